import json
import warnings

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from scipy import stats

import carkinetics as ck
from carkinetics.cohort.children import sample_children
from carkinetics.cohort.streams import normal, uniform
from carkinetics.errors import ConfigError, DataError, ModelError, UnitError


def parameter(value, unit="1", **keys):
    return {"value": value, "unit": unit, "from": "assumed", "about": "for the test"} | keys


TABLES = {
    "schema": 1,
    "title": "One pool and its chances",
    "time": "day",
    "parameters": {
        "cl": parameter(3.0, "L/day", iiv=0.3),
        "v": parameter(20.0, "L", iiv=0.5),
        "f": parameter(0.8, iiv=0.9, scale="logit"),
        "p": parameter(0.25, iiv=0.4, scale="logit", bounds=[0.2, 0.6]),
        "shift": parameter(-2.0, iiv=1.5, scale="normal"),
        "still": parameter(7.0),
        "cells": parameter(1e12, "cells/kg"),
    },
    "correlations": {"cl": {"v": 0.6}, "v": {"shift": -0.5}},
    "covariates": {
        "weight": {"unit": "g", "reference": 26_000},
        "height": {"unit": "m", "reference": 1.28},
        "bsa": {"unit": "m2", "reference": 0.96},
        "sex": {"unit": "1", "reference": 0, "levels": ["female", "male"]},
        "burden": {"unit": "%", "reference": 30},
    },
    "derived": {"k": "cl / v", "expected": "cells * weight / 1000"},
    "draws": {
        "failed": {"distribution": "bernoulli", "probability": "f"},
        "clone": {"distribution": "poisson", "mean": "0 * failed + 1e12"},
        "late": {"distribution": "exponential", "mean": "1 + failed"},
        "place": {"distribution": "uniform", "low": "-1", "high": "still"},
        "noise": {"distribution": "normal", "mean": "shift", "sd": "2"},
    },
    "states": {"y": {"unit": "mg", "initial": "1"}},
    "ddt": {"y": "-k * y"},
    "observables": {"conc": {"expr": "y / v", "unit": "mg/L"}},
}
TABLES["units"] = "unchecked"
MODEL = ck.Model.from_dict(TABLES, name="pool")
LARGE = ck.sample_cohort(MODEL, 50_000, seed=2)


def test_the_dataset_is_labelled():
    cohort = ck.sample_cohort(MODEL, 3, seed=7)
    names = [item.name for table in (MODEL.parameters, MODEL.covariates, MODEL.draws) for item in table]
    assert list(cohort.data_vars) == names
    assert all(cohort[name].dims == ("subject",) and cohort[name].dtype == np.float64 for name in names)
    assert cohort.subject.dtype == np.int64
    assert cohort.arm.values.tolist() == ["all"] * 3
    assert cohort.pair.values.tolist() == [0, 1, 2]
    assert cohort.cl.attrs["units"] == "L/day"
    assert cohort.cl.attrs["long_name"] == "for the test"
    assert cohort.attrs == {"model": "pool", "model_hash": MODEL.hash, "cohort": "sampled", "covariates": "reference", "seed": 7}


@pytest.mark.parametrize("covariates", [None, "children"])
def test_ten_subjects_are_the_beginning_of_a_hundred(covariates):
    ten, hundred = (ck.sample_cohort(MODEL, n, seed=7, covariates=covariates) for n in (10, 100))
    assert hundred.isel(subject=slice(10)).identical(ten)


def test_another_seed_gives_another_cohort():
    one, other = (ck.sample_cohort(MODEL, 5, seed=seed) for seed in (1, 2))
    assert not np.any(one.cl == other.cl)


def test_the_seed_is_kept_whole_however_large():
    assert ck.sample_cohort(MODEL, 1, seed=2**64 - 1).attrs["seed"] == str(2**64 - 1)


