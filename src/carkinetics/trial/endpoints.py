"""The endpoints of a trial, per arm, as tables with intervals: everything is read from the Dataset of `run_trial`.

Intervals are 95 % and say what the number of virtual children leaves open, given the model: a Monte-Carlo interval, not the
uncertainty of the model's parameters. Proportions: Clopper-Pearson. Survival: Kaplan-Meier, log-log Greenwood. Geometric means:
Student's t on logarithms. Medians: order statistics.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.trial.outcomes import CR, CRI, NE, PR
from carkinetics.trial.read import trial_of
from carkinetics.trial.survival import Curve, at_risk, kaplan_meier

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

LEVEL = 0.95
LANDMARKS = (6, 12, 18, 24)  # months; one after the last follow-up of an endpoint is left out
SURVIVALS = {"os": "overall survival", "efs": "event-free survival", "rfs": "relapse-free survival of responders"}
FIRST_WINDOW = ((0.0, 28.0),)
MRD = {"day 28": "mrd_negative", "best": "mrd_negative_best"}
METRICS = ("cmax", "tmax", "auc_0_28", "tlast", "half_life", "doubling_time")


def arms_of(result: xr.Dataset) -> list[str]:
    """The arms in the order of the Dataset."""
    return list(dict.fromkeys(str(arm) for arm in result["arm"].values))


def proportion(count: int, n: int, level: float = LEVEL) -> tuple[float, float, float]:
    """(share, lower, upper) of `count` in `n`, Clopper & Pearson, Biometrika 1934;26:404-413; NaN for n = 0."""
    from scipy.special import betaincinv

    if n == 0:
        return math.nan, math.nan, math.nan
    tail = (1.0 - level) / 2.0
    lower = float(betaincinv(count, n - count + 1, tail)) if count else 0.0
    upper = float(betaincinv(count + 1, n - count, 1.0 - tail)) if count < n else 1.0
    return count / n, lower, upper


def response_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm, at day 28 and as best response: shares of overall response, CR or CRi, CR, CRi and PR, and of MRD-negative remissions.

    Columns: arm, when, quantity, count, n, estimate, lower, upper; empty where the trial judges no response. Subjects who were lost, or
    whose simulation failed, before they could be judged are not in `n`.
    """
    import pandas as pd

    rows: list[dict[str, object]] = []
    if "best_response" not in result:
        return pd.DataFrame(rows, columns=["arm", "when", "quantity", "count", "n", "estimate", "lower", "upper"])
    told_apart = bool(trial_of(result).readouts.neutrophils)
    for arm, part in by_arm(result):
        for when, name in (("day 28", "response_day28"), ("best", "best_response")):
            code = part[name].values
            known = code != NE
            kinds = [("CR, CRi or PR (overall response)", code >= PR), ("CR or CRi", code >= CRI)]
            kinds += [("CR", code == CR), ("CRi", code == CRI)] if told_apart else []
            for quantity, met in (*kinds, ("PR", code == PR)):
                rows.append(_share(arm, when, quantity, met, known))
            mrd = part[MRD[when]].values.astype(bool)
            rows.append(_share(arm, when, "CR or CRi with MRD-negative marrow", mrd, known))
            rows.append(_share(arm, when, "MRD-negative, of CR or CRi", mrd, code >= CRI))
    return pd.DataFrame(rows)


def adverse_event_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and event, the share with it in its least grade or a higher one: see `grade_table`."""
    table = grade_table(result)
    return table[table["least"]].drop(columns="least").reset_index(drop=True)


def grade_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm, event and grade: the share with that grade or a higher one, Clopper-Pearson, and what the model expects.

    Columns: arm, event, title, grading, grade, count, n, estimate, lower, upper, expected, assumption, least (the event's least grade).
    `expected` is the mean of the children's probabilities, the estimate without the noise of the draws; NaN for a higher grade.
    """
    import pandas as pd

    columns = ("arm", "event", "title", "grading", "grade", "count", "n", "estimate", "lower", "upper", "expected", "assumption", "least")
    rows = []
    for arm, part in by_arm(result):
        known = part["severe_event_known"].values.astype(bool)
        for event in trial_of(result).adverse_events:
            if event.name not in part["adverse_event"].values:
                continue
            column = part.sel(adverse_event=event.name)
            words = {key: str(column[f"adverse_event_{key}"].values) for key in ("title", "grading", "assumption")}
            chance = column["severe_event_probability"].values[known]
            expected = float(np.nanmean(chance)) if np.isfinite(chance).any() else math.nan
            first = {**_share(arm, "", "", column["severe_event"].values.astype(bool), known), "event": event.name, **words}
            rows.append({**first, "grade": event.grade, "expected": expected, "least": True})
            reached, standard = column["severe_event_grade"].values, event.grading.split(", ")[0]
            for grade, _ in event.grades:
                grading = f"{standard}, grade {grade}" + ("" if grade == event.grades[-1][0] else " or higher")
                higher = {**first, **_share(arm, "", "", reached >= grade, known), "grading": grading}
                rows.append({**higher, "grade": grade, "expected": math.nan, "least": False})
    return pd.DataFrame(rows, columns=list(columns)).astype({"least": bool})


