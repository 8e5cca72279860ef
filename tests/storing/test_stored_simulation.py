"""A simulation in a store is the one in memory, whatever the blocks; the oracle is the in-memory call, written by xarray and read back."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, IntegrityError, LimitError
from carkinetics.simulation import SimulationWarning
from tests.storing.conftest import contents


def told(call):
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        result = call()
    return result, [str(one.message) for one in heard if issubclass(one.category, SimulationWarning)]


@pytest.fixture(scope="module")
def in_memory(model, cohort, everything, tmp_path_factory):
    result, words = told(lambda: ck.simulate(model, cohort, **everything))
    path = tmp_path_factory.mktemp("reference") / "reference.zarr"
    result.to_zarr(path, consolidated=False)
    with xr.open_zarr(path, consolidated=False) as stored:
        return stored.load(), words


def assert_same(found: xr.Dataset, right: xr.Dataset) -> None:
    xr.testing.assert_identical(found.load(), right)
    for name in right.variables:
        assert found[name].dtype == right[name].dtype, name
        if right[name].dtype.kind == "f":
            assert found[name].values.tobytes() == right[name].values.tobytes(), name


@pytest.mark.parametrize(("chunk", "threads"), [(80, 1), (7, 2), (33, 3), (1000, 2), (None, None)])
def test_a_store_is_the_result_in_memory_bit_for_bit_for_any_blocks(model, cohort, everything, in_memory, tmp_path, chunk, threads):
    found, words = told(lambda: ck.simulate(model, cohort, **everything, store=tmp_path / "s.zarr", chunk=chunk, threads=threads))
    right, said = in_memory
    assert {type(item.data).__module__.split(".")[0] for item in found.data_vars.values()} == {"dask"}
    assert_same(found, right)
    assert words == said
    assert len(said) == 2


def test_states_are_stored_too(model, cohort, tmp_path):
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, 30, seed=2)
    right = ck.simulate(model, cohort, times=range(20), states=True)
    found = ck.simulate(model, cohort, times=range(20), states=True, store=tmp_path / "s.zarr", chunk=8)
    assert {"effector", "memory"} <= set(found.data_vars)
    for name in right.data_vars:
        assert found[name].values.tobytes() == right[name].values.tobytes()
    assert found.attrs == right.attrs


def test_a_cohort_on_a_disk_is_read_block_by_block(model, cohort, everything, in_memory, tmp_path, monkeypatch):
    cohort.to_zarr(tmp_path / "cohort.zarr", consolidated=False, encoding={name: {"chunks": (13,)} for name in cohort.variables})
    lazy = xr.open_zarr(tmp_path / "cohort.zarr", consolidated=False)
    found, _ = told(lambda: ck.simulate(model, lazy, **everything, store=tmp_path / "s.zarr", chunk=9))
    assert_same(found, in_memory[0])
    assert all(item.chunks is not None for name, item in lazy.variables.items() if name != "subject")  # nothing was loaded for good


def test_a_cohort_in_memory_and_the_same_on_a_disk_have_one_store(model, cohort, everything, tmp_path, monkeypatch):
    told(lambda: ck.simulate(model, cohort, **everything, store=tmp_path / "s.zarr"))
    cohort.to_zarr(tmp_path / "cohort.zarr", consolidated=False)
    _nothing_is_solved(monkeypatch)
    lazy = xr.open_zarr(tmp_path / "cohort.zarr", consolidated=False)
    again, words = told(lambda: ck.simulate(model, lazy, **everything, store=tmp_path / "s.zarr"))
    assert again.sizes["subject"] == 80
    assert len(words) == 2  # what went wrong is said again


def _nothing_is_solved(monkeypatch):
    def solve(*_, **__):
        raise AssertionError("something was computed")

    monkeypatch.setattr("carkinetics.engine.solve.solve", solve)


def test_measurements_of_subjects_without_usable_numbers_go_by_row_in_blocks_too(model, tmp_path):
    cohort = ck.sample_cohort(model, 21, seed=3).assign_coords(subject=np.arange(21) - 5)
    right = ck.simulate(model, cohort, times=[0, 1, 2], residual=True)
    found = ck.simulate(model, cohort, times=[0, 1, 2], residual=True, store=tmp_path / "s.zarr", chunk=4)
    assert found.level_observed.values.tobytes() == right.level_observed.values.tobytes()


def test_progress_counts_every_subject_once(model, cohort, tmp_path):
    steps = []
    ck.simulate(model, cohort, times=[0, 1], doses=[], store=tmp_path / "s.zarr", chunk=9, progress=steps.append)
    assert sum(steps) == 80
    assert len(steps) == 1 + 9


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"times": [0.0, 1.0]}, r"times: found \[0\.0, 1\.0, 2\.0\], expected \[0\.0, 1\.0\]"),
        ({"rtol": 1e-7}, r"rtol: found 1e-06, expected 1e-07"),
        ({"atol": 1e-3}, r"atol: found .*1e-06.*expected .*0\.001"),
        ({"doses": [ck.Dose(3.0)]}, r"doses: found \[\], expected .*3\.0"),
        ({"residual": True}, r"residual: found false, expected true"),
        ({"sensitivities": ["k"]}, r"sensitivities: found \[\], expected \[\"k\"\]"),
        ({"chunk": 7}, r"chunk: found 16, expected 7"),
    ],
)
def test_a_store_of_another_design_is_refused_with_what_differs(model, cohort, tmp_path, change, named):
    first = {"times": [0.0, 1.0, 2.0], "store": tmp_path / "s.zarr", "chunk": 16}
    ck.simulate(model, cohort, **first)
    before = contents(tmp_path)
    with pytest.raises(IntegrityError, match=named):
        ck.simulate(model, cohort, **{**first, **change})
    assert contents(tmp_path) == before


def test_a_store_of_another_model_seed_cohort_or_version_is_refused(model, cohort, tmp_path, monkeypatch):
    place = {"times": [0.0, 1.0], "store": tmp_path / "s.zarr"}
    ck.simulate(model, cohort, **place)
    with pytest.raises(IntegrityError, match=r"model_hash: found .*expected"):
        ck.simulate(model.replace(parameters={"k": 0.4}), cohort, **place)
    with pytest.raises(IntegrityError, match=r"seed: found 11, expected 12.*cohort: found"):
        ck.simulate(model, ck.sample_cohort(model, 40, seed=12, arms=["low", "high"]), **place)
    moved = cohort.copy(deep=True)
    moved["k"][3] *= 1 + 1e-15
    with pytest.raises(IntegrityError, match=r"not.* changed\. cohort: found \w+, expected \w+\. Name") as said:
        ck.simulate(model, moved, **place)
    assert "seed" not in str(said.value)
    monkeypatch.setattr("carkinetics.__version__", "9.9.9")
    with pytest.raises(IntegrityError, match=r"carkinetics: found .*expected 9\.9\.9"):
        ck.simulate(model, cohort, **place)


def test_what_is_no_store_of_ours_is_refused_and_untouched(model, tmp_path):
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("precious")
    (tmp_path / "file.zarr").write_text("precious")
    ck.simulate(model, times=[0, 1]).to_zarr(tmp_path / "other.zarr", consolidated=False)
    before = contents(tmp_path)
    for name, words in (("thesis", "no store of carkinetics"), ("file.zarr", "is a file"), ("other.zarr", "no store of carkinetics")):
        with pytest.raises(FileError, match=words):
            ck.simulate(model, times=[0, 1], store=tmp_path / name)
    assert contents(tmp_path) == before


def test_a_mistake_is_found_before_a_store_is_begun(model, cohort, tmp_path):
    with pytest.raises(ConfigError, match="nothing is said of the arm 'high'"):
        ck.simulate(model, cohort, times=[0, 1], doses={"low": []}, store=tmp_path / "s.zarr", chunk=10)
    with pytest.raises(ConfigError, match="needs 'd'"):
        ck.simulate(model, cohort.drop_vars("d"), times=[0, 1], store=tmp_path / "s.zarr")
    born = cohort.assign_coords(born=("subject", np.full(80, np.datetime64("2020-01-01", "ns"))))
    with pytest.raises(ConfigError, match=r"'born' holds datetime64.* can be stored"):
        ck.simulate(model, born, times=[0, 1], store=tmp_path / "s.zarr")
    many = cohort.isel(subject=np.zeros(200_000, dtype=int)).assign_coords(subject=np.arange(200_000))
    with pytest.raises(LimitError, match=r"chunk is 1, which makes 200,000 blocks.*2 or more"):
        ck.simulate(model, many, times=[0, 1], store=tmp_path / "s.zarr", chunk=1)
    assert list(tmp_path.iterdir()) == []


def test_a_flipped_bit_is_an_error_for_any_reader_of_zarr(model, cohort, tmp_path):
    found = ck.simulate(model, cohort, times=[0, 1, 2], store=tmp_path / "s.zarr", chunk=16)
    file = tmp_path / "s.zarr" / "headroom" / "c.2.0"
    content = bytearray(file.read_bytes())
    content[40] ^= 1
    file.write_bytes(content)
    with xr.open_zarr(tmp_path / "s.zarr") as plain:
        assert plain.headroom[:32].load().shape == (32, 3)
        with pytest.raises(ValueError, match="checksum"):
            plain.headroom.load()
    assert isinstance(found, xr.Dataset)


def test_what_cannot_fit_is_refused_with_its_size_before_it_is_computed(model, cohort, tmp_path, monkeypatch):
    _nothing_is_solved(monkeypatch)
    many = np.linspace(0, 1, 2_000_000)
    monkeypatch.setattr("carkinetics.memory.available_memory", lambda: 2.0**30)
    with pytest.raises(LimitError, match=r"simulate: 80 subjects at 2,000,000 times would need \d+\.\d GiB .* 1\.0 GiB .*store="):
        ck.simulate(model, cohort, times=many)
    with pytest.raises(LimitError, match=r"times: .* would need 745\.1 GiB"):
        ck.simulate(model, cohort, times=range(10**11))
    with pytest.raises(LimitError, match=r"sample_cohort: 4,000,000,000 subjects would need"):
        ck.sample_cohort(model, 4_000_000_000, seed=1)


def test_a_disk_that_is_too_small_is_refused_before_it_is_filled(model, cohort, tmp_path, monkeypatch):
    monkeypatch.setattr("carkinetics.memory.free_disk", lambda _: 1000.0)
    with pytest.raises(LimitError, match=r"GiB of disk, and 0\.00 GiB are free"):
        ck.simulate(model, cohort, times=[0, 1], store=tmp_path / "s.zarr")
    assert contents(tmp_path) == {}


def test_a_path_may_be_relative(model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ck.simulate(model, times=[0, 1], store="s.zarr")
    assert (tmp_path / "s.zarr" / "carkinetics.json").is_file()
    assert Path("s.zarr/level").is_dir()


def test_the_metadata_say_what_xarray_writes_of_the_same_result(model, cohort, everything, tmp_path):
    """Kinds, dimensions and attributes of every array and of the whole; only how an array is cut and packed is the store's own."""
    own = {"shape", "chunk_grid", "chunk_key_encoding", "codecs", "fill_value"}
    for arms, seed in ((["low"], 3), (["high"], 4)):  # the second has other attributes than the first
        people = ck.sample_cohort(model, 3, seed=seed, arms=arms, covariates={"weight": [10.0, 20.0, 30.0]})
        asked = {**everything, "doses": [] if seed == 3 else [ck.Dose(15.0, time=1.0)]}
        ck.simulate(model, people, **asked, store=tmp_path / f"{seed}.zarr")
        ck.simulate(model, people, **asked).to_zarr(tmp_path / f"{seed}.plain", consolidated=False)
        files = sorted(path.relative_to(tmp_path / f"{seed}.plain") for path in (tmp_path / f"{seed}.plain").rglob("zarr.json"))
        assert len(files) > 10
        for name in files:
            plain, stored = (json.loads((tmp_path / f"{seed}.{kind}" / name).read_text()) for kind in ("plain", "zarr"))
            assert {key: stored[key] for key in plain if key not in own} == {key: plain[key] for key in plain if key not in own}, name
