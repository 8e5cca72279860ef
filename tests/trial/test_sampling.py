"""What a virtual trial's database holds: samples in windows, missed visits, losses, and persistence between visits."""

import math

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.errors import ModelError
from carkinetics.trial.occurrences import persistence_between_visits, sample_table
from carkinetics.trial.sampling import DEAD, LOST, MISSED, NOT_PLANNED, REASONS, RELAPSED, TAKEN, persistence_bounds

N = 60


@pytest.fixture(scope="module")
def result():
    return ck.run_trial(ck.load_trial("NCT04626765", {"follow_up.dropout": 0.5}), n_per_arm=N, seed=5, threads=2)


def test_samples_are_on_whole_days_within_the_window_of_their_visit(result):
    trial = ck.load_trial("NCT04626765")
    for visits in trial.visits:
        days = result["sample_time"].sel(matrix=visits.matrix)
        for time, window in zip(visits.times, visits.windows.days, strict=True):
            taken = days.sel(planned=time).values
            taken = taken[np.isfinite(taken)]
            assert np.abs(taken - time).max() <= window
            assert (taken == np.round(taken)).all()
            assert taken.max() <= trial.horizon.value
            if window >= 3 and len(taken) > 90:
                assert len(np.unique(taken)) >= min(2 * window + 1, 5)


def test_a_sample_is_the_curve_of_its_day_times_the_error_of_the_assay(result):
    assert result["transgene_sampled"].dims == ("subject", "matrix", "planned")
    blood = result.sel(matrix="PB")
    ratios = []
    for at in range(result.sizes["planned"]):
        days, level = blood["sample_time"].values[:, at], blood["transgene_sampled"].values[:, at]
        rows = np.flatnonzero(np.isfinite(days))
        ratios += [level[row] / float(blood["transgene"].isel(subject=row).sel(time=days[row])) for row in rows]
    ratios = np.log(ratios)
    sigma = next(item.sigma for item in ck.load_model("ball_dual_antigen").observables if item.name == "transgene")
    assert ratios.std() == pytest.approx(sigma, rel=0.06)
    assert abs(ratios.mean()) < 4 * sigma / math.sqrt(len(ratios))
    below = blood["transgene_sampled"].values < 50
    assert (below == (blood["transgene_sampled_blq"].values == 1)).all()


def test_without_windows_and_misses_samples_are_the_measurements_at_the_planned_days():
    plain = {
        f"visits.{matrix}.{key}": value
        for matrix, size in (("PB", 15), ("BM", 7))
        for key, value in (("windows", [0] * size), ("missed", 0))
    }
    exact = ck.run_trial(ck.load_trial("NCT04626765", {**plain, "follow_up.dropout": 0}), n_per_arm=4, seed=5)
    for matrix in ("PB", "BM"):
        sampled = exact["transgene_sampled"].sel(matrix=matrix)
        observed = exact["transgene_observed"].sel(matrix=matrix, time=exact["planned"].values)
        there = np.isfinite(sampled.values)
        assert there.sum() > 20
        assert (sampled.values[there] == observed.values[there]).all()
        gone = np.isfinite(observed.values) & ~there
        assert set(exact["sample_missing"].sel(matrix=matrix).values[gone]) <= {RELAPSED}
    assert not (exact["sample_missing"] == MISSED).any()
    assert "dropout_time" in exact
    assert exact["dropout_time"].isnull().all()


def test_the_share_of_missed_visits_is_that_of_the_file(result):
    first = result["sample_missing"].sel(matrix="BM", planned=28).values[::3]  # arms share their children's visits
    why = result["sample_missing"].sel(matrix="PB").values[::3]
    early = why[:, :8]
    share = (early == MISSED).sum() / ((early == MISSED) | (early == TAKEN)).sum()
    assert share == pytest.approx(0.05, abs=4 * math.sqrt(0.05 * 0.95 / (8 * N)))
    assert (first == MISSED).mean() == pytest.approx(0.15, abs=4 * math.sqrt(0.15 * 0.85 / N))


def test_children_of_a_pair_miss_the_same_visits_and_are_lost_on_the_same_day(result):
    missed = (result["sample_missing"].values == MISSED).reshape(N, 3, -1)
    open_ones = np.isin(result["sample_missing"].values, (MISSED, TAKEN)).reshape(N, 3, -1).all(axis=1)
    assert (missed.all(axis=1) == missed.any(axis=1))[open_ones].all()
    lost = result["dropout_time"].values.reshape(N, 3)
    assert np.isfinite(lost).any(axis=1).mean() == pytest.approx(1 - math.exp(-1), abs=0.2)  # two years at 0.5/year
    some = lost[np.isfinite(lost).any(axis=1)]
    assert (np.nanmax(some, axis=1) == np.nanmin(some, axis=1)).all()


