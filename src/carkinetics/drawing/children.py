"""Single children of a result of `run_trial`, in the form in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing.swimmer import Course
from carkinetics.trial.occurrences import DEATH, TRANSPLANT
from carkinetics.trial.read import trial_of

if TYPE_CHECKING:
    import xarray as xr
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LANES = 20  # children an arm in a swimmer plot
BARS = 100  # children an arm in a waterfall plot


def causes(result: xr.Dataset) -> list[str]:
    """What ends a remission: the kinds of relapse, death, transplant."""
    kinds = str(result["relapse_type"].attrs["flag_meanings"]).split()[1:] if "relapse_type" in result else []
    return [*kinds, DEATH, TRANSPLANT]


def depths(result: xr.Dataset) -> dict[str, tuple[Floats, NDArray[np.int8]]]:
    """Arm -> (fewest blasts on the days of the response over those at the start, best response) of its first children; NaN: not seen."""
    trial = trial_of(result)
    days = list(trial.response.days) if trial.response else []
    followed, code = _followed(result), result["best_response"].values
    found = {}
    for arm, every in of.groups(result, "arm").items():
        rows = every[:BARS]
        blasts = result[trial.readouts.blasts].isel(subject=rows)
        judged = np.asarray(blasts.sel(time=days, method="nearest").values)
        seen = followed[rows, None] >= np.asarray(days)
        fewest = np.where(seen & np.isfinite(judged), judged, np.inf).min(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            found[arm] = (np.where(np.isfinite(fewest), fewest / blasts.isel(time=0).values, np.nan), code[rows])
    return found


def courses(result: xr.Dataset) -> dict[str, list[Course]]:
    """Arm -> the course of its first children, who are the same in every arm, the longest follow-up first."""
    matrix = str(result["matrix"].values[0])
    persists = result["persistence_time"].sel(matrix=matrix).values
    followed = _followed(result)
    nothing = np.full(result.sizes["subject"], np.nan)
    days = {name: result[f"{name}_time"].values if f"{name}_time" in result else nothing for name in ("remission", "relapse", "transplant")}
    died = result["os_event"].values if "os_event" in result else np.zeros(len(nothing), dtype=bool)
    kinds = ["", *causes(result)]
    kind = result["relapse_type"].values if "relapse_type" in result else np.zeros(len(nothing), dtype=int)
    found = {}
    for arm, rows in of.groups(result, "arm").items():
        lanes = [
            Course(
                followed=float(followed[i]),
                died=bool(died[i]),
                remission=float(days["remission"][i]),
                relapse=float(days["relapse"][i]),
                relapse_kind=kinds[int(kind[i])],
                persists=float(persists[i]),
                transplant=float(days["transplant"][i]),
            )
            for i in rows[:LANES]
        ]
        found[arm] = sorted(lanes, key=lambda one: -one.followed)
    return found


def _followed(result: xr.Dataset) -> Floats:
    """The last day on which each child is seen."""
    if "os_time" in result:
        return np.asarray(result["os_time"].values, dtype=np.float64)
    end = np.full(result.sizes["subject"], float(result["time"].values[-1]))
    return np.fmin(end, result["dropout_time"].values) if "dropout_time" in result else end
