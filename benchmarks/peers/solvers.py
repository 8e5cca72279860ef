"""The solvers side by side: each takes a problem and gives back a function (rtol, atol, n) -> states (n, times, states)."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.peers.translate import c_functions, jax_slope, python_slope
from benchmarks.peers.work import Work, make_work
from benchmarks.problems import Problem

Solve = Callable[[float, float, int], np.ndarray]
MOST = 4000  # subjects that anyone is given


class MissingSolverError(Exception):
    """A solver that is not installed, or that cannot do a problem: the reason is the text."""


@dataclass(frozen=True)
class Solver:
    """`subjects`: how many it is given in a round; a slow one gets few, costs being per subject."""

    name: str
    make: Callable[[Problem], Solve]
    subjects: int
    explicit: bool = False

    def share(self, problem: Problem) -> int:
        """Return how many subjects of a problem it is given."""
        return max(1, self.subjects // problem.weight)

    def build(self, problem: Problem) -> Solve:
        """Return the solver of a problem; MissingSolverError where there is none."""
        if self.explicit and problem.very_stiff:
            raise MissingSolverError("an explicit method takes millions of steps there")
        return self.make(problem)


@cache
def work_of(name: str) -> Work:
    """Return the work of a problem for its first subjects, made once."""
    from benchmarks.problems import BY_NAME

    problem = BY_NAME[name]
    try:
        return make_work(problem, problem.cohort(MOST))
    except ValueError as error:
        raise MissingSolverError(str(error)) from None


def own(method: str) -> Callable[[Problem], Solve]:
    """The package: `simulate` on one thread, the labelled Dataset included."""

    def build(problem: Problem) -> Solve:
        from carkinetics.engine.write import obstacle_to_exact

        if method == "exact" and obstacle_to_exact(problem.model.system):
            raise MissingSolverError("it has no closed form in every phase")
        cohorts: dict[int, Any] = {}

        def solve(rtol: float, atol: float, n: int) -> np.ndarray:
            if n not in cohorts:
                cohorts[n] = problem.cohort(n)
            options = {"rtol": rtol, "atol": atol, "method": method, "threads": 1, "max_steps": 10_000_000}
            return Later(problem, problem.simulate(cohorts[n], states=True, **options))  # type: ignore[return-value]

        return solve

    return build


class Later:
    """A Dataset whose states are stacked when they are looked at: the stacking is not the package's work."""

    def __init__(self, problem: Problem, sim: Any) -> None:
        self.problem, self.sim = problem, sim

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self.problem.states(self.sim)


def numbalsoda(which: str) -> Callable[[Problem], Solve]:
    """numbalsoda's lsoda or dop853, called for every subject from compiled code."""

    def build(problem: Problem) -> Solve:
        if importlib.util.find_spec("numbalsoda") is None:
            raise MissingSolverError("numbalsoda is not installed: pip install numbalsoda")
        import numbalsoda as peer
        from numba import carray, cfunc, njit

        from benchmarks.peers.drivers import make_driver

        system, work = problem.model.system, work_of(problem.name)
        ns, size, slope = len(system.states), work.p.shape[1], njit(python_slope(system))

        @cfunc(peer.lsoda_sig)
        def right(t, y, dy, p):  # type: ignore[no-untyped-def]
            slope(t, carray(y, (ns,)), carray(dy, (ns,)), carray(p, (size,)))

        drive, address = make_driver(getattr(peer, which)), right.address

        def solve(rtol: float, atol: float, n: int) -> np.ndarray:
            part = work.first(n)
            out = np.full((n, len(part.times), ns), np.nan)
            drive(address, part.y0, part.p, part.start, part.times, part.stop, part.regime, part.jump, rtol, atol, out)
            return out

        solve.keep = right  # type: ignore[attr-defined]
        return solve

    return build


