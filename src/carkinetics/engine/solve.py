"""Blocks of subjects on threads: arrays in, arrays and a status per subject out."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, fields, replace

import numpy as np

from carkinetics.engine import places as at
from carkinetics.engine.blocks import Block, aligned
from carkinetics.engine.driver import driver
from carkinetics.engine.link import Linked, link
from carkinetics.engine.stops import DoseTable
from carkinetics.engine.system import System
from carkinetics.engine.write import obstacle_to_exact

__all__ = ["STATUS", "DoseTable", "Solution", "solve"]

STATUS = ("ok", "max_steps", "step_too_small", "nonfinite", "domain", "bad_dose", "max_events", "singular")
BLOCK = 1024  # subjects: lanes stay full to 98 %, and what is saved of a block stays in the processor's cache
LEAST_BLOCK, LEAST_CLOSED_BLOCK = 1024, 2048  # subjects times states, and subjects, that are not worth a thread of their own
CLOSED_BLOCK = 2048  # subjects: closed forms keep no states
PATIENCE = 20.0  # steps with signs for the other method before a subject changes to it
LEAST_ATOL = 1e-290  # a state that is 0 and stays 0 has an error of 0, not 0/0


@dataclass(frozen=True)
class Solution:
    """Outputs (n, times, outputs), states (n, times, states) or None, and for each subject how it ended.

    `sensitivities` (n, times, outputs, inputs) holds d(output)/d(input).

    `status` numbers STATUS; `last_good_time` is the time that was reached, `fault` the state whose equation had no value
    or -1, `steps` the steps taken, `changes` how often a subject changed its method. What was not reached is nan.
    """

    outputs: np.ndarray
    states: np.ndarray | None
    status: np.ndarray
    last_good_time: np.ndarray
    fault: np.ndarray
    steps: np.ndarray
    changes: np.ndarray
    sensitivities: np.ndarray


@dataclass(frozen=True)
class Problem:
    """What `solve` was asked, in arrays: see there."""

    system: System
    inputs: np.ndarray
    times: np.ndarray
    doses: DoseTable | None
    rtol: float
    atol: np.ndarray
    max_steps: int
    keep_states: bool
    wrt: tuple[int, ...]
    controlled: bool

    def part(self, rows: np.ndarray) -> Problem:
        """Return the problem of some of the subjects."""
        times = self.times[rows] if len(self.times) > 1 else self.times
        doses = self.doses.part(rows) if self.doses else None
        return replace(self, inputs=self.inputs[rows], times=times, doses=doses)


def solve(
    system: System,
    inputs: np.ndarray,
    times: np.ndarray,
    doses: DoseTable | None = None,
    *,
    method: str = "auto",
    rtol: float = 1e-6,
    atol: np.ndarray,
    max_steps: int = 100_000,
    threads: int | None = None,
    chunk: int | None = None,
    states: bool = False,
    wrt: tuple[int, ...] = (),
    controlled: bool = False,
) -> Solution:
    """Integrate `system` for every row of `inputs` (n, inputs) and return its outputs at `times`, (nt,) or (n, nt), ascending.

    "auto" takes closed forms where they can be written. Else each subject goes by the explicit method until it meets stiffness, by the
    stiff one until that is over, and so on; and by the explicit one alone where its Jacobian has no value. A row of times may end in
    nan. `wrt` numbers the inputs by which the outputs are differentiated, exactly through stops and events; the steps are chosen by
    the states alone, with `controlled` by the sensitivities too. The result does not depend on threads or chunk, to the bit.
    """
    inputs = np.asarray(inputs, dtype=np.float64)
    times = np.ascontiguousarray(np.atleast_2d(np.asarray(times, dtype=np.float64)))
    problem = Problem(system, inputs, times, doses, rtol, atol, max_steps, states, tuple(wrt), controlled)
    solution = Run(problem, choose_method(system, problem.wrt) if method == "auto" else method).carry_out(threads, chunk)
    again = np.flatnonzero(np.isin(solution.status, (at.SINGULAR, at.DOMAIN)))
    if method != "auto" or not len(again):
        return solution
    part = Run(problem.part(again), "explicit").carry_out(threads, chunk)
    for field in fields(Solution):
        if getattr(solution, field.name) is not None:
            getattr(solution, field.name)[again] = getattr(part, field.name)
    return solution


def choose_method(system: System, wrt: tuple[int, ...] = ()) -> str:
    """Return "exact" for a system that has closed forms in every phase, else "switching"."""
    return "switching" if obstacle_to_exact(system, wrt) else "exact"


class Run:
    """One method on one problem: what all blocks share, and the arrays that every block fills."""

    def __init__(self, problem: Problem, method: str) -> None:
        self.problem, self.method = problem, method
        system, self.blocks = problem.system, 1 + len(problem.wrt)
        self.exact = method == "exact"
        self.linked: Linked = link(system, self.exact, problem.wrt, problem.controlled)
        self.n, self.nt = len(problem.inputs), problem.times.shape[1]
        self.height, self.wide = len(system.states) * self.blocks, len(system.outputs) * self.blocks
        atol = np.maximum(np.broadcast_to(problem.atol, len(system.states)), LEAST_ATOL)
        unused = np.zeros(self.height - len(atol))  # sensitivities have those of their states
        patience = PATIENCE if method == "switching" else np.inf
        self.uniforms = np.concatenate([[problem.rtol, problem.max_steps, system.start, patience, self.linked.cost], atol, unused])
        self.outputs = np.empty((self.wide, self.n, self.nt))  # a plane for each output, as it leaves the package
        self.states = np.empty((len(system.states) if problem.keep_states else 0, self.n, self.nt))
        self.seen = sorted({*self.linked.seen, *range(len(self.states))})  # states that are saved
        self.spare: list[np.ndarray] = []  # rooms for the states of a block
        self.last_good_time = np.full(self.n, np.nan)
        self.outcome = np.empty((self.n, at.OUTCOMES), dtype=np.int64)

    def carry_out(self, threads: int | None, chunk: int | None) -> Solution:
        """Integrate all subjects, block by block, on a pool of threads."""
        workers = threads or available_processors()
        least = LEAST_CLOSED_BLOCK if self.exact else max(2 * at.LANES, LEAST_BLOCK // self.height)
        size = chunk or share(self.n, workers, least, CLOSED_BLOCK if self.exact else BLOCK)
        blocks = [(first, min(first + size, self.n)) for first in range(0, self.n, size)]
        workers = min(workers, len(blocks))
        for name in ("set_up", "trace") if self.exact else ("set_up", "integrate", "observe"):
            driver(name)  # compiled here, once, before the threads need it
        if workers <= 1:
            for block in blocks:
                self._block(*block)
        else:
            pool = ThreadPoolExecutor(workers)
            try:
                for future in [pool.submit(self._block, *block) for block in blocks]:
                    future.result()
            finally:
                pool.shutdown(cancel_futures=True)  # an interrupt waits for the blocks that run, not for those that wait
        status, fault, steps, changes = (self.outcome[:, k].copy() for k in (at.STATUS, at.FAULT, at.TAKEN, at.CHANGES))
        parts = self.outputs.reshape(self.blocks, len(self.problem.system.outputs), self.n, self.nt)
        states = np.moveaxis(self.states, 0, -1) if self.problem.keep_states else None
        moved = parts[1:].transpose(2, 3, 1, 0)
        return Solution(np.moveaxis(parts[0], 0, -1), states, status.astype(np.int8), self.last_good_time, fault, steps, changes, moved)

    def _block(self, first: int, last: int) -> None:
        linked, block = self.linked, Block(self, first, last)
        meta, tables, frame = block.meta, block.tables, block.frame
        outputs, planes = (array.reshape(-1)[first * self.nt :] for array in (self.outputs, self.states))
        if self.exact:
            driver("trace")(frame, meta, tables, outputs, planes, block.reached, self.wide, linked.addresses["exact"])
        else:
            states = self._room(last - first)
            driver("integrate")(frame, meta, tables, states, block.reached)
            height = self.height + linked.constants + len(self.problem.system.switches) + 1 + self.wide
            frame = aligned(height * at.WIDTH)
            driver("observe")(frame, meta, tables, states, outputs, planes, self.wide, linked.addresses["observe"])
            self.spare.append(states)
        self.outcome[first:last], self.last_good_time[first:last] = block.outcome, block.reached
        self._blank(first, last)

    def _room(self, n: int) -> np.ndarray:
        """Return room for the states of n subjects: one that a block has left, or a new one."""
        size = n * self.nt * len(self.seen)
        with suppress(IndexError):  # two threads may want the last one
            room = self.spare.pop()
            if len(room) >= size:
                return room
        return np.empty(size)

    def _blank(self, first: int, last: int) -> None:
        """Write nan where a block of subjects has no value: before the start, and after what was reached."""
        saved, start = self.outcome[first:last, at.SAVED, None], self.problem.system.start
        times = self.problem.times[first:last] if len(self.problem.times) > 1 else self.problem.times
        if times.min(initial=start) >= start and (saved == self.nt).all():
            return
        missing = (np.arange(self.nt) >= saved) | (times < start)
        for array in (self.outputs, self.states):
            array[:, first:last][:, missing] = np.nan


def share(n: int, workers: int, least: int, most: int) -> int:
    """Return the size of blocks of `least` to `most` subjects of which every worker gets as many, where n is large."""
    turns = max(1, -(-n // (workers * most)))
    return max(min(n, least), -(-n // (workers * turns)), 1)


def available_processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
