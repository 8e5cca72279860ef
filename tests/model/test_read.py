"""A model file: every table is read, and whatever does not hold together is told with its line."""

import math

import numpy as np
import pytest
from sample_models import DRUG, STEIN, build

from carkinetics.engine.system import Dosing, StateEvent
from carkinetics.errors import ModelError
from carkinetics.model.read import model_from_dict
from carkinetics.model.spec import Correlation, Draw, Model, Parameter


def test_the_example_of_the_design_is_read_to_the_letter(stein):
    assert stein.system.inputs == ("foldx", "tmax", "cmax", "alpha", "fb", "beta")
    assert stein.system.derived == (("rho", ("div", ("log", ("sym", "foldx")), ("sym", "tmax"))),)
    assert stein.system.switches == (("peak", ("sym", "tmax")),)
    assert stein.system.states == ("effector", "memory")
    assert stein.system.initial == (("div", ("sym", "cmax"), ("sym", "foldx")), ("num", 0.0))
    assert stein.system.ddt[0] == ("sub", ("sym", "expansion"), ("sym", "contraction"))
    assert stein.system.outputs == (("transgene", ("add", ("sym", "effector"), ("sym", "memory"))),)
    assert [state.name for state in stein.states] == ["effector", "memory"]
    assert stein.parameter("foldx") == Parameter("foldx", 3900.0, "1", "Table 1", "fold expansion to the peak", iiv=2.4)
    assert stein.observables[0].sigma == 0.56
    assert (stein.start, stein.time, stein.units_checked) == (0.0, "day", True)


def test_every_other_table_is_read(drug):
    assert drug.correlations == (Correlation("cl", "v", 0.5),)
    assert drug.parameter("v").iiv == math.sqrt(0.04)
    assert drug.covariates[2].levels == ("female", "male")
    assert drug.covariates[2].reference == 1.0
    assert drug.draws[0] == Draw("clones", "poisson", (("mean", "mean"),))
    assert drug.draws[1].arguments == (("mean", "1 / (cl / v)"),)
    assert drug.draws[2].arguments == (("low", "0"), ("high", "1"))
    assert drug.system.doses[0] == Dosing("oral", 0, ("sym", "moment"), ("sym", "f"), ("num", 0.0))
    assert drug.system.doses[1].duration == ("num", 2.0)
    when = ("sub", ("sym", "conc"), ("sym", "half"))
    assert drug.system.events == (StateEvent("empty", when, -1, ((0, ("num", 0.0)), (1, ("sym", "area"))), once=True),)
    assert [(item.name, item.matrix) for item in drug.observables] == [("level", "PB"), ("level", "BM"), ("auc", None)]
    assert drug.start == -4


def test_inputs_are_parameters_then_covariates_then_draws(drug):
    assert drug.system.inputs == ("cl", "v", "f", "mean", "half", "ref", "weight", "bsa", "sex", "clones", "moment", "chance")


def test_equations_come_in_dependency_order_and_may_be_written_in_any(drug):
    assert [name for name, _ in drug.system.fluxes] == ["conc", "out"]
    assert [name for name, _ in drug.system.derived] == ["cl_i", "twice", "more"]


def test_states_and_rates_are_in_the_order_of_states():
    model = build(
        STEIN,
        ('effector = "expansion - contraction"\nmemory   = "conversion - loss"', 'memory = "conversion - loss"\neffector = "expansion"'),
    )
    assert model.system.states == ("effector", "memory")
    assert model.system.ddt == (("sym", "expansion"), ("sub", ("sym", "conversion"), ("sym", "loss")))


def test_a_flux_stays_a_name_however_often_it_is_used():
    lines = "\n".join(f'f{n} = "f{n - 1} + f{n - 1}"' for n in range(1, 60))
    model = build(STEIN, ("[fluxes]", f'[fluxes]\nf0 = "effector"\n{lines}'))
    assert model.system.fluxes[59][1] == ("add", ("sym", "f58"), ("sym", "f58"))


def test_a_dictionary_is_read_as_a_file_is(tables, stein):
    assert Model.from_dict(tables, name="test") == stein


