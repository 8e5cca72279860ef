"""Log-likelihood of observations, quantified and censored, with its derivatives by the prediction and by the sigmas."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.censoring import log_between, log_side
from carkinetics.fitting.placing import Floats, Place, Terms, density, place, take
from carkinetics.fitting.variance import ERRORS, Variance, variance

__all__ = ["ERRORS", "INTERVAL", "LEFT", "NONE", "RIGHT", "Terms", "Variance", "log_density", "log_density_m4", "variance"]

NONE, LEFT, RIGHT, INTERVAL = range(4)  # the codes of `censoring`

Codes = NDArray[np.int8]


def log_density(
    error: str, y: Floats, f: Floats, sigma: Floats, censoring: Codes, limit: Floats, lower: Floats, bare: bool = False
) -> Terms:
    """Return the log-likelihood of each observation, on the scale of `y` and with -log(2 pi) / 2, and its derivatives.

    `y`, `f`, `limit`, `lower` are (m,) in the observable's unit, `sigma` (m, p) as in `variance`, `censoring` (m,): 0 the density at y,
    1 log P(Y < limit), 2 log P(Y > limit), 3 log P(lower < Y < limit). `limit` and `lower` may be infinite; what a row does not use may
    be NaN. A variance of 0 is a point mass at f (`lognormal` with f <= 0: at 0): density -inf, P 1 where lower <= f < limit. Where the
    value is not finite, the derivatives are 0. NaN in f, y or sigma gives NaN. With `bare` those by the sigmas are left out: (m, 0).
    Source: method M3 of Beal 2001 J Pharmacokinet Pharmacodyn 28:481.
    """
    with np.errstate(invalid="ignore", divide="ignore", over="ignore", under="ignore"):
        where = place(error, f, sigma, bare)
        u = _to_law(error, y)
        terms = density(where, u)
        value = terms.value
        if error == "lognormal":
            value = np.where(np.isneginf(u), -np.inf, value - u)
        terms = terms._replace(value=np.where(where.point & ~np.isnan(u), -np.inf, value))
        if censoring.any():
            terms = _censored(where, terms, censoring, _to_law(error, limit), _to_law(error, lower))
        return _finite(terms)


def log_density_m4(
    error: str, y: Floats, f: Floats, sigma: Floats, censoring: Codes, limit: Floats, lower: Floats, bare: bool = False
) -> Terms:
    """Return what `log_density` does, given that Y > 0: a left-censored row is log P(0 < Y < limit) - log P(Y > 0).

    Shapes and units as there. `lognormal` is positive anyway. A point mass at f >= 0 counts as positive.
    Source: method M4 of Beal 2001 J Pharmacokinet Pharmacodyn 28:481; Ahn 2008 J Pharmacokinet Pharmacodyn 35:401.
    """
    if error == "lognormal":
        return log_density(error, y, f, sigma, censoring, limit, lower, bare)
    nought = np.zeros_like(f)
    left = censoring == LEFT
    codes = np.where(left, INTERVAL, censoring).astype(np.int8)
    floor = np.where(left, 0.0, np.maximum(lower, 0.0))
    top = np.where(censoring == RIGHT, np.maximum(limit, 0.0), limit)
    terms = log_density(error, y, f, sigma, codes, top, floor, bare)
    positive = log_density(error, y, f, sigma, np.full_like(codes, RIGHT), nought, nought, bare)
    some = variance(error, f, sigma).r > 0.0
    parts = [np.where(some if part.ndim == 1 else some[:, None], part, 0.0) for part in positive]
    value = terms.value - parts[0]
    value = np.where(censoring == NONE, np.where(y < 0.0, -np.inf, value), np.minimum(value, 0.0))
    return _finite(Terms(value, *(a - b for a, b in zip(terms[1:], parts[1:], strict=True))))


def _to_law(error: str, x: Floats) -> Floats:
    """Values on the scale of the law; what is negative where values are positive is as far away as 0."""
    return np.log(np.maximum(x, 0.0)) if error == "lognormal" else x


def _censored(where: Place, terms: Terms, censoring: Codes, limit: Floats, lower: Floats) -> Terms:
    """The terms with the rows that are censored in their places."""
    out = Terms(*(part.copy() for part in terms))
    for code in (LEFT, RIGHT, INTERVAL):
        rows = np.flatnonzero(censoring == code)
        if not rows.size:
            continue
        here, high, low = take(where, rows), limit[rows], lower[rows]
        if code == INTERVAL:
            new, inside = log_between(here, low, high), (low <= here.at) & (here.at < high)
        else:
            new, inside = log_side(here, high, right=code == RIGHT), here.at > high if code == RIGHT else here.at < high
        value = np.where(here.point, np.where(inside, 0.0, -np.inf), new.value)
        for whole, part in zip(out, (value, *new[1:]), strict=True):
            whole[rows] = part
        for whole in out[1:]:
            whole[rows[here.point]] = 0.0
    return out


def _finite(terms: Terms) -> Terms:
    """The terms with derivatives of 0 where there is no finite value."""
    good = np.isfinite(terms.value)
    if good.all():
        return terms
    return Terms(terms.value, *(np.where(good if part.ndim == 1 else good[:, None], part, 0.0) for part in terms[1:]))
