"""Conditions in the words of our equations: those on time become switches, and all others the comparison of a where."""

from __future__ import annotations

import math
from collections.abc import Callable

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.meaning import Meaning
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import HALF, ONE, RELATIONS, TIME, ZERO

LATER = 1e-15  # of a time: the next number or two after it, where "time > 5" has become true and "time >= 5" was so already
_AGAINST = {"lt": "gt", "le": "ge", "gt": "lt", "ge": "le", "eq": "eq", "ne": "ne"}


class Conditions:
    """Rewrites trees; the switches that they need are collected in `switches`: key -> the tree of the time."""

    def __init__(self, meaning: Meaning, look: Callable[[Tree], float]) -> None:
        self.meaning, self.look = meaning, look
        self.switches: dict[str, Tree] = {}
        self.remarks: list[str] = []
        self._keys: dict[tuple[Tree, bool], str] = {}

    def plain(self, tree: Tree, where: str) -> Tree:
        """The tree in operations of our language; SbmlError, with `where`, on a function that it lacks."""

        def change(node: Tree) -> Tree | None:
            if node[0] == "rate":
                return self.plain(self.meaning.rate(node[1]), where)
            if node[0] == "where":
                return self._chosen(node, where)
            return self._folded(node, where) if node[0] in trees.FOLDED else None

        return trees.swap(tree, change)

    def _chosen(self, node: Tree, where: str) -> Tree:
        a, b = self.plain(node[2], where), self.plain(node[3], where)
        if a == b:
            return a
        condition = self.comparison(node[1], where)
        if condition[0] in ("true", "false"):
            return a if condition[0] == "true" else b
        return ("where", condition, a, b)

    def _folded(self, node: Tree, where: str) -> Tree:
        """A function that our equations lack, of a constant: its value; a parameter in it is then fixed, which is told."""
        name = node[0]
        inner = self.meaning.at_start(node) if self.meaning.is_constant(node) else None
        found = math.nan if inner is None else trees.value(inner, self.look)
        if not math.isfinite(found):
            why = f"our equations have no function '{name}' of what changes."
            raise refusal(where, why, "Approximate it by what they have.", f"function {name}")
        used = sorted(trees.symbols(node))
        if used:
            self.remarks.append(f"In {where}, {name}(...) is the number {found!r}: another value of {', '.join(used)} does not reach it.")
        return trees.number(found)

    def comparison(self, condition: Tree, where: str) -> Tree:
        """One comparison that says the condition."""
        if condition[0] in RELATIONS and self.moment(condition) is None:
            sides = [self.plain(branch, where) for branch in condition[1:]]
            if all(side[0] == "num" for side in sides):
                return ("true",) if RELATIONS[condition[0]](sides[0][1], sides[1][1]) else ("false",)
            return (condition[0], *sides)
        told = self.indicator(condition, where)
        if told[0] == "num":
            return ("true",) if told[1] > 0.5 else ("false",)
        return ("gt", told, HALF)

    def indicator(self, condition: Tree, where: str) -> Tree:
        """A number that is 1 where the condition holds, else 0."""
        head = condition[0]
        if head in ("true", "false"):
            return ONE if head == "true" else ZERO
        if head in ("and", "or"):
            return self._joined(head, [self.indicator(branch, where) for branch in condition[1:]])
        if head == "not":
            return _opposite(self.indicator(condition[1], where))
        if head == "xor":
            first, second = (self.indicator(branch, where) for branch in condition[1:])
            return ("abs", ("sub", first, second))
        timed = self.moment(condition)
        return timed if timed is not None else self._chosen(("where", condition, ONE, ZERO), where)

    def _joined(self, head: str, items: list[Tree]) -> Tree:
        neutral, ruling = (ONE, ZERO) if head == "and" else (ZERO, ONE)
        if ruling in items:
            return ruling
        rest = [item for item in dict.fromkeys(items) if item != neutral]
        name = "min" if head == "and" else "max"
        return trees.balanced(lambda a, b: (name, a, b), rest, neutral)

    def moment(self, relation: Tree) -> Tree | None:
        """The indicator of a comparison that is about the time alone, from the switches that it needs; None for another one."""
        head, a, b = relation
        line = self._line(("sub", a, b))
        if line is None or line[0] == ZERO:
            return None
        slope = trees.value(self.meaning.at_start(line[0]), self.look)
        if not math.isfinite(slope) or slope == 0.0:
            return None
        time = trees.negate(trees.divide(line[1], line[0]))
        time = trees.number(trees.value(time)) if math.isfinite(trees.value(time)) else time
        head = head if slope > 0 else _AGAINST[head]
        if head in ("gt", "le"):
            passed = ("after", self._switch(time, True))
            return passed if head == "gt" else _opposite(passed)
        reached = ("after", self._switch(time, False))
        if head in ("ge", "lt"):
            return reached if head == "ge" else _opposite(reached)
        at = ("min", reached, ("before", self._switch(time, True)))
        return at if head == "eq" else _opposite(at)

    def _switch(self, time: Tree, later: bool) -> str:
        if (time, later) not in self._keys:
            key = self._keys[time, later] = f"{'past' if later else 'at'}.{len(self._keys)}"
            self.switches[key] = self._later(time) if later else time
        return self._keys[time, later]

    def _later(self, time: Tree) -> Tree:
        if time[0] == "num":
            return trees.number(max(time[1] + LATER * abs(time[1]), LATER) if time[1] >= 0 else time[1])
        return ("add", time, ("mul", trees.number(LATER), ("max", ("abs", time), ONE)))

    def _line(self, tree: Tree) -> tuple[Tree, Tree] | None:
        """(slope, value at 0) of a tree that is linear in time, through what rules assign; both constants. None for another one."""
        head = tree[0]
        if tree == TIME:
            return ONE, ZERO
        if head == "sym" and not self.meaning.is_static(tree[1]):
            rule = self.meaning.parts(tree[1])
            return None if rule is None or tree[1] in self.meaning.content.reactions else self._line(rule)
        if self.meaning.is_constant(tree):
            return ZERO, tree
        if head not in ("add", "sub", "neg", "mul", "div"):
            return None
        lines = [self._line(branch) for branch in tree[1:]]
        known = [line for line in lines if line is not None]
        return _combined(head, known) if len(known) == len(lines) else None


def _combined(head: str, lines: list[tuple[Tree, Tree]]) -> tuple[Tree, Tree] | None:
    (m, c), (n, d) = lines[0], lines[-1]
    if head == "neg":
        return trees.negate(m), trees.negate(c)
    if head in ("add", "sub"):
        sign = trees.negate if head == "sub" else lambda item: item
        return trees.add(m, sign(n)), trees.add(c, sign(d))
    if head == "div":
        return (trees.divide(m, d), trees.divide(c, d)) if n == ZERO else None
    if n == ZERO:
        return trees.multiply(m, d), trees.multiply(c, d)
    return (trees.multiply(n, c), trees.multiply(d, c)) if m == ZERO else None


def _opposite(indicator: Tree) -> Tree:
    if indicator[0] in ("after", "before"):
        return ("before" if indicator[0] == "after" else "after", indicator[1])
    if indicator[0] == "num":
        return trees.number(1.0 - indicator[1])
    return ("sub", ONE, indicator)
