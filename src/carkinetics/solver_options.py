"""How the equations are to be solved: the numbers of a call to `simulate`, checked, each with its allowed range."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sized
from dataclasses import dataclass
from itertools import islice
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, LimitError
from carkinetics.memory import refuse_if_too_large
from carkinetics.model.faults import listed, nearest

if TYPE_CHECKING:
    from carkinetics.model.spec import Model

METHODS = ("auto", "explicit", "stiff", "exact")
RTOL = (1e-13, 0.1)  # below, rounding is larger than the tolerance; above, an answer has no digit
DEFAULT_ATOL = 1e-6  # of a state's own unit
MAX_STEPS = 100_000
MOST_TIMES = 10_000_000  # that are taken from an iterator, whose end is not known
_DOUBLE = 8  # bytes
LARGEST = 10**15  # of any count


@dataclass(frozen=True)
class SolverOptions:
    """A method, tolerances (`atol` (n_states,), each in its state's unit), and limits."""

    method: str
    rtol: float
    atol: NDArray[np.float64]
    max_steps: int
    threads: int | None
    chunk: int | None

    def written(self, model: Model) -> dict[str, Any]:
        """What of them decides the numbers, as attributes of a Dataset."""
        atol = json.dumps({state.name: float(value) for state, value in zip(model.states, self.atol, strict=True)})
        return {"method": self.method, "rtol": self.rtol, "atol": atol, "max_steps": self.max_steps}


def check_options(
    model: Model,
    *,
    method: str,
    rtol: float,
    atol: float | Mapping[str, float] | None,
    max_steps: int,
    threads: int | None,
    chunk: int | None,
) -> SolverOptions:
    """Return the options of a call; ConfigError with the allowed range for one that is outside."""
    if method not in METHODS:
        raise ConfigError(f"method is {method!r}; it must be one of {listed(repr(word) for word in METHODS)}.")
    if method == "exact":
        _check_closed_form(model)
    if not _is_number(rtol) or not RTOL[0] <= rtol <= RTOL[1]:
        raise ConfigError(f"rtol is {rtol!r}; it must be a number with {RTOL[0]:g} <= rtol <= {RTOL[1]:g}.")
    return SolverOptions(
        method,
        float(rtol),
        _tolerances(model, atol),
        _count("max_steps", max_steps),
        None if threads is None else _count("threads", threads),
        None if chunk is None else _count("chunk", chunk),
    )


def _check_closed_form(model: Model) -> None:
    from carkinetics.engine.write import obstacle_to_exact

    found = obstacle_to_exact(model.system)
    if found:
        name = model.states[found.state].name
        equation = next(e for e in model.ddt if e.name == name)
        raise ConfigError(
            f"method is 'exact', and the equation of '{name}' has no closed form ({name}' = {equation.text}): "
            f'{found.reason}. Use method="auto".'
        )


def _tolerances(model: Model, atol: float | Mapping[str, float] | None) -> NDArray[np.float64]:
    names = [state.name for state in model.states]
    own = {state.name: DEFAULT_ATOL if state.atol is None else state.atol for state in model.states}
    if isinstance(atol, Mapping):
        for name in atol:
            if name not in own:
                raise ConfigError(f"atol: '{name}' is not a state.{nearest(str(name), names)} States: {listed(names)}.")
        said: dict[str, Any] = {**own, **atol}
    else:
        said = own if atol is None else dict.fromkeys(names, atol)
    for name, value in said.items():
        if not _is_number(value) or not 0.0 <= value < math.inf:
            place = f" of the state '{name}'" if isinstance(atol, Mapping) else ""
            raise ConfigError(f"atol{place} is {value!r}; it must be a finite number with atol >= 0, or a mapping of them by state.")
    return np.array([float(said[name]) for name in names])


def check_sensitivities(model: Model, sensitivities: Iterable[str]) -> tuple[str, ...]:
    """Return the parameters by which to differentiate; ConfigError for a name that is none, or that stands twice."""
    if isinstance(sensitivities, str):
        raise ConfigError(f"sensitivities must be a list of parameters: write sensitivities=[{sensitivities!r}].")
    names = [parameter.name for parameter in model.parameters]
    chosen = tuple(sensitivities)
    for name in chosen:
        if name not in names:
            raise ConfigError(f"sensitivities: {name!r} is not a parameter.{nearest(str(name), names)} Parameters: {listed(names)}.")
        if chosen.count(name) > 1:
            raise ConfigError(f"sensitivities: '{name}' stands twice. Name every parameter once.")
    return chosen


def check_times(times: Iterable[float]) -> NDArray[np.float64]:
    """Return the times (nt,) of the samples; ConfigError unless they are finite numbers that increase, at least one of them."""
    expected = "times must be a list of numbers that increase, e.g. range(366) or [0, 7, 14, 28]"
    given = _as_array(times)
    if given.ndim != 1 or given.size == 0 or given.dtype.kind not in "iuf":
        found = "none" if given.size == 0 else f"{times!r:.60}"
        raise ConfigError(f"{expected}; found {found}.")
    t = given.astype(np.float64)
    if not np.isfinite(t).all():
        at = int(np.argmin(np.isfinite(t)))
        raise ConfigError(f"{expected}; number {at + 1} is {t[at]:g}.")
    back = np.flatnonzero(np.diff(t) <= 0.0)
    if back.size:
        first, second = t[back[0]], t[back[0] + 1]
        what = "twice" if first == second else f"before {second:g}"
        raise ConfigError(f"{expected}; number {back[0] + 1} is {first:g}, {what}. Sort them: numpy.unique(times).")
    return t


def _as_array(times: Iterable[float]) -> NDArray[Any]:
    """The times as an array of any kind, a masked one as NaN; LimitError for more than can be held, endless ones too."""
    advice = "Ask for fewer: a result has a number for every subject and time."
    if isinstance(times, Sized):
        refuse_if_too_large(_DOUBLE * len(times), f"times: {len(times):,} of them", advice)
    elif isinstance(times, Iterable):
        times = list(islice(times, MOST_TIMES + 1))
        if len(times) > MOST_TIMES:
            raise LimitError(f"times: more than {MOST_TIMES:,} of them come out of an iterator, which may not end. {advice}")
    if isinstance(times, np.ma.MaskedArray) and times.dtype.kind in "iuf":
        return np.asarray(np.ma.filled(times.astype(np.float64), np.nan))
    try:
        return np.asarray(times if isinstance(times, np.ndarray | range) or not isinstance(times, Iterable) else list(times))
    except ValueError:  # lists of different lengths
        return np.empty((1, 1))


def _is_number(value: object) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool | np.bool_) and not (isinstance(value, int) and abs(value) > LARGEST)


def _count(name: str, value: int) -> int:
    if not isinstance(value, Integral) or isinstance(value, bool) or value < 1:
        raise ConfigError(f"{name} is {value!r:.60}; it must be an integer with {name} >= 1.")
    if value > LARGEST:
        raise ConfigError(f"{name} is {value}; it must be an integer with {name} >= 1, and at most {LARGEST:,}.")
    return int(value)
