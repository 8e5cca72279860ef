"""A simulated trial: what is in it, that it is the same every time, and that a clinician would recognise it."""

import dataclasses
import json
import math
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.errors import ConfigError, ModelError
from carkinetics.trial.endpoints import (
    adverse_event_table,
    arms_of,
    expansion_table,
    persistence_curves,
    relapse_table,
    response_table,
    survival_table,
)
from carkinetics.trial.library import trial_files
from carkinetics.trial.outcomes import CR, CRI
from carkinetics.trial.read import trial_of
from carkinetics.trial.run import model_of
from carkinetics.trial.summary import endpoints

TRIAL = ck.load_trial("NCT04626765")
N = 12


@pytest.fixture(scope="module")
def result():
    return ck.run_trial(TRIAL, n_per_arm=N, seed=7, threads=2)


def test_a_result_has_every_subject_in_every_matrix_at_every_visit(result):
    assert result["transgene"].dims == ("subject", "matrix", "time")
    assert result["matrix"].values.tolist() == ["PB", "BM"]
    assert result.sizes["subject"] == 3 * N
    assert result["time"].attrs["units"] == "day"
    for visits in TRIAL.visits:
        planned = result["visit"].sel(matrix=visits.matrix)
        assert result["time"].values[planned.values].tolist() == list(visits.times)
    assert set(np.unique(result["arm"].values)) == {arm.name for arm in TRIAL.arms}
    assert (result["status"] == 0).all()
    assert result["transgene"].attrs["units"] == "copies/ug"


def test_every_child_is_in_every_arm_with_the_same_body_and_the_same_drugs(result):
    for name in ("age", "sex", "weight", "bsa", "egfr", "ecog", "CD19", "CD22"):
        by_pair = result[name].values.reshape(N, 3)
        assert (by_pair == by_pair[:, :1]).all(), name
    assert result["pair"].values.reshape(N, 3).tolist() == [[pair] * 3 for pair in range(N)]
    assert (result["allocated"].values.reshape(N, 3).sum(axis=1) == 1).all()
    area = result["fludarabine_auc"].values.reshape(N, 3)
    assert area == pytest.approx(np.repeat(area[:, :1], 3, axis=1), rel=1e-5)
    start = result["blast_fraction"].isel(time=0).values.reshape(N, 3)
    assert (start == start[:, :1]).all()


def test_the_enrolled_meet_the_rules_that_were_counted(result):
    assert float(result["age"].min()) >= 1
    assert float(result["age"].max()) <= 18
    assert float(result["ecog"].max()) <= 2
    assert int(result["screened"][-1] - result["excluded"][-1]) == N
    assert (np.diff(result["screened"]) == -result["excluded"][:-1]).all()


@pytest.mark.requirement("R-DET-03")
def test_ten_children_are_the_beginning_of_a_hundred(result):
    few = ck.run_trial(TRIAL, n_per_arm=4, seed=7, threads=1)
    beginning = result.isel(subject=slice(12))
    for name, variable in few.variables.items():
        if "subject" in variable.dims:
            assert variable.equals(beginning[name].variable), name


@pytest.mark.requirement("R-TRI-01")
def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_trial(result):
    again = ck.run_trial(TRIAL, n_per_arm=N, seed=7, threads=1)
    assert again.identical(result)
    other = ck.run_trial(TRIAL, n_per_arm=2, seed=8)
    assert not (other["transgene"].values == result["transgene"].values[:6]).all()


def test_a_result_survives_netcdf_and_zarr(result, tmp_path):
    result.to_netcdf(tmp_path / "trial.nc")
    assert xr.load_dataset(tmp_path / "trial.nc").equals(result)
    result.to_zarr(tmp_path / "trial.zarr", consolidated=False)
    read = xr.open_zarr(tmp_path / "trial.zarr", consolidated=False).load()
    assert read.identical(result)
    assert trial_of(read) == TRIAL


def test_a_result_holds_no_trace_of_where_and_when_it_was_made(result):
    said = json.dumps({name: str(value) for name, value in result.attrs.items()})
    for word in (str(Path.cwd()), str(Path.home()), "threads", "chunk"):
        assert word not in said
    assert result.attrs["seed"] == 7
    assert result.attrs["model_hash"] == model_of(TRIAL).hash
    assert result.attrs["n_per_arm"] == N


