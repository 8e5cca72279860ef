"""What a model says, as groups of equations in the order in which they are read: constants, switches, start, processes, rates, outputs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from carkinetics.engine.system import Tree
from carkinetics.model.expression import nodes, parse
from carkinetics.model.faults import Place
from carkinetics.notation.written import Notation, written

if TYPE_CHECKING:
    from carkinetics.model.spec import Equation, Model

_CROSSING = {"up": "rises through 0", "down": "falls through 0", "both": "passes 0"}


@dataclass(frozen=True)
class Line:
    """left sign right, with a note in words; `key` is the name that the file gives it."""

    key: str
    left: Tree
    sign: str
    right: Tree
    note: str = ""


@dataclass(frozen=True)
class Group:
    """Equations of one kind under their title."""

    title: str
    lines: tuple[Line, ...]


def groups(model: Model) -> tuple[Group, ...]:
    """Every equation of a model; groups without lines are left out."""
    place = Place(model.name)
    start = [
        Line(item.name, ("at", item.name, model.start), "=", parse(item.initial, place).tree, _unit(item.unit)) for item in model.states
    ]
    rates = [Line(item.name, ("rate", item.name), "=", parse(item.text, place).tree) for item in model.ddt]
    outputs = [
        Line(item.key, ("sym", item.key), "=", parse(item.expr, place).tree, ", ".join(filter(None, (_unit(item.unit), item.matrix))))
        for item in model.observables
    ]
    found = (
        Group("Constants of a subject", _named(model.derived, place)),
        Group("Times at which the equations change", _named(model.switches, place)),
        Group("At the start", tuple(start)),
        Group("Processes", _named(model.fluxes, place)),
        Group("Rates of change", tuple(rates)),
        Group("What is measured", tuple(outputs)),
        Group("Events", _events(model, place)),
    )
    return tuple(group for group in found if group.lines)


def has_switches(model: Model) -> bool:
    """Whether Iverson's bracket stands in an equation, and has to be explained."""
    lines = (line for group in groups(model) for line in group.lines)
    return any(node[0] in ("before", "after") for line in lines for node in nodes(line.right))


def sides(line: Line, notation: Notation) -> tuple[str, str, str]:
    """(left, sign, right) of a line in a notation."""
    return written(line.left, notation), line.sign, written(line.right, notation)


def _unit(unit: str) -> str:
    return "" if unit == "1" else unit


def _named(equations: Iterable[Equation], place: Place) -> tuple[Line, ...]:
    return tuple(Line(item.name, ("sym", item.name), "=", parse(item.text, place).tree) for item in equations)


def _events(model: Model, place: Place) -> tuple[Line, ...]:
    lines = []
    for item in model.events:
        note = f"{item.name}: when the left side {_CROSSING[item.direction]}{', once' if item.once else ''}"
        lines.append(Line(item.name, parse(item.when, place).tree, "=", ("num", 0.0), note))
        lines += [Line(change.name, ("sym", change.name), "←", parse(change.text, place).tree, "then") for change in item.assign]
    return tuple(lines)
