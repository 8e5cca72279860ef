"""Times that are known between two visits only, against closed forms and lifelines."""

import math

import numpy as np
import pytest

from carkinetics.errors import ConfigError
from carkinetics.trial.between import turnbull
from carkinetics.trial.survival import kaplan_meier

VISITS = np.array([0.0, 28, 56, 84, 180, 365])


def bounds(time: np.ndarray, visits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The last visit before and the first at or after each time; `visits` (k,) or one row a subject."""
    rows = np.broadcast_to(visits, (len(time), visits.shape[-1]))
    lower = np.where(rows < time[:, None], rows, 0).max(axis=1)
    return lower, np.where(rows >= time[:, None], rows, np.inf).min(axis=1)


def test_visits_of_all_on_the_same_days_give_the_empirical_shares():
    time = np.random.default_rng(1).exponential(100, 500)
    curve = turnbull(*bounds(time, VISITS))
    for day in VISITS[1:]:
        assert curve.at(day) == pytest.approx(((time > day).mean(),) * 2, abs=1e-4)
    least, largest = curve.at(40)
    assert least == pytest.approx((time > 56).mean(), abs=1e-4)
    assert largest == pytest.approx((time > 28).mean(), abs=1e-4)
    assert curve.median() == (56, 84)


def test_very_short_intervals_with_censored_times_give_kaplan_and_meier():
    draw = np.random.default_rng(2)
    time, seen = draw.exponential(100, 120), draw.random(120) < 0.7
    curve = turnbull(np.where(seen, time - 1e-9, time), np.where(seen, time, np.inf))
    exact = kaplan_meier(time, seen)
    for day in (20, 60, 150):
        assert curve.at(day)[0] == pytest.approx(exact.at(day)[0], abs=2e-4)
    assert (curve.n, curve.events) == (120, int(seen.sum()))


def test_windows_missed_visits_and_censoring_give_the_estimate_of_lifelines():
    """lifelines takes intervals as closed: their left ends are moved a little, so that (28, 56] does not hold 28."""
    lifelines = pytest.importorskip("lifelines")
    draw = np.random.default_rng(3)
    time = draw.exponential(150, 90)
    visits = VISITS + np.round(draw.uniform(-1, 1, (90, 6)) * [0, 3, 7, 7, 14, 21])
    visits[draw.random(visits.shape) < 0.1] = 0
    lower, upper = bounds(time, visits)
    curve = turnbull(lower, upper)
    theirs = lifelines.KaplanMeierFitter().fit_interval_censoring(lower + 1e-7, upper, tol=1e-7).survival_function_
    ends = curve.right[np.isfinite(curve.right)]
    assert len(ends) > 10
    for day in ends:
        row = theirs.iloc[theirs.index.searchsorted(day, side="right") - 1]
        assert curve.at(day)[1] == pytest.approx(row.min(), abs=2e-3)


def test_no_other_distribution_on_the_intervals_is_likelier():
    draw = np.random.default_rng(4)
    visits = VISITS + np.round(draw.uniform(-1, 1, (60, 6)) * [0, 3, 7, 7, 14, 21])
    lower, upper = bounds(draw.exponential(100, 60), visits)
    curve = turnbull(lower, upper)
    inside = (curve.left >= lower[:, None]) & (curve.right <= upper[:, None])
    best = np.log(inside @ curve.mass).sum()
    for _ in range(300):
        other = curve.mass * np.exp(draw.normal(0, 0.2, len(curve.mass)))
        assert np.log(inside @ (other / other.sum())).sum() <= best + 60 * 2e-5


def test_the_corners_of_the_band_are_where_the_mass_begins_and_ends():
    days, least, largest = turnbull([0, 0, 28, 56], [28, 28, 56, math.inf]).band()
    assert days.tolist() == [0, 28, 56]
    assert largest == pytest.approx([1, 0.5, 0.25])
    assert least == pytest.approx([0.5, 0.25, 0], abs=1e-12)


def test_a_median_that_is_not_reached_is_infinite():
    assert turnbull([100, 100, 28], [math.inf, math.inf, 56]).median() == (math.inf, math.inf)


@pytest.mark.parametrize(("lower", "upper"), [([], []), ([5], [5]), ([-1], [3]), ([math.inf], [math.inf]), ([math.nan], [2])])
def test_what_is_no_interval_is_refused(lower, upper):
    with pytest.raises(ConfigError):
        turnbull(lower, upper)
