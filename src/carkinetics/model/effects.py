"""[effects]: what covariates do to parameters; read, checked, and how far they move a subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import as_number, check_keys, choice, flag, kind_of, number, table, text
from carkinetics.model.spec import Covariate, Effect, Parameter
from carkinetics.model.tables import prior

FORMS = ("power", "exponential", "linear", "categorical")
KEYS = frozenset({"form", "value", "from", "about", "fixed", "prior"})


def read_effects(
    raw: Mapping[str, Any], place: Place, parameters: Mapping[str, Parameter], covariates: Mapping[str, Covariate]
) -> tuple[Effect, ...]:
    """[effects]: cl.weight = { form = "power", value = 0.75, from = "...", about = "..." }"""
    found = []
    for first, others in raw.items():
        here = place.at(place.table, first)
        if first not in parameters:
            raise fault(here, f"'{shown(first)}' is not a parameter.{nearest(first, parameters)}")
        if not isinstance(others, Mapping):
            raise fault(here, f'an effect names a parameter and a covariate, as in {first}.weight = {{ form = "power", ... }}.')
        for second, entry in table(others, here).items():
            inside = here.inside(second)
            if second not in covariates:
                raise fault(inside, f"'{shown(second)}' is not a covariate.{nearest(second, covariates)} Declare it under [covariates].")
            found.append(read_effect(table(entry, inside), inside, parameters[first], covariates[second]))
    return tuple(found)


def read_effect(raw: Mapping[str, Any], place: Place, parameter: Parameter, covariate: Covariate) -> Effect:
    """One effect."""
    check_keys(raw, KEYS, ("form", "value", "from", "about"), place, "an effect")
    form = choice(raw, "form", FORMS, place)
    coefficients = _coefficients(raw["value"], place.inside("value"), form, covariate)
    _check(form, place, parameter, covariate)
    said, fixed = None, flag(raw, "fixed", place)
    if "prior" in raw:
        if len(coefficients) > 1 or fixed:
            raise fault(place.inside("prior"), "a prior belongs to one coefficient that is not fixed.")
        said = prior(raw["prior"], coefficients[0], place.inside("prior"))
    origin, about = text(raw, "from", place), text(raw, "about", place)
    return Effect(parameter.name, covariate.name, form, coefficients, origin, about, fixed, said)


def _coefficients(value: object, place: Place, form: str, covariate: Covariate) -> tuple[float, ...]:
    others = other_levels(covariate)
    if not isinstance(value, Mapping):
        if form == "categorical" and len(others) != 1:
            raise fault(place, f"give one number for each level but the reference: {{ {listed(f'{name} = 0.1' for name in others)} }}.")
        return (as_number(value, place),)
    if form != "categorical":
        raise fault(place, f"the form '{form}' has one coefficient, not {kind_of(value)}.")
    check_keys(value, others, others, place, "the levels of a categorical effect")
    return tuple(number(value, name, place) for name in others)


def _check(form: str, place: Place, parameter: Parameter, covariate: Covariate) -> None:
    if form == "categorical" and not covariate.levels:
        raise fault(place.inside("form"), f"'{covariate.name}' has no `levels`: only a covariate with levels has a categorical effect.")
    if form != "categorical" and covariate.levels:
        raise fault(place.inside("form"), f"'{covariate.name}' has levels: its effect is categorical.")
    if form == "power" and not covariate.reference > 0:
        raise fault(place.inside("form"), f"a power needs a reference > 0; that of '{covariate.name}' is {covariate.reference:g}.")
    if form == "linear" and parameter.scale not in ("log", "normal"):
        raise fault(place.inside("form"), f"'{parameter.name}' is on the {parameter.scale} scale: write \"exponential\", which adds there.")


def other_levels(covariate: Covariate) -> list[str]:
    """The levels of a covariate but the reference."""
    return [level for code, level in enumerate(covariate.levels or ()) if code != covariate.reference]


def names_of(effect: Effect, covariate: Covariate) -> list[str]:
    """The names of its coefficients: effect.cl.weight; effect.cl.disease.ALL where there is more than one."""
    name = f"effect.{effect.parameter}.{effect.covariate}"
    return [name] if len(effect.coefficients) == 1 else [f"{name}.{level}" for level in other_levels(covariate)]
