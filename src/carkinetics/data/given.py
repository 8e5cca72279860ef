"""Doses of the data -> the table of doses that the engine reads, in the model's units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.cells import Unreadable
from carkinetics.data.matching import converter, entry_of
from carkinetics.data.observations import Observations
from carkinetics.data.persons import Persons
from carkinetics.data.problems import Fault, Problems
from carkinetics.engine.stops import DoseTable
from carkinetics.errors import UnitError
from carkinetics.model.expression import parse
from carkinetics.model.faults import Place
from carkinetics.model.spec import DoseEntry, Model
from carkinetics.units import parse_unit, per_body

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Doses:
    """Doses that fit a model, one row each: subject and line as in the data, the rest in the model's units."""

    subject: NDArray[Any]
    line: NDArray[np.int64]
    time: Floats
    amount: Floats
    duration: Floats
    entry: NDArray[np.int64]
    steady: Floats

    def intervals(self, subjects: Sequence[str]) -> Floats:
        """The time between the doses of a steady state before the first dose of some subjects, nan where there is none."""
        found = {self.subject[i]: self.steady[i] for i in np.flatnonzero(np.isfinite(self.steady))}
        return np.array([found.get(subject, np.nan) for subject in subjects])

    def table(self, subjects: Sequence[str], time: Floats) -> DoseTable | None:
        """The rows of some subjects, sorted by subject and by `time`, which may differ from the data's by a hair; None without any."""
        number = {subject: i for i, subject in enumerate(subjects)}
        rows = np.array([i for i, subject in enumerate(self.subject) if subject in number], dtype=np.int64)
        if not len(rows):
            return None
        owner = np.array([number[self.subject[i]] for i in rows])
        order = np.lexsort((self.line[rows], time[rows], owner))
        rows, owner = rows[order], owner[order]
        offsets = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(subjects)))]).astype(np.int64)
        return DoseTable(offsets, time[rows], self.amount[rows], self.duration[rows], self.entry[rows])


def bind_doses(model: Model, data: Observations, persons: Persons, problems: Problems) -> Doses:
    """Match the doses of the data to the entries of a model; faults are noted by row."""
    scale = converter(data.units.get("time", ""), model.time, data.columns.get("time", "time"), "the time")
    frame = data.doses
    subject, line = frame["subject"].to_numpy(), frame["line"].to_numpy()
    time, duration = frame["time"].to_numpy() * scale, frame["duration"].to_numpy() * scale
    amount, entry = frame["amount"].to_numpy().copy(), np.zeros(len(frame), dtype=np.int64)
    place = {name: i for i, name in enumerate(data.subjects)}
    resets = {name: list(zip(part["time"] * scale, part["line"], strict=True)) for name, part in data.resets.groupby("subject")}
    for i, (into, unit) in enumerate(zip(frame["into"], frame["unit"], strict=True)):
        try:
            entry[i] = entry_of(model, into)
            _refuse_early(model, time[i])
            _refuse_duration(model.doses[entry[i]], duration[i], bool(frame["modelled"].iloc[i]))
            amount[i] *= _scale(model.doses[entry[i]], unit, persons, data, (place[subject[i]], time[i]))
            moment = (time[i], int(line[i]))
            duration[i], amount[i] = _until(model.doses[entry[i]], resets.get(subject[i], ()), moment, duration[i], amount[i])
        except Unreadable as error:
            column = data.columns.get("time" if "start" in error.rule else "cmt", "the dose")
            problems.add(
                Fault(
                    int(line[i]),
                    subject[i],
                    column,
                    f"{frame['time'].iloc[i]:g}" if "start" in error.rule else into,
                    error.rule,
                    error.remedy,
                )
            )
    steady = frame["steady"].to_numpy() * scale
    _refuse_late_steady(data, problems)
    return Doses(subject, line, time, amount, duration, entry, steady)


