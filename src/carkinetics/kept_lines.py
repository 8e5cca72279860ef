"""Work kept in a file as it comes: JSON, a line each, the first of which says of what it is.

After every line the whole file is written under a temporary name and takes the place of the old one, so that what is there can be
read at any moment. Numbers are written so that they come back bit for bit; NaN and infinities as JavaScript writes them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from carkinetics.errors import FileError, IntegrityError, LimitError, unwritable

T = TypeVar("T")
LARGEST = 2**30  # bytes of a file that is read whole


class KeptLines(Generic[T]):
    """Pieces of one analysis (`noun`), by number; `identity` says of which, `read` makes (number, piece) of a line.

    Without a path they live in memory only. FileError for a path that is no such file, IntegrityError for pieces of something else, or
    for a line that cannot be read.
    """

    def __init__(self, path: str | Path | None, identity: Mapping[str, Any], read: Callable[[Any], tuple[int, T]], noun: str) -> None:
        self._noun, self._read = noun, read
        self.path = None if path is None else Path(path)
        self._lines = [json.dumps(dict(identity))]
        self.found: dict[int, T] = {}
        if self.path is not None:
            self._open(self.path, json.loads(self._lines[0]))

    def _open(self, path: Path, identity: dict[str, Any]) -> None:
        if path.is_dir() or not path.parent.is_dir():
            why = "is a folder" if path.is_dir() else "lies in a folder that does not exist"
            raise FileError(
                f"store: {path} {why}. Give the name of a file in a folder that exists, e.g. store='{identity['analysis']}.jsonl'."
            )
        if not path.exists():
            return
        head, *lines = _read(path, self._noun)
        if not isinstance(head, dict) or head.get("analysis") != identity["analysis"]:
            raise FileError(f"store: {path} is no file of {self._noun}. Give another name; nothing was changed.")
        names = [name for name in {**identity, **head} if head.get(name) != identity.get(name)]
        if names:
            differ = "; ".join(f"{name} is {_short(head.get(name))} there and {_short(identity.get(name))} here" for name in names)
            raise IntegrityError(f"store: {path} holds {self._noun} of something else: {differ}. Give another name; nothing was changed.")
        for line in lines:
            self._take(line)

    def _take(self, line: Any) -> None:
        try:
            number, piece = self._read(line)
        except (KeyError, TypeError, ValueError) as error:
            raise IntegrityError(
                f"store: {self.path}: {_short(line)} is none of its {self._noun}. Give another name; nothing was changed."
            ) from error
        self.found[number] = piece
        self._lines.append(json.dumps(line))

    def add(self, line: Mapping[str, Any]) -> None:
        """Keep a piece, in the file too where there is one."""
        self._take(json.loads(json.dumps(dict(line))))
        if self.path is None:
            return
        written = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            written.write_text("\n".join([*self._lines, ""]), encoding="utf-8")
            written.replace(self.path)
        except OSError as error:
            raise unwritable(f"store: {self.path}", error) from error
        finally:
            written.unlink(missing_ok=True)


def _read(path: Path, noun: str) -> list[Any]:
    if path.stat().st_size > LARGEST or not path.is_file():
        raise LimitError(f"store: {path} is no file of at most {LARGEST:,} bytes. Give another name; nothing was changed.")
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] or [None]
    except (OSError, ValueError, RecursionError) as error:
        raise FileError(f"store: {path} is no file of {noun}: {error}. Give another name; nothing was changed.") from error


def _short(value: Any) -> str:
    text = "missing" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
