"""Values that look like what is wanted and are something else: masked, dates, complex, in another unit, endless."""

import itertools
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from doors import model, parameter, refused, tables

import carkinetics as ck
from carkinetics.errors import CarkineticsError, ConfigError, DataError, LimitError

DAYS = np.array([0, 1], dtype="timedelta64[D]")
TIMES = {
    "masked": np.ma.array([0.0, 1.0, 2.0], mask=[0, 1, 0]),
    "dates": pd.date_range("2020", periods=2),
    "durations": DAYS,
    "pandas durations": pd.to_timedelta([0, 1], unit="D"),
    "Decimal": [Decimal(0), Decimal(1)],
    "Fraction": [Fraction(0), Fraction(1)],
    "complex": np.array([0, 1j]),
    "texts": ["0", "1"],
    "booleans": [False, True],
    "objects": np.array([0, 1.5], dtype=object),
    "missing": pd.array([0, None], dtype="Int64"),
    "NaT": [pd.NaT],
    "one number": np.float64(3),
    "no dimension": np.array(3.0),
    "a column": np.zeros((2, 1)),
    "lists in lists": (0, (1, 2)),
    "records": np.zeros(2, dtype=[("a", "f8")]),
    "bytes": b"01",
    "a mapping": {"0": 1},
    "twice, with a sign": [-0.0, 0.0],
    "a huge whole number": [0, 10**30],
}
ENDLESS = {"an iterator": itertools.count(), "an array without memory": np.broadcast_to(1.0, (10**12,)), "a range": range(10**13)}
SAME = {
    "a generator": lambda: (t for t in (0, 1)),
    "a range": lambda: range(2),
    "a Series": lambda: pd.Series([0.0, 1.0], index=[7, 3]),
    "half numbers": lambda: np.array([0, 1], dtype="f2"),
    "big-endian": lambda: np.array([0, 1], dtype=">f8"),
    "nullable": lambda: pd.array([0, 1], dtype="Float64"),
    "no mask": lambda: np.ma.array([0, 1], mask=False),
    "a DataArray": lambda: xr.DataArray([0.0, 1.0]),
}


@pytest.fixture(scope="module")
def own():
    return model(covariates={"weight": {"unit": "kg", "reference": 20}}, observables={"y": {"expr": "x * weight / 20", "unit": "1"}})


@pytest.mark.parametrize("what", TIMES)
def test_times_of_another_kind_are_refused(own, what):
    assert "times" in refused(ConfigError, ck.simulate, own, times=TIMES[what])


@pytest.mark.parametrize("what", ENDLESS)
def test_times_without_end_are_a_limit(own, what):
    refused(LimitError, ck.simulate, own, times=ENDLESS[what])


@pytest.mark.parametrize("what", SAME)
def test_times_of_any_container_are_the_same_times(own, what):
    assert np.array_equal(ck.simulate(own, times=SAME[what]()).y, ck.simulate(own, times=[0, 1]).y)


COLUMNS = {
    "masked": {"weight": np.ma.array([1.0, 2.0], mask=[0, 1])},
    "durations": {"k": DAYS},
    "dates": {"k": np.array(["2020-01-01"] * 2, dtype="M8[D]")},
    "complex": {"k": [1, 1j]},
    "None": {"k": [1, None]},
    "a table in a cell": {"k": [1, {}]},
    "a set": {"k": {1, 2}},
    "a text": {"k": ["1", "one"]},
    "too large": {"weight": 10**400},
    "infinite": {"k": [1, np.inf]},
    "a weight of 0": {"weight": [20, 0]},
    "a unit in the cell": {"weight": ["20 kg", "20"]},
    "a rate of 0": {"k": [1, 0]},
    "a subject twice": {"subject": [1, 1]},
    "half a subject": {"subject": [1, 1.5]},
    "no subject": {"subject": [1, np.nan]},
    "an arm of blanks": {"arm": ["a", " "]},
    "an arm that is a number": {"arm": [1, 2]},
    "of two lengths": {"k": [1, 2], "weight": [1, 2, 3]},
}


@pytest.mark.parametrize("what", COLUMNS)
def test_a_column_of_a_cohort_that_holds_something_else_is_told_with_its_row(own, what):
    refused(DataError, ck.cohort_from, own, {"subject": [1, 2], **COLUMNS[what]})


