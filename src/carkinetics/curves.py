"""What a sampled curve says of exposure: kernels over (n, nt) arrays, one row a curve, one column a sample.

A sample is quantifiable when it is finite, positive and not below the limit; what is finite and not quantifiable is BLQ;
what is not finite was not sampled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.int8]
Mask = NDArray[np.bool_]

OK, NO_SAMPLES, STARTS_LATE, ENDS_EARLY, TOO_FEW_POINTS, NO_TREND, CENSORED, NO_LLOQ, NOT_QUANTIFIABLE = range(9)
REASONS = "ok no_samples starts_late ends_early too_few_points no_trend censored no_lloq not_quantifiable"

FEWEST_TERMINAL = 3  # points of a terminal slope (FDA and EMA practice; PKNCA's min.hl.points)
FEWEST_RISE = 2  # a clinical schedule has two or three quantifiable samples on a rise of three decades
R2_TIE = 1e-4  # fits as good as this to each other: the one with more points (Phoenix, PKNCA's adj.r.squared.factor)
HALF = 0.5  # the rise is read below this fraction of cmax, where it has not yet bent
SAME_TIME = 1e-9  # relative: a sample at the end of a window


@dataclass(frozen=True)
class Samples:
    """Sampled curves: `t` (nt,) increasing, `y` (n, nt), and what each sample is; `peak` (n,) is the column of the maximum."""

    t: Floats
    y: Floats
    sampled: Mask
    quantifiable: Mask
    peak: NDArray[np.intp]

    @property
    def any_quantifiable(self) -> Mask:
        """Rows with a quantifiable sample, (n,)."""
        return np.asarray(self.quantifiable.any(axis=1))


def classify(t: Floats, y: Floats, lloq: Floats) -> Samples:
    """Return the samples of `y` (n, nt) against a limit a row, `lloq` (n,), 0 where there is none; BLQ samples are written as 0."""
    sampled = np.isfinite(y)
    quantifiable = sampled & (np.where(sampled, y, 0.0) >= lloq[:, None]) & (y > 0.0)
    counted = np.where(quantifiable, y, 0.0)
    return Samples(t, counted, sampled, quantifiable, np.argmax(counted, axis=1))


def first_of(mask: Mask) -> NDArray[np.intp]:
    """The first true column of each row, nt where there is none."""
    return np.where(mask.any(axis=1), np.argmax(mask, axis=1), mask.shape[1])


def last_of(mask: Mask) -> NDArray[np.intp]:
    """The last true column of each row, -1 where there is none."""
    return np.where(mask.any(axis=1), mask.shape[1] - 1 - np.argmax(mask[:, ::-1], axis=1), -1)


def at(t: Floats, column: NDArray[np.intp]) -> Floats:
    """The time of a column, NaN where it is outside."""
    inside = (column >= 0) & (column < len(t))
    return np.where(inside, t[np.where(inside, column, 0)], np.nan)


def area(s: Samples, begin: float, end: float) -> tuple[Floats, Flags]:
    """Return the area between two times, linear up and logarithmic down, and why it is NaN.

    BLQ counts 0 before the first quantifiable sample and is left out after it, so nothing is added after the last; a window is
    cut into the interval that holds its end by the same rule. Linear up/log down: Purves 1992, J Pharmacokinet Biopharm 20:211.
    """
    column = np.arange(len(s.t))
    kept = s.quantifiable | (s.sampled & (column < first_of(s.quantifiable)[:, None]))
    before = np.maximum.accumulate(np.where(kept, column, -1), axis=1)
    row, right = np.nonzero(kept[:, 1:] & (before[:, :-1] >= 0) & (s.t[1:] > begin))
    left = before[row, right]
    inside = s.t[left] < end
    row, left, right = row[inside], left[inside], right[inside]
    pieces = _trapezoids(s.t[left], s.t[right + 1], s.y[row, left], s.y[row, right + 1], begin, end)
    total = np.bincount(row, weights=pieces, minlength=len(s.y))
    starts, ends = at(s.t, first_of(s.sampled)), at(s.t, last_of(s.sampled))
    slack = SAME_TIME * max(abs(begin), abs(end))
    flag = np.select([np.isnan(starts), starts > begin + slack, ends < end - slack], [NO_SAMPLES, STARTS_LATE, ENDS_EARLY], OK)
    return np.where(flag == OK, total, np.nan), flag.astype(np.int8)


def _trapezoids(t0: Floats, t1: Floats, v0: Floats, v1: Floats, begin: float, end: float) -> Floats:
    low, high = np.clip(t0, begin, end), np.clip(t1, begin, end)
    falls = (v1 < v0) & (v1 > 0.0)
    top, bottom = np.where(falls, v0, 1.0), np.where(falls, v1, 1.0)
    gently = top < 2.0 * bottom  # there the difference of two logarithms would cancel
    rate = np.where(gently, np.log1p(np.where(gently, top - bottom, 0.0) / bottom), np.log(top) - np.log(bottom)) / (t1 - t0)
    slope = (v1 - v0) / (t1 - t0)
    linear = (v0 + slope * (0.5 * (low + high) - t0)) * (high - low)
    turned = rate * (high - low)
    share = -np.expm1(-turned) / np.where(turned > 0.0, turned, 1.0)
    logarithmic = v0 * np.exp(-rate * (low - t0)) * np.where(turned > 0.0, share, 1.0) * (high - low)
    return np.where(falls, logarithmic, linear)


@dataclass(frozen=True)
class Lines:
    """A line through log(y) against t for each row: `rate` (per time, NaN without one), `points`, adjusted `r2`, `flag`; each (n,)."""

    rate: Floats
    points: NDArray[np.int64]
    r2: Floats
    flag: Flags


def terminal_line(s: Samples) -> Lines:
    """Return the terminal decline: the best line through the last 3 or more quantifiable samples after the peak; `rate` > 0."""
    used = s.quantifiable & (np.arange(len(s.t)) > s.peak[:, None])
    lines = _best_line(s, used, _sums(used) >= FEWEST_TERMINAL, FEWEST_TERMINAL, -1.0)
    return Lines(-lines.rate, lines.points, lines.r2, lines.flag)


def rise_line(s: Samples) -> Lines:
    """Return the expansion: the line through the quantifiable samples from the nadir to half of the peak; `rate` > 0.

    The nadir is the last of the lowest samples before the peak; where fewer than 3 samples come before the curve first passes
    half of its peak, those up to the peak count. Log-linear growth: Hall et al. 2014, Mol Biol Evol 31:232.
    """
    column = np.arange(len(s.t))
    before = s.sampled & (column < s.peak[:, None])
    lowest = np.min(np.where(before, s.y, np.inf), axis=1)
    nadir = last_of(before & (s.y == lowest[:, None]))
    height = np.take_along_axis(s.y, s.peak[:, None], axis=1)
    rising = s.quantifiable & (column >= nadir[:, None]) & (column <= s.peak[:, None])
    straight = rising & (column < first_of(rising & (s.y > HALF * height))[:, None])
    enough = straight.sum(axis=1) >= FEWEST_TERMINAL
    used = np.where(enough[:, None], straight, rising)
    count = _sums(used)
    return _best_line(s, used, (count == count[:, :1]) & (count >= FEWEST_RISE), FEWEST_RISE, 1.0)


def _best_line(s: Samples, used: Mask, allowed: Mask, fewest: int, sign: float) -> Lines:
    """Of the lines from an allowed to the last used sample, the one of best adjusted R2 with a slope of `sign`; more points win a tie."""
    last = np.maximum(last_of(used), 0)
    x = np.where(used, s.t[last][:, None] - s.t, 0.0)
    log_y = np.log(np.where(used, s.y, 1.0))
    z = np.where(used, log_y - np.take_along_axis(log_y, last[:, None], axis=1), 0.0)
    count = _sums(used)
    n = np.maximum(count, 1)
    sum_x, sum_z = _sums(x), _sums(z)
    xx, xz, zz = _sums(x * x) - sum_x**2 / n, _sums(x * z) - sum_x * sum_z / n, _sums(z * z) - sum_z**2 / n
    drawn = used & allowed & (xx > 0.0)
    slope = np.where(drawn, -xz / np.where(drawn, xx, 1.0), 0.0)
    fits = drawn & (slope * sign > 0.0) & (zz > 0.0)
    r2 = np.minimum(np.where(fits, xz**2 / np.where(fits, xx * zz, 1.0), 0.0), 1.0)
    adjusted = np.where(fits, 1.0 - (1.0 - r2) * (n - 1) / np.maximum(n - 2, 1), -np.inf)
    chosen = first_of(fits & (adjusted >= np.max(adjusted, axis=1, keepdims=True) - R2_TIE))
    found = chosen < len(s.t)
    pick = np.where(found, chosen, 0)[:, None]
    flag = np.select(
        [~s.sampled.any(axis=1), ~s.any_quantifiable, count[:, 0] < fewest, ~found],
        [NO_SAMPLES, NOT_QUANTIFIABLE, TOO_FEW_POINTS, NO_TREND],
        OK,
    )
    points = np.where(found, np.take_along_axis(count, pick, axis=1)[:, 0], 0)
    rate, quality = (np.where(found, np.take_along_axis(a, pick, axis=1)[:, 0], np.nan) for a in (slope, adjusted))
    return Lines(rate, points, np.where(points > 2, quality, np.nan), flag.astype(np.int8))


def _sums(a: NDArray[Any]) -> NDArray[Any]:
    """Sums over the columns from each one to the last; of a mask, how many are true."""
    return np.cumsum(a[:, ::-1], axis=1)[:, ::-1]


def below_limit(s: Samples, limited: Mask) -> tuple[Floats, Flags]:
    """Return the time of the first BLQ sample after the peak, and why it is NaN; `limited` (n,) says which rows have a limit."""
    after = s.sampled & ~s.quantifiable & (np.arange(len(s.t)) > s.peak[:, None])
    time = at(s.t, first_of(after))
    flag = np.select(
        [~limited, ~s.sampled.any(axis=1), ~s.any_quantifiable, np.isnan(time)], [NO_LLOQ, NO_SAMPLES, NOT_QUANTIFIABLE, CENSORED], OK
    )
    return np.where(flag == OK, time, np.nan), flag.astype(np.int8)
