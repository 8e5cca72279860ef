"""When each subject is seen, up to what ends it, and the samples that the trial's database then holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.outcomes import Course
from carkinetics.trial.sampling import (
    DEAD,
    FAILED,
    LOST,
    RELAPSED,
    TAKEN,
    TRANSPLANTED,
    Ends,
    at_days,
    persistence_bounds,
    planned_days,
    reasons,
    sample_days,
    variables,
)
from carkinetics.trial.spec import Trial

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]
Variables = dict[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Calendar:
    """What ends the sampling of each subject, and the day (n,) up to which its transgene is followed towards its limit."""

    ends: Ends
    persists: Floats

    @classmethod
    def of(cls, trial: Trial, course: Course, gone: Floats, relapse: Floats, transplant: Floats) -> Calendar:
        """From days (n,) of loss (inf), of relapse and of transplant (NaN: none)."""
        never = np.full(len(gone), np.inf)
        failed = np.where(course.followed < np.minimum(gone, trial.horizon.value), course.followed, np.inf)
        back = np.where(np.isfinite(relapse), relapse, np.inf)
        moved = np.where(np.isfinite(transplant), transplant, np.inf)
        days = {DEAD: course.death, LOST: gone, RELAPSED: back if trial.follow_up.until_relapse else never, TRANSPLANTED: moved}
        persists = np.minimum.reduce([course.followed, course.death, back, moved])
        return cls(Ends({**days, FAILED: failed}), persists)


def curve_of(sim: xr.Dataset, item: Observable) -> Floats:
    """The curve (n, nt) of one observable of the model."""
    found = sim[item.name]
    if "matrix" not in found.dims:
        return np.asarray(found.values, dtype=np.float64)
    return np.asarray(found.sel(matrix=item.matrix).values if item.matrix else found.values[:, 0], dtype=np.float64)


def sampled(trial: Trial, model: Model, cohort: xr.Dataset, sim: xr.Dataset, calendar: Calendar) -> Variables:
    """The samples of the transgene with their assay error, why others are missing, and what they say of persistence.

    The error of a visit is that of `transgene_observed` on its planned day: the two are equal where there are no windows.
    """
    from carkinetics.residual import observe

    name = trial.readouts.transgene
    matrices = [str(matrix) for matrix in sim["matrix"].values]
    items = {item.matrix or matrices[0]: (at, item) for at, item in enumerate(model.observables) if item.name == name}
    days, missed = sample_days(trial, int(cohort.attrs["seed"]), cohort["pair"].values, matrices)
    why = reasons(days, missed, calendar.ends)
    taken = why == TAKEN
    times = np.asarray(sim["time"].values, dtype=np.float64)
    true = np.stack([at_days(curve_of(sim, items[matrix][1]), times, days[:, at]) for at, matrix in enumerate(matrices)], axis=1)
    outputs = np.full((*days[:, 0].shape, len(model.observables)), np.nan)
    for at, matrix in enumerate(matrices):
        outputs[:, :, items[matrix][0]] = true[:, at]
    exact = all(item.error is None for _, item in items.values())
    level = true if exact else _matrices(observe(model, cohort, outputs)[f"{name}_observed"][1], len(matrices))
    limits = np.broadcast_to(np.asarray(sim[name].attrs.get("lloq", np.nan), dtype=np.float64), len(matrices))
    with np.errstate(invalid="ignore"):
        below = level < limits[:, None]
    bounds = [persistence_bounds(days[:, at], np.where(below[:, at], np.nan, level[:, at]), taken[:, at]) for at in range(len(matrices))]
    lower, upper = (np.stack(column, axis=1) for column in zip(*bounds, strict=True))
    words = "the transgene falls below its limit of quantification, as the samples tell it"
    return {
        "planned": ("planned", planned_days(trial), {"units": "day", "long_name": "planned day of a visit"}),
        **variables(name, days, why, level, below, dict(sim[name].attrs)),
        "persistence_lower": (("subject", "matrix"), lower, {"units": "day", "long_name": f"day after which {words}"}),
        "persistence_upper": (
            ("subject", "matrix"),
            upper,
            {"units": "day", "long_name": f"day by which {words}, inf: not seen"},
        ),
    }


def _matrices(values: Floats, count: int) -> Floats:
    """(n, matrix, k) of values that have no such axis where there is one matrix."""
    return values if values.ndim == 3 else np.broadcast_to(values[:, None], (len(values), count, values.shape[-1]))
