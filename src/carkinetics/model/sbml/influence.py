"""What a tree depends on, through the symbols in it, and how it changes."""

from __future__ import annotations

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.conditions import Conditions
from carkinetics.model.sbml.content import Happening
from carkinetics.model.sbml.meaning import Meaning, without_amount


class Influence:
    """Answers about the trees of one document."""

    def __init__(self, meaning: Meaning, conditions: Conditions) -> None:
        self.meaning, self.conditions = meaning, conditions

    def closure(self, tree: Tree) -> set[Tree]:
        """The symbols, rates, piecewise nodes and the time that a tree depends on."""
        found: set[Tree] = set()
        waiting = [tree]
        while waiting:
            for node in trees.each(waiting.pop()):
                if node in found:
                    continue
                if node[0] in ("sym", "t", "where", "rate"):
                    found.add(node)
                inner = self.meaning.parts(node[1]) if node[0] == "sym" else self.meaning.rate(node[1]) if node[0] == "rate" else None
                if inner is not None:
                    waiting.append(inner)
        return found

    def keys(self, tree: Tree) -> set[str]:
        """The keys of the symbols that a tree depends on."""
        return {without_amount(node[1]) for node in self.closure(tree) if node[0] == "sym"}

    def flows(self, tree: Tree) -> bool:
        """Whether a tree changes continuously."""
        return any(node[0] in ("t", "rate") or (node[0] == "sym" and self._moves(without_amount(node[1]))) for node in self.closure(tree))

    def _moves(self, key: str) -> bool:
        item = self.meaning.quantities.get(key)
        return item is not None and item.rule is None and (item.rate is not None or key in self.meaning.flows)

    def jumps(self, tree: Tree) -> bool:
        """Whether a tree may change at once, by an event or in a piecewise: it may then land on zero."""
        touched = self.closure(tree)
        hit = any(node[0] == "sym" and without_amount(node[1]) in self.meaning.assigned for node in touched)
        return hit or any(node[0] == "where" for node in touched) or trees.has(tree, *trees.FOLDED)

    def times(self, event: Happening) -> list[Tree] | None:
        """The times at which a trigger on the time alone may change; None for one on states."""
        indicator = self.conditions.indicator(event.trigger, event.label)
        if trees.has(indicator, "sym", "t", "rate"):
            return None
        keys = [node[1] for node in trees.each(indicator) if node[0] in ("after", "before")]
        delay = event.delay if event.delay is not None else trees.ZERO
        return [trees.add(self.conditions.switches[key], delay) for key in keys]
