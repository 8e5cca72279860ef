"""What is given, when and to whom: doses as a user says them, and the table of them that the engine reads."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, UnitError
from carkinetics.model.faults import listed, nearest
from carkinetics.units import BODY_UNIT, factor, per_body

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.engine.stops import DoseTable
    from carkinetics.model.spec import DoseEntry, Model


@dataclass(frozen=True)
class Dose:
    """An amount given at a time: `amount` in the unit of the entry `into` of [doses], `time` and `duration` in the model's.

    `into` may be left out where a model has one entry; `duration` 0 is a bolus, None the entry's own. ConfigError for an amount
    or a duration below 0 and for numbers that are not finite; `simulate` refuses an amount of 0 where it would be added.
    """

    amount: float
    time: float = 0.0
    into: str | None = None
    duration: float | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "into" or (field.name == "duration" and value is None):
                continue
            if isinstance(value, bool | np.bool_) or not isinstance(value, Real) or not _is_finite(value):
                raise ConfigError(f"Dose: {field.name} is {value!r:.60}; it must be a finite number.")
            if field.name != "time" and value < 0.0:
                raise ConfigError(f"Dose: {field.name} is {value:g}; it must not be below 0.")
            object.__setattr__(self, field.name, float(value))
        if self.into is not None and not isinstance(self.into, str):
            raise ConfigError(f"Dose: into is {self.into!r}; it must be the name of an entry of [doses].")


def _is_finite(value: Real) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number without end
        return False


Doses = Sequence[Dose] | Mapping[str, Sequence[Dose]]


@dataclass(frozen=True)
class Plan:
    """Doses that fit a model: for each arm (None: all subjects) its doses and the entries that they go into, by number."""

    arms: tuple[tuple[str | None, tuple[Dose, ...], tuple[int, ...]], ...]

    def written(self, model: Model) -> str:
        """The plan as JSON: a list of doses, or one for each arm."""

        def row(dose: Dose, entry: int) -> dict[str, Any]:
            said = {"amount": dose.amount, "time": dose.time, "into": model.doses[entry].name}
            return said if dose.duration is None else {**said, "duration": dose.duration}

        arms = {arm: [row(dose, entry) for dose, entry in zip(doses, entries, strict=True)] for arm, doses, entries in self.arms}
        return json.dumps(arms.get(None, arms))

    @property
    def by_arm(self) -> bool:
        """Whether doses are told arm by arm."""
        return [arm for arm, _, _ in self.arms] != [None]

    def of(self, arms: Sequence[str]) -> Plan:
        """The plan of some of the arms: what a block of a cohort needs of it. An arm that the plan does not know stays an error."""
        return Plan(tuple(one for one in self.arms if one[0] in arms))


def arms_present(cohort: xr.Dataset) -> list[str]:
    """The labels of a cohort's arms, in order of appearance; ConfigError where subjects have none."""
    if "arm" not in cohort.coords:
        raise ConfigError("doses: a mapping gives doses by arm, and the cohort has no coordinate `arm`. Give a list, or sample with arms=.")
    return list(dict.fromkeys(map(str, cohort["arm"].values.tolist())))


def check_arms(plan: Plan, present: Sequence[str]) -> None:
    """ConfigError unless a plan names every arm that is present, and no other."""
    named = [str(arm) for arm, _, _ in plan.arms]
    for arm in named:
        if arm not in present:
            raise ConfigError(f"doses: '{arm}' is not an arm of the cohort.{nearest(arm, present)} Its arms: {listed(present)}.")
    missing = [arm for arm in present if arm not in named]
    if missing:
        raise ConfigError(f"doses: nothing is said of the arm '{missing[0]}'. Write '{missing[0]}': [] if it is given nothing.")


def plan_doses(model: Model, doses: Doses) -> Plan:
    """Match doses to the entries of a model; ConfigError (with the dose) for those that cannot be given."""
    if isinstance(doses, Mapping):
        groups: list[tuple[str | None, Any]] = [(str(arm), given) for arm, given in doses.items()]
    else:
        groups = [(None, doses)]
    arms = []
    for arm, given in groups:
        where = "doses" if arm is None else f"doses of the arm '{arm}'"
        if isinstance(given, Dose | str | Mapping) or not hasattr(given, "__iter__"):
            raise ConfigError(f"{where}: expected a list of Dose, e.g. [ck.Dose(2e8, time=0)]; found {type(given).__name__}.")
        listed_doses = tuple(given)
        entries = tuple(_entry(model, dose, f"{where}, number {i}") for i, dose in enumerate(listed_doses, 1))
        arms.append((arm, listed_doses, entries))
    return Plan(tuple(arms))


