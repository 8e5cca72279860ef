"""A model's own checks, run: what its source says of the typical subject against what it does."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.dosing import Dose
from carkinetics.model.faults import Place
from carkinetics.model.metrics import Metric, read_metric
from carkinetics.typical import stops
from carkinetics.units import in_days

if TYPE_CHECKING:
    from carkinetics.model.spec import Check, Model

Floats = NDArray[np.float64]
Curve = Callable[[Floats], Floats]

RTOL = 1e-9  # of the solver: far below what a check asks for
HORIZON_DAYS = 365.0  # the window of cmax, tmax and min where a check names none
_GRID = 801  # times of a search for an extreme, and of a panel of an integral
_NARROWER = 3  # how often the search is repeated between the neighbours of its best
_BEFORE = 1e-9  # of a panel: the distance to a stop at which the value before a jump is taken


@dataclass(frozen=True)
class Outcome:
    """A check, the value found, and whether it is as near as the check asks."""

    check: Check
    found: float
    passed: bool

    def __str__(self) -> str:
        told = self.check
        margin = " or ".join([f"{told.rtol:g} relative"] * (told.rtol > 0) + [f"{told.atol:g}"] * (told.atol > 0))
        mark = "ok  " if self.passed else "FAIL"
        return f"{mark} {told.metric} = {self.found:.6g}, expected {told.value:.6g} within {margin}" + (
            f" ({told.source})" if told.source else ""
        )


def check_model(model: Model) -> tuple[Outcome, ...]:
    """Run every [[checks]] of a model on its typical subject; one Outcome each, in the order of the file."""
    return tuple(_outcome(model, check) for check in model.checks)


def _outcome(model: Model, check: Check) -> Outcome:
    metric = read_metric(check.metric, Place(model.name, "checks"))
    values = {item.name: item.value for item in model.parameters} | {item.name: item.reference for item in model.covariates}
    values |= dict(check.parameters)
    times = [float(model.evaluate(text, values)) for text in metric.times] or _default_window(model)
    if len(times) == 2 and not times[0] < times[1]:
        return Outcome(check, math.nan, False)
    given = stops(model, [Dose(**dict(dose)) for dose in check.doses], values)
    found = _measure(metric, partial(_curve, model, check, metric.observable), times, given)
    return Outcome(check, found, abs(found - check.value) <= check.atol + check.rtol * abs(check.value))


def _default_window(model: Model) -> list[float]:
    return [model.start, model.start + HORIZON_DAYS / in_days(model.time)]


def _curve(model: Model, check: Check, name: str, times: Floats) -> Floats:
    """The typical subject's course of an observable or a state at increasing times, float64 (nt,)."""
    from carkinetics.simulation import simulate

    doses = [Dose(**dict(dose)) for dose in check.doses]
    is_state = name in {item.name for item in model.states}
    result = simulate(model, _subject(model, check), times=times, doses=doses, rtol=RTOL, atol=_tolerances(model), states=is_state)
    if is_state:
        return np.asarray(result[name].values[0], dtype=np.float64)
    item = next(item for item in model.observables if item.key == name)
    series = result[item.name]
    series = series.sel(matrix=item.matrix) if "matrix" in series.dims else series
    return np.asarray(series.values[0], dtype=np.float64)


def _tolerances(model: Model) -> dict[str, float]:
    """A thousandth of each state's own tolerance, so that a check measures the model and not the solver."""
    return {item.name: 1e-3 * (1e-6 if item.atol is None else item.atol) for item in model.states}


def _subject(model: Model, check: Check) -> Any:
    if not check.parameters:
        return None
    import pandas as pd

    from carkinetics.cohort.sample import cohort_from

    return cohort_from(model, pd.DataFrame([dict(check.parameters)]))


def _measure(metric: Metric, curve: Curve, times: Sequence[float], stops: Sequence[float]) -> float:
    if metric.name == "value":
        return float(curve(np.array(times))[0])
    if metric.name in ("half_life", "doubling_time"):
        first, last = curve(np.array(times))
        growth = math.log(last / first) if first > 0 and last > 0 else math.nan
        time = math.log(2) * (times[1] - times[0]) / growth if growth else math.inf
        return time if metric.name == "doubling_time" else -time
    if metric.name == "auc":
        return _area(curve, times[0], times[1], stops)
    time, value = _extreme(curve, times, stops, sign=-1.0 if metric.name == "min" else 1.0)
    return time if metric.name == "tmax" else value


def _extreme(curve: Curve, times: Sequence[float], stops: Sequence[float], sign: float) -> tuple[float, float]:
    """The time and value of the largest (or, with sign -1, the smallest) value, on a grid made finer around its best."""
    low, high = times
    grid = np.concatenate([np.linspace(low, high, _GRID), low + np.geomspace(1e-6, 1.0, _GRID) * (high - low), [*stops]])
    for _ in range(_NARROWER):
        grid = np.unique(grid[(grid >= low) & (grid <= high)])
        values = curve(grid)
        if not np.isfinite(values).any():
            return math.nan, math.nan
        best = int(np.nanargmax(sign * values))
        time, value = float(grid[best]), float(values[best])
        low, high = grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)]
        grid = np.append(np.linspace(low, high, _GRID), time)
    return time, value


def _area(curve: Curve, start: float, end: float, stops: Sequence[float]) -> float:
    """The integral of the course by Simpson's rule on panels between its stops."""
    from scipy.integrate import simpson

    edges = np.unique([start, end, *(stop for stop in stops if start < stop < end)])
    total = 0.0
    for low, high in pairwise(edges):
        grid = np.linspace(low, high, _GRID)
        asked = np.append(grid[:-1], high - _BEFORE * (high - low))
        total += float(simpson(curve(asked), x=grid))
    return total
