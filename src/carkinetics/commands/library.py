"""`models` and `show`: what is in the library, and one model as a page to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics.commands import console
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    from carkinetics import Model
    from carkinetics.model.spec import Equation, Observable, Parameter, Variant

SHOWN = ("name", "title", "matrices", "states", "assumed")


def models(word: Annotated[str, typer.Argument(help="Show only the models with this word in a cell, in any case.")] = "") -> None:
    """List the models that ship with carkinetics."""
    import carkinetics as ck

    listed = ck.models()
    wanted = word.lower()
    found = listed[[wanted in " ".join(map(str, row)).lower() for row in listed.itertuples(index=False)]]
    if found.empty:
        raise ConfigError(f"No model of the library has '{word}' in it. `carkinetics models` lists all {len(listed)}.")
    rows = [[str(cell) for cell in row] for row in found[list(SHOWN)].itertuples(index=False)]
    console.print_table("", list(SHOWN), rows, frozenset({3, 4}))


def find_model(name: str, variant: str | None = None) -> Model:
    """The model of a shipped name or of a path to a .toml file, in one of its variants; ConfigError, FileError, ModelError."""
    import carkinetics as ck

    if not is_path(name):
        return ck.load_model(name, variant=variant)
    model = ck.read_model(name)
    return model if variant is None else model.variant(variant)


def is_path(name: str) -> bool:
    """Whether a MODEL or a trial NAME is meant as a path: it has a suffix or a separator."""
    return Path(name).suffix != "" or "/" in name or "\\" in name


def show(
    model: Annotated[str, typer.Argument(help="A name from `carkinetics models`, or a path to a .toml file.")],
    variant: Annotated[str | None, typer.Option("--variant", help="One of the model's variants.")] = None,
) -> None:
    """Show one model as a page: source, parameters, equations, observables."""
    shown = find_model(model, variant)
    console.say(shown.title, style="bold")
    console.say(f"{shown.name} · time in {shown.time}, from {shown.start:g} · units {'checked' if shown.units_checked else 'NOT CHECKED'}")
    for line in (shown.source.citation, f"doi:{shown.source.doi}" if shown.source.doi else "", shown.source.population):
        if line:
            console.say(line)
    for deviation in shown.source.deviations:
        console.say(f"Differs from the source: {deviation}")
    _show_inputs(shown)
    _show_equations(shown)
    _show_outputs(shown)


def _show_inputs(model: Model) -> None:
    rows = [[p.name, f"{p.value:g}", p.unit, _spread(p), p.source, p.about] for p in model.parameters]
    columns = ["parameter", "value", "unit", "iiv (SD)", "from", "about"]
    console.print_table("Parameters", columns, rows, frozenset({1}))
    if model.correlations:
        pairs = [[f"{c.first} . {c.second}", f"{c.value:g}"] for c in model.correlations]
        console.print_table("Correlations of random effects", ["parameters", "value"], pairs, frozenset({1}))
    if model.effects:
        rows = [
            [f"{e.parameter} . {e.covariate}", e.form, ", ".join(f"{value:g}" for value in e.coefficients), e.source, e.about]
            for e in model.effects
        ]
        console.print_table("Effects of covariates", ["parameter . covariate", "form", "value", "from", "about"], rows, frozenset({2}))
    if model.covariates:
        rows = [[c.name, f"{c.reference:g}", c.unit, ", ".join(c.levels or ()), c.about] for c in model.covariates]
        console.print_table("Covariates", ["covariate", "reference", "unit", "levels", "about"], rows, frozenset({1}))
    if model.draws:
        rows = [[d.name, f"{d.distribution}({', '.join(f'{key} = {text}' for key, text in d.arguments)})"] for d in model.draws]
        console.print_table("Draws of a subject", ["draw", "distribution"], rows)


def _spread(parameter: Parameter) -> str:
    if parameter.iiv is None and parameter.iov is None:
        return ""
    between = f"{parameter.iiv or 0.0:.4g}" + (f", iov {parameter.iov:.4g}" if parameter.iov else "")
    return between if parameter.scale == "log" else f"{between} ({parameter.scale})"


def _show_equations(model: Model) -> None:
    _show_list("Constants of a subject", model.derived)
    _show_list("Switches: times at which the equations change", model.switches)
    rows = [[s.name, s.unit, s.initial, s.about] for s in model.states]
    console.print_table("States", ["state", "unit", f"at {model.start:g} {model.time}", "about"], rows)
    _show_list("Fluxes", model.fluxes)
    rows = [[f"d {e.name} / dt", e.text] for e in model.ddt]
    console.print_table("Equations", ["", ""], rows)
    if model.events:
        rows = [[e.name, e.when, e.direction, "; ".join(f"{a.name} := {a.text}" for a in e.assign)] for e in model.events]
        console.print_table("Events", ["event", "when this crosses 0", "direction", "then"], rows)


def _show_list(title: str, equations: tuple[Equation, ...]) -> None:
    if equations:
        console.print_table(title, ["name", "="], [[e.name, e.text] for e in equations])


def _show_outputs(model: Model) -> None:
    if model.doses:
        rows = [[d.name, d.into, d.unit, d.duration, d.lag, d.bioavailability] for d in model.doses]
        console.print_table("Doses", ["entry", "into", "unit", f"duration ({model.time})", "lag", "bioavailability"], rows)
    rows = [[o.name, o.matrix or "", o.expr, o.unit, _residual(o), "" if o.lloq is None else f"{o.lloq:g}"] for o in model.observables]
    console.print_table("Observables", ["name", "matrix", "=", "unit", "residual error", "LLOQ"], rows, frozenset({5}))
    if model.variants:
        rows = [[v.name, _values(v), v.source] for v in model.variants]
        console.print_table("Variants", ["variant", "other values", "from"], rows)


def _values(variant: Variant) -> str:
    changes = [
        f"{name} = {value:g}" if key == "value" else f"{name} {key} = {value:g}"
        for name, keys in variant.parameters
        for key, value in keys
        if isinstance(value, (int, float))
    ]
    return ", ".join(changes)


def _residual(observable: Observable) -> str:
    if not observable.error:
        return ""
    sigmas = {"": observable.sigma, "additive ": observable.sigma_add, "proportional ": observable.sigma_prop}
    return f"{observable.error}, " + ", ".join(f"{kind}SD {value:g}" for kind, value in sigmas.items() if value is not None)
