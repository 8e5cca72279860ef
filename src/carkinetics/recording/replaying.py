"""A subject that failed, written so that it can be had again; and had again, with what other settings would do."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError, IntegrityError
from carkinetics.recording.case import MOST_STEPS, Case, read_case, text_of
from carkinetics.sealing import write_whole
from carkinetics.solver_options import MAX_STEPS, RTOL, check_options, check_times

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.dosing import Doses
    from carkinetics.engine.solve import Solution
    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Model

MOST_REPLAYS = 20  # files that one run writes
ROWS = 9  # of a trajectory that is printed
WIDEST = 6  # states that are printed
FACTOR = 100.0  # by which tolerances are tried looser and tighter
LONGER = 10  # times as many steps


@dataclass(frozen=True)
class Tried:
    """Other settings for the same subject: what they are, how it ended, and until when."""

    label: str
    status: str
    last_good_time: float


@dataclass(frozen=True)
class Replayed:
    """A subject had again: whether it ended the same way, its course (time, state) until then, and what other settings do."""

    case: Case
    same: bool
    status: str
    last_good_time: float
    state: str
    times: NDArray[np.float64]
    states: NDArray[np.float64]
    tried: tuple[Tried, ...]

    def __str__(self) -> str:
        """Return one screen."""
        case, unit = self.case, self.case.model.time
        was, here = (_ending(*end, unit) for end in ((case.status, case.last_good_time, case.state), self._end))
        head = f"Subject {case.subject} of {case.model.name}, method {case.method}, rtol {case.rtol:g}"
        answer = "the same as then" if self.same else f"NOT the same: it was {was}"
        return "\n".join([head, f"  now: {here}; {answer}", "", *self._course(), "", *self._tries()])

    __repr__ = __str__

    @property
    def _end(self) -> tuple[str, float, str]:
        return self.status, self.last_good_time, self.state

    def _course(self) -> list[str]:
        names = [state.name for state in self.case.model.states]
        shown = _most_telling(names, self.states, self.state)
        lines = [f"  {'time':>12}" + "".join(f"{names[k][:14]:>16}" for k in shown)]
        lines += [
            f"  {time:>12.6g}" + "".join(f"{row[k]:>16.6g}" for k in shown) for time, row in zip(self.times, self.states, strict=True)
        ]
        left = len(names) - len(shown)
        return [*lines, *([f"  ({left} more states)"] if left else [])]

    def _tries(self) -> list[str]:
        unit = self.case.model.time
        width = max(len(one.label) for one in self.tried)
        return [f"  {one.label + ':':<{width + 1}} {_ending(one.status, one.last_good_time, '', unit)}" for one in self.tried]


def replay(path: str | Path) -> Replayed:
    """Repeat the one subject of a replay file: the same end (status, time, state)? its states until then; other methods and tolerances.

    FileError, LimitError, and IntegrityError for a file that is no replay. Nothing but numbers and a model's text is read.
    """
    expect(replay, locals())
    case = read_case(path)
    found = _solve(case)
    end = _end_of(case, found)
    times, states = _course(case, end[1])
    return Replayed(case, _same(case, end), *end, times, states, tuple(_tries(case, end)))


def write_replay(
    path: str | Path,
    model: Model,
    cohort: xr.Dataset,
    subject: Any,
    *,
    times: Any,
    doses: Doses = (),
    method: str = "auto",
    rtol: float = 1e-6,
    atol: float | Mapping[str, float] | None = None,
    max_steps: int = MAX_STEPS,
) -> Path:
    """Write one subject of a simulation as a small JSON file that `replay` and `carkinetics replay` repeat; the other arguments are those
    of `simulate`. ConfigError for a subject that is not in the cohort, FileError for the path.
    """
    expect(write_replay, locals())
    if "subject" not in cohort.coords:
        raise ConfigError("cohort: expected a Dataset over `subject`, as ck.sample_cohort and ck.cohort_from return it.")
    there = cohort["subject"].values
    rows = [row for row, name in enumerate(there) if name == subject or str(name) == str(subject)]
    if not rows:
        raise ConfigError(f"subject {subject!r} is not in the cohort, which has {len(there)}: {', '.join(map(str, there[:5]))} ...")
    options = {"times": times, "doses": doses, "method": method, "rtol": rtol, "atol": atol, "max_steps": max_steps}
    write_whole(Path(path), text_of(_finished(_cases(model, cohort, rows[:1], options)[0])))
    return Path(path)


def replays_of_simulation(model: Model, cohort: xr.Dataset | None, result: xr.Dataset, options: Mapping[str, Any]) -> dict[str, str]:
    """The texts of replay files of the first subjects of a simulation that failed, by name; none for a model that has no text."""
    failed = np.flatnonzero(result["status"].values)[:MOST_REPLAYS].tolist()
    if not failed:
        return {}
    from carkinetics.simulation import _typical

    known = {name: options[name] for name in ("times", "doses", "method", "rtol", "atol", "max_steps") if name in options}
    return _texts(_cases(model, _typical(model) if cohort is None else cohort, failed, known))


def replays_of_fit(fit: Fit) -> dict[str, str]:
    """The texts of replay files of the subjects that failed in a fit, those that failed at its end first."""
    cases = []
    for failure in fit.failures[:MOST_REPLAYS]:
        tried = failure.attempt
        if tried is not None:
            moved = tuple(tried.model.system.inputs[k] for k in tried.wrt)
            atol = np.broadcast_to(tried.atol, len(tried.model.states)).astype(np.float64)
            times = tried.times[np.isfinite(tried.times)]
            end: dict[str, Any] = {"status": failure.status, "last_good_time": failure.last_good_time, "state": failure.state}
            solver: dict[str, Any] = {"method": "auto", "rtol": tried.rtol, "atol": atol, "max_steps": MAX_STEPS, "sensitivities": moved}
            cases.append(Case(failure.subject, tried.model, tried.inputs, tried.doses, times, **solver, **end))
    return _texts(cases)


def _texts(cases: Sequence[Case]) -> dict[str, str]:
    texts = {}
    for number, case in enumerate(cases, 1):
        try:
            texts[f"{number:02d}.json"] = text_of(_finished(case))
        except IntegrityError:  # a model that was made in memory and has no text
            continue
    return texts


def _cases(model: Model, cohort: xr.Dataset, rows: list[int], options: Mapping[str, Any]) -> list[Case]:
    """Subjects of a cohort as the engine gets them."""
    from carkinetics.dosing import plan_doses, tabulate_doses
    from carkinetics.task import inputs_of

    given = {"method": "auto", "rtol": 1e-6, "atol": None, "max_steps": MAX_STEPS, **options}
    times = check_times(given.pop("times"))
    plan = plan_doses(model, given.pop("doses", ()))
    checked = check_options(model, threads=None, chunk=None, **given)
    inputs, doses = inputs_of(model, cohort), tabulate_doses(model, cohort, plan)
    solver: dict[str, Any] = {"method": checked.method, "rtol": checked.rtol, "atol": checked.atol, "max_steps": checked.max_steps}
    given_to = [None if doses is None else doses.slice(row, row + 1) for row in rows]
    names = cohort["subject"].values
    return [Case(str(names[row]), model, np.array(inputs[row]), own, times, **solver) for row, own in zip(rows, given_to, strict=True)]


def _finished(case: Case) -> Case:
    """The case with how it ends, where that is not known yet, and its states there."""
    if not case.status:
        status, reached, state = _end_of(case, _solve(case))
        case = replace(case, status=status, last_good_time=reached, state=state)
    states = _course(case, case.last_good_time)[1]
    names = [state.name for state in case.model.states]
    return replace(case, states=dict(zip(names, states[-1].tolist(), strict=True)) if len(states) else {})


def _solve(case: Case, times: NDArray[np.float64] | None = None, states: bool = False) -> Solution:
    from carkinetics.engine.solve import solve

    system = case.model.system
    with np.errstate(all="ignore"):
        return solve(
            system, case.inputs[None, :], case.times if times is None else times, case.doses, method=case.method, rtol=case.rtol,
            atol=case.atol, max_steps=case.max_steps, threads=1, states=states,
            wrt=() if states else tuple(system.inputs.index(name) for name in case.sensitivities),
        )  # fmt: skip


def _end_of(case: Case, found: Solution) -> tuple[str, float, str]:
    from carkinetics.engine.solve import STATUS

    fault = int(found.fault[0])
    return STATUS[found.status[0]], float(found.last_good_time[0]), case.model.states[fault].name if fault >= 0 else ""


def _same(case: Case, end: tuple[str, float, str]) -> bool:
    times = (case.last_good_time, end[1])
    close = times[0] == times[1] or all(map(math.isnan, times)) or math.isclose(*times, rel_tol=1e-10)
    return (case.status, case.state) == (end[0], end[2]) and close


def _course(case: Case, last: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Times up to the last good one, and the states there."""
    start = case.model.start
    last = min(last, case.times[-1]) if math.isfinite(last) else start
    times = np.unique(np.linspace(start, max(last, start), ROWS))
    states = _solve(case, times, states=True).states
    assert states is not None
    known = np.isfinite(states[0]).any(axis=1)
    return times[known], np.asarray(states[0][known])