NAMES = {
    "a blank before it": {" k": [1, 2]},
    "another case": {"K": [1, 2]},
    "a slip": {"weigth": [1, 2]},
    "a state": {"x": [1, 2]},
    "an observable": {"y": [1, 2]},
    "time": {"time": [1, 2]},
    "a number": {3: [1, 2]},
    "a pair": {("k", "a"): [1, 2]},
    "nothing": {None: [1, 2]},
}


@pytest.mark.parametrize("what", NAMES)
def test_a_column_that_may_be_meant_for_an_input_is_not_left_aside(own, what):
    for table in (NAMES[what], pd.DataFrame(NAMES[what])):
        refused(ConfigError, ck.cohort_from, own, table)
        refused(ConfigError, ck.sample_cohort, own, 2, seed=1, covariates=table)


def test_a_table_with_rows_and_columns_exchanged_is_no_cohort(own):
    turned = pd.DataFrame({"subject": [1, 2], "k": [0.5, 0.6]}).T
    assert "Are rows and columns exchanged?" in refused(ConfigError, ck.cohort_from, own, turned)


COHORTS = {
    "another unit": lambda c: c.assign(k=c.k.assign_attrs(units="1/h")),
    "a unit of something else": lambda c: c.assign(k=c.k.assign_attrs(units="kg")),
    "a unit that is none": lambda c: c.assign(weight=c.weight.assign_attrs(units=5)),
    "complex": lambda c: c.assign(k=c.k + 1j),
    "durations": lambda c: c.assign(k=("subject", DAYS)),
    "texts": lambda c: c.assign(k=c.k.astype(str)),
    "objects": lambda c: c.assign(k=c.k.astype(object)),
    "a column less": lambda c: c.drop_vars("k"),
    "a dimension more": lambda c: c.expand_dims("q"),
    "one subject, no dimension": lambda c: c.isel(subject=0),
}


@pytest.mark.parametrize("what", COHORTS)
def test_a_cohort_that_was_made_for_something_else_is_refused(own, what):
    refused(ConfigError, ck.simulate, own, COHORTS[what](ck.sample_cohort(own, 2, seed=1)), times=[0, 1])


def test_a_cohort_without_attributes_or_with_its_unit_in_other_words_is_the_same(own):
    cohort = ck.sample_cohort(own, 2, seed=1)
    found = ck.simulate(own, cohort, times=[0, 1]).y.values
    for other in (cohort.drop_attrs(), cohort.assign(k=cohort.k.assign_attrs(units="day^-1"))):
        assert np.array_equal(ck.simulate(own, other, times=[0, 1]).y.values, found)
    hours = cohort.assign(k=(cohort.k / 24).assign_attrs(units="1/h"))
    assert ck.simulate(own, ck.cohort_from(own, hours), times=[0, 1]).y.values == pytest.approx(found, rel=1e-9)


@pytest.mark.parametrize(
    "arms", [["a\0"], ["a\x1b[31m"], ["a\nb"], [" "], [None], [1], ["a", "a"], {"a": 1}, {"a": {"shared": 1}}, {"a": {"zz": 1}}, "a"]
)
def test_a_label_of_an_arm_that_cannot_be_shown_is_refused(own, arms):
    refused(ConfigError, ck.sample_cohort, own, 2, seed=1, arms=arms)


def test_thousands_of_arms_are_compared_at_once(own):
    with pytest.raises(ConfigError, match="more than once"):
        ck.sample_cohort(own, 1, seed=1, arms=[*map(str, range(50_000)), "7"])


@pytest.mark.parametrize(
    "option",
    [
        {"lloq": "5"},
        {"lloq": True},
        {"lloq": 1j},
        {"lloq": [[1]]},
        {"lloq": {"PB": "5"}},
        {"lloq": np.nan},
        {"windows": [("0", "28")]},
        {"windows": [(True, 28)]},
        {"windows": [(0, 10**400)]},
        {"windows": [(0, np.nan)]},
        {"windows": (0, 28)},
        {"windows": np.array([[0, 28]])},
    ],
)
def test_a_limit_or_a_window_of_another_kind_is_refused(own, option):
    refused(ConfigError, ck.exposure, ck.simulate(own, times=[0, 1, 2]), "y", **option)


