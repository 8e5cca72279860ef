"""SS 1: the steady state of one- and two-compartment models in closed form, and what cannot be one."""

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import DataError
from carkinetics.fitting.estimation import objective_of
from tests.data.tables import oral, parameter, written

pytestmark = pytest.mark.filterwarnings("ignore:.*very time of a dose:UserWarning")
HEAD = "ID,TIME,DV,AMT,SS,II,DUR,ADDL\n"


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


def bound(folder, model, text, **arguments):
    return bind(model, ck.read_data(written(folder, text), **arguments))


def predicted(model, design, scale=0.0):
    found = objective_of(model, design, "focei", rtol=1e-10, atol=1e-12).predictor
    return found.values(np.tile(found.structure.start.mu + scale, (len(design.subjects), 1)))


def steady(k, tau, t):
    """What is left at t of doses of 1 at 0, -tau, -2 tau, ..."""
    return np.exp(-k * np.asarray(t)) / (1 - np.exp(-k * tau))


@pytest.mark.requirement("R-DOS-03")
def test_a_bolus_at_steady_state_is_the_geometric_sum(tmp_path):
    text = (
        HEAD
        + "1,0,.,100,1,12,.,.\n1,0,1,.,.,.,.,.\n1,3,1,.,.,.,.,.\n1,12,.,100,0,.,.,.\n1,20,1,.,.,.,.,.\n2,0,.,100,0,.,.,.\n2,3,1,.,.,.,.,.\n"
    )
    design = bound(tmp_path, simple(), text)
    wanted = [*(2 * steady(0.1, 12, [0, 3, 8])), 2 * np.exp(-0.3)]
    np.testing.assert_allclose(predicted(simple(), design), wanted, rtol=1e-9)
    assert len(design.doses.time) == 3


def test_a_subject_three_times_as_slow_as_the_model_is_at_steady_state_too(tmp_path):
    design = bound(tmp_path, simple(), HEAD + "1,0,.,100,1,12,.,.\n1,3,1,.,.,.,.,.\n")
    slower = predicted(simple(), design, np.log([1 / 3, 1.0]))
    np.testing.assert_allclose(slower, 2 * steady(0.1 / 3, 12, [3]), rtol=1e-9)


@pytest.mark.requirement("R-DOS-03")
def test_an_infusion_that_is_longer_than_the_interval_is_at_its_steady_state(tmp_path):
    text = HEAD + "1,5,.,100,1,8,20,.\n1,6,1,.,.,.,.,.\n1,12,1,.,.,.,.,.\n"
    times = np.array([1.0, 7.0])
    age = times[:, None] + 8 * np.arange(2000)
    one = 100 / 20 / 0.1 / 50 * np.where(age < 20, 1 - np.exp(-0.1 * age), (np.exp(2.0) - 1) * np.exp(-0.1 * age))
    np.testing.assert_allclose(predicted(simple(), bound(tmp_path, simple(), text)), one.sum(axis=1), rtol=1e-9)


@pytest.mark.requirement("R-DOS-03")
def test_an_oral_dose_at_steady_state_is_the_difference_of_two_sums(tmp_path):
    text = HEAD + "1,24,.,320,1,24,.,3\n1,25,1,.,.,.,.,.\n1,100,1,.,.,.,.,.\n"
    ka, k = 1.5, 2.8 / 32
    t = np.array([1.0, 4.0])
    wanted = 10 * ka / (ka - k) * (steady(k, 24, t) - steady(ka, 24, t))
    np.testing.assert_allclose(predicted(oral(), bound(tmp_path, oral(), text)), wanted, rtol=1e-9)


@pytest.mark.requirement("R-DOS-03")
def test_two_compartments_at_steady_state_are_a_sum_of_two_exponentials(tmp_path):
    model = simple(
        parameters={name: parameter(value, "1/h") for name, value in (("k10", 0.3), ("k12", 0.2), ("k21", 0.05))},
        states={"central": {"unit": "mg", "initial": "0"}, "outer": {"unit": "mg", "initial": "0"}},
        ddt={"central": "-(k10 + k12) * central + k21 * outer", "outer": "k12 * central - k21 * outer"},
        observables={"conc": {"expr": "central", "unit": "mg", "error": "proportional", "sigma": 0.1}},
    )
    design = bound(tmp_path, model, HEAD + "1,0,.,100,1,12,.,.\n1,1,1,.,.,.,.,.\n1,30,1,.,.,.,.,.\n")
    total, product = 0.55, 0.3 * 0.05
    fast, slow = (total + sign * np.sqrt(total**2 - 4 * product) for sign in (1, -1))
    fast, slow = fast / 2, slow / 2
    t = np.array([1.0, 30.0])
    wanted = 100 * ((fast - 0.05) * steady(fast, 12, t) + (0.05 - slow) * steady(slow, 12, t)) / (fast - slow)
    np.testing.assert_allclose(predicted(model, design), wanted, rtol=1e-9)