def test_numpy_numbers_are_numbers(tables):
    tables["parameters"]["cmax"]["value"] = np.float32(24000)
    tables["parameters"]["foldx"]["value"] = np.int64(3900)
    assert Model.from_dict(tables, name="test").parameter("foldx").value == 3900.0


def test_the_model_does_not_change_with_the_dictionary_that_it_was_made_of(tables):
    model = Model.from_dict(tables, name="test")
    tables["parameters"]["cmax"]["value"] = 1.0
    tables["source"]["citation"] = "other"
    assert model.parameter("cmax").value == 24e3
    assert model.source.citation.startswith("Stein")


S, D = STEIN, DRUG
FAULTS = [
    (S, ("before(peak) * rho", "before(peak) * rhoo"), "line 29, column 31, .*'rhoo' is not declared. Did you mean 'rho'"),
    (S, ("before(peak) * rho", "before(peek) * rho"), "'peek' is not declared under .switches.. Did you mean 'peak'"),
    (S, ("before(peak) * rho", "before(tmax) * rho"), "'tmax' is a parameter, not a switch"),
    (S, ("before(peak) * rho", "peak * rho"), "'peak' is a switch: write before"),
    (S, ("log(foldx)", "log(effector)"), "'effector' is a state, which changes in time"),
    (S, ("log(foldx)", "log(t)"), "t cannot stand here"),
    (S, ('peak = "tmax"', 'peak = "tmax"\nlate = "peak"'), "'peak' is a switch"),
    (S, ("before(peak) * rho", "where(t < tmax, 1, 0) * rho"), "condition on t is refused.*Declare the time under .switches."),
    (S, ("before(peak) * rho", "where(tmax - t > 0, 1, 0) * rho"), "condition on t is refused"),
    (
        S,
        ("[fluxes]", '[fluxes]\nclock = "t"\nsince = "clock - tmax"\njump = "where(since > 0, 1, 0)"'),
        "'since' .it depends on t. is refused",
    ),
    (S, ('memory   = "conversion - loss"', ""), "no equation for the state memory"),
    (S, ('memory   = "conversion - loss"', 'memory = "0"\nmemroy = "0"'), "'memroy' is not declared under .states.. Did you mean 'memory'"),
    (S, ('"after(peak) * beta * memory"', '"again * beta"\nagain = "loss * 1"'), "circle: loss -> again -> loss"),
    (S, ("rho = ", 'a1 = "a2"\na2 = "a3"\na3 = "a1"\nrho = '), "circle: a1 -> a2 -> a3 -> a1"),
    (S, ("rho = ", 'self = "self + 1"\nrho = '), "circle: self -> self"),
    (D, ('mean = "mean"', 'mean = "more"'), "circle: clones -> more -> twice -> clones"),
    (S, ("schema = 1\n", ""), "'schema' is missing"),
    (S, ("schema = 1\n", "schema = 2\n"), "schema = 2 is not known"),
    (S, ("schema = 1\n", "schema = true\n"), "schema = True is not known"),
    (S, ("schema = 1\n", "shcema = 1\n"), "'schema' is missing.*'shcema' is not it"),
    (S, ("title  =", "titel  ="), "'titel' is not a key of a model file. Did you mean 'title'"),
    (S, ("[fluxes]", "[flux]"), "line 28.*'flux' is not a key of a model file. Did you mean 'fluxes'"),
    (S, ("[observables]", "[variants.x.y]"), "'observables' is missing"),
    (S, ("iiv = 2.4", "iv = 2.4"), "line 11, .*'iv' is not a key of a parameter. Did you mean 'iiv'"),
    (S, (', about = "fold expansion to the peak"', ""), "'about' is missing"),
    (S, ("value = 3900", 'value = "39 00"'), "line 11, column 23"),
    (S, ("value = 3900", 'value = "cmax"'), "names may not"),
    (S, ("value = 3900", "value = inf"), "a finite number"),
    (S, ("value = 3900", "value = nan"), "a finite number"),
    (S, ("value = 3900", "value = true"), "not true or false"),
    (S, ("value = 3900", f"value = {'9' * 400}"), "a finite number"),
    (S, ("value = 3900", "value = [3900]"), "not a list"),
    (S, ("value = 3900", "value = 1979-05-27"), "not a date"),
    (S, ("value = 3900", "value = -3900"), "log scale needs a value > 0"),
    (S, ("value = 3900", "value = 0"), "log scale needs a value > 0"),
    (S, ("iiv = 2.4", "iiv = -2.4"), "it is >= 0, not -2.4"),
    (S, ("iiv = 2.4", 'scale = "log10"'), "'log10' is not known. Did you mean 'log'"),
    (S, ("iiv = 2.4", "bounds = [4000, 5000]"), "3900 is outside its bounds"),
    (S, ("iiv = 2.4", "bounds = [5000, 4000]"), "is not below the upper"),
    (S, ("iiv = 2.4", "bounds = [4000]"), "list of two numbers"),
    (S, ("iiv = 2.4", "iiv_fixed = true"), "iiv_fixed needs an iiv"),
    (S, ("iiv = 2.4", "fixed = 1"), "true or false is wanted"),
    (S, ('unit = "1",         iiv = 2.4', "unit = 1"), "a text is wanted here, not a number"),
    (S, ("fb    = {", "time    = {"), "'time' is reserved"),
    (S, ("fb    = {", "exp    = {"), "'exp' is reserved"),
    (S, ("fb    = {", "t    = {"), "'t' is reserved"),
    (S, ("fb    = {", '"f b"    = {'), "is no name"),
    (S, ("fb    = {", '"\u03b2"    = {'), "is no name"),
    (S, ("fb    = {", f"{'f' * 65}    = {{"), "is no name"),
    (S, ("memory   = {", "fb   = {"), "'fb' is a parameter and a state: all names of a file share one namespace"),
    (S, ("transgene = {", "effector = {"), "'effector' is a state and an observable"),
    (S, ('matrix = "PB"', 'name = "memory", matrix = "PB"'), "'memory' is a state, too"),
    (S, ('initial = "0"', "initial = false"), "an equation is a text"),
    (S, ('initial = "0"', 'initial = "0", atol = -1'), "tolerance is >= 0"),
    (S, ('initial = "0"', 'initial = "expansion"'), "'expansion' is a flux"),
    (S, ("sigma = 0.56", "sigma_add = 0.56"), "'sigma' is missing"),
    (S, ('error = "lognormal", ', ""), "'sigma' is not used: it needs an `error`"),
    (S, ('"lognormal"', '"log-normal"'), "Did you mean 'lognormal'"),
    (S, ("sigma = 0.56", "sigma = 0"), "must be > 0"),
    (S, ("sigma = 0.56", "sigma = 0.56, lloq = 50, uloq = 10"), "is not above the lower limit"),
    (S, ('metric = "cmax(transgene)"', 'metric = "cmx(transgene)"'), "Did you mean 'cmax'"),
    (S, ('metric = "cmax(transgene)"', 'metric = "cmax(trans)"'), "Did you mean 'transgene'"),
    (S, ('metric = "cmax(transgene)"', 'metric = "value(transgene)"'), "value has 0 arguments"),
    (S, ('metric = "cmax(transgene)"', 'metric = "cmax(transgene, 3)"'), "cmax has 1 argument "),
    (S, ('metric = "cmax(transgene)"', 'metric = "value(transgene, peak)"'), "'peak' is a switch"),
    (S, ('metric = "cmax(transgene)"', 'metric = "value(transgene, t)"'), "t cannot stand here"),
    (S, ('metric = "cmax(transgene)"', 'metric = "the peak"'), "is no metric"),
    (S, ("rtol   = 1e-3", "rtol = 0"), "one of them is > 0"),
    (S, ("rtol   = 1e-3", "parameters = { cmx = 3 }"), "Did you mean 'cmax'"),
    (S, ("rtol   = 1e-3", "doses = [{ amount = 3 }]"), "there is none"),
    (S, ("effector + memory", "(effector + memory"), "line 39, column 41"),
    (D, ("cl.v = 0.5", "cl.v = 1.5"), "between -1 and 1"),
    (D, ("cl.v = 0.5", "cl.v = 0.9\ncl.f = 0.9\nv.f = -0.9"), "not positive definite"),
    (D, ("cl.v = 0.5", "cl.v = 0.5\nv.cl = 0.5"), "is given once"),
    (D, ("cl.v = 0.5", "cl.half = 0.5"), "'half' has no random effect"),
    (D, ("cl.v = 0.5", "cl.w = 0.5"), "'w' is not a parameter"),
    (D, ("cl.v = 0.5", "cl = 0.5"), r"as in cl\.v = 0\.5"),
    (D, ("value = 0.8", "value = 1"), "inside its bounds"),
    (D, ('into = "amount", unit = "mg/m2"', 'into = "amonut", unit = "mg/m2"'), "Did you mean 'amount'"),
    (D, ("duration = 2", 'duration = 2, effect = "replace"'), "has no duration"),
    (D, ("duration = 2", 'effect = "ad"'), "Did you mean 'add'"),
    (D, ('lag = "moment"', 'lag = "conc"'), "'conc' is a flux"),
    (D, ('lag = "moment"', 'lag = "-1 / 0"'), "division by zero"),
    (D, ('name = "level", matrix = "BM"', 'name = "level"'), "give each its own matrix"),
    (D, ('"conc / 2", unit = "mg/L"', '"conc / 2", unit = "ug/mL"'), "one variable has one unit"),
    (D, ('amount = "0", area', 'amuont = "0", area'), "'amuont' is not a state. Did you mean 'amount'"),
    (D, ('direction = "down"', 'direction = "downwards"'), "Did you mean 'down'"),
    (D, ('"poisson", mean = "mean"', '"poison", mean = "mean"'), "Did you mean 'poisson'"),
    (D, ('"poisson", mean = "mean"', '"poisson"'), "'mean' is missing"),
    (D, ('"poisson", mean = "mean"', '"bernoulli", p = 0.1, probability = 0.2'), "say the same thing"),
    (D, ('rate = "cl / v"', 'rate = "cl) + (v"'), r"'\)' is not expected"),
    (D, ("v    = { value = 40", "vv    = { value = 40"), "'vv' is not a parameter. Did you mean 'v'"),
    (D, ("v    = { value = 40", "v    = { value = -40"), "log scale"),
    (D, ("v    = { value = 40", 'v    = { unit = "L", value = 40'), "'unit' is not a key of a change"),
    (D, ('reference = "male"', 'reference = "mael"'), "names may not"),
    (D, ('reference = "male"', "reference = 2"), "the reference is a level"),
    (D, ('levels = ["female", "male"]', 'levels = ["male", "male"]'), "a level is named twice"),
    (D, ('levels = ["female", "male"]', 'levels = "male"'), "a list of texts"),
    (D, ('out  = "cl_i * conc"', 'out  = """\ncl_i *\n  conk"""'), r"line 45, column 3, .*Did you mean 'conc'"),
]


