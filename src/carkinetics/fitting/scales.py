"""The scales on which parameters are estimated and random effects live: log, logit, normal, Box-Cox."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import boxcox, expit, inv_boxcox, logit

Floats = NDArray[np.float64]

KINDS = ("log", "logit", "normal", "boxcox")


@dataclass(frozen=True)
class Scales:
    """The scale of each of p parameters: its kind, its bounds (used by `logit`), its lambda (used by `boxcox`; 0 is log, 1 is x - 1).

    Every method takes and gives arrays whose last axis is p. On the natural scale x is in the parameter's unit; phi is free:
    log x; log((x - lower) / (upper - x)); x; (x^lambda - 1) / lambda. All are increasing. Edges: x at 0 (`log`) or at a bound
    (`logit`) is an infinite phi and returns from it; x outside is NaN. `boxcox` needs x > 0, and has no x where
    lambda phi + 1 <= 0: NaN there, and 0 (lambda > 0) or inf (lambda < 0) where it is 0. A large phi ends at inf or at the bound.
    Source: Box & Cox 1964 J R Stat Soc B 26:211.
    """

    kinds: tuple[str, ...]
    lower: tuple[float, ...] = ()
    upper: tuple[float, ...] = ()
    power: tuple[float, ...] = ()

    def to_scale(self, x: Floats) -> Floats:
        """Return phi of the values `x`."""
        lower, upper, power = self._columns()
        with np.errstate(all="ignore"):
            share = (x - lower) / (upper - lower)
            near = np.where(share > 0.5, -logit((upper - x) / (upper - lower)), logit(share))
            return self._pick(np.log(x), near, x, boxcox(x, power))

    def from_scale(self, phi: Floats) -> Floats:
        """Return the values x of `phi`."""
        lower, upper, power = self._columns()
        width = upper - lower
        with np.errstate(all="ignore"):
            inside = np.where(phi > 0.0, upper - width * expit(-phi), lower + width * expit(phi))
            return self._pick(np.exp(phi), inside, phi, inv_boxcox(phi, power))

    def slope(self, phi: Floats) -> Floats:
        """Return dx/dphi."""
        lower, upper, power = self._columns()
        with np.errstate(all="ignore"):
            steep = (upper - lower) * expit(phi) * expit(-phi)
            return self._pick(np.exp(phi), steep, np.ones_like(phi), inv_boxcox(phi, power) ** (1.0 - power))

    def bend(self, phi: Floats) -> Floats:
        """Return the second derivative of x by phi."""
        lower, upper, power = self._columns()
        with np.errstate(all="ignore"):
            curved = -(upper - lower) * expit(phi) * expit(-phi) * np.tanh(0.5 * phi)
            box = np.where(power == 1.0, 0.0, (1.0 - power) * inv_boxcox(phi, power) ** (1.0 - 2.0 * power))
            return self._pick(np.exp(phi), curved, np.zeros_like(phi), box)

    def _columns(self) -> tuple[Floats, Floats, Floats]:
        """Bounds and lambdas (p,): 0 to 1, and 0, where none are given."""
        p = len(self.kinds)
        return np.array(self.lower or (0.0,) * p), np.array(self.upper or (1.0,) * p), np.array(self.power or (0.0,) * p)

    def _pick(self, *values: Floats) -> Floats:
        """Of the values by each kind, those of each parameter's own."""
        kinds = np.array(self.kinds)
        return np.select([kinds == kind for kind in KINDS], [np.asarray(value) for value in values])
