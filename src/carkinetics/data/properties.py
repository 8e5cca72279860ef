"""Columns that are properties of subjects: constant covariates, those that change with time, and the arm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from carkinetics.data.cells import Unreadable, is_missing, number
from carkinetics.data.columns import Column, Header, canonical
from carkinetics.data.problems import Fault, Problems
from carkinetics.data.record import Record

if TYPE_CHECKING:
    import pandas as pd

_VARYING = ("subject", "time", "name", "value", "line")


@dataclass(frozen=True)
class Properties:
    """covariates: a DataFrame indexed by subject, nan or None where missing; varying: long; unused: names of columns without a value."""

    covariates: pd.DataFrame
    varying: pd.DataFrame
    arm: pd.Series | None
    unused: tuple[str, ...]


def read_properties(records: Sequence[Record], subjects: Sequence[str], header: Header, problems: Problems) -> Properties:
    """Read every column that plays no role, and the arm: constant within each subject, or varying."""
    import pandas as pd

    index = pd.Index(subjects, name="subject")
    constant, varying, unused = {}, [], []
    for column in header.others:
        said = [(record, record.cells[column.place]) for record in records if not is_missing(record.cells[column.place])]
        if not said:
            unused.append(column.written)
            continue
        numeric = _is_numeric(records, column, problems)
        values = [(record, number(cell) if numeric else cell) for record, cell in said]
        found: dict[str, float | str] = {}
        for record, value in values:
            found.setdefault(record.subject, value)
        if all(value == found[record.subject] for record, value in values):
            constant[column.name] = pd.Series([found.get(subject) for subject in subjects], index, dtype=float if numeric else object)
        else:
            _doubt_sex(column, values, found)
            varying += [(record.subject, record.time, column.name, value, record.line) for record, value in values]
    return Properties(
        pd.DataFrame(constant, index=index), pd.DataFrame(varying, columns=list(_VARYING)), _arm(records, subjects, header), tuple(unused)
    )


def _is_numeric(records: Sequence[Record], column: Column, problems: Problems) -> bool:
    """Whether a column holds numbers only; a decimal comma among numbers is a fault, any other text makes it a column of texts."""
    faults, commas = 0, []
    for record in records:
        try:
            number(record.cells[column.place])
        except Unreadable as error:
            faults += 1
            if "comma" in error.rule:
                commas.append(Fault(record.line, record.subject, column.written, record.cells[column.place], error.rule, error.remedy))
    if commas and faults == len(commas):
        for fault in commas:
            problems.add(fault)
    return not faults


def _doubt_sex(column: Column, values: Sequence[tuple[Record, float | str]], first: Mapping[str, float | str]) -> None:
    """The sex of a subject is one."""
    if canonical(column.name) != "sex":
        return
    for record, value in values:
        if value != first[record.subject]:
            rule = f"the subject's earlier rows say '{first[record.subject]}'"
            remedy = "Write the same into all rows of a subject; strict=False takes it as it is."
            record.problems.add(Fault(record.line, record.subject, column.written, record.cells[column.place], rule, remedy, doubt=True))


def _arm(records: Sequence[Record], subjects: Sequence[str], header: Header) -> pd.Series | None:
    """The arm of each subject, as text; a second arm within one subject is a fault of its row."""
    import pandas as pd

    if "arm" not in header.roles:
        return None
    found: dict[str, str] = {}
    for record in records:
        arm = record.text("arm")
        if arm and found.setdefault(record.subject, arm) != arm:
            remedy = "A subject has one arm: write the same one into all of its rows."
            record.blame("arm", f"the subject's earlier rows say '{found[record.subject]}'", remedy)
    for record in records:
        if record.subject not in found:
            found[record.subject] = ""
            record.blame("arm", "the subject has no arm in any row", "Write it into one row at least.")
    return pd.Series([found.get(subject, "") for subject in subjects], pd.Index(subjects, name="subject"), name="arm", dtype=object)
