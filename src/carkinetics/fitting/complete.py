"""The likelihood of data and random effects together, and its maximum: what an iteration of SAEM makes of the chains.

Closed forms: typical values and Omega from the moments of the individual parameters; the sigma of an additive, proportional or
log-normal error without censored observations from its squares. The rest (parameters without random effects, other sigmas) takes a step
of Fisher scoring by the gradient at the sampled random effects: by Fisher's identity its mean is that of the marginal likelihood, so the
fixed point is right and nothing drifts (Robbins and Monro, Ann Math Stat 1951;22:400-407).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.chains import State
from carkinetics.fitting.copies import Copies
from carkinetics.fitting.likelihood import variance
from carkinetics.fitting.structure import Structure, Values
from carkinetics.model.rules import SIGMAS

Floats = NDArray[np.float64]
CLOSED = frozenset({"additive", "proportional", "lognormal"})
LARGEST_STEP = 0.5  # of a step of scoring, on theta's scales
COOLING = 0.95  # of variances in an iteration: Lavielle, Mixed Effects Models for the Population Approach, 2014, section 9.3


class Complete:
    """The maximisation step, with the statistics that it has gathered."""

    def __init__(self, copies: Copies) -> None:
        self.copies, self.structure = copies, copies.structure
        s, design = self.structure, copies.marginal.predictor.design
        groups, observables = copies.marginal.likelihood.groups, s.model.observables
        self.closed = [o for o, at in groups.items() if observables[o].error in CLOSED and not design.censoring[at].any()]
        self.blind = [i for i in s.free if i not in s.random]
        self.scored = [k for k, (o, _) in enumerate(s.errors) if o not in self.closed]
        self.places = [s.free.index(i) for i in self.blind] + [len(s.free) + len(s.entries) + k for k in self.scored]
        self.free_effects = np.array([i in s.free for i in s.random], dtype=bool)
        self.statistics: list[Floats] = []
        self.information = np.zeros((len(self.places), len(self.places)))

    def maximise(self, values: Values, state: State, step: float, cooling: bool) -> Values:
        """Blend in the statistics of the chains by `step`, and return the values that they make most probable.

        With `cooling` no variance shrinks by more than COOLING, so that the chains can still leave a bad start.
        """
        new = self._moments(state)
        old = self.statistics or new
        self.statistics = [a + step * (b - a) for a, b in zip(old, new, strict=True)]
        mean, second, *squares = self.statistics
        mu = values.mu.copy()
        mu[list(self.structure.random)] = self._typical(values, mean)
        centre = mu[list(self.structure.random)]
        spread = second - np.outer(mean, centre) - np.outer(centre, mean) + np.outer(centre, centre)
        sigmas = {o: sigma.copy() for o, sigma in values.sigmas.items()}
        for o, square in zip(self.closed, squares, strict=True):
            sigmas[o][0] = np.sqrt(max(float(square), COOLING * values.sigmas[o][0] ** 2 if cooling else 0.0))
        moved = Values(mu, factor_of(self.structure, values, spread, COOLING if cooling else 0.0), sigmas)
        theta = self.structure.pack(moved)
        if self.places:
            change = step * self._scoring(values, state, step)
            if cooling:
                change = np.where(self._is_variance(), np.maximum(change, 0.5 * np.log(COOLING)), change)
            theta[self.places] += change
        return self.structure.unpack(theta)

    def _is_variance(self) -> NDArray[np.bool_]:
        s = self.structure
        keys = [SIGMAS[s.model.observables[s.errors[k][0]].error or ""][s.errors[k][1]] for k in self.scored]
        return np.array([False] * len(self.blind) + [key != "power" for key in keys])

    def _moments(self, state: State) -> list[Floats]:
        """Return the means of phi (k,), of phi phi' (k, k), and of the squares of residuals of each observable in `closed`."""
        phi = state.phi.reshape(-1, state.phi.shape[-1])
        found = [phi.mean(axis=0), phi.T @ phi / len(phi)]
        for o in self.closed:
            f, y, error = state.f.ravel()[self.copies.members[o]], self.copies.data[o][0], self.structure.model.observables[o].error
            with np.errstate(all="ignore"):
                rest = np.log(y / f) if error == "lognormal" else (y - f) / (f if error == "proportional" else 1.0)
            found.append(np.array(np.mean(rest[np.isfinite(rest)] ** 2)))
        return found

    def _typical(self, values: Values, mean: Floats) -> Floats:
        """Return the typical values (k,) of parameters with random effects: the mean, given those that are fixed."""
        free, fixed = self.free_effects, ~self.free_effects
        known = values.mu[list(self.structure.random)]
        if free.all():
            return mean
        precision = np.linalg.inv(values.omega)
        pull = np.linalg.solve(precision[np.ix_(free, free)], precision[np.ix_(free, fixed)] @ (mean - known)[fixed])
        known[free] = mean[free] + pull
        return known

    def _scoring(self, values: Values, state: State, step: float) -> Floats:
        """Return the step of Fisher scoring of what has no closed form, in the order of `places`."""
        q, count = len(self.places), self.copies.count
        gradient, information = np.zeros(q), np.zeros((q, q))
        slope = self._slopes(values, state)
        for o, members in self.copies.members.items():
            score, a, c = self._scores(o, values, state, slope[members])
            known = self.copies.data[o][1] == 0
            gradient += score.sum(axis=0) / count
            information += (a[known].T @ a[known] + 0.5 * c[known].T @ c[known] + score[~known].T @ score[~known]) / count
        first = not self.information.any()
        self.information = information if first else self.information + step * (information - self.information)
        size = np.sqrt(np.maximum(np.diag(self.information), 1e-12))
        scaled = self.information / np.outer(size, size) + 1e-6 * np.eye(q)
        found = np.linalg.solve(scaled, gradient / size) / size
        theta = self.structure.pack(values)[self.places]
        most = LARGEST_STEP * np.maximum(1.0, np.abs(theta))
        return found / max(1.0, float(np.max(np.abs(found) / most)))

    def _slopes(self, values: Values, state: State) -> Floats:
        """Return df/dtheta (count m, places): of sigmas 0."""
        slope = np.zeros((self.copies.count * self.copies.marginal.m, len(self.places)))
        if self.blind:
            _, every = self.copies.marginal.predictor.slopes(self.copies.phi(values, state.phi), self.copies.rows)
            slope[:, : len(self.blind)] = every[:, [self.structure.moving.index(i) for i in self.blind]]
        return np.nan_to_num(slope, posinf=0.0, neginf=0.0)

    def _scores(self, o: int, values: Values, state: State, slope: Floats) -> tuple[Floats, Floats, Floats]:
        """Return of observable `o` the scores, and the derivatives of mean / SD and of log variance, each (observations, places)."""
        f, error, sigma = state.f.ravel()[self.copies.members[o]], self.structure.model.observables[o].error or "", values.sigmas[o]
        t = self.copies.terms(o, state.f, values)
        v = variance(error, f, np.broadcast_to(sigma, (len(f), len(sigma))))
        with np.errstate(all="ignore"):
            a = slope / np.sqrt(v.r)[:, None] / (f[:, None] if error == "lognormal" else 1.0)
            score, c = t.by_f[:, None] * slope, v.r_f[:, None] * slope
            slopes = self.structure.sigma_slopes(values)
            for column, k in enumerate(self.scored, len(self.blind)):
                observable, place, by_theta = slopes[k]
                if observable == o:
                    score[:, column], c[:, column] = by_theta * t.by_s[:, place], by_theta * v.r_s[:, place]
            c = c / v.r[:, None]
        score, a, c = (np.nan_to_num(x, posinf=0.0, neginf=0.0) for x in (score, a, c))
        return score, a, c


