"""Effects of covariates, priors and Box-Cox scales: against exact Gaussian likelihoods, and the same models written as equations."""

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT, parameter
from scipy.optimize import minimize
from scipy.stats import multivariate_normal

import carkinetics as ck
from carkinetics.data.design import bind
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.search import Search

TIMES = np.array([0.5, 1.0, 2.0, 4.0])
LEVELS = ("good", "mild", "severe")
EFFECTS = {
    "power": ("weight", {"form": "power", "value": 0.6}),
    "exponential": ("age", {"form": "exponential", "value": 0.02}),
    "linear": ("age", {"form": "linear", "value": 0.015}),
    "categorical": ("renal", {"form": "categorical", "value": {"mild": -0.1, "severe": -0.3}}),
}
AS_EQUATIONS = {
    "power": ({"b": 0.6}, "ke * (weight / 70) ^ b"),
    "exponential": ({"b": 0.02}, "ke * exp(b * (age - 10))"),
    "linear": ({"b": 0.015}, "ke * (1 + b * (age - 10))"),
    "categorical": ({"b": -0.1, "c": -0.3}, "ke * exp(where(renal == 1, b, where(renal == 2, c, 0)))"),
}
COVARIATES = {
    "weight": {"unit": "1", "reference": 70}, "age": {"unit": "1", "reference": 10},
    "renal": {"unit": "1", "reference": "good", "levels": list(LEVELS)},
}  # fmt: skip


def decline(effects=None, equation=None, more=None, **about_ke):
    """One exponential from 10, whose rate depends on covariates: by [effects], or by an equation with the parameters `more`."""
    parameters = {"ke": parameter(0.5, 0.25, **about_ke)} | {name: parameter(value, scale="normal") for name, value in (more or {}).items()}
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Decline", "time": "h", "units": "unchecked", "parameters": parameters, "covariates": COVARIATES,
            "derived": {"k": equation or "ke"}, "states": {"a": {"unit": "1", "initial": "10"}}, "ddt": {"a": "-k*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": "proportional", "sigma": 0.1}},
            **({"effects": effects} if effects else {}),
        }
    )  # fmt: skip


def effect(form):
    covariate, entry = EFFECTS[form]
    return {"ke": {covariate: {**entry, **ABOUT}}}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    rng = np.random.default_rng(4)
    n = 30
    weight, age, renal = rng.uniform(15, 90, n), rng.uniform(1, 18, n), rng.integers(0, 3, n)
    rate = 0.5 * (weight / 70) ** 0.6 * np.exp(np.choose(renal, [0.0, -0.1, -0.3]) + 0.25 * rng.standard_normal(n))
    y = 10 * np.exp(-rate[:, None] * TIMES) * (1 + 0.1 * rng.standard_normal((n, TIMES.size)))
    people = pd.DataFrame({"ID": np.arange(1, n + 1), "weight": weight, "age": age, "renal": np.array(LEVELS)[renal]})
    rows = pd.DataFrame({"ID": np.repeat(people.ID, TIMES.size), "TIME": np.tile(TIMES, n), "DV": y.ravel()}).merge(people, on="ID")
    path = tmp_path_factory.mktemp("covariates") / "data.csv"
    rows.to_csv(path, index=False)
    return ck.read_data(path)


