"""Results on disk, one JSON line a data set: written whole or not at all, so that a study can be stopped and goes on where it was."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Line = dict[str, Any]


class OtherSettingsError(Exception):
    """The file holds results of another study, or of the same one with other settings."""


def read_lines(path: Path) -> list[Line]:
    """Return the lines of a file; none where there is no file."""
    if not path.exists():
        return []
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines() if text.strip()]


def write_lines(path: Path, lines: Iterable[Line]) -> None:
    """Put all lines in the place of the file at once: a reader sees the former ones or these."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text("".join(json.dumps(line, allow_nan=False) + "\n" for line in lines), encoding="utf-8")
    part.replace(path)


def complete(
    path: Path, settings: Line, keys: Iterable[str], measure: Callable[[str], Line], tell: Callable[[Line], None] = lambda _: None
) -> list[Line]:
    """Return a line for every key, measuring and writing those that the file lacks; OtherSettingsError where its lines are of others."""
    lines, keys = read_lines(path), list(keys)
    if any(line["settings"] != settings for line in lines):
        raise OtherSettingsError(f"{path} holds results of other settings than {settings}. Name another file.")
    known = {line["key"] for line in lines}
    for key in keys:
        if key not in known:
            line = {"key": key, "settings": settings, **measure(key)}
            lines.append(line)
            write_lines(path, lines)
            tell(line)
    return [line for line in lines if line["key"] in set(keys)]
