"""The tables of a trial file that say how outcomes are read off the model: [readouts], [response], [adverse_events], [[endpoints]]."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from carkinetics.model.faults import Place, fault
from carkinetics.trial.fields import Table, check_keys, entry, free_keys, named, number, origin, rising, text
from carkinetics.trial.spec import AdverseEvent, Endpoint, Readouts, Response

_READOUTS = ("transgene", "blasts", "neutrophils", "hazard", "death")
KINDS = {
    "threshold": ("readout", "limit"),
    "logistic": ("intercept",),
    "hazard": ("readout", "limit", "rate"),
    "death": (),
}
COUNTS = ("neutrophils", "lymphocytes")  # readouts in cells/uL that a threshold or a hazard may use
COVARIATES = ("cmax", "blasts")  # what the logit of a probability may depend on


def readouts(place: Place, table: Any) -> Readouts:
    """[readouts]: what stands for what in the model."""
    check_keys(place, table, _READOUTS, ("lymphocytes", "fludarabine_auc", "drugs_until", "clones"))
    spot = place.at("readouts", "clones")
    clones = free_keys(spot, table.get("clones", {}))
    for label in clones:
        if not label.strip() or len(label.split()) != 1:
            raise fault(spot, f"the label {label!r} of a clone is one word, such as CD19+CD22-.")
    names = {key: text(place.at("readouts", key), value) for key, value in table.items() if key != "clones"}
    return Readouts(
        **{"lymphocytes": "", "fludarabine_auc": "", "drugs_until": "", **names},
        clones=tuple((label, text(spot.inside(label), value)) for label, value in clones.items()),
    )


def response(place: Place, table: Any, horizon: float) -> Response:
    """[response]: the days on which the marrow is looked at, and the limits of CR, CRi, PR and MRD."""
    check_keys(place, table, ("days", "remission", "partial", "mrd", "neutrophils"))
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
    neutrophils = entry(place.at("response", "neutrophils"), table["neutrophils"], "cells/uL", 0)
    return Response(times, *origin(spot, days), limits["remission"], limits["partial"], limits["mrd"], neutrophils)


def adverse_events(place: Place, table: Any, arms: Sequence[str]) -> tuple[AdverseEvent, ...]:
    """[adverse_events.NAME]: the severe events that are simulated, each with its grading and its rule."""
    free_keys(place, table)
    return tuple(_adverse_event(place.at("adverse_events", name), name, value, arms) for name, value in table.items())


def _adverse_event(place: Place, name: str, value: Any, arms: Sequence[str]) -> AdverseEvent:
    table = check_keys(
        place, value, ("title", "grading", "kind", "window", "from"), ("readout", "limit", "rate", "intercept", "slopes", "draw", "about")
    )
    kind = named(place.inside("kind"), text(place.inside("kind"), table["kind"]), tuple(KINDS), "kind of adverse event")
    head = ("title", "grading", "kind", "window")
    further = ("slopes", "draw") if kind == "logistic" else ("draw",) if kind == "hazard" else ()
    check_keys(place, value, (*head, "from", *KINDS[kind]), (*further, "about"))
    parameter, intercepts = _intercept(place.inside("intercept"), table.get("intercept", ""), arms) if kind == "logistic" else ("", ())
    return AdverseEvent(
        name=name,
        title=text(place.inside("title"), table["title"]),
        grading=text(place.inside("grading"), table["grading"]),
        kind=kind,
        window=entry(place.inside("window"), table["window"], "day", 1).value,
        readout=named(place.inside("readout"), table["readout"], COUNTS, "count") if "readout" in table else "",
        limit=number(place.inside("limit"), table["limit"], 0) if "limit" in table else 0.0,
        rate=number(place.inside("rate"), table["rate"], 0) if "rate" in table else 0.0,
        parameter=parameter,
        intercepts=intercepts,
        slopes=_slopes(place.inside("slopes"), table.get("slopes", {})),
        draw=text(place.inside("draw"), table["draw"]) if "draw" in table else "",
        **dict(zip(("source", "about"), origin(place, table), strict=True)),
    )


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