def gaussian(tmp_path, seed=3, n=25):
    """Values a subject's level plus noise, a level that follows a covariate x: (data, y (n, 4), x)."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 3, n)
    y = 5 + 1.5 * x[:, None] + 0.8 * rng.standard_normal((n, 1)) + 0.5 * rng.standard_normal((n, 4))
    frame = pd.DataFrame({"ID": np.repeat(np.arange(n), 4), "TIME": np.tile(np.arange(4), n), "DV": y.ravel(), "x": np.repeat(x, 4)})
    path = tmp_path / "levels.csv"
    frame.to_csv(path, index=False)
    return ck.read_data(path), y, x


def level(**about_effect):
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Level", "time": "h", "units": "unchecked", "parameters": {"a": parameter(4, 1.0, scale="normal")},
            "covariates": {"x": {"unit": "1", "reference": 0}}, "states": {"s": {"unit": "1", "initial": "a"}}, "ddt": {"s": "0"},
            "observables": {"y": {"expr": "s", "unit": "1", "error": "additive", "sigma": 1.0}},
            "effects": {"a": {"x": {"form": "linear", "value": 0.5, **ABOUT, **about_effect}}},
        }
    )  # fmt: skip


def deviance(theta, y, x):
    """Exact -2 log L of levels, theta = a, b, log SDs."""
    a, b, omega, sigma = theta[0], theta[1], np.exp(theta[2]), np.exp(theta[3])
    covariance = omega**2 * np.ones((4, 4)) + sigma**2 * np.eye(4)
    return -2 * multivariate_normal(np.zeros(4), covariance).logpdf(y - (a + b * x)[:, None]).sum()


@pytest.mark.parametrize("form", EFFECTS)
def test_an_effect_is_what_the_same_equation_says_in_objective_gradient_and_individual_values(form, data):
    more, equation = AS_EQUATIONS[form]
    told = ck.fit(decline(effect(form)), data, evaluate_only=True)
    written = ck.fit(decline(equation=equation, more=more), data, evaluate_only=True)
    assert told.ofv == pytest.approx(written.ofv, abs=1e-6)
    names = {f"effect.ke.{EFFECTS[form][0]}" + (f".{level}" if form == "categorical" else ""): key
             for key, level in zip(more, ("mild", "severe"), strict=False)}  # fmt: skip
    for name, key in names.items():
        assert float(told.gradient.sel(parameter=name)) == pytest.approx(float(written.gradient.sel(parameter=key)), rel=1e-5, abs=1e-4)
    assert told.predictions.ipred.values == pytest.approx(written.predictions.ipred.values, rel=1e-6)
    covariates = {key: data.covariates[key].to_numpy() for key in ("weight", "age", "renal")}
    k = decline(equation=equation, more=more).evaluate(
        equation, {**covariates, "renal": np.array([LEVELS.index(v) for v in covariates["renal"]]),
                   **{key: written.ebe.sel(parameter=key).values for key in ("ke", *more)}},
    )  # fmt: skip
    assert told.ebe.sel(parameter="ke").values == pytest.approx(k, rel=1e-5)


@pytest.mark.parametrize("form", EFFECTS)
@pytest.mark.parametrize("method", ["focei", "laplace"])
def test_the_gradient_along_a_coefficient_is_that_of_central_differences(form, method, data):
    model = decline(effect(form))
    search = Search(objective_of(model, bind(model, data), method))
    theta = search.structure.pack(search.structure.start) + 0.02
    point = search.at(theta)
    for k in range(len(theta)):
        step = 1e-4 * np.eye(len(theta))[k]
        difference = (search.at(theta + step, slope=False).ofv - search.at(theta - step, slope=False).ofv) / 2e-4
        assert point.gradient[k] == pytest.approx(difference, rel=1e-4, abs=1e-3)


def test_a_fit_with_an_effect_finds_what_the_equation_finds_with_its_standard_error(data):
    told = ck.fit(decline(effect("power")), data)
    written = ck.fit(decline(equation=AS_EQUATIONS["power"][1], more={"b": 0.6}), data)
    assert told.converged
    assert written.converged
    ours, theirs = told.estimates.sel(parameter="effect.ke.weight"), written.estimates.sel(parameter="b")
    for key in ("estimate", "se", "lower", "upper"):
        assert float(ours[key]) == pytest.approx(float(theirs[key]), rel=2e-3, abs=1e-4)
    assert told.model.effects[0].coefficients[0] == pytest.approx(float(ours.estimate))


@pytest.mark.parametrize("method", ["focei", "laplace", "saem"])
def test_a_coefficient_is_the_exact_maximum_of_a_gaussian_likelihood(method, tmp_path):
    data, y, x = gaussian(tmp_path)
    exact = minimize(deviance, [4, 0.5, 0, 0], args=(y, x), method="BFGS", options={"gtol": 1e-7})
    found = ck.fit(level(), data, method=method)
    assert found.converged, found.messages
    truth = [exact.x[0], exact.x[1], *np.exp(exact.x[2:])]
    close = 0.02 if method == "saem" else 1e-4
    assert found.estimates.estimate.values == pytest.approx(truth, rel=close)
    assert found.ofv == pytest.approx(exact.fun - y.size * np.log(2 * np.pi), abs=0.05 if method == "saem" else 1e-4)
    design = np.column_stack([np.ones_like(x), x])
    information = design.T @ design * 4 / (truth[3] ** 2 + 4 * truth[2] ** 2)
    assert found.estimates.se.values[:2] == pytest.approx(np.sqrt(np.diag(np.linalg.inv(information))), rel=0.02)


@pytest.mark.parametrize("method", ["focei", "saem"])
@pytest.mark.parametrize("sd", [1e-3, 0.05, 100.0])
def test_a_prior_moves_the_maximum_to_that_of_likelihood_times_prior(method, sd, tmp_path):
    data, y, x = gaussian(tmp_path)
    model = level(prior={"mean": 1.0, "sd": sd}).replace(parameters={"a": {"prior": {"mean": 4.5, "sd": sd}}})

    def penalised(theta):
        return deviance(theta, y, x) + ((theta[0] - 4.5) / sd) ** 2 + ((theta[1] - 1.0) / sd) ** 2

    exact = minimize(penalised, [4.6, 1.1, 0, 0], method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-10, "maxiter": 4000})
    found = ck.fit(model, data, method=method)
    assert found.converged, found.messages
    truth = [exact.x[0], exact.x[1], *np.exp(exact.x[2:])]
    assert found.estimates.estimate.values == pytest.approx(truth, rel=0.02 if method == "saem" else 1e-4)
    assert found.ofv == pytest.approx(exact.fun - y.size * np.log(2 * np.pi), abs=0.1 if method == "saem" else 1e-4)
    assert float(found.estimates.se[1]) < 1.05 * sd


def test_a_box_cox_scale_of_lambda_0_is_the_log_scale_and_of_lambda_1_the_plain_one(data):
    log = ck.fit(decline(), data, evaluate_only=True)
    assert ck.fit(decline(scale="boxcox", **{"lambda": 0}), data, evaluate_only=True).ofv == pytest.approx(log.ofv, abs=1e-8)
    plain = ck.fit(decline(scale="normal"), data, evaluate_only=True)
    assert ck.fit(decline(scale="boxcox", **{"lambda": 1}), data, evaluate_only=True).ofv == pytest.approx(plain.ofv, abs=1e-8)


def test_a_box_cox_cohort_is_normal_on_its_scale():
    cohort = ck.sample_cohort(decline(scale="boxcox", **{"lambda": 0.5}), n=20_000, seed=1)
    phi = (np.sqrt(cohort.ke.values) - 1) / 0.5
    assert phi.mean() == pytest.approx((np.sqrt(0.5) - 1) / 0.5, abs=0.01)
    assert phi.std() == pytest.approx(0.25, rel=0.02)


def test_a_cohort_follows_the_covariates_of_its_subjects():
    model = decline(effect("power"))
    table = {"weight": [70.0, 35.0, 10.0]}
    assert ck.cohort_from(model, table).ke.values == pytest.approx(0.5 * (np.array(table["weight"]) / 70) ** 0.6)
    given = ck.cohort_from(model, {**table, "ke": [1.0, 2.0, 3.0]})
    assert given.ke.values == pytest.approx([1, 2, 3])  # an individual value is what it is
    one, other = (ck.sample_cohort(model, n=50, seed=2, covariates={"weight": [weight] * 50}) for weight in (70.0, 35.0))
    assert other.ke.values / one.ke.values == pytest.approx(np.full(50, 0.5**0.6))


def test_effects_are_changed_added_and_taken_away():
    model = decline(effect("power"))
    assert model.replace(effects={"ke.weight": 0.75}).effects[0].coefficients == (0.75,)
    both = model.replace(effects={"ke.age": {"form": "linear", "value": 0.0}})
    assert [item.covariate for item in both.effects] == ["weight", "age"]
    assert both.replace(effects={"ke.weight": None, "ke.age": None}).hash == decline().hash != model.hash


@pytest.mark.parametrize(
    ("effects", "message"),
    [
        ({"cl": {"weight": {}}}, r"'cl' is not a parameter"),
        ({"ke": {"wieght": {}}}, r"'wieght' is not a covariate. Did you mean 'weight'"),
        ({"ke": {"weight": {"form": "power", **ABOUT}}}, r"'value' is missing"),
        ({"ke": {"weight": {"form": "powr", "value": 1, **ABOUT}}}, r"'powr' is not known. Did you mean 'power'"),
        ({"ke": {"weight": {"form": "categorical", "value": 1, **ABOUT}}}, r"give one number for each level|has no `levels`"),
        ({"ke": {"renal": {"form": "power", "value": 1, **ABOUT}}}, r"has levels: its effect is categorical"),
        ({"ke": {"renal": {"form": "categorical", "value": {"mild": 1}, **ABOUT}}}, r"'severe' is missing"),
        ({"ke": {"weight": {"form": "power", "value": 1, "fixed": True, "prior": {"sd": 1}, **ABOUT}}}, r"not fixed"),
        ({"ke": {"weight": {"form": "power", "value": 1, "prior": {"sd": 0}, **ABOUT}}}, r"must be > 0"),
    ],
)
def test_an_effect_that_cannot_be_is_refused_by_name(effects, message):
    with pytest.raises(ck.errors.ModelError, match=message):
        decline(effects)


def test_a_power_of_a_covariate_that_is_not_positive_names_the_subject(data, tmp_path):
    model = decline({"ke": {"age": {"form": "power", "value": 0.1, **ABOUT}}})
    path = tmp_path / "born.csv"
    path.write_text("ID,TIME,DV,height,AGE0\n" + "7,1,5,100,3\n", encoding="utf-8")
    table = {"age": [3.0, 0.0]}
    with pytest.raises(ck.errors.DataError, match=r"age"):
        ck.cohort_from(model, table)
