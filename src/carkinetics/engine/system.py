"""What the engine is told of a model: opaque names and expression trees, no units and no text.

A tree is a nested tuple, so that it can be hashed and written down:

    ("num", 2.5)   ("sym", "cl")   ("t",)   ("before", "peak")   ("after", "peak")
    ("add", a, b) ("sub", a, b) ("mul", a, b) ("div", a, b) ("pow", a, b) ("neg", a)
    ("exp", a) ("log", a) ("log10", a) ("sqrt", a) ("abs", a) ("tanh", a) ("sigmoid", a)
    ("sin", a) ("cos", a) ("tan", a) ("asin", a) ("acos", a) ("atan", a), in radians
    ("min", a, b) ("max", a, b) ("hill", x, k, n) ("where", condition, a, b)
    condition: ("lt"|"le"|"gt"|"ge"|"eq"|"ne", a, b)

hill(x, k, n) = x^n / (k^n + x^n); sigmoid(x) = 1 / (1 + exp(-x)).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Tree = tuple[Any, ...]

ARITY = {
    "add": 2, "sub": 2, "mul": 2, "div": 2, "pow": 2, "neg": 1, "exp": 1, "log": 1, "log10": 1, "sqrt": 1, "abs": 1,
    "tanh": 1, "sigmoid": 1, "sin": 1, "cos": 1, "tan": 1, "asin": 1, "acos": 1, "atan": 1,
    "min": 2, "max": 2, "hill": 3, "where": 3,
    "lt": 2, "le": 2, "gt": 2, "ge": 2, "eq": 2, "ne": 2,
}  # fmt: skip
CONDITIONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})


@dataclass(frozen=True)
class Dosing:
    """One way in: the state that an amount enters, and the subject's lag, bioavailability and duration of infusion."""

    name: str
    into: int
    lag: Tree = ("num", 0.0)
    bioavailability: Tree = ("num", 1.0)
    duration: Tree = ("num", 0.0)
    effect: str = "add"  # "add", "replace", "multiply"


@dataclass(frozen=True)
class StateEvent:
    """A crossing of zero by `when`, located and stopped at; there, every (state, tree) of `assign` is applied at once."""

    name: str
    when: Tree
    direction: int  # 1 up, -1 down, 0 both
    assign: tuple[tuple[int, Tree], ...]
    once: bool = False


@dataclass(frozen=True)
class System:
    """A system of ODEs as the engine sees it.

    `derived` and `switches` may use inputs and earlier derived names; `initial`, dosing trees likewise. `fluxes`, `ddt`,
    `outputs` and events may use everything: ("t",), states, earlier fluxes, and before/after of a switch. Each list is in
    dependency order; states are in file order, and `initial` and `ddt` follow it.
    """

    inputs: tuple[str, ...]
    derived: tuple[tuple[str, Tree], ...]
    switches: tuple[tuple[str, Tree], ...]
    states: tuple[str, ...]
    initial: tuple[Tree, ...]
    fluxes: tuple[tuple[str, Tree], ...]
    ddt: tuple[Tree, ...]
    outputs: tuple[tuple[str, Tree], ...]
    doses: tuple[Dosing, ...] = ()
    events: tuple[StateEvent, ...] = ()
    start: float = field(default=0.0)