def scipy(method: str) -> Callable[[Problem], Solve]:
    """scipy.integrate.solve_ivp with a right-hand side compiled by numba."""

    def build(problem: Problem) -> Solve:
        from numba import njit

        from benchmarks.peers.drivers import solve_with_scipy

        slope, work = njit(python_slope(problem.model.system)), work_of(problem.name)
        return lambda rtol, atol, n: solve_with_scipy(slope, work.first(n), method, rtol, atol)

    return build


def cvode(stiff: bool) -> Callable[[Problem], Solve]:
    """SUNDIALS CVODE, compiled from C against the system's package."""

    def build(problem: Problem) -> Solve:
        work, library = work_of(problem.name), _compiled(problem.name, c_functions(problem.model.system))
        ns = len(problem.model.states)

        def solve(rtol: float, atol: float, n: int) -> np.ndarray:
            part = work.first(n)
            out = np.full((n, len(part.times), ns), np.nan)
            sizes = (n, part.p.shape[1], part.regime.shape[2], len(part.times), part.stop.shape[1], int(stiff))
            arrays = [
                np.ascontiguousarray(a).ctypes.data_as(ctypes.c_void_p)
                for a in (part.times, part.y0, part.p, part.stop, part.regime, part.jump)
            ]
            number = ctypes.c_double
            library.run(*sizes, number(part.start), *arrays, number(rtol), number(atol), out.ctypes.data_as(ctypes.c_void_p))
            return out

        return solve

    return build


@cache
def _compiled(name: str, equations: str) -> ctypes.CDLL:
    compiler = shutil.which("cc")
    if compiler is None:
        raise MissingSolverError("there is no C compiler (cc)")
    folder = Path(tempfile.mkdtemp(prefix="carkinetics-cvode-"))
    text = Path(__file__).with_name("cvode.c").read_text(encoding="utf-8").replace("/* EQUATIONS */", equations)
    (folder / f"{name}.c").write_text(text, encoding="utf-8")
    libraries = ["-lsundials_cvode", "-lsundials_nvecserial", "-lsundials_sunmatrixdense", "-lsundials_sunlinsoldense", "-lm"]
    command = [compiler, "-O3", "-march=native", "-shared", "-fPIC", f"{name}.c", "-o", f"{name}.so", *libraries]
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        first = next((line for line in made.stderr.splitlines() if "error" in line), made.stderr.strip()[:200])
        raise MissingSolverError(f"SUNDIALS did not compile (Debian: apt install libsundials-dev): {first}")
    return ctypes.CDLL(str(folder / f"{name}.so"))


def diffrax(solver: str) -> Callable[[Problem], Solve]:
    """diffrax under jit and vmap; subjects share their stops."""

    def build(problem: Problem) -> Solve:
        if importlib.util.find_spec("diffrax") is None:
            raise MissingSolverError("diffrax is not installed: pip install diffrax")
        work = work_of(problem.name)
        if not work.stops_are_shared:
            raise MissingSolverError("subjects stop at times of their own, which needs a solve for each")
        from benchmarks.peers.drivers import make_diffrax

        return make_diffrax(jax_slope(problem.model.system), work, solver)

    return build


SOLVERS = (
    Solver("carkinetics auto", own("auto"), 2000),
    Solver("carkinetics explicit", own("explicit"), 1000, explicit=True),
    Solver("carkinetics stiff", own("stiff"), 1000),
    Solver("numbalsoda lsoda", numbalsoda("lsoda"), 200),
    Solver("numbalsoda dop853", numbalsoda("dop853"), 100, explicit=True),
    Solver("CVODE BDF", cvode(True), 200),
    Solver("CVODE Adams", cvode(False), 100, explicit=True),
    Solver("scipy LSODA", scipy("LSODA"), 4),
    Solver("scipy DOP853", scipy("DOP853"), 2, explicit=True),
    Solver("scipy Radau", scipy("Radau"), 2),
    Solver("diffrax Tsit5", diffrax("Tsit5"), 64, explicit=True),
    Solver("diffrax Kvaerno5", diffrax("Kvaerno5"), 16),
)
