"""One subject as the engine had it, as a JSON file and back: numbers, names and a model's text, read strictly."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import CarkineticsError, IntegrityError, LimitError
from carkinetics.sealing import plain, read_strictly
from carkinetics.solver_options import METHODS, RTOL

if TYPE_CHECKING:
    from carkinetics.engine.stops import DoseTable
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
FORMAT = 1
WHAT = "a replay of one subject"
MOST_BYTES = 8_000_000
MOST_TIMES = MOST_DOSES = 100_000
MOST_STEPS = 10_000_000  # a larger number in a file is a mistake, or meant to keep a machine busy
_KEYS = {
    "format", "about", "subject", "model", "model_text", "inputs", "doses", "times", "method", "rtol", "atol", "max_steps", "sensitivities",
    "status", "last_good_time", "state", "states",
}  # fmt: skip
_WORDS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}  # what JSON has no number for


@dataclass(frozen=True)
class Case:
    """A subject: a model, its inputs in the order of the model's system, doses, times, options of the solver, and how it ended.

    state: whose equation had no value, "" where that is not known; states: the values at `last_good_time`, by name.
    """

    subject: str
    model: Model
    inputs: Floats
    doses: DoseTable | None
    times: Floats
    method: str
    rtol: float
    atol: Floats
    max_steps: int
    sensitivities: tuple[str, ...] = ()
    status: str = ""
    last_good_time: float = math.nan
    state: str = ""
    states: Mapping[str, float] | None = None


def text_of(case: Case) -> str:
    """The file of a case; IntegrityError where its model cannot be told as a text."""
    from carkinetics.model.told import text_or_none

    text = text_or_none(case.model)
    if text is None:
        raise IntegrityError(f"The model '{case.model.name}' cannot be told as a model file, so that this subject has no replay.")
    names = [entry.name for entry in case.model.doses]
    rows = [] if case.doses is None else list(zip(case.doses.time, case.doses.amount, case.doses.duration, case.doses.entry, strict=True))
    told = {
        "format": FORMAT,
        "about": f"{WHAT}: `carkinetics replay FILE`. Amounts are as the engine has them, times in {case.model.time}.",
        "subject": case.subject,
        "model": case.model.name,
        "model_text": text,
        "inputs": dict(zip(case.model.system.inputs, case.inputs.tolist(), strict=True)),
        "doses": [
            {"time": time, "amount": amount, "into": names[int(entry)], "duration": None if np.isnan(duration) else duration}
            for time, amount, duration, entry in rows
        ],
        "times": case.times[np.isfinite(case.times)].tolist(),
        "method": case.method,
        "rtol": case.rtol,
        "atol": dict(zip((state.name for state in case.model.states), case.atol.tolist(), strict=True)),
        "max_steps": case.max_steps,
        "sensitivities": list(case.sensitivities),
        "status": case.status,
        "last_good_time": case.last_good_time,
        "state": case.state,
        "states": dict(case.states or {}),
    }
    return json.dumps(plain(told), indent=1) + "\n"


def read_case(path: str | Path) -> Case:
    """Read a replay file; FileError, LimitError, and IntegrityError for anything that is no replay, with the key at fault."""
    from carkinetics.model.told import read_again

    place = Path(path)
    found = read_strictly(place, WHAT, MOST_BYTES)
    if found.keys() != _KEYS or found["format"] != FORMAT:
        odd = sorted(map(repr, found.keys() ^ _KEYS)) or [f"format {str(found['format'])[:20]}"]
        raise IntegrityError(f"{place} is not {WHAT} of this version: {', '.join(odd)[:200]} is missing or not known.")
    read = _Reader(place, found)
    name = read.text("model")
    try:
        model = read_again(read.text("model_text"), name)
    except CarkineticsError as error:
        raise IntegrityError(f"{place}: `model_text` is not a model: {str(error)[:300]}") from None
    inputs = read.numbers("inputs", tuple(model.system.inputs))
    atol = read.numbers("atol", tuple(state.name for state in model.states))
    method, rtol, most = read.text("method"), read.number("rtol"), found["max_steps"]
    read.insist(method in METHODS, "method", f"one of {', '.join(METHODS)}")
    read.insist(RTOL[0] <= rtol <= RTOL[1], "rtol", f"a number from {RTOL[0]:g} to {RTOL[1]:g}")
    read.insist(bool(np.isfinite(atol).all() and (atol >= 0).all()), "atol", "finite numbers, not below 0")
    read.insist(type(most) is int and 1 <= most <= MOST_STEPS, "max_steps", f"a whole number from 1 to {MOST_STEPS:,}")
    moved = found["sensitivities"]
    read.insist(isinstance(moved, list) and all(item in model.system.inputs for item in moved), "sensitivities", "a list of inputs")
    return Case(
        read.text("subject"), model, inputs, read.doses(model), read.times(), method, rtol, atol, most, tuple(moved), read.text("status"),
        read.number("last_good_time"), read.text("state"), read.named("states"),
    )  # fmt: skip


@dataclass(frozen=True)
class _Reader:
    """The values of a replay file, by key, with an error that names file and key."""

    path: Path
    found: Mapping[str, Any]

    def insist(self, good: bool, key: str, what: str) -> None:
        """IntegrityError unless a value is what it must be."""
        if not good:
            raise IntegrityError(f"{self.path}: `{key}` must be {what}; it is {str(self.found[key])[:60]!r}.")

    def text(self, key: str) -> str:
        value = self.found[key]
        self.insist(isinstance(value, str), key, "a text")
        return str(value)

    def number(self, key: str) -> float:
        return self._number(self.found[key], key)

    def _number(self, value: Any, key: str) -> float:
        if isinstance(value, str) and value in _WORDS:
            return _WORDS[value]
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1.8e308:
            raise IntegrityError(f"{self.path}: `{key}` must hold numbers, or the words inf, -inf and nan; it holds {str(value)[:60]!r}.")
        return float(value)

    def named(self, key: str) -> dict[str, float]:
        value = self.found[key]
        self.insist(isinstance(value, dict), key, "numbers by name")
        return {name: self._number(one, f"{key}.{name[:40]}") for name, one in value.items()}

    def numbers(self, key: str, names: tuple[str, ...]) -> Floats:
        """Numbers by the names that the model has, in its order."""
        found = self.named(key)
        self.insist(found.keys() == set(names), key, f"numbers for exactly {', '.join(names)[:300]}")
        return np.array([found[name] for name in names])

    def times(self) -> Floats:
        values = self.found["times"]
        self.insist(isinstance(values, list) and bool(values), "times", "a list of at least one time")
        if len(values) > MOST_TIMES:
            raise LimitError(f"{self.path}: {len(values):,} times; a replay has at most {MOST_TIMES:,}.")
        times = np.array([self._number(value, "times") for value in values])
        self.insist(bool(np.isfinite(times).all() and (np.diff(times) >= 0).all()), "times", "finite numbers that do not decrease")
        return times

    def doses(self, model: Model) -> DoseTable | None:
        from carkinetics.engine.stops import DoseTable

        rows, names = self.found["doses"], [entry.name for entry in model.doses]
        self.insist(isinstance(rows, list), "doses", "a list")
        if len(rows) > MOST_DOSES:
            raise LimitError(f"{self.path}: {len(rows):,} doses; a replay has at most {MOST_DOSES:,}.")
        for row in rows:
            good = isinstance(row, dict) and row.keys() == {"time", "amount", "into", "duration"} and row["into"] in names
            self.insist(good, "doses", f"a list of time, amount, into (one of {', '.join(names)}) and duration")
        if not rows:
            return None
        time, amount = (np.array([self._number(row[key], key) for row in rows]) for key in ("time", "amount"))
        duration = np.array([math.nan if row["duration"] is None else self._number(row["duration"], "duration") for row in rows])
        entry = np.array([names.index(row["into"]) for row in rows], dtype=np.int64)
        return DoseTable(np.array([0, len(rows)], dtype=np.int64), time, amount, duration, entry)
