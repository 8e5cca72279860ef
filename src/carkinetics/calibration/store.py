"""What a calibration has simulated, one JSON line an entry: an interrupted run goes on from it, to the same bits."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from carkinetics.errors import FileError, IntegrityError, LimitError, unwritable
from carkinetics.sealing import refuse_strange

Entry = dict[str, Any]
FORMAT = 1
LARGEST = 2**30  # bytes of a store, which is read whole


class Store:
    """Entries by key, each written to the end of the file once it is there; the first line says what calibration they belong to."""

    def __init__(self, path: str | Path, identity: Mapping[str, Any]) -> None:
        self.path, self.identity = Path(path), {"format": FORMAT, **identity}
        self.entries: dict[str, Entry] = {}
        refuse_strange(self.path)
        if self.path.exists():
            self._read()
        else:
            self._append({"calibration": self.identity})

    def kept(self, key: str, make: Callable[[], Entry]) -> Entry:
        """The entry of that key: as it is in the file, else made and written."""
        if key not in self.entries:
            entry = json.loads(json.dumps(make()))  # as it will be read again
            self._append({"key": key, "entry": entry, "check": _check(key, entry)})
            self.entries[key] = entry
        return self.entries[key]

    def _append(self, line: Entry) -> None:
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise unwritable(self.path, error) from error

    def _read(self) -> None:
        """Take the entries of an earlier run; a last line that was cut is made again, any other fault is an IntegrityError."""
        try:
            if not self.path.is_dir() and (not self.path.is_file() or self.path.stat().st_size > LARGEST):  # a folder is told below
                raise LimitError(f"{self.path} is no file of at most {LARGEST:,} bytes. Name another folder.")
            text = self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise FileError(f"{self.path}: cannot be read ({error}).") from error
        whole, _, torn = text.rpartition("\n")
        lines = whole.split("\n") if whole else []
        if torn:
            self._rewrite(lines)
        try:
            there = json.loads(lines[0])["calibration"]
            self._compare(there)
            for line in lines[1:]:
                told = json.loads(line)
                if told["check"] != _check(told["key"], told["entry"]):
                    raise ValueError(f"the line of {told['key']} was changed")
                self.entries[told["key"]] = told["entry"]
        except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
            raise IntegrityError(f"{self.path} is damaged, or no store of a calibration ({error}). Delete it to begin anew.") from error

    def _rewrite(self, lines: list[str]) -> None:
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}.draft")
        draft.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        draft.replace(self.path)

    def _compare(self, there: Mapping[str, Any]) -> None:
        different = [name for name in self.identity if there.get(name) != self.identity[name]]
        if different:
            told = "; ".join(f"{name} {_short(there.get(name))} there, {_short(self.identity[name])} here" for name in different)
            raise IntegrityError(
                f"{self.path} belongs to another calibration: {told}. Give the model, targets and settings that it was made with, or "
                "another folder."
            )


def _check(key: str, entry: Entry) -> str:
    return hashlib.sha256(f"{key} {json.dumps(entry)}".encode()).hexdigest()[:16]


def _short(value: Any) -> str:
    text = str(value)
    return text[:12] if len(text) > 24 else text