CURVES = {
    "complex": lambda s: s.assign(y=s.y + 1j),
    "durations": lambda s: s.assign(y=s.y.astype("m8[D]")),
    "texts": lambda s: s.assign(y=s.y.astype(str)),
    "times unsorted": lambda s: s.isel(time=[1, 0, 2]),
    "a time twice": lambda s: s.isel(time=[0, 1, 1]),
    "no times": lambda s: s.isel(time=[]),
    "dates": lambda s: s.assign_coords(time=pd.date_range("2020", periods=3)),
    "no units": lambda s: s.drop_attrs(),
    "units of mass": lambda s: s.assign_coords(time=s.time.assign_attrs(units="kg")),
    "nothing": lambda s: xr.Dataset(),
    "another name": lambda s: s.rename(y="z"),
}


@pytest.mark.parametrize("what", CURVES)
def test_curves_that_are_none_have_no_exposure(own, what):
    refused(CarkineticsError, ck.exposure, CURVES[what](ck.simulate(own, times=[0, 1, 2])), "y")


@pytest.mark.parametrize(
    "settings",
    [
        {1: 2},
        {None: 1},
        {"": 1},
        {"horizon.value": "[" * 5_000},
        {"horizon.value": "9" * 5_000},
        {"horizon.value": {}},
        {"transplant": []},
        {"transplant": ""},
        {"transplant": 0},
        {"title": "a\x1b"},
        {"arms.*.title": ""},
    ],
)
def test_settings_of_a_trial_that_mean_nothing_are_refused(settings):
    refused(CarkineticsError, ck.load_trial, "NCT04626765", settings=settings)


@pytest.mark.parametrize("threads", [0, -1, True, 1.5])
def test_every_call_with_threads_says_what_they_may_be(own, threads):
    for call in (
        ck.fit,
        ck.bootstrap,
        ck.vpc,
        ck.run_trial,
        ck.sweep,
        ck.sensitivity,
        ck.assurance,
        ck.calibrate,
        ck.profile,
        ck.sir,
        ck.npde,
    ):
        from carkinetics.arguments import _kinds, expect

        given = dict.fromkeys(_kinds(call)) | {"threads": threads}
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("carkinetics.arguments._is", lambda *_: True)  # of the others nothing is asked here
            assert "threads" in refused(ConfigError, expect, call, given)


TEXTS = {
    "a source that says nothing": ({"parameters": {"k": parameter(**{"from": " "})}}, "'from' is empty"),
    "a parameter about nothing": ({"parameters": {"k": parameter(about="")}}, "'about' is empty"),
    "a title of nothing": ({"title": ""}, "'title' is empty"),
    "a title that steers a screen": ({"title": "a\x1b[31mb"}, "U+001B"),
    "a title that turns its order": ({"title": "a\u202eb"}, "U+202E"),
    "a NUL in a remark": ({"parameters": {"k": parameter(about="a\0b")}}, "U+0000"),
    "a level that cannot be seen": ({"covariates": {"s": {"unit": "1", "reference": 0, "levels": ["a", "b\x7f"]}}}, "U+007F"),
    "no level": ({"covariates": {"s": {"unit": "1", "reference": 0, "levels": []}}}, "there is no level"),
    "a weight below 0": ({"covariates": {"weight": {"unit": "kg", "reference": -5}}}, "must be > 0"),
    "an age of 0": ({"covariates": {"age": {"unit": "year", "reference": 0}}}, "must be > 0"),
    "a covariate called pair": ({"covariates": {"pair": {"unit": "1", "reference": 1}}}, "which subjects share their draws"),
    "a remark without end": ({"parameters": {"k": parameter(about="x" * 20_001)}}, "at most 20,000"),
}


@pytest.mark.parametrize("what", TEXTS)
def test_texts_and_levels_of_a_model_that_say_nothing_or_cannot_be_seen_are_refused(what):
    changes, told = TEXTS[what]
    text = refused(CarkineticsError, ck.Model.from_dict, tables(**changes))
    assert told in text
    assert text.isprintable() or "\n" in text
