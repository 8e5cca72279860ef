"""M4 in a fit, against integrals of a likelihood written with scipy alone."""

import numpy as np
import pandas as pd
import pytest
from classic import decline
from scipy.integrate import quad
from scipy.special import ndtr

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search

LLOQ = 1.0
TIMES = np.array([0.5, 1.0, 2.0, 4.0, 6.0, 9.0])
SIGMA = {"additive": {"sigma": 0.8}, "proportional": {"sigma": 0.5}, "combined": {"sigma_add": 0.5, "sigma_prop": 0.2}}


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """(data, values (n, times)): positive ones, what is below LLOQ censored."""
    rng = np.random.default_rng(8)
    rate = 0.5 * np.exp(0.2 * rng.standard_normal((12, 1)))
    mean = 10 * np.exp(-rate * TIMES)
    y = np.abs(mean + 0.6 * rng.standard_normal(mean.shape))
    frame = pd.DataFrame({"ID": np.repeat(np.arange(12), TIMES.size), "TIME": np.tile(TIMES, 12), "DV": np.maximum(y, LLOQ).ravel()})
    frame["CENS"] = (y < LLOQ).ravel().astype(int)
    path = tmp_path_factory.mktemp("m4") / "values.csv"
    frame.to_csv(path, index=False)
    return ck.read_data(path), y


def sd_of(error, f):
    sigma = SIGMA[error]
    if error == "additive":
        return sigma["sigma"]
    if error == "proportional":
        return sigma["sigma"] * f
    return np.hypot(sigma["sigma_add"], sigma["sigma_prop"] * f)


def normal(x, sd):
    """The density of N(0, sd): scipy.stats has it a hundred times slower, and a quadrature asks ten thousand times."""
    return np.exp(-0.5 * (x / sd) ** 2) / (sd * np.sqrt(2 * np.pi))


def marginal_of(error, y):
    """-2 log of one subject's marginal likelihood by M4, with all constants."""

    def density(eta):
        f = 10 * np.exp(-0.5 * np.exp(eta) * TIMES)
        sd = sd_of(error, f)
        below = ndtr((LLOQ - f) / sd) - ndtr(-f / sd)
        terms = np.where(y < LLOQ, below, normal(y - f, sd)) / ndtr(f / sd)
        return terms.prod() * normal(eta, 0.2)

    return -2 * np.log(quad(density, -1.6, 1.6, points=[0], limit=400, epsabs=0, epsrel=1e-10)[0])


@pytest.mark.parametrize("error", SIGMA)
@pytest.mark.requirement("R-LIK-03")
def test_the_marginal_likelihood_by_m4_is_the_integral_written_by_hand(error, written):
    data, y = written
    model = decline(error, **SIGMA[error])
    truth = sum(marginal_of(error, row) for row in y) - np.log(2 * np.pi) * (y >= LLOQ).sum()
    sampled = ck.fit(model, data, method="importance", blq="m4")
    assert abs(sampled.ofv - truth) < 3 * sampled.ofv_error + 1e-3
    assert ck.fit(model, data, method="laplace", blq="m4", evaluate_only=True).ofv == pytest.approx(truth, abs=0.05 * len(y))
    assert abs(ck.fit(model, data, method="importance").ofv - truth) > 0.1  # M3 is something else


@pytest.mark.parametrize("error", SIGMA)
def test_the_gradient_of_focei_with_m4_is_that_of_central_differences(error, written):
    model = decline(error, **SIGMA[error])
    search = Search(objective_of(model, bind(model, written[0]), "focei", blq="m4"))
    theta = search.structure.pack(search.structure.start) + 0.05
    point = search.at(theta)
    for k in range(len(theta)):
        step = 1e-4 * np.eye(len(theta))[k]
        difference = (search.at(theta + step, slope=False).ofv - search.at(theta - step, slope=False).ofv) / 2e-4
        assert point.gradient[k] == pytest.approx(difference, rel=1e-4, abs=2e-3)


def test_of_a_log_normal_error_both_methods_are_one(written):
    model = decline("lognormal", sigma=0.4)
    three, four = (ck.fit(model, written[0], blq=blq, evaluate_only=True).ofv for blq in ("m3", "m4"))
    assert three == four


def test_saem_with_m4_climbs_to_the_maximum_of_the_integral(written):
    data, _ = written
    by_saem = ck.fit(decline("additive", sigma=0.8), data, method="saem", blq="m4", seed=2)
    by_laplace = ck.fit(decline("additive", sigma=0.8), data, method="laplace", blq="m4")
    assert by_saem.converged
    assert by_laplace.converged
    assert by_saem.estimates.estimate.values == pytest.approx(by_laplace.estimates.estimate.values, rel=0.05)


def test_negative_values_and_unknown_words_are_refused_by_name(tmp_path):
    path = tmp_path / "negative.csv"
    path.write_text("ID,TIME,DV\n1,1,5\n1,2,-0.3\n1,3,2\n")
    data = ck.read_data(path)
    with pytest.raises(ck.errors.DataError, match=r'blq="m4" takes all values to be positive.*line 3 has -0.3'):
        ck.fit(decline("additive", sigma=1.0), data, blq="m4")
    with pytest.raises(ck.errors.ConfigError, match=r"blq is 'm5'; it must be one of 'm3', 'm4'"):
        ck.fit(decline("additive", sigma=1.0), data, blq="m5")
