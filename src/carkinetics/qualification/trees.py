"""Rooted trees, and the conditions that each of them sets for the order of a method: from the theory, not from the solver.

Butcher 2016, Numerical methods for ODEs, chapter 3; for Rosenbrock methods Hairer and Wanner, Solving ODEs II, IV.7.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from itertools import combinations_with_replacement

import numpy as np
from numpy.typing import NDArray

Tree = tuple["Tree", ...]  # the subtrees of the root
Floats = NDArray[np.float64]


@cache
def trees(order: int) -> tuple[Tree, ...]:
    """All rooted trees of `order` vertices: 1, 1, 2, 4, 9 of them for 1 to 5."""
    return tuple(sorted(set(_forests(order - 1, order - 1))))


def _forests(vertices: int, largest: int) -> Iterator[Tree]:
    if vertices == 0:
        yield ()
        return
    for size in range(min(vertices, largest), 0, -1):
        for count in range(vertices // size, 0, -1):
            for chosen in combinations_with_replacement(trees(size), count):
                for rest in _forests(vertices - size * count, size - 1):
                    yield tuple(sorted((*chosen, *rest)))


def size(tree: Tree) -> int:
    """The number of vertices."""
    return 1 + sum(map(size, tree))


def density(tree: Tree) -> int:
    """The product of the sizes of all subtrees."""
    return size(tree) * math.prod(map(density, tree))


def weight(tree: Tree, several: Floats, single: Floats) -> Floats:
    """The elementary weights of the stages (s,): a vertex with one son uses `single`, one with more `several`; both (s, s).

    Of a Runge-Kutta method both are A; of a Rosenbrock method alpha and alpha + gamma.
    """
    matrix = single if len(tree) == 1 else several
    total = np.ones(len(several))
    for son in tree:
        total = total * (matrix @ weight(son, several, single))
    return total


def residuals(b: Floats, several: Floats, single: Floats, order: int) -> Floats:
    """How far each condition up to `order` is from being met: sum b Phi(t) - 1 / density(t)."""
    wanted = [tree for n in range(1, order + 1) for tree in trees(n)]
    return np.array([b @ weight(tree, several, single) - 1.0 / density(tree) for tree in wanted])


def dense_residuals(rows: Floats, several: Floats, single: Floats, order: int) -> Floats:
    """The same of a dense output with weights b(x) = sum_p rows[p] x^p: b(x) . Phi(t) must be x^size / density, power by power."""
    found = []
    for tree in (tree for n in range(1, order + 1) for tree in trees(n)):
        wanted = np.zeros(len(rows))
        wanted[size(tree)] = 1.0 / density(tree)
        found.append(rows @ weight(tree, several, single) - wanted)
    return np.concatenate(found)
