"""Exposure and quantiles of what lies on a disk are those of what is in memory, and are read piece by piece."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics import pieces
from carkinetics.drawing import groups

pytestmark = pytest.mark.filterwarnings("ignore::carkinetics.simulation.SimulationWarning")


@pytest.fixture(scope="module")
def both(model, cohort, everything, tmp_path_factory):
    path = tmp_path_factory.mktemp("pieces") / "s.zarr"
    return ck.simulate(model, cohort, **everything), ck.simulate(model, cohort, **everything, store=path, chunk=9)


def rows_read(monkeypatch):
    """The subjects of every piece that was brought into memory, while it is listened to."""
    read = []
    original = xr.Variable.values.fget

    def values(self):
        if self.chunks is not None:
            read.append(dict(zip(self.dims, self.shape, strict=True)))
        return original(self)

    monkeypatch.setattr(xr.Variable, "values", property(values, xr.Variable.values.fset))
    return read


@pytest.mark.parametrize("name", ["level", "headroom"])
def test_exposure_of_a_store_has_the_bits_of_exposure_in_memory_and_reads_one_block_at_a_time(both, name, monkeypatch):
    memory, disk = both
    right = ck.exposure(memory, name, windows=((0, 2), (1, 8)))
    read = rows_read(monkeypatch)
    found = ck.exposure(disk, name, windows=((0, 2), (1, 8)))
    assert max(piece["subject"] for piece in read if "time" in piece) == 9
    monkeypatch.undo()
    for key in right.variables:
        if right[key].dtype.kind in "fi":
            assert found[key].values.tobytes() == right[key].values.tobytes(), key
    assert found.attrs == right.attrs


def test_exposure_of_a_store_keeps_the_limits_of_its_matrices(both):
    right, found = (ck.exposure(sim, "level", lloq={"PB": 3.0, "BM": 1.5}) for sim in both)
    assert np.array_equal(found.tlast.values, right.tlast.values, equal_nan=True)
    assert (found.cmax.values[found.cmax.values > 0] >= 1.5).all()


def test_quantiles_over_subjects_are_exact_and_each_time_is_read_once_for_all_groups(both, monkeypatch):
    memory, disk = both
    rows = np.flatnonzero(memory.arm.values == "high")
    values = memory.level.sel(matrix="PB").values
    monkeypatch.setattr(pieces, "AT_ONCE", 160)  # two times of 80 subjects
    monkeypatch.setattr(pieces, "FEWEST", 1)
    read = rows_read(monkeypatch)
    found = groups.curve_quantiles(disk, "level", "PB", {"high": rows, "all": None}, (0.1, 0.5))
    times = [piece["time"] for piece in read if "subject" in piece]
    assert max(times) == 2
    assert sum(times) == values.shape[1]
    for group, own in (("high", values[rows]), ("all", values)):
        assert np.allclose(found[group], np.nanquantile(own, [0.1, 0.5], axis=0), rtol=1e-14, equal_nan=True)


def test_a_picture_of_a_store_is_that_of_the_result_in_memory(both, monkeypatch):
    monkeypatch.setattr(pieces, "FEWEST", 2)
    monkeypatch.setattr(pieces, "AT_ONCE", 160)
    pictures = []
    for sim in both:
        figure = ck.plot.profiles(sim, "level", by="arm")
        pictures.append([line.get_ydata() for axis in figure.axes for line in axis.get_lines()])
    assert len(pictures[0]) > 10
    for first, second in zip(*pictures, strict=True):
        assert np.array_equal(np.asarray(first), np.asarray(second), equal_nan=True)
