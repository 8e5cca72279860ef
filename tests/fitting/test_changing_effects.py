"""Effects of covariates that change with time: against scipy, exact Gaussian likelihoods, and the same models written as equations."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT, parameter
from scipy.integrate import solve_ivp
from scipy.optimize import minimize
from scipy.special import expit, inv_boxcox, logit
from scipy.stats import multivariate_normal

import carkinetics as ck
from carkinetics.cohort.shifts import shifts_of
from carkinetics.data.design import bind
from carkinetics.diagnostics.replicates import replicate
from carkinetics.fitting.curves import curves_of
from carkinetics.fitting.effects import describe
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search

TAKEN = np.array([1.0, 5.0, 9.0, 14.0, 20.0, 30.0])
CHANGES = np.array([0.0, 7.0, 16.0])  # each subject has a weight and a grade from each of these on
COVARIATES = {
    "weight": {"unit": "kg", "reference": 40}, "grade": {"unit": "1", "reference": "low", "levels": ["low", "high"]},
}  # fmt: skip
FORMS = {
    "power": ("weight", 0.6, lambda c, b: b * np.log(c / 40)),
    "exponential": ("weight", 0.01, lambda c, b: b * (c - 40)),
    "linear": ("weight", 0.012, lambda c, b: np.log(1 + b * (c - 40))),
    "categorical": ("grade", -0.4, lambda c, b: b * c),
}
SCALES = {
    "log": ({}, np.log, np.exp),
    "normal": ({"iiv": 0.4}, lambda x: x, lambda phi: phi),
    "logit": ({"bounds": [1.0, 12.0]}, lambda x: logit((x - 1) / 11), lambda phi: 1 + 11 * expit(phi)),
    "boxcox": ({"lambda": 0.5}, lambda x: (x**0.5 - 1) / 0.5, lambda phi: inv_boxcox(phi, 0.5)),
}


def infused(effects=None, rate="cl / v", more=None, unit="1", iov=None, **about_cl):
    """One compartment whose clearance follows covariates: by [effects], or by an equation with the parameters `more`."""
    cl = parameter(4, 0.3, **({} if iov is None else {"iov": iov}))
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Infused", "time": "h", "units": "unchecked",
            "parameters": {"cl": cl | about_cl, "v": parameter(30, 0.2), **(more or {})},
            "covariates": COVARIATES,
            "derived": {"k": rate}, "states": {"c": {"unit": "1", "initial": "0"}}, "ddt": {"c": "-k * c"},
            "doses": {"iv": {"into": "c", "unit": unit}},
            "observables": {"y": {"expr": "c / v", "unit": "1", "error": "combined", "sigma_add": 0.03, "sigma_prop": 0.1}},
            **({"effects": effects} if effects else {}),
        }
    )  # fmt: skip


def effect(form, value=None, **more):
    covariate, b, _ = FORMS[form]
    return {"cl": {covariate: {"form": form, "value": b if value is None else value, **ABOUT, **more}}}


WRITTEN = infused(rate="cl * (weight / 40) ^ b / v", more={"b": parameter(0.6, scale="normal")})


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Ten subjects dosed at 0 and 12, two occasions: (data, weights (10, 3), grades)."""
    rng = np.random.default_rng(8)
    weights = rng.uniform(8, 60, (10, 1)) * np.cumprod(rng.uniform(0.7, 1.5, (10, 3)), axis=1)
    grades = rng.integers(0, 2, (10, 3))
    rows = []
    for s in range(10):
        cl, v, c, at = 4 * np.exp(0.3 * rng.standard_normal()), 30 * np.exp(0.2 * rng.standard_normal()), 0.0, 0.0
        for time in np.union1d([0.0, 12.0], np.union1d(TAKEN, CHANGES)):
            piece = np.searchsorted(CHANGES, time, side="right") - 1
            before = max(np.searchsorted(CHANGES, time) - 1, 0)
            c *= np.exp(-cl * (weights[s, before] / 40) ** 0.6 / v * (time - at))
            at = time
            now = (weights[s, piece], ("low", "high")[grades[s, piece]], 1 + (time >= 12))
            if time in (0.0, 12.0):
                rows.append((s, time, 100, ".", 1, *now))
                c += 100
            elif time in TAKEN:
                rows.append((s, time, ".", c / v * (1 + 0.1 * rng.standard_normal()), 0, *now))
            else:
                rows.append((s, time, ".", ".", 2, *now))
    frame = pd.DataFrame(rows, columns=["ID", "TIME", "AMT", "DV", "EVID", "weight", "grade", "OCC"])
    path = tmp_path_factory.mktemp("changing") / "data.csv"
    frame.to_csv(path, index=False)
    return ck.read_data(path), weights, grades


