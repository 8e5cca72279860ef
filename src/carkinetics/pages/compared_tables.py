"""A comparison of models as tables: a row a model, and how far the models are apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing.style import unit_text
from carkinetics.pages.numbers import NOTHING, number
from carkinetics.pages.tables import Column, Table, table

if TYPE_CHECKING:
    import xarray as xr

# measure -> (heading, what stands under it)
EXPANSION = {
    "doubling_time": ("Doubling time", "days"), "cmax": ("Peak", ""), "tmax": ("Tmax", "days"), "level_day_28": ("Day 28", "of peak"),
    "auc_0_28_over_cmax": ("AUC 0-28", "days at peak"),
}  # fmt: skip
DECLINE = {
    "contraction_half_life": ("Fastest halving", "days"), "terminal_half_life": ("Terminal half-life", "days"),
    "persistence": ("Above LLOQ until", "day"), "persistence_thousandth": ("Above 1/1000 of peak until", "day"),
    "marrow_to_blood_cmax": ("BM / PB", "peaks"), "marrow_to_blood_auc_0_28": ("BM / PB", "AUC 0-28"),
}  # fmt: skip
APART = "largest / smallest"


def comparison(result: xr.Dataset) -> tuple[Table, Table]:
    """The measures of every model, up to the peak and after it; the last row is the largest over the smallest."""
    limits = {(str(unit), float(limit)) for unit, limit in zip(result.unit.values, result.lloq.values, strict=True)}
    told = ", ".join(f"{number(limit)} {unit_text(unit)}" for unit, limit in sorted(limits) if not math.isnan(limit))
    notes = [f"LLOQ: {told}." if told else "", f"{NOTHING}: the course has no such thing, or not before its last day."]
    return _table("Expansion and peak", result, EXPANSION), _table("Decline, and marrow", result, DECLINE, *filter(None, notes))


def definitions(result: xr.Dataset) -> Table:
    """What the measures are."""
    heads = EXPANSION | DECLINE
    rows = [(_head(heads[name]), str(result[name].attrs["long_name"]), definition(result, name)) for name in heads]
    columns = (Column("Column", kind="text"), Column("Measure", kind="prose"), Column("Definition", kind="prose"))
    return table("Definitions", columns, rows)


def definition(result: xr.Dataset, measure: str) -> str:
    """What a measure is, in words that need no Dataset."""
    told = str(result[measure].attrs["definition"]).split("; NaN")[0].replace(", in the coordinate `unit`", "")
    return told.replace("the coordinate `lloq`", "the LLOQ").replace("`until`", "the end of the course")


def apart(result: xr.Dataset, measure: str) -> str:
    """How many times the largest value is the smallest, where two models have one above 0; of levels only in one unit."""
    values = np.asarray(result[measure].values, dtype=np.float64)
    values = values[values > 0]
    mixed = measure == "cmax" and len(set(result.unit.values.tolist())) > 1
    return "" if len(values) < 2 or mixed else f"{number(float(values.max() / values.min()))} ×"


def _table(caption: str, result: xr.Dataset, heads: dict[str, tuple[str, str]], *notes: str) -> Table:
    rows = [_row(str(name), result.sel(model=name), heads) for name in result.model.values]
    last = [cell for measure in heads for cell in ([apart(result, measure), ""] if measure == "cmax" else [apart(result, measure)])]
    columns = [Column("Model", kind="text")]
    for measure, (head, note) in heads.items():
        columns += [Column(head, note), *([Column("Unit", kind="text")] if measure == "cmax" else [])]
    return table(caption, columns, [*rows, (APART, *last)], *notes)


def _row(name: str, one: xr.Dataset, heads: dict[str, tuple[str, str]]) -> list[str]:
    cells = [name]
    for measure in heads:
        cells += [number(float(one[measure])), *([unit_text(str(one.unit.values))] if measure == "cmax" else [])]
    return cells


def _head(pair: tuple[str, str]) -> str:
    return f"{pair[0]} ({pair[1]})" if pair[1] else pair[0]