def _refuse_late_steady(data: Observations, problems: Problems) -> None:
    """A steady state is that of the first dose of a subject: what came before it would be wiped out."""
    first = data.doses.groupby("subject", sort=False)["line"].first()
    late = data.doses[data.doses["steady"].notna() & (data.doses["line"] != data.doses["subject"].map(first))]
    for line, subject in zip(late["line"], late["subject"], strict=True):
        problems.add(
            Fault(int(line), subject, "SS", "1", "a steady state is supported at the first dose of a subject",
                  "Set SS to 0 here (after a steady state with the same doses it goes on), or make the rest a subject of its own.")
        )  # fmt: skip


def _refuse_early(model: Model, time: float) -> None:
    if time < model.start:
        raise Unreadable(
            f"the dose is given at {time:g} {model.time}, before the model's start at {model.start:g}",
            "Nothing is integrated before the start: shift the times, or set `start` in the model's file.",
        )


def _until(
    entry: DoseEntry, resets: Sequence[tuple[float, int]], moment: tuple[float, int], duration: float, amount: float
) -> tuple[float, float]:
    """The duration and the amount of a dose of which no more than what comes before the next reset is given."""
    time = moment[0]
    later = [reset for reset in resets if reset > moment]
    if not later:
        return duration, amount
    reset = min(later)[0]
    if reset == time:
        raise Unreadable("the system is reset at the very time of this dose, on a line below it", "Write the reset first, or use EVID 4.")
    lag, own = (parse(text, Place("doses", key=entry.name)).constant for text in (entry.lag, entry.duration))
    length = duration if not np.isnan(duration) else own
    if length is None or (lag != 0 and length > 0 and time + (lag or 0.0) + length > reset):
        what = "duration" if length is None else "lag"
        raise Unreadable(
            f"the {what} of '{entry.name}' is the model's, so it is not known whether the infusion ends before the reset at {reset:g}",
            "Give the duration in a column DUR." if length is None else "Make the time after the reset a subject of its own.",
        )
    if time + length <= reset:
        return duration, amount
    return reset - time, amount * (reset - time) / length


def _refuse_duration(entry: DoseEntry, duration: float, modelled: bool) -> None:
    if modelled and parse(entry.duration, Place("doses", key=entry.name)).constant == 0.0:
        rule = f"RATE -1 or -2 asks for the duration of the model, and the dose '{entry.name}' has none"
        raise Unreadable(rule, "Give the rate or a column DUR, or a `duration` in the model's file.")
    if duration > 0 and entry.effect != "add":
        raise Unreadable(f"'{entry.name}' has the effect \"{entry.effect}\", which has no duration", "Set RATE and DUR to 0.")


def _scale(entry: DoseEntry, said: str, persons: Persons, data: Observations, moment: tuple[int, float]) -> float:
    """What an amount is multiplied by: its unit, and the weight or body surface at the time where it is per kg or per m2."""
    column = data.columns.get("amount", "amount")
    what = f"the dose '{entry.name}'"
    base, covariate = per_body(entry.unit)
    if covariate is not None and said and parse_unit(said).dimension == parse_unit(base).dimension:
        return converter(said, base, column, what)
    if covariate is not None:
        return converter(said, entry.unit, column, what) * _body(covariate, entry.unit, persons, moment)
    said_base, said_covariate = per_body(said) if said else (said, None)
    if said_covariate is not None and parse_unit(said_base).dimension == parse_unit(entry.unit).dimension:
        return converter(said_base, entry.unit, column, what) * _body(said_covariate, said, persons, moment)
    return converter(said, entry.unit, column, what)


def _body(covariate: str, unit: str, persons: Persons, moment: tuple[int, float]) -> float:
    course = persons.body(covariate)
    if course is None:
        raise UnitError(
            f"Doses are in {unit}, and the data have no column '{covariate}' to multiply them by. Add it, or say the unit of the amounts "
            f'with units={{"AMT": "{per_body(unit)[0]}"}} if they are not per {"kg" if covariate == "weight" else "m2"}.'
        )
    subject, time = moment
    return float(course.at(subject, np.array([time]))[0])
