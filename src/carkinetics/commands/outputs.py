"""Where results go: what may be written where, asked before the work, and Datasets written whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.claims import admit_netcdf, admit_zarr
from carkinetics.errors import ConfigError, FileError

if TYPE_CHECKING:
    import xarray as xr

SUFFIXES = (".nc", ".zarr", ".csv")
_ZARR_MARKS = ("zarr.json", ".zgroup")


def claim(path: Path, *, overwrite: bool) -> None:
    """Check that a Dataset may be written to `path` (.nc, .csv, or a .zarr folder); ConfigError for a suffix, FileError for the place."""
    if path.suffix not in SUFFIXES:
        raise ConfigError(f"--out {path}: results are written as {', '.join(SUFFIXES)}; '{path.suffix}' is none of them.")
    store = path.suffix == ".zarr"
    if path.exists() and path.is_dir() != store:
        raise FileError(
            f"{path} is a {'file' if store else 'folder'}; --out {path} writes a {'folder' if store else 'file'}. Name another place."
        )
    if store and path.is_dir() and any(path.iterdir()) and not any((path / mark).exists() for mark in _ZARR_MARKS):
        raise FileError(f"{path} is a folder with other things in it, not a zarr store: it is not overwritten. Name another place.")
    filled = path.exists() and (any(path.iterdir()) if store else path.stat().st_size > 0)
    if filled and not overwrite:
        raise FileError(f"{path} exists already. Name another place, or pass --overwrite to replace it.")
    claim_parent(path)


def claim_file(path: Path | None, option: str, suffixes: tuple[str, ...], *, overwrite: bool) -> None:
    """Check that a file of one of these suffixes may be written where an option says; ConfigError, FileError."""
    if path is None:
        return
    if path.suffix not in suffixes:
        raise ConfigError(f"{option} {path}: it is written as {', '.join(suffixes)}; '{path.suffix}' is none of them.")
    if path.is_dir():
        raise FileError(f"{path} is a folder; {option} writes a file. Name another place.")
    if path.exists() and not overwrite:
        raise FileError(f"{path} exists already. Name another place, or pass --overwrite to replace it.")
    claim_parent(path)


def claim_parent(path: Path) -> None:
    """Check that the nearest folder above `path` that is there may be written to; FileError."""
    parent = path.absolute().parent
    while not parent.exists():
        parent = parent.parent
    if not parent.is_dir():
        raise FileError(f"{path} cannot be written: {parent} is a file, not a folder.")
    if not os.access(parent, os.W_OK):
        raise FileError(f"{path} cannot be written: the folder {parent} is not writable for you.")


def write_dataset(dataset: xr.Dataset, path: Path) -> None:
    """Write `dataset` as the suffix of `path` says, under a temporary name first: a reader never sees half a file."""
    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".nc":
            dataset.to_netcdf(draft, engine="h5netcdf")
        elif path.suffix == ".zarr":
            dataset.to_zarr(draft, mode="w", consolidated=False)
        else:
            dataset.to_dataframe().reset_index().to_csv(draft, index=False)
        if path.is_dir():
            shutil.rmtree(path)
        draft.replace(path)
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        if draft.is_dir():
            shutil.rmtree(draft)
        draft.unlink(missing_ok=True)


def read_dataset(path: Path) -> xr.Dataset:
    """Read a Dataset that was written as .nc or .zarr, whole into memory; FileError, LimitError say what is wrong."""
    import xarray as xr

    if path.suffix == ".zarr":
        admit_zarr(path)
    else:
        admit_netcdf(path)
    try:
        if path.suffix == ".zarr":
            with xr.open_zarr(path, consolidated=False) as stored:
                return stored.load()
        with xr.open_dataset(path, engine="h5netcdf") as stored:
            return stored.load()
    except Exception as error:  # of a damaged file the readers say what they come upon, in words of every kind
        raise FileError(f"{path} is not a readable {path.suffix} file of results: {type(error).__name__}, {error}") from error
