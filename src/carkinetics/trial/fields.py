"""The fields of a trial file, one kind at a time; whatever does not fit is a ModelError with file, line, table and key."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from carkinetics.errors import UnitError
from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import legible
from carkinetics.trial.spec import RECORD, Entry
from carkinetics.units import factor, in_days

Table = Mapping[str, Any]


def check_keys(place: Place, table: Any, required: Sequence[str], optional: Sequence[str] = ()) -> Table:
    """The table itself, once it is one and its keys are all known and none is missing."""
    if not isinstance(table, Mapping):
        raise fault(place, f"a table is needed here, not {table!r}.")
    allowed = (*required, *optional)
    for key in table:
        if key not in allowed:
            raise fault(place, f"'{key}' is not a key of this table.{nearest(key, allowed)} Allowed: {listed(allowed)}.")
    for key in required:
        if key not in table:
            raise fault(place, f"'{key}' is missing. Required: {listed(required)}.")
    return table


def free_keys(place: Place, table: Any) -> Table:
    """The table itself, once it is one: its keys are names of the file's own."""
    return check_keys(place, table, (), tuple(table) if isinstance(table, Mapping) else ())


def text(place: Place, value: Any) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise fault(place, f"a text in quotes is needed here, not {value!r:.60}.")
    return legible(value.strip(), place)


def texts(place: Place, value: Any) -> tuple[str, ...]:
    """A list of texts, none of them twice."""
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise fault(place, f'a list of texts such as ["CD19"] is needed here, not {value!r}.')
    found = tuple(text(place, item) for item in value)
    if len(set(found)) < len(found):
        raise fault(place, f"the list {list(found)} names something twice.")
    return found


def number(place: Place, value: Any, low: float = -math.inf, high: float = math.inf) -> float:
    """A finite number of [low, high]."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise fault(place, f"a finite number is needed here, not {value!r}.")
    if not low <= value <= high:
        raise fault(place, f"{value:g} is outside {low:g} to {high:g}.")
    return float(value)


def numbers(place: Place, value: Any, low: float = -math.inf, high: float = math.inf) -> tuple[float, ...]:
    """A list of finite numbers, each of [low, high]."""
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise fault(place, f"a list of numbers such as [0, 28] is needed here, not {value!r}.")
    return tuple(number(place, item, low, high) for item in value)


def rising(place: Place, value: Any, low: float = -math.inf) -> tuple[float, ...]:
    """A list of numbers that increase strictly: times in days."""
    found = numbers(place, value, low)
    for before, after in pairwise(found):
        if after <= before:
            raise fault(place, f"the times must increase, but {after:g} follows {before:g}.")
    return found


def origin(place: Place, table: Table) -> tuple[str, str]:
    """(`from`, `about`): `from` is required, and so is a reason where it is not the record that speaks."""
    if "from" not in table:
        raise fault(
            place, "'from' is missing: \"record\" where the registry says so, \"assumed\" (with the reason in 'about') or a source."
        )
    source = text(place.inside("from"), table["from"])
    about = text(place.inside("about"), table["about"]) if "about" in table else ""
    if not about and source != RECORD:
        raise fault(place, f"'about' is missing: a value from \"{source}\" needs its reason.")
    return source, about


def entry(place: Place, value: Any, unit: str, low: float = -math.inf, high: float = math.inf) -> Entry:
    """{ value, unit, from, about }, converted to `unit`; without a unit of its own the value is taken to be in it."""
    table = check_keys(place, value, ("value", "from"), ("unit", "about"))
    given = text(place.inside("unit"), table["unit"]) if "unit" in table else unit
    found = number(place.inside("value"), table["value"]) * converted(place.inside("unit"), given, unit)
    return Entry(number(place.inside("value"), found, low, high), unit, *origin(place, table))


def converted(place: Place, given: str, wanted: str) -> float:
    """How many `wanted` one `given` is."""
    try:
        return in_days(given) if wanted == "day" else factor(given, wanted)
    except UnitError as error:
        raise fault(place, str(error)) from error


def named(place: Place, name: Any, known: Sequence[str], what: str) -> str:
    """`name`, once it is one of `known`."""
    word = text(place, name)
    if word not in known:
        raise fault(place, f"there is no {what} '{shown(word)}'.{nearest(word, known)} There are: {listed(known)}.")
    return word
