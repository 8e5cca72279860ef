"""Expressions with every subexpression kept once, simplified as they are built, and their exact derivatives.

A node is an integer; the nodes that it uses have smaller numbers, so a pass over ascending numbers visits arguments first.
Leaves are ("num", v), ("in", k), ("y", i), ("t",), ("after", k) and ("rate", e).
Literal powers n that are whole or half and at most LARGEST_PRODUCT_POWER become products, and so does hill of a whole n up to 8: exact
for small whole numbers, cheap, and wrong by up to some |n| units in the last place, where pow itself is wrong by less than one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from carkinetics.engine.arrays import OPERATIONS
from carkinetics.engine.system import CONDITIONS, Tree

LEAVES = frozenset({"num", "in", "y", "t", "after", "rate"})
DYNAMIC = frozenset({"y", "t", "after", "rate"})
COMMUTATIVE = frozenset({"add", "mul", "eq", "ne"})
LARGEST_PRODUCT_POWER = 64


class Graph:
    """A growing set of nodes; `nodes[i]` is (operation, argument, ...)."""

    def __init__(self) -> None:
        self.nodes: list[tuple[Any, ...]] = []
        self.dynamic: list[bool] = []  # does the node change during a subject's integration?
        self._index: dict[tuple[Any, ...], int] = {}
        self.zero, self.one = self.number(0.0), self.number(1.0)

    def _keep(self, *key: Any) -> int:
        known = self._index.get(key)
        if known is not None:
            return known
        self.nodes.append(key)
        self.dynamic.append(key[0] in DYNAMIC if key[0] in LEAVES else any(self.dynamic[a] for a in key[1:]))
        self._index[key] = len(self.nodes) - 1
        return len(self.nodes) - 1

    def known(self, *key: Any) -> int | None:
        """Return the node of an operation on nodes if it is there."""
        return self._index.get(key)

    def number(self, value: float) -> int:
        """Return the node of a literal."""
        return self._keep("num", float(value) + 0.0)

    def leaf(self, kind: str, index: int | None = None) -> int:
        """Return the node of an input, a state, the time, a switch that has passed or an infusion rate."""
        return self._keep(kind) if index is None else self._keep(kind, index)

    def value(self, node: int) -> float | None:
        """Return the number that a node is, or None."""
        return self.nodes[node][1] if self.nodes[node][0] == "num" else None

    def make(self, op: str, *args: int) -> int:
        """Return the node of `op` applied to `args`, simplified by identities that hold for all finite numbers."""
        literals = [self.value(a) for a in args]
        if all(v is not None for v in literals):
            with np.errstate(all="ignore"):
                folded = float(OPERATIONS[op](*(np.float64(v) for v in literals)))
            if op not in CONDITIONS and math.isfinite(folded):
                return self.number(folded)
        rule = getattr(self, f"_{op}", None)
        simpler = rule(*args) if rule else None
        if simpler is not None:
            return simpler
        if op in COMMUTATIVE and args[0] > args[1]:
            args = (args[1], args[0])
        return self._keep(op, *args)

    def _is(self, node: int, op: str) -> bool:
        return self.nodes[node][0] == op

    def _add(self, a: int, b: int) -> int | None:
        if a == self.zero or b == self.zero:
            return b if a == self.zero else a
        if self._is(b, "neg"):
            return self.make("sub", a, self.nodes[b][1])
        return self.make("sub", b, self.nodes[a][1]) if self._is(a, "neg") else None

    def _sub(self, a: int, b: int) -> int | None:
        if b == self.zero:
            return a
        if a == b:
            return self.zero
        if a == self.zero:
            return self.make("neg", b)
        return self.make("add", a, self.nodes[b][1]) if self._is(b, "neg") else None

    def _neg(self, a: int) -> int | None:
        if self._is(a, "neg"):
            return self.nodes[a][1]
        return self.make("sub", self.nodes[a][2], self.nodes[a][1]) if self._is(a, "sub") else None

    def _mul(self, a: int, b: int) -> int | None:
        for x, other in ((a, b), (b, a)):
            if x == self.zero:
                return self.zero
            if x == self.one:
                return other
            if self.value(x) == -1.0:
                return self.make("neg", other)
            if self._is(x, "neg"):
                return self.make("neg", self.make("mul", self.nodes[x][1], other))
        return None

    def _div(self, a: int, b: int) -> int | None:
        if b == self.one or (a == self.zero and b != self.zero):
            return a
        if self._is(a, "neg"):
            return self.make("neg", self.make("div", self.nodes[a][1], b))
        if self.dynamic[a] and not self.dynamic[b]:  # a division becomes a product with a constant of the subject
            return self.make("mul", a, self.make("div", self.one, b))
        return None

    def _pow(self, a: int, b: int) -> int | None:
        power = self.value(b)
        if power is None:
            return None
        if abs(power) <= LARGEST_PRODUCT_POWER and (2 * power).is_integer():
            whole = self._product(a, int(abs(power)))
            if not float(power).is_integer():
                whole = self.make("mul", whole, self.make("sqrt", a))
            return whole if power >= 0 else self.make("div", self.one, whole)
        return None

    def _product(self, a: int, n: int) -> int:
        if n == 0:
            return self.one
        half = self._product(self.make("mul", a, a), n // 2) if n > 1 else self.one
        return self.make("mul", half, a) if n % 2 else half

    def _where(self, condition: int, a: int, b: int) -> int | None:
        op, x, y = self.nodes[condition]
        left, right = self.value(x), self.value(y)
        if left is not None and right is not None:
            return a if OPERATIONS[op](left, right) else b
        return a if a == b else None

    def _hill(self, x: int, k: int, n: int) -> int | None:
        power = self.value(n)
        if power is None or not float(power).is_integer() or not 1 <= power <= 8:
            return None
        raised = self._product(x, int(power))
        return self.make("div", raised, self.make("add", self._product(k, int(power)), raised))

    def _min(self, a: int, b: int) -> int | None:
        return a if a == b else None

    _max = _min

    def build(self, tree: Tree, names: Mapping[str, int], switches: Mapping[str, int]) -> int:
        """Return the node of `tree`; `names` maps symbols to nodes, `switches` names to their number."""
        head = tree[0]
        if head == "num":
            return self.number(tree[1])
        if head == "sym":
            return names[tree[1]]
        if head == "t":
            return self.leaf("t")
        if head in ("before", "after"):
            after = self.leaf("after", switches[tree[1]])
            return after if head == "after" else self.make("sub", self.one, after)
        return self.make(head, *(self.build(branch, names, switches) for branch in tree[1:]))

    def ancestors(self, roots: Iterable[int]) -> list[int]:
        """Return the nodes that `roots` need, themselves included, in ascending order."""
        seen: set[int] = set()
        waiting = list(roots)
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                if self.nodes[node][0] not in LEAVES:
                    waiting.extend(self.nodes[node][1:])
        return sorted(seen)

    def substitute(self, roots: list[int], replaced: Mapping[int, int]) -> list[int]:
        """Return the roots with some nodes replaced by others, simplified anew."""
        new: dict[int, int] = dict(replaced)
        for node in self.ancestors(roots):
            op, *args = self.nodes[node]
            if node not in new:
                new[node] = node if op in LEAVES else self.make(op, *(new[a] for a in args))
        return [new[root] for root in roots]

    def derivative(self, roots: list[int], leaf: int) -> list[int]:
        """Return d(root)/d(leaf) for each root, forward through the graph; a root that does not depend on the leaf gives zero."""
        slope: dict[int, int] = {leaf: self.one}
        for node in self.ancestors(roots):
            op, *args = self.nodes[node]
            if op in LEAVES or op in CONDITIONS or not any(a in slope for a in args):
                continue
            total = self._chain(node, op, args, slope)
            if total != self.zero:
                slope[node] = total
        return [slope.get(root, self.zero) for root in roots]

    def _chain(self, node: int, op: str, args: list[int], slope: Mapping[int, int]) -> int:
        if op == "where":
            return self.make("where", args[0], slope.get(args[1], self.zero), slope.get(args[2], self.zero))
        total = self.zero
        for place, arg in enumerate(args):
            if arg in slope:
                total = self.make("add", total, self._scaled(self.partial(node, op, args, place), slope[arg]))
        return total

    def _scaled(self, factor: int, slope: int) -> int:
        """Return factor * slope, which is 0 where the slope is 0, even if the factor has no value there: sqrt(max(y, 0)) at y < 0."""
        for node, other in ((slope, factor), (factor, slope)):
            op, *args = self.nodes[node]
            if op == "where" and self.zero in args[1:]:
                return self.make("where", args[0], *(self._scaled(other, a) if a != self.zero else a for a in args[1:]))
        return self.make("mul", factor, slope)

    def partial(self, node: int, op: str, args: list[int], place: int) -> int:
        """Return the derivative of one operation with respect to one of its arguments."""
        m = self.make
        a, b = args[0], args[1] if len(args) > 1 else self.zero
        if op in ("add", "sub", "neg"):
            return self.number(-1.0) if op == "neg" or (op == "sub" and place == 1) else self.one
        if op == "mul":
            return b if place == 0 else a
        if op == "div":
            inverse = m("div", self.one, b)
            return inverse if place == 0 else m("neg", m("mul", node, inverse))
        if op == "pow":
            return m("mul", b, m("pow", a, m("sub", b, self.one))) if place == 0 else m("mul", node, m("log", a))
        if op in ("min", "max"):
            first = m("le" if op == "min" else "ge", a, b)
            return m("where", first, *((self.one, self.zero) if place == 0 else (self.zero, self.one)))
        if op == "hill":
            return self._hill_partial(node, args, place)
        return self._unary_partial(node, op, a)

    def _unary_partial(self, node: int, op: str, a: int) -> int:
        m = self.make
        if op == "exp":
            return node
        if op in ("log", "log10"):
            return m("div", self.number(1.0 if op == "log" else 1.0 / math.log(10.0)), a)
        if op == "sqrt":
            return m("div", self.number(0.5), node)
        if op == "abs":
            return m("where", m("lt", a, self.zero), self.number(-1.0), self.one)
        if op == "tanh":
            return m("sub", self.one, m("mul", node, node))
        if op in ("sin", "cos"):
            return m("cos", a) if op == "sin" else m("neg", m("sin", a))
        if op in ("tan", "atan"):
            return m("add", self.one, m("mul", node, node)) if op == "tan" else m("div", self.one, m("add", self.one, m("mul", a, a)))
        if op in ("asin", "acos"):
            return m("div", self.number(1.0 if op == "asin" else -1.0), m("sqrt", m("sub", self.one, m("mul", a, a))))
        return m("mul", node, m("sub", self.one, node))  # sigmoid

    def _hill_partial(self, node: int, args: list[int], place: int) -> int:
        m = self.make
        x, k, n = args
        ratio = m("div", x, k)
        rest = m("sub", self.one, node)
        if place == 2:
            return m("mul", m("mul", node, rest), m("log", ratio))
        # n u / (x (1 + u)^2) with u = (x/k)^n: written so that x = 0 and a u beyond all bounds both stay finite
        low = m("div", m("mul", m("mul", n, m("pow", ratio, m("sub", n, self.one))), m("mul", rest, rest)), k)
        by_x = m("where", m("le", ratio, self.one), low, m("div", m("mul", n, m("mul", node, rest)), x))
        return by_x if place == 0 else m("neg", m("mul", by_x, ratio))
