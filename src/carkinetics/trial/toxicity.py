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
    first_blasts: Floats | None
    death: Floats


def happens(event: AdverseEvent, seen: Exposure, intercept: Floats, draw: Callable[[], Floats]) -> Flags:
    """Whether the event happens to each subject, in its least grade or a higher one; `draw` as in `grade_of`."""
    return grade_of(event, seen, intercept, draw) > 0


def grade_of(event: AdverseEvent, seen: Exposure, intercept: Floats, draw: Callable[[], Floats]) -> NDArray[np.int8]:
    """The grade of the event in each subject, 0 below its least grade; a subject without a value in the window has 0.

    `draw` gives uniform numbers (n,) and is called for events with a probability only. The grades share it, so that they are nested.
    """
    grade = np.zeros(len(seen.death), dtype=np.int8)
    numbers = draw() if event.kind in ("logistic", "hazard") else np.empty(0)
    for level, change in ((event.grade, None), *event.grades):
        grade[_reaches(event, seen, intercept, numbers, change)] = level
    return grade


def _reaches(event: AdverseEvent, seen: Exposure, intercept: Floats, numbers: Floats, change: float | None) -> Flags:
    """Whether the least grade (`change` None) or a higher one, with its limit or its addition to the logit, is reached."""
    if event.kind == "death":
        return np.asarray(seen.death <= event.window)
    if event.kind == "threshold":
        return _stays_below(event, seen, event.limit if change is None else change)
    with np.errstate(invalid="ignore"):
        return np.asarray(numbers < probability(event, seen, intercept, change or 0.0))


def _stays_below(event: AdverseEvent, seen: Exposure, limit: float) -> Flags:
    """Whether the count is below a limit on enough days in a row, from `since` to the end of the window."""
    days = seen.times[(seen.times >= 0) & (seen.times <= event.window)]
    with np.errstate(invalid="ignore"):
        below = (_in_window(event, seen, seen.counts[event.readout]) < limit)[:, days >= event.since]
    days = days[days >= event.since]
    started = np.full(len(below), np.nan)  # the day on which the present run of days below began
    longest = np.zeros(len(below))
    for at, day in enumerate(days):
        started = np.where(below[:, at], np.fmin(started, day), np.nan)
        longest = np.fmax(longest, day - started + 1)
    return longest >= event.lasting


def probability(event: AdverseEvent, seen: Exposure, intercept: Floats, change: float = 0.0) -> Floats:
    """The probability of an event of the kinds "logistic" and "hazard", (n,); NaN where the simulation failed.

    `change` is added to the logit: that of a higher grade.
    """
    if event.kind == "hazard":
        return -np.expm1(-_integral(event, seen))
    logit = intercept + change
    for name, slope, reference in event.slopes:
        logit += slope * np.log(np.maximum(_covariate(name, event, seen), _TINY) / reference)
    return 1.0 / (1.0 + np.exp(-logit))


_TINY = 1e-12  # a covariate of 0 has no logarithm; the probability is then 0 for any slope of use


def _covariate(name: str, event: AdverseEvent, seen: Exposure) -> Floats:
    if name == "blasts" and seen.first_blasts is not None:
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
