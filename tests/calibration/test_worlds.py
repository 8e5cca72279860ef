"""Worlds: parameters of a whole population, drawn from a table."""

from __future__ import annotations

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.cohort.worlds import Worlds, frame_hash, read_name

NAMES = ("rho", "senl_22.alpha", "kill_max.iiv")
ARMS = {arm: {} for arm in ("senl_19", "senl_22")}


@pytest.fixture(scope="module")
def model() -> ck.Model:
    return ck.load_model("ball_dual_antigen")


def sampled(model: ck.Model, n: int = 40, **also: object):
    return ck.sample_cohort(model, n, seed=3, arms=also.pop("arms", ARMS), covariates="children", **also)


def test_a_single_world_is_the_model_with_its_numbers_replaced(model: ck.Model) -> None:
    world = Worlds(NAMES, np.array([[1.5, 0.4, 0.3]]), "a test")
    found = sampled(model, uncertainty=world)
    changed = {"rho": 1.5, "kill_max": {"iiv": 0.3}}
    expected = sampled(model, arms={"senl_19": {"parameters": changed}, "senl_22": {"parameters": changed | {"alpha": 0.4}}})
    for name in ("rho", "alpha", "kill_max", "beta", "poor_product", "clone_np"):
        np.testing.assert_allclose(found[name].values, expected[name].values, rtol=1e-12)


def test_a_child_lives_in_one_world_in_all_arms_and_worlds_are_equally_likely(model: ck.Model) -> None:
    worlds = Worlds(("rho",), np.linspace(1.0, 2.0, 4)[:, None], "a test")
    still = {name: {"iiv": 1e-12} for name in ("rho",)}
    found = sampled(model, 2000, arms={arm: {"parameters": still} for arm in ARMS}, uncertainty=worlds)
    by_arm = [found["rho"].values[found["arm"].values == arm] for arm in ARMS]
    np.testing.assert_array_equal(*by_arm)
    counts = np.unique(np.round(by_arm[0], 6), return_counts=True)[1]
    assert counts.size == 4
    assert np.abs(counts - 500).max() < 5 * np.sqrt(2000 * 0.25 * 0.75)


def test_a_cohort_of_worlds_begins_as_a_smaller_one_does(model: ck.Model) -> None:
    worlds = Worlds(("rho",), np.linspace(1.0, 2.0, 7)[:, None], "a test")
    few, many = (sampled(model, n, arms=None, uncertainty=worlds)["rho"].values for n in (10, 30))
    np.testing.assert_array_equal(few, many[:10])


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("rhoo", 1.0, "rho"),
        ("senl_91.rho", 1.0, "senl_19"),
        ("kill_half.iiv", 0.3, "does not vary"),
        ("rho", -1.0, "cannot have"),
        ("a.b.c", 1.0, "no name"),
    ],
)
def test_a_name_or_value_that_the_model_does_not_have_is_refused(model: ck.Model, name: str, value: float, says: str) -> None:
    with pytest.raises(ck.errors.ConfigError, match=says):
        sampled(model, uncertainty=Worlds((name,), np.array([[value]]), "a test"))


def test_the_frame_of_a_model_does_not_change_with_the_numbers_that_worlds_give(model: ck.Model) -> None:
    tuned = model.replace(parameters={"rho": 1.5, "kill_max": {"iiv": 0.3}})
    assert frame_hash(tuned, NAMES) == frame_hash(model, NAMES)
    assert frame_hash(model.replace(parameters={"k12": 4}), NAMES) != frame_hash(model, NAMES)


def test_names_are_read_as_they_are_written() -> None:
    for text in ("rho", "senl_19.rho", "rho.iiv", "senl_19.rho.iiv"):
        assert read_name(text).text == text
