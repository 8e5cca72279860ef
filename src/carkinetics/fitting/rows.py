"""The modes of many subjects at once, each with a centre of its own: those that are found drop out of the search."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.parts import spread
from carkinetics.fitting.joint import Likelihood
from carkinetics.fitting.marginal import LONGEST, ROUNDING, Marginal, Mode, _finite
from carkinetics.fitting.prediction import Predictor
from carkinetics.fitting.structure import Structure, Values

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
EXACT, NEAR, ROUGH = 1e-16, 1e-9, 1e-4  # what a step still promises, relative to J, when a mode counts as found
MOST_TURNS = 60
FIRST_TURNS = 3  # by the information; those that are left need the exact Hessian
PATIENT_TURNS = 5  # then ever less is enough: rounding, or a valley, keeps the rest from being found
REFRESHED = 2  # turns that such a Hessian serves
LEAST_CURVED = 0.02  # of a direction, in units of the precision of the random effects
LARGEST_DAMPING = 1e6


class Taken(Predictor):
    """Predictions of some subjects of another predictor, which may come several times."""

    def __init__(self, whole: Predictor, structure: Structure, rows: Ints) -> None:
        self.whole, self.rows, self.n = whole, rows, len(rows)
        self.structure, self.tolerances, self.closed = structure, whole.tolerances, whole.closed
        subject, taken = spread(whole.design, rows)
        columns = ("time", "output", "value", "censoring", "limit", "lower", "line")
        self.design = replace(whole.design, subject=subject, **{name: getattr(whole.design, name)[taken] for name in columns})

    def slopes(self, phi: Floats, rows: NDArray[np.intp] | None = None) -> tuple[Floats, Floats]:
        """Return predictions and slopes as Predictor does, of the subjects taken or of `rows` among them."""
        return self.whole.slopes(phi, self.rows if rows is None else self.rows[rows])


class Rows(Marginal):
    """FOCEI of the subjects numbered in `subjects` (rows,), for a structure without shifts; `mu` of its Values is (rows, P)."""

    def __init__(self, predictor: Predictor, blq: str, subjects: Ints) -> None:
        structure = replace(predictor.structure, n=len(subjects), used=predictor.structure.used[subjects])
        taken = Taken(predictor, structure, subjects)
        super().__init__(structure, taken, Likelihood(structure, taken.design, blq), "focei")
        self.whole, self.subjects = predictor, subjects

    def some(self, rows: Ints) -> Rows:
        """Return the objective of some of the rows."""
        return Rows(self.whole, self.likelihood.blq, self.subjects[rows])

    def phi(self, values: Values, eta: Floats) -> Floats:
        """Return the individual parameters on their scales, (rows, P)."""
        return values.mu + self.structure.added(eta)

    def modes(self, values: Values, eta: Floats, exactness: float = EXACT) -> Mode:
        """Return the modes from a start: steps by the information, then by the exact Hessian where it is curved the wrong way or hardly."""
        return self.at(values, self._sought(values, eta, exactness) if eta.shape[1] else eta)

    def _sought(self, values: Values, eta: Floats, exactness: float) -> Floats:
        precision, found = np.asarray(np.linalg.inv(values.omega), dtype=np.float64), eta.copy()
        part, correction = self, self.correction
        left: NDArray[Any] = np.arange(self.n)
        x, (joint, slope, told) = eta.copy(), self._look(values, eta, precision)
        damping = np.full(self.n, 1e-4)
        for turn in range(MOST_TURNS):
            if turn >= FIRST_TURNS and turn % REFRESHED == FIRST_TURNS % REFRESHED:
                correction = part._curved(values, x) - told
            half = part._corrected(told, correction)
            damped = half + damping[:, None, None] * np.eye(half.shape[1]) * half
            step = np.linalg.solve(damped, -0.5 * slope[:, :, None])[:, :, 0]
            length = np.sqrt(np.einsum("ni,ij,nj->n", step, precision, step))
            step *= np.minimum(1.0, LONGEST / np.maximum(length, LONGEST))[:, None]
            enough = exactness * 4.0 ** max(0, turn - PATIENT_TURNS)
            waiting = (-(slope * step).sum(axis=1) > enough * (1.0 + np.abs(joint))) & (damping < LARGEST_DAMPING)
            found[left[~waiting]] = (x + step)[~waiting]  # what is left of the way costs nothing
            if not waiting.any():
                return found
            if not waiting.all():
                left, x, joint, slope, told, damping, correction, step = (
                    a[waiting] for a in (left, x, joint, slope, told, damping, correction, step)
                )
                values, part = replace(values, mu=values.mu[waiting]), self.some(left)
            tried = part._look(values, x + step, precision)
            better = tried[0] <= joint + ROUNDING * (1.0 + np.abs(joint))
            damping *= np.where(better, 0.1, 10.0)
            x[better] += step[better]
            joint, slope, told = (
                np.where(better.reshape(-1, *[1] * (a.ndim - 1)), b, a) for a, b in zip((joint, slope, told), tried, strict=True)
            )
        found[left] = x
        return found

    def _look(self, values: Values, eta: Floats, precision: Floats) -> tuple[Floats, Floats, Floats]:
        """Return J (rows,) without log|Omega|, its gradient (rows, k) and the information (rows, k, k)."""
        f, slope = self.predictor.slopes(self.phi(values, eta))
        t, a = self.likelihood.observed(f, values, bare=True), self.by_eta(slope)
        joint = self.by_subject(t.value) + np.einsum("ni,ij,nj->n", eta, precision, eta)
        gradient = self.by_subject(t.by_f[:, None] * a) + 2.0 * eta @ precision
        told = self.by_subject((t.weight[:, None] * a)[:, :, None] * a[:, None, :]) + precision
        whole: NDArray[Any] = np.isfinite(np.column_stack([joint, gradient, told.reshape(len(eta), -1)]))
        lost = ~whole.all(axis=1)
        joint[lost], gradient[lost], told[lost] = np.inf, 0.0, precision
        return joint, gradient, told

    def _corrected(self, told: Floats, correction: Floats) -> Floats:
        """Return the information with what it lacked of half the Hessian where gradients were last wanted, if that is positive."""
        if not correction.any():
            return told
        whole = np.where(_finite(correction)[:, None, None], told + correction, told)
        usable = np.linalg.eigvalsh(whole - LEAST_CURVED * told)[:, 0] > 0.0
        return np.where(usable[:, None, None], whole, told)

    def least_curvature(self, values: Values, eta: Floats) -> Floats:
        """Return the size of the smallest eigenvalue (rows,) of half the exact Hessian, in units of the precision of the effects."""
        return np.asarray(np.linalg.eigvalsh(values.factor.T @ self._curved(values, eta) @ values.factor)[:, 0])

    def _curved(self, values: Values, eta: Floats) -> Floats:
        """Return half the exact Hessian of J, with the sizes of its eigenvalues in the metric of Omega."""
        phi = self.phi(values, eta)
        f, slope = self.predictor.slopes(phi)
        bend = self.predictor.bends(phi, slope)
        t, a = self.likelihood.observed(f, values, bare=True), self.by_eta(slope)
        bent = self.by_eta(self.by_eta(bend).swapaxes(1, 2))
        told = self.by_subject(t.by_ff[:, None, None] * a[:, :, None] * a[:, None, :] + t.by_f[:, None, None] * bent)
        told[~np.isfinite(told).all(axis=(1, 2))] = 0.0
        factor, back = values.factor, np.linalg.inv(values.factor)
        size, turned = np.linalg.eigh(0.5 * factor.T @ told @ factor + np.eye(len(factor)))
        curved = (turned * np.maximum(np.abs(size), LEAST_CURVED)[:, None, :]) @ turned.swapaxes(1, 2)
        return np.asarray(back.T @ curved @ back)
