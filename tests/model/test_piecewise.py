"""A piecewise model is the model with other values after each change time: against scipy, piece by piece, and against itself."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import carkinetics as ck
from carkinetics.engine.solve import DoseTable, solve
from carkinetics.errors import ModelError
from carkinetics.model.piecewise import entries_by_piece, piecewise

ABOUT = {"from": "assumed", "about": "of a test"}
TIMES = np.array([0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.5, 7.0, 9.0, 12.0])


def parameter(value, unit, **more):
    return {"value": value, "unit": unit, **ABOUT, **more}


def tables():
    """An oral drug whose clearance follows from a covariate through derived constants; the initial amount and the lag do, too."""
    return {
        "schema": 1, "title": "Renal", "time": "h",
        "parameters": {
            "cl": parameter(2.0, "L/h", iiv=0.3), "v": parameter(10.0, "L", iiv=0.2), "ka": parameter(1.1, "1/h"),
            "vmax": parameter(0.5, "mg/h"),
            "f": parameter(0.8, "1"), "tlag": parameter(0.25, "h"), "half": parameter(10.0, "mg"), "normal": parameter(90.0, "mL/min"),
        },
        "correlations": {"cl": {"v": 0.4}},
        "covariates": {"crcl": {"unit": "mL/min", "reference": 90.0}},
        "derived": {"renal": "crcl / normal", "slope": "cl * renal^0.75", "ke": "slope / v"},
        "states": {"depot": {"unit": "mg", "initial": "0"}, "central": {"unit": "mg", "initial": "0"}},
        "doses": {
            "oral": {"into": "depot", "unit": "mg", "lag": "tlag / renal", "bioavailability": "f"},
            "iv": {"into": "central", "unit": "mg"},
        },
        "fluxes": {"absorbed": "ka * depot", "lost": "ke * central + vmax * central / (central + half)"},
        "ddt": {"depot": "-absorbed", "central": "absorbed - lost"},
        "observables": {"conc": {"expr": "central / v * renal", "unit": "mg/L"}},
    }  # fmt: skip


def built():
    return ck.Model.from_dict(tables())


def inputs_of(model, given):
    """One row of inputs: the typical value where nothing is given."""
    typical = {item.name: item.value for item in model.parameters} | {item.name: item.reference for item in model.covariates}
    assert set(given) <= set(typical)
    return np.array([[float({**typical, **given}[name]) for name in model.system.inputs]])


def run(model, given, doses, times=TIMES, **more):
    table = None
    if doses:
        time, amount, entry = (np.array(column, dtype=float) for column in zip(*doses, strict=True))
        table = DoseTable(np.array([0, len(doses)]), time, amount, np.full(len(doses), np.nan), entry.astype(np.int64))
    found = solve(model.system, inputs_of(model, given), times, table, rtol=1e-10, atol=np.array(1e-12), **more)
    assert found.status.tolist() == [0]
    return found


def integrated(changes, values, doses, times=TIMES):
    """The oral model by scipy, piece by piece; doses (time, amount, state) arrive at lagged times."""
    v, ka, vmax, half, cl = 10.0, 1.1, 0.5, 10.0, 2.0
    stops = np.unique([0.0, *changes, *(time for time, _, _ in doses), times[-1]])
    y, seen = np.zeros(2), {}
    for begin, end in zip(stops, [*stops[1:], np.inf], strict=True):
        for time, amount, state in doses:
            y[state] += amount * (time == begin)
        piece = int(np.searchsorted(changes, begin, side="right"))
        renal = values[piece] / 90
        inside = times[(times >= begin) & (times < end)]
        if np.isinf(end):
            seen |= dict.fromkeys(inside, y[1] / v * renal)
            break

        def rate(t, y, k=cl * renal**0.75 / v):
            return [-ka * y[0], ka * y[0] - k * y[1] - vmax * y[1] / (y[1] + half)]

        path = solve_ivp(rate, (begin, end), y, t_eval=np.unique([*inside, end]), rtol=1e-12, atol=1e-14)
        seen |= {time: path.y[1, list(path.t).index(time)] / v * renal for time in inside}
        y = path.y[:, -1].copy()
    return np.array([seen[time] for time in times])


def test_a_covariate_that_changes_twice_is_what_scipy_integrates_piece_by_piece():
    model = built()
    pieces = piecewise(model, ["crcl"], 3)
    values, changes = (90.0, 40.0, 120.0), (3.0, 5.25)
    given = {f"crcl__{k}": value for k, value in enumerate(values, 1)} | {"change__2": 3.0, "change__3": 5.25}
    number = entries_by_piece(model, ["crcl"], 3)
    assert number.tolist() == [[0, 2, 3], [1, 1, 1]]
    doses = [(0.0, 100.0, number[0, 0]), (3.0, 60.0, number[0, 1]), (6.0, 80.0, number[0, 2]), (4.0, 20.0, number[1, 1])]
    found = run(pieces, given, doses).outputs[0, :, 0]
    lagged = [(time + 0.25 / (value / 90), 0.8 * amount, 0) for time, amount, value in zip((0, 3, 6), (100, 60, 80), values, strict=True)]
    wanted = integrated(changes, values, [*lagged, (4.0, 20.0, 1)])
    np.testing.assert_allclose(found, wanted, rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize("names", [["crcl"], ["cl"], ["crcl", "cl", "v"]])
@pytest.mark.parametrize("late", [np.inf, 1e6, 2.0])
def test_equal_pieces_are_the_model_itself(names, late):
    model = built()
    pieces = piecewise(model, names, 3)
    given = {"change__2": 1.5, "change__3": late}
    doses = [(0.0, 100.0, 0), (2.5, 20.0, 1)]
    whole, split = run(model, {}, doses), run(pieces, given, doses)
    np.testing.assert_allclose(split.outputs, whole.outputs, rtol=1e-8, atol=1e-12)


def test_pieces_that_are_never_reached_change_nothing_to_the_bit():
    model = built()
    pieces = piecewise(model, ["crcl"], 4)
    given = {"crcl__2": 20.0, "crcl__3": 1.0, "crcl__4": 500.0, "change__2": np.inf, "change__3": np.inf, "change__4": np.inf}
    doses = [(0.0, 100.0, 0)]
    np.testing.assert_array_equal(run(pieces, given, doses).outputs, run(model, {}, doses).outputs)


def test_the_derivative_by_the_value_of_a_piece_is_a_difference_quotient():
    pieces = piecewise(built(), ["cl", "tlag"], 2)
    assert [item.name for item in pieces.parameters] == ["cl__1", "cl__2", "v", "ka", "vmax", "f", "tlag__1", "tlag__2", "half", "normal"]
    assert pieces.parameter("cl__2").iiv is None
    given, doses = {"cl__1": 2.0, "cl__2": 3.0, "change__2": 3.0}, [(0.0, 100.0, 0), (3.0, 100.0, 2)]
    wrt = tuple(pieces.system.inputs.index(name) for name in ("cl__1", "cl__2", "tlag__1", "tlag__2"))
    slopes = run(pieces, given, doses, wrt=wrt).sensitivities[0, :, 0]
    for k, (name, value) in enumerate([("cl__1", 2.0), ("cl__2", 3.0), ("tlag__1", 0.25), ("tlag__2", 0.25)]):
        h = 1e-5
        up, down = (run(pieces, {**given, name: value + sign * h}, doses).outputs[0, :, 0] for sign in (1, -1))
        np.testing.assert_allclose(slopes[:, k], (up - down) / (2 * h), rtol=1e-5, atol=1e-6)
    assert np.all(slopes[TIMES < 3.0, 1] == 0.0)
    assert np.any(slopes[:, 3] != 0.0)


def test_the_initial_value_is_that_of_the_first_piece():
    raw = tables()
    raw["states"]["central"]["initial"] = "5 * dose_unit * renal"
    raw["parameters"]["dose_unit"] = parameter(1.0, "mg")
    raw["fluxes"]["lost"] = "ke * central"
    pieces = piecewise(ck.Model.from_dict(raw), ["crcl"], 2)
    found = run(pieces, {"crcl__1": 45.0, "crcl__2": 90.0, "change__2": 4.0}, [], times=np.array([0.0, 1.0, 4.0, 6.0])).outputs[0, :, 0]
    slow = 0.2 * 0.5**0.75
    amount = 2.5 * np.exp([0.0, -slow, -4 * slow, -4 * slow - 2 * 0.2])
    np.testing.assert_allclose(found, amount / 10 * np.array([0.5, 0.5, 1.0, 1.0]), rtol=1e-9)


def test_an_event_sees_the_value_of_its_piece():
    raw = tables()
    raw["parameters"]["limit"] = parameter(4.0, "mg")
    raw["fluxes"]["lost"] = "ke * central"
    raw["events"] = {"topped": {"when": "central - limit * renal", "direction": "down", "set": {"central": "10 * limit * renal"}}}
    pieces = piecewise(ck.Model.from_dict(raw), ["crcl"], 2)
    given, times = {"crcl__1": 90.0, "crcl__2": 180.0, "change__2": 2.0}, np.array([0.0, 1.0, 3.0, 4.0, 12.0])
    found = run(pieces, given, [(0.0, 10.0, 1)], times).outputs[0, :, 0] * 10
    k = 0.2 * 2**0.75
    at_change = 10 * np.exp(-0.4)  # 6.7 mg, under the limit of 8 mg from there on: topped to 80 mg at once
    assert at_change < 8
    again = 2.0 + np.log(10) / k
    wanted = [10.0, 10 * np.exp(-0.2), *(2 * 80 * np.exp(-k * (t - (2.0 if t < again else again))) for t in (3.0, 4.0, 12.0))]
    assert 4.0 < again < 12.0
    np.testing.assert_allclose(found, wanted, rtol=1e-7)


def test_a_dose_per_kg_of_a_weight_that_changes_is_given_in_plain_units():
    raw = tables()
    raw["covariates"]["weight"] = {"unit": "kg", "reference": 70.0}
    raw["doses"]["iv"]["unit"] = "mg/kg"
    raw["fluxes"]["lost"] = "ke * central"
    pieces = piecewise(ck.Model.from_dict(raw), ["weight"], 2)
    assert [(item.name, item.unit) for item in pieces.doses] == [("oral", "mg"), ("iv", "mg")]
    assert pieces.system.doses[1].name == "iv"


def test_two_hundred_pieces_are_integrated_and_more_are_refused():
    raw = tables()
    raw["fluxes"]["lost"] = "ke * central"
    model = ck.Model.from_dict(raw)
    pieces = piecewise(model, ["crcl"], 200)
    changes = np.linspace(0.05, 10.0, 199)
    values = 60 + 50 * np.sin(np.arange(200))
    given = {f"change__{k}": time for k, time in enumerate(changes, 2)} | {f"crcl__{k}": value for k, value in enumerate(values, 1)}
    times = np.array([1.0, 12.0])
    found = run(pieces, given, [(0.0, 100.0, 1)], times).outputs[0, :, 0]
    lengths = np.diff([0.0, *changes, 12.0])
    exponent = np.sum(0.2 * (values / 90) ** 0.75 * lengths)
    np.testing.assert_allclose(found[1], 100 * np.exp(-exponent) / 10 * values[-1] / 90, rtol=1e-7)
    with pytest.raises(ModelError, match="201 pieces of crcl; allowed are 1 to 200"):
        piecewise(model, ["crcl"], 201)


def test_one_piece_is_the_model_itself():
    model = built()
    assert piecewise(model, ["crcl"], 1) is model


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["crc"], "'crc' is not a parameter or a covariate. Did you mean 'crcl'"),
        (["slope"], "'slope' is not a parameter or a covariate"),
        (["cl", "cl"], "a name is given twice"),
        (["tlag"], "the switch 'late' follows from 'twice', which changes in time here"),
    ],
)
def test_what_cannot_change_in_time_is_refused_by_name(names, message):
    raw = tables()
    raw["derived"] |= {"twice": "2 * tlag"}
    raw["switches"] = {"late": "twice"}
    raw["fluxes"]["lost"] = "before(late) * ke * central"
    with pytest.raises(ModelError, match=message):
        piecewise(ck.Model.from_dict(raw), names, 2)


def test_a_draw_that_follows_from_a_piecewise_input_is_refused():
    raw = tables()
    raw["fluxes"]["lost"] = "ke * central"
    raw["draws"] = {"count": {"distribution": "poisson", "mean": "renal"}}
    with pytest.raises(ModelError, match="the draw 'count' follows from 'renal'"):
        piecewise(ck.Model.from_dict(raw), ["crcl"], 2)
