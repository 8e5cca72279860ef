"""FOCEI of models with a random switch: against brute-force integrals, and what it leaves alone."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from classic import PUBLISHED, classic, parameter, theophylline
from scipy.integrate import quad
from scipy.special import log_ndtr

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.descent import SwitchedSearch, corners, search_for, switch_at_samples
from carkinetics.fitting.effects import RandomEffect, describe
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search
from carkinetics.fitting.switched import integrable_switch, random_switches

TYPICAL = {"foldx": 500.0, "tmax": 9.0, "cmax": 2e4, "alpha": 0.15}
DAYS = (1.0, 4.0, 7.0, 10.0, 14.0, 21.0)
LLOQ = 50.0


ABOUT = {"from": "assumed", "about": "-"}


def peaked(effects, sigma=0.5, correlations=None, switch="tmax", derived=None, more=None, by=None, **tables):
    """Growth to a peak at `tmax`, then decay; `effects` are SDs of random effects, `more` other keys of parameters, `by` effects of x."""
    parameters = {
        name: {"value": value, "unit": "1", **ABOUT, **(more or {}).get(name, {})}
        | ({"iiv": effects[name]} if name in effects else {"fixed": True})
        for name, value in TYPICAL.items()
    }
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Peak", "time": "day", "units": "unchecked", "parameters": parameters,
            "derived": {"rho": "log(foldx)/tmax"} | (derived or {}), "switches": {"peak": switch},
            "states": {"e": {"unit": "1", "initial": "cmax/foldx"}}, "ddt": {"e": "before(peak)*rho*e-after(peak)*alpha*e"},
            "observables": {"level": {"expr": "e", "unit": "copies/ug", "matrix": "PB", "error": "lognormal", "sigma": sigma}},
        }
        | ({"correlations": correlations} if correlations else {})
        | ({"covariates": {"x": {"unit": "1", "reference": 2}}, "effects": {k: {"x": {**v, **ABOUT}} for k, v in by.items()}} if by else {})
        | tables
    )  # fmt: skip


def level(t, tmax, cmax=TYPICAL["cmax"], foldx=TYPICAL["foldx"], alpha=TYPICAL["alpha"]):
    return cmax * np.where(t < tmax, foldx ** (t / tmax - 1.0), np.exp(-alpha * (t - tmax)))


def observed(folder, n=8, seed=4, sigma=0.5, days=DAYS, sd=(0.35, 0.6)):
    rng, t = np.random.default_rng(seed), np.array(days)
    tmax, cmax = 9.0 * np.exp(sd[0] * rng.standard_normal((n, 1))), 2e4 * np.exp(sd[1] * rng.standard_normal((n, 1)))
    values = level(t, tmax, cmax) * np.exp(sigma * rng.standard_normal((n, len(t))))
    rows = [f"s{i},{t[j]:g},{values[i, j]:.6g},PB,{1 + i % 4}" for i in range(n) for j in range(len(t))]
    path = folder / "peak.csv"
    path.write_text("\n".join(["subject,day,value,matrix,x", *rows]), encoding="utf-8")
    return ck.read_data(path, lloq=LLOQ), np.array([[float(f"{v:.6g}") for v in row] for row in values])


def minus_two_log(values, tmax, cmax, sigma, days=DAYS):
    """-2 log p(values | effects) of one subject in NONMEM's convention: M3 below LLOQ, log-normal above."""
    f, t = level(np.array(days), tmax, cmax), values < LLOQ
    below = -2.0 * log_ndtr((np.log(LLOQ) - np.log(f)) / sigma)
    above = 2.0 * np.log(sigma) + ((np.log(values) - np.log(f)) / sigma) ** 2 + 2.0 * np.log(values)
    return np.where(t, below, above).sum()


def integral_over_tmax(values, sd, sigma, cmax=TYPICAL["cmax"], days=DAYS, tmax=TYPICAL["tmax"]):
    """-2 log of the integral over the peak's effect by quad, with its breaks at the samples."""
    breaks = np.log(np.array(days) / tmax)

    def integrand(e):
        density = np.exp(-0.5 * (e / sd) ** 2) / (sd * np.sqrt(2.0 * np.pi))
        return np.exp(-0.5 * (minus_two_log(values, tmax * np.exp(e), cmax, sigma, days) - offset)) * density

    offset = min(minus_two_log(values, tmax * np.exp(e), cmax, sigma, days) for e in np.linspace(-3 * sd, 3 * sd, 400))
    ends = np.concatenate([[-8 * sd], breaks[np.abs(breaks) < 8 * sd], [8 * sd]])
    return offset - 2.0 * np.log(sum(quad(integrand, a, b, epsabs=0, epsrel=1e-11)[0] for a, b in pairwise(ends)))


def search_of(model, data):
    search = search_for(objective_of(model, bind(model, data), "focei"))
    search.theta = search.structure.pack(search.structure.start)
    return search


def plain(model, data):
    search = Search(objective_of(model, bind(model, data), "focei"))
    search.theta = search.structure.pack(search.structure.start)
    return search


