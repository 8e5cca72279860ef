"""EVID 3 and 4: all states take their initial values again, infusions end, time goes on; against closed forms worked out by hand."""

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import DataError
from carkinetics.fitting.estimation import objective_of
from tests.data.tables import parameter, written

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning")
HEAD = "ID,TIME,DV,AMT,EVID,DUR,ADDL,II\n"
K = 0.1


def simple(**changes):
    """One compartment with ke = 0.1/h and v = 50 L."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "simple", "time": "h", "parameters": {"cl": parameter(5.0, "L/h"), "v": parameter(50.0, "L")},
            "states": {"central": {"unit": "mg", "initial": "0"}}, "ddt": {"central": "-cl / v * central"},
            "doses": {"iv": {"into": "central", "unit": "mg"}},
            "observables": {"conc": {"expr": "central / v", "unit": "mg/L", "error": "proportional", "sigma": 0.1}}, **changes,
        }
    )  # fmt: skip


def read(folder, text, **arguments):
    return ck.read_data(written(folder, text), **arguments)


def predictor(model, design):
    return objective_of(model, design, "focei").predictor


def predicted(model, design):
    found = predictor(model, design)
    return found.values(np.tile(found.structure.start.mu, (len(design.subjects), 1)))


def test_a_reset_empties_the_body_and_evid_4_doses_after_it(tmp_path):
    text = HEAD + (
        "1,0,.,100,1,,,\n1,5,1,.,0,,,\n1,10,.,.,3,,,\n1,12,1,.,0,,,\n1,20,.,100,1,,,\n1,25,1,.,0,,,\n1,30,1,.,0,,,\n1,30,.,50,4,,,\n"
        "1,30,1,.,0,,,\n1,40,1,.,0,,,\n2,0,.,100,1,,,\n2,12,1,.,0,,,\n"
    )
    design = bind(simple(), read(tmp_path, text))
    wanted = [2 * np.exp(-0.5), 0, 2 * np.exp(-0.5), 2 * np.exp(-1.0), 1, np.exp(-1.0), 2 * np.exp(-1.2)]
    np.testing.assert_allclose(predicted(simple(), design), wanted, rtol=1e-7, atol=1e-12)
    assert design.resets.time.tolist() == [10, 30]
    assert len(design.doses.time) == 4


def test_an_infusion_that_runs_is_stopped_by_the_reset(tmp_path):
    text = HEAD + "1,0,.,100,1,10,,\n1,4,.,.,3,,,\n1,4,1,.,0,,,\n1,9,1,.,0,,,\n1,12,.,50,1,,,\n1,14,1,.,0,,,\n"
    design = bind(simple(), read(tmp_path, text))
    np.testing.assert_allclose(predicted(simple(), design), [0, 0, np.exp(-0.2)], rtol=1e-7, atol=1e-12)
    before = bind(simple(), read(tmp_path, HEAD + "1,0,.,100,1,10,,\n1,3,1,.,0,,,\n1,4,.,.,3,,,\n1,9,1,.,0,,,\n"))
    np.testing.assert_allclose(predicted(simple(), before), [10 / K / 50 * (1 - np.exp(-0.3)), 0], rtol=1e-7, atol=1e-12)


def test_repeated_doses_after_a_reset_are_cancelled(tmp_path):
    data = read(tmp_path, HEAD + "1,0,.,100,1,,5,10\n1,25,.,60,4,,1,10\n1,50,1,.,0,,,\n")
    assert data.doses["time"].tolist() == [0, 10, 20, 25, 35]
    design = bind(simple(), data)
    np.testing.assert_allclose(predicted(simple(), design), [60 / 50 * (np.exp(-2.5) + np.exp(-1.5))], rtol=1e-7)


def test_initial_values_that_follow_from_parameters_come_back_with_their_derivatives(tmp_path):
    model = simple(
        parameters={"cl": parameter(5.0, "L/h"), "v": parameter(50.0, "L"), "base": parameter(4.0, "mg")},
        states={"central": {"unit": "mg", "initial": "base"}, "rest": {"unit": "mg", "initial": "3"}},
        ddt={"central": "-cl / v * central", "rest": "-cl / v * rest"},
        observables={"conc": {"expr": "(central + rest) / v", "unit": "mg/L", "error": "proportional", "sigma": 0.1}},
    )
    design = bind(model, read(tmp_path, HEAD + "1,0,.,100,1,,,\n1,5,1,.,0,,,\n1,10,.,.,3,,,\n1,12,1,.,0,,,\n"))
    np.testing.assert_allclose(predicted(model, design), [107 / 50 * np.exp(-0.5), 7 / 50 * np.exp(-0.2)], rtol=1e-7)
    found = predictor(model, design)
    phi = found.structure.start.mu[None, :]
    slopes = found.slopes(phi)[1]
    for k, place in enumerate(found.structure.moving):
        step = np.eye(phi.shape[1])[place] * 1e-5
        np.testing.assert_allclose(slopes[:, k], (found.values(phi + step) - found.values(phi - step)) / 2e-5, rtol=1e-5, atol=1e-9)


def test_a_reset_of_a_subject_with_a_covariate_that_changes_takes_the_initial_value_of_its_time(tmp_path):
    model = simple(
        covariates={"level": {"unit": "mg", "reference": 1.0}}, states={"central": {"unit": "mg", "initial": "2 * level"}}
    )  # fmt: skip
    text = "ID,TIME,DV,AMT,EVID,LEVEL\n1,0,.,100,1,1\n1,5,1,.,0,1\n1,8,.,.,2,10\n1,10,.,.,3,10\n1,12,1,.,0,10\n"
    design = bind(model, read(tmp_path, text))
    np.testing.assert_allclose(predicted(model, design), [102 / 50 * np.exp(-0.5), 20 / 50 * np.exp(-0.2)], rtol=1e-7)


def test_a_fit_with_resets_is_the_fit_of_their_stretches_as_subjects_of_their_own(tmp_path):
    once = HEAD + "1,0,.,100,1,,,\n1,2,1.5,.,0,,,\n1,10,0.9,.,0,,,\n2,0,.,100,1,,,\n2,3,1.2,.,0,,,\n2,9,0.7,.,0,,,\n"
    own = once + "3,50,.,80,1,,,\n3,52,1.2,.,0,,,\n3,60,0.5,.,0,,,\n"
    joined = own.replace("3,50,.,80,1", "2,50,.,80,4").replace("3,5", "2,5").replace("3,60", "2,60")
    fixed = {name: {**item, "iiv": 1e-6} for name, item in {"cl": parameter(5.0, "L/h"), "v": parameter(50.0, "L")}.items()}
    values = [ck.fit(simple(parameters=fixed), read(tmp_path, text), evaluate_only=True).ofv for text in (own, joined)]
    assert values[0] == pytest.approx(values[1], abs=1e-6)


def test_what_cannot_be_reset_rightly_is_refused_with_the_reason(tmp_path):
    own = simple(doses={"iv": {"into": "central", "unit": "mg", "duration": "v / cl"}})
    text = HEAD + "1,0,.,100,1,,,\n1,4,.,.,3,,,\n1,9,1,.,0,,,\n"
    with pytest.raises(DataError, match=r"line 2, subject 1: .*the duration of 'iv' is the model's, .* the reset at 4\. Give the dur"):
        bind(own, read(tmp_path, text))
    lagged = simple(doses={"iv": {"into": "central", "unit": "mg", "lag": "v / cl"}})
    with pytest.raises(DataError, match="the lag of 'iv' is the model's"):
        bind(lagged, read(tmp_path, text.replace("1,,,", "1,6,,", 1)))
    with pytest.raises(DataError, match="the system is reset at the very time of this dose, on a line below it"):
        bind(simple(), read(tmp_path, HEAD + "1,0,.,100,1,,,\n1,4,.,7,1,,,\n1,4,.,.,3,,,\n1,9,1,.,0,,,\n"))
    crossing = simple(events={"low": {"when": "central - 1 * 1", "direction": "down", "set": {"central": "0"}}}, units="unchecked")
    with pytest.raises(DataError, match=r"has events \(low\): what they do at a reset cannot be said"):
        predicted(crossing, bind(crossing, read(tmp_path, text)))
