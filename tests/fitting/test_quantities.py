"""Quantities that follow from a fit, against closed forms of log-normal estimates and the fit's own intervals."""

import numpy as np
import pytest
from classic import PUBLISHED, classic, theophylline

import carkinetics as ck


@pytest.fixture(scope="module")
def fit():
    return ck.fit(theophylline(*PUBLISHED), ck.read_data(classic("theo_sd.csv")))


def test_a_parameter_itself_has_the_standard_error_and_the_interval_of_the_fit(fit):
    found = ck.secondary(fit, {"clearance": "cl", "volume": "v"}, n=200_000)
    for quantity, name in (("clearance", "cl"), ("volume", "v")):
        mine, own = found.sel(quantity=quantity), fit.estimates.sel(parameter=name)
        assert mine.estimate == pytest.approx(float(own.estimate), rel=1e-12)
        assert mine.se == pytest.approx(float(own.se), rel=1e-6)
        assert [mine.lower, mine.upper] == pytest.approx([float(own.lower), float(own.upper)], rel=2e-3)


def test_a_half_life_has_the_interval_of_a_ratio_of_two_log_normal_estimates(fit):
    found = ck.secondary(fit, {"half_life": "log(2) * v / cl"}, n=200_000, seed=3).sel(quantity="half_life")
    cl, v = (float(fit.estimates.estimate.sel(parameter=name)) for name in ("cl", "v"))
    covariance = fit.covariance.sel(parameter=["cl", "v"], other=["cl", "v"]).values
    sd = np.sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])  # of log v - log cl
    assert found.estimate == pytest.approx(np.log(2) * v / cl, rel=1e-12)
    assert found.se == pytest.approx(np.log(2) * v / cl * sd, rel=1e-6)
    assert float(found.upper / found.lower) == pytest.approx(np.exp(2 * 1.959964 * sd), rel=3e-3)


def test_what_is_fixed_is_sure():
    held = theophylline(*PUBLISHED).replace(parameters={"v": {"fixed": True, "value": 30.0}})
    fit = ck.fit(held, ck.read_data(classic("theo_sd.csv")))
    found = ck.secondary(fit, {"volume": "v", "three": "3"})
    assert found.lower.values.tolist() == found.upper.values.tolist() == pytest.approx([30.0, 3.0])
    assert found.se.values.tolist() == [0.0, 0.0]


def test_the_draws_follow_from_the_seed(fit):
    one, again, other = (ck.secondary(fit, {"k": "cl / v"}, seed=seed).lower.item() for seed in (1, 1, 2))
    assert one == again != other


def test_a_quantity_without_a_value_or_a_covariance_is_refused(fit):
    with pytest.raises(ck.errors.ConfigError, match=r"'lost' = log\(cl - v\) is not finite at the estimates"):
        ck.secondary(fit, {"lost": "log(cl - v)"})
    with pytest.raises(ck.errors.ConfigError, match=r"'odd' = .* is not finite in [0-9]+ of 10000 draws"):
        ck.secondary(fit, {"odd": f"sqrt(cl - {float(fit.estimates.estimate.sel(parameter='cl')) - 1e-3})"})
    with pytest.raises(ck.errors.ModelError, match=r"'clearence' is not declared\. Known here: ka, cl, v"):
        ck.secondary(fit, {"k": "clearence / v"})
    with pytest.raises(ck.errors.ConfigError, match="at least 100 draws"):
        ck.secondary(fit, {"k": "cl / v"}, n=10)
    with pytest.raises(ck.errors.ConfigError, match="expressions: expected a mapping"):
        ck.secondary(fit, "cl / v")
    looked = ck.fit(fit.model, ck.read_data(classic("theo_sd.csv")), evaluate_only=True)
    with pytest.raises(ck.errors.FitError, match=r"no covariance \(it was evaluated only\)"):
        ck.secondary(looked, {"k": "cl / v"})
