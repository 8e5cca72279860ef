"""SAEM against closed forms, exact Gaussian likelihoods and quadrature: what it maximises is the marginal likelihood itself."""

import os
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import approx_fprime, minimize
from scipy.special import log_ndtr, logsumexp
from scipy.stats import t

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.errors import ConfigError
from carkinetics.fitting.effects import describe
from carkinetics.fitting.estimation import fit
from carkinetics.fitting.importance import joint_of_many
from carkinetics.fitting.joint import Likelihood
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.prediction import Predictor, Tolerances
from carkinetics.fitting.saem import Plan, ascend, drifts
from carkinetics.fitting.search import Search

SHARED = Path(os.environ.get("CARKINETICS_SHARED", Path(__file__).parents[3] / "shared"))
THEOPHYLLINE = SHARED / "data" / "classic" / "theo_sd.csv"
TRUTH = [0.45925, 1.01167, 3.45385, -0.45205, -1.32738, -1.99541, -0.36252]  # of theophylline: the minimum of the quadrature below


def parameter(value, iiv=None, **more):
    told = {"value": float(value), "unit": "1", "from": "assumed", "about": "of a test", **more}
    return told if iiv is None else {**told, "iiv": float(iiv)}


def line(level, slope=None, error="additive", correlation=None, **sigmas):
    """A line y = level + slope t, both on the normal scale: linear in its random effects."""
    parameters = {"level": level} if slope is None else {"level": level, "slope": slope}
    correlations = {} if correlation is None else {"correlations": {"level": {"slope": correlation}}}
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "A line", "time": "day", "units": "unchecked", "parameters": parameters, **correlations,
            "states": {"a": {"unit": "1", "initial": "level"}}, "ddt": {"a": "0" if slope is None else "slope"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": error, **sigmas}},
        }
    )  # fmt: skip


def theophylline(ka, cl, v, sds, add):
    values = [parameter(value, sd) for value, sd in zip((ka, cl, v), sds, strict=True)]
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Theophylline", "time": "h", "units": "unchecked",
            "parameters": dict(zip(("ka", "cl", "v"), values, strict=True)),
            "states": {"depot": {"unit": "1", "initial": "0"}, "central": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka * depot", "central": "ka * depot - cl / v * central"},
            "doses": {"oral": {"into": "depot", "unit": "1"}},
            "observables": {"conc": {"expr": "central / v", "unit": "1", "error": "additive", "sigma": add}},
        }
    )  # fmt: skip


def table(tmp_path, y, times, lloq=None):
    """Values y (n, r) at times (r,), as a file of data; what is below `lloq` is censored there."""
    rows = ["ID,TIME,DV,CENS" if lloq is not None else "ID,TIME,DV"]
    for s, values in enumerate(y, 1):
        for time, value in zip(times, values, strict=True):
            seen = "" if lloq is None else f",{int(value < lloq)}"
            rows.append(f"{s},{time},{float(value if lloq is None else max(value, lloq))!r}{seen}")
    path = tmp_path / "values.csv"
    path.write_text("\n".join(rows) + "\n")
    return ck.read_data(path)


def marginal_of(model, data, threads=1):
    design = bind(model, data)
    structure = describe(model, design)
    likelihood = Likelihood(structure, design)
    return Marginal(structure, Predictor(structure, design, Tolerances(threads=threads)), likelihood, "focei")


def ascend_from(model, data, seed=1, plan=None, threads=1):
    marginal = marginal_of(model, data, threads)
    found = ascend(marginal, marginal.structure.pack(marginal.structure.start), seed, plan)
    return dict(zip(marginal.structure.names, marginal.structure.natural(found.theta), strict=True)), found


def drawn_lines(n, times, level, slope, sigma, seed):
    """Values (n, r) of lines whose level and slope are normal, given as (mean, SD)."""
    rng = np.random.Generator(np.random.Philox(seed))
    z, w = rng.standard_normal((2, n, 1)), rng.standard_normal((n, len(times)))
    return (level[0] + level[1] * z[0]) + (slope[0] + slope[1] * (0.5 * z[0] + np.sqrt(0.75) * z[1])) * times + sigma * w


