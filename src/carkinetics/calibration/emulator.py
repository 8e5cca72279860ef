"""Summaries as quadratic functions of the parameters, learned from simulated vectors.

A Gaussian process whose kernel is a constant, x.x' and (x.x')^2 is Bayesian regression on all linear, square and product terms; the seed of
the children adds an offset of its own, so that a summary is that of no seed's children. Variances by marginal likelihood (Rasmussen &
Williams 2006, chapters 2 and 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.spec import Targets
from carkinetics.calibration.waves import Seen
from carkinetics.cohort.worlds import read_name

Floats = NDArray[np.float64]
FLAT = 100.0  # variance of the constant, of a column of variance one
_FEWEST = 12  # values that a column must have
_CONSTANT = 1e-9  # a summary that does not move: no relapse of a kind in any world
_LOG_LIMITS = (-14.0, 4.0)
_STARTS = ((-3.0, -7.0, -4.0, -1.0), (-2.0, -6.0, -8.0, -6.0))  # a noisy summary, and one that the parameters all but decide


@dataclass(frozen=True)
class Column:
    """A summary m(x) = constant + slope.x + x.bend x; `sd`: how unsure m is where the last wave lies; `noise`: of one simulation."""

    key: str
    constant: float
    slope: Floats
    bend: Floats
    sd: float
    noise: float
    explained: float

    def at(self, scores: Floats) -> Floats:
        """m at scores (..., free)."""
        return self.constant + scores @ self.slope + np.einsum("...i,ij,...j->...", scores, self.bend, scores)

    def gradient(self, scores: Floats) -> Floats:
        """dm/dx (..., free)."""
        return self.slope + 2 * scores @ self.bend


def learn(seen: Seen, key: str, where: Floats, acts: NDArray[np.bool_]) -> Column:
    """Learn one summary; `where`: scores (m, free) at which its uncertainty is averaged, `acts`: which parameters it can depend on."""
    values = seen.column(key)
    known = np.isfinite(values)
    x, seeds, y = np.where(acts, seen.scores[known], 0.0), seen.seeds[known], values[known]
    free = seen.scores.shape[1]
    if len(y) < _FEWEST or np.ptp(y) < _CONSTANT:
        level, sd = (float(y.mean()), 0.0) if len(y) >= _FEWEST else (0.0, np.inf)
        return Column(key, level, np.zeros(free), np.zeros((free, free)), sd, 0.0, 0.0)
    centre, scale = float(y.mean()), max(float(y.std()), 1e-12)
    parts = _Parts.of(x, x, seeds, seeds)
    logs = _best(parts, (y - centre) / scale)
    return _column(key, x, (y - centre) / scale, parts, logs, np.where(acts, where, 0.0), centre, scale)


@dataclass(frozen=True)
class _Parts:
    """The kernel's parts between two sets of vectors."""

    line: Floats
    square: Floats
    same: Floats

    @classmethod
    def of(cls, a: Floats, b: Floats, seeds_a: NDArray[np.int64], seeds_b: NDArray[np.int64]) -> _Parts:
        products = a @ b.T
        return cls(products, products**2, (seeds_a[:, None] == seeds_b[None, :]).astype(float))

    def kernel(self, logs: Floats) -> Floats:
        line, square, same = np.exp(logs[:3])
        return np.asarray(FLAT + line * self.line + square * self.square + same * self.same)


def _best(parts: _Parts, y: Floats) -> Floats:
    """Logs of the variances (line, square, seed, noise) of the highest marginal likelihood."""
    from scipy.optimize import minimize

    options = {"maxfev": 140, "xatol": 0.05, "fatol": 0.02}
    tries = [minimize(lambda logs: _loss(parts, y, logs), np.array(start), method="Nelder-Mead", options=options) for start in _STARTS]
    return np.clip(min(tries, key=lambda found: float(found.fun)).x, *_LOG_LIMITS)


