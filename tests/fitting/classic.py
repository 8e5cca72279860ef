"""Classic data and models of the estimation tests; where the data are missing, the tests that need them are skipped."""

import os
from pathlib import Path

import numpy as np
import pytest

import carkinetics as ck

SHARED = Path(os.environ.get("CARKINETICS_SHARED", Path(__file__).parents[3] / "shared"))
ABOUT = {"from": "assumed", "about": "of a test"}


def classic(name):
    path = SHARED / "data" / "classic" / name
    if not path.exists():
        pytest.skip(f"{path} is not there: CARKINETICS_SHARED names another folder")
    return path


def parameter(value, iiv=None, **more):
    return {"value": float(value), "unit": "1", **({} if iiv is None else {"iiv": float(iiv)}), **ABOUT, **more}


def decline(error, **sigmas):
    """The model of Wang 2007: one exponential from a known start."""
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Wang 2007", "time": "h", "units": "unchecked", "parameters": {"ke": parameter(0.5, 0.2)},
            "states": {"a": {"unit": "1", "initial": "10"}}, "ddt": {"a": "-ke*a"},
            "observables": {"y": {"expr": "a", "unit": "1", "error": error, **sigmas}},
        }
    )  # fmt: skip


def theophylline(ka, cl, v, add, variances, bend=""):
    """One compartment with first-order absorption; `bend` is added to an equation, to take its closed form from it."""
    ka, cl, v = (parameter(value, np.sqrt(variance)) for value, variance in zip((ka, cl, v), variances, strict=True))
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Theophylline", "time": "h", "units": "unchecked", "parameters": {"ka": ka, "cl": cl, "v": v},
            "states": {"depot": {"unit": "1", "initial": "0"}, "centre": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka*depot", "centre": f"ka*depot-cl/v*centre{bend}"}, "doses": {"oral": {"into": "depot", "unit": "1"}},
            "observables": {"conc": {"expr": "centre/v", "unit": "1", "error": "additive", "sigma": float(add)}},
        }
    )  # fmt: skip


PUBLISHED = (np.exp(0.464451), np.exp(1.012047), np.exp(3.459973), 0.693839, (0.404625, 0.068796, 0.019222))
