"""Which rows a caller wants: values by column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Any

from carkinetics.data.cells import Unreadable, is_missing, number
from carkinetics.data.columns import Column, Header
from carkinetics.data.record import Record
from carkinetics.errors import ConfigError


@dataclass(frozen=True)
class Filter:
    """Columns and the values that are wanted of each: texts, and numbers where they are numbers."""

    wanted: tuple[tuple[str, Column, frozenset[str], frozenset[float]], ...]

    @classmethod
    def of(cls, where: Any, header: Header) -> Filter:
        """Check the argument `where`; ConfigError for a column that is not there."""
        if where is None:
            return cls(())
        if not isinstance(where, Mapping):
            raise ConfigError(f'where is a {type(where).__name__}: give a mapping by column, such as {{"matrix": ["PB", "BM"]}}.')
        return cls(tuple(_wanted(str(key), value, header) for key, value in where.items()))

    def reason(self, record: Record) -> str:
        """Why a row is not wanted; "" if it is. A dose stays where the cell of a column of values is missing."""
        for key, column, texts, numbers in self.wanted:
            cell = record.cells[column.place]
            if cell in texts or (numbers and _number(cell) in numbers):
                continue
            if is_missing(cell) and record.text("amount") and _number(record.text("amount")) != 0.0:
                continue
            return f"where {key}"
        return ""


def _wanted(key: str, value: Any, header: Header) -> tuple[str, Column, frozenset[str], frozenset[float]]:
    column = header.wanted(key, "where")
    values = [value] if isinstance(value, str | int | float) or not hasattr(value, "__iter__") else list(value)
    if not values:
        raise ConfigError(f"where: no value of '{key}' is wanted, which leaves no row. Name the values to keep.")
    for item in values:
        if isinstance(item, bool) or not isinstance(item, str | Real):
            raise ConfigError(f"where: a value of '{key}' is {item!r:.60}; values are texts and numbers, as they stand in the file.")
    texts = frozenset(str(item).strip() for item in values)
    return key, column, texts, frozenset(found for found in map(_number, texts) if found is not None)


def _number(cell: str) -> float | None:
    try:
        found = number(cell)
    except Unreadable:
        return None
    return None if found != found else found