def test_random_effects_have_the_scale_and_the_sd_of_the_model():
    logit = lambda x, low, high: np.log((x - low) / (high - x))  # noqa: E731
    effects = {
        "cl": (np.log(LARGE.cl / 3), 0.3),
        "v": (np.log(LARGE.v / 20), 0.5),
        "f": (logit(LARGE.f, 0, 1) - logit(0.8, 0, 1), 0.9),
        "p": (logit(LARGE.p, 0.2, 0.6) - logit(0.25, 0.2, 0.6), 0.4),
        "shift": (LARGE["shift"] + 2, 1.5),
    }
    for name, (effect, sd) in effects.items():
        assert stats.kstest(effect / sd, "norm").pvalue > 1e-4, name
        assert abs(float(effect.mean())) < 4.5 * sd / np.sqrt(effect.size), name
    assert np.all(LARGE.still == 7)
    assert float(LARGE.p.min()) > 0.2
    assert float(LARGE.p.max()) < 0.6


def test_correlations_are_those_of_the_random_effects():
    scores = np.array([np.log(LARGE.cl), np.log(LARGE.v), LARGE["shift"], LARGE.f])
    expected = np.array([[1, 0.6, 0, 0], [0.6, 1, -0.5, 0], [0, -0.5, 1, 0], [0, 0, 0, 1]])
    got = np.corrcoef(scores)
    assert np.abs(got[:3, :3] - expected[:3, :3]).max() < 0.02
    assert np.abs(got[3, :3]).max() < 0.02


def test_the_draws_of_a_subject_are_those_of_the_documented_streams():
    pairs = np.arange(LARGE.sizes["subject"])
    assert LARGE.cl.values == pytest.approx(3 * np.exp(0.3 * normal(2, "eta:cl", pairs)), rel=1e-15)
    second = 0.6 * normal(2, "eta:cl", pairs) + 0.8 * normal(2, "eta:v", pairs)
    assert LARGE.v.values == pytest.approx(20 * np.exp(0.5 * second), rel=1e-13)
    assert LARGE["place"].values == pytest.approx(-1 + 8 * uniform(2, "draw:place", pairs), rel=1e-15)


def test_draws_depend_on_parameters_and_on_each_other():
    share = float(LARGE.failed.mean())
    assert share == pytest.approx(float(LARGE.f.mean()), abs=0.01)
    assert float(LARGE.late[LARGE.failed == 1].mean()) == pytest.approx(2, rel=0.03)
    assert float(LARGE.late[LARGE.failed == 0].mean()) == pytest.approx(1, rel=0.05)
    assert float((LARGE.noise - LARGE["shift"]).std()) == pytest.approx(2, rel=0.02)


def test_a_poisson_draw_with_a_mean_of_1e12_works():
    assert float(LARGE.clone.mean()) == pytest.approx(1e12, abs=4.5e6 / np.sqrt(50_000))
    assert float(LARGE.clone.std()) == pytest.approx(1e6, rel=0.02)


def test_one_more_parameter_leaves_the_other_draws_alone():
    more = {**TABLES, "parameters": {"first": parameter(1.0, iiv=0.2), **TABLES["parameters"]}}
    larger = ck.sample_cohort(ck.Model.from_dict(more, name="pool"), 20, seed=7)
    cohort = ck.sample_cohort(MODEL, 20, seed=7)
    assert all(larger[name].identical(cohort[name]) for name in cohort.data_vars)


def test_arms_share_their_draws_by_pair_and_differ_by_their_parameters():
    cohort = ck.sample_cohort(MODEL, 50, seed=7, arms={"low": {}, "high": {"parameters": {"cl": 6, "v": {"iiv": 1.0}}}})
    low, high = (cohort.isel(subject=(cohort.arm == arm).values) for arm in ("low", "high"))
    assert cohort.subject.values.tolist() == list(range(100))
    assert low.pair.values.tolist() == high.pair.values.tolist() == list(range(50))
    assert high.cl.values == pytest.approx(2 * low.cl.values, rel=1e-15)
    assert np.log(high.v / 20).values == pytest.approx(2 * np.log(low.v / 20).values, rel=1e-12)
    assert np.array_equal(low.noise, high.noise)
    assert json.loads(cohort.attrs["arms"])["high"]["parameters"]["cl"] == {"value": 6.0, "iiv": 0.3}


