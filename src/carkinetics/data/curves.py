"""Measured curves from a data file, as the command `exposure` reads them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import DataError
from carkinetics.model.faults import listed, nearest

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import xarray as xr

    from carkinetics.data.observations import Observations


def read_curves(
    path: Path, observable: str | None, unit: str | None, time_unit: str | None, lloq: float | None = None
) -> tuple[xr.Dataset, str, Observations]:
    """Return the curves of a data file over subject, matrix (where it names some) and time, NaN where a subject has no sample; their name;
    and the rows that were read.

    `observable` names what is measured, or the column of values. A value below its limit is 0, one above an upper limit is that limit.
    Units are the file's where the call says none, else "value" and "day". DataError for what cannot be read, and for a second value.
    """
    import numpy as np
    import xarray as xr

    from carkinetics.data.read import read_columns

    data, is_column = read_columns(path, observable, lloq)
    rows = _chosen(path, data, None if is_column else observable)
    name = observable or "value"
    subjects, matrices = list(dict.fromkeys(rows["subject"])), list(dict.fromkeys(rows["matrix"]))
    times = np.unique(rows["time"])
    values = np.full((len(subjects), len(matrices), len(times)), np.nan)
    place = (_places(rows["subject"], subjects), _places(rows["matrix"], matrices), np.searchsorted(times, rows["time"]))
    _refuse_second_values(path, rows)
    values[place] = np.where(rows["censoring"].isin(["left", "interval"]), 0.0, rows["value"])
    attrs = {"units": unit or _unit(path, rows) or "value", **_limits(rows, matrices)}
    time = ("time", times, {"units": time_unit or data.units.get("time", "day")})
    curves = xr.Dataset(
        {name: (("subject", "matrix", "time"), values, attrs)}, coords={"subject": _labels(subjects), "matrix": matrices, "time": time}
    )
    return curves.isel(matrix=0, drop=True) if matrices == [""] else curves, name, data


def _chosen(path: Path, data: Observations, observable: str | None) -> pd.DataFrame:
    """The rows of one observable: the one that is asked for, or the only one."""
    rows = data.observations
    there = list(dict.fromkeys(name for name in rows["observable"] if name))
    if not len(rows):
        raise DataError(f"{path} has no values.")
    if observable is not None and observable not in there:
        known = f"Observables: {listed(there)}." if there else "It names no observables."
        raise DataError(f"{path} has neither an observable nor a column '{observable}'.{nearest(observable, there)} {known}")
    if observable is None and len(there) > 1:
        raise DataError(f"{path} holds {listed(there)}. Say which with --observable.")
    return rows if observable is None else rows[rows["observable"] == observable]


def _refuse_second_values(path: Path, rows: pd.DataFrame) -> None:
    """Replicates and second visits are told apart in a fit, and are two values at one point of a curve."""
    twice = rows[rows.duplicated(["subject", "matrix", "time"])]
    for line, subject, time in zip(twice["line"], twice["subject"], twice["time"], strict=True):
        raise DataError(f"{path}, line {line}: subject {subject} has a second value at time {time:g}. Keep one of them.")


def _places(column: pd.Series, keys: list[str]) -> list[int]:
    number = {key: i for i, key in enumerate(keys)}
    return [number[key] for key in column]


def _unit(path: Path, rows: pd.DataFrame) -> str:
    units = list(dict.fromkeys(rows["unit"]))
    if len(units) > 1:
        raise DataError(f"{path} holds values in {listed(unit or '(not said)' for unit in units)}. A curve has one unit: convert them.")
    return str(units[0])


def _limits(rows: pd.DataFrame, matrices: list[str]) -> dict[str, Any]:
    """The attribute `lloq`: the least limit of each matrix, 0 without one; what is below a higher one is written as 0 already."""
    limits = rows.assign(limit=rows["lloq"].where(rows["lloq"].notna(), rows["limit"].where(rows["censoring"] == "left")))
    least = limits.groupby("matrix", sort=False)["limit"].min().reindex(matrices).fillna(0.0).tolist()
    return {"lloq": least if len(least) > 1 else least[0]} if any(least) else {}


def _labels(subjects: list[str]) -> np.ndarray[Any, Any]:
    import numpy as np

    return np.array([int(text) for text in subjects]) if all(re.fullmatch("[0-9]{1,18}", text) for text in subjects) else np.array(subjects)
