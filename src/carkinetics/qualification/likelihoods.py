"""Likelihoods of linear models in closed form, of others by quadrature, of censored values by the normal law."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.qualification.closed_forms import read_text
from carkinetics.qualification.given import Given
from carkinetics.qualification.objectives import SIGMAS, SPREAD, START, TYPICAL, Subject
from carkinetics.qualification.small_models import parameter, written
from carkinetics.qualification.spec import Check, Comparison

if TYPE_CHECKING:
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
TIMES = np.array([0.5, 1.0, 2.0, 4.0, 6.0, 9.0])
SUBJECTS = 8
LIMIT = 0.9
STANDARD_ERRORS = "standard_errors"  # the name of a tolerance: how many Monte-Carlo errors away an estimate may be


def _noise(n: int, k: int) -> Floats:
    """Numbers that look like noise of SD 1, the same everywhere: no generator is trusted here."""
    return np.sqrt(2.0) * np.sin(np.add.outer(12.9898 * np.arange(1, n + 1), 78.233 * np.arange(1, k + 1)) ** 2)


def _csv(y: Floats, times: Floats, limit: float = -math.inf) -> str:
    rows = ["ID,TIME,DV,CENS"]
    rows += [
        f"{i + 1},{t:g},{float(max(value, limit))!r},{int(value < limit)}"
        for i, row in enumerate(y)
        for t, value in zip(times, row, strict=True)
    ]
    return "\n".join(rows) + "\n"


def _ofv(model: Model, y: Floats, times: Floats, method: str, limit: float = -math.inf, **options: Any) -> Any:
    """A fit that goes nowhere: the objective at the model's values."""
    import carkinetics as ck

    return ck.fit(model, read_text(_csv(y, times, limit)), method=method, evaluate_only=method != "importance", **options)


def linear_models(given: Given) -> Iterator[Comparison]:
    """Of a model that is linear in Gaussian effects the marginal likelihood is a multivariate normal density."""
    times = np.array([0.0, 1.0, 2.0, 4.0])
    noise = _noise(SUBJECTS, 4)
    y = 10.0 + 2.0 * _noise(SUBJECTS, 1) + 0.9 * noise - times
    level = written(
        {"a": "0 * a"}, {"a": "m"}, {"m": parameter(9.0, 1.7, scale="normal")},
        observables={"y": {"expr": "a", "unit": "1", "error": "additive", "sigma": 1.1}},
    )  # fmt: skip
    line = written(
        {"x": "b + 0 * x"}, {"x": "a"}, {"a": parameter(9.5, 1.5, scale="normal"), "b": parameter(-0.8, 0.4, scale="normal")},
        correlations={"a": {"b": 0.4}}, observables={"y": {"expr": "x", "unit": "1", "error": "additive", "sigma": 0.8}},
    )  # fmt: skip
    ones = np.ones((4, 1))
    by_level = _normal_ofv(y - 9.0, ones, np.array([[1.7**2]]), 1.1)
    cross = 0.4 * 1.5 * 0.4
    by_line = _normal_ofv(y - 9.5 + 0.8 * times, np.column_stack([ones, times]), np.array([[1.5**2, cross], [cross, 0.4**2]]), 0.8)
    for method in ("fo", "foce", "focei", "laplace"):
        yield given.absolute(f"{method}: one effect", _ofv(level, y, times, method).ofv, by_level, "ofv")
        yield given.absolute(f"{method}: two correlated effects", _ofv(line, y, times, method).ofv, by_line, "ofv")
    fit = _ofv(line, y, times, "focei")
    yield given.absolute("-2 log L with its constant", -2.0 * fit.loglik - y.size * math.log(2.0 * math.pi), by_line, "ofv")
    for name, model, exact in (("one effect", level, by_level), ("two correlated effects", line, by_line)):
        sampled = _ofv(model, y, times, "importance")
        yield given.absolute(
            f"importance sampling: {name}, in its standard errors", (sampled.ofv - exact) / sampled.ofv_error, 0.0, STANDARD_ERRORS
        )


