"""Derivatives of the marginal likelihood itself, by importance sampling: for standard errors where no expansion was maximised.

Random effects are drawn once; elsewhere they stand for the same individual values, weighted anew. By Fisher's identity the
gradient is the weighted mean of that of the complete data, and the Hessian is its central difference (compare Louis, J R Stat Soc B
1982;44:226-233).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.copies import Copies
from carkinetics.fitting.importance import DEGREES
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]
SAMPLES = 600  # for each subject: an SE wants two digits
STEP = 1e-3  # on theta's scales


class Scores:
    """Individual parameters drawn about the modes at one place, to be weighted at places nearby."""

    def __init__(self, marginal: Marginal, values: Values, mode: Mode, seed: int) -> None:
        self.marginal, self.structure = marginal, marginal.structure
        self.copies = Copies(marginal, SAMPLES)
        n, k = mode.eta.shape
        generator = np.random.Generator(np.random.Philox(seed))
        normal, chi = generator.standard_normal((SAMPLES, n, k)), generator.chisquare(DEGREES, (SAMPLES, n))
        scale = np.linalg.cholesky(np.linalg.inv(marginal.information(values, mode)))
        rest = normal * np.sqrt(DEGREES / chi)[:, :, None]
        self.phi = mode.eta + values.mu[list(self.structure.random)] + np.einsum("nij,snj->sni", scale, rest)
        self.proposal = -0.5 * (DEGREES + k) * np.log1p((rest**2).sum(axis=-1) / DEGREES)
        self.blind = [i for i in self.structure.free if i not in self.structure.random]

    def gradient(self, theta: Floats) -> Floats:
        """Return d(-2 log L)/d(theta) of every subject (n, theta)."""
        s, values = self.structure, self.structure.unpack(theta)
        eta, precision = self.phi - values.mu[list(s.random)], np.linalg.inv(values.omega)
        f, slope = self._predict(values)
        density = -0.5 * (self.copies.minus_two_log(f, values) + np.einsum("sni,ij,snj->sn", eta, precision, eta)) - self.proposal
        weight = np.exp(density - density.max(axis=0))
        weight /= weight.sum(axis=0)
        mean = np.einsum("sn,snk->nk", weight, eta)
        second = np.einsum("sn,sni,snj->nij", weight, eta, eta)
        typical = -2.0 * mean @ precision
        observed = self._observed(f, slope, values, weight)
        columns = [typical[:, s.random.index(i)] if i in s.random else observed[:, self.blind.index(i)] for i in s.free]
        for moved in s.factor_slopes(values):
            change = -precision @ moved @ precision
            columns.append(np.einsum("nij,ij->n", second, change) + np.trace(precision @ moved))
        return np.column_stack([*columns, observed[:, len(self.blind) :]])

    def hessian(self, theta: Floats) -> Floats:
        """Return the second derivatives of -2 log L of all subjects, (theta, theta)."""
        steps = STEP * np.eye(len(theta))
        rows = np.array([(self.gradient(theta + d) - self.gradient(theta - d)).sum(axis=0) / (2.0 * STEP) for d in steps])
        return 0.5 * (rows + rows.T)

    def _predict(self, values: Values) -> tuple[Floats, Floats]:
        if not self.blind:
            if not hasattr(self, "f"):  # predictions follow phi alone
                self.f = self.copies.predict(values, self.phi)
            return self.f, np.empty((self.f.size, 0))
        f, slope = self.marginal.predictor.slopes(self.copies.phi(values, self.phi), self.copies.rows)
        return f.reshape(SAMPLES, -1), slope[:, [self.structure.moving.index(i) for i in self.blind]]

    def _observed(self, f: Floats, slope: Floats, values: Values, weight: Floats) -> Floats:
        """Return the weighted scores of parameters without random effects and of sigmas, (n, blind + errors)."""
        blind = len(self.blind)
        each = np.zeros((f.size, blind + len(self.structure.errors)))
        for o, members in self.copies.members.items():
            t = self.copies.terms(o, f, values)
            each[members, :blind] = -2.0 * t.by_f[:, None] * slope[members]
            for column, (observable, place, by_theta) in enumerate(self.structure.sigma_slopes(values), blind):
                if observable == o:
                    each[members, column] = -2.0 * by_theta * t.by_s[:, place]
        weighed = np.nan_to_num(each).reshape(SAMPLES, -1, each.shape[1]) * weight[:, self.marginal.subject, None]
        return self.marginal.by_subject(weighed.sum(axis=0))
