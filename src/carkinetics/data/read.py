"""A CSV file of a trial -> Observations: NONMEM-style and plain tables, with all faults told at once."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from carkinetics.arguments import expect
from carkinetics.data.cells import Unreadable, number, plain
from carkinetics.data.columns import KEPT_TOO, Header, read_header
from carkinetics.data.events import DOSE, OBSERVATION, DoseRow, kind_of, read_doses, resets
from carkinetics.data.limits import Level, Lloq, read_level
from carkinetics.data.observations import GIVEN, OBSERVED, Observations
from carkinetics.data.occasions import read_occasions
from carkinetics.data.order import blame_compartments, check_dosed_twice, check_order, check_twice, note_dates, tied, without_cancelled
from carkinetics.data.problems import Problems, tabulate
from carkinetics.data.properties import read_properties
from carkinetics.data.record import Record, Refused
from carkinetics.data.table import Table, read_table
from carkinetics.data.where import Filter
from carkinetics.errors import ConfigError, DataError
from carkinetics.sealing import hash_of

if TYPE_CHECKING:
    import pandas as pd

_ROUNDED = re.compile(r"[0-9]+(?:\.[0-9]*)?[eE]\+?[0-9]+")
_BROKEN = re.compile(r"[0-9]*\.[0-9]+")


def read_data(
    path: str | Path | pd.DataFrame,
    *,
    lloq: float | Mapping[str, float] | None = None,
    units: Mapping[str, str] | None = None,
    where: Mapping[str, Any] | None = None,
    strict: bool = True,
) -> Observations:
    """Read what was measured and given in a trial from a CSV file (or a DataFrame), with columns as NONMEM, Monolix or ADPPK name them.

    lloq: lower limit of quantification, in the unit of the values: a number, or by matrix or observable; values below it are censored.
    units: by column, such as {"DV": "copies/ug", "TIME": "h"}; a column whose unit is not said is in the model's. where: rows to keep, such
    as {"matrix": ["PB", "BM"]}; doses without an entry in such a column stay. DataError lists every fault of the file; with strict=False
    faulty rows are left out, with a warning, and listed in `excluded`. An observation at the time of a dose is before it where its line
    is, else after it. FileError, LimitError, UnitError and ConfigError for the path, its size, a unit and an argument.
    """
    expect(read_data, locals())
    if not isinstance(strict, bool):
        raise ConfigError(f"strict is {strict!r:.60}: it must be True or False.")
    found = _read(path, lloq, units, where, strict)
    _warn(found, strict)
    asked = {"lloq": lloq, "units": units, "where": where, "strict": None if strict else False}
    known = {name: value for name, value in asked.items() if value is not None}
    if not isinstance(path, str | Path):
        return replace(found, asked=known)
    return replace(found, asked=known, sha256=hash_of(Path(path)), bytes=Path(path).stat().st_size)


def read_columns(path: str | Path, observable: str | None, lloq: float | Mapping[str, float] | None) -> tuple[Observations, bool]:
    """Read a file with the values in the column `observable`, if it has one of that name, and tell whether it has."""
    header = read_header(read_table(path, Problems(str(path))).header, None, Problems(str(path)), observable)
    column = header.roles["value"] if observable and "value" in header.roles else None
    is_column = column is not None and observable in (column.written, column.name)
    found = _read(path, lloq, None, None, True, observable if is_column else None)
    return replace(found, sha256=hash_of(Path(path)), bytes=Path(path).stat().st_size), is_column


def _read(path: Any, lloq: Any, units: Any, where: Any, strict: bool, column: str | None = None) -> Observations:
    """Read a file; `column` names the column of values, whatever else it is called."""
    problems = Problems(str(path) if isinstance(path, str | Path) else "the table")
    table = read_table(path, problems)
    header = read_header(table.header, units, problems, column)
    told = Lloq.of(lloq)
    taken = _take(table, header, Filter.of(where, header), told, problems)
    told.refuse_unused({record.label(role) for record in taken.kept for role in ("observable", "matrix")})
    return _assemble(taken, header, problems, strict)


@dataclass
class _Taken:
    """The rows of a file as they are read."""

    kept: list[Record] = field(default_factory=list)
    observed: list[tuple[Record, Level]] = field(default_factory=list)
    doses: list[DoseRow] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    resets: list[Record] = field(default_factory=list)
    whole: int = 0


def _take(table: Table, header: Header, wanted: Filter, told: Lloq, problems: Problems) -> _Taken:
    taken = _Taken(counts=Counter({"read": len(table.rows)}))
    for line, cells in zip(table.lines, table.rows, strict=True):
        record = Record(line, cells, header, problems)
        reason = wanted.reason(record)
        if reason:
            taken.counts[reason] += 1
            continue
        try:
            record = _placed(record, taken)
            _classify(record, taken, told)
        except Refused:
            taken.counts["faulty"] += 1
    if taken.whole:
        problems.note(f"{taken.whole} rows have a subject such as 1.0, read as 1.")
    return taken


def _placed(record: Record, taken: _Taken) -> Record:
    """The row with its subject and time."""
    subject = record.text("subject")
    if not subject:
        raise record.refused("subject", "it is empty", "Write the subject into every row.")
    if not subject.isprintable():
        code = next(ord(letter) for letter in subject if not letter.isprintable())
        raise record.refused("subject", f"it holds the character U+{code:04X}, which is not seen", "Delete it.")
    if plain(subject) != subject:
        subject, taken.whole = plain(subject), taken.whole + 1
    elif _ROUNDED.fullmatch(subject):
        rule = "a number as spreadsheets shorten it, and may have cut digits from"
        raise record.refused("subject", rule, "Write the subject as a text, or as all of its digits.")
    elif _BROKEN.fullmatch(subject):
        raise record.refused("subject", "a subject is a whole number or a text", "Give every subject a number or a name of its own.")
    named = Record(record.line, record.cells, record.header, record.problems, subject)
    if not named.text("time"):
        raise named.refused("time", "it is missing", "Every row has a time: give one, or drop the row.")
    return Record(record.line, record.cells, record.header, record.problems, subject, named.number("time"))


def _classify(record: Record, taken: _Taken, told: Lloq) -> None:
    kind = kind_of(record, taken.counts)
    if kind == DOSE:
        taken.doses += read_doses(record)
        value = record.text("value")
        if value and not _is_zero(value):
            taken.counts["values on dose rows, not read"] += 1
    elif kind == OBSERVATION:
        level = read_level(record, told)
        if level is None:
            taken.counts["value missing"] += 1
        else:
            taken.observed.append((record, level))
    taken.resets += [record] if resets(record) else []
    taken.kept.append(record)


def _is_zero(cell: str) -> bool:
    try:
        return number(cell) == 0.0
    except Unreadable:
        return False


def _assemble(taken: _Taken, header: Header, problems: Problems, strict: bool) -> Observations:
    units = dict(header.units)
    _settle_time_unit(taken.kept, header, units)
    check_order(taken.kept, {dose.subject for dose in taken.doses})
    check_twice(taken.observed, taken.doses, problems)
    check_dosed_twice(taken.doses, taken.kept)
    _note_ties(taken, problems)
    subjects = list(dict.fromkeys(record.subject for record in taken.kept))
    _note_twins(subjects, problems)
    note_dates(taken.kept, problems)
    blame_compartments(taken.observed)
    properties = read_properties(taken.kept, subjects, header, problems)
    lost = problems.settle(strict)
    kept = taken.kept
    if lost:
        kept = [record for record in kept if record.line not in lost]
        subjects = list(dict.fromkeys(record.subject for record in kept))
        properties = read_properties(kept, subjects, header, Problems(problems.source))
    observed = [(record, level) for record, level in taken.observed if record.line not in lost]
    reset = [record for record in taken.resets if record.line not in lost]
    doses = without_cancelled([dose for dose in taken.doses if dose.line not in lost], reset)
    if not observed and not doses:
        raise DataError(f"{problems.source}: no row is left of {taken.counts['read']} ({_told(taken.counts)}). Check where= and the file.")
    counts = dict(taken.counts) | {"kept": len(kept), "observations": len(observed), "doses": len(doses)}
    again = _sorted([(record.line, record.subject, record.time) for record in reset], GIVEN[:3], subjects)
    return Observations(
        problems.source, tuple(subjects), _observed_frame(observed, subjects, units), _dose_frame(doses, subjects), properties.covariates,
        properties.varying, tabulate(problems.faults), read_occasions(kept, subjects), again, properties.arm, properties.unused, counts,
        units, {role: column.written for role, column in header.roles.items() if role not in KEPT_TOO}, tuple(problems.notes),
    )  # fmt: skip


def _note_twins(subjects: Sequence[str], problems: Problems) -> None:
    """Subjects whose names differ only in case, in zeros before a number or in how a letter is written (as one sign or two) may be one."""
    seen: dict[str, str] = {}
    for subject in subjects:
        first = seen.setdefault(normalize("NFKC", subject).casefold().lstrip("0"), subject)
        if first != subject:
            only = "in case, in leading zeros or in the writing of a letter only"
            problems.note(f"'{first}' and '{subject}' are two subjects here: their names differ {only}.")


def _told(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{reason}: {count}" for reason, count in counts.items() if reason != "read")


def _settle_time_unit(records: Sequence[Record], header: Header, units: dict[str, str]) -> None:
    """The unit of time of a column such as AFRLTU, which has to be one throughout."""
    said = {record.text("time_unit"): record for record in reversed(records) if record.text("time_unit")}
    if len(said) > 1:
        first, second = list(reversed(said))[:2]
        said[second].blame("time_unit", f"the unit of time is '{first}' in other rows", "Convert the times to one unit.")
    elif said:
        units.setdefault("time", next(iter(said)).lower().replace("hours", "h").replace("days", "day"))


def _note_ties(taken: _Taken, problems: Problems) -> None:
    before, after = tied(taken.observed, taken.doses)
    if before or after:
        problems.note(
            f"{before + after} observations are at the very time of a dose: {before} on a line above it, taken as before the dose, "
            f"and {after} below it, as after it."
        )
    repeated = sum(dose.repeated for dose in taken.doses)
    if repeated:
        problems.note(f"{repeated} doses are repetitions (ADDL); observations at their times are taken as after them.")


def _observed_frame(observed: Sequence[tuple[Record, Level]], subjects: Sequence[str], units: Mapping[str, str]) -> pd.DataFrame:
    rows = [
        (
            record.line, record.subject, record.time, level.value, record.label("observable"), record.text("matrix"),
            level.censoring, level.limit, level.lower, level.lloq, record.text("unit") or units.get("value", ""),
        )
        for record, level in observed
    ]  # fmt: skip
    return _sorted(rows, OBSERVED, subjects)


def _dose_frame(doses: Sequence[DoseRow], subjects: Sequence[str]) -> pd.DataFrame:
    return _sorted([dose[: len(GIVEN)] for dose in doses], GIVEN, subjects)


def _sorted(rows: Sequence[tuple[Any, ...]], columns: Sequence[str], subjects: Sequence[str]) -> pd.DataFrame:
    """A frame by subject in order of appearance, time, and line."""
    import pandas as pd

    number_of = {subject: i for i, subject in enumerate(subjects)}
    ordered = sorted(rows, key=lambda row: (number_of[row[1]], row[2], row[0]))
    texts = {name: object for name in columns if name in ("subject", "observable", "matrix", "censoring", "unit", "into")}
    kinds = {name: texts.get(name, "int64" if name in ("line", "modelled") else "float64") for name in columns}
    return pd.DataFrame(ordered, columns=list(columns)).astype(kinds)


def _warn(found: Observations, strict: bool) -> None:
    ties = [note for note in found.notes if "very time of a dose" in note or "spreadsheet" in note]
    texts = [f"{found.source}: {note}" for note in ties]
    if not strict and len(found.excluded):
        left = found.excluded.loc[~found.excluded["kept"], "line"].nunique()
        doubted = found.excluded.loc[found.excluded["kept"], "line"].nunique()
        texts.append(f"{found.source}: {left} rows with faults are left out and {doubted} doubtful ones kept; `excluded` lists them.")
    for text in texts:
        warnings.warn(text, UserWarning, stacklevel=3)
