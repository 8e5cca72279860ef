"""`show`: one model as a page to read, in the terminal or as HTML, with its equations and a picture of its typical subject."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics import outputs
from carkinetics.commands import console
from carkinetics.commands.library import find_model
from carkinetics.record import Told
from carkinetics.repeating.writing import write_shown

if TYPE_CHECKING:
    import numpy as np

    from carkinetics import Model
    from carkinetics.typical import Course

HEIGHT, WIDEST = 12, 76  # letters of the picture
DAYS = {
    0.0: "0", 7.0: "7", 14.0: "14", 21.0: "21", 28.0: "28 days", 91.3: "3", 182.6: "6", 365.0: "12 months", 730.5: "24", 1826.0: "60",
}  # fmt: skip


def show(
    model: Annotated[str, typer.Argument(help="A name from `carkinetics models`, or a path to a .toml file.")],
    variant: Annotated[str | None, typer.Option("--variant", help="One of the model's variants.")] = None,
    figure: Annotated[Path | None, typer.Option("--figure", help="Draw the typical subject here: .png, .svg or .pdf.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write the model as a page here: one .html file that loads nothing.")] = None,
    picture: Annotated[bool, typer.Option("--picture/--no-picture", help="Whether the typical subject is simulated and drawn.")] = True,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace --figure and --html if they are there.")] = False,
) -> None:
    """Show one model as a page: source, parameters, equations, observables, and its typical subject."""
    started = datetime.now(UTC)
    shown = find_model(model, variant)
    outputs.claim_file(figure, "--figure", (".png", ".svg", ".pdf"), overwrite=overwrite)
    outputs.claim_file(html, "--html", (".html",), overwrite=overwrite)
    _head(shown)
    _equations(shown)
    _tables(shown)
    if picture:
        _picture(shown)
    if figure is not None or html is not None:
        for path in write_shown(shown, figure, html, Told(started=started)):
            console.say(f"Written: {path}")


def _head(model: Model) -> None:
    source = model.source
    console.say(model.title, style="bold")
    console.say(f"{model.name} · time in {model.time}, from {model.start:g} · units {'checked' if model.units_checked else 'NOT CHECKED'}")
    about = " · ".join(filter(None, (source.disease, source.product, f"fitted to {source.fitted_to}" if source.fitted_to else "")))
    for line in (source.citation, f"doi:{source.doi}" if source.doi else "", source.population, about):
        if line:
            console.say(line)
    for deviation in source.deviations:
        console.say(f"Differs from the source: {deviation}")


def _equations(model: Model) -> None:
    from carkinetics.drawing.style import unit_text
    from carkinetics.notation.equations import groups, has_switches, sides
    from carkinetics.notation.text import Text

    for group in groups(model):
        rows = []
        for line in group.lines:
            left, sign, right = sides(line, Text())
            unit, *rest = line.note.split(", ", 1)
            rows.append([left, f"{sign} {right}", ", ".join(filter(None, (unit_text(unit), *rest)))])
        console.print_table(group.title, ["", "", ""], rows)
    if has_switches(model):
        console.say("[condition] is 1 where the condition holds, else 0.")


def _tables(model: Model) -> None:
    from carkinetics.pages.model_tables import tables

    for one in tables(model):
        console.print_page_table(one)


def _picture(model: Model) -> None:
    """The course of the level with what it measures; a model that cannot be simulated or is given nothing says so."""
    from carkinetics.comparison import compare_models
    from carkinetics.pages.model_tables import given_words, measures
    from carkinetics.typical import course, example, level_of

    with console.busy("Simulating the typical subject"), warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        try:
            one = console.interruptible(lambda: course(model))
            rows = console.interruptible(lambda: compare_models({model.name: model}).isel(model=0))
        except UserWarning as failure:
            console.remark(f"The typical subject could not be simulated: {failure}")
            return
    level = one.of(level_of(model))
    if not (level > 0).any():
        console.say(f"\nThe level of the typical subject is 0 at all times. {given_words(model, example(model))}")
        return
    console.say()
    for line in _drawn(one, level):
        console.say_as_it_is(line)
    console.print_page_table(measures(rows, example(model), model))


def _drawn(one: Course, level: np.ndarray) -> list[str]:
    import numpy as np

    from carkinetics.commands.braille import decades, picture
    from carkinetics.drawing.scales import LONG, bend, plain
    from carkinetics.drawing.style import with_unit
    from carkinetics.drawing.typical import HOURS_BELOW, in_words, level_span
    from carkinetics.typical import level_of

    shown = level_of(one.model)
    low, high, logarithmic = level_span([level], [])
    if logarithmic:
        place = np.log(np.maximum(level, low / 10) / low) / np.log(high / low)
        ticks = decades(low, high, plain)
    else:
        place = (level - low) / (high - low)
        ticks = {(value - low) / (high - low): f"{value:.3g}" for value in np.linspace(max(low, 0.0), high / 1.08, 4)}
    start, until = min(float(one.days[0]), 0.0), one.until
    words = _hours(until) if until < HOURS_BELOW else DAYS
    days = np.array([min(day, until) for day in words if day <= until + 1])

    def at(times: np.ndarray) -> np.ndarray:
        return bend(times, until, start) if until >= LONG else (times - start) / (until - start)

    title = with_unit(in_words(shown.name) + (f", {shown.matrix}" if shown.matrix else ""), shown.unit)
    wide = min(WIDEST, console.answers().width - 12)
    return [title, *picture(at(one.days), place, wide, HEIGHT, ticks, dict(zip(at(days).tolist(), words.values(), strict=False)))]


def _hours(until: float) -> dict[float, str]:
    """Ticks of a course of hours, by day."""
    return {until * share: f"{until * share * 24:.3g}" + (" h" if share == 1 else "") for share in (0.0, 0.25, 0.5, 0.75, 1.0)}
