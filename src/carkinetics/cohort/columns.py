"""A user's table -> columns, and columns -> covariates of a model: names, missing values, domains, levels and units are settled here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.children import CHILD_VARIABLES, surface_area
from carkinetics.errors import ConfigError, DataError
from carkinetics.model.faults import listed
from carkinetics.model.spec import POSITIVE, Covariate, Model
from carkinetics.units import factor

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
Column = NDArray[Any]

NUMBERS = "fiubOT"  # kinds of arrays in which numbers may stand: neither dates and durations nor complex numbers
LABELS = ("subject", "arm", "pair")
RESERVED = ("t", "time", "matrix", "state", "status", "last_good_time")
_CONFUSABLE = 0.8  # similarity at which an unknown column is taken for a slip of the pen
_SHOWN = 5  # rows named in an error


def read_columns(model: Model, table: object, what: str) -> tuple[dict[str, Column], int | None]:
    """Return the columns of a DataFrame, a Dataset over `subject` or a mapping, each (rows,) or () for one value, and the number of rows.

    Values are taken to be in the model's units; those of a Dataset are converted from its `units` attributes (UnitError where they do not
    fit). The number is None when there are single values only. ConfigError for anything else, DataError for columns of different lengths.
    """
    pairs = list(_pairs(model, table, what))
    for name, _ in pairs:
        if not isinstance(name, str):
            raise ConfigError(f"{what}: a column is called {name!r:.60}; a name is a text. Are rows and columns exchanged?")
    columns = {str(name): _array(str(name), values, what) for name, values in pairs}
    for name, values in columns.items():
        if values.ndim > 1:
            raise ConfigError(f"{what}: '{name}' has the shape {values.shape}; a column has one value a subject.")
    lengths = {name: values.size for name, values in columns.items() if values.ndim == 1}
    if len(set(lengths.values())) > 1:
        raise DataError(
            f"{what}: columns differ in length: {listed(f'{name} {size}' for name, size in lengths.items())}. Give one value a subject."
        )
    if 0 in lengths.values():
        raise DataError(f"{what} has no rows: give at least one subject.")
    return columns, next(iter(lengths.values()), None)


def _pairs(model: Model, table: object, what: str) -> Iterable[tuple[Any, Any]]:
    import pandas as pd
    import xarray as xr

    if isinstance(table, pd.DataFrame):
        twice = [str(name) for name in table.columns[table.columns.duplicated()]]
        if twice:
            raise ConfigError(f"{what} has the column {listed(twice)} more than once: a name stands for one column.")
        named = table.reset_index() if table.index.name in LABELS else table
        return [("subject", np.arange(len(table))), *((name, _plain(named[name])) for name in named.columns)]
    if isinstance(table, xr.Dataset):
        others = [f"{name} {values.dims}" for name, values in table.variables.items() if values.dims not in ((), ("subject",))]
        if others or "subject" not in table.dims:
            raise ConfigError(f"{what}: a Dataset has one dimension, subject; found {listed(others or map(str, table.dims)) or 'none'}.")
        units = {item.name: item.unit for items in (model.parameters, model.covariates) for item in items}
        read = [(name, _converted(values, units.get(str(name)))) for name, values in table.variables.items()]
        return [("subject", np.arange(table.sizes["subject"])), *read]
    if isinstance(table, Mapping):
        return [(name, _plain(values)) for name, values in table.items()]
    raise ConfigError(f"{what} is a {type(table).__name__}: give a DataFrame, a Dataset over subject, or a mapping of columns.")


def _converted(values: xr.Variable, unit: str | None) -> Column:
    """The values in the model's unit, where the variable says its own."""
    own = values.attrs.get("units", unit)
    return values.to_numpy() if unit is None or own == unit else values.to_numpy() * factor(str(own), unit)


def _array(name: str, values: Any, what: str) -> Column:
    """An array that keeps numbers among texts as they are."""
    try:
        array = np.asarray(values)
        return np.asarray(values, dtype=object) if array.dtype.kind in "US" else array
    except ValueError:
        raise ConfigError(f"{what}: '{name}' holds lists of different lengths; a column has one value a subject.") from None


def _plain(values: Any) -> Any:
    """A pandas column, or a masked array, with its missing values as NaN; anything else as it is."""
    if isinstance(values, np.ma.MaskedArray):
        return np.ma.filled(values.astype(object), np.nan)
    if hasattr(values, "isna") and hasattr(values, "to_numpy"):
        return values.to_numpy(dtype=object, na_value=np.nan)
    return values


