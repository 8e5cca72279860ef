"""`carkinetics bench`, step by step: this checkout alone, against a commit, or two histories."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.guard import counting, outcomes
from benchmarks.guard.checkout import ROOT, commit_of, unpack
from benchmarks.guard.judging import SLOWER, UNCLEAR, Ratio, confirm, is_open, judge, judge_counts, paired
from benchmarks.guard.measuring import Series, measure, prepare
from benchmarks.guard.outcomes import Outcome, without_pair
from benchmarks.guard.records import append_run, claim_history, make_run, read_history
from benchmarks.guard.sides import Side, ask_all, started
from benchmarks.works import BY_NAME
from carkinetics.commands import console
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest

HERE = "this checkout"
FULL, QUICK = 20, 8  # rounds; each gives two pairs
PATIENCE = 4  # times as many rounds at most, while a work is open


@dataclass(frozen=True)
class Plan:
    """What to measure: works, rounds of each, and from which share on a work is slower."""

    names: tuple[str, ...]
    rounds: int
    limit: float

    def is_open(self, series: Sequence[Series]) -> bool:
        """Would more rounds of this work tell more?"""
        return is_open(_ratio(series), self.limit)


def _ratio(series: Sequence[Series]) -> Ratio:
    here, there = series
    return paired(here.ratios, there.ratios)


def chosen(names: Sequence[str]) -> tuple[str, ...]:
    """Return the works of these names, all if none is named; ConfigError with the nearest name."""
    for name in names:
        if name not in BY_NAME:
            raise ConfigError(f"--work: '{name}' is not one of the works.{nearest(name, list(BY_NAME))} Works: {listed(list(BY_NAME))}.")
    return tuple(name for name in BY_NAME if name in names or not names)


def measure_alone(plan: Plan, history: Path | None) -> int:
    """Measure this checkout, print it, and keep it in a history."""
    if history:
        claim_history(history)
    with tempfile.TemporaryDirectory(prefix="carkinetics-bench-") as folder:
        side = Side(HERE, ROOT, Path(folder) / "here")
        with started([side]) as processes, console.progress("Measuring", len(plan.names) + plan.rounds, "steps") as advance:
            ready = prepare(processes, plan.names, advance)
            series = measure(processes, ready.repeats, plan.rounds, advance=advance)
    run = make_run({name: each[0] for name, each in series.items()}, ready.faults[0])
    outcomes.show_alone(run["results"], f"{_called(run)} · {run['machine']['cpu']}, calibration loop {_loop(run)}")
    _keep(history, run)
    return outcomes.FAILED if ready.faults[0] else outcomes.OK


def measure_against(revision: str, plan: Plan, history: Path | None) -> int:
    """Measure this checkout and a commit alternately; print both, and say whether something is slower."""
    commit = commit_of(revision)
    if history:
        claim_history(history)
    there = commit[:10]
    with tempfile.TemporaryDirectory(prefix="carkinetics-bench-") as folder:
        sides = [Side(HERE, ROOT, Path(folder) / "here"), Side(there, Path(folder) / "tree", Path(folder) / "there")]
        unpack(commit, sides[1].tree)
        found, run = compare_sides(sides, plan)
    outcomes.show(found, f"{_called(run)} against {there} · {run['machine']['cpu']}, calibration loop {_loop(run)}", there)
    compared = {o.name: {"verdict": o.verdict} | (vars(o.ratio) if o.ratio else {}) for o in found}
    _keep(history, run | {"against": {"commit": commit, "limit": plan.limit, "works": compared}})
    return outcomes.conclude(found, there, plan.limit)


def compare_sides(sides: Sequence[Side], plan: Plan) -> tuple[list[Outcome], dict[str, Any]]:
    """Measure both sides in rounds, and judge; also return this checkout's run, as a history keeps it."""
    with started(sides) as processes, console.progress("Measuring", len(plan.names) + plan.rounds, "steps") as advance:
        ready = prepare(processes, plan.names, advance)
        series = measure(processes, ready.repeats, plan.rounds, plan.is_open, PATIENCE * plan.rounds, advance)
        alone = measure(processes[:1], ready.alone, plan.rounds)
    here = make_run({name: each[0] for name, each in (series | alone).items()}, ready.faults[0])
    there = make_run({name: each[1] for name, each in series.items()}, ready.faults[1])
    ratios = {name: _ratio(each) for name, each in series.items()}
    verdicts, notes = _judge(sides, ratios, ready.repeats, plan)
    found = []
    for name in plan.names:
        ours, theirs = here["results"].get(name), there["results"].get(name)
        if name in ratios:
            found.append(Outcome(name, ours, theirs, verdicts[name], ratios[name], notes.get(name, "")))
        else:
            found.append(without_pair(name, ours, theirs))
    return found, here


