"""The times at which subjects must be stopped: switches, doses, starts and ends of infusions, as one sorted table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from carkinetics.engine.places import ADD, BOLUS, COINCIDENT, INFUSION_END, INFUSION_START, MULTIPLY, REPLACE, SHORT, SWITCH
from carkinetics.engine.system import System

EFFECTS = {"add": ADD, "replace": REPLACE, "multiply": MULTIPLY}


@dataclass(frozen=True)
class DoseTable:
    """The doses of all subjects: those of subject s are rows offsets[s] to offsets[s + 1]; a nan duration is the entry's own."""

    offsets: np.ndarray  # int64 (n + 1,)
    time: np.ndarray
    amount: np.ndarray
    duration: np.ndarray
    entry: np.ndarray  # int64

    def slice(self, first: int, last: int) -> DoseTable:
        """Return the doses of the subjects from `first` to `last`."""
        rows = slice(self.offsets[first], self.offsets[last])
        offsets = self.offsets[first : last + 1] - self.offsets[first]
        return DoseTable(offsets, self.time[rows], self.amount[rows], self.duration[rows], self.entry[rows])

    def part(self, subjects: np.ndarray) -> DoseTable:
        """Return the doses of some of the subjects."""
        counts = np.diff(self.offsets)[subjects]
        offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        rows = np.arange(offsets[-1]) + np.repeat(self.offsets[subjects] - offsets[:-1], counts)
        return DoseTable(offsets, self.time[rows], self.amount[rows], self.duration[rows], self.entry[rows])


@dataclass(frozen=True)
class Moments:
    """When switches happen and doses enter, for every subject, with derivatives by the chosen inputs.

    `switches` (n, switches), `switches_by` (n, switches, inputs); `dosing` (n, entries, 3): lag, bioavailability, duration;
    `dosing_by` (n, entries, 3, inputs).
    """

    switches: np.ndarray
    switches_by: np.ndarray
    dosing: np.ndarray
    dosing_by: np.ndarray


@dataclass(frozen=True)
class Stops:
    """Rows sorted by subject, time and order of action, those of subject s from offset[s] to offset[s + 1].

    A row is time, kind, entry, value, then the derivatives of the time and of the value by the chosen inputs. `bad` marks
    subjects with a dose that cannot be given.
    """

    offset: np.ndarray
    rows: np.ndarray
    bad: np.ndarray


def tabulate_stops(system: System, moments: Moments, doses: DoseTable | None) -> Stops:
    """Return the stops after the start."""
    n, by = len(moments.switches), moments.switches_by.shape[-1]
    bad = np.zeros(n, dtype=bool)
    subject, entry = np.nonzero((moments.switches > system.start) & np.isfinite(moments.switches))
    time = moments.switches[subject, entry]
    none = np.zeros((len(subject), by))
    parts = [(subject, _rows(time, SWITCH, entry, np.zeros(len(subject)), moments.switches_by[subject, entry], none))]
    if doses is not None and len(doses.time):
        adding = np.array([way.effect == "add" for way in system.doses])
        given, bad = _dose_rows(moments, doses, n, adding)
        parts.extend(given)
    subject, rows = (np.concatenate(column) for column in zip(*parts, strict=True))
    if not _is_sorted(subject, rows[:, 0]):
        order = np.lexsort((np.minimum(rows[:, 1], BOLUS), rows[:, 0], subject))
        subject, rows = subject[order], rows[order]
    offset = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(np.bincount(subject, minlength=n), out=offset[1:])
    return Stops(offset, rows, bad)


def _is_sorted(subject: np.ndarray, time: np.ndarray) -> bool:
    """Tell whether the rows are in order already: subjects ascending, the times of each strictly."""
    later = subject[1:] > subject[:-1]
    return bool((later | ((subject[1:] == subject[:-1]) & (time[1:] > time[:-1]))).all())


def lasts(start: np.ndarray, duration: np.ndarray) -> np.ndarray:
    """Tell which infusions end at a time that can be told from their start; the others are given at once."""
    return np.asarray(start + duration > start + COINCIDENT) & (duration > COINCIDENT)


def _rows(time: Any, kind: int, entry: Any, value: Any, time_by: Any, value_by: Any) -> np.ndarray:
    return np.column_stack([time, np.full(len(time), kind), entry, value, time_by, value_by])


def _dose_rows(moments: Moments, doses: DoseTable, n: int, adding: np.ndarray) -> tuple[list[tuple[np.ndarray, np.ndarray]], np.ndarray]:
    subject = np.repeat(np.arange(n), np.diff(doses.offsets))
    lag, available, own = (moments.dosing[subject, doses.entry, k] for k in range(3))
    lag_by, available_by, own_by = (moments.dosing_by[subject, doses.entry, k] for k in range(3))
    said = ~np.isnan(doses.duration)
    duration, duration_by = np.where(said, doses.duration, own), np.where(said[:, None], 0.0, own_by)
    faulty = ~(lag >= 0) | ~(duration >= 0) | ~np.isfinite(lag + duration) | ~np.isfinite(available) | ~np.isfinite(doses.amount)
    faulty |= adding[doses.entry] & ((available < 0) | (doses.amount < 0))  # what is added cannot take away; a reset may be to any value
    bad = np.zeros(n, dtype=bool)
    bad[subject[faulty]] = True
    start, amount, amount_by = doses.time + lag, doses.amount * available, doses.amount[:, None] * available_by
    passes = lasts(start, duration)
    fast, slow = ~passes & ~faulty, passes & ~faulty
    begin, length = np.where(slow, start, 0.0), np.where(slow, duration, 1.0)
    end = begin + length
    length = np.where(length < SHORT * np.abs(end), end - begin, length)  # so that the whole amount is given
    rate = amount / length
    rate_by = (amount_by - rate[:, None] * duration_by) / length[:, None]
    table = (
        (fast, BOLUS, start, amount, lag_by, amount_by),
        (slow, INFUSION_START, start, rate, lag_by, rate_by),
        (slow, INFUSION_END, end, -rate, lag_by + duration_by, -rate_by),
    )
    given = [
        (subject[who], _rows(time[who], kind, doses.entry[who], value[who], time_by[who], value_by[who]))
        for who, kind, time, value, time_by, value_by in table
        if who.any()
    ]
    return given, bad
