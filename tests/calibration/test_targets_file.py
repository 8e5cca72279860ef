"""Targets files: what ships can be read, and what is wrong in one is named with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

import carkinetics as ck
from carkinetics.calibration.read import read_targets, shipped_targets
from carkinetics.calibration.statistics import STATISTICS

GOOD = """schema = 1
trial  = "NCT04626765"
title  = "A test"

[parameters]
"senl_19.rho" = { prior = 1.7, sd = 0.1, bounds = [1.2, 2.2], from = "assumed", about = "a test" }

[targets.senl_19]
cr_best = { value = 0.8, interval = [0.7, 0.9], from = "a paper", confidence = "P" }
"""


@pytest.fixture(scope="module")
def trial():
    return ck.load_trial("NCT04626765")


def test_the_shipped_targets_have_sources_and_aim_at_every_arm(trial) -> None:
    found = read_targets(shipped_targets(trial), trial)
    assert {target.arm for target in found.targets} == {arm.name for arm in trial.arms}
    assert all(target.source and (target.about or target.source != "assumed") for target in found.targets)
    assert all(item.limits[0] < -1 and item.limits[1] > 1 for item in found.free)
    for item in found.free:
        assert item.value(item.score(item.prior * 1.0)) == pytest.approx(item.prior)


def test_a_shipped_targets_file_is_no_trial() -> None:
    from carkinetics.trial.library import trial_files

    assert all("_targets" not in path.stem for path in trial_files())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("cr_best", "cr_bst", "cr_best"),
        ("[targets.senl_19]", "[targets.senl_91]", "senl_19"),
        ("[0.7, 0.9]", "[70, 90]", "per cent"),
        ("value = 0.8", "value = 0.95", "outside"),
        ("[0.7, 0.9]", "[0.9, 0.7]", "rise"),
        ('"P"', '"X"', "degree of confidence"),
        ('from = "a paper"', 'from = "assumed"', "about"),
        ("sd = 0.1", "sd = 0", "outside"),
        ("[1.2, 2.2]", "[0, 2.2]", "scale log"),
        ('"senl_19.rho" =', "senl_19.rho =", "in quotes"),
        ("NCT04626765", "NCT00000000", "not for"),
        ("schema = 1", "schema = 2", "schema = 1"),
        (', from = "assumed"', "", "'from' is missing"),
        ("sd = 0.1", "sdd = 0.1", "sd"),
        ("[parameters]", "[parameters", "TOML"),
    ],
)
def test_what_is_wrong_in_a_targets_file_is_named(trial, tmp_path: Path, old: str, new: str, says: str) -> None:
    path = tmp_path / "mine_targets.toml"
    path.write_text(GOOD.replace(old, new, 1))
    with pytest.raises(ck.errors.ModelError, match=says) as fault:
        read_targets(path, trial)
    assert "mine_targets.toml" in str(fault.value)


def test_a_good_targets_file_is_read(trial, tmp_path: Path) -> None:
    path = tmp_path / "mine_targets.toml"
    path.write_text(GOOD)
    found = read_targets(path, trial)
    assert found.names == ("senl_19.rho",)
    assert found.targets[0].key == "senl_19.cr_best"


def test_every_summary_has_words_for_the_page() -> None:
    assert len({item.words for item in STATISTICS.values()}) == len(STATISTICS)


def test_a_file_that_is_nested_too_deeply_is_refused_like_a_trial_file(tmp_path):
    path = tmp_path / "deep.toml"
    path.write_text("a = " + "[" * 5000 + "]" * 5000, encoding="utf-8")
    for read, what in ((ck.read_trial, "trial"), (lambda file: read_targets(file, ck.load_trial("NCT04626765")), "targets")):
        with pytest.raises(ck.errors.ModelError, match=f"nested too deeply to be a {what} file"):
            read(path)