def gaussian(y, design, mean, omega, sigma):
    """-2 log L of lines: y (n, r) has mean `design` @ mean and covariance `design` omega `design`' + sigma^2."""
    covariance = design @ omega @ design.T + sigma**2 * np.eye(len(design))
    rest = y - design @ mean
    return len(y) * np.linalg.slogdet(covariance)[1] + np.sum(rest * np.linalg.solve(covariance, rest.T).T)


def one_way(y, theta, log_density):
    """-2 log L of values (n, r) about a normal level, summed over a fine grid: theta is its mean and log SD."""
    x = np.linspace(-6.0, 6.0, 241)
    each = log_density(y[:, :, None], theta[0] + np.exp(theta[1]) * x).sum(axis=1) - 0.5 * x**2
    return -2.0 * logsumexp(each, axis=1).sum()


def test_one_way_random_effects_are_the_closed_form_of_maximum_likelihood(tmp_path):
    n, r = 40, 4
    y = drawn_lines(n, np.zeros(r), (10.0, 2.0), (0.0, 0.0), 1.0, 3)
    within = ((y - y.mean(axis=1, keepdims=True)) ** 2).sum() / (n * (r - 1))
    between = ((y.mean(axis=1) - y.mean()) ** 2).sum() / n - within / r
    found, ascent = ascend_from(line(parameter(4, 6, scale="normal"), sigma=4.0), table(tmp_path, y, np.arange(r)))
    assert found["level"] == pytest.approx(y.mean(), rel=0.01)
    assert found["iiv.level"] == pytest.approx(np.sqrt(between), rel=0.01)
    assert found["sigma.y"] == pytest.approx(np.sqrt(within), rel=0.01)
    assert ascent.messages == ()


@pytest.mark.parametrize("fixed", [False, True])
def test_a_parameter_without_random_effects_does_not_drift(tmp_path, fixed):
    times = np.arange(5.0)
    y = drawn_lines(30, times, (10.0, 2.0), (-1.0, 0.0), 1.0, 5)
    x = np.column_stack([np.ones(5), times])

    def deviance(t):
        return gaussian(y, x, np.array([10.5 if fixed else t[0], t[1]]), np.diag([np.exp(2 * t[2]), 0.0]), np.exp(t[3]))

    truth = minimize(deviance, [10.0, -1.0, 0.7, 0.0], method="BFGS").x
    level = parameter(10.5, 6, scale="normal", **({"fixed": True} if fixed else {}))
    found, _ = ascend_from(line(level, parameter(2, scale="normal"), sigma=4.0), table(tmp_path, y, times))
    expected = [*([] if fixed else [truth[0]]), truth[1], *np.exp(truth[2:])]
    assert list(found.values()) == pytest.approx(expected, rel=0.01)
    assert ("level" in found) is not fixed


@pytest.mark.parametrize("fixed", [False, True])
def test_correlated_random_effects_and_an_sd_that_is_fixed(tmp_path, fixed):
    times = np.arange(5.0)
    y = drawn_lines(40, times, (10.0, 2.0), (-1.0, 0.8), 0.7, 7)
    x = np.column_stack([np.ones(5), times])

    def deviance(t):
        factor = np.array([[np.exp(t[2]), 0.0], [t[3], np.exp(t[4])]])
        if fixed:
            factor = np.diag([2.5, np.exp(t[4])])
        return gaussian(y, x, t[:2], factor @ factor.T, np.exp(t[5]))

    truth = minimize(deviance, [10.0, -1.0, 0.7, 0.3, -0.3, -0.3], method="BFGS").x
    more = {"iiv_fixed": True} if fixed else {}
    level, slope = parameter(8, 2.5, scale="normal", **more), parameter(1, 2, scale="normal")
    model = line(level, slope, correlation=None if fixed else 0.1, sigma=2.0)
    found, _ = ascend_from(model, table(tmp_path, y, times))
    factor = np.array([[np.exp(truth[2]), 0.0], [truth[3], np.exp(truth[4])]])
    sd = np.sqrt(np.diag(factor @ factor.T))
    effects = [np.exp(truth[4])] if fixed else [sd[0], truth[3] / sd[1], sd[1]]
    assert list(found.values()) == pytest.approx([*truth[:2], *effects, np.exp(truth[5])], rel=0.015)


