"""Which values are censored, on which side and at which limit: CENS and LIMIT as in Monolix, BLQ, LLOQ, and texts such as "<50"."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from carkinetics.data.cells import Reading, Unreadable, reading
from carkinetics.data.record import Record
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest

_YES, _NO = frozenset({"1", "1.0", "y", "yes", "true"}), frozenset({"0", "0.0", "n", "no", "false"})
_NO_LIMIT = "Give lloq= to read_data, or a column LLOQ."


class Level(NamedTuple):
    """A value as it enters a likelihood: the true one is below `limit` (left), above it (right), or within lower and limit (interval).

    `value` is `limit` where the value is censored; `lower` is nan but for an interval, `lloq` nan where none is known.
    """

    value: float
    censoring: str
    limit: float
    lower: float
    lloq: float


@dataclass(frozen=True)
class Lloq:
    """The limits that a caller gives: one number, or by observable or matrix (the observable is asked first)."""

    number: float | None
    by_name: Mapping[str, float]

    @classmethod
    def of(cls, given: Any) -> Lloq:
        """Check the argument `lloq`; ConfigError for what is no number > 0."""
        if given is None:
            return cls(None, {})
        if isinstance(given, Mapping):
            return cls(None, {str(key): _positive(value, f"lloq['{key}']") for key, value in given.items()})
        return cls(_positive(given, "lloq"), {})

    def of_row(self, observable: str, matrix: str) -> float:
        """The limit for a row; nan where none is given."""
        if self.number is not None:
            return self.number
        return self.by_name.get(observable, self.by_name.get(matrix, math.nan))

    def refuse_unused(self, present: set[str]) -> None:
        """Raise a ConfigError for a name that no row has."""
        for name in self.by_name:
            if name not in present:
                there = listed(sorted(present - {""})) or "neither a matrix nor an observable: give one number"
                raise ConfigError(f"lloq: '{name}' is no matrix and no observable of the data.{nearest(name, present)} There are: {there}.")


def _positive(value: Any, what: str) -> float:
    try:
        number = math.nan if isinstance(value, bool | str) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise ConfigError(
            f"{what} is {value!r:.60}: it must be a number > 0, or a mapping by matrix or observable, in the unit of the values."
        )
    return number


def read_level(record: Record, told: Lloq) -> Level | None:
    """The level that a row tells; None where its value is missing."""
    try:
        found = reading(record.text("value") or record.text("value_text"))
    except Unreadable as error:
        raise record.refused("value", error.rule, error.remedy) from None
    lloq = _lloq(record, told)
    mark, blq, uloq = _mark(record), _flag(record), _uloq(record, lloq)
    if (mark in (0, -1) and blq) or (mark == 1 and blq is False):
        raise record.refused("blq", f"CENS is {mark}, which says otherwise", "Make them agree.")
    if found is None:
        found = Reading(math.nan)
        if not blq and mark != 1:
            return None
    if found.side != "none":
        return _from_text(record, found, mark, blq, lloq)
    if mark == -1:
        return _above(record, found.value, lloq)
    if mark == 1 or blq:
        return _below(record, found.value, mark == 1, lloq)
    said = mark == 0 or blq is False
    if found.value > uloq and mark is None:
        return _above(record, uloq, lloq)
    if found.value < lloq and not said:
        return _left(record, lloq, lloq)
    if found.value < lloq:
        role = "blq" if blq is False else "cens"
        rule = f"the value {found.value:g} is below the limit {lloq:g}, and the row says that it is not"
        record.blame(role, rule, "Correct the mark or the limit; strict=False takes the value as it is.", doubt=True)
    return Level(found.value, "none", math.nan, math.nan, lloq)


def _lloq(record: Record, told: Lloq) -> float:
    given, own = told.of_row(record.label("observable"), record.text("matrix")), record.number("lloq")
    if own < 0:
        raise record.refused("lloq", "it must not be below 0", "Leave the cell empty where there is no limit.")
    if not math.isnan(given) and not math.isnan(own) and given != own:
        record.problems.note(f"lloq= is used in place of the column '{record.header.called('lloq')}' where they differ.")
    if math.isnan(given) and own > 0:
        return own
    return given


def _uloq(record: Record, lloq: float) -> float:
    """The upper limit of a row, nan where none is known."""
    uloq = record.number("uloq")
    if uloq <= 0:
        raise record.refused("uloq", "it must be > 0", "Leave the cell empty where there is no limit.")
    if uloq <= lloq:
        raise record.refused("uloq", f"it must be above the lower limit {lloq:g}", "Correct one of them.")
    return uloq


def _mark(record: Record) -> int | None:
    mark = record.number("cens")
    if math.isnan(mark):
        return None
    if mark not in (-1.0, 0.0, 1.0):
        raise record.refused("cens", "allowed are 0, 1 (below the limit) and -1 (above it)", "CENS marks one side, LIMIT the other.")
    return int(mark)


def _flag(record: Record) -> bool | None:
    flag = record.text("blq").lower()
    if flag and flag not in _YES | _NO:
        raise record.refused("blq", "allowed are 0 and 1, or N and Y", "1 marks a value below the limit.")
    return flag in _YES if flag else None


def _from_text(record: Record, found: Reading, mark: int | None, blq: bool | None, lloq: float) -> Level:
    """A text such as "<50", "BLQ" or ">1e6"."""
    if (found.side == "left" and (mark in (0, -1) or blq is False)) or (found.side == "right" and (mark in (0, 1) or blq)):
        raise record.refused("value", "the text says one thing, the mark of the row another", "Make them agree.")
    if found.side == "right":
        if math.isnan(found.limit):
            raise record.refused("value", "no upper limit is known", "Write it into the cell, such as >1e6.")
        return _above(record, found.limit, lloq)
    if found.limit > 0 and not math.isnan(lloq) and not math.isclose(found.limit, lloq, rel_tol=1e-9):
        raise record.refused(
            "value", f"the limit in the text is {found.limit:g}, the lower limit of quantification {lloq:g}", "Correct one."
        )
    limit = lloq if math.isnan(found.limit) else found.limit
    if limit <= 0:
        raise record.refused("value", "a limit must be > 0", "Write the limit of quantification, such as <50.")
    if not limit > 0:
        raise record.refused("value", "no limit is known for it", _NO_LIMIT)
    return _left(record, limit, limit)


def _below(record: Record, value: float, marked: bool, lloq: float) -> Level:
    """A row marked as below: by CENS 1 its value is the limit, where no other is known; by BLQ it says nothing."""
    limit = value if marked and math.isnan(lloq) else lloq
    role = "cens" if marked else "blq"
    if not limit > 0:
        raise record.refused(role, "no limit is known for a value below it", _NO_LIMIT)
    if value > limit * (1 + 1e-9):
        raise record.refused(role, f"the row is marked as below the limit {limit:g}, and its value is {value:g}", "Correct one of them.")
    return _left(record, limit, lloq)


def _left(record: Record, limit: float, lloq: float) -> Level:
    """Below a limit; within two where LIMIT gives a lower one."""
    lower = record.number("limit")
    if math.isnan(lower):
        return Level(limit, "left", limit, math.nan, lloq)
    if not lower < limit:
        raise record.refused("limit", f"it must be below the limit {limit:g}", "LIMIT is the lower bound of a value below the limit.")
    return Level(limit, "interval", limit, lower, lloq)


def _above(record: Record, value: float, lloq: float) -> Level:
    """Above a limit, the value; within two where LIMIT gives an upper one."""
    if math.isnan(value):
        raise record.refused("value", "no upper limit is known", "With CENS -1 the value is the limit.")
    upper = record.number("limit")
    if math.isnan(upper):
        return Level(value, "right", value, math.nan, lloq)
    if not upper > value:
        raise record.refused("limit", f"it must be above the value {value:g}", "LIMIT is the upper bound of a value above the limit.")
    return Level(upper, "interval", upper, value, lloq)
