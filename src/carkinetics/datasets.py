"""A Dataset as a file or a store, written whole or not at all, and read."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.claims import admit_netcdf, admit_zarr
from carkinetics.errors import CarkineticsError, FileError, IntegrityError, unwritable
from carkinetics.pieces import ACROSS, lazy
from carkinetics.sealing import BESIDE, FILES, RECORD, read_strictly
from carkinetics.storing.manifest import MANIFEST, read_manifest
from carkinetics.storing.verify import lost
from carkinetics.tabular import write_csv

if TYPE_CHECKING:
    import xarray as xr

_ROWS, _COURSES, _PIECE = 1 << 11, 1 << 22, 1 << 17  # subjects that are written at once, numbers of their courses, numbers of a piece
_PAUSES = (0.1, 0.1, 0.1)  # s between looks at whether it stays away


def write_dataset(dataset: xr.Dataset, path: Path) -> None:
    """Write `dataset` as the suffix of `path` says, under a temporary name first: a reader never sees half a file."""
    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".nc":
            draft.write_bytes(dataset.to_netcdf(engine="h5netcdf"))  # HDF5 itself ends the process on a disk that is full
        elif path.suffix == ".zarr":
            dataset.to_zarr(draft, mode="w", consolidated=False)
        else:
            write_csv(dataset.to_dataframe().reset_index(), draft)
        if path.is_dir():
            shutil.rmtree(path)
        draft.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    except FileError as error:
        raise FileError(str(error).replace(str(draft), str(path))) from error
    finally:
        discard(draft)


def discard(draft: Path) -> None:
    """Take away what was begun and is not wanted: zarr's own threads may still put a file there when one of them has failed."""
    for pause in _PAUSES:
        if not os.path.lexists(draft):
            return
        if draft.is_dir() and not draft.is_symlink():
            shutil.rmtree(draft, ignore_errors=True)
        else:
            draft.unlink(missing_ok=True)
        time.sleep(pause)


def write_results(result: xr.Dataset, path: Path) -> None:
    """Write a Dataset as zarr, in version 2 of the format: version 3 has no settled form for texts of fixed length.

    Curves that are not in memory are written some subjects at a time; the files are those of the same Dataset in memory. They are cut
    along time, too, so that some times of all subjects can be read without the others.
    """
    import numpy as np
    import zarr

    encoding = {name: {"chunks": _pieces(item)} for name, item in result.variables.items() if set(item.dims) >= ACROSS}
    result.to_zarr(path, mode="w", zarr_format=2, consolidated=True, encoding=encoding, compute=False, safe_chunks=False)
    for name in lazy(result):
        curve, array = result[name].variable, zarr.open_array(path / name, mode="r+", zarr_format=2)
        axis = curve.get_axis_num("subject")
        rows = array.chunks[axis]
        for first in range(0, curve.shape[axis], rows):
            place = (*(slice(None),) * axis, slice(first, first + rows))
            array[place] = np.asarray(curve[place].values, dtype=array.dtype)


def from_disk(result: xr.Dataset, path: Path) -> xr.Dataset:
    """The Dataset with its curves read from where `write_results` wrote them, if they are not in memory."""
    import xarray as xr

    with xr.open_zarr(path, chunks={}, consolidated=True) as stored:
        return result.assign({name: stored[name].variable for name in lazy(result)}).drop_encoding()


def _pieces(curve: xr.Variable) -> tuple[int, ...]:
    """The shape of a stored piece of a curve: as many subjects as are written at once, and some of their times."""
    subjects = curve.sizes["subject"]
    rows = max(1, min(subjects, _ROWS, _COURSES * subjects // max(1, curve.size)))
    sizes = {"subject": rows, "time": max(1, min(curve.sizes["time"], _PIECE // rows))}
    return tuple(sizes.get(str(dim), 1) for dim in curve.dims)


def read_dataset(path: Path) -> xr.Dataset:
    """Read a Dataset that was written as .nc or .zarr, whole into memory; FileError, LimitError say what is wrong.

    A store of ours that has lost a file, by its manifest or the record of its run, is an IntegrityError: zarr takes a piece that is gone
    for one without values.
    """
    import xarray as xr

    if path.suffix == ".zarr":
        admit_zarr(path)
    else:
        admit_netcdf(path)
    try:
        if path.suffix == ".zarr":
            ours = _is_whole(path)  # its manifest lies beside zarr's own files, which a reader that lists them would remark on
            with xr.open_zarr(path, consolidated=ours) as stored:
                return stored.load() if ours else _in_order(stored.load())
        with xr.open_dataset(path, engine="h5netcdf") as stored:
            return stored.load()
    except CarkineticsError:
        raise
    except Exception as error:  # of a damaged file the readers say what they come upon, in words of every kind
        raise FileError(f"{path} is not a readable {path.suffix} file of results: {type(error).__name__}, {error}") from error


def _in_order(dataset: xr.Dataset) -> xr.Dataset:
    """Variables by their names: a folder has no order, and what is made of a Dataset should not hang on that of a reading."""
    import xarray as xr

    data, coords = ({str(name): group[name].variable for name in sorted(group, key=str)} for group in (dataset.data_vars, dataset.coords))
    return xr.Dataset(data, coords, dataset.attrs)


def _is_whole(path: Path) -> bool:
    """Whether a zarr store is one of ours, of which every file is there once it was finished; IntegrityError for one that is not whole."""
    if not (path / MANIFEST).is_file():
        _refuse_gone(path)
        return False
    known = read_manifest(path)
    if known["finished"]:
        lost(path, known)
    return True


def _refuse_gone(path: Path) -> None:
    """IntegrityError where the record of a run, beside a store or of the folder that it is in, names files of it that are gone."""
    for record in (path.with_name(path.name + BESIDE), path.with_name(RECORD)):
        try:
            files = read_strictly(record, "a record").get(FILES) if record.is_file() else None
        except CarkineticsError:
            continue  # `verify` says what is wrong with it
        names = [str(name) for name in files if str(name).startswith(f"{path.name}/")] if isinstance(files, dict) else []
        gone = [name for name in names if not (path.parent / name).is_file()]
        if gone:
            raise IntegrityError(
                f"{path}: {len(gone)} of {len(names)} files that its record names are gone ({', '.join(gone[:3])}). Make it again: "
                f"carkinetics rerun. If another program wrote it anew, delete the record, {record.name}."
            )
