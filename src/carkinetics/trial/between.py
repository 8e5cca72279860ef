"""The time to something that is seen at visits only: the nonparametric estimate from intervals, by Turnbull."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]

CLOSE = 2e-5  # the log-likelihood of a subject is within this of its maximum
MOST_STEPS = 20_000


@dataclass(frozen=True)
class Between:
    """Where the mass of the estimate is: `mass[i]` within (left[i], right[i]], where nothing tells how it lies; right may be inf."""

    left: Floats
    right: Floats
    mass: Floats
    n: int
    events: int

    def at(self, day: float) -> tuple[float, float]:
        """(least, largest) share that is still free at a day: they differ within an interval that holds mass."""
        least = 1.0 - float(self.mass[self.left < day].sum())
        return max(least, 0.0), max(1.0 - float(self.mass[self.right <= day].sum()), 0.0)

    def median(self) -> tuple[float, float]:
        """The ends of the interval within which the share falls to a half; (inf, inf) where it does not."""
        reached = np.flatnonzero(np.cumsum(self.mass) >= 0.5 - 1e-12)
        if not reached.size or math.isinf(self.right[reached[0]]):
            return math.inf, math.inf
        return float(self.left[reached[0]]), float(self.right[reached[0]])

    def band(self) -> tuple[Floats, Floats, Floats]:
        """(days, least, largest): corners of the two steps between which the curve lies."""
        days = np.unique(np.concatenate([[0.0], self.left, self.right[np.isfinite(self.right)]]))
        pairs = [self.at(np.nextafter(day, np.inf)) for day in days]
        return days, np.array([low for low, _ in pairs]), np.array([high for _, high in pairs])


def turnbull(lower: ArrayLike, upper: ArrayLike) -> Between:
    """The nonparametric maximum likelihood estimate of times within (lower, upper], each (n,); upper inf: not seen.

    Turnbull, J R Stat Soc B 1976;38:290-295: the mass is on the intervals that begin with a lower and end with the next upper end;
    self-consistency (EM) until no subject's log-likelihood can rise by more than `CLOSE` (the gradient of a concave function).
    """
    low, high = np.asarray(lower, dtype=np.float64), np.asarray(upper, dtype=np.float64)
    if low.size == 0 or not np.isfinite(low).all() or (low < 0).any() or not (high > low).all():
        raise ConfigError(f"An interval needs 0 <= lower < upper; {low.size} were given.")
    cuts = np.unique(np.concatenate([low, high]))
    inner = np.isin(cuts[:-1], low) & np.isin(cuts[1:], high)
    number = np.concatenate([[0], np.cumsum(inner)])
    ends = np.stack([number[np.searchsorted(cuts, low)], number[np.searchsorted(cuts, high)]])
    (first, last), weight = np.unique(ends, axis=1, return_counts=True)
    mass = np.full(int(inner.sum()), 1.0 / inner.sum())
    for _ in range(MOST_STEPS):
        below = np.concatenate([[0.0], np.cumsum(mass)])
        each = weight / (below[last] - below[first]) / low.size
        change = np.bincount(first, each, len(below)) - np.bincount(last, each, len(below))
        gradient = np.cumsum(change)[:-1]
        if gradient.max() <= 1.0 + CLOSE:
            break
        mass = mass * gradient
    return Between(cuts[:-1][inner], cuts[1:][inner], mass / mass.sum(), low.size, int(np.isfinite(high).sum()))