def _normal_ofv(rest: Floats, design: Floats, omega: Floats, sigma: float) -> float:
    covariance = design @ omega @ design.T + sigma**2 * np.eye(len(design))
    squares = np.einsum("ni,ij,nj->", rest, np.linalg.inv(covariance), rest)
    return float(len(rest) * np.linalg.slogdet(covariance)[1] + squares)


def _decline(error: str, told: dict[str, float]) -> Model:
    return written(
        {"a": "-ke * a"}, {"a": START}, {"ke": parameter(TYPICAL, SPREAD)},
        observables={"y": {"expr": "a", "unit": "1", "error": error, **told}},
    )  # fmt: skip


def _measured() -> Floats:
    """Values about exponentials, positive, some of them below the limit."""
    rate = TYPICAL * np.exp(SPREAD * _noise(SUBJECTS, 1))
    f = START * np.exp(-rate * TIMES)
    return f * np.exp(0.25 * _noise(SUBJECTS, TIMES.size))


def expansions(given: Given) -> Iterator[Comparison]:
    """FO, FOCE, FOCEI and Laplace are their formulas, and importance sampling is the integral, for every error model."""
    y = _measured()
    for error, told in SIGMAS.items():
        model, subjects = _decline(error, told), [Subject(TIMES, row, error, told) for row in y]
        for method in ("fo", "foce", "focei"):
            exact = sum(subject.by_expansion(method) for subject in subjects)
            yield given.absolute(f"{error}, {method}: the formula", _ofv(model, y, TIMES, method).ofv, exact, "formula")
        exact = sum(subject.by_laplace() for subject in subjects)
        yield given.absolute(f"{error}, laplace: the formula", _ofv(model, y, TIMES, "laplace").ofv, exact, "formula")
        exact = sum(subject.by_quadrature() for subject in subjects)
        sampled = _ofv(model, y, TIMES, "importance")
        distance = (sampled.ofv - exact) / sampled.ofv_error
        yield given.absolute(f"{error}: the integral by importance sampling, in its standard errors", distance, 0.0, STANDARD_ERRORS)
        yield given.below(f"{error}: that standard error", sampled.ofv_error, "largest_standard_error")


def censored(given: Given) -> Iterator[Comparison]:
    """Values below the limit count by their probability, with M3 and with M4."""
    y = _measured()
    for error, blq in (("additive", "m3"), ("additive", "m4"), ("combined", "m3"), ("combined", "m4"), ("lognormal", "m3")):
        told = SIGMAS[error]
        model = _decline(error, told)
        subjects = [Subject(TIMES, row, error, told, LIMIT, blq == "m4") for row in y]
        exact = sum(subject.by_laplace() for subject in subjects)
        found = _ofv(model, y, TIMES, "laplace", LIMIT, blq=blq).ofv
        yield given.absolute(f"{error}, {blq}: laplace, the formula", found, exact, "formula")
        exact = sum(subject.by_quadrature() for subject in subjects)
        sampled = _ofv(model, y, TIMES, "importance", LIMIT, blq=blq)
        distance = (sampled.ofv - exact) / sampled.ofv_error
        yield given.absolute(f"{error}, {blq}: the integral, in its standard errors", distance, 0.0, STANDARD_ERRORS)


