"""One cell -> what it says: a number, nothing, a value with a limit such as "<50", a word such as BLQ."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

MISSING = frozenset({"", ".", "na", "n/a", "nan", "null", "none", "#n/a"})
_LONGEST_MISSING = max(map(len, MISSING))
BELOW = frozenset({
    "blq", "bloq", "bql", "blod", "bld", "bdl", "nd", "n.d.", "lloq", "<lloq", "< lloq", "<loq", "< loq", "<lod", "< lod", "loq",
    "not detected", "undetected", "undetectable", "not detectable", "below lloq", "below loq", "below quantification",
})  # fmt: skip
ABOVE = frozenset({"alq", "aloq", "auloq", ">uloq", "> uloq", "above uloq"})
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eEdD][+-]?[0-9]{1,4})?", re.ASCII)
_WHOLE = re.compile(r"([0-9]+)\.0*", re.ASCII)
_BOUND = re.compile(r"(<=?|>=?|≤|≥)\s*(.+)")
_COMMA = re.compile(r"[+-]?[0-9]+,[0-9]+(?:[eE][+-]?[0-9]+)?", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]*)?|[+-]?[0-9]{1,3},[0-9]{3}\.[0-9]*", re.ASCII)
_DATE = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*|[0-9]{1,2}:[0-9]{2}.*|.*[0-9]T[0-9]{2}:.*", re.ASCII)
_MONTH = re.compile(r"(?:^|[0-9 ,.\-/])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[0-9 ,.\-/]|$)", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:[\s'’][0-9]{3})+(?:[.,][0-9]*)?|[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]*")
_MINUS = dict.fromkeys(map(ord, "\u2212\u2013\u2014\u2010\u2011\uff0d"), "-")
_WITH_UNIT = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*([A-Za-z%µ][A-Za-z0-9%/^µ]*)", re.ASCII)


class Unreadable(Exception):  # noqa: N818
    """A cell that says nothing: the rule that it breaks, and the remedy."""

    def __init__(self, rule: str, remedy: str) -> None:
        super().__init__(rule)
        self.rule, self.remedy = rule, remedy


@dataclass(frozen=True)
class Reading:
    """A measured value: its number (nan where only a limit is known) and, if the cell is censored, the side and the limit it names."""

    value: float
    side: str = "none"  # "none", "left", "right"
    limit: float = math.nan


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return len(cell) <= _LONGEST_MISSING and cell.lower() in MISSING


def plain(label: str) -> str:
    """A label as it is meant: a whole number without the point that a table of floats gave it ("1.0" -> "1")."""
    whole = _WHOLE.fullmatch(label)
    return whole[1] if whole else label


def number(cell: str) -> float:
    """The number of a cell, nan where it is missing; Unreadable for anything that is no finite number."""
    if _NUMBER.fullmatch(cell):
        value = float(cell.replace("d", "e").replace("D", "e"))
        if math.isfinite(value):
            return value
    if is_missing(cell):
        return math.nan
    raise _unreadable(cell)


def _unreadable(cell: str) -> Unreadable:
    """The first rule that a cell breaks."""
    if _THOUSANDS.fullmatch(cell):
        return Unreadable("commas between the thousands of a number", f"Write {cell.replace(',', '')}.")
    if _GROUPED.fullmatch(cell):
        digits = re.sub(r"[\s'’.](?=[0-9]{3})", "", cell).replace(",", ".")
        return Unreadable("marks between the thousands of a number", f"Write {digits}.")
    if re.fullmatch(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}", cell, re.ASCII):
        rule = "a decimal comma, or a comma between the thousands of a number"
        return Unreadable(rule, f"Write {cell.replace(',', '.')} or {cell.replace(',', '')}, whichever is meant.")
    if _COMMA.fullmatch(cell):
        return Unreadable("a decimal comma", f"Write {cell.replace(',', '.')}: decimal points, and commas only between cells.")
    if _DATE.fullmatch(cell) or _MONTH.search(cell):
        return Unreadable(
            "a date or a time of day; a number is wanted", "Give the time as a number, counted from the infusion or first dose."
        )
    if _NUMBER.fullmatch(cell):
        return Unreadable("too large for a number, which ends at 1.8e308", "Correct it.")
    plain_minus = cell.translate(_MINUS)
    if plain_minus != cell and _NUMBER.fullmatch(plain_minus):
        return Unreadable("a minus sign of typography", f"Write {plain_minus}.")
    if cell.startswith("#") or cell.lower().startswith("err:"):
        return Unreadable("an error of a spreadsheet", "Mend the formula, or leave the cell empty where there is no number.")
    unit = _WITH_UNIT.fullmatch(cell)
    if unit:
        return Unreadable(
            f"a number with the unit '{unit[2]}'", f"Write {unit[1]}, and the unit into the header, such as value [copies/ug]."
        )
    return Unreadable("not a finite number", "Write a number with a decimal point; leave the cell empty, or '.', where there is none.")


def reading(cell: str) -> Reading | None:
    """What a cell of measured values says, None where it is missing; Unreadable for what cannot be understood."""
    folded = cell.lower()
    if folded in BELOW:
        return Reading(math.nan, "left")
    if folded in ABOVE:
        return Reading(math.nan, "right")
    bound = _BOUND.fullmatch(cell)
    if bound is None:
        value = number(cell)
        return None if math.isnan(value) else Reading(value)
    limit = number(bound[2].strip())
    if math.isnan(limit):
        raise Unreadable("a bound without a number", "Write the limit, such as <50.")
    return Reading(math.nan, "left" if bound[1][0] in "<≤" else "right", limit)
