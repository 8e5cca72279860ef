"""`convert`: a model of another format as a model file of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from carkinetics.commands import console, outputs
from carkinetics.errors import ConfigError, FileError
from carkinetics.sealing import write_whole

SUFFIXES = (".xml", ".sbml")


def convert(
    file: Annotated[Path, typer.Argument(help="An SBML file (.xml), of BioModels for example.")],
    out: Annotated[Path | None, typer.Option("--out", help="The model file (.toml) to write; left out, it is printed.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
) -> None:
    """Convert an SBML model into a model file; needs pip install 'carkinetics\\[sbml]'."""
    from carkinetics.model.files import parse_toml
    from carkinetics.model.sbml.convert import convert as convert_sbml
    from carkinetics.model.spec import Model
    from carkinetics.model.write import model_text

    if file.suffix.lower() not in SUFFIXES:
        raise ConfigError(f"{file}: SBML files end in {' or '.join(SUFFIXES)}; this one does not.")
    if out is not None:
        _claim(out, overwrite)
    converted = convert_sbml(file)
    text = model_text(converted.tables)
    model = Model.from_dict(parse_toml(text, file.name), name=file.stem)
    if out is None:
        console.say_as_it_is(text.rstrip("\n"))
    else:
        out.parent.mkdir(parents=True, exist_ok=True)
        write_whole(out, text)
        console.say(f"{out}: {len(model.states)} states, {len(model.parameters)} parameters, {len(model.observables)} observables.")
    for remark in converted.remarks[1:]:
        console.remark(remark)


def _claim(path: Path, overwrite: bool) -> None:
    if path.suffix != ".toml":
        raise ConfigError(f"--out {path}: a model file ends in .toml.")
    if path.exists() and not overwrite:
        raise FileError(f"{path} exists already. Name another place, or pass --overwrite to replace it.")
    outputs.claim_parent(path)
