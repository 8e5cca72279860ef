"""python -m benchmarks.peers: other solvers on the same work in the same run, with ratios and errors; --figures draws diagrams."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.peers.solvers import SOLVERS, MissingSolverError, Solve, Solver
from benchmarks.problems import BY_NAME, SETS, SHIPPED, STANDARD, Problem
from benchmarks.problems.generated import generated
from carkinetics.record import describe_machine, describe_stack

OWN, CHECKED = "carkinetics auto", 64  # subjects whose error is measured
MICRO = 1e6


def main() -> None:
    """Read the options, measure, print, write."""
    read = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    read.add_argument("--problem", action="append", choices=sorted(BY_NAME), help="default: p1, p2, hires, rober")
    read.add_argument("--set", choices=sorted(SETS), default="standard", help="instead: all problems of a set")
    read.add_argument("--generated", type=int, nargs=2, metavar=("FIRST", "LAST"), help="instead: models drawn from these seeds")
    read.add_argument("--solver", action="append", help="only solvers whose name begins so; repeatable")
    read.add_argument("--rounds", type=int, default=5)
    read.add_argument("--rtol", type=float, default=1e-6)
    read.add_argument("--out", type=Path, help="write the results as JSON")
    read.add_argument("--figures", type=Path, help="draw work-precision diagrams into this folder instead")
    said = read.parse_args()
    os.environ.setdefault("GFORTRAN_UNBUFFERED_ALL", "1")  # what Fortran says is said while it is silenced, not at the end
    problems = [BY_NAME[name] for name in said.problem or [p.name for p in SETS[said.set]]]
    if said.generated:
        problems = [generated(seed) for seed in range(said.generated[0], said.generated[1] + 1)]
    chosen = [s for s in SOLVERS if not said.solver or s.name.startswith((OWN, *said.solver))]
    if said.figures:
        from benchmarks.peers.figures import draw

        draw([BY_NAME[name] for name in said.problem] if said.problem else [*STANDARD, *SHIPPED], chosen, said.figures)
        return
    results = {}
    for problem in problems:
        results[problem.name] = compare(problem, chosen, said.rounds, said.rtol)
        show(problem, results[problem.name])
    if said.out:
        content = {"rtol": said.rtol, "machine": describe_machine(), "versions": describe_stack(), "results": results}
        said.out.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def scaled_atol(problem: Problem, rtol: float) -> float:
    """Return the problem's absolute tolerance, which falls with rtol from what it is at 1e-6."""
    own = problem.atol or min(state.atol or 1e-6 for state in problem.model.states)
    return own * rtol / 1e-6


@contextmanager
def silenced() -> Iterator[None]:
    """Keep what libraries in C and Fortran print (that a problem seems stiff, for every subject) from the terminal."""
    sys.stdout.flush()
    kept = [os.dup(1), os.dup(2)]
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        for place, descriptor in zip((1, 2), kept, strict=True):
            os.dup2(descriptor, place)
            os.close(descriptor)


def build_all(problem: Problem, solvers: list[Solver], rtol: float) -> tuple[dict[str, Solve], dict[str, dict[str, Any]]]:
    """Build and warm every solver that can do the problem, and measure its error; of the others, the reason."""
    exact = problem.reference(problem.cohort(CHECKED))
    ready, results = {}, {}
    for solver in solvers:
        n = min(solver.share(problem), CHECKED)
        try:
            solve = solver.build(problem)
            with silenced():
                found = np.asarray(solve(rtol, scaled_atol(problem, rtol), n))
        except MissingSolverError as reason:
            results[solver.name] = {"missing": str(reason)}
            continue
        whole = np.isfinite(found).all(axis=(1, 2))
        errors = problem.error(found[whole], exact[:n][whole]) if whole.any() else np.array([np.inf])
        results[solver.name] = {
            "subjects": solver.share(problem),
            "failed": int((~whole).sum()),
            "error_median": float(np.median(errors)),
            "error_95": float(np.quantile(errors, 0.95)),
        }
        ready[solver.name] = solve
    return ready, results


def compare(problem: Problem, solvers: list[Solver], rounds: int, rtol: float) -> dict[str, dict[str, Any]]:
    """Time every solver once in each round; the ratio is to the package's own time of the same round."""
    ready, results = build_all(problem, solvers, rtol)
    atol, sizes = scaled_atol(problem, rtol), {solver.name: solver.share(problem) for solver in solvers}
    taken: dict[str, list[float]] = {name: [] for name in ready}
    with silenced():
        for turn in range(rounds + 1):  # the first one warms
            for name in list(ready) if turn % 2 == 0 else list(ready)[::-1]:
                begin = time.perf_counter()
                ready[name](rtol, atol, sizes[name])
                if turn:
                    taken[name].append((time.perf_counter() - begin) / sizes[name] * MICRO)
    for name, times in taken.items():
        ratios = [one / own for one, own in zip(times, taken[OWN], strict=True)]
        results[name] |= {"us_a_subject": statistics.median(times), "ratio": statistics.median(ratios), "times": times}
        results[name] |= {"ratio_low": min(ratios), "ratio_high": max(ratios)}
    return results


def show(problem: Problem, results: dict[str, dict[str, Any]]) -> None:
    """Print one problem's table."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, title=f"{problem.name}: {problem.model.title}", title_justify="left")
    for head in ("solver", "us a subject", f"times {OWN}", "lowest - highest", "error: median", "95 %", "subjects", ""):
        table.add_column(head, justify="left" if head in ("solver", "") else "right")
    for name, found in results.items():
        if "missing" in found:
            table.add_row(name, "-", "-", "-", "-", "-", "-", found["missing"])
            continue
        numbers = [f"{found['us_a_subject']:,.1f}", f"{found['ratio']:,.2f}", f"{found['ratio_low']:,.2f} - {found['ratio_high']:,.2f}"]
        errors = [f"{found['error_median']:.1e}", f"{found['error_95']:.1e}", f"{found['subjects']:,}"]
        table.add_row(name, *numbers, *errors, f"{found['failed']} of {CHECKED} failed" if found["failed"] else "")
    Console(width=150).print(table)


if __name__ == "__main__":
    main()
