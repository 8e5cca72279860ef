"""A store that is being written: opened by one process at a time, filled block by block, closed by its manifest."""

from __future__ import annotations

import errno
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import FULL, FileError
from carkinetics.memory import refuse_if_disk_is_full
from carkinetics.sealing import refuse_strange
from carkinetics.storing.files import UNFINISHED, Seals, differing, settle, sweep, write_file
from carkinetics.storing.job import Tally
from carkinetics.storing.manifest import (
    JOURNAL,
    MANIFEST,
    read_journal,
    read_manifest,
    refuse_another,
    write_line,
    write_manifest,
)

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.storing.layout import Layout

MARKS = ("zarr.json", ".zgroup", ".zarray")  # by which a folder is a zarr store, or an array of one
_SPARE = 0.1  # of the arrays' size, for what a file system adds


class StoreWarning(UserWarning):
    """A block of a store was not what its checksum says, and is computed again."""


def check_place(root: Path) -> bool:
    """Return whether a store of ours, finished or not, lies at a path; FileError for a path that holds something else.

    A place within another store is refused too: that store would no longer be what was written.
    """
    around = next((above for above in root.absolute().parents if any((above / mark).exists() for mark in MARKS)), None)
    if around is not None:
        raise FileError(f"{root} lies within the store {around}. Name a place outside of it.")
    if not root.exists():
        if root.is_symlink():
            raise FileError(f"{root} is a link to a place that is not there. Name another place.")
        return False
    if not root.is_dir():
        raise FileError(f"{root} is a file. A store is a folder: name another place.")
    try:
        held = {path.name for path in root.iterdir()}
    except OSError as error:
        raise FileError(f"{root} cannot be read: {error.strerror}.") from error
    if MANIFEST in held:
        return True
    if any(name != JOURNAL and not (name.startswith(f".{MANIFEST}") and name.endswith(UNFINISHED)) for name in held):
        raise FileError(f"{root} holds something that is no store of carkinetics; nothing was changed. Name another place.")
    return False


@dataclass
class Store:
    """A store under way: `done` holds the blocks that are there, each with its checksums and its tally."""

    root: Path
    layout: Layout
    content: dict[str, Any]  # of the manifest
    journal: int = -1
    done: dict[int, dict[str, Any]] = field(default_factory=dict)
    tally: Tally = field(default_factory=dict)  # of all blocks, once they are there

    @property
    def missing(self) -> list[int]:
        """The blocks that are not there yet."""
        return [number for number in range(self.layout.blocks) if number not in self.done]

    @property
    def subjects_done(self) -> int:
        """How many subjects the blocks that are there have."""
        return sum(last - first for first, last in map(self.layout.rows, self.done))

    def record(self, number: int, seals: Seals, tally: Tally) -> None:
        """Take note of a block whose files are there."""
        with self.writing():
            write_line(self.journal, number, seals, tally)
        self.done[number] = {"files": seals, "tally": tally}

    @contextmanager
    def writing(self) -> Iterator[None]:
        """FileError instead of OSError, with what is done and how to go on."""
        try:
            yield
        except OSError as error:
            raise self.trouble(error) from error

    def trouble(self, error: OSError) -> FileError:
        """The error of a place that cannot be written to any more."""
        full = error.errno in FULL
        why = "the disk is full" if full else f"it cannot be written ({error.strerror or error})"
        advice = "Make room" if full else "Put that right"
        return FileError(
            f"{self.root}: {why}. {self.subjects_done:,} of {self.layout.subjects:,} subjects are done and kept. "
            f"{advice}, and give the same call again: it goes on from there."
        )

    def finish(self, tally: Tally) -> None:
        """Write the manifest, which says that all is there."""
        blocks, fixed = [self.done[number]["files"] for number in range(self.layout.blocks)], self.content["fixed"]
        with self.writing():
            settle({self.root / name for name in fixed} | {(self.root / name).parent for name in (*fixed, *blocks[0])})
            write_manifest(self.root, {**self.content, "finished": True, "tally": tally, "blocks": blocks})
            settle({self.root})
            (self.root / JOURNAL).unlink(missing_ok=True)
        self.tally = tally


