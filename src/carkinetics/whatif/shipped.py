"""Results of long analyses that ship with a trial: small netCDF files beside its file, used only where they still belong to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.trial.library import beside
from carkinetics.trial.run import model_of
from carkinetics.trial.spec import Trial

if TYPE_CHECKING:
    import xarray as xr

SUFFIX = "_sensitivity.nc"


def sensitivity_file(trial: Trial) -> Path:
    """Where the sensitivity analysis of a shipped trial lies."""
    return beside(trial, SUFFIX)


def shipped_sensitivity(trial: Trial) -> xr.Dataset | None:
    """The analysis that ships with a trial; None where there is none, or where trial or model have changed since."""
    import xarray as xr

    path = sensitivity_file(trial)
    if not path.exists():
        return None
    with xr.open_dataset(path, engine="h5netcdf") as stored:
        same = stored.attrs.get("trial_document") == trial.document and stored.attrs.get("model_hash") == model_of(trial).hash
        return stored.load() if same else None
