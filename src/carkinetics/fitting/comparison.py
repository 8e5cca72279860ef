"""Fits side by side: objectives, information criteria, likelihood-ratio tests where one is nested in another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.errors import ConfigError
from carkinetics.fitting.again import names_of
from carkinetics.fitting.result import Fit

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model


def compare(fits: Mapping[str, Fit]) -> xr.Dataset:
    """Compare fits of models to the same data by the same method: a Dataset over `fit`, the best AIC first.

    `ofv` and its Monte-Carlo standard error `ofv_error` (0 of methods that draw nothing; as large in the criteria), `parameters` (estimated
    numbers), `aic`, `bic` (with the number of observations), `bicc`, `converged`, and `p_value` of the likelihood-ratio test against the
    largest fit that is nested in this one; else NaN. For `bicc` the numbers that say how individuals are distributed (iiv, correlations,
    the typical value and the effects of a parameter with iiv) count the subjects, all others the observations (Delattre, Lavielle,
    Poursat, Electron J Stat 2014;8:456-475); those that say how occasions are (iov, a parameter with iov alone) count occasions.
    Nested: the estimates of one are a part of the other's, by their names, on the same scales, with the same errors, priors and forms of
    effects, and what the larger fit holds fixed the smaller holds at the same value. Whether equations are nested is for the reader to
    know. An OFV with priors is no likelihood: criteria of fits with different priors say nothing.
    ConfigError for fewer than two fits, of different data, by different methods, or of single individuals.
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
        if fit.origin and first[1].origin and fit.origin.settings["blq"] != first[1].origin.settings["blq"]:
            raise ConfigError(
                f"compare: '{first[0]}' counts values below the limit by {first[1].origin.settings['blq']}, '{name}' by "
                f"{fit.origin.settings['blq']}: their objectives cannot be compared. Fit both with the same blq."
            )
        if not np.array_equal(fit.predictions["observed"].values, first[1].predictions["observed"].values, equal_nan=True):
            raise ConfigError(f"compare: '{first[0]}' and '{name}' were fitted to different observations. Fit both to the same data.")


def _criteria(fit: Fit) -> dict[str, float]:
    names, n = names_of(fit), fit.predictions.sizes["observation"]
    k, units = len(names), _units(fit)
    least = -2.0 * fit.loglik
    return {
        "ofv": fit.ofv, "ofv_error": fit.ofv_error, "parameters": k, "aic": least + 2.0 * k, "bic": least + k * np.log(n),
        "bicc": least + float(sum(np.log(units[name]) for name in names)), "converged": fit.converged,
    }  # fmt: skip


def _units(fit: Fit) -> dict[str, int]:
    """Return how many independent things tell of each estimate: subjects, occasions of subjects, or observations."""
    observations, subjects = fit.predictions.sizes["observation"], fit.ebe.sizes["subject"]
    occasions = subjects if fit.occasions is None else int(np.isfinite(fit.occasions.values[:, :, 0]).sum())
    parameters = {item.name: item for item in fit.model.parameters}
    found = {}
    for name in names_of(fit):
        kind, _, rest = name.partition(".")
        item = parameters.get(rest.partition(".")[0] if kind == "effect" else name)
        if kind in ("iiv", "corr") or (item is not None and item.iiv):
            found[name] = subjects
        else:
            found[name] = occasions if kind == "iov" or (item is not None and item.iov) else observations
    return found


def _nested(fits: Mapping[str, Fit], name: str) -> float:
    """Return the p value against the largest fit that is nested in this one; NaN without one."""
    from scipy.stats import chi2

    mine = fits[name]
    smaller = [fit for fit in fits.values() if _is_nested(fit, mine)]
    if not smaller:
        return float("nan")
    other = max(smaller, key=lambda fit: len(names_of(fit)))
    return float(chi2.sf(max(other.ofv - mine.ofv, 0.0), len(names_of(mine)) - len(names_of(other))))


def _is_nested(small: Fit, large: Fit) -> bool:
    """Whether one fit is the other with some estimates held, as far as names, scales, errors, effects and fixed values tell."""
    if not set(names_of(small)) < set(names_of(large)):
        return False
    few, many = small.model, large.model
    errors = {item.key: item.error for item in few.observables}
    if any(errors.get(item.key, item.error) != item.error for item in many.observables):
        return False
    ours = {item.name: item for item in few.parameters}
    for item in many.parameters:
        own = ours.get(item.name)
        if own is None:
            continue
        if (own.scale, own.bounds, own.box_cox) != (item.scale, item.bounds, item.box_cox) and (own.iiv or item.iiv):
            return False
        if own.prior != item.prior:
            return False
        held = [(item.fixed, own.fixed, item.value, own.value), (item.iiv_fixed, own.iiv_fixed, item.iiv, own.iiv)]
        held += [(item.iov_fixed, own.iov_fixed, item.iov, own.iov)]
        if any(there and not (here and a == b) for there, here, a, b in held):
            return False
    return _effects_are_nested(few, many)


def _effects_are_nested(few: Model, many: Model) -> bool:
    """Whether the larger model has all effects of the smaller, in the same form, and more only where estimated without a prior."""
    ours = {(item.parameter, item.covariate): item for item in few.effects}
    theirs = {(item.parameter, item.covariate): item for item in many.effects}
    same = all(key in theirs and (theirs[key].form, theirs[key].prior) == (item.form, item.prior) for key, item in ours.items())
    return (
        same
        and all(key in ours or item.prior is None for key, item in theirs.items())
        and all(
            not item.fixed or (key in ours and ours[key].fixed and ours[key].coefficients == item.coefficients)
            for key, item in theirs.items()
        )
    )
