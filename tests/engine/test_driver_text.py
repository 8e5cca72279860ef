"""The driver's text is what numba makes of the sources as they stand, and does what numba's own code does, to the bit."""

import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest
from problems import system
from test_link import answer

from carkinetics.engine import driver
from carkinetics.engine.driver_text import WIDTHS, sources_hash, text_path
from carkinetics.engine.solve import DoseTable, solve

COMMAND = "python -m carkinetics.engine.driver_text"
BOUNCING = system(
    {"x": "v", "v": "-g-drag*v*v*v", "dose": "-2000*(dose-x)", "heard": "dose"},
    {"x": "1", "v": "0", "dose": "1", "heard": "0"},
    inputs=("g", "drag"),
    switches={"later": "1.5+0.1*g"},
    outputs={"height": "x", "all": "x+heard*after(later)"},
    doses=[("into", "heard", {"lag": "0.1*drag"}), ("slow", "dose", {"duration": "0.5"})],
    events=[("floor", "x", -1, {"v": "-0.8*v"})],
)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_text_belongs_to_the_sources(width):
    head = text_path(2 * width).read_text(encoding="utf-8").partition("\n")[0]
    assert head == f"; sources {sources_hash()}", f"the driver's sources have changed: run {COMMAND}"


def test_numba_makes_the_same_text_today():
    path = text_path(8)
    if f"numba {version('numba')} and llvmlite {version('llvmlite')}," not in path.read_text(encoding="utf-8")[:300]:
        pytest.skip("the text was made by other versions of numba or llvmlite")
    program = (
        "import sys; from dataclasses import replace; from carkinetics.engine import processor\n"
        "processor.PROCESSOR = replace(processor.PROCESSOR, width=4)\n"
        "from carkinetics.engine.driver_text import make_text; sys.stdout.write(make_text())"
    )
    environment = {**os.environ, "NUMBA_CPU_NAME": "generic"}
    made = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True).stdout
    assert made == path.read_text(encoding="utf-8"), f"run {COMMAND}"


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A cache with the driver of the text and, where that was left out of account, of numba."""
    folder = tmp_path_factory.mktemp("cache")
    assert answer(folder) == answer(folder, by_numba=True)
    return folder


def test_without_a_text_that_fits_numba_makes_one_whose_code_is_kept_like_all_other(kept):
    names = {path.name for path in kept.iterdir()}
    assert len([name for name in names if name.startswith("driver-")]) == 2
    assert all(name.endswith(".bin") for name in names)  # nothing of numba's own, which is pickled
    assert answer(kept, by_numba=True) == answer(kept)
    assert {path.name for path in kept.iterdir()} == names


@pytest.fixture
def by_numba(monkeypatch, tmp_path, kept):
    """Leave the text out of account, as where it does not fit."""
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(driver, "text_path", lambda lanes: Path(tmp_path / "nowhere"))
    driver.driver.cache_clear()
    driver._from_text.cache_clear()
    monkeypatch.setenv("CARKINETICS_CACHE", str(tmp_path))
    yield
    driver.driver.cache_clear()
    driver._from_text.cache_clear()


def bounce(method):
    rng = np.random.default_rng(11)
    inputs = rng.uniform(0.5, 2.0, (21, 2))
    doses = DoseTable(np.arange(22) * 2, np.tile([0.3, 0.7], 21), np.tile([1.0, 2.0], 21), np.tile([0.0, 0.5], 21), np.tile([0, 1], 21))
    times = np.linspace(0.0, 4.0, 17)
    return solve(BOUNCING, inputs, times, doses, atol=np.full(4, 1e-9), states=True, method=method, wrt=(0,))


@pytest.fixture(scope="module")
def by_text():
    return {method: bounce(method) for method in ("stiff", "explicit", "switching")}


def test_numba_and_the_text_agree_to_the_bit_through_doses_switches_and_events(by_text, by_numba):
    for method, expected in by_text.items():
        found = bounce(method)
        assert (expected.status == 0).all()
        for name in ("outputs", "states", "status", "last_good_time", "steps", "changes", "sensitivities"):
            assert np.array_equal(getattr(found, name), getattr(expected, name), equal_nan=True), name
