"""Residual variance of each error model, with its derivatives by the prediction and by the sigmas."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from carkinetics.model.rules import SIGMAS

Floats = NDArray[np.float64]

ERRORS = tuple(SIGMAS)  # the order is the integer code; SIGMAS has the columns of `sigma`


class Variance(NamedTuple):
    """Residual variance `r` (m,); its derivatives `r_f`, `r_ff` (m,) by the prediction, `r_s` by each sigma, `r_fs` mixed (m, p)."""

    r: Floats
    r_f: Floats
    r_ff: Floats
    r_s: Floats
    r_fs: Floats


def variance(error: str, f: Floats, sigma: Floats) -> Variance:
    """Return the residual variance of observations whose predictions are `f`, on the scale on which they are normal.

    `f` is (m,) in the observable's unit; `sigma` is (m, p), its columns in the order of SIGMAS. `lognormal`: of log y. `student`: the
    scale squared, which is the variance times (df - 2) / df. At f = 0 the derivative by f is that from the right, and 0 where it is
    infinite (`power` below 1). Sources: the models are those of `carkinetics.residual`.
    """
    return _VARIANCES[error](f, sigma)


def _constant(f: Floats, sigma: Floats) -> Variance:
    s, zero = sigma[:, 0], np.zeros_like(f)
    r_s = np.zeros_like(sigma)  # `student`: df does not change the scale
    r_s[:, 0] = 2.0 * s
    return Variance(s * s, zero, zero, r_s, np.zeros_like(sigma))


def _proportional(f: Floats, sigma: Floats) -> Variance:
    s = sigma[:, 0]
    s2 = s * s
    return Variance(s2 * f * f, 2.0 * s2 * f, 2.0 * s2, (2.0 * s * f * f)[:, None], (4.0 * s * f)[:, None])


def _combined(f: Floats, sigma: Floats) -> Variance:
    a, b = sigma[:, 0], sigma[:, 1]
    b2 = b * b
    r_s = np.stack([2.0 * a, 2.0 * b * f * f], axis=1)
    r_fs = np.stack([np.zeros_like(f), 4.0 * b * f], axis=1)
    return Variance(a * a + b2 * f * f, 2.0 * b2 * f, 2.0 * b2, r_s, r_fs)


def _combined_sd(f: Floats, sigma: Floats) -> Variance:
    a, b = sigma[:, 0], sigma[:, 1]
    size, sign = np.abs(f), np.where(f < 0.0, -1.0, 1.0)
    sd = a + b * size
    r_s = np.stack([2.0 * sd, 2.0 * sd * size], axis=1)
    r_fs = np.stack([2.0 * b * sign, 2.0 * sign * (sd + b * size)], axis=1)
    return Variance(sd * sd, 2.0 * sd * b * sign, 2.0 * b * b, r_s, r_fs)


def _power(f: Floats, sigma: Floats) -> Variance:
    s, p = sigma[:, 0], sigma[:, 1]
    size, sign = np.abs(f), np.where(f < 0.0, -1.0, 1.0)
    nil = size == 0.0
    with np.errstate(divide="ignore", over="ignore"):
        raised = size ** (2.0 * p)
        once = size ** (2.0 * p - 1.0) * sign
        twice = size ** (2.0 * p - 2.0)
        once, twice = np.where(nil & (p < 0.5), 0.0, once), np.where(nil & (p < 1.0), 0.0, twice)
        log = np.log(np.where(nil, 1.0, size))
    s2, q = s * s, 2.0 * p
    r_s = np.stack([2.0 * s * raised, 2.0 * s2 * raised * log], axis=1)
    r_fs = np.stack([2.0 * q * s * once, 2.0 * s2 * once * (1.0 + q * log)], axis=1)
    return Variance(s2 * raised, q * s2 * once, q * (q - 1.0) * s2 * twice, r_s, r_fs)


_VARIANCES: dict[str, Callable[[Floats, Floats], Variance]] = {
    "additive": _constant,
    "proportional": _proportional,
    "combined": _combined,
    "combined_sd": _combined_sd,
    "power": _power,
    "lognormal": _constant,
    "student": _constant,
}
