"""The tables of a trial file that say how outcomes are read off the model: [readouts], [response], [adverse_events], [[endpoints]]."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from carkinetics.model.faults import Place, fault
from carkinetics.trial.fields import Table, check_keys, converted, entry, free_keys, named, number, origin, rising, text
from carkinetics.trial.spec import AdverseEvent, Endpoint, Readouts, Response

_READOUTS = ("blasts", "neutrophils", "lymphocytes", "hazard", "death", "fludarabine_auc", "drugs_until", "clones")  # may be left out
KINDS = {
    "threshold": ("readout", "limit"),
    "logistic": ("intercept",),
    "hazard": ("readout", "limit", "rate"),
    "death": (),
}
FURTHER = {"threshold": ("since", "lasting", "grades"), "logistic": ("slopes", "draw", "grades"), "hazard": ("draw",), "death": ()}
LEAST_GRADE, DEATH_GRADE = 3, 5
COUNTS = ("neutrophils", "lymphocytes")  # readouts in cells/uL that a threshold or a hazard may use
COVARIATES = ("cmax", "blasts")  # what the logit of a probability may depend on


def readouts(place: Place, table: Any) -> Readouts:
    """[readouts]: what stands for what in the model."""
    check_keys(place, table, ("transgene",), _READOUTS)
    spot = place.at("readouts", "clones")
    clones = free_keys(spot, table.get("clones", {}))
    for label in clones:
        if not label.strip() or len(label.split()) != 1:
            raise fault(spot, f"the label {label!r} of a clone is one word, such as CD19+CD22-.")
    names = {key: text(place.at("readouts", key), value) for key, value in table.items() if key != "clones"}
    if ("hazard" in names) != ("death" in names):
        raise fault(place, "'hazard' and 'death' go together: the cumulative hazard, and the draw that it is compared with.")
    return Readouts(**names, clones=tuple((label, text(spot.inside(label), value)) for label, value in clones.items()))


def response(place: Place, table: Any, horizon: float, read: Readouts) -> Response | None:
    """[response]: the days on which the marrow is looked at, and the limits of CR, CRi, PR and MRD; None without the table."""
    if not table:
        return None
    check_keys(place, table, ("days", "remission", "partial", "mrd"), ("neutrophils",))
    if not read.blasts:
        raise fault(place, "a response needs [readouts] blasts. Give it, or leave [response] out.")
    spot = place.at("response", "days")
    days = check_keys(spot, table["days"], ("value", "from"), ("unit", "about"))
    if days.get("unit", "day") != "day":
        raise fault(spot.inside("unit"), "the days of the response are in 'day'.")
    times = rising(spot.inside("value"), days["value"], 1)
    if times[-1] > horizon:
        raise fault(spot.inside("value"), f"day {times[-1]:g} is after the horizon, day {horizon:g}.")
    limits = {name: entry(place.at("response", name), table[name], "1", 0, 1) for name in ("remission", "partial", "mrd")}
    if not limits["mrd"].value <= limits["remission"].value <= limits["partial"].value:
        raise fault(place, "the limits must rise from mrd over remission to partial.")
    if ("neutrophils" in table) != bool(read.neutrophils):
        raise fault(place, "CR is told from CRi by [response] neutrophils and [readouts] neutrophils: give both, or neither.")
    neutrophils = entry(place.at("response", "neutrophils"), table["neutrophils"], "cells/uL", 0) if "neutrophils" in table else None
    return Response(times, *origin(spot, days), limits["remission"], limits["partial"], limits["mrd"], neutrophils)


def adverse_events(place: Place, table: Any, arms: Sequence[str], read: Readouts) -> tuple[AdverseEvent, ...]:
    """[adverse_events.NAME]: the severe events that are simulated, each with its grading and its rule."""
    free_keys(place, table)
    found = tuple(_adverse_event(place.at("adverse_events", name), name, value, arms) for name, value in table.items())
    for event in found:
        wanted = (event.readout, "hazard" if event.kind == "death" else "", *(term[0] for term in event.slopes if term[0] == "blasts"))
        for name in wanted:
            if name and not getattr(read, name):
                raise fault(place.at("adverse_events", event.name), f"this event needs [readouts] {name}, which is not given.")
    return found


def _adverse_event(place: Place, name: str, value: Any, arms: Sequence[str]) -> AdverseEvent:
    every = ("readout", "limit", "rate", "intercept", "slopes", "draw", "since", "lasting", "grade", "grades", "about")
    table = check_keys(place, value, ("title", "grading", "kind", "window", "from"), every)
    kind = named(place.inside("kind"), text(place.inside("kind"), table["kind"]), tuple(KINDS), "kind of adverse event")
    head = ("title", "grading", "kind", "window")
    check_keys(place, value, (*head, "from", *KINDS[kind]), (*FURTHER[kind], "grade", "about"))
    window = entry(place.inside("window"), table["window"], "day", 1).value
    grade = round(number(place.inside("grade"), table.get("grade", DEATH_GRADE if kind == "death" else LEAST_GRADE), 1, DEATH_GRADE))
    parameter, intercepts = _intercept(place.inside("intercept"), table.get("intercept", ""), arms) if kind == "logistic" else ("", ())
    return AdverseEvent(
        name=name,
        title=text(place.inside("title"), table["title"]),
        grading=text(place.inside("grading"), table["grading"]),
        kind=kind,
        window=window,
        readout=named(place.inside("readout"), table["readout"], COUNTS, "count") if "readout" in table else "",
        limit=number(place.inside("limit"), table["limit"], 0) if "limit" in table else 0.0,
        rate=number(place.inside("rate"), table["rate"], 0) if "rate" in table else 0.0,
        parameter=parameter,
        intercepts=intercepts,
        slopes=_slopes(place.inside("slopes"), table.get("slopes", {})),
        draw=text(place.inside("draw"), table["draw"]) if "draw" in table else "",
        since=_days(place.inside("since"), table["since"], 0, window) if "since" in table else 0.0,
        lasting=_days(place.inside("lasting"), table["lasting"], 1, window) if "lasting" in table else 1.0,
        grade=grade,
        grades=_grades(place.inside("grades"), table.get("grades", {}), grade),
        **dict(zip(("source", "about"), origin(place, table), strict=True)),
    )


def _days(place: Place, value: Any, low: float, high: float) -> float:
    """{ value, unit }: days of an event's own definition, whose origin is the event's."""
    table = check_keys(place, value, ("value",), ("unit",))
    return number(place, number(place, table["value"]) * converted(place, text(place, table.get("unit", "day")), "day"), low, high)


def _grades(place: Place, value: Any, least: int) -> tuple[tuple[int, float], ...]:
    """{ 4 = number }: each higher grade with its limit, or with what it adds to the logit, which must fall as the grade rises."""
    table = free_keys(place, value)
    found = []
    for name, item in table.items():
        if not (name.isdecimal() and least < int(name) <= DEATH_GRADE):
            raise fault(place, f"'{name}' is no grade above {least}: write {{ {least + 1} = number }}.")
        found.append((int(name), number(place.inside(name), item)))
    found.sort()
    if any(after[1] >= before[1] for before, after in pairwise(found)):
        raise fault(place, "the numbers must fall as the grade rises: a higher grade is the rarer one.")
    return tuple(found)


def _intercept(place: Place, value: Any, arms: Sequence[str]) -> tuple[str, tuple[tuple[str, float], ...]]:
    """A parameter of the model, or a number for every arm."""
    if isinstance(value, str):
        return text(place, value), ()
    table = check_keys(place, value, tuple(arms))
    return "", tuple((arm, number(place, table[arm])) for arm in arms)


def _slopes(place: Place, value: Any) -> tuple[tuple[str, float, float], ...]:
    """(covariate, slope per ln unit, reference) of each term."""
    table = check_keys(place, value, (), COVARIATES)
    found = []
    for name, item in table.items():
        term: Table = check_keys(place, item, ("slope", "reference"))
        found.append((name, number(place, term["slope"]), number(place, term["reference"], 1e-12)))
    return tuple(found)


def endpoints(place: Place, value: Any) -> tuple[Endpoint, ...]:
    """[[endpoints]]: the outcomes of the record, in its order."""
    if not isinstance(value, list) or not value:
        raise fault(place, "a trial has at least one [[endpoints]] with name, title, frame and definition.")
    found = tuple(_endpoint(place, item) for item in value)
    names = [endpoint.name for endpoint in found]
    if len(set(names)) < len(names):
        raise fault(place, f"an endpoint is named twice: {', '.join(names)}.")
    return found


def _endpoint(place: Place, value: Any) -> Endpoint:
    table = check_keys(place, value, ("name", "title", "frame", "definition"))
    name = text(place.inside("name"), table["name"])
    spot = place.at("endpoints", name)
    words = check_keys(spot.inside("definition"), table["definition"], ("text", "from"))
    return Endpoint(
        name=name,
        title=text(spot.inside("title"), table["title"]),
        frame=entry(spot.inside("frame"), table["frame"], "day", 1),
        definition=text(spot.inside("definition"), words["text"]),
        source=text(spot.inside("definition"), words["from"]),
    )
