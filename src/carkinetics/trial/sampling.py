"""What a trial's database has of the copies: samples on the days on which they were taken, and why others are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.streams import uniform
from carkinetics.trial.spec import Transplant, Trial, Visits

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

BLOOD = "PB"
TAKEN, NOT_PLANNED, MISSED, DEAD, RELAPSED, LOST, TRANSPLANTED, FAILED = range(8)
REASONS = ("sampled", "not_planned", "missed", "dead", "relapsed", "lost_to_follow_up", "transplanted", "simulation_failed")
FIRST_WEEKS = 28.0  # a child in whom nothing was found has had its expansion, if any, before the first sample from this day on


@dataclass(frozen=True)
class Ends:
    """The day of what ends the sampling of each subject (n,), inf where it does not happen: reason code -> days."""

    days: dict[int, Floats]


def days_of(visits: Visits) -> list[Floats]:
    """For each visit the days on which its sample may be taken: whole days around the planned one."""
    windows = visits.windows.days if visits.windows else (0.0,) * len(visits.times)
    return [time + np.arange(-np.floor(window), np.floor(window) + 1) for time, window in zip(visits.times, windows, strict=True)]


def planned_days(trial: Trial) -> Floats:
    """The planned days of all matrices, increasing."""
    return np.unique([time for visits in trial.visits for time in visits.times])


def lost(trial: Trial, seed: int, pair: NDArray[np.int64]) -> Floats:
    """The day on which each subject is lost to follow-up, exponential, the same for a pair; inf where nobody is lost."""
    hazard = trial.follow_up.dropout.value if trial.follow_up.dropout else 0.0
    if hazard == 0:
        return np.full(len(pair), np.inf)
    return -np.log(uniform(seed, "follow_up:dropout", pair)) / hazard


def transplanted(plan: Transplant, seed: int, cohort: xr.Dataset, remission: Floats, ended: Floats) -> Floats:
    """The day of each subject's transplant, uniform in the window after its remission; NaN without one, or where it `ended` (n,) before."""
    pair = cohort["pair"].values
    share = np.array([dict(plan.shares)[str(arm)] for arm in cohort["arm"].values])
    first, last = plan.days
    day = remission + first + (last - first) * uniform(seed, "transplant:day", pair)
    with np.errstate(invalid="ignore"):
        happens = (uniform(seed, "transplant", pair) < share) & (day < ended)
    return np.where(happens, day, np.nan)


def sample_days(trial: Trial, seed: int, pair: NDArray[np.int64], matrices: list[str]) -> tuple[Floats, Flags]:
    """(day, whether missed) of every visit, (n, matrix, planned): NaN where the matrix has none planned; the same for a pair."""
    planned = planned_days(trial)
    days = np.full((len(pair), len(matrices), len(planned)), np.nan)
    missed = np.zeros(days.shape, dtype=bool)
    for visits in trial.visits:
        at = matrices.index(visits.matrix)
        share = visits.missed.value if visits.missed else 0.0
        for number, (time, window) in enumerate(zip(visits.times, days_of(visits), strict=True)):
            column = int(np.searchsorted(planned, time))
            open_days = window[window <= trial.horizon.value]
            place = uniform(seed, f"visit:{visits.matrix}", pair, replicate=number) * len(open_days)
            days[:, at, column] = open_days[place.astype(np.int64)]
            missed[:, at, column] = uniform(seed, f"missed:{visits.matrix}", pair, replicate=number) < share
    return days, missed


def reasons(days: Floats, missed: Flags, ends: Ends) -> NDArray[np.int8]:
    """Why a sample of (n, matrix, planned) is missing, by the first thing that ended the sampling; 0 where it was taken."""
    codes = list(ends.days)
    table = np.stack([ends.days[code] for code in codes])
    first, end = np.asarray(codes)[table.argmin(axis=0)], table.min(axis=0)
    why = np.where(missed, MISSED, TAKEN)
    with np.errstate(invalid="ignore"):
        why = np.where(days > end[:, None, None], first[:, None, None], why)
    return np.where(np.isnan(days), NOT_PLANNED, why).astype(np.int8)


def at_days(values: Floats, times: Floats, days: Floats) -> Floats:
    """The values (n, nt) on the days (n, k) of the grid `times`; NaN where there is no day."""
    index = np.searchsorted(times, np.nan_to_num(days, nan=times[0]))
    found = np.take_along_axis(values, index, axis=1)
    return np.where(np.isnan(days), np.nan, found)


def persistence_bounds(days: Floats, quantified: Flags, taken: Flags) -> tuple[Floats, Floats]:
    """(lower, upper) of the day from which the level is below its limit, as the samples (n, k) of one matrix tell it.

    After the last quantified sample before the first one below the limit that follows the highest; `quantified` holds the levels of
    those samples, NaN elsewhere. Never quantified: from 0 to the first sample from day 28 on. inf: not seen to be below.
    """
    level = np.where(taken & np.isfinite(quantified), quantified, -np.inf)
    some = np.isfinite(level).any(axis=1)
    row = np.arange(len(days))
    below = taken & ~np.isfinite(level)
    order = np.arange(days.shape[1])
    after = below & (order > level.argmax(axis=1)[:, None])
    upper = np.where(after.any(axis=1), days[row, after.argmax(axis=1)], np.inf)
    before = np.isfinite(level) & (np.where(taken, days, np.inf) < upper[:, None])
    lower = np.where(before, days, -np.inf).max(axis=1, initial=0.0)
    late = below & (days >= FIRST_WEEKS)
    never = np.where(late.any(axis=1), days[row, late.argmax(axis=1)], np.inf)
    return np.where(some, lower, 0.0), np.where(some, upper, never)


def variables(name: str, days: Floats, why: NDArray[np.int8], level: Floats, below: Flags, attrs: dict[str, Any]) -> dict[str, Any]:
    """The variables of the Dataset over subject, matrix and planned: day, level, whether it is below the limit, why one is missing."""
    dims = ("subject", "matrix", "planned")
    taken = why == TAKEN
    words = attrs.get("long_name", name)
    flags = {"flag_values": list(range(len(REASONS))), "flag_meanings": " ".join(REASONS)}
    return {
        "sample_time": (dims, np.where(taken, days, np.nan), {"units": "day", "long_name": "day on which the sample was taken"}),
        f"{name}_sampled": (dims, np.where(taken, level, np.nan), {**attrs, "long_name": f"{words} of the samples that were taken"}),
        f"{name}_sampled_blq": (
            dims,
            (taken & below).astype(np.int8),
            {"long_name": f"{words} of the sample below its limit"},
        ),
        "sample_missing": (dims, why, {"long_name": "why there is no sample", **flags}),
    }