@pytest.mark.parametrize(("text", "change", "message"), FAULTS, ids=[message[:48] for _, _, message in FAULTS])
def test_a_fault_in_a_file_is_told_with_its_line_and_its_remedy(text, change, message):
    with pytest.raises(ModelError, match=f"(?s){message}") as raised:
        build(text, change)
    assert str(raised.value).startswith("test.toml")


@pytest.mark.parametrize(
    "data",
    [
        None,
        3,
        "schema = 1",
        [],
        {1: 2},
        {},
        {"schema": 1},
        {"schema": 1, "title": "", "time": "day", "states": 3, "ddt": [], "observables": None},
    ],
)
def test_what_is_no_table_is_refused(data):
    with pytest.raises(ModelError):
        model_from_dict(data)


def test_a_model_without_states_is_refused(tables):
    with pytest.raises(ModelError, match="at least one state"):
        model_from_dict(tables | {"states": {}, "ddt": {}, "fluxes": {}, "observables": {"x": {"expr": "1", "unit": "1"}}, "checks": []})


def test_a_parameter_without_a_random_effect_may_be_zero_or_negative():
    model = build(STEIN, ("value = 0.0079", "value = 0"), ("iiv = 0.80, ", ""))
    assert model.parameter("fb").scale == "normal"
    with pytest.raises(ModelError, match="log scale"):
        build(STEIN, ("value = 0.0079", "value = 0"), ("iiv = 0.80, ", 'scale = "log", '))
