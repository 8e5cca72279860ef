"""What a picture needs of a Dataset: its groups, its matrices, its time in days, its limit of quantification."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LONGEST_NAME = 24  # letters of an arm's name in a legend or the head of a column


def variable(sim: xr.Dataset, name: str) -> xr.DataArray:
    """The variable of that name over subject and time; a ConfigError lists those that there are."""
    curves = [str(key) for key in sim.data_vars if {"subject", "time"} <= set(sim[key].dims)]
    if name in curves:
        return sim[name]
    raise ConfigError(
        f"'{name}' is not a curve over subject and time of this Dataset, which has {', '.join(curves) or 'none'}. Ask for one of these."
    )


def groups(sim: xr.Dataset, by: str | None) -> dict[str, NDArray[np.intp]]:
    """Group -> positions of its subjects, in order of appearance; one group 'all' where `by` is None."""
    count = sim.sizes["subject"]
    if by is None or (by == "arm" and "arm" not in sim.coords):
        return {"all": np.arange(count)}
    if by not in sim.coords or sim[by].dims != ("subject",):
        known = [str(c) for c in sim.coords if sim[c].dims == ("subject",) and c != "subject"]
        raise ConfigError(
            f"by='{by}' is not a coordinate on subject; there are {', '.join(known) or 'none'}. Use one of these, or by=None."
        )
    values = sim[by].values.astype(str)
    order = list(dict.fromkeys(values.tolist()))
    return {group: np.flatnonzero(values == group) for group in order}


def arm_titles(sim: xr.Dataset, *, short: bool = True) -> dict[str, str]:
    """Arm -> the name to print: the title in the trial's own file where there is one, `short` without what stands in brackets."""
    if "arm" not in sim.coords:
        return {"all": "All subjects"}
    arms = dict.fromkeys(np.atleast_1d(sim["arm"].values).astype(str).tolist())
    document = json.loads(sim.attrs.get("trial_document", "{}"))
    titles = {arm: str(document.get("arms", {}).get(arm, {}).get("title", arm)) for arm in arms}
    brief = {arm: shortened(title.split(" (")[0], LONGEST_NAME) for arm, title in titles.items()} if short else titles
    named = (wording for wording in (brief, titles) if len(set(wording.values())) == len(arms))
    return next(named, {arm: arm for arm in arms})


def shortened(words: str, most: int) -> str:
    """Words of at most so many letters, with an ellipsis where some are left out."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "\u2026"


def matrices(sim: xr.Dataset, name: str, wanted: str | None) -> list[str | None]:
    """The matrices of a variable, or the one that is wanted; [None] where it has no such dimension."""
    data = variable(sim, name)
    if "matrix" not in data.dims:
        return [None]
    known = [str(m) for m in data["matrix"].values]
    if wanted is None:
        return list(known)
    if wanted not in known:
        raise ConfigError(f"matrix='{wanted}': '{name}' was simulated in {', '.join(known)}. Use one of these.")
    return [wanted]


def matrices_of(table: xr.Dataset) -> list[str | None]:
    """The matrices of a table of measures; [None] where it has no such dimension."""
    return [str(m) for m in table["matrix"].values] if "matrix" in table.dims else [None]


def days(sim: xr.Dataset) -> Floats:
    """The times of a Dataset in days."""
    times = np.asarray(sim["time"].values, dtype=np.float64)
    unit = str(sim["time"].attrs.get("units", "day"))
    if unit in ("day", "days", "d"):
        return times
    from carkinetics.units import in_days

    return times * in_days(unit)


def curves(sim: xr.Dataset, name: str, matrix: str | None) -> Floats:
    """The values of a variable in one matrix, (subject, time)."""
    data = variable(sim, name)
    if matrix is not None:
        data = data.sel(matrix=matrix)
    return np.asarray(data.transpose("subject", "time").values, dtype=np.float64)


def quantiles(values: Floats, at: tuple[float, ...]) -> Floats:
    """Quantiles over subjects of those who have a value, (len(at), time), linear between order statistics; NaN where nobody has one."""
    ordered = np.sort(values, axis=0)  # NaN last
    count = np.isfinite(ordered).sum(axis=0)
    column = np.arange(values.shape[1])
    rows = []
    for share in at:
        place = share * np.maximum(count - 1, 0)
        below = np.floor(place).astype(np.intp)
        above = np.minimum(below + 1, np.maximum(count - 1, 0))
        low, high = ordered[below, column], ordered[above, column]
        rows.append(np.where(count > 0, low + (place - below) * (high - low), np.nan))
    return np.stack(rows)


def limit(sim: xr.Dataset, name: str, matrix: str | None, given: float | None) -> float | None:
    """The limit of quantification: the one given, or that of the variable's attribute `lloq` (a number, or one a matrix)."""
    if given is not None:
        return float(given)
    found = sim[name].attrs.get("lloq") if name in sim else None
    if isinstance(found, str):
        found = json.loads(found)
    if isinstance(found, dict):
        found = found.get(matrix)
    if found is None:
        return None
    row = np.atleast_1d(np.asarray(found, dtype=np.float64))
    place = 0 if matrix is None or len(row) == 1 else [str(m) for m in sim["matrix"].values].index(matrix)
    return float(row[place]) if np.isfinite(row[place]) else None
