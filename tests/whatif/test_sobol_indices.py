"""Sobol's indices against closed forms, and a sensitivity analysis of a trial whose outcomes are known functions of its parameters."""

import dataclasses
import math

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ConfigError, IntegrityError
from carkinetics.trial.run import changes_of, model_of
from carkinetics.whatif import sensing
from carkinetics.whatif.measures import GEOMETRIC, SHARE, Children, Outcome
from carkinetics.whatif.sobol import design, indices
from carkinetics.whatif.worlds import moved, shifted, unsure_of, with_values

TRIAL = ck.load_trial("NCT04626765")
ARMS = tuple(arm.name for arm in TRIAL.arms)


def test_indices_of_ishigamis_function_are_its_closed_form():
    """Ishigami & Homma 1990, a = 7, b = 0.1: V = a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2."""
    a, b = 7.0, 0.1
    x = np.pi * (2 * design(2048, 3, seed=1) - 1)
    found, used = indices(np.sin(x[..., 0]) + a * np.sin(x[..., 1]) ** 2 + b * x[..., 2] ** 4 * np.sin(x[..., 0]), seed=1)
    whole = a**2 / 8 + b * math.pi**4 / 5 + b**2 * math.pi**8 / 18 + 0.5
    first = np.array([(1 + b * math.pi**4 / 5) ** 2 / 2, a**2 / 8, 0.0]) / whole
    crossed = b**2 * math.pi**8 * (1 / 18 - 1 / 50) / whole
    np.testing.assert_allclose(found[0], first, atol=0.015)
    np.testing.assert_allclose(found[3], first + np.array([crossed, 0, crossed]), atol=0.015)
    assert (found[1] <= first).all()
    assert (first <= found[2]).all()
    assert used == 2048


def test_indices_of_sobols_g_function_are_its_closed_form():
    weights = np.array([0.0, 1.0, 4.5, 9.0])
    x = design(2048, 4, seed=3)
    found, _ = indices(np.prod((np.abs(4 * x - 2) + weights) / (1 + weights), axis=-1), seed=3)
    part = 1 / (3 * (1 + weights) ** 2)
    whole = np.prod(1 + part) - 1
    np.testing.assert_allclose(found[0], part / whole, atol=0.02)
    np.testing.assert_allclose(found[3], part * np.prod(1 + part) / (1 + part) / whole, atol=0.02)


def test_an_output_that_does_not_move_has_no_index_and_rows_with_gaps_are_left_out():
    flat, used = indices(np.full((16, 5), 0.8), seed=1)
    assert np.isnan(flat).all()
    assert used == 16
    outputs = design(64, 2, seed=2)[..., 0].copy()
    outputs[3, 1] = np.nan
    found, used = indices(outputs, seed=2)
    assert used == 63
    assert found[0] == pytest.approx([1, 0], abs=0.05)
    assert np.isnan(indices(np.where(np.arange(64)[:, None] < 60, np.nan, outputs), seed=2)[0]).all()


MOVES = [
    ("log", 2.0, math.log(3), 6.0),
    ("normal", -1.0, 0.5, -0.5),
    ("logit", 0.2, math.log(4), 0.5),
    ("logit", 0.0, 9.0, 0.0),
    ("log", 0.0, 9.0, 0.0),
]


@pytest.mark.parametrize(("scale", "value", "by", "expected"), MOVES)
def test_a_value_is_moved_on_its_scale(scale, value, by, expected):
    assert moved(value, scale, by) == pytest.approx(expected)


def test_each_arm_is_moved_around_its_own_value_and_only_the_arms_that_are_named():
    model = model_of(TRIAL)
    unsure = unsure_of(TRIAL, model, {"alpha": 0.1, "e22": {"sd": 0.2, "arms": ["senl_22"]}})
    one = shifted(TRIAL, model, unsure, [2.0, 1.0])
    for before, after in zip(TRIAL.arms, one.arms, strict=True):
        own, new = (changes_of(trial, arm, model) for trial, arm in ((TRIAL, before), (one, after)))
        assert new["alpha"]["value"] == pytest.approx(own["alpha"]["value"] * math.exp(0.2))
        factor = math.exp(0.2) if before.name == "senl_22" else 1.0
        assert new["e22"]["value"] == pytest.approx(own["e22"]["value"] * factor)


def test_a_spread_between_subjects_can_be_set_too():
    model, one = model_of(TRIAL), with_values(TRIAL, {"kill_max.iiv": 0.9, "senl_22.rho.iiv": 0.3})
    changes = {arm.name: changes_of(one, arm, model) for arm in one.arms}
    assert all(change["kill_max"]["iiv"] == 0.9 for change in changes.values())
    assert [changes[arm]["rho"].get("iiv") for arm in ARMS] == [None, 0.3, None]
    assert ck.run_trial(one, 2).sizes["subject"] == 6


UNSURE = {"rho": 0.1, "alpha": 0.2, "crs_intercept": {"sd": 0.5, "scale": "normal"}, "e22": {"sd": 0.3, "arms": ["senl_22"]}}
WEIGHTS = {"rho": 1.0, "alpha": -2.0, "crs_intercept": 0.0, "e22": 0.5}


