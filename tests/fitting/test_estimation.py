"""Objective functions, gradients and fits against what other programs report (shared reference/nlme.md) and against brute force."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from classic import PUBLISHED, classic, decline, theophylline
from scipy.stats import norm

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.importance import sample_likelihood
from carkinetics.fitting.search import Search

SD = np.sqrt(0.1)
WANG = {  # residual error: (sigmas, FOCEI, FOCE, FO, marginal by quadrature)
    "additive": ({"sigma": SD}, -2.05880, -2.05880, 0.02577, -1.98961),
    "proportional": ({"sigma": SD}, 39.45755, 39.20672, 39.21322, 39.35480),
    "combined": ({"sigma_add": SD, "sigma_prop": SD}, 39.73517, 39.49927, 39.50538, 39.63545),
    "combined_sd": ({"sigma_add": SD, "sigma_prop": SD}, 43.55416, 43.39446, 43.39762, 43.44254),
    "power": ({"sigma": SD, "power": 0.5}, 9.96618, 9.33147, 9.65127, 9.99141),
    "lognormal": ({"sigma": SD}, 40.03872, 40.03872, 40.05546, 40.07694),
}


def search_for(model, data, method="focei", rtol=1e-9):
    search = Search(objective_of(model, bind(model, data), method, rtol=rtol))
    search.theta = search.structure.pack(search.structure.start)
    return search


@pytest.mark.parametrize(("method", "place"), [("focei", 1), ("foce", 2), ("fo", 3)])
@pytest.mark.parametrize("error", WANG)
@pytest.mark.requirement("R-LIK-02", "R-LIK-06")
def test_objectives_of_wang_2007(error, method, place):
    data = ck.read_data(classic("Wang2007.csv"))
    found = ck.fit(decline(error, **WANG[error][0]), data, method=method, evaluate_only=True)
    assert found.ofv == pytest.approx(WANG[error][place], abs=2e-5)
    assert found.evaluated_only


@pytest.mark.parametrize("error", WANG)
@pytest.mark.requirement("R-LIK-04")
def test_importance_sampling_gives_the_marginal_likelihood_within_its_own_error(error):
    search = search_for(decline(error, **WANG[error][0]), ck.read_data(classic("Wang2007.csv")))
    point = search.at(search.theta, slope=False, starts=search.several_starts())
    found = sample_likelihood(search.marginal, search.structure.unpack(search.theta), point.mode, 2000, seed=3)
    assert abs(found.by_subject.sum() - WANG[error][4]) < 3 * np.sqrt((found.error**2).sum())


@pytest.mark.parametrize(("method", "ofv"), [("focei", 116.803779), ("foce", 116.803779), ("laplace", 118.53036), ("fo", 124.25819)])
@pytest.mark.requirement("R-LIK-06")
def test_objectives_of_theophylline(method, ofv):
    found = ck.fit(theophylline(*PUBLISHED), ck.read_data(classic("theo_sd.csv")), method=method, evaluate_only=True)
    assert found.ofv == pytest.approx(ofv, abs=1e-4)
    assert found.loglik == pytest.approx(-0.5 * (found.ofv + 132 * np.log(2 * np.pi)))


STARTS = {"near": PUBLISHED, "three times off": (4.8, 0.9, 95.0, 2.0, (0.1, 0.5, 0.3))}


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.requirement("R-LIK-06")
def test_theophylline_is_fitted_as_nonmem_and_nlmixr_do(start):
    model = theophylline(*STARTS[start])
    found = ck.fit(model, ck.read_data(classic("theo_sd.csv")))
    assert found.converged
    assert found.ofv <= 116.80367
    estimates = found.estimates.to_dataframe()
    typical = np.log(estimates.estimate[["ka", "cl", "v"]])
    assert typical.values == pytest.approx([0.4642, 1.0122, 3.4598], abs=1e-3)
    assert estimates.estimate["sigma.conc"] == pytest.approx(0.6940, rel=2e-3)
    assert (estimates.estimate[["iiv.ka", "iiv.cl", "iiv.v"]] ** 2).values == pytest.approx([0.4035, 0.0688, 0.0192], rel=0.01)
    assert estimates.rse[["ka", "cl", "v"]].values == pytest.approx([0.19180, 0.08352, 0.04661], rel=0.01)  # NONMEM's R matrix
    assert found.model.parameter("ka").value == pytest.approx(estimates.estimate["ka"])
    assert model.parameter("ka").value == pytest.approx(STARTS[start][0])
    assert "converged" in str(found).splitlines()[0]


def test_the_sandwich_is_nonmems():
    found = ck.fit(theophylline(*PUBLISHED), ck.read_data(classic("theo_sd.csv")), covariance="sandwich")
    assert found.estimates.rse.sel(parameter=["ka", "cl", "v"]).values == pytest.approx([0.1979, 0.0756, 0.0429], rel=0.03)


ERRORS = {
    "additive": {"sigma": 0.7}, "proportional": {"sigma": 0.2}, "combined": {"sigma_add": 0.3, "sigma_prop": 0.15},
    "combined_sd": {"sigma_add": 0.3, "sigma_prop": 0.1}, "power": {"sigma": 0.3, "power": 0.6}, "lognormal": {"sigma": 0.3},
    "student": {"sigma": 0.5, "df": 5.0},
}  # fmt: skip


@pytest.mark.parametrize("bend", ["", "-0*centre*centre"])
@pytest.mark.parametrize("error", ERRORS)
def test_the_gradient_of_focei_is_that_of_central_differences(error, bend, tmp_path):
    model = theophylline(*PUBLISHED[:3], 0.7, PUBLISHED[4], bend)
    item = replace(model.observables[0], **{"sigma": None, "error": error, **ERRORS[error]})
    model = replace(model, observables=(item,))
    data = ck.read_data(censored_theophylline(tmp_path, 1.0), lloq=1.0)
    search = search_for(model, data, rtol=1e-11)
    theta = search.theta + 0.05 * np.random.default_rng(1).standard_normal(len(search.theta))
    search.theta = theta
    point = search.at(theta, starts=search.several_starts())
    search.eta = point.mode.eta
    numbers = [search.structure.names[k] for k in range(len(theta))]
    expected = search.differences(theta, point.mode.eta).sum(axis=0)
    assert point.gradient == pytest.approx(expected, rel=1e-5, abs=2e-5 * np.abs(expected).max()), numbers


def censored_theophylline(folder, lloq):
    """Theophylline's data with values below a limit written as such."""
    lines = classic("theo_sd.csv").read_text(encoding="utf-8").splitlines()
    head, *rows = lines
    out = [head]
    for line in rows:
        cells = line.split(",")
        if float(cells[3]) == 0.0 and float(cells[2]) < lloq:
            cells[2] = f"<{lloq:g}"
        out.append(",".join(cells))
    path = folder / "censored.csv"
    path.write_text("\n".join(out), encoding="utf-8")
    return path


