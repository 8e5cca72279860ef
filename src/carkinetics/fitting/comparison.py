"""Fits side by side: objectives, information criteria, likelihood-ratio tests where one is nested in another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.errors import ConfigError
from carkinetics.fitting.result import Fit

if TYPE_CHECKING:
    import xarray as xr


def compare(fits: Mapping[str, Fit]) -> xr.Dataset:
    """Compare fits of models to the same data by the same method: a Dataset over `fit`, the best AIC first.

    `ofv`, `parameters` (estimated numbers), `aic`, `bic` (with the number of observations), `bicc` (typical values and effects count the
    subjects, residual errors the observations: Delattre, Lavielle, Poursat, Electron J Stat 2014;8:456-475), `converged`, and
    `p_value` of the likelihood-ratio test against the largest fit whose parameters are a part of these; else NaN.
    ConfigError for fewer than two fits, of different data or by different methods.
    """
    import xarray as xr

    _check(fits)
    order = sorted(fits, key=lambda name: _criteria(fits[name])["aic"])
    rows = [_criteria(fits[name]) for name in order]
    columns = {key: ("fit", np.array([row[key] for row in rows])) for key in rows[0]}
    p_values = [_nested(fits, name) for name in order]
    return xr.Dataset({**columns, "p_value": ("fit", np.array(p_values))}, {"fit": order}, {"method": next(iter(fits.values())).method})


def _check(fits: Mapping[str, Fit]) -> None:
    if not isinstance(fits, Mapping) or len(fits) < 2 or not all(isinstance(fit, Fit) for fit in fits.values()):
        raise ConfigError('compare: expected a mapping of at least two fits, e.g. ck.compare({"base": fit, "with lag": other}).')
    if any(fit.method == "individual" for fit in fits.values()):
        raise ConfigError(
            "compare: individual fits are compared subject by subject, by estimates.aic or estimates.bic of each, e.g. "
            "first.estimates.aic - second.estimates.aic."
        )
    first, *others = fits.items()
    for name, fit in others:
        if fit.method != first[1].method:
            raise ConfigError(
                f"compare: '{first[0]}' was fitted by {first[1].method}, '{name}' by {fit.method}: their objectives cannot be compared. "
                "Evaluate both by one method: ck.fit(fit.model, data, method=..., evaluate_only=True)."
            )
        if not np.array_equal(fit.predictions["observed"].values, first[1].predictions["observed"].values, equal_nan=True):
            raise ConfigError(f"compare: '{first[0]}' and '{name}' were fitted to different observations. Fit both to the same data.")


def _criteria(fit: Fit) -> dict[str, float]:
    names = [str(name) for name in fit.estimates["parameter"].values]
    residual = sum(name.startswith(("sigma.", "sigma_", "power.")) for name in names)
    k, n, subjects = len(names), fit.predictions.sizes["observation"], fit.ebe.sizes["subject"]
    least = -2.0 * fit.loglik
    bicc = least + (k - residual) * np.log(subjects) + residual * np.log(n)
    return {
        "ofv": fit.ofv, "parameters": k, "aic": least + 2.0 * k, "bic": least + k * np.log(n), "bicc": bicc, "converged": fit.converged,
    }  # fmt: skip


def _nested(fits: Mapping[str, Fit], name: str) -> float:
    """Return the p value against the largest fit whose parameters are a part of this one's; NaN without one."""
    from scipy.stats import chi2

    mine = set(map(str, fits[name].estimates["parameter"].values))
    smaller = {other: set(map(str, fit.estimates["parameter"].values)) for other, fit in fits.items()}
    candidates = [other for other, theirs in smaller.items() if theirs < mine]
    if not candidates:
        return float("nan")
    other = max(candidates, key=lambda key: len(smaller[key]))
    return float(chi2.sf(max(fits[other].ofv - fits[name].ofv, 0.0), len(mine) - len(smaller[other])))
