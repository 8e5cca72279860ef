"""Occasions: stretches of a subject's time that a column OCC numbers, such as courses or visits of treatment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.cells import Unreadable, number
from carkinetics.data.record import Record

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
BEGUN = ("subject", "time", "occasion", "line")


@dataclass(frozen=True)
class Occasions:
    """Which occasion n subjects are in, and when.

    labels: the names of all occasions, numbers ascending, else in the order of the data. begin (n, K): the times at which a subject's
    occasions begin, the first at the model's start, nan at the end. which (n, K): their numbers in `labels`, -1 at the end; one may
    come back.
    """

    labels: tuple[str, ...]
    begin: Floats
    which: Ints

    def of(self, subject: Ints, time: Floats) -> Ints:
        """The number of the occasion in which a subject is at a time; an occasion's first time is its own."""
        begin = self.begin[subject]
        place = np.maximum((begin <= time[:, None]).sum(axis=1) - 1, 0)
        return np.asarray(self.which[subject, place], dtype=np.int64)

    def part(self, rows: NDArray[np.intp]) -> Occasions:
        """The occasions of some subjects."""
        return Occasions(self.labels, self.begin[rows], self.which[rows])


def read_occasions(records: Sequence[Record], subjects: Sequence[str]) -> pd.DataFrame:
    """The rows at which an occasion begins: those whose label is another than the one before; an empty cell goes on with it."""
    import pandas as pd

    place = {subject: i for i, subject in enumerate(subjects)}
    now: dict[str, str] = {}
    rows = []
    for record in sorted(records, key=lambda item: (place[item.subject], item.time, item.line)):
        label = record.label("occasion")
        if label and now.get(record.subject) != label:
            rows.append((record.subject, record.time, label, record.line))
            now[record.subject] = label
    return pd.DataFrame(rows, columns=list(BEGUN)).astype({"time": "float64", "line": "int64"})


def occasions_of(begun: pd.DataFrame, subjects: Sequence[str], scale: float, start: float) -> Occasions:
    """Arrange the rows of `read_occasions` for some subjects, times multiplied by `scale`; a subject without any is in the first one."""
    place = {subject: i for i, subject in enumerate(subjects)}
    rows = begun[begun["subject"].isin(place)]
    labels = _in_order(list(dict.fromkeys(rows["occasion"]))) or ("1",)
    parts: list[list[tuple[float, int]]] = [[] for _ in subjects]
    for subject, time, label in zip(rows["subject"], rows["time"] * scale, rows["occasion"], strict=True):
        parts[place[subject]].append((time, labels.index(label)))
    width = max([1, *map(len, parts)])
    begin, which = np.full((len(subjects), width), np.nan), np.full((len(subjects), width), -1, dtype=np.int64)
    for i, own in enumerate(parts):
        for k, (time, label) in enumerate(own or [(start, 0)]):
            begin[i, k], which[i, k] = time, label
    begin[:, 0] = start
    return Occasions(labels, begin, which)


def _in_order(labels: list[str]) -> tuple[str, ...]:
    try:
        return tuple(sorted(labels, key=number))
    except Unreadable:
        return tuple(labels)
