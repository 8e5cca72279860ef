"""The outcomes of a trial as numbers: one value a child, and of each arm an estimate with its interval."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.trial.endpoints import LEVEL, proportion, spread
from carkinetics.trial.outcomes import CRI, NE
from carkinetics.trial.survival import kaplan_meier
from carkinetics.units import in_days

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]

SHARE, GEOMETRIC, MEDIAN, WAITING = "share", "geometric mean", "median", "Kaplan-Meier median"
LANDMARKS = (12, 24)  # months
_RESPONDERS = "of responders"


@dataclass(frozen=True)
class Outcome:
    """An outcome: its name, its words, its unit, and what of the children's values is told of an arm (`kind`).

    SHARE: values are 0, 1 or NaN where it does not apply. WAITING: values are times, `seen` says which of them are events.
    """

    name: str
    title: str
    unit: str
    kind: str


@dataclass(frozen=True)
class Children:
    """Every outcome of every child: values and seen (outcomes, children); arm, pair and body weight of each child; arms in order."""

    outcomes: tuple[Outcome, ...]
    values: Floats
    seen: NDArray[np.bool_]
    arm: NDArray[np.object_]
    pair: NDArray[np.int64]
    weight: Floats
    arms: tuple[str, ...]

    def rows(self, arm: str) -> NDArray[np.intp]:
        """The positions of the children of an arm, by their pairs."""
        found = np.flatnonzero(self.arm == arm)
        return found[np.argsort(self.pair[found], kind="stable")]

    def estimates(self) -> Floats:
        """Estimate, lower, upper and n of every arm and outcome, (arms, outcomes, 4)."""
        found = np.full((len(self.arms), len(self.outcomes), 4), np.nan)
        for at, arm in enumerate(self.arms):
            rows = self.rows(arm)
            for j, outcome in enumerate(self.outcomes):
                found[at, j] = estimate(outcome.kind, self.values[j, rows], self.seen[j, rows])
        return found


def estimate(kind: str, values: Floats, seen: NDArray[np.bool_]) -> tuple[float, float, float, float]:
    """(estimate, lower, upper, n) of one outcome of one arm; 95 % intervals as in `carkinetics.trial.endpoints`."""
    known = np.isfinite(values)
    own = values[known]
    if not own.size:
        return math.nan, math.nan, math.nan, 0.0
    if kind in (SHARE, WAITING):
        found = proportion(int(own.sum()), own.size) if kind == SHARE else kaplan_meier(own, seen[known], LEVEL).median()
        return *found, float(own.size)
    told = spread(own)
    names = ("geometric_mean", "lower", "upper") if kind == GEOMETRIC else ("median", "median_lower", "median_upper")
    middle, low, high = (float(told[name]) for name in names)
    return middle, low, high, float(told["n"])


def children_of(
    result: xr.Dataset, names: Sequence[str] | None = None, arms: Sequence[str] | None = None, measured: xr.Dataset | None = None
) -> Children:
    """Read the outcomes off a result of `run_trial`: all, or those of `names`; `arms` gives their order. ConfigError for another name.

    `measured` is `trial.endpoints.expansion(result)` where it is at hand.
    """
    from carkinetics.trial.endpoints import arms_of

    if names is not None and not len(names):
        raise ConfigError("outcomes: an empty list leaves nothing to look at; name some, or leave it out for all.")
    small = result.drop_dims("time", errors="ignore")
    found: list[tuple[Any, ...]] = [*_shares(small), *_survivals(small), *_relapses(small)]
    if names is None or any(str(name).split("_")[0] in ("cmax", "tmax", "auc", "persistence") for name in names):
        found += [*_exposures(_expansion(result) if measured is None else measured), *_persistences(small)]
    known = [outcome.name for outcome, *_ in found]
    for name in names or ():
        if name not in known:
            raise ConfigError(f"There is no outcome '{name}'.{nearest(name, known)} There are: {listed(known)}.")
    kept = [item for item in found if names is None or item[0].name in names]
    seen = [np.ones(item[1].size, bool) if len(item) < 3 else item[2] for item in kept]
    return Children(
        tuple(item[0] for item in kept),
        np.array([item[1] for item in kept], dtype=np.float64),
        np.array(seen, dtype=bool),
        np.array([str(arm) for arm in result["arm"].values], dtype=object),
        np.asarray(result["pair"].values, dtype=np.int64),
        np.asarray(result["weight"].values if "weight" in result.coords else np.zeros(result.sizes["subject"]), dtype=np.float64),
        tuple(arms or arms_of(result)),
    )


def _share(name: str, title: str, met: NDArray[Any], known: NDArray[Any]) -> tuple[Outcome, Floats]:
    return Outcome(name, title, "1", SHARE), np.where(known, np.asarray(met, dtype=np.float64), np.nan)


def _shares(result: xr.Dataset) -> Iterator[tuple[Outcome, Floats]]:
    if "best_response" in result:
        first, best = result["response_day28"].values, result["best_response"].values
        yield _share("response", "CR or CRi, best", best >= CRI, best != NE)
        yield _share("response_day28", "CR or CRi, day 28", first >= CRI, first != NE)
        yield _share("mrd_negative", "MRD-negative, of CR or CRi at day 28", result["mrd_negative"].values, first >= CRI)
    if "severe_event_known" not in result:
        return
    known = result["severe_event_known"].values.astype(bool)
    for event in result["adverse_event"].values:
        column = result["severe_event"].sel(adverse_event=event)
        words = f"{column['adverse_event_title'].values}, {str(column['adverse_event_grading'].values).split(', ')[-1]}"
        yield _share("early_death" if event == "death" else str(event), words, column.values, known)


def _survivals(result: xr.Dataset) -> Iterator[tuple[Outcome, Floats]]:
    """Whether a child is event-free at a landmark; NaN where it was not followed so far."""
    month = in_days("month")
    for endpoint, words in (("efs", "Event-free"), ("os", "Alive")):
        if f"{endpoint}_time" not in result:
            continue
        time, event = result[f"{endpoint}_time"].values, result[f"{endpoint}_event"].values.astype(bool)
        for months in LANDMARKS:
            free = (time > months * month) | ((time >= months * month) & ~event)
            if free.any() or event.all():
                yield _share(f"{endpoint}_{months}", f"{words} at {months} months", free, free | event)


def _relapses(result: xr.Dataset) -> Iterator[tuple[Outcome, Floats]]:
    """Relapse of responders within the follow-up, and what is the largest clone then."""
    if "relapse_type" not in result or "best_response" not in result:
        return
    kind, responder = result["relapse_type"].values, result["best_response"].values >= CRI
    yield _share("relapse", f"Relapse, {_RESPONDERS}", kind > 0, responder)
    labels = str(result["relapse_type"].attrs["flag_meanings"]).split()
    for code, label in enumerate(labels[1:], start=1):
        yield _share(f"relapse_{label}", f"{label}, of relapses", kind == code, kind > 0)


def _expansion(result: xr.Dataset) -> xr.Dataset:
    from carkinetics.trial.endpoints import expansion

    window = result.sel(time=slice(0.0, None))
    return expansion(window[[name for name in ("transgene", "status", "last_good_time") if name in window]].assign_attrs(result.attrs))


def _exposures(measured: xr.Dataset) -> Iterator[tuple[Outcome, Floats]]:
    for metric, words, kind in (("cmax", "Cmax", GEOMETRIC), ("auc_0_28", "AUC0-28d", GEOMETRIC), ("tmax", "Tmax", MEDIAN)):
        unit = str(measured[metric].attrs.get("units", "1"))
        for matrix in measured["matrix"].values:
            name = f"{metric}_{str(matrix).lower()}"
            yield Outcome(name, f"{words}, {matrix}", unit, kind), np.asarray(measured[metric].sel(matrix=matrix).values, dtype=np.float64)


def _persistences(result: xr.Dataset) -> Iterator[tuple[Outcome, Floats, NDArray[np.bool_]]]:
    if "best_response" not in result or "persistence_time" not in result:
        return
    responder = result["best_response"].values >= CRI
    for matrix in result["matrix"].values:
        time, seen = (result[f"persistence_{what}"].sel(matrix=matrix).values for what in ("time", "event"))
        outcome = Outcome(f"persistence_{str(matrix).lower()}", f"Above the LLOQ in {matrix}, {_RESPONDERS}", "day", WAITING)
        yield outcome, np.where(responder, time, np.nan), seen.astype(bool)