def _judge(sides: Sequence[Side], ratios: dict[str, Ratio], repeats: dict[str, int], plan: Plan) -> tuple[dict[str, str], dict[str, str]]:
    """Return verdicts and notes: suspects are measured again in fresh processes, and what noise hides is counted in instructions."""
    verdicts = {name: judge(ratio, plan.limit) for name, ratio in ratios.items()}
    notes: dict[str, str] = {}
    suspects = {name: repeats[name] for name, verdict in verdicts.items() if verdict in (SLOWER, UNCLEAR)}
    if suspects:
        for name, ratio in _measure_again(sides, suspects, plan).items():
            verdicts[name] = confirm(ratios[name], ratio, plan.limit)
            notes[name] = f"{ratio.middle:.3f} in fresh processes"
    if unclear := [name for name, verdict in verdicts.items() if verdict == UNCLEAR]:
        _count(sides, unclear, plan.limit, verdicts, notes)
    return verdicts, notes


def _measure_again(sides: Sequence[Side], suspects: dict[str, int], plan: Plan) -> dict[str, Ratio]:
    with started(sides) as processes, console.busy(f"Measuring {', '.join(suspects)} again"):
        prepare(processes, list(suspects), lambda _: None)
        series = measure(processes, suspects, plan.rounds, plan.is_open, PATIENCE * plan.rounds)
    return {name: _ratio(each) for name, each in series.items()}


def _count(sides: Sequence[Side], names: Sequence[str], limit: float, verdicts: dict[str, str], notes: dict[str, str]) -> None:
    """Judge by instructions, where they can be counted; else the works stay unclear, and the note says why."""
    if reason := counting.why_not():
        notes.update({name: f"{notes[name]}; too noisy to tell by time, and {reason}" for name in names})
        return
    with console.busy(f"Counting the instructions of {', '.join(names)}"):
        counts = count_on(sides, names)
    for name, (here, there) in counts.items():
        verdicts[name] = judge_counts(here, there, limit)
        notes[name] += f"; by instructions {here / there:.3f}: times are too noisy to tell"


def count_on(sides: Sequence[Side], names: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Return the instructions of one call of each work on both sides; what is compiled is compiled before valgrind starts."""
    with started(sides, extra=counting.LESSER) as processes:
        prepare(processes, names, lambda _: None, few=True)
    with started(sides, counting.CALLGRIND, counting.LESSER) as processes:
        ready = prepare(processes, names, lambda _: None, few=True).repeats
        counts = {name: ask_all(processes, "count", work=name) for name in ready}
    return {name: (here["instructions"], there["instructions"]) for name, (here, there) in counts.items()}


def compare_files(here: Path, there: Path, plan: Plan) -> int:
    """Compare the last runs of two histories: is the second slower than the first?"""
    first, second = (read_history(path)[-1] for path in (here, there))
    found = [outcome for outcome in outcomes.compare_runs(second, first, plan.limit) if outcome.name in plan.names]
    for key in ("machine", "versions"):
        if first.get(key) != second.get(key):
            console.remark(f"warning: the runs differ in their {key}: ratios to the calibration loop may differ for that reason alone.")
    outcomes.show(found, f"{there} ({_called(second)}) against {here} ({_called(first)})", "before")
    return outcomes.conclude(found, f"{first['commit'][:10]}", plan.limit)


def _called(run: dict[str, Any]) -> str:
    return run["commit"][:10] + (" with changes" if run.get("changed") else "")


def _loop(run: dict[str, Any]) -> str:
    return f"{run['calibration_seconds'] * 1e3:.2f} ms" if run["calibration_seconds"] else "-"


def _keep(history: Path | None, run: dict[str, Any]) -> None:
    if history:
        append_run(history, run)
        console.say(f"Written: {history}")
