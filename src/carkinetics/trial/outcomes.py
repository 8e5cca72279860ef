"""Response, relapse and survival of each subject, read off the simulated marrow: arrays in, arrays out.

`n` subjects, `nt` times in days that increase; a value that the solver could not give is NaN. Definitions: models/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.spec import Response

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Codes = NDArray[np.int8]

NE, NR, PR, CRI, CR = -1, 0, 1, 2, 3
RESPONSES = {NE: "NE", NR: "NR", PR: "PR", CRI: "CRi", CR: "CR"}  # NE: not evaluable, the simulation of this subject failed before
RESPONSE_NAMES = "NE: not evaluable; NR: no response; PR: partial; CRi, CR: complete, with incomplete and complete recovery of neutrophils"


@dataclass(frozen=True)
class Course:
    """What the outcomes are read from.

    times (nt,), blasts and neutrophils (n, nt; None: not in the model), clones (n, nt, k), day of death (n,) or inf, end of follow-up
    (n,): the horizon, the loss of the child, or the failure of its simulation.
    """

    times: Floats
    blasts: Floats | None
    neutrophils: Floats | None
    clones: Floats
    death: Floats
    followed: Floats


@dataclass(frozen=True)
class Outcomes:
    """One value a subject; times are days after infusion and NaN where the thing did not happen; rfs counts from the remission."""

    response_day28: Codes
    best_response: Codes
    mrd_negative: Flags
    mrd_negative_best: Flags
    remission_time: Floats
    relapse_time: Floats
    relapse_type: Codes
    os_time: Floats
    os_event: Flags
    efs_time: Floats
    efs_event: Flags
    rfs_time: Floats
    rfs_event: Flags


def death_times(times: Floats, hazard: Floats, threshold: Floats) -> Floats:
    """The day on which the cumulative hazard (n, nt) reaches the subject's threshold (n,), linear between times; inf if it does not."""
    reached = hazard >= threshold[:, None]
    index = reached.argmax(axis=1)
    row = np.arange(len(threshold))
    before = np.maximum(index - 1, 0)
    low, high = hazard[row, before], hazard[row, index]
    share = np.divide(threshold - low, high - low, out=np.ones_like(low), where=high > low)
    found = times[before] + np.clip(share, 0.0, 1.0) * (times[index] - times[before])
    return np.where(reached.any(axis=1), found, np.inf)


def read_outcomes(course: Course, response: Response) -> Outcomes:
    """Response on the days of the trial file, first relapse after the first remission, and the three survival times."""
    blasts = _marrow(course)
    codes = np.stack([_response_on(day, course, blasts, response) for day in response.days])
    best = codes.max(axis=0)
    in_remission = codes >= CRI
    responder = in_remission.any(axis=0)
    remission = np.where(responder, np.asarray(response.days)[in_remission.argmax(axis=0)], np.nan)
    relapse, kind = _relapse(course, remission, response.remission.value)
    clear = response.mrd.value > blasts[:, np.searchsorted(course.times, response.days)].T
    mrd: Flags = in_remission & clear
    event = np.fmin(relapse, course.death)
    failure = np.where(responder, event, np.minimum(course.death, response.days[0]))
    os_time, os_event = _censored(course.death, course.followed)
    efs_time, efs_event = _censored(failure, course.followed)
    rfs_time, rfs_event = _censored(event, course.followed)
    return Outcomes(
        response_day28=codes[0],
        best_response=best,
        mrd_negative=mrd[0],
        mrd_negative_best=np.asarray(mrd.any(axis=0)),
        remission_time=remission,
        relapse_time=np.where(np.isfinite(relapse), relapse, np.nan),
        relapse_type=kind,
        os_time=os_time,
        os_event=os_event,
        efs_time=efs_time,
        efs_event=efs_event,
        rfs_time=np.where(responder, rfs_time - remission, np.nan),
        rfs_event=rfs_event & responder,
    )


def overall_survival(course: Course) -> tuple[Floats, Flags]:
    """(time, whether it is a death) of every subject."""
    return _censored(course.death, course.followed)


def without_remission(n: int) -> Floats:
    """Days of relapse where no response is judged: none."""
    return np.full(n, np.nan)


