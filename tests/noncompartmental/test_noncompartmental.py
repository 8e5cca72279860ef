"""Exposure against hand-computed curves, closed forms and numpy; the oracles know nothing of the package."""

import math

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from carkinetics.errors import ConfigError
from carkinetics.noncompartmental import exposure

OK, NO_SAMPLES, STARTS_LATE, ENDS_EARLY, TOO_FEW, NO_TREND, CENSORED, NO_LLOQ, NOT_QUANTIFIABLE = range(9)


def sampled(times, *rows, unit="day", lloq=None, **attrs):
    y = np.array(rows, dtype=float)
    attrs = {"units": "copies/ug", **({} if lloq is None else {"lloq": lloq}), **attrs}
    return xr.Dataset(
        {"transgene": (("subject", "time"), y, attrs)},
        {"subject": np.arange(len(y)), "time": ("time", np.array(times, dtype=float), {"units": unit})},
    )


def only(sim, name="transgene", **options):
    found = exposure(sim, name, **options)
    assert found.sizes == {"subject": 1}
    return found.isel(subject=0)


@pytest.mark.requirement("R-EXP-01")
def test_a_clinical_curve_gives_the_numbers_worked_by_hand():
    # 0 and 1: below 50. Rise by 10 a 3 days; fall by half each 4 days; then a slower tail; then below.
    times = [0, 1, 4, 7, 10, 14, 18, 28, 60, 90]
    values = [20, 5, 100, 1000, 10000, 5000, 2500, 800, 200, 30]
    e = only(sampled(times, values, lloq=50), windows=((0, 28), (5, 20)))
    assert e.cmax == 10000
    assert e.tmax == 10
    assert e.clast == 200
    assert e.tlast == 60
    assert e.time_to_blq == 90
    assert e.tlast_censored == 0
    assert e.last_sample == 90
    # day 1 counts 0, so the first trapezoid is 0 to 100 over 3 days; halvings have area (y0 - y1) dt / ln 2
    up = 0.5 * 3 * 100 + 0.5 * 3 * 1100 + 0.5 * 3 * 11000
    down = 5000 * 4 / math.log(2) + 2500 * 4 / math.log(2) + 1700 * 10 / math.log(2500 / 800)
    assert float(e.auc_0_28) == pytest.approx(up + down, rel=1e-14)
    at_5, at_20 = 100 + 900 / 3, 2500 * (800 / 2500) ** 0.2
    part = (at_5 + 1000) / 2 * 2 + 0.5 * 3 * 11000 + 7500 * 4 / math.log(2) + (2500 - at_20) * 2 / math.log(2500 / at_20)
    assert float(e.auc_5_20) == pytest.approx(part, rel=1e-14)
    # the rise below 5000 has two samples, so it is read up to the peak: ten times in 3 days
    assert float(e.doubling_time) == pytest.approx(3 * math.log(2) / math.log(10), rel=1e-12)
    assert e.doubling_time_points == 3


@pytest.mark.requirement("R-EXP-03")
def test_half_life_takes_the_points_of_best_adjusted_r2_after_the_peak():
    times = np.array([0, 10, 14, 21, 28, 60, 90, 180], dtype=float)
    values = np.array([1, 1e4, 3000, 600, 180, 90, 70, 30], dtype=float)
    best = {}
    for k in range(3, 7):  # numpy's own regression over the last k
        x, z = times[-k:], np.log(values[-k:])
        slope, intercept = np.polyfit(x, z, 1)
        r2 = 1 - np.sum((z - slope * x - intercept) ** 2) / np.sum((z - z.mean()) ** 2)
        best[k] = (1 - (1 - r2) * (k - 1) / (k - 2), -math.log(2) / slope)
    k = max(best, key=lambda k: best[k][0])
    e = only(sampled(times, values))
    assert e.half_life_points == k == 3
    assert float(e.half_life) == pytest.approx(best[k][1], rel=1e-10)
    assert float(e.half_life_r2) == pytest.approx(best[k][0], rel=1e-10)


@pytest.mark.requirement("R-EXP-01")
def test_a_mono_exponential_decline_is_exact_on_any_grid():
    rng = np.random.default_rng(3)
    for rate in (0.01, 0.3, 2.0):
        times = np.r_[0.0, np.sort(rng.uniform(0.1, 28.0, 11)), 40.0]
        e = only(sampled(times, 1e4 * np.exp(-rate * times)))
        assert float(e.auc_0_28) == pytest.approx(1e4 / rate * -math.expm1(-28 * rate), rel=1e-12)
        assert float(e.half_life) == pytest.approx(math.log(2) / rate, rel=1e-10)
        assert e.half_life_points == 12  # all points after the peak: equal fits, so the most points


