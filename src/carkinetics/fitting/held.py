"""One estimate held at a value, and the others made as good as they can be: a point of a profile.

The others are the numbers of theta without the held one. A typical value, a residual error and the SD of an effect without correlations
are numbers of theta themselves. The SD of a correlated effect is the length of a row of Omega's factor: the row keeps its direction and
takes the length. The correlation of effects i and j < i is the cosine between two rows: of row i the part q across row j is free, and
what lies along row j follows, |q| r / sqrt(1 - r^2). In both every Omega with the held value is reached, and the map is smooth.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.search import GRADIENT, Search
from carkinetics.fitting.structure import Structure

Floats = NDArray[np.float64]
STEP = 1e-6  # on the scales of estimation, for slopes of a formula
MOST_TURNS = 100
PLAIN, LENGTH, ANGLE = "a number of theta", "the length of a row", "the angle of two rows"


@dataclass(frozen=True)
class Handle:
    """How the estimate in place `k` of theta is held: the coordinate is its number in theta, a log SD, or Fisher's z."""

    structure: Structure
    k: int
    kind: str

    def coordinate(self, theta: Floats) -> float:
        """Return where theta stands."""
        natural = self.structure.natural(theta)[self.k]
        return float(theta[self.k] if self.kind == PLAIN else np.log(natural) if self.kind == LENGTH else np.arctanh(natural))

    def natural(self, coordinate: float, theta: Floats) -> float:
        """Return the value that a user reads."""
        return float(self.structure.natural(self.place(theta, coordinate))[self.k])

    def place(self, theta: Floats, coordinate: float) -> Floats:
        """Return theta with the estimate held; the number in its own place does not matter."""
        if self.kind == PLAIN:
            moved = theta.copy()
            moved[self.k] = coordinate
            return moved
        values = self.structure.unpack(theta)
        ((i, j),) = self.structure.entries[self.k - self.structure.slices[2].start]
        factor = values.factor.copy()
        if self.kind == LENGTH:
            factor[i] *= np.exp(coordinate) / np.linalg.norm(factor[i])
        else:
            along = factor[j] / np.linalg.norm(factor[j])
            across = factor[i] - (factor[i] @ along) * along
            factor[i] = across + np.linalg.norm(across) * np.sinh(coordinate) * along  # tanh / sqrt(1 - tanh^2)
        return self.structure.pack(replace(values, factor=factor))

    def slopes(self, theta: Floats, coordinate: float, free: NDArray[np.intp]) -> Floats:
        """Return d(place)/d(theta[free]), (theta, free)."""
        if self.kind == PLAIN:
            return np.eye(len(theta))[:, free]
        shifts = STEP * np.eye(len(theta))[free]
        moved = [self.place(theta + d, coordinate) - self.place(theta - d, coordinate) for d in shifts]
        return np.array(moved).T.reshape(len(theta), len(free)) / (2.0 * STEP)


def handle(structure: Structure, name: str) -> Handle:
    """Return how the estimate called `name` is held."""
    k = structure.names.index(name)
    entry = k - structure.slices[2].start
    if not 0 <= entry < len(structure.entries) or len(structure.entries[entry]) > 1:  # a variance that effects share is in no block
        return Handle(structure, k, PLAIN)
    ((i, j),) = structure.entries[entry]
    if i != j:
        return Handle(structure, k, ANGLE)
    free = [place for places in structure.entries for place in places]
    tied = np.any(structure.start.factor[i, :i]) or any(row == i and column < i for row, column in free)
    return Handle(structure, k, LENGTH if tied else PLAIN)


@dataclass(frozen=True)
class Held:
    """A point of a profile: the coordinate, theta with the others at their best, the objective."""

    coordinate: float
    theta: Floats
    ofv: float


def minimize_others(search: Search, held: Handle, start: Floats, coordinate: float, spread: Floats | None) -> Held:
    """Return the least objective with an estimate held, from a start near it; infinite where it cannot be computed.

    `spread` is the covariance of theta, as far as it is known: it gives the search its first idea of the curvature.
    """
    from scipy.optimize import minimize

    free = np.delete(np.arange(len(start)), held.k)
    best = Held(coordinate, held.place(start, coordinate), np.inf)
    theta = best.theta.copy()

    def objective(z: Floats) -> tuple[float, Floats]:
        nonlocal best
        theta[free] = z
        placed = held.place(theta, coordinate)
        point = search.at(placed)
        if point.gradient is None or not np.isfinite(point.gradient).all():
            return 1e10, np.zeros(len(free))
        if point.ofv < best.ofv:
            best, search.eta = Held(coordinate, placed, point.ofv), point.mode.eta
        return point.ofv, held.slopes(theta, coordinate, free).T @ point.gradient

    options = {"gtol": GRADIENT, "maxiter": MOST_TURNS} | ({} if spread is None else {"hess_inv0": _given(spread, held.k, free)})
    for _ in range(2):
        theta[:] = best.theta
        with np.errstate(all="ignore"):
            if len(free):
                minimize(objective, best.theta[free], jac=True, method="BFGS", options=options)
        search.theta = best.theta
        again = search.at(best.theta, slope=False, starts=search.several_starts())
        if not again.ofv < best.ofv - 1e-6:
            break
        best, search.eta = Held(coordinate, best.theta, again.ofv), again.mode.eta
    return best


def _given(spread: Floats, k: int, free: NDArray[np.intp]) -> Floats:
    """Return half the covariance of the others for a known k-th: the inverse of the second derivatives of the objective."""
    rest = spread[np.ix_(free, free)] - np.outer(spread[free, k], spread[k, free]) / spread[k, k]
    return 0.25 * (rest + rest.T)
