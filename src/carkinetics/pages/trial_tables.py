"""The tables of a trial's page: rows are quantities, columns are arms."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from carkinetics.drawing.groups import Look
from carkinetics.drawing.scales import DAYS_PER_MONTH
from carkinetics.drawing.style import unit_text
from carkinetics.pages.material import Material, rows_of
from carkinetics.pages.numbers import NOTHING, count, interval, number, percent, percent_interval
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import pandas as pd

Arms = Mapping[str, Look]

METRIC_WORDS = {
    "cmax": "Peak, Cmax",
    "tmax": "Time of the peak, Tmax",
    "auc_0_28": "AUC0\u201328d",
    "clast": "Last quantifiable value, Clast",
    "tlast": "Time of the last quantifiable value, Tlast",
    "half_life": "Terminal half-life",
    "doubling_time": "Doubling time before the peak",
    "time_to_blq": "Time to below the LLOQ",
}
GEOMETRIC = ("cmax", "auc_0_28")
SURVIVAL_WORDS = {"os": "Overall survival", "efs": "Event-free survival", "rfs": "Relapse-free survival, responders"}
MONTE_CARLO = (
    "Intervals are 95 % and say what the number of virtual children leaves open, given the model; the uncertainty of the model is not "
    "in them."
)


def arm_columns(first: str, arms: Arms, counts: dict[str, int] | None = None) -> tuple[Column, ...]:
    """A first column of words, then one column an arm with its colour."""
    below = {arm: f"n = {count(counts[arm])}" if counts else "" for arm in arms}
    return (Column(first, kind="prose"), *(Column(look.title, below[arm], "number", look.mark) for arm, look in arms.items()))


def screening(frame: pd.DataFrame) -> Table:
    """How many children reached each rule and how many failed it."""
    rows = []
    for _, row in frame.iterrows():
        share = percent(float(row["excluded"]) / float(row["screened"])) if row["screened"] else NOTHING
        rows.append((sentence(rule_words(str(row["text"]))), count(row["screened"]), count(row["excluded"]), share))
    first = Column("Rule, in the order in which it is applied", kind="prose")
    return table("Screening", (first, Column("Screened"), Column("Excluded"), Column("Share excluded")), rows)


def rule_words(text: str) -> str:
    """A rule's text as a clinician writes it."""
    return re.sub(r"^ecog\b", "ECOG score", re.sub(r" year$", " years", text))


def allocation(frame: pd.DataFrame, arms: Arms) -> Table:
    """How many of the enrolled children the trial's own rule would give each product."""
    rows = [("Share of those enrolled (95 % interval)", *(share_of(row) for row in map(rows_of(frame).get, arms)))]
    return table("The product that the trial's rule would give", arm_columns("Children", arms), rows)


def exposure(material: Material, matrix: str, name: str) -> Table:
    """Measures of the transgene's curve in one matrix."""
    frame, arms = material.expansion, material.arms
    rows = []
    for metric in dict.fromkeys(frame["metric"]):
        part = rows_of(frame, matrix=matrix, metric=metric)
        unit = unit_text(str(next(iter(part.values()))["unit"]))
        geometric = metric in GEOMETRIC
        kind = "geometric mean (95 % interval)" if geometric else "median (5\u201395 % of children)"
        rows.append((f"{METRIC_WORDS.get(metric, metric)}, {unit}; {kind}", *(_measure(part.get(arm), geometric) for arm in arms)))
        if geometric:
            rows.append(
                ("\u2003geometric coefficient of variation", *(percent(float(part[a]["gcv"])) if a in part else NOTHING for a in arms))
            )
    days = {arm: curve.median() for arm, curve in material.daily[matrix].items()}
    whom = ", responders" if "best_response" in material.result else ""
    rows.append((f"Above the LLOQ{whom}, day; median (95 % interval)", *(_time(days.get(arm)) for arm in arms)))
    return table(name, arm_columns("Measure", arms), rows)


def _measure(row: Any, geometric: bool) -> str:
    names = ("geometric_mean", "lower", "upper") if geometric else ("median", "p05", "p95")
    return NOTHING if row is None else interval(float(row[names[0]]), float(row[names[1]]), float(row[names[2]]))


