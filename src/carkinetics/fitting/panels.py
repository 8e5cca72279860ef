"""Quadrature over one effect for every subject: panels between the places where its integrand has kinks, halved where it is steep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
REACH = 6.0  # SDs of the effect on either side of its typical value
MOST_HALVINGS = 12

Integrand = Callable[[Ints, Floats, Floats], tuple[Floats, Floats]]  # subjects, nodes, starts -> -2 log of it, and where inner modes are


@dataclass(frozen=True)
class Rule:
    """Gauss-Legendre points of a panel; the change of -2 log of the integrand over one that is too much for them; what share of a
    subject's largest is negligible; the widest panel, in SDs of the effect."""

    points: int
    steep: float
    negligible: float
    widest: float


COARSE = Rule(3, 8.0, 1e-4, 2.5)  # to find the way
FINE = Rule(6, 10.0, 1e-5, 2.5)  # errors of -2 log L of a subject below 2e-3, against brute force at residual SDs of 0.1 to 1.3


@dataclass(frozen=True)
class Grid:
    """Nodes, log weights and subjects (rows,), sorted by subject and node, with the inner modes there (rows, k)."""

    node: Floats
    log_weight: Floats
    subject: Ints
    eta: Floats


def lay_grid(integrand: Integrand, kinks: list[Floats], centre: Floats, sd: float, k: int, rule: Rule) -> Grid:
    """Return a grid for every subject; `kinks` are the places of each, `centre` (n,) its typical one, `k` the number of inner effects.

    Panels whose share is negligible are left out.
    """
    low, high, subject = _first_panels(kinks, centre, sd, rule.widest)
    count, (points, weights) = rule.points, np.polynomial.legendre.leggauss(rule.points)
    least = np.log(rule.negligible)
    kept: list[tuple[Floats, ...]] = []
    eta = np.zeros((count * len(low), k))
    best = np.full(len(kinks), -np.inf)
    for _ in range(MOST_HALVINGS):
        half = 0.5 * (high - low)
        node = (low + half)[:, None] + half[:, None] * points
        minus_two, found = integrand(np.repeat(subject, count), node.ravel(), eta)
        height, weight = minus_two.reshape(len(low), count), np.log(half[:, None] * weights)
        share = weight - 0.5 * height
        np.maximum.at(best, subject, share.max(axis=1))
        alive = share.max(axis=1) > best[subject] + least
        steep = alive & (np.ptp(height, axis=1) > rule.steep)
        done, modes = alive & ~steep, found.reshape(len(low), count, k)
        kept.append(
            (
                node[done].ravel(),
                weight[done].ravel(),
                np.repeat(subject[done], count),
                modes[done].reshape(count * int(done.sum()), k),
                share[done].ravel(),
            )
        )
        if not steep.any():
            break
        middle = (low + half)[steep]
        low, high = np.concatenate([low[steep], middle]), np.concatenate([middle, high[steep]])
        subject, eta = np.tile(subject[steep], 2), np.repeat(np.tile(modes[steep, count // 2], (2, 1)), count, axis=0)
    node, log_weight, subjects, inner, shares = (np.concatenate(parts) for parts in zip(*kept, strict=True))
    alive = shares > best[subjects] + least
    order = np.flatnonzero(alive)[np.lexsort((node[alive], subjects[alive]))]
    return Grid(node[order], log_weight[order], subjects[order], inner[order])


def _first_panels(kinks: list[Floats], centre: Floats, sd: float, widest: float) -> tuple[Floats, Floats, Ints]:
    ends = []
    for places, middle in zip(kinks, centre, strict=True):
        first, last = middle - REACH * sd, middle + REACH * sd
        edges = np.unique(np.concatenate([[first, last], places[(places > first) & (places < last)]]))
        parts = [np.linspace(a, b, 1 + max(1, int(np.ceil((b - a) / (widest * sd))))) for a, b in pairwise(edges)]
        ends.append(np.unique(np.concatenate(parts)))
    low, high = np.concatenate([e[:-1] for e in ends]), np.concatenate([e[1:] for e in ends])
    return low, high, np.repeat(np.arange(len(kinks)), [len(e) - 1 for e in ends])