def test_left_censored_values_count_exactly_against_brute_force_quadrature(tmp_path):
    y, lloq = drawn_lines(60, np.zeros(4), (10.0, 2.0), (0.0, 0.0), 1.0, 11), 9.0
    assert 0.2 < (y < lloq).mean() < 0.4

    def log_density(y, level, log_sigma):
        sigma = np.exp(log_sigma)
        seen = -0.5 * ((y - level) / sigma) ** 2 - log_sigma
        return np.where(y < lloq, log_ndtr((lloq - level) / sigma), seen)

    truth = minimize(lambda t: one_way(y, t, lambda y, level: log_density(y, level, t[2])), [10.0, 0.7, 0.0], method="BFGS").x
    found, _ = ascend_from(line(parameter(6, 5, scale="normal"), sigma=3.0), table(tmp_path, y, np.arange(4), lloq))
    assert list(found.values()) == pytest.approx([truth[0], *np.exp(truth[1:])], rel=0.01)


def normal(y, level, sd):
    return -np.log(sd) - 0.5 * ((y - level) / sd) ** 2


RESIDUALS = {  # where the search starts, and the log density at log sigmas (the exponent of a power as it is)
    "proportional": ({"sigma": 0.5}, lambda y, f, b: normal(y, f, np.exp(b) * np.abs(f))),
    "combined": ({"sigma_add": 3.0, "sigma_prop": 0.05}, lambda y, f, a, b: normal(y, f, np.sqrt(np.exp(2 * a) + np.exp(2 * b) * f**2))),
    "combined_sd": ({"sigma_add": 2.0, "sigma_prop": 0.05}, lambda y, f, a, b: normal(y, f, np.exp(a) + np.exp(b) * np.abs(f))),
    "power": ({"sigma": 2.0, "power": 0.3}, lambda y, f, a, p: normal(y, f, np.exp(a) * np.abs(f) ** p)),
    "student": ({"sigma": 8.0, "df": 5.0}, lambda y, f, a: t.logpdf((y - f) / np.exp(a), 5.0) - a),
}


@pytest.mark.parametrize("error", RESIDUALS)
def test_residual_errors_have_the_maximum_of_brute_force_quadrature(tmp_path, error):
    rng = np.random.Generator(np.random.Philox(13))
    levels = 20.0 + 4.0 * rng.standard_normal((60, 1))
    y = levels + np.sqrt(1.0 + 0.02 * levels**2) * rng.standard_normal((60, 6))
    sigmas, log_density = RESIDUALS[error]
    start = {"sigma": -2.0 if error == "proportional" else 0.0, "sigma_add": 0.5, "sigma_prop": -2.0, "power": 0.5}
    begin = [20.0, 1.4, *(start[name] for name in sigmas if name != "df")]
    truth = minimize(lambda theta: one_way(y, theta, lambda y, level: log_density(y, level, *theta[2:])), begin, method="BFGS").x
    found, ascent = ascend_from(line(parameter(12, 6, scale="normal"), error=error, **sigmas), table(tmp_path, y, np.arange(6)))
    expected = [truth[0], *(value if name == "power.y" else np.exp(value) for name, value in zip(list(found)[1:], truth[1:], strict=True))]
    assert list(found.values()) == pytest.approx(expected, rel=0.03), ascent.messages


def quadrature_of_theophylline():
    """-2 log L by adaptive Gauss-Hermite quadrature of 7 x 7 x 7 nodes, as a function of theta."""
    marginal = marginal_of(theophylline(1.59, 2.75, 31.8, (0.636, 0.262, 0.139), 0.694), ck.read_data(THEOPHYLLINE))
    x, w = np.polynomial.hermite_e.hermegauss(7)
    nodes = np.stack(np.meshgrid(x, x, x), axis=-1).reshape(-1, 3)
    weights = np.prod(np.stack(np.meshgrid(w, w, w), axis=-1).reshape(-1, 3), axis=1) / (2 * np.pi) ** 1.5
    search = Search(marginal)

    def deviance(theta):
        values = marginal.structure.unpack(theta)
        mode = search.at(theta, slope=False).mode
        scale = np.linalg.cholesky(np.linalg.inv(marginal.information(values, mode)))
        eta = mode.eta + np.einsum("nij,sj->sni", scale, nodes)
        each = -0.5 * joint_of_many(marginal, values, eta) + (0.5 * (nodes**2).sum(axis=1) + np.log(weights))[:, None]
        return -2.0 * (logsumexp(each, axis=0) + np.linalg.slogdet(scale)[1]).sum()

    return deviance


