"""What ran on what: the record that is written beside results, with everything that results themselves must not hold."""

from __future__ import annotations

import os
import platform
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

STACK = ("numpy", "scipy", "xarray", "numba", "llvmlite", "pandas", "zarr", "h5netcdf", "matplotlib", "jinja2", "typer", "rich")
_CPUINFO = Path("/proc/cpuinfo")


@dataclass(frozen=True)
class Told:
    """What the caller of a report knows of a run and its result does not tell.

    options: the arguments that decide the numbers; inputs: files that were read, by what they are for; warnings: what was said on the way;
    model: the Model, where the result has only its hash; started: when the work began.
    """

    options: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, Path] = field(default_factory=dict)
    warnings: Sequence[str] = ()
    model: Any = None
    started: datetime | None = None


@contextmanager
def hearing() -> Iterator[list[str]]:
    """Yield a list to which every warning of the package is added while it is shown."""
    heard: list[str] = []
    with warnings.catch_warnings():
        shown = warnings.showwarning

        def hear(message: Any, category: type[Warning], filename: str, *rest: Any, **more: Any) -> None:
            own = category.__module__.startswith("carkinetics") or Path(filename).is_relative_to(Path(__file__).parent)
            if own and str(message) not in heard:
                heard.append(str(message))
            shown(message, category, filename, *rest, **more)

        warnings.showwarning = hear
        yield heard


def neutral(word: str) -> str:
    """An argument without where its machine keeps things: a path in the working folder as it is from there, one at home from ~."""
    head, sign, path = word.partition("=") if word.startswith("-") else ("", "", word)
    if not os.path.isabs(path):
        return word
    for base, short in ((os.getcwd(), ""), (os.path.expanduser("~"), "~/")):
        if base != os.sep and path.startswith(base + os.sep):
            return head + sign + short + path[len(base) + 1 :]
    return word


def describe_run(
    *,
    started: datetime,
    finished: datetime | None = None,
    command: Sequence[str] | None = None,
    seed: int | None = None,
    model: str | None = None,
    model_hash: str | None = None,
    attrs: Mapping[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Return the contents of run.json, ready for `json.dumps`.

    started, finished (default: now): clock times that know their zone; `command`: the arguments (default: those of this process,
    the programme without its folder); `attrs`: attributes of a result, of which model, hash, seed and tolerances are taken where they
    are not given; `more`: what else the run should tell (threads, subjects, timings).
    """
    end = finished or datetime.now(UTC)
    known = dict(attrs or {})
    told = {"model": model, "model_hash": model_hash, "seed": seed, **dict.fromkeys(("method", "rtol", "atol", "max_steps"))}
    programme = Path(sys.argv[0]).name
    own = "carkinetics" if programme == "__main__.py" else programme
    run = {key: _plain(known.get(key) if value is None else value) for key, value in told.items()}
    return {
        "command": [own, *map(neutral, sys.argv[1:])] if command is None else list(command),
        "started": started.astimezone(UTC).isoformat(timespec="seconds"),
        "finished": end.astimezone(UTC).isoformat(timespec="seconds"),
        "wall_seconds": round((end - started).total_seconds(), 3),
        **{key: value for key, value in run.items() if value is not None},
        **{key: _plain(value) for key, value in more.items()},
        "versions": describe_stack(),
        "machine": describe_machine(),
    }


def describe_stack() -> dict[str, str]:
    """Return the versions of carkinetics, Python and the libraries beneath, without importing them."""
    from carkinetics import __version__

    found = {"carkinetics": __version__, "python": platform.python_version()}
    for name in STACK:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def describe_machine() -> dict[str, Any]:
    """Return the platform, the processor's name and how many of them this process may use."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {"platform": platform.platform(), "cpu": _cpu_name(), "processors": usable or 1}


def _cpu_name() -> str:
    try:
        lines = _CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = next((line.partition(":")[2].strip() for line in lines if line.lower().startswith("model name")), "")
    return named or platform.processor() or platform.machine() or "unknown"


def _plain(value: Any) -> Any:
    """Numpy's numbers as Python's, so that JSON takes them."""
    return value.item() if hasattr(value, "item") and getattr(value, "ndim", 0) == 0 else value
