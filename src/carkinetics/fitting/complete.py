"""The likelihood of data and random effects together, and its maximum: what an iteration of SAEM makes of the chains.

Closed forms: typical values and coefficients of covariates by weighted regression of the individual parameters, Omega from their moments;
the sigma of an additive, proportional or log-normal error without censored observations from its squares. The rest (parameters without
random effects, other sigmas, coefficients of covariates that change with time) takes a step of Fisher scoring by the gradient at the
sampled random effects: by Fisher's identity its mean is that of the marginal likelihood, so the fixed point is right and nothing drifts
(Robbins and Monro, Ann Math Stat 1951;22:400-407).
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
CURVED = 4  # Newton steps of the regression where a coefficient does not act linearly on the scale
LARGEST_STEP = 0.5  # of a step of scoring, on theta's scales
COOLING = 0.95  # of variances in an iteration: Lavielle, Mixed Effects Models for the Population Approach, 2014, section 9.3


class Complete:
    """The maximisation step, with the statistics that it has gathered."""

    def __init__(self, copies: Copies) -> None:
        self.copies, self.structure = copies, copies.structure
        s, design = self.structure, copies.marginal.predictor.design
        groups, observables = copies.marginal.likelihood.groups, s.model.observables
        closed = CLOSED if copies.marginal.likelihood.blq == "m3" else CLOSED & {"lognormal"}
        self.closed = [o for o, at in groups.items() if observables[o].error in closed and not design.censoring[at].any()]
        self.blind = s.felt
        self.seen = np.setdiff1d(np.arange(len(s.mean_of)), self.blind)
        self.both = self.blind[s.mean_of[self.blind] >= 0]  # coefficients of covariates that change: of means, and of predictions
        self.scored = [k for k, (o, _) in enumerate(s.errors) if o not in self.closed]
        self.places = [*map(int, self.blind), *(s.slices[3].start + k for k in self.scored)]
        self.subject = np.tile(copies.subject, copies.count)
        self.statistics: list[Floats] = []
        self.information = np.zeros((len(self.places), len(self.places)))

    def maximise(self, values: Values, state: State, step: float, cooling: bool) -> Values:
        """Blend in the statistics of the chains by `step`, and return the values that they make most probable.

        With `cooling` no variance shrinks by more than COOLING, so that the chains can still leave a bad start.
        """
        weights = self.copies.weights(state.f, values)
        new = self._moments(state, weights)
        old = self.statistics or new
        self.statistics = [a + step * (b - a) for a, b in zip(old, new, strict=True)]
        mean, second, *squares = self.statistics
        typical = self._typical(values, mean)
        centre, n = self.structure.anchor(typical), len(mean)
        spread = second - (mean.T @ centre + centre.T @ mean - centre.T @ centre) / n
        sigmas = {o: sigma.copy() for o, sigma in values.sigmas.items()}
        for o, square in zip(self.closed, squares, strict=True):
            sigmas[o][0] = np.sqrt(max(float(square), COOLING * values.sigmas[o][0] ** 2 if cooling else 0.0))
        factor = factor_of(self.structure, values, spread, COOLING if cooling else 0.0)
        moved = Values(typical.mu, typical.coefficients, factor, sigmas)
        theta = self.structure.pack(moved)
        if self.places:
            of_means = self._of_means(typical, mean) if self.both.size else None
            change = step * self._scoring(values, state, step, weights, of_means)
            if cooling:
                change = np.where(self._is_variance(), np.maximum(change, 0.5 * np.log(COOLING)), change)
            theta[self.places] += change
        return self.structure.unpack(theta)

    def _is_variance(self) -> NDArray[np.bool_]:
        s = self.structure
        keys = [SIGMAS[s.model.observables[s.errors[k][0]].error or ""][s.errors[k][1]] for k in self.scored]
        return np.array([False] * len(self.blind) + [key != "power" for key in keys])

    def _moments(self, state: State, weights: Floats | None) -> list[Floats]:
        """Return the means of psi of each subject (n, k), of psi psi' (k, k), of squares of residuals of each observable in `closed`.

        Of an occasion that a subject does not have psi counts as 0.
        """
        psi = state.psi * self.structure.used
        flat = psi.reshape(-1, psi.shape[-1])
        found = [psi.mean(axis=0), flat.T @ flat / len(flat)]
        for o in self.closed:
            f, y, error = state.f.ravel()[self.copies.members[o]], self.copies.value[o], self.structure.model.observables[o].error
            with np.errstate(all="ignore"):
                rest = np.log(y / f) if error == "lognormal" else (y - f) / (f if error == "proportional" else 1.0)
            good, weight = np.isfinite(rest), self._weight(o, weights)
            found.append(np.array(np.average(rest[good] ** 2, weights=None if weight is None else weight[good])))
        return found

    def _weight(self, o: int, weights: Floats | None) -> Floats | None:
        """Return how much each observation of observable `o` counts; None where all count 1."""
        return None if weights is None else weights[:, self.copies.marginal.subject].ravel()[self.copies.members[o]]

    def _typical(self, values: Values, mean: Floats) -> Values:
        """Return typical values and coefficients: the weighted regression of the means (n, k), with what is known before the data."""
        structure, seen = self.structure, self.seen
        theta = structure.pack(values)
        pull, weight = self._prior(theta)
        for _ in range(CURVED if any(shift.curved for shift in structure.shifts) else 1):
            gradient, hessian = self._regressed(structure.unpack(theta), mean, seen)
            theta[seen] += np.linalg.lstsq(hessian + np.diag(weight[seen]), gradient + pull[seen], rcond=None)[0]
            pull, weight = self._prior(theta)
        return structure.unpack(theta)

    def _regressed(self, values: Values, mean: Floats, places: NDArray[np.intp]) -> tuple[Floats, Floats]:
        """Return what the means (n, k) tell of places in theta: the gradient of their log density, and minus the expected Hessian."""
        precision, row = np.linalg.inv(values.omega), self.structure.mean_of[places]
        slope = self.structure.mean_slopes(values)[:, places]
        rest = (mean - self.structure.anchor(values)) @ precision
        return (slope * rest[:, row]).sum(axis=0), slope.T @ slope * precision[np.ix_(row, row)]

    def _of_means(self, values: Values, mean: Floats) -> tuple[Floats, Floats]:
        """Return the same of the coefficients in `both`, where the places in `seen` follow them."""
        gradient, hessian = self._regressed(values, mean, np.concatenate([self.seen, self.both]))
        k, weight = len(self.seen), self._prior(self.structure.pack(values))[1]
        pull = np.linalg.lstsq(hessian[:k, :k] + np.diag(weight[self.seen]), hessian[:k, k:], rcond=None)[0]
        return gradient[k:], hessian[k:, k:] - hessian[k:, :k] @ pull

    def _prior(self, theta: Floats) -> tuple[Floats, Floats]:
        """Return the derivative of the log priors by theta, and minus the second one (theta,)."""
        places, _, sd = self.structure.priors
        weight = np.zeros_like(theta)
        weight[places] = sd**-2.0
        return -0.5 * self.structure.penalty_slope(theta), weight

    def _scoring(self, values: Values, state: State, step: float, weights: Floats | None, of_means: tuple[Floats, Floats] | None) -> Floats:
        """Return the step of Fisher scoring of what has no closed form, in the order of `places`."""
        q, count = len(self.places), self.copies.count
        gradient, information = np.zeros(q), np.zeros((q, q))
        slope = self._slopes(values, state)
        for o, members in self.copies.members.items():
            score, a, c = self._scores(o, values, state, slope[members])
            known, weight = self.copies.censoring[o] == 0, self._weight(o, weights)
            if weight is not None:
                root = np.sqrt(weight)[:, None]
                gradient += (weight[:, None] * score).sum(axis=0) / count
                score, a, c = root * score, root * a, root * c
            else:
                gradient += score.sum(axis=0) / count
            information += (a[known].T @ a[known] + 0.5 * c[known].T @ c[known] + score[~known].T @ score[~known]) / count
        if weights is not None:
            score, told = self.copies.class_scores(values, weights)
            gradient, information = gradient + score[self.places], information + told[np.ix_(self.places, self.places)]
        if of_means is not None:
            both = np.flatnonzero(np.isin(self.places, self.both))
            gradient[both] += of_means[0]
            information[np.ix_(both, both)] += of_means[1]
        theta = self.structure.pack(values)
        pull, weight = self._prior(theta)
        gradient, information = gradient + pull[self.places], information + np.diag(weight[self.places])
        first = not self.information.any()
        self.information = information if first else self.information + step * (information - self.information)
        size = np.sqrt(np.maximum(np.diag(self.information), 1e-12))
        scaled = self.information / np.outer(size, size) + 1e-6 * np.eye(q)
        found = np.linalg.solve(scaled, gradient / size) / size
        most = LARGEST_STEP * np.maximum(1.0, np.abs(theta[self.places]))
        return found / max(1.0, float(np.max(np.abs(found) / most)))

    def _slopes(self, values: Values, state: State) -> Floats:
        """Return df/dtheta (count m, places): of sigmas 0."""
        slope = np.zeros((self.copies.count * self.copies.marginal.m, len(self.places)))
        if self.blind.size:
            eta = state.psi - self.structure.anchor(values)
            _, every = self.copies.marginal.predictor.slopes(self.copies.phi(values, eta), self.copies.rows)
            typical = self.structure.by_felt(self.structure.by_parameter(every), values, self.subject)
            slope[:, : len(self.blind)] = typical
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

    Effects of one kind share the mean of their variances, over the subjects that have them. Variances stay above `least` times what
    they were.
    """
    free = np.zeros(spread.shape, dtype=bool)
    share, spread = structure.used.mean(axis=0), spread.copy()
    for places in structure.entries:
        rows, columns = (list(side) for side in zip(*places, strict=True))
        free[rows, columns] = free[columns, rows] = True
        if rows == columns:
            spread[rows, rows] = spread[rows, rows].sum() / share[rows].sum()
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

    rows, theta = structure.slices[2], structure.pack(values)

    def deviance(entries: Floats) -> float:
        moved = theta.copy()
        moved[rows] = entries
        omega = structure.unpack(moved).omega
        return float(np.linalg.slogdet(omega)[1] + np.trace(np.linalg.solve(omega, spread)))

    found = theta.copy()
    found[rows] = minimize(deviance, theta[rows], method="BFGS").x
    return structure.unpack(found).factor
