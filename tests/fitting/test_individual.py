"""Individual fits against scipy on each subject, a brute-force search of the likelihood as textbooks have it, and known truths."""

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import curve_fit, minimize
from scipy.stats import norm
from scipy.stats import t as student

import carkinetics as ck
from carkinetics.errors import ConfigError
from carkinetics.fitting.individual_profile import subject_profile

SHARED = Path(os.environ.get("CARKINETICS_SHARED", Path(__file__).parents[3] / "shared"))
ABOUT = {"from": "assumed", "about": "of a test"}
DOSE = 100.0
TIMES = np.array([0.5, 1.0, 2.0, 4.0, 8.0, 12.0])


def bolus(error="lognormal", cl=None, v=None, **residual):
    """One compartment after an intravenous dose, with values that are not the truth."""
    residual = residual or {"sigma": 0.3}
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Bolus", "time": "h",
            "parameters": {
                "cl": {"value": 3.0, "unit": "L/h", "iiv": 0.5, **ABOUT, **(cl or {})},
                "v": {"value": 20.0, "unit": "L", **ABOUT, **(v or {})},
            },
            "states": {"centre": {"unit": "mg", "initial": "0"}}, "ddt": {"centre": "-cl/v*centre"},
            "doses": {"iv": {"into": "centre", "unit": "mg"}},
            "observables": {"conc": {"expr": "centre/v", "unit": "mg/L", "error": error, **residual}},
        }
    )  # fmt: skip


def level(t, cl, v):
    return DOSE / v * np.exp(-cl / v * t)


def table(curves, times=TIMES, **reading):
    """Data of one dose at 0 and the values of every subject (name -> values)."""
    rows = []
    for name, values in curves.items():
        rows.append({"ID": name, "TIME": 0.0, "AMT": DOSE, "DV": np.nan})
        rows += [{"ID": name, "TIME": t, "AMT": 0.0, "DV": y} for t, y in zip(times, values, strict=False)]
    return ck.read_data(pd.DataFrame(rows), **reading)


def drawn(n, sigma, seed=1):
    draw = np.random.Generator(np.random.Philox(seed))
    truth = {f"P{i:02d}": (5.0 * np.exp(0.4 * draw.standard_normal()), 30.0 * np.exp(0.3 * draw.standard_normal())) for i in range(n)}
    return {name: level(TIMES, *own) * np.exp(sigma * draw.standard_normal(len(TIMES))) for name, own in truth.items()}


def least_squares(y):
    """Estimates, their covariance per unit of variance, and the residual sum of squares of log levels."""
    found, covariance = curve_fit(
        lambda t, cl, v: np.log(level(t, cl, v)), TIMES, np.log(y), (5.0, 30.0), sigma=np.ones(len(y)), absolute_sigma=True,
        xtol=1e-14, ftol=1e-14, gtol=1e-14,
    )  # fmt: skip
    return found, covariance, ((np.log(y) - np.log(level(TIMES, *found))) ** 2).sum()


@pytest.fixture(scope="module")
def curves():
    return drawn(8, 0.2)


@pytest.fixture(scope="module")
def fit(curves):
    return ck.fit(bolus(), table(curves), method="individual")


def test_uncensored_subjects_have_scipys_estimates_and_standard_errors(curves, fit):
    found = {name: least_squares(y) for name, y in curves.items()}
    freedom = 8 * len(TIMES) - 8 * 2
    sigma = np.sqrt(sum(rest for _, _, rest in found.values()) / freedom)
    assert fit.estimates["sigma"].values == pytest.approx([sigma], rel=1e-6)
    assert fit.estimates.attrs["degrees_of_freedom"] == freedom
    wide = student.ppf(0.975, freedom)
    for name, (values, covariance, rest) in found.items():
        own = fit.estimates.sel(subject=name)
        se = sigma * np.sqrt(np.diag(covariance))
        np.testing.assert_allclose(own["estimate"], values, rtol=1e-5)
        np.testing.assert_allclose(own["se"], se, rtol=1e-3)
        np.testing.assert_allclose(own["lower"], values * np.exp(-wide * se / values), rtol=1e-3)
        np.testing.assert_allclose(own["upper"], values * np.exp(wide * se / values), rtol=1e-3)
        ofv = len(TIMES) * np.log(sigma**2) + rest / sigma**2 + 2 * np.log(curves[name]).sum()
        assert float(own["ofv"]) == pytest.approx(ofv, abs=1e-6)
        assert float(own["aic"]) == pytest.approx(ofv + len(TIMES) * np.log(2 * np.pi) + 4, abs=1e-6)
        assert float(own["bic"]) == pytest.approx(ofv + len(TIMES) * np.log(2 * np.pi) + 2 * np.log(len(TIMES)), abs=1e-6)
    assert fit.converged
    assert fit.estimates["converged"].all()
    assert fit.messages == ()
    assert fit.ofv == pytest.approx(float(fit.estimates["ofv"].sum()))