def test_an_arm_is_the_same_whatever_the_other_arms_are():
    alone = ck.sample_cohort(MODEL, 9, seed=7)
    paired = ck.sample_cohort(MODEL, 9, seed=7, arms=["a", "b"], covariates="children")
    assert np.array_equal(paired.cl[:9], alone.cl)
    assert np.array_equal(paired.weight[:9], paired.weight[9:])


def test_an_arm_that_does_not_share_has_draws_of_its_own_and_keeps_the_prefix():
    arms = {"a": {}, "b": {"shared": False}}
    ten, many = (ck.sample_cohort(MODEL, n, seed=7, arms=arms, covariates="children") for n in (10, 40))
    own = [cohort.isel(subject=(cohort.arm == "b").values) for cohort in (ten, many)]
    assert not set(own[0].pair.values) & set(ten.pair.values[:10])
    assert not np.any(ten.cl.values[:10] == own[0].cl.values)
    assert not np.any(ten.weight.values[:10] == own[0].weight.values)
    assert np.array_equal(own[0].cl, own[1].cl[:10])


def test_children_have_the_models_units_and_all_their_covariates():
    cohort = ck.sample_cohort(MODEL, 200, seed=7, covariates="children")
    assert 6_500 < float(cohort.weight.min()) < float(cohort.weight.max()) < 140_000
    assert 0.6 < float(cohort.height.min()) < float(cohort.height.max()) < 2.1
    assert cohort.bsa.values == pytest.approx(np.sqrt(cohort.height * 100 * cohort.weight / 1000 / 3600).values)
    assert np.all(cohort.burden == 30)
    assert cohort.age.attrs["units"] == "year"
    assert cohort.weight.attrs["units"] == "g"
    assert {"age", "egfr"} <= set(cohort.data_vars)
    assert cohort.attrs["covariates"] == "children"


def test_covariates_of_ones_own_are_used_row_by_row_in_every_arm():
    columns = pd.DataFrame({"weight": [10_000.0, 20_000.0], "height": [0.9, 1.1], "sex": ["male", "female"], "site": ["x", "y"]})
    cohort = ck.sample_cohort(MODEL, 2, seed=7, covariates=columns, arms=["a", "b"])
    assert cohort.weight.values.tolist() == [10_000, 20_000] * 2
    assert cohort.sex.values.tolist() == [1, 0, 1, 0]
    assert cohort.burden.values.tolist() == [30] * 4
    assert cohort.bsa.values[:2] == pytest.approx([0.5, np.sqrt(110 * 20 / 3600)])
    assert cohort["site"].values.tolist() == ["x", "y"] * 2


def test_a_dataset_says_its_units_and_they_are_converted():
    children = sample_children(5, 7)
    cohort = ck.sample_cohort(MODEL, 5, seed=7, covariates=children)
    assert cohort.weight.values == pytest.approx(1000 * children.weight.values)
    assert cohort.drop_attrs().equals(ck.sample_cohort(MODEL, 5, seed=7, covariates="children").drop_attrs())
    children.weight.attrs["units"] = "year"
    with pytest.raises(UnitError, match="'year' cannot be converted to 'g'"):
        ck.sample_cohort(MODEL, 5, seed=7, covariates=children)


def test_a_cohort_survives_netcdf_and_zarr(tmp_path):
    cohort = ck.sample_cohort(MODEL, 4, seed=7, arms={"a": {}, "long name": {"parameters": {"cl": 1}}}, covariates="children")
    cohort.to_netcdf(tmp_path / "cohort.nc")
    assert xr.load_dataset(tmp_path / "cohort.nc").identical(cohort)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Consolidated metadata")
        cohort.to_zarr(tmp_path / "cohort.zarr")
    assert xr.open_zarr(tmp_path / "cohort.zarr").load().identical(cohort)


def test_a_table_made_of_a_cohort_gives_the_cohort():
    cohort = ck.sample_cohort(MODEL, 6, seed=7, arms={"a": {}, "b": {"parameters": {"cl": 1}}}, covariates="children")
    for table in (cohort, cohort.to_dataframe(), cohort.to_dataframe().reset_index(), cohort.reset_coords().to_dict("list")["data_vars"]):
        columns = {key: value["data"] for key, value in table.items()} if isinstance(table, dict) else table
        again = ck.cohort_from(MODEL, columns)
        assert again.drop_attrs().equals(cohort.drop_attrs())
    assert again.attrs["cohort"] == "table"