def test_a_fall_over_three_hundred_decades_is_no_overflow():
    e = only(sampled([0, 10, 28, 40], [1e-300, 1e4, 1e-320, 1e-321]))
    assert float(e.auc_0_28) == pytest.approx(5e4 + 1e4 * 18 / (math.log(1e4) - math.log(1e-320)), rel=1e-12)


def test_an_exponential_rise_has_its_doubling_time_through_lag_nadir_and_a_bent_peak():
    times = np.arange(0.0, 15.0)
    lag = np.where(times < 3, 10.0, 10.0 * 2.0 ** ((times - 3) / 0.8))
    lag[times > 11] = lag[11]  # a plateau in place of a peak
    dip = lag.copy()
    dip[:2] = [600.0, 100.0]  # the infused cells leave
    e = exposure(sampled(times, lag, dip), "transgene")
    np.testing.assert_allclose(e.doubling_time, 0.8, rtol=1e-10)
    assert (e.doubling_time_points >= 7).all()


def test_the_doubling_time_is_numpys_line_from_the_nadir_to_half_of_the_peak():
    times = np.array([0, 1, 2, 4, 5, 7, 8, 9, 10, 14, 21], dtype=float)
    values = np.array([600, 90, 55, 130, 300, 1500, 2900, 7000, 9000, 4000, 1000], dtype=float)
    slope = np.polyfit(times[2:7], np.log(values[2:7]), 1)[0]
    e = only(sampled(times, values, lloq=50))
    assert e.doubling_time_points == 5
    assert float(e.doubling_time) == pytest.approx(math.log(2) / slope, rel=1e-12)
    hidden = only(sampled(times, values, lloq=100))  # the nadir is below the limit
    slope = np.polyfit(times[3:7], np.log(values[3:7]), 1)[0]
    assert float(hidden.doubling_time) == pytest.approx(math.log(2) / slope, rel=1e-12)


def test_two_quantifiable_samples_of_a_rise_are_enough_and_one_is_not():
    e = exposure(sampled([0, 4, 7, 10, 14], [0, 0, 100, 3200, 900], [0, 0, 0, 3200, 900], lloq=50), "transgene")
    assert float(e.doubling_time[0]) == pytest.approx(3 / 5)
    assert np.isnan(e.doubling_time_r2[0])
    assert np.isnan(e.doubling_time[1])
    assert e.doubling_time_flag.values.tolist() == [OK, TOO_FEW]


@pytest.mark.requirement("R-EXP-02")
def test_below_the_limit_counts_zero_before_and_is_left_out_between_and_after():
    e = only(sampled([0, 2, 4, 6, 8, 10, 30], [40, 40, 100, 40, 100, 40, 40], lloq=50))
    assert float(e.auc_0_28) == pytest.approx(0.5 * 2 * 100 + 4 * 100)  # a flat stretch over the sample left out; nothing after day 8
    assert (e.tlast, e.time_to_blq) == (8, 6)


@pytest.mark.requirement("R-EXP-02")
def test_a_curve_that_is_never_quantifiable_counts_zero_and_says_so():
    e = only(sampled([0, 10, 20, 30], [10, 20, 10, 5], lloq=50))
    assert (e.cmax, e.auc_0_28) == (0, 0)
    for name in ("tmax", "clast", "tlast", "half_life", "doubling_time", "time_to_blq"):
        assert np.isnan(e[name])
    assert {int(e[f"{name}_flag"]) for name in ("half_life", "doubling_time", "time_to_blq")} == {NOT_QUANTIFIABLE}
    assert e.tlast_censored == 0


@pytest.mark.requirement("R-EXP-02")
def test_an_area_without_its_ends_is_missing_with_the_reason():
    nan = np.nan
    sim = sampled([0, 1, 10, 20, 28], [1, 2, 9, 5, 3], [nan, 2, 9, 5, 3], [1, 2, 9, 5, nan], [nan] * 5)
    e = exposure(sim, "transgene")
    assert e.auc_0_28_flag.values.tolist() == [OK, STARTS_LATE, ENDS_EARLY, NO_SAMPLES]
    assert np.isnan(e.auc_0_28.values).tolist() == [False, True, True, True]
    assert e.cmax.values[:3].tolist() == [9, 9, 9]
    assert np.isnan(e.cmax[3])
    assert e.auc_0_28_flag.attrs["flag_meanings"].split()[STARTS_LATE] == "starts_late"
    later = exposure(sim, "transgene", windows=((1, 20), (5, 12.5)))
    assert later.auc_1_20_flag.values.tolist() == [OK, OK, OK, NO_SAMPLES]
    assert "auc_5_12p5" in later