def integrated(clearance, v, dose):
    """Concentrations at TAKEN by scipy, with the clearance (3,) of each stretch and a dose (2,) at 0 and 12."""
    c, found = 0.0, {}
    stops = np.union1d([0.0, 12.0, 31.0], np.union1d(TAKEN, CHANGES))
    for start, end in pairwise(stops):
        c += dose[int(start > 0)] if start in (0.0, 12.0) else 0.0
        found[start] = c / v
        k = clearance[np.searchsorted(CHANGES, start, side="right") - 1] / v
        c = solve_ivp(lambda _, y, k=k: -k * y, (start, end), [c], rtol=1e-11, atol=1e-13).y[0, -1]
    return np.array([found[time] for time in TAKEN])


@pytest.mark.parametrize(("form", "scale"), [*((form, "log") for form in FORMS), *(("power", scale) for scale in SCALES if scale != "log")])
def test_predictions_follow_the_covariate_as_scipy_integrates_them(form, scale, told):
    data, weights, grades = told
    more, to_scale, from_scale = SCALES[scale]
    model = infused(effect(form), scale=scale, **more)
    marginal = objective_of(model, bind(model, data), "focei")
    eta = 0.3 * np.random.default_rng(2).standard_normal((marginal.n, 2))
    f = marginal.predictor.values(marginal.phi(marginal.structure.start, eta)).reshape(marginal.n, -1)
    covariate, b, moved = FORMS[form]
    for s, values in enumerate(weights if covariate == "weight" else grades):
        clearance = from_scale(to_scale(4.0) + eta[s, 0] + moved(values, b))
        assert f[s] == pytest.approx(integrated(clearance, 30 * np.exp(eta[s, 1]), [100, 100]), rel=1e-6)


def test_a_dose_per_kg_and_a_clearance_that_follow_one_weight_are_those_of_scipy(told):
    data, weights, _ = told
    model = infused(effect("power"), unit="1/kg")
    marginal = objective_of(model, bind(model, data), "focei")
    f = marginal.predictor.values(marginal.phi(marginal.structure.start, np.zeros((marginal.n, 2)))).reshape(marginal.n, -1)
    for s, weight in enumerate(weights):
        assert f[s] == pytest.approx(integrated(4 * (weight / 40) ** 0.6, 30.0, 100 * weight[:2]), rel=1e-6)


@pytest.mark.parametrize("iov", [None, 0.2])
@pytest.mark.parametrize("method", ["fo", "foce", "focei", "laplace"])
def test_an_effect_is_what_the_same_equation_says_by_every_method(method, iov, told):
    data, weights, _ = told
    written = WRITTEN.replace(parameters={"cl": {"iov": iov}}) if iov else WRITTEN
    ours = ck.fit(infused(effect("power"), iov=iov), data, method=method, evaluate_only=True)
    theirs = ck.fit(written, data, method=method, evaluate_only=True)
    assert ours.ofv == pytest.approx(theirs.ofv, abs=1e-8)
    assert ours.eta.values == pytest.approx(theirs.eta.values, abs=1e-7)
    for name in ("pred", "ipred", "iwres", "cwres"):
        assert ours.predictions[name].values == pytest.approx(theirs.predictions[name].values, rel=1e-7, abs=1e-9)
    at_start = theirs.ebe.sel(parameter="cl").values * (weights[:, 0] / 40) ** 0.6
    assert ours.ebe.sel(parameter="cl").values == pytest.approx(at_start, rel=1e-7)


@pytest.mark.parametrize("iov", [None, 0.2])
@pytest.mark.parametrize("method", ["focei", "laplace"])
@pytest.mark.parametrize("form", FORMS)
def test_the_gradient_is_that_of_central_differences(form, method, iov, told):
    if iov and (method == "laplace" or form != "linear"):
        pytest.skip("one form with occasions is enough")
    model = infused(effect(form), iov=iov)
    search = Search(objective_of(model, bind(model, told[0]), method))
    theta = search.structure.pack(search.structure.start) + 0.005
    point = search.at(theta)
    for k in range(len(theta)):
        step = 2e-4 * search.structure.theta_sizes[k] * np.eye(len(theta))[k]
        difference = (search.at(theta + step, slope=False).ofv - search.at(theta - step, slope=False).ofv) / (2 * step[k])
        assert point.gradient[k] == pytest.approx(difference, rel=1e-5 if method == "focei" else 1e-4, abs=1e-3)