def _tries(case: Case, end: tuple[str, float, str]) -> list[Tried]:
    """The same subject by each method, with looser and tighter tolerances, and with more steps where there were too few."""
    from carkinetics.engine.write import obstacle_to_exact

    methods = ["explicit", "stiff", *([] if obstacle_to_exact(case.model.system) else ["exact"])]
    trials = [(method, replace(case, method=method)) for method in methods if method != case.method]
    for word, factor in (("looser", FACTOR), ("tighter", 1.0 / FACTOR)):
        rtol = min(max(case.rtol * factor, RTOL[0]), RTOL[1])
        trials.append((f"{case.method}, {word} (rtol {rtol:.3g})", replace(case, rtol=rtol, atol=case.atol * factor)))
    if end[0] == "max_steps":
        most = min(case.max_steps * LONGER, MOST_STEPS)
        trials.append((f"{case.method}, max_steps {most:,}", replace(case, max_steps=most)))
    return [Tried(label, *_end_of(other, _solve(other))[:2]) for label, other in trials]


def _ending(status: str, time: float, state: str, unit: str) -> str:
    if status == "ok":
        return "ok"
    where = f", state {state}" if state else ""
    return f"{status}{where} after {time:.6g} {unit}" if math.isfinite(time) else f"{status}{where}"


def _most_telling(names: list[str], states: NDArray[np.float64], fault: str) -> list[int]:
    """The states to print: the one at fault, then those that moved most."""
    if len(names) <= WIDEST or not len(states):
        return list(range(len(names)))[:WIDEST]
    with np.errstate(all="ignore"):
        moved = np.nan_to_num(np.ptp(states, axis=0) / np.maximum(np.abs(states).max(axis=0), 1e-300))
    order = sorted(range(len(names)), key=lambda k: (names[k] != fault, -moved[k]))
    return sorted(order[:WIDEST])
