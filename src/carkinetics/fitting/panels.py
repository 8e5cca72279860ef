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
Starts = Callable[[Ints, Floats], Floats]  # subjects, nodes -> where inner modes are looked for


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
    """Nodes, log weights and subjects (rows,), sorted by subject and node, with the inner modes there (rows, k).

    `log_share` (rows,) are the logarithms of what the nodes add to the integrals, as they were when the grid was laid.
    """

    node: Floats
    log_weight: Floats
    subject: Ints
    eta: Floats
    log_share: Floats


def integrals(log_share: Floats, subject: Ints, n: int) -> tuple[Floats, Floats]:
    """Return -2 log of every subject's integral (n,), and which part of its own each node (rows,) adds."""
    top = np.full(n, -np.inf)
    np.maximum.at(top, subject, log_share)
    with np.errstate(invalid="ignore"):
        share = np.exp(log_share - top[subject])
    total = np.bincount(subject, share, n)
    return -2.0 * (top + np.log(total)), share / total[subject]


def lay_grid(integrand: Integrand, kinks: list[Floats], centre: Floats, sd: float, starts: Starts, rule: Rule) -> Grid:
    """Return a grid for every subject; `kinks` are the places of each, `centre` (n,) its typical one, `starts` of the first inner modes.

    Panels whose share is negligible are left out.
    """
    low, high, subject = _first_panels(kinks, centre, sd, rule.widest)
    count, (points, weights) = rule.points, np.polynomial.legendre.leggauss(rule.points)
    least = np.log(rule.negligible)
    kept: list[tuple[Floats, ...]] = []
    eta: Floats | None = None
    best = np.full(len(kinks), -np.inf)
    for _ in range(MOST_HALVINGS):
        half = 0.5 * (high - low)
        node = (low + half)[:, None] + half[:, None] * points
        owner = np.repeat(subject, count)
        minus_two, found = integrand(owner, node.ravel(), starts(owner, node.ravel()) if eta is None else eta)
        height, weight = minus_two.reshape(len(low), count), np.log(half[:, None] * weights)
        share = weight - 0.5 * height
        np.maximum.at(best, subject, share.max(axis=1))
        alive = share.max(axis=1) > best[subject] + least
        with np.errstate(invalid="ignore"):  # where nothing can be observed, height is inf throughout
            steep = alive & (np.ptp(height, axis=1) > rule.steep)
        k, done = found.shape[1], alive & ~steep
        modes = found.reshape(len(low), count, k)
        kept.append(
            (
                node[done].ravel(),
                weight[done].ravel(),
                owner.reshape(len(low), count)[done].ravel(),
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
    return Grid(node[order], log_weight[order], subjects[order], inner[order], shares[order])


def nearest_nodes(grid: Grid, subject: Ints, node: Floats) -> Ints:
    """Return for every node (rows,) of a subject the row of a grid that has the nearest one of the same subject."""
    first = np.searchsorted(grid.subject, np.arange(grid.subject.max(initial=0) + 2))
    found = np.empty(len(node), dtype=np.int64)
    for one in np.unique(subject):
        own, rows = grid.node[first[one] : first[one + 1]], subject == one
        right = np.clip(np.searchsorted(own, node[rows]), 1, len(own) - 1)
        left = node[rows] - own[right - 1] < own[right] - node[rows]
        found[rows] = first[one] + right - left
    return found


def _first_panels(kinks: list[Floats], centre: Floats, sd: float, widest: float) -> tuple[Floats, Floats, Ints]:
    ends = []
    for places, middle in zip(kinks, centre, strict=True):
        first, last = middle - REACH * sd, middle + REACH * sd
        edges = np.unique(np.concatenate([[first, last], places[(places > first) & (places < last)]]))
        parts = [np.linspace(a, b, 1 + max(1, int(np.ceil((b - a) / (widest * sd))))) for a, b in pairwise(edges)]
        ends.append(np.unique(np.concatenate(parts)))
    low, high = np.concatenate([e[:-1] for e in ends]), np.concatenate([e[1:] for e in ends])
    return low, high, np.repeat(np.arange(len(kinks)), [len(e) - 1 for e in ends])
