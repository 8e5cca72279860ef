"""The model on a fit's page: its source, its equations, its fixed numbers; and how to make the fit again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.drawing.style import unit_text
from carkinetics.pages import page
from carkinetics.pages.numbers import NOTHING, exact
from carkinetics.pages.page import Block, Section
from carkinetics.pages.reproduction import SHOWN_VERSIONS, tolerances
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import DoseEntry, Model, Parameter


def model_section(fit: Fit) -> Section:
    """Source, equations, where the search began, what the file declares."""
    model = fit.model
    source = model.source
    blocks: list[Block] = []
    if source.citation:
        blocks.append(page.text(f"{source.citation}{f' doi:{source.doi}' if source.doi else ''}"))
    if source.population:
        blocks.append(page.text(f"Population of the source: {source.population}"))
    if not model.units_checked:
        blocks.append(page.text("The units of this model's equations were not checked, at its own wish."))
    blocks.append(page.code(equations(model)))
    blocks.append(page.shown(beginnings(fit)))
    if source.deviations:
        blocks += [page.heading("What the model's file declares"), page.items(source.deviations)]
    return Section("model", "The model", tuple(blocks))


def equations(model: Model) -> str:
    """The equations as the file has them."""
    lines = [f"{item.name} = {item.text}" for item in (*model.derived, *model.switches, *model.fluxes)]
    lines += [f"{item.name}({model.start:g}) = {item.initial}" for item in model.states]
    lines += [f"d {item.name} / dt = {item.text}" for item in model.ddt]
    lines += [f"dose {item.name}: into {item.into}, {unit_text(item.unit)}{_manner(item)}" for item in model.doses]
    lines += [f"{item.parameter}: {item.form} effect of {item.covariate}" for item in model.effects]
    lines += [
        f"{item.key}{f' in {item.matrix}' if item.matrix else ''} = {item.expr}"
        + (f"    # {unit_text(item.unit)}" if unit_text(item.unit) else "")
        + (f", residual error {item.error}" if item.error else "")
        for item in model.observables
    ]
    return "\n".join(lines)


def _manner(item: DoseEntry) -> str:
    """How a dose enters, where it is not all at once and whole."""
    usual = {"lag": "0", "duration": "0", "bioavailability": "1"}
    return "".join(f", {name} {getattr(item, name)}" for name, value in usual.items() if getattr(item, name) != value)


def beginnings(fit: Fit) -> Table:
    """The values of the model's file, where the search began, with what they are and where they are from."""
    start = fit.origin.start if fit.origin is not None else fit.model
    rows = [
        (
            item.name, f"{exact(item.value)} {unit_text(item.unit)}".strip(),
            _spread(item), "fixed" if item.fixed else "estimated",
            f"{sentence(item.about) or NOTHING} [{item.source}]",
        )
        for item in start.parameters
    ]  # fmt: skip
    columns = (
        Column("Name", kind="text"), Column("Start", kind="text"), Column("Between subjects", "SD (scale)", kind="text"),
        Column("In this fit", kind="text"), Column("Meaning [source of the start]", kind="prose"),
    )  # fmt: skip
    return table("Where the search began", columns, rows)


def _spread(item: Parameter) -> str:
    parts = [f"{exact(item.iiv)} ({item.scale})" if item.iiv else "", f"{exact(item.iov)} between occasions" if item.iov else ""]
    return ", ".join(filter(None, parts)) or NOTHING


def fit_reproduction(fit: Fit) -> Section:
    """Commands, model, tolerances and versions."""
    from carkinetics.record import describe_stack

    stack = describe_stack()
    settings = dict(fit.origin.settings) if fit.origin is not None else {}
    pairs = [
        ("Data", Path(fit.origin.data.source).name if fit.origin is not None else ""),
        ("Model", fit.model.name),
        ("Hash of the model at the start (SHA-256)", fit.origin.start.hash if fit.origin is not None else ""),
        ("Hash with the estimates", fit.model.hash),
        ("Method", fit.title),
        ("Covariance of the estimates", _COVARIANCES.get("alone" if fit.method == "individual" else str(settings.get("covariance")), "")),
        ("Seed", str(settings.get("seed", ""))),
        ("Solver", f"relative tolerance {settings['rtol']:g}" if "rtol" in settings else ""),
        ("Absolute tolerances", tolerances(settings.get("atol"))),
        ("Versions", ", ".join(f"{name} {stack[name]}" for name in SHOWN_VERSIONS if name in stack)),
    ]
    files = [
        ("fit.zarr", "the whole fit: xarray.open_zarr"),
        ("estimates.csv", "the table of estimates, unrounded"),
        ("run.json", "what ran on what, when, and how long"),
    ]
    beside = table("Beside this page", (Column("File", kind="text"), Column("What it holds", kind="prose")), files)
    blocks = (page.code(commands(fit)), page.facts(tuple((name, value) for name, value in pairs if value)), page.shown(beside))
    return Section("reproduction", "How to reproduce", blocks)


_COVARIANCES = {
    "alone": "inverse of each subject's expected information",
    "r": "inverse of the Hessian of the objective (R)",
    "s": "inverse of the cross product of the subjects' gradients (S)",
    "sandwich": "sandwich of both (R, S)",
}


def commands(fit: Fit) -> str:
    """The same fit in Python."""
    if fit.origin is None:
        return f"# {fit.title} of {fit.model.name}"
    asked, settings = fit.origin.data.asked, fit.origin.settings
    reading = "".join(f", {name}={value!r}" for name, value in asked.items())
    fitting = "".join(f", {name}={settings[name]!r}" for name, default in _DEFAULTS.items() if settings.get(name, default) != default)
    fitting += ", evaluate_only=True" if fit.evaluated_only else ""
    return (
        "import carkinetics as ck\n"
        f"model = {_loading(fit.origin.start)}\n"
        f'data = ck.read_data("{Path(fit.origin.data.source).name}"{reading})\n'
        f'fit = ck.fit(model, data, method="{fit.method}"{fitting})\n'
        'ck.report(fit, "fit/")'
    )


_DEFAULTS: dict[str, Any] = {"seed": 0, "strict": True, "rtol": 1e-8, "atol": None, "covariance": "r", "blq": "m3"}


def _loading(start: Model) -> str:
    """How a model is had: from the library, in a variant or not, or from a file."""
    from carkinetics.errors import CarkineticsError
    from carkinetics.model.library import load_model

    try:
        shipped = load_model(start.name)
    except CarkineticsError:
        return f'ck.read_model("{start.name}.toml")'
    if shipped.hash == start.hash:
        return f'ck.load_model("{start.name}")'
    for item in shipped.variants:
        if shipped.variant(item.name).hash == start.hash:
            return f'ck.load_model("{start.name}", variant="{item.name}")'
    return f'ck.load_model("{start.name}")    # and the changes that were made to it'
