"""Variability between occasions: against exact Gaussian likelihoods, and equations integrated occasion by occasion."""

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT, parameter
from scipy.integrate import solve_ivp
from scipy.optimize import minimize

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search

OCCASIONS, EACH = 3, 4
TRUTH = {"a": 5.0, "iiv.a": 1.0, "iov.a": 0.7, "sigma.y": 0.5}


def level():
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Level", "time": "h", "units": "unchecked",
            "parameters": {"a": parameter(4, 0.8, scale="normal", iov=0.5)},
            "states": {"s": {"unit": "1", "initial": "0"}}, "ddt": {"s": "0"},
            "observables": {"y": {"expr": "a + s", "unit": "1", "error": "additive", "sigma": 1.0}},
        }
    )  # fmt: skip


@pytest.fixture(scope="module")
def levels(tmp_path_factory):
    """Values about a level of the subject and one of the occasion; a third of the subjects lacks the last occasion: (data, rows)."""
    rng = np.random.default_rng(11)
    rows = []
    for subject in range(30):
        base = TRUTH["a"] + TRUTH["iiv.a"] * rng.standard_normal()
        for occasion in range(OCCASIONS - (subject % 3 == 0)):
            mean = base + TRUTH["iov.a"] * rng.standard_normal()
            y = mean + TRUTH["sigma.y"] * rng.standard_normal(EACH)
            rows += [(subject, occasion * 10 + k, occasion + 1, value) for k, value in enumerate(y)]
    frame = pd.DataFrame(rows, columns=["ID", "TIME", "OCC", "DV"])
    path = tmp_path_factory.mktemp("occasions") / "levels.csv"
    frame.to_csv(path, index=False)
    return ck.read_data(path), frame


@pytest.fixture(scope="module")
def best(levels):
    """The maximum of the exact likelihood: (values in the order of TRUTH, -2 log L)."""
    people = [own for _, own in levels[1].groupby("ID")]
    designs = {tuple(own.OCC): np.array([other.DV for other in people if tuple(other.OCC) == tuple(own.OCC)]) for own in people}

    def deviance(theta):
        a, (omega, gamma, sigma) = theta[0], np.exp(theta[1:])
        total = 0.0
        for occasions, y in designs.items():
            covariance = omega**2 + gamma**2 * np.equal.outer(occasions, occasions) + sigma**2 * np.eye(len(occasions))
            rest = y - a
            total += len(y) * (np.linalg.slogdet(covariance)[1] + len(occasions) * np.log(2 * np.pi))
            total += (rest * np.linalg.solve(covariance, rest.T).T).sum()
        return total

    found = minimize(deviance, [5, 0, -0.3, -0.7], method="Nelder-Mead", options={"xatol": 1e-7, "fatol": 1e-9, "maxiter": 4000})
    return np.array([found.x[0], *np.exp(found.x[1:])]), found.fun


@pytest.mark.parametrize("method", ["focei", "laplace", "saem"])
def test_the_sds_between_subjects_and_occasions_are_those_of_the_exact_likelihood(method, levels, best):
    (data, frame), (truth, deviance) = levels, best
    fit = ck.fit(level(), data, method=method, seed=1)
    assert fit.converged, fit.messages
    assert list(fit.estimates.parameter.values) == list(TRUTH)
    assert fit.estimates.estimate.values == pytest.approx(truth, rel=0.02 if method == "saem" else 2e-4)
    assert fit.ofv == pytest.approx(deviance - len(frame) * np.log(2 * np.pi), abs=0.1 if method == "saem" else 1e-4)
    assert fit.model.parameter("a").iov == pytest.approx(truth[2], rel=0.02)


