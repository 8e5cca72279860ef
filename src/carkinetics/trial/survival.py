"""Kaplan-Meier curves with log-log Greenwood intervals, medians, landmarks and numbers at risk."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """A right-continuous step function: from time[i] on, `survival` with its interval; time[0] is 0, where everybody lives."""

    time: Floats
    survival: Floats
    lower: Floats
    upper: Floats
    n: int
    events: int
    last: float

    @property
    def reach(self) -> float:
        """The last day on which the curve says something: that of the last follow-up, or any day once nobody is left."""
        return self.last if self.survival[-1] > 0 else math.inf

    def at(self, day: float) -> tuple[float, float, float]:
        """(survival, lower, upper) at a day; NaN after the last follow-up, unless nobody is left."""
        if day > self.reach:
            return math.nan, math.nan, math.nan
        index = int(np.searchsorted(self.time, day, side="right")) - 1
        return float(self.survival[index]), float(self.lower[index]), float(self.upper[index])

    def median(self) -> tuple[float, float, float]:
        """(median, lower, upper): the first days on which the curve and its limits are at or below a half; inf where not reached.

        Interval: Brookmeyer & Crowley, Biometrics 1982;38:29-41, on the log-log scale.
        """
        return _first(self.time, self.survival), _first(self.time, self.lower), _first(self.time, self.upper)


def kaplan_meier(time: ArrayLike, event: ArrayLike, level: float = 0.95) -> Curve:
    """The Kaplan-Meier estimate of times (n,) with event flags (n,); those without an event are censored at their time.

    Greenwood's interval on the log(-log) scale (Kalbfleisch & Prentice): [1, 1] where the curve is 1; where it is 0, no upper limit (NaN).
    """
    from scipy.stats import CensoredData, ecdf

    times, happened = np.asarray(time, dtype=np.float64), np.asarray(event, dtype=bool)
    if times.size == 0 or not np.isfinite(times).all() or (times < 0).any():
        raise ConfigError(f"A survival curve needs at least one subject and finite times >= 0; {times.size} times were given.")
    estimate = ecdf(CensoredData.right_censored(times, ~happened)).sf
    with np.errstate(divide="ignore", invalid="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # scipy warns where the curve is 0 or 1: both are dealt with below
        limits = estimate.confidence_interval(level, method="log-log")
    low, high = np.array(limits.low.probabilities), np.array(limits.high.probabilities)
    whole, none = estimate.probabilities == 1.0, estimate.probabilities == 0.0
    low[whole], high[whole], low[none] = 1.0, 1.0, 0.0
    steps, curve = np.asarray(estimate.quantiles, dtype=np.float64), np.asarray(estimate.probabilities, dtype=np.float64)
    if steps[0] > 0:
        steps, curve, low, high = (np.insert(values, 0, first) for values, first in ((steps, 0.0), (curve, 1.0), (low, 1.0), (high, 1.0)))
    return Curve(steps, curve, low, high, times.size, int(happened.sum()), float(times.max()))


def at_risk(time: ArrayLike, days: ArrayLike) -> NDArray[np.int64]:
    """How many of the subjects are still followed just before each of the days."""
    ordered = np.sort(np.asarray(time, dtype=np.float64))
    return (ordered.size - np.searchsorted(ordered, np.asarray(days, dtype=np.float64), side="left")).astype(np.int64)


def _first(time: Floats, curve: Floats) -> float:
    with np.errstate(invalid="ignore"):
        below = np.flatnonzero(curve <= 0.5)
    return float(time[below[0]]) if below.size else math.inf
