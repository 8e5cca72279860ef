"""Changes to a trial file by dotted names, e.g. {"arms.*.dose.amount": 1e6}: what is changed says so in its origin."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Mapping
from typing import Any

from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest, shown
from carkinetics.trial.spec import CHANGED

PARAMETERS_DEPTH = 2  # arms.NAME.parameters
EVERY = "*"  # in the place of a name: each of the names that are there
NEW_KEYS = {"fractions": "times"}  # a key that a setting may add, beside one that is there


def changed(document: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the document with the settings in it; texts are read as TOML where they can be.

    ConfigError for a name that is not there; a parameter may be new, of all arms ("parameters.rho") or of one
    ("arms.senl_22.parameters.rho"), and so may the fractions of a dose. "arms.*.dose.amount" is that of every arm.
    """
    result: dict[str, Any] = copy.deepcopy(dict(document))
    for name, value in settings.items():
        if not isinstance(name, str):
            raise ConfigError(f"settings: the name {name!r:.60} is not a text, such as 'arms.*.dose.amount'.")
        for one in _each(result, name):
            _change(result, one, literal(value))
    return result


def _each(document: Mapping[str, Any], name: str) -> list[str]:
    """The names that a name with stars stands for."""
    head, star, tail = name.partition(f".{EVERY}.")
    if not star:
        return [name]
    table: Any = document
    for key in head.split("."):
        table = _below(table, key, name)
    if not isinstance(table, dict):
        raise ConfigError(f"The setting '{name}' has a star below '{head}', which is no table of names.")
    return [one for key in table for one in _each(document, f"{head}.{key}.{tail}")]


def literal(value: Any) -> Any:
    """A text as TOML reads it, where it can; anything else as it is."""
    if not isinstance(value, str):
        return value
    try:
        return tomllib.loads(f"value = {value}")["value"]
    except (tomllib.TOMLDecodeError, KeyError):
        return value
    except (RecursionError, ValueError, OverflowError) as error:  # lists without end, a number of too many digits
        raise ConfigError(f"settings: {value!r:.60} cannot be read: {shown(str(error))}.") from None


def _change(document: dict[str, Any], name: str, value: Any) -> None:
    *path, last = name.split(".")
    if path == ["parameters"]:
        document.setdefault("parameters", {}).setdefault(last, {"value": None})
    table: Any = document
    owner: dict[str, Any] | None = None
    for depth, key in enumerate(path):
        if key == "parameters" and depth == PARAMETERS_DEPTH and path[0] == "arms" and isinstance(table, dict):
            table = table.setdefault(key, {})
            table.setdefault(last if depth == len(path) - 1 else path[depth + 1], {"value": None})
            continue
        table = _below(table, key, name)
        owner = table if isinstance(table, dict) and "from" in table else owner
    if NEW_KEYS.get(last) in (table if isinstance(table, dict) else ()):
        table.setdefault(last, None)
    place = _below(table, last, name)
    if not isinstance(table, dict):
        raise ConfigError(f"The setting '{name}' names a whole table: name one of its entries, such as '{name}.title'.")
    if isinstance(place, dict) and "value" in place:  # `horizon = 12` means its value
        table, last, owner = place, "value", place
    before = table.get(last)
    table[last] = value
    if owner is not None and last not in ("from", "about"):
        owner["from"] = CHANGED
        owner["about"] = f"{last} set to {value!r} for this run; the file has {'none' if before is None else repr(before)}"


def _below(table: Any, key: str, name: str) -> Any:
    """The part of the document named `key`; entries of a list of tables go by their `name`."""
    if isinstance(table, list):
        table = {item.get("name", str(at)): item for at, item in enumerate(table) if isinstance(item, dict)}
    known = list(table) if isinstance(table, dict) else []
    if key not in known:
        raise ConfigError(
            f"The setting '{name}' names nothing in the trial file: there is no '{key}'.{nearest(key, known)} There are: {listed(known)}."
        )
    return table[key]