def test_individual_values_by_occasion_are_the_exact_conditional_means(levels):
    data, frame = levels
    fit = ck.fit(level(), data, evaluate_only=True)
    own = frame[frame.ID == 1]
    y, same = own.DV.to_numpy(), (own.OCC.to_numpy()[:, None] == np.arange(1, 4)).astype(float)
    covariance = 0.64 + 0.25 * same @ same.T + np.eye(len(y))
    rest = np.linalg.solve(covariance, y - 4.0)
    assert float(fit.ebe.sel(subject="1", parameter="a")) == pytest.approx(4.0 + 0.64 * rest.sum(), rel=1e-6)
    assert fit.occasions.sel(subject="1", parameter="a").values == pytest.approx(4.0 + 0.64 * rest.sum() + 0.25 * same.T @ rest, rel=1e-6)
    assert np.isnan(float(fit.occasions.sel(subject="0", occasion="3", parameter="a")))
    assert set(fit.eta.effect.values) == {"iiv.a", "iov.a:1", "iov.a:2", "iov.a:3"}


def treated(covariate=False):
    """One compartment, oral; clearance and the lag vary between occasions, and clearance follows a covariate where wanted."""
    parameters = {
        "ka": parameter(1.2, 0.3), "cl": parameter(3.0, 0.3, iov=0.25), "v": parameter(30, 0.2), "lag": parameter(0.3, iov=0.2),
    }  # fmt: skip
    more = {"covariates": {"crcl": {"unit": "1", "reference": 90}}} if covariate else {}
    rate = "cl / v * (crcl / 90)" if covariate else "cl / v"
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Oral", "time": "h", "units": "unchecked", "parameters": parameters, **more, "derived": {"k": rate},
            "states": {"depot": {"unit": "1", "initial": "0"}, "centre": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka * depot", "centre": "ka * depot - k * centre"},
            "doses": {"oral": {"into": "depot", "unit": "1", "lag": "lag"}},
            "observables": {"conc": {"expr": "centre / v", "unit": "1", "error": "proportional", "sigma": 0.15}},
        }
    )  # fmt: skip


TAKEN = np.array([1.0, 4.0, 10.0, 25.0, 29.0, 36.0, 49.0, 53.0, 60.0])  # doses at 0, 24, 48: an occasion each


