"""The tables of a model -> the TOML text of a model file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_NESTED = frozenset({"variants", "doses"})  # tables that have a header for each entry
_WIDEST = 100  # characters of a text before which names are lined up


def model_text(tables: Mapping[str, Any]) -> str:
    """The text of a model file, which reads back as the same tables; the order of the tables is kept.

    `tables` are those that `Model.from_dict` takes: texts, numbers, lists and dictionaries.
    """
    head = [f"{_key(key)} = {_value(value)}" for key, value in tables.items() if not isinstance(value, Mapping) and key != "checks"]
    blocks = ["\n".join(head)]
    for name, table in tables.items():
        if name in _NESTED:
            blocks += [f"[{_key(name)}.{_key(key)}]\n{_entries(entry)}" for key, entry in table.items()]
        elif isinstance(table, Mapping):
            blocks.append(f"[{_key(name)}]\n{_entries(table)}")
    blocks += [f"[[checks]]\n{_entries(check)}" for check in tables.get("checks", [])]
    return "\n\n".join(blocks) + "\n"


def _entries(table: Mapping[str, Any]) -> str:
    keys = {key: _key(key) for key in table}
    width = max((len(text) for text in keys.values() if len(text) <= _WIDEST), default=0)
    return "\n".join(f"{keys[key]:<{width}} = {_listed(value)}" for key, value in table.items())


def _listed(value: Any) -> str:
    """A list of texts has a line for each."""
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) > 1 and all(isinstance(item, str) for item in value):
        return "[\n" + "".join(f"  {_value(item)},\n" for item in value) + "]"
    return _value(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + " }" if value else "{}"
    if isinstance(value, Sequence):
        return f"[{', '.join(_value(item) for item in value)}]"
    return repr(value)
