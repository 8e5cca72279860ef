"""What came out for each work, as rows of a table, one closing sentence and an exit code."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.guard.judging import BROKEN, FAILURES, GONE, NEW, UNCLEAR, WRONG, Ratio, judge, unpaired
from carkinetics.commands import console

OK, FAILED = 0, 1
DIGITS = 4
LONGEST_NOTE = 90  # characters


@dataclass(frozen=True)
class Outcome:
    """One work on both sides; `here` and `there` are results as a history holds them, or None."""

    name: str
    here: Mapping[str, Any] | None
    there: Mapping[str, Any] | None
    verdict: str
    ratio: Ratio | None = None
    note: str = ""


def without_pair(name: str, here: Mapping[str, Any] | None, there: Mapping[str, Any] | None) -> Outcome:
    """Say what it means that one side or both have no time for a work."""
    if here is None:
        return Outcome(name, here, there, GONE)
    if "wrong" in here:
        return Outcome(name, here, there, WRONG, note=here["wrong"])
    if "missing" in here:
        return Outcome(name, here, there, BROKEN, note=here["missing"])
    if there is None:
        return Outcome(name, here, there, NEW)
    return Outcome(name, here, there, NEW, note="before: " + (there.get("wrong") or "not there: " + there.get("missing", "")))


def compare_runs(here: Mapping[str, Any], there: Mapping[str, Any], limit: float) -> list[Outcome]:
    """Compare two runs of histories, work by work."""
    found = []
    for name in dict.fromkeys([*there["results"], *here["results"]]):
        ours, theirs = (run["results"].get(name) for run in (here, there))
        if "ratios" in (ours or {}) and "ratios" in (theirs or {}):
            ratio = unpaired(ours["ratios"], theirs["ratios"])
            found.append(Outcome(name, ours, theirs, judge(ratio, limit), ratio))
        else:
            found.append(without_pair(name, ours, theirs))
    return found


def show(outcomes: Sequence[Outcome], title: str, there: str) -> None:
    """Print the table: times in microseconds for one subject, in calibration loops for one call."""
    heads = ["work", "us a subject", "loops", f"us, {there}", f"times {there}", "95 % interval", "pairs", "", ""]
    rows = [_row(outcome) for outcome in outcomes]
    console.print_table(title, heads, rows, frozenset(range(1, 7)))


def show_alone(results: Mapping[str, Mapping[str, Any]], title: str) -> None:
    """Print what was measured without a comparison."""
    rows = [
        [name, *_times(result), textwrap.shorten(result.get("wrong") or result.get("missing") or "", LONGEST_NOTE)]
        for name, result in results.items()
    ]
    console.print_table(title, ["work", "us a subject", "loops", ""], rows, frozenset({1, 2}))


def _times(result: Mapping[str, Any] | None) -> list[str]:
    if result is None or "ratios" not in result:
        return ["-", "-"]
    return [console.amount(result["microseconds_a_subject"], DIGITS), f"{result['ratio']:.2f}"]


def _row(outcome: Outcome) -> list[str]:
    ratio = outcome.ratio
    compared = [f"{ratio.middle:.3f}", f"{ratio.low:.3f} - {ratio.high:.3f}", str(ratio.pairs)] if ratio else ["-", "-", "-"]
    return [
        outcome.name,
        *_times(outcome.here),
        _times(outcome.there)[0],
        *compared,
        outcome.verdict,
        textwrap.shorten(outcome.note, LONGEST_NOTE),
    ]


def conclude(outcomes: Sequence[Outcome], there: str, limit: float) -> int:
    """Say it in one sentence and return the exit code."""
    failed = [outcome for outcome in outcomes if outcome.verdict in FAILURES]
    if unclear := [outcome.name for outcome in outcomes if outcome.verdict == UNCLEAR]:
        console.remark(
            f"warning: the noise was too large to tell of {', '.join(unclear)}. Measure on a quieter machine, or with more --rounds."
        )
    if not failed:
        console.say(f"{'Nothing else' if unclear else 'Nothing'} is more than {100 * limit:g} % slower than {there}.")
        return OK
    named = ", ".join(f"{o.name} ({o.verdict}" + (f", {o.ratio.middle:.2f} times" if o.ratio else "") + ")" for o in failed)
    console.say(f"{len(failed)} of {len(outcomes)} works fail against {there} (limit {100 * limit:g} %): {named}.", style="bold red")
    return FAILED
