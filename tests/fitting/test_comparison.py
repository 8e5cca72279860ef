"""Criteria by hand, and a likelihood-ratio test whose distribution is known."""

import numpy as np
import pandas as pd
import pytest
from classic import ABOUT, PUBLISHED, classic, parameter, theophylline
from scipy.stats import chi2

import carkinetics as ck

N, EACH, OCCASIONS = 20, 3, 2


@pytest.fixture(scope="module")
def fits():
    data = ck.read_data(classic("theo_sd.csv"))
    full = theophylline(*PUBLISHED)
    held = full.replace(parameters={"v": {"fixed": True, "value": 30.0}})
    return {"full": ck.fit(full, data), "held": ck.fit(held, data), "data": data, "model": full}


def test_criteria_and_the_ratio_test_are_those_of_their_formulas(fits):
    found = ck.compare({"held": fits["held"], "full": fits["full"]})
    assert found.fit.values.tolist()[0] == ("full" if fits["full"].ofv + 2 < fits["held"].ofv else "held")
    full = found.sel(fit="full")
    constant = 132 * np.log(2 * np.pi)
    assert full.aic == pytest.approx(fits["full"].ofv + constant + 2 * 7)
    assert full.bic == pytest.approx(fits["full"].ofv + constant + 7 * np.log(132))
    assert full.bicc == pytest.approx(fits["full"].ofv + constant + 6 * np.log(12) + np.log(132))
    assert full.p_value == pytest.approx(chi2.sf(fits["held"].ofv - fits["full"].ofv, 1))
    assert np.isnan(found.sel(fit="held").p_value)


def test_what_cannot_be_compared_is_said(fits):
    other = ck.fit(fits["model"], fits["data"], method="laplace", evaluate_only=True)
    with pytest.raises(ck.errors.ConfigError, match="fitted by focei, 'b' by laplace"):
        ck.compare({"a": fits["full"], "b": other})
    with pytest.raises(ck.errors.ConfigError, match="at least two fits"):
        ck.compare({"a": fits["full"]})