def test_one_subject_alone_has_the_covariance_of_curve_fit(curves):
    y = curves["P03"]
    only = ck.fit(bolus(), table({"P03": y}), method="individual").estimates.sel(subject="P03")
    values, covariance = curve_fit(lambda t, cl, v: np.log(level(t, cl, v)), TIMES, np.log(y), (5.0, 30.0))
    np.testing.assert_allclose(only["estimate"], values, rtol=1e-5)
    np.testing.assert_allclose(only["se"], np.sqrt(np.diag(covariance)), rtol=1e-3)


def test_the_model_has_the_mean_on_the_scale_and_the_predictions_are_the_subjects_own(curves, fit):
    for name in ("cl", "v"):
        mean = np.exp(np.log(fit.estimates["estimate"].sel(parameter=name)).mean())
        assert fit.model.parameter(name).value == pytest.approx(float(mean))
    assert fit.model.observables[0].sigma == pytest.approx(float(fit.estimates["sigma"][0]))
    np.testing.assert_array_equal(fit.ebe.values, fit.estimates["estimate"].values)
    rows = fit.predictions["subject"].values == "P05"
    own = fit.estimates["estimate"].sel(subject="P05").values
    np.testing.assert_allclose(fit.predictions["ipred"].values[rows], level(TIMES, *own), rtol=1e-6)
    typical = [fit.model.parameter(name).value for name in ("cl", "v")]
    np.testing.assert_allclose(fit.predictions["pred"].values[rows], level(TIMES, *typical), rtol=1e-6)


def test_censored_subjects_are_the_maximum_of_the_m3_likelihood_with_the_pooled_sigma():
    lloq = 0.8
    curves = drawn(5, 0.25, seed=4)
    below = {name: int((y < lloq).sum()) for name, y in curves.items()}
    assert sum(below.values()) >= 6
    fit = ck.fit(bolus(error="combined", sigma_add=0.05, sigma_prop=0.3), table(curves, lloq=lloq), method="individual")
    sigmas = fit.estimates["sigma"].values

    def minus_two(theta, y, sigmas):
        f = level(TIMES, *np.exp(theta))
        sd = np.sqrt(sigmas[0] ** 2 + (sigmas[1] * f) ** 2)
        each = np.where(y < lloq, norm.logcdf((lloq - f) / sd), norm.logpdf(y, f, sd) + 0.5 * np.log(2 * np.pi))
        return -2.0 * each.sum()

    options = {"xatol": 1e-9, "fatol": 1e-11, "maxiter": 4000, "maxfev": 4000}
    truth = {
        name: minimize(minus_two, np.log([5.0, 30.0]), args=(y, sigmas), method="Nelder-Mead", options=options)
        for name, y in curves.items()
    }
    for name, best in truth.items():
        own = fit.estimates.sel(subject=name)
        np.testing.assert_allclose(own["estimate"], np.exp(best.x), rtol=1e-4)
        assert float(own["ofv"]) == pytest.approx(best.fun, abs=1e-5)

    def all_of_them(log_sigmas):
        return sum(minus_two(truth[name].x, y, np.exp(log_sigmas)) for name, y in curves.items())

    quantified = sum(len(y) for y in curves.values()) - sum(below.values())
    growth = 0.5 * np.log(quantified / fit.estimates.attrs["degrees_of_freedom"])
    at = np.log(sigmas) - growth
    for k in range(2):
        for step in (-0.05, 0.05):
            assert all_of_them(at + step * np.eye(2)[k]) > all_of_them(at) - 1e-6


