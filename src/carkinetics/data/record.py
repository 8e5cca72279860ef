"""One row of a file as it is read: its cells by role, and a place to say what is wrong with them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from carkinetics.data.cells import Unreadable, is_missing, number, plain
from carkinetics.data.columns import Header
from carkinetics.data.problems import Fault, Problems


@dataclass(frozen=True)
class Record:
    """A row with its line; `subject` and `time` are settled, "" and nan where they could not be."""

    line: int
    cells: list[str]
    header: Header
    problems: Problems
    subject: str = ""
    time: float = math.nan

    def text(self, role: str) -> str:
        """The cell of a role; "" where the column or the value is missing."""
        column = self.header.roles.get(role)
        if column is None:
            return ""
        cell = self.cells[column.place]
        return "" if is_missing(cell) else cell

    def label(self, role: str) -> str:
        """The cell of a role that names something, a whole number without a point; "" where it is missing."""
        text = self.text(role)
        return plain(text) if text else ""

    def number(self, role: str) -> float:
        """The number of a role; nan where it is missing. A cell that is no number raises Refused, after the fault is noted."""
        text = self.text(role)
        if not text:
            return math.nan
        try:
            return number(text)
        except Unreadable as error:
            raise self.refused(role, error.rule, error.remedy) from None

    def refused(self, role: str, rule: str, remedy: str, value: str | None = None) -> Refused:
        """Note a fault of this row, and return what leaves the row out."""
        self.blame(role, rule, remedy, value=value)
        return Refused()

    def blame(self, role: str, rule: str, remedy: str, *, value: str | None = None, doubt: bool = False) -> None:
        """Note a fault of this row."""
        column = self.header.roles.get(role)
        found = value if value is not None else "" if column is None else self.cells[column.place]
        self.problems.add(Fault(self.line, self.subject, self.header.called(role), found, rule, remedy, doubt))


class Refused(Exception):  # noqa: N818
    """A row cannot be used; its fault is noted."""
