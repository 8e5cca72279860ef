"""All endpoints of a trial in one tidy table: what `endpoints.csv` holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carkinetics.trial.endpoints import (
    SURVIVALS,
    allocation_table,
    arms_of,
    expansion_table,
    grade_table,
    persistence_curves,
    proportion,
    relapse_table,
    response_table,
    survival_table,
)
from carkinetics.trial.occurrences import incidence_table, persistence_between_visits
from carkinetics.trial.read import trial_of

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

COLUMNS = ("endpoint", "arm", "quantity", "estimate", "lower", "upper", "n", "unit", "assumption")


def endpoints(result: xr.Dataset, measured: xr.Dataset | None = None) -> pd.DataFrame:
    """Every endpoint of every arm, one row a number: columns endpoint, arm, quantity, estimate, lower, upper, n, unit, assumption.

    `endpoint` is the name of an outcome in the trial file; `lower` and `upper` are the 95 % intervals of `carkinetics.trial.endpoints`.
    `measured` is `trial.endpoints.expansion(result)` where it is at hand.
    """
    import pandas as pd

    definitions = {endpoint.name: endpoint.definition for endpoint in trial_of(result).endpoints}
    rows = [*_safety(result), *_expansion(result, measured), *_response(result), *_survival(result)]
    for row in rows:
        row.setdefault("assumption", definitions.get(row["endpoint"], ""))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(endpoint: str, quantity: str, source: Any, **also: Any) -> dict[str, Any]:
    taken = {key: source[key] for key in ("arm", "estimate", "lower", "upper", "n")}
    return {"endpoint": endpoint, "quantity": quantity, "unit": "1", **taken, **also}


def _safety(result: xr.Dataset) -> list[dict[str, Any]]:
    table = grade_table(result)
    rows = []
    for _, row in table.iterrows():
        words = f"{row['title']} ({row['grading']})"
        rows.append(_row("safety", words, row, assumption=row["assumption"]))
        if row["expected"] == row["expected"]:  # not NaN
            found = {**row, "estimate": row["expected"], "lower": float("nan"), "upper": float("nan")}
            rows.append(_row("safety", f"{words}, mean probability", found, assumption=row["assumption"]))
    return rows


def _expansion(result: xr.Dataset, measured: xr.Dataset | None) -> list[dict[str, Any]]:
    rows = []
    for _, row in expansion_table(result, measured).iterrows():
        typical = row["metric"] in ("cmax", "auc_0_28")
        numbers = ("geometric_mean", "lower", "upper") if typical else ("median", "median_lower", "median_upper")
        words = "geometric mean" if typical else "median"
        values = dict(zip(("estimate", "lower", "upper"), (row[name] for name in numbers), strict=True))
        rows.append(_row("expansion", f"{row['metric']} {row['matrix']}, {words}", {**row, **values}, unit=row["unit"]))
    for matrix in result["matrix"].values:
        for arm, curve in persistence_curves(result, str(matrix)).items():
            estimate, lower, upper = curve.median()
            found = {"arm": arm, "estimate": estimate, "lower": lower, "upper": upper, "n": curve.n}
            rows.append(_row("expansion", f"persistence {matrix}, median {_whom(result)}, daily course", found, unit="day"))
        rows += _between_visits(result, str(matrix))
    return rows


def _whom(result: xr.Dataset) -> str:
    return "in responders" if "best_response" in result else "in all"


def _between_visits(result: xr.Dataset, matrix: str) -> list[dict[str, Any]]:
    """The median of persistence as the samples tell it: lower and upper are the visits between which it falls, not an interval of 95 %."""
    rows = []
    for arm, curve in persistence_between_visits(result, matrix).items():
        lower, upper = curve.median()
        found = {"arm": arm, "estimate": upper, "lower": lower, "upper": upper, "n": curve.n}
        words = "Turnbull's estimate from samples in windows; lower and upper: the interval that holds the median, estimate: its end"
        rows.append(_row("expansion", f"persistence {matrix}, median {_whom(result)}, at visits", found, unit="day", assumption=words))
    return rows


def _response(result: xr.Dataset) -> list[dict[str, Any]]:
    table = response_table(result)
    rows = [_row("response", f"{row['quantity']}, {row['when']}", row) for _, row in table.iterrows()]
    size = trial_of(result).enrolment
    if size is None or table.empty:
        return rows
    for _, row in table[(table["quantity"] == "CR or CRi") & (table["when"] == "best")].iterrows():
        n = round(size.value)
        estimate, lower, upper = proportion(round(row["estimate"] * n), n) if row["n"] else (float("nan"),) * 3
        found = {"arm": row["arm"], "estimate": estimate, "lower": lower, "upper": upper, "n": n}
        rows.append(_row("response", f"CR or CRi, best, as an arm of {n} would report it", found))
    if len(arms_of(result)) == 1:
        return rows
    return rows + [
        _row("response", "share that the allocation rule gives this product", row) for _, row in allocation_table(result).iterrows()
    ]


def _survival(result: xr.Dataset) -> list[dict[str, Any]]:
    table = survival_table(result)
    rows = [_row("survival", f"{SURVIVALS[row['endpoint']]}, {row['quantity']}", row, unit=row["unit"]) for _, row in table.iterrows()]
    rows += [_row("survival", f"relapses that are {row['type']}", row) for _, row in relapse_table(result).iterrows()]
    for _, row in incidence_table(result).iterrows():
        rows.append(_row("survival", f"cumulative incidence after the remission, {row['cause']}, {row['months']:g} months", row))
    return rows
