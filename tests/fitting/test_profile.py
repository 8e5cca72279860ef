"""Profile likelihood against likelihoods that can be written down, minimised by scipy."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr
from classic import PUBLISHED, classic, theophylline
from linear import level, levels, line, ofv_of_levels, ofv_of_lines, written
from scipy.optimize import brentq, minimize
from scipy.stats import chi2

import carkinetics as ck

LIMIT = chi2.ppf(0.95, 1)


def crossings(ofv, best, steps):
    """Where a profile rises by LIMIT, on both sides of its minimum."""
    least = ofv(best)
    ends = []
    for sign in (-1, 1):
        far = next(best + sign * k * steps for k in range(1, 200) if ofv(best + sign * k * steps) > least + LIMIT)
        ends.append(brentq(lambda x: ofv(x) - least - LIMIT, best, far, xtol=1e-10))
    return ends


def test_of_a_mean_and_an_error_the_interval_is_the_closed_form(tmp_path):
    y = levels(n=20, times=1, iiv=0.0)
    fit = ck.fit(level(iiv=None), written(tmp_path, y, [1.0]))
    found = ck.profile(fit)
    n, mean, squares = y.size, y.mean(), ((y - y.mean()) ** 2).sum()
    half = np.sqrt(squares / n * np.expm1(LIMIT / n))  # n log(1 + n (m - mean)^2 / squares) = LIMIT
    assert found.lower.values[0] == pytest.approx(mean - half, abs=2e-4 * half)
    assert found.upper.values[0] == pytest.approx(mean + half, abs=2e-4 * half)
    ends = crossings(lambda s: n * np.log(s**2) + squares / s**2, np.sqrt(squares / n), 0.05)
    assert [found.lower.values[1], found.upper.values[1]] == pytest.approx(ends, rel=2e-4)
    at = found.value.values[0]
    assert found.rise.values[0] == pytest.approx(n * np.log1p(n * (at - mean) ** 2 / squares), abs=1e-5, nan_ok=True)


def test_a_mean_with_a_known_variance_has_its_normal_interval(tmp_path):
    y = levels(n=12, times=40, sigma=0.05)  # so many samples that each subject's mean is known
    found = ck.profile(ck.fit(level(sigma=0.06, iiv_fixed=True), written(tmp_path, y, np.arange(40.0))), "m", level=0.95)
    se = np.sqrt((2.0**2 + 0.05**2 / 40) / 12)
    assert found.upper.item() - y.mean() == pytest.approx(1.959964 * se, rel=1e-4)
    assert y.mean() - found.lower.item() == pytest.approx(1.959964 * se, rel=1e-4)


def test_of_a_random_effect_every_interval_is_that_of_the_exact_likelihood(tmp_path):
    y = levels()
    found = ck.profile(ck.fit(level(), written(tmp_path, y, np.arange(6.0))))
    for k, name in enumerate(("m", "iiv.m", "sigma.y")):
        start = found.estimate.values.copy()

        def held(x, k=k, start=start):
            def ofv(z):
                m, iiv, sigma = np.insert(z, k, x)
                return ofv_of_levels(y, m, iiv, sigma) if min(iiv, sigma) > 0 else 1e10

            return minimize(ofv, np.delete(start, k), method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-10}).fun

        row = found.sel(parameter=name)
        assert [row.lower.item(), row.upper.item()] == pytest.approx(crossings(held, start[k], 0.2), rel=3e-4), name


def test_standard_deviations_and_the_correlation_of_one_block_are_held_exactly(tmp_path):
    times = np.array([0.0, 1.0, 2.0, 4.0])
    rng = np.random.default_rng(5)
    omega = np.array([[4.0, 0.64], [0.64, 0.64]])
    y = rng.multivariate_normal([10.0, -1.0], omega, size=30) @ np.vstack([np.ones(4), times]) + 0.7 * rng.standard_normal((30, 4))
    fit = ck.fit(line(), written(tmp_path, y, times))
    found = ck.profile(fit, ["iiv.a", "corr.a.b", "iiv.b"], points=3)
    best = fit.estimates.estimate
    names = [str(name) for name in best.parameter.values]
    start = best.values.copy()

    def ofv(x):
        a, b, first, r, second, sigma = (x[names.index(name)] for name in ("a", "b", "iiv.a", "corr.a.b", "iiv.b", "sigma.y"))
        if min(first, second, sigma) <= 0 or abs(r) >= 1:
            return 1e10
        return ofv_of_lines(y, times, a, b, np.array([[first**2, r * first * second], [r * first * second, second**2]]), sigma)

    assert fit.ofv == pytest.approx(ofv(start), abs=1e-6)
    for name in found.parameter.values:
        k = names.index(name)

        def held(x, k=k):
            options = {"xatol": 1e-7, "fatol": 1e-9, "maxiter": 5000, "maxfev": 5000}
            return minimize(lambda z: ofv(np.insert(z, k, x)), np.delete(start, k), method="Nelder-Mead", options=options).fun

        row = found.sel(parameter=name)
        assert held(row.lower.item()) - fit.ofv == pytest.approx(LIMIT, abs=2e-3), name
        assert held(row.upper.item()) - fit.ofv == pytest.approx(LIMIT, abs=2e-3), name
        shown = row.others.sel(other=name).values
        assert shown == pytest.approx(row.value.values, nan_ok=True)
        assert (np.diff(shown[np.isfinite(shown)]) > 0).all()


def test_a_side_on_which_the_objective_does_not_rise_is_infinite_and_says_why(tmp_path):
    y = levels(seed=3, n=8, times=3, iiv=0.3)
    found = ck.profile(ck.fit(level(iiv=0.5), written(tmp_path, y, np.arange(3.0))), "iiv.m")
    m, _, sigma = y.mean(), 0.0, 1.0
    none = minimize(lambda z: ofv_of_levels(y, z[0], 0.0, np.exp(z[1])), [m, np.log(sigma)], method="Nelder-Mead").fun
    assert none - found.attrs["fit_ofv"] < LIMIT  # no variance at all is as good: there is no lower end
    assert found.lower.item() == -np.inf
    assert "rises by" in found.lower_reason.item()
    assert np.isfinite(found.upper.item())
    assert found.upper_reason.item() == ""


@pytest.mark.parametrize("method", ["fo", "foce", "laplace"])
@pytest.mark.requirement("R-LIK-01")
def test_every_method_that_expands_has_the_exact_profile_of_a_linear_model(method, tmp_path):
    y = levels()
    fit = ck.fit(level(), written(tmp_path, y, np.arange(6.0)), method=method)
    found = ck.profile(fit, "iiv.m", points=2)
    for end in ("lower", "upper"):
        iiv = found[end].item()
        rest = minimize(lambda z, iiv=iiv: ofv_of_levels(y, z[0], iiv, np.exp(z[1])), [y.mean(), 0.0], method="Nelder-Mead").fun
        assert rest - fit.ofv == pytest.approx(LIMIT, abs=2e-3), end


@pytest.mark.parametrize("left", [np.nan, 0.0], ids=["none", "singular"])
def test_a_fit_without_a_usable_covariance_has_the_same_profile(left, tmp_path):
    fit = ck.fit(level(), written(tmp_path, levels(), np.arange(6.0)))
    without = ck.profile(replace(fit, covariance=fit.covariance * left))
    known = ck.profile(fit)
    for end in ("lower", "upper"):
        assert without[end].values == pytest.approx(known[end].values, rel=2e-4)


def test_a_fit_that_is_not_at_the_minimum_is_told(tmp_path):
    y = levels()
    fit = ck.fit(level(), written(tmp_path, y, np.arange(6.0)))
    off = replace(fit, model=fit.model.replace(parameters={"m": float(y.mean() + 0.5)}))
    with pytest.warns(UserWarning, match=r"not the minimum.*Fit again"):
        found = ck.profile(off, "m")
    assert fit.ofv - 1e-6 <= found.attrs["lower_ofv"] < ofv_of_levels(y, y.mean() + 0.5, *fit.estimates.estimate.values[1:]) - 0.1


@pytest.fixture(scope="module")
def known():
    return ck.fit(theophylline(*PUBLISHED), ck.read_data(classic("theo_sd.csv")))


def test_the_interval_of_theophyllines_clearance_has_the_objective_of_a_fit_with_it_fixed(known):
    found = ck.profile(known, "cl", points=2)
    for end in ("lower", "upper"):
        held = known.model.replace(parameters={"cl": {"value": found[end].item(), "fixed": True}})
        assert ck.fit(held, known.origin.data).ofv - known.ofv == pytest.approx(LIMIT, abs=1e-3)


def test_a_profile_goes_to_netcdf_and_zarr_and_back(known, tmp_path):
    found = ck.profile(known, "sigma.conc", points=2)
    found.to_netcdf(tmp_path / "p.nc", engine="h5netcdf")
    xr.testing.assert_identical(xr.open_dataset(tmp_path / "p.nc", engine="h5netcdf").load(), found)
    found.to_zarr(tmp_path / "p.zarr", consolidated=False)
    assert xr.open_zarr(tmp_path / "p.zarr", consolidated=False).load().equals(found)


def test_what_cannot_be_profiled_is_refused_by_name(known):
    with pytest.raises(ck.errors.ConfigError, match=r"'cll' was not estimated.*Did you mean 'cl'"):
        ck.profile(known, "cll")
    with pytest.raises(ck.errors.ConfigError, match="level is 95"):
        ck.profile(known, "cl", level=95)
    with pytest.raises(ck.errors.ConfigError, match="points is 1"):
        ck.profile(known, "cl", points=1)
    with pytest.raises(ck.errors.ConfigError, match="evaluated and not searched"):
        ck.profile(ck.fit(known.model, known.origin.data, evaluate_only=True), "cl")
    with pytest.raises(ck.errors.ConfigError, match=r"method=\"saem\" has no gradient.*focei"):
        ck.profile(replace(known, method="saem"), "cl")
