"""Compiled code is kept, checked, and made again when it is broken; a folder that cannot be written costs time, never an error."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, numpy as np
sys.path.insert(0, {tests!r})
from problems import system
import carkinetics.engine.driver as driver
if {by_numba}:
    driver.text_path = lambda lanes: driver.link.Path("nowhere")
from carkinetics.engine.solve import solve
found = solve(system({{"y": "-y*{rate}"}}, {{"y": "1"}}), np.zeros((1, 0)), np.array([0.0, 1.0]), rtol=1e-9, atol=np.array([1e-12]))
print(repr(float(found.outputs[0, 1, 0])))
"""


def answer(folder, rate="2", by_numba=False):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(tests=str(Path(__file__).parent), rate=rate, by_numba=by_numba)],
        env={**os.environ, "CARKINETICS_CACHE": str(folder)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cache")
    assert answer(folder) == pytest.approx(0.1353352832366127, rel=1e-8)
    return folder


def test_code_is_kept_under_its_hash_and_found_again(filled):
    kept = {path: path.stat().st_mtime_ns for path in filled.glob("*.bin")}
    assert len(kept) == 3  # the driver, its mode for tiny numbers, the system
    answer(filled)
    assert {path: path.stat().st_mtime_ns for path in filled.glob("*.bin")} == kept
    answer(filled, rate="3")
    assert len(list(filled.glob("*.bin"))) == 4


def test_a_cache_that_cannot_be_written_costs_time_only(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert answer(blocked) == pytest.approx(0.1353352832366127, rel=1e-8)
