"""Mixtures of subpopulations against exact Gaussian mixtures, Bayes' rule, quadrature and central differences."""

import numpy as np
import pytest
from classic import parameter
from linear import written
from scipy.optimize import minimize
from scipy.special import expit, logsumexp
from scipy.stats import multivariate_normal

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import ConfigError
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.importance import draw_effects
from carkinetics.fitting.information import observed_information
from carkinetics.fitting.saem import Plan, ascend
from carkinetics.fitting.search import Search

TIMES = np.arange(4.0)


def two_levels(p="p", high=8.0, low=3.0, iiv=1.0, sigma=0.7, share=0.5, draws=None, **more):
    """A value of each subject about one of two means, with an additive error: a mixture of normal laws."""
    told = {"distribution": "bernoulli", "probability": p, "from": "assumed", "about": "which mean"}
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Two levels", "time": "h", "units": "unchecked",
            "parameters": {
                "high": parameter(high, scale="normal"), "low": parameter(low, scale="normal"),
                "b": parameter(0, iiv, scale="normal", fixed=True),
                "p": parameter(share, scale="logit"),
            },
            "draws": {"up": told} if draws is None else draws, "derived": {"m": "where(up > 0.5, high, low) + b"},
            "states": {"a": {"unit": "1", "initial": "m"}}, "ddt": {"a": "0*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "additive", "sigma": float(sigma)}}, **more,
        }
    )  # fmt: skip


def values(n=24, seed=3, share=0.4):
    rng = np.random.default_rng(seed)
    up = rng.random(n) < share
    return np.where(up, 8.0, 3.0)[:, None] + rng.standard_normal((n, 1)) + 0.7 * rng.standard_normal((n, len(TIMES)))


def logs(y, high, low, iiv, sigma, p):
    """Log of pi times the density of each class, (2, n)."""
    covariance = iiv**2 * np.ones((len(TIMES), len(TIMES))) + sigma**2 * np.eye(len(TIMES))
    p = np.broadcast_to(p, len(y))
    return np.stack([np.log(w) + multivariate_normal(np.full(len(TIMES), m), covariance).logpdf(y) for w, m in ((p, high), (1 - p, low))])


@pytest.fixture(scope="module")
def mixture(tmp_path_factory):
    y = values()
    data = written(tmp_path_factory.mktemp("mixture"), y, TIMES)
    return y, data, ck.fit(two_levels(), data)


def test_estimates_are_those_of_an_exact_normal_mixture(mixture):
    y, _, found = mixture

    def deviance(x):
        return -2.0 * logsumexp(logs(y, x[0], x[1], np.exp(x[2]), np.exp(x[3]), expit(x[4])), axis=0).sum()

    best = minimize(
        deviance, [8.0, 3.0, 0.0, np.log(0.7), 0.0], method="Nelder-Mead", options={"xatol": 1e-7, "fatol": 1e-9, "maxiter": 9000}
    )
    estimate = found.estimates["estimate"].sel(parameter=["high", "low", "iiv.b", "sigma.y", "p"]).values
    assert found.converged
    assert estimate == pytest.approx([*best.x[:2], *np.exp(best.x[2:4]), expit(best.x[4])], rel=2e-4)
    assert found.loglik == pytest.approx(-0.5 * best.fun, abs=1e-5)
    hessian = np.zeros((5, 5))
    for i, j in np.ndindex(5, 5):
        a, b = 1e-3 * np.eye(5)[i], 1e-3 * np.eye(5)[j]
        hessian[i, j] = sum(s * t * deviance(best.x + s * a + t * b) for s in (1, -1) for t in (1, -1)) / 4e-6
    names = list(found.estimates["parameter"].values)
    order = [names.index(name) for name in ("high", "low", "iiv.b", "sigma.y", "p")]
    assert np.diag(found.covariance.values)[order] == pytest.approx(np.diag(np.linalg.inv(0.5 * hessian)), rel=5e-3)


