"""A folder of results, written whole or not at all: into a sibling first, then put in place; files of others stay."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from carkinetics.datasets import discard
from carkinetics.errors import FileError, unwritable
from carkinetics.sealing import RECORD

# Everything that a report may write: with `overwrite` these are replaced, and nothing else is touched.
FILES = ("index.html", "exposure.csv", "endpoints.csv", "estimates.csv", "outcomes.csv", "qualification.csv", "matrix.csv", "run.json")
STORES = ("results.zarr", "fit.zarr", "cohort.zarr")
FIGURES = "figures"
REPLAYS = "replays"
REPLAY_NAMES = tuple(f"{number:02d}.json" for number in range(1, 21))
FIGURE_NAMES = (
    "schema",
    "enrolled",
    "profiles",
    "individuals",
    "exposure",
    "response",
    "survival",
    "event_free_survival",
    "adverse_events",
    "samples",
    "persistence",
    "waterfall",
    "incidence",
    "swimmer",
    "paired",
    "assurance",
    *(f"{kind}_{outcome}" for kind in ("sweep", "tornado") for outcome in ("response", "efs_12", "efs_24", "crs", "cmax_pb")),
    "calibration",
)
_STORE_MARKS = ("zarr.json", ".zgroup")


@contextmanager
def whole(folder: Path, *, overwrite: bool) -> Iterator[Path]:
    """Yield a hidden folder beside `folder` (inside it where it exists); what is written there takes its place when the block ends well.

    FileError when `folder` is a file, cannot be written, or is not empty and `overwrite` is False.
    """
    folder = folder.absolute()
    claim(folder, overwrite=overwrite)
    draft = _hidden(folder, "draft")
    try:
        with _told(draft, folder):
            draft.mkdir(parents=True)
            yield draft
        try:
            _put_in_place(draft, folder)
        except OSError as error:
            raise FileError(f"{folder} could not be completed and is as it was before: {error}.") from error
    except BaseException:
        discard(draft)
        raise
    shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def _told(draft: Path, folder: Path) -> Iterator[None]:
    """What goes wrong in a draft, told of the folder that it was for; FileError."""
    try:
        yield
    except OSError as error:
        raise unwritable(folder, error) from error
    except FileError as error:
        raise FileError(str(error).replace(str(draft), str(folder))) from error


def _hidden(folder: Path, word: str) -> Path:
    """A new name on the file system on which the folder is, or will be."""
    home = folder if folder.is_dir() else folder.parent
    return home / f".{folder.name}.{uuid.uuid4().hex[:8]}.{word}"


def claim(folder: Path, *, overwrite: bool) -> None:
    """FileError, with what to do, unless a report may be written at `folder`."""
    if folder.is_symlink() and not folder.exists():
        raise FileError(f"{folder} is a link to a place that is not there. Name another place.")
    if folder.exists() and not folder.is_dir():
        raise FileError(f"{folder} is a file; a report is a folder. Name another place.")
    if not folder.is_dir():
        return
    there = sorted(path.name for path in folder.iterdir())
    if there and not overwrite:
        some = ", ".join(there[:3]) + (", ..." if len(there) > 3 else "")
        raise FileError(f"The folder {folder} is not empty (it holds {some}). Name another folder, or pass overwrite=True (--overwrite).")
    for name in STORES:
        store = folder / name
        if store.exists() and not (store.is_dir() and any((store / mark).exists() for mark in _STORE_MARKS)):
            raise FileError(f"{store} is not a zarr store of results: it is not replaced. Move it away, or name another folder.")
    for path in (folder / FIGURES, folder / REPLAYS):
        if path.is_symlink():  # what is written stays in the folder
            raise FileError(f"{path} is a link to another place, where nothing is written. Take it away, or name another folder.")
    for path in (folder / name for name in _ours() if name.name not in STORES):
        if path.is_dir():
            raise FileError(f"{path} is a folder, where a report has a file: it is not replaced. Move it away, or name another folder.")


def _put_in_place(draft: Path, folder: Path) -> None:
    """A rename where nothing is there; else our own files one by one, the old ones kept until all new ones are in place."""
    if not folder.exists():
        draft.rename(folder)
        return
    old = _hidden(folder, "old")
    old.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for name in _ours():
            if (folder / name).exists():
                _move(folder / name, old / name, moved)
        for name in _written(draft):
            _move(draft / name, folder / name, moved)
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise
    shutil.rmtree(old)


def _written(draft: Path) -> list[Path]:
    """What is in the draft: its stores as wholes, its files, and last of all the record, which says that everything is there."""
    names = [path.relative_to(draft) for path in sorted(draft.rglob("*")) if path.is_file()]
    files = sorted((name for name in names if name.parts[0] not in STORES), key=lambda name: name.name == RECORD)
    return [Path(name) for name in STORES if (draft / name).exists()] + files


def _ours() -> list[Path]:
    replays = [Path(REPLAYS) / name for name in REPLAY_NAMES]
    return [Path(name) for name in (*FILES, *STORES)] + [Path(FIGURES) / f"{name}.png" for name in FIGURE_NAMES] + replays


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.rename(target)
    moved.append((source, target))