def survival_curves(result: xr.Dataset, endpoint: str = "os") -> dict[str, Curve]:
    """Arm -> Kaplan-Meier curve of "os", "efs" or "rfs" (days from infusion; rfs: responders only, days from remission).

    Arms without anybody to follow (no responder) are left out. ConfigError for another endpoint.
    """
    return {arm: kaplan_meier(time, event, LEVEL) for arm, time, event in _followed(result, endpoint)}


def risk_table(result: xr.Dataset, days: tuple[float, ...], endpoint: str = "os") -> pd.DataFrame:
    """Numbers at risk just before each of `days`: one row an arm, one column a day."""
    import pandas as pd

    rows = {arm: at_risk(time, days) for arm, time, _ in _followed(result, endpoint)}
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(days)).rename_axis("arm")


def survival_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and endpoint: the median in days and the survival at 6, 12, 18 and 24 months.

    Columns: arm, endpoint, quantity, estimate, lower, upper, events, n, unit. A median that is not reached is inf; an upper limit
    that is not reached too.
    """
    import pandas as pd

    from carkinetics.units import in_days

    month = in_days("month")
    rows = []
    for endpoint in SURVIVALS:
        for arm, curve in survival_curves(result, endpoint).items():
            found = [("median", curve.median(), "day")]
            found += [(f"{months} months", curve.at(months * month), "1") for months in LANDMARKS if months * month <= curve.reach]
            for quantity, (estimate, lower, upper), unit in found:
                values = {"estimate": estimate, "lower": lower, "upper": upper, "events": curve.events, "n": curve.n, "unit": unit}
                rows.append({"arm": arm, "endpoint": endpoint, "quantity": quantity, **values})
    return pd.DataFrame(rows)


def expansion(result: xr.Dataset) -> xr.Dataset:
    """Exposure of every subject in every matrix, from the simulated curve (no residual error) after the infusion; see `exposure`."""
    from carkinetics.noncompartmental import exposure

    return exposure(result.sel(time=slice(0.0, None)), trial_of(result).readouts.transgene, windows=FIRST_WINDOW)


def expansion_table(result: xr.Dataset, measured: xr.Dataset | None = None) -> pd.DataFrame:
    """Per arm, matrix and metric: columns n, geometric_mean, gcv, median, p05, p95, unit, and 95 % intervals.

    `measured` is `expansion(result)` where it is at hand. `lower`, `upper` are those of the geometric mean, `median_lower`,
    `median_upper` those of the median.
    """
    import pandas as pd

    measured = expansion(result) if measured is None else measured
    rows = []
    for arm, part in by_arm(measured):
        for matrix in part["matrix"].values:
            for metric in METRICS:
                values = np.asarray(part[metric].sel(matrix=matrix).values, dtype=np.float64)
                row = {"arm": arm, "matrix": str(matrix), "metric": metric, **spread(values[np.isfinite(values)])}
                rows.append({**row, "unit": str(part[metric].attrs.get("units", "1"))})
    return pd.DataFrame(rows)


def persistence_curves(result: xr.Dataset, matrix: str = "PB") -> dict[str, Curve]:
    """Arm -> Kaplan-Meier curve of the days until the transgene is below its limit, by the daily course; of responders, if judged."""
    curves = {}
    for arm, part in by_arm(result):
        chosen = responders(part) & np.isfinite(part["persistence_time"].sel(matrix=matrix).values)
        if chosen.any():
            time, event = (part[f"persistence_{what}"].sel(matrix=matrix).values[chosen] for what in ("time", "event"))
            curves[arm] = kaplan_meier(time, event, LEVEL)
    return curves


def spread(values: NDArray[np.float64]) -> dict[str, float]:
    """n, geometric mean and median with their intervals, geometric CV and 5-95 %; numbers of 0 count for the quantiles only."""
    positive = np.log(values[values > 0])
    n = len(positive)
    centre = float(positive.mean()) if n else math.nan
    scale = float(positive.std(ddof=1)) if n > 1 else math.nan
    margin = _student(n) * scale / math.sqrt(n) if n > 1 else math.nan
    low, median, high = np.quantile(values, (0.05, 0.5, 0.95)) if len(values) else (math.nan,) * 3
    ordered = np.sort(values)
    limits = [float(ordered[place]) if place is not None else math.nan for place in _places_of_median(len(values))]
    return {
        "n": len(values),
        "geometric_mean": math.exp(centre),
        "gcv": math.sqrt(math.expm1(scale**2)),
        "lower": math.exp(centre - margin),
        "upper": math.exp(centre + margin),
        "median": float(median),
        "median_lower": limits[0],
        "median_upper": limits[1],
        "p05": float(low),
        "p95": float(high),
    }


@cache
def _student(n: int) -> float:
    """The quantile of Student's t for the interval of a mean of n values."""
    from scipy.stats import t

    return float(t.ppf(0.5 + LEVEL / 2, n - 1))