def response(material: Material, reported: pd.DataFrame) -> Table:
    """Shares of the categories; `reported`: the rows of the tidy frame that say what a group of the planned size would report."""
    frame, arms = material.responses, material.arms
    last = f"{material.trial.response.days[-1]:g}" if material.trial.response else ""
    rows = []
    for (quantity, when), _ in frame.groupby(["quantity", "when"], sort=False):
        part = rows_of(frame, quantity=quantity, when=when)
        rows.append((f"{quantity}, {str(when).replace('best', f'best to day {last}')}", *(share_of(part.get(arm)) for arm in arms)))
    for quantity in dict.fromkeys(reported["quantity"]):
        part = rows_of(reported, quantity=quantity)
        rows.append((str(quantity).replace(", best", f", best to day {last}"), *(share_of(part.get(arm)) for arm in arms)))
    return table("Response", arm_columns("Share of children (95 % interval)", arms), rows, MONTE_CARLO)


def relapses(frame: pd.DataFrame, arms: Arms) -> Table:
    """How many responders relapse, and which clone is then the largest."""
    total = rows_of(frame, type=frame["type"].iloc[0]) if len(frame) else {}
    rows = [("All relapses", *(count(total[arm]["n"]) if arm in total else NOTHING for arm in arms))]
    for kind in dict.fromkeys(frame["type"]):
        part = rows_of(frame, type=kind)
        cells = (f"{count(part[arm]['count'])} ({percent(float(part[arm]['estimate']))})" if arm in part else NOTHING for arm in arms)
        rows.append((str(kind).replace("-", "\u2212").replace("CD22", " CD22").strip(), *cells))
    return table("Relapses by the largest clone at that time", arm_columns("Children (share of relapses)", arms), rows)


def survival(material: Material) -> Table:
    """Medians in months and survival at landmarks."""
    frame, arms = material.survivals, material.arms
    rows = []
    for endpoint, quantity in dict.fromkeys(zip(frame.get("endpoint", ()), frame.get("quantity", ()), strict=True)):
        part = rows_of(frame, endpoint=endpoint, quantity=quantity)
        words = SURVIVAL_WORDS.get(str(endpoint), str(endpoint))
        if quantity == "median":
            cells = [_time(_limits(part.get(arm)), DAYS_PER_MONTH) for arm in arms]
            rows.append((f"{words}, median, months", *cells))
        else:
            rows.append((f"{words} at {quantity}", *(share_of(part.get(arm)) for arm in arms)))
    return table("Survival", arm_columns("Outcome (95 % interval)", arms), rows)


def adverse_events(material: Material) -> Table:
    """Share of children with each event of each grade."""
    from carkinetics.trial.endpoints import grade_table

    frame, arms = grade_table(material.result), material.arms
    rows = []
    for event, grade in dict.fromkeys(zip(frame["event"], frame["grade"], strict=True)):
        part = rows_of(frame, event=event, grade=grade)
        one = next(iter(part.values()))
        rows.append((f"{one['title']} ({one['grading']})", *(_counted(part.get(arm)) for arm in arms)))
    return table("Severe adverse events", arm_columns("Event (grading): children; share (95 % interval)", arms), rows)


def rules_of_events(material: Material) -> tuple[tuple[str, str], ...]:
    """The title of each event, and how the simulation decides it."""
    from carkinetics.trial.endpoints import grade_table

    frame = grade_table(material.result)
    least = frame[frame["least"].astype(bool)].drop_duplicates("event")
    return tuple((str(row["title"]), sentence(str(row["assumption"]))) for _, row in least.iterrows())


def share_of(row: Any) -> str:
    """A proportion with its interval, or a dash where there is none."""
    return NOTHING if row is None else percent_interval(*_limits(row))


def _counted(row: Any) -> str:
    """A count of children, the share with its exact interval."""
    return NOTHING if row is None else f"{count(row['count'])}; {share_of(row)}"


def _limits(row: Any) -> tuple[float, float, float]:
    return (math.nan,) * 3 if row is None else (float(row["estimate"]), float(row["lower"]), float(row["upper"]))


def _time(limits: tuple[float, float, float] | None, unit: float = 1.0) -> str:
    """A median in units of so many days, with its interval; what is not reached is said in words."""
    if limits is None:
        return NOTHING
    value, low, high = (limit / unit for limit in limits)
    if math.isinf(value):
        return "not reached" + (f" ({number(low)} to {NOTHING})" if math.isfinite(low) else "")
    return f"{number(value)} ({number(low)} to {number(high) if math.isfinite(high) else NOTHING})"
