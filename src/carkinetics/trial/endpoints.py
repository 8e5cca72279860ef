"""The endpoints of a trial, per arm, as tables with intervals: everything is read from the Dataset of `run_trial`.

Intervals are 95 % and say what the number of virtual children leaves open, given the model: a Monte-Carlo interval, not the
uncertainty of the model's parameters. Proportions: Clopper-Pearson. Survival: Kaplan-Meier, log-log Greenwood. Geometric means:
Student's t on logarithms. Medians: order statistics.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.trial.outcomes import CR, CRI, NE, PR
from carkinetics.trial.survival import Curve, at_risk, kaplan_meier

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

LEVEL = 0.95
LANDMARKS = (6, 12, 18, 24)  # months; one after the last follow-up of an endpoint is left out
SURVIVALS = {"os": "overall survival", "efs": "event-free survival", "rfs": "relapse-free survival of responders"}
FIRST_WINDOW = ((0.0, 28.0),)
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
    """Per arm: shares of CR or CRi, CR and PR at day 28 and as best response, and of MRD-negative among CR or CRi at day 28.

    Columns: arm, when, quantity, count, n, estimate, lower, upper. Subjects whose simulation failed before are not in `n`.
    """
    import pandas as pd

    rows = []
    for arm, part in _by_arm(result):
        for when, name in (("day 28", "response_day28"), ("best", "best_response")):
            code = part[name].values
            known = code != NE
            for quantity, met in (("CR or CRi", code >= CRI), ("CR", code == CR), ("PR", code == PR)):
                rows.append(_share(arm, when, quantity, met, known))
        remission = part["response_day28"].values >= CRI
        rows.append(_share(arm, "day 28", "MRD-negative, of CR or CRi", part["mrd_negative"].values.astype(bool), remission))
    return pd.DataFrame(rows)


def adverse_event_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and event, the share with it: columns arm, event, title, grading, count, n, estimate, lower, upper, assumption."""
    import pandas as pd

    rows = []
    for arm, part in _by_arm(result):
        known = part["severe_event_known"].values.astype(bool)
        for event in part["adverse_event"].values:
            column = part["severe_event"].sel(adverse_event=event)
            words = {key: str(column[f"adverse_event_{key}"].values) for key in ("title", "grading", "assumption")}
            share = _share(arm, "", "", column.values.astype(bool), known)
            rows.append(
                {"arm": arm, "event": str(event), **words, **{key: share[key] for key in ("count", "n", "estimate", "lower", "upper")}}
            )
    return pd.DataFrame(rows)


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

    return exposure(result.sel(time=slice(0.0, None)), "transgene", windows=FIRST_WINDOW)


def expansion_table(result: xr.Dataset, measured: xr.Dataset | None = None) -> pd.DataFrame:
    """Per arm, matrix and metric: columns n, geometric_mean, gcv, median, p05, p95, unit, and 95 % intervals.

    `measured` is `expansion(result)` where it is at hand. `lower`, `upper` are those of the geometric mean, `median_lower`,
    `median_upper` those of the median.
    """
    import pandas as pd

    measured = expansion(result) if measured is None else measured
    rows = []
    for arm, part in _by_arm(measured):
        for matrix in part["matrix"].values:
            for metric in METRICS:
                values = np.asarray(part[metric].sel(matrix=matrix).values, dtype=np.float64)
                row = {"arm": arm, "matrix": str(matrix), "metric": metric, **spread(values[np.isfinite(values)])}
                rows.append({**row, "unit": str(part[metric].attrs.get("units", "1"))})
    return pd.DataFrame(rows)


def persistence_curves(result: xr.Dataset, matrix: str = "PB") -> dict[str, Curve]:
    """Arm -> Kaplan-Meier curve of the days until the transgene is below its limit of quantification, in responders."""
    curves = {}
    for arm, part in _by_arm(result):
        chosen = (part["best_response"].values >= CRI) & np.isfinite(part["persistence_time"].sel(matrix=matrix).values)
        if chosen.any():
            time, event = (part[f"persistence_{what}"].sel(matrix=matrix).values[chosen] for what in ("time", "event"))
            curves[arm] = kaplan_meier(time, event, LEVEL)
    return curves


def spread(values: NDArray[np.float64]) -> dict[str, float]:
    """n, geometric mean and median with their intervals, geometric CV and 5-95 %; numbers of 0 count for the quantiles only."""
    from scipy.stats import quantile_test, t

    positive = np.log(values[values > 0])
    n = len(positive)
    centre = float(positive.mean()) if n else math.nan
    scale = float(positive.std(ddof=1)) if n > 1 else math.nan
    margin = float(t.ppf(0.5 + LEVEL / 2, n - 1)) * scale / math.sqrt(n) if n > 1 else math.nan
    low, median, high = np.quantile(values, (0.05, 0.5, 0.95)) if len(values) else (math.nan,) * 3
    limits = quantile_test(values, p=0.5).confidence_interval(LEVEL) if len(values) else (math.nan, math.nan)
    return {
        "n": len(values),
        "geometric_mean": math.exp(centre),
        "gcv": math.sqrt(math.expm1(scale**2)),
        "lower": math.exp(centre - margin),
        "upper": math.exp(centre + margin),
        "median": float(median),
        "median_lower": float(limits[0]),
        "median_upper": float(limits[1]),
        "p05": float(low),
        "p95": float(high),
    }


def relapse_table(result: xr.Dataset) -> pd.DataFrame:
    """Per arm and kind of relapse (its largest clone): the share of relapses that are of it, and of responders who have it.

    Columns: arm, type, count, n (relapses), estimate, lower, upper, of_responders.
    """
    import pandas as pd

    labels = str(result["relapse_type"].attrs["flag_meanings"]).split()
    rows = []
    for arm, part in _by_arm(result):
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
        _share(arm, "", "", part["allocated"].values.astype(bool), np.ones(part.sizes["subject"], bool)) for arm, part in _by_arm(result)
    ]
    return pd.DataFrame(rows).drop(columns=["when", "quantity"])


def _by_arm(result: xr.Dataset) -> Iterator[tuple[str, xr.Dataset]]:
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
    for arm, part in _by_arm(result):
        time, event = part[f"{endpoint}_time"].values, part[f"{endpoint}_event"].values.astype(bool)
        known = np.isfinite(time)
        if known.any():
            yield arm, time[known], event[known]
