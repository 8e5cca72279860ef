"""Exposures read off the curves of a file: simulated ones of a Dataset, or measured ones of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.datasets import read_dataset
from carkinetics.errors import DataError, FileError
from carkinetics.model.files import PICKLES
from carkinetics.storing.layout import NOT_THERE

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.observations import Observations


@dataclass(frozen=True)
class Measured:
    """Exposures and whose they are: the file, the name of the curves, and the rows of the file where they were measured.

    missing: how many subjects a store that is still being written does not have yet.
    """

    found: xr.Dataset
    source: Path
    name: str
    data: Observations | None
    missing: int


def read_measured(
    path: Path,
    *,
    observable: str | None,
    lloq: float | None,
    windows: Sequence[tuple[float, float]],
    unit: str | None,
    time_unit: str | None,
) -> Measured:
    """Read curves (.nc, .zarr, .csv) and what they say of exposure; the options are those of the command `exposure`.

    FileError, DataError, and ConfigError as `ck.exposure` has it.
    """
    from carkinetics.data.curves import read_curves
    from carkinetics.noncompartmental import exposure

    if not path.exists():
        raise FileError(f"{path} does not exist.")
    data = None
    if path.suffix in {".nc", ".zarr"}:
        curves = read_dataset(path)
        name = observable or _only_curve(curves, path)
    elif path.suffix == ".csv":
        curves, name, data = read_curves(path, observable, unit, time_unit, lloq)
    elif path.suffix.lower() in PICKLES:
        raise FileError(f"{path}: pickle is not read, because reading one can run any program. Curves come as .nc, .zarr or .csv.")
    else:
        raise FileError(f"{path}: '{path.suffix}' is not read. Curves come as .nc, .zarr or .csv.")
    missing = int((curves["status"] == NOT_THERE).sum()) if "status" in curves else 0
    found = exposure(curves, name, windows=[(start, stop) for start, stop in windows], lloq=lloq)
    return Measured(found, path, name, data, missing)


def _only_curve(dataset: xr.Dataset, path: Path) -> str:
    curves = [str(name) for name, variable in dataset.data_vars.items() if {"subject", "time"} <= set(variable.dims)]
    if len(curves) == 1 or "transgene" in curves:
        return "transgene" if "transgene" in curves else curves[0]
    raise DataError(f"{path} holds {', '.join(curves) or 'no curve over subject and time'}. Say which with --observable.")
