"""The manifest of a store: what it was made of and by, and the checksums of what it holds. It is written last.

While a store is unfinished its manifest says what it is going to be, and a journal beside it which blocks are there: a line of JSON for
each, put behind the others when its files have their names.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from carkinetics.errors import FileError, IntegrityError
from carkinetics.sealing import refuse_strange
from carkinetics.storing.files import Seals, write_file

MANIFEST = "carkinetics.json"
JOURNAL = "carkinetics.journal"
FORMAT = "carkinetics store"
SCHEMA = 1
_LONGEST = 80  # letters of a value in a message
_LARGEST = 1 << 30  # bytes of a manifest that is read


def sealed_text(content: Mapping[str, Any]) -> bytes:
    """The text of a manifest, an entry a line, with the checksum of the rest as its last."""
    lines = (f"{json.dumps(key)}: {json.dumps(value)}" for key, value in {**content, "seal": _seal(content)}.items())
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _seal(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def read_manifest(root: Path) -> dict[str, Any]:
    """Read a manifest; FileError where the folder is no store, IntegrityError where the text is not what was written."""
    path = root / MANIFEST
    try:
        refuse_strange(path)
        if path.stat().st_size > _LARGEST:
            raise IntegrityError(f"{path} is larger than a manifest can be.")
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FileError(f"{root} is no store of carkinetics: its {MANIFEST} cannot be read ({error.strerror}).") from error
    except (ValueError, RecursionError) as error:
        raise IntegrityError(f"{path} is not the text that was written: {error}. Nothing was changed.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise FileError(f"{root} is no store of carkinetics: its {MANIFEST} says something else. Nothing was changed.")
    seal = content.pop("seal", None)
    if content.get("schema") != SCHEMA:
        raise IntegrityError(f"{path} has the schema {content.get('schema')!r}; this version reads {SCHEMA}. Nothing was changed.")
    if seal != _seal(content):
        raise IntegrityError(f"{path} was edited: its checksum is {seal!s:.16} ..., its content has {_seal(content):.16} ...")
    return content


def differences(found: Mapping[str, Any], expected: Mapping[str, Any], above: str = "") -> list[str]:
    """Say of every entry in which two records differ what was found and what was expected; tables inside are looked into."""
    said = []
    for key in {**expected, **found}:
        one, other = found.get(key), expected.get(key)
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            said += differences(one, other, f"{above}{key}.")
        elif one != other and not (one is not None and one != one and other != other):
            said.append(f"{above}{key}: found {_short(one)}, expected {_short(other)}")
    return said


def refuse_another(root: Path, found: Mapping[str, Any], expected: Mapping[str, Any]) -> None:
    """IntegrityError that lists the entries in which a store's design is not the one asked for."""
    said = differences(found, expected)
    if said:
        raise IntegrityError(
            f"{root} holds results of something else, and nothing was changed. {'; '.join(said)}. "
            "Name another store, or call with what this one was made of."
        )


def _short(value: Any) -> str:
    text = "nothing" if value is None else value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]} ..."


def write_manifest(root: Path, content: Mapping[str, Any]) -> None:
    """Write a manifest, whole or not at all; OSError."""
    write_file(root / MANIFEST, sealed_text({"format": FORMAT, "schema": SCHEMA, **content}))


def read_journal(root: Path) -> dict[int, dict[str, Any]]:
    """Block -> its line: {"block", "files": Seals, "tally"}. A last line that a writer did not end is no line."""
    found: dict[int, dict[str, Any]] = {}
    path = root / JOURNAL
    refuse_strange(path)
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return found
    for line in text.split(b"\n")[:-1]:
        try:
            entry = json.loads(line)
            found[int(entry["block"])] = {"files": dict(entry["files"]), "tally": dict(entry["tally"])}
        except (ValueError, KeyError, TypeError, RecursionError):
            continue  # the block is then computed again
    return found


def write_line(journal: int, number: int, seals: Seals, tally: Mapping[str, Any]) -> None:
    """Put a block into the journal, given as a file descriptor that appends, and on the disk; OSError."""
    rest = memoryview(json.dumps({"block": number, "files": seals, "tally": tally}).encode() + b"\n")
    while rest:
        rest = rest[os.write(journal, rest) :]
    os.fsync(journal)
