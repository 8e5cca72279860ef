"""Louis' information against a model whose marginal likelihood is a normal density, differentiated by differences of its formula."""

import itertools

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.importance import draw_effects
from carkinetics.fitting.information import observed_information
from carkinetics.fitting.search import Search

N, EACH = 25, 4


def one_way(tmp_path):
    """y = a + eta + b t + error: a has a random effect, b has none; everything is normal."""
    model = ck.Model.from_dict(
        {
            "schema": 1, "title": "One way", "time": "day", "units": "unchecked",
            "parameters": {
                "a": {"value": 3.0, "unit": "1", "iiv": 0.8, "scale": "normal", **ABOUT},
                "b": {"value": 0.5, "unit": "1", "scale": "normal", **ABOUT},
            },
            "states": {"x": {"unit": "1", "initial": "a"}}, "ddt": {"x": "b"},
            "observables": {"y": {"expr": "x", "unit": "1", "error": "additive", "sigma": 0.4}},
        }
    )  # fmt: skip
    rng = np.random.default_rng(5)
    rows = [
        (s, t, 3 + eta + 0.5 * t + 0.4 * rng.standard_normal()) for s, eta in enumerate(0.8 * rng.standard_normal(N)) for t in range(EACH)
    ]
    path = tmp_path / "data.csv"
    pd.DataFrame(rows, columns=["ID", "TIME", "DV"]).to_csv(path, index=False)
    return model, ck.read_data(path), np.array([row[2] for row in rows]).reshape(N, EACH)


def log_likelihood(theta, y):
    """Of theta = (a, b, log omega, log sigma): each subject is normal with compound symmetry."""
    a, b, omega, sigma = theta[0], theta[1], np.exp(theta[2]), np.exp(theta[3])
    covariance = omega**2 * np.ones((EACH, EACH)) + sigma**2 * np.eye(EACH)
    rest = y - a - b * np.arange(EACH)
    return -0.5 * (N * np.linalg.slogdet(covariance)[1] + np.einsum("ni,ij,nj->", rest, np.linalg.inv(covariance), rest))


def test_the_information_is_the_negative_hessian_of_the_marginal_log_likelihood(tmp_path):
    model, data, y = one_way(tmp_path)
    search = Search(objective_of(model, bind(model, data), "focei"))
    search.theta = search.structure.pack(search.structure.start)
    point = search.at(search.theta)
    draws = draw_effects(search.marginal, search.structure.unpack(search.theta), point.mode, 4000, seed=2)
    assert search.structure.names == ["a", "b", "iiv.a", "sigma.y"]
    found = observed_information(search.marginal, search.theta, draws)
    step, exact = 1e-3, np.empty((4, 4))
    for i, j in itertools.product(range(4), repeat=2):
        moves = [(s, t, search.theta + step * (s * np.eye(4)[i] + t * np.eye(4)[j])) for s in (1, -1) for t in (1, -1)]
        exact[i, j] = -sum(s * t * log_likelihood(theta, y) for s, t, theta in moves) / (4 * step**2)
    assert found.matrix == pytest.approx(exact, rel=0.03, abs=0.03 * np.abs(np.diag(exact)).min())
    slopes = [(log_likelihood(search.theta + 1e-5 * e, y) - log_likelihood(search.theta - 1e-5 * e, y)) / 2e-5 for e in np.eye(4)]
    assert found.scores.sum(axis=0) == pytest.approx(slopes, abs=0.02 * np.sqrt(np.diag(exact)).max())
