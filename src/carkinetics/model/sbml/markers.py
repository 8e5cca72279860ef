"""Crossings at which nothing is set: the solver stops where a condition on states changes, and cannot step over a piece of an equation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.delays import Crossing

_BOUNDS = frozenset({"lt", "le", "gt", "ge"})


def markers(roots: Iterable[Tree], fluxes: Mapping[str, Tree], moves: Callable[[str], bool]) -> list[Crossing]:
    """The crossings of the comparisons in `roots` and in the fluxes that they use; `moves` tells symbols that change in time."""
    found: dict[Tree, None] = {}
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        for node in trees.each(waiting.pop()):
            if node[0] == "sym" and node[1] in fluxes and node[1] not in seen:
                seen.add(node[1])
                waiting.append(fluxes[node[1]])
            if node[0] in _BOUNDS and _is_simple(node) and any(moves(key) for key in trees.symbols(node)):
                found[_difference(node[1], node[2])] = None
    return [Crossing(f"crossing_{number}", when, "both", {}) for number, when in enumerate(found, 1)]


def _is_simple(relation: Tree) -> bool:
    return not any(trees.has(side, "where", *trees.RELATIONS) for side in relation[1:])


def _difference(a: Tree, b: Tree) -> Tree:
    return a if b == trees.ZERO else ("sub", a, b)
