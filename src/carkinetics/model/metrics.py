"""What a check of a model asks for: cmax(transgene), auc(transgene, 0, 28) and the like, read but not computed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from carkinetics.model.expression import parse
from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import as_number, check_keys, number, table, text
from carkinetics.model.names import Scope, kinds_of
from carkinetics.model.spec import Check, Model, Values

# metric -> the arguments after the observable: (least, most)
METRICS: dict[str, tuple[int, int]] = {
    "cmax": (0, 2), "tmax": (0, 2), "min": (0, 2), "auc": (2, 2), "value": (1, 1), "half_life": (2, 2), "doubling_time": (2, 2),
}  # fmt: skip
USAGE = "cmax(x), tmax(x), min(x) with an optional window (x, from, to); value(x, time); auc, half_life, doubling_time(x, from, to)"
DEFAULT_RTOL = 1e-3
_METRIC = re.compile(r"\s*([A-Za-z_]\w*)\s*\(\s*([A-Za-z_]\w*)\s*(?:,(.*))?\)\s*", re.ASCII | re.DOTALL)
_TIMES = Scope(frozenset({"parameter", "covariate", "derived"}), moving=False)  # what a metric's times may use
_DOSE = ("amount", "time", "into", "duration")


@dataclass(frozen=True)
class Metric:
    """A metric's name, the observable or state it is taken of, and its times as texts."""

    name: str
    observable: str
    times: tuple[str, ...]


def read_check(raw: Mapping[str, Any], place: Place) -> Check:
    """One [[checks]]."""
    check_keys(raw, ("metric", "value", "rtol", "atol", "from", "parameters", "doses"), ("metric", "value"), place, "a check")
    rtol = number(raw, "rtol", place, 0.0 if "atol" in raw else DEFAULT_RTOL)
    atol = number(raw, "atol", place, 0.0)
    if rtol < 0 or atol < 0 or rtol + atol == 0:
        raise fault(place, "rtol and atol are >= 0, and one of them is > 0.")
    own = place.inside("parameters")
    parameters = tuple((name, as_number(value, own)) for name, value in table(raw.get("parameters", {}), own).items())
    doses = raw.get("doses", [])
    if not isinstance(doses, (list, tuple)):
        raise fault(place.inside("doses"), "doses are a list of tables, [{ amount = 2e8, time = 0 }].")
    read = tuple(_dose(table(dose, place.inside("doses")), place.inside("doses")) for dose in doses)
    return Check(text(raw, "metric", place), number(raw, "value", place), rtol, atol, text(raw, "from", place, ""), parameters, read)


def _dose(raw: Mapping[str, Any], place: Place) -> Values:
    check_keys(raw, _DOSE, ("amount",), place, "a dose of a check")
    numbers = {key: number(raw, key, place) for key in ("amount", "time", "duration") if key in raw}
    return tuple((numbers | ({"into": text(raw, "into", place)} if "into" in raw else {})).items())


def read_metric(written: str, place: Place) -> Metric:
    """The parts of a metric's text; ModelError on an unknown metric or a wrong number of times."""
    match = _METRIC.fullmatch(written) if len(written) <= 1000 else None
    if match is None:
        raise fault(place, f"'{shown(written)}' is no metric. Write one as in {USAGE}.")
    name, observable, rest = match[1], match[2], match[3]
    if name not in METRICS:
        raise fault(place, f"'{name}' is not a metric.{nearest(name, METRICS)} Metrics: {USAGE}.")
    times = tuple(_split(rest)) if rest is not None else ()
    least, most = METRICS[name]
    if not least <= len(times) <= most or len(times) == 1 != least:
        raise fault(place, f"{name} has {len(times)} argument{'s' * (len(times) != 1)} after the observable. Metrics: {USAGE}.")
    return Metric(name, observable, times)


def _split(written: str) -> list[str]:
    """Cut at the commas that stand in no parentheses."""
    parts, depth = [""], 0
    for character in written:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]


def check_metric(model: Model, check: Check, place: Place) -> None:
    """The names that a check uses are there."""
    metric = read_metric(check.metric, place.inside("metric"))
    known = [item.key for item in model.observables] + [item.name for item in model.states]
    if metric.observable not in known:
        raise fault(place.inside("metric"), f"'{metric.observable}' is not an observable or a state.{nearest(metric.observable, known)}")
    kinds = kinds_of(model, place)
    for written in metric.times:
        _TIMES.check(parse(written, place.inside("metric")), kinds)
    values = [item.name for group in (model.parameters, model.covariates) for item in group]
    for name, _ in check.parameters:
        if name not in values:
            raise fault(place.inside("parameters"), f"'{shown(name)}' is not a parameter or a covariate.{nearest(name, values)}")
    entries = [item.name for item in model.doses]
    for dose in check.doses:
        into = dict(dose).get("into")
        if into not in entries and not (into is None and len(entries) == 1):
            raise fault(place.inside("doses"), f"`into` names an entry of [doses]: {listed(entries) or 'there is none'}.")
