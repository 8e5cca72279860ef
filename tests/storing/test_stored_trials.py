"""A trial in blocks of its children is the trial in memory, bit for bit, and goes on where it was stopped."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.cohort.sample import sample_part
from carkinetics.errors import IntegrityError
from carkinetics.storing import run as storing
from carkinetics.storing.verify import verify_store
from carkinetics.trial.eligibility import screen
from tests.storing.conftest import contents


@pytest.fixture(scope="module")
def trial():
    return ck.load_trial("NCT04626765")


def same(stored: xr.Dataset, right: xr.Dataset, folder) -> None:
    right.to_zarr(folder / "right.zarr", consolidated=False)
    with xr.open_zarr(folder / "right.zarr", consolidated=False) as read:
        xr.testing.assert_identical(stored.load(), read.load())


@pytest.mark.parametrize(("allocation", "uncertainty", "chunk"), [("counterfactual", "parameters", 4), ("rule", None, 3)])
def test_a_trial_in_a_store_is_the_trial_in_memory(trial, tmp_path, allocation, uncertainty, chunk):
    asked = {"n_per_arm": 2 if allocation == "counterfactual" else 4, "seed": 4, "allocation": allocation, "uncertainty": uncertainty}
    right = ck.run_trial(trial, **asked)
    same(ck.run_trial(trial, **asked, store=tmp_path / "s.zarr", chunk=chunk), right, tmp_path)
    assert verify_store(tmp_path / "s.zarr")["subjects"] == right.sizes["subject"]


def test_a_trial_that_was_stopped_goes_on_and_another_trial_is_refused(trial, tmp_path, monkeypatch):
    asked = {"n_per_arm": 2, "seed": 4, "chunk": 3, "threads": 1}
    ck.run_trial(trial, **asked, store=tmp_path / "whole.zarr")
    original, written = storing.write_block, []

    def interrupted(root, layout, number, block):
        if number == 1 and len(written) == 1:
            raise KeyboardInterrupt
        written.append(number)
        return original(root, layout, number, block)

    monkeypatch.setattr(storing, "write_block", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ck.run_trial(trial, **asked, store=tmp_path / "s.zarr")
    monkeypatch.undo()
    with pytest.raises(IntegrityError, match="seed: found 4, expected 5"):
        ck.run_trial(trial, **{**asked, "seed": 5}, store=tmp_path / "s.zarr")
    ck.run_trial(trial, **asked, store=tmp_path / "s.zarr")
    assert contents(tmp_path / "s.zarr") == contents(tmp_path / "whole.zarr")


def test_some_places_of_a_trial_are_filled_as_all_are(trial):
    places = np.array([2, 3, 11, 40])
    every, some = screen(trial, 50, 6), screen(trial, 50, 6, places)
    for name, values in every.children.items():
        assert some.children[name].tobytes() == values[places].tobytes(), name
    assert some.product.tolist() == every.product[places].tolist()


def test_some_subjects_of_a_cohort_are_drawn_as_all_are():
    model = ck.load_model("stein_2019_tisagenlecleucel")
    numbers = np.array([0, 5, 6, 7, 23])
    arms = {"a": {}, "b": {"shared": False, "parameters": {"tmax": 5}}}
    every, some = ck.sample_cohort(model, 30, seed=9, arms=arms), sample_part(model, numbers, seed=9, arms=arms)
    rows = np.concatenate([numbers, 30 + numbers])
    for name in every.variables:
        if name != "subject":
            assert np.array_equal(some[name].values, every[name].values[rows]), name