def test_a_subject_whose_data_do_not_tell_is_named_and_does_not_cost_the_others(curves, fit):
    poor = {**curves, "few": [curves["P01"][0]], "same": np.full(6, curves["P01"][1])}
    rows = []
    for name, y in poor.items():
        rows.append({"ID": name, "TIME": 0.0, "AMT": DOSE, "DV": np.nan})
        at = np.full(6, 1.0) if name == "same" else TIMES
        rows += [{"ID": name, "TIME": t, "AMT": 0.0, "DV": v, "REPLICATE": k} for k, (t, v) in enumerate(zip(at, y, strict=False))]
    found = ck.fit(bolus(), ck.read_data(pd.DataFrame(rows)), method="individual")
    assert not found.converged
    assert list(found.estimates["subject"].values[~found.estimates["converged"].values]) == ["few", "same"]
    few, same = found.messages
    assert "few: 1 observations do not determine 2 parameters" in few
    assert "same: its data do not tell cl and v apart" in same
    assert np.isnan(found.estimates["se"].sel(subject=["few", "same"])).all()
    np.testing.assert_allclose(found.estimates["estimate"].sel(subject=list(curves)), fit.estimates["estimate"], rtol=1e-5)
    assert np.isfinite(found.estimates["se"].sel(subject=list(curves))).all()
    assert "few: 1 observations" in str(found)
    assert "8 of 10 subjects converged" in str(found).splitlines()[0]


def test_bounds_hold_and_a_subject_at_one_is_named(curves):
    free = {name: least_squares(y)[0][1] for name, y in curves.items()}
    top = np.median(list(free.values()))
    found = ck.fit(bolus(v={"bounds": [5.0, float(top)]}), table(curves), method="individual")
    for name, volume in free.items():
        own = found.estimates.sel(subject=name)
        if volume > top:
            assert float(own["estimate"].sel(parameter="v")) == pytest.approx(top)
            assert f"'v' is at its upper bound {top:.3g}" in str(own["note"].values)
            y = curves[name]
            best = minimize(lambda x, y=y: ((np.log(y) - np.log(level(TIMES, np.exp(x[0]), top))) ** 2).sum(), [np.log(5.0)], tol=1e-12)
            assert float(own["estimate"].sel(parameter="cl")) == pytest.approx(float(np.exp(best.x[0])), rel=1e-4)
        else:
            assert float(own["estimate"].sel(parameter="v")) == pytest.approx(volume, rel=1e-5)


def test_a_fixed_parameter_stays_although_it_has_a_random_effect(curves):
    found = ck.fit(bolus(cl={"fixed": True}), table(curves), method="individual")
    assert list(found.estimates["parameter"].values) == ["v"]
    np.testing.assert_allclose(found.ebe.sel(parameter="cl"), 3.0, rtol=1e-12)
    assert np.isnan(found.ebe_se.sel(parameter="cl")).all()
    np.testing.assert_array_equal(found.ebe_se.sel(parameter="v"), found.estimates["se"].sel(parameter="v"))


def test_the_profile_of_a_regression_line_is_its_exact_interval(curves, fit):
    """Log levels are a line in time with the intercept log(dose / v): its t interval is exact, and that of v by profile is the same."""
    y = np.log(curves["P02"])
    design = np.column_stack([np.ones(len(TIMES)), TIMES])
    (intercept, _), *_ = np.linalg.lstsq(design, y, rcond=None)
    sigma, freedom = float(fit.estimates["sigma"][0]), fit.estimates.attrs["degrees_of_freedom"]
    wide = student.ppf(0.95, freedom) * sigma * np.sqrt(np.linalg.inv(design.T @ design)[0, 0])
    lower, upper, curve = subject_profile(fit, "P02", "v", level=0.9)
    assert (lower, upper) == pytest.approx((DOSE / np.exp(intercept + wide), DOSE / np.exp(intercept - wide)), rel=1e-4)
    assert curve["rise"].min() == 0.0
    assert (np.diff(curve["value"]) > 0).all()

    def rise(v):
        slope = (TIMES * (y - np.log(DOSE / v))).sum() / (TIMES**2).sum()
        best = y - design @ np.linalg.lstsq(design, y, rcond=None)[0]
        return (((y - np.log(DOSE / v) - slope * TIMES) ** 2).sum() - (best**2).sum()) / sigma**2

    np.testing.assert_allclose(curve["rise"], [rise(v) for v in curve["value"].values], atol=1e-4)