@pytest.mark.parametrize("sigma", [0.1, 0.5, 1.3])
def test_a_peak_that_is_the_only_effect_has_the_marginal_likelihood_of_brute_force(tmp_path, sigma):
    data, values = observed(tmp_path, sigma=sigma, sd=(0.35, 0.0))
    search = search_of(peaked({"tmax": 0.35}, sigma), data)
    found = search.at(search.theta, starts=search.several_starts())
    exact = np.array([integral_over_tmax(row, 0.35, sigma) for row in values])
    np.testing.assert_allclose(found.by_subject, exact, atol=2e-3)
    assert abs(found.ofv - exact.sum()) < 3e-3


def test_expansion_at_the_kinks_is_wrong_by_far_more(tmp_path):
    data, values = observed(tmp_path, sd=(0.35, 0.0))
    search = plain(peaked({"tmax": 0.35}), data)
    found = search.at(search.theta, slope=False, starts=search.several_starts())
    exact = np.array([integral_over_tmax(row, 0.35, 0.5) for row in values])
    assert np.abs(found.by_subject - exact).max() > 0.1


def test_with_a_second_effect_it_is_the_double_integral(tmp_path):
    """log f is linear in the effect of cmax and nothing is censored: FOCEI of that effect is exact."""
    days = (5.0, 7.0, 10.0, 14.0, 21.0)
    data, values = observed(tmp_path, n=4, days=days)
    assert (values > LLOQ).all()
    search = search_of(peaked({"tmax": 0.35, "cmax": 0.6}), data)
    found = search.at(search.theta, starts=search.several_starts()).by_subject
    e, w = np.polynomial.hermite_e.hermegauss(60)
    for k in range(4):
        inner = np.array([integral_over_tmax(values[k], 0.35, 0.5, TYPICAL["cmax"] * np.exp(0.6 * x), days) for x in e])
        low = inner.min()
        assert found[k] == pytest.approx(low - 2 * np.log((w * np.exp(-0.5 * (inner - low))).sum() / np.sqrt(2 * np.pi)), abs=2e-3)


def test_covariates_move_the_centre_of_each_subject(tmp_path):
    by = {"tmax": {"form": "power", "value": 0.4}, "cmax": {"form": "exponential", "value": -0.3}}
    data, values = observed(tmp_path, sd=(0.35, 0.0))
    search = search_of(peaked({"tmax": 0.35}, by=by), data)
    found = search.at(search.theta, starts=search.several_starts())
    x = 1.0 + np.arange(len(values)) % 4
    typical = zip(values, 9.0 * (x / 2.0) ** 0.4, 2e4 * np.exp(-0.3 * (x - 2.0)), strict=True)
    exact = np.array([integral_over_tmax(row, 0.35, 0.5, cmax, tmax=tmax) for row, tmax, cmax in typical])
    np.testing.assert_allclose(found.by_subject, exact, atol=2e-3)