def test_nothing_is_sampled_after_death_relapse_or_loss_and_the_reason_is_the_first_of_them(result):
    why, days = result["sample_missing"].values, result["sample_time"].values
    ends = {DEAD: "os_time", LOST: "dropout_time", RELAPSED: "relapse_time"}
    last = np.fmin.reduce([result[name].values for name in ends.values()])
    assert np.nanmax(days - last[:, None, None]) <= 0
    for code, name in ends.items():
        rows = (why == code).any(axis=(1, 2))
        assert rows.sum() > 5
        assert result[name].values[rows] == pytest.approx(last[rows])
    assert result["os_event"].values[(why == DEAD).any(axis=(1, 2))].all()
    assert np.isfinite(days).sum() == (why == TAKEN).sum()
    marrow = result["sample_missing"].sel(matrix="BM")
    assert (marrow.sel(planned=[0, 1, 4, 7, 10, 14, 21]) == NOT_PLANNED).all()


def test_survival_is_censored_at_the_loss(result):
    lost = np.isfinite(result["dropout_time"].values)
    assert not result["os_event"].values[lost & (result["os_time"] >= result["dropout_time"]).values].any()
    censored = ~result["os_event"].values
    expected = np.fmin(result["dropout_time"].values, 730.5)
    assert result["os_time"].values[censored] == pytest.approx(expected[censored])
    early = result["dropout_time"].values < 28
    if early.any():
        assert (result["response_day28"].values[early & censored] == -1).all()


def test_the_bounds_of_persistence_are_read_off_the_samples():
    days = np.array([[0.0, 7, 14, 28, 84]] * 6)
    levels = np.array(
        [
            [np.nan, 900, 5000, 300, np.nan],  # between 28 and 84
            [np.nan, 900, 5000, np.nan, 80],  # below at 28, above again at 84
            [np.nan, 900, 5000, 300, 60],  # never below after the peak
            [np.nan] * 5,  # nothing found: by day 28
            [900, np.nan, 5000, np.nan, np.nan],  # a missed peak would be between
            [np.nan, 900, 5000, 300, np.nan],  # the sample of day 84 was not taken
        ]
    )
    taken = np.ones(levels.shape, dtype=bool)
    taken[5, 4] = False
    lower, upper = persistence_bounds(days, levels, taken)
    assert lower.tolist() == [28, 14, 84, 0, 14, 28]
    assert upper.tolist() == [84, 28, math.inf, 28, 28, math.inf]


def test_the_true_day_of_persistence_is_within_the_bounds_of_samples_without_error():
    found = ck.run_trial(_without_assay_error(), n_per_arm=40, seed=9)
    lower, upper = (found[f"persistence_{end}"].sel(matrix="PB").values for end in ("lower", "upper"))
    true, event = found["persistence_time"].sel(matrix="PB").values, found["persistence_event"].sel(matrix="PB").values
    seen = event & np.isfinite(upper) & (true > 0)
    assert seen.sum() > 50
    inside = (lower[seen] <= true[seen]) & (true[seen] <= upper[seen])
    assert inside.mean() > 0.97  # a curve that comes back over the limit between visits is not seen to do so


def _without_assay_error():
    import json
    import tomllib

    from carkinetics.model.library import folder
    from carkinetics.trial.read import trial_from

    content = tomllib.loads((folder() / "ball_dual_antigen.toml").read_text("utf-8"))
    for item in content["observables"].values():
        if "sigma" in item:
            item["sigma"] = 1e-9
    document = json.loads(ck.load_trial("NCT04626765").document)
    return trial_from({**document, "model": {"name": "exact", "content": content}}, "exact")


def test_the_estimate_between_visits_leans_on_the_samples_alone(result):
    curves = persistence_between_visits(result, "PB")
    assert set(curves) == {"senl_19", "senl_22", "senl_19_22"}
    assert all(curve.mass.sum() == pytest.approx(1) for curve in curves.values())
    assert curves["senl_19"].median()[0] > curves["senl_22"].median()[0]


def test_the_table_of_samples_counts_every_subject_once_a_visit(result):
    table = sample_table(result)
    reasons = [name for name in REASONS if name not in ("sampled", "not_planned")]
    assert (table[["sampled", *reasons]].sum(axis=1) == N).all()
    assert len(table) == 3 * (15 + 7)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("visits.PB.windows", [1, 2], "2 windows for 15 visits"),
        ("visits.PB.windows", 2, "before the infusion"),
        ("visits.BM.windows", [3, 7, 7, 100, 21, 21, 21], "meet"),
        ("visits.BM.missed", 1.2, "outside 0 to 1"),
        ("follow_up.dropout", -1, "outside"),
        ("follow_up.sampling_ends", "progression", "end of sampling"),
    ],
)
def test_a_calendar_that_cannot_be_is_refused_with_its_place(name, value, words):
    with pytest.raises(ModelError, match=words):
        ck.load_trial("NCT04626765", {name: value})
