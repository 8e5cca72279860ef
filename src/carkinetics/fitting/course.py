"""A fit under way: where it has come, whom it tells, and what it leaves behind to go on from."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.checkpoint import Arrays, Checkpoint
from carkinetics.fitting.progress import Progress, Told

if TYPE_CHECKING:
    from carkinetics.fitting.search import Search
    from carkinetics.fitting.sequence import Reached
    from carkinetics.fitting.structure import Structure

Floats = NDArray[np.float64]


class Course:
    """All stages of a fit; without arguments nobody is told and nothing is kept."""

    def __init__(self, told: Told | None = None, checkpoint: Checkpoint | None = None) -> None:
        self.told, self.checkpoint, self.begun = told, checkpoint, time.perf_counter()
        self.stages: list[Stage] = []
        self.search: Search | None = None  # at work
        self.settled: Reached | None = None  # what is known when the search is over, should the rest be interrupted

    def begin(self, method: str, structure: Structure) -> Stage:
        """Return the next stage."""
        self.stages.append(Stage(method, structure, self, len(self.stages)))
        return self.stages[-1]


class Stage:
    """One method at work: its path (theta and objective by iteration), and theta and random effects (n, k) where it has come."""

    def __init__(self, method: str, structure: Structure, course: Course | None = None, number: int = 0) -> None:
        self.method, self.structure, self.course, self.number = method, structure, course or Course(), number
        self.path: list[tuple[Floats, float]] = []
        self.theta: Floats | None = None
        self.eta: Floats | None = None
        self.first = int(method == "saem")  # number of the first iteration: a descent counts its start as 0

    @property
    def iteration(self) -> int:
        """The number of the last iteration."""
        return len(self.path) - 1 + self.first

    @property
    def kept(self) -> Arrays:
        """What an earlier run of this stage has left behind; empty where it begins."""
        checkpoint = self.course.checkpoint
        return {} if checkpoint is None else checkpoint.found.get(self.number, {})

    def keep(self, arrays: Callable[[], Callable[[], Arrays]]) -> None:
        """Take note of what to go on from, where this is wanted: `arrays` is asked now, and what it returns when the file is written."""
        if self.course.checkpoint is not None:
            self.course.checkpoint.keep(self.number, arrays())

    def reach(self, theta: Floats, eta: Floats, ofv: float = np.nan, most: int | None = None, silent: bool = False) -> None:
        """Say that an iteration is done."""
        self.path.append((theta, ofv))
        self.theta, self.eta = theta, eta
        if not silent:
            self.tell(self.method, self.iteration, most, ofv, theta)

    def tell(self, method: str, iteration: int, most: int | None, ofv: float, theta: Floats) -> None:
        """Tell whoever wants to know."""
        if self.course.told is not None:
            values = dict(zip(self.structure.names, map(float, self.structure.natural(theta)), strict=True))
            self.course.told(Progress(method, iteration, most, ofv, time.perf_counter() - self.course.begun, values))


def arrays_of(thing: object) -> Arrays:
    """Return copies of all arrays that an object holds: in its fields, in lists of arrays and in dataclasses of nothing but arrays."""
    found: Arrays = {}
    for name, value in vars(thing).items():
        parts = _parts(value)
        if isinstance(value, np.ndarray):
            found[name] = value.copy()
        elif parts and all(isinstance(part, np.ndarray | np.floating) for part in parts.values()):
            found |= {f"{name}.{key}": np.array(part) for key, part in parts.items()}
    return found


def put_back(thing: object, arrays: Arrays) -> None:
    """Give an object the arrays that `arrays_of` took from it."""
    grouped: dict[str, dict[str, NDArray[Any]]] = {}
    for name, value in arrays.items():
        own, _, key = name.partition(".")
        if key:
            grouped.setdefault(own, {})[key] = value.copy()
        else:
            setattr(thing, name, value.copy())
    for own, parts in grouped.items():
        there = getattr(thing, own)
        setattr(thing, own, [parts[str(i)] for i in range(len(parts))] if isinstance(there, list) else type(there)(**parts))


def _parts(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {str(i): part for i, part in enumerate(value)}
    return {name: getattr(value, name) for name in getattr(value, "__dataclass_fields__", ())}
