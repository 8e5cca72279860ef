"""Split and second infusions, settings for every arm, and the allocation that the record would give."""

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ConfigError, ModelError
from carkinetics.trial.origins import origins

NAME = "NCT04626765"
SPLIT = {"arms.*.dose.times": [0, 1, 2], "arms.*.dose.fractions": [0.1, 0.3, 0.6]}


def test_a_split_dose_is_the_sum_of_trials_of_its_parts_while_the_infused_cells_decay_linearly():
    """Infused cells leave blood at 2 per day whatever else is there: on day 0 a tenth of the copies of the whole dose are in blood."""
    whole = ck.run_trial(ck.load_trial(NAME), 4, seed=5)
    split = ck.run_trial(ck.load_trial(NAME, SPLIT), 4, seed=5)
    first = [run["car_t"].sel(matrix="PB", time=0.0).values for run in (whole, split)]
    np.testing.assert_allclose(first[1], 0.1 * first[0], rtol=1e-5)


def test_the_fractions_of_a_split_dose_are_told_with_its_origin():
    told = {item.where: item for item in origins(ck.load_trial(NAME, SPLIT))}
    for arm in ("senl_19", "senl_22", "senl_19_22"):
        assert told[f"arms.{arm}.dose"].value == "500000 cells/kg on day 0 (10%), 1 (30%), 2 (60%)"
        assert told[f"arms.{arm}.dose"].source == "changed"


@pytest.mark.parametrize("fractions", [[0.5, 0.4], [1.0], [1.2, -0.2]])
def test_fractions_that_are_not_the_parts_of_one_dose_are_refused(fractions):
    with pytest.raises(ModelError, match="fractions"):
        ck.load_trial(NAME, {"arms.senl_19.dose.times": [0, 1], "arms.senl_19.dose.fractions": fractions})


def test_a_second_infusion_brings_its_cells_into_blood_on_its_day():
    """Dose per blood volume: 0.5e6 cells/kg x the child's own factor in 71.4 mL/kg, beside what is there already."""
    once, twice = (
        ck.run_trial(ck.load_trial(NAME, {"arms.*.dose.times": times}), 4, seed=5)["car_t"].sel(matrix="PB").values
        for times in ([0], [0, 60])
    )
    times = ck.run_trial(ck.load_trial(NAME), 1)["time"].values
    start, day = (int(np.flatnonzero(times == at)[0]) for at in (0.0, 60.0))
    alive = np.isfinite(once[:, day])
    np.testing.assert_allclose((twice - once)[alive, day], once[alive, start], rtol=1e-4)
    np.testing.assert_allclose(twice[:, :day], once[:, :day], rtol=1e-6)


def test_a_parameter_of_all_arms_stands_above_the_variants_and_below_an_arms_own():
    settings = {"parameters.alpha": 0.2, "arms.senl_22.parameters.alpha": 0.4}
    result = ck.run_trial(ck.load_trial(NAME, settings), 3)
    from carkinetics.trial.run import changes_of, model_of

    trial = ck.load_trial(NAME, settings)
    model = model_of(trial)
    assert [changes_of(trial, arm, model)["alpha"]["value"] for arm in trial.arms] == [0.2, 0.4, 0.2]
    assert result.sizes["subject"] == 9
    assert next(item for item in origins(trial) if item.where == "parameters.alpha").source == "changed"


def test_a_star_is_each_of_the_names_and_nothing_else():
    doses = [arm.dose.amount for arm in ck.load_trial(NAME, {"arms.*.dose.amount": 1e6}).arms]
    assert doses == [1e6] * 3
    with pytest.raises(ConfigError, match="nothing in the trial file"):
        ck.load_trial(NAME, {"arms.*.doze.amount": 1e6})


def test_the_rule_gives_those_rows_of_the_counterfactual_that_it_allocates_bit_for_bit():
    trial = ck.load_trial(NAME)
    every, given = (ck.run_trial(trial, 30, seed=3, allocation=kind) for kind in ("counterfactual", "rule"))
    rows = every.isel(subject=np.flatnonzero(every["allocated"].values))
    assert given.sizes["subject"] == 30
    assert sorted(given["pair"].values.tolist()) == list(range(30))
    for name in every.data_vars:
        np.testing.assert_array_equal(rows[name].values, given[name].values, err_msg=str(name))
    assert (every.attrs["allocation"], given.attrs["allocation"]) == ("counterfactual", "rule")


def test_an_allocation_that_there_is_not_is_refused():
    with pytest.raises(ConfigError, match="'counterfactual' or 'rule'"):
        ck.run_trial(ck.load_trial(NAME), 2, allocation="random")


def test_a_drug_that_the_model_no_longer_looks_at_is_refused_and_the_way_out_works():
    late = {"lymphodepletion.fludarabine.times": [-4, -3, -2, 25]}
    with pytest.raises(ConfigError, match=r"parameters\.pk_stop"):
        ck.run_trial(ck.load_trial(NAME, late), 2)
    area = [ck.run_trial(ck.load_trial(NAME, more), 2)["fludarabine_auc"].values for more in ({}, {**late, "parameters.pk_stop": 36})]
    np.testing.assert_allclose(area[1], area[0] * 4 / 3, rtol=0.01)


def test_how_unsure_the_numbers_are_is_read_with_scale_arms_and_reason():
    trial = ck.load_trial(NAME)
    unsure = {item.name: item for item in trial.sensitivity}
    assert unsure["p_poor"].scale == "logit"
    assert unsure["e22"].arms == ("senl_22", "senl_19_22")
    assert all(item.about for item in unsure.values())
    with pytest.raises(ModelError, match="leave the parameter out"):
        ck.load_trial(NAME, {"sensitivity.rho.sd": 0})