def written(tmp_path, covariate=False, n=6):
    rng = np.random.default_rng(5)
    rows = []
    for subject in range(1, n + 1):
        for time, is_dose in [*((time, False) for time in TAKEN), *((time, True) for time in (0.0, 24.0, 48.0))]:
            crcl = 90 if time < 29 else 60 + 5 * subject
            value = "." if is_dose else 100 / 30 * np.exp(-0.1 * (time % 24)) * np.exp(0.2 * rng.standard_normal())
            rows.append((subject, time, value, 100 if is_dose else ".", int(is_dose), int(time // 24) + 1, crcl))
    frame = pd.DataFrame(rows, columns=["ID", "TIME", "DV", "AMT", "EVID", "OCC", "CRCL"]).sort_values(["ID", "TIME", "EVID"])
    path = tmp_path / "oral.csv"
    (frame if covariate else frame.drop(columns="CRCL")).to_csv(path, index=False)
    return ck.read_data(path)


def by_hand(ka, cl, v, lag, crcl):
    """Concentrations of one subject: cl and lag by occasion, crcl a function of time; integrated from stop to stop."""
    stops = np.unique([0, 24, 48, 29, *(24 * k + lag[k] for k in range(3)), *TAKEN])
    state, found = np.zeros(2), {}
    for start, end in zip(stops, [*stops[1:], 60.1], strict=True):
        for k in range(3):
            if start == 24 * k + lag[k]:
                state = state + np.array([100.0, 0.0])
        if start in TAKEN:
            found[start] = state[1] / v
        rate = cl[int(start // 24)] / v * (crcl(start) / 90 if crcl else 1.0)
        flow = np.array([[-ka, 0.0], [ka, -rate]])
        state = solve_ivp(lambda _, y, flow=flow: flow @ y, (start, end), state, rtol=1e-11, atol=1e-12).y[:, -1]
    return np.array([found[time] for time in TAKEN])


@pytest.mark.parametrize("covariate", [False, True])
def test_predictions_carry_what_is_left_from_one_occasion_into_the_next(covariate, tmp_path):
    model = treated(covariate)
    marginal = objective_of(model, bind(model, written(tmp_path, covariate)), "focei")
    structure = marginal.structure
    eta = 0.3 * np.random.default_rng(2).standard_normal((marginal.n, structure.k))
    values = structure.start
    f = marginal.predictor.values(marginal.phi(values, eta)).reshape(marginal.n, -1)
    row = {f"{e.name}{'' if e.occasion is None else e.occasion}": k for k, e in enumerate(structure.random)}
    for s in range(marginal.n):
        own = {name: eta[s, k] for name, k in row.items()}
        cl = [3.0 * np.exp(own["iiv.cl"] + own[f"iov.cl{k}"]) for k in range(3)]
        lag = [0.3 * np.exp(own[f"iov.lag{k}"]) for k in range(3)]
        crcl = (lambda time, s=s: 90 if time < 29 else 60 + 5 * (s + 1)) if covariate else None
        truth = by_hand(1.2 * np.exp(own["iiv.ka"]), cl, 30 * np.exp(own["iiv.v"]), lag, crcl)
        assert f[s] == pytest.approx(truth, rel=1e-6)


@pytest.mark.parametrize("covariate", [False, True])
def test_the_gradient_with_occasions_is_that_of_central_differences(covariate, tmp_path):
    model = treated(covariate)
    search = Search(objective_of(model, bind(model, written(tmp_path, covariate)), "focei"))
    theta = search.structure.pack(search.structure.start) + 0.03
    assert search.structure.names[4:9] == ["iiv.ka", "iiv.cl", "iiv.v", "iov.cl", "iov.lag"]
    point = search.at(theta)
    for k in range(len(theta)):
        step = 1e-4 * np.eye(len(theta))[k]
        difference = (search.at(theta + step, slope=False).ofv - search.at(theta - step, slope=False).ofv) / 2e-4
        assert point.gradient[k] == pytest.approx(difference, rel=2e-4, abs=2e-3)


def test_pictures_replicates_and_the_report_of_a_fit_with_occasions(levels, tmp_path):
    fit = ck.fit(level(), levels[0])
    check = ck.vpc(fit, n=60, seed=1)
    assert np.isfinite(check["simulated"].values).any()
    assert len(ck.plot.individuals(fit).axes) > 0
    assert "iov.a" in str(fit)
    assert float(fit.shrinkage.sel(parameter="iov.a")) < 0.5
    ck.report(fit, tmp_path / "page")
    assert "iov.a" in (tmp_path / "page" / "index.html").read_text(encoding="utf-8")


def test_replicates_have_the_spread_of_subjects_and_occasions(levels):
    from carkinetics.diagnostics.replicates import replicate

    fit = ck.fit(level(), levels[0], evaluate_only=True)
    y = replicate(fit, 400, seed=3)[0]
    own = (fit.predictions.subject.values == "1").nonzero()[0]
    spread = np.cov(y[:, own].T)
    assert np.diag(spread).mean() == pytest.approx(0.64 + 0.25 + 1.0, rel=0.1)
    assert spread[0, 1] == pytest.approx(0.64 + 0.25, rel=0.2)  # one occasion
    assert spread[0, EACH] == pytest.approx(0.64, rel=0.25)  # two occasions


def test_occasions_are_asked_for_and_a_switch_that_varies_between_them_is_refused(tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("ID,TIME,DV\n1,1,5\n1,2,4\n2,1,3\n", encoding="utf-8")
    with pytest.raises(ck.errors.ConfigError, match=r"'a' varies between occasions.*column OCC.*\"iov\": None"):
        ck.fit(level(), ck.read_data(path))
    with pytest.raises(ck.errors.ModelError, match="iov is a standard deviation"):
        level().replace(parameters={"a": {"iov": -1}})
    assert ABOUT