def _loss(parts: _Parts, y: Floats, logs: Floats) -> float:
    """Minus the log marginal likelihood, and a weak pull that keeps a variance from running away where the data say nothing."""
    from scipy.linalg import LinAlgError, cho_factor, cho_solve

    clipped = np.clip(logs, *_LOG_LIMITS)
    kernel = parts.kernel(clipped)
    kernel[np.diag_indices_from(kernel)] += np.exp(clipped[3]) + 1e-8
    try:
        factor = cho_factor(kernel, lower=True)
    except LinAlgError:
        return np.inf
    fit = float(y @ cho_solve(factor, y)) / 2
    return (
        fit + float(np.log(np.diag(factor[0])).sum()) + float(((logs - clipped) ** 2).sum()) + 0.01 * float((clipped + 4) @ (clipped + 4))
    )


def _column(key: str, x: Floats, y: Floats, parts: _Parts, logs: Floats, where: Floats, centre: float, scale: float) -> Column:
    from scipy.linalg import cho_factor, cho_solve

    line, square, _, noise = np.exp(logs)
    kernel = parts.kernel(logs)
    kernel[np.diag_indices_from(kernel)] += noise + 1e-8
    factor = cho_factor(kernel, lower=True)
    weights = cho_solve(factor, y)
    nobody = np.full(len(where), -1)  # the children of no seed
    across = _Parts.of(where, x, nobody, np.zeros(len(x), dtype=np.int64)).kernel(logs)
    own = FLAT + line * (where**2).sum(axis=1) + square * (where**2).sum(axis=1) ** 2
    variance = own - np.einsum("ij,ji->i", across, cho_solve(factor, across.T))
    slope, bend = line * (weights @ x), square * np.einsum("i,ij,ik->jk", weights, x, x)
    fitted = FLAT * weights.sum() + x @ slope + np.einsum("ij,jk,ik->i", x, bend, x)
    return Column(
        key, centre + scale * float(FLAT * weights.sum()), scale * slope, scale * bend,
        scale * float(np.sqrt(max(variance.mean(), 0.0))), scale * float(np.sqrt(noise)), float(1 - np.var(y - fitted) / np.var(y)),
    )  # fmt: skip


@dataclass(frozen=True)
class Emulator:
    """The columns of all targets, stacked: constants (t,), slopes (t, free), bends (t, free, free), SDs (t,)."""

    columns: tuple[Column, ...]

    def at(self, scores: Floats) -> Floats:
        """Every summary (..., t)."""
        return self.constants + scores @ self.slopes.T + np.einsum("...ti,...i->...t", self._bent(scores), scores)

    def both(self, scores: Floats) -> tuple[Floats, Floats]:
        """Every summary (m, t) and its gradient (m, t, free) at scores (m, free)."""
        bent = self._bent(scores)
        return self.constants + scores @ self.slopes.T + np.einsum("mti,mi->mt", bent, scores), self.slopes + 2 * bent

    def _bent(self, scores: Floats) -> Floats:
        t, free = self.slopes.shape
        return np.asarray((scores @ self.bends).reshape(*scores.shape[:-1], t, free))

    @cached_property
    def constants(self) -> Floats:
        """(t,)."""
        return np.array([column.constant for column in self.columns])

    @cached_property
    def slopes(self) -> Floats:
        """(t, free)."""
        return np.array([column.slope for column in self.columns])

    @cached_property
    def bends(self) -> Floats:
        """The bends side by side, (free, t * free)."""
        bends = np.array([column.bend for column in self.columns])
        return np.ascontiguousarray(bends.transpose(1, 0, 2).reshape(bends.shape[1], -1))

    @cached_property
    def sds(self) -> Floats:
        """(t,)."""
        return np.array([column.sd for column in self.columns])


def emulate(seen: Seen, targets: Targets, where: Floats) -> Emulator:
    """Learn the summary of every target: it depends on the parameters of its own arm and on those of all."""
    arms = np.array([read_name(name).arm for name in targets.names])
    return Emulator(tuple(learn(seen, item.key, where, (arms == "") | (arms == item.arm)) for item in targets.targets))