def level(*, iov=None, slope=0.0, **effects):
    """A level of each subject, with a slope that has no variability; `x` and `z` may act on the level, `x` on the slope."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Level", "time": "h", "units": "unchecked",
            "parameters": {
                "a": parameter(4, 1.0, scale="normal", **({} if iov is None else {"iov": iov})), "b": parameter(slope, scale="normal"),
            },
            "covariates": {"x": {"unit": "1", "reference": 1}, "z": {"unit": "1", "reference": 0}},
            "states": {"s": {"unit": "1", "initial": "0"}}, "ddt": {"s": "b"},
            "observables": {"y": {"expr": "a + s", "unit": "1", "error": "additive", "sigma": 1.0}},
            "effects": {key: {cov: {**ABOUT, **entry} for cov, entry in own.items()} for key, own in effects.items()},
        }
    )  # fmt: skip


def linear(value=0.1, form="linear", **more):
    return {"form": form, "value": value, **more}


@pytest.fixture(scope="module")
def levels():
    """The level follows x; one subject has one occasion only."""
    rng = np.random.default_rng(5)
    x, rows = rng.uniform(0.5, 2, N), []
    for i in range(N):
        own = 5 + 1.5 * x[i] + 0.8 * rng.standard_normal()
        for occasion in range(OCCASIONS - (i == 0)):
            at = own + 0.6 * rng.standard_normal()
            rows += [(i, 10 * occasion + k, occasion + 1, at + 0.3 * rng.standard_normal(), x[i], i % 4 - 1.5) for k in range(EACH)]
    return ck.read_data(pd.DataFrame(rows, columns=["ID", "TIME", "OCC", "DV", "x", "z"]))


def test_bicc_counts_each_estimate_by_the_things_that_tell_of_it(levels):
    model = level(iov=0.5, a={"x": linear()}, b={"x": linear()})
    fit = ck.fit(model, levels, evaluate_only=True)
    assert fit.estimates.parameter.values.tolist() == ["a", "b", "effect.a.x", "effect.b.x", "iiv.a", "iov.a", "sigma.y"]
    subjects, occasions, observations = N, N * OCCASIONS - 1, EACH * (N * OCCASIONS - 1)
    penalty = 3 * np.log(subjects) + np.log(occasions) + 3 * np.log(observations)  # a, its effect, iiv; iov; b, its effect, sigma
    found = ck.compare({"one": fit, "same": fit}).sel(fit="one")
    assert float(found.bicc) == pytest.approx(-2 * fit.loglik + penalty)
    assert int(found.parameters) == 7


def test_a_model_with_an_effect_contains_the_one_without(levels):
    fits = {"none": ck.fit(level(), levels), "x": ck.fit(level(a={"x": linear()}), levels)}
    fits["x, z"] = ck.fit(level(a={"x": linear(), "z": linear()}), levels)
    found = ck.compare(fits)
    assert float(found.p_value.sel(fit="x")) == pytest.approx(chi2.sf(fits["none"].ofv - fits["x"].ofv, 1))
    assert float(found.p_value.sel(fit="x, z")) == pytest.approx(chi2.sf(fits["x"].ofv - fits["x, z"].ofv, 1))
    assert np.isnan(found.p_value.sel(fit="none"))
    assert not found.ofv_error.any()


@pytest.mark.parametrize(
    ("small", "large", "nested"),
    [
        (level(), level(a={"x": linear()}), True),
        (level(a={"x": linear(0.75, fixed=True)}), level(a={"x": linear()}), True),
        (level(), level(a={"x": linear(0.75, fixed=True), "z": linear()}), False),
        (level(a={"x": linear(0.75, fixed=True)}), level(a={"x": linear(0.75, fixed=True), "z": linear()}), True),
        (level(a={"x": linear(0.75, fixed=True)}), level(a={"x": linear(0.5, fixed=True), "z": linear()}), False),
        (level(a={"x": linear(form="power")}), level(a={"x": linear(), "z": linear()}), False),
        (level(), level(iov=0.5), True),
        (level().replace(parameters={"b": {"fixed": True, "value": 0.2}}), level(), True),
        (
            level().replace(parameters={"b": {"fixed": True, "value": 0.2}}),
            level(a={"x": linear()}).replace(parameters={"b": {"fixed": True, "value": 0.0}}),
            False,
        ),
        (level(), level(a={"x": linear(prior={"sd": 1.0})}), False),
        (level(), level(a={"x": linear()}).replace(parameters={"b": {"prior": {"sd": 1.0}}}), False),
        (level().replace(parameters={"a": {"scale": "log"}}), level(a={"x": linear()}), False),
    ],
)
def test_only_what_is_nested_is_tested(small, large, nested, levels):
    fits = {name: ck.fit(model, levels, evaluate_only=True) for name, model in (("small", small), ("large", large))}
    p_value = float(ck.compare(fits).p_value.sel(fit="large"))
    assert np.isfinite(p_value) == nested
    if nested:
        df = fits["large"].estimates.sizes["parameter"] - fits["small"].estimates.sizes["parameter"]
        assert p_value == pytest.approx(chi2.sf(max(fits["small"].ofv - fits["large"].ofv, 0.0), df))


def test_the_monte_carlo_error_of_an_objective_is_shown(levels):
    fits = {name: ck.fit(level(a={"x": linear(value)}), levels, method="importance") for name, value in (("a", 0.1), ("b", 0.2))}
    found = ck.compare(fits)
    for name, fit in fits.items():
        assert float(found.ofv_error.sel(fit=name)) == fit.ofv_error > 0


def test_fits_of_single_subjects_and_of_another_treatment_of_limits_are_refused(levels):
    alone = ck.fit(level(), levels, method="individual", evaluate_only=True)
    with pytest.raises(ck.errors.ConfigError, match="individual fits are compared subject by subject"):
        ck.compare({"a": alone, "b": alone})
    by_m3, by_m4 = (ck.fit(level(), levels, evaluate_only=True, blq=blq) for blq in ("m3", "m4"))
    with pytest.raises(ck.errors.ConfigError, match="'a' counts values below the limit by m3, 'b' by m4"):
        ck.compare({"a": by_m3, "b": by_m4})