@pytest.mark.filterwarnings("ignore:.*at the very time of a dose")
@pytest.mark.skipif(not THEOPHYLLINE.exists(), reason="the classic data are not here: CARKINETICS_SHARED names their folder")
def test_theophylline_is_the_maximum_of_the_marginal_likelihood_and_not_of_its_expansion():
    deviance, truth = quadrature_of_theophylline(), np.array(TRUTH)
    assert deviance(truth) == pytest.approx(118.103, abs=0.001)
    assert approx_fprime(truth, deviance, 1e-4) == pytest.approx(np.zeros(7), abs=0.1)  # SEs are 0.05 and more
    data = ck.read_data(THEOPHYLLINE)
    model = theophylline(3.0, 5.0, 60.0, (1.0, 1.0, 1.0), 2.0)
    found = np.mean([ascend_from(model, data, seed)[1].theta for seed in range(3)], axis=0)
    assert found[:3] == pytest.approx(truth[:3], abs=0.01)
    assert np.exp(found[3:]) == pytest.approx(np.exp(truth[3:]), rel=0.05)


@pytest.mark.filterwarnings("ignore:.*at the very time of a dose")
@pytest.mark.skipif(not THEOPHYLLINE.exists(), reason="the classic data are not here: CARKINETICS_SHARED names their folder")
def test_the_reported_objective_is_the_marginal_likelihood_with_its_error_and_chains_go_on():
    data = ck.read_data(THEOPHYLLINE)
    published = theophylline(np.exp(0.464451), np.exp(1.012047), np.exp(3.459973), np.sqrt([0.404625, 0.068796, 0.019222]), 0.693839)
    here = fit(published, data, method="importance", seed=2)
    assert abs(here.ofv - 118.12472) < 2 * here.ofv_error
    assert here.evaluated_only
    saem = fit(published, data, method="saem", seed=1)
    assert saem.converged
    assert abs(saem.ofv - 118.103) < 3 * saem.ofv_error
    assert saem.trace.dims == ("iteration", "parameter")
    assert np.isfinite(saem.estimates["se"]).all()
    assert "SAEM" in str(saem).splitlines()[0]
    both = fit(theophylline(3.0, 5.0, 60.0, (1.0, 1.0, 1.0), 2.0), data, method="saem,focei")
    assert both.method == "focei"
    assert both.ofv == pytest.approx(116.8037, abs=1e-3)
    assert both.ofv_error == 0.0


def test_a_seed_gives_the_same_bits_for_any_number_of_threads(tmp_path):
    data = table(tmp_path, drawn_lines(12, np.arange(4.0), (10.0, 2.0), (1.0, 0.5), 1.0, 17), np.arange(4.0))
    model, plan = line(parameter(8, 2.5, scale="normal"), parameter(1, scale="normal"), sigma=2.0), Plan(20, 20, 20, 10)
    first, again, other = (ascend_from(model, data, seed, plan, threads)[1].trace for seed, threads in ((5, 1), (5, 2), (6, 1)))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_trace_that_moves_is_named_and_noise_is_not():
    noise = np.random.Generator(np.random.Philox(1)).standard_normal((100, 2)) * 0.05
    moving = noise + np.column_stack([np.linspace(0.0, 1.0, 100), np.zeros(100)])
    assert drifts(["cl", "v"], noise) == ()
    (message,) = drifts(["cl", "v"], moving)
    assert "'cl' still moves" in message


def test_what_saem_cannot_do_is_refused_by_name(tmp_path):
    data = table(tmp_path, np.ones((3, 2)), np.arange(2))
    with pytest.raises(ConfigError, match=r'"saem" needs random effects'):
        fit(line(parameter(1, scale="normal"), sigma=1.0), data, method="saem")
    with pytest.raises(ConfigError, match=r"'saem,foce1'.*focei"):
        fit(line(parameter(1, 1, scale="normal"), sigma=1.0), data, method="saem,foce1")
    with pytest.raises(ConfigError, match="seed"):
        fit(line(parameter(1, 1, scale="normal"), sigma=1.0), data, method="saem", seed=-1)
