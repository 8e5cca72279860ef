"""What is estimated: which parameters, on which scale, with which random effects and residual errors; a vector of them, and back.

The vector theta holds typical values on their scale, coefficients of covariates, then the Cholesky factor of Omega (logarithms on the
diagonal), then the residual errors (logarithms; an exponent of `power` as it is). Omega is block diagonal: effects that the model
correlates share a block. Individual parameters are phi = mu + shifts of the covariates + what random effects add.
"""

from __future__ import annotations

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
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
AT_LIMIT = 1e-6  # on the scale of a parameter


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
class Structure:
    """What is estimated of a model for n subjects, whose covariates the `shifts` know.

    `free` numbers the parameters whose typical value is estimated, `free_shifts` the coefficients. `inputs` (columns) are what the
    equations take, `owner` (columns,) the parameter of each: one with variability between occasions has a column for each of the
    `pieces`. `carry` is 1 where a random effect is added to a column: (k, columns), or (n, k, columns) where subjects differ in it;
    `used` (n, k) says which random effects a subject has (not those of occasions that it lacks). `random` are the random effects, `moving`
    the columns that any of these move, in order. `entries` are the free places of the Cholesky factor, several where effects of one kind
    share a variance; `errors` the free (observable, place among its sigmas).
    """

    model: Model
    n: int
    scales: Scales
    start: Values
    shifts: tuple[Shift, ...]
    free: tuple[int, ...]
    free_shifts: tuple[int, ...]
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
    def moving(self) -> tuple[int, ...]:
        """The columns by which predictions are differentiated."""
        shifted = {self.shifts[c].parameter for c in self.free_shifts}
        estimated = np.isin(self.owner, [*self.free, *shifted])
        reached = self.carry.reshape(-1, len(self.owner)).any(axis=0)
        return tuple(int(j) for j in np.flatnonzero(estimated | reached))

    @property
    def by_piece(self) -> tuple[str, ...]:
        """The parameters with a column for each piece."""
        times = np.bincount(self.owner, minlength=len(self.model.parameters))
        return tuple(p.name for p, count in zip(self.model.parameters, times, strict=True) if count > 1)

    @cached_property
    def reach(self) -> Floats:
        """`carry` of the columns that move: (k, moving) or (n, k, moving)."""
        return self.carry[..., list(self.moving)]

    def added(self, eta: Floats) -> Floats:
        """Return what random effects (..., n, k) add to the columns of each subject (..., n, columns)."""
        return eta @ self.carry if self.carry.ndim == 2 else np.einsum("...nk,nkj->...nj", eta, self.carry)

    def by_eta(self, slope: Floats, subject: NDArray[np.intp] | None = None) -> Floats:
        """Return derivatives by eta (rows, ..., k) from those by the columns that move (rows, ..., moving).

        A row belongs to the subject that `subject` says, or is one.
        """
        if self.carry.ndim == 2:
            return slope @ self.reach.T
        return np.einsum("m...j,mkj->m...k", slope, self.reach if subject is None else self.reach[subject])

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
        centre = np.tile(values.mu, (self.n, 1))
        for shift, b in zip(self.shifts, values.coefficients, strict=True):
            centre[:, shift.parameter] += shift.moved(float(b))
        return centre if len(self.owner) == centre.shape[1] else centre[:, self.owner]

    def anchor(self, values: Values) -> Floats:
        """Return the mean (n, k) of individual parameters as SAEM has them: what is typical, plus the random effect; by occasion 0."""
        centre = self.centre(values)
        zero = np.zeros(self.n)
        columns = [zero if e.occasion is not None else centre[:, self.column(e.number)] for e in self.random]
        return np.column_stack(columns).reshape(self.n, self.k)

    @cached_property
    def mean_of(self) -> NDArray[np.intp]:
        """The random effect about each number of theta's first two slices, (free + free shifts,); -1 where the parameter has none."""
        row = {e.number: k for k, e in enumerate(self.random) if e.occasion is None}
        parameters = [*self.free, *(self.shifts[c].parameter for c in self.free_shifts)]
        return np.array([row.get(i, -1) for i in parameters], dtype=np.intp)

    def mean_slopes(self, values: Values) -> Floats:
        """Return the derivatives of each parameter by theta's first two slices, on its scale: (n, free + free shifts)."""
        ones = [np.ones(self.n) for _ in self.free]
        moved = [self.shifts[c].slope(float(values.coefficients[c])) for c in self.free_shifts]
        return np.column_stack([*ones, *moved]) if ones or moved else np.zeros((self.n, 0))

    def repeated(self, times: int) -> Structure:
        """Return the structure of all subjects so many times."""
        shifts = tuple(replace(shift, by=np.tile(shift.by, times)) for shift in self.shifts)
        carry = self.carry if self.carry.ndim == 2 else np.tile(self.carry, (times, 1, 1))
        pieces = None if self.pieces is None else self.pieces.part(np.tile(np.arange(self.n), times))
        return replace(self, n=self.n * times, shifts=shifts, used=np.tile(self.used, (times, 1)), carry=carry, pieces=pieces)

    @cached_property
    def priors(self) -> tuple[NDArray[np.intp], Floats, Floats]:
        """Places in theta that have a prior, their means and SDs on the scale."""
        known = [(k, i, self.model.parameters[i].prior) for k, i in enumerate(self.free)]
        found = [(k, float(self._on_scale(i, np.array([prior.mean]))[0]), prior.sd) for k, i, prior in known if prior]
        for k, c in enumerate(self.free_shifts, len(self.free)):
            prior = self.shifts[c].effect.prior
            found += [(k, prior.mean, prior.sd)] if prior else []
        places, means, sds = zip(*found, strict=True) if found else ((), (), ())
        return np.array(places, dtype=np.intp), np.array(means, dtype=np.float64), np.array(sds, dtype=np.float64)

    @cached_property
    def limits(self) -> tuple[Floats, Floats]:
        """The least and the largest theta that the bounds of the file allow; a scale with bounds of its own needs none."""
        ends = np.array([-np.inf, np.inf])[:, None] * np.ones(sum(part.stop - part.start for part in self.slices))
        for k, i in enumerate(self.free):
            item = self.model.parameters[i]
            if item.bounds is not None and item.scale != "logit":
                on_scale = self._on_scale(i, np.array(item.bounds))
                ends[:, k] = np.where(np.isnan(on_scale), ends[:, k], on_scale)
        return ends[0], ends[1]

    def at_limits(self, theta: Floats) -> list[tuple[str, float]]:
        """Return the parameters whose theta is at a bound, and the bound."""
        found = []
        for side, limits in enumerate(self.limits):
            for k in np.flatnonzero(np.abs(theta - limits) < AT_LIMIT):
                item = self.model.parameters[self.free[k]]
                found.append((item.name, (item.bounds or (np.nan, np.nan))[side]))
        return found

    def penalty(self, theta: Floats) -> float:
        """Return -2 log of the priors at theta, without their constants."""
        places, mean, sd = self.priors
        return float((((theta[places] - mean) / sd) ** 2).sum())

    def penalty_slope(self, theta: Floats) -> Floats:
        """Return the derivative of that (theta,)."""
        places, mean, sd = self.priors
        slope = np.zeros_like(theta)
        slope[places] = 2.0 * (theta[places] - mean) / sd**2
        return slope

    def _on_scale(self, i: int, values: Floats) -> Floats:
        """Values (m,) of a parameter on its scale."""
        columns = np.ones((len(values), len(self.owner)))
        columns[:, self.column(i)] = values
        return self.scales.to_scale(columns)[:, self.column(i)]

    def column(self, i: int) -> int:
        """The first column of a parameter."""
        return int(np.flatnonzero(self.owner == i)[0])

    def by_parameter(self, by_column: Floats) -> Floats:
        """Return sums over the columns of each parameter: (..., moving) -> (..., P)."""
        to = np.zeros((len(self.moving), len(self.model.parameters)))
        to[np.arange(len(self.moving)), self.owner[list(self.moving)]] = 1.0
        return by_column @ to

    def by_typical(self, by_parameter: Floats, values: Values, subject: NDArray[np.intp] | None = None) -> Floats:
        """Return derivatives by typical values and coefficients (..., rows, free + free shifts) from those by parameters (..., rows, P).

        A row is a subject, or belongs to the one that `subject` says.
        """
        slope = self.mean_slopes(values)[:, len(self.free) :]
        moved = by_parameter[..., [self.shifts[c].parameter for c in self.free_shifts]] * (slope if subject is None else slope[subject])
        return np.concatenate([by_parameter[..., list(self.free)], moved], axis=-1)

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
        """Return the parameters (P,) of what is typical on their scales."""
        return self.scales.from_scale(mu[self.owner])[[self.column(i) for i in range(len(mu))]]

    def _is_plain(self, o: int, k: int) -> bool:
        return SIGMAS[self.model.observables[o].error or ""][k] == "power"
