"""A cohort whose typical values are as sure as a fit has them: against the fit's covariance."""

import numpy as np
import pytest
from classic import PUBLISHED, classic, theophylline

import carkinetics as ck
from carkinetics.errors import ConfigError, FitError

NAMES = ["ka", "cl", "v"]
N = 40_000


@pytest.fixture(scope="module")
def data():
    with pytest.warns(UserWarning, match="at the very time of a dose"):
        return ck.read_data(classic("theo_sd.csv"))


@pytest.fixture(scope="module")
def fit(data):
    found = ck.fit(theophylline(*PUBLISHED), data)
    assert found.converged
    return found


def logs(cohort):
    return np.log(np.column_stack([cohort[name].values for name in NAMES]))


def test_without_variability_the_spread_is_the_covariance_of_the_estimates(fit):
    still = fit.model.replace(parameters={name: {"iiv": None} for name in NAMES})
    found = logs(ck.sample_cohort(still, N, seed=3, uncertainty=fit))
    wanted = fit.covariance.sel(parameter=NAMES, other=NAMES).values
    sd = np.sqrt(np.diag(wanted))
    np.testing.assert_allclose(np.cov(found.T) / np.outer(sd, sd), wanted / np.outer(sd, sd), atol=0.03)
    np.testing.assert_allclose(found.mean(axis=0), np.log(fit.estimates.estimate.sel(parameter=NAMES)), atol=4 * sd.max() / np.sqrt(N))


def test_the_spread_between_subjects_and_that_of_the_estimates_add(fit):
    variances = logs(ck.sample_cohort(fit.model, N, seed=3, uncertainty=fit)).var(axis=0)
    own = np.array([fit.model.parameter(name).iiv ** 2 for name in NAMES])
    np.testing.assert_allclose(variances, own + np.diag(fit.covariance.sel(parameter=NAMES, other=NAMES)), rtol=0.03)


def test_subjects_keep_their_random_effects_and_the_first_ten_are_those_of_a_larger_cohort(fit):
    certain, unsure, few = (ck.sample_cohort(fit.model, n, seed=3, uncertainty=u) for n, u in ((100, None), (100, fit), (10, fit)))
    assert np.array_equal(logs(unsure)[:10], logs(few))
    moved = logs(unsure) - logs(certain)
    assert np.abs(np.corrcoef(moved[:, 1], logs(certain)[:, 1])[0, 1]) < 0.3
    assert (np.abs(moved) > 0.0).all()


def test_arms_share_the_draw_of_typical_values(fit):
    cohort = ck.sample_cohort(fit.model, 5, seed=3, arms=["a", "b"], uncertainty=fit)
    assert np.array_equal(logs(cohort)[:5], logs(cohort)[5:])
    assert "typical values" in cohort.attrs["uncertainty"]


def test_a_fit_without_a_covariance_or_of_another_model_is_refused(data, fit):
    evaluated = ck.fit(theophylline(*PUBLISHED), data, evaluate_only=True)
    with pytest.raises(FitError, match="evaluated only"):
        ck.sample_cohort(fit.model, 3, seed=1, uncertainty=evaluated)
    with pytest.raises(ConfigError, match="'ka' \\(log\\) is not one of stein"):
        ck.sample_cohort(ck.load_model("stein_2019_tisagenlecleucel"), 3, seed=1, uncertainty=fit)
