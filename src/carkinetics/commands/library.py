"""`models`: what is in the library, as a table to search and to sort; and how a model is found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics.commands import console
from carkinetics.errors import ConfigError
from carkinetics.model.faults import nearest
from carkinetics.model.library import few
from carkinetics.tabular import guarded_frame

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics import Model

NUMBERS = frozenset({"states", "parameters", "assumed", "checks"})
COLUMNS = {
    "name": 0,
    "disease": 0,
    "product": 0,
    "matrices": 0,
    "states": 0,
    "fitted_to": 150,
    "source": 115,
    "assumed": 0,
    "checks": 150,
    "variants": 180,
}
_HEADS = {"fitted_to": "fitted to", "matrices": "in"}


def models(
    word: Annotated[str, typer.Argument(help="Show only the models with this word in a cell, in any case.")] = "",
    sort: Annotated[str, typer.Option("--sort", metavar="COLUMN", help="Order by a column; -COLUMN begins with the largest.")] = "name",
    csv: Annotated[bool, typer.Option("--csv", help="Print every column of the table as CSV.")] = False,
) -> None:
    """List the models that ship with carkinetics: a table to search and to sort."""
    import carkinetics as ck

    listed = ck.models()
    wanted = word.lower()
    found = _sorted(listed[[wanted in " ".join(map(str, row)).lower() for row in listed.itertuples(index=False)]], sort)
    if found.empty:
        raise ConfigError(f"No model of the library has '{word}' in it. `carkinetics models` lists all {len(listed)}.")
    if csv:
        console.say_as_it_is(guarded_frame(found).to_csv(index=False).rstrip("\n"))
        return
    width = console.answers().width
    shown = [name for name, least in COLUMNS.items() if width >= least]
    table = found.assign(variants=found.variants.map(few))[shown]
    rows = [[str(cell) for cell in row] for row in table.itertuples(index=False)]
    console.print_table(
        "", [_HEADS.get(name, name) for name in shown], rows, frozenset(i for i, name in enumerate(shown) if name in NUMBERS)
    )


def _sorted(table: pd.DataFrame, asked: str) -> pd.DataFrame:
    """The table in the order of a column, names in any case; ConfigError lists the columns."""
    name = asked.removeprefix("-").replace(" ", "_")
    if name not in table.columns:
        raise ConfigError(f"--sort {asked}: there is no such column.{nearest(name, table.columns)} Columns: {', '.join(table.columns)}.")
    key = table[name] if name in NUMBERS else table[name].str.lower()
    return table.loc[key.sort_values(ascending=not asked.startswith("-"), kind="stable").index]


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
