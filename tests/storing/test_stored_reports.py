"""The report of a store is that of the result in memory, byte for byte, and no curve is ever in memory whole."""

from __future__ import annotations

import json
from pathlib import Path

import dask.array
import dask.base
import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics import datasets, pieces

ROWS, NUMBERS = 16, 3000  # subjects that are written at once, and numbers of a curve that are read at once, in these tests


@pytest.fixture
def in_small_pieces(monkeypatch):
    """Everything is cut so small that a small trial has many pieces: of subjects and of times."""
    monkeypatch.setattr(datasets, "_ROWS", ROWS)
    monkeypatch.setattr(datasets, "_PIECE", ROWS * 50)
    monkeypatch.setattr(pieces, "AT_ONCE", NUMBERS)


@pytest.fixture
def taken(monkeypatch):
    """The shapes of everything that dask brings into memory."""
    shapes: list[tuple[int, ...]] = []
    original = dask.base.compute

    def compute(*asked, **how):
        found = original(*asked, **how)
        shapes.extend(np.shape(one) for one in found)
        return found

    monkeypatch.setattr(dask.base, "compute", compute)
    monkeypatch.setattr(dask.array, "compute", compute)
    return shapes


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a report but the record of the run, which tells when it ran."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "run.json"
    }


def elsewhere(*_, **__):
    """A cluster whose workers have other disks."""
    raise AssertionError("the report was read by a worker that may not see its folder")


def same(first: Path, second: Path, *apart: str) -> None:
    """Every file is the same; in the records only the times of the run, and `apart`, may differ."""
    ours, theirs = contents(first), contents(second)
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []
    one, other = (json.loads((folder / "run.json").read_text()) for folder in (first, second))
    assert {key for key in one | other if one.get(key) != other.get(key)} <= {"started", "finished", "wall_seconds", "digest", *apart}


def test_a_trial_on_the_command_line_with_a_store_has_the_report_of_the_trial_in_memory(say, tmp_path, in_small_pieces, taken):
    memory = ck.run_trial(ck.load_trial("NCT04626765"), n_per_arm=20, seed=7)
    ck.report(memory, tmp_path / "memory")
    taken.clear()
    code, out, _ = say("trial", "NCT04626765", "--n", 20, "--store", tmp_path / "t.zarr", "--chunk", 7, "--out", tmp_path / "stored")
    assert code == 0
    assert "20 an arm" in out
    assert len(taken) > 100
    largest = max(int(np.prod(shape)) for shape in taken)
    assert largest <= ROWS * memory.transgene[0].size < memory.blast_fraction.size, "a block of courses, and never a curve of all"
    same(tmp_path / "memory", tmp_path / "stored", "command")
    assert ck.verify(tmp_path / "stored").files > 100
    with xr.open_zarr(tmp_path / "stored" / "results.zarr") as written:
        xr.testing.assert_identical(written.load(), memory)


def test_the_report_of_a_stored_simulation_is_that_of_the_simulation_in_memory(model, cohort, everything, tmp_path, in_small_pieces, taken):
    asked = {**everything, "times": np.linspace(0.0, 8.0, 60)}
    with pytest.warns(ck.simulation.SimulationWarning):
        memory, stored = ck.simulate(model, cohort, **asked), ck.simulate(model, cohort, **asked, store=tmp_path / "s.zarr", chunk=9)
    ck.report(memory, tmp_path / "memory")
    taken.clear()
    with dask.config.set(scheduler=elsewhere):
        ck.report(stored, tmp_path / "stored")
    same(tmp_path / "memory", tmp_path / "stored")
    assert max(int(np.prod(shape)) for shape in taken) <= ROWS * stored.level_sensitivity[0].size < stored.level.size
    assert ck.verify(tmp_path / "stored").files > 100


def test_a_simulation_on_the_command_line_may_have_a_store_and_a_report(say, tmp_path, in_small_pieces, taken):
    asked = ("simulate", "stein_2019_tisagenlecleucel", "--n", 60, "--times", "0:365:1")
    code, told, _ = say(*asked, "--out", tmp_path / "memory")
    assert code == 0
    taken.clear()
    code, again, _ = say(*asked, "--store", tmp_path / "s.zarr", "--chunk", 9, "--out", tmp_path / "stored")
    assert code == 0
    assert told.splitlines()[:10] == again.splitlines()[:10]
    assert max(int(np.prod(shape)) for shape in taken) < 60 * 366 / 2
    same(tmp_path / "memory", tmp_path / "stored", "command")
    code, _, err = say(*asked, "--store", tmp_path / "s.zarr", "--out", tmp_path / "x.nc")
    assert code == 2
    assert "folder for a report" in err
