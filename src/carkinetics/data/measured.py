"""Values of the data -> outputs of a model, in its units, with the limits of its assay where the data give none."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.cells import Unreadable
from carkinetics.data.matching import converter, output_of
from carkinetics.data.observations import Observations
from carkinetics.data.problems import Fault, Problems
from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
NONE, LEFT, RIGHT, INTERVAL = range(4)
_CODES = {"none": NONE, "left": LEFT, "right": RIGHT, "interval": INTERVAL}


@dataclass(frozen=True)
class Measured:
    """Values that fit a model, one row each: subject and line as in the data, the rest in the model's units."""

    subject: NDArray[Any]
    line: NDArray[np.int64]
    time: Floats
    output: NDArray[np.int64]
    value: Floats
    censoring: NDArray[np.int8]
    limit: Floats
    lower: Floats
    lloq: Floats

    def part(self, rows: NDArray[np.bool_]) -> Measured:
        """Some of the rows."""
        return Measured(*(getattr(self, item.name)[rows] for item in fields(self)))


def bind_values(model: Model, data: Observations, problems: Problems) -> Measured:
    """Match the values of the data to the observables of a model; faults are noted by row."""
    frame = data.observations
    output = _outputs(model, data, problems)
    scale = _scales(model, data, output)
    hours = converter(data.units.get("time", ""), model.time, data.columns.get("time", "time"), "the time")
    value, limit, lower, lloq = (frame[name].to_numpy() * scale for name in ("value", "limit", "lower", "lloq"))
    censoring = np.array([_CODES[word] for word in frame["censoring"]], dtype=np.int8)
    made = Measured(
        frame["subject"].to_numpy(),
        frame["line"].to_numpy(),
        frame["time"].to_numpy() * hours,
        output,
        value,
        censoring,
        limit,
        lower,
        lloq,
    )
    _use_limits_of_assay(model, data, made, problems)
    _refuse_rows(model, data, made, problems)
    return made


def _outputs(model: Model, data: Observations, problems: Problems) -> NDArray[np.int64]:
    """The number of the observable of every row, -1 where it has none; one fault for each name that is not known, with the count."""
    frame = data.observations
    output = np.full(len(frame), -1, dtype=np.int64)
    for (observable, matrix), part in frame.groupby(["observable", "matrix"], sort=False):
        rows = frame.index.get_indexer(part.index)
        try:
            output[rows] = output_of(model, str(observable), str(matrix))
        except Unreadable as error:
            role = "observable" if observable and "not in" not in error.rule else "matrix"
            column, found = data.columns.get(role, role), str(observable if role == "observable" else matrix)
            for line, subject in zip(part["line"], part["subject"], strict=True):
                problems.add(Fault(int(line), subject, column, found, error.rule, error.remedy))
    return output


def _scales(model: Model, data: Observations, output: NDArray[np.int64]) -> Floats:
    scale = np.ones(len(output))
    units = data.observations["unit"].to_numpy()
    for number, unit in {(int(i), str(said)) for i, said in zip(output, units, strict=True) if i >= 0}:
        item = model.observables[number]
        rows = (output == number) & (units == unit)
        scale[rows] = converter(unit, item.unit, data.columns.get("value", "value"), f"the observable '{item.key}'")
    return scale


def _use_limits_of_assay(model: Model, data: Observations, made: Measured, problems: Problems) -> None:
    """Censor at the limits of the model's file where the data give no limit and no mark of their own."""
    if {"cens", "blq"} & data.columns.keys():
        return
    for number, item in enumerate(model.observables):
        plain = (made.output == number) & (made.censoring == NONE) & np.isnan(made.lloq)
        if item.lloq is not None and plain.any():
            below = plain & (made.value < item.lloq)
            made.lloq[plain] = item.lloq
            made.censoring[below], made.limit[below], made.value[below] = LEFT, item.lloq, item.lloq
            problems.note(
                f"{item.key}: the lloq of the model's file, {item.lloq:g} {item.unit}, is used; {below.sum()} values are below it."
            )
        above = (made.output == number) & (made.censoring == NONE) & (made.value > (np.inf if item.uloq is None else item.uloq))
        if above.any():
            made.censoring[above], made.limit[above], made.value[above] = RIGHT, item.uloq, item.uloq
            problems.note(
                f"{item.key}: the uloq of the model's file, {item.uloq:g} {item.unit}, is used; {above.sum()} values are above it."
            )


def _refuse_rows(model: Model, data: Observations, made: Measured, problems: Problems) -> None:
    """Values before the start, and values that a log-normal error cannot have."""
    lognormal = np.array([item.error == "lognormal" for item in model.observables] + [False])
    column = {role: data.columns.get(role, role) for role in ("time", "value")}
    for i in np.flatnonzero(made.time < model.start):
        rule = f"it is before the model's start at {model.start:g} {model.time}"
        remedy = "strict=False leaves such rows out; or set `start` in the model's file."
        problems.add(Fault(int(made.line[i]), made.subject[i], column["time"], f"{data.observations['time'].iloc[i]:g}", rule, remedy))
    for i in np.flatnonzero((made.censoring == NONE) & (made.value <= 0) & lognormal[made.output]):
        rule = f"a value that is not > 0 cannot have the log-normal error of '{model.observables[made.output[i]].key}'"
        found = f"{data.observations['value'].iloc[i]:g}"
        problems.add(
            Fault(int(made.line[i]), made.subject[i], column["value"], found, rule, "If it is below the limit, give lloq= to read_data.")
        )