def test_samples_end_at_the_last_finite_value():
    e = only(sampled([0, 5, 10, 15, 20, 25], [1, 10, 100, 60, 36, np.nan], lloq=5))
    assert (e.tlast, e.last_sample, e.tlast_censored) == (20, 20, 1)
    assert e.time_to_blq_flag == CENSORED
    assert e.half_life_flag == TOO_FEW


def test_a_curve_that_does_not_fall_has_no_half_life():
    e = only(sampled([0, 5, 10, 15, 20], [9, 10, 8, 8, 8]))
    assert np.isnan(e.half_life)
    assert e.half_life_flag == NO_TREND
    assert e.time_to_blq_flag == NO_LLOQ


@pytest.mark.parametrize(("unit", "days"), [("h", 24.0), ("week", 1 / 7), ("min", 1440.0)])
@pytest.mark.requirement("R-EXP-03")
def test_windows_are_days_whatever_the_unit_of_time(unit, days):
    times = np.array([0, 3, 9, 15, 28, 50], dtype=float)
    values = [1, 20, 800, 300, 50, 10]
    in_days, other = only(sampled(times, values)), only(sampled(times * days, values, unit=unit))
    assert float(other.auc_0_28) == pytest.approx(float(in_days.auc_0_28) * days, rel=1e-12)
    assert float(other.tmax) == pytest.approx(9 * days)
    assert other.tmax.attrs["units"] == unit
    assert other.auc_0_28.attrs["units"] == f"copies*{unit}/ug"


def test_each_matrix_is_measured_by_itself_with_its_own_limit():
    times = np.array([0, 7, 10, 14, 28], dtype=float)
    blood, marrow = np.array([0, 100, 900, 300, 60.0]), np.array([np.nan, np.nan, np.nan, np.nan, 70.0])
    y = np.stack([[blood, marrow], [2 * blood, 2 * marrow]])
    sim = xr.Dataset(
        {"transgene": (("subject", "matrix", "time"), y, {"units": "copies/ug", "lloq": [50.0, 100.0]})},
        {
            "subject": [4, 9],
            "matrix": ["PB", "BM"],
            "time": ("time", times, {"units": "day"}),
            "arm": ("subject", ["a", "b"]),
            "visit": ("time", list("abcde")),
        },
        {"model": "ball"},
    )
    e = exposure(sim, "transgene")
    assert e.cmax.dims == ("subject", "matrix")
    assert e.cmax.values.tolist() == [[900, 0], [1800, 140]]
    assert e.auc_0_28_flag.sel(matrix="BM").values.tolist() == [STARTS_LATE, STARTS_LATE]
    assert e.arm.values.tolist() == ["a", "b"]
    assert "time" not in e.coords
    assert "visit" not in e.coords
    assert e.attrs["model"] == "ball"
    mapped = exposure(sim.transpose(..., "subject"), "transgene", lloq={"BM": 60, "PB": 50})
    assert mapped.cmax.sel(subject=4, matrix="BM") == 70
    for matrix in ("PB", "BM"):
        alone = exposure(sim.sel(matrix=matrix), "transgene", lloq={"PB": 50, "BM": 100}[matrix])
        np.testing.assert_array_equal(alone.auc_0_28, e.auc_0_28.sel(matrix=matrix))


def test_metrics_have_units_and_names_and_quantiles_leave_the_flags_out():
    times, first, second = [0, 5, 10, 15, 20, 30, 40], [1, 50, 900, 500, 300, 60, 10], [2, 60, 700, 400, 200, 90, 20]
    e = exposure(sampled(times, first, second, lloq=50), "transgene")
    metrics = ["cmax", "tmax", "auc_0_28", "clast", "tlast", "half_life", "doubling_time", "time_to_blq"]
    assert list(e.data_vars) == metrics
    assert all(e[name].attrs["units"] and e[name].attrs["long_name"] for name in metrics)
    assert list(e.quantile([0.05, 0.5], "subject").data_vars) == metrics


