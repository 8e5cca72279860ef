"""Small inputs of every kind, as text and as tables, and one way to see how each is refused."""

from pathlib import Path

import pytest

import carkinetics as ck
from carkinetics.errors import CarkineticsError

COLUMNS = (
    "ID",
    "TIME",
    "DV",
    "AMT",
    "EVID",
    "RATE",
    "ADDL",
    "II",
    "SS",
    "CENS",
    "LIMIT",
    "LLOQ",
    "ULOQ",
    "BLQ",
    "CMT",
    "DVID",
    "DUR",
    "MDV",
)
GIVEN = {"AMT": 5, "EVID": 1}
SEEN = {"TIME": 9, "DV": 100}


def nonmem(*rows: dict, last: dict | None = SEEN) -> str:
    """A table of NONMEM's columns, '.' where a row says nothing; a value that is fine stands at the end."""
    told = [*rows, *([] if last is None else [last])]
    lines = [",".join(str({"ID": 1, "TIME": 0, **row}.get(name, ".")) for name in COLUMNS) for row in told]
    return "\n".join([",".join(COLUMNS), *lines, ""])


def write(folder: Path, text: str | bytes, name: str = "data.csv") -> Path:
    """A file with that content."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def refused(kind: type[CarkineticsError], work, *arguments, **more) -> str:
    """What the error of that kind says, which `work` must end with."""
    with pytest.raises(kind) as caught:
        work(*arguments, **more)
    text = str(caught.value)
    assert len(text) < 20_000
    return text


def parameter(value: object = 0.5, unit: str = "1/day", **more: object) -> dict:
    """A parameter's entry."""
    return {"value": value, "unit": unit, "from": "assumed", "about": "for a test", **more}


def tables(**changes: object) -> dict:
    """The tables of a small model that is sound, with entries added or replaced; None takes a table away."""
    made: dict = {
        "schema": 1,
        "title": "one state",
        "time": "day",
        "units": "unchecked",
        "parameters": {"k": parameter(iiv=0.2)},
        "states": {"x": {"unit": "1", "initial": "1"}},
        "ddt": {"x": "-k * x"},
        "observables": {"y": {"expr": "x", "unit": "1", "error": "lognormal", "sigma": 0.3}},
    }
    for key, value in changes.items():
        if value is None:
            made.pop(key, None)
        else:
            made[key] = {**made[key], **value} if isinstance(value, dict) and isinstance(made.get(key), dict) else value
    return made


def model(**changes: object) -> ck.Model:
    """That model."""
    return ck.Model.from_dict(tables(**changes))


MINE = """schema = 1
title = "one state"
time = "day"

[parameters]
k = { value = 0.5, unit = "1/day", iiv = 0.2, from = "assumed", about = "loss" }

[states]
x = { unit = "cells", initial = "0" }

[doses.infusion]
into = "x"
unit = "cells"

[ddt]
x = "-k * x"

[observables]
y = { expr = "x", unit = "cells", error = "lognormal", sigma = 0.3 }
"""
