"""`compare`: models side by side, by what each says of its typical subject."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics import outputs
from carkinetics.commands import console, words
from carkinetics.commands.library import find_model
from carkinetics.errors import ConfigError
from carkinetics.record import Told, hearing
from carkinetics.repeating.writing import write_comparison

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics import Model
    from carkinetics.pages.tables import Table

WIDE = 100  # columns of a terminal from which on a model is a row


def compare(
    models: Annotated[
        list[str], typer.Argument(help="Two or more names from `carkinetics models`, NAME:VARIANT, or paths of .toml files.")
    ],
    lloq: Annotated[
        list[str] | None, typer.Option("--lloq", help="A number, or UNIT=NUMBER (repeatable). [default: 50 copies/ug, else the files']")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write measures and curves: .nc, .zarr, or the measures alone: .csv.")] = None,
    figure: Annotated[Path | None, typer.Option("--figure", help="Draw the curves on common axes here: .png, .svg or .pdf.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write curves and table as a page here: one .html file.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
) -> None:
    """Compare models: what each says of doubling, peak, contraction, persistence and marrow of its typical subject."""
    limit = _limits(lloq or [])
    if out is not None:
        outputs.claim(out, overwrite=overwrite)
    outputs.claim_file(figure, "--figure", (".png", ".svg", ".pdf"), overwrite=overwrite)
    outputs.claim_file(html, "--html", (".html",), overwrite=overwrite)
    import carkinetics as ck

    chosen = [_found(name) for name in models]
    started = datetime.now(UTC)
    with hearing() as heard, console.busy("Simulating the typical subjects"):
        result = console.interruptible(lambda: ck.compare(chosen, lloq=limit))
    _print(result)
    for path in write_comparison(chosen, result, out, figure, html, Told({"lloq": limit}, warnings=heard, started=started)):
        console.say(f"Written: {path}")


def _found(name: str) -> Model:
    base, colon, variant = name.rpartition(":")
    return find_model(base, variant) if colon and len(base) > 1 else find_model(name)


def _limits(given: list[str]) -> float | dict[str, float] | None:
    pairs = [text.partition("=") for text in given]
    if any(not sign for _, sign, _ in pairs):
        if len(given) > 1:
            raise ConfigError("--lloq: a number for all models stands alone; for units write UNIT=NUMBER, for example --lloq copies/ug=50.")
        return words.number(given[0], "--lloq")
    return {unit.strip(): words.number(text, f"--lloq {unit}") for unit, _, text in pairs} or None


def _print(result: xr.Dataset) -> None:
    from carkinetics.pages.compared_tables import comparison

    for made in comparison(result):
        console.print_page_table(made if console.answers().width >= WIDE else _turned(made))


def _turned(made: Table) -> Table:
    """A row a measure and a column a model, for a narrow terminal."""
    from carkinetics.pages.tables import Column, table

    heads = [f"{column.title} ({column.note})" if column.note else column.title for column in made.columns]
    columns = (Column("", kind="text"), *(Column(row[0]) for row in made.rows))
    rows = [(heads[i], *(row[i] for row in made.rows)) for i in range(1, len(heads))]
    return table(made.caption, columns, rows, *made.notes)