def test_probabilities_of_classes_are_those_of_bayes_and_subjects_are_shown_in_the_most_probable_one(mixture):
    y, _, found = mixture
    at = {name: float(found.estimates["estimate"].sel(parameter=name)) for name in ("high", "low", "iiv.b", "sigma.y", "p")}
    log = logs(y, *at.values())
    posterior = np.exp(log - logsumexp(log, axis=0))
    assert list(found.classes["class"].values) == ["up=1", "up=0"]
    assert found.classes.values == pytest.approx(posterior.T, abs=1e-6)
    assert found.classes["share"].values == pytest.approx([at["p"], 1 - at["p"]])
    up = posterior[0] > 0.5
    assert f"classes: up=1 in {up.sum()} of {len(y)} (posterior > 0.5)" in str(found)
    mean = np.where(up, at["high"], at["low"])
    shrunk = len(TIMES) * at["iiv.b"] ** 2 / (len(TIMES) * at["iiv.b"] ** 2 + at["sigma.y"] ** 2)
    assert found.eta.values[:, 0] == pytest.approx(shrunk * (y.mean(axis=1) - mean), abs=1e-5)
    assert found.predictions["pred"].values == pytest.approx(np.repeat(mean, len(TIMES)))
    assert found.predictions["ipred"].values == pytest.approx(np.repeat(mean + found.eta.values[:, 0], len(TIMES)))


@pytest.mark.parametrize("method", ["fo", "foce", "laplace", "importance"])
@pytest.mark.requirement("R-LIK-01")
def test_every_method_has_the_exact_objective_of_a_normal_mixture(mixture, method):
    y, data, _ = mixture
    found = ck.fit(two_levels(share=0.3, iiv=1.3), data, method=method, evaluate_only=True)
    exact = logsumexp(logs(y, 8.0, 3.0, 1.3, 0.7, 0.3), axis=0).sum()
    assert found.loglik == pytest.approx(exact, abs=1e-5 if method != "importance" else 4 * found.ofv_error)
    assert (found.ofv_error > 0) == (method == "importance")
    assert method != "importance" or found.ofv_error < 0.1


def test_the_gradient_is_that_of_central_differences(mixture):
    _, data, _ = mixture
    model = two_levels(share=0.3, iiv=1.3, high=6.0)
    search = Search(objective_of(model, bind(model, data), "focei"))
    theta = search.structure.pack(search.structure.start)
    found = search.at(theta)
    assert found.gradients == pytest.approx(search.differences(theta, found.mode.eta), abs=1e-4)


def shifted():
    """A value of each subject, in one class higher than in the other by the same."""
    model = {
        "schema": 1, "title": "A shift", "time": "h", "units": "unchecked",
        "parameters": {
            "b": parameter(2.8, 1.1, scale="normal"), "shift": parameter(3.4, scale="normal"), "p": parameter(0.5, scale="logit"),
        },
        "draws": {"up": {"distribution": "bernoulli", "probability": "p", "from": "assumed", "about": "higher"}},
        "states": {"a": {"unit": "1", "initial": "b + up * shift"}}, "ddt": {"a": "0*a"},
        "observables": {"y": {"expr": "a", "unit": "1", "error": "additive", "sigma": 0.7}},
    }  # fmt: skip
    return ck.Model.from_dict(model)


def test_saem_and_its_information_are_those_of_an_exact_mixture_whose_classes_overlap(tmp_path):
    rng = np.random.default_rng(11)
    mean = np.where(rng.random(50) < 0.4, 6.0, 3.0)
    y = mean[:, None] + rng.standard_normal((50, 1)) + 0.7 * rng.standard_normal((50, len(TIMES)))
    data = written(tmp_path, y, TIMES)
    exact = ck.fit(shifted(), data)  # FOCEI, whose objective and gradient are exact here
    assert exact.converged, exact.messages
    assert ((exact.classes > 0.05) & (exact.classes < 0.95)).any(dim="class").sum() > 8
    marginal = objective_of(shifted(), bind(exact.model, data), "focei")
    found = ascend(marginal, marginal.single.pack(marginal.single.start), 1, Plan(150, 150, 350, chains=10))
    at = marginal.single.pack(objective_of(exact.model, exact.design, "focei").single.start)
    assert np.abs(found.theta - at) / np.sqrt(np.diag(exact.covariance.values)) == pytest.approx(0, abs=0.2)
    values = marginal.single.unpack(at)
    draws = draw_effects(marginal, values, marginal.best_mode(values, [np.zeros((marginal.n, 1))]), 1500, seed=1)
    covariance = np.linalg.inv(observed_information(marginal, at, draws).matrix)
    assert np.sqrt(np.diag(covariance)) == pytest.approx(np.sqrt(np.diag(exact.covariance.values)), rel=0.05)


