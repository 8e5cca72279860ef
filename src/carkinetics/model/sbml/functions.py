"""The operators and functions of MathML in those of our equations."""

from __future__ import annotations

import math
from collections.abc import Callable

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.trees import HALF, ONE, ZERO, number


def _one(form: Callable[[Tree], Tree]) -> Callable[..., Tree | None]:
    return lambda *a: form(a[0]) if len(a) == 1 else None


def _two(form: Callable[[Tree, Tree], Tree]) -> Callable[..., Tree | None]:
    return lambda *a: form(a[0], a[1]) if len(a) == 2 else None


def _head(name: str) -> Callable[..., Tree | None]:
    return _one(lambda a: (name, a))


def _inverse(a: Tree) -> Tree:
    return trees.divide(ONE, a)


def _minus(*a: Tree) -> Tree | None:
    if len(a) == 1:
        return trees.negate(a[0])
    return None if len(a) != 2 else a[0] if a[1] == ZERO else ("sub", a[0], a[1])


def _power(a: Tree, b: Tree) -> Tree:
    """a^b; an exponent that is arithmetic on numbers becomes its number, of which whole powers of negative numbers are known."""
    exponent = trees.value(b)
    return ("pow", a, number(exponent) if math.isfinite(exponent) else b)


def _root(*a: Tree) -> Tree | None:
    if len(a) == 1 or (len(a) == 2 and trees.value(a[0]) == 2.0):
        return ("sqrt", a[-1])
    return _power(a[1], trees.divide(ONE, a[0])) if len(a) == 2 else None


def _log(*a: Tree) -> Tree | None:
    if len(a) == 1 or (len(a) == 2 and trees.value(a[0]) == 10.0):
        return ("log10", a[-1])
    return trees.divide(("log", a[1]), ("log", a[0])) if len(a) == 2 else None


def _extreme(head: str) -> Callable[..., Tree | None]:
    return lambda *a: trees.balanced(lambda x, y: (head, x, y), a) if a else None


def _half(join: str, a: Tree) -> Tree:
    """sinh and cosh."""
    return trees.multiply(HALF, (join, ("exp", a), ("exp", trees.negate(a))))


def _arsinh(a: Tree) -> Tree:
    """Through |a|, which loses no digits where a is negative."""
    size = ("abs", a)
    positive = ("log", ("add", size, ("sqrt", ("add", ("mul", a, a), ONE))))
    return ("where", ("lt", a, ZERO), ("neg", positive), positive)


def _arcosh(a: Tree) -> Tree:
    return ("log", ("add", a, ("sqrt", ("sub", ("mul", a, a), ONE))))


def _artanh(a: Tree) -> Tree:
    return ("mul", HALF, ("log", ("div", ("add", ONE, a), ("sub", ONE, a))))


def _whole(a: Tree, b: Tree) -> Tree:
    """The whole part of a quotient, rounded towards zero."""
    ratio = trees.divide(a, b)
    return ("where", ("lt", ratio, ZERO), ("ceil", ratio), ("floor", ratio))


FUNCTIONS: dict[str, Callable[..., Tree | None]] = {
    "MINUS": _minus,
    "DIVIDE": _two(trees.divide),
    "POWER": _two(_power),
    "FUNCTION_POWER": _two(_power),
    "FUNCTION_ROOT": _root,
    "FUNCTION_LN": _head("log"),
    "FUNCTION_LOG": _log,
    "FUNCTION_EXP": _head("exp"),
    "FUNCTION_ABS": _head("abs"),
    "FUNCTION_FLOOR": _head("floor"),
    "FUNCTION_CEILING": _head("ceil"),
    "FUNCTION_FACTORIAL": _head("factorial"),
    "FUNCTION_MAX": _extreme("max"),
    "FUNCTION_MIN": _extreme("min"),
    "FUNCTION_QUOTIENT": _two(_whole),
    "FUNCTION_REM": _two(lambda a, b: ("sub", a, trees.multiply(b, _whole(a, b)))),
    "FUNCTION_SIN": _head("sin"),
    "FUNCTION_COS": _head("cos"),
    "FUNCTION_TAN": _head("tan"),
    "FUNCTION_SEC": _one(lambda a: _inverse(("cos", a))),
    "FUNCTION_CSC": _one(lambda a: _inverse(("sin", a))),
    "FUNCTION_COT": _one(lambda a: _inverse(("tan", a))),
    "FUNCTION_ARCSIN": _head("asin"),
    "FUNCTION_ARCCOS": _head("acos"),
    "FUNCTION_ARCTAN": _head("atan"),
    "FUNCTION_ARCSEC": _one(lambda a: ("acos", _inverse(a))),
    "FUNCTION_ARCCSC": _one(lambda a: ("asin", _inverse(a))),
    "FUNCTION_ARCCOT": _one(lambda a: ("atan", _inverse(a))),
    "FUNCTION_SINH": _one(lambda a: _half("sub", a)),
    "FUNCTION_COSH": _one(lambda a: _half("add", a)),
    "FUNCTION_TANH": _head("tanh"),
    "FUNCTION_SECH": _one(lambda a: _inverse(_half("add", a))),
    "FUNCTION_CSCH": _one(lambda a: _inverse(_half("sub", a))),
    "FUNCTION_COTH": _one(lambda a: _inverse(("tanh", a))),
    "FUNCTION_ARCSINH": _one(_arsinh),
    "FUNCTION_ARCCOSH": _one(_arcosh),
    "FUNCTION_ARCTANH": _one(_artanh),
    "FUNCTION_ARCSECH": _one(lambda a: _arcosh(_inverse(a))),
    "FUNCTION_ARCCSCH": _one(lambda a: _arsinh(_inverse(a))),
    "FUNCTION_ARCCOTH": _one(lambda a: _artanh(_inverse(a))),
}
