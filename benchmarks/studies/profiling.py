"""Where the time of a call goes: own time by module, with what libraries did on its behalf, and the calls that took most."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import carkinetics as ck

SOURCE = str(Path(ck.__file__).parent)
Function = tuple[str, int, str]
TURNS = 40  # calls of libraries by libraries that are followed up to the package
OUTSIDE = "outside"


@dataclass(frozen=True)
class Timed:
    """Wall and processor seconds of a call that was warmed before, what it returned, and its profile (of a further call)."""

    seconds: float
    cpu: float
    found: Any
    stats: dict[Function, Any]


def timed(call: Callable[[], Any]) -> Timed:
    """Warm, time, and profile a call."""
    call()
    wall, cpu = time.perf_counter(), time.process_time()
    found = call()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    profile = cProfile.Profile(time.process_time)
    profile.runcall(call)
    return Timed(wall, cpu, found, pstats.Stats(profile).stats)  # type: ignore[attr-defined]


def place(function: Function) -> str | None:
    """Return the module of a function of the package, such as "fitting/likelihood"; None of another's."""
    return function[0].removeprefix(SOURCE).lstrip("/").removesuffix(".py") if function[0].startswith(SOURCE) else None


def by_module(stats: dict[Function, Any]) -> dict[str, float]:
    """Return own seconds by module of the package; a library's go to whoever called it, by the share of its calls' time."""
    waiting: dict[Function, float] = defaultdict(float, {function: told[2] for function, told in stats.items()})
    found: dict[str, float] = defaultdict(float)
    for _ in range(TURNS):
        further: dict[Function, float] = defaultdict(float)
        for function, own in waiting.items():
            home, callers = place(function), stats[function][4]
            if home is not None:
                found[home] += own
                continue
            total = sum(call[3] for call in callers.values())
            if total <= 0.0:
                found[OUTSIDE] += own
            for caller, call in callers.items():
                if total > 0.0:
                    further[caller] += own * call[3] / total
        waiting = further
    found[OUTSIDE] += sum(waiting.values())
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def by_call(stats: dict[Function, Any]) -> list[tuple[str, int, float]]:
    """Return of the package's functions: name, calls, and seconds with all that they call; those that take most first."""
    told = [(f"{place(f)}.{f[2]}", found[1], found[3]) for f, found in stats.items() if place(f) is not None]
    return sorted(told, key=lambda one: -one[2])
