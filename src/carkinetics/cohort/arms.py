"""Arms: labels, each with its own typical values, and with draws that it shares or does not share with the others."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.spec import Model

DEFAULT_ARM = "all"
PAIR_BITS = 32  # pair = number within the arm, plus (position of the arm) << 32 for an arm that does not share
_KEYS = ("parameters", "shared")


@dataclass(frozen=True)
class Arm:
    """A label, the model with the arm's typical values, and which block of pairs its subjects draw from (0: the shared one)."""

    label: str
    model: Model
    block: int = 0

    def pairs(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """The pairs of the arm's subjects with these numbers, int64 (n,): subjects of any two arms with one pair have the same draws."""
        return (self.block << PAIR_BITS) + numbers


def read_arms(model: Model, arms: object) -> tuple[Arm, ...]:
    """Return the arms that an argument asks for; ConfigError says what of it cannot be used.

    arms: None, a sequence of labels, or a mapping of a label to {"parameters": as for Model.replace, "shared": bool}, both optional.
    """
    if arms is None:
        return (Arm(DEFAULT_ARM, model),)
    if isinstance(arms, str) or not isinstance(arms, Mapping | Sequence | np.ndarray):
        raise ConfigError(f'arms is {arms!r}: give labels, such as ["a", "b"], or a mapping of a label to {{"parameters": {{...}}}}.')
    if not len(arms):
        raise ConfigError("arms is empty: give at least one label, or leave it out.")
    labels = [_label(label) for label in arms]
    twice = sorted(label for label, count in Counter(labels).items() if count > 1)
    if twice:
        raise ConfigError(f"arms names {listed(twice)} more than once: a label stands for one arm.")
    if not isinstance(arms, Mapping):
        return tuple(Arm(label, model) for label in labels)
    return tuple(_arm(model, label, position, said) for position, (label, said) in enumerate(zip(labels, arms.values(), strict=True), 1))


def _label(label: object) -> str:
    if not isinstance(label, str) or not label.strip() or not label.isprintable():
        raise ConfigError(f"arms holds the label {label!r:.60}: a label is a text that is not empty and has no control characters.")
    return str(label)


def _arm(model: Model, label: str, position: int, said: object) -> Arm:
    if said is None:
        return Arm(label, model)
    if not isinstance(said, Mapping):
        raise ConfigError(f'arms["{label}"] is {said!r}: give {{"parameters": {{name: value}}}}, or {{}} for the model as it is.')
    for key in said:
        if key not in _KEYS:
            raise ConfigError(f'arms["{label}"] has the key {key!r}.{nearest(str(key), _KEYS)} Allowed are {listed(_KEYS)}.')
    shared = said.get("shared", True)
    if not isinstance(shared, bool | np.bool_):
        raise ConfigError(
            f'arms["{label}"]["shared"] is {shared!r}: it must be True (draws shared with the other arms) or False (its own).'
        )
    return Arm(label, _changed(model, label, said.get("parameters") or {}), 0 if shared else position)


def _changed(model: Model, label: str, parameters: object) -> Model:
    if not isinstance(parameters, Mapping):
        raise ConfigError(
            f'arms["{label}"]["parameters"] is {parameters!r}: give a mapping, as in {{"cl": 3}} or {{"cl": {{"iiv": 0.2}}}}.'
        )
    names = [item.name for item in model.parameters]
    for name in parameters:
        if name not in names:
            raise ConfigError(
                f"arms[\"{label}\"] changes '{name}', which is no parameter of {model.name}.{nearest(str(name), names)} "
                f"Parameters: {listed(names)}."
            )
    return model.replace(parameters=parameters) if parameters else model


def described(arms: tuple[Arm, ...], model: Model) -> str:
    """Return what the arms change, as JSON text: {label: {"parameters": {name: {"value": .., "iiv": ..}}, "shared": bool}}."""
    told: dict[str, Any] = {}
    for arm in arms:
        pairs = zip(arm.model.parameters, model.parameters, strict=True)
        changed = {new.name: {"value": new.value, "iiv": new.iiv} for new, old in pairs if (new.value, new.iiv) != (old.value, old.iiv)}
        told[arm.label] = {"parameters": changed, "shared": arm.block == 0}
    return json.dumps(told)
