"""How long a model takes from text to a first result: nothing compiled before (imports aside), and in a later process (all of it)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.problems.generated import generated

ROOT = Path(__file__).parents[1]
SIZES = (7, 20, 37)  # states
SEED, ROUNDS = 1, 3


def command(path, rtol, *more):
    return [sys.executable, "-m", "benchmarks.first_result", str(path), str(rtol), *more]


def surroundings(folder):
    """Return the environment of a process whose compiled code is kept in `folder`."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "CARKINETICS_CACHE": str(folder), "PYTHONPATH": os.pathsep.join(paths)}


def value_of(path, folder, rtol):
    done = subprocess.run(command(path, rtol), cwd=ROOT, env=surroundings(folder), capture_output=True, text=True, check=True)
    return float(done.stdout)


@pytest.fixture(params=SIZES)
def model_file(request, benchmark, tmp_path):
    """A model of so many states, and its value at the end at a tolerance that is a thousand times tighter."""
    problem = generated(SEED, request.param)
    assert len(problem.model.states) == request.param
    benchmark.extra_info["states"] = request.param
    return problem.path, value_of(problem.path, tmp_path / "reference", 1e-9)


@pytest.mark.benchmark(group="first result, nothing compiled, imports aside")
def test_cold(benchmark, model_file, tmp_path):
    path, expected = model_file
    started = []

    def start():
        folder = tmp_path / f"cold{len(started)}"
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        process = subprocess.Popen(command(path, 1e-6, "wait"), cwd=ROOT, env=surroundings(folder), **pipes)
        assert process.stdout.readline() == "ready\n"
        started.append(process)
        return (process,), {}

    def first_result(process):
        process.stdin.write("\n")
        process.stdin.flush()
        return float(process.stdout.readline())

    found = benchmark.pedantic(first_result, setup=start, rounds=ROUNDS)
    for process in started:
        process.communicate()
    assert found == pytest.approx(expected, rel=1e-3)


@pytest.mark.benchmark(group="a process from its start to its first result")
def test_warm(benchmark, model_file, tmp_path):
    path, expected = model_file
    assert value_of(path, tmp_path / "warm", 1e-6) == pytest.approx(expected, rel=1e-3)
    benchmark.pedantic(value_of, (path, tmp_path / "warm", 1e-6), rounds=ROUNDS)


@pytest.mark.benchmark(group="a process from its start to its first result")
def test_warm_is_beside_the_imports_alone(benchmark):
    benchmark.pedantic(subprocess.run, ([sys.executable, "-c", "import numba, xarray"],), {"check": True}, rounds=ROUNDS, warmup_rounds=1)
