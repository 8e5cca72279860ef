"""Processes that start at once on an empty folder of compiled code, and one that is killed while it writes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent
START = str(HERE / "cold_start.py")
KILLED_AT = """
import os, signal, sys
sys.path.insert(0, {here!r})
from cold_start import solution
seen = []
def killed(*names):
    seen.append(names)
    if len(seen) == {nth}:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(*names)
whole, os.{call} = os.{call}, killed
solution("2")
"""


def environment(folder):
    return {**os.environ, "CARKINETICS_CACHE": str(folder)}


def answer(folder, rate="2"):
    done = subprocess.run([sys.executable, START, rate], env=environment(folder), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def start_at_once(folder, ready, rates):
    """Return the outputs of processes, one for each rate, that ask for their first solution at the same moment."""
    running = [
        subprocess.Popen(
            [sys.executable, START, rate, str(ready / f"{k}.ready"), str(ready / "go")],
            env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for k, rate in enumerate(rates)
    ]  # fmt: skip
    while len(list(ready.glob("*.ready"))) < len(rates) and all(process.poll() is None for process in running):
        time.sleep(0.02)
    (ready / "go").touch()
    outputs = [process.communicate() for process in running]
    assert [(process.returncode, errors) for process, (_, errors) in zip(running, outputs, strict=True)] == [(0, "")] * len(rates)
    return [found for found, _ in outputs]


def check_cold_starts(tmp_path, rates):
    expected = {rate: answer(tmp_path / "alone", rate) for rate in set(rates)}
    ready, folder = tmp_path / "ready", tmp_path / "cache"
    ready.mkdir()
    assert start_at_once(folder, ready, rates) == [expected[rate] for rate in rates]
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "alone").iterdir()}  # each file once, whole, and nothing else
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert answer(folder, rates[0]) == expected[rates[0]]
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == times


def test_four_processes_with_two_models_start_at_once_on_an_empty_folder(tmp_path):
    check_cold_starts(tmp_path, ["2", "3", "2", "3"])


@pytest.mark.slow
def test_sixteen_processes_with_two_models_start_at_once_on_an_empty_folder(tmp_path):
    check_cold_starts(tmp_path, ["2", "3"] * 8)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no way to be killed here")
@pytest.mark.parametrize(("call", "nth"), [("replace", 3), ("fdopen", 2)])
def test_a_process_killed_while_it_writes_leaves_a_folder_that_the_next_one_uses(call, nth, tmp_path):
    died = subprocess.run(
        [sys.executable, "-c", KILLED_AT.format(here=str(HERE), call=call, nth=nth)], env=environment(tmp_path), check=False
    )
    assert died.returncode == -signal.SIGKILL
    assert len(list(tmp_path.glob("*.bin"))) == nth - 1
    assert float.fromhex(answer(tmp_path).split()[0]) == pytest.approx(1 / 3, rel=1e-7)
    assert len(list(tmp_path.glob("*.bin"))) == 3