def test_the_profile_of_a_subject_is_had_and_drawn_as_that_of_a_population(fit):
    found = ck.profile(fit, subject="P02", level=0.9)
    lower, upper, curve = subject_profile(fit, "P02", "v", level=0.9)
    row = found.sel(parameter="v")
    assert (float(row["lower"]), float(row["upper"])) == (lower, upper)
    assert np.array_equal(row["rise"].values[: curve.sizes["value"]], curve["rise"].values)
    assert float(row["estimate"]) == float(fit.ebe.sel(subject="P02", parameter="v"))
    assert len(ck.plot.profile(found).axes) == found.sizes["parameter"]
    with pytest.raises(ConfigError, match='say whose, subject="P00"'):
        ck.profile(fit)


def test_a_profile_that_never_rises_ends_at_the_end_of_the_scale():
    """All values are below the limit: every clearance above some value explains them."""
    data = table({"A": np.full(6, 0.01), "B": level(TIMES, 5.0, 30.0) * np.array([1.1, 0.9, 1.1, 0.9, 1.1, 0.9])}, lloq=0.1)
    found = ck.fit(bolus(), data, method="individual")
    assert not found.estimates["converged"].sel(subject="A")
    lower, upper, _ = subject_profile(found, "A", "cl")
    assert upper == np.inf
    assert lower < np.inf
    with pytest.raises(ConfigError, match=r"'C'.*A, B"):
        subject_profile(found, "C", "cl")


STEIN = {"foldx": 900.0, "tmax": 10.3, "cmax": 2e4, "alpha": 0.25, "fb": 0.02, "beta": 0.004}


def stein(t, foldx, tmax, cmax, alpha, fb, beta):
    rising, since = cmax / foldx * np.exp(np.log(foldx) / tmax * t), np.maximum(t - tmax, 0.0)
    return np.where(t < tmax, rising, cmax * ((1 - fb) * np.exp(-alpha * since) + fb * np.exp(-beta * since)))


def test_the_switch_of_stein_is_recovered_from_dense_data():
    model = ck.load_model("stein_2019_tisagenlecleucel")
    times = np.concatenate([np.arange(0.5, 30, 0.5), np.arange(30, 400, 10.0)])
    draw = np.random.Generator(np.random.Philox(3))
    truth = [STEIN, {**STEIN, "tmax": 15.2, "cmax": 900.0, "foldx": 60.0}, {**STEIN, "tmax": 7.0, "alpha": 0.5}]
    rows = [
        {"ID": f"S{i}", "TIME": t, "DV": y}
        for i, own in enumerate(truth)
        for t, y in zip(times, stein(times, **own) * np.exp(0.05 * draw.standard_normal(len(times))), strict=True)
    ]
    found = ck.fit(model, ck.read_data(pd.DataFrame(rows), lloq=1e-3), method="individual")
    assert float(found.estimates["sigma"][0]) == pytest.approx(0.05, rel=0.15)
    for i, own in enumerate(truth):
        mine = found.estimates.sel(subject=f"S{i}")
        assert mine["converged"]
        np.testing.assert_allclose(mine["estimate"], list(own.values()), rtol=0.2)
        assert float(mine["estimate"].sel(parameter="tmax")) == pytest.approx(own["tmax"], abs=0.15)
        at_truth = ck.fit(
            model.replace(parameters=own), ck.read_data(pd.DataFrame([row for row in rows if row["ID"] == f"S{i}"]), lloq=1e-3),
            method="individual", evaluate_only=True,
        )  # fmt: skip
        assert at_truth.evaluated_only
    assert np.isnan(at_truth.estimates["se"]).all()


