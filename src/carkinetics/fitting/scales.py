"""The scales on which parameters are estimated and random effects live: log, logit, normal, Box-Cox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.special import boxcox, expit, inv_boxcox, logit

Floats = NDArray[np.float64]

KINDS = ("log", "logit", "normal", "boxcox")
Change = Callable[[Floats, Floats, Floats, Floats], Floats]  # of values, lower bounds, upper bounds, lambdas


def _to_logit(x: Floats, lower: Floats, upper: Floats, power: Floats) -> Floats:
    share = (x - lower) / (upper - lower)
    return np.where(share > 0.5, -logit((upper - x) / (upper - lower)), logit(share))


def _from_logit(phi: Floats, lower: Floats, upper: Floats, power: Floats) -> Floats:
    width = upper - lower
    return np.where(phi > 0.0, upper - width * expit(-phi), lower + width * expit(phi))


def _bend_of_logit(phi: Floats, lower: Floats, upper: Floats, power: Floats) -> Floats:
    return -(upper - lower) * expit(phi) * expit(-phi) * np.tanh(0.5 * phi)


def _bend_of_boxcox(phi: Floats, lower: Floats, upper: Floats, power: Floats) -> Floats:
    return np.where(power == 1.0, 0.0, (1.0 - power) * inv_boxcox(phi, power) ** (1.0 - 2.0 * power))


TO_SCALE: dict[str, Change] = {
    "log": lambda x, *_: np.log(x),
    "logit": _to_logit,
    "normal": lambda x, *_: x,
    "boxcox": lambda x, _, __, p: boxcox(x, p),
}
FROM_SCALE: dict[str, Change] = {
    "log": lambda phi, *_: np.exp(phi), "logit": _from_logit, "normal": lambda phi, *_: phi,
    "boxcox": lambda phi, _, __, p: inv_boxcox(phi, p),
}  # fmt: skip
SLOPE: dict[str, Change] = {
    "log": lambda phi, *_: np.exp(phi),
    "logit": lambda phi, lower, upper, _: (upper - lower) * expit(phi) * expit(-phi),
    "normal": lambda phi, *_: np.ones_like(phi),
    "boxcox": lambda phi, _, __, p: inv_boxcox(phi, p) ** (1.0 - p),
}
BEND: dict[str, Change] = {
    "log": lambda phi, *_: np.exp(phi), "logit": _bend_of_logit, "normal": lambda phi, *_: np.zeros_like(phi), "boxcox": _bend_of_boxcox,
}  # fmt: skip


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
        return self._changed(TO_SCALE, x)

    def from_scale(self, phi: Floats) -> Floats:
        """Return the values x of `phi`."""
        return self._changed(FROM_SCALE, phi)

    def slope(self, phi: Floats) -> Floats:
        """Return dx/dphi."""
        return self._changed(SLOPE, phi)

    def bend(self, phi: Floats) -> Floats:
        """Return the second derivative of x by phi."""
        return self._changed(BEND, phi)

    @cached_property
    def _columns(self) -> list[tuple[str, NDArray[np.intp], Floats, Floats, Floats]]:
        """Of every kind that is there: its places, bounds and lambdas: 0 to 1, and 0, where none are given."""
        p = len(self.kinds)
        limits = [np.array(given or (usual,) * p) for given, usual in ((self.lower, 0.0), (self.upper, 1.0), (self.power, 0.0))]
        at = {kind: np.flatnonzero(np.array(self.kinds) == kind) for kind in dict.fromkeys(self.kinds)}
        return [(kind, places, *(limit[places] for limit in limits)) for kind, places in at.items()]  # type: ignore[misc]

    def _changed(self, changes: dict[str, Change], values: Floats) -> Floats:
        values = np.asarray(values, dtype=np.float64)
        changed = np.empty_like(values)
        with np.errstate(all="ignore"):
            for kind, places, lower, upper, power in self._columns:
                changed[..., places] = changes[kind](values[..., places], lower, upper, power)
        return changed