@pytest.mark.parametrize("lloq", [1.0, 4.0])
@pytest.mark.requirement("R-LIK-03")
def test_censored_data_by_laplace_and_importance_sampling_are_near_brute_force(lloq, tmp_path):
    model = theophylline(*PUBLISHED[:4], (0.2, 0.05, 1e-12))
    kept = tuple(replace(p, iiv=None if p.name == "v" else p.iiv) for p in model.parameters)
    model = replace(model, parameters=kept)
    data = ck.read_data(censored_theophylline(tmp_path, lloq), lloq=lloq)
    search = search_for(model, data, "laplace")
    assert (search.marginal.predictor.design.censoring == 1).sum() > 10
    truth = brute_force(search)
    point = search.at(search.theta, slope=False, starts=search.several_starts())
    assert point.ofv == pytest.approx(truth.sum(), abs=0.05 * len(truth))
    found = sample_likelihood(search.marginal, search.structure.unpack(search.theta), point.mode, 4000, seed=1)
    assert abs(found.by_subject.sum() - truth.sum()) < 3 * np.sqrt((found.error**2).sum())


def brute_force(search, points=41, reach=6.0):
    """-2 log of the marginal likelihood of every subject by the trapezoid rule over two random effects."""
    marginal, values = search.marginal, search.structure.unpack(search.theta)
    z = np.linspace(-reach, reach, points)
    sd = np.sqrt(np.diag(values.omega))
    total = np.full((marginal.n, points, points), -np.inf)
    for i, j in itertools.product(range(points), repeat=2):
        eta = np.tile(np.array([z[i], z[j]]) * sd, (marginal.n, 1))
        f = marginal.predictor.values(marginal.phi(values, eta))
        terms = marginal.by_subject(marginal.likelihood.observed(f, values).value)
        total[:, i, j] = -0.5 * (terms + z[i] ** 2 + z[j] ** 2) - np.log(2 * np.pi)
    most = total.max(axis=(1, 2), keepdims=True)
    cell = (z[1] - z[0]) ** 2
    return -2 * (most[:, 0, 0] + np.log(np.exp(total - most).sum(axis=(1, 2)) * cell))


def test_what_cannot_be_done_is_refused_by_name(tmp_path):
    data = ck.read_data(censored_theophylline(tmp_path, 1.0), lloq=1.0)
    with pytest.raises(ck.errors.ConfigError, match=r"foce.*censored.*focei"):
        ck.fit(theophylline(*PUBLISHED), data, method="foce")
    with pytest.raises(ck.errors.ConfigError, match="method is 'focie'"):
        ck.fit(theophylline(*PUBLISHED), data, method="focie")
    model = theophylline(*PUBLISHED)
    with pytest.raises(ck.errors.ConfigError, match="no `error`"):
        ck.fit(replace(model, observables=(replace(model.observables[0], error=None),)), data)


def test_a_censored_lognormal_value_weighs_the_curvature_of_its_log_probability_by_log_f(tmp_path):
    """By f itself it turns negative above the limit, by log f never: against differences of scipy's normal law."""
    path = tmp_path / "limit.csv"
    path.write_text("ID,TIME,DV\n1,1,1\n", encoding="utf-8")
    search = search_for(decline("lognormal", sigma=0.7), ck.read_data(path, lloq=2.0))
    (o,), step = search.marginal.likelihood.groups, 1e-4
    weigh = search.marginal.likelihood._weigher(o, np.array([0]))
    for f in (0.02, 0.9, 2.0, 3.3, 9.0, 40.0):
        low, middle, high = norm.logcdf((np.log(2.0) - np.log(f) + step * np.array([1, 0, -1])) / 0.7)
        (weight,) = weigh(np.array([f]), np.array([[0.7]]))
        assert weight * f**2 == pytest.approx(-(low - 2.0 * middle + high) / step**2, abs=2e-6), f
    with np.errstate(all="ignore"):
        assert weigh(np.array([0.0]), np.array([[0.7]])) == 0.0
