"""MathML, as libsbml reads it, -> trees: functions of the document are written out where they are called."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.functions import FUNCTIONS
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import ONE, TIME, ZERO, number, symbol

AVOGADRO = 6.02214179e23  # the value that the SBML specification gives
DEEPEST = 100  # calls of functions inside each other
Meaning = Callable[[bool], Tree]  # of a name: a condition if True, else a number
_PLAIN: dict[str, Callable[[list[Tree]], Tree]] = {
    "PLUS": trees.total,
    "TIMES": lambda items: trees.balanced(trees.multiply, items, ONE),
}
_RELATIONS = {"EQ": "eq", "NEQ": "ne", "GT": "gt", "GEQ": "ge", "LT": "lt", "LEQ": "le"}


class Mathematics:
    """Reads the mathematics of one document; `functions` maps the id of a function definition to its arguments and body."""

    def __init__(self, libsbml: Any, functions: Mapping[str, tuple[list[str], Any]]) -> None:
        self.functions = functions
        self.kinds = {getattr(libsbml, name): name.removeprefix("AST_") for name in dir(libsbml) if name.startswith("AST_")}
        self.where, self.depth = "", 0

    def read(self, node: Any, where: str, local: Mapping[str, str] | None = None) -> Tree:
        """The tree of a number; `local` maps names to the keys of local parameters."""
        self.where, self.depth = where, 0
        return self._number(node, _locals(local or {}))

    def condition(self, node: Any, where: str) -> Tree:
        """The tree of a condition."""
        self.where, self.depth = where, 0
        return self._truth(node, {})

    def _refuse(self, why: str, advice: str, reason: str) -> Exception:
        return refusal(self.where, why, advice, reason)

    def _number(self, node: Any, names: Mapping[str, Meaning]) -> Tree:
        kind = self.kinds.get(node.getType(), "UNKNOWN")
        if kind.startswith(("LOGICAL_", "RELATIONAL_")) or kind in ("CONSTANT_TRUE", "CONSTANT_FALSE"):
            return ("where", self._truth(node, names), ONE, ZERO)
        if kind in ("INTEGER", "REAL", "REAL_E", "RATIONAL", "CONSTANT_E", "CONSTANT_PI", "NAME_AVOGADRO"):
            return self._literal(node, kind)
        if kind == "NAME":
            name = node.getName()
            return names[name](False) if name in names else symbol(name)
        if kind == "NAME_TIME":
            return TIME
        if kind == "FUNCTION":
            return self._called(node, names, False)
        if kind == "FUNCTION_PIECEWISE":
            return self._pieces(node, names, False)
        return self._operation(node, kind, names)

    def _literal(self, node: Any, kind: str) -> Tree:
        constants = {"CONSTANT_E": math.e, "CONSTANT_PI": math.pi, "NAME_AVOGADRO": AVOGADRO}
        found = constants[kind] if kind in constants else float(node.getValue())
        if not math.isfinite(found):
            raise self._refuse(f"the number {found} cannot stand in an equation.", "Write a finite number.", "not finite")
        return number(found)

    def _operation(self, node: Any, kind: str, names: Mapping[str, Meaning]) -> Tree:
        if kind == "FUNCTION_DELAY":
            raise self._refuse("a delay (csymbol delay) is not solved: the equations are without memory.", "Remove it.", "delay")
        if kind == "FUNCTION_RATE_OF":
            target = self._number(node.getChild(0), names)
            if target[0] != "sym":
                raise self._refuse("rateOf takes the name of a symbol.", "", "invalid")
            return ("rate", target[1])
        if kind.startswith("DISTRIB"):
            raise self._refuse(f"the random number {node.getName() or kind} is not drawn.", "Write its mean.", "distributions")
        if kind in _PLAIN:
            return _PLAIN[kind]([self._number(term, names) for term in _flat(node)])
        arguments = [self._number(node.getChild(k), names) for k in range(node.getNumChildren())]
        if kind not in FUNCTIONS:
            raise self._refuse(f"the function '{node.getName() or kind.lower()}' is not known.", "Write it out.", "function")
        made = FUNCTIONS[kind](*arguments)
        if made is None:
            raise self._refuse(f"'{kind.lower()}' has {len(arguments)} arguments.", "Look at its mathematics.", "invalid")
        return made

    def _truth(self, node: Any, names: Mapping[str, Meaning]) -> Tree:
        kind = self.kinds.get(node.getType(), "UNKNOWN")
        children = [node.getChild(k) for k in range(node.getNumChildren())]
        if kind in ("CONSTANT_TRUE", "CONSTANT_FALSE"):
            return (kind.removeprefix("CONSTANT_").lower(),)
        if kind.startswith("LOGICAL_"):
            return self._logic(kind.removeprefix("LOGICAL_"), [self._truth(child, names) for child in children])
        if kind.startswith("RELATIONAL_"):
            head = _RELATIONS[kind.removeprefix("RELATIONAL_")]
            sides = [self._number(child, names) for child in children]
            pairs = tuple((head, a, b) for a, b in pairwise(sides))
            return pairs[0] if len(pairs) == 1 else ("and", *pairs)
        if kind == "NAME" and node.getName() in names:
            return names[node.getName()](True)
        if kind == "FUNCTION":
            return self._called(node, names, True)
        if kind == "FUNCTION_PIECEWISE":
            return self._pieces(node, names, True)
        return ("ne", self._number(node, names), ZERO)

    def _logic(self, kind: str, items: list[Tree]) -> Tree:
        if kind in ("AND", "OR"):
            neutral: Tree = ("true",) if kind == "AND" else ("false",)
            return items[0] if len(items) == 1 else (kind.lower(), *items) if items else neutral
        if kind == "NOT" and len(items) == 1:
            return ("not", items[0])
        if kind == "IMPLIES" and len(items) == 2:
            return ("or", ("not", items[0]), items[1])
        if kind == "XOR":
            return trees.balanced(lambda a, b: ("xor", a, b), items, ("false",))
        raise self._refuse(f"'{kind.lower()}' of {len(items)} conditions means nothing here.", "Look at its mathematics.", "invalid")

    def _pieces(self, node: Any, names: Mapping[str, Meaning], truth: bool) -> Tree:
        read = self._truth if truth else self._number
        count = node.getNumChildren()
        if count % 2 == 0:
            raise self._refuse("a piecewise without <otherwise> has no value where none of its pieces holds.", "Add one.", "piecewise")
        chosen = read(node.getChild(count - 1), names)
        for k in range(count - 3, -1, -2):
            condition, piece = self._truth(node.getChild(k + 1), names), read(node.getChild(k), names)
            if truth:
                chosen = ("or", ("and", condition, piece), ("and", ("not", condition), chosen))
            else:
                chosen = ("where", condition, piece, chosen)
        return chosen

    def _called(self, node: Any, names: Mapping[str, Meaning], truth: bool) -> Tree:
        name = node.getName()
        if name not in self.functions:
            raise self._refuse(f"the function '{name}' is not defined in the document.", "Define it.", "invalid")
        arguments, body = self.functions[name]
        if len(arguments) != node.getNumChildren():
            raise self._refuse(f"'{name}' takes {len(arguments)} arguments; there are {node.getNumChildren()}.", "", "invalid")
        self.depth += 1
        if self.depth > DEEPEST:
            raise self._refuse(f"the function '{name}' calls itself.", "Functions of SBML are not recursive.", "invalid")
        inner = {argument: self._meaning(node.getChild(k), names) for k, argument in enumerate(arguments)}
        made = (self._truth if truth else self._number)(body, inner)
        self.depth -= 1
        return made

    def _meaning(self, node: Any, names: Mapping[str, Meaning]) -> Meaning:
        return lambda truth: (self._truth if truth else self._number)(node, names)


def _locals(keys: Mapping[str, str]) -> dict[str, Meaning]:
    def meaning(key: str) -> Meaning:
        return lambda truth: ("ne", symbol(key), ZERO) if truth else symbol(key)

    return {name: meaning(key) for name, key in keys.items()}


def _flat(node: Any) -> list[Any]:
    """The terms of a sum or a product, those of one inside another of its kind included."""
    found, waiting = [], [node]
    while waiting:
        item = waiting.pop()
        if item.getType() == node.getType():
            waiting.extend(item.getChild(k) for k in reversed(range(item.getNumChildren())))
        else:
            found.append(item)
    return found
