"""A tree of the language -> one line of mathematics in some notation: what binds tighter than what, and where brackets are wanted."""

from __future__ import annotations

from typing import Protocol

from carkinetics.engine.system import CONDITIONS, Tree

LOOSE, SUM, NEGATIVE, QUOTIENT, PRODUCT, STACK, POWER, ATOM = range(8)  # how tightly a piece holds together
RELATIONS = {"lt": "<", "le": "≤", "gt": ">", "ge": "≥", "eq": "=", "ne": "≠"}
_CALLED = {"exp": "exp", "log": "ln", "log10": "log10", "tanh": "tanh", "min": "min", "max": "max"}
_ONE: Tree = ("num", 1.0)

Piece = tuple[str, int]  # what is written, and how tightly it holds together


class Notation(Protocol):
    """How the pieces of an equation are set; every argument and result is finished text."""

    stacked: bool  # whether a fraction has a bar, so that what is above and below it needs no brackets

    def number(self, value: float) -> Piece:
        """A number."""

    def name(self, name: str) -> str:
        """A name of the model."""

    def joined(self, left: str, sign: str, right: str) -> str:
        """Two pieces with a sign between them: + − · = < ≤ ← and the like."""

    def negative(self, inner: str) -> str:
        """A minus before a piece."""

    def fraction(self, above: str, below: str) -> str:
        """A quotient."""

    def power(self, base: str, exponent: str, plain: bool) -> str:
        """A power; `plain`: the exponent is a number or a name."""

    def root(self, inner: str, plain: bool) -> str:
        """A square root; `plain`: of a number or a name."""

    def call(self, function: str, arguments: list[str]) -> str:
        """A function of its arguments."""

    def bracketed(self, inner: str) -> str:
        """A piece in round brackets."""

    def absolute(self, inner: str) -> str:
        """The size of a piece."""

    def cases(self, rows: list[tuple[str, str]], otherwise: str) -> str:
        """Values with their conditions, and the value where none of these holds."""

    def indicator(self, condition: str) -> str:
        """1 where a condition holds, else 0 (Iverson's bracket)."""

    def rate(self, name: str) -> str:
        """The derivative of a state by time."""

    def at(self, name: str, time: str) -> str:
        """The value of a state at a time."""


def written(tree: Tree, notation: Notation) -> str:
    """One side of an equation."""
    return _piece(tree, notation)[0]


def _piece(tree: Tree, n: Notation) -> Piece:
    head = tree[0]
    if head == "num":
        return n.number(tree[1])
    if head in ("sym", "t"):
        return n.name(tree[1] if head == "sym" else "t"), ATOM
    if head in ("before", "after"):
        return n.indicator(n.joined(n.name("t"), "<" if head == "before" else "≥", n.name(tree[1]))), ATOM
    if head in ("rate", "at"):
        return (n.rate(tree[1]) if head == "rate" else n.at(tree[1], n.number(tree[2])[0])), ATOM
    if head in ("add", "sub"):
        return _sum(tree, n)
    if head in ("mul", "div", "neg", "pow"):
        return {"mul": _product, "div": _quotient, "neg": _negative, "pow": _power}[head](tree, n)
    if head == "where":
        return _cases(tree, n)
    if head in CONDITIONS:
        return n.joined(_held(tree[1], n, SUM), RELATIONS[head], _held(tree[2], n, SUM)), LOOSE
    return _function(tree, n)


def _held(tree: Tree, n: Notation, least: int) -> str:
    """A piece, in brackets where it holds together less than its place asks for."""
    text, strength = _piece(tree, n)
    return text if strength >= least else n.bracketed(text)


def _sum(tree: Tree, n: Notation) -> Piece:
    head, left, right = tree
    sign = "+" if head == "add" else "−"
    if right[0] == "neg":  # a + -b is a - b
        sign, right = ("−" if head == "add" else "+"), right[1]
    return n.joined(_held(left, n, SUM), sign, _held(right, n, SUM if sign == "+" and right[0] != "sub" else QUOTIENT)), SUM


def _product(tree: Tree, n: Notation) -> Piece:
    left, sign = _leading(tree[1], n)
    right, strength = _piece(tree[2], n)
    if strength < QUOTIENT:
        right, strength = n.bracketed(right), ATOM
    return n.joined(left, "·", right), min(PRODUCT, strength, sign)


def _quotient(tree: Tree, n: Notation) -> Piece:
    if n.stacked:
        return n.fraction(written(tree[1], n), written(tree[2], n)), STACK
    above, sign = _leading(tree[1], n)
    return n.fraction(above, _held(tree[2], n, POWER)), min(QUOTIENT, sign)


def _leading(tree: Tree, n: Notation) -> Piece:
    """What stands first in a product, where a minus needs no brackets."""
    text, strength = _piece(tree, n)
    return (text, strength) if strength == NEGATIVE or strength >= PRODUCT else (n.bracketed(text), ATOM)


def _negative(tree: Tree, n: Notation) -> Piece:
    return n.negative(_held(tree[1], n, QUOTIENT)), NEGATIVE


def _power(tree: Tree, n: Notation) -> Piece:
    exponent = tree[2]
    plain = exponent[0] in ("num", "sym") or (exponent[0] == "neg" and exponent[1][0] == "num")
    return n.power(_held(tree[1], n, ATOM), written(exponent, n), plain), POWER


def _cases(tree: Tree, n: Notation) -> Piece:
    rows = []
    while tree[0] == "where":
        rows.append((_held(tree[2], n, SUM), written(tree[1], n)))
        tree = tree[3]
    return n.cases(rows, _held(tree, n, SUM)), LOOSE


def _function(tree: Tree, n: Notation) -> Piece:
    head, *branches = tree
    if head == "hill":
        x, k, power = branches
        raised = [branch if power == _ONE else ("pow", branch, power) for branch in (x, k)]
        return _piece(("div", raised[0], ("add", raised[1], raised[0])), n)
    if head == "sigmoid":
        return _piece(("div", _ONE, ("add", _ONE, ("exp", ("neg", branches[0])))), n)
    if head == "abs":
        return n.absolute(written(branches[0], n)), ATOM
    if head == "sqrt":
        return n.root(written(branches[0], n), branches[0][0] in ("num", "sym", "t")), POWER
    return n.call(_CALLED[head], [written(branch, n) for branch in _spread(head, branches)]), ATOM


def _spread(head: str, branches: list[Tree]) -> list[Tree]:
    """The arguments of min and max, which the tree holds in pairs."""
    if head not in ("min", "max"):
        return branches
    first = branches[0]
    return [*(_spread(head, list(first[1:])) if first[0] == head else [first]), *branches[1:]]