@pytest.fixture
def known(monkeypatch):
    """Trials that are not simulated: `made` is exp of a linear function of the logarithms of the parameters, `still` does not move."""
    calls = []

    def run_trial(trial, *_, **__):
        calls.append(trial)
        return trial

    def children_of(trial, names, arms):
        model = model_of(TRIAL)
        rows = []
        for arm in trial.arms:
            change = changes_of(trial, arm, model)
            values = {name: change.get(name, {}).get("value", model.parameter(name).value) for name in WEIGHTS}
            level = sum(weight * math.log(values[name]) for name, weight in WEIGHTS.items() if weight and values[name] > 0)
            rows += [[math.exp(level + 0.1), 1.0], [math.exp(level - 0.1), 0.0]]
        outcomes = (Outcome("made", "Made", "copies/ug", GEOMETRIC), Outcome("still", "Still", "1", SHARE))
        values = np.array(rows).T
        arm = np.repeat(np.array(arms, dtype=object), 2)
        return Children(outcomes, values, np.ones_like(values, bool), arm, np.tile([0, 1], len(arms)), np.zeros(arm.size), tuple(arms))

    monkeypatch.setattr(sensing, "run_trial", run_trial)
    monkeypatch.setattr(sensing, "children_of", children_of)
    return calls


def test_indices_of_a_linear_outcome_are_its_shares_of_the_variance(known):
    """Var(sum w s z) = sum (w s)^2, and no interaction: first and total index are both (w s)^2 / sum."""
    found = ck.sensitivity(TRIAL, 256, uncertain=UNSURE, n_per_arm=2)
    for arm in ARMS:
        part = np.array([(0.1 * 1.0) ** 2, (0.2 * 2.0) ** 2, 0.0, (0.3 * 0.5) ** 2 if arm == "senl_22" else 0.0])
        own = found.sel(arm=arm, outcome="made")
        np.testing.assert_allclose(own["first"], part / part.sum(), atol=0.03)
        np.testing.assert_allclose(own["total"], part / part.sum(), atol=0.03)
        assert float(own["sd"]) == pytest.approx(math.sqrt(part.sum()), rel=0.05)
        assert own["rank"].sel(parameter="alpha") == 1
        swing = own["swing"].sel(parameter="alpha")
        np.testing.assert_allclose(swing / own["base"], [math.exp(0.4), math.exp(-0.4)], rtol=1e-9)
    assert np.isnan(found["total"].sel(outcome="still")).all()
    assert (found["rank"].sel(outcome="still") == 0).all()


def test_an_analysis_that_was_stopped_goes_on_to_the_same_bits(known, tmp_path):
    store = tmp_path / "rows.jsonl"
    whole = ck.sensitivity(TRIAL, 16, uncertain=UNSURE, n_per_arm=2, store=store)
    runs = len(known)
    lines = store.read_text().splitlines()
    store.write_text("\n".join([*lines[:9], ""]))
    again = ck.sensitivity(TRIAL, 16, uncertain=UNSURE, n_per_arm=2, store=store)
    assert whole.identical(again)
    assert len(known) - runs == 1 + (17 - 8) * 6
    assert store.read_text().splitlines() == lines
    with pytest.raises(IntegrityError, match="n_per_arm"):
        ck.sensitivity(TRIAL, 16, uncertain=UNSURE, n_per_arm=3, store=store)


def test_what_cannot_be_asked_is_refused():
    with pytest.raises(ConfigError, match="power of 2"):
        ck.sensitivity(TRIAL, 100)
    with pytest.raises(ConfigError, match="no parameter"):
        ck.sensitivity(TRIAL, 8, uncertain={"rhoo": 0.1})
    with pytest.raises(ConfigError, match="trial: expected a Trial"):
        ck.sensitivity("NCT04626765")
    with pytest.raises(ConfigError, match=r"Write \[sensitivity\]"):
        ck.sensitivity(dataclasses.replace(TRIAL, sensitivity=()))


def test_a_real_trial_hangs_on_what_it_must(tmp_path):
    """The hazard of leukaemia moves survival and nothing before it; the CRS intercept moves CRS alone."""
    unsure = {"hazard_disease": 0.5, "crs_intercept": {"sd": 1.0, "scale": "normal"}}
    found = ck.sensitivity(TRIAL, 8, n_per_arm=20, uncertain=unsure, outcomes=["crs", "os_24", "auc_0_28_pb"])
    for arm in ARMS:
        assert float(found["total"].sel(arm=arm, outcome="crs", parameter="hazard_disease")) < 0.2
        assert float(found["total"].sel(arm=arm, outcome="os_24", parameter="crs_intercept")) == 0
        swing = found["swing"].sel(arm=arm, parameter="hazard_disease", outcome="os_24")
        assert float(swing[0]) >= float(swing[1])
    assert (found["swing"].sel(outcome="auc_0_28_pb", parameter="crs_intercept") == found["base"].sel(outcome="auc_0_28_pb")).all()
    found.to_netcdf(tmp_path / "s.nc", engine="h5netcdf")
