"""A block of subjects as the driver takes it: set-up values, stops, and the integers that say where its numbers lie and whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.engine import places as at
from carkinetics.engine.closed import MOST_SWITCHES, phase_name
from carkinetics.engine.driver import driver
from carkinetics.engine.stops import EFFECTS, DoseTable, Moments, Stops, tabulate_stops

if TYPE_CHECKING:
    from carkinetics.engine.solve import Run


ALIGNMENT = 64  # bytes


def aligned(size: int) -> np.ndarray:
    """Return zeros that begin at a cache line."""
    raw = np.zeros(size + ALIGNMENT // 8)
    skip = (-raw.ctypes.data % ALIGNMENT) // 8
    return raw[skip : skip + size]


class Block:
    """The subjects from `first` to `last` of a run, as the driver takes them.

    `setup` (n, width) are the values of the set-up programme, `stops` what follows from them, `meta`, `tables` and `frame` what the
    driver works on (lanes.py), `reached` (n,) the times that it comes to.
    """

    def __init__(self, run: Run, first: int, last: int) -> None:
        self.run, self.first, self.n = run, first, last - first
        problem, linked = run.problem, run.linked
        times = problem.times[first:last] if len(problem.times) > 1 else problem.times
        self.times = np.pad(np.where(np.isnan(times), np.inf, times), ((0, 0), (0, 1)), constant_values=np.inf)
        self.setup = self._set_up(np.ascontiguousarray(problem.inputs[first:last]))
        self.stops = self._tabulate(problem.doses.slice(first, last) if problem.doses else None)
        self.tables = np.concatenate([self.setup.reshape(-1), self.times.reshape(-1), self.stops.rows.reshape(-1), [np.inf]])
        self.reached = np.full(self.n, np.nan)
        uniforms, rows = linked.rows * at.LANES, 3 * (linked.rows + run.wide) * at.LANES + len(run.uniforms)
        kept = self.n * linked.first["accepted"] if run.method == "switching" else 0  # what subjects take to the other method
        phase = -(-(rows + kept) // 8) * 8  # where a frame for closed forms begins
        self.frame = aligned(phase + linked.rows * at.WIDTH)
        self.frame[uniforms : uniforms + len(run.uniforms)] = run.uniforms
        self.meta = self._describe({at.KEPT: rows, at.PHASE_FRAME: phase})

    @property
    def outcome(self) -> np.ndarray:
        """How the subjects ended, (n, OUTCOMES)."""
        begin = self.meta[at.OUTCOME]
        return self.meta[begin : begin + self.n * at.OUTCOMES].reshape(self.n, -1)

    def _set_up(self, inputs: np.ndarray) -> np.ndarray:
        run, system = self.run, self.run.problem.system
        width = run.height + run.linked.constants + run.blocks * (len(system.switches) + 3 * len(system.doses))
        setup, frame = np.empty((self.n, width)), aligned((inputs.shape[1] + width) * at.WIDTH)
        driver("set_up")(frame, inputs.reshape(-1), setup, self.n, inputs.shape[1], width, run.linked.addresses["setup"])
        return setup

    def _tabulate(self, doses: DoseTable | None) -> Stops:
        run, system, by = self.run, self.run.problem.system, self.run.blocks - 1
        entries, switches, first = len(system.doses), len(system.switches), run.height + run.linked.constants
        sizes = [switches, 3 * entries, switches * by, 3 * entries * by]
        parts = np.split(self.setup[:, first:], np.cumsum(sizes)[:-1], axis=1)
        shapes = [(switches,), (entries, 3), (switches, by), (entries, 3, by)]
        switch, dosing, switch_by, dosing_by = (part.reshape(self.n, *shape) for part, shape in zip(parts, shapes, strict=True))
        return tabulate_stops(system, Moments(switch, switch_by, dosing, dosing_by), doses)

    def _foresee(self) -> np.ndarray:
        """Return the outcomes that are known before the first step: bad doses, initial states and switches without a value."""
        run, system = self.run, self.run.problem.system
        first = run.height + run.linked.constants
        empty = ~np.isfinite(self.setup[:, : len(system.states)])
        void = empty.any(axis=1) | np.isnan(self.setup[:, first : first + len(system.switches)]).any(axis=1)
        self.reached[void] = system.start
        outcome = np.zeros((self.n, at.OUTCOMES), dtype=np.int64)
        outcome[:, at.FAULT] = -1
        if void.any() or self.stops.bad.any():
            outcome[:, at.STATUS] = np.select([self.stops.bad, void], [at.BAD_DOSE, at.DOMAIN], at.OK)
            outcome[:, at.FAULT] = np.where(empty.any(axis=1), empty.argmax(axis=1), -1)
        return outcome

    def _describe(self, rooms: dict[int, int]) -> np.ndarray:
        """Return `meta`; `rooms`: what begins where in the frame."""
        numbers = {**self._sizes(), **_codes(self.run), **rooms, **dict(enumerate(self.run.linked.first.values()))}
        meta = [np.zeros(at.LISTS, dtype=np.int64)]
        for place, value in numbers.items():
            meta[0][place] = value
        size = len(meta[0])
        for place, values in self._lists().items():
            meta[0][place] = size
            meta.append(np.asarray(values, dtype=np.int64))
            size += len(meta[-1])
        return np.concatenate(meta)

    def _sizes(self) -> dict[int, int]:
        """Return sizes, and where tables begin."""
        run, system = self.run, self.run.problem.system
        return {
            at.WATCHED: len(run.seen), at.STATES: run.height, at.BASE: len(system.states), at.BY: run.blocks - 1,
            at.CONSTANTS: run.linked.constants, at.ENTRIES: len(system.doses), at.SWITCHES: len(system.switches),
            at.EVENTS: len(system.events), at.SETUP_WIDTH: self.setup.shape[1], at.SAVES: run.nt, at.SUBJECTS: self.n,
            at.TIMES_STRIDE: 0 if len(self.times) == 1 else run.nt + 1, at.TIMES: self.setup.size,
            at.STOPS: self.setup.size + self.times.size, at.STOP_WIDTH: self.stops.rows.shape[1], at.END: run.linked.rows,
            at.PLANE: run.n * run.nt, at.KEEP: len(run.states), at.PHASES: len(_phases(run)),
        }  # fmt: skip

    def _lists(self) -> dict[int, Any]:
        """Return the lists, by the place that says where each begins."""
        system, notes = self.run.problem.system, at.RUNNING + len(self.run.problem.system.doses)
        return {
            at.INTO: [d.into for d in system.doses],
            at.EFFECT: [EFFECTS[d.effect] for d in system.doses],
            at.DIRECTION: [event.direction for event in system.events],
            at.ONCE: [event.once for event in system.events],
            at.ASSIGN: np.cumsum([0, *(len(event.assign) for event in system.events)]),
            at.ASSIGN_STATE: [state for event in system.events for state, _ in event.assign],
            at.FIRST_STOP: self.stops.offset,
            at.OUTCOME: self._foresee().reshape(-1),
            at.NOTES: np.zeros(at.LANES * notes),
            at.QUEUE: np.zeros(self.n),
            at.SEEN: self.run.seen,
            at.PHASE_CODES: _phases(self.run),
            at.KEPT_NOTES: np.full(self.n * notes, -1),
        }


def _phases(run: Run) -> list[int]:
    """Return the closed form of every combination of switches, 0 for none; nothing where there is none at all, or steps are asked for."""
    names = [phase_name(phase) for phase in range(1 << min(len(run.problem.system.switches), MOST_SWITCHES))]
    codes = [run.linked.addresses.get(name, 0) for name in names]
    return codes if any(codes) and run.method == "switching" else []


def _codes(run: Run) -> dict[int, int]:
    """Return the addresses of the programmes, and by which method the first pass goes."""
    this, other = ("stiff", "explicit") if run.method == "stiff" else ("explicit", "stiff")
    save = "dense" if len(run.states) else "save"
    names = {
        at.STEP_CODE: f"{this}.step", at.DENSE_CODE: f"{this}.dense", at.SAVE_CODE: f"{this}.{save}",
        at.OTHER_STEP: f"{other}.step", at.OTHER_DENSE: f"{other}.dense", at.OTHER_SAVE: f"{other}.{save}",
        at.SLOPE_CODE: "slope", at.PROBE_CODE: "probe", at.GAUGE_CODE: "gauge",
    }  # fmt: skip
    return {place: run.linked.addresses.get(name, 0) for place, name in names.items()} | {at.STIFF: int(this == "stiff")}
