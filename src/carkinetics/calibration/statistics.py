"""The summaries of a simulated arm that a target may name, each with the scale on which its error is taken as normal."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from carkinetics.calibration.children import Columns, complete, responders
from carkinetics.trial.outcomes import CRI
from carkinetics.trial.survival import kaplan_meier
from carkinetics.units import in_days

OPTIMUM = 13.8  # mg*h/L of fludarabine: Fabrizio 2022
HEAVY = 0.4  # of marrow cells: a heavy burden (the cut of a St Jude trial of 12 children: fewer responses above it)
LEAST_INFORMATION = 1e-8  # of a log hazard ratio, in events: below it there is no maximum
BURDENS = 0.7 - 0.2  # marrow blasts between which FELIX compares Cmax
EARLY_DEATH = 30.0  # days
MONTH = in_days("month")


@dataclass(frozen=True)
class Statistic:
    """A summary: its words, its unit, "logit", "log" or "linear", and how it is taken from the children of an arm."""

    words: str
    unit: str
    scale: str
    take: Callable[[Columns], float]


def transformed(scale: str, value: float, n: int = 10_000) -> float:
    """A value on its scale; a share of 0 or 1 is that of half a child in `n`."""
    if scale == "linear":
        return value
    if scale == "log":
        return math.log(value) if value > 0 else math.nan
    share = min(max(value, 0.5 / n), 1 - 0.5 / n)
    return math.log(share / (1 - share))


def restored(scale: str, value: float) -> float:
    """The value that is there on the scale."""
    if scale == "linear":
        return value
    return math.exp(value) if scale == "log" else 1 / (1 + math.exp(-value))


def summaries(columns: Columns, n: int = 10_000) -> dict[str, float]:
    """Every summary of an arm that its children have, on its scale; NaN where it cannot be told (no relapse, a median not reached)."""
    found = {}
    for name, item in STATISTICS.items():
        try:
            value = item.take(columns)
        except KeyError:  # the trial does not measure it
            continue
        found[name] = transformed(item.scale, value, n) if math.isfinite(value) else math.nan
    return found


def _share(values: np.ndarray) -> float:
    return float(np.mean(values)) if values.size else math.nan


def _alive(endpoint: str, months: float, c: Columns) -> float:
    return _share((c[f"{endpoint}_time"] > months * MONTH) | (c[f"{endpoint}_event"] == 0))


def _relapse_free(months: float, c: Columns) -> float:
    """Of responders; nobody is lost to follow-up before the horizon, after which no landmark is asked for."""
    who = responders(c)
    return _share((c["rfs_time"][who] > months * MONTH) | (c["rfs_event"][who] == 0))


def _remission(c: Columns) -> float:
    times = c["rfs_time"][responders(c)]
    return float(np.median(times)) if times.size else math.nan


def _typed(kinds: tuple[int, ...], c: Columns) -> float:
    return _share(np.isin(c["relapse_type"][c["relapse_type"] > 0], kinds))


def _median(name: str, c: Columns) -> float:
    values = c[name][np.isfinite(c[name])]
    return float(np.median(values)) if values.size else math.nan


def _logs(name: str, c: Columns) -> np.ndarray:
    return np.log(c[name][np.isfinite(c[name]) & (c[name] > 0)])


def _centre(name: str, c: Columns) -> float:
    return float(np.exp(_logs(name, c).mean())) if _logs(name, c).size else math.nan


def _spread(name: str, c: Columns) -> float:
    return float(_logs(name, c).std(ddof=1)) if _logs(name, c).size > 1 else math.nan


def _persistence(c: Columns) -> float:
    """Until relapse or death it is seen, then censored."""
    who = responders(c) & np.isfinite(c["persistence"])
    return kaplan_meier(c["persistence"][who], c["persistence_event"][who] > 0).median()[0] if who.any() else math.nan


def _peaks(c: Columns) -> float:
    """Geometric mean of Cmax of responders against the others."""
    who = responders(c)
    groups = [{"cmax": c["cmax"][chosen]} for chosen in (who, ~who)]
    high, low = (_centre("cmax", group) for group in groups)
    return high / low


def hazard_ratio(c: Columns) -> float:
    """Relapse after remission at fludarabine exposure below the optimum against above."""
    return _relapse_ratio(c["fludarabine_auc"] < OPTIMUM, c)


def _heavy(c: Columns) -> float:
    """Relapse after remission of those whose marrow was full of blasts before therapy against the others."""
    return _relapse_ratio(c["burden"] >= HEAVY, c)


def _relapse_ratio(group: np.ndarray, c: Columns) -> float:
    """Cox with one group, ties as Breslow."""
    who = responders(c)
    event = np.isfinite(c["relapse_time"][who])
    time = np.where(event, c["relapse_time"][who] - c["remission_time"][who], c["rfs_time"][who])
    return math.exp(cox(time, event, group[who].astype(float)))


def _cmax_by_burden(c: Columns) -> float:
    """What 70 % of blasts before therapy multiply Cmax by against 20 %, by regression of its logarithm."""
    who = np.isfinite(c["cmax"]) & (c["cmax"] > 0)
    if who.sum() < 2 or np.ptp(c["burden"][who]) == 0:
        return math.nan
    slope = np.polyfit(c["burden"][who], np.log(c["cmax"][who]), 1)[0]
    return math.exp(BURDENS * float(slope))


def cox(time: np.ndarray, event: np.ndarray, group: np.ndarray) -> float:
    """The log hazard ratio of group 1 against 0 that maximises the partial likelihood; NaN without events in both, or a maximum."""
    if not (event & (group == 1)).any() or not (event & (group == 0)).any():
        return math.nan
    days, counts = np.unique(time[event], return_counts=True)
    at_risk = [np.sort(time[group == g]) for g in (0, 1)]
    n0, n1 = (len(times) - np.searchsorted(times, days, side="left") for times in at_risk)
    seen = float((event & (group == 1)).sum())
    beta = 0.0
    for _ in range(50):
        share = n1 * math.exp(beta) / (n0 + n1 * math.exp(beta))
        information = float(counts @ (share * (1 - share)))
        if information < LEAST_INFORMATION:  # the likelihood rises without end: at every event only one group is at risk, or so it tends
            return math.nan
        step = (seen - float(counts @ share)) / information
        beta += max(-1.0, min(1.0, step))
        if abs(step) < 1e-10:
            break
    return beta


_OS, _EFS = partial(_alive, "os"), partial(_alive, "efs")
STATISTICS: dict[str, Statistic] = {
    "cr_best": Statistic("CR or CRi, best", "1", "logit", lambda c: _share(responders(c))),
    "cr_day28": Statistic("CR or CRi at day 28", "1", "logit", lambda c: _share(c["response_day28"] >= CRI)),
    "cr_full": Statistic("CR with recovered neutrophils, best", "1", "logit", lambda c: _share(complete(c))),
    "mrd_negative": Statistic(
        "MRD-negative, of CR or CRi at day 28", "1", "logit", lambda c: _share(c["mrd_negative"][c["response_day28"] >= CRI])
    ),
    **{f"efs_{m}": Statistic(f"Event-free at {m} months", "1", "logit", partial(_EFS, float(m))) for m in (6, 12, 24)},
    **{f"os_{m}": Statistic(f"Alive at {m} months", "1", "logit", partial(_OS, float(m))) for m in (6, 12, 24)},
    **{
        f"rfs_{m}": Statistic(f"Relapse-free at {m} months, responders", "1", "logit", partial(_relapse_free, float(m)))
        for m in (6, 12, 18)
    },
    "remission_median": Statistic("Remission, median", "day", "log", _remission),
    "cd19_negative": Statistic("CD19-negative, of relapses", "1", "logit", partial(_typed, (2, 4))),
    "cd22_low": Statistic("CD22-low or negative, of relapses", "1", "logit", partial(_typed, (3, 4))),
    "double_negative": Statistic("CD19- and CD22-negative, of relapses", "1", "logit", partial(_typed, (4,))),
    "tmax": Statistic("Tmax in blood, median", "day", "log", partial(_median, "tmax")),
    "cmax": Statistic("Cmax in blood, geometric mean", "copies/ug", "log", partial(_centre, "cmax")),
    "cmax_log_sd": Statistic("Cmax in blood, SD of the logarithm", "1", "log", partial(_spread, "cmax")),
    "auc_0_28": Statistic("AUC0-28d in blood, geometric mean", "copies/ug*day", "log", partial(_centre, "auc_0_28")),
    "doubling_time": Statistic("Doubling time before the peak, median", "day", "log", partial(_median, "doubling_time")),
    "contraction": Statistic("Contraction half-life, median", "day", "log", partial(_median, "contraction")),
    "persistence": Statistic("Above the LLOQ in blood, responders, median (Kaplan-Meier)", "day", "log", _persistence),
    **{
        f"ratio_{day}": Statistic(f"Marrow : blood copies on day {day}, median", "1", "log", partial(_median, f"ratio_{day}"))
        for day in (28, 91)
    },
    "cmax_ratio": Statistic("Cmax of responders : others", "1", "log", _peaks),
    "burden_cmax": Statistic("Cmax at 70 % of blasts before therapy : at 20 %", "1", "log", _cmax_by_burden),
    "burden_hazard_ratio": Statistic(f"Hazard ratio of relapse, blasts before therapy {HEAVY:.0%} or more", "1", "log", _heavy),
    "crs": Statistic("CRS of grade 3 or more", "1", "logit", lambda c: _share(c["crs"])),
    "early_death": Statistic("Dead by day 30", "1", "logit", lambda c: _share((c["os_time"] <= EARLY_DEATH) & (c["os_event"] == 1))),
    "lymph_nadir": Statistic("Lymphocytes at their nadir, median", "cells/uL", "log", partial(_median, "lymph_nadir")),
    "hazard_ratio": Statistic(f"Hazard ratio of relapse, fludarabine AUC below {OPTIMUM:g} mg*h/L", "1", "log", hazard_ratio),
}
