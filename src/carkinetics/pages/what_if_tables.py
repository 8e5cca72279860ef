"""Tables of sweeps, paired differences, sensitivity and assurance."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing.groups import Look
from carkinetics.drawing.style import unit_text
from carkinetics.pages.numbers import NOTHING, count, exact, interval, number, percent, percent_interval
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

Arms = Mapping[str, Look]

SHARE, RATIO = "share", "geometric mean"
MAIN = ("response", "efs_12", "efs_24", "os_24", "crs", "cmax_pb", "auc_0_28_pb", "persistence_pb")


def main_outcomes(result: xr.Dataset, wanted: Sequence[str] = MAIN) -> list[str]:
    """Those of the main outcomes that a result has; all where it has none of them."""
    known = [str(name) for name in result["outcome"].values]
    return [name for name in wanted if name in known] or known


def valued(kind: str, value: float, low: float, high: float) -> str:
    """An estimate in words; a median that is not reached is said so."""
    if math.isinf(value):
        return "not reached"
    if kind == SHARE:
        return percent_interval(value, low, high)
    return interval(value, low, high if math.isfinite(high) else math.nan) if math.isfinite(low) else number(value)


def changed(kind: str, value: float, low: float, high: float) -> str:
    """A change in words: points of a share, a factor of a geometric mean, a difference of anything else."""
    if math.isnan(value):
        return NOTHING
    if kind == RATIO:
        return f"× {interval(value, low, high)}"
    if kind == SHARE:
        first, second, third = (round(100 * part, 1) if math.isfinite(part) else part for part in (value, low, high))
        return interval(first, second, third)
    return interval(value, low, high)


def sweep_tables(result: xr.Dataset, arms: Arms, names: Sequence[str]) -> list[Table]:
    """For each arm, a row a cell: the outcomes, and their change against the trial as it is."""
    axes = [str(name) for name in result["estimate"].dims if name not in ("arm", "outcome")]
    made = []
    for arm, look in arms.items():
        own = result.sel(arm=arm)
        for words, name, written in (("", "estimate", valued), (", change against the trial as it is", "change", changed)):
            rows = []
            for place in product(*(result[axis].values for axis in axes)):
                here = own.sel(dict(zip(axes, place, strict=True)))
                rows.append((*(_place(value) for value in place), *(_cell(here.sel(outcome=one), name, written) for one in names)))
            heads = [_title(result.sel(outcome=one), name == "change") for one in names]
            columns = (*(Column(axis, unit_text(str(result[axis].attrs.get("units", ""))), kind="text") for axis in axes), *heads)
            note = (
                "95 % intervals; the same children in every row."
                if name == "estimate"
                else "Of the same children: shares in percentage points."
            )
            made.append(table(f"{look.title}{words}", columns, rows, note))
    return made


def _place(value: Any) -> str:
    return number(float(value)) if isinstance(value, float | np.floating) else str(value)


def _cell(one: xr.Dataset, name: str, written: Any) -> str:
    low, high = ("lower", "upper") if name == "estimate" else (f"{name}_lower", f"{name}_upper")
    return written(str(one["outcome_kind"].values), *(float(one[part].values) for part in (name, low, high)))


def _title(one: xr.Dataset, change: bool) -> Column:
    unit = unit_text(str(one["outcome_unit"].values))
    ratio = change and str(one["outcome_kind"].values) == RATIO
    return Column(str(one["outcome_title"].values), "ratio" if ratio else unit)


def paired(frame: pd.DataFrame, arms: Arms) -> Table:
    """The same children under two products: concordance, discordance and differences."""
    rows = []
    for _, row in frame.iterrows():
        pair = f"{arms[row['first']].title} or {arms[row['second']].title}"
        groups = [count(row[name]) if not math.isnan(row[name]) else NOTHING for name in ("both", "first_only", "second_only", "neither")]
        difference = changed(str(row["kind"]), *(float(row[name]) for name in ("estimate", "lower", "upper")))
        rows.append((str(row["title"]), pair, count(row["n"]), *groups, difference, _p(float(row["p"]))))
    columns = (
        Column("Outcome", kind="prose"), Column("Products", kind="prose"), Column("Children"), Column("With both"), Column("First only"),
        Column("Second only"), Column("Neither"), Column("First less second", "95 % interval"), Column("p", "McNemar, exact"),
    )  # fmt: skip
    note = (
        "Differences of shares are in percentage points (Tango 1998), those of geometric means are ratios (×). The p value shrinks with "
        "the number of virtual children: it says nothing of real ones."
    )
    return table("The same children under two products", columns, rows, note)


def _p(value: float) -> str:
    return NOTHING if math.isnan(value) else "< 0.001" if value < 0.001 else number(value, 2)


def ranking(result: xr.Dataset, arms: Arms, outcome: str) -> Table:
    """Parameters by their largest total index of one outcome: total and first-order index for each arm."""
    one = result.sel(outcome=outcome)
    strength = np.where(np.isfinite(one["total"].values), one["total"].values, -1.0).max(axis=one["total"].get_axis_num("arm"))
    rows = []
    for at in np.argsort(-strength, kind="stable"):
        own = one.isel(parameter=int(at))
        cells = [
            f"{_index(own.sel(arm=arm), 'total')}; {_index(own.sel(arm=arm), 'first')}"
            if math.isfinite(own["total"].sel(arm=arm))
            else NOTHING
            for arm in arms
        ]
        sure = f"{exact(float(own['prior_sd'].values))} ({own['scale'].values})"
        rows.append((str(own["parameter"].values), sure, *cells, sentence(str(own["about"].values))))
    heads = [Column(look.title, "total; first", "number", look.mark) for look in arms.values()]
    columns = (Column("Parameter", kind="text"), Column("SD", "scale"), *heads, Column("Why so unsure", kind="prose"))
    return table(f"What hangs on what: {one['outcome_title'].values}", columns, rows)


def _index(own: xr.Dataset, kind: str) -> str:
    middle, low, high = (
        f"{round(float(own[f'{kind}{end}'].values), 2) + 0.0:.2f}".replace("-", "\u2212") for end in ("", "_lower", "_upper")
    )
    return f"{middle} ({low} to {high})"


def uncertainty(result: xr.Dataset, arms: Arms, names: Sequence[str]) -> Table:
    """What the unsure parameters leave of each outcome: its median and 5-95 % over them, beside its value with the model's own numbers."""
    rows = []
    for name in names:
        one = result.sel(outcome=name)
        kind, unit = str(one["outcome_kind"].values), unit_text(str(one["outcome_unit"].values))
        cells = []
        for arm in arms:
            own = one.sel(arm=arm)
            told = valued(kind, *(float(own[part].values) for part in ("median", "lower", "upper")))
            cells.append(f"{told}; {valued(kind, float(own['base'].values), math.nan, math.nan)}")
        rows.append((f"{one['outcome_title'].values}{f', {unit}' if unit else ''}", *cells))
    heads = [Column(look.title, "median (5 to 95 %); typical", "number", look.mark) for look in arms.values()]
    return table("What the unsure numbers leave open", (Column("Outcome", kind="prose"), *heads), rows)


def assurances(result: xr.Dataset, arms: Arms) -> Table:
    """For each arm and size: assurance, power, the width of the interval, and the share over the worlds."""
    rows = []
    for arm, look in arms.items():
        own = result.sel(arm=arm)
        share = percent_interval(*(float(own[name].values) for name in ("rate_mean", "rate_lower", "rate_upper")))
        for size in own["n"].values:
            here = own.sel(n=size)
            value, error = float(here["assurance"].values), 1.96 * float(here["assurance_se"].values)
            told = percent_interval(value, max(value - error, 0.0), min(value + error, 1.0))
            expected = number(float(here["size"].values), 3)
            wide = float(here["width"].values)
            width = NOTHING if math.isnan(wide) else f"{100 * wide:.0f} points"
            rows.append((look.title, count(size), expected, told, percent(float(here["power"].values)), width, share))
    columns = (
        Column("Group", kind="text"), Column("Children in the trial"), Column("In this group", "expected"),
        Column("Assurance", "Monte-Carlo interval"), Column("Power", "at the model's values"), Column("Width of the interval", "expected"),
        Column("Share over worlds", "mean (5 to 95 %)"),
    )  # fmt: skip
    return table(f"Probability to show {result.attrs['target']}", columns, rows)
