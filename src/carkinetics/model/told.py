"""A Model -> the tables of a model file, and its text: what `read_model` reads back as the same model."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from carkinetics.errors import CarkineticsError
from carkinetics.model.effects import other_levels
from carkinetics.model.spec import Model, Prior
from carkinetics.model.write import model_text

# A field of an entry -> its key in a model file, where they differ.
KEYS = {"source": "from", "lloq_source": "lloq_from", "box_cox": "lambda", "assign": "set"}
# What an entry has where its file says nothing: not written.
_SILENT: tuple[Any, ...] = (None, "", (), False)


def text_of(model: Model) -> str:
    """The text of a model file that says this model; its hash is that of the model. The name of a model is that of its file."""
    return model_text(tables_of(model))


def tables_of(model: Model) -> dict[str, Any]:
    """The tables that `Model.from_dict` takes, numbers to the bit, tables in the order of the specification."""
    head: dict[str, Any] = {"schema": model.schema, "title": model.title, "time": model.time}
    if model.start:
        head["start"] = model.start
    if not model.units_checked:
        head["units"] = "unchecked"
    tables: dict[str, Any] = {
        "source": _entry(model.source),
        "parameters": {item.name: _parameter(item) for item in model.parameters},
        "covariates": {item.name: _entry(item) for item in model.covariates},
        **{key: {item.name: item.text for item in getattr(model, key)} for key in ("derived", "switches", "fluxes")},
        "states": {item.name: _entry(item) for item in model.states},
        "ddt": {item.name: item.text for item in model.ddt},
        "doses": {item.name: _dose(item) for item in model.doses},
        "observables": {item.key: _observable(item) for item in model.observables},
        "correlations": _nested((item.first, item.second, item.value) for item in model.correlations),
        "effects": _nested((item.parameter, item.covariate, _effect(model, item)) for item in model.effects),
        "draws": {item.name: {"distribution": item.distribution, **dict(item.arguments), **_told(item)} for item in model.draws},
        "events": {item.name: _event(item) for item in model.events},
        "variants": {item.name: _variant(item) for item in model.variants},
        "example": _example(model.example),
    }
    checks = {"checks": [_check(item) for item in model.checks]} if model.checks else {}
    return head | {key: table for key, table in tables.items() if table} | checks


def _entry(item: object, leave: tuple[str, ...] = ("name", "key")) -> dict[str, Any]:
    """The fields of an entry that say something, under the keys of a file."""
    return {KEYS.get(key, key): _value(value) for key, value in vars(item).items() if key not in leave and _says(value)}


def _told(item: object) -> dict[str, Any]:
    """Where a number is from, and what it is."""
    return {KEYS.get(key, key): value for key, value in vars(item).items() if key in ("source", "about") and value}


def _says(value: Any) -> bool:
    return not any(value is nothing or value == nothing for nothing in _SILENT if isinstance(value, type(nothing)))


def _value(value: Any) -> Any:
    if isinstance(value, Prior):
        return {"sd": value.sd, "mean": value.mean} if math.isfinite(value.mean) else {"sd": value.sd}
    return list(value) if isinstance(value, tuple) else value


def _parameter(item: Any) -> dict[str, Any]:
    return {"value": item.value, "unit": item.unit, "from": item.source, "about": item.about, **_entry(item, ("name", "value", "unit"))}


def _dose(item: Any) -> dict[str, Any]:
    return _entry(item, ("name", "duration") if item.duration == "0" else ("name",))  # what replaces has no duration, not even 0


def _observable(item: Any) -> dict[str, Any]:
    return _entry(item, ("key",))


def _effect(model: Model, item: Any) -> dict[str, Any]:
    covariate = next(one for one in model.covariates if one.name == item.covariate)
    levels = dict(zip(other_levels(covariate), item.coefficients, strict=True)) if covariate.levels else item.coefficients[0]
    return {"form": item.form, "value": levels, "from": item.source, "about": item.about, **_entry(item, _OF_EFFECTS)}


_OF_EFFECTS = ("parameter", "covariate", "form", "coefficients")


def _event(item: Any) -> dict[str, Any]:
    return _entry(item, ("name", "assign")) | {"set": {equation.name: equation.text for equation in item.assign}}


def _variant(item: Any) -> dict[str, Any]:
    changes = {name: {KEYS.get(key, key): _value(value) for key, value in values if value is not None} for name, values in item.parameters}
    return ({"from": item.source} if item.source else {}) | changes


def _example(example: Any) -> dict[str, Any]:
    told = _entry(example, ("doses",))
    doses = [_entry(dose) for dose in example.doses]
    return {**({"doses": doses} if doses else {}), **{key: value for key, value in told.items() if (key, value) != ("infusion", "0")}}


def _check(item: Any) -> dict[str, Any]:
    told = _entry(item, ("parameters", "doses"))
    more = {"parameters": dict(item.parameters), "doses": [dict(dose) for dose in item.doses]}
    return told | {key: value for key, value in more.items() if value}


def _nested(entries: Any) -> dict[str, Any]:
    """(first, second, value) as first.second = value."""
    tables: dict[str, dict[str, Any]] = {}
    for first, second, value in entries:
        tables.setdefault(first, {})[second] = value
    return tables


def same_meaning(model: Model, text: str) -> bool:
    """Whether a text of a model file says what a model says."""
    return read_again(text, model.name).hash == model.hash


@lru_cache(maxsize=32)  # reading back takes as long as a hundred subjects
def text_or_none(model: Model | None) -> str | None:
    """The text of a model, where it reads back as the same model: one that was built in Python may say what no file can."""
    if model is None:
        return None
    try:
        text = text_of(model)
        return text if same_meaning(model, text) else None
    except CarkineticsError:
        return None


def read_again(text: str, name: str) -> Model:
    """The model of a text, under a name; ModelError."""
    from carkinetics.model.files import parse_toml

    return Model.from_dict(_as_mapping(parse_toml(text, f"the text of the model '{name}'")), name=name)


def _as_mapping(tables: Any) -> Mapping[str, Any]:
    return dict(tables)
