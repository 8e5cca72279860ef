"""The posterior of a trial's calibration as a small CSV file, and the layer of uncertainty that `run_trial` makes of it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.errors import ConfigError, DataError, IntegrityError
from carkinetics.model.files import read_text

if TYPE_CHECKING:
    from carkinetics.cohort.worlds import Worlds
    from carkinetics.model.spec import Model
    from carkinetics.trial.spec import Trial

PARAMETERS = "parameters"
SUFFIX = "_posterior.csv"
MOST_BYTES = 200_000_000  # of a posterior
_MODEL = "# model_hash: "


def shipped_posterior(trial: Trial) -> Path | None:
    """The posterior that ships for a trial, where there is one."""
    from carkinetics.trial.library import beside

    path = beside(trial, SUFFIX)
    return path if path.exists() else None


def worlds_of(uncertainty: Any, trial: Trial, model: Model) -> Worlds | None:
    """What `uncertainty` of `run_trial` asks for: None, "parameters" (the shipped posterior), the path of one, or Worlds.

    ConfigError for anything else, and where no posterior ships; IntegrityError for a posterior of another model.
    """
    from carkinetics.cohort.worlds import Worlds, frame_hash

    if uncertainty is None:
        return None
    if isinstance(uncertainty, Worlds):
        found = uncertainty
    elif isinstance(uncertainty, str) and uncertainty == PARAMETERS:
        path = shipped_posterior(trial)
        if path is None:
            raise ConfigError(
                f'uncertainty="{PARAMETERS}": no posterior ships for {trial.id}. Calibrate it (carkinetics calibrate) and give the path of '
                "its posterior.csv."
            )
        found = read_posterior(path)
    elif isinstance(uncertainty, str | Path) and str(uncertainty).endswith(".csv"):
        found = read_posterior(uncertainty)
    else:
        raise ConfigError(f'uncertainty is {uncertainty!r}: give None, "{PARAMETERS}", the path of a posterior.csv, or what read it.')
    if found.model_hash and found.model_hash != (here := frame_hash(model, found.names)):
        raise IntegrityError(
            f"{found.source} belongs to another model (hash {found.model_hash[:12]}; {model.name} here is {here[:12]}): its values "
            "were calibrated with other equations or other numbers beside them. Calibrate again."
        )
    return found


def read_posterior(path: str | Path) -> Worlds:
    """Read a posterior: comments, a head of names, one row a draw; FileError, DataError with the row at fault."""
    from carkinetics.cohort.worlds import Worlds, read_name

    file = Path(path)
    lines = read_text(file, "posterior", MOST_BYTES, "a table (.csv), as a calibration writes it").splitlines()
    model_hash = next((line.removeprefix(_MODEL).strip() for line in lines if line.startswith(_MODEL)), "")
    rows = [(at, line) for at, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    if len(rows) < 2:
        raise DataError(f"{file}: a posterior has a line of names and at least one row of numbers; this file has {len(rows)} lines.")
    names = tuple(cell.strip() for cell in rows[0][1].split(","))
    for name in names:
        read_name(name)
    if len(set(names)) < len(names):
        raise DataError(f"{file}, line {rows[0][0]}: a name stands there twice.")
    return Worlds(names, np.array([_numbers(file, at, line, len(names)) for at, line in rows[1:]]), file.name, model_hash)


def _numbers(file: Path, at: int, line: str, count: int) -> list[float]:
    cells = line.split(",")
    if len(cells) != count:
        raise DataError(f"{file}, line {at}: {len(cells)} values, but {count} names.")
    try:
        numbers = [float(cell) for cell in cells]
    except ValueError as error:
        raise DataError(f"{file}, line {at}: {error}. Every value is a number.") from None
    if not all(map(math.isfinite, numbers)):
        raise DataError(f"{file}, line {at}: a value is not finite.")
    return numbers


def posterior_text(worlds: Worlds, comments: list[str]) -> str:
    """The file of a posterior as text: six digits a value, enough for a width and the same everywhere."""
    head = [f"# {line}" for line in comments] + [f"{_MODEL}{worlds.model_hash}", ",".join(worlds.names)]
    return "\n".join([*head, *(",".join(f"{value:.6g}" for value in row) for row in worlds.values)]) + "\n"