THREE = {"tmax": 0.35, "cmax": 0.6, "alpha": 0.3}
FREE = {name: {"fixed": False} for name in TYPICAL}
MODELS = {
    "three effects": {"effects": THREE},
    "correlated": {"effects": THREE, "correlations": {"tmax": {"cmax": 0.5, "alpha": 0.2}, "cmax": {"alpha": -0.4}}},
    "covariates": {
        "effects": THREE,
        "by": {
            "tmax": {"form": "linear", "value": 0.1}, "foldx": {"form": "power", "value": 0.3},
            "cmax": {"form": "power", "value": 0.2, "prior": {"sd": 0.1}},
        },
    },
    "a prior, and a fixed SD": {"effects": THREE, "more": {"tmax": {"iiv_fixed": True, "prior": {"mean": 8.0, "sd": 0.2}}}},
    "a fixed typical value": {"effects": THREE, "more": FREE | {"tmax": {"fixed": True}}},
    "the switch alone": {"effects": {"tmax": 0.35}, "more": FREE},
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_gradients_are_central_differences_though_samples_lie_at_peaks(tmp_path, name):
    data, _ = observed(tmp_path)
    search = search_of(peaked(**MODELS[name]), data)
    theta = search.theta + 0.02
    found = search.at(theta, starts=search.several_starts())
    assert found.gradients.sum(axis=0) + search.structure.penalty_slope(theta) == pytest.approx(found.gradient)
    step = 2e-4
    for k, unit in enumerate(np.eye(len(theta))):
        up, down = (search.at(theta + s * step * unit, slope=False).ofv for s in (1, -1))
        assert found.gradient[k] == pytest.approx((up - down) / (2 * step), rel=1e-5, abs=1e-4), search.structure.names[k]


def test_objective_is_smooth_where_the_plain_one_jumps(tmp_path):
    """Second differences along the day of the peak: bounded for one, and of the size of the jumps for the other."""
    data, _ = observed(tmp_path, n=20, sigma=1.0)
    model = peaked({"tmax": 0.35, "cmax": 0.6}, sigma=1.0)
    rough = {}
    for name, search in (("integrated", search_of(model, data)), ("expanded", plain(model, data))):
        place, unit = search.theta, np.eye(len(search.theta))[search.structure.names.index("tmax")]
        point = search.at(place, slope=False, starts=search.several_starts())
        search.eta = point.mode.eta
        line = [search.at(place + x * unit, slope=False).ofv for x in np.linspace(-0.025, 0.025, 21)]
        rough[name] = np.abs(np.diff(line, 3)).max()
    assert rough["integrated"] < 1e-3
    assert rough["expanded"] > 30 * rough["integrated"]


def test_two_starts_end_at_one_minimum_with_uncertainty_that_simulation_confirms(tmp_path):
    data, _ = observed(tmp_path, n=30)
    model = peaked({"tmax": 0.35, "cmax": 0.6}).replace(parameters={"tmax": {"fixed": False}, "cmax": {"fixed": False}})
    far = model.replace(parameters={"tmax": 15.0, "cmax": 5e3})
    first, second = (ck.fit(m, data, method="focei") for m in (model, far))
    assert first.converged, first.messages
    assert second.converged, second.messages
    assert first.ofv == pytest.approx(second.ofv, abs=1e-3)
    np.testing.assert_allclose(first.estimates.estimate, second.estimates.estimate, rtol=5e-3)
    reference = ck.fit(model, data, method="saem", seed=1)
    ratio = first.estimates.se / reference.estimates.se
    assert ((ratio > 0.75) & (ratio < 1.33)).all(), ratio.values
    assert (np.abs(first.estimates.estimate - reference.estimates.estimate) < 0.35 * reference.estimates.se).all()


def test_only_a_single_switch_that_is_a_parameter_is_integrated(tmp_path):
    def structure(model):
        return describe(model, bind(model, data))

    data, _ = observed(tmp_path)
    one = structure(peaked({"tmax": 0.35, "cmax": 0.6}))
    assert random_switches(one) == [1]
    assert integrable_switch(one) == 0
    shifted = structure(peaked({"tmax": 0.35, "cmax": 0.6}, switch="late", derived={"late": "tmax + 1"}))
    assert random_switches(shifted) == [1]
    assert integrable_switch(shifted) is None
    assert integrable_switch(structure(peaked({"cmax": 0.6}))) is None
    by_occasion = replace(one, random=(*one.random, RandomEffect("alpha", 3, 0.2, False, 0)))
    assert integrable_switch(by_occasion) is None
    drawn = {"one": {"distribution": "bernoulli", "p": "0.5", **ABOUT}}
    assert integrable_switch(structure(peaked({"tmax": 0.35}, draws=drawn))) is None


def test_a_model_without_switches_has_the_objective_and_search_it_had():
    search = search_of(theophylline(*PUBLISHED), ck.read_data(classic("theo_sd.csv")))
    assert not isinstance(search, SwitchedSearch)
    assert search.at(search.theta, starts=search.several_starts()).ofv == pytest.approx(116.803779, abs=1e-4)


def test_a_switch_that_cannot_be_integrated_is_named_where_the_search_fails(tmp_path):
    data, _ = observed(tmp_path, n=12, sigma=1.0)
    model = peaked({"tmax": 0.35, "cmax": 0.6}, sigma=1.0, switch="late", derived={"late": "tmax + 0"})
    search = search_of(model, data)
    assert not isinstance(search, SwitchedSearch)
    point = search.at(search.theta, starts=search.several_starts())
    (message,) = switch_at_samples(search, point)
    phi = search.marginal.phi(search.structure.unpack(search.theta), point.mode.eta)
    at_peaks = (np.abs(np.exp(phi[:, [1]]) - np.array(DAYS)) < 1e-4).any(axis=1).sum()
    assert f"'tmax' moves a switch, where predictions have kinks; at the end {at_peaks} subjects" in message
    assert 'method="saem"' in message


def test_a_random_lag_is_named_where_the_search_fails(tmp_path):
    data, _ = observed(tmp_path, n=12, sigma=1.0)
    search = search_of(peaked({"tmax": 0.35, "cmax": 0.6}, sigma=1.0), data)
    point = search.at(search.theta)
    assert corners(search, point) == []
    oral = theophylline(*PUBLISHED)
    lagged = ck.Model.from_dict(
        {
            "schema": 1, "title": "Lag", "time": "h", "units": "unchecked",
            "parameters": {name: parameter(value, 0.3) for name, value in {"ka": 1.5, "cl": 2.7, "v": 32, "lag": 0.1}.items()},
            "derived": {"moment": "lag + 0"}, "states": {"depot": {"unit": "1", "initial": "0"}, "centre": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka*depot", "centre": "ka*depot-cl/v*centre"},
            "doses": {"oral": {"into": "depot", "unit": "1", "lag": "moment"}},
            "observables": {"conc": {"expr": "centre/v", "unit": "1", "error": "additive", "sigma": 0.7}},
        }
    )  # fmt: skip
    given = ck.read_data(classic("theo_sd.csv"))
    for model, said in ((oral, []), (lagged, ["lag"])):
        search = search_of(model, given)
        told = corners(search, search.at(search.theta))
        assert [message.split("'")[1] for message in told] == said
