"""A model file, or the same tables as dictionaries, -> Model: all of it is checked before it is handed out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from carkinetics.errors import UnitError
from carkinetics.model import tables
from carkinetics.model.assembly import assemble
from carkinetics.model.change import varied
from carkinetics.model.example import check_example, read_example
from carkinetics.model.faults import ModelLimitError, ModelUnitError, Place, fault, nearest, shown
from carkinetics.model.fields import check_keys, check_name, choice, number, table, text, told
from carkinetics.model.files import as_path, parse_toml, read_text
from carkinetics.model.metrics import read_check
from carkinetics.model.rules import check_correlations, check_observables
from carkinetics.model.spec import Check, Model
from carkinetics.units import in_days, parse_unit

SCHEMA = 1
MOST_STATES, MOST_ENTRIES = 2_000, 20_000  # of one table
_HEAD = ("schema", "title", "time", "start", "units")
_TABLES = (
    "source", "parameters", "covariates", "derived", "switches", "states", "fluxes", "ddt", "doses", "observables", "correlations",
    "effects", "draws", "events", "variants", "example", "checks",
)  # fmt: skip
Item = TypeVar("Item")


def read_model(path: str | os.PathLike[str]) -> Model:
    """Read a model file (TOML); FileError when it cannot be read, ModelError when it does not say a model."""
    where = as_path(path, "model")
    source = read_text(where, "model")
    return model_from_dict(parse_toml(source, where.name), name=where.stem, file=where.name, source=source)


def model_from_dict(data: Mapping[str, Any], *, name: str = "model", file: str = "", source: str = "") -> Model:
    """Build and check a model from the tables of a file."""
    place = Place(file or name, source=source)
    raw = table(data, place)
    required = ("schema", "title", "time", "states", "ddt", "observables")
    _check_schema(raw, place)
    check_keys(raw, (*_HEAD, *_TABLES), required, place, "a model file")
    parts = {key: table(raw[key], place.at(key)) for key in _TABLES if key in raw and key != "checks"}
    _refuse_crowds(parts, place)
    model = Model(
        schema=SCHEMA,
        name=name,
        title=told(raw, "title", place),
        time=_time(raw, place),
        start=number(raw, "start", place, 0.0),
        units_checked=choice(raw, "units", ("checked", "unchecked"), place, "checked") == "checked",
        **_tables(parts, place),
        checks=_checks(raw.get("checks", []), place.at("checks")),
    )
    if not model.states or not model.observables:
        raise fault(place, "a model has at least one state and one observable.")
    check_observables(model.observables, place)
    check_correlations(model.correlations, {item.name: item for item in model.parameters}, place)
    model.__dict__["system"] = assemble(model, place)
    for variant in model.variants:
        varied(model, variant.name, place)
    check_example(model, place.at("example"))
    _check_checks(model, place)
    return model


def _refuse_crowds(parts: Mapping[str, Mapping[str, Any]], place: Place) -> None:
    """The solver is written out equation by equation, and compiled: what would take hours is refused."""
    for key, entries in parts.items():
        most = MOST_STATES if key == "states" else MOST_ENTRIES
        if len(entries) > most:
            raise fault(place.at(key), f"there are {len(entries):,} entries; at most {most:,} are read.", ModelLimitError)


def _check_schema(raw: Mapping[str, Any], place: Place) -> None:
    found = raw.get("schema")
    if found is None:
        raise fault(place, f"'schema' is missing: write schema = {SCHEMA} on the first line.{_missing_hint(raw)}")
    if found != SCHEMA or isinstance(found, bool):
        raise fault(place.inside("schema"), f"schema = {shown(str(found))} is not known. This version reads schema = {SCHEMA}.")


def _missing_hint(raw: Mapping[str, Any]) -> str:
    near = [key for key in raw if nearest(key, ["schema"])]
    return f" '{shown(near[0])}' is not it." if near else ""


def _time(raw: Mapping[str, Any], place: Place) -> str:
    unit = text(raw, "time", place)
    try:
        in_days(unit)
        return str(parse_unit(unit))
    except UnitError as error:
        if raw.get("units") != "unchecked" or unit != "1":
            raise fault(
                place.inside("time"), f"the model's time needs a unit of time (s, min, h, day, week, month, year). {error}", ModelUnitError
            ) from None
        return unit


def _each(raw: Mapping[str, Any], place: Place, make: Callable[[str, Mapping[str, Any], Place], Item]) -> tuple[Item, ...]:
    made = []
    for name, value in raw.items():
        here = place.at(place.table, name)
        check_name(name, here)
        made.append(make(name, table(value, here), here))
    return tuple(made)


_ENTRIES: dict[str, Callable[[str, Mapping[str, Any], Place], Any]] = {
    "parameters": tables.parameter, "covariates": tables.covariate, "states": tables.state, "doses": tables.dose,
    "observables": tables.observable, "draws": tables.draw, "events": tables.event,
}  # fmt: skip


def _tables(parts: Mapping[str, Mapping[str, Any]], place: Place) -> dict[str, Any]:
    made: dict[str, Any] = {key: _each(parts[key], place.at(key), make) for key, make in _ENTRIES.items() if key in parts}
    made |= {key: tables.equations(parts[key], place.at(key)) for key in ("derived", "switches", "fluxes") if key in parts}
    made |= {"ddt": tables.rates(parts["ddt"], place.at("ddt"))}
    if "source" in parts:
        made["source"] = tables.source(parts["source"], place.at("source"))
    if "example" in parts:
        made["example"] = read_example(parts["example"], place.at("example"))
    if "correlations" in parts:
        made["correlations"] = tables.correlations(parts["correlations"], place.at("correlations"))
    if "effects" in parts:
        from carkinetics.model.effects import read_effects

        named = [{item.name: item for item in made.get(key, ())} for key in ("parameters", "covariates")]
        made["effects"] = read_effects(parts["effects"], place.at("effects"), *named)
    if "variants" in parts:
        known = {item.name: item for item in made.get("parameters", ())}
        made["variants"] = _each(parts["variants"], place.at("variants"), lambda name, raw, here: tables.variant(name, raw, here, known))
    return made


def _checks(raw: object, place: Place) -> tuple[Check, ...]:
    if not isinstance(raw, (list, tuple)):
        raise fault(place, "checks are a list of tables: write [[checks]] before each.")
    return tuple(
        read_check(table(item, place.at("checks", f"no. {count}")), place.at("checks", f"no. {count}")) for count, item in enumerate(raw, 1)
    )


def _check_checks(model: Model, place: Place) -> None:
    from carkinetics.model.metrics import check_metric

    for count, item in enumerate(model.checks, 1):
        check_metric(model, item, place.at("checks", f"no. {count}"))
