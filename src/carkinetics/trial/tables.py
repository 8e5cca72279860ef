"""The tables of a trial file, one function each: (place, table, what it may refer to) -> frozen dataclasses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from carkinetics.errors import UnitError
from carkinetics.model.faults import Place, fault
from carkinetics.trial.fields import check_keys, converted, entry, free_keys, named, number, numbers, origin, rising, text, texts
from carkinetics.trial.spec import RECORD, Administration, Allocation, Arm, Attribute, Entry, Rule, Uncertain
from carkinetics.units import parse_unit

# What every virtual child has beside the attributes of [screening], and the unit it is in.
CHILD = {"age": "year", "sex": "1", "weight": "kg", "height": "cm", "bsa": "m2", "egfr": "mL/min"}
UNCERTAIN_SCALES = ("log", "logit", "normal")
_SURE = 1e-9  # probabilities add up to 1 within this


def record(place: Place, table: Any) -> tuple[tuple[str, str], ...]:
    """[record]: name = text, in the registry's words or ours."""
    free_keys(place, table)
    return tuple(
        (name, text(place.at("record", name), str(value) if not isinstance(value, dict) else value)) for name, value in table.items()
    )


def eligibility(place: Place, table: Any, screened: Sequence[str]) -> tuple[tuple[Rule, ...], tuple[str, ...]]:
    """[eligibility]: the rules that are applied, in order, and those that are only listed."""
    names = [name for name in table if name != "not_computed"] if isinstance(table, dict) else []
    check_keys(place, table, (), (*names, "not_computed"))
    rules = tuple(_rule(place.at("eligibility", name), name, table[name], screened) for name in names)
    listed_only = texts(place.at("eligibility", "not_computed"), table["not_computed"]) if "not_computed" in table else ()
    return rules, listed_only


def _rule(place: Place, name: str, value: Any, screened: Sequence[str]) -> Rule:
    table = check_keys(place, value, ("from",), ("min", "max", "unit", "any", "about"))
    if "any" in table:
        check_keys(place, value, ("from", "any"), ("about",))
        wanted = tuple(
            named(place.inside("any"), item, screened, "attribute in [screening]") for item in texts(place.inside("any"), table["any"])
        )
        return Rule(name, name, -math.inf, math.inf, "1", wanted, *origin(place, table))
    named(place, name, (*screened, *CHILD), "quantity to apply this rule to")
    unit = CHILD.get(name, "1")
    scale = converted(place.inside("unit"), text(place.inside("unit"), table.get("unit", unit)), unit) if unit != "1" else 1.0
    low = number(place.inside("min"), table["min"]) * scale if "min" in table else -math.inf
    high = number(place.inside("max"), table["max"]) * scale if "max" in table else math.inf
    if low == -math.inf and high == math.inf:
        raise fault(place, "a rule needs 'min', 'max' or 'any'; text that is not computed goes to 'not_computed'.")
    if low > high:
        raise fault(place, f"min {low:g} is above max {high:g}: nobody would be eligible.")
    return Rule(name, name, low, high, unit, (), *origin(place, table))


def screening(place: Place, table: Any) -> tuple[Attribute, ...]:
    """[screening]: how the children who are looked at are distributed; `age` is a range, the others are levels."""
    check_keys(place, table, ("age",), tuple(table) if isinstance(table, dict) else ())
    return tuple(_attribute(place.at("screening", name), name, value) for name, value in table.items())


def _attribute(place: Place, name: str, value: Any) -> Attribute:
    if name == "age":
        table = check_keys(place, value, ("min", "max", "unit", "from"), ("about",))
        scale = converted(place.inside("unit"), text(place.inside("unit"), table["unit"]), "year")
        low, high = (number(place.inside(key), table[key], 0) * scale for key in ("min", "max"))
        if low >= high:
            raise fault(place, f"min {low:g} must be below max {high:g}.")
        return Attribute(name, low, high, "year", (), (), *origin(place, table))
    if name in CHILD:
        raise fault(place, f"'{name}' follows from age and sex by the growth references; only 'age' and further attributes can be given.")
    table = check_keys(place, value, ("levels", "probabilities", "from"), ("about",))
    levels = numbers(place.inside("levels"), table["levels"])
    shares = numbers(place.inside("probabilities"), table["probabilities"], 0, 1)
    if len(levels) != len(shares) or abs(sum(shares) - 1) > _SURE:
        raise fault(
            place, f"{len(levels)} levels and {len(shares)} probabilities that add up to {sum(shares):g}: give one each, adding up to 1."
        )
    return Attribute(name, -math.inf, math.inf, "1", levels, shares, *origin(place, table))


