"""A stored run is repeated from its manifest, or it is said why not."""

import json

import numpy as np
import pandas as pd
import pytest

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.sealing import files_of
from carkinetics.storing.manifest import MANIFEST, sealed_text
from tests.recording.small_runs import run

NAME = "NCT04626765"


def alter(root, change):
    """Change a manifest and seal it again."""
    content = json.loads((root / MANIFEST).read_text())
    content.pop("seal")
    change(content)
    (root / MANIFEST).write_bytes(sealed_text(content))


def repeated(root, again):
    found = ck.rerun(root, again)
    assert (found.same, found.bitwise, found.alike) == (True, True, True), str(found)
    assert files_of(root) == files_of(again)  # the manifest, too
    return True


@pytest.mark.parametrize(
    "options", [("--uncertainty", "parameters", "--chunk", 4), ("--allocation", "rule", "--set", "arms.senl_19.dose.amount=1e6")]
)
def test_a_stored_trial_is_repeated_to_the_byte(options, tmp_path, capsys):
    assert run("trial", NAME, "--n", 3, "--seed", 9, *options, "--store", tmp_path / "t.zarr") == 0
    assert run("verify", tmp_path / "t.zarr") == 0
    assert repeated(tmp_path / "t.zarr", tmp_path / "again.zarr")


def test_a_stored_simulation_is_repeated_although_its_model_file_is_gone(place, tmp_path, capsys):
    mine = tmp_path / "mine.toml"
    mine.write_text((place / "grows.toml").read_text())
    assert run("simulate", mine, "--n", 5, "--times", "0:4:1", "--dose", "1e6@0,2", "--chunk", 2, "--store", tmp_path / "s") == 0
    mine.unlink()
    assert repeated(tmp_path / "s", tmp_path / "again")
    assert run("rerun", tmp_path / "s", "--out", tmp_path / "third") == 0
    assert "bit for bit" in capsys.readouterr().out


def test_of_a_stored_typical_subject_and_of_children_nothing_has_to_be_given(place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    asked = {"times": [0, 1, 2], "doses": [ck.Dose(1e6)], "states": True}
    ck.simulate(model, **asked, store=tmp_path / "one.zarr")
    ck.simulate(model, ck.sample_cohort(model, 4, seed=2, covariates="children"), **asked, store=tmp_path / "more.zarr")
    for name in ("one", "more"):
        assert repeated(tmp_path / f"{name}.zarr", tmp_path / f"{name}_again.zarr")


def test_a_store_of_a_cohort_that_cannot_be_drawn_again_says_so(place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    cohort = ck.cohort_from(model, pd.DataFrame({"rho": [0.1, 0.2]}))
    ck.simulate(model, cohort, times=[0, 1], store=tmp_path / "s.zarr")
    with pytest.raises(ConfigError, match="keeps the hash of its cohort, not the cohort"):
        ck.rerun(tmp_path / "s.zarr", tmp_path / "again.zarr")
    assert not (tmp_path / "again.zarr").exists()


def test_a_store_is_repeated_into_a_new_one_and_not_from_one_that_was_changed(place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    root = tmp_path / "s.zarr"
    ck.simulate(model, ck.sample_cohort(model, 4, seed=2), times=[0, 1, 2], store=root)
    ck.rerun(root, tmp_path / "again.zarr")
    for more in ({}, {"overwrite": True}):
        with pytest.raises(FileError, match="exists already"):
            ck.rerun(root, tmp_path / "again.zarr", **more)
    piece = root / "car_t" / "c.0.0"
    piece.write_bytes(piece.read_bytes()[:-1] + b"\1")
    with pytest.raises(IntegrityError, match="not the bytes"):
        ck.rerun(root, tmp_path / "third.zarr")


def test_a_manifest_that_says_another_tolerance_gives_a_difference_that_is_named(place, tmp_path):
    model = ck.read_model(place / "blows.toml")
    root = tmp_path / "s.zarr"
    ck.simulate(model, times=[0, 1, 2, 9], method="explicit", store=root)
    alter(root, lambda content: content["design"].update(rtol=1e-3))
    found = ck.rerun(root, tmp_path / "again.zarr")
    assert not found.same
    assert "rtol" in str(found)
    alter(root, lambda content: content["design"]["versions"].update(carkinetics="0.0.9"))
    found = ck.rerun(root, tmp_path / "third.zarr")
    assert (found.same, found.alike) == (False, False)
    assert "0.0.9 then" in str(found)


def test_a_manifest_of_another_version_is_compared_within_a_part_of_ten_billion(place, tmp_path):
    model = ck.read_model(place / "grows.toml")
    root = tmp_path / "s.zarr"
    ck.simulate(model, times=[0, 1, 2], doses=[ck.Dose(1e6)], store=root)
    alter(root, lambda content: content["design"]["versions"].update(numpy="0"))
    found = ck.rerun(root, tmp_path / "again.zarr")
    assert (found.same, found.bitwise, found.alike) == (True, True, False)


SPOILT = {
    "no design": lambda c: c.pop("design"),
    "no cohort": lambda c: c["design"].pop("cohort"),
    "times of text": lambda c: c["design"].update(times="soon"),
    "a method of no meaning": lambda c: c["design"].update(method="rm -rf"),
    "doses that are none": lambda c: c["design"].update(doses='[{"amount": "much"}]'),
    "doses of another form": lambda c: c["design"].update(doses="{}]"),
    "a seed of text": lambda c: c["design"].update(seed="many"),
    "a chunk of text": lambda c: c.update(chunk="all"),
    "no blocks": lambda c: c.update(blocks=3),
    "another model": lambda c: c["origin"].update(model_file="schema = 1"),
    "no model": lambda c: c.pop("origin"),
    "a file above": lambda c: c["fixed"].update({"../../x": ["", 0]}),
    "an absolute file": lambda c: c["fixed"].update({"/etc/passwd": ["", 0]}),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_manifest_of_another_form_is_refused(place, tmp_path, what, capsys):
    model = ck.read_model(place / "grows.toml")
    root = tmp_path / "s.zarr"
    ck.simulate(model, ck.sample_cohort(model, 2, seed=2), times=np.arange(3), store=root)
    alter(root, SPOILT[what])
    assert run("rerun", root, "--out", tmp_path / "again.zarr") in (1, 2)
    assert run("verify", root) in (0, 1, 2)
    assert "Traceback" not in capsys.readouterr().err