def rows(given: Given) -> Iterator[Comparison]:
    """The log-likelihood of a single value, measured or censored, is that of scipy's laws."""
    from scipy import stats

    from carkinetics.fitting.likelihood import INTERVAL, LEFT, NONE, RIGHT, log_density, log_density_m4

    f, at = np.array([3.0, 3.0, 0.7, 12.0]), np.array([0.3, 4.7, 0.9, 7.0])
    high = at + 0.5
    for error, told in SIGMAS.items():
        sigma = np.tile(list(told.values()), (4, 1))
        scale = np.array([_scale(error, value, told) for value in f])
        law = stats.lognorm(scale, scale=f) if error == "lognormal" else stats.norm(f, scale)
        wanted = {
            "density": (NONE, at, law.logpdf(at)), "below": (LEFT, at, law.logcdf(at)), "above": (RIGHT, at, law.logsf(at)),
            "between": (INTERVAL, high, np.log(law.cdf(high) - law.cdf(at))),
        }  # fmt: skip
        for name, (code, limit, exact) in wanted.items():
            found = log_density(error, at, f, sigma, np.full(4, code, dtype=np.int8), limit, at).value
            yield given.absolute(f"{error}: {name}", found, exact, "row")
        if error != "lognormal":
            exact = np.log(law.cdf(at) - law.cdf(0.0)) - law.logsf(0.0)
            found = log_density_m4(error, at, f, sigma, np.full(4, LEFT, dtype=np.int8), at, at).value
            yield given.absolute(f"{error}: below, given that values are positive", found, exact, "row")


def _scale(error: str, f: float, told: dict[str, float]) -> float:
    from carkinetics.qualification.objectives import sd_of

    return float(sd_of(error, np.array([f]), told)[0])


def example(given: Given) -> Iterator[Comparison]:
    """The shipped example of 60 patients, a quarter of the values censored, with two random effects: by Gauss-Hermite quadrature."""
    import carkinetics as ck
    from carkinetics.qualification.patients import Patients

    data = ck.example_data()
    model = _shipped(sigma := 1.2, ("foldx", "cmax"))
    typical = {item.name: item.value for item in model.parameters}
    patients = Patients(data.frame, typical, {name: model.parameter(name).iiv or 0.0 for name in ("foldx", "cmax")}, sigma)
    yield given.absolute("laplace", ck.fit(model, data.data, method="laplace", evaluate_only=True).ofv, patients.by_laplace(), "laplace")
    exact, coarse = patients.by_quadrature(31), patients.by_quadrature(21)
    yield given.absolute("the quadrature with 21 and with 31 nodes", coarse, exact, "quadrature")
    sampled = ck.fit(model, data.data, method="importance")
    yield given.absolute("importance sampling, in its standard errors", (sampled.ofv - exact) / sampled.ofv_error, 0.0, STANDARD_ERRORS)
    yield given.below("that standard error", sampled.ofv_error, "largest_standard_error")


def _shipped(sigma: float, varying: tuple[str, ...]) -> Model:
    """The model of the example with another residual SD and only some of its random effects."""
    import tomllib

    from carkinetics.model.library import folder
    from carkinetics.model.spec import Model

    tables: dict[str, Any] = tomllib.loads((folder() / "stein_2019_tisagenlecleucel.toml").read_text(encoding="utf-8"))
    tables["observables"]["transgene"]["sigma"] = sigma
    for name, entry in tables["parameters"].items():
        if name not in varying:
            del entry["iiv"]
    return Model.from_dict({key: value for key, value in tables.items() if key != "variants"}, name="of the qualification")


CHECKS = (
    Check("Q-LIK-01", ("R-LIK-01",), "Likelihoods of linear mixed models are exact", "multivariate normal densities", linear_models),
    Check(
        "Q-LIK-02",
        ("R-LIK-02", "R-LIK-04", "R-LIK-05"),
        "Objectives are their formulas and their integrals",
        "formulas and sums over the random effect, by numpy",
        expansions,
    ),
    Check("Q-LIK-03", ("R-LIK-03", "R-LIK-04"), "Censored values count by M3 and M4", "integrals with scipy's normal law", censored),
    Check("Q-LIK-04", ("R-LIK-03", "R-LIK-05"), "Every row's likelihood is that of its law", "scipy.stats", rows),
    Check(
        "Q-LIK-05",
        ("R-LIK-02", "R-LIK-03", "R-LIK-04"),
        "The shipped example's likelihood is its integral",
        "adaptive Gauss-Hermite quadrature of a closed form",
        example,
    ),
)
