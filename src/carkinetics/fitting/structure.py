"""What a fit knows of its theta beside the numbers: which columns random effects reach, priors, bounds, and how large a change is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.packing import Packing, Values
from carkinetics.fitting.varying import now_of

if TYPE_CHECKING:
    from carkinetics.cohort.shifts import Shift

__all__ = ["Structure", "Values"]

Floats = NDArray[np.float64]
AT_LIMIT = 1e-6  # on the scale of a parameter
NOTHING = 1e-3  # an SD, of what is a large change of its parameter, that is none


@dataclass(frozen=True)
class Structure(Packing):
    """Derivatives carried from the columns of the equations to random effects and theta, and what is known before the data."""

    @cached_property
    def moving(self) -> tuple[int, ...]:
        """The columns by which predictions are differentiated."""
        shifted = {self.shifts[c].parameter for c in self.free_shifts}
        estimated = np.isin(self.owner, [*self.free, *shifted, *(self.acting[c] for c in self.free_shifts if c in self.acting)])
        reached = self.carry.reshape(-1, len(self.owner)).any(axis=0)
        return tuple(int(j) for j in np.flatnonzero(estimated | reached))

    @cached_property
    def acting(self) -> dict[int, int]:
        """The numbers, after those of the parameters, of the shifts that act in the equations."""
        return {c: number for number, c in enumerate(self.varying, len(self.model.parameters))}

    @property
    def by_piece(self) -> tuple[str, ...]:
        """The parameters of the equations with a column for each piece."""
        times = np.bincount(self.owner)
        return tuple(p.name for i, p in enumerate(self.equations.parameters) if times[i] > 1)

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

    def anchor(self, values: Values) -> Floats:
        """Return the mean (n, k) of individual parameters as SAEM has them: what is typical, plus the random effect; by occasion 0.

        Of a covariate that changes it has the mean, from which individual values at the start differ by what is typical.
        """
        centre = self.shifted(values, self.means)
        zero = np.zeros(self.n)
        columns = [zero if e.occasion is not None else centre[:, e.number] for e in self.random]
        return np.column_stack(columns).reshape(self.n, self.k)

    @cached_property
    def mean_of(self) -> NDArray[np.intp]:
        """The random effect about each number of theta's first two slices, (free + free shifts,); -1 where the parameter has none."""
        row = {e.number: k for k, e in enumerate(self.random) if e.occasion is None}
        return np.array([row.get(i, -1) for i in self._moved], dtype=np.intp)

    @cached_property
    def felt(self) -> NDArray[np.intp]:
        """The places in theta's first two slices that move predictions at given individual parameters, too."""
        acting = [False] * len(self.free) + [c in self.acting for c in self.free_shifts]
        return np.flatnonzero((self.mean_of < 0) | np.array(acting, dtype=bool))

    @property
    def _moved(self) -> list[int]:
        return [*self.free, *(self.shifts[c].parameter for c in self.free_shifts)]

    def mean_slopes(self, values: Values) -> Floats:
        """Return the derivatives of the means of individual parameters by theta's first two slices: (n, free + free shifts)."""
        return self._slopes(values, self.means)

    def _slopes(self, values: Values, shifts: Sequence[Shift]) -> Floats:
        ones = [np.ones(self.n) for _ in self.free]
        moved = [shifts[c].slope(float(values.coefficients[c])) for c in self.free_shifts]
        return np.column_stack([*ones, *moved]) if ones or moved else np.zeros((self.n, 0))

    def repeated(self, times: int) -> Structure:
        """Return the structure of all subjects so many times."""
        shifts, means = (tuple(replace(shift, by=np.tile(shift.by, times)) for shift in every) for every in (self.shifts, self.means))
        carry = self.carry if self.carry.ndim == 2 else np.tile(self.carry, (times, 1, 1))
        pieces = None if self.pieces is None else self.pieces.part(np.tile(np.arange(self.n), times))
        used = np.tile(self.used, (times, 1))
        return replace(self, n=self.n * times, shifts=shifts, means=means, used=used, carry=carry, pieces=pieces)

    @cached_property
    def priors(self) -> tuple[NDArray[np.intp], Floats, Floats]:
        """Places in theta that have a prior, their means and SDs on the scale."""
        known = [(k, i, self.model.parameters[i].prior) for k, i in enumerate(self.free)]
        found = [(k, float(self.on_scale(i, np.array([prior.mean]))[0]), prior.sd) for k, i, prior in known if prior]
        for k, c in enumerate(self.free_shifts, len(self.free)):
            prior = self.shifts[c].effect.prior
            found += [(k, prior.mean, prior.sd)] if prior else []
        places, means, sds = zip(*found, strict=True) if found else ((), (), ())
        return np.array(places, dtype=np.intp), np.array(means, dtype=np.float64), np.array(sds, dtype=np.float64)

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

    @cached_property
    def column_sizes(self) -> Floats:
        """What is a large change of each column (columns,): 1 on a log or logit scale, the value itself where a scale has its unit."""
        phi = self.columns(self.start.mu, self.start.coefficients)
        start, values = np.abs(self.scales.slope(phi)), np.abs(self.scales.from_scale(phi))
        count = len(self.model.parameters)
        unbent = np.array([i < count and self.model.parameters[i].scale in ("normal", "boxcox") for i in self.owner])
        with np.errstate(all="ignore"):
            own = np.where(values > 0.0, values / start, 1.0)
        sd = {effect.number: effect.sd for effect in self.random}
        least = np.array([sd.get(int(i), 0.0) for i in self.owner])
        sizes = np.where(unbent, np.maximum(own, least), 1.0)
        for c, number in self.acting.items():
            sizes[self.owner == number] = self._coefficient_size(c, sizes)
        return sizes

    def _coefficient_size(self, c: int, columns: Floats) -> float:
        """What is a large change of a coefficient: that which moves its parameter by its own."""
        by = self.pieces.values[now_of(c)] if c in self.acting and self.pieces is not None else self.shifts[c].by
        return float(columns[self.column(self.shifts[c].parameter)]) / max(1.0, float(np.abs(by).max(initial=0.0)))

    @cached_property
    def theta_sizes(self) -> Floats:
        """What is a large change of each number of theta."""
        typical = self.column_sizes[[self.column(i) for i in self.free]]
        coefficients = [self._coefficient_size(c, self.column_sizes) for c in self.free_shifts]
        return np.concatenate([typical, coefficients, np.ones(len(self.entries) + len(self.errors))])

    @cached_property
    def limits(self) -> tuple[Floats, Floats]:
        """The least and the largest theta that the bounds of the file allow; a scale with bounds of its own needs none."""
        ends = np.array([-np.inf, np.inf])[:, None] * np.ones(sum(part.stop - part.start for part in self.slices))
        for k, i in enumerate(self.free):
            item = self.model.parameters[i]
            if item.bounds is not None and item.scale != "logit":
                on_scale = self.on_scale(i, np.array(item.bounds))
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

    def without_effect(self, theta: Floats) -> list[str]:
        """Return the names of the SDs of random effects that are estimated and as good as 0."""
        sd = np.sqrt(np.diag(self.unpack(theta).omega))
        free = {row for places in self.entries for row, column in places if row == column}
        small = [k for k in sorted(free) if sd[k] < NOTHING * self.column_sizes[self.column(self.random[k].number)]]
        return list(dict.fromkeys(self.random[k].name for k in small))

    def by_parameter(self, by_column: Floats) -> Floats:
        """Return sums over the columns of each parameter, and of each coefficient in the equations: (..., moving) -> (..., P + varying)."""
        to = np.zeros((len(self.moving), len(self.model.parameters) + len(self.varying)))
        to[np.arange(len(self.moving)), self.owner[list(self.moving)]] = 1.0
        return by_column @ to

    def by_typical(self, by_parameter: Floats, values: Values, subject: NDArray[np.intp] | None = None) -> Floats:
        """Return derivatives by typical values and coefficients (..., rows, free + free shifts) from those of `by_parameter`.

        A row is a subject, or belongs to the one that `subject` says.
        """
        slope = self._slopes(values, self.shifts)[:, len(self.free) :]
        moved = by_parameter[..., [self.shifts[c].parameter for c in self.free_shifts]] * (slope if subject is None else slope[subject])
        for place, c in enumerate(self.free_shifts):
            if c in self.acting:
                moved[..., place] += by_parameter[..., self.acting[c]]
        return np.concatenate([by_parameter[..., list(self.free)], moved], axis=-1)

    def by_felt(self, by_parameter: Floats, values: Values, subject: NDArray[np.intp]) -> Floats:
        """Return the derivatives of those that are `felt`, at given individual parameters."""
        at, every = self.felt, self.by_typical(by_parameter, values, subject)
        with_mean = by_parameter[..., self._moved] * self.mean_slopes(values)[subject]
        return np.where(self.mean_of[at] >= 0, every[..., at] - with_mean[..., at], every[..., at])
