"""Simulations in a store from 1e4 to 1e6 subjects: CPU time beside the kernel's alone, memory, and one dask worker against two.

Times are CPU seconds (all threads, of a process of its own each), so that other work on the machine does not count: what is compared is
what was computed. Kernel and store take turns.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SIZES = (10_000, 100_000, 1_000_000)
KERNEL_AT_ONCE = 100_000  # subjects of which the kernel's own results fit in memory beside the rest
GATE = 0.85  # of the kernel's speed
LINEAR = 0.10
MOST_GIB = 1.5


def child(what: str, n: int, folder: str) -> dict[str, float]:
    """What one process measures of itself."""
    from benchmarks.problems import P2

    cohort = P2.cohort(n)
    P2.simulate(P2.cohort(2000))  # compiled, and imported
    root = Path(folder) / "scale.zarr"
    if what == "store":
        P2.simulate(P2.cohort(10), store=Path(folder) / "warm.zarr")
    before, wall = _cpu(), time.perf_counter()
    if what == "store":
        P2.simulate(cohort, store=root)
    else:
        for first in range(0, n, KERNEL_AT_ONCE):
            _kernel(P2, cohort.isel(subject=slice(first, first + KERNEL_AT_ONCE)))
    spent = {"cpu": _cpu() - before, "wall": time.perf_counter() - wall}
    return {**spent, "gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20}


def _kernel(problem: Any, cohort: Any) -> None:
    """The engine alone: arrays in, arrays out, on as many threads."""
    from carkinetics.dosing import plan_doses, tabulate_doses
    from carkinetics.engine.solve import solve
    from carkinetics.solver_options import check_options
    from carkinetics.task import inputs_of

    model = problem.model
    options = check_options(model, method="auto", rtol=problem.rtol, atol=problem.atol, max_steps=100_000, threads=None, chunk=None)
    doses = tabulate_doses(model, cohort, plan_doses(model, problem.given))
    solve(model.system, inputs_of(model, cohort), problem.times, doses, rtol=options.rtol, atol=options.atol)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measured(what: str, n: int) -> dict[str, float]:
    """Run a child and read what it says."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        command = [sys.executable, "-m", "benchmarks.studies", "scale", "--child", what, "--subjects", str(n), "--folder", folder]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(said.splitlines()[-1])


def table(sizes: tuple[int, ...], rounds: int) -> str:
    """The table over sizes: of each the least of so many rounds, kernel and store by turns."""
    lines = [
        "| subjects | kernel, CPU s | store, CPU s | kernel / store | store, wall s | us a subject, CPU | peak memory, GiB |",
        "|---|---|---|---|---|---|---|",
    ]
    costs = []
    for n in sizes:
        kernel, store = [], []
        for _ in range(rounds):
            kernel.append(measured("kernel", n))
            store.append(measured("store", n))
        least, best = min(one["cpu"] for one in kernel), min(store, key=lambda one: one["cpu"])
        ratio = max(first["cpu"] / second["cpu"] for first, second in zip(kernel, store, strict=True))
        costs.append(best["cpu"] / n)
        lines.append(
            f"| {n:,} | {least:.2f} | {best['cpu']:.2f} | {ratio:.3f} | {best['wall']:.1f} | {1e6 * costs[-1]:.1f} | {best['gib']:.2f} |"
        )
        print(lines[-1], flush=True)
    spread = max(costs) / min(costs) - 1
    return "\n".join(
        [*lines, "", f"Cost a subject, largest against least of these sizes: {100 * spread:+.0f} % (gate {100 * LINEAR:.0f} %)."]
    )


def workers(n: int) -> str:
    """One dask worker against two, by turns, on the same cohort: wall seconds, which a busy machine makes longer."""
    from distributed import Client, LocalCluster

    from benchmarks.problems import P2

    cohort, taken = P2.cohort(n), {}
    for count in (1, 2, 2, 1):
        with (
            tempfile.TemporaryDirectory(dir=".") as folder,
            LocalCluster(n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=folder) as cluster,
            Client(cluster, set_as_default=False) as client,
        ):
            P2.simulate(P2.cohort(4000), store=Path(folder) / "warm.zarr", chunk=1000, client=client)
            begun = time.perf_counter()
            P2.simulate(cohort, store=Path(folder) / "s.zarr", client=client)
            taken.setdefault(count, []).append(time.perf_counter() - begun)
            shutil.rmtree(Path(folder) / "s.zarr")
    one, two = min(taken[1]), min(taken[2])
    return (
        f"{n:,} subjects by one dask worker: {one:.1f} s, by two: {two:.1f} s, {one / two:.2f} times as fast (gate 1.8, on two free cores)."
    )
