"""What run.json says of what-ifs, calibrations, comparisons, exposures, shown and converted models, so that each can be done again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.model.told import text_or_none
from carkinetics.record import Told
from carkinetics.recording.describing import data_record, described_input, made_record, text_hash

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.observations import Observations
    from carkinetics.model.spec import Model
    from carkinetics.trial.spec import Trial

CURVES, SBML = "curves", "sbml"  # what the file is for that an exposure or a conversion was made from
_WITHOUT_TEXT = "a model says something that a model file cannot, so that its text is not kept"


def what_if_record(result: xr.Dataset, model: Model | None, started: datetime, told: Told | None = None) -> dict[str, Any]:
    """The record of a sweep, sensitivity or assurance: what its attributes tell, trial and model as texts, and the arguments."""
    attrs = result.attrs
    kind = str(attrs["analysis"])
    leave = ("title", "version", "model", "model_hash", "seed", "outcomes", "uncertain", "draws_given")
    more = {name: value for name, value in attrs.items() if name not in leave}
    if "trial_document" in attrs:
        more["trial_hash"] = text_hash(attrs["trial_document"])
    options, why = _asked(kind, result)
    return made_record(kind, result, model, started, told, why, **more, options=options)


def _asked(kind: str, result: xr.Dataset) -> tuple[dict[str, Any], str]:
    """The arguments of a what-if, from its result; and why it cannot be repeated, if it cannot."""
    from carkinetics.whatif.axes import vary_of

    attrs = result.attrs
    outcomes = json.loads(attrs["outcomes"]) if "outcomes" in attrs else None
    if "trial_document" not in attrs:
        return {}, "the result does not hold its trial"
    if kind == "sweep":
        own: dict[str, Any] = {name: attrs[name] for name in ("n_per_arm", "seed", "allocation")}
        return own | {"vary": vary_of(result), "outcomes": outcomes}, ""
    if kind == "sensitivity":
        own = {name: attrs[name] for name in ("n", "n_per_arm", "seed")}
        return own | {"uncertain": json.loads(attrs["uncertain"]) if "uncertain" in attrs else None, "outcomes": outcomes}, ""
    own = {name: attrs[name] for name in ("target", "worlds", "children", "allocation", "level", "seed")}
    draws = attrs.get("draws_given", "")
    why = "" if draws else "the table of draws is too large to be kept: give the command of this assurance again"
    return own | {"n": result["n"].values.tolist(), "draws": draws}, why


def calibration_record(trial: Trial, targets: str, told: Told) -> dict[str, Any]:
    """The record of a calibration: trial, model and targets (the text of their file) as texts, and the settings."""
    from carkinetics.trial.run import model_of

    more: dict[str, Any] = {"trial": trial.id, "trial_document": trial.document, "trial_hash": text_hash(trial.document)}
    more |= {"targets_text": targets, "targets_hash": text_hash(targets), "options": dict(told.options)}
    attrs = {"seed": told.options.get("seed")}
    return made_record("calibrate", attrs, model_of(trial), told.started or datetime.now(UTC), told, "", **more)


def comparison_record(models: Sequence[Model], result: xr.Dataset, told: Told) -> dict[str, Any]:
    """The record of models compared: each as a text with its hash."""
    texts = [{"name": model.name, "hash": model.hash, "text": text_or_none(model)} for model in models]
    why = _WITHOUT_TEXT if any(one["text"] is None for one in texts) else ""
    started = told.started or datetime.now(UTC)
    return made_record("compare", dict(result.attrs), None, started, told, why, models=texts, options=dict(told.options))


def shown_record(model: Model, told: Told) -> dict[str, Any]:
    """The record of a model's page and picture."""
    return made_record("show", {}, model, told.started or datetime.now(UTC), told, "")


def exposure_record(source: Path, data: Observations | None, told: Told) -> dict[str, Any]:
    """The record of exposures read off the curves of a file or store; `data`: where these were measured, their rows."""
    more: dict[str, Any] = {"options": dict(told.options)}
    if data is not None:
        more["measured"] = data_record(data)
    inputs: Mapping[str, Path] = {} if data is not None else {CURVES: source}
    return made_record("exposure", {}, None, told.started or datetime.now(UTC), replace(told, inputs=inputs), "", **more)


def conversion_record(source: Path, model: Model, told: Told) -> dict[str, Any]:
    """The record of a model that was converted from another format: its file is the output, its source by the hash."""
    inputs = {SBML: described_input(source)}
    named = {"model": model.name, "model_hash": model.hash}
    return made_record("convert", named, None, told.started or datetime.now(UTC), told, "", inputs=inputs)