def test_exposure_survives_netcdf_and_zarr(tmp_path):
    e = exposure(sampled([0, 5, 10, 20, 30], [1, 50, 900, 300, 60], lloq=50), "transgene")
    e.to_netcdf(tmp_path / "e.nc", engine="h5netcdf")
    e.to_zarr(tmp_path / "e.zarr", consolidated=False)
    with xr.open_dataset(tmp_path / "e.nc", engine="h5netcdf") as back:
        xr.testing.assert_identical(back.load(), e)
    with xr.open_zarr(tmp_path / "e.zarr", consolidated=False) as back:
        xr.testing.assert_identical(back.load(), e)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"name": "transgen"}, "Did you mean 'transgene'"),
        ({"windows": ((28, 0),)}, "begins before it ends"),
        ({"windows": ((0, math.inf),)}, "finite"),
        ({"windows": (28,)}, "pair of days"),
        ({"lloq": -1}, ">= 0"),
        ({"lloq": "fifty"}, "number"),
        ({"lloq": {"BM": 50}}, "matrix 'BM'"),
        ({"lloq": [50, 60]}, "2 limits"),
    ],
)
def test_what_cannot_be_used_is_a_config_error_that_says_why(options, words):
    with pytest.raises(ConfigError, match=words):
        exposure(sampled([0, 1, 2], [1, 2, 3]), **{"name": "transgene", **options})


def test_unsorted_times_and_times_without_a_unit_are_refused():
    with pytest.raises(ConfigError, match="increasing"):
        exposure(sampled([0, 2, 1], [1, 2, 3]), "transgene")
    bare = sampled([0, 1, 2], [1, 2, 3])
    bare["time"].attrs.clear()
    with pytest.raises(ConfigError, match="units"):
        exposure(bare, "transgene")


curves = st.lists(st.floats(1e-2, 1e6), min_size=3, max_size=25)


@settings(max_examples=80, deadline=None)
@given(curves, st.floats(1e-3, 1e3), st.integers(0, 2**32 - 1), st.floats(0, 100))
def test_scaling_a_curve_scales_levels_and_leaves_times(values, factor, seed, lloq):
    times = np.cumsum(np.random.default_rng(seed).uniform(0.2, 5.0, len(values)))
    window = ((times[0], times[-1]),)
    one = only(sampled(times, values), windows=window, lloq=lloq)
    two = only(sampled(times, np.array(values) * factor), windows=window, lloq=lloq * factor)
    if float(one.cmax) == 0 or (np.abs(np.array(values) - lloq) < 1e-9 * lloq).any():
        return
    assert two.tmax == one.tmax
    np.testing.assert_allclose(two.cmax, factor * one.cmax, rtol=1e-12)
    area = next(name for name in one if name.startswith("auc"))
    np.testing.assert_allclose(two[area], factor * one[area], rtol=1e-9)
    np.testing.assert_allclose(two.tlast, one.tlast)
    if one.half_life_points == two.half_life_points and one.half_life_r2 > 0.5:
        np.testing.assert_allclose(two.half_life, one.half_life, rtol=1e-6)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.floats(0, 1e5), min_size=2, max_size=30), st.integers(0, 2**32 - 1))
def test_rising_curves_have_the_area_of_the_trapezoid(steps, seed):
    times = np.r_[0.0, np.cumsum(np.random.default_rng(seed).uniform(0.1, 3.0, len(steps) - 1))]
    values = np.cumsum(steps)
    found = only(sampled(times, values), windows=((0, times[-1]),))
    area = next(name for name in found if name.startswith("auc"))
    np.testing.assert_allclose(found[area], np.trapezoid(values, times), rtol=1e-12, atol=1e-9)


@settings(max_examples=50, deadline=None)
@given(curves, st.integers(0, 2**32 - 1), st.floats(0.05, 0.95))
def test_areas_of_adjoining_windows_add_up(values, seed, share):
    times = np.cumsum(np.random.default_rng(seed).uniform(0.2, 5.0, len(values)))
    cut = times[0] + share * (times[-1] - times[0])
    edges = [(times[0], cut), (cut, times[-1]), (times[0], times[-1])]
    areas = [float(only(sampled(times, values), windows=(edge,)).to_array().sel(variable="auc_" + _name(edge))) for edge in edges]
    assert areas[0] + areas[1] == pytest.approx(areas[2], rel=1e-9)


def _name(edge):
    from carkinetics.noncompartmental import _edge

    return f"{_edge(edge[0])}_{_edge(edge[1])}"


def test_rows_are_measured_alone_whatever_stands_beside_them():
    rng = np.random.default_rng(5)
    times = np.arange(0.0, 120.0)
    y = 1e4 * np.exp(-((times - 12) ** 2) / 60 - 0.01 * times) * np.exp(0.4 * rng.normal(size=(5000, len(times))))
    sim = sampled(times, *y, lloq=1)
    together, alone = exposure(sim, "transgene"), exposure(sim.isel(subject=slice(4321, 4322)), "transgene")
    xr.testing.assert_identical(together.isel(subject=slice(4321, 4322)), alone)