def _entry(model: Model, dose: Dose, where: str) -> int:
    """The number of the entry that takes a dose."""
    if not isinstance(dose, Dose):
        raise ConfigError(f"{where}: expected a Dose, e.g. ck.Dose(2e8, time=0); found {type(dose).__name__}.")
    names = [entry.name for entry in model.doses]
    if not names:
        raise ConfigError(f"{where}: the model '{model.name}' takes no doses. Declare a way in under [doses], or leave doses out.")
    if dose.into is None and len(names) > 1:
        raise ConfigError(f"{where}: the model '{model.name}' has {len(names)} ways in. Say which: into = one of {listed(names)}.")
    if dose.into is not None and dose.into not in names:
        raise ConfigError(f"{where}: '{dose.into}' is not an entry of [doses].{nearest(dose.into, names)} There are: {listed(names)}.")
    number = 0 if dose.into is None else names.index(dose.into)
    _check(model, dose, model.doses[number], where)
    return number


def _check(model: Model, dose: Dose, entry: DoseEntry, where: str) -> None:
    if dose.time < model.start:
        raise ConfigError(
            f"{where}: it is given at {dose.time:g} {model.time}, before the model's start at {model.start:g}. "
            "Nothing is integrated before the start: shift the times, or set `start` in the model's file."
        )
    if dose.amount == 0.0 and entry.effect == "add":
        raise ConfigError(f"{where}: the amount is 0; it must be > 0. Leave the dose out.")
    if dose.duration and entry.effect != "add":
        raise ConfigError(f"{where}: '{entry.name}' has the effect \"{entry.effect}\", which has no duration; found {dose.duration:g}.")


def tabulate_doses(model: Model, cohort: xr.Dataset, plan: Plan) -> DoseTable | None:
    """Return the doses of every subject as rows sorted by subject, amounts per kg and per m2 multiplied; None without any."""
    from carkinetics.engine.solve import DoseTable

    n = cohort.sizes["subject"]
    groups = _members(cohort, plan)
    counts = np.zeros(n, dtype=np.int64)
    for (_, doses, _), members in zip(plan.arms, groups, strict=True):
        counts[members] = len(doses)
    if not counts.any():
        return None
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    time, amount, duration = (np.empty(offsets[-1]) for _ in range(3))
    entry = np.empty(offsets[-1], dtype=np.int64)
    body = {number: _body(model, cohort, model.doses[number]) for _, _, entries in plan.arms for number in entries}
    for (_, doses, entries), members in zip(plan.arms, groups, strict=True):
        for i, (dose, number) in enumerate(zip(doses, entries, strict=True)):
            rows = offsets[members] + i
            time[rows], entry[rows] = dose.time, number
            amount[rows] = dose.amount * body[number][members]
            duration[rows] = np.nan if dose.duration is None else dose.duration
    return DoseTable(offsets, time, amount, duration, entry)


def _members(cohort: xr.Dataset, plan: Plan) -> list[NDArray[np.intp]]:
    """The rows of the cohort that each arm of the plan is."""
    if not plan.by_arm:
        return [np.arange(cohort.sizes["subject"])]
    check_arms(plan, arms_present(cohort))
    arm_of = np.array([str(label) for label in cohort["arm"].values.tolist()], dtype=object)
    return [np.flatnonzero(arm_of == arm) for arm, _, _ in plan.arms]


def _body(model: Model, cohort: xr.Dataset, entry: DoseEntry) -> NDArray[np.float64]:
    """What an amount of an entry is multiplied by, for each subject: 1, kg of weight or m2 of body surface."""
    _, covariate = per_body(entry.unit)
    if covariate is None:
        return np.ones(cohort.sizes["subject"])
    found = next((item for item in model.covariates if item.name == covariate), None)
    if found is None:
        raise UnitError(
            f"The dose '{entry.name}' is in {entry.unit}, and the model '{model.name}' has no covariate '{covariate}' to multiply it by. "
            f"Declare {covariate} under [covariates], or give the dose in {per_body(entry.unit)[0]}."
        )
    return np.asarray(cohort[covariate].values, dtype=np.float64) * factor(found.unit, BODY_UNIT[covariate])
