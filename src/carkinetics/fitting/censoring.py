"""Log-probability that a value lies below a limit, above it, or between two, with its derivatives."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.laws import log_cdf, log_sf
from carkinetics.fitting.placing import Floats, Place, Standard, Terms, chain, density, standardise, take

_NARROW = 2.0  # change of the log-density across an interval below which it is integrated, not differenced
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(16)  # exact to rounding for a narrow interval


def log_side(where: Place, limit: Floats, *, right: bool) -> Terms:
    """Return log P(U < limit), or with `right` log P(U > limit), on the scale of the law."""
    by = standardise(where, limit)
    return chain((log_sf if right else log_cdf)(by.z, where.df), by, where)


def log_between(where: Place, lower: Floats, limit: Floats) -> Terms:
    """Return log P(lower < U < limit), without loss for narrow intervals and for intervals far in one tail; -inf where it is empty."""
    low, high = (lower - where.at) / where.sd, (limit - where.at) / where.sd
    middle = np.abs(0.5 * (low + high))
    steep = np.maximum(1.0, middle)
    if where.df is not None:
        steep = steep * (where.df + 1.0) / (where.df + middle * middle)
    narrow = (high - low) * steep < _NARROW
    out = Terms(*(np.empty(shape) for shape in [low.shape] * 3 + [where.log_s.shape] * 2))
    for rows, way in ((np.flatnonzero(narrow), _integrated), (np.flatnonzero(~narrow), _differenced)):
        if rows.size:
            for whole, part in zip(out, way(take(where, rows), lower[rows], limit[rows]), strict=True):
                whole[rows] = part
    return out._replace(value=np.where(limit <= lower, -np.inf, out.value))


def _integrated(where: Place, lower: Floats, limit: Floats) -> Terms:
    """The density integrated over the interval (Gauss-Legendre); derivatives are moments of the density's own (Louis 1982)."""
    m, n = lower.size, _NODES.size
    half, middle = 0.5 * (limit - lower), 0.5 * (limit + lower)
    rows = np.tile(np.arange(m), n)
    nodes = density(take(where, rows), (middle + half * _NODES[:, None]).ravel())
    log, by_f, by_ff = (part.reshape(n, m) for part in nodes[:3])
    by_s, by_fs = (part.reshape(n, m, -1) for part in nodes[3:])
    top = log.max(axis=0)
    weights = _WEIGHTS[:, None] * np.exp(log - top)
    total = weights.sum(axis=0)
    weights = weights / total
    wide = weights[:, :, None]
    mean_f, mean_s = (weights * by_f).sum(axis=0), (wide * by_s).sum(axis=0)
    off_f, off_s = by_f - mean_f, by_s - mean_s
    return Terms(
        np.log(half) + top + np.log(total),
        mean_f,
        (weights * (by_ff + off_f * off_f)).sum(axis=0),
        mean_s,
        (wide * (by_fs + off_f[:, :, None] * off_s)).sum(axis=0),
    )


def _differenced(where: Place, lower: Floats, limit: Floats) -> Terms:
    """log(P(b) - P(a)), both taken in the lower half of the law: log P(b) + log(1 - q), q = P(a) / P(b)."""
    a, b = _mirrored(standardise(where, lower), standardise(where, limit))
    A, B = log_cdf(a.z, where.df), log_cdf(b.z, where.df)
    q = np.exp(A.value - B.value)
    c, e = 1.0 / (1.0 - q), q / (1.0 - q)
    g_a, g_b = -e * A.by_z, c * B.by_z
    g_aa = -e * (A.by_zz + c * A.by_z * A.by_z)
    g_bb = c * (B.by_zz - e * B.by_z * B.by_z)
    g_ab = c * e * A.by_z * B.by_z
    to_a, to_b = g_aa * a.z_f + g_ab * b.z_f, g_bb * b.z_f + g_ab * a.z_f
    by_s = g_a[:, None] * a.z_s + g_b[:, None] * b.z_s
    by_fs = to_a[:, None] * a.z_s + to_b[:, None] * b.z_s + g_a[:, None] * a.z_fs + g_b[:, None] * b.z_fs
    if where.df is not None:
        by_q = c * e * (A.by_df - B.by_df)
        by_s[:, 1] += c * B.by_df - e * A.by_df
        by_fs[:, 1] += (c * B.by_zdf + by_q * B.by_z) * b.z_f - (e * A.by_zdf + by_q * A.by_z) * a.z_f
    by_ff = to_a * a.z_f + to_b * b.z_f + g_a * a.z_ff + g_b * b.z_ff
    return Terms(B.value + np.log1p(-q), g_a * a.z_f + g_b * b.z_f, by_ff, by_s, by_fs)


def _mirrored(a: Standard, b: Standard) -> tuple[Standard, Standard]:
    """The ends of an interval, turned about 0 where most of it lies above 0."""
    turn = a.z + b.z > 0.0
    if not turn.any():
        return a, b

    def pick(one: NDArray[np.float64], other: NDArray[np.float64]) -> Floats:
        return np.where(turn if one.ndim == 1 else turn[:, None], -other, one)

    return Standard(*map(pick, a, b)), Standard(*map(pick, b, a))
