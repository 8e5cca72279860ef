"""One line of mathematics -> a tree of the engine, through our own grammar (a Pratt parser); a caret under the fault.

Numbers, names, + - * / ^ ** and parentheses, comparisons as the first argument of where, and the functions of FUNCTIONS.
Nothing is ever handed to Python to run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from carkinetics.engine.arrays import OPERATIONS
from carkinetics.engine.system import CONDITIONS, Tree
from carkinetics.errors import ModelError
from carkinetics.model.faults import ModelLimitError, Place, fault, fault_in_text, listed, nearest
from carkinetics.model.tokens import MAX_TEXT, Token, read_token

MAX_NODES = 5_000  # numbers, names and operations of one equation
MAX_NESTING = 100  # parentheses, calls, signs and powers inside each other
MAX_DEPTH = 200  # of the tree; a sum of n terms is n deep

# name -> (least, most) arguments
FUNCTIONS: dict[str, tuple[int, int]] = {
    "exp": (1, 1), "log": (1, 1), "log10": (1, 1), "sqrt": (1, 1), "abs": (1, 1), "tanh": (1, 1), "sigmoid": (1, 1),
    "sin": (1, 1), "cos": (1, 1), "tan": (1, 1), "asin": (1, 1), "acos": (1, 1), "atan": (1, 1),
    "min": (2, 100), "max": (2, 100), "hill": (3, 3), "where": (3, 3), "before": (1, 1), "after": (1, 1),
}  # fmt: skip
_USAGE = {"hill": "hill(x, k, n)", "where": "where(condition, value, otherwise)", "before": "before(switch)", "after": "after(switch)"}
_HINTS = {
    "ln": "write log(x), the natural logarithm", "log2": "write log(x) / log(2)", "pow": "write x^y", "power": "write x^y",
    "if": "write where(condition, value, otherwise)", "ifelse": "write where(condition, value, otherwise)",
    "piecewise": "write where(condition, value, otherwise)", "fabs": "write abs(x)",
}  # fmt: skip
_BINARY = {"+": ("add", 20), "-": ("sub", 20), "*": ("mul", 30), "/": ("div", 30), "^": ("pow", 50), "**": ("pow", 50)}
_COMPARE = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
_UNARY = 40


@dataclass(frozen=True)
class Expression:
    """An equation: its text and tree, where each node stands in the text, and its value if it is nothing but numbers."""

    text: str
    tree: Tree
    place: Place
    spots: dict[int, int] = field(repr=False)  # id of a node -> character
    constant: float | None = None

    def fault(self, node: Tree, message: str, kind: type[ModelError] = ModelError) -> ModelError:
        """A ModelError of a kind, with a caret under `node`."""
        return fault_in_text(self.place, self.text, self.spots.get(id(node), 0), message, kind)


def parse(text: str, place: Place) -> Expression:
    """Read one equation; every fault is a ModelError that shows where."""
    if len(text) > MAX_TEXT:
        raise fault(place, f"the equation has {len(text)} characters; {MAX_TEXT} are allowed. Name its parts.", ModelLimitError)
    parser = _Parser(text, place)
    tree = parser.expression(0)
    parser.expect_end()
    if tree[0] in CONDITIONS:
        raise parser.fault(parser.spots[id(tree)], "a comparison may only be the first argument of where(condition, value, otherwise).")
    return Expression(text, tree, place, parser.spots, parser.constants.get(id(tree)))


def number(text: str, place: Place) -> float:
    """The value of a text that is arithmetic on numbers, such as "sqrt(2.4)"."""
    expression = parse(text, place)
    if expression.constant is None:
        node = next(node for node in nodes(expression.tree) if node[0] in ("sym", "t", "before", "after"))
        raise expression.fault(node, "a number is wanted here: arithmetic on numbers may stand, names may not.")
    return expression.constant


def nodes(tree: Tree) -> Iterator[Tree]:
    """Every node of a tree, from the root down, left to right."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(branch for branch in reversed(node[1:]) if isinstance(branch, tuple))


def symbols(tree: Tree) -> list[str]:
    """The names that a tree uses, in order of appearance, each once; not those of switches."""
    return list(dict.fromkeys(node[1] for node in nodes(tree) if node[0] == "sym"))


