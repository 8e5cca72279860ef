"""Covariates that change with time: carried forward, against scipy and closed forms, and nothing new where they are constant."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.data.pieces import Course, Pieces
from carkinetics.diagnostics.replicates import simulate_like
from carkinetics.errors import DataError, ModelError
from carkinetics.fitting.effects import describe
from carkinetics.fitting.estimation import objective_of
from tests.data.tables import parameter, written

HEAD = "ID,TIME,AMT,DV,CRCL\n"
WITH_WEIGHT = {"crcl": {"unit": "mL/min", "reference": 90}, "weight": {"unit": "kg", "reference": 70}}


def typical(value, unit):
    return {key: entry for key, entry in parameter(value, unit).items() if key != "iiv"}


def renal(**changes):
    """One compartment; clearance follows creatinine clearance."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "renal", "time": "h",
            "parameters": {
                "cl": parameter(5.0, "L/h"), "v": parameter(50.0, "L"),
                "power": typical(0.7, "1"), "normal": {**typical(90.0, "mL/min"), "fixed": True},
            },
            "covariates": {"crcl": {"unit": "mL/min", "reference": 90}},
            "derived": {"ke": "cl * (crcl / normal)^power / v"},
            "states": {"central": {"unit": "mg", "initial": "0"}}, "ddt": {"central": "-ke * central"},
            "doses": {"iv": {"into": "central", "unit": "mg"}},
            "observables": {"conc": {"expr": "central / v", "unit": "mg/L", "error": "proportional", "sigma": 0.1}},
            **changes,
        }
    )  # fmt: skip


def read(folder, text, **arguments):
    return ck.read_data(written(folder, text), **arguments)


def predicted(model, design):
    structure = describe(model, design)
    marginal = objective_of(model, design, "focei")
    return marginal.predictor.values(np.tile(structure.start.mu, (len(design.subjects), 1)))


CHANGING = HEAD + (
    "1,0,100,.,90\n1,2,.,1,60\n1,6,.,1,.\n1,8,50,.,30\n1,10,.,1,30\n1,24,.,1,120\n1,30,.,1,120\n"
    "2,0,100,.,50\n2,5,.,1,50\n2,9,.,1,70\n3,0,80,.,100\n3,12,.,1,100\n"
)


def brute(rows, cl=5.0, v=50.0, power=0.7):
    """Predictions at the observations of one subject: scipy, with the covariate carried forward. Rows: time, amount, crcl."""
    amount, crcl, at, seen = 0.0, rows[0][2], 0.0, []
    for time, dose, now in rows:
        if time > at:
            rate = cl * (crcl / 90) ** power / v
            amount = solve_ivp(lambda t, y, k=rate: -k * y, (at, time), [amount], rtol=1e-12, atol=1e-14).y[0, -1]
        at, crcl = time, crcl if now is None else now
        if dose:
            amount += dose
        else:
            seen.append(amount / v)
    return seen


def test_predictions_are_those_of_scipy_with_the_covariate_carried_forward(tmp_path):
    design = bind(renal(), read(tmp_path, CHANGING))
    wanted = [
        *brute([(0, 100, 90), (2, 0, 60), (6, 0, None), (8, 50, 30), (10, 0, 30), (24, 0, 120), (30, 0, 120)]),
        *brute([(0, 100, 50), (5, 0, 50), (9, 0, 70)]),
        *brute([(0, 80, 100), (12, 0, 100)]),
    ]
    np.testing.assert_allclose(predicted(renal(), design), wanted, rtol=1e-7)
    assert design.cohort["crcl"].tolist() == [90, 50, 100]
    np.testing.assert_array_equal(design.pieces.begin, [[2, 8, 24], [9, np.inf, np.inf], [np.inf] * 3])
    np.testing.assert_array_equal(design.pieces.values["crcl"], [[90, 60, 30, 120], [50, 70, 70, 70], [100] * 4])
    assert any("carried forward" in note for note in design.notes)


def test_a_value_asked_for_in_minutes_changes_at_that_minute(tmp_path):
    text = "ID,TIME [min],AMT,DV,CRCL [L/h]\n1,0,100,.,5.4\n1,120,.,1,3.6\n1,360,.,1,3.6\n"
    design = bind(renal(), read(tmp_path, text))
    np.testing.assert_allclose(design.pieces.begin, [[2.0]])
    np.testing.assert_allclose(design.pieces.values["crcl"], [[90, 60]])


