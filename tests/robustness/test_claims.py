"""Files of results that claim more than they hold, or hold what could run: refused before anything is allocated or run."""

import json
import os
import tracemalloc
from contextlib import suppress

import h5py
import numpy as np
import pytest
import xarray as xr
import zarr
from doors import refused, write

from carkinetics import claims
from carkinetics.errors import CarkineticsError, FileError, IntegrityError, LimitError
from carkinetics.fitting.checkpoint import Checkpoint
from carkinetics.kept_lines import KeptLines
from carkinetics.outputs import read_dataset, write_dataset

LITTLE = 64 * 2**20  # bytes that a refusal may take


@pytest.fixture
def curves():
    values = np.arange(12.0).reshape(3, 4)
    names = np.array(["a", "b", "c"])
    return xr.Dataset(
        {"y": (("subject", "time"), values), "arm": ("subject", names)}, coords={"subject": [0, 1, 2], "time": np.arange(4.0)}
    )


@pytest.fixture
def little():
    """Whatever is done meanwhile takes little memory."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < LITTLE


def edited(store, array, **changes):
    """A zarr array whose description says something else."""
    place = store / array / "zarr.json"
    place.write_text(json.dumps({**json.loads(place.read_text("utf-8")), **changes}), encoding="utf-8")


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_what_the_package_writes_is_admitted(tmp_path, curves, suffix):
    many = xr.Dataset({"y": (("subject", "time"), np.zeros((20_000, 60)))})  # compresses as well as anything
    for dataset in (curves, many):
        write_dataset(dataset, tmp_path / f"it{suffix}")
        assert read_dataset(tmp_path / f"it{suffix}").sizes == dataset.sizes


@pytest.mark.parametrize("shape", [[10**15, 4], [10**9, 10**9], [2**62, 2**62], [10**7, 100]])
def test_a_zarr_array_of_a_claimed_size_is_refused_unread(tmp_path, curves, little, shape):
    write_dataset(curves, tmp_path / "it.zarr")
    edited(tmp_path / "it.zarr", "y", shape=shape)
    assert "claims to hold" in refused(LimitError, read_dataset, tmp_path / "it.zarr")


def test_a_zarr_chunk_of_a_claimed_size_is_refused_unread(tmp_path, curves, little):
    write_dataset(curves, tmp_path / "it.zarr")
    edited(tmp_path / "it.zarr", "y", chunk_grid={"name": "regular", "configuration": {"chunk_shape": [10**6, 10**6]}})
    assert "one piece claims" in refused(LimitError, read_dataset, tmp_path / "it.zarr")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"codecs": [{"name": "numcodecs.pickle"}]}, "pickle is not read"),
        ({"codecs": [{"name": "bytes"}, {"name": "numcodecs.json2"}]}, "pickle is not read"),
        ({"data_type": "object"}, "pickle is not read"),
        ({"data_type": {"name": "py_object"}, "codecs": [{"name": "pickle"}]}, "pickle is not read"),
        ({"shape": [-1, 4]}, "does not describe an array"),
        ({"shape": "many"}, "does not describe an array"),
        ({"shape": [1.5, 4]}, "does not describe an array"),
        ({"chunk_grid": None}, "does not describe an array"),
    ],
)
def test_a_zarr_array_of_objects_or_of_nonsense_is_refused(tmp_path, curves, changes, told):
    write_dataset(curves, tmp_path / "it.zarr")
    edited(tmp_path / "it.zarr", "y", **changes)
    assert told in refused(FileError, read_dataset, tmp_path / "it.zarr")


def test_a_zarr_store_of_the_second_format_with_pickled_objects_is_refused(tmp_path):
    store = tmp_path / "it.zarr"
    (store / "y").mkdir(parents=True)
    (store / ".zgroup").write_text('{"zarr_format": 2}', encoding="utf-8")
    told = {"zarr_format": 2, "shape": [1], "chunks": [1], "dtype": "|O", "fill_value": 0, "order": "C", "compressor": None}
    (store / "y" / ".zarray").write_text(json.dumps({**told, "filters": [{"id": "pickle", "protocol": 5}]}), encoding="utf-8")
    (store / "y" / "0").write_bytes(b"cos\nsystem\n(S'touch canary'\ntR.")
    assert "pickle is not read" in refused(FileError, read_dataset, store)
    assert not os.path.exists("canary")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "[]", "null", '{"zarr_format": 3}', '{"node_type": "array"}', "\xff" * 10])
def test_a_zarr_description_that_is_none_is_refused(tmp_path, text):
    (tmp_path / "it.zarr").mkdir()
    (tmp_path / "it.zarr" / "zarr.json").write_text(text, encoding="latin-1")
    refused(FileError, read_dataset, tmp_path / "it.zarr")


def test_a_zarr_chunk_that_is_damaged_is_a_file_error(tmp_path, curves):
    write_dataset(curves, tmp_path / "it.zarr")
    for chunk in (tmp_path / "it.zarr" / "y" / "c").rglob("*"):
        if chunk.is_file():
            chunk.write_bytes(chunk.read_bytes()[:5] + b"\xff" * 9)
    refused(FileError, read_dataset, tmp_path / "it.zarr")


def test_an_hdf5_array_of_a_claimed_size_is_refused_unread(tmp_path, little):
    with h5py.File(tmp_path / "big.nc", "w") as file:
        file.create_dataset("y", shape=(10**9, 10**6), dtype="f8", chunks=(100, 100))
    assert "claims to hold" in refused(LimitError, read_dataset, tmp_path / "big.nc")
    with h5py.File(tmp_path / "bomb.nc", "w") as file:
        file.create_dataset("y", shape=(10**8,), dtype="f8", chunks=(10**6,), compression="gzip", fillvalue=0.0)
    assert "nothing is compressed so well" in refused(LimitError, read_dataset, tmp_path / "bomb.nc")
    with h5py.File(tmp_path / "chunk.nc", "w") as file:
        file.create_dataset("y", shape=(2**29,), maxshape=(None,), dtype="f8", chunks=(2**29 - 1,))
    assert "one piece claims" in refused(LimitError, read_dataset, tmp_path / "chunk.nc")


def test_an_hdf5_array_that_lies_elsewhere_is_not_followed(tmp_path):
    secret = write(tmp_path, b"\1" * 80, "secret")
    with h5py.File(tmp_path / "it.nc", "w") as file:
        file.create_dataset("y", shape=(10,), dtype="f8", external=[(str(secret), 0, 80)])
    assert "lies in other files" in refused(FileError, read_dataset, tmp_path / "it.nc")


@pytest.mark.parametrize("content", [b"", b"\x89HDF\r\n\x1a\n" + b"x" * 100, b"CDF\x01" + b"\0" * 50, os.urandom(4000)])
def test_a_file_that_is_no_netcdf_is_a_file_error(tmp_path, content):
    refused(FileError, read_dataset, write(tmp_path, content, "it.nc"))


def test_a_netcdf_with_any_byte_changed_is_read_or_refused(tmp_path, curves):
    write_dataset(curves, tmp_path / "it.nc")
    good = (tmp_path / "it.nc").read_bytes()
    draw = np.random.default_rng(5)
    for _ in range(60):
        bad = bytearray(good)
        for at in draw.integers(0, len(good), draw.integers(1, 6)):
            bad[at] = draw.integers(0, 256)
        path = write(tmp_path, bytes(bad), "bad.nc")
        with suppress(CarkineticsError):
            read_dataset(path)


def test_the_memory_of_this_machine_is_known_or_guessed(monkeypatch):
    assert claims.most_memory() > 2**28
    monkeypatch.delattr("os.sysconf")
    assert claims.most_memory() == 8 * 2**30


def test_a_checkpoint_that_is_compressed_or_holds_objects_is_refused(tmp_path, little):
    path = tmp_path / "fit.ckpt"
    for make in (
        lambda: np.savez_compressed(path.open("wb"), head=np.zeros(10**7, dtype=np.uint8)),
        lambda: np.savez(path.open("wb"), head=np.array([print], dtype=object)),
        lambda: path.write_bytes(b"cos\nsystem\n(S'touch canary'\ntR."),
        lambda: path.write_bytes(b""),
    ):
        make()
        assert "is damaged, or no checkpoint" in refused(IntegrityError, Checkpoint, path, {})


@pytest.mark.parametrize("text", ["[" * 100_000, "{", "", "\0", '{"analysis": 5}', "[]"])
def test_lines_that_are_none_are_refused_and_left_as_they_are(tmp_path, text):
    path = write(tmp_path, text, "it.jsonl")
    refused(CarkineticsError, KeptLines, path, {"analysis": "bootstrap"}, lambda line: (0, line), "replicates")
    assert path.read_text("utf-8") == text


def test_a_group_in_a_group_is_read_as_any_other(tmp_path):
    root = zarr.open_group(tmp_path / "it.zarr", mode="w")
    root.create_group("inner").create_array("y", shape=(3,), dtype="f8")
    claims.admit_zarr(tmp_path / "it.zarr")