def test_what_a_table_does_not_say_is_typical():
    cohort = ck.cohort_from(MODEL, pd.DataFrame({"cl": [1.0, 2.0], "arm": ["a", "b"], "site": [4, 5]}))
    assert cohort.cl.values.tolist() == [1, 2]
    assert cohort.v.values.tolist() == [20, 20]
    assert cohort.weight.values.tolist() == [26_000, 26_000]
    assert cohort.bsa.values.tolist() == [0.96, 0.96]
    assert cohort.arm.values.tolist() == ["a", "b"]
    assert cohort["site"].values.tolist() == [4, 5]
    assert cohort.subject.values.tolist() == cohort.pair.values.tolist() == [0, 1]


def test_a_draw_that_a_table_does_not_say_is_at_its_median():
    typical = ck.cohort_from(MODEL, {})
    assert typical.sizes == {"subject": 1}
    assert typical.failed.item() == 1  # f = 0.8
    assert typical.late.item() == pytest.approx(2 * np.log(2))
    assert typical["place"].item() == pytest.approx(3)
    assert typical.noise.item() == pytest.approx(-2)
    assert typical.clone.item() == 1e12  # the median of a Poisson law with a whole mean is that mean


def test_a_draw_that_a_table_says_is_kept_and_others_follow_it():
    cohort = ck.cohort_from(MODEL, {"failed": [0, 1]})
    assert cohort.late.values == pytest.approx([np.log(2), 2 * np.log(2)])


def test_a_table_without_columns_has_as_many_typical_subjects_as_rows():
    assert ck.cohort_from(MODEL, pd.DataFrame(index=range(3))).cl.values.tolist() == [3, 3, 3]
    with pytest.raises(DataError, match="no rows"):
        ck.cohort_from(MODEL, pd.DataFrame())


def test_whole_floats_are_subjects():
    assert ck.cohort_from(MODEL, {"subject": [3.0, 1.0]}).subject.values.tolist() == [3, 1]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"cl": [1.0, np.nan, 2.0, None]}, r"'cl', row 1 has nan, row 3 has None .* finite"),
        ({"weight": [1.0, np.nan]}, r"'weight', row 1 has nan .* nothing is filled in"),
        ({"cl": [1.0, -3.0]}, r"'cl', row 1 has -3 .* > 0 in L/day"),
        ({"cl": [0.0, 3.0]}, r"'cl', row 0 has 0 .* > 0"),
        ({"still": [0.0, -1.0]}, r"'still', row 1 has -1 .* >= 0"),
        ({"p": [0.3, 0.7]}, r"'p', row 1 has 0.7 .* within 0.2 and 0.6"),
        ({"cl": ["three", 2]}, r"'cl', row 0 has 'three'"),
        ({"cl": [np.inf]}, r"'cl', row 0 has inf"),
        ({"weight": [0.0]}, r"'weight', row 0 has 0 .* > 0 in g"),
        ({"weight": [-70.0]}, r"'weight', row 0 has -70"),
        ({"sex": ["male", "mle"]}, r"'sex', row 1 has 'mle' .* 0 or 'female', 1 or 'male'"),
        ({"sex": ["male", 3]}, r"'sex', row 1 has 3"),
        ({"sex": [2]}, r"'sex', row 0 has 2"),
        ({"subject": [1, 2, 1]}, r"'subject', row 0 has 1, row 2 has 1 .* no other row"),
        ({"subject": [1.5]}, r"'subject', row 0 has 1.5 .* whole number"),
        ({"subject": [""]}, r"'subject', row 0 has ''"),
        ({"arm": ["a", ""]}, r"'arm', row 1 has ''"),
        ({"cl": [1, 2], "v": [1, 2, 3]}, "differ in length"),
        ({"cl": []}, "no rows"),
    ],
)
def test_values_that_cannot_be_used_are_named_with_their_rows(table, said):
    with pytest.raises(DataError, match=said):
        ck.cohort_from(MODEL, table)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"CL": [1]}, "Did you mean 'cl'"),
        ({"weigth": [1]}, "Did you mean 'weight'"),
        ({"Arm": ["a"]}, "Did you mean 'arm'"),
        ({"conc": [1]}, "computed by the model"),
        ({"k": [1]}, "computed by the model"),
        ({"time": [1]}, "reserved"),
        ({"cl": [[1, 2]]}, "shape"),
        ({"cl": [[1, 2], 3]}, "different lengths"),
        (xr.Dataset({"cl": ("time", [1.0])}), "one dimension, subject"),
        (xr.Dataset({"cl": ("subject", [1.0]), "x": ("day", [1.0])}), "one dimension, subject"),
        ([1, 2], "a list: give a DataFrame"),
        (pd.DataFrame([[1, 2]], columns=["cl", "cl"]), "more than once"),
    ],
)
def test_columns_that_cannot_be_used_are_refused(table, said):
    with pytest.raises(ConfigError, match=said):
        ck.cohort_from(MODEL, table)


