"""Resets (EVID 3 and 4): every state takes its initial value again, infusions end and repeated doses are cancelled; time goes on.

A reset is solved as doses that replace each state by its initial value, so its derivatives are exact. A dose whose lag has not passed at
the reset still arrives.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from carkinetics.engine.stops import DoseTable
from carkinetics.errors import DataError
from carkinetics.model.expression import parse
from carkinetics.model.faults import Place, listed
from carkinetics.model.spec import DoseEntry, Model, State

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Resets:
    """The resets of n subjects: those of subject s are times[offsets[s] : offsets[s + 1]], in the model's time."""

    offsets: Ints
    time: Floats

    def part(self, rows: NDArray[np.intp]) -> Resets:
        """The resets of some subjects."""
        parts = [self.time[self.offsets[row] : self.offsets[row + 1]] for row in rows]
        return Resets(np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64), np.concatenate(parts))


def resettable(model: Model) -> Model:
    """Return the model with an entry of [doses] for each state, after its own, that puts it back to its initial value.

    DataError for a model with events: which of them a reset would set off cannot be said.
    """
    if model.events:
        names = listed(item.name for item in model.events)
        raise DataError(
            f"The data reset the system (EVID 3 or 4), and the model '{model.name}' has events ({names}): what they do at a reset cannot "
            "be said. Make the time after each reset a subject of its own."
        )
    return replace(model, doses=(*model.doses, *(_return(item) for item in model.states)))


def _return(state: State) -> DoseEntry:
    constant = parse(state.initial, Place("states", key=state.name)).constant is not None
    return DoseEntry(f"reset__{state.name}", state.name, state.unit if constant else "1", bioavailability=state.initial, effect="replace")


def with_resets(model: Model, resets: Resets, doses: DoseTable | None) -> DoseTable:
    """Return the doses into `resettable(model)`: those into the model, and before those of its time each reset."""
    n, own, states = len(resets.offsets) - 1, len(model.doses), len(model.states)
    count = len(resets.time) * states
    nothing = np.empty(0)
    given = doses or DoseTable(np.zeros(n + 1, dtype=np.int64), nothing, nothing, nothing, np.empty(0, dtype=np.int64))
    owner = np.concatenate([np.repeat(np.arange(n), np.diff(table.offsets) * k) for table, k in ((resets, states), (given, 1))])
    time = np.concatenate([np.repeat(resets.time, states), given.time])
    order = np.lexsort((np.arange(len(time)) >= count, time, owner))
    entry = np.concatenate([np.tile(own + np.arange(states), len(resets.time)), given.entry]).astype(np.int64)
    amount, duration = np.concatenate([np.ones(count), given.amount]), np.concatenate([np.zeros(count), given.duration])
    offsets = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=n))]).astype(np.int64)
    return DoseTable(offsets, time[order], amount[order], duration[order], entry[order])
