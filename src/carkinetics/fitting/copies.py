"""The likelihood of several copies of a design at once: every copy has its own random effects, and all are weighed in one call."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.joint import minus_two
from carkinetics.fitting.likelihood import log_density
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.placing import Terms
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]


class Copies:
    """A design taken `count` times: subjects and observations of one copy after those of another."""

    def __init__(self, marginal: Marginal, count: int) -> None:
        self.marginal, self.count, self.structure = marginal, count, marginal.structure
        design, likelihood = marginal.predictor.design, marginal.likelihood

        def tiled(column: NDArray[Any]) -> NDArray[Any]:
            return np.tile(column, count)

        self.rows = np.tile(np.arange(marginal.n), count)
        self.members = {o: (np.arange(count)[:, None] * marginal.m + members).ravel() for o, members in likelihood.groups.items()}
        self.data: dict[int, tuple[Floats, NDArray[np.int8], Floats, Floats]] = {
            o: (tiled(design.value[at]), tiled(design.censoring[at]), tiled(design.limit[at]), tiled(design.lower[at]))
            for o, at in likelihood.groups.items()
        }

    def phi(self, values: Values, eta: Floats) -> Floats:
        """Return the parameters of all rows (count n, columns) at random effects (count, n, k)."""
        moved = self.structure.centre(values) + eta @ self.structure.carry
        return np.asarray(moved.reshape(self.count * self.marginal.n, -1))

    def predict(self, values: Values, eta: Floats) -> Floats:
        """Return the predictions (count, m) at random effects (count, n, k)."""
        return self.marginal.predictor.values(self.phi(values, eta), self.rows).reshape(self.count, -1)

    def terms(self, o: int, f: Floats, values: Values) -> Terms:
        """Return the log density of the observations of observable `o` at predictions f (count, m), one copy after another."""
        at, sigma = f.ravel()[self.members[o]], values.sigmas[o]
        value, censoring, limit, lower = self.data[o]
        error = self.structure.model.observables[o].error or ""
        return log_density(error, value, at, np.broadcast_to(sigma, (len(at), len(sigma))), censoring, limit, lower)

    def minus_two_log(self, f: Floats, values: Values) -> Floats:
        """Return -2 log p(y | f) of every subject (count, n) in NONMEM's convention; infinite where it is not a number."""
        found = np.zeros(self.count * self.marginal.m)
        for o, members in self.members.items():
            found[members] = minus_two(self.terms(o, f, values).value, self.data[o][1])
        known = np.where(np.isnan(found), np.inf, found).reshape(self.count, -1)
        return np.asarray(self.marginal.sum_over @ known.T).T