class _Parser:
    """A cursor over the tokens of one text; tokens are read one by one, so the first fault in the text is the one that is told."""

    def __init__(self, text: str, place: Place) -> None:
        self.text, self.place = text, place
        self.spots: dict[int, int] = {}
        self.constants: dict[int, float] = {}
        self.depths: dict[int, int] = {}
        self.kept: list[Tree] = []  # keeps every node alive, so that an id stays its own
        self.nesting = 0
        self.token = read_token(text, 0, place)

    def fault(self, at: int, message: str) -> ModelError:
        return fault_in_text(self.place, self.text, at, message)

    def limit(self, at: int, message: str) -> ModelError:
        return fault_in_text(self.place, self.text, at, message, ModelLimitError)

    def _advance(self) -> Token:
        token = self.token
        self.token = read_token(self.text, token.at + len(token.text), self.place)
        return token

    def expect_end(self) -> None:
        if self.token.kind != "end":
            raise self.fault(self.token.at, self._unexpected())

    def _unexpected(self) -> str:
        kind, text, _ = self.token
        if text in ("and", "or", "not"):
            return f"'{text}' is not known: put one where inside another, or multiply where(a, 1, 0) by where(b, 1, 0)."
        if kind in ("number", "name") or text == "(":
            return f"an operator is missing before '{text}': a product is written with *."
        if kind == "end":
            return "the equation ends too early: a number, a name or '(' is missing."
        return f"'{text}' is not expected here."

    def _take(self, sign: str) -> None:
        if self.token.text != sign:
            missing = f"'{sign}' is missing" if self.token.kind == "end" else f"{self._unexpected()} '{sign}' would fit"
            raise self.fault(self.token.at, missing if missing.endswith(".") else missing + ".")
        self._advance()

    def expression(self, floor: int) -> Tree:
        """Read what binds tighter than `floor`."""
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            raise self.limit(self.token.at, f"depth limit: more than {MAX_NESTING} levels inside each other. Name the parts.")
        left = self._operand()
        while True:
            sign = self.token.text if self.token.kind == "sign" else ""
            if sign in _BINARY and _BINARY[sign][1] > floor:
                head, power = _BINARY[sign]
                at = self._advance().at
                left = self._node(at, head, left, self.expression(power - 1 if head == "pow" else power))
            elif sign in _COMPARE and floor < 10:
                at = self._advance().at
                left = self._node(at, _COMPARE[sign], left, self.expression(10))
            else:
                self.nesting -= 1
                return left

    def _operand(self) -> Tree:
        kind, text, at = self.token
        if kind == "number":
            self._advance()
            return self._number(text, at)
        if kind == "name":
            self._advance()
            return self._call(text, at) if self.token.text == "(" else self._name(text, at)
        if text == "(":
            self._advance()
            inner = self.expression(0)
            self._take(")")
            return inner
        if text in ("-", "+"):
            self._advance()
            operand = self.expression(_UNARY)
            return self._node(at, "neg", operand) if text == "-" else self._node(at, "", operand)
        raise self.fault(at, self._unexpected())

    def _number(self, text: str, at: int) -> Tree:
        value = float(text)
        if not np.isfinite(value):
            raise self.fault(at, "the number is too large: a literal must be finite (up to 1.8e308).")
        return self._keep(("num", value), at, value, 1)

    def _name(self, text: str, at: int) -> Tree:
        if text in FUNCTIONS:
            raise self.fault(at, f"'{text}' is a function: write {_USAGE.get(text, text + '(x)')}.")
        return self._keep(("t",) if text == "t" else ("sym", text), at, None, 1)

    def _call(self, name: str, at: int) -> Tree:
        if name not in FUNCTIONS:
            hint = f": {_HINTS[name]}." if name in _HINTS else f".{nearest(name, FUNCTIONS)} A product is written with *."
            raise self.fault(at, f"call to unknown function {name}{hint} Functions: {listed(FUNCTIONS)}.")
        self._advance()
        if name in ("before", "after"):
            return self._switch(name, at)
        branches = [] if self.token.text == ")" else [self.expression(0)]
        while self.token.text == ",":
            self._advance()
            branches.append(self.expression(0))
        self._take(")")
        least, most = FUNCTIONS[name]
        if not least <= len(branches) <= most:
            wanted = str(least) if least == most else f"{least} or more"
            usage = f": {_USAGE[name]}" if name in _USAGE else ""
            raise self.fault(at, f"{name} takes {wanted} argument{'s' * (wanted != '1')}{usage}; there are {len(branches)}.")
        if name not in ("min", "max"):
            return self._node(at, name, *branches)
        folded = branches[0]
        for branch in branches[1:]:
            folded = self._node(at, name, folded, branch)
        return folded

    def _switch(self, name: str, at: int) -> Tree:
        token = self.token
        if token.kind == "name":
            self._advance()
        if token.kind != "name" or self.token.text != ")":
            raise self.fault(token.at, f"{name} takes the name of a switch: declare the time under [switches] and write {name}(its name).")
        self._advance()
        return self._keep((name, token.text), at, None, 1)

    def _node(self, at: int, head: str, *branches: Tree) -> Tree:
        for index, branch in enumerate(branches):
            if (branch[0] in CONDITIONS) != (head == "where" and index == 0):
                raise self.fault(self.spots[id(branch)], _misplaced(head))
        if head == "":
            return branches[0]
        values = [self.constants.get(id(branch)) for branch in branches]
        if head == "div" and values[1] == 0:
            raise self.fault(at, "division by zero: the divisor is the number 0.")
        depth = 1 + max(self.depths[id(branch)] for branch in branches)
        node = (head, *branches)
        known = [value for value in values if value is not None]
        return self._keep(node, at, self._value(at, head, known) if len(known) == len(values) else None, depth)

    def _value(self, at: int, head: str, values: list[float]) -> float:
        with np.errstate(all="ignore"):
            value = float(OPERATIONS[head](*(np.float64(value) for value in values)))
        if not np.isfinite(value):
            raise self.fault(at, f"{head} of {listed(f'{value:g}' for value in values)} is {value:g}: a constant must be a finite number.")
        return value

    def _keep(self, node: Tree, at: int, value: float | None, depth: int) -> Tree:
        if len(self.kept) >= MAX_NODES:
            raise self.limit(at, f"size limit: more than {MAX_NODES} numbers, names and operations. Name the parts.")
        if depth > MAX_DEPTH:
            raise self.limit(at, f"depth limit: a tree of more than {MAX_DEPTH} levels. Name the parts, or set parentheses.")
        self.kept.append(node)
        self.spots[id(node)], self.depths[id(node)] = at, depth
        if value is not None:
            self.constants[id(node)] = value
        return node


def _misplaced(head: str) -> str:
    if head == "where":
        return "where(condition, value, otherwise): the first argument, and only that, is a comparison (<, <=, >, >=, ==, !=)."
    if head in CONDITIONS:
        return "comparisons are not chained: put one where inside another."
    return "a comparison may only be the first argument of where(condition, value, otherwise)."
