"""The curves behind the predictions of a fit, and its random effects: what pictures need beyond the observations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.classes import assigned
from carkinetics.fitting.effects import describe
from carkinetics.fitting.prediction import Predictor, Tolerances
from carkinetics.fitting.structure import Structure

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design
    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
POINTS = 160  # of a curve, beside the times of the samples
RTOL = 1e-5  # finer than any line


def curves_of(fit: Fit, points: int = POINTS) -> xr.Dataset:
    """Return `ipred` and `pred` (subject, observable, point) on a fine grid from a subject's first time or dose to its last, and `time`.

    Doses are those of the data, parameters the individual ones (`ipred`) or the typical ones (`pred`). Samples are on the grid.
    """
    import xarray as xr

    design, structure = fit.design if fit.classes is None else assigned(fit.design, fit.classes), _structure(fit)
    outputs = np.unique(design.output)
    dense = _dense(design, outputs, fit.model.start, points)
    predictor = Predictor(structure, dense, Tolerances(RTOL, 1e-9))
    shape = (len(design.subjects), len(outputs), dense.times.shape[1])
    typical = structure.centre(structure.start)
    phi = typical + structure.added(fit.eta.values) if fit.method != "individual" else structure.on_scales(fit.ebe.values)
    dims = ("subject", "observable", "point")
    return xr.Dataset(
        {"ipred": (dims, predictor.values(phi).reshape(shape)), "pred": (dims, predictor.values(typical).reshape(shape))},
        {
            "subject": list(design.subjects),
            "observable": [fit.model.observables[o].key for o in outputs],
            "time": (("subject", "point"), dense.times),
        },
    )


def effects_of(fit: Fit) -> dict[str, Floats]:
    """Return the random effects on their scales by the names of `fit.shrinkage`: one a subject, of iov.NAME one an occasion."""
    structure = _structure(fit)
    found = {}
    for name in dict.fromkeys(effect.name for effect in structure.random):
        rows = [k for k, effect in enumerate(structure.random) if effect.name == name]
        found[name.removeprefix("iiv.")] = np.asarray(fit.eta.values[:, rows][structure.used[:, rows]], dtype=np.float64)
    return found


def _structure(fit: Fit) -> Structure:
    return describe(fit.model, fit.design)


def _dense(design: Design, outputs: np.ndarray, start: float, points: int) -> Design:
    """A design in which every subject has every observable at every point of its own grid."""
    n = len(design.subjects)
    grids = [_grid(design, i, start, points) for i in range(n)]
    width = max(map(len, grids))
    times = np.stack([np.concatenate([grid, np.full(width - len(grid), np.nan)]) for grid in grids])
    count = len(outputs) * width
    per_value: dict[str, Any] = {name: np.zeros(n * count) for name in ("value", "limit", "lower", "lloq")}
    return replace(
        design,
        times=times,
        subject=np.repeat(np.arange(n), count),
        time=np.tile(np.arange(width), n * len(outputs)),
        output=np.tile(np.repeat(outputs, width), n),
        censoring=np.zeros(n * count, dtype=np.int8),
        line=np.zeros(n * count, dtype=np.int64),
        **per_value,
    )


def _grid(design: Design, i: int, start: float, points: int) -> np.ndarray:
    """Even steps and steps that grow, so that an early peak and a long tail are both smooth; with the samples and the doses."""
    own = design.times[i if len(design.times) > 1 else 0]
    samples = own[np.isfinite(own)]
    given = design.doses.time[design.doses.offsets[i] : design.doses.offsets[i + 1]] if design.doses is not None else np.empty(0)
    first = max(start, min([*samples, *given, 0.0]))
    last = max(samples[-1], first + 1e-9)
    even = np.linspace(first, last, points // 2)
    growing = first + (last - first) * np.geomspace(1e-3, 1.0, points - points // 2)
    return np.unique(np.concatenate([even, growing, samples, given[(given >= first) & (given <= last)]]))
