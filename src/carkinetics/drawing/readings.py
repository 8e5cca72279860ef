"""The endpoints of a result, in the form in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing import scales

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.trial.survival import Curve

Shares = dict[str, dict[str, dict[str, float]]]
Rates = dict[tuple[str, str], dict[str, tuple[float, float, float]]]
RISK_EVERY = 3  # months between the numbers at risk
SURVIVAL_WORDS = {"os": "Overall survival", "efs": "Event-free survival", "rfs": "Relapse-free survival of responders"}


def response_shares(result: xr.Dataset) -> Shares:
    """Panel -> arm -> category -> share, the best category first."""
    from carkinetics.trial.outcomes import RESPONSES

    shares: Shares = {}
    for panel, name in (("Day 28", "response_day28"), ("Best response", "best_response")):
        codes = np.asarray(result[name].values)
        shares[panel] = {
            arm: {word: float(np.mean(codes[rows] == code)) for code, word in sorted(RESPONSES.items(), reverse=True)}
            for arm, rows in of.groups(result, "arm").items()
        }
    seen = {word for rows in shares.values() for row in rows.values() for word, share in row.items() if share > 0}
    return {
        panel: {arm: {word: share for word, share in row.items() if word != "NE" or "NE" in seen} for arm, row in rows.items()}
        for panel, rows in shares.items()
    }


def survival_rows(result: xr.Dataset, endpoint: str) -> tuple[dict[str, Curve], dict[str, list[int]], list[float], str]:
    """Curves, numbers at risk, their days, and the words of the axis."""
    from carkinetics.trial.endpoints import risk_table, survival_curves

    curves = survival_curves(result, endpoint)
    horizon = float(of.days(result)[-1])
    every = RISK_EVERY * scales.DAYS_PER_MONTH
    days = [min(i * every, horizon) for i in range(int(horizon / every + 0.05) + 1)]
    table = risk_table(result, tuple(days), endpoint)
    at_risk = {arm: np.asarray(table.loc[arm], dtype=np.int64).tolist() for arm in curves}
    return curves, at_risk, days, SURVIVAL_WORDS[endpoint]


def event_rates(result: xr.Dataset) -> Rates:
    """(event, grading) -> arm -> (share, lower, upper), in the order of the trial file."""
    from carkinetics.trial.endpoints import adverse_event_table

    rates: Rates = {}
    for _, row in adverse_event_table(result).iterrows():
        place = rates.setdefault((str(row["title"]), str(row["grading"])), {})
        place[str(row["arm"])] = (float(row["estimate"]), float(row["lower"]), float(row["upper"]))
    return rates
