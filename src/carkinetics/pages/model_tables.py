"""What a model says beside its equations, as tables: parameters, covariates, doses, observables, checks, its typical subject."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from carkinetics.drawing.style import unit_text
from carkinetics.drawing.typical import HOURS_BELOW
from carkinetics.notation.text import Text
from carkinetics.pages.compared_tables import definition
from carkinetics.pages.numbers import NOTHING, exact, number
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.checking import Outcome
    from carkinetics.model.spec import DoseEntry, Model, Observable, Parameter, Variant
    from carkinetics.typical import Given


def summary(model: Model) -> tuple[tuple[str, str], ...]:
    """Names with their values: what the head of a model's file says; what it does not say is left out."""
    source = model.source
    pairs = (
        ("Source", source.citation), ("DOI", f"https://doi.org/{source.doi}" if source.doi else ""), ("Population", source.population),
        ("Disease", source.disease), ("Product", source.product), ("Fitted to", source.fitted_to),
        ("Time", f"{model.time}, from {exact(model.start)}"),
        ("Units", "checked in every equation" if model.units_checked else "not checked, at the model's own wish"),
    )  # fmt: skip
    return tuple(pair for pair in pairs if pair[1])


def tables(model: Model) -> tuple[Table, ...]:
    """Every table of a model that has rows: parameters, covariates and their effects, correlations, draws, doses, observables, variants."""
    found = (
        _parameters(model), _covariates(model), _effects(model), _correlations(model), _draws(model), _doses(model), _observables(model),
        _variants(model),
    )  # fmt: skip
    return tuple(one for one in found if one.rows)


def measures(rows: xr.Dataset, given: Given, model: Model) -> Table:
    """What a comparison says of one model, `rows` without the dimension `model`; courses of hours are told in hours."""
    hours = float(rows.until) < HOURS_BELOW
    told = []
    for name, item in rows.data_vars.items():
        value = float(item.values) if not item.dims else float("nan")
        if math.isnan(value):
            continue
        unit = str(item.attrs.get("units", rows.unit.values))
        if unit == "day" and hours:
            unit, value = "h", 24 * value
        told.append((sentence(str(item.attrs["long_name"])), f"{number(value)} {unit_text(unit)}".strip(), _definition(str(name), rows)))
    seen = f"Of {rows.observable.values}, until {_time(float(rows.until), hours)}. {given_words(model, given)}"
    return table("The typical subject", (Column("Measure", kind="text"), Column("Value"), Column("Definition", kind="prose")), told, seen)


def given_words(model: Model, given: Given) -> str:
    """The doses of an example in a sentence."""
    if not given.doses:
        return "No dose: the course is that of the initial values" + (" and of the events." if model.events else ".")
    units = {item.name: item.unit for item in model.doses}
    groups: dict[tuple[float, str], list[str]] = {}
    for dose in given.doses:
        groups.setdefault((dose.amount, dose.into or model.doses[0].name), []).append(number(dose.time))
    words = [f"{number(amount)} {unit_text(units[into])} {into} at {', '.join(times)}" for (amount, into), times in groups.items()]
    return f"Given: {'; '.join(words)} ({model.time})."


def checks(outcomes: Sequence[Outcome]) -> Table:
    """Every check of a model with what was found."""
    rows = []
    for one in outcomes:
        told = one.check
        margin = " or ".join([f"{exact(100 * told.rtol)} %"] * (told.rtol > 0) + [exact(told.atol)] * (told.atol > 0))
        near = abs(one.found - told.value) <= 1e-6 * abs(told.value) or (told.value == 0 and one.passed)
        found = exact(told.value) if near else number(one.found, 4)
        rows.append((told.metric, exact(told.value), margin, found, "passed" if one.passed else "FAILED", told.source))
    columns = (
        Column("Check", kind="text"), Column("Expected"), Column("Within"), Column("Found"), Column("", kind="text"),
        Column("From", kind="prose"),
    )  # fmt: skip
    return table("Checks", columns, rows)


def _definition(name: str, rows: xr.Dataset) -> str:
    if name == "persistence":
        return f"first day below {number(float(rows.lloq))} {unit_text(str(rows.unit.values))} after the peak"
    return definition(rows, name)


def _time(days: float, hours: bool) -> str:
    return f"{number(24 * days)} h" if hours else f"day {number(days)}"