def test_children_columns_are_kept_by_a_model_that_does_not_use_them():
    assert ck.cohort_from(MODEL, {"age": [4.0], "egfr": [100]}).age.values.tolist() == [4]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"n": 0}, "1 <= n"),
        ({"n": -5}, "1 <= n"),
        ({"n": 2.0}, "n is 2.0"),
        ({"n": True}, "n is True"),
        ({"n": 2**40}, "1 <= n"),
        ({"seed": -1}, r"0 <= seed < 2\*\*64"),
        ({"seed": 2**200}, r"0 <= seed < 2\*\*64"),
        ({"seed": 1.5}, r"0 <= seed < 2\*\*64"),
        ({"arms": "a"}, "give labels"),
        ({"arms": []}, "empty"),
        ({"arms": ["a", "a"]}, "more than once"),
        ({"arms": ["a", ""]}, "not empty"),
        ({"arms": {"a": 3}}, "give"),
        ({"arms": {"a": {"paramters": {}}}}, "Did you mean 'parameters'"),
        ({"arms": {"a": {"parameters": {"stil": 3}}}}, "Did you mean 'still'"),
        ({"arms": {"a": {"parameters": 3}}}, "give a mapping"),
        ({"arms": {"a": {"shared": "no"}}}, "True .* or False"),
        ({"covariates": "adults"}, "children"),
        ({"covariates": {"cl": [1, 2]}}, "cohort_from"),
        ({"covariates": {"arm": ["a", "b"]}}, "cohort_from"),
        ({"covariates": {"weigth": [1, 2]}}, "Did you mean 'weight'"),
        ({"covariates": 3}, "give a DataFrame"),
        ({"uncertainty": object()}, "give a fit"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused(arguments, said):
    with pytest.raises(ConfigError, match=said):
        ck.sample_cohort(MODEL, **({"n": 2, "seed": 1} | arguments))


def test_a_value_that_an_arm_cannot_have_is_the_models_error():
    with pytest.raises(ModelError, match="cl"):
        ck.sample_cohort(MODEL, 2, seed=1, arms={"a": {"parameters": {"cl": -1}}})


def test_covariates_of_another_length_are_refused():
    with pytest.raises(DataError, match="3 rows, n is 2"):
        ck.sample_cohort(MODEL, 2, seed=1, covariates={"weight": [1, 2, 3]})


def test_a_model_by_name_is_refused_with_what_to_do():
    with pytest.raises(ConfigError, match="load_model"):
        ck.sample_cohort("pool", 2, seed=1)


def test_an_individual_value_that_overflows_names_its_subject():
    wild = MODEL.replace(parameters={"f": {"scale": "log", "iiv": 500.0}})
    with pytest.raises(ConfigError, match=r"'f' of the subject with pair \d+ is (inf|0)"):
        ck.sample_cohort(wild, 50, seed=1)


def test_the_trial_model_gets_its_children_and_its_counts():
    model = ck.load_model("ball_dual_antigen")
    cohort = ck.sample_cohort(model, 300, seed=7, covariates="children")
    assert all(np.isfinite(cohort[name]).all() for name in cohort.data_vars)
    assert np.array_equal(cohort.clone_np, np.floor(cohort.clone_np))
    assert set(np.unique(cohort.poor_product)) <= {0, 1}
