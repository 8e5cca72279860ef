"""Faults that are put into a copy of the package, one at a time, and the checks that have to find them."""

from __future__ import annotations

from typing import NamedTuple


class Mutant(NamedTuple):
    """A fault: the text `old`, which stands once in `file`, becomes `new`; the checks of `by` are carried out and one has to fail."""

    name: str
    file: str
    old: str
    new: str
    by: tuple[str, ...]


MUTANTS = (
    Mutant("explicit coefficient, 6th digit", "engine/methods.json", "0.4798896504144996", "0.4798906504144996", ("Q-ENG-01",)),
    Mutant("stiff coefficient, sign", "engine/methods.json", "-2.859693295451294", "2.859693295451294", ("Q-ENG-02",)),
    Mutant("stiff coefficient, seen by the solver", "engine/methods.json", "-2.859693295451294", "-2.858", ("Q-ENG-04", "Q-ENG-07")),
    Mutant("sensitivity coefficient, 6th digit", "engine/methods.json", "-0.16228561078393952", "-0.16228661078393952", ("Q-ENG-03",)),
    Mutant("another row of the table is read", "engine/tsit5.py", 'tableau["a"][s]', 'tableau["a"][min(s, 5)]', ("Q-ENG-04",)),
    Mutant("error estimate a thousandth", "engine/steps.py", "p.const(1.0 / len(errors))", "p.const(1e-6 / len(errors))", ("Q-ENG-05",)),
    Mutant("error norm, a factor of 2", "engine/steps.py", "p.const(1.0 / len(errors))", "p.const(4.0 / len(errors))", ("Q-ENG-07",)),
    Mutant("safety of the step control", "engine/steps.py", "= 0.9, 0.2, 6.0", "= 0.8, 0.2, 6.0", ("Q-ENG-07",)),
    Mutant("exponent of the step control", "engine/steps.py", "EXPONENT = -0.1 ", "EXPONENT = -0.12 ", ("Q-ENG-07",)),
    Mutant("largest growth of a step", "engine/steps.py", "= 0.9, 0.2, 6.0", "= 0.9, 0.2, 2.0", ("Q-ENG-07",)),
    Mutant("dense output, scale", "engine/methods.py", "p.const(1.0), x) if method", "p.const(1.0001), x) if method", ("Q-ENG-08",)),
    Mutant("patience of the change of methods", "engine/solve.py", "PATIENCE = 20.0", "PATIENCE = 60.0", ("Q-ENG-07",)),
    Mutant("bioavailability is left out", "engine/stops.py", "doses.amount * available, doses", "doses.amount * 1.0, doses", ("Q-DOS-01",)),
    Mutant("lag is left out", "engine/stops.py", "doses.time + lag, doses", "doses.time + 0 * lag, doses", ("Q-DOS-01",)),
    Mutant(
        "infusions end late", "engine/stops.py", "INFUSION_END, end, -rate", "INFUSION_END, start + 1.001 * duration, -rate", ("Q-DOS-01",)
    ),
    Mutant("exact form, inflow", "engine/closed.py", "((own, zero), inflow[i])", "((own,), inflow[i])", ("Q-DOS-01",)),
    Mutant("ADDL counts one less", "data/events.py", "range(1, int(more) + 1))", "range(1, int(more)))", ("Q-DOS-04",)),
    Mutant("dose per m2 by the weight", "units.py", '("/m2", "bsa")', '("/m2", "weight")', ("Q-DOS-05",)),
    Mutant("side of the censoring", "fitting/censoring.py", "log_sf if right else log_cdf", "log_cdf if right else log_sf", ("Q-LIK-04",)),
    Mutant("M4 without its condition", "fitting/likelihood.py", "terms.value - parts[0]", "terms.value", ("Q-LIK-04",)),
    Mutant("proportional variance", "fitting/variance.py", "Variance(s2 * f * f,", "Variance(s * f * f,", ("Q-LIK-04",)),
    Mutant("log-determinant of Omega", "fitting/marginal.py", "eta, precision, eta) + logdet", "eta, precision, eta)", ("Q-LIK-01",)),
    Mutant(
        "importance weights",
        "fitting/importance.py",
        "- 0.5 * k * np.log(2.0 * np.pi)\n",
        "- 0.4 * k * np.log(2.0 * np.pi)\n",
        ("Q-LIK-01",),
    ),
    Mutant("area: logarithmic up", "curves.py", "falls = (v1 < v0)", "falls = (v1 > v0)", ("Q-EXP-01",)),
    Mutant("area: linear throughout", "curves.py", "np.where(falls, logarithmic, linear)", "linear", ("Q-EXP-01",)),
    Mutant("area: below the limit counts 0 at the end", "curves.py", "kept = s.quantifiable | (", "kept = s.sampled | (", ("Q-EXP-02",)),
    Mutant("half-life: points", "curves.py", "FEWEST_TERMINAL = 3", "FEWEST_TERMINAL = 4", ("Q-EXP-03",)),
    Mutant("half-life: adjustment of R2", "curves.py", "(1.0 - r2) * (n - 1) /", "(1.0 - r2) * (n - 2) /", ("Q-EXP-03",)),
    Mutant("interval of a proportion", "trial/endpoints.py", "(1.0 - level) / 2.0", "(1.0 - level) / 1.0", ("Q-EXP-04",)),
    Mutant("stream: a multiplier", "cohort/streams.py", "0xCA5A826395121157", "0xCA5A826395121156", ("Q-DET-03",)),
    Mutant("stream: rounds", "cohort/streams.py", "ROUNDS = 10", "ROUNDS = 9", ("Q-DET-03",)),
    Mutant("stream: the last bit", "cohort/streams.py", ">> _DROPPED) | _ONE)", ">> _DROPPED))", ("Q-DET-03",)),
    Mutant("golden number of a trial", "qualification/answers.json", "48641.976424644025", "48641.976454644025", ("Q-DET-04",)),
    Mutant("stored solution, 8th digit", "qualification/answers.json", "7.3713125733256", "7.3713135733256", ("Q-ENG-05",)),
    Mutant("number worked by hand", "qualification/answers.json", "76500.5357137526", "76500.6357137526", ("Q-EXP-01",)),
    Mutant("a tolerance is loosened", "qualification/tolerances.toml", "transformed = 2e-13", "transformed = 2e-3", ("Q-INS-02",)),
    Mutant("a requirement is dropped", "qualification/requirements.toml", "Ten subjects are the", "Eight subjects are the", ("Q-INS-02",)),
    Mutant("a published parameter", "_models/tasso_1992_cyclophosphamide.toml", "value = 2.14, unit", "value = 2.15, unit", ("Q-MOD-01",)),
    Mutant("a refusal is dropped", "data/events.py", "elif not interval > 0:", "elif interval < 0:", ("Q-DAT-01",)),
    Mutant("a week of eight days", "units.py", '"week": (7 * _DAY', '"week": (8 * _DAY', ("Q-DAT-02",)),
    Mutant("a range is widened", "solver_options.py", "RTOL = (1e-13, 0.1)", "RTOL = (0.0, 0.1)", ("Q-DAT-03",)),
    Mutant("jump of sensitivities at a stop", "engine/jumps.py", "step = sign *", "step = -sign *", ("Q-ENG-12",)),
)
