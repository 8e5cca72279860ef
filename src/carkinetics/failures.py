"""What went wrong in a simulation: counted block by block, put together, and said once."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.model.faults import listed

if TYPE_CHECKING:
    from carkinetics.engine.solve import Solution
    from carkinetics.model.spec import Model

Tally = dict[str, Any]  # JSON: {"subjects": n, "failed": {status: [count, first few]}, "empty": {observable: [count, first]}}

_SHOWN = 3  # failed subjects that a warning names, of each status
_ADVICE = {
    "max_steps": "raise max_steps or rtol",
    "step_too_small": 'try method="stiff", or a larger atol',
    "nonfinite": "a value overflows: look at the parameters of these subjects",
    "domain": "an equation has no value there (log or root of a negative number, division by 0): look at these subjects' parameters",
    "bad_dose": "a lag, duration, bioavailability or amount of theirs is negative or not finite",
    "max_events": "an event fires without end: add `once`, or a distance between `when` and what it sets",
    "singular": 'try method="explicit"',
}


class SimulationWarning(UserWarning):
    """Some subjects could not be simulated to the end, or an observable has no value for them; the message counts and names."""


def tally(model: Model, subjects: Any, time: Any, solution: Solution) -> Tally:
    """Count the failures of a block by status, and the subjects of observables that are not finite where the solution is good."""
    from carkinetics.engine.solve import STATUS

    failed: dict[str, list[Any]] = {}
    wrong = np.flatnonzero(solution.status)
    for code in np.unique(solution.status[wrong]):
        rows = wrong[solution.status[wrong] == code]
        failed[STATUS[code]] = [int(rows.size), [_failure(model, subjects, solution, int(row)) for row in rows[:_SHOWN]]]
    return {"subjects": int(solution.status.size), "failed": failed, "empty": _empty(model, subjects, time, solution)}


def _empty(model: Model, subjects: Any, time: Any, solution: Solution) -> dict[str, list[Any]]:
    good = (solution.status == 0)[:, None] & (time >= model.start)
    empty: dict[str, list[Any]] = {}
    for number, item in enumerate(model.observables):
        if np.isfinite(solution.outputs[:, :, number].sum()):  # then each of them is
            continue
        none = good & ~np.isfinite(solution.outputs[:, :, number])
        rows = np.flatnonzero(none.any(axis=1))
        if rows.size:
            empty[item.key] = [int(rows.size), f"subject {subjects[rows[0]]} at {time[none[rows[0]].argmax()]:g} {model.time}"]
    return empty


def _failure(model: Model, subjects: Any, solution: Solution, row: int) -> str:
    state = f", state {model.states[solution.fault[row]].name}" if solution.fault[row] >= 0 else ""
    time = solution.last_good_time[row]
    return f"subject {subjects[row]}" + state + (f" after {time:g} {model.time}" if np.isfinite(time) else "")


def merged(tallies: Iterable[Tally]) -> Tally:
    """Put the tallies of blocks together, in the order of their subjects."""
    total: Tally = {"subjects": 0, "failed": {}, "empty": {}}
    for one in tallies:
        total["subjects"] += one["subjects"]
        for status, (count, first) in one["failed"].items():
            known = total["failed"].setdefault(status, [0, []])
            known[0], known[1] = known[0] + count, [*known[1], *first][:_SHOWN]
        for key, (count, first) in one["empty"].items():
            known = total["empty"].setdefault(key, [0, first])
            known[0] += count
    return total


def warn_of(total: Tally, model: Model, stacklevel: int = 3) -> None:
    """One SimulationWarning that counts the failures and names the first subjects; another for observables without a value."""
    from carkinetics.engine.solve import STATUS

    n = total["subjects"]
    found = [(status, *total["failed"][status]) for status in STATUS if status in total["failed"]]
    if found:
        parts = [f"{count} {status} ({', '.join(first)}{', ...' if count > _SHOWN else ''})" for status, count, first in found]
        advice = "; ".join(f"{status}: {_ADVICE[status]}" for status, _, _ in found)
        warnings.warn(
            f"{sum(count for _, count, _ in found)} of {n} subject{'s' * (n > 1)} did not finish: {listed(parts)}. "
            f"Their values are NaN after `last_good_time`. {advice}.",
            SimulationWarning,
            stacklevel=stacklevel,
        )
    empty = [(item.key, *total["empty"][item.key]) for item in model.observables if item.key in total["empty"]]
    if empty:
        parts = [f"'{key}' for {count} of {n} subject{'s' * (n > 1)} (first: {first})" for key, count, first in empty]
        warnings.warn(
            f"Observables are not finite where the states are: {listed(parts)}. Their `expr` takes a log or a root of what is "
            "not positive there, divides by 0 or overflows: guard it with where(...), or look at these subjects' parameters.",
            SimulationWarning,
            stacklevel=stacklevel,
        )