def test_a_constant_column_gives_the_design_and_the_objective_of_old_to_the_bit(tmp_path):
    text = HEAD + "1,0,100,.,90\n1,2,.,1.5,90\n1,6,.,1.1,90\n2,0,100,.,50\n2,5,.,1.4,50\n"
    plain = bind(renal(), read(tmp_path, text))
    late = bind(renal(), read(tmp_path, text + "2,9,.,.,70\n"))  # it changes after the last value
    assert plain.pieces is None
    assert late.pieces is None
    for name in ("times", "subject", "time", "value", "line"):
        np.testing.assert_array_equal(getattr(plain, name), getattr(late, name))
    np.testing.assert_array_equal(predicted(renal(), plain), predicted(renal(), late))
    first = objective_of(renal(), plain, "focei")
    assert first.predictor.solved.model is first.structure.model


@pytest.mark.filterwarnings("ignore")
def test_a_fit_recovers_a_clearance_that_follows_a_covariate_that_changes(tmp_path):
    generator, rows = np.random.default_rng(5), []
    for i in range(60):
        cl, v = 5.0 * np.exp(0.25 * generator.standard_normal()), 50.0 * np.exp(0.2 * generator.standard_normal())
        course = generator.uniform(20, 130, size=4)
        table = [(0, 500, course[0]), (1, 0, course[0]), (6, 0, course[1]), (12, 0, course[1]), (18, 0, course[2]), (24, 0, course[3])]
        table += [(30, 0, course[3]), (40, 0, course[3])]
        values = iter(brute(table, cl, v))
        for time, dose, crcl in table:
            value = "." if dose else f"{next(values) * (1 + 0.1 * generator.standard_normal()):.6g}"
            rows.append(f"{i + 1},{time},{dose or '.'},{value},{crcl:.4g}")
    data = read(tmp_path, HEAD + "\n".join(rows) + "\n")
    fit = ck.fit(renal(), data, method="focei", rtol=1e-7)
    assert fit.converged
    for name, truth in (("cl", 5.0), ("v", 50.0), ("power", 0.7), ("iiv.cl", 0.25), ("sigma.conc", 0.1)):
        row = fit.estimates.sel(parameter=name)
        assert abs(float(row["estimate"]) - truth) < 3.5 * float(row["se"]), name
    assert float(fit.estimates["se"].sel(parameter="power")) < 0.08
    again = simulate_like(fit, 20, seed=1)
    assert again["simulated"].shape == (20, len(fit.design.value))
    assert not np.isnan(again["simulated"].values).any()
    middle = np.median(again["simulated"].values, axis=0) / fit.predictions["pred"].values
    assert 0.9 < np.median(middle) < 1.1


def test_a_dose_per_kg_is_of_the_weight_at_its_time(tmp_path):
    model = renal(covariates=WITH_WEIGHT, doses={"iv": {"into": "central", "unit": "mg/kg"}})
    text = "ID,TIME,AMT,DV,CRCL,WT\n1,0,2,.,90,10\n1,5,.,1,90,12\n1,24,2,.,90,15\n1,30,.,1,90,15\n"
    design = bind(model, read(tmp_path, text))
    assert design.doses.amount.tolist() == [20, 30]
    assert design.pieces is None


def test_a_dose_per_kg_of_a_weight_in_the_equations_is_multiplied_once(tmp_path):
    changes = {"covariates": {"crcl": {"unit": "mL/min", "reference": 90}, "weight": {"unit": "kg", "reference": 70}}}
    model = renal(
        **changes, doses={"iv": {"into": "central", "unit": "mg/kg"}}, derived={"ke": "cl / v + 0 * crcl / crcl * cl / v * weight / weight"}
    )
    text = "ID,TIME,AMT,DV,CRCL,WT\n1,0,2,.,90,10\n1,5,.,1,90,12\n1,24,2,.,90,15\n1,30,.,1,90,15\n"
    design = bind(model, read(tmp_path, text))
    np.testing.assert_array_equal(design.pieces.begin, [[5, 24]])
    np.testing.assert_allclose(
        predicted(model, design), [20 / 50 * np.exp(-0.5), (20 * np.exp(-3.0) + 30 * np.exp(-0.6)) / 50], rtol=1e-7
    )  # fmt: skip


