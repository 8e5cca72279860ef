"""Quantiles of numbers of which some are known only to lie between two others."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
KNOWN, BELOW, ABOVE, WITHIN = range(4)
FLAGS = {"flag_values": [KNOWN, BELOW, ABOVE, WITHIN], "flag_meanings": "quantified below above within"}


class Between(NamedTuple):
    """Numbers that lie between `low` and `high`, which are equal where a number is known; -inf and inf where nothing bounds it."""

    low: Floats
    high: Floats

    @property
    def value(self) -> Floats:
        """The number where it is known, else nan."""
        return np.where(self.low == self.high, self.low, np.nan)

    @property
    def limit(self) -> Floats:
        """The number, or the limit that it is below or above; nan where it has two or none."""
        one = np.where(np.isneginf(self.low), self.high, np.where(np.isposinf(self.high), self.low, self.value))
        return np.where(np.isfinite(one), one, np.nan)

    @property
    def code(self) -> NDArray[np.int8]:
        """KNOWN, BELOW a limit, ABOVE one, or WITHIN two."""
        below, above = np.isneginf(self.low) & np.isfinite(self.high), np.isposinf(self.high) & np.isfinite(self.low)
        return np.select([self.low == self.high, below, above], [KNOWN, BELOW, ABOVE], WITHIN).astype(np.int8)


def within_limits(values: Floats, floor: Floats, ceiling: Floats) -> Between:
    """Return what an assay tells of values (..., m): below `floor` (m,) and above `ceiling` (m,) only that."""
    below, above = values < floor, values > ceiling
    low = np.where(below, -np.inf, np.where(above, ceiling, values))
    return Between(low, np.where(above, np.inf, np.where(below, floor, values)))


def quantiles(numbers: Between, shares: Floats) -> Between:
    """Return the quantiles (shares, ...) over the last axis, as narrowly as they are known: those of the low ends and of the high ones.

    Between order statistics they are linear (type 7 of Hyndman and Fan, Am Stat 1996;50:361-365). A quantile never falls when a
    number rises, so these are the least and the greatest that it can be.
    """
    return Between(*(_of_sorted(np.sort(ends, axis=-1), shares) for ends in numbers))


def _of_sorted(x: Floats, shares: Floats) -> Floats:
    m = x.shape[-1]
    place = np.round((m - 1) * np.asarray(shares), 9)
    first = np.floor(place).astype(np.intp)
    lower, upper = x[..., first], x[..., np.minimum(first + 1, m - 1)]
    part = place - first
    with np.errstate(invalid="ignore"):
        mixed = (1.0 - part) * lower + part * upper
    return np.moveaxis(np.where((part == 0.0) | (lower == upper), lower, mixed), -1, 0)