def decay(probability="p", **parameters):
    """A decline at one of two rates with a random effect on a log scale: no closed form."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Two rates", "time": "h", "units": "unchecked",
            "covariates": {"dose": {"unit": "1", "reference": 0}},
            "parameters": {
                "k": parameter(0.3, 0.4), "times": parameter(4.0), "p": parameter(0.35, scale="logit"),
                "slope": parameter(0.8, scale="normal"),
                **parameters,
            },
            "draws": {"fast": {"distribution": "bernoulli", "probability": probability, "from": "assumed", "about": "fast"}},
            "derived": {"rate": "where(fast > 0.5, k * times, k)"},
            "states": {"a": {"unit": "1", "initial": "10"}}, "ddt": {"a": "-rate*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "proportional", "sigma": 0.3}},
        }
    )  # fmt: skip


AGES = np.linspace(-1.0, 1.0, 10)
HOURS = np.array([0.5, 1.0, 2.0])


@pytest.fixture(scope="module")
def declines(tmp_path_factory):
    rng = np.random.default_rng(8)
    fast = rng.random(len(AGES)) < 0.4
    rate = 0.3 * np.exp(0.4 * rng.standard_normal(len(AGES))) * np.where(fast, 4.0, 1.0)
    f = 10 * np.exp(-rate[:, None] * HOURS)
    y = f * (1 + 0.3 * rng.standard_normal(f.shape))
    return y, written(tmp_path_factory.mktemp("declines"), y, HOURS, {"dose": AGES})


def quadrature(y, k=0.3, times=4.0, omega=0.4, sigma=0.3, p=0.35, points=4001):
    """-2 log L of every class and subject (2, n) with N log 2 pi taken off, and of the subjects: sums over a fine grid of eta."""
    eta = np.linspace(-8 * omega, 8 * omega, points)
    found = []
    for factor in (times, 1.0):
        f = 10 * np.exp(-k * np.exp(eta)[:, None] * factor * HOURS)
        log = (-0.5 * ((y[:, None, :] - f) / (sigma * f)) ** 2 - np.log(sigma * f)).sum(axis=-1)
        prior = -0.5 * (eta / omega) ** 2 - 0.5 * np.log(2 * np.pi) - np.log(omega)
        found.append(logsumexp(log + prior, axis=1) + np.log(eta[1] - eta[0]))
    share = np.stack([np.broadcast_to(p, len(y)), np.broadcast_to(1 - p, len(y))])
    return -2 * np.array(found), -2 * logsumexp(np.array(found) + np.log(share), axis=0)


def expanded(y, k=0.3, times=4.0, omega=0.4, sigma=0.3, p=0.35):
    """Laplace's O of every subject, written down: the least of J on a fine grid and its curvature there, class by class."""
    eta = np.linspace(-4 * omega, 6 * omega, 40_001)
    step, found = eta[1] - eta[0], []
    for factor in (times, 1.0):
        f = 10 * np.exp(-k * np.exp(eta)[:, None] * factor * HOURS)
        joint = (((y[:, None, :] - f) / (sigma * f)) ** 2 + 2 * np.log(sigma * f)).sum(axis=-1) + (eta / omega) ** 2 + 2 * np.log(omega)
        at = joint.argmin(axis=1)[:, None] + np.array([-40, 0, 40])
        low, middle, high = np.take_along_axis(joint, at, axis=1).T
        found.append(middle + np.log(0.5 * (low - 2 * middle + high) / (40 * step) ** 2))
    return -2 * logsumexp(np.log([[p], [1 - p]]) - 0.5 * np.array(found), axis=0)


def test_laplace_is_the_mixture_of_the_expansions_of_the_classes(declines):
    y, data = declines
    found = ck.fit(decay(), data, method="laplace", evaluate_only=True)
    assert found.ofv == pytest.approx(expanded(y).sum(), abs=1e-3)


def test_importance_sampling_agrees_with_quadrature_within_its_error(declines):
    y, data = declines
    _, exact = quadrature(y)
    sampled = ck.fit(decay(), data, method="importance", evaluate_only=True)
    assert 0 < sampled.ofv_error < 0.1
    assert sampled.ofv == pytest.approx(exact.sum(), abs=4 * sampled.ofv_error)
    by_row, _ = quadrature(y)
    weight = np.log([[0.35], [0.65]]) - 0.5 * by_row
    assert sampled.classes.values == pytest.approx(np.exp(weight - logsumexp(weight, axis=0)).T, abs=0.02)


