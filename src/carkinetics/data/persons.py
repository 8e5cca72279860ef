"""Covariates of the data -> covariates of a model: by name, in its units, inside their domain; nothing is filled in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.columns import canonical
from carkinetics.data.matching import converter, uses
from carkinetics.data.observations import Observations
from carkinetics.data.problems import Fault, Problems
from carkinetics.model.faults import listed
from carkinetics.model.spec import POSITIVE, Covariate, Model
from carkinetics.units import BODY_UNIT, factor

if TYPE_CHECKING:
    import pandas as pd


_MISSING = ("it is missing in every row of the subject, and nothing is filled in", "Give it, or drop the subject.")


class Persons:
    """The covariates of the subjects of a data file, as a model wants them; faults are noted as they are met."""

    def __init__(self, model: Model, observations: Observations, problems: Problems) -> None:
        self._model, self._data, self._problems = model, observations, problems
        self._first = observations.observations.groupby("subject", sort=False)["line"].min().astype(int).to_dict()
        self._bodies: dict[str, NDArray[np.float64] | None] = {}
        self._told: set[Fault] = set()
        self.lost: set[str] = set()
        self.used: set[str] = set()

    def table(self) -> pd.DataFrame:
        """One row a subject, in order: every covariate of the model that the data have, in the model's unit, and the arm."""
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
            parts = [covariate.name for covariate in self._model.covariates if self._column(covariate.name)]
            derived = item.name == "bsa" and {"weight", "height"} <= set(parts)  # cohort_from computes it
            if uses(self._model, item.name) and not derived:
                self._lacking(item)
            return None
        if not uses(self._model, item.name) and not self._is_complete(name):
            return None
        self.used.add(name)
        found = self._found(name)
        return self._levels(item, name, found) if item.levels else self._numbers(item, name, found)

    def body(self, covariate: str) -> NDArray[np.float64] | None:
        """Weight in kg or surface in m2 of every subject, for doses per kg and per m2; None where the data have no such column."""
        if covariate not in self._bodies:
            self._bodies[covariate] = self._body(covariate)
        return self._bodies[covariate]

    def _body(self, covariate: str) -> NDArray[np.float64] | None:
        own = next((item for item in self._model.covariates if item.name == covariate), None)
        name = self._column(covariate)
        if name is None:
            return None
        item = own or Covariate(covariate, BODY_UNIT[covariate], math.nan)
        self.used.add(name)
        return self._numbers(item, name, self._found(name)) * factor(item.unit, BODY_UNIT[covariate])

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

    def _found(self, name: str) -> list[Any]:
        """The values of a column; of one that varies the first of each subject, which is a doubt of its row."""
        if name in self._data.covariates:
            return list(self._data.covariates[name])
        rows = self._data.varying[self._data.varying["name"] == name]
        for subject, part in rows.groupby("subject", sort=False):
            changed = part[part["value"] != part["value"].iloc[0]]
            if len(changed):
                self._blame(
                    str(subject), name, str(changed["value"].iloc[0]), "the covariate changes with time, and is one number in this version",
                    f"Give its value at the start in a column of its own; strict=False takes the first, {part['value'].iloc[0]}.",
                    line=int(changed["line"].iloc[0]), doubt=True,
                )  # fmt: skip
        first = rows.groupby("subject", sort=False)["value"].first()
        return [first.get(subject) for subject in self._data.subjects]

    def _numbers(self, item: Covariate, name: str, found: list[Any]) -> NDArray[np.float64]:
        said = self._data.units.get(name, "")
        scale = converter(said, item.unit, name, f"the covariate '{item.name}'")
        numbers = np.full(len(found), np.nan)
        for i, (subject, value) in enumerate(zip(self._data.subjects, found, strict=True)):
            if value is None or value != value:
                self._blame(subject, name, "", *_MISSING)
            elif isinstance(value, str):
                self._blame(subject, name, value, f"'{item.name}' is a number in {item.unit}", "Write a number.")
            elif item.name in POSITIVE and value <= 0:
                self._blame(subject, name, f"{value:g}", f"'{item.name}' must be > 0: it stands under a power", "Correct it.")
            else:
                numbers[i] = value * scale
        return numbers

    def _levels(self, item: Covariate, name: str, found: list[Any]) -> NDArray[Any]:
        levels = item.levels or ()
        codes = {level.lower(): code for code, level in enumerate(levels)}
        numbers = np.full(len(found), np.nan)
        for i, (subject, value) in enumerate(zip(self._data.subjects, found, strict=True)):
            if value is None or value != value:
                self._blame(subject, name, "", *_MISSING)
                continue
            code = codes.get(value.lower(), -1) if isinstance(value, str) else value
            if code in range(len(levels)):
                numbers[i] = code
                continue
            allowed = listed(f"{code} or '{level}'" for code, level in enumerate(levels))
            self._blame(subject, name, str(value), f"allowed are {allowed}", "Write one of the levels of the model.")
        return numbers

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
