"""Objective values written down again, for one random effect and any error model, with numpy and scipy alone.

Formulas: Wang 2007, J Pharmacokinet Pharmacodyn 34:575-593; censoring by M3 and M4: Beal 2001, J Pharmacokinet Pharmacodyn 28:481-504.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
TYPICAL, SPREAD, START = 0.5, 0.2, 10.0  # y = 10 exp(-ke t), ke = 0.5 exp(eta), eta of SD 0.2
REACH = 8.0  # standard deviations of a random effect beyond which nothing is integrated
FIRST = np.array([-1, 9, -45, 0, 45, -9, 1]) / 60.0  # derivatives from seven values, to the sixth order
SECOND = np.array([2, -27, 270, -490, 270, -27, 2]) / 180.0
SIGMAS: dict[str, dict[str, float]] = {
    "additive": {"sigma": 0.4},
    "proportional": {"sigma": 0.3},
    "combined": {"sigma_add": 0.3, "sigma_prop": 0.2},
    "combined_sd": {"sigma_add": 0.2, "sigma_prop": 0.15},
    "power": {"sigma": 0.35, "power": 0.5},
    "lognormal": {"sigma": 0.3},
}


def sd_of(error: str, f: Floats, told: dict[str, float]) -> Floats:
    """The SD of an observation about its prediction; of a lognormal one that of its logarithm."""
    if error in ("additive", "lognormal"):
        return np.full(f.shape, told["sigma"])
    if error == "proportional":
        return told["sigma"] * np.abs(f)
    if error == "power":
        return told["sigma"] * np.abs(f) ** told["power"]
    add, prop = told["sigma_add"], told["sigma_prop"] * np.abs(f)
    return np.hypot(add, prop) if error == "combined" else add + prop


@dataclass(frozen=True)
class Subject:
    """One subject's values y at times t; `limit`: below it a value is known to be below it, by M3 or M4."""

    t: Floats
    y: Floats
    error: str
    told: dict[str, float]
    limit: float = -math.inf
    positive: bool = False

    def predicted(self, eta: Any) -> Floats:
        """The prediction, (..., times)."""
        return START * np.exp(-TYPICAL * np.exp(np.asarray(eta, dtype=float)[..., None]) * self.t)

    def data(self, eta: Any) -> Any:
        """-2 log of the density of the data given eta, without N log 2 pi."""
        from scipy.special import log_ndtr
        from scipy.stats import norm

        f = self.predicted(eta)
        sd, y = sd_of(self.error, f, self.told), self.y
        if self.error == "lognormal":
            at = math.log(self.limit) if self.limit > 0.0 else -math.inf
            seen = 2.0 * np.log(sd) + ((np.log(y) - np.log(f)) / sd) ** 2 + 2.0 * np.log(y)
            below = log_ndtr((at - np.log(f)) / sd)
        else:
            seen, below = 2.0 * np.log(sd) + ((y - f) / sd) ** 2, log_ndtr((self.limit - f) / sd)
        if self.positive:
            above_nought = log_ndtr(f / sd)
            seen = seen + 2.0 * above_nought
            below = np.log(norm.cdf((self.limit - f) / sd) - norm.cdf(-f / sd)) - above_nought
        return np.where(y < self.limit, -2.0 * below, seen).sum(axis=-1)

    def joint(self, eta: Any) -> Any:
        """The same of data and eta together, without the normal law's 2 pi."""
        return self.data(eta) + (np.asarray(eta) / SPREAD) ** 2 + 2.0 * math.log(SPREAD)

    def by_quadrature(self) -> float:
        """-2 log of the marginal likelihood: a trapezoidal sum of 4001 points, whose error for such integrands is below rounding."""
        from scipy.special import logsumexp

        eta = np.linspace(-REACH * SPREAD, REACH * SPREAD, 4001)
        return float(-2.0 * (logsumexp(-0.5 * self.joint(eta)) + math.log(eta[1] - eta[0])) + math.log(2.0 * math.pi))

    def by_laplace(self) -> float:
        """The value at the mode and the curvature there."""
        mode, h = lowest(self.joint), 1e-3
        near = self.joint(mode + h * np.arange(-3, 4))
        curvature = float(near @ SECOND) / (2.0 * h**2)
        return float(self.joint(mode)) + math.log(curvature)

    def by_expansion(self, method: str) -> float:
        """FO, FOCE and FOCEI, of uncensored values."""
        log = self.error == "lognormal"
        shift = 2.0 * float(np.log(self.y).sum()) if log else 0.0
        typical = self.predicted(0.0)
        if method == "fo":
            slope = self._slope(0.0, typical)
            spread = np.diag(sd_of(self.error, typical, self.told) ** 2) + SPREAD**2 * np.outer(slope, slope)
            rest = np.log(self.y) - np.log(typical) if log else self.y - typical
            return float(np.linalg.slogdet(spread)[1] + rest @ np.linalg.solve(spread, rest)) + shift
        if method == "focei":
            mode = lowest(self.joint)
            f = self.predicted(mode)
            r, a = sd_of(self.error, f, self.told) ** 2, self._slope(mode, f)
            c = np.zeros_like(f) if log else self._variance_slope(f) * a
            return float(self.joint(mode)) + math.log(1.0 / SPREAD**2 + float((a**2 / r + 0.5 * c**2 / r**2).sum()))
        fixed = sd_of(self.error, typical, self.told) ** 2

        def joint(eta: Any) -> Any:
            f = self.predicted(eta)
            rest = np.log(self.y) - np.log(f) if log else self.y - f
            return (np.log(fixed) + rest**2 / fixed).sum(axis=-1) + (np.asarray(eta) / SPREAD) ** 2 + 2.0 * math.log(SPREAD) + shift

        mode = lowest(joint)
        return float(joint(mode)) + math.log(1.0 / SPREAD**2 + float((self._slope(mode, self.predicted(mode)) ** 2 / fixed).sum()))

    def _slope(self, eta: float, f: Floats) -> Floats:
        by_eta = -TYPICAL * math.exp(eta) * self.t
        return by_eta if self.error == "lognormal" else by_eta * f

    def _variance_slope(self, f: Floats) -> Floats:
        h = 1e-5 * f
        return (sd_of(self.error, f + h, self.told) ** 2 - sd_of(self.error, f - h, self.told) ** 2) / (2.0 * h)


def lowest(function: Callable[[Any], Any]) -> float:
    """Where a function of eta is least: a grid, then grids between the neighbours of the best, then Newton's method."""
    low, high = -REACH * SPREAD, REACH * SPREAD
    for _ in range(5):
        grid = np.linspace(low, high, 201)
        best = int(np.clip(np.argmin(function(grid)), 1, 199))
        low, high = float(grid[best - 1]), float(grid[best + 1])
    found, h = (low + high) / 2.0, 1e-3
    for _ in range(3):  # Newton's method on differences of sixth order: the grid's least value is flat to the square root of rounding
        near = function(found + h * np.arange(-3, 4))
        found -= float(near @ FIRST) / h / (float(near @ SECOND) / h**2)
    return found