def as_numbers(name: str, values: Column, n: int, what: str) -> Floats:
    """Return a column as float64 (n,); DataError names the rows with something else than a finite number."""
    refuse(np.full(n, values.dtype.kind not in NUMBERS), np.broadcast_to(values, (n,)), name, "a real number", what)
    try:
        numbers = np.broadcast_to(np.asarray(values, dtype=np.float64), (n,)).copy()
    except (TypeError, ValueError, OverflowError):
        numbers = np.array([_number(value) for value in np.broadcast_to(values, (n,))])
    refuse(~np.isfinite(numbers), np.broadcast_to(values, (n,)), name, "a finite number; nothing is filled in", what)
    return numbers


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return float("nan")


def refuse(bad: NDArray[np.bool_], values: Column, name: str, allowed: str, what: str) -> None:
    """Raise a DataError that names the rows of a column that are bad, what they hold and what is allowed."""
    if not bad.any():
        return
    rows = np.flatnonzero(bad)
    found = ", ".join(f"row {row} has {_shown(values[row])}" for row in rows[:_SHOWN])
    more = f" and {rows.size - _SHOWN} more rows" if rows.size > _SHOWN else ""
    raise DataError(f"{what}: '{name}', {found}{more} (rows counted from 0); allowed is {allowed}. Correct these rows, or leave them out.")


def _shown(value: object) -> str:
    plain = value.item() if isinstance(value, np.generic) else value
    return f"{plain:g}" if isinstance(plain, float) else repr(plain)[:40]


def computed_names(model: Model) -> set[str]:
    """Return the names of what the model computes: derived constants, switches, states, fluxes and observables."""
    names = {item.name for table in (model.derived, model.switches, model.states, model.fluxes) for item in table}
    return names | {name for item in model.observables for name in (item.key, item.name)}


def refuse_confusable(names: Iterable[str], model: Model, what: str) -> None:
    """Raise a ConfigError for a column that the model computes itself, that is reserved, or that looks like a misspelt input."""
    known = [item.name for table in (model.parameters, model.covariates, model.draws) for item in table] + list(LABELS)
    folded = {name.lower(): name for name in reversed(known)}
    computed = computed_names(model)
    for name in names:
        if name in known or (name in CHILD_VARIABLES and name not in computed):
            continue
        if name in computed or name in RESERVED:
            raise ConfigError(
                f"{what}: '{name}' is {'computed by the model' if name in computed else 'a reserved name'}: rename or drop this column."
            )
        close = get_close_matches(name.strip().lower(), folded, n=1, cutoff=_CONFUSABLE)
        if close:
            raise ConfigError(
                f"{what}: '{name}' is not an input of {model.name}. Did you mean '{folded[close[0]]}'? Rename or drop this column."
            )


def covariate_columns(model: Model, columns: Mapping[str, Column], n: int, what: str) -> dict[str, Floats]:
    """Return every covariate of the model, each float64 (n,), in the model's units.

    A covariate without a column is at its reference; `bsa` follows from weight and height (Mosteller) where both are given. DataError for
    missing values, for a level that is not there, and for a fixed name (weight, height, ...) that is not > 0.
    """
    found = {item.name: _covariate(item, columns[item.name], n, what) for item in model.covariates if item.name in columns}
    units = {item.name: item.unit for item in model.covariates}
    if "bsa" in units and "bsa" not in found and {"weight", "height"} <= found.keys():
        height, weight = found["height"] * factor(units["height"], "cm"), found["weight"] * factor(units["weight"], "kg")
        found["bsa"] = surface_area(height, weight) * factor("m2", units["bsa"])
    return {item.name: found.get(item.name, np.full(n, float(item.reference))) for item in model.covariates}


def _covariate(item: Covariate, values: Column, n: int, what: str) -> Floats:
    if item.levels is None:
        numbers = as_numbers(item.name, values, n, what)
        if item.name in POSITIVE:
            refuse(numbers <= 0, numbers, item.name, f"a number > 0 in {item.unit}", what)
        return numbers
    codes = {level: float(code) for code, level in enumerate(item.levels)}
    coded = np.array([codes.get(value, np.nan) if isinstance(value, str) else _number(value) for value in np.broadcast_to(values, (n,))])
    allowed = ", ".join(f"{code:g} or '{level}'" for level, code in codes.items())
    refuse(~np.isin(coded, list(codes.values())), np.broadcast_to(values, (n,)), item.name, allowed, what)
    return coded
