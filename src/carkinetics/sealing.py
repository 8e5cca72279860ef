"""run.json sealed: every file beside it by its hash, and the record itself by a digest that an accidental edit breaks."""

from __future__ import annotations

import hashlib
import json
import math
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from carkinetics.errors import FileError, IntegrityError, LimitError, unwritable

FORMAT = 1  # of run.json
RECORD = "run.json"
DIGEST = "digest"
FILES = "files"
BESIDE = f".{RECORD}"  # cohort.nc has its record in cohort.nc.run.json
MOST_BYTES = 64_000_000  # of a record; one of a trial has some 100 kB
_PIECE = 1 << 20


def seal(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record with the SHA-256 of its canonical JSON. No signature: who edits on purpose can make the digest again."""
    told = {key: value for key, value in plain(record).items() if key != DIGEST}
    return {**told, DIGEST: digest_of(told)}


def digest_of(record: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of a record without its digest: keys sorted, no blanks, ASCII."""
    told = {key: value for key, value in record.items() if key != DIGEST}
    return hashlib.sha256(json.dumps(told, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()).hexdigest()


def refuse_strange(path: Path) -> None:
    """FileError for a link, which may lead out of its folder, and for a device or a pipe, which may never end."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise FileError(f"{path} is not a regular file: it is neither read nor written. Take it away, or name another place.")


def write_record(record: Mapping[str, Any], path: Path) -> None:
    """Write a sealed record under another name, then put it in place: nobody sees half of one. FileError."""
    write_whole(path, json.dumps(seal(record), indent=2) + "\n")


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file, a text as UTF-8, whole or not at all; FileError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        with open(draft, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        draft.unlink(missing_ok=True)


def files_of(folder: Path, *names: str) -> dict[str, dict[str, Any]]:
    """Hash and size of every file below a folder, or below these names in it, by its name there; no record, no symbolic link."""
    found = {}
    for name, path in walk(folder) if not names else _named(folder, names):
        if name != RECORD and stat.S_ISREG(path.lstat().st_mode):
            found[name] = {"sha256": hash_of(path), "bytes": path.stat().st_size}
    return found


def _named(folder: Path, names: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    for one in names:
        path = folder / one
        if path.is_dir() and not path.is_symlink():
            yield from ((f"{one}/{name}", below) for name, below in walk(path))
        elif path.exists():
            yield one, path


def walk(folder: Path) -> Iterator[tuple[str, Path]]:
    """Everything below a folder that is no folder, sorted, by its name with slashes; symbolic links are named, never followed."""
    for home, folders, files in os.walk(folder, followlinks=False):
        folders.sort()
        links = [name for name in folders if os.path.islink(os.path.join(home, name))]
        for name in sorted([*files, *links]):
            path = Path(home) / name
            yield path.relative_to(folder).as_posix(), path


def hash_of(path: Path) -> str:
    """SHA-256 (hex) of a regular file; FileError for anything else."""
    total = hashlib.sha256()
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise FileError(f"{path} is not a regular file.")
        with open(path, "rb") as file:
            while piece := file.read(_PIECE):
                total.update(piece)
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error
    return total.hexdigest()


def read_strictly(path: Path, what: str, most: int = MOST_BYTES) -> dict[str, Any]:
    """The JSON object of a file; FileError, LimitError for its size, IntegrityError for a text that is none.

    Every key stands once, every number is finite, and nothing is nested beyond what a reader can hold.
    """
    try:
        if path.is_symlink() or not stat.S_ISREG(path.lstat().st_mode):
            raise FileError(f"{path} is not a regular file: it is not read.")
        if path.stat().st_size > most:
            raise LimitError(f"{path} has {path.stat().st_size:,} bytes; {what} has at most {most:,}.")
        raw = path.read_bytes()
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error
    try:
        found = json.loads(raw.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise LimitError(f"{path} is nested too deeply to be {what}.") from None
    except ValueError as error:  # JSON, UTF-8, a number of too many digits
        raise IntegrityError(f"{path} is not {what}: {str(error)[:200]}.") from None
    if not isinstance(found, dict):
        raise IntegrityError(f"{path} is not {what}: it holds a {type(found).__name__}, not an object with keys.")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(key for key, _ in pairs if sum(key == other for other, _ in pairs) > 1)
        raise ValueError(f"the key {twice[:80]!r} stands twice")
    return made


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number of JSON")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:40]} is beyond what a number holds")
    return value


def outside(name: str) -> str:
    """Why a file's name in a record leaves its folder; an empty text for one that stays in it."""
    parts = PurePosixPath(name).parts
    if not name or "\0" in name or "\\" in name or name.startswith("/") or (len(name) > 1 and name[1] == ":"):
        return "it is not a path below the folder"
    if ".." in parts or PurePosixPath(name).as_posix() != name or name == ".":
        return "it leaves the folder, or is not written plainly"
    return ""


def plain(value: Any) -> Any:
    """What JSON takes: numpy's numbers as Python's, tuples as lists, paths as texts, a number that is not finite as a text."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
