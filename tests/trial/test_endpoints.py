"""Tables of endpoints of a Dataset that was written by hand: six children, two arms."""

import math

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from scipy.stats import beta, binom

from carkinetics.errors import ConfigError
from carkinetics.trial.endpoints import (
    adverse_event_table,
    allocation_table,
    expansion_table,
    persistence_curves,
    proportion,
    relapse_table,
    response_table,
    risk_table,
    screening_table,
    spread,
    survival_table,
)
from carkinetics.trial.library import load_trial
from carkinetics.trial.summary import COLUMNS, endpoints

MONTH = 365.25 / 12


@pytest.fixture(scope="module")
def result():
    time = np.arange(0.0, 31.0)
    rise = 100.0 * 2.0 ** np.minimum(time, 10) * 0.5 ** (np.maximum(time - 10, 0) / 5)  # doubles daily to day 10, then halves in 5 days
    transgene = rise * np.array([1, 2, 4, 1, 2, 4])[:, None]
    subject = {
        "response_day28": np.array([3, 2, 1, 3, 0, -1], np.int8),
        "best_response": np.array([3, 3, 1, 3, 0, -1], np.int8),
        "mrd_negative": np.array([True, False, False, True, False, False]),
        "mrd_negative_best": np.array([True, True, False, True, False, False]),
        "relapse_type": np.array([0, 2, 0, 1, 0, 0], np.int8),
        "os_time": np.array([700.0, 400, 100, 730, 50, 20]),
        "os_event": np.array([False, True, True, False, True, False]),
        "efs_time": np.array([700.0, 300, 28, 200, 28, 20]),
        "efs_event": np.array([False, True, True, True, True, False]),
        "rfs_time": np.array([672.0, 272, np.nan, 172, np.nan, np.nan]),
        "rfs_event": np.array([False, True, False, True, False, False]),
        "severe_event_known": np.array([True] * 5 + [False]),
    }
    matrices = {"persistence_time": np.array([[100.0, 50]] * 6), "persistence_event": np.array([[True, False]] * 6)}
    events = np.array([[True, False], [True, True], [False, False], [False, False], [True, False], [True, True]])
    data = xr.Dataset(
        {
            "transgene": (
                ("subject", "matrix", "time"),
                np.stack([transgene, transgene / 2], axis=1),
                {"units": "copies/ug", "lloq": 50.0},
            ),
            **{name: ("subject", values) for name, values in subject.items()},
            **{name: (("subject", "matrix"), values) for name, values in matrices.items()},
            "severe_event": (("subject", "adverse_event"), events),
            "severe_event_grade": (("subject", "adverse_event"), np.where(events, [4, 5], 0).astype(np.int8)),
            "severe_event_probability": (("subject", "adverse_event"), np.where(events, 0.75, 0.25)),
            "screened": ("rule", [9, 7]),
            "excluded": ("rule", [2, 1]),
        },
        coords={
            "subject": np.arange(6),
            "arm": ("subject", ["a", "a", "a", "b", "b", "b"]),
            "matrix": ["PB", "BM"],
            "time": ("time", time, {"units": "day"}),
            "adverse_event": ["crs", "death"],
            "adverse_event_title": ("adverse_event", ["CRS", "Death"]),
            "adverse_event_grading": ("adverse_event", ["grade 3", "grade 5"]),
            "adverse_event_assumption": ("adverse_event", ["because", "of this"]),
            "rule": ["age", "ecog"],
            "rule_text": ("rule", ["1 to 18", "at most 2"]),
            "allocated": ("subject", [True, False, True, False, True, False]),
        },
        attrs={"trial_document": load_trial("NCT04626765").document},
    )
    data["relapse_type"].attrs["flag_meanings"] = "none CD19+CD22+ CD19-CD22+"
    return data


def pick(table, **wanted):
    for column, value in wanted.items():
        table = table[table[column] == value]
    assert len(table) == 1
    return table.iloc[0]


@pytest.mark.parametrize(("count", "n"), [(0, 7), (3, 7), (7, 7), (41, 50), (1, 1)])
@pytest.mark.requirement("R-TRI-02")
def test_clopper_pearson_is_its_closed_form_in_beta_quantiles(count, n):
    share, low, high = proportion(count, n)
    assert share == count / n
    assert low == pytest.approx(0 if count == 0 else beta.ppf(0.025, count, n - count + 1), abs=1e-9)
    assert high == pytest.approx(1 if count == n else beta.ppf(0.975, count + 1, n - count), abs=1e-9)


def test_clopper_pearson_of_nobody_is_unknown():
    assert all(math.isnan(value) for value in proportion(0, 0))


def test_responses_are_counted_among_the_evaluable(result):
    table = response_table(result)
    day28 = pick(table, arm="a", when="day 28", quantity="CR or CRi")
    assert (day28["count"], day28["n"]) == (2, 3)
    assert (pick(table, arm="a", when="best", quantity="CR")["count"], pick(table, arm="a", when="day 28", quantity="PR")["count"]) == (
        2,
        1,
    )
    other = pick(table, arm="b", when="best", quantity="CR or CRi")
    assert (other["count"], other["n"]) == (1, 2)  # the third child of b could not be evaluated
    mrd = pick(table, arm="a", when="day 28", quantity="MRD-negative, of CR or CRi")
    assert (mrd["count"], mrd["n"]) == (1, 2)


