"""What a simulated trial comes to for each child: a few numbers, from which the summaries of an arm are made."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.pieces import along
from carkinetics.trial.outcomes import CR, CRI
from carkinetics.trial.read import trial_of

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.trial.spec import Readouts

Floats = NDArray[np.float64]
Columns = dict[str, NDArray[np.float64]]

EARLY = 60.0  # days that hold the peak
FALL = 15  # days after the peak over which the contraction is a line
RATIO_DAYS = (28.0, 91.0)  # of the ratio of marrow to blood
_TAKEN = ("best_response", "response_day28", "mrd_negative", "remission_time", "relapse_time", "relapse_type")


def children(result: xr.Dataset) -> dict[str, Columns]:
    """Arm -> name -> one number a child (n,), from a Dataset of `run_trial`; NaN where there is none. What it does not hold is left out."""
    taken = [*_TAKEN, *(f"{end}_{what}" for end in ("os", "efs", "rfs") for what in ("time", "event"))]
    columns = {name: np.asarray(result[name].values, dtype=np.float64) for name in taken if name in result}
    readouts = trial_of(result).readouts
    curves = result[[name for name in ("transgene", readouts.blasts, readouts.lymphocytes) if name and name in result]]
    parts = [_of_curves(curves.isel(subject=rows), readouts) for rows in along(curves["transgene"], "subject")]
    columns |= {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    for name, what in (("persistence", "time"), ("persistence_event", "event")):
        if f"persistence_{what}" in result:
            columns[name] = np.asarray(result[f"persistence_{what}"].sel(matrix="PB").values, dtype=np.float64)
    if "fludarabine_auc" in result:
        columns["fludarabine_auc"] = np.asarray(result["fludarabine_auc"].values, dtype=np.float64)
    if "severe_event" in result and "crs" in result["adverse_event"].values:
        columns["crs"] = result["severe_event"].sel(adverse_event="crs").values.astype(float)
    arms = result["arm"].values.astype(str)
    return {arm: {name: values[arms == arm] for name, values in columns.items()} for arm in dict.fromkeys(arms.tolist())}


def _of_curves(result: xr.Dataset, readouts: Readouts) -> Columns:
    """What is read off the curves of some children."""
    from carkinetics.noncompartmental import exposure

    blood = result["transgene"].sel(matrix="PB", time=slice(0.0, EARLY)).compute()
    seen = exposure(blood.to_dataset(name="transgene"), "transgene")
    columns = {name: np.asarray(seen[name].values, dtype=np.float64) for name in ("cmax", "tmax", "auc_0_28", "doubling_time")}
    columns["contraction"] = contraction(np.asarray(blood["time"].values), blood.values)
    columns |= {f"ratio_{day:g}": _ratio(result, day) for day in RATIO_DAYS if "BM" in result["matrix"].values}
    if readouts.blasts and readouts.blasts in result:
        columns["burden"] = np.asarray(result[readouts.blasts].isel(time=0).values, dtype=np.float64)
    lymphocytes = readouts.lymphocytes
    if lymphocytes and lymphocytes in result:
        early = result[lymphocytes].sel(time=slice(None, EARLY)).values
        columns["lymph_nadir"] = np.fmin.reduce(early, axis=1)
    return columns


def contraction(times: Floats, level: Floats) -> Floats:
    """The half-life (n,) of a line through the logarithms of `level` (n, nt) from the day after its peak, over two weeks."""
    with warnings.catch_warnings(), np.errstate(divide="ignore", invalid="ignore"):
        warnings.simplefilter("ignore", RuntimeWarning)  # a child without a value
        peak = times[np.argmax(np.where(np.isnan(level), -np.inf, level), axis=1)]
        inside = (times >= peak[:, None] + 1) & (times <= peak[:, None] + FALL) & (level > 0)
        x, y = np.where(inside, times, np.nan), np.where(inside, np.log(np.where(inside, level, 1.0)), np.nan)
        x, y = x - np.nanmean(x, axis=1, keepdims=True), y - np.nanmean(y, axis=1, keepdims=True)
        slope = np.nansum(x * y, axis=1) / np.nansum(x * x, axis=1)
    enough = inside.sum(axis=1) > FALL // 2
    return np.where(enough & (slope < 0), -np.log(2) / np.where(slope < 0, slope, -1.0), np.nan)


def _ratio(result: xr.Dataset, day: float) -> Floats:
    """Copies per ug in marrow against blood on a day of the grid."""
    level = result["transgene"].sel(time=day, method="nearest")
    blood, marrow = (np.asarray(level.sel(matrix=matrix).values, dtype=np.float64) for matrix in ("PB", "BM"))
    return np.divide(marrow, blood, out=np.full_like(blood, np.nan), where=blood > 0)


def pooled(parts: Sequence[dict[str, Columns]]) -> dict[str, Columns]:
    """The children of several simulations as one."""
    return {arm: {name: np.concatenate([part[arm][name] for part in parts]) for name in parts[0][arm]} for arm in parts[0]}


def responders(columns: Columns) -> NDArray[np.bool_]:
    """Who reached CR or CRi."""
    return columns["best_response"] >= CRI


def complete(columns: Columns) -> NDArray[np.bool_]:
    """Who reached CR with recovered neutrophils."""
    return columns["best_response"] >= CR
