"""A trial whose numbers are others: settings of its file, values of the model's parameters, and shifts of those that are unsure."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from carkinetics.errors import ConfigError, IntegrityError
from carkinetics.model.faults import listed, nearest
from carkinetics.trial.read import trial_from
from carkinetics.trial.run import changes_of
from carkinetics.trial.spec import CHANGED, Entry, Trial, Uncertain
from carkinetics.trial.tables import UNCERTAIN_SCALES

if TYPE_CHECKING:
    from carkinetics.model.spec import Model


def checked(trial: Any, call: str) -> Trial:
    """The trial itself, once it is one; ConfigError."""
    if not isinstance(trial, Trial):
        raise ConfigError(f"{call} takes a trial, as load_trial('NCT04626765') and read_trial(path) return it, not {type(trial).__name__}.")
    return trial


def with_settings(trial: Trial, settings: Mapping[str, Any]) -> Trial:
    """The trial read again with settings of its file, as `load_trial` takes them."""
    return trial_from(json.loads(trial.document), trial.id, settings=settings) if settings else trial


def with_values(trial: Trial, values: Mapping[str, float]) -> Trial:
    """The trial with typical values of parameters of its model in their places, on top of everything else.

    Names are "parameter" (in every arm) or "arm.parameter"; with ".iiv" behind it the SD between subjects is meant. ConfigError.
    """
    names = [arm.name for arm in trial.arms]
    own: dict[str, list[tuple[str, Entry]]] = {name: [] for name in names}
    for text, value in values.items():
        arm, _, parameter = text.rpartition(".") if not text.endswith(".iiv") else _spread(text)
        if arm and arm not in names:
            raise ConfigError(f"'{text}' names no arm of {trial.id}.{nearest(arm, names)} There are: {listed(names)}.")
        for name in (arm,) if arm else names:
            own[name].append((parameter, Entry(float(value), "", CHANGED, "set for this run")))
    return replace(trial, arms=tuple(replace(arm, parameters=(*arm.parameters, *own[arm.name])) for arm in trial.arms))


def _spread(text: str) -> tuple[str, str, str]:
    arm, dot, parameter = text.removesuffix(".iiv").rpartition(".")
    return arm, dot, f"{parameter}.iiv"


def unsure_of(trial: Trial, model: Model, given: Mapping[str, Any] | Sequence[Uncertain] | None = None) -> tuple[Uncertain, ...]:
    """What is unsure: `given` ({name: sd} on the log scale, {name: {sd, scale, arms}}), the file's [sensitivity], or the model's priors.

    ConfigError for a parameter that the model has not, and where none of the three says anything.
    """
    found = trial.sensitivity if given is None else _given(trial, given)
    if not found and given is None:
        found = tuple(
            Uncertain(item.name, item.prior.sd, item.scale if item.scale in UNCERTAIN_SCALES else "log", (), "the model's prior", "")
            for item in model.parameters
            if item.prior is not None
        )
    known = [item.name for item in model.parameters]
    for item in found:
        if item.name not in known:
            raise ConfigError(f"[sensitivity] names '{item.name}', no parameter of {model.name}.{nearest(item.name, known)}")
    if not found:
        raise ConfigError(
            f"{trial.id}: nothing says how unsure the model's parameters are. Write [sensitivity] in the trial file, such as "
            'rho = { sd = 0.2, from = "assumed", about = "why" }, give parameters a prior in the model, or pass uncertain={"rho": 0.2}.'
        )
    return found


def _given(trial: Trial, given: Mapping[str, Any] | Sequence[Uncertain]) -> tuple[Uncertain, ...]:
    if not isinstance(given, Mapping):
        return tuple(given)
    table = {
        name: {"from": CHANGED, "about": "given for this run", **(value if isinstance(value, Mapping) else {"sd": value})}
        for name, value in given.items()
    }
    document = json.loads(trial.document) | {"sensitivity": table}
    return trial_from(document, f"{trial.id}, uncertain").sensitivity


def uncertain_text(unsure: Sequence[Uncertain]) -> str:
    """What is unsure as JSON, from which `uncertain_from` makes the same."""
    return json.dumps([vars(item) for item in unsure])


def uncertain_from(told: Any) -> tuple[Uncertain, ...]:
    """What such a JSON text held; IntegrityError for something else."""
    try:
        found = tuple(
            Uncertain(row["name"], row["sd"], row["scale"], tuple(row["arms"]), str(row["source"]), str(row["about"])) for row in told
        )
        whole = all(math.isfinite(item.sd) and item.sd > 0 and item.scale in UNCERTAIN_SCALES for item in found)
    except (TypeError, KeyError) as error:
        raise IntegrityError(f"`uncertain` of the record is not what a sensitivity analysis writes: {error!r}.") from None
    if not whole:
        raise IntegrityError(f"`uncertain` of the record: an SD is above 0, and a scale is {listed(UNCERTAIN_SCALES)}.")
    return found


def shifted(trial: Trial, model: Model, unsure: Sequence[Uncertain], shifts: Sequence[float]) -> Trial:
    """The trial with each unsure parameter moved by so many of its SDs on its scale, in each of its arms around the arm's own value."""
    values: dict[str, float] = {}
    for arm in trial.arms:
        change = changes_of(trial, arm, model)
        for item, shift in zip(unsure, shifts, strict=True):
            if not item.arms or arm.name in item.arms:
                own = float(change.get(item.name, {}).get("value", model.parameter(item.name).value))
                values[f"{arm.name}.{item.name}"] = moved(own, item.scale, shift * item.sd)
    return with_values(trial, values)


def moved(value: float, scale: str, by: float) -> float:
    """A value shifted on the scale of its logarithm, of its logit, or its own; 0 has no logarithm, and 0 and 1 no logit: they stay."""
    if scale == "normal":
        return value + by
    if scale == "log":
        return value * math.exp(by)
    if not 0 < value < 1:
        return value
    return 1 / (1 + (1 - value) / value * math.exp(-by))