def test_a_probability_may_follow_covariates_by_subject(declines):
    y, data = declines
    expression = "1 / (1 + exp(-slope * dose))"
    _, exact = quadrature(y, p=expit(0.8 * AGES))
    found = ck.fit(decay(expression), data, method="importance", evaluate_only=True)
    assert found.ofv == pytest.approx(exact.sum(), abs=4 * found.ofv_error)
    search = Search(objective_of(decay(expression), bind(decay(expression), data), "focei"))
    theta = search.structure.pack(search.structure.start)
    search.at(theta)  # leaves the curvature behind with which modes are found to the last digit
    at = search.at(theta)
    assert at.gradients == pytest.approx(search.differences(theta, at.mode.eta), abs=1e-4)
    assert np.abs(at.gradients[:, search.structure.names.index("slope")]).max() > 0.01


@pytest.mark.parametrize("method", ["focei", "laplace", "map"])
def test_a_class_of_probability_1_is_the_model_without_classes(declines, method):
    _, data = declines
    alone = ck.Model.from_dict(
        {
            "schema": 1, "title": "One rate", "time": "h", "units": "unchecked",
            "parameters": {"k": parameter(0.3, 0.4), "times": parameter(4.0)},
            "states": {"a": {"unit": "1", "initial": "10"}}, "ddt": {"a": "-k*times*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "proportional", "sigma": 0.3}},
        }
    )  # fmt: skip
    sure = ck.fit(decay("1"), data, method=method, evaluate_only=True)
    plain = ck.fit(alone, data, method=method, evaluate_only=True)
    assert sure.ofv == pytest.approx(plain.ofv, abs=1e-8)
    assert (sure.classes.sel({"class": "fast=1"}) == 1).all()
    assert sure.ebe.sel(parameter="k").values == pytest.approx(plain.ebe.sel(parameter="k").values, rel=1e-6)


def test_map_is_the_joint_density_of_data_effects_and_most_probable_class(declines):
    y, data = declines
    found = ck.fit(decay(), data, method="map")
    eta, total = np.linspace(-3, 3, 60_001), 0.0
    for i in range(len(y)):
        fast = found.classes.values[i, 0] > 0.5
        f = 10 * np.exp(-0.3 * np.exp(eta)[:, None] * (4.0 if fast else 1.0) * HOURS)
        joint = (((y[i] - f) / (0.3 * f)) ** 2 + 2 * np.log(0.3 * f)).sum(axis=1) + (eta / 0.4) ** 2 + 2 * np.log(0.4)
        joint -= 2 * np.log(0.35 if fast else 0.65)
        assert found.eta.values[i, 0] == pytest.approx(eta[joint.argmin()], abs=2e-4)
        total += joint.min()
    assert found.ofv == pytest.approx(total, abs=1e-5)


def test_two_draws_are_four_classes(mixture):
    y, data, _ = mixture
    told = {"distribution": "bernoulli", "from": "assumed", "about": "which mean"}
    draws = {"up": {**told, "probability": "p"}, "more": {**told, "probability": "0.25"}}
    model = two_levels(share=0.3, iiv=1.3, draws=draws, derived={"m": "where(up > 0.5, high, low) + 2 * more + b"})
    found = ck.fit(model, data, method="laplace", evaluate_only=True)
    assert list(found.classes["class"].values) == ["up=1, more=1", "up=1, more=0", "up=0, more=1", "up=0, more=0"]
    parts = [logs(y, 8 + shift, 3 + shift, 1.3, 0.7, 0.3) + np.log(w) for shift, w in ((2, 0.25), (0, 0.75))]
    exact = logsumexp(np.concatenate(parts), axis=0)
    assert found.loglik == pytest.approx(exact.sum(), abs=1e-5)
    posterior = np.exp(np.concatenate(parts) - exact)[[0, 2, 1, 3]]
    assert found.classes.values == pytest.approx(posterior.T, abs=1e-6)
    assert f"classes: up=1 in {(posterior[:2].sum(axis=0) > 0.5).sum()}, more=1 in" in str(found)


def test_replicates_are_of_each_class_by_its_probability_and_curves_of_the_most_probable_one(mixture):
    from carkinetics.diagnostics.replicates import simulate_like
    from carkinetics.fitting.curves import curves_of

    _, _, found = mixture
    made = simulate_like(found, 400, seed=2)["simulated"].values
    at = {name: float(found.estimates["estimate"].sel(parameter=name)) for name in ("high", "low", "iiv.b", "sigma.y", "p")}
    grid = np.linspace(-2, 14, 9)
    sd = np.hypot(at["iiv.b"], at["sigma.y"])
    share = at["p"] * multivariate_normal(at["high"], sd**2).cdf(grid[:, None]) + (1 - at["p"]) * multivariate_normal(at["low"], sd**2).cdf(
        grid[:, None]
    )
    assert (made[:, :: len(TIMES)].reshape(-1, 1) < grid).mean(axis=0) == pytest.approx(share, abs=0.015)
    curves = curves_of(found, points=8)
    ends = found.predictions["ipred"].values.reshape(-1, len(TIMES))[:, 0]
    assert curves["ipred"].values[:, 0, 0] == pytest.approx(ends, rel=1e-6)
    assert np.isfinite(ck.npde(found, n=60)["npde"]).all()


def test_likelihoods_below_a_limit_by_occasion_and_over_changing_covariates_are_mixed_like_any_other(tmp_path):
    """With censored values by M4, occasions and a covariate that changes: the mixture of the models of either class, subject by subject."""
    rng = np.random.default_rng(4)
    rows = ["ID,TIME,DV,CENS,OCC,dose"]
    for i in range(4):
        for occasion, hour in ((1, 0.5), (1, 1.0), (2, 2.0), (2, 3.0)):
            value = 10 * np.exp(-rng.choice([0.3, 1.2]) * hour) * np.exp(0.3 * rng.standard_normal())
            rows.append(f"{i + 1},{hour},{max(value, 1.0)},{int(value < 1.0)},{occasion},{0.1 * hour}")
    (tmp_path / "d.csv").write_text("\n".join(rows), encoding="utf-8")
    data = ck.read_data(tmp_path / "d.csv")
    told = {"schema": 1, "title": "One", "time": "h", "units": "unchecked", "covariates": {"dose": {"unit": "1", "reference": 0}}}
    observed = {"y": {"expr": "a", "unit": "1", "error": "proportional", "sigma": 0.3}}
    ofv = []
    for name, rate in (("mixed", None), ("fast", "k*times"), ("slow", "k")):
        bent = {"a": f"-({rate or 'rate'}) * (1 + dose) * a"}
        raw = {**told, "states": {"a": {"unit": "1", "initial": "10"}}, "ddt": bent, "observables": observed}
        raw["parameters"] = {"k": parameter(0.3, 0.4, iov=0.2), "times": parameter(4.0), "p": parameter(0.35, scale="logit")}
        if rate is None:
            raw["draws"] = {"fast": {"distribution": "bernoulli", "probability": "p", "from": "assumed", "about": "fast"}}
            raw["derived"] = {"rate": "where(fast > 0.5, k * times, k)"}
        model = ck.Model.from_dict(raw, name=name)
        search = Search(objective_of(model, bind(model, data), "focei", blq="m4"))
        search.at(search.structure.pack(search.structure.start))
        ofv.append(search.at(search.structure.pack(search.structure.start)).by_subject)
    mixed, fast, slow = ofv
    assert (fast != slow).all()
    assert mixed == pytest.approx(-2 * logsumexp([np.log(0.35) - 0.5 * fast, np.log(0.65) - 0.5 * slow], axis=0), abs=1e-6)


EVEN = {"distribution": "bernoulli", "p": "p", "from": "assumed", "about": "of a test"}


@pytest.mark.filterwarnings("ignore:The model's draws c are held")
@pytest.mark.parametrize(
    ("model", "said"),
    [
        (lambda: decay("p * k"), "depends on 'k', which has a random effect"),
        (lambda: two_levels(draws=dict.fromkeys("cdef", EVEN), derived={"m": "b + high*(c + d + e + f) + low"}), "16 classes"),
        (lambda: two_levels(draws={"c": {"distribution": "uniform"}, "up": EVEN | {"p": "p * c"}}), "depends on 'c', another draw"),
        (lambda: decay("2 * p", p=parameter(0.7, scale="logit")), "not within 0 and 1 for the subject '1'"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_class_is_refused_by_name(declines, model, said):
    with pytest.raises(ConfigError, match=said):
        ck.fit(model(), declines[1])


def test_individual_fits_refuse_a_class_and_a_probability_that_changes_in_time_is_refused(declines, tmp_path):
    with pytest.raises(ConfigError, match="'fast' is a class of subjects"):
        ck.fit(decay(), declines[1], method="individual")
    (tmp_path / "d.csv").write_text("ID,TIME,DV,dose\n1,1,5,0\n1,2,4,1\n2,1,5,0\n2,2,4,1\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="depends on 'dose', which changes in time"):
        ck.fit(decay("1 / (1 + exp(-slope * dose))"), ck.read_data(tmp_path / "d.csv"))


def test_other_draws_are_held_at_their_medians_with_a_warning(mixture):
    y, data, _ = mixture
    draws = {"shift": {"distribution": "normal", "mean": 2, "sd": 1, "from": "assumed", "about": "no class"}}
    model = two_levels(draws=draws, derived={"m": "low + shift + b"}, low=2.0)
    with pytest.warns(UserWarning, match="draws shift are held at their medians"):
        found = ck.fit(model, data, evaluate_only=True)
    assert found.classes is None
    assert "held at their medians" in found.design.notes[-1]
    assert found.loglik == pytest.approx(logs(y, 4.0, 4.0, 1.0, 0.7, 0.5)[0].sum() + len(y) * np.log(2), abs=1e-5)


EXPANDERS = {
    "schema": 1, "title": "Expanders", "time": "day", "units": "unchecked",
    "parameters": {
        "fold": parameter(2000, 0.8), "low": parameter(10), "alpha": parameter(0.15, 0.4), "p": parameter(0.7, scale="logit"),
    },
    "draws": {"expander": {"distribution": "bernoulli", "probability": "p", "from": "assumed", "about": "cells expand"}},
    "derived": {"rho": "log(where(expander > 0.5, fold, low)) / 10"}, "switches": {"peak": "10"},
    "states": {"cells": {"unit": "1", "initial": "10"}}, "ddt": {"cells": "before(peak) * rho * cells - after(peak) * alpha * cells"},
    "observables": {"transgene": {"expr": "cells", "unit": "1", "error": "lognormal", "sigma": 0.4}},
}  # fmt: skip


def test_simulated_expanders_are_told_from_the_others_on_paper_too(tmp_path):
    model = ck.Model.from_dict(EXPANDERS)
    cohort = ck.sample_cohort(model, n=24, seed=6)
    sim = ck.simulate(model, cohort, times=[4, 10, 28], residual=True)
    samples = sim.transgene_observed.to_series().reset_index()
    samples.columns = ["ID", "TIME", "DV"]
    samples.to_csv(tmp_path / "s.csv", index=False)
    start = model.replace(parameters={"fold": 800, "low": 25, "p": 0.5})
    found = ck.fit(start, ck.read_data(tmp_path / "s.csv"))
    assert found.converged, found.messages
    truth = cohort["expander"].values
    assert 4 < truth.sum() < 20
    assert found.classes.sel({"class": "expander=1"}).values == pytest.approx(truth, abs=0.05)
    lower, upper = found.estimates["lower"], found.estimates["upper"]
    for name, value in (("fold", 2000), ("low", 10), ("alpha", 0.15), ("p", truth.mean())):
        assert lower.sel(parameter=name) < value < upper.sel(parameter=name)
    figure = ck.plot.individuals(found, subjects=["0", "1"])
    assert [ax.get_title(loc=loc) for ax in figure.axes for loc in ("left", "center") if ax.get_title(loc=loc)] == [
        f"{i}: expander={truth[i]:g}" for i in (0, 1)
    ]
    said = ck.report(found, tmp_path / "fit").read_text(encoding="utf-8")
    assert "Classes of subjects" in said
    assert "Entropy: 1 " in said.replace("Entropy: 1.0 ", "Entropy: 1 ")
    again = ck.bootstrap(found, n=1, seed=1)
    assert again["converged"].all()
    assert abs(again["estimate"].sel(parameter="p").item() - (truth * again["drawn"].values[0]).mean()) < 0.02
