"""When two commits count as equally fast: simulated times, of which it is known which side is slower."""

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.guard.judging import (
    FASTER,
    SAME,
    SLOWER,
    UNCLEAR,
    Ratio,
    confirm,
    interval_of_median,
    is_open,
    judge,
    judge_counts,
    paired,
    unpaired,
)

LIMIT = 0.15
seeds = st.integers(0, 2**32 - 1)


def times(rng, pairs, factor=1.0, noise=0.04, bursts=0.0):
    """Times of two sides: log-normal noise, a drift of the machine that both share, and bursts that hit one measurement of them."""
    drift = np.exp(np.cumsum(rng.normal(0, 0.05, pairs)))
    sides = [drift * np.exp(rng.normal(0, noise, pairs)) * np.where(rng.random(pairs) < bursts, 3.0, 1.0) for _ in range(2)]
    return (sides[0] * factor).tolist(), sides[1].tolist()


@given(st.lists(st.floats(0.1, 10), min_size=6, max_size=60))
def test_the_interval_of_a_median_is_that_of_scipys_binomial_test(values):
    found = scipy.stats.quantile_test(values, q=1, p=0.5).confidence_interval(0.95)
    assert interval_of_median(values) == (found.low, found.high)


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=5))
def test_few_values_have_their_extremes_as_interval(values):
    assert interval_of_median(values) == (min(values), max(values))


@given(seeds, st.floats(1.3, 5.0))
def test_a_slow_down_is_found_in_noise_and_drift(seed, factor):
    assert judge(paired(*times(np.random.default_rng(seed), 16, factor)), LIMIT) == SLOWER


def test_a_slow_down_by_a_quarter_is_found_between_bursts():
    rng = np.random.default_rng(3)
    called = [judge(paired(*times(rng, 40, 1.25, bursts=0.1)), LIMIT) for _ in range(1000)]
    assert called.count(SLOWER) >= 990


@pytest.mark.parametrize("noise", [0.02, 0.1, 0.3])
def test_noise_without_a_slow_down_is_hardly_ever_called_slower(noise):
    rng = np.random.default_rng(5)
    called = [confirm(*(paired(*times(rng, 16, noise=noise, bursts=0.1)) for _ in range(2)), LIMIT) for _ in range(2000)]
    assert called.count(SLOWER) <= 1


@given(seeds, st.lists(st.floats(0.2, 5.0), min_size=8, max_size=8))
def test_the_speed_of_the_machine_cancels_from_a_pair(seed, speeds):
    here, there = times(np.random.default_rng(seed), 8)
    moved = paired(*([time * speed for time, speed in zip(side, speeds, strict=True)] for side in (here, there)))
    expected = paired(here, there)
    np.testing.assert_allclose((moved.middle, moved.low, moved.high), (expected.middle, expected.low, expected.high))


@given(seeds, st.floats(1.3, 3.0))
def test_slower_one_way_is_faster_the_other_way(seed, factor):
    here, there = times(np.random.default_rng(seed), 20, factor)
    assert judge(paired(here, there), LIMIT) == SLOWER
    assert judge(paired(there, here), LIMIT) == FASTER


@given(seeds, st.floats(1.3, 3.0))
def test_runs_of_different_days_are_compared_by_their_medians(seed, factor):
    rng = np.random.default_rng(seed)
    here, there = (np.exp(rng.normal(0, 0.03, 20)) * scale for scale in (factor, 1.0))
    ratio = unpaired(here.tolist(), there.tolist())
    assert ratio.low <= ratio.middle == np.median(here) / np.median(there) <= ratio.high
    assert judge(ratio, LIMIT) == SLOWER


def test_a_median_over_the_limit_without_evidence_is_unclear_and_open():
    wide = Ratio(1.2, 0.9, 1.6, 8)
    assert judge(wide, LIMIT) == UNCLEAR
    assert is_open(wide, LIMIT)


@pytest.mark.parametrize(("low", "high", "still"), [(0.95, 1.05, False), (1.2, 1.4, False), (1.1, 1.2, True)])
def test_more_rounds_are_wanted_while_the_limit_lies_in_the_interval(low, high, still):
    assert is_open(Ratio((low + high) / 2, low, high, 16), LIMIT) is still


LUCK, SLOW, NOISE = Ratio(1.0, 0.97, 1.03, 16), Ratio(1.3, 1.2, 1.4, 16), Ratio(1.3, 0.9, 1.9, 16)


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (SLOW, SLOW, SLOWER),
        (SLOW, LUCK, SAME),
        (SLOW, NOISE, UNCLEAR),
        (NOISE, SLOW, UNCLEAR),
        (NOISE, LUCK, SAME),
        (NOISE, NOISE, UNCLEAR),
    ],
)
def test_slower_is_what_fresh_processes_say_again(first, second, verdict):
    assert confirm(first, second, LIMIT) == verdict


@pytest.mark.parametrize(("here", "there", "verdict"), [(1_200, 1_000, SLOWER), (1_100, 1_000, SAME), (1_000, 1_200, FASTER)])
def test_counts_are_compared_as_they_are(here, there, verdict):
    assert judge_counts(here, there, LIMIT) == verdict
