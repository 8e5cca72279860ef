"""Who may use whom: one namespace, the names that each kind of equation may use, and the order that follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from carkinetics.engine.system import CONDITIONS, Tree
from carkinetics.errors import ModelError
from carkinetics.model.expression import Expression, nodes
from carkinetics.model.faults import Place, fault, listed, nearest
from carkinetics.model.spec import Model

CONSTANTS = frozenset({"parameter", "covariate", "draw", "derived"})
PAIR = "pair"
_GIVEN = ("parameter", "covariate", "draw")  # the columns of a cohort
EVERYTHING = CONSTANTS | {"state", "flux"}
_TABLES = {
    "parameters": "parameter", "covariates": "covariate", "derived": "derived", "draws": "draw", "switches": "switch", "states": "state",
    "fluxes": "flux", "doses": "dose", "events": "event",
}  # fmt: skip
_WORDS = {"derived": "a derived constant", "event": "an event", "observable": "an observable"}


def kinds_of(model: Model, place: Place) -> dict[str, str]:
    """Every name of the model and what it is; a name that stands for two things is an error."""
    kinds: dict[str, str] = {}
    for table, kind in _TABLES.items():
        for item in getattr(model, table):
            _claim(kinds, item.name, kind, place.at(table, item.name))
    for item in model.observables:
        _claim(kinds, item.key, "observable", place.at("observables", item.key))
    keys = {item.key for item in model.observables}
    for item in model.observables:
        shows_itself = kinds.get(item.name) == "parameter" and item.expr.strip() == item.name
        if item.name not in keys and item.name in kinds and not shows_itself:
            here = place.at("observables", item.key, "name")
            raise fault(here, f"'{item.name}' is {word(kinds[item.name])}, too: all names of a file share one namespace.")
    return kinds


def _claim(kinds: dict[str, str], name: str, kind: str, place: Place) -> None:
    if name == PAIR and kind in _GIVEN:
        raise fault(place, f"'{name}' says in a cohort which subjects share their draws. Choose another name.")
    if name in kinds:
        raise fault(place, f"'{name}' is {word(kinds[name])} and {word(kind)}: all names of a file share one namespace. Rename one.")
    kinds[name] = kind


def word(kind: str) -> str:
    """A kind with its article."""
    return _WORDS.get(kind, f"a {kind}")


@dataclass(frozen=True)
class Scope:
    """What an equation may use: kinds of names, and whether the time and switches may appear."""

    allowed: frozenset[str]
    moving: bool  # t, before and after

    def check(self, expression: Expression, kinds: Mapping[str, str]) -> Expression:
        """Refuse a name that is unknown or out of reach, with a caret."""
        for node in nodes(expression.tree):
            if node[0] == "sym" and kinds.get(node[1]) not in self.allowed:
                raise expression.fault(node, self._unfit(node[1], kinds))
            if node[0] in ("t", "before", "after") and not self.moving:
                raise expression.fault(
                    node,
                    f"this is a constant of a subject: {'t' if node[0] == 't' else node[0]} cannot stand here, only in [fluxes] and [ddt].",
                )
            if node[0] in ("before", "after") and kinds.get(node[1]) != "switch":
                raise expression.fault(node, _no_switch(node[1], kinds))
        return expression

    def _unfit(self, name: str, kinds: Mapping[str, str]) -> str:
        kind = kinds.get(name)
        if kind is None:
            known = [other for other, its in kinds.items() if its in self.allowed] + (["t"] if self.moving else [])
            return f"'{name}' is not declared.{nearest(name, known)} Known here: {listed(known)}."
        if kind == "switch":
            return f"'{name}' is a switch: write before({name}) or after({name})."
        if kind in ("dose", "event", "observable"):
            return f"'{name}' is {word(kind)}: an equation cannot use it."
        return f"'{name}' is {word(kind)}, which changes in time: this is a constant of a subject (parameters, covariates, draws, derived)."


def _no_switch(name: str, kinds: Mapping[str, str]) -> str:
    switches = [other for other, kind in kinds.items() if kind == "switch"]
    if name not in kinds:
        return f"'{name}' is not declared under [switches].{nearest(name, switches)}"
    return f"'{name}' is {word(kinds[name])}, not a switch. Declare one: [switches] my_switch = \"{name}\", and write it here."


def ordered(uses: Mapping[str, Sequence[str]], place: Place, what: str) -> list[str]:
    """The names so that each comes after those it uses, else in the order given; ModelError names a cycle as 'a -> b -> a'."""
    done: dict[str, None] = {}
    for first in uses:
        path, waiting = [first], [iter(uses[first])]
        while path and first not in done:
            following = next((name for name in waiting[-1] if name in uses and name not in done), None)
            if following is None:
                done[path.pop()] = None
                waiting.pop()
            elif following in path:
                cycle = [*path[path.index(following) :], following]
                raise _circle(cycle, place, what)
            else:
                path.append(following)
                waiting.append(iter(uses[following]))
    return list(done)


def _circle(cycle: list[str], place: Place, what: str) -> ModelError:
    shown = cycle if len(cycle) <= 12 else [*cycle[:6], "...", *cycle[-5:]]
    return fault(place.at(place.table, cycle[0]), f"{what} use each other in a circle: {' -> '.join(shown)}. Break it.")


def refuse_conditions_on_time(expressions: Iterable[Expression], fluxes: Mapping[str, Expression]) -> None:
    """A condition on t, directly or through a flux, is refused: the solver would step over the jump. `fluxes` is in dependency order."""
    timed: set[str] = set()
    for name, expression in fluxes.items():
        _refuse(expression, timed)
        if _timed(expression.tree, timed) is not None:
            timed.add(name)
    for expression in expressions:
        _refuse(expression, timed)


def _refuse(expression: Expression, timed: set[str]) -> None:
    for node in nodes(expression.tree):
        culprit = _timed(node, timed) if node[0] in CONDITIONS else None
        if culprit is None:
            continue
        name = "t" if culprit[0] == "t" else f"'{culprit[1]}' (it depends on t)"
        raise expression.fault(
            culprit,
            f"a condition on {name} is refused: a solver that steps over the jump loses its order silently. "
            "Declare the time under [switches] and write before(its name) or after(its name).",
        )


def _timed(tree: Tree, timed: set[str]) -> Tree | None:
    return next((node for node in nodes(tree) if node[0] == "t" or (node[0] == "sym" and node[1] in timed)), None)
