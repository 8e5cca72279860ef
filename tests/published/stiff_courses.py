"""An oracle for stiff models: scipy's LSODA at tight tolerances, stopped where the right-hand side jumps; a distance state by state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from compare import distance
from scipy.integrate import solve_ivp

State = np.ndarray
PAST = 1e-7  # days


@dataclass(frozen=True)
class Crossing:
    """Where `level` of the state crosses zero in this direction (1 up, -1 down), `change` turns a branch of the right-hand side."""

    level: Callable[[State], float]
    direction: int
    change: Callable[[], None]

    def __call__(self, t: float, y: State) -> float:
        return self.level(y)

    terminal = True


def solve(
    rhs: Callable[[float, State], Sequence[float]],
    start: Sequence[float],
    times: Sequence[float],
    crossings: Sequence[Crossing] = (),
    rtol: float = 1e-11,
    atol: float | Sequence[float] = 1e-12,
) -> np.ndarray:
    """States over times (states first) from times[0] on; the integration stops at a crossing and begins anew behind it."""
    times, t, y = np.asarray(times, dtype=float), float(times[0]), np.asarray(start, dtype=float)
    rows = np.full((len(times), len(y)), np.nan)
    options = {"method": "LSODA", "rtol": rtol, "atol": atol, "first_step": 1e-9}
    while True:
        left = np.flatnonzero(times >= t)
        part = solve_ivp(rhs, (t, times[-1]), y, t_eval=times[left], events=list(crossings) or None, max_step=5, **options)
        assert part.success, part.message
        if len(part.t):
            rows[left[: len(part.t)]] = part.y.T
        if part.status == 0:
            return rows.T
        which = next(i for i, found in enumerate(part.t_events) if found.size)
        crossings[which].change()
        crossed = float(part.t_events[which][0])
        t = crossed + PAST  # so that the root just found is not found again
        y = solve_ivp(rhs, (crossed, t), part.y_events[which][0], **options).y[:, -1]


def misfit(sim: xr.Dataset, expected: dict[str, np.ndarray]) -> dict[str, float]:
    """Distance of each state from its reference, as a fraction of the reference's maximum; the worst three."""
    found = {name: distance(sim[name].values, values) for name, values in expected.items()}
    return dict(sorted(found.items(), key=lambda item: -item[1])[:3])