def test_a_fit_with_an_effect_finds_what_the_equation_finds_with_its_standard_errors(told):
    ours, theirs = ck.fit(infused(effect("power", 0.2)), told[0], starts=2), ck.fit(WRITTEN, told[0])
    assert ours.converged
    assert ours.ofv == pytest.approx(theirs.ofv, abs=1e-4)
    for key in ("estimate", "se"):
        assert ours.estimates[key].values == pytest.approx(theirs.estimates[key].values, rel=5e-3)
    assert ours.model.effects[0].coefficients[0] == float(ours.estimates.estimate.sel(parameter="effect.cl.weight"))
    quantity = ck.secondary(ours, {"k": "cl / v"}, n=200)
    assert float(quantity.estimate[0]) == pytest.approx(float(ours.model.parameter("cl").value / ours.model.parameter("v").value))


def level(value=0.5, **more):
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Level", "time": "h", "units": "unchecked", "parameters": {"a": parameter(4, 1.0, scale="normal")},
            "covariates": {"x": {"unit": "1", "reference": 0}}, "states": {"s": {"unit": "1", "initial": "0"}}, "ddt": {"s": "0"},
            "observables": {"y": {"expr": "a + s", "unit": "1", "error": "additive", "sigma": 1.0}},
            "effects": {"a": {"x": {"form": "linear", "value": value, **ABOUT, **more}}},
        }
    )  # fmt: skip


def levels(tmp_path, between, within, n=30, each=6):
    """Values about a level that follows a covariate which changes from value to value: (data, y, x), each (n, each)."""
    rng = np.random.default_rng(5)
    x = rng.normal(0.5, between, (n, 1)) + within * rng.standard_normal((n, each)).cumsum(axis=1)
    y = 5 + 1.5 * x + 0.8 * rng.standard_normal((n, 1)) + 0.2 * rng.standard_normal((n, each))
    times = np.tile(np.arange(each), n)
    path = tmp_path / "levels.csv"
    pd.DataFrame({"ID": np.repeat(np.arange(n), each), "TIME": times, "DV": y.ravel(), "x": x.ravel()}).to_csv(path, index=False)
    return ck.read_data(path), y, x


def exact(y, x, prior=None):
    """The maximum of the exact likelihood: a, b, SD between subjects, SD of the residual; and -2 log L without the constant."""

    def deviance(theta):
        covariance = np.exp(2 * theta[2]) * np.ones((y.shape[1],) * 2) + np.exp(2 * theta[3]) * np.eye(y.shape[1])
        known = 0.0 if prior is None else ((theta[1] - prior[0]) / prior[1]) ** 2
        return known - 2 * multivariate_normal(np.zeros(y.shape[1]), covariance).logpdf(y - theta[0] - theta[1] * x).sum()

    found = minimize(deviance, [5, 1.5, -0.2, -1.6], method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-9, "maxiter": 8000})
    return np.array([*found.x[:2], *np.exp(found.x[2:])]), found.fun - y.size * np.log(2 * np.pi)


@pytest.mark.parametrize("method", ["focei", "laplace", "saem"])
@pytest.mark.parametrize(("between", "within"), [(1.5, 0.05), (1.0, 1.0)])
def test_a_coefficient_is_the_exact_maximum_of_a_gaussian_likelihood(method, between, within, tmp_path):
    data, y, x = levels(tmp_path, between, within)
    truth, deviance = exact(y, x)
    fit, expanded = ck.fit(level(), data, method=method, seed=1), ck.fit(level(), data)
    assert fit.converged, fit.messages
    assert fit.estimates.estimate.values == pytest.approx(truth, rel=0.01 if method == "saem" else 1e-4)
    assert fit.ofv == pytest.approx(deviance, abs=0.1 if method == "saem" else 1e-4)
    assert fit.estimates.se.values == pytest.approx(expanded.estimates.se.values, rel=0.02)


@pytest.mark.parametrize("method", ["focei", "saem"])
def test_a_prior_of_a_coefficient_moves_it_as_likelihood_times_prior_says(method, tmp_path):
    data, y, x = levels(tmp_path, 1.5, 0.05)
    fit = ck.fit(level(prior={"sd": 0.05, "mean": 1.0}), data, method=method, seed=1)
    assert fit.estimates.estimate.values == pytest.approx(exact(y, x, (1.0, 0.05))[0], rel=0.01 if method == "saem" else 2e-4)


def test_replicates_scatter_about_a_level_that_follows_the_covariate(tmp_path):
    data, _, x = levels(tmp_path, 1.0, 1.0)
    fit = ck.fit(level(1.5).replace(parameters={"a": 5.0}), data, evaluate_only=True)
    y = replicate(fit, 2000, seed=1)[0].reshape(2000, *x.shape)
    assert np.abs(y.mean(axis=0) - 5 - 1.5 * x).max() < 5 * np.sqrt(2.0 / 2000)
    assert np.cov(y[:, 0, 0], y[:, 0, -1])[0, 1] == pytest.approx(1.0, rel=0.15)
    assert fit.predictions.pred.values == pytest.approx((5 + 1.5 * x).ravel(), rel=1e-8)


