"""A model in which some inputs take one value after another: each has a value a piece, and pieces begin at change times.

The inputs `names` become `NAME__1` to `NAME__count`; `change__2` to `change__count` are new covariates, the times at which the pieces 2 to
count begin. What follows from those inputs is computed once for each piece, and the equations choose the piece that the time is in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ModelError
from carkinetics.model.expression import parse, symbols
from carkinetics.model.faults import Place, listed, nearest, shown
from carkinetics.model.names import ordered
from carkinetics.model.spec import Covariate, DoseEntry, Equation, Model
from carkinetics.model.tokens import read_token
from carkinetics.units import per_body

MOST_PIECES = 200
_TIMES = ("lag", "bioavailability", "duration")


def input_of(name: str, piece: int) -> str:
    """The input that holds the value of `name` in a piece, counted from 1."""
    return f"{name}__{piece}"


def change_of(piece: int) -> str:
    """The covariate that holds the time at which a piece begins, counted from 1; the first has none."""
    return f"change__{piece}"


def piecewise(model: Model, names: Sequence[str], count: int) -> Model:
    """Return the model in which each parameter or covariate of `names` takes up to `count` values, one after another.

    Piece k holds from change__k on (that time included) until change__(k + 1); change times ascend, and one at +inf, or after the last time
    of interest, is never reached (the inputs of such a piece still want a value). Initial conditions use the first piece. A dose entry
    whose lag, bioavailability or duration follows from `names` stands for the first piece, with a copy for each other one at the end of
    the entries: `entries_by_piece` numbers them. Doses per kg or m2 of a covariate among `names` are wanted in plain units. Random
    effects of `names`, correlations with them, variants and checks are left behind.
    ModelError for a name that is no input, for a switch or a draw that follows from one, and for a count outside 1 to MOST_PIECES.
    """
    _check(model, names, count)
    if count == 1:
        return model
    uses = {item.name: _used(item.text) for item in model.derived}
    split = _followers(uses, names)
    _refuse_what_cannot_change(model, split)
    wanted = {name for text in _moving(model) for name in _used(text)} & split
    chosen = [name for name in (*names, *uses) if name in wanted]
    return replace(
        model,
        parameters=tuple(copy for item in model.parameters for copy in _copies(item, names, count)),
        covariates=(*(copy for item in model.covariates for copy in _copies(item, names, count)), *_changes(model, count)),
        derived=tuple(copy for item in model.derived for copy in _texts(item, split, count)),
        switches=(*model.switches, *(Equation(_switch(k), change_of(k)) for k in range(2, count + 1))),
        states=tuple(replace(item, initial=renamed(item.initial, split, 1)) for item in model.states),
        fluxes=(*_windows(count), *(Equation(name, _choice(name, 1, count)) for name in chosen), *model.fluxes),
        doses=tuple(entry for _, _, entry in _entries(model, names, split, count)),
        correlations=tuple(item for item in model.correlations if not {item.first, item.second} & set(names)),
        variants=(),
        checks=(),
    )


def entries_by_piece(model: Model, names: Sequence[str], count: int) -> NDArray[np.int64]:
    """Return the number (entries, count) of the entry of `piecewise(model, names, count)` that takes a dose of each entry in each piece."""
    split = _followers({item.name: _used(item.text) for item in model.derived}, names)
    number = np.repeat(np.arange(len(model.doses))[:, None], count, axis=1)
    for place, (entry, piece, _) in enumerate(_entries(model, names, split, count)):
        number[entry, piece - 1] = place
    return number


def renamed(text: str, names: Collection[str], piece: int) -> str:
    """Return an equation's text in which each of `names` stands for its value in a piece."""
    place, at, parts = Place("piecewise"), 0, []
    while (token := read_token(text, at, place)).kind != "end":
        parts.append(input_of(token.text, piece) if token.kind == "name" and token.text in names else token.text)
        at = token.at + len(token.text)
    return " ".join(parts)


