"""Worlds: a table of parameter vectors of a whole population, one of which each subject is drawn into by chance."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.omega import on_scale
from carkinetics.cohort.streams import uniform
from carkinetics.errors import ConfigError, IntegrityError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.identity import meaning
from carkinetics.model.spec import Model, Parameter

Floats = NDArray[np.float64]
PURPOSE = "world"
_ASSAY = ("error", "sigma", "sigma_add", "sigma_prop", "power", "df", "lloq", "uloq")  # how a level is measured is no part of a population
SPREAD = "iiv"  # the last part of a name that means the spread between subjects


@dataclass(frozen=True)
class Name:
    """A parameter of one arm, or of all where `arm` is empty; `spread`: its SD between subjects in the place of its value."""

    arm: str
    parameter: str
    spread: bool

    @property
    def text(self) -> str:
        """As it is written: "kill_half", "senl_19.rho", "kill_max.iiv"."""
        return ".".join([*([self.arm] if self.arm else []), self.parameter, *([SPREAD] if self.spread else [])])


def read_name(text: str) -> Name:
    """A Name from "parameter", "arm.parameter", "parameter.iiv" or "arm.parameter.iiv"; ConfigError."""
    parts = text.split(".")
    spread = len(parts) > 1 and parts[-1] == SPREAD
    words = parts[:-1] if spread else parts
    if not 1 <= len(words) <= 2 or not all(words):
        raise ConfigError(f"'{text}' is no name of a parameter: write parameter, arm.parameter, or either with .{SPREAD} behind it.")
    return Name(words[0] if len(words) == 2 else "", words[-1], spread)


@dataclass(frozen=True)
class Worlds:
    """Values (worlds, names) of some parameters, one row a world; the others keep the model's values.

    `source` says where they are from, `model_hash` for which model (`frame_hash`; "" where that does not matter).
    """

    names: tuple[str, ...]
    values: Floats
    source: str
    model_hash: str = ""

    @property
    def text(self) -> str:
        """All of it as JSON, from which `from_text` makes the same."""
        told = {"names": list(self.names), "values": self.values.tolist(), "source": self.source, "model_hash": self.model_hash}
        return json.dumps(told)

    @classmethod
    def from_text(cls, text: str) -> Worlds:
        """The worlds of such a JSON text; IntegrityError where it is none."""
        try:
            told = json.loads(text)
            values = np.array(told["values"], dtype=np.float64)
            found = cls(tuple(map(str, told["names"])), values, str(told["source"]), str(told["model_hash"]))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise IntegrityError(f"The posterior of this run is not readable: {error}.") from None
        if values.ndim != 2 or values.shape[1] != len(found.names) or not len(values) or not np.isfinite(values).all():
            raise IntegrityError(f"The posterior of this run is not a table of finite numbers under {len(found.names)} names.")
        return found

    def one(self, at: int) -> Worlds:
        """The world in that row alone: everybody lives in it."""
        return Worlds(self.names, self.values[at : at + 1], f"{self.source}, row {at}", self.model_hash)

    def drawn(self, seed: int, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        """The row of the world that each subject lives in (n,): the same for one pair in all arms."""
        return np.minimum((uniform(seed, PURPOSE, pairs) * len(self.values)).astype(np.int64), len(self.values) - 1)

    def check(self, model: Model, arms: tuple[str, ...]) -> None:
        """ConfigError where a name is not one of the model and its arms, or a value not one that the parameter can have."""
        known = {item.name: item for item in model.parameters}
        for column, text in enumerate(self.names):
            name = read_name(text)
            if name.parameter not in known:
                raise ConfigError(f"{self.source}: '{text}' is no parameter of {model.name}.{nearest(name.parameter, known)}")
            if name.arm and name.arm not in arms:
                raise ConfigError(f"{self.source}: '{text}' names an arm that is not there.{nearest(name.arm, arms)} Arms: {listed(arms)}.")
            if name.spread and not known[name.parameter].iiv:
                raise ConfigError(f"{self.source}: '{text}' is a spread, and {name.parameter} does not vary between subjects.")
            values = self.values[:, column]
            low = np.zeros_like(values) if name.spread else on_scale(known[name.parameter], values)
            if not (np.isfinite(low) & np.isfinite(values)).all() or (name.spread and (values < 0).any()):
                raise ConfigError(f"{self.source}: '{text}' has a value that this parameter cannot have (row {_first_bad(low, values)}).")

    def shifts(self, model: Model, arm: str, seed: int, pairs: NDArray[np.int64], scores: Mapping[str, Floats]) -> dict[str, Floats]:
        """How far each subject's parameters are from those of the arm's model, on their scales, (n,) by parameter."""
        world = self.drawn(seed, pairs)
        items = {item.name: item for item in model.parameters}
        found: dict[str, Floats] = {}
        for column, text in enumerate(self.names):
            name = read_name(text)
            if name.arm in ("", arm):
                moved = self._moved(items[name.parameter], name, self.values[world, column], scores)
                found[name.parameter] = found[name.parameter] + moved if name.parameter in found else moved
        return found

    def _moved(self, item: Parameter, name: Name, values: Floats, scores: Mapping[str, Floats]) -> Floats:
        if name.spread:
            return (values - (item.iiv or 0.0)) * scores[item.name]
        return on_scale(item, values) - on_scale(item, np.asarray(item.value))


def _first_bad(low: Floats, values: Floats) -> int:
    return int(np.argmax(~np.isfinite(low) | ~np.isfinite(values) | (values < 0)))


def frame_hash(model: Model, names: tuple[str, ...]) -> str:
    """SHA-256 of what a model means without the numbers that worlds of these names give: the same after they are put into its file."""
    read = [read_name(text) for text in names]
    content = json.loads(meaning(model))
    for item in content["parameters"]:
        for name in read:
            if name.parameter == item["name"]:
                item["iiv" if name.spread else "value"] = None
    for item in content["observables"]:
        for key in [key for key in item if key in _ASSAY]:
            del item[key]
    free = {(name.arm, name.parameter) for name in read if not name.spread}
    content["variants"] = [
        [variant.name, [[key, dict(change).get("value")] for key, change in variant.parameters if not _is_free(variant.name, key, free)]]
        for variant in model.variants
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _is_free(variant: str, key: str, free: set[tuple[str, str]]) -> bool:
    """Arms are named as their variants in most trials; a name for all arms frees every variant's."""
    return ("", key) in free or (variant, key) in free
