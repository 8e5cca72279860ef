"""Standard normal and Student's t: log-density and log-probability with their derivatives, exact in the tails."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaln, digamma, erfcx, log_ndtr, stdtr

Floats = NDArray[np.float64]

_HALF_LOG_2PI = 0.5 * np.log(2.0 * np.pi)
_ROOT_HALF, _ROOT_2_OVER_PI = np.sqrt(0.5), np.sqrt(2.0 / np.pi)
_TAIL, _DEPTH = -5.0, 40  # below, z + phi/Phi loses digits as a sum; there the continued fraction of this depth has them all
_MILLS, _TERMS = 0.5, 12  # df / (df + z^2) below which Student's tail is taken from its continued fraction, of twice so many terms
_LEAST = 1e-280  # and so is a tail below this, where the probability itself would lose digits
_STEP = 0.08  # of log df, for the central differences of eighth order: error below 1e-10 of the logarithm
_AROUND = np.arange(-4.0, 5.0)[:, None]
_EIGHTH = np.array(
    [[1 / 280], [-4 / 105], [1 / 5], [-4 / 5], [0], [4 / 5], [-1 / 5], [4 / 105], [-1 / 280]]
)  # Fornberg 1988 Math Comput 51:699


class Law(NamedTuple):
    """A logarithm (m,) at z, its derivatives by z, and by the degrees of freedom (0 for the normal law)."""

    value: Floats
    by_z: Floats
    by_zz: Floats
    by_df: Floats
    by_zdf: Floats


def log_pdf(z: Floats, df: Floats | None) -> Law:
    """Return the log-density at `z` (m,): standard normal, or Student's t where `df` (m,) is given."""
    if df is None:
        zero = np.zeros_like(z)
        return Law(-0.5 * z * z - _HALF_LOG_2PI, -z, zero - 1.0, zero, zero)
    z2 = z * z
    total = df + z2
    log = np.log1p(z2 / df)
    value = -betaln(0.5 * df, 0.5) - 0.5 * np.log(df) - 0.5 * (df + 1.0) * log
    by_df = 0.5 * (digamma(0.5 * (df + 1.0)) - digamma(0.5 * df) - 1.0 / df - log + (df + 1.0) / df * (z2 / total))
    by_zz = -(df + 1.0) * ((df - z2) / total) / total
    return Law(value, -(df + 1.0) * z / total, by_zz, by_df, -(z / total) * ((z2 - 1.0) / total))


def log_cdf(z: Floats, df: Floats | None) -> Law:
    """Return log P(Z < z) (m,); at infinite `z` the derivatives are 0, as their limits from the right side are."""
    finite = np.isfinite(z)
    if not finite.all():
        inner = log_cdf(np.where(finite, z, 0.0), df)
        edge = np.where(z > 0.0, 0.0, np.where(z < 0.0, -np.inf, np.nan))
        return Law(np.where(finite, inner.value, edge), *(np.where(finite, slope, 0.0) for slope in inner[1:]))
    if df is None:
        ratio, excess = _ratio(z)
        zero = np.zeros_like(z)
        return Law(log_ndtr(z), ratio, -ratio * excess, zero, zero)
    density = log_pdf(z, df)
    nearby = df * np.exp(_STEP * _AROUND)  # (9, m), the middle one df itself
    logs = _log_stdtr(np.tile(z, _AROUND.size), nearby.ravel()).reshape(nearby.shape)
    value = logs[4]
    ratio = np.exp(density.value - value)
    by_df = (_EIGHTH * logs).sum(axis=0) / (_STEP * df)
    return Law(value, ratio, ratio * (density.by_z - ratio), by_df, ratio * (density.by_df - by_df))


def log_sf(z: Floats, df: Floats | None) -> Law:
    """Return log P(Z > z) (m,), by the symmetry of both laws."""
    mirror = log_cdf(-z, df)
    return Law(mirror.value, -mirror.by_z, mirror.by_zz, mirror.by_df, -mirror.by_zdf)


def _ratio(z: Floats) -> tuple[Floats, Floats]:
    """The normal density over its probability, h = phi / Phi, and z + h without cancellation.

    Source: Laplace's continued fraction of Mills' ratio, Abramowitz & Stegun 26.2.14: h = x + 1/(x + 2/(x + 3/(x + ...))), x = -z.
    """
    ratio = _ROOT_2_OVER_PI / erfcx(-_ROOT_HALF * z)
    excess = z + ratio
    tail = np.flatnonzero(z < _TAIL)
    if tail.size:
        x = -z[tail]
        below = x.copy()
        for k in range(_DEPTH, 1, -1):
            below = x + k / below
        excess[tail] = 1.0 / below
        ratio[tail] = x + excess[tail]
    return ratio, excess


def _log_stdtr(z: Floats, df: Floats) -> Floats:
    """The log-probability of Student's t below z.

    In the lower tail P = density * (x / df) / (1 + d1 / (1 + d2 / (1 + ...))), x = -z: the incomplete beta function of
    a = df / 2, b = 1 / 2 and p = df / (df + x^2), Abramowitz & Stegun 26.5.8, 26.7.1.
    """
    x = np.abs(z)
    part = df / (df + x * x)
    tail = stdtr(df, -x)
    with np.errstate(divide="ignore"):
        log = np.log(tail)
    far = np.flatnonzero(((part < _MILLS) | (tail < _LEAST)) & (z < 0.0))
    if far.size:
        n, p = df[far], part[far]
        a, below = 0.5 * n, np.ones_like(n)
        for k in range(_TERMS, -1, -1):
            below = 1.0 + (k + 1) * (-0.5 - k) * p / ((a + 2 * k + 1) * (a + 2 * k + 2)) / below
            below = 1.0 - (a + k) * (a + 0.5 + k) * p / ((a + 2 * k) * (a + 2 * k + 1)) / below
        log[far] = log_pdf(z[far], n).value + np.log(x[far] / n / below)
    return np.where(z > 0.0, np.log1p(-tail), log)
