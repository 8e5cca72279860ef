"""Where results go: what may be written where, asked before the work."""

from __future__ import annotations

import os
from pathlib import Path

from carkinetics.datasets import read_dataset, write_dataset
from carkinetics.errors import ConfigError, FileError
from carkinetics.pages import folder

__all__ = ["claim", "claim_file", "claim_parent", "claim_store", "read_dataset", "write_dataset"]

SUFFIXES = (".nc", ".zarr", ".csv")
_ZARR_MARKS = ("zarr.json", ".zgroup")


def claim(path: Path, *, overwrite: bool) -> None:
    """Check that a Dataset may be written to `path` (.nc, .csv, or a .zarr folder); ConfigError for a suffix, FileError for the place."""
    if path.suffix not in SUFFIXES:
        raise ConfigError(f"--out {path}: results are written as {', '.join(SUFFIXES)}; '{path.suffix}' is none of them.")
    store = path.suffix == ".zarr"
    if path.is_dir() and not store:
        raise FileError(f"{path} is a folder; --out {path} writes a file. Name another place.")
    if store:
        claim_store(path)
    filled = path.exists() and (any(path.iterdir()) if store else path.stat().st_size > 0)
    if filled and not overwrite:
        raise FileError(f"{path} exists already. Name another place, or pass --overwrite to replace it.")
    claim_parent(path)


def claim_store(path: Path) -> None:
    """Check that what is at `path`, if anything, is a zarr store, an empty folder or nothing; FileError."""
    if path.exists() and not path.is_dir():
        raise FileError(f"{path} is a file; a store is a folder. Name another place.")
    if path.is_dir() and any(path.iterdir()) and not any((path / mark).exists() for mark in _ZARR_MARKS):
        raise FileError(f"{path} is a folder with other things in it, not a zarr store: it is not overwritten. Name another place.")


def claim_results(path: Path, *, overwrite: bool) -> None:
    """Check that a simulation may be written to `path`: a file, a store, or (without a suffix) a folder with a report."""
    if path.suffix:
        claim(path, overwrite=overwrite)
        return
    folder.claim(path, overwrite=overwrite)
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


def refuse_input(out: Path, data: Path) -> None:
    """FileError where what is read would be written over, --overwrite or not."""
    if out.exists() and data.exists() and out.samefile(data):
        raise FileError(f"{out} is what is read: it is not written over. Name another place.")


def claim_parent(path: Path) -> None:
    """Check that the nearest folder above `path` that is there may be written to; FileError."""
    if path.is_symlink() and not path.exists():
        raise FileError(f"{path} is a link to a place that is not there. Name another place.")
    parent = path.absolute().parent
    while not parent.exists():
        parent = parent.parent
    if not parent.is_dir():
        raise FileError(f"{path} cannot be written: {parent} is a file, not a folder.")
    if not os.access(parent, os.W_OK):
        raise FileError(f"{path} cannot be written: the folder {parent} is not writable for you.")
