"""When is a work slower? Medians of paired ratios, with an interval that assumes nothing about how times are spread."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

CONFIDENCE = 0.95
SAME, SLOWER, FASTER, UNCLEAR = "same", "slower", "faster", "unclear"
NEW, GONE, WRONG, BROKEN = "new", "gone", "wrong answer", "fails"
FAILURES = (SLOWER, WRONG, BROKEN)


@dataclass(frozen=True)
class Ratio:
    """How many times as long as before: the median, an interval of it, and how many pairs say so."""

    middle: float
    low: float
    high: float
    pairs: int


def interval_of_median(values: Sequence[float]) -> tuple[float, float]:
    """Return the narrowest pair of order statistics that holds the median with CONFIDENCE (binomial); else the extremes."""
    ordered, n = sorted(values), len(values)
    tail, skipped = 0.0, 0
    while skipped < n // 2:
        tail += math.comb(n, skipped) / 2**n
        if 2 * tail > 1 - CONFIDENCE:
            break
        skipped += 1
    skipped = max(skipped - 1, 0)
    return ordered[skipped], ordered[n - 1 - skipped]


def paired(here: Sequence[float], there: Sequence[float]) -> Ratio:
    """Compare what was measured side by side, pair by pair."""
    ratios = [one / other for one, other in zip(here, there, strict=True)]
    return Ratio(statistics.median(ratios), *interval_of_median(ratios), len(ratios))


def unpaired(here: Sequence[float], there: Sequence[float]) -> Ratio:
    """Compare what was measured at different times: the ratio of medians, between the extremes of their intervals."""
    low, high = interval_of_median(here)
    other_low, other_high = interval_of_median(there)
    return Ratio(statistics.median(here) / statistics.median(there), low / other_high, high / other_low, min(len(here), len(there)))


def judge(ratio: Ratio, limit: float) -> str:
    """Slower: the median beyond the limit and the whole interval above 1; unclear: beyond the limit without that evidence."""
    if ratio.middle > 1 + limit:
        return SLOWER if ratio.low > 1 else UNCLEAR
    if ratio.middle < 1 / (1 + limit) and ratio.high < 1:
        return FASTER
    return SAME


def is_open(ratio: Ratio, limit: float) -> bool:
    """Would more rounds tell more? Yes while the interval lies on both sides of the limit."""
    return ratio.low <= 1 + limit < ratio.high


def confirm(first: Ratio, second: Ratio, limit: float) -> str:
    """Judge what was measured twice, the second time in fresh processes: slower only if both say so.

    Where a process's memory happens to lie can cost one of them some percent for as long as it lives.
    """
    verdicts = {judge(first, limit), judge(second, limit)}
    if verdicts == {SLOWER}:
        return SLOWER
    return UNCLEAR if verdicts <= {SLOWER, UNCLEAR} else SAME


def judge_counts(here: float, there: float, limit: float) -> str:
    """Judge two counts of instructions, which have next to no noise."""
    if here > there * (1 + limit):
        return SLOWER
    return FASTER if there > here * (1 + limit) else SAME
