"""`convert`: a model of another format as a model file of ours."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from carkinetics import outputs
from carkinetics.commands import console
from carkinetics.errors import ConfigError, FileError
from carkinetics.record import Told
from carkinetics.repeating.writing import write_conversion

SUFFIXES = (".xml", ".sbml")


def convert(
    file: Annotated[Path, typer.Argument(help="An SBML file (.xml), of BioModels for example.")],
    out: Annotated[Path | None, typer.Option("--out", help="The model file (.toml) to write; left out, it is printed.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
) -> None:
    """Convert an SBML model into a model file; needs pip install 'carkinetics\\[sbml]'."""
    if file.suffix.lower() not in SUFFIXES:
        raise ConfigError(f"{file}: SBML files end in {' or '.join(SUFFIXES)}; this one does not.")
    if out is not None:
        _claim(out, overwrite)
    model, text, remarks = write_conversion(file, out, Told(started=datetime.now(UTC)))
    if out is None:
        console.say_as_it_is(text.rstrip("\n"))
    else:
        console.say(f"{out}: {len(model.states)} states, {len(model.parameters)} parameters, {len(model.observables)} observables.")
    for remark in remarks:
        console.remark(remark)


def _claim(path: Path, overwrite: bool) -> None:
    if path.suffix != ".toml":
        raise ConfigError(f"--out {path}: a model file ends in .toml.")
    if path.exists() and not overwrite:
        raise FileError(f"{path} exists already. Name another place, or pass --overwrite to replace it.")
    outputs.claim_parent(path)
