"""Simulated trials with the truth beside them: data to try a fit on, made by the package itself from fixed seeds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.cohort.sample import sample_cohort
from carkinetics.data.observations import Observations
from carkinetics.data.read import read_data
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.library import folder
from carkinetics.model.spec import Model
from carkinetics.simulation import simulate

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

_STEIN = "stein_2019_tisagenlecleucel"
_DAYS = (1.0, 3.0, 5.0, 7.0, 9.0, 11.0, 14.0, 17.0, 21.0, 28.0, 42.0, 60.0, 90.0, 180.0, 270.0, 365.0)
_MARROW_DAYS = (14.0, 28.0, 90.0, 180.0, 365.0)
_SUBJECTS, _SEED = 60, 2019
_LLOQ = 110.0  # copies/ug


@dataclass(frozen=True, repr=False)
class Example:
    """A simulated trial: `data` as `read_data` gives it, the `model` that made it with its true values, and the true `cohort`.

    `frame` is the table that was read: subject, day, value, matrix, LLOQ; a value below the limit is the text BLQ.
    """

    name: str
    title: str
    frame: pd.DataFrame
    data: Observations
    model: Model
    cohort: xr.Dataset

    def __repr__(self) -> str:
        truth = listed(f"{item.name} {item.value:g}" + (f" (iiv {item.iiv:g})" if item.iiv else "") for item in self.model.parameters)
        return f"<Example {self.name}: {self.title}>\n  truth         {truth}\n{self.data!r}"


_TITLES = {
    "expansion": f"transgene in the blood of {_SUBJECTS} patients over a year, a quarter of it below the limit of quantification",
    "blood_and_marrow": f"transgene in the blood and the marrow of {_SUBJECTS} patients over a year, with one limit for both",
}


def example_data(name: str = "expansion") -> Example:
    """A simulated trial by its name, "expansion" or "blood_and_marrow": the same numbers on every call; ConfigError lists the names."""
    expect(example_data, locals())
    if name not in _TITLES:
        raise ConfigError(f"'{name}' is no example.{nearest(str(name), _TITLES)} There are: {listed(_TITLES)}.")
    model = _model(marrow=name == "blood_and_marrow")
    cohort = sample_cohort(model, _SUBJECTS, seed=_SEED)
    frame = _frame(model, cohort)
    return Example(name, _TITLES[name], frame, read_data(frame), model, cohort)


def _model(marrow: bool) -> Model:
    """The shipped model of Stein, and with marrow a second observable: the blood level times a ratio."""
    path = folder() / f"{_STEIN}.toml"
    tables: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    if marrow:
        ratio = {"value": 0.6, "unit": "1", "iiv": 0.4, "from": "assumed", "about": "level in marrow relative to blood"}
        level = {"expr": "ratio * (effector + memory)", "unit": "copies/ug", "name": "transgene", "matrix": "BM"}
        blood = tables["observables"]["transgene"]
        tables["parameters"]["ratio"] = ratio
        tables["observables"]["transgene_bm"] = level | {"error": blood["error"], "sigma": 0.7, "from": "assumed"}
    return Model.from_dict(tables, name=f"{_STEIN}_marrow" if marrow else _STEIN)


def _frame(model: Model, cohort: xr.Dataset) -> pd.DataFrame:
    import pandas as pd

    observed = simulate(model, cohort, times=_DAYS, residual=True)["transgene_observed"]
    rows = []
    for subject in range(_SUBJECTS):
        for matrix in ("PB", "BM"):
            if matrix == "BM" and "matrix" not in observed.dims:
                continue
            series = (observed.sel(matrix=matrix) if "matrix" in observed.dims else observed).values[subject]
            for day, value in zip(_DAYS, series.tolist(), strict=True):
                if matrix == "PB" or day in _MARROW_DAYS:
                    rows.append((f"S{subject + 1:02}", day, f"{value:.4g}" if value >= _LLOQ else "BLQ", matrix, _LLOQ))
    return pd.DataFrame(rows, columns=["subject", "day", "value [copies/ug]", "matrix", "LLOQ"])
