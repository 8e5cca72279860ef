"""Doses: what is allowed, who gets them, and how much of them."""

import dataclasses
import math

import numpy as np
import pytest
from small_models import absorption, cohort_of, expansion, one_compartment

from carkinetics.dosing import Dose, plan_doses, tabulate_doses
from carkinetics.errors import ConfigError, UnitError
from carkinetics.simulation import simulate


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"amount": -1e8}, "amount is -1e\\+08"),
        ({"amount": math.nan}, "amount is nan"),
        ({"amount": math.inf}, "amount is inf"),
        ({"amount": "2e8"}, "amount is '2e8'"),
        ({"amount": True}, "amount is True"),
        ({"amount": 1, "time": math.nan}, "time is nan"),
        ({"amount": 1, "time": None}, "time is None"),
        ({"amount": 1, "duration": -1}, "duration is -1"),
        ({"amount": 1, "duration": math.inf}, "duration is inf"),
        ({"amount": 1, "into": 3}, "into is 3"),
    ],
)
@pytest.mark.requirement("R-DAT-03")
def test_a_dose_that_cannot_be_given_is_refused_when_it_is_made(arguments, words):
    with pytest.raises(ConfigError, match=words):
        Dose(**arguments)


def test_a_dose_is_frozen_and_equal_by_value():
    dose = Dose(np.int64(2), time=np.float32(0.5))
    assert dose == Dose(2.0, time=0.5)
    assert type(dose.amount) is float
    with pytest.raises(dataclasses.FrozenInstanceError):
        dose.amount = 3


@pytest.mark.parametrize(
    ("doses", "words"),
    [
        (Dose(1, into="tablet"), "a list of Dose"),
        ([2e8], "found int|found float"),
        ([Dose(1)], "has 4 ways in"),
        ([Dose(1, into="tablett")], "Did you mean 'tablet'"),
        ([Dose(1, into="depot")], "not an entry of \\[doses\\]"),
        ([Dose(1, 0, "tablet"), Dose(1, -2.5, "tablet")], "number 2: it is given at -2.5 h, before the model's start at -2"),
        ([Dose(0, 0, "tablet")], "the amount is 0"),
        ([Dose(1, 0, "wash", duration=2)], "has no duration"),
        ({"all": Dose(1, into="tablet")}, "arm 'all'"),
        ({"al": [Dose(1, into="tablet")]}, "Did you mean 'all'"),
        ({}, "nothing is said of the arm 'all'"),
        (5, "a list of Dose"),
    ],
)
@pytest.mark.requirement("R-DAT-03")
def test_doses_that_do_not_fit_the_model_are_refused_with_the_dose(doses, words):
    with pytest.raises(ConfigError, match=words):
        simulate(absorption(), cohort_of(absorption(), 2), times=[0, 1], doses=doses)


def test_a_model_without_ways_in_takes_no_doses():
    with pytest.raises(ConfigError, match="takes no doses"):
        simulate(expansion(), cohort_of(expansion(), 1), times=[0, 1], doses=[Dose(1)])


def test_a_cohort_without_arms_takes_no_doses_by_arm():
    model = one_compartment()
    with pytest.raises(ConfigError, match="no coordinate `arm`"):
        simulate(model, cohort_of(model, 2).drop_vars("arm"), times=[0, 1], doses={"all": [Dose(1)]})


@pytest.mark.parametrize(
    ("unit", "expected"), [("mg", [5, 5]), ("mg/kg", [50, 100]), ("mg/m2", [2.5, 5.0]), ("mg/m^2", [2.5, 5.0]), ("g/kg", [50, 100])]
)
@pytest.mark.requirement("R-DOS-05")
def test_amounts_per_kg_and_per_m2_are_multiplied_at_the_door(unit, expected, scipy_engine):
    model = one_compartment({"bolus": {"into": "amount", "unit": unit}}, units="unchecked")
    sim = simulate(model, cohort_of(model, 2, weight=[10, 20], bsa=[0.5, 1.0]), times=[0, 1], doses=[Dose(5)])
    np.testing.assert_allclose(sim.level[:, 0], expected)


@pytest.mark.requirement("R-DOS-05")
def test_a_covariate_in_grams_is_turned_into_kilograms(scipy_engine):
    model = one_compartment(
        {"bolus": {"into": "amount", "unit": "mg/kg"}}, covariates={"weight": {"unit": "g", "reference": 70e3}}, units="unchecked"
    )
    sim = simulate(model, cohort_of(model, 1, weight=[3500]), times=[0, 1], doses=[Dose(2)])
    assert float(sim.level[0, 0]) == pytest.approx(7)


@pytest.mark.requirement("R-DOS-05")
def test_a_dose_per_kg_needs_the_covariate(scipy_engine):
    model = one_compartment({"bolus": {"into": "amount", "unit": "mg/kg"}}, covariates={}, units="unchecked")
    with pytest.raises(UnitError, match="has no covariate 'weight'"):
        simulate(model, cohort_of(model, 1), times=[0, 1], doses=[Dose(2)])


def test_the_table_lists_every_subject_once_and_in_order():
    model = absorption()
    cohort = cohort_of(model, 5, arms=["a", "b", "a", "c", "b"])
    plan = plan_doses(model, {"b": [Dose(1, 2, "drip"), Dose(2, 1, "drip", 0.5)], "a": [Dose(7, 0, "tablet")], "c": ()})
    table = tabulate_doses(model, cohort, plan)
    assert table.offsets.tolist() == [0, 1, 3, 4, 4, 6]
    assert table.amount.tolist() == [7, 1, 2, 7, 1, 2]
    assert table.entry.tolist() == [0, 1, 1, 0, 1, 1]
    assert table.time.tolist() == [0, 2, 1, 0, 2, 1]
    np.testing.assert_array_equal(table.duration, [np.nan, np.nan, 0.5, np.nan, np.nan, 0.5])
    assert tabulate_doses(model, cohort, plan_doses(model, ())) is None


def test_the_doses_of_a_result_are_written_in_its_attributes(scipy_engine):
    import json

    model = absorption()
    cohort = cohort_of(model, 2, arms=["a", "b"])
    by_arm = simulate(model, cohort, times=[0, 1], doses={"a": [Dose(7, 0, "tablet")], "b": [Dose(1, 1, "drip", 2)]})
    assert json.loads(by_arm.attrs["doses"]) == {
        "a": [{"amount": 7, "time": 0, "into": "tablet"}],
        "b": [{"amount": 1, "time": 1, "into": "drip", "duration": 2}],
    }
    assert json.loads(simulate(model, cohort, times=[0, 1]).attrs["doses"]) == []
