"""The marginal likelihood of every subject by expansion about the mode of its random effects: FO, FOCE, FOCEI, Laplace.

With a = df/deta, c = dR/deta, J = -2 log of the joint density and H the information about eta, O = J + log|H|; of FOCEI
sum[log R + (y - f)^2 / R] + eta' Omega^-1 eta + log|Omega| + log|Omega^-1 + sum(a a'/R + 1/2 c c'/R^2)|. Of a censored one H has the
curvature of its log probability, by f, or by log f where the error is log-normal: that is never negative.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.parts import resampled
from carkinetics.fitting.gradients import bent_at, gradient, half_hessian
from carkinetics.fitting.joint import GAUSSIAN, Likelihood, Observed
from carkinetics.fitting.likelihood import variance
from carkinetics.fitting.prediction import Predictor
from carkinetics.fitting.structure import Structure, Values

Floats = NDArray[np.float64]
MOST_TURNS = 100  # of the search for a mode
REFRESHED = 12  # turns after which the exact Hessian is looked at (again)
ROUNDING = 1e-13  # relative, of J
LARGEST_DAMPING = 1e12
LONGEST = 3.0  # SDs of the random effects that a step may take


@dataclass(frozen=True)
class Mode:
    """Random effects eta (n, k), J (n,), and what it was computed from: predictions (m,), slopes (m, moving), terms."""

    eta: Floats
    joint: Floats
    f: Floats
    slope: Floats
    terms: Observed


class Marginal:
    """The objective of one method on a design."""

    def __init__(self, structure: Structure, predictor: Predictor, likelihood: Likelihood, method: str) -> None:
        self.structure, self.predictor, self.likelihood, self.method = structure, predictor, likelihood, method
        self.single, self.bound = structure, predictor.design  # of the subjects, each once, where a row is a subject in a class
        from scipy.sparse import csr_matrix

        subject = predictor.design.subject
        self.n, self.m, self.subject = predictor.n, len(subject), subject
        self.sum_over = csr_matrix((np.ones(self.m), (subject, np.arange(self.m))), shape=(self.n, self.m))
        names = [o for o in likelihood.groups if structure.model.observables[o].error == "lognormal"]
        self.on_log = np.isin(predictor.design.output, names)
        self._copies: dict[int, Marginal] = {}
        k = structure.k
        self.correction = np.zeros((self.n, k, k))  # what the information lacks of half the Hessian of J, where gradients were last wanted

    def learned(self) -> dict[str, Floats]:
        """Return what the next search for modes depends on beside its start."""
        return {"correction": self.correction.copy()}

    def recall(self, kept: dict[str, Floats]) -> None:
        """Go on from what an earlier run had learned."""
        self.correction = kept["correction"].copy()

    def by_subject(self, per_observation: Floats) -> Floats:
        """Return sums over the observations of each subject: (m, ...) -> (n, ...)."""
        shape = per_observation.shape[1:]
        return np.asarray(self.sum_over @ per_observation.reshape(self.m, -1)).reshape(self.n, *shape)

    def phi(self, values: Values, eta: Floats) -> Floats:
        """Return the individual parameters on their scales, (n, columns)."""
        return self.structure.centre(values) + self.structure.added(eta)

    def by_eta(self, slope: Floats) -> Floats:
        """Return derivatives of observations by eta (m, ..., k) from those by the columns that move (m, ..., moving)."""
        return self.structure.by_eta(slope, self.subject)

    def at(self, values: Values, eta: Floats, fixed: Floats | None = None) -> Mode:
        """Return everything at random effects eta; `fixed` (m,) are residual variances that do not follow f (FOCE)."""
        f, slope = self.predictor.slopes(self.phi(values, eta))
        terms = self.likelihood.observed(f, values) if fixed is None else self._with_fixed_variance(f, fixed)
        precision = np.linalg.inv(values.omega) if eta.shape[1] else np.zeros((0, 0))
        logdet = np.linalg.slogdet(values.omega)[1] if eta.shape[1] else 0.0
        joint = self.by_subject(terms.value) + np.einsum("ni,ij,nj->n", eta, precision, eta) + logdet
        return Mode(eta, np.where(np.isfinite(joint), joint, np.inf), f, slope, terms)

    def _with_fixed_variance(self, f: Floats, r: Floats) -> Observed:
        none, zero = np.zeros((len(f), len(self.structure.errors))), np.zeros(len(f))
        with np.errstate(all="ignore"):
            rest, scale, jacobian = self.on_law(f)
            value = np.log(r) + rest**2 / r + jacobian
        weight = scale**2 / r
        by_ff = 2.0 * weight * np.where(self.on_log, 1.0 + rest, 1.0)
        return Observed(value, -2.0 * rest * scale / r, by_ff, none, none, weight, zero, none)

    def on_law(self, f: Floats) -> tuple[Floats, Floats, Floats]:
        """Return, on the scale where residuals are normal, y - f and the slope of that scale at f; and what it adds to -2 log L."""
        y, on_log = self.predictor.design.value, self.on_log
        log_y, at = np.log(np.where(on_log, y, 1.0)), np.where(on_log, f, 1.0)
        return np.where(on_log, log_y - np.log(at), y - f), 1.0 / at, 2.0 * log_y

    def typical_variance(self, values: Values) -> Floats:
        """Return the residual variances (m,) at eta = 0, on the scale of y: those of FO and FOCE."""
        d = self.predictor.design
        f = self.predictor.values(self.phi(values, np.zeros((self.n, self.structure.k))))
        r = np.empty(self.m)
        for o, members in self.likelihood.groups.items():
            error, sigma = self.structure.model.observables[o].error or "", values.sigmas[o]
            r[members] = variance(error, f[members], np.broadcast_to(sigma, (len(members), len(sigma)))).r
            if error not in GAUSSIAN or d.censoring[members].any():
                r[members] = np.nan
        return r

    def information(self, values: Values, mode: Mode) -> Floats:
        """Return H (n, k, k): the inverse of Omega plus what the observations tell."""
        a = self.by_eta(mode.slope)
        told = self.by_subject(mode.terms.weight[:, None, None] * a[:, :, None] * a[:, None, :])
        return told + np.linalg.inv(values.omega)

    def find_mode(self, values: Values, eta: Floats, fixed: Floats | None = None) -> Mode:
        """Return the mode of every subject's random effects from a start, by damped Gauss-Newton steps for all subjects at once."""
        mode, precision = self.at(values, eta, fixed), np.linalg.inv(values.omega)
        damping, exactness = np.full(self.n, 1e-4), self.predictor.tolerances.rtol
        for turn in range(1, MOST_TURNS + 1):
            if turn % REFRESHED == 0:  # steps by the information alone come nearer too slowly
                self.correction = self.curvature(values, mode) - self.information(values, mode)
            a = self.by_eta(mode.slope)
            gradient = self.by_subject(mode.terms.by_f[:, None] * a) + 2.0 * mode.eta @ precision
            half = self._with_correction(self.information(values, mode))
            whole = _finite(half) & _finite(gradient)
            half, gradient = np.where(whole[:, None, None], half, precision), np.where(whole[:, None], gradient, 0.0)
            damped = half + damping[:, None, None] * np.eye(half.shape[1]) * half
            step = np.linalg.solve(damped, -0.5 * gradient[:, :, None])[:, :, 0]
            length = np.sqrt(np.einsum("ni,ij,nj->n", step, precision, step))
            step *= np.minimum(1.0, LONGEST / np.maximum(length, LONGEST))[:, None]
            slope = -np.einsum("nk,nk->n", gradient, step)
            waiting = (slope > exactness**2 * (1.0 + np.abs(mode.joint))) & (damping < LARGEST_DAMPING)
            if not waiting.any():
                break
            tried = self.at(values, mode.eta + np.where(waiting[:, None], step, 0.0), fixed)
            better = waiting & (tried.joint <= mode.joint + max(ROUNDING, 1e-3 * exactness) * (1.0 + np.abs(mode.joint)))
            damping = np.where(better, 0.1 * damping, np.where(waiting, 10.0 * damping, damping))
            mode = self._choose(better, tried, mode)
        return mode

    def _with_correction(self, half: Floats) -> Floats:
        """Return the information with the last known correction, where that leaves it positive definite."""
        if not self.correction.any():
            return half
        whole = half + self.correction
        usable = _finite(whole)
        least = [np.linalg.eigvalsh(np.where(usable[:, None, None], matrix, np.eye(half.shape[1])))[:, 0] for matrix in (whole, half)]
        fit = usable & (least[0] > 0.1 * least[1])
        return np.where(fit[:, None, None], whole, half)

    def _choose(self, first: NDArray[np.bool_], a: Mode, b: Mode) -> Mode:
        """Return the mode of every subject from one of two: `first` (n,) says whose is a's."""
        if first.all():
            return a
        rows = first[self.subject]
        fields = [np.where(rows.reshape(-1, *[1] * (x.ndim - 1)), x, y) for x, y in zip(_fields(a.terms), _fields(b.terms), strict=True)]
        eta = np.where(first[:, None], a.eta, b.eta)
        slope = np.where(rows[:, None], a.slope, b.slope)
        return Mode(eta, np.where(first, a.joint, b.joint), np.where(rows, a.f, b.f), slope, Observed(*fields))

    def best_mode(self, values: Values, starts: list[Floats]) -> Mode:
        """Return the best mode of every subject over several starts, from all of which it is looked for together."""
        fixed = self.typical_variance(values) if self.method == "foce" else None
        if len(starts) == 1:
            return self.find_mode(values, starts[0], fixed)
        many = self._many(len(starts))
        found = many.find_mode(values, np.concatenate(starts), None if fixed is None else np.tile(fixed, len(starts)))
        joint = found.joint.reshape(len(starts), self.n).copy()
        known = np.where(np.isfinite(joint[0]), joint[0], 0.0)
        joint[0] -= 1e-9 * (1.0 + np.abs(known))  # a tie goes to the first start; one without a value stays inf, the last choice
        eta = found.eta.reshape(len(starts), self.n, -1)[joint.argmin(axis=0), np.arange(self.n)]
        return self.find_mode(values, eta, fixed)

    def _many(self, times: int) -> Marginal:
        """Return the same objective for every subject several times, made once."""
        if times not in self._copies:
            design = resampled(self.predictor.design, np.tile(np.arange(self.n), times))
            structure = self.structure.repeated(times)
            predictor = Predictor(structure, design, self.predictor.tolerances)
            self._copies[times] = Marginal(structure, predictor, Likelihood(structure, design, self.likelihood.blq), self.method)
        return self._copies[times]

    def objective(self, values: Values, mode: Mode) -> Floats:
        """Return O of every subject (n,), -2 log L in NONMEM's convention."""
        if not self.structure.k:
            return mode.joint
        if self.method == "fo":
            return self._first_order(values)
        curved = self.curvature(values, mode) if self.method == "laplace" else self.information(values, mode)
        sign, logdet = np.linalg.slogdet(np.nan_to_num(curved, nan=-1.0))
        return np.where(sign > 0, mode.joint + logdet, np.inf)

    def together(self, values: Values, by_row: Floats) -> Floats:
        """Return -2 log L of every subject from that of the rows, which are its classes; here each is one."""
        return by_row

    def posterior(self, values: Values, by_row: Floats) -> Floats:
        """Return the probability of the class of each row given the data: 1."""
        return np.ones_like(by_row)

    def class_slopes(self, values: Values) -> Floats:
        """Return the derivatives of the log probability of each row's class by theta (n, theta): 0."""
        return np.zeros((self.n, len(self.structure.names)))

    def joint_of_best(self, values: Values, mode: Mode) -> Floats:
        """Return -2 log of the joint density of data and random effects (n,)."""
        return mode.joint

    def curvature(self, values: Values, mode: Mode) -> Floats:
        """Return half of the exact Hessian of J by eta, (n, k, k)."""
        return half_hessian(self, values, mode, bent_at(self, values, mode))

    def _first_order(self, values: Values) -> Floats:
        f, slope = self.predictor.slopes(self.phi(values, np.zeros((self.n, self.structure.k))))
        r, omega = self.typical_variance(values), values.omega
        found = np.empty(self.n)
        with np.errstate(all="ignore"):
            rest, scale, jacobian = self.on_law(f)
            a = self.by_eta(slope) * scale[:, None]
        for s in range(self.n):
            rows = self.subject == s
            covariance = a[rows] @ omega @ a[rows].T + np.diag(r[rows])
            sign, logdet = np.linalg.slogdet(covariance)
            found[s] = logdet + rest[rows] @ np.linalg.solve(covariance, rest[rows]) + jacobian[rows].sum() if sign > 0 else np.inf
        return found

    def gradient(self, values: Values, mode: Mode) -> Floats:
        """Return dO/d(theta) of every subject (n, theta), exact through the mode; where there is none, nan. FO has none here."""
        return gradient(self, values, mode)


def _finite(values: Floats) -> NDArray[np.bool_]:
    """Tell of each subject whether all of its numbers are finite."""
    return np.asarray(np.isfinite(values).reshape(len(values), -1).all(axis=1), dtype=bool)


def _fields(terms: Observed) -> list[Floats]:
    return [getattr(terms, name) for name in Observed.__dataclass_fields__]
