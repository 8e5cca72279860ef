"""What a targets file says, as frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.statistics import STATISTICS, restored, transformed

Floats = NDArray[np.float64]
WITHIN = 1.959964  # half the width of a 95 % interval in SDs


@dataclass(frozen=True)
class Free:
    """A parameter that is calibrated: its prior on its scale (centre, sd), within bounds, natural numbers."""

    name: str
    prior: float
    sd: float
    bounds: tuple[float, float]
    scale: str
    source: str
    about: str

    def score(self, value: float) -> float:
        """How many prior SDs a natural value is from the centre."""
        return (transformed(self.scale, value, 10**12) - transformed(self.scale, self.prior, 10**12)) / self.sd

    def value(self, score: float) -> float:
        """The natural value so many prior SDs from the centre."""
        return restored(self.scale, transformed(self.scale, self.prior, 10**12) + score * self.sd)

    @property
    def limits(self) -> tuple[float, float]:
        """The bounds in prior SDs from the centre."""
        return self.score(self.bounds[0]), self.score(self.bounds[1])


@dataclass(frozen=True)
class Target:
    """A published summary of one arm: the value, a 95 % interval, its source, how sure the number is, its weight in the calibration."""

    arm: str
    statistic: str
    value: float
    interval: tuple[float, float]
    source: str
    confidence: str
    weight: float
    about: str

    @property
    def key(self) -> str:
        """Its name in tables: "senl_19.cr_best"."""
        return f"{self.arm}.{self.statistic}"

    @property
    def scale(self) -> str:
        """The scale on which its error is taken as normal."""
        return STATISTICS[self.statistic].scale

    @property
    def centre(self) -> float:
        """The value on that scale."""
        return transformed(self.scale, self.value)

    def sd(self, found: float) -> float:
        """The SD on that scale, on the side of the value on which `found` (on the scale) lies: intervals need not be symmetric."""
        side = self.interval[1] if found > self.centre else self.interval[0]
        return max(abs(transformed(self.scale, side) - self.centre) / WITHIN, 1e-9)

    def z(self, found: float) -> float:
        """How many SDs a summary on the scale is from the target."""
        return (found - self.centre) / self.sd(found)


@dataclass(frozen=True)
class Targets:
    """A targets file: which trial, which parameters are free, which summaries are aimed at."""

    trial: str
    title: str
    free: tuple[Free, ...]
    targets: tuple[Target, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Of the free parameters."""
        return tuple(item.name for item in self.free)

    def natural(self, scores: Floats) -> Floats:
        """Scores (m, free) as natural values."""
        return np.array([[item.value(float(x)) for item, x in zip(self.free, row, strict=True)] for row in np.atleast_2d(scores)])
