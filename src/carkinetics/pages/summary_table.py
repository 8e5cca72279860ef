"""The main numbers of a trial: in one table and in one paragraph, at the head of its page."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from carkinetics.drawing.style import unit_text
from carkinetics.pages.material import Material, rows_of
from carkinetics.pages.numbers import NOTHING, count, interval, number, percent
from carkinetics.pages.tables import Table, table
from carkinetics.pages.trial_tables import Arms, arm_columns, share_of

SURVIVAL_AT = (
    ("efs", "12 months", "Event-free at 12 months"),
    ("os", "12 months", "Alive at 12 months"),
    ("os", "24 months", "Alive at 24 months"),
)


def at_a_glance(material: Material) -> Table:
    """One row for each of the main outcomes, one column an arm; rows that the trial does not have are left out."""
    arms, first = material.arms, material.matrices[0]
    rows: list[tuple[str, ...]] = []

    def add(words: str, part: dict[str, Any], written: Callable[[Any], str]) -> None:
        if part:
            rows.append((words, *(written(part[arm]) if arm in part else NOTHING for arm in arms)))

    def measured(metric: str, value: str, low: str, high: str) -> tuple[dict[str, Any], Callable[[Any], str]]:
        return rows_of(material.expansion, matrix=first, metric=metric), lambda row: interval(
            float(row[value]), float(row[low]), float(row[high])
        )

    unit = unit_text(str(material.result[material.trial.readouts.transgene].attrs.get("units", "")))
    add(f"Peak CAR level in {_place(first)}, {unit}; geometric mean", *measured("cmax", "geometric_mean", "lower", "upper"))
    add(f"Day of the peak in {_place(first)}; median (5\u201395 % of children)", *measured("tmax", "median", "p05", "p95"))
    add(f"AUC0\u201328d in {_place(first)}, {unit} \u00d7 day; geometric mean", *measured("auc_0_28", "geometric_mean", "lower", "upper"))
    add("CR or CRi at day 28", rows_of(material.responses, when="day 28", quantity="CR or CRi"), share_of)
    for endpoint, quantity, words in SURVIVAL_AT:
        add(words, rows_of(material.survivals, endpoint=endpoint, quantity=quantity), share_of)
    for event in material.trial.adverse_events[:2]:
        add(f"{event.title} ({event.grading})", rows_of(material.events, event=event.name), share_of)
    note = (
        "In brackets: 95 % intervals, unless something else is said. They hold the number of virtual children only, not the uncertainty of "
        "the model."
    )
    return table("The main numbers", arm_columns("Outcome", arms, material.counts), rows, note)


def headline(material: Material) -> str:
    """The main numbers in sentences: peak in blood, remission, survival at a year, the first severe event."""
    arms, first = material.arms, material.matrices[0]
    peak = rows_of(material.expansion, matrix=first, metric="cmax")
    day = rows_of(material.expansion, matrix=first, metric="tmax")
    remission = rows_of(material.responses, when="day 28", quantity="CR or CRi")
    alive = rows_of(material.survivals, endpoint="os", quantity="12 months")
    free = rows_of(material.survivals, endpoint="efs", quantity="12 months")
    parts = []
    unit = unit_text(str(material.result[material.trial.readouts.transgene].attrs.get("units", "")))
    if peak:
        levels = listed([number(float(peak[arm]["geometric_mean"]), 2) if arm in peak else NOTHING for arm in arms])
        parts.append(
            f"the CAR level in {_place(first)} peaks at a geometric mean of {levels} {unit}, {_days(day, arms)} after infusion (medians)"
        )
    if remission:
        parts.append(f"{_in_order(remission, arms)} of children are in complete remission (CR or CRi) at day 28")
    if alive:
        more = f", and {_in_order(free, arms)} are so without failure or relapse" if free else ""
        parts.append(f"{_in_order(alive, arms)} are alive at 12 months{more}")
    for event in material.trial.adverse_events[:1]:
        standard, _, grade = event.grading.partition(", ")
        rows = rows_of(material.events, event=event.name)
        parts.append(f"{_in_order(rows, arms)} have {event.title.lower()} of {grade or 'any grade'} ({standard})")
    names = listed([look.title for look in arms.values()])
    whom = f"With {names}, in this order" if len(arms) > 1 else f"With {names}"
    people = f"{count(max(material.counts.values()))} virtual children" + (
        " each receive every product, as if in parallel lives" if len(arms) > 1 else ""
    )
    return f"{people}. {whom}: {'; '.join(parts)}."


def listed(words: Sequence[str]) -> str:
    """a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _place(matrix: str) -> str:
    return {"PB": "blood", "BM": "marrow"}.get(matrix, matrix)


def _in_order(rows: dict[str, Any], arms: Arms) -> str:
    """'47 %, 14 % and 54 %', in the order of the arms."""
    return listed([percent(float(rows[arm]["estimate"])) if arm in rows else NOTHING for arm in arms])


def _days(rows: dict[str, Any], arms: Arms) -> str:
    found = [float(rows[arm]["median"]) for arm in arms if arm in rows]
    good = [day for day in found if not math.isnan(day)]
    if not good:
        return f"{NOTHING} days"
    low, high = number(min(good), 2), number(max(good), 2)
    return f"{low} days" if low == high else f"{low} to {high} days"
