"""What is estimated: which parameters, on which scale, with which random effects and residual errors; a vector of them, and back.

The vector theta holds typical values on their scale, coefficients of covariates, then the Cholesky factor of Omega (logarithms on the
diagonal), then the residual errors (logarithms; an exponent of `power` as it is). Omega is block diagonal: effects that the model
correlates share a block. Individual parameters are phi = mu + shifts of the covariates + what random effects add.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.scales import Scales
from carkinetics.model.rules import SIGMAS

if TYPE_CHECKING:
    from carkinetics.cohort.shifts import Shift
    from carkinetics.data.pieces import Pieces
    from carkinetics.fitting.effects import RandomEffect
    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Values:
    """Typical values on their scale (P,), coefficients of covariates (C,), the Cholesky factor of Omega (k, k), sigmas by observable."""

    mu: Floats
    coefficients: Floats
    factor: Floats
    sigmas: dict[int, Floats]

    @property
    def omega(self) -> Floats:
        """The covariance of the random effects, (k, k)."""
        return self.factor @ self.factor.T


@dataclass(frozen=True)
class Packing:
    """What is estimated of a model for n subjects, whose covariates the `shifts` know.

    `free` numbers the parameters whose typical value is estimated, `free_shifts` the coefficients. The shifts in `varying` follow
    covariates that change: they move a parameter at the start, and the `equations` do so from then on, with the coefficients as inputs
    that are numbered after the parameters; `means` are all shifts, these by the mean of their covariate over the observations. `inputs`
    (columns) are what the equations take, `owner` (columns,) the number of each: a parameter with variability between occasions has a
    column for each of the `pieces`. `carry` is 1 where a random effect is added to a column: (k, columns), or (n, k, columns) where
    subjects differ in it; `used` (n, k) says which random effects a subject has (not those of occasions that it lacks). `random` are the
    random effects, `moving` the columns that any of these move, in order. `entries` are the free places of the Cholesky factor, several
    where effects of one kind share a variance; `errors` the free (observable, place among its sigmas).
    """

    model: Model
    n: int
    scales: Scales
    start: Values
    shifts: tuple[Shift, ...]
    free: tuple[int, ...]
    free_shifts: tuple[int, ...]
    equations: Model
    varying: tuple[int, ...]
    means: tuple[Shift, ...]
    inputs: tuple[str, ...]
    owner: NDArray[np.intp]
    used: NDArray[np.bool_]
    carry: Floats
    pieces: Pieces | None
    random: tuple[RandomEffect, ...]
    entries: tuple[tuple[tuple[int, int], ...], ...]
    errors: tuple[tuple[int, int], ...]

    @property
    def k(self) -> int:
        """The number of random effects of a subject."""
        return len(self.random)

    @cached_property
    def slices(self) -> tuple[slice, slice, slice, slice]:
        """Where theta has typical values, coefficients, entries of the factor, residual errors."""
        ends = np.cumsum([0, len(self.free), len(self.free_shifts), len(self.entries), len(self.errors)])
        return tuple(slice(int(a), int(b)) for a, b in pairwise(ends))  # type: ignore[return-value]

    @property
    def names(self) -> list[str]:
        """The names of theta's numbers as a user knows them."""
        parameters, observables = self.model.parameters, self.model.observables
        typical = [parameters[i].name for i in self.free] + [self.shifts[c].name for c in self.free_shifts]
        rows = self.random
        effects = [rows[i].name if i == j else f"corr.{rows[j].parameter}.{rows[i].parameter}" for (i, j), *_ in self.entries]
        residual = [f"{SIGMAS[observables[o].error or ''][place]}.{observables[o].key}" for o, place in self.errors]
        return [*typical, *effects, *residual]

    def centre(self, values: Values) -> Floats:
        """Return what is typical for every subject and its covariates, on the scales: (n, columns)."""
        return self.columns(self.shifted(values, self.shifts), values.coefficients)

    def shifted(self, values: Values, shifts: Sequence[Shift]) -> Floats:
        """Return what is typical (n, P) with the shifts of every coefficient."""
        centre = np.tile(values.mu, (self.n, 1))
        for shift, b in zip(shifts, values.coefficients, strict=True):
            centre[:, shift.parameter] += shift.moved(float(b))
        return centre

    def columns(self, parameters: Floats, coefficients: Floats) -> Floats:
        """Return the columns (..., columns) that hold parameters (..., P) on their scales, and the coefficients (C,) among the inputs."""
        if len(self.owner) == parameters.shape[-1]:
            return parameters
        acting = np.broadcast_to(coefficients[list(self.varying)], (*parameters.shape[:-1], len(self.varying)))
        return np.concatenate([parameters, acting], axis=-1)[..., self.owner]

    def on_scale(self, i: int, values: Floats) -> Floats:
        """Values (m,) of a parameter on its scale."""
        columns = np.ones((len(values), len(self.owner)))
        columns[:, self.column(i)] = values
        return self.scales.to_scale(columns)[:, self.column(i)]

    def on_scales(self, natural: Floats) -> Floats:
        """Values (..., P) of all parameters as columns on their scales."""
        return self.scales.to_scale(self.columns(natural, self.start.coefficients))

    def column(self, i: int) -> int:
        """The first column of a parameter."""
        return int(np.flatnonzero(self.owner == i)[0])

    def pack(self, values: Values) -> Floats:
        """Return theta of values."""
        effects = [np.log(values.factor[i, j]) if i == j else values.factor[i, j] for (i, j), *_ in self.entries]
        residual = [values.sigmas[o][k] if self._is_plain(o, k) else np.log(values.sigmas[o][k]) for o, k in self.errors]
        return np.concatenate([values.mu[list(self.free)], values.coefficients[list(self.free_shifts)], effects, residual])

    def unpack(self, theta: Floats) -> Values:
        """Return the values of theta; what is not estimated keeps its start."""
        mu, factor, coefficients = self.start.mu.copy(), self.start.factor.copy(), self.start.coefficients.copy()
        sigmas = {o: values.copy() for o, values in self.start.sigmas.items()}
        typical, moved, effects, residual = self.slices
        mu[list(self.free)] = theta[typical]
        coefficients[list(self.free_shifts)] = theta[moved]
        for places, value in zip(self.entries, theta[effects], strict=True):
            for i, j in places:
                factor[i, j] = np.exp(value) if i == j else value
        for (o, k), value in zip(self.errors, theta[residual], strict=True):
            sigmas[o][k] = value if self._is_plain(o, k) else np.exp(value)
        return Values(mu, coefficients, factor, sigmas)

    def factor_slopes(self, values: Values) -> list[Floats]:
        """Return d(Omega)/d(theta) of every free entry of the factor, each (k, k)."""
        found = []
        for places in self.entries:
            moved = np.zeros_like(values.factor)
            for i, j in places:
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
        typical = self.typical(values.mu)[list(self.free)]
        effects = [sd[i] if i == j else values.omega[i, j] / (sd[i] * sd[j]) for (i, j), *_ in self.entries]
        coefficients = values.coefficients[list(self.free_shifts)]
        return np.concatenate([typical, coefficients, effects, [values.sigmas[o][k] for o, k in self.errors]])

    def typical(self, mu: Floats) -> Floats:
        """Return the parameters (..., P) of what is typical on their scales."""
        natural = self.scales.from_scale(self.columns(mu, self.start.coefficients))
        return natural[..., [self.column(i) for i in range(mu.shape[-1])]]

    def observables(self, values: Values) -> tuple[Observable, ...]:
        """Return the model's observables with the residual errors of values."""
        known = self.model.observables
        told = {o: dict(zip(SIGMAS[known[o].error or ""], map(float, sigma), strict=True)) for o, sigma in values.sigmas.items()}
        return tuple(replace(item, **told.get(o, {})) for o, item in enumerate(known))  # type: ignore[arg-type]

    def _is_plain(self, o: int, k: int) -> bool:
        return SIGMAS[self.model.observables[o].error or ""][k] == "power"
