"""Runs of small models that are made once."""

import shutil

import pytest

import carkinetics as ck
from carkinetics.pages import fit_page, simulation_page, trial_page, what_if_page
from carkinetics.pages.page import Page
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


@pytest.fixture
def undrawn(monkeypatch):
    """Reports without their pictures, which take most of the time: the numbers are what is looked at."""
    for module in (fit_page, simulation_page, trial_page, what_if_page):
        monkeypatch.setattr(module, module.__name__.rpartition(".")[2], lambda *_: Page("", "not drawn", (), (), (), None, ()))
