"""Residuals of a fit against their definitions."""

import numpy as np
import pytest
import xarray as xr
from linear import level, levels, written

import carkinetics as ck


def test_ires_of_an_additive_error_is_observed_less_individual_prediction_and_iwres_that_over_the_sd(tmp_path):
    fit = ck.fit(level(), written(tmp_path, levels(), range(6)))
    said = fit.predictions
    assert said.ires.values == pytest.approx((said.observed - said.ipred).values, abs=1e-12)
    assert said.ires.values / float(fit.estimates.estimate.sel(parameter="sigma.y")) == pytest.approx(said.iwres.values)
    assert said.ires.values.std() > 0.5


def test_ires_of_a_log_normal_error_is_on_the_log_scale_and_a_censored_value_has_none(fitted, tmp_path):
    said, plain = fitted.predictions, fitted.predictions.censoring.values == "none"
    assert said.ires.values[plain] == pytest.approx(np.log(said.observed.values / said.ipred.values)[plain])
    assert not plain.all()
    assert np.isnan(said.ires.values[~plain]).all()
    ck.report(fitted, tmp_path / "fit")
    stored = xr.open_zarr(tmp_path / "fit" / "fit.zarr", consolidated=False)
    assert stored.ires.values.tobytes() == said.ires.values.tobytes()


def test_individual_fits_have_it_too(tmp_path):
    said = ck.fit(level(), written(tmp_path, levels(), range(6)), method="individual").predictions
    assert said.ires.values == pytest.approx((said.observed - said.ipred).values, abs=1e-12)
