"""What a sweep varies: axes of values of the trial file's settings, or of named scenarios, and the grid that they span."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed

if TYPE_CHECKING:
    import xarray as xr

RESERVED = ("arm", "outcome")  # dimensions that every sweep has
MOST_CELLS = 10_000
SHOWN = 5  # values that a message names


@dataclass(frozen=True)
class Axis:
    """A dimension of a sweep: its name, the label of each place, and the settings that hold there."""

    name: str
    labels: tuple[Any, ...]
    settings: tuple[Mapping[str, Any], ...]

    @property
    def numbers(self) -> bool:
        """Whether the places are numbers."""
        return all(isinstance(label, int | float) and not isinstance(label, bool) for label in self.labels)

    @property
    def coordinate(self) -> np.ndarray[Any, Any]:
        """The labels as an array: numbers, or texts."""
        if self.numbers:
            return np.array(self.labels, dtype=np.float64)
        return np.array([str(label) for label in self.labels], dtype=object)


def read_axes(vary: Any) -> tuple[Axis, ...]:
    """Axes from {KEY: [values]} and {NAME: {label: {KEY: value, ...}}}; ConfigError says what of it cannot be used."""
    if not isinstance(vary, Mapping) or not vary:
        raise ConfigError(f"sweep: what to vary is {vary!r}; give settings with their values, as {{'arms.*.dose.amount': [3e5, 5e5]}}.")
    axes = tuple(_axis(str(name), value) for name, value in vary.items())
    count = int(np.prod([len(axis.labels) for axis in axes]))
    if count > MOST_CELLS:
        raise ConfigError(
            f"sweep: the grid has {count:,} cells; at most {MOST_CELLS:,} are simulated. Vary fewer settings, or fewer values."
        )
    return axes


def _axis(name: str, value: Any) -> Axis:
    if name in RESERVED:
        raise ConfigError(f"sweep: '{name}' is a dimension of every sweep; give the axis another name.")
    if isinstance(value, Mapping):
        for label, settings in value.items():
            if not isinstance(settings, Mapping):
                raise ConfigError(
                    f"sweep: {name}, '{label}': a scenario is a table of settings ({{}}: the trial as it is), not {settings!r}."
                )
        axis = Axis(name, tuple(map(str, value)), tuple(value.values()))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        axis = Axis(name, tuple(_label(one) for one in value), tuple({name: one} for one in value))
    elif isinstance(value, np.ndarray):
        return _axis(name, value.tolist())
    else:
        raise ConfigError(f"sweep: {name} is {value!r}; give a list of values, or a table of named scenarios.")
    if not axis.labels:
        raise ConfigError(f"sweep: {name} has no values.")
    twice = [label for label, count in Counter(axis.labels).items() if count > 1]
    if twice:
        raise ConfigError(f"sweep: {name} has a value twice: {listed(map(str, twice[:SHOWN]))}.")
    return axis


def _label(value: Any) -> Any:
    """A number or a text as it is; a list as TOML writes it."""
    if hasattr(value, "item"):
        return value.item()
    return value if isinstance(value, int | float | str) and not isinstance(value, bool) else json.dumps(value)


def cells(axes: Sequence[Axis]) -> list[dict[str, Any]]:
    """The settings of every cell of the grid, the last axis fastest; where two axes set one key, ConfigError."""
    found = []
    for chosen in product(*(axis.settings for axis in axes)):
        merged: dict[str, Any] = {}
        for settings in chosen:
            twice = merged.keys() & settings.keys()
            if twice:
                raise ConfigError(f"sweep: {', '.join(sorted(twice))} is set by two axes. Leave it out of one.")
            merged |= settings
        found.append(merged)
    return found


def vary_of(result: xr.Dataset) -> dict[str, Any]:
    """What a sweep varied, from its result, as `read_axes` takes it: the settings of every place, by value or by scenario."""
    dims = [str(name) for name in result["estimate"].dims if name not in RESERVED]
    found: dict[str, Any] = {}
    for name, settings in zip(dims, json.loads(result.attrs["settings"]), strict=True):
        labels = result[name].values
        values = [one.get(name) for one in settings]
        alone = all(list(one) == [name] for one in settings) and np.array_equal(_axis(name, values).coordinate, labels)
        found[name] = values if alone else dict(zip(map(str, labels), settings, strict=True))
    return found
