"""Covariates of the data -> covariates of a model: by name, in its units, inside their domain; nothing is filled in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.cells import Unreadable, number
from carkinetics.data.columns import canonical
from carkinetics.data.matching import converter, uses
from carkinetics.data.observations import Observations
from carkinetics.data.pieces import Course
from carkinetics.data.problems import Fault, Problems
from carkinetics.model.faults import listed
from carkinetics.model.spec import POSITIVE, Covariate, Model
from carkinetics.units import BODY_UNIT, factor, parse_unit

if TYPE_CHECKING:
    import pandas as pd


_MISSING = ("it is missing in every row of the subject, and nothing is filled in", "Give it, or drop the subject.")
_PARTS = ("weight", "height")  # of the body surface
_MOST = {"weight": ("kg", 1000.0), "height": ("cm", 300.0), "age": ("year", 130.0), "bsa": ("m2", 10.0)}  # of a human being


class Persons:
    """The covariates of the subjects of a data file, as a model wants them; faults are noted as they are met."""

    def __init__(self, model: Model, observations: Observations, problems: Problems) -> None:
        self._model, self._data, self._problems = model, observations, problems
        self._first = observations.observations.groupby("subject", sort=False)["line"].min().astype(int).to_dict()
        self._bodies: dict[str, Course | None] = {}
        self._told: set[Fault] = set()
        self.lost: set[str] = set()
        self.used: set[str] = set()
        self.courses: dict[str, Course] = {}  # of the model's covariates that change with time

    def table(self) -> pd.DataFrame:
        """One row a subject, in order: every covariate of the model that the data have, in the model's unit, and the arm.

        Of one that changes with time, this is its value at the model's start, and all of it is in `courses`.
        """
        import pandas as pd

        columns: dict[str, Any] = {}
        for item in self._model.covariates:
            values = self.values(item)
            if values is not None:
                columns[item.name] = values
        if self._data.arm is not None and all(self._data.arm):
            columns["arm"] = self._data.arm.to_numpy()
        return pd.DataFrame(columns, index=pd.Index(self._data.subjects, name="subject"))

    def values(self, item: Covariate) -> NDArray[Any] | None:
        """The values of a covariate, one a subject; None where the data have no such column, a fault if the model needs it."""
        name = self._column(item.name)
        if name is None:
            if item.name == "bsa" and self._surface_is_computed():
                self._refuse_changing_parts(item)
            elif uses(self._model, item.name):
                self._lacking(item)
            return None
        used = uses(self._model, item.name)
        part = item.name in _PARTS and self._surface_is_computed()
        if not used and not part and not self._is_complete(name):
            return None
        self.used.add(name)
        if name not in self._data.covariates:
            course = self._course(item, name)
            self.courses |= {item.name: course} if used else {}
            return self._at_start(name, course)
        return self._read(item, name, self._data.subjects, list(self._data.covariates[name]))

    def body(self, covariate: str) -> Course | None:
        """Weight in kg or surface in m2 of every subject, for doses per kg and per m2; None where the data have no such column."""
        if covariate not in self._bodies:
            self._bodies[covariate] = self._body(covariate)
        return self._bodies[covariate]

    def _body(self, covariate: str) -> Course | None:
        own = next((item for item in self._model.covariates if item.name == covariate), None)
        name = self._column(covariate)
        if name is None:
            return None
        item = own or Covariate(covariate, BODY_UNIT[covariate], math.nan)
        self.used.add(name)
        scale = factor(item.unit, BODY_UNIT[covariate])
        if name in self._data.covariates:
            return Course.constant(self._read(item, name, self._data.subjects, list(self._data.covariates[name])) * scale)
        course = self._course(item, name)
        self._at_start(name, course)
        return replace(course, value=course.value * scale)

    def _column(self, name: str) -> str | None:
        names = [*map(str, self._data.covariates.columns), *dict.fromkeys(self._data.varying["name"])]
        tests = (
            lambda column: column == name,
            lambda column: column.lower() == name.lower(),
            lambda column: canonical(column) == canonical(name),
        )
        return next((column for test in tests for column in names if test(column)), None)

    def _is_complete(self, name: str) -> bool:
        """Whether every subject has one value of a column."""
        return name in self._data.covariates and bool(self._data.covariates[name].notna().all())

    def _course(self, item: Covariate, name: str) -> Course:
        """The values of a column that changes with time, in the model's units."""
        rows = self._data.varying[self._data.varying["name"] == name]
        place = {subject: i for i, subject in enumerate(self._data.subjects)}
        hours = converter(self._data.units.get("time", ""), self._model.time, self._data.columns.get("time", "time"), "the time")
        subject = np.array([place[owner] for owner in rows["subject"]], dtype=np.int64)
        values = self._read(item, name, list(rows["subject"]), list(rows["value"]), list(rows["line"]))
        return Course.of(len(place), subject, rows["time"].to_numpy(dtype=np.float64) * hours, values)

    def _at_start(self, name: str, course: Course) -> NDArray[np.float64]:
        start = np.array([self._model.start])
        values = np.concatenate([course.at(i, start) for i in range(len(self._data.subjects))])
        for i in np.flatnonzero(np.diff(course.offsets) == 0):
            self._blame(self._data.subjects[i], name, "", *_MISSING)
        return values

    def _read(
        self, item: Covariate, name: str, subjects: Sequence[str], found: Sequence[Any], lines: Sequence[int] = ()
    ) -> NDArray[np.float64]:
        """Values of a column as numbers in the model's unit, or as numbers of levels; nan, and a fault, where they cannot be that."""
        make = self._level if item.levels else self._number
        scale = 1.0 if item.levels else converter(self._data.units.get(name, ""), item.unit, name, f"the covariate '{item.name}'")
        numbers = np.full(len(found), np.nan)
        for i, (subject, value) in enumerate(zip(subjects, found, strict=True)):
            try:
                numbers[i] = make(item, value) * scale
                self._doubt(item, subject, name, numbers[i], line=int(lines[i]) if lines else 0)
            except Unreadable as error:
                shown = "" if value is None or value != value else value if isinstance(value, str) else f"{value:g}"
                self._blame(subject, name, shown, error.rule, error.remedy, line=int(lines[i]) if lines else 0)
        return numbers

    def _doubt(self, item: Covariate, subject: str, column: str, value: float, line: int) -> None:
        """A person that cannot be is a slip of a unit."""
        unit, most = _MOST.get(item.name, ("", math.inf))
        if not most < math.inf or item.levels or not parse_unit(item.unit).fits(parse_unit(unit)):
            return
        found = value * factor(item.unit, unit)
        if not 0 <= found <= most:
            rule = f"no person has {found:g} {unit}; the column is read in {self._data.units.get(column, '') or item.unit}"
            remedy = f'Correct it, or say the unit with units={{"{column}": ...}}; strict=False takes it as it is.'
            self._blame(subject, column, f"{value:g}", rule, remedy, line=line, doubt=True)

    def _number(self, item: Covariate, value: Any) -> float:
        if value is None or value != value:
            raise Unreadable(*_MISSING)
        if isinstance(value, str):
            value = number(value)  # another row of the column holds a text
        if item.name in POSITIVE and value <= 0:
            raise Unreadable(f"'{item.name}' must be > 0: it stands under a power", "Correct it.")
        return float(value)

    def _level(self, item: Covariate, value: Any) -> float:
        if value is None or value != value:
            raise Unreadable(*_MISSING)
        levels = item.levels or ()
        codes = {level.lower(): code for code, level in enumerate(levels)}
        code = codes.get(value.lower(), -1) if isinstance(value, str) else value
        if code in range(len(levels)):
            return float(code)
        allowed = listed(f"{code} or '{level}'" for code, level in enumerate(levels))
        raise Unreadable(f"allowed are {allowed}", "Write one of the levels of the model.")

    def _surface_is_computed(self) -> bool:
        """Whether an equation has bsa in it, and cohort_from computes it from weight and height."""
        there = {covariate.name for covariate in self._model.covariates if self._column(covariate.name)}
        return uses(self._model, "bsa") and "bsa" not in there and set(_PARTS) <= there

    def _refuse_changing_parts(self, item: Covariate) -> None:
        """What a covariate is computed from must be one number of a subject."""
        for part in _PARTS:
            name = self._column(part)
            if name is not None and name not in self._data.covariates:
                line = int(self._data.varying.loc[self._data.varying["name"] == name, "line"].iloc[0])
                rule = f"'{item.name}' is computed from it once a subject, and it changes with time"
                remedy = f"Add a column {item.name}; strict=False computes it from the values at the start."
                self._problems.add(Fault(line, "", name, "", rule, remedy, doubt=True))

    def _lacking(self, item: Covariate) -> None:
        there = listed(map(str, self._data.covariates.columns)) or "none"
        rule = f"the model has the covariate '{item.name}' ({item.unit}), and the data have no such column; they have {there}"
        remedy = f"Add the column; strict=False takes the model's reference, {item.reference:g}, for everyone."
        self._problems.add(Fault(1, "", item.name, "", rule, remedy, doubt=True))

    def _blame(self, subject: str, column: str, value: str, rule: str, remedy: str, *, line: int = 0, doubt: bool = False) -> None:
        if subject not in self._first:  # it has no value, and is left out for that
            return
        if not doubt:
            self.lost.add(subject)
        at = line or self._first[subject]
        fault = Fault(at, subject, column, value, rule, remedy, doubt)
        if fault not in self._told:
            self._told.add(fault)
            self._problems.add(fault)
