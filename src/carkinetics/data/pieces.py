"""Covariates that change in time: each value holds from its row until the next one (carried forward), as a piecewise model wants them.

The last observation is carried forward, as Monolix and rxode2 do; NONMEM's records hold backward, from the row before to their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.resets import resettable, with_resets
from carkinetics.data.steady import with_steady
from carkinetics.engine.stops import DoseTable
from carkinetics.errors import DataError
from carkinetics.model.piecewise import MOST_PIECES, change_of, entries_by_piece, input_of, piecewise
from carkinetics.model.spec import Model

if TYPE_CHECKING:
    from carkinetics.data.design import Design

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Course:
    """Values of a covariate in the rows offsets[s] to offsets[s + 1] of subject s, by time, in the model's units."""

    offsets: Ints
    time: Floats
    value: Floats

    @classmethod
    def of(cls, n: int, subject: Ints, time: Floats, value: Floats) -> Course:
        """Sort rows, which are in the order of the file, by subject and time; of those at one time the last one counts."""
        order = np.lexsort((time, subject))
        return cls(np.searchsorted(subject[order], np.arange(n + 1)), time[order], value[order])

    @classmethod
    def constant(cls, values: Floats) -> Course:
        """One value a subject."""
        return cls(np.arange(len(values) + 1), np.full(len(values), -np.inf), values)

    def times(self, subject: int) -> Floats:
        """The times of a subject's rows."""
        return self.time[self.offsets[subject] : self.offsets[subject + 1]]

    def at(self, subject: int, time: Floats) -> Floats:
        """The values of a subject at some times: those of the rows at or before them, the first one before all rows, nan without a row."""
        first, last = self.offsets[subject], self.offsets[subject + 1]
        if first == last:
            return np.full(len(time), np.nan)
        return self.value[first + np.maximum(np.searchsorted(self.time[first:last], time, side="right") - 1, 0)]


@dataclass(frozen=True)
class Pieces:
    """Stretches of time in which the covariates of n subjects are constant.

    begin (n, K): the times at which the second to the last piece begin, ascending, inf where a subject has fewer. values: (n, K + 1) for
    each covariate; a piece that is not there holds the value before it.
    """

    begin: Floats
    values: Mapping[str, Floats]

    def part(self, rows: NDArray[np.intp]) -> Pieces:
        """The pieces of some subjects."""
        return Pieces(self.begin[rows], {name: values[rows] for name, values in self.values.items()})

    def of(self, subject: Ints, time: Floats) -> Ints:
        """The number of the piece, from 0, in which a subject is at a time."""
        return np.asarray((self.begin[subject] <= time[:, None]).sum(axis=1), dtype=np.int64)

    def finer(self, times: Floats) -> Pieces:
        """The same with pieces that begin at `times` (n, L), too, nan or inf where there is none."""
        together = np.sort(np.concatenate([self.begin, np.where(np.isnan(times), np.inf, times)], axis=1), axis=1)
        together[:, 1:][together[:, 1:] == together[:, :-1]] = np.inf
        begin = _narrow(np.sort(together, axis=1))
        number = np.arange(len(begin))[:, None]
        old = np.stack([self.of(number[:, 0], time) for time in begin.T], axis=1) if begin.shape[1] else np.zeros((len(begin), 0), int)
        place = np.concatenate([np.zeros_like(number), np.where(np.isfinite(begin), old, self.begin.shape[1])], axis=1)
        return Pieces(begin, {name: values[number, place] for name, values in self.values.items()})


def pieces_of(courses: Mapping[str, Course], subjects: Sequence[int], names: Sequence[str], start: float, last: Floats) -> Pieces | None:
    """Return the pieces of some subjects (by number and name) from `start` to their `last` times; None where nothing changes in them.

    DataError for a subject with more pieces than can be.
    """
    begins = [_changes(courses, subject, start, end) for subject, end in zip(subjects, last, strict=True)]
    width = max(map(len, begins), default=0)
    for name, own in zip(names, begins, strict=True):
        if len(own) >= MOST_PIECES:
            raise DataError(
                f"subject {name}: {', '.join(courses)} change {len(own)} times until the last observation; at most {MOST_PIECES - 1} "
                "changes are possible. Keep fewer rows of them, such as one a day."
            )
    if not width:
        return None
    begin = np.stack([np.concatenate([own, np.full(width - len(own), np.inf)]) for own in begins])
    moments = np.concatenate([np.full((len(begin), 1), start), begin], axis=1)
    moments = np.where(np.isinf(moments), np.maximum.accumulate(np.where(np.isinf(moments), -np.inf, moments), axis=1), moments)
    values = {
        name: np.stack([course.at(subject, own) for subject, own in zip(subjects, moments, strict=True)])
        for name, course in courses.items()
    }  # fmt: skip
    return Pieces(begin, values)


def _changes(courses: Mapping[str, Course], subject: int, start: float, end: float) -> Floats:
    """The times after `start` and until `end` at which a covariate takes another value."""
    times = np.unique(np.concatenate([[start], *(course.times(subject) for course in courses.values())]))
    times = times[(times >= start) & (times <= end)]
    values = np.stack([course.at(subject, times) for course in courses.values()])
    return times[1:][(values[:, 1:] != values[:, :-1]).any(axis=0)]


def _narrow(begin: Floats) -> Floats:
    """Without columns that no subject has."""
    return begin[:, np.isfinite(begin).any(axis=0)]


@dataclass(frozen=True)
class Solved:
    """What is solved for a design: a model, doses into its entries, and those of its inputs (n,) that a cohort does not have."""

    model: Model
    doses: DoseTable | None
    inputs: Mapping[str, Floats]


def solved(model: Model, design: Design, also: Sequence[str] = ()) -> Solved:
    """Return the piecewise model of a design with pieces, with entries for its resets and an earlier start; else the model itself.

    Inputs in `also` take a value a piece as well; theirs are not among the `inputs`.
    """
    doses, pieces = design.doses, design.pieces
    if design.steady is not None and doses is not None:
        model, doses = with_steady(model, design.steady, doses)
    if design.resets is not None:
        model, doses = resettable(model), with_resets(model, design.resets, doses)
    if pieces is None:
        return Solved(model, doses, {})
    names, count = [*pieces.values, *also], 1 + pieces.begin.shape[1]
    if doses is not None:
        owner = np.repeat(np.arange(len(pieces.begin)), np.diff(doses.offsets))
        doses = replace(doses, entry=entries_by_piece(model, names, count)[doses.entry, pieces.of(owner, doses.time)])
    inputs = {change_of(k): pieces.begin[:, k - 2] for k in range(2, count + 1)}
    inputs |= {input_of(name, k): values[:, k - 1] for name, values in pieces.values.items() for k in range(1, count + 1)}
    return Solved(piecewise(model, names, count), doses, inputs)
