"""Conditions on states, as states: a flag is set where its condition begins and ends to hold, and equations ask the flag.

Between two such points the equations are smooth, so that a step neither passes over a piece of them nor is spoilt by a jump in its middle.
A condition on what events set may land on its bound: it stays as it is, and the solver only stops where it changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.delays import Crossing, Extra
from carkinetics.model.sbml.influence import Influence
from carkinetics.model.sbml.trees import HALF, ONE, ZERO, symbol

_BOUNDS = frozenset({"lt", "le", "gt", "ge"})


class Flags:
    """Collects the comparisons of the equations; `look` gives the typical value of a symbol at the start."""

    def __init__(self, influence: Influence, look: Callable[[Tree], float]) -> None:
        self.influence, self.look = influence, look
        self.flags: dict[Tree, str] = {}
        self.markers: dict[Tree, None] = {}

    def collect(self, roots: Iterable[Tree], fluxes: Mapping[str, Tree]) -> set[str]:
        """Find the comparisons in `roots` and in the fluxes that they use; return the keys of those fluxes."""
        seen: set[str] = set()
        waiting = list(roots)
        while waiting:
            for node in trees.each(waiting.pop()):
                if node[0] == "sym" and node[1] in fluxes and node[1] not in seen:
                    seen.add(node[1])
                    waiting.append(fluxes[node[1]])
                if node[0] in _BOUNDS and _is_simple(node) and self.influence.flows(node):
                    self._keep(node)
        return seen

    def _keep(self, relation: Tree) -> None:
        if self.influence.jumps(relation):
            self.markers[_difference(relation)] = None
        else:
            self.flags.setdefault(relation, f"holds.{len(self.flags) + 1}")

    def flagged(self, tree: Tree) -> Tree:
        """The tree that asks flags."""
        return trees.swap(tree, lambda node: ("gt", symbol(self.flags[node]), HALF) if node in self.flags else None)

    def states(self) -> list[Extra]:
        """A state for each flag."""
        start = self.influence.meaning.at_start
        return [
            Extra(key, ("where", start(relation), ONE, ZERO), "whether a condition holds: 1 or 0") for relation, key in self.flags.items()
        ]

    def crossings(self) -> list[Crossing]:
        """The events at which flags are set, and those at which the solver only stops.

        A flag is turned over: where a crossing is found, the difference may be 0 to the last place, and a comparison would not know.
        """
        made = []
        for relation, key in self.flags.items():
            when = _difference(relation)
            if trees.value(self.influence.meaning.at_start(when), self.look) == 0.0:  # on its bound: which side counts is the condition's
                when = ("sub", ("where", relation, ONE, ZERO), HALF)
            made.append(Crossing(f"{key}_changes", when, "both", {key: ("sub", ONE, symbol(key))}))
        return made + [Crossing(f"crossing_{number}", when, "both", {}) for number, when in enumerate(self.markers, 1)]


def _is_simple(relation: Tree) -> bool:
    return not any(trees.has(side, "where", *trees.RELATIONS) for side in relation[1:])


def _difference(relation: Tree) -> Tree:
    _, a, b = relation
    return a if b == ZERO else ("sub", a, b)
