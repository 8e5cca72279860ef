"""Cumulative incidence of competing events against closed forms, products of matrices and lifelines."""

import math

import numpy as np
import pytest

from carkinetics.errors import ConfigError
from carkinetics.trial.incidence import aalen_johansen
from carkinetics.trial.survival import kaplan_meier


def tied(n: int = 60, seed: int = 1):
    draw = np.random.default_rng(seed)
    return draw.integers(1, 12, n).astype(float), draw.choice(4, n, p=[0.3, 0.3, 0.25, 0.15])


def test_without_censoring_the_incidence_is_the_share_with_its_binomial_variance():
    time, cause = tied()
    cause[cause == 0] = 1
    n = len(time)
    for kind, curve in enumerate(aalen_johansen(time, cause, 3), start=1):
        for day in (2, 5, 9):
            share = ((time <= day) & (cause == kind)).mean()
            found, low, high = curve.at(day)
            assert found == pytest.approx(share, abs=1e-14)
            spread = 1.959963984540054 * math.sqrt(share * (1 - share) / n) / (share * abs(math.log(share)))
            assert (low, high) == pytest.approx((share ** math.exp(spread), share ** math.exp(-spread)), rel=1e-9)


def test_the_incidences_and_the_survival_add_up_to_one_with_ties():
    time, cause = tied()
    curves, free = aalen_johansen(time, cause, 3), kaplan_meier(time, cause > 0)
    for day in range(12):
        assert sum(curve.at(day)[0] for curve in curves) + free.at(day)[0] == pytest.approx(1, abs=1e-12)


def test_the_estimate_is_the_product_of_transition_matrices():
    """Aalen & Johansen 1978: P(0, t) = product of (I + dA)."""
    time, cause = tied()
    product = np.eye(4)
    for day in np.unique(time):
        step = np.eye(4)
        for kind in (1, 2, 3):
            step[0, kind] = ((time == day) & (cause == kind)).sum() / (time >= day).sum()
        step[0, 0] = 1 - step[0, 1:].sum()
        product = product @ step
        assert [curve.at(day)[0] for curve in aalen_johansen(time, cause, 3)] == pytest.approx(product[0, 1:].tolist(), abs=1e-14)


def test_without_ties_curve_and_interval_are_those_of_lifelines():
    lifelines = pytest.importorskip("lifelines")
    draw = np.random.default_rng(5)
    time, cause = draw.exponential(200, 300), draw.choice(3, 300, p=[0.3, 0.5, 0.2])
    for kind, curve in enumerate(aalen_johansen(time, cause, 2), start=1):
        theirs = lifelines.AalenJohansenFitter().fit(time, cause, event_of_interest=kind)
        limits = theirs.confidence_interval_cumulative_density_
        for day in (50.0, 150.0, 400.0):
            row = theirs.cumulative_density_.index.searchsorted(day, side="right") - 1
            ends = sorted(limits.iloc[row])
            assert curve.at(day) == pytest.approx((theirs.cumulative_density_.iloc[row, 0], *ends), rel=1e-6)


def test_intervals_cover_the_truth_as_often_as_they_say():
    """Two constant hazards, censoring at random: at day 100, F1 = h1/(h1+h2) (1 - exp(-(h1+h2) 100))."""
    draw = np.random.default_rng(7)
    truth = 0.6 * (1 - math.exp(-1.0))
    inside = 0
    for _ in range(400):
        time, lost = draw.exponential(100, 80), draw.exponential(300, 80)
        cause = np.where(lost < time, 0, 1 + (draw.random(80) > 0.6))
        _, low, high = aalen_johansen(np.minimum(time, lost), cause, 2)[0].at(100) if max(np.minimum(time, lost)) > 100 else (0, 0, 1)
        inside += low <= truth <= high
    assert 0.92 <= inside / 400 <= 0.98


def test_a_cause_that_nobody_has_stays_at_zero():
    curve = aalen_johansen([1.0, 2.0], [1, 1], 2)[1]
    assert (curve.events, curve.at(2)) == (0, (0, 0, 0))
    assert math.isnan(curve.at(3)[0])


@pytest.mark.parametrize(("time", "cause"), [([], []), ([1.0, -1.0], [0, 1]), ([1.0], [3]), ([math.nan], [1])])
def test_what_is_no_time_or_no_cause_is_refused(time, cause):
    with pytest.raises((ConfigError, ValueError)):
        aalen_johansen(time, cause, 2)
