"""A simulation as a file, a store or a folder, with the record of its run and the failing subjects' replays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.datasets import write_dataset
from carkinetics.pages.folder import REPLAY_NAMES
from carkinetics.record import Told
from carkinetics.recording.describing import simulation_record
from carkinetics.sealing import BESIDE, FILES, files_of, write_record, write_whole

if TYPE_CHECKING:
    import xarray as xr

REPLAYS = ".replays"  # the folder beside cohort.nc: cohort.nc.replays


def write_simulation(result: xr.Dataset, out: Path, told: Told, replays: Mapping[str, str], *, overwrite: bool) -> None:
    """Write a result of `simulate` to a file or store with its record beside it, or to a folder as a report; FileError.

    replays: texts of replay files by their names.
    """
    from carkinetics.reporting import report

    if not out.suffix:
        report(result, out, overwrite=overwrite, told=told, replays=replays)
        return
    record, beside = out.with_name(out.name + BESIDE), out.with_name(out.name + REPLAYS)
    record.unlink(missing_ok=True)  # it holds for what is replaced
    write_dataset(result, out)
    if beside.is_dir() and not beside.is_symlink():
        for name in REPLAY_NAMES:  # of an earlier run
            (beside / name).unlink(missing_ok=True)
    for name, text in replays.items():
        beside.mkdir(exist_ok=True)
        write_whole(beside / name, text)
    described = simulation_record(result, told.model, told.started or datetime.now(UTC), told)
    write_record({**described, FILES: files_of(out.parent, out.name, beside.name)}, record)


def replay_places(out: Path) -> Path:
    """Where the first replay of an output is."""
    return (out.with_name(out.name + REPLAYS) if out.suffix else out / "replays") / REPLAY_NAMES[0]


def clear_beside(outputs: Sequence[Path]) -> None:
    """Take away the records of files that are about to be replaced."""
    for path in outputs:
        path.with_name(path.name + BESIDE).unlink(missing_ok=True)


def write_beside(outputs: Sequence[Path], record: Mapping[str, Any]) -> None:
    """Write the record of a run of single files beside them: one for each folder, named after the first file there."""
    for folder in dict.fromkeys(path.parent for path in outputs):
        names = [path.name for path in outputs if path.parent == folder]
        write_record({**record, FILES: files_of(folder, *names)}, folder / f"{names[0]}{BESIDE}")
