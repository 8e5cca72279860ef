"""Summaries of an arm: each against a closed form or a search by brute force."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from carkinetics.calibration.children import contraction
from carkinetics.calibration.statistics import cox, restored, summaries, transformed


def test_the_half_life_of_an_exponential_fall_is_its_own() -> None:
    times = np.arange(0, 61.0)
    level = np.where(times < 10, np.exp(0.9 * times), np.exp(9 - np.log(2) / 4.3 * (times - 10)))
    assert contraction(times, level[None, :]) == pytest.approx(4.3, rel=1e-12)


def test_a_curve_that_ends_early_or_does_not_fall_has_no_half_life() -> None:
    times = np.arange(0, 61.0)
    ended = np.where(times < 14, np.exp(-np.abs(times - 10)), np.nan)
    rising = np.exp(0.1 * np.minimum(times, 70))
    assert np.isnan(contraction(times, np.stack([ended, rising]))).all()


def test_the_hazard_ratio_is_the_maximum_of_the_partial_likelihood() -> None:
    random = np.random.default_rng(2)
    group = random.integers(0, 2, 300).astype(float)
    time = np.ceil(random.exponential(200 / np.exp(0.6 * group)))
    event = time < 400
    time = np.minimum(time, 400)

    def loss(beta: float) -> float:
        risk = np.exp(beta * group)
        return -sum(beta * group[i] - np.log(risk[time >= time[i]].sum()) for i in np.flatnonzero(event))

    assert cox(time, event, group) == pytest.approx(minimize_scalar(loss, bracket=(-1, 2), tol=1e-10).x, abs=1e-6)


def test_a_hazard_ratio_without_events_in_a_group_is_not_known() -> None:
    assert np.isnan(cox(np.array([1.0, 2.0]), np.array([True, False]), np.array([1.0, 0.0])))


@pytest.mark.parametrize("late", [0.0, 1.0])
def test_a_hazard_ratio_whose_likelihood_has_no_maximum_is_not_known(late: float) -> None:
    """All events of one group come before any of the other, whose members are then alone at risk: exp(beta) tends to 0 or to infinity."""
    time, group = np.array([1.0, 2, 3, 10, 11, 12]), np.array([1 - late] * 3 + [late] * 3)
    assert np.isnan(cox(time, np.ones(6, bool), group))


def test_a_hazard_ratio_of_groups_at_risk_one_after_the_other_is_not_known() -> None:
    assert np.isnan(cox(np.array([1.0, 5, 6, 7]), np.array([True, True, True, False]), np.array([1.0, 0, 0, 0])))


@pytest.mark.parametrize("scale", ["log", "logit", "linear"])
def test_a_value_comes_back_from_its_scale(scale: str) -> None:
    assert restored(scale, transformed(scale, 0.37)) == pytest.approx(0.37, rel=1e-12)


def test_shares_of_a_known_arm_are_what_one_counts() -> None:
    inf, nan = np.inf, np.nan
    columns = {
        "best_response": np.array([3.0, 2, 0, 3]),
        "response_day28": np.array([3.0, 0, 0, 2]),
        "mrd_negative": np.array([1.0, 0, 0, 0]),
        "remission_time": np.array([28.0, 56, nan, 28]),
        "relapse_time": np.array([200.0, nan, nan, inf]),
        "relapse_type": np.array([2.0, 0, 0, 0]),
        "os_time": np.array([730.0, 20, 100, 730]),
        "os_event": np.array([0.0, 1, 1, 0]),
    }
    found = summaries(columns, 4)
    assert restored("logit", found["cr_best"]) == pytest.approx(0.75)
    assert restored("logit", found["cr_full"]) == pytest.approx(0.5)
    assert restored("logit", found["mrd_negative"]) == pytest.approx(0.5)
    assert restored("logit", found["os_12"]) == pytest.approx(0.5)
    assert restored("logit", found["early_death"]) == pytest.approx(0.25)
    assert restored("logit", found["cd19_negative"]) == pytest.approx(1 - 0.5 / 4)  # all of one: half a child short of 1
    assert "crs" not in found  # not measured