@cache
def _places_of_median(n: int) -> tuple[int | None, int | None]:
    """Which of n ordered values are the limits of their median; None where so few have no limit. Kept: scipy takes milliseconds."""
    from scipy.stats import quantile_test

    limits = quantile_test(np.arange(n), p=0.5).confidence_interval(LEVEL) if n else (math.nan, math.nan)
    low, high = (None if np.isnan(place) else int(place) for place in limits)
    return low, high


def relapse_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and kind of relapse (its largest clone): the share of relapses that are of it, and of responders who have it.

    Columns: arm, type, count, n (relapses), estimate, lower, upper, of_responders.
    """
    import pandas as pd

    if "relapse_type" not in result:
        return pd.DataFrame()
    labels = str(result["relapse_type"].attrs["flag_meanings"]).split()
    rows = []
    for arm, part in by_arm(result):
        kind, responders = part["relapse_type"].values, int((part["best_response"].values >= CRI).sum())
        for code, label in enumerate(labels[1:], start=1):
            row = _share(arm, "", "", kind == code, kind > 0)
            share = proportion(int((kind == code).sum()), responders)[0]
            numbers = {key: row[key] for key in ("count", "n", "estimate", "lower", "upper")}
            rows.append({"arm": arm, "type": label, **numbers, "of_responders": share})
    return pd.DataFrame(rows)


def screening_table(result: xr.Dataset) -> pd.DataFrame:
    """One row a rule, in the order in which they are applied: rule, text, screened (reached it), excluded (failed it)."""
    import pandas as pd

    columns = {"rule": "rule", "text": "rule_text", "screened": "screened", "excluded": "excluded"}
    return pd.DataFrame({key: result[name].values for key, name in columns.items()})


def allocation_table(result: xr.Dataset) -> pd.DataFrame:
    """How many of the enrolled children the trial's own rule would give each product: arm, count, n, estimate, lower, upper."""
    import pandas as pd

    rows = [
        _share(arm, "", "", part["allocated"].values.astype(bool), np.ones(part.sizes["subject"], bool)) for arm, part in by_arm(result)
    ]
    return pd.DataFrame(rows).drop(columns=["when", "quantity"])


def responders(part: xr.Dataset) -> NDArray[np.bool_]:
    """Who was in CR or CRi; everybody where the trial judges no response."""
    if "best_response" not in part:
        return np.ones(part.sizes["subject"], dtype=bool)
    return np.asarray(part["best_response"].values >= CRI)


def by_arm(result: xr.Dataset) -> Iterator[tuple[str, xr.Dataset]]:
    """The subjects of each arm, without their curves: these are large, and no table needs them."""
    names = np.array([str(arm) for arm in result["arm"].values])
    small = result.drop_dims("time", errors="ignore")
    for arm in arms_of(result):
        yield arm, small.isel(subject=np.flatnonzero(names == arm))


def _share(arm: str, when: str, quantity: str, met: NDArray[np.bool_], known: NDArray[np.bool_]) -> dict[str, object]:
    count, n = int((met & known).sum()), int(known.sum())
    estimate, lower, upper = proportion(count, n)
    return {"arm": arm, "when": when, "quantity": quantity, "count": count, "n": n, "estimate": estimate, "lower": lower, "upper": upper}


def _followed(result: xr.Dataset, endpoint: str) -> Iterator[tuple[str, NDArray[np.float64], NDArray[np.bool_]]]:
    if endpoint not in SURVIVALS:
        raise ConfigError(f"There is no survival endpoint '{endpoint}'. There are: {', '.join(SURVIVALS)}.")
    if f"{endpoint}_time" not in result:
        return
    for arm, part in by_arm(result):
        time, event = part[f"{endpoint}_time"].values, part[f"{endpoint}_event"].values.astype(bool)
        known = np.isfinite(time)
        if known.any():
            yield arm, time[known], event[known]