def _parameters(model: Model) -> Table:
    rows = [
        (item.name, Text().name(item.name), exact(item.value), unit_text(item.unit), spread(item), sentence(item.about), item.source)
        for item in model.parameters
    ]
    columns = (
        Column("Parameter", kind="text"), Column("Symbol", kind="text"), Column("Value"), Column("Unit", kind="text"),
        Column("Between subjects", "SD", kind="text"), Column("Meaning", kind="prose"), Column("From", kind="prose"),
    )  # fmt: skip
    return table("Parameters", columns, rows)


def spread(item: Parameter) -> str:
    """The variability of a parameter between subjects and occasions, with its scale where it is not the logarithm."""
    parts = [exact(item.iiv) if item.iiv else "", f"{exact(item.iov)} between occasions" if item.iov else ""]
    told = ", ".join(filter(None, parts))
    return told if not told or item.scale == "log" else f"{told} ({item.scale})"


def _covariates(model: Model) -> Table:
    rows = [(c.name, exact(c.reference), unit_text(c.unit), ", ".join(c.levels or ()), sentence(c.about)) for c in model.covariates]
    columns = (
        Column("Covariate", kind="text"), Column("Reference"), Column("Unit", kind="text"), Column("Levels", kind="text"),
        Column("Meaning", kind="prose"),
    )  # fmt: skip
    return table("Covariates", columns, rows)


def _effects(model: Model) -> Table:
    rows = [
        (f"{e.parameter}.{e.covariate}", e.form, ", ".join(map(exact, e.coefficients)), sentence(e.about), e.source) for e in model.effects
    ]
    columns = (
        Column("Effect", kind="text"), Column("Form", kind="text"), Column("Coefficient"), Column("Meaning", kind="prose"),
        Column("From", kind="prose"),
    )  # fmt: skip
    return table("Effects of covariates", columns, rows)


def _correlations(model: Model) -> Table:
    rows = [(f"{item.first}, {item.second}", exact(item.value)) for item in model.correlations]
    return table("Correlations of random effects", (Column("Parameters", kind="text"), Column("Correlation")), rows)


def _draws(model: Model) -> Table:
    rows = [
        (
            item.name,
            f"{item.distribution} ({', '.join(f'{key} {text}' for key, text in item.arguments)})",
            sentence(item.about),
            item.source,
        )
        for item in model.draws
    ]
    columns = (
        Column("Draw", kind="text"),
        Column("Distribution", kind="prose"),
        Column("Meaning", kind="prose"),
        Column("From", kind="prose"),
    )
    return table("Random numbers of a subject", columns, rows)


def _doses(model: Model) -> Table:
    rows = [(item.name, item.into, unit_text(item.unit), _manner(item)) for item in model.doses]
    columns = (Column("Dose", kind="text"), Column("Into", kind="text"), Column("Unit", kind="text"), Column("How", kind="prose"))
    return table("Doses", columns, rows)


def _manner(item: DoseEntry) -> str:
    usual = {"effect": "add", "lag": "0", "duration": "0", "bioavailability": "1"}
    told = [f"{name} {getattr(item, name)}" for name, value in usual.items() if getattr(item, name) != value]
    return ", ".join(told) or NOTHING


def _observables(model: Model) -> Table:
    rows = [
        (
            item.key, item.matrix or "", unit_text(item.unit), residual(item), "" if item.lloq is None else exact(item.lloq),
            "; ".join(filter(None, (item.source, item.lloq_source))),
        )
        for item in model.observables
    ]  # fmt: skip
    columns = (
        Column("Observable", kind="text"), Column("Matrix", kind="text"), Column("Unit", kind="text"),
        Column("Residual error", kind="prose"), Column("LLOQ"), Column("From", kind="prose"),
    )  # fmt: skip
    return table("Observables", columns, rows)


def residual(item: Observable) -> str:
    """The residual error of an observable with its SDs."""
    if not item.error:
        return ""
    sizes = {"": item.sigma, "additive ": item.sigma_add, "proportional ": item.sigma_prop}
    return f"{item.error}, " + ", ".join(f"{kind}SD {exact(value)}" for kind, value in sizes.items() if value is not None)


def _variants(model: Model) -> Table:
    rows = [(item.name, values(item), item.source) for item in model.variants]
    return table("Variants", (Column("Variant", kind="text"), Column("Other values", kind="prose"), Column("From", kind="prose")), rows)


def values(variant: Variant) -> str:
    """The numbers that a variant changes."""
    changes = [
        f"{name} = {exact(value)}" if key == "value" else f"{name} {key} = {exact(value)}"
        for name, keys in variant.parameters
        for key, value in keys
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    ]
    return ", ".join(changes)