def test_a_peak_at_a_sample_is_a_kink_that_brute_force_finds_too():
    """The highest value of a sparse profile stands above both neighbours' lines: the best peak is exactly at its time."""
    times = np.array([2.0, 4, 6, 8, 10, 12, 16, 20, 28, 60, 120, 240])
    own = {**STEIN, "tmax": 10.0}
    y = stein(times, **own) * np.exp(0.05 * np.array([1, -1, 1, -1, 6, -1, 1, -1, 1, -1, 1, -1]))
    data = ck.read_data(pd.DataFrame({"ID": "S", "TIME": times, "DV": y}), lloq=1e-3)
    found = ck.fit(ck.load_model("stein_2019_tisagenlecleucel"), data, method="individual").estimates.sel(subject="S")
    sigma = float(found["sigma"][0])

    def squares(theta, tmax):
        foldx, cmax, alpha, fb, beta = np.exp(theta)
        return ((np.log(y) - np.log(np.maximum(stein(times, foldx, tmax, cmax, alpha, fb, beta), 1e-300))) ** 2).sum()

    start = np.log([own[name] for name in ("foldx", "cmax", "alpha", "fb", "beta")])
    peaks = np.concatenate([np.arange(8.5, 11.6, 0.1), [10.0 - 1e-4, 10.0, 10.0 + 1e-4]])
    best = [minimize(squares, start, args=(peak,), method="BFGS", options={"gtol": 1e-9}).fun for peak in peaks]
    assert peaks[np.argmin(best)] == pytest.approx(10.0, abs=1e-9)
    assert float(found["estimate"].sel(parameter="tmax")) == pytest.approx(10.0, abs=1e-6)
    reached = ((np.log(y) - np.log(stein(times, *found["estimate"].values))) ** 2).sum()
    assert reached == pytest.approx(min(best), rel=1e-4)
    assert sigma == pytest.approx(np.sqrt(reached / (12 - 6)), rel=1e-4)
    assert "'tmax' = 10 is a kink" in str(found["note"].values)
    assert np.isnan(found["se"].sel(parameter="tmax"))
    assert np.isfinite(found["se"].sel(parameter="cmax"))


def test_a_seed_gives_the_same_bits_for_any_number_of_threads(curves):
    data = table(curves)
    first, again = (ck.fit(bolus(), data, method="individual", seed=3, threads=threads) for threads in (1, 2))
    np.testing.assert_array_equal(first.estimates["estimate"], again.estimates["estimate"])
    np.testing.assert_array_equal(first.estimates["agreeing"], again.estimates["agreeing"])


def test_one_screen_has_a_row_a_subject_and_says_how_many_more():
    many = ck.fit(bolus(), table(drawn(34, 0.2, seed=9)), method="individual")
    lines = str(many).splitlines()
    assert lines[0].startswith("Individual fits of ")
    assert lines[0].endswith(": 34 of 34 subjects converged")
    assert sum(line.startswith("P") for line in lines) == 30
    assert "... and 4 more: fit.estimates" in lines
    median = next(line for line in lines if line.startswith("median"))
    assert f"{float(many.estimates['estimate'].sel(parameter='cl').median()):.4g}" in median
    assert max(map(len, lines)) <= 140


def test_what_individual_fits_cannot_do_is_refused(curves):
    data = table(curves)
    with pytest.raises(ConfigError, match="stand alone"):
        ck.fit(bolus(), data, method="individual,focei")
    with pytest.raises(ConfigError, match="covariance"):
        ck.fit(bolus(), data, method="individual", covariance="sandwich")
    with pytest.raises(ConfigError, match="fixed"):
        ck.fit(bolus(cl={"fixed": True}, v={"fixed": True}), data, method="individual")