def test_after_death_there_is_nothing_and_measurements_are_at_visits_only():
    dying = ck.run_trial(ck.load_trial("NCT04626765", {"arms.senl_19.parameters.hazard_base": 0.01}), n_per_arm=6, seed=7)
    first = dying.isel(subject=dying["arm"].values == "senl_19")
    dead = first["os_event"].values
    assert dead.sum() >= 4  # a hazard of 0.01/day leaves 1 of 1,500 alive at day 730
    after = (first["time"].values > first["os_time"].values[:, None]) & dead[:, None]
    assert np.isnan(first["transgene"].values.transpose(1, 0, 2)[:, after]).all()
    assert np.isfinite(first["transgene"].values.transpose(1, 0, 2)[:, ~after]).all()
    observed = np.isfinite(dying["transgene_observed"].values)
    assert not (observed & ~dying["visit"].values).any()
    assert (observed <= np.isfinite(dying["transgene"].values)).all()


def test_measurements_scatter_about_the_curve_with_the_residual_error_of_the_model(result):
    ratio = np.log(result["transgene_observed"] / result["transgene"]).values
    ratio = ratio[np.isfinite(ratio)]
    sigma = next(item.sigma for item in model_of(TRIAL).observables if item.name == "transgene")
    assert ratio.std() == pytest.approx(sigma, rel=4 / math.sqrt(2 * ratio.size))
    assert ratio.mean() == pytest.approx(0, abs=4 * sigma / math.sqrt(ratio.size))
    below = (result["transgene_observed"] < 50) & result["visit"]
    assert (below == (result["transgene_blq"] == 1)).all()


def test_fludarabine_is_what_its_dose_over_its_clearance_says(result):
    """Area = 0.78 x 75 mg/m2 x BSA / CL, whatever the infusion; where clearance is low, 1 % is left when it stops on day 8."""
    model = model_of(TRIAL)
    children = {name: result[name].values for name in ("weight", "bsa", "egfr", "age", "sex", "height")}
    cohort = ck.sample_cohort(model, N, seed=7, covariates={name: values[::3] for name, values in children.items()})
    clearance = model.evaluate("cl_flu", {name: cohort[name].values for name in cohort.data_vars}) / 24
    expected = 0.78 * 75 * children["bsa"][::3] / clearance
    found = result["fludarabine_auc"].values[::3]
    assert found == pytest.approx(expected, rel=1e-2)
    assert np.median(found / expected) == pytest.approx(1, rel=1e-3)


def test_settings_reach_the_simulation():
    doubled = ck.run_trial(ck.load_trial("NCT04626765", {"arms.senl_22.dose.amount": 1e6}), n_per_arm=2, seed=7)
    plain = ck.run_trial(TRIAL, n_per_arm=2, seed=7)
    at_once = (doubled["transgene"] / plain["transgene"]).sel(matrix="PB", time=0).values
    assert at_once[0::3] == pytest.approx(1)
    assert (at_once[1::3] > 1.8).all()
    assert "changed" in doubled.attrs["trial_document"]


def test_progress_counts_every_subject():
    seen = []
    ck.run_trial(TRIAL, n_per_arm=3, seed=1, progress=seen.append)
    assert sum(seen) == 9


@pytest.mark.parametrize("arguments", [{"n_per_arm": 0}, {"n_per_arm": 2.5}, {"seed": -1}, {"threads": 0}, {"rtol": 1.0}])
def test_arguments_outside_what_is_allowed_are_refused(arguments):
    with pytest.raises(ConfigError):
        ck.run_trial(TRIAL, **{"n_per_arm": 2, **arguments})


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("arms.senl_19.variant", "senl19", "variant.*Did you mean 'senl_19'"),
        ("readouts.blasts", "blast_fractions", "observable.*Did you mean 'blast_fraction'"),
        ("readouts.death", "dead", "draw"),
        ("adverse_events.crs.intercept", "crs_intercpt", "parameter.*Did you mean 'crs_intercept'"),
        ("model", "ball_dual_antign", "Did you mean 'ball_dual_antigen'"),
        ("arms.senl_19.parameters.rhoo", 1.0, "rhoo"),
    ],
)
def test_a_trial_that_does_not_fit_its_model_says_where(name, value, words):
    with pytest.raises((ConfigError, ModelError), match=words):
        ck.run_trial(ck.load_trial("NCT04626765", {name: value}), n_per_arm=2)