def test_severe_events_are_counted_among_those_with_a_complete_window(result):
    table = adverse_event_table(result)
    row = pick(table, arm="b", event="crs")
    assert (row["count"], row["n"], row["estimate"]) == (1, 2, 0.5)
    assert (row["title"], row["grading"], row["assumption"]) == ("CRS", "grade 3", "because")


def test_survival_at_the_landmarks_is_the_product_of_the_shares_that_live_on(result):
    table = survival_table(result)
    assert pick(table, arm="a", endpoint="os", quantity="6 months")["estimate"] == pytest.approx(2 / 3)
    assert pick(table, arm="a", endpoint="os", quantity="18 months")["estimate"] == pytest.approx(2 / 3 * 1 / 2)
    assert pick(table, arm="a", endpoint="os", quantity="median")["estimate"] == 400
    assert pick(table, arm="b", endpoint="os", quantity="12 months")["estimate"] == pytest.approx(
        1 / 2
    )  # censored at 20: 1 of 2 dies at 50
    assert pick(table, arm="a", endpoint="rfs", quantity="12 months")["n"] == 2


def test_a_landmark_after_the_last_follow_up_is_left_out(result):
    table = survival_table(result)
    assert 700 < 24 * MONTH < 731
    assert "24 months" not in set(table[(table["arm"] == "a") & (table["endpoint"] == "os")]["quantity"])


def test_numbers_at_risk_are_one_row_an_arm(result):
    table = risk_table(result, (0, 60, 365))
    assert table.loc["a"].tolist() == [3, 3, 2]
    assert table.loc["b"].tolist() == [3, 1, 1]


def test_an_unknown_survival_endpoint_is_refused(result):
    with pytest.raises(ConfigError, match="os, efs, rfs"):
        risk_table(result, (0,), "pfs")


def test_expansion_has_the_exposure_of_a_curve_known_in_closed_form(result):
    table = expansion_table(result)
    cmax = pick(table, arm="a", matrix="PB", metric="cmax")
    assert cmax["geometric_mean"] == pytest.approx(100 * 2**10 * 2)  # of 1, 2 and 4 times
    assert cmax["gcv"] == pytest.approx(math.sqrt(math.exp(math.log(2) ** 2) - 1))
    assert pick(table, arm="a", matrix="PB", metric="tmax")["median"] == 10
    assert pick(table, arm="b", matrix="BM", metric="half_life")["median"] == pytest.approx(5, rel=1e-6)
    assert pick(table, arm="b", matrix="BM", metric="doubling_time")["median"] == pytest.approx(1, rel=1e-6)
    assert pick(table, arm="b", matrix="BM", metric="cmax")["median"] == pytest.approx(100 * 2**10)


def test_the_interval_of_a_geometric_mean_is_that_of_its_logarithms():
    values = np.array([1.0, 2.0, 4.0, 8.0])
    row = spread(values)
    half = 3.182446305284263 * math.log(2) * math.sqrt(5 / 3) / 2  # t(0.975, 3) from a table; sd of 0, 1, 2, 3
    assert (row["lower"], row["upper"]) == pytest.approx([math.exp(1.5 * math.log(2) + sign * half) for sign in (-1, 1)])


def test_the_interval_of_a_median_covers_by_order_statistics():
    row = spread(np.arange(1.0, 101.0))
    low, high = int(row["median_lower"]), int(row["median_upper"])
    assert binom.cdf(high - 1, 100, 0.5) - binom.cdf(low - 1, 100, 0.5) >= 0.95
    assert low + high == 101


def test_spread_of_nothing_is_unknown():
    row = spread(np.array([]))
    assert row["n"] == 0
    assert all(math.isnan(value) for key, value in row.items() if key != "n")


def test_persistence_follows_responders_only(result):
    curves = persistence_curves(result, "PB")
    assert {arm: (curve.n, curve.median()[0]) for arm, curve in curves.items()} == {"a": (2, 100), "b": (1, 100)}
    assert persistence_curves(result, "BM")["a"].events == 0


def test_relapses_are_shared_out_by_the_largest_clone(result):
    table = relapse_table(result)
    row = pick(table, arm="a", type="CD19-CD22+")
    assert (row["count"], row["n"], row["of_responders"]) == (1, 1, 0.5)
    assert pick(table, arm="b", type="CD19-CD22+")["estimate"] == 0


def test_screening_and_allocation_are_told_as_they_were_counted(result):
    assert screening_table(result)["excluded"].tolist() == [2, 1]
    assert pick(allocation_table(result), arm="a")["count"] == 2


def test_all_endpoints_fit_in_one_tidy_table(result):
    table = endpoints(result)
    assert tuple(table.columns) == COLUMNS
    assert set(table["endpoint"]) == {"safety", "expansion", "response", "survival"}
    assert not table["assumption"].eq("").any()
    assert table["arm"].isin(["a", "b"]).all()
    bounded = table[table[["estimate", "lower", "upper"]].notna().all(axis=1)]
    assert (bounded["lower"] <= bounded["estimate"]).all()
    assert (bounded["estimate"] <= bounded["upper"]).all()
    of_fifty = table[table["quantity"] == "CR or CRi, best, as an arm of 50 would report it"].set_index("arm").loc["a"]
    assert (of_fifty["estimate"], of_fifty["lower"]) == pytest.approx((33 / 50, beta.ppf(0.025, 33, 18)))
    assert isinstance(table, pd.DataFrame)
