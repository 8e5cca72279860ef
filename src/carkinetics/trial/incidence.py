"""Cumulative incidence of competing events by Aalen and Johansen, ties included: arrays in, curves out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Incidence:
    """A right-continuous step function of one cause: from time[i] on, `share` has had it, with its interval; time[0] is 0."""

    time: Floats
    share: Floats
    lower: Floats
    upper: Floats
    n: int
    events: int
    last: float

    def at(self, day: float) -> tuple[float, float, float]:
        """(share, lower, upper) at a day; NaN after the last follow-up."""
        if day > self.last:
            return (float("nan"),) * 3
        index = int(np.searchsorted(self.time, day, side="right")) - 1
        return float(self.share[index]), float(self.lower[index]), float(self.upper[index])


def aalen_johansen(time: ArrayLike, cause: ArrayLike, causes: int, level: float = 0.95) -> list[Incidence]:
    """The incidence of each of the causes 1 ... `causes`, of times (n,) and causes (n,), 0 where a time is censored.

    Aalen & Johansen, Scand J Stat 1978;5:141-150. Events of one time are taken together, and before those censored at that time. The
    variance is that of Marubini & Valsecchi 1995, the interval on the scale log(-log(share)); [0, 0] where nobody has had the cause.
    """
    times, kinds = np.asarray(time, dtype=np.float64), np.asarray(cause, dtype=np.int64)
    if times.size == 0 or not np.isfinite(times).all() or (times < 0).any() or kinds.min() < 0 or kinds.max() > causes:
        raise ConfigError(f"An incidence needs finite times >= 0 and causes of 0 to {causes}; {times.size} times were given.")
    steps, where = np.unique(times, return_inverse=True)
    left = np.bincount(where, minlength=len(steps))
    at_risk = (times.size - np.concatenate([[0], np.cumsum(left)[:-1]])).astype(np.float64)
    counts = np.stack([np.bincount(where, kinds == kind, minlength=len(steps)) for kind in range(1, causes + 1)])
    any_event = counts.sum(axis=0)
    free = np.concatenate([[1.0], np.cumprod(1.0 - any_event / at_risk)[:-1]])  # just before each time
    found = []
    for kind in range(causes):
        share = np.cumsum(free * counts[kind] / at_risk)
        lower, upper = _limits(share, _variance(share, free, counts[kind], any_event, at_risk), level)
        start = [0.0] if steps[0] > 0 else []
        curve, low, high, days = (np.concatenate([start, values]) for values in (share, lower, upper, steps))
        found.append(Incidence(days, curve, low, high, times.size, int(counts[kind].sum()), float(times.max())))
    return found


def _variance(share: Floats, free: Floats, count: Floats, any_event: Floats, at_risk: Floats) -> Floats:
    """sum (F - F_i)^2 d/(n(n-d)) + S^2 d_k(n-d_k)/n^3 - 2 (F - F_i) S d_k/n^2 up to each time, by running sums."""
    rest = at_risk - any_event
    greenwood = np.divide(any_event, at_risk * rest, out=np.zeros_like(free), where=rest > 0)  # nobody is left: F stays as it is
    own = free**2 * count * (at_risk - count) / at_risk**3
    mixed = free * count / at_risk**2
    square = share**2 * np.cumsum(greenwood) - 2 * share * np.cumsum(greenwood * share) + np.cumsum(greenwood * share**2)
    return square + np.cumsum(own) - 2 * (share * np.cumsum(mixed) - np.cumsum(mixed * share))


def _limits(share: Floats, variance: Floats, level: float) -> tuple[Floats, Floats]:
    from scipy.special import ndtri

    z = float(ndtri(0.5 + level / 2))
    inside = (share > 0) & (share < 1)
    middle = np.where(inside, share, 0.5)
    spread = z * np.sqrt(np.maximum(variance, 0.0)) / (middle * np.abs(np.log(middle)))
    low, high = middle ** np.exp(spread), middle ** np.exp(-spread)
    return np.where(inside, low, share), np.where(inside, high, share)
