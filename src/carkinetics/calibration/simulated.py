"""A simulated trial held against its targets: what the page of a trial shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.calibration.children import Columns, children
from carkinetics.calibration.evaluate import flat
from carkinetics.calibration.result import fit_frame, fitted
from carkinetics.calibration.spec import Targets

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

_BLOCKS, _SMALLEST = 10, 20  # blocks of children, and the children that one needs for a standard error


def against_targets(result: xr.Dataset, targets: Targets) -> pd.DataFrame:
    """One row a target: the summary of the simulated children, with an interval for their number (from ten blocks of them)."""
    columns = children(result)
    found = flat(columns)
    size = min(len(own["best_response"]) for own in columns.values())
    blocks = [flat(_part(columns, place)) for place in range(_BLOCKS)] if size >= _BLOCKS * _SMALLEST else []
    rows = []
    for target in targets.targets:
        values = np.array([block[target.key] for block in blocks if np.isfinite(block[target.key])])
        error = float(values.std(ddof=1) / np.sqrt(len(values))) if len(values) > 1 else float("nan")
        rows.append(fitted(target, found.get(target.key, float("nan")), error))
    return fit_frame(rows)


def _part(columns: dict[str, Columns], place: int) -> dict[str, Columns]:
    return {arm: {name: values[place::_BLOCKS] for name, values in own.items()} for arm, own in columns.items()}
