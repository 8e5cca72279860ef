"""What is estimated: which parameters, on which scale, with which random effects and residual errors; a vector of them, and back.

The vector theta holds typical values on their scale, then the Cholesky factor of Omega (logarithms on the diagonal), then the
residual errors (logarithms; an exponent of `power` as it is). Omega is block diagonal: effects that the model correlates share a block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.scales import Scales
from carkinetics.model.rules import SIGMAS

if TYPE_CHECKING:
    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]
FREE_SIGMAS = frozenset({"sigma", "sigma_add", "sigma_prop", "power"})  # the degrees of freedom are the file's
UNIT_INTERVAL = (0.0, 1.0)


@dataclass(frozen=True)
class Values:
    """Typical values on their scale (P,), the Cholesky factor of Omega (k, k), and sigmas of each observable that is fitted."""

    mu: Floats
    factor: Floats
    sigmas: dict[int, Floats]

    @property
    def omega(self) -> Floats:
        """The covariance of the random effects, (k, k)."""
        return self.factor @ self.factor.T


@dataclass(frozen=True)
class Structure:
    """Places in the arrays: `free` and `random` number parameters, `moving` both of them, in the order of the file.

    `entries` are the free (row, column) of the Cholesky factor, `errors` the free (observable, place among its sigmas).
    """

    model: Model
    scales: Scales
    start: Values
    free: tuple[int, ...]
    random: tuple[int, ...]
    moving: tuple[int, ...]
    entries: tuple[tuple[int, int], ...]
    errors: tuple[tuple[int, int], ...]

    @property
    def names(self) -> list[str]:
        """The names of theta's numbers as a user knows them."""
        parameters, observables = self.model.parameters, self.model.observables
        rows = [parameters[i].name for i in self.random]
        effects = [f"iiv.{rows[i]}" if i == j else f"corr.{rows[j]}.{rows[i]}" for i, j in self.entries]
        residual = [f"{SIGMAS[observables[o].error or ''][place]}.{observables[o].key}" for o, place in self.errors]
        return [*(parameters[i].name for i in self.free), *effects, *residual]

    def pack(self, values: Values) -> Floats:
        """Return theta of values."""
        effects = [np.log(values.factor[i, j]) if i == j else values.factor[i, j] for i, j in self.entries]
        residual = [values.sigmas[o][k] if self._is_plain(o, k) else np.log(values.sigmas[o][k]) for o, k in self.errors]
        return np.concatenate([values.mu[list(self.free)], effects, residual])

    def unpack(self, theta: Floats) -> Values:
        """Return the values of theta; what is not estimated keeps its start."""
        mu, factor = self.start.mu.copy(), self.start.factor.copy()
        sigmas = {o: values.copy() for o, values in self.start.sigmas.items()}
        first, second = len(self.free), len(self.free) + len(self.entries)
        mu[list(self.free)] = theta[:first]
        for (i, j), value in zip(self.entries, theta[first:second], strict=True):
            factor[i, j] = np.exp(value) if i == j else value
        for (o, k), value in zip(self.errors, theta[second:], strict=True):
            sigmas[o][k] = value if self._is_plain(o, k) else np.exp(value)
        return Values(mu, factor, sigmas)

    def factor_slopes(self, values: Values) -> list[Floats]:
        """Return d(Omega)/d(theta) of every free entry of the factor, each (k, k)."""
        found = []
        for i, j in self.entries:
            moved = np.zeros_like(values.factor)
            moved[i, j] = values.factor[i, j] if i == j else 1.0
            found.append(moved @ values.factor.T + values.factor @ moved.T)
        return found

    def sigma_slopes(self, values: Values) -> list[tuple[int, int, float]]:
        """Return (observable, place, d(sigma)/d(theta)) of every free sigma."""
        return [(o, k, 1.0 if self._is_plain(o, k) else float(values.sigmas[o][k])) for o, k in self.errors]

    def natural(self, theta: Floats) -> Floats:
        """Return what a user reads: typical values, SDs and correlations of random effects, sigmas; in the order of `names`."""
        values = self.unpack(theta)
        sd = np.sqrt(np.diag(values.omega))
        typical = self.scales.from_scale(values.mu)[list(self.free)]
        effects = [sd[i] if i == j else values.omega[i, j] / (sd[i] * sd[j]) for i, j in self.entries]
        return np.concatenate([typical, effects, [values.sigmas[o][k] for o, k in self.errors]])

    def _is_plain(self, o: int, k: int) -> bool:
        return SIGMAS[self.model.observables[o].error or ""][k] == "power"


def describe(model: Model, outputs: set[int]) -> Structure:
    """Return the structure of a model for data of the observables numbered in `outputs`."""
    parameters = model.parameters
    random = tuple(i for i, p in enumerate(parameters) if p.iiv is not None and p.iiv > 0)
    free = tuple(i for i, p in enumerate(parameters) if not p.fixed)
    lower, upper = (tuple((p.bounds or UNIT_INTERVAL)[side] for p in parameters) for side in (0, 1))
    scales = Scales(tuple(p.scale for p in parameters), lower, upper)
    sigmas = {o: _sigmas(model.observables[o]) for o in sorted(outputs)}
    start = Values(scales.to_scale(np.array([p.value for p in parameters])), _factor(model, random), sigmas)
    estimated = [not parameters[i].iiv_fixed for i in random]
    blocks = _blocks(model, random)
    entries = [(i, j) for i in range(len(random)) for j in range(i + 1) if blocks[i] == blocks[j] and estimated[i] and estimated[j]]
    errors = [(o, k) for o in sigmas for k, key in enumerate(SIGMAS[model.observables[o].error or ""]) if key in FREE_SIGMAS]
    return Structure(model, scales, start, free, random, tuple(sorted({*free, *random})), tuple(entries), tuple(errors))


def _sigmas(observable: Observable) -> Floats:
    return np.array([getattr(observable, key) for key in SIGMAS[observable.error or ""]], dtype=np.float64)


def _blocks(model: Model, random: tuple[int, ...]) -> list[int]:
    """Return the block of each random effect: effects that are correlated, directly or through others, share one."""
    names = [model.parameters[i].name for i in random]
    block = list(range(len(names)))
    for item in model.correlations:
        a, b = block[names.index(item.first)], block[names.index(item.second)]
        block = [a if x == b else x for x in block]
    return block


def _factor(model: Model, random: tuple[int, ...]) -> Floats:
    names = [model.parameters[i].name for i in random]
    sd = np.array([model.parameters[i].iiv or 0.0 for i in random])
    correlation = np.eye(len(names))
    for item in model.correlations:
        i, j = names.index(item.first), names.index(item.second)
        correlation[i, j] = correlation[j, i] = item.value
    return sd[:, None] * np.linalg.cholesky(correlation) if names else np.zeros((0, 0))
