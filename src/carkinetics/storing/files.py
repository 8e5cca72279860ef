"""Files that are there whole or not at all: a temporary name, a checksum, down to the disk, and then the name."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import FileError
from carkinetics.sealing import hash_of

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.storing.layout import Layout

Seals = dict[str, list[Any]]  # file, from the root of the store -> [sha256, bytes]

_AT_ONCE = 4  # files that are brought to the disk at a time
UNFINISHED = ".part"  # the end of a temporary name, which begins with a dot: no reader of zarr asks for it


def write_block(root: Path, layout: Layout, number: int, block: xr.Dataset) -> Seals:
    """Write the pieces of a block and return their checksums. Nothing has its name before everything is on the disk; OSError.

    That names last is seen to once, before the manifest: a name that a failing machine has lost is a block that is computed again.
    """
    seals: Seals = {}
    drafts: list[tuple[Path, Path]] = []
    try:
        for array, body, checksum in layout.pieces(block):
            name = array.file(number)
            path = root / name
            draft = _draft(path)
            drafts.append((draft, path))
            seals[name] = _write(draft, (body, checksum))
        for draft, path in drafts:
            draft.replace(path)
    except BaseException:
        for draft, _ in drafts:
            draft.unlink(missing_ok=True)
        raise
    return seals


def write_file(path: Path, content: bytes, *, lasting: bool = True) -> list[Any]:
    """Write one file and return its checksum and size; OSError. Not `lasting`: `settle` will bring it to the disk, with others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _draft(path)
    try:
        seal = _write(draft, (content,), lasting)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return seal


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.{uuid.uuid4().hex}{UNFINISHED}")


def _write(path: Path, contents: Iterable[bytes], lasting: bool = True) -> list[Any]:
    digest, size = hashlib.sha256(), 0
    with path.open("xb", buffering=0) as file:
        for content in contents:
            digest.update(content)
            rest = memoryview(content)
            while rest:
                rest = rest[file.write(rest) :]
            size += len(content)
        if lasting:
            os.fsync(file.fileno())
    return [digest.hexdigest(), size]


def settle(paths: Iterable[Path]) -> None:
    """Bring files, and the names in folders, to the disk, side by side: most of that is waiting. Windows asks nothing of folders."""
    with ThreadPoolExecutor(_AT_ONCE) as crew:
        list(crew.map(_settle, paths))


def _settle(path: Path) -> None:
    try:
        place = os.open(path, os.O_RDONLY)
    except PermissionError:  # a folder on Windows
        return
    try:
        os.fsync(place)
    finally:
        os.close(place)


def sealed(root: Path, name: str) -> list[Any] | None:
    """Return the checksum and the size of a file; None where there is none that can be read."""
    path = root / name
    try:
        return [hash_of(path), path.stat().st_size]
    except (FileError, OSError):
        return None


def differing(root: Path, seals: Seals) -> list[str]:
    """Return the files that are not what their checksums say, or not there."""
    return [name for name, seal in seals.items() if sealed(root, name) != list(seal)]


def sweep(root: Path) -> None:
    """Delete what writers that died have left under temporary names."""
    for path in root.rglob(f".*{UNFINISHED}"):
        path.unlink(missing_ok=True)
