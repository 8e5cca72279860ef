"""How well a population meets its targets: the log posterior of a parameter vector, through the emulator."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.emulator import Emulator
from carkinetics.calibration.spec import Targets

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Posterior:
    """Priors N(0, 1) of scores within bounds, and targets as independent normals on their scales, each to the power of its weight."""

    emulator: Emulator
    centres: Floats
    below: Floats  # SDs of the targets for summaries below their centre
    above: Floats
    weights: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, targets: Targets, emulator: Emulator) -> Posterior:
        """The posterior of a targets file; the emulator's columns are its targets, in order."""
        told = targets.targets
        low, high = np.array([item.limits for item in targets.free]).T
        below, above = (np.array([item.sd(item.centre + side) for item in told]) for side in (-1.0, 1.0))
        return cls(emulator, np.array([item.centre for item in told]), below, above, np.array([item.weight for item in told]), low, high)

    def inside(self, scores: Floats) -> NDArray[np.bool_]:
        """Whether each vector (m,) is within the bounds."""
        return np.asarray(((scores >= self.low) & (scores <= self.high)).all(axis=-1))

    def both(self, scores: Floats) -> tuple[Floats, Floats]:
        """The log density (m,) up to a constant, and its gradient (m, free); the emulator's uncertainty widens the targets."""
        found, slope = self.emulator.both(scores)
        error = found - self.centres
        pull = self.weights * error / self._variance(error)
        value = -0.5 * (pull * error).sum(axis=1) - 0.5 * (scores**2).sum(axis=1)
        return value, -np.einsum("mt,mti->mi", pull, slope) - scores

    def residuals(self, scores: Floats) -> tuple[Floats, Floats]:
        """Residuals (t + free,) of one vector whose squares sum to minus twice the log density, and their Jacobian."""
        found, slope = self.emulator.both(scores[None, :])
        error = found[0] - self.centres
        factor = np.sqrt(self.weights / self._variance(error))
        return np.concatenate([factor * error, scores]), np.concatenate([factor[:, None] * slope[0], np.eye(len(scores))])

    def _variance(self, error: Floats) -> Floats:
        return np.where(error > 0, self.above, self.below) ** 2 + self.emulator.sds**2
