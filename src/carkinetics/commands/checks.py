"""`check`: whether model, trial and data files hold together, and whether models give what their papers say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from carkinetics.commands import console, words
from carkinetics.errors import CarkineticsError, DataError, FileError

if TYPE_CHECKING:
    import pandas as pd

DATA = {".csv", ".tsv", ".txt"}
OTHER_DATA = {".xlsx", ".xls", ".parquet", ".nc", ".zarr"}
OK, FAILED, BAD_INPUT = 0, 1, 2


def check(
    files: Annotated[list[Path], typer.Argument(help="Model, trial or targets files (.toml), data files (.csv).")],
    model: Annotated[str | None, typer.Option("--model", help="The model that data files are for: its name or file.")] = None,
    lloq: Annotated[list[str] | None, typer.Option("--lloq", help="Of data: NUMBER, or NAME=NUMBER by matrix or observable.")] = None,
    where: Annotated[list[str] | None, typer.Option("--where", help="Of data: rows to keep, COLUMN=VALUE[,VALUE]. Repeatable.")] = None,
) -> None:
    """Check files: do they load, do units fit, does a model give its published numbers, and which rows of data are at fault?"""
    limits, kept = words.named_numbers(lloq or [], "--lloq"), words.conditions(where or [])
    worst = OK
    for path in files:
        try:
            worst = max(worst, _check_data(path, model, limits, kept) if path.suffix.lower() in DATA else _check_one(path))
        except CarkineticsError as error:
            console.complain(type(error).__name__, str(error))
            worst = BAD_INPUT
    raise typer.Exit(worst)


def _check_one(path: Path) -> int:
    if path.suffix.lower() in OTHER_DATA:
        raise FileError(f"{path}: '{path.suffix}' is not read. Export data as a CSV file: UTF-8 text, separated by commas, decimal points.")
    content = _content(path)
    if "targets" in content:
        return _check_targets(path, str(content.get("trial", "")))
    return _check_trial(path) if "arms" in content else _check_model(path)


def _content(path: Path) -> Mapping[str, Any]:
    """A trial file names its arms, a targets file its targets; what cannot be read is left to the reader of models, which says why."""
    from carkinetics.model.files import parse_toml, read_text

    try:
        return parse_toml(read_text(path, "model or trial"), str(path))
    except CarkineticsError:
        return {}


def _check_targets(path: Path, name: str) -> int:
    """A targets file against its trial: the file beside it, else a shipped one."""
    import carkinetics as ck
    from carkinetics.calibration.read import read_targets

    beside = path.with_name(path.name.replace("_targets.toml", ".toml"))
    trial = ck.read_trial(beside) if beside != path and beside.exists() else ck.load_trial(name)
    found = read_targets(path, trial)
    console.say(f"{path}: {len(found.targets)} targets for trial {trial.id}, {len(found.free)} free parameters.")
    return OK


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


def _check_data(path: Path, model: str | None, lloq: float | dict[str, float] | None, where: dict[str, list[str]]) -> int:
    """Every fault of a data file with its row, and with a model what does not fit it."""
    import warnings

    import carkinetics as ck
    from carkinetics.commands.library import find_model
    from carkinetics.data.design import bind

    target = None if model is None else find_model(model)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # the summary says the same
            found = ck.read_data(path, lloq=lloq, where=where or None, strict=False)
            faults = _tell_faults(found.excluded)
            console.say(repr(found))
            if target is not None:
                faults += _tell_faults(bind(target, found, strict=False).excluded)
    except DataError as error:
        console.complain("DataError", str(error))
        return FAILED
    fits = f", and fits {target.name}" if target is not None else ""
    console.say(f"{path}: " + (f"{faults} fault{'s' * (faults > 1)}." if faults else f"no faults{fits}."))
    return FAILED if faults else OK


def _tell_faults(excluded: pd.DataFrame) -> int:
    from carkinetics.data.problems import Fault

    for line, subject, column, value, rule, remedy, _ in excluded.itertuples(index=False):
        console.say(str(Fault(line, subject, column, value, rule, remedy)), style="red")
    return len(excluded)
