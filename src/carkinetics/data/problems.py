"""What is wrong with a data file: every fault with its line, column, value, rule and remedy, collected and told at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from carkinetics.errors import DataError
from carkinetics.model.faults import shown

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 20  # faults that an error lists; the rest is counted
_COLUMNS = ("line", "subject", "column", "value", "rule", "remedy")


@dataclass(frozen=True)
class Fault:
    """One fault: the line of the file, the subject and column, what was found, the rule and the remedy.

    A `doubt` leaves the row usable: with strict=False it is kept and warned of, where other faults leave it out.
    """

    line: int
    subject: str
    column: str
    value: str
    rule: str
    remedy: str
    doubt: bool = False

    def __str__(self) -> str:
        subject = f", subject {shown(self.subject)}" if self.subject else ""
        found = f" is '{shown(self.value)}'" if self.value else ""
        return f"line {self.line}{subject}: {self.column}{found}: {self.rule}{'' if self.rule.endswith('?') else '.'} {self.remedy}"


@dataclass
class Problems:
    """The faults found so far in one file, and the remarks on it that are no faults."""

    source: str
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Keep a fault."""
        self.faults.append(fault)

    def note(self, text: str) -> None:
        """Keep a remark, once."""
        if text not in self.notes:
            self.notes.append(text)

    def settle(self, strict: bool) -> set[int]:
        """Return the lines to leave out; with strict, raise a DataError that lists the faults instead, if there are any."""
        if strict and self.faults:
            raise DataError(written(self.source, self.faults))
        return {item.line for item in self.faults if not item.doubt}


def written(source: str, faults: Iterable[Fault]) -> str:
    """The faults as a text: the first ones in the order of the file, and the count."""
    ordered = sorted(faults, key=lambda item: item.line)
    count = f"{len(ordered)} faults" if len(ordered) > 1 else "one fault"
    rest = len(ordered) - SHOWN
    more = [f"  ... and {rest} more. strict=False leaves faulty rows out and lists all of them in `excluded`."] if rest > 0 else []
    return "\n".join([f"{source}: {count}.", *(f"  {item}" for item in ordered[:SHOWN]), *more])


def tabulate(faults: Iterable[Fault]) -> pd.DataFrame:
    """The faults as a DataFrame: line, subject, column, value, rule, remedy, and whether the row was kept."""
    import pandas as pd

    ordered = sorted(faults, key=lambda item: item.line)
    lost = {item.line for item in ordered if not item.doubt}
    rows = [[getattr(item, name) for name in _COLUMNS] + [item.line not in lost] for item in ordered]
    return pd.DataFrame(rows, columns=[*_COLUMNS, "kept"])
