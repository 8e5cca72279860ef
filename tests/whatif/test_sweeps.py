"""Sweeps: every cell is the trial with its settings, of the same children, and the work can be gone on with."""

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.errors import ConfigError, FileError, IntegrityError, ModelError
from carkinetics.trial.endpoints import expansion_table, response_table, survival_table
from carkinetics.whatif import sweeping

NAME = "NCT04626765"
TRIAL = ck.load_trial(NAME)
VARY = {"arms.*.dose.amount": [0.5e6, 1.58e6], "lymphodepletion.fludarabine.amount": [0, 25]}
N = 12


@pytest.fixture(scope="module")
def found():
    return ck.sweep(TRIAL, VARY, n_per_arm=N, seed=5)


def test_settings_are_dimensions_with_their_values_and_units(found):
    assert dict(found["estimate"].sizes) == {"arms.*.dose.amount": 2, "lymphodepletion.fludarabine.amount": 2, "arm": 3, "outcome": 27}
    assert found["arms.*.dose.amount"].values.tolist() == [0.5e6, 1.58e6]
    assert found["arms.*.dose.amount"].attrs["units"] == "cells/kg"
    assert found["lymphodepletion.fludarabine.amount"].attrs["units"] == "mg/m2"


def test_a_cell_is_what_the_tables_of_that_trial_say(found):
    settings = {"arms.*.dose.amount": 1.58e6, "lymphodepletion.fludarabine.amount": 0}
    result = ck.run_trial(ck.load_trial(NAME, settings), N, seed=5)
    cell = found.sel(settings)
    told = response_table(result).query("quantity == 'CR or CRi' and when == 'best'").set_index("arm")
    lives = survival_table(result).query("endpoint == 'efs' and quantity == '12 months'").set_index("arm")
    peaks = expansion_table(result).query("matrix == 'PB' and metric == 'cmax'").set_index("arm")
    for arm in told.index:
        own = cell.sel(arm=arm)
        assert float(own["estimate"].sel(outcome="response")) == pytest.approx(told.loc[arm, "estimate"])
        assert float(own["lower"].sel(outcome="response")) == pytest.approx(told.loc[arm, "lower"])
        assert float(own["estimate"].sel(outcome="efs_12")) == pytest.approx(lives.loc[arm, "estimate"])
        assert float(own["estimate"].sel(outcome="cmax_pb")) == pytest.approx(peaks.loc[arm, "geometric_mean"])
        assert float(own["upper"].sel(outcome="cmax_pb")) == pytest.approx(peaks.loc[arm, "upper"])


def test_the_cell_of_the_file_itself_is_the_reference_and_changes_nothing(found):
    own = found.sel({"arms.*.dose.amount": 0.5e6, "lymphodepletion.fludarabine.amount": 25})
    xr.testing.assert_equal(own["estimate"].drop_vars(own.coords), own["reference"].drop_vars(own.coords))
    change = own["change"].sel(outcome=["response", "cmax_pb"])
    assert (change == [0, 1]).all()


def test_a_change_is_that_of_the_children_themselves(found):
    runs = [ck.run_trial(ck.load_trial(NAME, s), N, seed=5) for s in ({}, {"lymphodepletion.fludarabine.amount": 0})]
    peaks = [ck.exposure(run.sel(time=slice(0, None)), "transgene")["cmax"].sel(matrix="PB") for run in runs]
    mine = runs[0]["arm"].values == "senl_19"
    ratio = np.exp(np.log(peaks[1].values[mine] / peaks[0].values[mine]).mean())
    cell = found.sel({"arms.*.dose.amount": 0.5e6, "lymphodepletion.fludarabine.amount": 0}).sel(arm="senl_19", outcome="cmax_pb")
    assert float(cell["change"]) == pytest.approx(ratio)
    assert float(cell["change"]) < 1


