"""Residual errors against their distributions, by scipy's tests and by moments."""

import numpy as np
import pytest
from scipy import stats
from small_models import cohort_of, one_compartment

from carkinetics.errors import ConfigError
from carkinetics.simulation import simulate

LEVEL = 40.0


def measured(n=4000, seed=5, level=LEVEL, times=(0.0,), **error):
    model = one_compartment(
        observables={"level": {"expr": "amount", "unit": "mg", **error}}, states={"amount": {"unit": "mg", "initial": str(level)}}
    )
    return simulate(model, cohort_of(model, n, seed=seed, spread=0.0), times=times, residual=True)


@pytest.mark.parametrize(
    ("error", "sd"),
    [
        ({"error": "additive", "sigma": 3.0}, 3.0),
        ({"error": "proportional", "sigma": 0.2}, 8.0),
        ({"error": "combined", "sigma_add": 3.0, "sigma_prop": 0.1}, 5.0),  # 3-4-5
        ({"error": "combined_sd", "sigma_add": 3.0, "sigma_prop": 0.1}, 7.0),
        ({"error": "power", "sigma": 0.5, "power": 0.5}, 0.5 * 40**0.5),
    ],
)
@pytest.mark.requirement("R-LIK-05")
def test_a_normal_error_has_the_sd_of_its_formula(scipy_engine, error, sd):
    z = (measured(**error).level_observed.values.ravel() - LEVEL) / sd
    assert stats.kstest(z, "norm").pvalue > 1e-3
    assert np.std(z) == pytest.approx(1, abs=0.04)


@pytest.mark.requirement("R-LIK-05")
def test_a_lognormal_error_is_normal_in_the_logarithm(scipy_engine):
    z = np.log(measured(error="lognormal", sigma=0.56).level_observed.values.ravel() / LEVEL) / 0.56
    assert stats.kstest(z, "norm").pvalue > 1e-3


@pytest.mark.requirement("R-LIK-05")
def test_a_student_error_has_its_degrees_of_freedom(scipy_engine):
    z = (measured(error="student", sigma=2.0, df=4.0).level_observed.values.ravel() - LEVEL) / 2.0
    assert stats.kstest(z, stats.t(4).cdf).pvalue > 1e-3
    assert stats.kstest(z, "norm").pvalue < 1e-3


def test_what_is_below_the_limit_is_marked(scipy_engine):
    sim = measured(error="lognormal", sigma=0.5, lloq=30.0)
    assert sim.level_blq.dtype == np.int8
    np.testing.assert_array_equal(sim.level_blq == 1, sim.level_observed < 30)
    assert float(sim.level_blq.mean()) == pytest.approx(stats.norm.cdf(np.log(30 / 40) / 0.5), abs=0.03)
    assert sim.level_observed.attrs["lloq"] == 30
    assert measured(n=3, error="additive", sigma=1.0).level_blq.values.tolist() == [[0], [0], [0]]


def test_a_draw_belongs_to_subject_and_time_and_not_to_their_number(scipy_engine):
    many = measured(n=30, error="additive", sigma=1.0, times=(0.0, 1.0, 2.0))
    few = measured(n=4, error="additive", sigma=1.0, times=(0.0, 1.0))
    error = many.level_observed - many.level
    np.testing.assert_allclose(few.level_observed - few.level, error[:4, :2], rtol=0, atol=1e-12)
    assert np.unique(error.values.round(12)).size == error.size
    other = measured(n=4, seed=6, error="additive", sigma=1.0)
    assert not np.isclose(other.level_observed, few.level_observed[:, :1]).any()


def test_residuals_of_two_observables_are_independent(scipy_engine):
    error = {"unit": "mg", "error": "additive", "sigma": 1.0}
    model = one_compartment(observables={"one": {"expr": "amount", **error}, "two": {"expr": "2 * amount", **error}})
    sim = simulate(model, cohort_of(model, 3000, seed=1, spread=0.0), times=[0], residual=True)
    assert abs(np.corrcoef(sim.one_observed.values.ravel(), sim.two_observed.values.ravel())[0, 1]) < 0.07


def test_times_before_the_start_are_not_measured(scipy_engine):
    sim = measured(n=2, error="additive", sigma=1.0, lloq=100.0, times=(-1.0, 0.0))
    assert np.isnan(sim.level_observed[:, 0]).all()
    assert sim.level_blq.values.tolist() == [[0, 1], [0, 1]]


def test_residuals_need_a_seed_and_an_error_model(scipy_engine):
    model = one_compartment()
    with pytest.raises(ConfigError, match="no seed"):
        simulate(model, cohort_of(model, 2), times=[0, 1], residual=True)
    with pytest.raises(ConfigError, match="no observable of the model 'one_compartment' has an `error`"):
        simulate(model, cohort_of(model, 2, seed=1), times=[0, 1], residual=True)


def test_each_matrix_has_its_own_error_and_limit(scipy_engine):
    from small_models import expansion

    model = expansion()
    sim = simulate(model, cohort_of(model, 2000, seed=9, spread=0.0), times=[9.0], residual=True)
    assert sim.transgene_observed.dims == ("subject", "matrix", "time")
    ratio = (sim.transgene_observed / sim.transgene).isel(time=0)
    assert float(np.log(ratio.sel(matrix="PB")).std()) == pytest.approx(0.5, rel=0.06)
    assert float(ratio.sel(matrix="BM").std()) == pytest.approx(0.2, rel=0.06)
    assert "ratio_observed" not in sim
