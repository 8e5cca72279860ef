"""Observations and a model -> what fitting needs: arrays in the model's units, one time axis a subject."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.columns import ROLES
from carkinetics.data.given import Doses, bind_doses
from carkinetics.data.matching import converter
from carkinetics.data.measured import Measured, bind_values
from carkinetics.data.observations import Observations
from carkinetics.data.occasions import Occasions, occasions_of
from carkinetics.data.persons import Persons
from carkinetics.data.pieces import Pieces, pieces_of
from carkinetics.data.problems import Problems, tabulate
from carkinetics.data.resets import Resets
from carkinetics.data.steady import Steady, steady_of
from carkinetics.errors import ConfigError, DataError
from carkinetics.model.spec import Model

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.engine.stops import DoseTable

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

JUST_AFTER = 1e-9  # of the model's time: by how much a dose at the start follows an observation taken before it


@dataclass(frozen=True, repr=False)
class Design:
    """What was measured in n subjects, m values in all, in the model's units; subjects with values only, in the order of the data.

    cohort: one row a subject (`subject` 0 to n - 1, covariates of the model, arm), for `cohort_from`. times (n, nt): ascending unique times
    of each subject, nan at the end. doses: rows by subject. By value: subject (number), time (column of `times`), output (number in
    `model.observables`), value, censoring (0 none, 1 left, 2 right, 3 interval), limit, lower, lloq (nan where none), line of the file.
    pieces: stretches of time in which covariates that change are constant (None: none changes); `cohort` holds their values at the start.
    occasions: when each subject's begin, by a column OCC; without one all is one occasion. `occasion`: that of every value.
    resets: times at which all states take their initial values again (None: there are none).
    steady: doses that come before the first one of a subject (None: none do).
    An observation taken before a dose at its time stands one rounding before it; at the start the dose follows by JUST_AFTER instead.
    """

    subjects: list[str]
    cohort: pd.DataFrame
    times: Floats
    doses: DoseTable | None
    subject: Ints
    time: Ints
    output: Ints
    value: Floats
    censoring: NDArray[np.int8]
    limit: Floats
    lower: Floats
    line: Ints
    lloq: Floats
    occasions: Occasions
    excluded: pd.DataFrame
    unused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    pieces: Pieces | None = None
    resets: Resets | None = None
    steady: Steady | None = None

    @property
    def occasion(self) -> Ints:
        """The number of the occasion of every value, (m,), in `occasions.labels`."""
        return self.occasions.of(self.subject, self.times[self.subject if len(self.times) > 1 else 0, self.time])

    def __repr__(self) -> str:
        sides = Counter(self.censoring.tolist())
        doses = 0 if self.doses is None else len(self.doses.time)
        told = [
            f"{len(self.subjects)} subjects, {len(self.value)} values ({sides[1]} below, {sides[2]} above a limit, {sides[3]} within two)"
        ]
        told += [f"{doses} doses", *self.notes]
        return "\n".join(["<Design>", *(f"  {text}" for text in told)])


def bind(model: Model, observations: Observations, strict: bool = True) -> Design:
    """Match data to a model: observables, doses, covariates and units.

    DataError lists every row that does not fit: before the model's `start`, of no observable, without a covariate, not > 0 where the error
    is log-normal; with strict=False these are left out and listed in `excluded`. UnitError where units do not fit. A limit of
    quantification of the model's file is used where the data give none.
    """
    if not isinstance(model, Model) or not isinstance(observations, Observations):
        raise ConfigError(f"bind takes a Model and Observations, not {type(model).__name__} and {type(observations).__name__}.")
    problems = Problems(observations.source)
    persons = Persons(model, observations, problems)
    table = persons.table()
    doses = bind_doses(model, observations, persons, problems)
    measured = bind_values(model, observations, problems)
    lost = problems.settle(strict)
    kept = measured.part(~np.isin(measured.line, list(lost)) & _others(measured.subject, persons.lost))
    doses = doses if not lost else _without(doses, lost)
    left = set(kept.subject.tolist())
    subjects = [name for name in observations.subjects if name in left]
    if not subjects:
        raise DataError(
            f"{observations.source}: no value is left that the model '{model.name}' can be fitted to. See the faults with strict=True."
        )
    silent = len(observations.subjects) - len(subjects)
    if silent:
        problems.note(f"{silent} subjects have no value that can be used, and are left out.")
    known = () if observations.occasions.empty else ROLES["occasion"]
    unused = tuple(name for name in _names(observations) if name not in persons.used and name.lower() not in known)
    pieces = _pieces(model, observations, subjects, persons, kept, problems)
    design = _arranged(model, observations, subjects, table, doses, kept, problems)
    steady = steady_of(model, design.cohort, doses.intervals(subjects), design.doses)
    _refuse_earlier_changes(design, pieces, steady)
    return replace(design, pieces=pieces, unused=unused, resets=_resets(model, observations, subjects), steady=steady)


def _refuse_earlier_changes(design: Design, pieces: Pieces | None, steady: Steady | None) -> None:
    """A steady state of a covariate that has changed before it cannot be."""
    if pieces is None or steady is None or design.doses is None:
        return
    for i in np.flatnonzero(steady.count):
        if pieces.begin[i, 0] <= design.doses.time[design.doses.offsets[i]]:
            raise DataError(
                f"subject {design.subjects[i]}: {', '.join(pieces.values)} change before the dose of its steady state (SS). Give the "
                "values at that dose from the first row on, or write the doses out (ADDL and II)."
            )


def _resets(model: Model, data: Observations, subjects: list[str]) -> Resets | None:
    """The resets of subjects after the start, by subject and time."""
    hours = converter(data.units.get("time", ""), model.time, data.columns.get("time", "time"), "the time")
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for name, time in zip(data.resets["subject"], data.resets["time"] * hours, strict=True):
        if name in times and time > model.start:
            times[name].append(time)
    parts = [np.array(own, dtype=np.float64) for own in times.values()]
    if not sum(map(len, parts)):
        return None
    return Resets(np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64), np.concatenate(parts))


def _pieces(
    model: Model, observations: Observations, subjects: list[str], persons: Persons, kept: Measured, problems: Problems
) -> Pieces | None:
    """The pieces of covariates that change until the last value of a subject; what does not change by then is constant."""
    if not persons.courses:
        return None
    latest = dict(zip(kept.subject[np.argsort(kept.time, kind="stable")], np.sort(kept.time), strict=True))
    place = {name: i for i, name in enumerate(observations.subjects)}
    last = np.array([latest[name] for name in subjects])
    pieces = pieces_of(persons.courses, [place[name] for name in subjects], subjects, model.start, last)
    if pieces is not None:
        problems.note(f"{', '.join(pieces.values)} change with time: each value holds from its row until the next one (carried forward).")
    return pieces


def _names(data: Observations) -> list[str]:
    return [*map(str, data.covariates.columns), *dict.fromkeys(data.varying["name"]), *data.unused]


def _others(subject: NDArray[Any], lost: set[str]) -> NDArray[np.bool_]:
    return np.array([name not in lost for name in subject], dtype=bool)


def _without(doses: Doses, lost: set[int]) -> Doses:
    rows = ~np.isin(doses.line, list(lost))
    return Doses(*(getattr(doses, name)[rows] for name in ("subject", "line", "time", "amount", "duration", "entry", "steady")))


def _arranged(
    model: Model, data: Observations, subjects: list[str], table: pd.DataFrame, doses: Doses, kept: Measured, problems: Problems
) -> Design:
    import pandas as pd

    number = {name: i for i, name in enumerate(subjects)}
    subject = np.array([number[name] for name in kept.subject], dtype=np.int64)
    hours = converter(data.units.get("time", ""), model.time, data.columns.get("time", "time"), "the time")
    begun = pd.concat([data.occasions[["subject", "time", "line"]], data.resets[["subject", "time", "line"]]])
    dosed, taken = _parted(model.start, doses, kept, begun.assign(time=begun["time"] * hours))
    cohort = table.loc[subjects].reset_index(drop=True)
    cohort.insert(0, "subject", np.arange(len(subjects)))
    times, place = _axes(subject, taken, len(subjects))
    return Design(
        subjects, cohort, times, doses.table(subjects, dosed), subject, place, kept.output, kept.value, kept.censoring, kept.limit,
        kept.lower, kept.line, kept.lloq, occasions_of(data.occasions, subjects, hours, model.start),
        tabulate(problems.faults), (), tuple(problems.notes),
    )  # fmt: skip


def _parted(start: float, doses: Doses, kept: Measured, begun: pd.DataFrame) -> tuple[Floats, Floats]:
    """Times of doses and of values, with a hair between a value and a dose, a reset or an occasion that follows it at the same time."""
    dosed, taken = doses.time.copy(), kept.time.copy()
    last: dict[tuple[Any, float], int] = {}
    following: list[tuple[Any, Any, Any]] = [(doses.subject, doses.time, doses.line), (begun["subject"], begun["time"], begun["line"])]
    for owner, time, line in (row for columns in following for row in zip(*columns, strict=True)):
        last[owner, time] = max(last.get((owner, time), -1), int(line))
    early = np.array(
        [line < last.get((owner, time), -1) for owner, time, line in zip(kept.subject, kept.time, kept.line, strict=True)], dtype=bool
    )
    taken[early & (kept.time > start)] = np.nextafter(kept.time[early & (kept.time > start)], -np.inf)
    waiting = set(kept.subject[early & (kept.time == start)].tolist())
    if waiting:
        dosed[~_others(doses.subject, waiting) & (doses.time == start)] += JUST_AFTER
        taken[~_others(kept.subject, waiting) & (kept.time == start) & ~early] += JUST_AFTER
    return dosed, taken


def _axes(subject: Ints, time: Floats, n: int) -> tuple[Floats, Ints]:
    """The unique times of each subject (n, nt), nan at the end, and the column of every value."""
    order = np.lexsort((time, subject))
    owner, sorted_times = subject[order], time[order]
    first = np.append(True, owner[1:] != owner[:-1])
    new = first | np.append(True, sorted_times[1:] != sorted_times[:-1])
    rank = np.cumsum(new) - 1
    rank -= np.maximum.accumulate(np.where(first, rank, 0))
    times = np.full((n, int(rank.max()) + 1), np.nan)
    times[owner, rank] = sorted_times
    place = np.empty(len(time), dtype=np.int64)
    place[order] = rank
    return times, place