def test_a_sweep_comes_back_from_both_kinds_of_file(found, tmp_path):
    found.to_netcdf(tmp_path / "a.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "a.nc", engine="h5netcdf") as stored:
        xr.testing.assert_equal(stored.load(), found)
    found.to_zarr(tmp_path / "a.zarr", zarr_format=2)
    with xr.open_zarr(tmp_path / "a.zarr") as stored:
        np.testing.assert_array_equal(stored["estimate"], found["estimate"])


def test_a_sweep_that_was_stopped_goes_on_to_the_same_bits(found, tmp_path, monkeypatch):
    store, done = tmp_path / "cells.jsonl", []

    def stopping(*arguments, **options):
        if len(done) == 3:
            raise KeyboardInterrupt
        done.append(arguments[0])
        return ck.run_trial(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(sweeping, "run_trial", stopping)
        with pytest.raises(KeyboardInterrupt):
            ck.sweep(TRIAL, VARY, n_per_arm=N, seed=5, store=store)
    told = []
    again = ck.sweep(TRIAL, VARY, n_per_arm=N, seed=5, store=store, threads=1, progress=told.append)
    assert again.identical(found)
    assert sum(told) == 5 * 3 * N
    with pytest.raises(IntegrityError, match="seed is 5 there and 6 here"):
        ck.sweep(TRIAL, VARY, n_per_arm=N, seed=6, store=store)
    (tmp_path / "other.txt").write_text("mine")
    with pytest.raises(FileError, match="no file of cells"):
        ck.sweep(TRIAL, VARY, n_per_arm=N, store=tmp_path / "other.txt")


def test_settings_that_belong_together_are_scenarios():
    split = {"arms.*.dose.times": [0, 1, 2], "arms.*.dose.fractions": [0.1, 0.3, 0.6]}
    found = ck.sweep(TRIAL, {"regimen": {"single": {}, "split": split}}, n_per_arm=6, outcomes=["response", "cmax_pb"])
    assert found["regimen"].values.tolist() == ["single", "split"]
    assert (found["change"].sel(regimen="single", outcome="cmax_pb") == 1).all()
    assert (found["change"].sel(regimen="split", outcome="cmax_pb") != 1).all()


def test_lists_are_labels_and_the_rule_has_its_own_children():
    found = ck.sweep(TRIAL, {"arms.*.dose.times": [[0], [0, 60]]}, n_per_arm=20, allocation="rule", outcomes=["os_24"])
    assert found["arms.*.dose.times"].values.tolist() == ["[0]", "[0, 60]"]
    assert found["n"].isel({"arms.*.dose.times": 0}).sum() == 20


def test_other_children_have_no_paired_change():
    found = ck.sweep(TRIAL, {"eligibility.age.max": [6, 18]}, n_per_arm=6, outcomes=["response"])
    assert np.isnan(found["change"].sel({"eligibility.age.max": 6})).all()
    assert np.isfinite(found["change"].sel({"eligibility.age.max": 18})).all()


@pytest.mark.parametrize(("vary", "error", "words"), [
    ({}, ConfigError, "what to vary"),
    ({"arm": [1, 2]}, ConfigError, "another name"),
    ({"arms.*.dose.amount": []}, ConfigError, "no values"),
    ({"arms.*.dose.amount": [1e6, 1e6]}, ConfigError, "twice"),
    ({"arms.*.dose.amount": "1e6"}, ConfigError, "list of values"),
    ({"arms.senl_19.dose.amont": [1e6]}, ConfigError, "Did you mean|amount"),
    ({"arms.senl_19.dose.amount": [1e6, -1]}, ModelError, "amount = -1"),
    ({"parameters.rhoo": [1.0]}, ConfigError, "rho"),
    ({"a": {"x": {"parameters.rho": 1}}, "b": {"y": {"parameters.rho": 2}}}, ConfigError, "two axes"),
    ({"a": {"x": 1}}, ConfigError, "table of settings"),
])  # fmt: skip
def test_what_cannot_be_varied_is_refused_before_anything_is_simulated(vary, error, words, monkeypatch):
    monkeypatch.setattr(sweeping, "run_trial", lambda *_, **__: pytest.fail("simulated"))
    with pytest.raises(error, match=words):
        ck.sweep(TRIAL, vary, n_per_arm=2)


def test_an_outcome_that_there_is_not_is_named():
    with pytest.raises(ConfigError, match="no outcome 'respons'"):
        ck.sweep(TRIAL, {"parameters.rho": [1.7]}, n_per_arm=2, outcomes=["respons"])


def test_outcomes_that_a_trial_does_not_have_are_left_out():
    from carkinetics.whatif.measures import children_of

    result = ck.run_trial(TRIAL, 3)
    bare = result.drop_vars(["best_response", "response_day28", "relapse_type", "efs_time", "os_time", "severe_event_known"])
    names = [outcome.name for outcome in children_of(bare).outcomes]
    assert names == ["cmax_pb", "cmax_bm", "auc_0_28_pb", "auc_0_28_bm", "tmax_pb", "tmax_bm"]
