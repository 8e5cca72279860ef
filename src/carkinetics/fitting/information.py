"""What data tell of the parameters, without any expansion: Louis' observed information from draws of the random effects.

I = sum over subjects of E(B | y) - E(s s' | y) + E(s | y) E(s | y)', with s and -B the first and second derivatives of the
complete-data log likelihood (Louis, J R Stat Soc B 1982;44:226-233). Individual parameters are the missing data, so that typical values
with random effects and Omega need no derivative of the model: a prediction with a kink, where a switch meets an observation, does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.chains import effects_given_data
from carkinetics.fitting.copies import Copies
from carkinetics.fitting.importance import AT_ONCE, Draws, draw_effects
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.mixed import Mixed
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]
STEP = 1e-4  # on the scales of theta
FEWEST, MOST, IN_ALL = 1000, 3000, 100_000  # draws of each subject, and of all


def draws_given_data(marginal: Marginal, values: Values, mode: Mode, seed: int) -> Iterator[Draws]:
    """Return draws of the random effects of every subject given its data, in two ways, to be tried in turn.

    Weighted ones about the mode are independent of each other, but where samples are few, or a switch meets one of them, a handful may
    have all of the weight. Markov chains have no weights, but hardly leave a second mode that they began in, and know no classes.
    """
    count = min(MOST, max(FEWEST, IN_ALL // marginal.n))
    yield draw_effects(marginal, values, mode, count, seed)
    if not isinstance(marginal, Mixed):
        eta = effects_given_data(marginal, values, count, seed)
        yield Draws(eta, np.full(eta.shape[:2], 1.0 / len(eta)), np.zeros(marginal.n), np.zeros(marginal.n))


@dataclass(frozen=True)
class Information:
    """The observed information of theta (theta, theta), and the score of every subject (n, theta): derivatives of log L."""

    matrix: Floats
    scores: Floats


def observed_information(marginal: Marginal, theta: Floats, draws: Draws) -> Information:
    """Return the information at theta from draws of the random effects there."""
    complete = _Complete(marginal, theta, draws)
    score = complete.score(theta)
    weight = draws.weight * marginal.posterior(marginal.structure.unpack(theta), -2.0 * draws.log_likelihood)
    by_row = np.einsum("sn,snq->nq", weight, score)
    mean = by_row.reshape(-1, marginal.single.n, len(theta)).sum(axis=0)  # over the classes of a subject
    curvature = np.empty((len(theta), len(theta)))
    for k in range(len(theta)):
        step = np.zeros_like(theta)
        step[k] = STEP
        up, down = complete.score(theta + step), complete.score(theta - step)
        curvature[:, k] = -np.einsum("sn,snq->q", weight, up - down) / (2.0 * STEP)
    spread = np.einsum("sn,snp,snq->pq", weight, score, score) - mean.T @ mean
    matrix = 0.5 * (curvature + curvature.T) - spread
    places, _, sd = marginal.structure.priors
    matrix[places, places] += sd**-2.0
    return Information(matrix, mean)


class _Complete:
    """The complete-data log likelihood's derivatives by theta, at fixed psi: what is typical plus the random effects."""

    def __init__(self, marginal: Marginal, theta: Floats, draws: Draws) -> None:
        self.marginal, self.structure, self.theta = marginal, marginal.structure, theta
        self.psi = self.structure.anchor(self.structure.unpack(theta)) + draws.eta
        self.bare = self.structure.felt
        self._known: dict[bytes, tuple[Floats, Floats]] = {}

    def score(self, theta: Floats) -> Floats:
        """Return the derivatives (samples, n, theta) of log p(y, psi)."""
        structure, values = self.structure, self.structure.unpack(theta)
        precision = np.linalg.inv(values.omega)
        eta = self.psi - structure.anchor(values)
        pulled = eta @ precision
        residual, bare = self._observed(theta)
        seen = np.where(structure.mean_of >= 0, pulled[:, :, structure.mean_of] * structure.mean_slopes(values), 0.0)
        seen[:, :, self.bare] += bare
        effects = [
            0.5 * (np.einsum("sni,ij,snj->sn", pulled, moved, pulled) - np.trace(precision @ moved))[:, :, None]
            for moved in structure.factor_slopes(values)
        ]
        found = np.concatenate([seen, *effects, residual], axis=-1)
        return np.asarray(found + self.marginal.class_slopes(values))

    def _observed(self, theta: Floats) -> tuple[Floats, Floats]:
        """Return derivatives by residual errors (samples, n, errors) and by what has no random effect; known ones are kept."""
        key = np.concatenate([theta[self.bare], theta[self.structure.slices[3]]]).tobytes()
        if key not in self._known:
            self._known[key] = self._evaluated(theta)
        return self._known[key]

    def _evaluated(self, theta: Floats) -> tuple[Floats, Floats]:
        marginal, structure, values = self.marginal, self.structure, self.structure.unpack(theta)
        eta = self.psi - structure.anchor(values)
        samples, n = eta.shape[:2]
        residual, bare = np.empty((samples, n, len(structure.errors))), np.empty((samples, n, self.bare.size))
        together = max(1, AT_ONCE // n)
        for begin in range(0, samples, together):
            copies = Copies(marginal, len(eta[begin : begin + together]))
            phi, here = copies.phi(values, eta[begin : begin + together]), slice(begin, begin + copies.count)
            wanted = self.bare.size > 0
            f, slope = marginal.predictor.slopes(phi, copies.rows) if wanted else (marginal.predictor.values(phi, copies.rows), None)
            by_f, by_sigma = copies.scores(f, values)
            residual[here] = copies.by_subject(by_sigma)
            if slope is not None:
                subject = np.tile(marginal.subject, copies.count)
                typical = structure.by_felt(structure.by_parameter(slope), values, subject)
                bare[here] = copies.by_subject(by_f[:, None] * typical)
        return residual, bare
