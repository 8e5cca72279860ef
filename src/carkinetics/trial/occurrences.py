"""Tables of what happens in time: relapse by kind, persistence as the visits see it, samples that were taken and that are missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.between import Between, turnbull
from carkinetics.trial.endpoints import LANDMARKS, LEVEL, by_arm, responders
from carkinetics.trial.incidence import Incidence, aalen_johansen
from carkinetics.trial.read import trial_of
from carkinetics.trial.sampling import REASONS

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

DEATH, TRANSPLANT = "death without relapse", "transplant"
COMPETES = ("composite", "while_on_treatment")  # strategies in which a transplant ends the time to relapse


def relapse_incidence(result: xr.Dataset) -> dict[str, dict[str, Incidence]]:
    """Arm -> cause -> its cumulative incidence among responders, in days from the remission, as far as anybody has it."""
    found = {
        arm: dict(zip(names, aalen_johansen(time, cause, len(names), LEVEL), strict=True)) for arm, names, time, cause in _causes(result)
    }
    seen = {name for curves in found.values() for name, curve in curves.items() if curve.events}
    return {arm: {name: curve for name, curve in curves.items() if name in seen} for arm, curves in found.items()}


def _causes(result: xr.Dataset) -> Iterator[tuple[str, list[str], NDArray[np.float64], NDArray[np.int64]]]:
    """(arm, names of the causes, time, cause) of the responders of each arm; cause 0 is censored."""
    if "rfs_time" not in result:
        return
    kinds = str(result["relapse_type"].attrs["flag_meanings"]).split()[1:]
    plan = trial_of(result).transplant
    names = [*kinds, DEATH, *([TRANSPLANT] if plan is not None and plan.strategy in COMPETES else [])]
    for arm, part in by_arm(result):
        time, event = part["rfs_time"].values, part["rfs_event"].values.astype(bool)
        kind = part["relapse_type"].values.astype(np.int64)
        cause = np.where(event, np.where(kind > 0, kind, len(kinds) + 1), 0)
        if TRANSPLANT in names:
            moved = np.isfinite(part["transplant_time"].values)
            time = np.where(moved, part["transplant_time"].values - part["remission_time"].values, time)
            cause = np.where(moved, len(names), cause)
        known = np.isfinite(time)
        if known.any():
            yield arm, names, time[known], cause[known]


def incidence_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and cause: the cumulative incidence at 6, 12, 18 and 24 months after the remission, as far as responders are followed.

    Columns: arm, cause, months, estimate, lower, upper, events (up to the end), n (responders).
    """
    import pandas as pd

    from carkinetics.units import in_days

    rows = []
    for arm, curves in relapse_incidence(result).items():
        for cause, curve in curves.items():
            for months in LANDMARKS:
                day = months * in_days("month")
                if day <= curve.last:
                    numbers = dict(zip(("estimate", "lower", "upper"), curve.at(day), strict=True))
                    rows.append({"arm": arm, "cause": cause, "months": months, **numbers, "events": curve.events, "n": curve.n})
    return pd.DataFrame(rows, columns=["arm", "cause", "months", "estimate", "lower", "upper", "events", "n"])


def persistence_between_visits(result: xr.Dataset, matrix: str = "PB") -> dict[str, Between]:
    """Arm -> the estimate of the days until the transgene is below its limit, from the samples alone; of responders where there are any."""
    found: dict[str, Between] = {}
    if "persistence_lower" not in result:
        return found
    for arm, part in by_arm(result):
        lower, upper = (part[f"persistence_{end}"].sel(matrix=matrix).values for end in ("lower", "upper"))
        chosen = responders(part) & (upper > lower)
        if chosen.any():
            found[arm] = turnbull(lower[chosen], upper[chosen])
    return found


def sample_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm, matrix and planned day: how many samples were taken, how many are below the limit, and why the others are missing.

    Columns: arm, matrix, planned, sampled, below, then one for each reason.
    """
    import pandas as pd

    rows = []
    name = trial_of(result).readouts.transgene
    for arm, part in by_arm(result):
        for matrix in part["matrix"].values:
            why, below = (part[key].sel(matrix=matrix).values for key in ("sample_missing", f"{name}_sampled_blq"))
            for at, day in enumerate(part["planned"].values):
                counts = {reason: int((why[:, at] == code).sum()) for code, reason in enumerate(REASONS)}
                if not counts.pop("not_planned"):
                    row = {"arm": arm, "matrix": str(matrix), "planned": float(day), "sampled": counts.pop("sampled")}
                    rows.append({**row, "below": int(below[:, at].sum()), **counts})
    return pd.DataFrame(rows)
