"""What a picture needs of a Dataset: its groups, its matrices, its time in days, its limit of quantification."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import style
from carkinetics.errors import ConfigError
from carkinetics.pieces import by_times

if TYPE_CHECKING:
    import xarray as xr
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

NAMELESS = "All subjects"
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
    values = texts(sim[by].values)
    return {group: np.flatnonzero(values == group) for group in dict.fromkeys(values.tolist())}


@dataclass(frozen=True)
class Look:
    """How a group is printed: its name, and the place that gives its colour and its marker in every figure and table."""

    title: str
    place: int

    @property
    def colour(self) -> str:
        """The colour of its lines and points."""
        return style.PALETTE[self.place % len(style.PALETTE)]

    @property
    def marker(self) -> str:
        """The shape of its points, for eyes and printers without colour."""
        return style.MARKERS[self.place % len(style.MARKERS)]

    @property
    def mark(self) -> str:
        """The name of its colour on a page."""
        return f"arm-{self.place % len(style.PALETTE) + 1}"


def looks(sim: xr.Dataset, by: str | None) -> dict[str, Look]:
    """Group -> its look. Arms have the titles of the trial's own file, without what stands in brackets, and its order, whoever is left."""
    members = list(groups(sim, by))
    planned = json.loads(sim.attrs.get("trial_document", "{}")).get("arms", {}) if by == "arm" else {}
    order = list(planned) if set(members) <= set(planned) else members
    full = {group: str(planned.get(group, {}).get("title", NAMELESS if group == "all" else group)) for group in members}
    brief = {group: shortened(title.split(" (")[0], LONGEST_NAME) for group, title in full.items()}
    named = next((names for names in (brief, full) if len(set(names.values())) == len(members)), {group: group for group in members})
    return {group: Look(named[group], order.index(group)) for group in members}


def looks_of_arms(result: xr.Dataset) -> dict[str, Look]:
    """Arm -> its look, where arms are a dimension and not a label of subjects; brief titles where these tell them apart."""
    full = {str(arm): str(title) for arm, title in zip(result["arm"].values, result["arm_title"].values, strict=True)}
    brief = {arm: shortened(title.split(" (")[0], LONGEST_NAME) for arm, title in full.items()}
    named = brief if len(set(brief.values())) == len(brief) else full
    return {arm: Look(title, place) for place, (arm, title) in enumerate(named.items())}


def texts(values: Any) -> NDArray[np.object_]:
    """Labels as Python's own texts: a Dataset that was stored may bring them in one of numpy's three kinds."""
    return np.array([str(value) for value in np.atleast_1d(values)], dtype=object)


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


def curves(sim: xr.Dataset, name: str, matrix: str | None, rows: NDArray[np.intp], keep: Any = slice(None)) -> Floats:
    """The values of a variable in one matrix, (subject, time), of the subjects in `rows` at the times of `keep`."""
    return np.asarray(_matrix_of(sim, name, matrix)[rows, keep].values, dtype=np.float64)


def _matrix_of(sim: xr.Dataset, name: str, matrix: str | None) -> xr.DataArray:
    data = variable(sim, name)
    return (data if matrix is None else data.sel(matrix=matrix)).transpose("subject", "time")


def curve_quantiles(
    sim: xr.Dataset,
    name: str,
    matrix: str | None,
    wanted: Mapping[str, NDArray[np.intp] | None],
    at: Sequence[float],
    keep: Any = slice(None),
) -> dict[str, Floats]:
    """Exact quantiles over groups of subjects of a variable in one matrix, at the times of `keep`: group -> (len(at), times).

    `wanted`: group -> the positions of its subjects, None: all. What is not in memory is read once for all groups, some times at once.
    """
    data = _matrix_of(sim, name, matrix)[:, keep]
    found: dict[str, list[Floats]] = {group: [] for group in wanted}
    for times in by_times(data):
        values = np.asarray(data[:, times].values, dtype=np.float64)
        for group, rows in wanted.items():
            found[group].append(quantiles(values if rows is None else values[rows], at))
    return {group: np.concatenate(parts, axis=1) for group, parts in found.items()}


def quantiles(values: Floats, at: Sequence[float]) -> Floats:
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
