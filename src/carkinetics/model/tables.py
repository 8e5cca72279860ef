"""The tables of a model file, one function each: TOML values -> spec."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from carkinetics.model.expression import parse
from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import (
    as_formula,
    as_number,
    check_keys,
    check_name,
    choice,
    flag,
    formula,
    kind_of,
    number,
    positive,
    table,
    text,
    texts,
    told,
)
from carkinetics.model.rules import check_observable, check_parameter
from carkinetics.model.spec import (
    POSITIVE,
    Correlation,
    Covariate,
    DoseEntry,
    Draw,
    Equation,
    Event,
    Observable,
    Parameter,
    Prior,
    Source,
    State,
    Variant,
)

SCALES = ("log", "logit", "normal", "boxcox")
EFFECTS = ("add", "replace", "multiply")
ERRORS = ("additive", "proportional", "combined", "combined_sd", "power", "lognormal", "student")
DIRECTIONS = ("up", "down", "both")
# distribution -> its arguments, and what they are when left out ("": required)
DISTRIBUTIONS: dict[str, dict[str, str]] = {
    "uniform": {"low": "0", "high": "1"},
    "normal": {"mean": "0", "sd": "1"},
    "exponential": {"mean": "1"},
    "bernoulli": {"probability": ""},
    "poisson": {"mean": ""},
}
# What a file may write instead, and what it becomes.
_INSTEAD = {"bernoulli": ("p", "probability", "{}"), "exponential": ("rate", "mean", "1 / ({})")}
_SOURCE = ("citation", "doi", "population", "disease", "product", "fitted_to")
_PARAMETER = (
    "value", "unit", "from", "about", "iiv", "scale", "bounds", "fixed", "iiv_fixed", "lambda", "iov", "iov_fixed", "prior",
)  # fmt: skip
_CHANGEABLE = tuple(key for key in _PARAMETER if key != "unit")
_OBSERVABLE = (
    "expr", "unit", "name", "matrix", "error", "sigma", "sigma_add", "sigma_prop", "power", "df", "lloq", "lloq_from", "uloq", "from",
)  # fmt: skip


def source(raw: Mapping[str, Any], place: Place) -> Source:
    """[source]"""
    check_keys(raw, (*_SOURCE, "deviations"), (), place, "[source]")
    return Source(**{key: text(raw, key, place, "") for key in _SOURCE}, deviations=texts(raw, "deviations", place))


def equations(raw: Mapping[str, Any], place: Place) -> tuple[Equation, ...]:
    """[derived], [switches], [fluxes]: a name and a text."""
    found = []
    for name, value in raw.items():
        here = place.at(place.table, name)
        check_name(name, here)
        found.append(Equation(name, as_formula(value, here)))
    return tuple(found)


def rates(raw: Mapping[str, Any], place: Place) -> tuple[Equation, ...]:
    """[ddt]: the names are those of states, and are compared with them later."""
    return tuple(Equation(name, as_formula(value, place.at("ddt", name))) for name, value in raw.items())


def parameter(name: str, raw: Mapping[str, Any], place: Place) -> Parameter:
    """One entry of [parameters]."""
    check_keys(raw, _PARAMETER, ("value", "unit", "from", "about"), place, "a parameter")
    value = number(raw, "value", place)
    iiv = number(raw, "iiv", place, None)
    made = Parameter(
        name=name,
        value=value,
        unit=text(raw, "unit", place),
        source=told(raw, "from", place),
        about=told(raw, "about", place),
        iiv=iiv,
        scale=choice(raw, "scale", SCALES, place, "normal" if value <= 0 and not iiv else "log"),
        bounds=bounds(raw["bounds"], place.inside("bounds")) if "bounds" in raw else None,
        fixed=flag(raw, "fixed", place),
        iiv_fixed=flag(raw, "iiv_fixed", place),
        box_cox=number(raw, "lambda", place, None),
        iov=number(raw, "iov", place, None),
        iov_fixed=flag(raw, "iov_fixed", place),
        prior=prior(raw["prior"], value, place.inside("prior")) if "prior" in raw else None,
    )
    check_parameter(made, place)
    return made


def prior(value: object, about: float, place: Place) -> Prior:
    """{ sd = 0.3, mean = 5 }: the mean is the value of the file where it is left out."""
    raw = table(value, place)
    check_keys(raw, ("sd", "mean"), ("sd",), place, "a prior")
    sd = number(raw, "sd", place)
    positive(sd, place, "the SD of a prior")
    return Prior(number(raw, "mean", place, about), sd)


def bounds(value: object, place: Place) -> tuple[float, float]:
    """[low, high]"""
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise fault(place, "bounds are a list of two numbers, [low, high].")
    return as_number(value[0], place), as_number(value[1], place)


def covariate(name: str, raw: Mapping[str, Any], place: Place) -> Covariate:
    """One entry of [covariates]."""
    check_keys(raw, ("unit", "reference", "about", "levels"), ("unit", "reference"), place, "a covariate")
    levels = texts(raw, "levels", place) if "levels" in raw else None
    if levels == ():
        raise fault(place.inside("levels"), "there is no level: name two or more, or leave levels out.")
    if levels is not None and len(set(levels)) != len(levels):
        raise fault(place.inside("levels"), "a level is named twice.")
    if levels is not None and raw["reference"] in levels:
        reference = float(levels.index(raw["reference"]))
    else:
        reference = number(raw, "reference", place)
    if levels is not None and reference not in range(len(levels)):
        raise fault(place.inside("reference"), f"the reference is a level, or its number from 0 to {len(levels) - 1}: {listed(levels)}.")
    if name in POSITIVE:
        positive(reference, place.inside("reference"), f"the reference of '{name}'")
    return Covariate(name, text(raw, "unit", place), reference, text(raw, "about", place, ""), levels)


def state(name: str, raw: Mapping[str, Any], place: Place) -> State:
    """One entry of [states]."""
    check_keys(raw, ("unit", "initial", "about", "atol"), ("unit", "initial"), place, "a state")
    atol = number(raw, "atol", place, None)
    if atol is not None and atol < 0:
        raise fault(place.inside("atol"), f"an absolute tolerance is >= 0; it is {atol:g}.")
    return State(name, text(raw, "unit", place), formula(raw, "initial", place), text(raw, "about", place, ""), atol)


def dose(name: str, raw: Mapping[str, Any], place: Place) -> DoseEntry:
    """One entry of [doses]."""
    check_keys(raw, ("into", "unit", "lag", "bioavailability", "duration", "effect"), ("into", "unit"), place, "a dose")
    effect = choice(raw, "effect", EFFECTS, place, "add")
    if effect != "add" and "duration" in raw:
        raise fault(place.inside("duration"), f"an infusion adds; effect = '{effect}' has no duration.")
    return DoseEntry(
        name,
        text(raw, "into", place),
        text(raw, "unit", place),
        formula(raw, "lag", place, "0"),
        formula(raw, "bioavailability", place, "1"),
        formula(raw, "duration", place, "0"),
        effect,
    )


def observable(key: str, raw: Mapping[str, Any], place: Place) -> Observable:
    """One entry of [observables]."""
    check_keys(raw, _OBSERVABLE, ("expr", "unit"), place, "an observable")
    numbers = {field: number(raw, field, place, None) for field in ("sigma", "sigma_add", "sigma_prop", "power", "df", "lloq", "uloq")}
    made = Observable(
        key=key,
        expr=formula(raw, "expr", place),
        unit=text(raw, "unit", place),
        name=text(raw, "name", place, key),
        matrix=text(raw, "matrix", place, None),
        error=choice(raw, "error", ERRORS, place, None),
        lloq_source=text(raw, "lloq_from", place, ""),
        source=text(raw, "from", place, ""),
        **numbers,
    )
    check_name(made.name, place.inside("name"))
    check_observable(made, place)
    return made


def correlations(raw: Mapping[str, Any], place: Place) -> tuple[Correlation, ...]:
    """[correlations]: cl.v = 0.5"""
    found = []
    for first, others in raw.items():
        here = place.at(place.table, first)
        if not isinstance(others, Mapping):
            raise fault(here, f"a correlation names two parameters, as in cl.v = 0.5; here is {kind_of(others)}.")
        for second, value in table(others, here).items():
            found.append(Correlation(first, second, as_number(value, here.inside(second))))
    return tuple(found)


def draw(name: str, raw: Mapping[str, Any], place: Place) -> Draw:
    """One entry of [draws]; a rate becomes a mean, p a probability."""
    kind = choice(raw, "distribution", DISTRIBUTIONS, place)
    short, meant, form = _INSTEAD.get(kind, ("", "", ""))
    known = DISTRIBUTIONS[kind]
    check_keys(raw, ("distribution", *known, *filter(None, [short]), "from", "about"), ("distribution",), place, f"a {kind} draw")
    arguments = {key: formula(raw, key, place, default) for key, default in known.items()}
    if short and short in raw:
        if meant in raw:
            raise fault(place, f"'{short}' and '{meant}' say the same thing: give one of them.")
        written = formula(raw, short, place)
        parse(written, place.inside(short))  # alone, before it is put into parentheses
        arguments[meant] = form.format(written)
    missing = [key for key, value in arguments.items() if not value]
    if missing:
        raise fault(place, f"'{missing[0]}' is missing: a {kind} draw needs it.")
    return Draw(name, kind, tuple(arguments.items()), text(raw, "from", place, ""), text(raw, "about", place, ""))


def event(name: str, raw: Mapping[str, Any], place: Place) -> Event:
    """One entry of [events]."""
    check_keys(raw, ("when", "direction", "set", "once"), ("when",), place, "an event")
    assigned = table(raw.get("set", {}), place.inside("set"))
    assign = tuple(Equation(name, as_formula(value, place.inside("set"))) for name, value in assigned.items())
    return Event(name, formula(raw, "when", place), choice(raw, "direction", DIRECTIONS, place, "both"), assign, flag(raw, "once", place))


def variant(name: str, raw: Mapping[str, Any], place: Place, parameters: Mapping[str, Parameter]) -> Variant:
    """One [variants.NAME]: parameters with a number, or with the keys that differ."""
    origin = text(raw, "from", place, "")
    changes = []
    for key, value in raw.items():
        if key == "from":
            continue
        if key not in parameters:
            raise fault(place.inside(key), f"'{shown(key)}' is not a parameter.{nearest(key, parameters)}")
        changes.append((key, change(value, place.inside(key), origin)))
    return Variant(name, tuple(changes), origin)


def change(value: object, place: Place, origin: str) -> tuple[tuple[str, Any], ...]:
    """Other values of one parameter, read: a number is its `value`, a table the keys that it names."""
    raw = table(value, place) if isinstance(value, Mapping) else {"value": value}
    check_keys(raw, _CHANGEABLE, (), place, "a change of a parameter")
    read: dict[str, Any] = {
        field: None if raw[key] is None and key in ("iiv", "iov") else number(raw, key, place)
        for key, field in {"value": "value", "iiv": "iiv", "iov": "iov", "lambda": "box_cox"}.items()
        if key in raw
    }
    read |= {"scale": choice(raw, "scale", SCALES, place)} if "scale" in raw else {}
    read |= {"bounds": bounds(raw["bounds"], place)} if raw.get("bounds") is not None else {}
    read |= {key: flag(raw, key, place) for key in ("fixed", "iiv_fixed", "iov_fixed") if key in raw}
    if "prior" in raw:
        read["prior"] = None if raw["prior"] is None else prior(raw["prior"], read.get("value", math.nan), place.inside("prior"))
    read |= {"source": text(raw, "from", place, origin or "set by the caller")}
    return tuple((read | ({"about": text(raw, "about", place)} if "about" in raw else {})).items())
