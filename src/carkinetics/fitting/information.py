"""What data tell of the parameters, without any expansion: Louis' observed information from weighted draws of the random effects.

I = sum over subjects of E(B | y) - E(s s' | y) + E(s | y) E(s | y)', with s and -B the first and second derivatives of the
complete-data log likelihood (Louis, J R Stat Soc B 1982;44:226-233). Individual parameters are the missing data, so that typical values
with random effects and Omega need no derivative of the model: a prediction with a kink, where a switch meets an observation, does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.importance import AT_ONCE, Draws
from carkinetics.fitting.marginal import Marginal

Floats = NDArray[np.float64]
STEP = 1e-4  # on the scales of theta


@dataclass(frozen=True)
class Information:
    """The observed information of theta (theta, theta), and the score of every subject (n, theta): derivatives of log L."""

    matrix: Floats
    scores: Floats


def observed_information(marginal: Marginal, theta: Floats, draws: Draws) -> Information:
    """Return the information at theta from draws of the random effects there."""
    complete = _Complete(marginal, theta, draws)
    score = complete.score(theta)
    weight = draws.weight
    mean = np.einsum("sn,snq->nq", weight, score)
    curvature = np.empty((len(theta), len(theta)))
    for k in range(len(theta)):
        step = np.zeros_like(theta)
        step[k] = STEP
        up, down = complete.score(theta + step), complete.score(theta - step)
        curvature[:, k] = -np.einsum("sn,snq->q", weight, up - down) / (2.0 * STEP)
    spread = np.einsum("sn,snp,snq->pq", weight, score, score) - mean.T @ mean
    matrix = 0.5 * (curvature + curvature.T) - spread
    return Information(matrix, mean)


class _Complete:
    """The complete-data log likelihood's derivatives by theta, at fixed individual parameters."""

    def __init__(self, marginal: Marginal, theta: Floats, draws: Draws) -> None:
        self.marginal, self.structure, self.theta = marginal, marginal.structure, theta
        values = self.structure.unpack(theta)
        self.phi = np.tile(values.mu, (*draws.eta.shape[:2], 1))
        self.phi[:, :, list(self.structure.random)] += draws.eta
        self.bare = [i for i in self.structure.free if i not in self.structure.random]
        self._known: dict[bytes, tuple[Floats, Floats]] = {}

    def score(self, theta: Floats) -> Floats:
        """Return the derivatives (samples, n, theta) of log p(y, phi)."""
        structure, values = self.structure, self.structure.unpack(theta)
        precision = np.linalg.inv(values.omega)
        eta = self.phi[:, :, list(structure.random)] - values.mu[list(structure.random)]
        pulled = eta @ precision
        residual, bare = self._observed(theta)
        columns = [
            pulled[:, :, structure.random.index(i)] if i in structure.random else bare[:, :, self.bare.index(i)] for i in structure.free
        ]
        columns += [
            0.5 * (np.einsum("sni,ij,snj->sn", pulled, moved, pulled) - np.trace(precision @ moved))
            for moved in structure.factor_slopes(values)
        ]
        return np.concatenate([np.stack(columns, axis=-1), residual], axis=-1)

    def _observed(self, theta: Floats) -> tuple[Floats, Floats]:
        """Return derivatives by residual errors (samples, n, errors) and by typical values without random effects; known ones are kept."""
        second = len(self.structure.free) + len(self.structure.entries)
        bare = [self.structure.free.index(i) for i in self.bare]
        key = np.concatenate([theta[bare], theta[second:]]).tobytes()
        if key not in self._known:
            self._known[key] = self._evaluated(theta)
        return self._known[key]

    def _evaluated(self, theta: Floats) -> tuple[Floats, Floats]:
        marginal, values = self.marginal, self.structure.unpack(theta)
        samples, n = self.phi.shape[:2]
        phi = self.phi.copy()
        phi[:, :, self.bare] = values.mu[self.bare]
        residual, bare = np.empty((samples, n, len(self.structure.errors))), np.empty((samples, n, len(self.bare)))
        columns = [self.structure.moving.index(i) for i in self.bare]
        together = max(1, AT_ONCE // n)
        for begin in range(0, samples, together):
            part = phi[begin : begin + together]
            rows, flat = np.tile(np.arange(n), len(part)), part.reshape(len(part) * n, -1)
            f, slope = marginal.predictor.slopes(flat, rows) if columns else (marginal.predictor.values(flat, rows), None)
            f = f.reshape(len(part), marginal.m)
            for j, predicted in enumerate(f):
                terms = marginal.likelihood.observed(predicted, values)
                residual[begin + j] = -0.5 * marginal.by_subject(terms.by_s)
                if slope is not None:
                    mine = slope.reshape(len(part), marginal.m, -1)[j][:, columns]
                    bare[begin + j] = -0.5 * marginal.by_subject(terms.by_f[:, None] * mine)
        return residual, bare
