"""The times at which subjects must be stopped: switches, doses, starts and ends of infusions, as one sorted table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from carkinetics.engine.places import ADD, BOLUS, INFUSION_END, INFUSION_START, MULTIPLY, REPLACE, SWITCH
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

    def part(self, subjects: np.ndarray) -> DoseTable:
        """Return the doses of some of the subjects."""
        offsets = np.concatenate([[0], np.cumsum(np.diff(self.offsets)[subjects])]).astype(np.int64)
        rows = [np.arange(self.offsets[s], self.offsets[s + 1]) for s in subjects]
        rows_of_all = np.concatenate(rows).astype(np.int64)
        return DoseTable(offsets, self.time[rows_of_all], self.amount[rows_of_all], self.duration[rows_of_all], self.entry[rows_of_all])


@dataclass(frozen=True)
class Stops:
    """Rows sorted by subject, time and order of action; `bad` marks subjects with a dose that cannot be given."""

    offset: np.ndarray
    time: np.ndarray
    kind: np.ndarray
    entry: np.ndarray
    value: np.ndarray
    bad: np.ndarray


def tabulate_stops(system: System, switches: np.ndarray, dosing: np.ndarray, doses: DoseTable | None) -> Stops:
    """Return the stops after the start; `switches` is (n, switches), `dosing` (n, entries, 3): lag, bioavailability, duration."""
    n = len(switches)
    bad = np.zeros(n, dtype=bool)
    later = switches > system.start
    rows, columns = np.nonzero(later & np.isfinite(switches))
    parts: list[Any] = [(rows, switches[rows, columns], np.full(len(rows), SWITCH), columns, np.zeros(len(rows)))]
    if doses is not None and len(doses.time):
        given, bad = _dose_rows(dosing, doses, n)
        parts.extend(given)
    subject, time, kind, entry, value = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.lexsort((np.arange(len(subject)), np.minimum(kind, BOLUS), time, subject))
    offset = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(np.bincount(subject, minlength=n), out=offset[1:])
    return Stops(offset, time[order], kind[order].astype(np.int64), entry[order].astype(np.int64), value[order], bad)


def _dose_rows(dosing: np.ndarray, doses: DoseTable, n: int) -> tuple[list[Any], np.ndarray]:
    subject = np.repeat(np.arange(n), np.diff(doses.offsets))
    lag, available, own = (dosing[subject, doses.entry, k] for k in range(3))
    duration = np.where(np.isnan(doses.duration), own, doses.duration)
    faulty = ~(lag >= 0) | ~(duration >= 0) | ~np.isfinite(lag + duration) | ~np.isfinite(available) | ~np.isfinite(doses.amount)
    bad = np.zeros(n, dtype=bool)
    bad[subject[faulty]] = True
    start = doses.time + lag
    amount = doses.amount * available
    slow = (duration > 0) & ~faulty
    fast = (duration == 0) & ~faulty
    rate = amount[slow] / duration[slow]
    given = [
        (subject[fast], start[fast], np.full(fast.sum(), BOLUS), doses.entry[fast], amount[fast]),
        (subject[slow], start[slow], np.full(slow.sum(), INFUSION_START), doses.entry[slow], rate),
        (subject[slow], start[slow] + duration[slow], np.full(slow.sum(), INFUSION_END), doses.entry[slow], -rate),
    ]
    return given, bad
