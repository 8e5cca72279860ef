"""The typical subject of a model, given what the model's [example] says: its course, in days after the infusion of cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.dosing import Dose
from carkinetics.errors import ModelError, UnitError
from carkinetics.units import in_days

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import DoseEntry, Model, Observable

Floats = NDArray[np.float64]

YEAR = 365.0  # days: how long one looks where the example does not say
CAR_T = ("transgene", "car_t")  # names of the level of CAR-T cells, the first that there is
_EARLY = 60.0  # days with a fine and even grid; later times are spread evenly on a logarithmic scale
_EARLY_TIMES, _LATE_TIMES, _BEFORE_TIMES = 3001, 2000, 201
_RTOL = 1e-8  # of the solver: what is read off a course should be the model's
_AROUND_PEAK, _TWICE = 41, 2  # times between the neighbours of the largest value, and how often they are looked at


@dataclass(frozen=True)
class Given:
    """What an example comes to in numbers, in the model's time: doses, day 0 and the end.

    Day 0 is the infusion; of a model whose level is none of CAR-T cells, the first of its doses and of its infusion.
    """

    doses: tuple[Dose, ...]
    zero: float
    until: float


@dataclass(frozen=True)
class Course:
    """A simulation of the typical subject with the times of its Dataset in days after the infusion, and what was given."""

    model: Model
    sim: xr.Dataset
    days: Floats
    given: Given

    @property
    def until(self) -> float:
        """The last day that is shown."""
        return until(self.model, self.given)

    def of(self, observable: Observable) -> Floats:
        """The course of an observable, (nt,)."""
        series = self.sim[observable.name]
        series = series.sel(matrix=observable.matrix) if "matrix" in series.dims else series
        return np.asarray(series.values[0], dtype=np.float64)


def course(model: Model, days: Iterable[float] = ()) -> Course:
    """Simulate the typical subject of a model under its example: fine times, every stop, its peak, and `days` after the infusion."""
    values = constants(model)
    given = example(model, values)
    asked = given.zero + np.asarray(list(days), dtype=np.float64) / days_of(model)
    times = np.concatenate([_grid(model, given), asked[asked <= given.until], stops(model, given.doses, values)])
    times = _kept(times, model, given)
    chosen = level_of(model)
    for _ in range(_TWICE):
        found = _simulated(model, times, given)
        level = np.nan_to_num(found.of(chosen), nan=-np.inf)
        peak = int(np.argmax(np.where(found.days >= 0, level, -np.inf)))
        around = np.linspace(times[max(peak - 1, 0)], times[min(peak + 1, len(times) - 1)], _AROUND_PEAK)
        times = _kept(np.concatenate([times, around]), model, given)
    return _simulated(model, times, given)


def level_of(model: Model) -> Observable:
    """The observable that a comparison looks at: the example's, else `transgene`, else `car_t` (in blood if there), else the first."""
    if model.example.observable is not None:
        return next(item for item in model.observables if item.key == model.example.observable)
    for name in CAR_T:
        named = [item for item in model.observables if item.name == name]
        if named:
            return next((item for item in named if item.matrix == "PB"), named[0])
    return model.observables[0]


def is_car_t(model: Model) -> bool:
    """Whether the level that is looked at is one of CAR-T cells."""
    return level_of(model).name.startswith(CAR_T)


def blood_and_marrow(model: Model) -> tuple[Observable, Observable] | None:
    """The level in blood (PB) and in marrow (BM) under one name and in one unit, that of the comparison first; None without."""
    for name in (level_of(model).name, *CAR_T):
        where = {item.matrix: item for item in model.observables if item.name == name}
        if {"PB", "BM"} <= set(where) and where["PB"].unit == where["BM"].unit:
            return where["PB"], where["BM"]
    return None


def constants(model: Model) -> dict[str, float]:
    """The inputs of the typical subject: parameters, covariates at their references, draws at their medians."""
    from carkinetics.cohort.sample import cohort_from

    cohort = cohort_from(model, {})
    return {name: float(cohort[name].values[0]) for name in model.system.inputs}


def example(model: Model, values: Mapping[str, float] | None = None) -> Given:
    """What the example of a model comes to for its typical subject."""
    known = constants(model) if values is None else values

    def number(text: str) -> float:
        return float(model.evaluate(text, known))

    told = model.example
    doses = tuple(
        Dose(number(item.amount), number(item.time), item.into, None if item.duration is None else number(item.duration))
        for item in told.doses
    )
    infusion = number(told.infusion)
    zero = infusion if is_car_t(model) else min([infusion, *(dose.time for dose in doses)])
    return Given(doses, zero, infusion + YEAR / days_of(model) if told.until is None else number(told.until))


def until(model: Model, given: Given | None = None) -> float:
    """The last day after the infusion that is shown."""
    told = example(model) if given is None else given
    return (told.until - told.zero) * days_of(model)


def days_of(model: Model) -> float:
    """How many days one unit of a model's time has; 1 where a model without units has none."""
    try:
        return in_days(model.time)
    except UnitError:
        return 1.0


def stops(model: Model, doses: Iterable[Dose], values: Mapping[str, float]) -> list[float]:
    """Times at which a course may have a corner or a jump: the start, switches, doses after their lag, ends of infusions.

    What needs a value that is not among `values` (a draw, say) is left out.
    """
    found = [model.start]
    for item in model.switches:
        with suppress(ModelError):
            found.append(float(model.evaluate(item.text, values)))
    for dose in doses:
        with suppress(ModelError):
            entry = _entry(model, dose)
            begin = dose.time + float(model.evaluate(entry.lag, values))
            lasts = float(model.evaluate(entry.duration, values)) if dose.duration is None else dose.duration
            found += [dose.time, begin, begin + lasts]
    return [max(stop, model.start) for stop in found]


def _entry(model: Model, dose: Dose) -> DoseEntry:
    return next(item for item in model.doses if dose.into in (item.name, None))


def _grid(model: Model, given: Given) -> Floats:
    early = min(given.until, given.zero + _EARLY / days_of(model))
    span = given.until - given.zero
    late = given.zero + np.geomspace(early - given.zero, span, _LATE_TIMES) if early < given.until else np.empty(0)
    before = np.linspace(model.start, given.zero, _BEFORE_TIMES) if model.start < given.zero else np.empty(0)
    return np.concatenate([before, np.linspace(given.zero, early, _EARLY_TIMES), late, [given.zero, given.until]])


def _kept(times: Floats, model: Model, given: Given) -> Floats:
    return np.unique(times[(times >= model.start) & (times <= given.until) & np.isfinite(times)])


def _simulated(model: Model, times: Floats, given: Given) -> Course:
    from carkinetics.simulation import simulate

    sim = simulate(model, times=times, doses=given.doses, rtol=_RTOL)
    return Course(model, sim, (times - given.zero) * days_of(model), given)
