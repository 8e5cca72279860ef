"""Units of equations: what is not the same is refused, with the factor where there is one; what is the same passes."""

import pytest
from sample_models import DRUG, STEIN, build

from carkinetics.errors import ModelError, UnitError

S, D = STEIN, DRUG
MISFITS = [
    (S, [('"1/day",     iiv = 0.91', '"1/h",     iiv = 0.91')], "'-' joins 1/h and 1/day: 1 1/h = 24 1/day. Nothing is converted"),
    (S, [('unit = "day",       iiv', 'unit = "h",       iiv')], "1 h = 0.0416667 day"),
    (S, [('unit = "copies/ug", initial = "cmax', 'unit = "copies/mg", initial = "cmax')], "1 copies/ug = 1000 copies/mg"),
    (S, [('unit = "copies/ug", initial = "0"', 'unit = "cells/ug", initial = "0"')], "copies/ug/day.*cells/ug/day"),
    (S, [("log(foldx)", "log(tmax)")], "log takes a number without a unit; this is day.*the log of a ratio is fine"),
    (S, [("log(foldx)", "exp(beta)")], "exp takes a number without a unit"),
    (S, [('"expansion - contraction"', '"effector"')], "rate of 'effector' is in copies/ug/day; this is copies/ug:"),
    (S, [("effector + memory", "effector + 5")], "A literal is dimensionless: declare it under .parameters. in copies/ug"),
    (S, [("effector + memory", "max(effector, 1e-9)")], "'max' joins"),
    (S, [("effector + memory", "effector * memory")], "'transgene' is in copies/ug; this is copies2/ug2"),
    (S, [("effector + memory", "where(effector > 5, effector, memory)")], "'>' joins"),
    (S, [("effector + memory", "where(effector > memory, effector, 5)")], "'where' joins"),
    (S, [("effector + memory", "effector * hill(memory, 3, 2)")], "'hill' joins"),
    (S, [("effector + memory", "effector * hill(memory, effector, tmax)")], "hill takes a number without a unit"),
    (S, [("effector + memory", "effector^foldx")], "a power of copies/ug has a literal exponent"),
    (S, [("effector + memory", "2^tmax * effector")], "exponent takes a number without a unit"),
    (S, [("effector + memory", "sqrt(effector)")], r"copies\^\(1/2\)"),
    (S, [("effector + memory", "effector^0.75")], "copies/ug cannot be raised to 0.75"),
    (S, [('peak = "tmax"', 'peak = "cmax"')], "the switch 'peak' is in day; this is copies/ug"),
    (S, [('unit = "1/day",     iiv = 0.91', 'unit = "1/dya",     iiv = 0.91')], "line 14, .*holds 'dya'.*Did you mean 'day'"),
    (S, [('time   = "day"', 'time = "g"')], "needs a unit of time"),
    (D, [("weight / ref", "weight / 70")], r"kg cannot be raised to 0.75.*weight / weight_ref"),
    (D, [('weight = { unit = "kg"', 'weight = { unit = "g"')], "1 g/kg = 0.001 1"),
    (D, [('weight = { unit = "kg"', 'wt = { unit = "kg"'), ("weight / ref", "wt / ref")], "'mg/kg' is multiplied by the covariate"),
    (D, [('bsa    = { unit = "m2"', 'bsa    = { unit = "cm2"')], "'mg/m2' is multiplied by the covariate 'bsa'.*in m2"),
    (D, [('unit = "mg", lag', 'unit = "g", lag')], "a dose arrives in g, the state 'amount' takes mg: 1 g = 1000 mg"),
    (D, [('unit = "mg", lag', 'unit = "mg/L", lag')], "a dose arrives in mg/L"),
    (D, [('bioavailability = "f"', 'bioavailability = "f / v"')], "a dose arrives in mg/L"),
    (D, [('lag = "moment"', 'lag = "v"')], "a lag is in h; this is L"),
    (D, [('duration = 2', 'duration = "cl"')], "a duration is in h; this is L/h"),
    (D, [("conc - half", "conc - 2")], "declare it under .parameters. in mg/L"),
    (D, [('set = { amount = "0"', 'set = { amount = "conc"')], "the state 'amount' is in mg; this is mg/L"),
    (D, [('distribution = "uniform"', 'distribution = "uniform", low = "cl", high = "v"')], "'high' is in L, 'low' in L/h"),
    (D, [('"poisson", mean = "mean"', '"bernoulli", p = "cl"')], "a probability is a number without a unit; this is L/h"),
    (S, [("effector + memory", "effector^1e300")], "a power above 100"),
    (S, [("effector + memory", "((effector^99)^99)^99")], "a power above 100"),
    (S, [("[fluxes]", "[fluxes]\n" + "\n".join(f'p{n} = "p{n - 1}^2"' if n else 'p0 = "memory"' for n in range(70)))], "a power above 100"),
    (D, [('"conc / 2"', '"conc + t"')], "'\\+' joins mg/L and h"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes", "message"), MISFITS, ids=[message[:40] for _, _, message in MISFITS])
@pytest.mark.requirement("R-MOD-03")
def test_units_that_do_not_fit_are_refused(text, changes, message):
    with pytest.raises(ModelError, match=f"(?s){message}") as raised:
        build(text, *changes)
    assert isinstance(raised.value, UnitError)


FITS = [
    (S, [("effector + memory", "max(effector, 0) + where(effector > 0, 0, memory)")]),
    (S, [("effector + memory", "cmax * exp(-alpha * t) + sqrt(effector^2 + memory^2)")]),
    (S, [("effector + memory", "effector * log(effector / memory)^foldx")]),
    (S, [("effector + memory", "(effector^0.5 * memory^(1/2)) * 10^fb")]),
    (S, [("effector + memory", "effector * hill(t, tmax, 2) + sqrt(0) * memory")]),
    (S, [("effector + memory", "effector + 0 * t + memory - 0")]),
    (S, [("effector + memory", "7")]),
    (S, [('peak = "tmax"', 'peak = "2 * 28"')]),
    (S, [('initial = "0"', 'initial = "3.5e2 * 2"')]),
    (S, [('"conversion - loss"', '"5"')]),
    (S, [("effector + memory", "abs(-effector) + min(effector, memory, cmax)")]),
    (S, [("effector + memory", "effector * " + " * ".join(["fb"] * 195))]),
    (S, [("effector + memory", "effector" + " + memory" * 195)]),
    (D, [("duration = 2", 'duration = "moment / 2"')]),
    (D, [('unit = "mg", lag', 'unit = "mg/L", lag'), ('bioavailability = "f"', 'bioavailability = "f * v"')]),
    (D, [('unit = "mg", lag', 'unit = "1", lag'), ('bioavailability = "f" }', 'bioavailability = "f", effect = "multiply" }')]),
    (D, [('distribution = "uniform"', 'distribution = "normal", mean = "v", sd = "v / 10"'), ('"conc / 2"', '"amount / chance"')]),
    (D, [('"poisson", mean = "mean"', '"bernoulli", p = "0.1"')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), FITS, ids=[changes[0][1][:40] for _, changes in FITS])
@pytest.mark.requirement("R-MOD-03")
def test_units_that_fit_pass(text, changes):
    build(text, *changes)


def test_a_caret_shows_where_the_units_part():
    with pytest.raises(ModelError) as raised:
        build(STEIN, ("effector + memory", "effector + memory * tmax"))
    _, text, caret = str(raised.value).rsplit("\n", 2)
    assert text[caret.index("^")] == "+"


def test_unchecked_units_are_not_looked_at():
    unchecked = ('time   = "day"', 'time = "day"\nunits = "unchecked"')
    model = build(STEIN, unchecked, ('"1/day",     iiv = 0.91', '"furlong",     iiv = 0.91'), ("effector + memory", "effector + exp(tmax)"))
    assert not model.units_checked
    assert build(STEIN, unchecked, ('time = "day"', 'time = "1"')).time == "1"


def test_units_in_two_spellings_are_one():
    build(STEIN, ('unit = "copies/ug", initial = "0"', 'unit = "copies*ug^-1", initial = "0"'), ('time   = "day"', 'time = "days"'))