def _check(model: Model, names: Sequence[str], count: int) -> None:
    known = [item.name for table in (model.parameters, model.covariates) for item in table]
    for name in names:
        if name not in known:
            raise ModelError(
                f"{model.name}: '{shown(name)}' is not a parameter or a covariate.{nearest(name, known)} There are: {listed(known)}."
            )
    if len(set(names)) != len(names):
        raise ModelError(f"{model.name}: {listed(names)}: a name is given twice.")
    if not 1 <= count <= MOST_PIECES:
        raise ModelError(f"{model.name}: {count} pieces of {listed(names)}; allowed are 1 to {MOST_PIECES}.")


def _used(text: str) -> list[str]:
    return symbols(parse(text, Place("piecewise")).tree)


def _followers(uses: Mapping[str, Sequence[str]], names: Sequence[str]) -> set[str]:
    """The names, and the derived constants that follow from them."""
    split = set(names)
    for name in ordered(uses, Place("derived"), "constants"):
        if split & set(uses[name]):
            split.add(name)
    return split


def _refuse_what_cannot_change(model: Model, split: set[str]) -> None:
    texts = [(f"the switch '{item.name}'", item.text) for item in model.switches]
    texts += [(f"the draw '{item.name}'", text) for item in model.draws for _, text in item.arguments]
    for what, text in texts:
        culprits = [name for name in _used(text) if name in split]
        if culprits:
            raise ModelError(
                f"{model.name}: {what} follows from '{culprits[0]}', which changes in time here: it happens once, and must be one number "
                f"of a subject. Let '{culprits[0]}' be constant, or take it out of {what}."
            )


def _moving(model: Model) -> Iterator[str]:
    """The equations that may depend on time."""
    yield from (item.text for table in (model.fluxes, model.ddt) for item in table)
    yield from (item.expr for item in model.observables)
    yield from (text for item in model.events for text in (item.when, *(change.text for change in item.assign)))


def _copies(item: Any, names: Sequence[str], count: int) -> list[Any]:
    """A parameter or a covariate as it is, or its values by piece."""
    if item.name not in names:
        return [item]
    alone = {} if isinstance(item, Covariate) else {"iiv": None, "iiv_fixed": False}
    return [replace(item, name=input_of(item.name, k), **alone) for k in range(1, count + 1)]


def _changes(model: Model, count: int) -> list[Covariate]:
    return [Covariate(change_of(k), model.time, model.start, f"time at which piece {k} begins") for k in range(2, count + 1)]


def _switch(piece: int) -> str:
    return f"begin__{piece}"


def _texts(item: Equation, split: set[str], count: int) -> list[Equation]:
    """A derived constant as it is, or its values by piece."""
    if item.name not in split:
        return [item]
    return [Equation(input_of(item.name, k), renamed(item.text, split, k)) for k in range(1, count + 1)]


def _windows(count: int) -> list[Equation]:
    """1 while the time is in a piece, else 0."""
    begun = ["", *(f"after({_switch(k)})" for k in range(2, count + 1))]
    open_yet = [*(f"before({_switch(k)})" for k in range(2, count + 1)), ""]
    return [Equation(f"piece__{k}", " * ".join(filter(None, both))) for k, both in enumerate(zip(begun, open_yet, strict=True), 1)]


def _choice(name: str, first: int, last: int) -> str:
    """The value of the piece that the time is in: a sum whose tree is as shallow as can be."""
    if first == last:
        return f"piece__{first} * {input_of(name, first)}"
    middle = (first + last) // 2
    return f"({_choice(name, first, middle)}) + ({_choice(name, middle + 1, last)})"


def _entries(model: Model, names: Sequence[str], split: set[str], count: int) -> list[tuple[int, int, DoseEntry]]:
    """(number in the model, piece, entry): the model's entries in their order, then the copies for later pieces."""
    found: list[tuple[int, int, DoseEntry]] = []
    copies: list[tuple[int, int, DoseEntry]] = []
    for number, item in enumerate(model.doses):
        base, body = per_body(item.unit)
        plain = replace(item, unit=base) if body in names else item
        moved = any(split & set(_used(getattr(item, key))) for key in _TIMES)
        for k in range(1, count + 1 if moved else 2):
            texts = {key: renamed(getattr(item, key), split, k) for key in _TIMES}
            entry = replace(plain, name=item.name if k == 1 else input_of(item.name, k), **texts)
            (found if k == 1 else copies).append((number, k, entry))
    return found + copies
