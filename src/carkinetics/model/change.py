"""A model asked and changed: a parameter found, values replaced in a new model, an expression evaluated."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from carkinetics.engine.arrays import evaluate
from carkinetics.engine.system import Tree
from carkinetics.errors import ModelError
from carkinetics.model.effects import KEYS, read_effect
from carkinetics.model.expression import parse, symbols
from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import table
from carkinetics.model.names import CONSTANTS, Scope
from carkinetics.model.rules import check_correlations, check_parameter
from carkinetics.model.spec import Model, Parameter
from carkinetics.model.tables import change


def find(model: Model, name: str) -> Parameter:
    """The parameter of that name; ModelError with the nearest one."""
    for item in model.parameters:
        if item.name == name:
            return item
    names = [item.name for item in model.parameters]
    raise ModelError(f"{model.name} has no parameter '{shown(name)}'.{nearest(str(name), names)} Parameters: {listed(names)}.")


def replaced(model: Model, parameters: Mapping[str, Any]) -> Model:
    """A new model in which a number replaces a parameter's value, a mapping the keys it names."""
    place = Place(f"{model.name}, replace", table="parameters")
    changes: dict[str, Parameter] = {}
    for name, value in table(parameters, place).items():
        item = find(model, name)
        here = place.at("parameters", name)
        changes[name] = _changed(item, dict(change(value, here, "")), here)
    return _with(model, changes, place)


def with_effects(model: Model, effects: Mapping[str, Any]) -> Model:
    """A new model with effects of covariates changed, added, or (None) taken away."""
    place = Place(f"{model.name}, replace", table="effects")
    kept = {f"{item.parameter}.{item.covariate}": item for item in model.effects}
    covariates = {item.name: item for item in model.covariates}
    for key, value in table(effects, place).items():
        here = place.at("effects", key)
        parameter, _, covariate = key.partition(".")
        if value is None:
            kept.pop(key, None)
            continue
        if covariate not in covariates:
            raise fault(here, f"'{shown(covariate)}' is not a covariate.{nearest(covariate, covariates)} Write parameter.covariate.")
        old = kept.get(key)
        told: dict[str, Any] = {"from": "set by the caller", "about": ""}
        if old is not None:
            told = {"form": old.form, "from": old.source, "about": old.about, "fixed": old.fixed}
        raw = told | dict(value if isinstance(value, Mapping) and KEYS & value.keys() else {"value": value})
        kept[key] = read_effect(raw, here, find(model, parameter), covariates[covariate])
    made = replace(model, effects=tuple(kept.values()))
    return _kept(made, model)


def varied(model: Model, name: str, place: Place | None = None) -> Model:
    """The model with the values of a variant, under the name "model:variant"; `place` is the file, while it is being read."""
    for variant in model.variants:
        if variant.name == name:
            here = (place or Place(f"{model.name}, variant {name}")).at(f"variants.{name}")
            changes = {key: _changed(find(model, key), dict(values), here.at(here.table, key)) for key, values in variant.parameters}
            return replace_name(_with(model, changes, here), f"{model.name}:{name}")
    names = [variant.name for variant in model.variants]
    known = f"Variants: {listed(names)}." if names else "It has none."
    raise ModelError(f"{model.name} has no variant '{shown(name)}'.{nearest(str(name), names)} {known}")


def _changed(item: Parameter, keys: dict[str, Any], place: Place) -> Parameter:
    made = replace(item, **keys)
    if made.scale == "log" and "scale" not in keys and made.value <= 0 and not made.iiv:
        made = replace(made, scale="normal")  # a number without a random effect may be 0 or below
    if made.prior is not None and math.isnan(made.prior.mean):
        made = replace(made, prior=replace(made.prior, mean=made.value))
    check_parameter(made, place)
    return made


def replace_name(model: Model, name: str) -> Model:
    """The same model under another name; what was computed of it is kept."""
    made = replace(model, name=name)
    return _kept(made, model)


def _with(model: Model, changes: Mapping[str, Parameter], place: Place) -> Model:
    parameters = tuple(changes.get(item.name, item) for item in model.parameters)
    check_correlations(model.correlations, {item.name: item for item in parameters}, place)
    made = replace(model, parameters=parameters)
    return _kept(made, model)


def _kept(made: Model, model: Model) -> Model:
    """`made` with what was found of the equations of `model`: values are inputs of the system, not part of it."""
    for name in ("system", "kinds", "order_of_draws"):
        made.__dict__[name] = getattr(model, name)
    return made


def evaluated(model: Model, text: str, values: Mapping[str, Any]) -> np.ndarray:
    """An expression over parameters, covariates, draws and derived constants: float64, of the broadcast shape of `values`."""
    derived = dict(model.system.derived)
    found: dict[str, Any] = {}

    def value_of(name: str) -> Any:
        if name in values:
            return values[name]
        if name not in derived:
            raise ModelError(f"{model.name}: the value of '{name}' is missing. Given are: {listed(map(str, values))}.")
        return found[name]

    tree = _read(model, text)
    for name in _needed(tree, derived, values):
        own = derived[name]
        found[name] = evaluate(own, {symbol: value_of(symbol) for symbol in symbols(own)})
    return np.asarray(evaluate(tree, {symbol: value_of(symbol) for symbol in symbols(tree)}), dtype=np.float64)


def _needed(tree: Tree, derived: Mapping[str, Tree], values: Mapping[str, Any]) -> list[str]:
    """The derived constants that a tree needs and that are not given, in dependency order."""
    wanted: set[str] = set()
    waiting = symbols(tree)
    while waiting:
        name = waiting.pop()
        if name in derived and name not in wanted and name not in values:
            wanted.add(name)
            waiting.extend(symbols(derived[name]))
    return [name for name in derived if name in wanted]


@lru_cache(maxsize=1024)
def _read(model: Model, text: str) -> Tree:
    if not isinstance(text, str):
        raise fault(Place(model.name), "an expression is a text.")
    place = Place(f"{model.name}, evaluate")
    return Scope(CONSTANTS, moving=False).check(parse(text, place), model.kinds).tree
