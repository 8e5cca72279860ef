"""Severe adverse events of each subject within the window of the trial file: arrays in, arrays out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.spec import AdverseEvent

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Exposure:
    """What the events are decided from: times (nt,), counts (n, nt) by readout, transgene in blood (n, nt), first blasts, death (n,)."""

    times: Floats
    counts: Mapping[str, Floats]
    transgene: Floats
    first_blasts: Floats
    death: Floats


def happens(event: AdverseEvent, seen: Exposure, intercept: Floats, draw: Callable[[], Floats]) -> Flags:
    """Whether the event happens to each subject; `draw` gives uniform numbers (n,) and is called for events with a probability only.

    A subject without a single value in the window (a failed simulation) has no event.
    """
    if event.kind == "death":
        return np.asarray(seen.death <= event.window)
    if event.kind == "threshold":
        count = _in_window(event, seen, seen.counts[event.readout])
        with np.errstate(invalid="ignore"):
            return np.asarray((count < event.limit).any(axis=1))
    return draw() < probability(event, seen, intercept)


def probability(event: AdverseEvent, seen: Exposure, intercept: Floats) -> Floats:
    """The probability of an event of the kinds "logistic" and "hazard", (n,); NaN where the simulation failed."""
    if event.kind == "hazard":
        return -np.expm1(-_integral(event, seen))
    logit = intercept.copy()
    for name, slope, reference in event.slopes:
        logit += slope * np.log(np.maximum(_covariate(name, event, seen), _TINY) / reference)
    return 1.0 / (1.0 + np.exp(-logit))


_TINY = 1e-12  # a covariate of 0 has no logarithm; the probability is then 0 for any slope of use


def _covariate(name: str, event: AdverseEvent, seen: Exposure) -> Floats:
    if name == "blasts":
        return seen.first_blasts
    level = np.where(np.isnan(inside := _in_window(event, seen, seen.transgene)), -np.inf, inside)
    peak = level.max(axis=1)
    return np.where(np.isfinite(peak), peak, np.nan)


def _in_window(event: AdverseEvent, seen: Exposure, values: Floats) -> Floats:
    """The values (n, k) from the infusion to the end of the window; NaN after death."""
    inside = (seen.times >= 0) & (seen.times <= event.window)
    times = seen.times[inside]
    return np.where(times <= seen.death[:, None], values[:, inside], np.nan)


def _integral(event: AdverseEvent, seen: Exposure) -> Floats:
    """The cumulative hazard (n,), by the trapezoid rule on the daily grid, up to death."""
    times = seen.times[(seen.times >= 0) & (seen.times <= event.window)]
    count = _in_window(event, seen, seen.counts[event.readout])
    hazard = event.rate / (1.0 + (count / event.limit) ** 2)
    step = np.diff(times) * (hazard[:, 1:] + hazard[:, :-1]) / 2
    return np.nansum(step, axis=1)
