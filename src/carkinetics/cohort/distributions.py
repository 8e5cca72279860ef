"""The distributions of `[draws]`: uniform numbers -> values, by the inverse of the distribution function.

Every function is non-decreasing in u, so the value at u = 1/2 is a median: what a typical subject gets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]

POISSON_LIMIT = 1e15  # above 2**53 the integers are no longer all there
_EXACT_BELOW = 1e3  # the expansion's error is under 1e-4 of a count there, and falls as mean ** -1.5
_FROM_ZERO_BELOW = 0.5


def _expansion(z: Floats, mean: Floats) -> Floats:
    """Real-valued Poisson quantile whose floor is the count: Giles, ACM TOMS 42 (2016) article 4, equations for large means."""
    root = np.sqrt(mean)
    return (
        mean
        + root * z
        + (z**2 + 2) / 6
        - (2 * z + z**3) / (72 * root)
        + (z**4 / 270 + 7 * z**2 / 810 - 8 / 405) / mean
    )  # fmt: skip


def _reached(count: Floats, u: Floats, mean: Floats) -> NDArray[np.bool_]:
    """Whether P(X <= count) >= u, from whichever tail is the smaller one; false for a negative count."""
    from scipy.special import gammainc, gammaincc

    shape = np.maximum(count, 0) + 1
    inside = np.where(u <= 0.5, gammaincc(shape, mean) >= u, gammainc(shape, mean) <= 1 - u)
    return (count >= 0) & inside


def poisson(u: Floats, mean: Floats) -> Floats:
    """Return the smallest count k with P(X <= k) >= u, as float64; exact below a mean of 1e3, by Giles' expansion above.

    u, mean: (n,), 0 < u < 1, 0 <= mean <= 1e15. Above 1e3 a count may be one off with a probability under 1e-4.
    """
    from scipy.special import ndtri

    count = np.floor(_expansion(ndtri(u), np.maximum(mean, _FROM_ZERO_BELOW)))
    count = np.where(mean < _FROM_ZERO_BELOW, 0.0, np.maximum(count, 0.0))
    for step in (1.0, -1.0):  # up to the first count that is enough, then down while one fewer still is
        active = np.flatnonzero(mean < _EXACT_BELOW)
        while active.size:
            tried = count[active] + min(step, 0.0)
            active = active[_reached(tried, u[active], mean[active]) == (step < 0)]
            count[active] += step
    return count


def _uniform(u: Floats, low: Floats, high: Floats) -> Floats:
    return low + (high - low) * u


def _normal(u: Floats, mean: Floats, sd: Floats) -> Floats:
    from scipy.special import ndtri

    return mean + sd * ndtri(u)


def _exponential(u: Floats, mean: Floats) -> Floats:
    return -mean * np.log1p(-u)


def _bernoulli(u: Floats, probability: Floats) -> Floats:
    return (u > 1 - probability).astype(np.float64)


@dataclass(frozen=True)
class Distribution:
    """One row of the table: its arguments in the order of `quantile`, what they must satisfy, and that in words."""

    arguments: tuple[str, ...]
    quantile: Callable[..., Floats]
    valid: Callable[..., NDArray[np.bool_]]
    allowed: str


DISTRIBUTIONS: Mapping[str, Distribution] = {
    "uniform": Distribution(("low", "high"), _uniform, lambda low, high: low <= high, "low <= high"),
    "normal": Distribution(("mean", "sd"), _normal, lambda mean, sd: sd >= 0, "sd >= 0"),
    "exponential": Distribution(("mean",), _exponential, lambda mean: mean >= 0, "mean >= 0"),
    "bernoulli": Distribution(("probability",), _bernoulli, lambda p: (p >= 0) & (p <= 1), "0 <= probability <= 1"),
    "poisson": Distribution(("mean",), poisson, lambda mean: (mean >= 0) & (mean <= POISSON_LIMIT), "0 <= mean <= 1e15"),
}


def quantiles(name: str, distribution: str, u: Floats, arguments: Mapping[str, Floats]) -> Floats:
    """Return the values of one draw, float64 (n,).

    u: (n,) in (0, 1); arguments: by name, each (n,) or a number. ConfigError names the draw, the row, what was found and what is allowed.
    """
    law = DISTRIBUTIONS[distribution]
    values = [np.broadcast_to(np.asarray(arguments[key], dtype=np.float64), u.shape) for key in law.arguments]
    with np.errstate(invalid="ignore"):
        good = law.valid(*values) & np.isfinite(values).all(axis=0)
    if not good.all():
        row = int(np.flatnonzero(~good)[0])
        found = ", ".join(f"{key} = {value[row]:g}" for key, value in zip(law.arguments, values, strict=True))
        raise ConfigError(
            f"The {distribution} draw '{name}' has {found} in row {row} ({int((~good).sum())} of {u.size} rows are like it); "
            f"allowed is {law.allowed}, finite. Check the expressions of [draws.{name}] and the values that enter them."
        )
    return law.quantile(u, *values)
