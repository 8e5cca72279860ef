"""Names of a data file -> names of a model: which observable a row measures, which entry a dose goes into, in which unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from carkinetics.data.cells import Unreadable
from carkinetics.errors import UnitError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.spec import Model, Observable
from carkinetics.units import factor

_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)


def output_of(model: Model, observable: str, matrix: str) -> int:
    """The number of the observable in `model.observables` that rows of that name (or number, from 1) and matrix measure.

    Without a name it is the only one of the matrix; without a matrix the only one of that name. Unreadable says what is allowed.
    """
    able = list(enumerate(model.observables))
    if observable:
        able = _named(able, observable, matrix)
    in_matrix = [(i, item) for i, item in able if not matrix or item.matrix is None or item.matrix == matrix]
    if not in_matrix:
        there = list(dict.fromkeys(item.matrix for _, item in able if item.matrix))
        rule = f"the model measures {_called(able)} in {listed(there)}, not in '{matrix}'.{nearest(matrix, there)}"
        raise Unreadable(
            rule.rstrip(".?") + "?" * rule.endswith("?"), f'Keep rows of the model\'s matrices with where={{"matrix": {there}}}.'
        )
    exact = [(i, item) for i, item in in_matrix if item.matrix == matrix] if matrix else in_matrix
    able = exact or in_matrix
    if len(able) > 1:
        what = f"in '{matrix}' " if matrix else ""
        raise Unreadable(
            f"the model has {len(able)} observables {what}that it can be: {_called(able)}", "Say which: columns observable and matrix."
        )
    return able[0][0]


def _named(able: list[tuple[int, Observable]], observable: str, matrix: str) -> list[tuple[int, Observable]]:
    named = [(i, item) for i, item in able if observable in (item.name, item.key)]
    keyed = [(i, item) for i, item in named if item.key == observable and item.matrix in (None, matrix)]
    if matrix and keyed:
        return keyed
    if not named and _NUMBER.fullmatch(observable) and 1 <= int(observable) <= len(able):
        return [able[int(observable) - 1]]
    if not named:
        names = list(dict.fromkeys(name for _, item in able for name in (item.key, item.name)))
        rule = f"it is no observable of the model.{nearest(observable, names)} There are: {_called(able)}"
        raise Unreadable(rule, "Rename it, or keep the others with where=; a number counts the model's observables from 1.")
    return named


def _called(able: Sequence[tuple[int, Observable]]) -> str:
    return listed(f"{item.key} ({item.matrix})" if item.matrix else item.key for _, item in able)


def entry_of(model: Model, into: str) -> int:
    """The number of the entry of [doses] that a dose goes into: a name, a number that counts [states] from 1, or "" for the only one."""
    names = [entry.name for entry in model.doses]
    if not names:
        raise Unreadable("the model takes no doses", "Declare a way in under [doses] of the model, or keep the dose rows out with where=.")
    if not into:
        if len(names) > 1:
            raise Unreadable(f"it is not said where the dose goes, and the model has {listed(names)}", "Name one in a column CMT.")
        return 0
    if into in names:
        return names.index(into)
    state = _state(model, into)
    able = [i for i, entry in enumerate(model.doses) if entry.into == state]
    if len(able) == 1:
        return able[0]
    if able:
        raise Unreadable(f"{listed(names[i] for i in able)} all go into the state '{state}'", "Write the name of one of them into CMT.")
    if state:
        ways = listed(f"{entry.name} (into {entry.into})" for entry in model.doses)
        raise Unreadable(f"compartment {into} is the state '{state}', which no entry of [doses] goes into", f"There are: {ways}.")
    rule = f"it is no entry of [doses].{nearest(into, names)} There are: {listed(names)}"
    raise Unreadable(rule, f"A number counts the states from 1: {listed(item.name for item in model.states)}.")


def _state(model: Model, into: str) -> str:
    """The state of a compartment number such as 2 or 2.0; "" where it is none."""
    digits = into.removesuffix(".0")
    inside = bool(_NUMBER.fullmatch(digits)) and 1 <= int(digits) <= len(model.states)
    return model.states[int(digits) - 1].name if inside else ""


def converter(said: str, unit: str, column: str, what: str) -> float:
    """What a number in the unit that a column says is multiplied by, to be in the model's; 1 where none is said. UnitError names both."""
    if not said or said == unit:
        return 1.0
    try:
        return factor(said, unit)
    except UnitError as error:
        raise UnitError(f"The column '{column}' against {what} of the model: {error}") from None


def uses(model: Model, name: str) -> bool:
    """Whether an equation or an effect of the model has that name in it."""
    word = re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)")
    return any(word.search(text) for text in _texts(model)) or any(item.covariate == name for item in model.effects)


def _texts(model: Model) -> Iterator[str]:
    yield from (item.text for table in (model.derived, model.switches, model.fluxes, model.ddt) for item in table)
    yield from (item.initial for item in model.states)
    yield from (item.expr for item in model.observables)
    yield from (text for item in model.doses for text in (item.lag, item.bioavailability, item.duration))
    yield from (text for item in model.draws for _, text in item.arguments)
    yield from (text for item in model.events for text in (item.when, *(equation.text for equation in item.assign)))
