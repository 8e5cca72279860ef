"""A fit from several starts: the best of them, and whether others agree with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.errors import ConfigError, FitError

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Model

MOST = 1_000  # starts
SPREAD = 0.5  # SD of a start about the model's value: on a log scale, or of the value's size
SAME = 0.1  # of the OFV: a hundredth of what a parameter must bring
LOUD = 3.0  # Monte-Carlo errors by which sampled objectives may differ


def fit_from_several(model: Model, data: Any, starts: int, evaluate_only: bool, checkpoint: Any, settings: Mapping[str, Any]) -> Fit:
    """Return the fit with the least objective of `starts` searches; ConfigError for what several starts cannot have.

    `settings` are the other arguments of `fit`.
    """
    import xarray as xr

    from carkinetics.fitting.estimation import fit

    if isinstance(starts, bool) or not isinstance(starts, int) or not 1 <= starts <= MOST:
        raise ConfigError(f"starts is {starts!r:.60}; it must be a whole number, at least 1 and at most {MOST:,}.")
    if evaluate_only or checkpoint is not None:
        raise ConfigError("starts: several searches have no checkpoint, and nothing is searched with evaluate_only. Leave one of them out.")
    if settings["method"].strip() == "individual":
        raise ConfigError('starts: method="individual" has several starts of its own. Leave it out.')
    found: list[Fit | None] = []
    for k in range(starts):
        try:
            found.append(fit(model if k == 0 else moved(model, settings["seed"], k), data, **settings))
        except FitError:
            if k == 0:
                raise
            found.append(None)  # a start far off may have no likelihood
    ofv = np.array([np.inf if one is None or not np.isfinite(one.ofv) else one.ofv for one in found])
    best = found[int(ofv.argmin())] or found[0]
    assert best is not None
    errors = np.array([0.0 if one is None else one.ofv_error for one in found])
    agree = int((ofv - ofv.min() <= SAME + LOUD * np.hypot(errors, best.ofv_error)).sum())
    converged = [one is not None and one.converged for one in found]
    table = xr.Dataset({"ofv": ("start", ofv), "converged": ("start", converged)}, {"start": np.arange(starts)})
    best = replace(best, starts=table, origin=None if best.origin is None else replace(best.origin, start=model))
    if agree > 1 or not best.converged:
        return best
    blank = best.estimates.copy()
    for name in ("se", "rse", "lower", "upper"):
        blank[name] = blank[name] * np.nan
    said = f"Of {starts} starts only one came to this objective; the next best is {np.sort(ofv)[1] - ofv.min():.3g} higher. Try more."
    return replace(best, converged=False, messages=(said,), estimates=blank, covariance=best.covariance * np.nan)


def moved(model: Model, seed: int, k: int) -> Model:
    """Return the model with other typical values where they are estimated: the k-th start of a seed, within bounds."""
    from carkinetics.cohort.streams import normal
    from carkinetics.fitting.effects import scales_of

    free = [item for item in model.parameters if not item.fixed]
    scales, values = scales_of(free), np.array([item.value for item in free])
    draws = np.array([float(normal(seed, f"start: {item.name}", np.zeros(1, dtype=np.int64), replicate=k)[0]) for item in free])
    size = np.array([max(abs(item.value), item.iiv or 0.0) if item.scale == "normal" else 1.0 for item in free])
    natural = scales.from_scale(scales.to_scale(values) + SPREAD * size * draws)
    lower, upper = (np.array([(item.bounds or (-np.inf, np.inf))[side] for item in free]) for side in (0, 1))
    inside = np.where(np.isfinite(natural), np.clip(natural, lower, upper), values)
    return model.replace(parameters={item.name: {"value": float(value)} for item, value in zip(free, inside, strict=True)})