def allocation(place: Place, table: Any, arms: Sequence[str]) -> Allocation:
    """[allocation]: the order in which the arms are tried for a child; a trial of one arm needs none."""
    if not table and len(arms) == 1:
        return Allocation(tuple(arms), RECORD, "")
    check_keys(place, table, ("order", "from"), ("about",))
    order = texts(place.at("allocation", "order"), table["order"])
    return Allocation(tuple(named(place.at("allocation", "order"), name, arms, "arm") for name in order), *origin(place, table))


def lymphodepletion(place: Place, table: Any) -> tuple[Administration, ...]:
    """[lymphodepletion.NAME]: a drug before the infusion; it enters the model's [doses] entry of that name unless `into` says otherwise."""
    free_keys(place, table)
    return tuple(administration(place.at("lymphodepletion", name), name, value) for name, value in table.items())


def administration(place: Place, name: str, value: Any, into: str | None = None) -> Administration:
    """{ amount, unit, times, into, duration, fractions, from, about }: the amount, or its fraction, at each time, in days."""
    table = check_keys(place, value, ("amount", "unit", "times", "from"), ("into", "duration", "fractions", "about"))
    unit = text(place.inside("unit"), table["unit"])
    try:
        parse_unit(unit)
    except UnitError as error:
        raise fault(place.inside("unit"), str(error)) from error
    amount = number(place.inside("amount"), table["amount"], 0)
    target = text(place.inside("into"), table["into"]) if "into" in table else (into or name)
    duration = entry(place.inside("duration"), table["duration"], "day", 0) if "duration" in table else None
    times = rising(place.inside("times"), table["times"])
    parts = _fractions(place.inside("fractions"), table["fractions"], times) if "fractions" in table else ()
    return Administration(name, target, amount, unit, times, duration, *origin(place, table), parts)


def _fractions(place: Place, value: Any, times: Sequence[float]) -> tuple[float, ...]:
    """The parts of a split amount, one a time; together 1."""
    parts = numbers(place, value, 0, 1)
    if len(parts) != len(times) or abs(sum(parts) - 1) > _SURE:
        raise fault(
            place, f"{len(parts)} fractions that add up to {sum(parts):g}, for {len(times)} times: give one for each time, adding up to 1."
        )
    return parts


def arms(place: Place, table: Any, screened: Sequence[str]) -> tuple[Arm, ...]:
    """[arms.NAME]: the products."""
    free_keys(place, table)
    if not table:
        raise fault(place, "a trial needs at least one arm, [arms.NAME].")
    return tuple(_arm(place.at("arms", name), name, value, screened) for name, value in table.items())


def _arm(place: Place, name: str, value: Any, screened: Sequence[str]) -> Arm:
    table = check_keys(place, value, ("title",), ("target", "dose", "variant", "parameters", "about"))
    targets = texts(place.inside("target"), table["target"]) if "target" in table else ()
    for target in targets:
        named(place.inside("target"), target, screened, "antigen in [screening]")
    return Arm(
        name=name,
        title=text(place.inside("title"), table["title"]),
        targets=targets,
        variant=text(place.inside("variant"), table["variant"]) if "variant" in table else None,
        parameters=parameters(place.at(f"arms.{name}", "parameters"), table.get("parameters", {})),
        dose=administration(place.at(f"arms.{name}", "dose"), "dose", table["dose"], into="infusion") if "dose" in table else None,
        about=text(place.inside("about"), table["about"]) if "about" in table else "",
    )


def parameters(place: Place, value: Any) -> tuple[tuple[str, Entry], ...]:
    """{ rho = { value, from, about } }: typical values of the model, in the model's units, that are others in this trial, or this arm."""
    table = free_keys(place, value)
    found = []
    for name, item in table.items():
        fields = check_keys(place.inside(name), item, ("value", "from"), ("about",))
        found.append((name, Entry(number(place.inside(name), fields["value"]), "", *origin(place.inside(name), fields))))
    return tuple(found)


def sensitivity(place: Place, table: Any, arms: Sequence[str]) -> tuple[Uncertain, ...]:
    """[sensitivity]: NAME = { sd, scale, arms, from, about }: how unsure typical values of the model are."""
    free_keys(place, table)
    return tuple(_uncertain(place.at("sensitivity", name), name, value, arms) for name, value in table.items())


def _uncertain(place: Place, name: str, value: Any, arms: Sequence[str]) -> Uncertain:
    table = check_keys(place, value, ("sd", "from"), ("scale", "arms", "about"))
    sd = number(place.inside("sd"), table["sd"], 0)
    if sd == 0:
        raise fault(place.inside("sd"), "an SD of 0 says that the value is sure: leave the parameter out.")
    scale = named(place.inside("scale"), table.get("scale", "log"), UNCERTAIN_SCALES, "scale")
    chosen = texts(place.inside("arms"), table["arms"]) if "arms" in table else ()
    return Uncertain(name, sd, scale, tuple(named(place.inside("arms"), arm, arms, "arm") for arm in chosen), *origin(place, table))
