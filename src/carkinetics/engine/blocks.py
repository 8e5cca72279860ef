"""The integers by which the driver knows a block of subjects: where its numbers lie, how many there are, whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.engine import places as at
from carkinetics.engine.stops import EFFECTS

if TYPE_CHECKING:
    from carkinetics.engine.solve import Run


def describe_block(run: Run, first: int, last: int, kept: int) -> np.ndarray:
    """Return `meta` of the subjects from `first` to `last`, whose tables begin with the first; `kept`: where in the frame room is left."""
    numbers = {**_sizes(run, first, last), **_codes(run), at.KEPT: kept, **dict(enumerate(run.linked.first.values()))}
    meta = [np.zeros(at.LISTS, dtype=np.int64)]
    for place, value in numbers.items():
        meta[0][place] = value
    size = len(meta[0])
    for place, values in _lists(run, first, last).items():
        meta[0][place] = size
        meta.append(np.asarray(values, dtype=np.int64))
        size += len(meta[-1])
    return np.concatenate(meta)


def _sizes(run: Run, first: int, last: int) -> dict[int, int]:
    """Return sizes, and where tables begin, counted from the set-up values of the first subject."""
    system, width, stride = run.problem.system, run.setup.shape[1], 0 if len(run.times) == 1 else run.nt + 1
    times = (run.n - first) * width
    return {
        at.WATCHED: len(run.seen), at.STATES: run.height, at.BASE: len(system.states), at.BY: run.blocks - 1,
        at.CONSTANTS: run.linked.constants, at.ENTRIES: len(system.doses), at.SWITCHES: len(system.switches), at.EVENTS: len(system.events),
        at.SETUP_WIDTH: width, at.SAVES: run.nt, at.TIMES_STRIDE: stride, at.SUBJECTS: last - first, at.TIMES: times + first * stride,
        at.STOPS: times + run.times.size, at.STOP_WIDTH: run.stops.rows.shape[1], at.END: run.linked.rows, at.PLANE: run.n * run.nt,
        at.KEEP: len(run.states),
    }  # fmt: skip


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


def _lists(run: Run, first: int, last: int) -> dict[int, Any]:
    """Return the lists, by the place that says where each begins."""
    system, n, notes = run.problem.system, last - first, at.RUNNING + len(run.problem.system.doses)
    return {
        at.INTO: [d.into for d in system.doses],
        at.EFFECT: [EFFECTS[d.effect] for d in system.doses],
        at.DIRECTION: [event.direction for event in system.events],
        at.ONCE: [event.once for event in system.events],
        at.ASSIGN: np.cumsum([0, *(len(event.assign) for event in system.events)]),
        at.ASSIGN_STATE: [state for event in system.events for state, _ in event.assign],
        at.FIRST_STOP: run.stops.offset[first : last + 1],
        at.OUTCOME: run.outcome[first:last].reshape(-1),
        at.NOTES: np.zeros(at.LANES * notes),
        at.QUEUE: np.zeros(n),
        at.SEEN: run.seen,
        at.KEPT_NOTES: np.full(n * notes, -1),
    }
