"""Transplant as an intercurrent event: who has one, and what each strategy of ICH E9(R1) makes of it."""

import math

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ModelError
from carkinetics.trial.occurrences import DEATH, TRANSPLANT, relapse_incidence
from carkinetics.trial.outcomes import Outcomes, under_strategy

N = 60
NO_LOSS = {"follow_up.dropout": 0}


def run(strategy: str, probability: object = 0.5):
    settings = {**NO_LOSS, "transplant.probability": probability, "transplant.strategy": strategy}
    return ck.run_trial(ck.load_trial("NCT04626765", settings), n_per_arm=N, seed=3, threads=2)


@pytest.fixture(scope="module")
def results():
    return {name: run(name) for name in ("treatment_policy", "hypothetical", "composite", "while_on_treatment")}


@pytest.fixture(scope="module")
def plain():
    return run("treatment_policy", 0)


def test_nobody_is_transplanted_unless_a_run_says_so(plain):
    assert plain["transplant_time"].isnull().all()
    assert not (plain["sample_missing"] == 6).any()


def test_those_who_have_one_are_in_remission_and_within_the_window(results, plain):
    day = results["treatment_policy"]["transplant_time"].values
    happened = np.isfinite(day)
    after = day - plain["remission_time"].values
    assert (after[happened] >= 30).all()
    assert (after[happened] <= 90).all()
    assert (plain["best_response"].values[happened] >= 2).all()
    relapse = plain["relapse_time"].values
    assert not (relapse[happened] <= day[happened]).any()
    assert (day[happened] < plain["os_time"].values[happened]).all()
    open_ones = (plain["best_response"].values >= 2) & ~(plain["rfs_event"].values & (plain["rfs_time"].values < 90))
    assert happened[open_ones].mean() == pytest.approx(0.5, abs=4 * math.sqrt(0.25 / N))  # pairs share the draw


def test_treatment_policy_leaves_every_outcome_as_it_is(results, plain):
    for name in ("os_time", "efs_time", "rfs_time", "relapse_time", "relapse_type", "persistence_lower", "transgene_sampled"):
        assert results["treatment_policy"][name].equals(plain[name]), name


def test_hypothetical_censors_at_the_transplant(results, plain):
    found = results["hypothetical"]
    day = found["transplant_time"].values
    happened = np.isfinite(day)
    for name in ("os", "efs"):
        assert found[f"{name}_time"].values[happened] == pytest.approx(day[happened])
        assert not found[f"{name}_event"].values[happened].any()
    assert (found["relapse_type"].values[happened] == 0).all()
    assert np.nanmax(found["sample_time"].values[happened] - day[happened][:, None, None]) <= 0
    assert found["os_time"].isel(subject=~happened).equals(plain["os_time"].isel(subject=~happened))


def test_composite_counts_it_as_an_event_and_lets_overall_survival_go_on(results, plain):
    found = results["composite"]
    day = found["transplant_time"].values
    happened = np.isfinite(day)
    assert found["efs_event"].values[happened].all()
    assert found["efs_time"].values[happened] == pytest.approx(day[happened])
    assert found["rfs_time"].values[happened] == pytest.approx(day[happened] - plain["remission_time"].values[happened])
    assert found["os_time"].equals(plain["os_time"])
    assert TRANSPLANT in relapse_incidence(found)["senl_19"]


def test_while_on_treatment_one_minus_the_curve_is_the_incidence_before_the_transplant(results, plain):
    """Without loss to follow-up it is a count: events before the transplant over all responders."""
    found = results["while_on_treatment"]
    arm = found["arm"].values == "senl_19"
    day, remission = plain["remission_time"].values, found["transplant_time"].values
    before = plain["rfs_event"].values & ~np.isfinite(remission) & (plain["rfs_time"].values <= 365)
    responders = arm & np.isfinite(day)
    curves = relapse_incidence(found)["senl_19"]
    total = sum(curve.at(365)[0] for name, curve in curves.items() if name != TRANSPLANT)
    assert total == pytest.approx(before[responders].sum() / responders.sum(), abs=1e-12)
    from carkinetics.trial.endpoints import survival_curves

    assert 1 - survival_curves(found, "rfs")["senl_19"].at(365)[0] == pytest.approx(total, abs=1e-12)


def test_hypothetical_and_policy_treat_a_transplant_as_no_cause(results):
    for name in ("hypothetical", "treatment_policy"):
        assert TRANSPLANT not in relapse_incidence(results[name])["senl_19"]
        assert set(relapse_incidence(results[name])["senl_19"]) <= {"CD19+CD22+", "CD19-CD22+", "CD19+CD22-", "CD19-CD22-", DEATH}


def test_a_probability_may_differ_between_arms():
    found = run("composite", {"senl_19": 0, "senl_22": 1, "senl_19_22": 0.0})
    share = np.isfinite(found["transplant_time"]).groupby("arm").mean()
    assert float(share.sel(arm="senl_19")) == float(share.sel(arm="senl_19_22")) == 0
    assert float(share.sel(arm="senl_22")) > 0.4


def test_a_strategy_changes_only_those_who_have_one():
    time = np.array([100.0, 100.0])
    seen, codes = np.array([True, True]), np.array([1, 1], np.int8)
    known = Outcomes(codes, codes, seen, seen, time - 72, time, codes, time, seen, time, seen, time - 28, seen)
    changed = under_strategy(known, np.array([np.nan, 60.0]), np.array([730.0, 730.0]), "while_on_treatment")
    assert changed.efs_time.tolist() == [100, 730]
    assert changed.efs_event.tolist() == [True, False]
    assert changed.rfs_time.tolist() == [72, 702]
    assert changed.relapse_type.tolist() == [1, 0]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("strategy", "principal_stratum", "strategy.*treatment_policy"),
        ("probability", 1.5, "outside 0 to 1"),
        ("probability", {"senl_19": 0.5}, "senl_22.*missing"),
        ("window", [90, 30], "increase"),
        ("window", [30], "first and the last day"),
    ],
)
def test_a_transplant_that_cannot_be_is_refused(name, value, words):
    with pytest.raises(ModelError, match=words):
        ck.load_trial("NCT04626765", {f"transplant.{name}": value})
