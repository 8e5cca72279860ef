"""Work-precision diagrams: what a subject costs against the error that it has, for every solver and tolerance."""

from __future__ import annotations

import time
from io import BytesIO
from pathlib import Path
from textwrap import shorten
from typing import Any

import numpy as np

from benchmarks.peers.solvers import MissingSolverError, Solver
from benchmarks.problems import Problem

TOLERANCES = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9)
SLOW = ("scipy", "diffrax", "CVODE Adams")  # left out of the diagrams: orders of magnitude to the right
SUBJECTS, REPEATS, MICRO = {"carkinetics": 1000}, 3, 1e6
FEW = 64  # subjects of the others, and those whose error is measured
EXACT = 1e-16  # an error of 0 is drawn there
DPI, COLOURS, TITLE = 110, 64, 78
MANY = 2.5  # decades of time from which on powers of ten are labels enough
STYLES = {
    "carkinetics auto": ("#0b3c5d", "o", "-"),
    "carkinetics explicit": ("#328cc1", "s", "-"),
    "carkinetics stiff": ("#1d7874", "D", "-"),
    "numbalsoda lsoda": ("#b23a48", "^", "--"),
    "numbalsoda dop853": ("#e08e45", "v", "--"),
    "CVODE BDF": ("#6b4e71", "P", "--"),
}


def draw(problems: list[Problem], solvers: list[Solver], folder: Path) -> None:
    """Measure and draw one PNG for each problem; solvers alternate at every tolerance."""
    folder.mkdir(parents=True, exist_ok=True)
    for problem in problems:
        curves = trace(problem, [s for s in solvers if not s.name.startswith(SLOW)])
        path = folder / f"work-precision-{problem.name.replace('_', '-')}.png"
        _save(_picture(problem, curves), path)
        print(path, flush=True)


def _save(figure: Any, path: Path) -> None:
    """Write a PNG of few colours: a third of the size, to the eye the same."""
    from PIL import Image

    drawn = BytesIO()
    figure.savefig(drawn, dpi=DPI)
    Image.open(drawn).convert("RGB").quantize(COLOURS).save(path, optimize=True)


def trace(problem: Problem, solvers: list[Solver]) -> dict[str, list[tuple[float, float]]]:
    """Return (median error, us a subject) by solver, one point a tolerance; a failed one is left out."""
    from benchmarks.peers.__main__ import scaled_atol, silenced

    exact, built = problem.reference(problem.cohort(FEW)), {}
    for solver in solvers:
        try:
            built[solver.name] = solver.build(problem)
        except MissingSolverError as reason:
            print(f"{problem.name}: {solver.name} left out: {reason}", flush=True)
    curves: dict[str, list[tuple[float, float]]] = {name: [] for name in built}
    for rtol in TOLERANCES:
        best, errors, atol = dict.fromkeys(built, np.inf), {}, scaled_atol(problem, rtol)
        for turn in range(REPEATS + 1):
            for name, solve in built.items():
                n = SUBJECTS.get(name.split()[0], FEW)
                with silenced():
                    begin = time.perf_counter()
                    found: Any = solve(rtol, atol, n)
                    taken = time.perf_counter() - begin
                best[name] = min(best[name], taken / n * MICRO)
                if turn == 0:
                    errors[name] = np.median(problem.error(np.asarray(found)[:FEW], exact))
        for name in built:
            if np.isfinite(errors[name]):
                curves[name].append((max(float(errors[name]), EXACT), float(best[name])))
    return curves


def _picture(problem: Problem, curves: dict[str, list[tuple[float, float]]]) -> Any:
    from matplotlib.figure import Figure
    from matplotlib.ticker import LogLocator, NullFormatter, StrMethodFormatter

    from carkinetics.engine.write import obstacle_to_exact

    figure = Figure(figsize=(7.2, 5.0), layout="constrained")
    axes = figure.subplots()
    for name, points in curves.items():
        colour, mark, line = STYLES[name]
        errors, costs = zip(*points, strict=True) if points else ((), ())
        axes.loglog(errors, costs, color=colour, marker=mark, linestyle=line, markersize=5, linewidth=1.4, label=name)
    axes.invert_xaxis()
    axes.set_xlabel("relative error of the median subject, largest over states and times (smaller to the right)")
    axes.set_ylabel("time a subject, one thread (\u00b5s)")
    axes.yaxis.set_major_locator(LogLocator(subs=(1.0,) if _decades(curves) > MANY else (1.0, 2.0, 5.0)))
    axes.yaxis.set_major_formatter(StrMethodFormatter("{x:,g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())
    axes.xaxis.set_major_locator(LogLocator(numticks=12))
    title = shorten(problem.model.title, TITLE, placeholder=" ...")
    axes.set_title(f"{title}\nrelative tolerances from {_power(TOLERANCES[0])} to {_power(TOLERANCES[-1])}", loc="left", fontsize=9.5)
    exact = curves.get("carkinetics auto")
    if exact and not obstacle_to_exact(problem.model.system):
        highest = max(exact, key=lambda point: point[1])
        axes.annotate("closed form", highest, (6, 8), textcoords="offset points", ha="right", fontsize=9)
    axes.grid(visible=True, which="major", alpha=0.3)
    figure.legend(loc="outside lower center", ncols=3, frameon=False, fontsize=9)
    return figure


def _decades(curves: dict[str, list[tuple[float, float]]]) -> float:
    """Return how many decades the times span."""
    costs = [cost for points in curves.values() for _, cost in points]
    return float(np.log10(max(costs) / min(costs)))


def _power(value: float) -> str:
    return f"$10^{{{round(np.log10(value))}}}$"