def test_a_level_that_changes_is_a_number_of_a_level(tmp_path):
    changes = {
        "covariates": {"crcl": {"unit": "mL/min", "reference": 90}, "dialysis": {"unit": "1", "reference": 0, "levels": ["no", "yes"]}}
    }
    model = renal(**changes, derived={"ke": "cl * (1 + dialysis) / v * crcl / crcl"})
    text = "ID,TIME,AMT,DV,CRCL,DIALYSIS\n1,0,100,.,90,no\n1,5,.,1,90,yes\n1,10,.,1,90,no\n1,20,.,1,90,no\n"
    design = bind(model, read(tmp_path, text))
    wanted = 2 * np.exp([-0.5, -1.5, -2.5])
    np.testing.assert_allclose(predicted(model, design), wanted, rtol=1e-7)
    with pytest.raises(DataError, match=r"line 3, subject 1: DIALYSIS is 'maybe': allowed are 0 or 'no', 1 or 'yes'"):
        bind(model, read(tmp_path, text.replace("yes", "maybe")))


def test_a_faulty_value_of_a_course_is_told_with_its_line(tmp_path):
    model = renal(
        covariates=WITH_WEIGHT,
        derived={"ke": "cl / v * weight / weight * crcl / crcl"},
    )
    text = "ID,TIME,AMT,DV,CRCL,WT\n1,0,2,.,90,10\n1,5,.,1,90,0\n1,30,.,1,90,15\n2,0,2,.,90,10\n2,5,.,1,90,10\n"
    with pytest.raises(DataError, match=r"line 3, subject 1: WT is '0': 'weight' must be > 0"):
        bind(model, read(tmp_path, text))
    assert bind(model, read(tmp_path, text), strict=False).subjects == ["2"]


def test_a_switch_that_follows_from_a_changing_covariate_is_refused_by_name(tmp_path):
    model = renal(
        switches={"late": "hour * crcl / normal"},
        fluxes={"lost": "before(late) * ke * central"},
        ddt={"central": "-lost"},
        parameters={
            "cl": parameter(5.0, "L/h"), "v": parameter(50.0, "L"), "power": parameter(0.7, "1"), "normal": parameter(90.0, "mL/min"),
            "hour": parameter(1.0, "h"),
        },
    )  # fmt: skip
    with pytest.raises(ModelError, match="the switch 'late' follows from 'crcl', which changes in time here"):
        predicted(model, bind(model, read(tmp_path, CHANGING)))


def test_more_changes_than_can_be_are_refused_with_the_subject(tmp_path):
    rows = "".join(f"A,{k},.,1,{50 + k % 2}\n" for k in range(1, 260))
    with pytest.raises(DataError, match="subject A: crcl change 259 times until the last observation; at most 199 changes"):
        bind(renal(), read(tmp_path, HEAD + "A,0,100,.,90\n" + rows))


def test_the_surface_of_a_weight_that_changes_is_wanted_in_a_column(tmp_path):
    model = renal(
        covariates={name: {"unit": unit, "reference": 1.7} for name, unit in (("weight", "kg"), ("height", "cm"), ("bsa", "m2"))},
        derived={"ke": "cl / v * bsa / bsa"},
    )
    text = "ID,TIME,AMT,DV,WT,HT\n1,0,2,.,10,100\n1,5,.,1,12,100\n"
    with pytest.raises(DataError, match=r"'bsa' is computed from it once a subject, and it changes with time. Add a column bsa"):
        bind(model, read(tmp_path, text))
    assert bind(model, read(tmp_path, text), strict=False).cohort["weight"].tolist() == [10]


def test_a_course_holds_its_value_until_the_next_row_and_the_last_of_two_at_one_time_counts():
    course = Course.of(3, np.array([1, 0, 1, 1]), np.array([5.0, 2.0, 1.0, 5.0]), np.array([30.0, 7.0, 10.0, 40.0]))
    assert course.at(1, np.array([0.0, 1.0, 4.9, 5.0, 99.0])).tolist() == [10, 10, 10, 40, 40]
    assert course.at(0, np.array([0.0])).tolist() == [7]
    assert np.isnan(course.at(2, np.array([0.0])))


def test_finer_pieces_say_the_same_of_every_time():
    pieces = Pieces(np.array([[2.0, 8.0], [5.0, np.inf]]), {"x": np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 5.0]])})
    finer = pieces.finer(np.array([[8.0, 9.0], [1.0, np.nan]]))
    np.testing.assert_array_equal(finer.begin, [[2, 8, 9], [1, 5, np.inf]])
    np.testing.assert_array_equal(finer.values["x"], [[1, 2, 3, 3], [4, 4, 5, 5]])
    times = np.array([0.5, 1.0, 2.0, 5.0, 8.0, 9.0, 20.0])
    for subject in (0, 1):
        owner = np.full(len(times), subject)
        found = [part.values["x"][subject, part.of(owner, times)] for part in (pieces, finer)]
        np.testing.assert_array_equal(*found)
