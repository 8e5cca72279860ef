"""A small population whose every kind of result is stored: two arms, doses, measurements, states, derivatives; and some who fail."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck

MODEL = """
schema = 1
title = "Cells that grow, and stop being finite in those who grow too fast"
time = "day"
units = "unchecked"

[parameters]
k = { value = 0.3, unit = "1/day", iiv = 0.5, from = "assumed", about = "growth" }
d = { value = 0.1, unit = "1/day", iiv = 0.2, from = "assumed", about = "death" }

[covariates]
weight = { unit = "kg", reference = 20 }

[states]
cells = { unit = "cells", initial = "1" }

[doses]
infusion = { into = "cells", unit = "cells" }

[fluxes]
growth = "k * cells * cells / (10 + cells)"

[ddt]
cells = "growth - d * cells"

[observables]
blood = { expr = "cells", unit = "cells", name = "level", matrix = "PB", error = "lognormal", sigma = 0.3, lloq = 2 }
marrow = { expr = "cells / 2", unit = "cells", name = "level", matrix = "BM", error = "additive", sigma = 0.1 }
headroom = { expr = "log(20 - cells)", unit = "1" }
"""
TIMES = [-1.0, 0.0, 0.5, 1.0, 2.0, 4.0, 8.0]
DOSES = {"low": [], "high": [ck.Dose(15.0, time=1.0)]}


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("growth") / "growth.toml"
    path.write_text(MODEL, encoding="utf-8")
    return ck.read_model(path)


@pytest.fixture(scope="session")
def cohort(model: Any) -> xr.Dataset:
    return ck.sample_cohort(model, 40, seed=11, arms=["low", "high"], covariates={"weight": np.linspace(10, 40, 40)})


@pytest.fixture(scope="session")
def everything() -> dict[str, Any]:
    return {"times": TIMES, "doses": DOSES, "states": False, "residual": True, "sensitivities": ["k", "d"], "max_steps": 28, "rtol": 1e-8}


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed process loses nothing that it wrote; a test of what a machine without power loses would need such a machine."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def contents(root: Path) -> dict[str, str]:
    """The SHA-256 of every file of a store's arrays."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and path.parent != root)
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
