"""Bounds of typical values, and searches from several starts."""

import numpy as np
import pandas as pd
import pytest
from classic import classic, parameter, theophylline
from scipy.optimize import minimize_scalar

import carkinetics as ck

ESTIMATES = (1.59, 2.75, 31.8, 0.69, (0.40, 0.069, 0.019))


def level(bounds):
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Level", "time": "h", "units": "unchecked",
            "parameters": {"a": parameter(4, 1.0, scale="normal", bounds=bounds, iiv_fixed=True)},
            "states": {"s": {"unit": "1", "initial": "a"}}, "ddt": {"s": "0"},
            "observables": {"y": {"expr": "s", "unit": "1", "error": "additive", "sigma": 0.5}},
        }
    )  # fmt: skip


@pytest.fixture(scope="module")
def values(tmp_path_factory):
    y = 5 + np.random.default_rng(1).standard_normal((20, 1)) + 0.5 * np.random.default_rng(2).standard_normal((20, 3))
    frame = pd.DataFrame({"ID": np.repeat(np.arange(20), 3), "TIME": np.tile([1, 2, 3], 20), "DV": y.ravel()})
    path = tmp_path_factory.mktemp("bounds") / "values.csv"
    frame.to_csv(path, index=False)
    return ck.read_data(path), y


@pytest.mark.parametrize("method", ["focei", "laplace", "saem"])
def test_a_bound_that_the_data_want_to_leave_is_kept_and_named(method, values):
    data, y = values
    fit = ck.fit(level([0, 4.5]), data, method=method)
    assert float(fit.estimates.estimate.sel(parameter="a")) == pytest.approx(4.5, abs=1e-9)
    assert not fit.converged
    assert any("'a' ended at its bound, 4.5" in message for message in fit.messages)
    assert np.isnan(fit.estimates.se).all()

    def deviance(log_sigma):  # the exact likelihood at a = 4.5
        covariance = np.ones((3, 3)) + np.exp(2 * log_sigma) * np.eye(3)
        rest = y - 4.5
        return len(y) * np.linalg.slogdet(covariance)[1] + (rest @ np.linalg.inv(covariance) * rest).sum()

    sigma = np.exp(minimize_scalar(deviance, bounds=(-3, 2), method="bounded", options={"xatol": 1e-9}).x)
    assert float(fit.estimates.estimate[1]) == pytest.approx(sigma, rel=0.02 if method == "saem" else 1e-4)


def test_a_bound_that_is_not_reached_changes_nothing(values):
    free, bounded = (ck.fit(level(bounds), values[0]) for bounds in ([-1e3, 1e3], [0, 20]))
    assert bounded.converged
    assert bounded.estimates.estimate.values == pytest.approx(free.estimates.estimate.values, rel=1e-5)


def test_several_starts_find_the_least_objective_and_say_whether_they_agree():
    data = ck.read_data(classic("theo_sd.csv"))
    start = theophylline(*ESTIMATES).replace(parameters={"ka": 0.6, "cl": 5.0})
    fit = ck.fit(start, data, starts=4, seed=3)
    assert fit.converged
    assert fit.ofv == pytest.approx(116.80367, abs=1e-3)
    assert fit.starts.sizes["start"] == 4
    assert float(fit.starts.ofv.min()) == fit.ofv
    assert (np.sort(fit.starts.ofv)[1] - fit.ofv) < 0.1
    assert fit.origin.start is start


def test_what_several_starts_cannot_have_is_refused(values, tmp_path):
    data = values[0]
    for wrong in (0, 2.5, True):
        with pytest.raises(ck.errors.ConfigError, match="starts is"):
            ck.fit(level([0, 9]), data, starts=wrong)
    with pytest.raises(ck.errors.ConfigError, match="no checkpoint"):
        ck.fit(level([0, 9]), data, starts=2, checkpoint=tmp_path / "fit.ckpt")


def test_a_residual_error_alone_is_estimated(values):
    data, y = values
    model = level([0, 9]).replace(parameters={"a": {"value": 5.0, "iiv": None, "iiv_fixed": False, "fixed": True}})
    fit = ck.fit(model, data)
    assert fit.converged
    assert float(fit.estimates.estimate[0]) == pytest.approx(np.sqrt(((y - 5.0) ** 2).mean()), rel=1e-6)
    assert float(fit.estimates.rse[0]) == pytest.approx(1 / np.sqrt(2 * y.size), rel=1e-4)


def test_a_variability_that_the_data_do_not_show_is_named(tmp_path):
    y = 5 + 0.5 * np.random.default_rng(4).standard_normal((20, 6))
    y -= y.mean(axis=1, keepdims=True) - 5  # all subjects have one mean
    frame = pd.DataFrame({"ID": np.repeat(np.arange(20), 6), "TIME": np.tile(np.arange(6), 20), "DV": y.ravel()})
    frame.to_csv(tmp_path / "alike.csv", index=False)
    model = level([0, 9]).replace(parameters={"a": {"iiv": 0.3, "iiv_fixed": False}})
    fit = ck.fit(model, ck.read_data(tmp_path / "alike.csv"))
    assert not fit.converged
    assert any("'iiv.a' is 0 within rounding" in message for message in fit.messages)