@contextmanager
def opened(root: Path, layout: Layout, template: xr.Dataset, design: dict[str, Any], origin: dict[str, Any]) -> Iterator[Store]:
    """Begin a store, or go on with one: nobody else writes to it meanwhile. FileError, IntegrityError, LimitError (the disk).

    The store that is yielded lacks nothing where another process has finished it in the meantime.
    """
    store = Store(root, layout, {})
    if not root.exists():
        _refuse_a_full_disk(layout.blocks * layout.bytes_per_block, root)
    _refuse_links(root, layout)
    with store.writing():
        root.mkdir(parents=True, exist_ok=True)
        store.journal = os.open(root / JOURNAL, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
    try:
        _lock(store)
        if (root / MANIFEST).exists():
            known = read_manifest(root)
            refuse_another(root, known["design"], design)
            if known["finished"]:
                (root / JOURNAL).unlink(missing_ok=True)
                store.tally = known["tally"]
                store.done = {number: {"files": files} for number, files in enumerate(known["blocks"])}
                yield store
                return
        _prepare(store, template, design, origin)
        yield store
    finally:
        os.close(store.journal)


def _refuse_links(root: Path, layout: Layout) -> None:
    """What is written into a store stays in it: FileError for a journal or an array that is a link to another place."""
    refuse_strange(root / JOURNAL)
    for place in (root / name for name in layout.arrays):
        if place.is_symlink():
            raise FileError(f"{place} is a link to another place, where nothing is written. Take it away, or name another store.")


def _refuse_a_full_disk(need: float, root: Path) -> None:
    refuse_if_disk_is_full((1 + _SPARE) * need, root, "what is still to be computed")


def _lock(store: Store) -> None:
    """One writer at a time: the lock is the system's and ends with the process, however it ends."""
    try:
        import fcntl
    except ImportError:  # Windows: stores are then the caller's to keep apart
        return
    try:
        fcntl.flock(store.journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            raise FileError(
                f"{store.root} is being written by another process; nothing was changed. Wait until it ends, or name another store."
            ) from error
        if error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL):  # a file system without locks
            raise store.trouble(error) from error


def _prepare(store: Store, template: xr.Dataset, design: dict[str, Any], origin: dict[str, Any]) -> None:
    """Metadata, the arrays without subjects, and the blocks that an earlier run has left."""
    root, layout = store.root, store.layout
    _recover(store)
    _refuse_a_full_disk(len(store.missing) * layout.bytes_per_block, root)
    documents = {name: array.document for name, array in layout.arrays.items()}
    store.content = {
        "subjects": layout.subjects,
        "chunk": layout.chunk,
        "design": design,
        "origin": origin,
        "attributes": layout.attributes,
        "arrays": documents,
    }
    with store.writing():
        sweep(root)
        write_manifest(root, {**store.content, "finished": False})
        fixed = {name: write_file(root / name, content, lasting=False) for name, content in (*layout.metadata(), *layout.whole(template))}
    store.content["fixed"] = fixed


def _recover(store: Store) -> None:
    """The blocks of the journal whose files agree with their checksums; a StoreWarning names the others."""
    wrong = []
    for number, line in read_journal(store.root).items():
        if not 0 <= number < store.layout.blocks:
            continue
        if set(line["files"]) != {array.file(number) for array in store.layout.cut} or differing(store.root, line["files"]):
            wrong.append(number)
        else:
            store.done[number] = line
    ended = os.lseek(store.journal, 0, os.SEEK_END)
    if ended and os.pread(store.journal, 1, ended - 1) != b"\n":
        os.write(store.journal, b"\n")  # the last writer died within a line
    if wrong:
        named = ", ".join(f"{first:,} to {last - 1:,}" for first, last in map(store.layout.rows, wrong[:3]))
        warnings.warn(
            f"{store.root}: {len(wrong)} of {len(wrong) + len(store.done)} blocks were not what their checksums say (rows {named}"
            f"{', ...' if len(wrong) > 3 else ''}) and are computed again.",
            StoreWarning,
            stacklevel=2,
        )
