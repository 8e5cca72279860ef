"""Folders of results in which something is a link, a pipe or gone: nothing is written outside, nothing waits, nothing is guessed."""

import json
import os
import shutil
import warnings

import numpy as np
import pytest
from doors import MINE, model, refused, write

import carkinetics as ck
from carkinetics.calibration.store import Store
from carkinetics.datasets import read_dataset, write_dataset
from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.storing import run
from carkinetics.storing.manifest import JOURNAL, MANIFEST
from carkinetics.storing.store import StoreWarning

BLOCKS = 4


@pytest.fixture(scope="module")
def own():
    return model()


@pytest.fixture(scope="module")
def simulate(own):
    cohort = ck.sample_cohort(own, 40, seed=1)
    return lambda root: ck.simulate(own, cohort, times=[0, 1, 2], threads=1, chunk=10, store=root)


@pytest.fixture(scope="module")
def finished(simulate, tmp_path_factory):
    root = tmp_path_factory.mktemp("finished") / "s.zarr"
    simulate(root)
    return root


@pytest.fixture(scope="module")
def unfinished(simulate, tmp_path_factory):
    """Two blocks of four."""
    root, original = tmp_path_factory.mktemp("unfinished") / "s.zarr", run.write_block

    def ended(root, layout, number, block):
        if number >= BLOCKS // 2:
            raise KeyboardInterrupt
        return original(root, layout, number, block)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run, "write_block", ended)
        with pytest.raises(KeyboardInterrupt):
            simulate(root)
    return root


@pytest.fixture
def outside(tmp_path):
    """A file of somebody else's, which stays as it is."""
    path = write(tmp_path, "mine\n", "outside")
    yield path
    assert path.read_text() == "mine\n"


def instead(path, made):
    """Put a link to a file, a pipe, a folder or a link to nothing in the place of a file."""
    path.unlink()
    if made == "pipe":
        os.mkfifo(path)
    elif made == "folder":
        path.mkdir()
    else:
        path.symlink_to(made)


def copied(store, tmp_path):
    return shutil.copytree(store, tmp_path / "copy.zarr", symlinks=True)


@pytest.mark.parametrize("name", [JOURNAL, MANIFEST])
@pytest.mark.parametrize("made", ["/dev/zero", "pipe", "folder", "nothing", "outside"])
def test_a_journal_or_a_manifest_that_is_no_file_is_neither_read_nor_written(simulate, unfinished, tmp_path, outside, name, made):
    root = copied(unfinished, tmp_path)
    instead(root / name, outside if made == "outside" else made)
    refused(FileError, simulate, root)


@pytest.mark.parametrize(
    "line", [b"garbage", b"\0\0", b"[" * 100_000, b'{"block": -1}', b'{"block": 1e99}', b"\xe9", b"x" * 3_000_000, b"5", b"NaN"]
)
def test_a_line_of_a_journal_that_is_none_costs_nothing(simulate, finished, unfinished, tmp_path, line):
    root = copied(unfinished, tmp_path)
    with (root / JOURNAL).open("ab") as journal:
        journal.write(line + b"\n")
    assert np.array_equal(simulate(root).y.values, read_dataset(finished).y.values)


def test_an_array_that_is_a_link_is_not_written_through(simulate, unfinished, tmp_path):
    root = copied(unfinished, tmp_path)
    (root / "y").rename(tmp_path / "elsewhere")
    (root / "y").symlink_to(tmp_path / "elsewhere")
    before = sorted((tmp_path / "elsewhere").iterdir())
    assert "is a link to another place, where nothing is written" in refused(FileError, simulate, root)
    assert sorted((tmp_path / "elsewhere").iterdir()) == before


def test_a_piece_that_is_a_link_is_computed_again_and_what_it_led_to_stays(simulate, finished, unfinished, tmp_path, outside):
    root = copied(unfinished, tmp_path)
    instead(root / "y" / "c.0.0", outside)
    with pytest.warns(StoreWarning, match="1 of 2 blocks"):
        found = simulate(root)
    assert np.array_equal(found.y.values, read_dataset(finished).y.values)


@pytest.mark.parametrize("made", [None, "folder", "nothing"])
def test_a_finished_store_without_one_of_its_pieces_is_not_read_as_one_with_missing_values(finished, tmp_path, say, made):
    root = copied(finished, tmp_path)
    piece = root / "y" / "c.1.0"
    piece.unlink() if made is None else instead(piece, made)
    told = refused((IntegrityError, FileError), read_dataset, root)
    assert "c.1.0" in told
    assert say("exposure", root)[0] == 2


