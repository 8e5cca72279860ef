from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError
from carkinetics.pages.folder import whole


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(folder: Path) -> None:
    with whole(folder, overwrite=True) as draft:
        (draft / "figures").mkdir()
        (draft / "figures" / "profiles.png").write_text("new")
        (draft / "index.html").write_text("new")


def test_a_folder_that_is_not_empty_is_refused_with_a_remedy_and_left_alone(sim: xr.Dataset, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FileError, match=r"not empty.*mine\.txt.*overwrite"):
        ck.report(sim, tmp_path)
    assert everything(tmp_path) == {"mine.txt": b"mine"}


def test_overwriting_replaces_our_files_and_keeps_those_of_others(result: xr.Dataset, sim: xr.Dataset, tmp_path: Path) -> None:
    folder = tmp_path / "report"
    with whole(folder, overwrite=False) as draft:
        (draft / "figures").mkdir()
        for name in ("index.html", "endpoints.csv", "figures/survival.png", "figures/mine.png", "mine.txt"):
            (draft / name).write_text("old")
    ck.report(sim, folder, overwrite=True)
    there = everything(folder)
    assert there["mine.txt"] == there["figures/mine.png"] == b"old"
    assert there["index.html"] != b"old"
    assert "endpoints.csv" not in there, "a plain simulation has no endpoints: those of the report before must not stay"
    assert "figures/survival.png" not in there
    assert not [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_a_report_that_fails_leaves_nothing_behind_and_the_old_one_whole(tmp_path: Path) -> None:
    folder = tmp_path / "report"
    for overwrite in (False, True):
        if overwrite:
            folder.mkdir()
            (folder / "index.html").write_text("old")
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(UnicodeEncodeError), whole(folder, overwrite=overwrite) as draft:
            (draft / "index.html").write_text("\ud800", encoding="utf-8")
        assert sorted(tmp_path.rglob("*")) == before


def test_when_a_file_cannot_be_put_in_place_the_others_are_put_back(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("old")
    (tmp_path / "figures").write_text("a file where a folder must be")
    before = everything(tmp_path)
    with pytest.raises(FileError, match="as it was"):
        write(tmp_path)
    assert everything(tmp_path) == before


def test_what_is_not_ours_is_not_replaced(sim: xr.Dataset, tmp_path: Path) -> None:
    (tmp_path / "results.zarr").mkdir()
    (tmp_path / "results.zarr" / "thesis.txt").write_text("years of work")
    with pytest.raises(FileError, match="not a zarr store"):
        ck.report(sim, tmp_path, overwrite=True)
    assert everything(tmp_path) == {"results.zarr/thesis.txt": b"years of work"}
    with pytest.raises(FileError, match="is a file"):
        ck.report(sim, tmp_path / "results.zarr" / "thesis.txt")
    other = tmp_path / "other"
    (other / "index.html").mkdir(parents=True)
    with pytest.raises(FileError, match="is a folder"):
        ck.report(sim, other, overwrite=True)


def test_an_empty_folder_and_missing_parents_are_fine(sim: xr.Dataset, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert ck.report(sim, tmp_path / "empty").is_file()
    assert ck.report(sim, tmp_path / "a" / "b" / "c") == tmp_path / "a" / "b" / "c" / "index.html"


def test_only_results_can_be_reported(sim: xr.Dataset, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="expected a Dataset or a Fit, found list"):
        ck.report([1, 2], tmp_path / "x")  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match="subject and time"):
        ck.report(sim[["status"]], tmp_path / "x")
    with pytest.raises(ConfigError, match="nothing to draw"):
        ck.report(sim.drop_vars("conc").assign(other=("time", np.zeros(29))), tmp_path / "x")
    assert not (tmp_path / "x").exists()
