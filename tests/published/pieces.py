"""Published models solved once more by scipy, piece by piece between their stops: what the tests of the model files are held against."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from compare import distance, simulate_one
from scipy.integrate import solve_ivp

import carkinetics as ck

Rates = Callable[[float, np.ndarray, int], Sequence[float]]
Jump = tuple[float, Callable[[np.ndarray], Sequence[float]]]


@dataclass(frozen=True, eq=False)
class Case:
    """A model, and by hand: its states in order, its rates, its start and its jumps; `reached` is the distance at default tolerances."""

    file: str
    variant: str | None
    states: tuple[str, ...]
    rates: Rates
    start: tuple[float, ...]
    times: np.ndarray
    jumps: tuple[Jump, ...] = ()
    atol: float = 1e-12
    method: str = "DOP853"
    reached: float = 1e-5

    @property
    def model(self) -> ck.Model:
        """The model with its variant."""
        return ck.load_model(self.file, variant=self.variant)

    @cached_property
    def expected(self) -> dict[str, np.ndarray]:
        """States by name, by scipy."""
        found = course(self.rates, self.start, self.times, self.jumps, self.atol, self.method)
        return dict(zip(self.states, found, strict=True))


def course(
    rates: Rates,
    start: Sequence[float],
    times: Sequence[float],
    jumps: Sequence[Jump] = (),
    atol: float | Sequence[float] = 1e-12,
    method: str = "DOP853",
) -> np.ndarray:
    """States (states, times) from the first time on; `jumps`: (time, state before -> after); `rates` is told how many have been."""
    t, y, out = float(times[0]), np.array(start, dtype=float), np.full((len(start), len(times)), np.nan)
    wanted = np.asarray(times, dtype=float)
    for phase, (stop, jump) in enumerate([*jumps, (wanted[-1] + 1, lambda state: state)]):
        if stop > t:
            solver = {"method": method, "rtol": 1e-12 if method == "DOP853" else 1e-11, "atol": atol}
            found = solve_ivp(rates, (t, stop), y, args=(phase,), dense_output=True, **solver)
            assert found.status == 0, found.message
            inside = (wanted >= t) & (wanted < stop)
            if inside.any():
                out[:, inside] = found.sol(wanted[inside])
            y = found.y[:, -1]
        t, y = stop, np.array(jump(y), dtype=float)
    return out


def keep(state: np.ndarray) -> np.ndarray:
    """The jump of a switch: the rates change, the state does not."""
    return state


def worst(model: ck.Model, times: Sequence[float], expected: Mapping[str, np.ndarray], **options: object) -> float:
    """The largest distance of any state of the typical subject from what is expected, as a fraction of that state's maximum."""
    sim = simulate_one(model, times, states=True, **options)
    assert set(expected) == {state.name for state in model.states}
    return max(distance(sim[name].values, values) for name, values in expected.items() if np.any(values))
