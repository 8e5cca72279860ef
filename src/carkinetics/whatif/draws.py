"""A table of draws of the model's parameters: the posterior of a calibration, or the priors of the trial file."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, DataError, FileError, IntegrityError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.files import read_text
from carkinetics.trial.spec import Trial
from carkinetics.whatif.worlds import moved, unsure_of, with_values

if TYPE_CHECKING:
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]

PRIORS = "priors"
TYPICAL = "typical"
UNUSED = ("draw", "chain", "replicate", "iteration")  # columns that count rows
WEIGHT = "weight"
MOST_KEPT = 100_000  # numbers of a table that a result carries along
MOST_BYTES = 200_000_000  # of a file of draws
_HASH = "# model_hash:"


@dataclass(frozen=True)
class Draws:
    """Trials in as many worlds, with the weight of each (adding up to 1), and where the numbers are from.

    given: "priors", "typical", or the rows that were used as the text of a Table; empty where these are too many to be kept.
    """

    trials: tuple[Trial, ...]
    weights: Floats
    source: str
    given: str


@dataclass(frozen=True)
class Table:
    """Rows of a table of draws and where they were from: columns of one length, by name."""

    source: str
    columns: Mapping[str, Floats]

    @property
    def text(self) -> str:
        """All of it as JSON, from which `from_text` makes the same."""
        return json.dumps({"source": self.source, "columns": {name: values.tolist() for name, values in self.columns.items()}})

    @classmethod
    def from_text(cls, text: str) -> Table:
        """The table of such a text; IntegrityError where it is none."""
        try:
            told = json.loads(text)
            return cls(str(told["source"]), {str(name): np.array(values, dtype=np.float64) for name, values in told["columns"].items()})
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise IntegrityError(f"The draws of this assurance are not readable: {error!r}.") from None


def draws_of(trial: Trial, model: Model, given: Any, count: int, seed: int) -> Draws:
    """What `draws` of `assurance` asks for.

    "priors": `count` draws of the unsure parameters, as `sensitivity` reads them; "typical": `count` times the model's own numbers;
    the path of a CSV, a DataFrame, or a mapping of columns: a world a row, at most `count` rows, evenly apart. Columns: "parameter",
    "arm.parameter", either with ".iiv" for an SD between subjects, and "weight". ConfigError, DataError, FileError; IntegrityError for
    a CSV of another model.
    """
    if isinstance(given, str) and given == TYPICAL:
        return Draws((trial,) * count, np.full(count, 1 / count), "the model's own values", TYPICAL)
    if isinstance(given, str) and given == PRIORS:
        return _from_priors(trial, model, count, seed)
    source, columns = _columns(given, model)
    _check(trial, model, columns, source)
    weights = columns.pop(WEIGHT, np.ones(len(next(iter(columns.values())))))
    if (weights < 0).any() or not weights[_spaced(len(weights), count)].sum() > 0:
        raise DataError(f"{source}: weights are numbers of at least 0 that do not add up to 0.")
    rows = np.array(list(columns.values())).T
    chosen = _spaced(len(rows), count)
    rows, weights = rows[chosen], weights[chosen]
    used = Table(source, {**dict(zip(columns, rows.T, strict=True)), WEIGHT: weights})
    trials = tuple(with_values(trial, dict(zip(columns, row.tolist(), strict=True))) for row in rows)
    return Draws(trials, weights / weights.sum(), source, used.text if rows.size <= MOST_KEPT else "")


def _spaced(rows: int, count: int) -> NDArray[np.intp]:
    """All rows, or `count` of them, evenly apart."""
    return np.linspace(0, rows - 1, min(rows, count)).round().astype(np.intp)


def _from_priors(trial: Trial, model: Model, count: int, seed: int) -> Draws:
    from carkinetics.cohort.streams import normal
    from carkinetics.trial.run import changes_of

    numbers = np.arange(count, dtype=np.int64)
    columns: dict[str, Floats] = {}
    for item in unsure_of(trial, model):
        scores = normal(seed, f"assurance:{item.name}", numbers)
        for arm in trial.arms:
            if not item.arms or arm.name in item.arms:
                own = float(changes_of(trial, arm, model).get(item.name, {}).get("value", model.parameter(item.name).value))
                columns[f"{arm.name}.{item.name}"] = np.array([moved(own, item.scale, item.sd * z) for z in scores.tolist()])
    trials = tuple(with_values(trial, {name: float(values[at]) for name, values in columns.items()}) for at in range(count))
    source = "the priors of the trial file" if trial.sensitivity else "the priors of the model"
    return Draws(trials, np.full(count, 1 / count), source, PRIORS)


def _columns(given: Any, model: Model) -> tuple[str, dict[str, Floats]]:
    import pandas as pd

    source = "the table of draws"
    if isinstance(given, Table):
        source, given = given.source, given.columns
    if isinstance(given, str | Path):
        source = Path(given).name
        text = read_text(Path(given), "draws", MOST_BYTES, "a table (.csv)")
        _same_model(Path(given), text, model)
        try:
            given = pd.read_csv(io.StringIO(text), comment="#", skipinitialspace=True)
        except ValueError as error:
            raise FileError(
                f"{given}: cannot be read as a table of draws ({error}). Give a CSV with a column for each parameter."
            ) from error
    if not isinstance(given, Mapping | pd.DataFrame):
        raise ConfigError(
            f"draws is {given!r}: give '{PRIORS}', '{TYPICAL}', the path of a CSV, or a table with a column for each parameter."
        )
    try:
        columns = {str(name): np.asarray(given[name], dtype=np.float64) for name in given if str(name).lower() not in UNUSED}
    except (TypeError, ValueError) as error:
        raise DataError(f"{source}: every value is a number ({error}).") from None
    lengths = {values.shape for values in columns.values()}
    if len(lengths) != 1 or len(next(iter(lengths))) != 1 or next(iter(lengths)) == (0,):
        raise DataError(f"{source}: a table of draws has columns of one length, at least one row, and a name of a parameter above each.")
    return source, columns


def _same_model(path: Path, text: str, model: Model) -> None:
    told = next((line.removeprefix(_HASH).strip() for line in text.splitlines() if line.startswith(_HASH)), "")
    if told and told != model.hash:
        raise IntegrityError(
            f"{path} belongs to another model (hash {told[:12]}; {model.name} here is {model.hash[:12]}). Give draws of this one."
        )


def _check(trial: Trial, model: Model, columns: Mapping[str, Floats], source: str) -> None:
    parameters, arms = [item.name for item in model.parameters], [arm.name for arm in trial.arms]
    for name, values in columns.items():
        if not np.isfinite(values).all():
            raise DataError(f"{source}: column '{name}', row {int(np.argmin(np.isfinite(values))) + 1}: a finite number is needed.")
        if name == WEIGHT:
            continue
        arm, _, parameter = name.removesuffix(".iiv").rpartition(".")
        if parameter not in parameters:
            raise ConfigError(f"{source}: '{name}' is no parameter of {model.name}.{nearest(parameter, parameters)}")
        if arm and arm not in arms:
            raise ConfigError(f"{source}: '{name}' names no arm of {trial.id}.{nearest(arm, arms)} There are: {listed(arms)}.")
    if set(columns) <= {WEIGHT}:
        raise DataError(f"{source}: there is no column of a parameter.")
