"""Location and scale of observations: standardised values, and derivatives carried from them to predictions and sigmas."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.laws import Law, log_pdf
from carkinetics.fitting.variance import variance

Floats = NDArray[np.float64]


class Terms(NamedTuple):
    """Log-likelihood `value` (m,) and its derivatives: `by_f`, `by_ff` (m,), `by_s`, `by_fs` (m, p)."""

    value: Floats
    by_f: Floats
    by_ff: Floats
    by_s: Floats
    by_fs: Floats


class Place(NamedTuple):
    """Location `at` and SD of each row, the derivatives of the location and of log SD, the df; `point`: the SD is 0 (here 1 stands)."""

    at: Floats
    at_f: Floats
    at_ff: Floats
    sd: Floats
    log_f: Floats
    log_ff: Floats
    log_s: Floats
    log_fs: Floats
    point: NDArray[np.bool_]
    df: Floats | None


class Standard(NamedTuple):
    """A standardised value z (m,) and its derivatives by the prediction and the sigmas."""

    z: Floats
    z_f: Floats
    z_ff: Floats
    z_s: Floats
    z_fs: Floats


def place(error: str, f: Floats, sigma: Floats, bare: bool = False) -> Place:
    """Return where the law of each row lies: at f, or `lognormal` at log f; with `bare` without derivatives by the sigmas (m, 0)."""
    r, r_f, r_ff, r_s, r_fs = variance(error, f, sigma)
    if bare:
        r_s, r_fs = r_s[:, :0], r_fs[:, :0]
    point = r == 0.0
    one, zero = np.ones_like(f), np.zeros_like(f)
    at, at_f, at_ff = f, one, zero
    if error == "lognormal":
        point = point | (f <= 0.0)
        safe = np.where(f <= 0.0, 1.0, f)
        at, at_f = np.log(np.maximum(f, 0.0)), 1.0 / safe
        at_ff = -at_f * at_f
    r = np.where(point, 1.0, r)
    half = 0.5 / r
    log_f, log_s = r_f * half, r_s * half[:, None]
    log_ff = r_ff * half - 2.0 * log_f * log_f
    log_fs = r_fs * half[:, None] - 2.0 * log_f[:, None] * log_s
    return Place(at, at_f, at_ff, np.sqrt(r), log_f, log_ff, log_s, log_fs, point, sigma[:, 1] if error == "student" else None)


def take(where: Place, rows: NDArray[np.intp]) -> Place:
    """Return some rows of the places."""
    return Place(*(None if part is None else part[rows] for part in where))  # type: ignore[arg-type]


def standardise(where: Place, u: Floats) -> Standard:
    """Return z = (u - at) / sd and its derivatives, which are those at a finite z where `u` is infinite (their factors are then 0)."""
    z = (u - where.at) / where.sd
    still = np.where(np.isinf(z), 0.0, z)
    slope = where.at_f / where.sd
    column, log_f = still[:, None], where.log_f[:, None]
    return Standard(
        z,
        -slope - still * where.log_f,
        -where.at_ff / where.sd + 2.0 * slope * where.log_f + still * (where.log_f * where.log_f - where.log_ff),
        -column * where.log_s,
        slope[:, None] * where.log_s + column * (where.log_s * log_f - where.log_fs),
    )


def chain(law: Law, by: Standard, where: Place) -> Terms:
    """Return a law's logarithm with its derivatives carried from z to the prediction and the sigmas."""
    g1, g2 = law.by_z, law.by_zz
    by_s = g1[:, None] * by.z_s
    by_fs = (g2 * by.z_f)[:, None] * by.z_s + g1[:, None] * by.z_fs
    if where.df is not None and by_s.size:
        by_s[:, 1] += law.by_df
        by_fs[:, 1] += law.by_zdf * by.z_f
    return Terms(law.value, g1 * by.z_f, g2 * by.z_f * by.z_f + g1 * by.z_ff, by_s, by_fs)


def density(where: Place, u: Floats) -> Terms:
    """Return the log-density at `u` (m,) on the scale of the law."""
    by = standardise(where, u)
    value, by_f, by_ff, by_s, by_fs = chain(log_pdf(by.z, where.df), by, where)
    return Terms(value - np.log(where.sd), by_f - where.log_f, by_ff - where.log_ff, by_s - where.log_s, by_fs - where.log_fs)
