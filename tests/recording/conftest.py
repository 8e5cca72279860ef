"""Runs of small models that are made once."""

import shutil

import pytest

import carkinetics as ck
from tests.recording.small_runs import BLOWS_UP, GROWS, run


@pytest.fixture(scope="session")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("recorded")
    (folder / "grows.toml").write_text(GROWS)
    (folder / "blows.toml").write_text(BLOWS_UP)
    return folder


@pytest.fixture(scope="session")
def blows(place):
    return ck.read_model(place / "blows.toml")


@pytest.fixture(scope="session")
def report(place):
    """A folder that `simulate --out FOLDER` wrote."""
    out = place / "report"
    assert run("simulate", place / "grows.toml", "--n", 4, "--times", "0:4:1", "--dose", "1e6@0", "--out", out) == 0
    return out


@pytest.fixture
def own(report, tmp_path):
    """A copy of it, to be spoiled."""
    return shutil.copytree(report, tmp_path / "own")