def factor_of(structure: Structure, values: Values, spread: Floats, least: float) -> Floats:
    """Return the Cholesky factor (k, k) of the Omega that makes a second moment about the typical values most probable.

    Variances stay above `least` times what they were.
    """
    free = np.zeros(spread.shape, dtype=bool)
    for i, j in structure.entries:
        free[i, j] = free[j, i] = True
    old = np.diag(values.omega)
    grown = np.sqrt(np.maximum(1.0, least * old / np.diag(spread)))
    spread = spread * np.outer(grown, grown)
    tied = (values.omega != 0.0) & ~free & ~np.eye(len(old), dtype=bool)
    if tied.any():  # an effect whose SD is fixed correlates with one that is free
        return _search(structure, values, spread)
    omega = np.where(free, spread, np.diag(old))
    return np.linalg.cholesky(omega)


def _search(structure: Structure, values: Values, spread: Floats) -> Floats:
    from scipy.optimize import minimize

    first = len(structure.free)
    rows = slice(first, first + len(structure.entries))
    theta = structure.pack(values)

    def deviance(entries: Floats) -> float:
        moved = theta.copy()
        moved[rows] = entries
        omega = structure.unpack(moved).omega
        return float(np.linalg.slogdet(omega)[1] + np.trace(np.linalg.solve(omega, spread)))

    found = theta.copy()
    found[rows] = minimize(deviance, theta[rows], method="BFGS").x
    return structure.unpack(found).factor
