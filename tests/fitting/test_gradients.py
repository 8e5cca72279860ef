"""Gradients of FOCE, FOCEI and Laplace against central differences of their objectives, which know nothing of them."""

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT, parameter

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search

ERRORS = {
    "additive": {"sigma": 0.6}, "proportional": {"sigma": 0.2}, "combined": {"sigma_add": 0.3, "sigma_prop": 0.15},
    "combined_sd": {"sigma_add": 0.2, "sigma_prop": 0.1}, "power": {"sigma": 0.25, "power": 0.7}, "lognormal": {"sigma": 0.25},
    "student": {"sigma": 0.4, "df": 5.0},
}  # fmt: skip
TIMES = np.array([0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 12.0])


def oral(error, bend=""):
    """One compartment, oral, correlated effects, a covariate; `bend` takes its closed form from it."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Oral", "time": "h", "units": "unchecked", "covariates": {"weight": {"unit": "1", "reference": 70}},
            "parameters": {
                "ka": parameter(1.2, 0.4), "cl": parameter(3.0, 0.3), "v": parameter(30, 0.2), "loss": parameter(0.05, scale="normal"),
            },
            "correlations": {"cl": {"v": 0.3}},
            "effects": {"cl": {"weight": {"form": "power", "value": 0.7, **ABOUT}}},
            "states": {"depot": {"unit": "1", "initial": "100"}, "centre": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka * depot", "centre": f"ka * depot - (cl / v + loss) * centre{bend}"},
            "observables": {"y": {"expr": "centre / v", "unit": "1", "error": error, **ERRORS[error]}},
        }
    )  # fmt: skip


def data_of(tmp_path, censored):
    rng = np.random.default_rng(6)
    ka, cl, v = (value * np.exp(sd * rng.standard_normal((8, 1))) for value, sd in ((1.2, 0.4), (3.0, 0.3), (30, 0.2)))
    y = 100 / v * ka / (ka - cl / v) * (np.exp(-cl / v * TIMES) - np.exp(-ka * TIMES)) * np.exp(0.2 * rng.standard_normal((8, TIMES.size)))
    frame = pd.DataFrame({"ID": np.repeat(np.arange(8), TIMES.size), "TIME": np.tile(TIMES, 8), "DV": y.ravel()})
    frame["weight"] = np.repeat(rng.uniform(20, 90, 8), TIMES.size)
    if censored:
        frame["CENS"] = (frame.DV < 1.3).astype(int)
        frame["DV"] = frame.DV.clip(lower=1.3)
    frame.to_csv(tmp_path / "data.csv", index=False)
    return ck.read_data(tmp_path / "data.csv")


CASES = [("foce", error, False) for error in ERRORS if error != "student"]
CASES += [(method, error, True) for method in ("focei", "laplace") for error in ERRORS]


@pytest.mark.parametrize(("method", "error", "censored"), CASES)
def test_the_gradient_is_that_of_central_differences(method, error, censored, tmp_path):
    model = oral(error)
    search = Search(objective_of(model, bind(model, data_of(tmp_path, censored)), method))
    theta = search.structure.pack(search.structure.start) + 0.02
    point = search.at(theta)
    search.eta = point.mode.eta
    assert point.gradient is not None
    for k in range(len(theta)):
        step = 2e-4 * np.eye(len(theta))[k]
        ends = [search.at(theta + factor * step, slope=False).ofv for factor in (-2, -1, 1, 2)]
        difference = (ends[0] - 8 * ends[1] + 8 * ends[2] - ends[3]) / 12 / 2e-4
        assert point.gradient[k] == pytest.approx(difference, rel=1e-5, abs=2e-3), search.structure.names[k]


@pytest.mark.parametrize("method", ["foce", "laplace"])
def test_equations_that_are_stepped_have_the_gradient_too(method, tmp_path):
    model = oral("proportional", bend=" - 0.001 * centre ^ 2 / (10 + centre)")
    search = Search(objective_of(model, bind(model, data_of(tmp_path, False)), method))
    theta = search.structure.pack(search.structure.start)
    point = search.at(theta)
    search.eta = point.mode.eta
    reference = search.differences(theta, point.mode.eta).sum(axis=0)
    assert point.gradient == pytest.approx(reference, rel=2e-3, abs=2e-2)
