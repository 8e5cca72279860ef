"""The visual predictive check: quantiles of the data beside those of replicates of the data, bin by bin of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.diagnostics.censored import ABOVE, BELOW, FLAGS, Between, quantiles, within_limits
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
SHARES = np.array([0.05, 0.5, 0.95])
BAND = np.array([0.05, 0.5, 0.95])  # of the replicates: an interval of 90 % about their median


@dataclass(frozen=True)
class _Checked:
    """Observations and replicates as an assay tells them, (m,) and (n, m); what of them is below a limit; the limits (m,)."""

    observed: Between
    simulated: Between
    below: NDArray[np.bool_]
    simulated_below: NDArray[np.bool_]
    floor: Floats
    ceiling: Floats
    time: Floats
    pred: Floats


def vpc(
    fit: Fit,
    n: int = 500,
    seed: int = 0,
    bins: int | Sequence[float] | None = None,
    prediction_corrected: bool = False,
    by: Sequence[str] = ("arm", "observable"),
    *,
    threads: int | None = None,
) -> xr.Dataset:
    """Return quantiles of the data and of `n` replicates of them over `bin` (all bins of all groups of `by`), in the observables' units.

    `observed` (bin, quantile), `simulated` (bin, quantile, band): median and 90 % interval. A quantile that falls among censored values
    is nan, and its `_censoring` and `_limit` say what is known. `observed_below`, `simulated_below`: shares below the LLOQ. `point`
    (observation): the data, of a censored value the limit. `bins`: as bins_of. `by`: "arm" (ignored where there is none), "observable",
    "matrix" or covariates. `prediction_corrected`: every value and limit times (median PRED of the bin) / PRED, but where PRED is 0
    (Bergstrand, Hooker, Wallin, Karlsson, AAPS J 2011;13:143-151). ConfigError for arguments outside what is allowed.
    """
    expect(vpc, locals())
    from carkinetics.diagnostics.bins import bins_of
    from carkinetics.diagnostics.replicates import replicate

    groups = _groups(fit, by)
    values, failed = replicate(fit, n, seed, threads)
    checked = _checked(fit, values)
    place = np.empty(len(checked.time), dtype=np.int64)
    factor = np.ones(len(checked.time))
    labels: list[dict[str, str]] = []
    rows: list[dict[str, Any]] = []
    for group, members in groups:
        number = bins_of(checked.time[members], len(np.unique(fit.design.subject[members])), bins)
        for k in range(int(number.max()) + 1):
            own = members[number == k]
            if prediction_corrected:
                factor[own] = _correction(checked.pred[own])
            place[own] = len(rows)
            labels.append(group)
            rows.append(_row(checked, own, factor[own]))
    about = {"n": int(n), "seed": int(seed), "failed": failed, "prediction_corrected": int(prediction_corrected)}
    return _labelled(fit, rows, labels, (place, factor), checked, about)


def _groups(fit: Fit, by: Sequence[str]) -> list[tuple[dict[str, str], NDArray[np.intp]]]:
    """The labels of each group and its observations, in order of appearance."""
    design, model = fit.design, fit.model
    wanted = [by] if isinstance(by, str) else list(by)
    found: dict[str, list[str]] = {}
    for name in wanted:
        if name == "observable":
            found[name] = [model.observables[o].key for o in design.output]
        elif name == "matrix":
            found[name] = [model.observables[o].matrix or "" for o in design.output]
        elif name in design.cohort.columns and name != "subject":
            column = design.cohort[name].tolist()
            found[name] = [str(column[s]) for s in design.subject]
        elif name != "arm":
            known = ["observable", "matrix", *(str(c) for c in design.cohort.columns if c != "subject")]
            raise ConfigError(f"by: '{name}' is no covariate of the data. There are: {', '.join(known)}.")
    keys = list(zip(*found.values(), strict=True)) if found else [()] * len(design.output)
    groups = []
    for key in dict.fromkeys(keys):
        members = np.array([i for i, other in enumerate(keys) if other == key], dtype=np.intp)
        if len({model.observables[o].unit for o in design.output[members]}) > 1:
            raise ConfigError(f"by={tuple(wanted)} puts observables of different units together. Add 'observable' to it.")
        groups.append((dict(zip(found, key, strict=True)), members))
    return groups


def _checked(fit: Fit, values: Floats) -> _Checked:
    from carkinetics.diagnostics.replicates import INTERVAL, LEFT, NONE, RIGHT, limits_of

    d = fit.design
    floor, ceiling = limits_of(fit)
    low = np.select([d.censoring == NONE, d.censoring == RIGHT, d.censoring == INTERVAL], [d.value, d.limit, d.lower], -np.inf)
    high = np.select([d.censoring == NONE, d.censoring == RIGHT], [d.value, np.inf], d.limit)
    below = (d.censoring == LEFT) | ((d.censoring == INTERVAL) & (d.limit <= floor))
    time, pred = fit.predictions["time"].values, fit.predictions["pred"].values
    return _Checked(Between(low, high), within_limits(values, floor, ceiling), below, values < floor, floor, ceiling, time, pred)


def _correction(pred: Floats) -> Floats:
    """Factors of the prediction correction in one bin."""
    middle = np.nanmedian(pred)
    usable = np.isfinite(pred) & (pred > 0.0) & (middle > 0.0)
    return np.where(usable, middle / np.where(usable, pred, 1.0), 1.0)


def _row(c: _Checked, own: NDArray[np.intp], factor: Floats) -> dict[str, Any]:
    """What is reported of one bin."""
    observed = quantiles(Between(*(ends[own] * factor for ends in c.observed)), SHARES)
    each = quantiles(Between(*(ends[:, own] * factor for ends in c.simulated)), SHARES)
    limited = bool(np.isfinite(c.floor[own]).any())
    floors = (c.floor[own] * factor)[np.isfinite(c.floor[own])]
    # A quantile between a censored value and a known one ranks with the censored ones: among replicates it is below, or above, the known.
    high = np.where(each.code == BELOW, floors.max(initial=-np.inf), each.high)
    each = Between(np.where(each.code == ABOVE, (c.ceiling[own] * factor).min(), each.low), high)
    simulated = quantiles(each, BAND)
    below = np.quantile(c.simulated_below[:, own].mean(axis=1), BAND)
    return {
        "observed": observed.value,
        "observed_censoring": observed.code,
        "observed_limit": observed.limit,
        "simulated": simulated.value.T,
        "simulated_censoring": simulated.code.T,
        "simulated_limit": simulated.limit.T,
        "observed_below": c.below[own].mean() if limited else np.nan,
        "simulated_below": below if limited else np.full(len(BAND), np.nan),
        "lloq": floors.max() if limited else np.nan,
        "time": np.median(c.time[own]),
        "time_low": c.time[own].min(),
        "time_high": c.time[own].max(),
        "count": len(own),
    }


def _labelled(
    fit: Fit,
    rows: list[dict[str, Any]],
    labels: list[dict[str, str]],
    made: tuple[NDArray[np.int64], Floats],
    checked: _Checked,
    about: dict[str, Any],
) -> xr.Dataset:
    import xarray as xr

    place, factor = made
    dims = {"observed": ("bin", "quantile"), "simulated": ("bin", "quantile", "band"), "simulated_below": ("bin", "band")}
    variables: dict[str, Any] = {}
    for name in rows[0]:
        shape = dims.get(name) or dims.get(name.removesuffix("_censoring").removesuffix("_limit")) or ("bin",)
        variables[name] = (shape, np.array([row[name] for row in rows]), FLAGS if name.endswith("_censoring") else {})
    shown = Between(*(ends * factor for ends in checked.observed))
    numbers = np.where(np.isnan(shown.limit), shown.high, shown.limit)
    variables |= {"point": ("observation", numbers), "point_bin": ("observation", place)}
    coords: dict[str, Any] = {"quantile": SHARES, "band": BAND, "bin": np.arange(len(rows))}
    for name in ("time", "time_low", "time_high", "count"):
        coords[name] = variables.pop(name)
    coords |= {name: ("bin", np.array([label[name] for label in labels], dtype=object)) for name in labels[0]}
    given = fit.predictions
    coords |= {f"point_{name}": ("observation", given[name].values) for name in ("time", "subject", "censoring", "observable", "line")}
    units = {o.key: o.unit for o in fit.model.observables}
    names = {o.key: o.name for o in fit.model.observables}
    matrices = {o.key: o.matrix or "" for o in fit.model.observables}
    used = [fit.model.observables[o].key for o in dict.fromkeys(fit.design.output.tolist())]
    words = {"time_unit": fit.model.time, "observables": used, "units": [units[k] for k in used], "names": [names[k] for k in used]}
    words["matrices"] = [matrices[k] for k in used]
    return xr.Dataset(variables, coords, {"model": fit.model.name, "groups": list(labels[0]), **words, **about})
