"""Sampling importance resampling against densities in closed form."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr
from linear import level, levels, ofv_of_levels, written

import carkinetics as ck
from carkinetics.fitting import reweighting


@pytest.fixture(scope="module")
def y():
    return levels(n=4, times=3)


@pytest.fixture(scope="module")
def one(y, tmp_path_factory):
    """A fit with one estimate, the residual error; mean and variance between subjects are known."""
    return ck.fit(level(fixed=True, iiv_fixed=True), written(tmp_path_factory.mktemp("one"), y, np.arange(3.0)))


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    y = levels(n=12, times=4)
    return ck.fit(level(), written(tmp_path_factory.mktemp("mixed"), y, np.arange(4.0))), y


def test_percentiles_of_one_estimate_are_those_of_its_likelihood(one, y):
    found = ck.sir(one, samples=3000, resamples=600, seed=3)
    log_sigma = np.linspace(-3.0, 4.0, 7001)
    ofv = ofv_of_levels(y, 10.0, 2.0, np.exp(log_sigma))
    density = np.exp(-0.5 * (ofv - ofv.min()))
    share_below = np.cumsum(density) / density.sum()
    for name, share in (("lower", 0.025), ("median", 0.5), ("upper", 0.975)):
        below = np.interp(np.log(found[name].item()), log_sigma, share_below)
        assert abs(below - share) < 4 * np.sqrt(share * (1 - share) / 600), name
    at = np.interp(np.log(one.estimates.upper.item()), log_sigma, share_below)
    assert 0.975 - at > 3 * np.sqrt(0.975 * 0.025 / 600)  # the interval of the covariance matrix is another
    rise = [ofv_of_levels(y, 10.0, 2.0, value) - ofv.min() for value in found.estimate.values[:, 0]]
    assert found.rise.sel(sample=found.vector).values == pytest.approx(rise, abs=1e-5)


def test_weights_are_likelihood_over_proposal_and_their_mean_is_a_grid_integral(mixed):
    fit, y = mixed
    found = ck.sir(fit, samples=1500, resamples=300, seed=1)
    grid = [np.linspace(-6, 6, 31) for _ in range(3)]
    m, iiv, sigma = fit.estimates.estimate.values
    sd = np.sqrt(np.diag(fit.covariance.values))
    a, b, c = np.meshgrid(m + sd[0] * grid[0], np.log(iiv) + sd[1] * grid[1], np.log(sigma) + sd[2] * grid[2], indexing="ij")
    ofv = ofv_of_levels(y, a, np.exp(b), np.exp(c))
    density = np.exp(-0.5 * (ofv - fit.ofv))
    for k, values in enumerate((a, np.exp(b), np.exp(c))):
        mean = (values * density).sum() / density.sum()
        spread = np.sqrt(((values - mean) ** 2 * density).sum() / density.sum())
        every = fit.estimates.parameter.values[k]
        assert found.estimate.sel(parameter=every).mean().item() == pytest.approx(mean, abs=5 * spread / np.sqrt(300))
        assert found.se.sel(parameter=every).item() == pytest.approx(spread, rel=5 / np.sqrt(600) + 0.02)
    assert found.weight.sum().item() == pytest.approx(1.0)
    assert found.effective_samples.values == pytest.approx([1 / (found.weight.values**2).sum()])
    assert 0.5 * 1500 < found.effective_samples.item() < 1500


def test_a_vector_is_kept_at_most_once_and_heavy_ones_more_often(mixed):
    found = ck.sir(mixed[0], samples=300, resamples=90, seed=2)
    assert len(np.unique(found.vector.values)) == 90
    assert found.weight.sel(sample=found.vector).mean() > found.weight.mean()


def test_the_same_seed_gives_the_same_vectors_whatever_their_number(mixed):
    many, few = (ck.sir(mixed[0], samples=n, resamples=20, seed=8, threads=1) for n in (60, 40))
    assert many.rise.values[:40].tobytes() == few.rise.values.tobytes()
    assert ck.sir(mixed[0], samples=40, resamples=20, seed=9).rise.values[0] != few.rise.values[0]


def test_a_bad_proposal_is_told_and_iterations_mend_it(mixed):
    fit = replace(mixed[0], covariance=mixed[0].covariance * 25.0)
    with pytest.warns(UserWarning, match=r"worth \d+ of equal weight.*iterations"):
        ck.sir(fit, samples=150, resamples=60, seed=1)
    mended = ck.sir(fit, samples=300, resamples=60, seed=1, iterations=3)
    assert mended.effective_samples.values[2] > 4 * mended.effective_samples.values[0]
    assert mended.se.values == pytest.approx(ck.sir(mixed[0], samples=300, resamples=60, seed=1).se.values, rel=0.4)


def test_the_sampled_objective_of_saem_moves_as_the_likelihood_does(mixed):
    """With the same random numbers everywhere differences are far better known than values."""
    fit, y = mixed
    rise, structure, theta, error = reweighting._rise_of(replace(fit, method="saem"), None)
    rng = np.random.default_rng(0)
    shifts = rng.standard_normal((20, 3)) @ np.linalg.cholesky(fit.covariance.values).T
    truth = [ofv_of_levels(y, *structure.natural(theta + d)) - fit.ofv for d in shifts]
    found = [rise(theta + d) for d in shifts]
    assert found == pytest.approx(truth, abs=0.02)
    assert np.std(np.subtract(found, truth)) < 0.5 * error


def test_a_fit_by_saem_has_the_percentiles_of_its_likelihood(mixed):
    fit, _ = mixed
    by_saem = ck.sir(replace(fit, method="saem"), samples=100, resamples=40, seed=6)
    by_focei = ck.sir(fit, samples=100, resamples=40, seed=6)
    assert by_saem.weight.values == pytest.approx(by_focei.weight.values, rel=0.03)
    assert 0 < by_saem.attrs["ofv_error"] < 0.5


def test_it_goes_to_netcdf_and_zarr_and_back(one, tmp_path):
    found = ck.sir(one, samples=50, resamples=10)
    found.to_netcdf(tmp_path / "s.nc", engine="h5netcdf")
    xr.testing.assert_identical(xr.open_dataset(tmp_path / "s.nc", engine="h5netcdf").load(), found)
    found.to_zarr(tmp_path / "s.zarr", consolidated=False)
    assert xr.open_zarr(tmp_path / "s.zarr", consolidated=False).load().equals(found)


def test_what_cannot_be_resampled_is_refused_by_name(mixed):
    fit, _ = mixed
    with pytest.raises(ck.errors.ConfigError, match=r"no covariance.*bootstrap.*profile"):
        ck.sir(replace(fit, covariance=fit.covariance * np.nan))
    with pytest.raises(ck.errors.ConfigError, match="singular"):
        ck.sir(replace(fit, covariance=fit.covariance * 0.0))
    with pytest.raises(ck.errors.ConfigError, match="resamples is 2000"):
        ck.sir(fit, samples=1000, resamples=2000)
    with pytest.raises(ck.errors.ConfigError, match="samples is 3"):
        ck.sir(fit, samples=3)
    with pytest.raises(ck.errors.ConfigError, match="inflation is 0"):
        ck.sir(fit, inflation=0)
    with pytest.raises(ck.errors.ConfigError, match=r"method=\"map\" has no likelihood"):
        ck.sir(replace(fit, method="map"))