def test_a_saturable_loss_comes_to_the_cycle_that_repeats_itself(tmp_path):
    model = simple(
        parameters={"vmax": parameter(20.0, "mg/h"), "km": parameter(40.0, "mg")}, ddt={"central": "-vmax * central / (km + central)"},
        observables={"conc": {"expr": "central", "unit": "mg", "error": "proportional", "sigma": 0.1}},
    )  # fmt: skip
    text = HEAD + "1,0,.,100,1,12,.,.\n1,0,1,.,.,.,.,.\n1,11.999999,1,.,.,.,.,.\n1,12,.,100,0,.,.,.\n1,12,1,.,.,.,.,.\n"
    peak, trough, again = predicted(model, bound(tmp_path, model, text))
    assert peak == pytest.approx(again, rel=1e-8)
    assert peak - trough == pytest.approx(100, abs=1e-3)
    assert peak - trough + 40 * np.log(peak / trough) == pytest.approx(20 * 12, abs=1e-3)  # the integral of Michaelis-Menten loss


def test_a_reset_after_a_steady_state_empties_the_body(tmp_path):
    text = "ID,TIME,DV,AMT,SS,II,EVID\n1,0,.,100,1,12,4\n1,3,1,.,.,.,0\n1,10,.,.,.,.,3\n1,11,1,.,.,.,0\n"
    found = predicted(simple(), bound(tmp_path, simple(), text))
    np.testing.assert_allclose(found, [2 * steady(0.1, 12, 3), 0], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"states": {"central": {"unit": "mg", "initial": "5"}}}, r"is not at rest without doses \(its state 'central'"),
        ({"fluxes": {"in": "cl * 0.1"}, "ddt": {"central": "in - cl / v * central"}, "units": "unchecked"}, "is not at rest without doses"),
        ({"ddt": {"central": "-cl / v * central * exp(0 * t)"}, "units": "unchecked"}, "depends on the time t"),
        ({"switches": {"late": "v / cl"}, "ddt": {"central": "-after(late) * cl / v * central"}}, "has switches"),
        ({"ddt": {"central": "0 * cl"}, "units": "unchecked"}, "reaches none within 1000 doses"),
    ],
)  # fmt: skip
def test_a_model_that_cannot_have_been_dosed_for_ever_is_refused_with_the_reason(tmp_path, changes, reason):
    with pytest.raises(DataError, match=reason):
        bound(tmp_path, simple(**changes), HEAD + "1,0,.,100,1,12,.,.\n1,3,1,.,.,.,.,.\n")


def test_a_turnover_at_its_own_rest_may_be_dosed_for_ever(tmp_path):
    model = simple(
        states={"central": {"unit": "mg", "initial": "v"}}, fluxes={"in": "cl"}, ddt={"central": "in - cl / v * central"}, units="unchecked"
    )
    found = predicted(model, bound(tmp_path, model, HEAD + "1,0,.,100,1,12,.,.\n1,3,1,.,.,.,.,.\n"))
    np.testing.assert_allclose(found, 1 + 2 * steady(0.1, 12, [3]), rtol=1e-9)


def test_a_later_steady_state_and_one_on_top_are_refused_by_row(tmp_path):
    text = HEAD + "1,0,.,100,1,12,.,.\n1,3,1,.,.,.,.,.\n1,24,.,100,1,12,.,.\n"
    with pytest.raises(DataError, match="line 4, subject 1: SS is '1': a steady state is supported at the first dose"):
        bound(tmp_path, simple(), text)
    with pytest.raises(DataError, match=r"line 2, subject 1: SS is '2': a steady state on top of what is there \(SS 2\) is not supported"):
        bound(tmp_path, simple(), HEAD + "1,0,.,100,2,12,.,.\n1,3,1,.,.,.,.,.\n")


def test_a_covariate_that_changed_before_the_steady_state_is_refused(tmp_path):
    model = simple(covariates={"crcl": {"unit": "1", "reference": 1.0}}, ddt={"central": "-crcl * cl / v * central"})
    text = "ID,TIME,DV,AMT,SS,II,CRCL\n1,0,.,.,.,.,1\n1,5,.,100,1,12,2\n1,8,1,.,.,.,2\n"
    with pytest.raises(DataError, match="subject 1: crcl change before the dose of its steady state"):
        bound(tmp_path, model, text)
    later = bound(tmp_path, model, text.replace("1,0,.,.,.,.,1", "1,0,.,.,.,.,2").replace("1,8,1,.,.,.,2", "1,7,1,.,.,.,3\n1,8,1,.,.,.,3"))
    wanted = 2 * steady(0.2, 12, 2) * np.array([1, np.exp(-0.3)])
    np.testing.assert_allclose(predicted(model, later), wanted, rtol=1e-9)
