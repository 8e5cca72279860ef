"""Expression trees on their way from SBML: the engine's, with conditions of any kind and a few functions more.

("sym", key)   a symbol of the document     ("t",)   the time     ("rate", key)   the rate of change of a symbol
condition: ("lt"|"le"|"gt"|"ge"|"eq"|"ne", a, b) ("and", c, ...) ("or", c, ...) ("xor", c, d) ("not", c) ("true",) ("false",)
("factorial", a)   and whatever else FOLDED names: numbers can be put through it, equations cannot
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from carkinetics.engine.system import Tree

ZERO, ONE, HALF = ("num", 0.0), ("num", 1.0), ("num", 0.5)
TIME = ("t",)
RELATIONS: dict[str, Callable[[float, float], bool]] = {
    "lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
    "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
}  # fmt: skip
LOGIC = frozenset({*RELATIONS, "and", "or", "xor", "not", "true", "false"})
FOLDED: dict[str, Callable[[float], float]] = {
    "floor": lambda a: float(math.floor(a)), "ceil": lambda a: float(math.ceil(a)), "factorial": lambda a: math.gamma(a + 1.0),
}  # fmt: skip
_NUMERIC: dict[str, Callable[..., float]] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b, "neg": lambda a: -a, "exp": math.exp, "log": math.log, "log10": math.log10, "sqrt": math.sqrt,
    "abs": abs, "tanh": math.tanh, "min": min, "max": max, "sin": math.sin, "cos": math.cos, "tan": math.tan, "asin": math.asin,
    "acos": math.acos, "atan": math.atan, **FOLDED,
}  # fmt: skip


def number(value: float) -> Tree:
    """A literal."""
    return ("num", float(value))


def symbol(key: str) -> Tree:
    """A symbol of the document."""
    return ("sym", key)


def each(tree: Tree) -> Iterator[Tree]:
    """Every node of a tree."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(branch for branch in node[1:] if isinstance(branch, tuple))


def symbols(tree: Tree) -> set[str]:
    """The keys of the symbols in a tree, those of rates included."""
    return {node[1] for node in each(tree) if node[0] in ("sym", "rate")}


def has(tree: Tree, *heads: str) -> bool:
    """Tell whether a tree has a node of one of some kinds."""
    return any(node[0] in heads for node in each(tree))


def swap(tree: Tree, change: Callable[[Tree], Tree | None]) -> Tree:
    """Return the tree in which every node that `change` gives another one for is replaced; what it gives is not looked into."""
    other = change(tree)
    if other is not None:
        return other
    return (tree[0], *(swap(branch, change) if isinstance(branch, tuple) else branch for branch in tree[1:]))


def add(a: Tree, b: Tree) -> Tree:
    """A sum; numbers are added."""
    if ZERO in (a, b):
        return b if a == ZERO else a
    return _literal("add", a, b) or ("add", a, b)


def multiply(a: Tree, b: Tree) -> Tree:
    """A product; numbers are multiplied."""
    if ZERO in (a, b):
        return ZERO
    if ONE in (a, b):
        return b if a == ONE else a
    if a[0] == "num" and a[1] == -1.0:
        return negate(b)
    return _literal("mul", a, b) or ("mul", a, b)


def divide(a: Tree, b: Tree) -> Tree:
    """A quotient; numbers are divided."""
    if b == ONE or (a == ZERO and b != ZERO):
        return a
    return _literal("div", a, b) or ("div", a, b)


def negate(a: Tree) -> Tree:
    """The negative of a tree."""
    if a[0] == "neg":
        return a[1]
    return number(-a[1]) if a[0] == "num" else ("neg", a)


def _literal(head: str, a: Tree, b: Tree) -> Tree | None:
    if a[0] != "num" or b[0] != "num":
        return None
    result = value((head, a, b))
    return number(result) if math.isfinite(result) else None


def balanced(join: Callable[[Tree, Tree], Tree], items: Sequence[Tree], empty: Tree = ZERO) -> Tree:
    """Join many trees into one that is as shallow as can be."""
    if not items:
        return empty
    if len(items) == 1:
        return items[0]
    half = len(items) // 2
    return join(balanced(join, items[:half], empty), balanced(join, items[half:], empty))


def total(items: Iterable[Tree]) -> Tree:
    """A sum of terms; a negative term is taken away."""
    terms = [item for item in items if item != ZERO]
    plus = [item for item in terms if item[0] != "neg"]
    minus = [item[1] for item in terms if item[0] == "neg"]
    if not minus:
        return balanced(add, plus)
    taken = balanced(add, minus)
    return ("sub", balanced(add, plus), taken) if plus else negate(taken)


def value(tree: Tree, look: Callable[[Tree], float] | None = None) -> float:
    """The value of a tree as far as numbers go: `look` knows the other leaves; nan where there is none."""
    head = tree[0]
    if head == "num":
        return float(tree[1])
    if head == "where":
        return value(tree[2] if holds(tree[1], look) else tree[3], look)
    if head not in _NUMERIC:
        return look(tree) if look else math.nan
    try:
        result = _NUMERIC[head](*(value(branch, look) for branch in tree[1:]))
    except ZeroDivisionError:
        return math.inf
    except (ValueError, OverflowError):
        return math.nan
    return result if isinstance(result, (int, float)) else math.nan


def holds(tree: Tree, look: Callable[[Tree], float] | None = None) -> bool:
    """Tell whether a condition holds, as far as numbers go."""
    head = tree[0]
    if head in ("true", "false"):
        return bool(head == "true")
    if head in ("and", "or"):
        return (all if head == "and" else any)(holds(branch, look) for branch in tree[1:])
    if head == "not":
        return not holds(tree[1], look)
    if head == "xor":
        return holds(tree[1], look) != holds(tree[2], look)
    return RELATIONS[head](value(tree[1], look), value(tree[2], look))
