"""The fields of an entry, each read with its type; a missing, unknown or mistyped one is told with its place."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping
from numbers import Real
from typing import Any

from carkinetics.errors import STEERING
from carkinetics.model.expression import FUNCTIONS
from carkinetics.model.expression import number as arithmetic
from carkinetics.model.faults import ModelLimitError, Place, fault, listed, nearest, shown

RESERVED = frozenset({*FUNCTIONS, "t", "time", "subject", "arm", "matrix", "state", "status"})
LONGEST = 20_000  # letters of a text, as of an equation
REQUIRED: Any = object()  # the default of a field that has none
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}", re.ASCII)
_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list", dict: "a table", type(None): "nothing"}


def kind_of(value: object) -> str:
    """What a value is, in a word of TOML."""
    return _KINDS.get(type(value), f"a {type(value).__name__}")


def table(value: object, place: Place) -> Mapping[str, Any]:
    """`value` as a table whose keys are texts."""
    if not isinstance(value, Mapping):
        raise fault(place, f"a table is wanted here, not {kind_of(value)}.")
    for key in value:
        if not isinstance(key, str):
            raise fault(place, f"the key {shown(repr(key))} is not a text.")
    return value


def check_keys(entry: Mapping[str, Any], allowed: Collection[str], required: Collection[str], place: Place, what: str) -> None:
    """Refuse unknown keys and missing ones."""
    for key in entry:
        if key not in allowed:
            raise fault(place.inside(key), f"'{shown(key)}' is not a key of {what}.{nearest(key, allowed)} Keys: {listed(allowed)}.")
    missing = [key for key in required if key not in entry]
    if missing:
        raise fault(place, f"{listed(repr(key) for key in missing)} is missing: {what} needs {listed(required)}.")


def check_name(name: str, place: Place) -> None:
    """Refuse a name that is reserved or that is not a word of ASCII letters, digits and _."""
    if not _NAME.fullmatch(name):
        raise fault(place, f"'{shown(name)}' is no name: a letter, then up to 63 ASCII letters, digits or _.")
    if name in RESERVED:
        raise fault(place, f"'{name}' is reserved. Choose another name; reserved are {', '.join(sorted(RESERVED))}.")


def text(entry: Mapping[str, Any], key: str, place: Place, default: Any = REQUIRED) -> Any:
    """A field that is a text."""
    value = _field(entry, key, place, default)
    if value is default:
        return default
    if not isinstance(value, str):
        raise fault(place.inside(key), f"a text is wanted here, not {kind_of(value)}.")
    return legible(value, place.inside(key))


def legible(value: str, place: Place) -> str:
    """A text that is shown on pages and screens: not without end, and without characters that steer a screen or turn its order."""
    if len(value) > LONGEST:
        raise ModelLimitError(f"{place}: the text has {len(value):,} letters; at most {LONGEST:,} are allowed.")
    if found := STEERING.search(value):
        raise fault(place, f"the text holds the character U+{ord(found[0]):04X}, which is not seen. Delete it.")
    return value


def told(entry: Mapping[str, Any], key: str, place: Place) -> str:
    """A field that is a text and says something."""
    value: str = text(entry, key, place)
    if not value.strip():
        raise fault(place.inside(key), f"'{key}' is empty: a text that says something is wanted here.")
    return value


def texts(entry: Mapping[str, Any], key: str, place: Place) -> tuple[str, ...]:
    """A field that is a list of texts; () when it is left out."""
    value = entry.get(key, [])
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise fault(place.inside(key), "a list of texts is wanted here.")
    return tuple(legible(item, place.inside(key)) for item in value)


def flag(entry: Mapping[str, Any], key: str, place: Place) -> bool:
    """A field that is true or false; false when it is left out."""
    value = entry.get(key, False)
    if not isinstance(value, bool):
        raise fault(place.inside(key), f"true or false is wanted here, not {kind_of(value)}.")
    return value


def choice(entry: Mapping[str, Any], key: str, allowed: Collection[str], place: Place, default: Any = REQUIRED) -> Any:
    """A field that is one of some words."""
    value = text(entry, key, place, default)
    if value is not default and value not in allowed:
        raise fault(place.inside(key), f"'{shown(value)}' is not known.{nearest(value, allowed)} Allowed: {listed(allowed)}.")
    return value


def as_number(value: object, place: Place) -> float:
    """A finite number, or a text of arithmetic on numbers."""
    if isinstance(value, str):
        return arithmetic(value, place)
    if isinstance(value, bool) or not isinstance(value, Real):
        raise fault(place, f"a number, or a text of arithmetic on numbers, is wanted here, not {kind_of(value)}.")
    try:
        result = float(value)
    except OverflowError:
        result = math.inf
    if not math.isfinite(result):
        raise fault(place, f"a finite number is wanted here, not {result}.")
    return result


def number(entry: Mapping[str, Any], key: str, place: Place, default: Any = REQUIRED) -> Any:
    """A field that is a number, or a text of arithmetic on numbers."""
    value = _field(entry, key, place, default)
    return default if value is default else as_number(value, place.inside(key))


def as_formula(value: object, place: Place) -> str:
    """An equation's text; a bare number stands for itself."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, Real):
        raise fault(place, f"an equation is a text; here is {kind_of(value)}.")
    return repr(as_number(value, place))


def formula(entry: Mapping[str, Any], key: str, place: Place, default: Any = REQUIRED) -> Any:
    """A field that is an equation's text or a number."""
    value = _field(entry, key, place, default)
    return default if value is default else as_formula(value, place.inside(key))


def _field(entry: Mapping[str, Any], key: str, place: Place, default: Any) -> Any:
    if key in entry:
        return entry[key]
    if default is REQUIRED:
        raise fault(place, f"'{key}' is missing.")
    return default


def positive(value: float | None, place: Place, what: str) -> None:
    """Refuse a number that is not above 0; None passes."""
    if value is not None and not value > 0:
        raise fault(place, f"{what} must be > 0; it is {value:g}.")
