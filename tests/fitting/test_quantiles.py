"""Quantiles of which some numbers are censored, against brute force; bins of time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carkinetics.diagnostics.bins import bins_of
from carkinetics.diagnostics.censored import Between, quantiles, within_limits

EDGES = st.lists(st.tuples(st.floats(-100, 100), st.sampled_from(["known", "left", "right", "both"])), min_size=1, max_size=12)


@given(EDGES, st.floats(0, 1), st.randoms(use_true_random=False))
def test_a_quantile_with_censoring_holds_that_of_any_numbers_it_may_stand_for_and_no_more(numbers, share, random):
    low = np.array([x if kind in ("known", "right") else -np.inf if kind == "left" else x - 1 for x, kind in numbers])
    high = np.array([x if kind in ("known", "left") else np.inf if kind == "right" else x + 1 for x, kind in numbers])
    found = quantiles(Between(low, high), np.array([share]))
    share = np.round((len(numbers) - 1) * share, 9) / max(1, len(numbers) - 1)
    for _ in range(5):
        drawn = np.array([random.uniform(max(a, -1e3), min(b, 1e3)) for a, b in zip(low, high, strict=True)])
        assert found.low[0] - 1e-6 <= np.quantile(drawn, share) <= found.high[0] + 1e-6
    for ends, edge in ((np.maximum(low, -1e12), found.low[0]), (np.minimum(high, 1e12), found.high[0])):
        brute = np.quantile(ends, share)
        assert edge == pytest.approx(brute, abs=1e-6) or (np.isinf(edge) and abs(brute) > 1e2)


@given(st.lists(st.floats(0.1, 100), min_size=2, max_size=30), st.floats(0.1, 100))
def test_a_quantile_is_known_exactly_where_its_order_statistics_are_above_the_limit(values, limit):
    y = np.array(values)
    found = quantiles(within_limits(y, np.full(len(y), limit), np.full(len(y), np.inf)), np.array([0.05, 0.5, 0.95]))
    for k, share in enumerate((0.05, 0.5, 0.95)):
        first = np.sort(y)[int(np.floor(np.round((len(y) - 1) * share, 9)))]
        if first >= limit:
            assert found.value[k] == pytest.approx(np.quantile(y, share))
            assert found.code[k] == 0
        else:
            assert np.isnan(found.value[k])
            assert found.code[k] == 1


def test_bins_part_visits_at_the_gaps_between_them():
    rng = np.random.default_rng(0)
    planned = np.repeat([0.3, 1, 2, 4, 7, 9, 12, 24], 12)
    time = planned * np.exp(0.03 * rng.standard_normal(len(planned)))
    assert (bins_of(time, 12, None) == np.repeat(np.arange(8), 12)).all()
    assert (bins_of(time, 12, 4) == np.repeat(np.arange(4), 24)).all()
    assert (bins_of(time, 12, [3.0, 8.0]) == np.digitize(planned, [3.0, 8.0])).all()
    assert (bins_of(planned, 12, None) == np.repeat(np.arange(8), 12)).all()
