"""Results as JSON: a history of runs, appended to, and its last run to compare with."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.guard.checkout import commit_of, is_changed
from benchmarks.guard.measuring import Series
from benchmarks.works import BY_NAME
from carkinetics.errors import FileError
from carkinetics.outputs import claim_parent
from carkinetics.record import describe_machine, describe_stack

FORMAT, SCHEMA = "carkinetics bench", 1
DIGITS = 6
MICRO = 1e6


def make_run(series: Mapping[str, Series], faults: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Return one run: what was measured of this checkout, where, when and with what."""
    loops = [loop for each in series.values() for loop in each.loops]
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit_of("HEAD"),
        "changed": is_changed(),  # files differed from the commit
        "machine": describe_machine(),
        "versions": describe_stack(),
        "calibration_seconds": _short(statistics.median(loops)) if loops else None,
        "results": {name: _result(name, each) for name, each in series.items()} | {name: dict(fault) for name, fault in faults.items()},
    }


def _result(name: str, series: Series) -> dict[str, Any]:
    subjects = BY_NAME[name].subjects
    return {
        "subjects": subjects,
        "microseconds_a_subject": _short(statistics.median(series.seconds) / subjects * MICRO),
        "ratio": _short(statistics.median(series.ratios)),  # of one call, to the calibration loop
        "ratios": [_short(ratio) for ratio in series.ratios],
    }


def _short(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def read_history(path: Path) -> list[dict[str, Any]]:
    """Return the runs of a history, oldest first; FileError for a file that is none."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise FileError(f"{path} does not exist. `carkinetics bench --history {path}` writes it.") from None
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, RecursionError) as error:
        raise FileError(f"{path} is not JSON: {error}.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT or content.get("schema") != SCHEMA:
        raise FileError(f'{path} is not a history of this version\'s bench: it lacks "format": "{FORMAT}", "schema": {SCHEMA}.')
    runs = content.get("runs")
    if not isinstance(runs, list) or not runs or not all(_is_run(run) for run in runs):
        raise FileError(f"{path}: `runs` must be a list of runs, each with `commit` and with numbers above 0 as `ratios` of its `results`.")
    return runs


def _is_run(run: Any) -> bool:
    if not isinstance(run, dict) or not isinstance(run.get("commit"), str) or not isinstance(run.get("results"), dict):
        return False
    return all(isinstance(result, dict) and _is_result(result) for result in run["results"].values())


def _is_result(result: Mapping[str, Any]) -> bool:
    if "missing" in result or "wrong" in result:
        return True
    ratios, numbers = result.get("ratios"), [result.get("subjects"), result.get("microseconds_a_subject")]
    return isinstance(ratios, list) and bool(ratios) and _are_positive([*ratios, *numbers])


def _are_positive(values: Sequence[Any]) -> bool:
    return all(isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < float("inf") for value in values)


def claim_history(path: Path) -> list[dict[str, Any]]:
    """Return the runs that a history has before the work, none if it is not there yet; FileError if it cannot be written."""
    claim_parent(path)
    return read_history(path) if path.exists() else []


def append_run(path: Path, run: Mapping[str, Any]) -> None:
    """Add a run to a history: the file is replaced whole, or not at all."""
    runs = [*claim_history(path), run]
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps({"format": FORMAT, "schema": SCHEMA, "runs": runs}, indent=1) + "\n", encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        draft.unlink(missing_ok=True)