@pytest.mark.skipif(not (SHARED / "data" / "ctl019").exists(), reason="the data are not here: CARKINETICS_SHARED names their folder")
def test_blood_of_ctl019_gives_each_patient_a_peak_or_a_reason():
    where = {"matrix": "PB", "course": 1}
    data = ck.read_data(SHARED / "data" / "ctl019" / "observations.csv", lloq=10, where=where)
    found = ck.fit(ck.load_model("stein_2019_tisagenlecleucel"), data, method="individual", strict=False)
    good = found.estimates["converged"].values
    assert 9 <= good.sum() <= 16
    assert all(str(note) for note, told in zip(found.estimates["note"].values, good, strict=True) if not told)
    peaks = found.estimates["estimate"].sel(parameter="tmax").values[good]
    assert ((peaks > 5) & (peaks < 30)).all()
    assert {"p04409-07", "p04409-14", "p03712-08"}.isdisjoint(found.estimates["subject"].values[good])  # hardly engraft


def test_covariates_move_what_is_fixed_and_where_a_search_begins_but_no_estimate(curves, fit):
    weights = {name: 40.0 + 8.0 * k for k, name in enumerate(curves)}
    rows = []
    for name, y in curves.items():
        rows.append({"ID": name, "TIME": 0.0, "AMT": DOSE, "DV": np.nan, "weight": weights[name]})
        rows += [{"ID": name, "TIME": t, "AMT": 0.0, "DV": v, "weight": weights[name]} for t, v in zip(TIMES, y, strict=True)]
    data = ck.read_data(pd.DataFrame(rows))

    def with_weight(**volume):
        text = {
            "schema": 1, "title": "Bolus", "time": "h",
            "parameters": {
                "cl": {"value": 3.0, "unit": "L/h", "iiv": 0.5, **ABOUT},
                "v": {"value": 20.0, "unit": "L", **ABOUT, **volume},
            },
            "covariates": {"weight": {"unit": "kg", "reference": 70, "about": "body weight"}},
            "effects": {"v": {"weight": {"form": "power", "value": 1.0, **ABOUT}}},
            "states": {"centre": {"unit": "mg", "initial": "0"}}, "ddt": {"centre": "-cl/v*centre"},
            "doses": {"iv": {"into": "centre", "unit": "mg"}},
            "observables": {"conc": {"expr": "centre/v", "unit": "mg/L", "error": "lognormal", "sigma": 0.3}},
        }  # fmt: skip
        return ck.Model.from_dict(text)

    free = ck.fit(with_weight(), data, method="individual")
    np.testing.assert_allclose(free.estimates["estimate"], fit.estimates["estimate"], rtol=1e-5)
    less = np.log(fit.estimates["estimate"].sel(parameter="v").values) - np.log(np.array(list(weights.values())) / 70)
    assert free.model.parameter("v").value == pytest.approx(np.exp(less.mean()), rel=1e-5)
    held = ck.fit(with_weight(fixed=True), data, method="individual")
    np.testing.assert_allclose(held.ebe.sel(parameter="v"), 20.0 * np.array(list(weights.values())) / 70, rtol=1e-12)


def test_occasions_and_priors_are_refused_by_name(curves):
    with pytest.raises(ConfigError, match="'cl' has a prior"):
        ck.fit(bolus(cl={"prior": {"sd": 0.2}}), table(curves), method="individual")


def test_individual_fits_are_compared_by_subject_and_know_no_bootstrap_of_a_population(curves, fit):
    with pytest.raises(ConfigError, match=r"takes a fit of a population"):
        ck.bootstrap(fit)
    one = ck.fit(bolus(), table(curves), method="individual", evaluate_only=True)
    with pytest.raises(ConfigError, match=r"subject by subject.*aic"):
        ck.compare({"one": one, "other": one})


def test_without_a_degree_of_freedom_the_residual_error_is_the_files_and_that_is_said():
    found = ck.fit(bolus(), table({"A": [3.0, 2.0], "B": [2.5, 2.2]}), method="individual")
    assert found.estimates["sigma"].values == pytest.approx([0.3])
    assert "No subject has more values than parameters" in found.messages[0]
    k = np.log(3.0 / 2.0) / 0.5  # a line through two points
    volume = DOSE / (3.0 * np.exp(0.5 * k))
    np.testing.assert_allclose(found.estimates["estimate"].sel(subject="A"), [k * volume, volume], rtol=1e-5)
    assert np.isnan(found.estimates["lower"]).all()
