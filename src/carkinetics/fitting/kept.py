"""Replicates, or other fits, kept in a file as they come."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from carkinetics.fitting.again import Refit
from carkinetics.kept_lines import KeptLines


class Kept:
    """The replicates of one analysis (`noun`), by number; `identity` says of which. Without a path they live in memory only.

    FileError for a path that is no such file, IntegrityError for replicates of something else, or for a line that cannot be read.
    """

    def __init__(self, path: str | Path | None, identity: Mapping[str, Any], noun: str = "replicates") -> None:
        self._lines = KeptLines(path, identity, _refit, noun)

    @property
    def found(self) -> dict[int, Refit]:
        """What there is, by number."""
        return self._lines.found

    def add(self, replicate: int, refit: Refit) -> None:
        """Keep a replicate, in the file too where there is one."""
        numbers = [float(value) if math.isfinite(value) else None for value in (*refit.estimate, refit.ofv)]
        line = {"replicate": replicate, "estimate": numbers[:-1], "ofv": numbers[-1], "messages": list(refit.messages)}
        self._lines.add({**line, "ofv_error": float(refit.ofv_error)} if refit.ofv_error else line)


def _refit(line: Any) -> tuple[int, Refit]:
    numbers = [math.nan if value is None else float(value) for value in (*line["estimate"], line["ofv"], line.get("ofv_error", 0.0))]
    return int(line["replicate"]), Refit(np.array(numbers[:-2]), numbers[-2], tuple(map(str, line["messages"])), numbers[-1])
