"""The shipped example's marginal likelihood by quadrature: the piecewise closed form of Stein 2019, two random effects, numpy alone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.qualification.objectives import FIRST, SECOND

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]


class Patients:
    """Values and limits of every patient, the typical values, the SDs of two log-normal effects, and the residual SD of logarithms."""

    def __init__(self, frame: pd.DataFrame, typical: Mapping[str, float], spread: Mapping[str, float], sigma: float) -> None:
        self.typical, self.names, self.sigma = dict(typical), tuple(spread), sigma
        self.omega = np.array([spread[name] for name in self.names])
        self.rows: list[tuple[Floats, Floats, Floats]] = []  # days, values (NaN: below), limits
        for _, one in frame.groupby("subject"):
            values = np.array([math.nan if text == "BLQ" else float(text) for text in one["value [copies/ug]"]])
            self.rows.append((one["day"].to_numpy(dtype=float), values, one["LLOQ"].to_numpy(dtype=float)))

    def curve(self, days: Floats, eta: Floats) -> Floats:
        """The transgene level (..., days) for effects (..., 2)."""
        told: dict[str, Any] = dict(self.typical)
        for k, name in enumerate(self.names):
            told[name] = told[name] * np.exp(eta[..., k, None])
        rho, since = np.log(told["foldx"]) / told["tmax"], np.maximum(days - told["tmax"], 0.0)
        rising = told["cmax"] / told["foldx"] * np.exp(rho * np.minimum(days, told["tmax"]))
        kept = told["fb"] * told["cmax"] * np.exp(-told["beta"] * since)
        lost = (1.0 - told["fb"]) * told["cmax"] * np.exp(-told["alpha"] * since)
        return np.where(days < told["tmax"], rising, kept + lost)

    def joint(self, patient: int, eta: Floats) -> Floats:
        """-2 log of the density of one patient's data and effects (..., 2), without N log 2 pi."""
        from scipy.special import log_ndtr

        days, values, limits = self.rows[patient]
        f = np.log(self.curve(days, eta))
        seen = np.isfinite(values)
        y = np.log(np.where(seen, values, 1.0))
        of_seen = 2.0 * math.log(self.sigma) + ((y - f) / self.sigma) ** 2 + 2.0 * y
        of_below = -2.0 * log_ndtr((np.log(limits) - f) / self.sigma)
        prior = ((eta / self.omega) ** 2).sum(axis=-1) + 2.0 * np.log(self.omega).sum()
        return np.where(seen, of_seen, of_below).sum(axis=-1) + prior

    def mode(self, patient: int) -> tuple[Floats, Floats]:
        """The most probable effects, and half the Hessian of `joint` there, by Newton's method on differences of sixth order."""
        eta = np.zeros(2)
        for _ in range(60):
            slope, bend = self._derivatives(patient, eta)
            values, vectors = np.linalg.eigh(bend)
            step = -vectors @ ((vectors.T @ slope) / np.maximum(np.abs(values), 1e-6))
            share = 1.0
            while share > 1e-6 and self.joint(patient, eta + share * step) > self.joint(patient, eta):
                share /= 2.0
            eta = eta + share * step
            if np.abs(share * step).max() < 1e-9:
                break
        return eta, self._derivatives(patient, eta)[1] / 2.0

    def _derivatives(self, patient: int, eta: Floats, h: float = 2e-3) -> tuple[Floats, Floats]:
        at = np.arange(-3, 4)
        first, second = FIRST / h, SECOND / h**2
        axes = np.stack(np.meshgrid(at, at, indexing="ij"), axis=-1) * h
        values = self.joint(patient, eta + axes)
        slope = np.array([values[:, 3] @ first, values[3] @ first])
        cross = first @ values @ first
        return slope, np.array([[values[:, 3] @ second, cross], [cross, values[3] @ second]])

    def by_laplace(self) -> float:
        """The sum over patients of the value at the mode and the log-determinant there."""
        total = 0.0
        for patient in range(len(self.rows)):
            eta, half = self.mode(patient)
            total += float(self.joint(patient, eta)) + float(np.linalg.slogdet(half)[1])
        return total

    def by_quadrature(self, nodes: int) -> float:
        """-2 log of the marginal likelihood by Gauss-Hermite quadrature about each patient's mode."""
        from scipy.special import logsumexp

        x, w = np.polynomial.hermite_e.hermegauss(nodes)
        grid = np.stack(np.meshgrid(x, x, indexing="ij"), axis=-1).reshape(-1, 2)
        log_w = np.add.outer(np.log(w), np.log(w)).ravel() + 0.5 * (grid**2).sum(axis=-1)
        total = 0.0
        for patient in range(len(self.rows)):
            eta, half = self.mode(patient)
            root = np.linalg.cholesky(np.linalg.inv(half))
            values = logsumexp(log_w - 0.5 * self.joint(patient, eta + grid @ root.T)) + np.log(np.diag(root)).sum()
            total += -2.0 * float(values) + 2.0 * math.log(2.0 * math.pi)
        return total
