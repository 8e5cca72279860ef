"""A small calibration from end to end: it goes on where it was cut to the same bits, and refuses what is not its own."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.calibration.store import Store
from carkinetics.pages.calibration_files import write_calibration
from carkinetics.trial.posterior import posterior_text, read_posterior

SMALL = {"vectors": 14, "waves": 2, "n": 20, "seeds": 7, "rounds": 1, "judged": 40, "draws": 10}
TARGETS = """schema = 1
trial  = "NCT04626765"
title  = "A test"

[parameters]
"senl_19.rho" = { prior = 1.7, sd = 0.1, bounds = [1.2, 2.2], from = "assumed", about = "a test" }
partition = { prior = 45, sd = 0.5, bounds = [10, 200], from = "assumed", about = "a test" }
"kill_max.iiv" = { prior = 0.5, sd = 0.3, bounds = [0.1, 2], from = "assumed", about = "a test" }

[targets.senl_19]
tmax = { value = 11, interval = [10, 12], from = "a paper", confidence = "P" }
ratio_28 = { value = 0.3, interval = [0.27, 0.33], from = "a paper", confidence = "P" }
"""


@pytest.fixture(scope="module")
def trial():
    return ck.load_trial("NCT04626765")


@pytest.fixture(scope="module")
def targets(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("targets") / "mine_targets.toml"
    path.write_text(TARGETS)
    return path


@pytest.fixture(scope="module")
def whole(trial, targets, tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    return folder, ck.calibrate(trial, folder, targets=targets, **SMALL)


def test_a_target_that_one_parameter_decides_is_met(whole) -> None:
    _, found = whole
    fit = found.fit.set_index("statistic")
    assert 0.2 < fit.loc["ratio_28", "reached"] < 0.4  # before: 0.54
    assert found.tuned["partition"] < 45  # marrow : blood copies rise with it


def test_what_no_target_informs_is_listed(whole) -> None:
    _, found = whole
    assert "kill_max.iiv" in found.uninformed
    assert "partition" not in found.uninformed


def test_a_calibration_that_was_cut_goes_on_to_the_same_bits(trial, targets, whole, tmp_path: Path) -> None:
    folder, found = whole
    lines = (folder / "simulated.jsonl").read_text().splitlines()
    (tmp_path / "simulated.jsonl").write_text("\n".join(lines[:24]) + "\n" + lines[24][:40])
    again = ck.calibrate(trial, tmp_path, targets=targets, **SMALL)
    assert again.tuned == found.tuned
    np.testing.assert_array_equal(again.vectors, found.vectors)
    assert posterior_text(again.worlds, []) == posterior_text(found.worlds, [])
    assert (tmp_path / "simulated.jsonl").read_text().splitlines() == lines


def test_the_folder_of_another_calibration_is_refused(trial, targets, whole) -> None:
    with pytest.raises(ck.errors.IntegrityError, match="another calibration: n 20 there, 25 here"):
        ck.calibrate(trial, whole[0], targets=targets, **SMALL | {"n": 25})


def test_a_store_that_was_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.jsonl"
    Store(path, {"a": 1}).kept("one", lambda: {"x": 1.5})
    lines = path.read_text().splitlines()
    told = json.loads(lines[1]) | {"entry": {"x": 2.5}}
    path.write_text(f"{lines[0]}\n{json.dumps(told)}\n")
    with pytest.raises(ck.errors.IntegrityError, match="was changed"):
        Store(path, {"a": 1})


def test_a_trial_draws_its_children_from_the_posterior(trial, whole, tmp_path: Path) -> None:
    path = tmp_path / "posterior.csv"
    path.write_text(posterior_text(whole[1].worlds, ["a test"]))
    result = ck.run_trial(trial, 30, 5, uncertainty=path)
    assert set(result["world"].values) <= set(range(10))
    sure = ck.run_trial(trial, 30, 5)
    ratios = [np.nanmedian(r["transgene"].sel(matrix="BM", time=28) / r["transgene"].sel(matrix="PB", time=28)) for r in (result, sure)]
    assert ratios[0] < ratios[1]  # the posterior aims at 0.3
    assert read_posterior(path).names == whole[1].worlds.names


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rho\n", "at least one row"),
        ("rho,rho\n1,2\n", "twice"),
        ("rho\nx\n", "line 2"),
        ("rho\n1,2\n", "2 values, but 1"),
        ("rho\ninf\n", "finite"),
    ],
)
def test_a_faulty_posterior_is_named_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "posterior.csv"
    path.write_text(text)
    with pytest.raises(ck.errors.DataError, match=says):
        read_posterior(path)


def test_a_posterior_of_another_model_is_refused(trial, tmp_path: Path) -> None:
    path = tmp_path / "posterior.csv"
    path.write_text("# model_hash: 0123\nrho\n1.7\n")
    with pytest.raises(ck.errors.IntegrityError, match="another model"):
        ck.run_trial(trial, 2, 1, uncertainty=path)


@pytest.mark.parametrize("asked", ["parameter", 3, "nothing.csv"])
def test_an_uncertainty_that_is_not_known_is_refused(trial, asked) -> None:
    with pytest.raises((ck.errors.ConfigError, ck.errors.FileError)):
        ck.run_trial(trial, 2, 1, uncertainty=asked)


def test_a_setting_that_is_not_there_is_refused(trial, tmp_path: Path) -> None:
    with pytest.raises(ck.errors.ConfigError, match=r"vector.*vectors"):
        ck.calibrate(trial, tmp_path, vector=3)


def test_the_files_of_a_calibration_are_written(whole, tmp_path: Path) -> None:
    write_calibration(whole[1], tmp_path, {"senl_19": "Senl_19"})
    names = {path.name for path in tmp_path.iterdir()}
    assert {"calibration.html", "fit.csv", "parameters.csv", "correlations.csv", "posterior.csv", "figures"} <= names
    page = (tmp_path / "calibration.html").read_text()
    assert "kill_max.iiv" in page
    assert "http://" not in page.replace("http://www.w3.org", "")
