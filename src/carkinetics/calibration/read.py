"""A targets file (TOML) -> Targets; whatever does not fit is a ModelError with file, line, table and key."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.calibration.spec import Free, Target, Targets
from carkinetics.calibration.statistics import STATISTICS
from carkinetics.cohort.worlds import read_name
from carkinetics.errors import ConfigError
from carkinetics.model.faults import Place, fault, listed, nearest
from carkinetics.trial.fields import check_keys, free_keys, named, number, numbers, text
from carkinetics.trial.library import beside
from carkinetics.trial.read import read_document
from carkinetics.trial.spec import ASSUMED, Trial

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = 1
SCALES = ("log", "logit", "linear")
CONFIDENCE = {"P": "read in the paper", "S": "from a second hand", "D": "derived", "M": "from memory", "A": "assumed"}
SUFFIX, PARAMETERS = "_targets.toml", "_parameters.csv"


def targets_file(trial: Trial) -> Path | None:
    """The targets that ship for a trial, where there are any."""
    return _shipped(trial, SUFFIX)


def shipped_targets(trial: Trial) -> Path:
    """The targets that ship for a trial; ConfigError where there are none."""
    path = targets_file(trial)
    if path is None:
        raise ConfigError(f"No targets ship for {trial.id}. Write a targets file (models/README.md) and name it with --targets.")
    return path


def shipped_parameters(trial: Trial) -> pd.DataFrame | None:
    """The table of calibrated parameters that ships for a trial, where there is one."""
    import pandas as pd

    path = _shipped(trial, PARAMETERS)
    return None if path is None else pd.read_csv(path)


def _shipped(trial: Trial, suffix: str) -> Path | None:
    path = beside(trial, suffix)
    return path if path.exists() else None


def read_targets(path: str | Path, trial: Trial) -> Targets:
    """Read a targets file for a trial; FileError where it cannot be read, ModelError where it says something that does not hold."""
    content, source = read_document(Path(path), "targets")
    return targets_from(content, trial, Place(str(path), source=source))


def targets_from(content: Mapping[str, Any], trial: Trial, place: Place) -> Targets:
    """Targets from the content of their file."""
    check_keys(place, content, ("schema", "trial", "title", "parameters", "targets"))
    if content["schema"] != SCHEMA or isinstance(content["schema"], bool):
        raise fault(place.inside("schema"), f"schema = {content['schema']!r}; this version reads schema = {SCHEMA}.")
    if text(place.inside("trial"), content["trial"]) != trial.id:
        raise fault(place.inside("trial"), f"these targets are for the trial {content['trial']}, not for {trial.id}.")
    arms = tuple(arm.name for arm in trial.arms)
    free = tuple(_free(place.at("parameters", name), name, entry) for name, entry in _rows(place.at("parameters"), content["parameters"]))
    targets = []
    for arm, rows in _rows(place.at("targets"), content["targets"]):
        named(place.at(f"targets.{arm}"), arm, arms, "arm of the trial")
        targets += [_target(place.at(f"targets.{arm}", key), arm, key, row) for key, row in _rows(place.at(f"targets.{arm}"), rows)]
    return Targets(trial.id, text(place.inside("title"), content["title"]), free, tuple(targets))


def _rows(place: Place, table: Any) -> list[tuple[str, Any]]:
    found = list(free_keys(place, table).items())
    if not found:
        raise fault(place, "this table is empty: it needs at least one entry.")
    return found


def _free(place: Place, name: str, entry: Any) -> Free:
    try:
        read_name(name)
    except ConfigError as error:
        raise fault(place, str(error)) from None
    if isinstance(entry, Mapping) and "prior" not in entry and any(isinstance(value, Mapping) for value in entry.values()):
        raise fault(place, f"'{name}' is read as a table: write the name of an arm's parameter in quotes, \"{name}.{next(iter(entry))}\".")
    row = check_keys(place, entry, ("prior", "sd", "bounds", "from", "about"), ("scale",))
    scale = named(place.inside("scale"), row.get("scale", "log"), SCALES, "scale")
    low, high = _limits(place.inside("bounds"), row["bounds"])
    inside = {"log": (0.0, math.inf), "logit": (0.0, 1.0), "linear": (-math.inf, math.inf)}[scale]
    if scale != "linear" and not inside[0] < low < high < inside[1]:
        raise fault(place.inside("bounds"), f"{low:g} to {high:g} does not lie within {inside[0]:g} to {inside[1]:g}, the scale {scale}.")
    prior = number(place.inside("prior"), row["prior"], low, high)
    return Free(
        name, prior, number(place.inside("sd"), row["sd"], 1e-6, 100), (low, high), scale,
        text(place.inside("from"), row["from"]), text(place.inside("about"), row["about"]),
    )  # fmt: skip


def _target(place: Place, arm: str, key: str, entry: Any) -> Target:
    if key not in STATISTICS:
        raise fault(place, f"'{key}' is no summary of an arm.{nearest(key, STATISTICS)} There are: {listed(STATISTICS)}.")
    row = check_keys(place, entry, ("value", "interval", "from", "confidence"), ("weight", "about"))
    low, high = _limits(place.inside("interval"), row["interval"])
    scale = STATISTICS[key].scale
    if scale == "log" and low <= 0:
        raise fault(place.inside("interval"), f"{low:g} is not above 0, and {key} is.")
    if scale == "logit" and not 0 <= low < high <= 1:
        raise fault(place.inside("interval"), f"{low:g} to {high:g} is no interval of a share: 0 to 1, not per cent.")
    source = text(place.inside("from"), row["from"])
    about = text(place.inside("about"), row["about"]) if "about" in row else ""
    if source == ASSUMED and not about:
        raise fault(place, "'about' is missing: an assumed target needs its reason.")
    return Target(
        arm, key, number(place.inside("value"), row["value"], low, high), (low, high), source,
        named(place.inside("confidence"), row["confidence"], tuple(CONFIDENCE), "degree of confidence"),
        number(place.inside("weight"), row.get("weight", 1), 0, 100), about,
    )  # fmt: skip


def _limits(place: Place, value: Any) -> tuple[float, float]:
    found = numbers(place, value)
    if len(found) != 2 or not found[0] < found[1]:
        raise fault(place, f"two numbers that rise are needed here, not {list(found)}.")
    return found[0], found[1]