def under_strategy(found: Outcomes, transplant: Floats, followed: Floats, strategy: str) -> Outcomes:
    """The outcomes under a strategy of ICH E9(R1) for a transplant on days (n,), NaN without one; those who have it are then in remission.

    treatment_policy: as if there were none. hypothetical: censored at it. composite: an event of event-free and of relapse-free
    survival. while_on_treatment: nothing after it counts, so that curves are one minus the incidence before it.
    """
    happened = np.isfinite(transplant)
    if strategy == "treatment_policy" or not happened.any():
        return found
    composite = strategy == "composite"
    end = followed if strategy == "while_on_treatment" else transplant
    changed = {
        "relapse_time": np.where(happened, np.nan, found.relapse_time),
        "relapse_type": np.where(happened, 0, found.relapse_type).astype(np.int8),
        "efs_time": np.where(happened, end, found.efs_time),
        "efs_event": np.where(happened, composite, found.efs_event),
        "rfs_time": np.where(happened, end - found.remission_time, found.rfs_time),
        "rfs_event": np.where(happened, composite, found.rfs_event),
    }
    if not composite:
        changed |= {"os_time": np.where(happened, end, found.os_time), "os_event": found.os_event & ~happened}
    return replace(found, **changed)


def _marrow(course: Course) -> Floats:
    if course.blasts is None:
        raise ValueError("a response is read off the blasts of the marrow, and this course has none")
    return course.blasts


def _response_on(day: float, course: Course, marrow: Floats, response: Response) -> Codes:
    """The category of each subject on a day of the grid: the dead do not respond, the failed and the lost are not evaluable.

    Where the model has no neutrophils, CRi is not told from CR.
    """
    at = int(np.searchsorted(course.times, day))
    blasts = marrow[:, at]
    code = np.full(len(blasts), NR, dtype=np.int8)
    code[blasts <= response.partial.value] = PR
    code[blasts < response.remission.value] = CRI
    recovered: Flags = np.ones(len(blasts), dtype=bool)
    if course.neutrophils is not None and response.neutrophils is not None:
        recovered = course.neutrophils[:, at] > response.neutrophils.value
    code[(blasts < response.remission.value) & recovered] = CR
    code[np.isnan(blasts) | (course.followed < day)] = NE
    code[(course.death <= day) & (course.death <= course.followed)] = NR
    return code


def _relapse(course: Course, remission: Floats, limit: float) -> tuple[Floats, Codes]:
    """(day, type): the first time after the remission, in life, at which the blasts are back; the type is 1 + the largest clone, 0 none."""
    last = np.minimum(course.death, np.nextafter(course.followed, np.inf))
    with np.errstate(invalid="ignore"):
        back = (_marrow(course) >= limit) & (course.times > remission[:, None]) & (course.times < last[:, None])
    happened = back.any(axis=1)
    index = back.argmax(axis=1)
    row = np.arange(len(remission))
    largest = course.clones[row, index].argmax(axis=1) if course.clones.shape[2] else np.zeros(len(row), dtype=np.int64)
    return np.where(happened, course.times[index], np.inf), np.where(happened, 1 + largest, 0).astype(np.int8)


def _censored(event: Floats, followed: Floats) -> tuple[Floats, Flags]:
    """(time, whether it happened) of an event that is seen up to the end of follow-up."""
    return np.minimum(event, followed), event <= followed


def persistence(times: Floats, level: Floats, limit: float, end: Floats) -> tuple[Floats, Flags]:
    """(days, whether seen) until the level (n, nt) is below the limit, after its peak and up to `end` (n,).

    A subject whose level is never at the limit has 0 days.
    """
    inside = np.where((times >= 0) & (times <= end[:, None]) & ~np.isnan(level), level, -np.inf)
    peak = inside.argmax(axis=1)
    below = (inside < limit) & np.isfinite(inside) & (np.arange(len(times)) > peak[:, None])
    seen = below.any(axis=1)
    time = np.where(seen, times[below.argmax(axis=1)], end)
    never = inside.max(axis=1) < limit
    return np.where(never, 0.0, time), seen | never
