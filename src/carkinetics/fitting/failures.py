"""Subjects whose equations cannot be solved in the course of a fit: noted where it happens, told where the fit ends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from carkinetics.engine.solve import Solution
    from carkinetics.engine.stops import DoseTable
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
NO_VALUE = "no_value"  # solved, but its data have no likelihood there


@dataclass(frozen=True)
class Attempt:
    """What was solved: inputs (n, inputs), times (n or 1, nt), doses, tolerances, and by which inputs it was differentiated.

    Of one subject alone (`of`): inputs (inputs,), times (nt,).
    """

    model: Model
    inputs: Floats
    times: Floats
    doses: DoseTable | None
    rtol: float
    atol: Floats
    wrt: tuple[int, ...]

    def of(self, row: int) -> Attempt:
        """What was solved for one of them."""
        times = self.times[row] if len(self.times) > 1 else self.times[0]
        doses = None if self.doses is None else self.doses.slice(row, row + 1)
        return replace(self, inputs=self.inputs[row].copy(), times=times.copy(), doses=doses)


@dataclass(frozen=True)
class Failure:
    """A subject that could not be solved in a fit.

    status, last_good_time: how and until when, the last time that it failed; state: whose equation had no value ("": not known);
    evaluations: how often; final: whether the fit ended with it failing; attempt: what was solved then.
    """

    subject: str
    status: str
    last_good_time: float
    state: str
    evaluations: int
    final: bool
    attempt: Attempt | None = None

    def __str__(self) -> str:
        """Return what happened and what was done, in a sentence."""
        state = f", state {self.state}" if self.state else ""
        if self.status == NO_VALUE:
            return (
                f"Subject {self.subject}: its data have no likelihood where the fit ended. It was not left out: the objective has no value."
            )
        how = f"Subject {self.subject} could not be solved ({self.status}{state}, after {self.last_good_time:g})"
        if self.final:
            return f"{how} where the fit ended. It was not left out: the objective has no value there."
        times = "once" if self.evaluations == 1 else f"{self.evaluations} times"
        return f"{how} {times} on the way: values at which it fails were refused, and it is in the fit."


@dataclass
class Lost:
    """What is noted during a fit, by subject: how often it failed, and the last time."""

    count: dict[str, int] = field(default_factory=dict)
    last: dict[str, Failure] = field(default_factory=dict)

    def note(self, subjects: list[str], found: Solution, rows: NDArray[np.intp], attempts: Attempt) -> None:
        """Note the subjects of a solution that failed; `rows` are their numbers among `subjects`."""
        from carkinetics.engine.solve import STATUS

        for at in np.flatnonzero(found.status):
            name = str(subjects[rows[at]])
            self.count[name] = self.count.get(name, 0) + 1
            fault, states = int(found.fault[at]), attempts.model.states
            state = states[fault].name if 0 <= fault < len(states) else ""
            reached = float(found.last_good_time[at])
            self.last[name] = Failure(name, STATUS[found.status[at]], reached, state, 0, False, attempts.of(int(at)))

    def told(self, ended: list[str]) -> tuple[Failure, ...]:
        """Return every subject that failed; first those in `ended`, without a likelihood where the fit ended."""
        final = [self.last.get(name, Failure(name, NO_VALUE, np.nan, "", 0, True)) for name in ended]
        on_the_way = sorted((name for name in self.last if name not in ended), key=lambda name: -self.count[name])
        found = [*final, *(self.last[name] for name in on_the_way)]
        return tuple(replace(one, evaluations=self.count.get(one.subject, 0), final=one.subject in ended) for one in found)
