"""The rounds: every work on every side in turn, one way and then the other, with the calibration loop beside each."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.guard.sides import Process, ask_all

LEAST = 0.015  # s that one measurement takes at least: a quicker work is repeated
MOST_REPEATS = 50


@dataclass
class Series:
    """What was measured of one work on one side: seconds of a call, and the same in calibration loops."""

    seconds: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    loops: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Prepared:
    """The works that every side can do, with how often one measurement repeats them; those of the first alone; why not the others."""

    repeats: dict[str, int]
    alone: dict[str, int]
    faults: list[dict[str, dict[str, str]]]


def prepare(processes: Sequence[Process], names: Sequence[str], advance: Callable[[int], None], **order: Any) -> Prepared:
    """Let all sides compile and check, at the same time: nothing is timed yet."""
    repeats: dict[str, int] = {}
    alone: dict[str, int] = {}
    faults: list[dict[str, dict[str, str]]] = [{} for _ in processes]
    for name in names:
        answers = ask_all(processes, "prepare", work=name, **order)
        for fault, answer in zip(faults, answers, strict=True):
            if "seconds" not in answer:
                fault[name] = answer
        times = [answer["seconds"] for answer in answers if "seconds" in answer]
        if "seconds" in answers[0]:
            place = repeats if len(times) == len(processes) else alone
            place[name] = min(MOST_REPEATS, math.ceil(LEAST / max(min(times), 1e-9)))
        advance(1)
    return Prepared(repeats, alone, faults)


def measure_round(processes: Sequence[Process], repeats: Mapping[str, int], series: Mapping[str, Sequence[Series]]) -> None:
    """Measure each work twice on each side and add it to `series`: A B B A, and B A A B in the next round.

    The third of the four finds its own process's data in the caches and is the quickest by a few percent: each side has that in turn.
    The calibration of a round is the median of all loops in it, the same for both sides: a pair's ratio has no noise of the loop.
    """
    for name, count in repeats.items():
        forth = list(range(len(processes)))
        if len(series[name][0].ratios) // 2 % 2:
            forth.reverse()
        order = [*forth, *reversed(forth)]
        taken = [(k, processes[k].ask("take", work=name, repeats=count)) for k in order]
        loop = statistics.median(answer["calibration"] for _, answer in taken)
        for k, answer in taken:
            series[name][k].seconds.append(answer["seconds"])
            series[name][k].ratios.append(answer["seconds"] / loop)
            series[name][k].loops.append(answer["calibration"])


def measure(
    processes: Sequence[Process],
    repeats: Mapping[str, int],
    rounds: int,
    is_open: Callable[[Sequence[Series]], bool] = lambda _: False,
    most: int = 0,
    advance: Callable[[int], None] = lambda _: None,
) -> dict[str, list[Series]]:
    """Measure all works for so many rounds, and those that are still open for more, up to `most` rounds in all."""
    series = {name: [Series() for _ in processes] for name in repeats}
    for _ in range(rounds):
        measure_round(processes, repeats, series)
        advance(1)
    for _ in range(rounds, most):
        still = {name: count for name, count in repeats.items() if is_open(series[name])}
        if not still:
            break
        measure_round(processes, still, series)
    return series
