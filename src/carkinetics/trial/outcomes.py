"""Response, relapse and survival of each subject, read off the simulated marrow: arrays in, arrays out.

`n` subjects, `nt` times in days that increase; a value that the solver could not give is NaN. Definitions: models/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass

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

    times (nt,), blasts and neutrophils (n, nt), clones (n, nt, k), day of death (n,) or inf, end of follow-up (n,).
    """

    times: Floats
    blasts: Floats
    neutrophils: Floats
    clones: Floats
    death: Floats
    followed: Floats


@dataclass(frozen=True)
class Outcomes:
    """One value a subject; times are days after infusion and NaN where the thing did not happen; rfs counts from the remission."""

    response_day28: Codes
    best_response: Codes
    mrd_negative: Flags
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
    codes = np.stack([_response_on(day, course, response) for day in response.days])
    best = codes.max(axis=0)
    in_remission = codes >= CRI
    responder = in_remission.any(axis=0)
    remission = np.where(responder, np.asarray(response.days)[in_remission.argmax(axis=0)], np.nan)
    relapse, kind = _relapse(course, remission, response.remission.value)
    first = int(np.searchsorted(course.times, response.days[0]))
    mrd = (codes[0] >= CRI) & (course.blasts[:, first] < response.mrd.value)
    event = np.fmin(relapse, course.death)
    failure = np.where(responder, event, np.minimum(course.death, response.days[0]))
    os_time, os_event = _censored(course.death, course.followed)
    efs_time, efs_event = _censored(failure, course.followed)
    rfs_time, rfs_event = _censored(event, course.followed)
    return Outcomes(
        response_day28=codes[0],
        best_response=best,
        mrd_negative=mrd,
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


def _response_on(day: float, course: Course, response: Response) -> Codes:
    """The category of each subject on a day of the grid: the dead do not respond, the failed are not evaluable."""
    at = int(np.searchsorted(course.times, day))
    blasts, neutrophils = course.blasts[:, at], course.neutrophils[:, at]
    code = np.full(len(blasts), NR, dtype=np.int8)
    code[blasts <= response.partial.value] = PR
    code[blasts < response.remission.value] = CRI
    code[(blasts < response.remission.value) & (neutrophils > response.neutrophils.value)] = CR
    code[np.isnan(blasts)] = NE
    code[course.death <= day] = NR
    return code


def _relapse(course: Course, remission: Floats, limit: float) -> tuple[Floats, Codes]:
    """(day, type): the first time after the remission, in life, at which the blasts are back; the type is 1 + the largest clone, 0 none."""
    with np.errstate(invalid="ignore"):
        back = (course.blasts >= limit) & (course.times > remission[:, None]) & (course.times < course.death[:, None])
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
