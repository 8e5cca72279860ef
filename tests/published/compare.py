"""What the tests of the published models share: one subject simulated by name, and a distance that is fair to small values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import xarray as xr

import carkinetics as ck


def simulate_one(model: ck.Model, times: Sequence[float], values: Mapping[str, float] | None = None, **options: object) -> xr.Dataset:
    """The course of one subject with these parameters, covariates and draws; the others are typical."""
    cohort = ck.cohort_from(model, pd.DataFrame([{"subject": 0, **(values or {})}]))
    sim = ck.simulate(model, cohort, times=times, **options)
    assert int(sim.status.values[0]) == 0
    return sim.isel(subject=0)


def distance(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference, as a fraction of the largest expected value."""
    return float(np.max(np.abs(np.asarray(found) - expected)) / np.max(np.abs(expected)))
