"""`check`: whether model and trial files hold together, and whether models give what their papers say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from carkinetics.commands import console
from carkinetics.errors import CarkineticsError, FileError

DATA = {".csv", ".tsv", ".txt", ".xlsx", ".parquet", ".nc", ".zarr"}
OK, FAILED, BAD_INPUT = 0, 1, 2


def check(files: Annotated[list[Path], typer.Argument(help="Model or trial files (.toml).")]) -> None:
    """Check files: do they load, do the units of every equation fit, and does a model give its published numbers?"""
    worst = OK
    for path in files:
        try:
            worst = max(worst, _check_one(path))
        except CarkineticsError as error:
            console.complain(type(error).__name__, str(error))
            worst = BAD_INPUT
    raise typer.Exit(worst)


def _check_one(path: Path) -> int:
    if path.suffix in DATA:
        raise FileError(f"{path}: this version checks models and trials (.toml); data files it does not read yet.")
    return _check_trial(path) if _is_trial(path) else _check_model(path)


def _is_trial(path: Path) -> bool:
    """A trial file names its arms; what cannot be read as TOML is left to the reader of models, which says what is wrong."""
    from carkinetics.model.read import parse_toml, read_text

    try:
        return "arms" in parse_toml(read_text(path, "model or trial"), str(path))
    except CarkineticsError:
        return False


def _check_model(path: Path) -> int:
    import carkinetics as ck
    from carkinetics.checking import check_model

    model = ck.read_model(path)
    outcomes = console.interruptible(lambda: check_model(model))
    failed = sum(not outcome.passed for outcome in outcomes)
    checks = f"{len(outcomes) - failed} of {len(outcomes)} checks hold" if outcomes else "it has no checks of its own"
    units = "the units of every equation fit" if model.units_checked else "its units are NOT checked"
    console.say(f"{path}: a model of {len(model.states)} state{'s' * (len(model.states) > 1)}; {units}; {checks}.")
    for outcome in outcomes:
        console.say(f"  {outcome}", style="" if outcome.passed else "red")
    return FAILED if failed else OK


def _check_trial(path: Path) -> int:
    import carkinetics as ck
    from carkinetics.trial.origins import assumptions
    from carkinetics.trial.run import model_of

    trial = ck.read_trial(path)
    model = model_of(trial)
    unknown = len(assumptions(trial))
    console.say(f"{path}: trial {trial.id}, {len(trial.arms)} arms, model {model.name}; {unknown} entries are not from the record.")
    return OK
