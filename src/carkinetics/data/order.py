"""The order of rows: times within a subject, doses and observations at one time, and values that are there twice."""

from __future__ import annotations

from collections.abc import Sequence

from carkinetics.data.events import DoseRow
from carkinetics.data.limits import Level
from carkinetics.data.problems import Problems
from carkinetics.data.record import Record

Observed = tuple[Record, Level]
_DATES = (20_000.0, 80_000.0)  # days since 1900, as spreadsheets count them: 1954 to 2119


def check_order(records: Sequence[Record], dosed: set[str]) -> None:
    """Note the first row of each subject whose time is before the one above it.

    All rows of a subject that is given doses ascend; without doses each observable ascends in each matrix, and a file may hold blood
    first and marrow after it. strict=False sorts: by time, rows of one time as the file has them.
    """
    last: dict[tuple[str, ...], Record] = {}
    told: set[str] = set()
    for record in records:
        key = (record.subject,) if record.subject in dosed else (record.subject, record.label("observable"), record.text("matrix"))
        before = last.get(key)
        last[key] = record
        if before is not None and record.time < before.time and record.subject not in told:
            told.add(record.subject)
            rule = f"the time is before {before.time:g} of line {before.line} of the same subject"
            record.blame("time", rule, "Sort the rows of each subject by time; strict=False sorts them.", doubt=True)


def check_twice(observed: Sequence[Observed], doses: Sequence[DoseRow], problems: Problems) -> None:
    """Note values of one subject, observable and matrix at one time, unless `replicate`, `visit` or a dose between tells them apart."""
    given = {(dose.subject, dose.time): dose.line for dose in doses}
    seen: dict[tuple[str, ...], tuple[Record, Level]] = {}
    visits: dict[tuple[str, ...], set[str]] = {}
    other_visits = []
    for record, level in observed:
        after = "after" if record.line > given.get((record.subject, record.time), record.line) else ""
        key = (record.subject, record.label("observable"), record.text("matrix"), repr(record.time), record.text("replicate"), after)
        visit = record.text("visit")
        if key not in seen:
            seen[key], visits[key] = (record, level), {visit}
            continue
        if visit not in visits[key]:
            visits[key].add(visit)
            other_visits.append(record.line)
            continue
        first, before = seen[key]
        same = "the same" if before.value == level.value else "another"
        rule = f"{same} value at time {record.time:g} as well, on line {first.line}"
        record.blame("value", rule, "Keep one, or tell them apart by a column `replicate`; strict=False keeps both.", doubt=True)
    if other_visits:
        lines = ", ".join(map(str, other_visits[:5])) + (", ..." if len(other_visits) > 5 else "")
        one = len(other_visits) == 1
        counted = "1 value is a second one at its time" if one else f"{len(other_visits)} values are second ones at their time"
        problems.note(f"{counted}, of another visit (line{'' if one else 's'} {lines}): both are kept.")


def check_dosed_twice(doses: Sequence[DoseRow], records: Sequence[Record]) -> None:
    """Note a dose that is given to a subject twice, the same at the same time, unless `replicate` tells the rows apart."""
    of_line = {record.line: record for record in records}
    seen: dict[tuple[object, ...], int] = {}
    for dose in doses:
        record = of_line.get(dose.line)
        if dose.repeated or record is None:
            continue
        key = (dose.subject, dose.time, dose.amount, dose.into, repr(dose.duration), dose.unit, record.text("replicate"))
        first = seen.setdefault(key, dose.line)
        if first != dose.line:
            rule = f"the same dose at time {dose.time:g} as well, on line {first}"
            record.blame("amount", rule, "Keep one, or tell them apart by a column `replicate`; strict=False gives both.", doubt=True)


def tied(observed: Sequence[Observed], doses: Sequence[DoseRow]) -> tuple[int, int]:
    """Count observations at the very time of a dose: those on a line above the dose's, taken before it, and the others, taken after it."""
    lines: dict[tuple[str, float], int] = {}
    for dose in doses:
        key = (dose.subject, dose.time)
        lines[key] = max(lines.get(key, -1), dose.line)
    at = [(record.line, lines[record.subject, record.time]) for record, _ in observed if (record.subject, record.time) in lines]
    before = sum(line < dose for line, dose in at)
    return before, len(at) - before


def without_cancelled(doses: Sequence[DoseRow], resets: Sequence[Record]) -> list[DoseRow]:
    """Leave out repetitions (ADDL) at or after a reset that follows the row of their first dose."""
    first = {(dose.subject, dose.line): dose.time for dose in reversed(doses) if not dose.repeated}

    def cancelled(dose: DoseRow) -> bool:
        given = (first.get((dose.subject, dose.line), dose.time), dose.line)
        return any(reset.subject == dose.subject and given < (reset.time, reset.line) and reset.time <= dose.time for reset in resets)

    return [dose for dose in doses if not (dose.repeated and cancelled(dose))]


def note_dates(records: Sequence[Record], problems: Problems) -> None:
    """Remark on times that look like the numbers that spreadsheets keep dates as."""
    times = [record.time for record in records]
    if times and all(_DATES[0] <= time <= _DATES[1] for time in times):
        problems.note(
            f"all times lie between {min(times):g} and {max(times):g}: are they dates, as a spreadsheet counts days? "
            "Then subtract the day of the infusion."
        )


def blame_compartments(observed: Sequence[Observed]) -> None:
    """Values of two compartments (CMT) that no column tells apart cannot all be of one observable."""
    seen: dict[str, Record] = {}
    for record, _ in observed:
        if record.text("observable") or record.text("matrix") or not record.label("cmt"):
            continue
        first = next(iter(seen.values()), record)
        if record.label("cmt") not in seen and seen:
            rule = f"values of compartment {first.label('cmt')} stand above (line {first.line}), and no column says what is measured"
            record.blame("cmt", rule, "Add a column DVID or `observable`; strict=False takes all for the same.", doubt=True)
        seen.setdefault(record.label("cmt"), record)