def test_subjects_on_their_own_move_from_their_values_at_the_start(told):
    data, weights, _ = told
    fixed = {"b": {"fixed": True}}
    ours = ck.fit(infused(effect("power")), data, method="individual")
    theirs = ck.fit(WRITTEN.replace(parameters=fixed), data, method="individual")
    factor = (weights[:, 0] / 40) ** 0.6
    assert ours.ofv == pytest.approx(theirs.ofv, abs=1e-5)
    assert ours.estimates.estimate.sel(parameter="cl").values == pytest.approx(
        factor * theirs.estimates.estimate.sel(parameter="cl").values, rel=1e-4
    )
    assert ours.predictions.ipred.values == pytest.approx(theirs.predictions.ipred.values, rel=1e-4)
    assert curves_of(ours).ipred.values == pytest.approx(curves_of(theirs).ipred.values, rel=1e-3, abs=1e-6)
    ends, others = (ck.profile(fit, "cl", subject="3") for fit in (ours, theirs))
    for side in ("lower", "upper"):
        assert float(ends[side][0]) == pytest.approx(factor[3] * float(others[side][0]), rel=1e-3)


def course(effects=None, rate="alpha", more=None):
    """Growth until a random day of the peak, then a decline whose rate follows a covariate."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Course", "time": "day", "units": "unchecked",
            "parameters": {"tmax": parameter(9, 0.3), "alpha": parameter(0.15, 0.3), **(more or {})},
            "covariates": {"x": {"unit": "1", "reference": 0}}, "derived": {"fall": rate}, "switches": {"peak": "tmax"},
            "states": {"cells": {"unit": "1", "initial": "1"}}, "ddt": {"cells": "(before(peak) * 0.6 - after(peak) * fall) * cells"},
            "observables": {"y": {"expr": "cells", "unit": "1", "error": "lognormal", "sigma": 0.3}},
            **({"effects": effects} if effects else {}),
        }
    )  # fmt: skip


def courses(tmp_path):
    rng = np.random.default_rng(3)
    rows = []
    for s in range(8):
        tmax, x = 9 * np.exp(0.3 * rng.standard_normal()), rng.normal(0, 1, 2)
        for time in (2.0, 5.0, 8.0, 11.0, 15.0, 20.0, 28.0):
            log = 0.6 * min(time, tmax) - 0.15 * max(time - tmax, 0) + 0.3 * rng.standard_normal()
            rows.append((s, time, np.exp(log), x[int(time >= 15)]))
    path = tmp_path / "courses.csv"
    pd.DataFrame(rows, columns=["ID", "TIME", "DV", "x"]).to_csv(path, index=False)
    return ck.read_data(path)


def test_a_random_switch_is_integrated_with_a_rate_that_follows_a_covariate(tmp_path):
    data = courses(tmp_path)
    by_effect = {"alpha": {"x": {"form": "exponential", "value": 0.3, **ABOUT}}}
    ours = ck.fit(course(by_effect), data, evaluate_only=True)
    theirs = ck.fit(course(rate="alpha * exp(b * x)", more={"b": parameter(0.3, scale="normal")}), data, evaluate_only=True)
    assert ours.ofv == pytest.approx(theirs.ofv, abs=1e-6)
    pairs = {"effect.alpha.x": "b"} | {name: name for name in ("tmax", "alpha", "iiv.tmax", "iiv.alpha", "sigma.y")}
    for name, other in pairs.items():
        assert float(ours.gradient.sel(parameter=name)) == pytest.approx(float(theirs.gradient.sel(parameter=other)), rel=1e-4, abs=1e-4)


def test_a_switch_whose_parameter_would_change_is_refused_by_name(tmp_path):
    by_effect = {"tmax": {"x": {"form": "exponential", "value": 0.1, **ABOUT}}}
    with pytest.raises(ck.errors.ModelError, match="switch 'peak' follows from 'tmax', which changes in time here"):
        ck.fit(course(by_effect), courses(tmp_path), evaluate_only=True)


def test_a_later_value_that_is_no_base_of_a_power_names_its_subject():
    weights = {"weight": np.array([[40.0, 50.0, 60.0], [40.0, 0.0, -1.0]]), "grade": np.zeros(2)}
    with pytest.raises(ck.errors.DataError, match=r"'8' has weight = 0, and so 1 of 2"):
        shifts_of(infused(effect("power")), weights, ["7", "8"])


def test_equations_are_as_they_were_where_no_value_of_the_covariate_changes(told):
    data = told[0]
    model, design = infused(effect("power")), bind(infused(effect("power")), data)
    first = {name: np.repeat(values[:, :1], 3, axis=1) for name, values in design.pieces.values.items()}
    structure = describe(model, replace(design, pieces=replace(design.pieces, values=first)))
    assert structure.equations is model
    assert structure.inputs == ("cl", "v")
