"""Columns of a cohort -> a Dataset over `subject`, with units, long names, the model and how the cohort was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.children import CHILD_VARIABLES
from carkinetics.model.spec import Model

if TYPE_CHECKING:
    import xarray as xr

_COORDINATES = {
    "subject": "number of the subject",
    "arm": "arm of the subject",
    "pair": "subjects with one pair share their draws",
}


def _descriptions(model: Model) -> dict[str, dict[str, str]]:
    """The attributes of every variable that a cohort of this model may have."""
    told = {name: {"units": unit, "long_name": words} for name, (unit, words, _) in CHILD_VARIABLES.items()}
    told |= {item.name: {"units": item.unit, "long_name": item.about or item.name} for item in model.parameters}
    told |= {item.name: {"units": "1", "long_name": item.about or f"{item.distribution} draw {item.name}"} for item in model.draws}
    for item in model.covariates:
        told[item.name] = {"units": item.unit, "long_name": item.about or item.name}
        if item.levels is not None:
            told[item.name]["levels"] = ", ".join(f"{code} {level}" for code, level in enumerate(item.levels))
    return told


def _stored(values: NDArray[Any]) -> NDArray[Any]:
    """Numbers as float64, anything else as text of any length, which netCDF and zarr keep."""
    try:
        return values.astype(np.float64)
    except (TypeError, ValueError):
        return np.array([str(value) for value in values], dtype=object)


def labelled(model: Model, columns: Mapping[str, NDArray[Any]], labels: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> xr.Dataset:
    """Return the cohort: one variable a column, each (n,), in the model's order and then the others; coordinates subject, arm, pair.

    facts: attributes on how the cohort was made, put behind the model's name and hash.
    """
    import xarray as xr

    told = _descriptions(model)
    inputs = [item.name for table in (model.parameters, model.covariates, model.draws) for item in table]
    order = [*inputs, *(name for name in columns if name not in inputs)]
    roles = {item.name: role for role in ("parameter", "covariate", "draw") for item in getattr(model, f"{role}s")}
    variables = {}
    for name in order:
        attributes = told.get(name, {"long_name": name}) | {"role": roles.get(name, "other")}
        variables[name] = ("subject", _stored(columns[name]), attributes)
    coordinates = {name: ("subject", labels[name], {"long_name": words}) for name, words in _COORDINATES.items()}
    return xr.Dataset(variables, coords=coordinates, attrs={"model": model.name, "model_hash": model.hash, **facts})