def test_a_trial_with_a_model_of_its_own_needs_its_files_only_when_it_is_read(tmp_path):
    models = trial_files()[0].parents[1]
    shutil.copy(models / "ball_dual_antigen.toml", tmp_path / "mine.toml")
    text = trial_files()[0].read_text("utf-8").replace('model     = "ball_dual_antigen"', 'model     = "mine.toml"')
    (tmp_path / "trial.toml").write_text(text, "utf-8")
    own = ck.read_trial(tmp_path / "trial.toml")
    (tmp_path / "mine.toml").unlink()
    result = ck.run_trial(own, n_per_arm=2, seed=7)
    assert result["transgene"].equals(ck.run_trial(TRIAL, n_per_arm=2, seed=7)["transgene"])
    assert model_of(trial_of(result)).hash == result.attrs["model_hash"]
    assert str(tmp_path) not in json.dumps({name: str(value) for name, value in result.attrs.items()})


@pytest.fixture(scope="module")
def recognisable():
    return ck.run_trial(TRIAL, n_per_arm=400, seed=11, threads=2)


def test_the_arms_are_within_what_the_published_trials_found(recognisable):
    """Bounds of published cohorts, widened by three standard errors of 400 children: see the sources in the model's file."""
    se = 3 * math.sqrt(0.25 / 400)
    table = response_table(recognisable).set_index(["arm", "when", "quantity"])["estimate"]
    survival = survival_table(recognisable).set_index(["arm", "endpoint", "quantity"])["estimate"]
    remission = {"senl_19": (0.75, 0.90), "senl_22": (0.53, 0.81), "senl_19_22": (0.84, 0.95)}
    for arm, (low, high) in remission.items():
        assert low - se <= table[arm, "best", "CR or CRi"] <= high + se
    assert 0.45 - se <= survival["senl_19", "efs", "12 months"] <= 0.56 + se
    assert 0.66 - se <= survival["senl_19", "os", "24 months"] <= 0.70 + se
    assert survival["senl_22", "efs", "12 months"] < survival["senl_19", "efs", "12 months"] < survival["senl_19_22", "efs", "12 months"]
    relapse = relapse_table(recognisable).set_index(["arm", "type"])
    assert 0.25 <= relapse.loc["senl_19", "CD19-CD22+"]["estimate"] <= 0.70
    assert relapse.loc["senl_19_22", "CD19-CD22-"]["estimate"] <= 0.05


def test_blood_curves_rise_to_a_peak_near_day_ten_and_persist_for_months(recognisable):
    from carkinetics.trial.endpoints import expansion_table

    table = expansion_table(recognisable).set_index(["arm", "matrix", "metric"])
    for arm in arms_of(recognisable):
        assert 8 <= table.loc[arm, "PB", "tmax"]["median"] <= 14
        assert 1e4 <= table.loc[arm, "PB", "cmax"]["geometric_mean"] <= 6e4
        assert 0.5 <= table.loc[arm, "PB", "doubling_time"]["median"] <= 1.3
    curves = persistence_curves(recognisable)
    assert 90 <= curves["senl_19"].median()[0] <= 260
    assert 20 <= curves["senl_22"].median()[0] <= 60


def test_severe_events_are_within_what_was_published(recognisable):
    share = recognisable["severe_event"].groupby("arm").mean()
    crs = share.sel(adverse_event="crs")
    assert 0.12 <= float(crs.sel(arm="senl_19")) <= 0.46
    assert 0.04 <= float(crs.sel(arm="senl_22")) <= 0.24
    assert 0.04 <= float(crs.sel(arm="senl_19_22")) <= 0.24
    assert (share.sel(adverse_event="death") <= 0.08).all()  # 4 of 137 within 30 days
    assert (share.sel(adverse_event="lymphopenia") > 0.95).all()


def test_who_responds_has_fewer_blasts_on_day_28(recognisable):
    blasts = recognisable["blast_fraction"].sel(time=28).values
    code = recognisable["response_day28"].values
    assert (blasts[code >= CRI] < 0.05).all()
    assert (recognisable["neutrophils"].sel(time=28).values[code == CR] > 1000).all()


def test_a_trial_that_names_no_adverse_events_has_none():
    planned = dataclasses.replace(TRIAL, adverse_events=())
    found = ck.run_trial(planned, n_per_arm=2, seed=3)
    assert found["severe_event"].shape == (6, 0)
    assert adverse_event_table(found).empty


def test_tables_of_a_stored_result_are_those_of_the_result(result, tmp_path):
    result.to_zarr(tmp_path / "a.zarr", zarr_format=2)
    stored = xr.open_zarr(tmp_path / "a.zarr").load()
    for table in (response_table, adverse_event_table, expansion_table, endpoints):
        pd.testing.assert_frame_equal(table(result), table(stored), check_dtype=False)
