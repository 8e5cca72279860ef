"""Steady states (SS 1 with II): the first dose of a subject comes after so many like it, II apart, that one more changes nothing.

How many are wanted is found at the model's values, and MARGIN times as many are given, for subjects and values that are slower: the
remainder of a dose falls by the same factor from one to the next. The model starts earlier for that, so it must be at rest without doses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.engine.solve import solve
from carkinetics.engine.stops import DoseTable
from carkinetics.errors import DataError
from carkinetics.model.expression import nodes, parse
from carkinetics.model.faults import Place
from carkinetics.model.spec import Model

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
SEEN, WANTED = 1e-6, 1e-10  # the relative change from one dose to the next that is looked for, and that is reached by going on like that
MARGIN = 4
LONGEST = 1000  # doses that are tried
RTOL = 1e-9
SLOWER = 0.8  # values at which the model must be at rest, too, beside its own


@dataclass(frozen=True)
class Steady:
    """Before the first dose of each of n subjects: how many like it come, and how far apart (nan and 0: none), in the model's time."""

    interval: Floats
    count: Ints

    def part(self, rows: NDArray[np.intp]) -> Steady:
        """Those of some subjects."""
        return Steady(self.interval[rows], self.count[rows])


def with_steady(model: Model, steady: Steady, doses: DoseTable) -> tuple[Model, DoseTable]:
    """Return the model with a start before all doses, and the doses with those that make a steady state."""
    first, n = doses.offsets[:-1], len(steady.count)
    source = np.concatenate([np.repeat(first[steady.count > 0], steady.count[steady.count > 0]), np.arange(len(doses.time))])
    owner = np.concatenate([np.repeat(np.arange(n), steady.count), np.repeat(np.arange(n), np.diff(doses.offsets))])
    back = np.concatenate([*(np.arange(count, 0, -1) for count in steady.count if count), np.zeros(len(doses.time))])
    time = doses.time[source] - back * np.where(back > 0, np.nan_to_num(steady.interval)[owner], 0.0)
    order = np.argsort(owner, kind="stable")
    source, time = source[order], time[order]
    offsets = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=n))]).astype(np.int64)
    table = DoseTable(offsets, time, doses.amount[source], doses.duration[source], doses.entry[source])
    return replace(model, start=min(model.start, float(time.min()))), table


def steady_of(model: Model, cohort: pd.DataFrame, interval: Floats, doses: DoseTable | None) -> Steady | None:
    """Return what comes before the first dose of each subject whose `interval` (n,) is not nan; None where there is no such subject.

    DataError where the model cannot start earlier, and where no steady state is reached.
    """
    who = np.flatnonzero(np.isfinite(interval))
    if not len(who) or doses is None:
        return None
    _refuse_what_depends_on_time(model)
    inputs = _inputs(model, cohort)[who]
    _refuse_what_moves_by_itself(model, inputs, interval[who])
    count = np.zeros(len(interval), dtype=np.int64)
    count[who] = _doses_to_rest(model, inputs, interval[who], doses.part(who))
    return Steady(interval, count)


def _refused(model: Model, why: str) -> DataError:
    return DataError(
        f"The data ask for a steady state (SS), and the model '{model.name}' {why}: it cannot have been dosed for ever. Write the doses "
        "out (ADDL and II, with a time before the first observation) and set `start` in the model's file."
    )


def _refuse_what_depends_on_time(model: Model) -> None:
    for what, there in (("switches", model.switches), ("events", model.events), ("draws", model.draws)):
        if there:
            raise _refused(model, f"has {what}")
    if any(node[0] == "t" for text in _moving(model) for node in nodes(parse(text, Place(model.name)).tree)):
        raise _refused(model, "depends on the time t")


def _moving(model: Model) -> Iterator[str]:
    yield from (item.text for table in (model.fluxes, model.ddt) for item in table)
    yield from (item.expr for item in model.observables)


def _inputs(model: Model, cohort: pd.DataFrame) -> Floats:
    """The typical values of all inputs, with the covariates of each subject."""
    typical = {item.name: item.value for item in model.parameters} | {item.name: item.reference for item in model.covariates}
    covariates = {item.name for item in model.covariates} & set(cohort.columns)
    columns = [cohort[name] if name in covariates else np.full(len(cohort), typical[name]) for name in model.system.inputs]
    return np.column_stack([np.asarray(column, dtype=np.float64) for column in columns])


def _refuse_what_moves_by_itself(model: Model, inputs: Floats, interval: Floats) -> None:
    parameters = len(model.parameters)
    other = inputs.copy()
    other[:, :parameters] *= SLOWER ** np.arange(1, parameters + 1)
    times = model.start + np.array([0.0, 1.0]) * np.concatenate([interval, interval])[:, None]
    found = solve(model.system, np.concatenate([inputs, other]), times, rtol=RTOL, atol=np.array(1e-12), states=True)
    assert found.states is not None
    before, after = found.states[:, 0], found.states[:, 1]
    moved = ~(np.abs(after - before) <= 1e-6 * np.abs(before)).all(axis=0)
    if moved.any():
        raise _refused(model, f"is not at rest without doses (its state '{model.states[int(np.argmax(moved))].name}' moves)")


def _doses_to_rest(model: Model, inputs: Floats, interval: Floats, doses: DoseTable) -> Ints:
    """How many doses each subject wants, MARGIN included."""
    n, first = len(inputs), doses.offsets[:-1]
    k = np.arange(LONGEST + 1)
    times = model.start + interval[:, None] * k
    columns = (np.repeat(column[first], len(k)) for column in (doses.amount, doses.duration, doses.entry))
    amount, duration, entry = columns
    table = DoseTable(np.arange(n + 1) * len(k), times.reshape(-1), amount, duration, entry)
    atol = np.array(RTOL * np.max(doses.amount))
    found = solve(model.system, inputs, times, table, rtol=RTOL, atol=atol, states=True)
    assert found.states is not None
    size = np.maximum(np.abs(found.states).max(axis=1, keepdims=True), 1e-300)
    change = np.abs(np.diff(found.states, axis=1) / size).max(axis=2)
    rest = change <= SEEN
    if not rest.any(axis=1).all():
        raise DataError(
            f"The data ask for a steady state (SS), and the model '{model.name}' reaches none within {LONGEST} doses at its values. Write "
            "the doses out (ADDL and II, with a time before the first observation)."
        )
    reached = 1 + np.argmax(rest, axis=1)
    return np.asarray(np.ceil(MARGIN * (reached + 1) * np.log(WANTED) / np.log(SEEN)), dtype=np.int64)
