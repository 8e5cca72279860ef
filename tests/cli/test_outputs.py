"""Nothing of a user's is replaced unasked, and what is written is whole."""

import numpy as np
import pytest
import xarray as xr

from carkinetics import outputs
from carkinetics.errors import ConfigError, FileError


@pytest.fixture
def curves():
    values = np.array([[1.0, np.nan], [3.0, 4.0]])
    return xr.Dataset({"transgene": (("subject", "time"), values, {"units": "copies/ug"})}, coords={"subject": [0, 1], "time": [0.0, 1.0]})


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_what_is_written_is_read_back_the_same(tmp_path, curves, suffix):
    outputs.write_dataset(curves, tmp_path / f"sim{suffix}")
    xr.testing.assert_identical(outputs.read_dataset(tmp_path / f"sim{suffix}"), curves)


def test_a_csv_has_one_row_a_subject_and_time(tmp_path, curves):
    outputs.write_dataset(curves, tmp_path / "sim.csv")
    assert (tmp_path / "sim.csv").read_text().splitlines() == ["subject,time,transgene", "0,0.0,1.0", "0,1.0,", "1,0.0,3.0", "1,1.0,4.0"]


@pytest.mark.parametrize("suffix", [".nc", ".zarr", ".csv"])
def test_what_is_there_is_replaced_only_if_asked_and_no_draft_stays(tmp_path, curves, suffix):
    place = tmp_path / f"sim{suffix}"
    outputs.write_dataset(curves, place)
    with pytest.raises(FileError, match=r"--overwrite"):
        outputs.claim(place, overwrite=False)
    outputs.claim(place, overwrite=True)
    outputs.write_dataset(curves.isel(subject=[0]), place)
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


def test_a_failed_write_leaves_what_was_there(tmp_path, curves):
    place = tmp_path / "sim.nc"
    outputs.write_dataset(curves, place)
    before = place.read_bytes()
    with pytest.raises(TypeError):
        outputs.write_dataset(curves.assign_attrs(bad=object()), place)
    assert place.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["sim.nc"]


def test_a_folder_of_other_things_is_never_taken_for_a_store(tmp_path):
    place = tmp_path / "photos.zarr"
    place.mkdir()
    (place / "cat.jpg").write_text("meow")
    with pytest.raises(FileError, match="not a zarr store"):
        outputs.claim(place, overwrite=True)


def test_places_that_cannot_be_written_are_refused_before_the_work(tmp_path):
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder.nc").mkdir()
    for path in (tmp_path / "file" / "sim.nc", tmp_path / "folder.nc"):
        with pytest.raises(FileError):
            outputs.claim(path, overwrite=True)
    (tmp_path / "file.zarr").touch()
    with pytest.raises(FileError, match="is a file"):
        outputs.claim(tmp_path / "file.zarr", overwrite=True)
    with pytest.raises(ConfigError, match=r"\.nc, \.zarr, \.csv"):
        outputs.claim(tmp_path / "sim.pkl", overwrite=False)


def test_an_empty_folder_or_file_may_be_used(tmp_path):
    (tmp_path / "sim.zarr").mkdir()
    (tmp_path / "sim.nc").touch()
    for name in ("sim.zarr", "sim.nc", "new/folder/sim.csv"):
        outputs.claim(tmp_path / name, overwrite=False)


def test_a_file_of_results_that_is_none_is_a_file_error(tmp_path):
    (tmp_path / "sim.nc").write_text("not a file of results")
    (tmp_path / "empty.nc").touch()
    (tmp_path / "sim.zarr").mkdir()
    (tmp_path / "folder.nc").mkdir()
    for name in ("sim.nc", "empty.nc", "sim.zarr", "missing.nc", "folder.nc"):
        with pytest.raises(FileError, match=name):
            outputs.read_dataset(tmp_path / name)