@pytest.mark.parametrize("folder", [False, True])
def test_a_zarr_that_a_run_wrote_is_not_read_without_one_of_its_pieces(tmp_path, say, folder):
    """By its record: zarr itself would say that everybody's cells are unknown."""
    out = tmp_path / ("report" if folder else "sim.zarr")
    mine = write(tmp_path, MINE, "m.toml")
    name = ck.read_model(mine).observables[0].name
    assert say("simulate", mine, "--n", 4, "--times", "0:4:1", "--out", out)[0] == 0
    store = out / "results.zarr" if folder else out
    assert np.isfinite(read_dataset(store)[name]).all()
    piece = next(path for path in sorted((store / name).rglob("*")) if path.is_file() and path.name[0] in "c0")
    piece.unlink()
    assert "1 of" in refused(IntegrityError, read_dataset, store)
    code, _, err = say("exposure", store)
    assert (code, err.partition(":")[0]) == (2, "IntegrityError")
    assert "rerun" in err
    (tmp_path / "report/run.json" if folder else tmp_path / "sim.zarr.run.json").unlink()
    assert not np.isfinite(read_dataset(store)[name]).all()  # as zarr has it, which knows no better


@pytest.mark.parametrize("made", ["pipe", "/dev/zero"])
def test_a_pipe_among_the_pieces_of_any_zarr_store_is_refused_at_once(tmp_path, finished, made):
    root = tmp_path / "plain.zarr"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        write_dataset(read_dataset(finished).drop_vars("arm"), root)
    instead(next(path for path in (root / "y").rglob("*") if path.is_file() and path.name != "zarr.json"), made)
    assert "is a pipe, a device or a link to nothing" in refused(FileError, read_dataset, root)


def test_the_exposure_of_an_unfinished_store_says_how_much_is_missing(unfinished, say):
    code, _, err = say("exposure", unfinished)
    assert code == 0
    assert "20 of 40 subjects are not there yet" in err


def test_a_store_within_a_store_is_refused_and_leaves_it_as_it_was(simulate, finished):
    for place in (finished / "in.zarr", finished / "y" / "in.zarr", finished / "a" / "b" / "in.zarr"):
        assert "lies within the store" in refused(FileError, simulate, place)
    ck.verify(finished)


@pytest.mark.parametrize("store", ["a\0b", "a" * 300, "s3://bucket/x", "file:///tmp/x", "", 5, b"x.zarr", ["x"]])
def test_a_store_at_a_place_that_cannot_be_is_a_config_error(simulate, tmp_path, monkeypatch, store):
    monkeypatch.chdir(tmp_path)
    refused(ConfigError, simulate, store)
    assert list(tmp_path.iterdir()) == []


def test_a_path_with_a_tilde_is_taken_as_it_stands(simulate, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert simulate("~/x.zarr").sizes["subject"] == 40
    assert (tmp_path / "~" / "x.zarr" / MANIFEST).is_file()


def test_a_link_to_nothing_is_told_before_the_work(simulate, own, tmp_path, say):
    link = tmp_path / "link"
    link.symlink_to("nothing")
    assert "a link to a place that is not there" in refused(FileError, simulate, link)
    assert "a link to a place that is not there" in refused(FileError, ck.report, ck.simulate(own, times=[0, 1]), link)
    (tmp_path / "x.nc").symlink_to("nothing")
    code, _, err = say("simulate", write(tmp_path, MINE, "mine.toml"), "--times", "0:1:1", "--out", tmp_path / "x.nc")
    assert (code, "a link to a place that is not there" in err) == (2, True)


@pytest.mark.parametrize("name", ["figures", "replays"])
def test_a_report_does_not_follow_a_link_out_of_its_folder(own, tmp_path, name):
    sim = ck.simulate(own, times=[0, 1, 2])
    ck.report(sim, tmp_path / "report")
    shutil.rmtree(tmp_path / "report" / name, ignore_errors=True)
    (tmp_path / "elsewhere").mkdir()
    write(tmp_path / "elsewhere", "mine", "profiles.png")
    (tmp_path / "report" / name).symlink_to(tmp_path / "elsewhere")
    assert "is a link to another place" in refused(FileError, ck.report, sim, tmp_path / "report", overwrite=True)
    assert (tmp_path / "elsewhere" / "profiles.png").read_text() == "mine"


def test_what_a_calibration_keeps_is_not_written_through_a_link(tmp_path, outside):
    (tmp_path / "simulated.jsonl").symlink_to(outside)
    assert "is not a regular file" in refused(FileError, Store, tmp_path / "simulated.jsonl", {})


def test_what_is_read_is_not_written_over(say, tmp_path):
    text = "ID,TIME,DV\n1,0,5\n1,1,4\n"
    path = write(tmp_path, text)
    os.link(path, tmp_path / "same.csv")
    for out in (path, tmp_path / "same.csv"):
        code, _, err = say("exposure", path, "--out", out, "--overwrite")
        assert (code, "is what is read" in err) == (2, True)
    assert path.read_text() == text


@pytest.mark.parametrize(
    "change", [{"schema": 99}, {"schema": "x"}, {"format": "other"}, {"blocks": []}, {"finished": False}, {"subjects": 10**9}]
)
def test_a_manifest_of_another_kind_or_edited_is_refused_by_every_reader(simulate, finished, tmp_path, change):
    root = copied(finished, tmp_path)
    told = json.loads((root / MANIFEST).read_text()) | change
    (root / MANIFEST).write_text(json.dumps(told))
    for work in (simulate, ck.verify, read_dataset):
        refused((IntegrityError, FileError), work, root)
