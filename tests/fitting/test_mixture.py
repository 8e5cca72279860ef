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
from carkinetics.fitting.search import Search

TIMES = np.arange(4.0)


def two_levels(p="p", high=8.0, low=3.0, iiv=1.0, sigma=0.7, share=0.5, draws=None, **more):
    """A value of each subject about one of two means, with an additive error: a mixture of normal laws."""
    told = {"distribution": "bernoulli", "probability": p, "from": "assumed", "about": "which mean"}
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Two levels", "time": "h", "units": "unchecked",
            "parameters": {
                "high": parameter(high, scale="normal"), "low": parameter(low, scale="normal"), "b": parameter(0, iiv, scale="normal", fixed=True),
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
    return np.stack(
        [np.log(w) + multivariate_normal(np.full(len(TIMES), m), covariance).logpdf(y) for w, m in ((p, high), (1 - p, low))]
    )


@pytest.fixture(scope="module")
def mixture(tmp_path_factory):
    y = values()
    data = written(tmp_path_factory.mktemp("mixture"), y, TIMES)
    return y, data, ck.fit(two_levels(), data)


def test_estimates_are_those_of_an_exact_normal_mixture(mixture):
    y, _, found = mixture

    def deviance(x):
        return -2.0 * logsumexp(logs(y, x[0], x[1], np.exp(x[2]), np.exp(x[3]), expit(x[4])), axis=0).sum()

    best = minimize(deviance, [8.0, 3.0, 0.0, np.log(0.7), 0.0], method="Nelder-Mead", options={"xatol": 1e-7, "fatol": 1e-9, "maxiter": 9000})
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
