"""A problem as arrays that any solver can take: initial states, parameters, and what happens at which time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from benchmarks.problems import Problem
from carkinetics.engine.arrays import evaluate
from carkinetics.engine.system import System


@dataclass(frozen=True)
class Work:
    """For every subject: y0 (n, states); p (n, parameters), of which the last are `regime` (n, stops + 1, switches and rates),
    exchanged at each stop; stop (n, stops), padded with inf; jump (n, stops, states), added there.
    """

    y0: np.ndarray
    p: np.ndarray
    start: float
    times: np.ndarray
    stop: np.ndarray
    regime: np.ndarray
    jump: np.ndarray

    def first(self, n: int) -> Work:
        """Return the work of the first subjects."""
        return Work(self.y0[:n], self.p[:n], self.start, self.times, self.stop[:n], self.regime[:n], self.jump[:n])

    @property
    def stops_are_shared(self) -> bool:
        """Whether all subjects stop at the same times."""
        return bool((self.stop == self.stop[:1]).all())


def make_work(problem: Problem, cohort: xr.Dataset) -> Work:
    """Return a problem's work for a cohort; ValueError for a system with events, which these drivers do not locate."""
    system: System = problem.model.system
    if system.events or any(dose.effect != "add" for dose in system.doses):
        raise ValueError("it has events, or doses that do not add")
    n, ns = cohort.sizes["subject"], len(system.states)
    values: dict[str, Any] = {name: cohort[name].values for name in system.inputs}
    for name, tree in system.derived:
        values[name] = np.broadcast_to(evaluate(tree, values), n)
    switches = np.array([np.broadcast_to(evaluate(tree, values), n) for _, tree in system.switches]).reshape(len(system.switches), n)
    rows = [_happenings(system, switches[:, i], _entering(problem, system, values, i), ns) for i in range(n)]
    longest = max(len(times) for times, _, _ in rows)
    stop = np.full((n, longest), np.inf)
    regime, jump = np.zeros((n, longest + 1, len(system.switches) + len(system.doses))), np.zeros((n, longest, ns))
    for i, (times, regimes, jumps) in enumerate(rows):
        stop[i, : len(times)], jump[i, : len(times)] = times, jumps
        regime[i, : len(regimes)], regime[i, len(regimes) :] = regimes, regimes[-1]
    y0 = np.stack([np.broadcast_to(evaluate(tree, values), n) for tree in system.initial], axis=1)
    constants = np.stack([values[name] for name in parameter_names(system)], axis=1)
    p = np.concatenate([constants, regime[:, 0]], axis=1)
    return Work(np.ascontiguousarray(y0), np.ascontiguousarray(p), float(system.start), problem.times, stop, regime, jump)


def parameter_names(system: System) -> list[str]:
    """Return the names of a subject's constants, in their order in `p`."""
    return [*system.inputs, *(name for name, _ in system.derived)]


def _entering(problem: Problem, system: System, values: dict[str, Any], i: int) -> list[tuple[float, float, float, int]]:
    """Return (time, amount, duration, entry) of one subject's doses, after lag and bioavailability."""
    names = [dose.name for dose in system.doses]
    own = {name: column[i] for name, column in values.items()}
    found = []
    for amount, time, into in problem.doses:
        entry = names.index(into) if into else 0
        lag, share, duration = (float(evaluate(getattr(system.doses[entry], key), own)) for key in ("lag", "bioavailability", "duration"))
        scale = own["bsa"] if problem.model.doses[entry].unit.endswith("/m2") else 1.0
        found.append((time + lag, amount * share * scale, duration, entry))
    return found


def _happenings(
    system: System, switches: np.ndarray, doses: list[tuple[float, float, float, int]], ns: int
) -> tuple[list[float], Any, Any]:
    at = {*switches, *(d[0] for d in doses), *(d[0] + d[2] for d in doses)}
    times = sorted(float(t) for t in at if t > system.start or any(d[0] == t for d in doses))
    regimes, jumps = [_regime(system, switches, doses, system.start, before_start=True)], []
    for time in times:
        jump = np.zeros(ns)
        for begin, amount, duration, entry in doses:
            if begin == time and duration == 0:
                jump[system.doses[entry].into] += amount
        jumps.append(jump)
        regimes.append(_regime(system, switches, doses, time))
    return times, np.array(regimes), np.array(jumps).reshape(-1, ns)


def _regime(system: System, switches: np.ndarray, doses: Any, t: float, before_start: bool = False) -> np.ndarray:
    rates = np.zeros(len(system.doses))
    for begin, amount, duration, entry in doses:
        if duration > 0 and begin <= t < begin + duration and not before_start:
            rates[entry] += amount / duration
    return np.concatenate([(t >= switches).astype(float), rates])
