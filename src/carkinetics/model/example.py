"""[example]: what the typical subject of a model's paper is given, and for how long one looks: for pictures and comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from carkinetics.model.expression import parse
from carkinetics.model.faults import Place, fault, listed, nearest
from carkinetics.model.fields import check_keys, formula, table, text
from carkinetics.model.names import CONSTANTS, Scope, kinds_of
from carkinetics.model.spec import Example, ExampleDose

if TYPE_CHECKING:
    from carkinetics.model.spec import Model

_KEYS = ("doses", "infusion", "until", "observable")
_DOSE = ("amount", "time", "into", "duration")
_SCOPE = Scope(CONSTANTS, moving=False)


def read_example(raw: Mapping[str, Any], place: Place) -> Example:
    """The table [example]."""
    check_keys(raw, _KEYS, (), place, "[example]")
    doses = raw.get("doses", [])
    if not isinstance(doses, (list, tuple)):
        raise fault(place.inside("doses"), "doses are a list of tables, [{ amount = 2e8, time = 0 }].")
    return Example(
        tuple(_dose(table(dose, place.inside("doses")), place.inside("doses")) for dose in doses),
        formula(raw, "infusion", place, "0"),
        formula(raw, "until", place, None),
        text(raw, "observable", place, None),
    )


def _dose(raw: Mapping[str, Any], place: Place) -> ExampleDose:
    check_keys(raw, _DOSE, ("amount",), place, "a dose of the example")
    amount, time = formula(raw, "amount", place), formula(raw, "time", place, "0")
    return ExampleDose(amount, time, text(raw, "into", place, None), formula(raw, "duration", place, None))


def check_example(model: Model, place: Place) -> None:
    """The names that the example uses are there, and its numbers are constants of a subject."""
    example = model.example
    keys = [item.key for item in model.observables]
    if example.observable is not None and example.observable not in keys:
        raise fault(
            place.inside("observable"), f"'{example.observable}' is not an observable.{nearest(example.observable, keys)} {listed(keys)}."
        )
    kinds = kinds_of(model, place)
    texts = {"infusion": [example.infusion], "until": [example.until] if example.until else []}
    texts["doses"] = [part for dose in example.doses for part in (dose.amount, dose.time, dose.duration) if part is not None]
    for key, written in texts.items():
        for one in written:
            _SCOPE.check(parse(one, place.inside(key)), kinds)
    entries = [item.name for item in model.doses]
    for dose in example.doses:
        if dose.into not in entries and not (dose.into is None and len(entries) == 1):
            raise fault(place.inside("doses"), f"`into` names an entry of [doses]: {listed(entries) or 'there is none'}.")
