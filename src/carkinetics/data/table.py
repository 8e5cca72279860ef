"""A path -> rows of text: encoding, separator, width and size of a CSV file, with the line of every row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carkinetics.data.problems import Fault, Problems
from carkinetics.errors import ConfigError, DataError, FileError, LimitError
from carkinetics.model.faults import shown
from carkinetics.model.files import PICKLES
from carkinetics.tabular import bare

LARGEST_FILE = 2 * 2**30  # bytes: beyond it a file is no table of a trial
LONGEST_LINE = 1_000_000  # characters
MOST_COLUMNS = 2_000
_OTHERS = (
    ".xlsx", ".xls", ".ods", ".parquet", ".sas7bdat", ".xpt", ".rds", ".rda", ".feather", ".gz", ".zip", ".bz2", ".xz", ".zst", ".nc",
)  # fmt: skip
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # characters of no width, which a cell copied from a page may end in
_SEP = re.compile(r"sep=.?", re.IGNORECASE)
_EXPORT = "Export it as a CSV file: UTF-8 text, separated by commas, decimal points"


@dataclass(frozen=True)
class Table:
    """The header of a file and its rows, each a list of texts without blanks around them; `lines` counts from 1, the header's."""

    source: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]


def read_table(path: Any, problems: Problems) -> Table:
    """Read a CSV file, or a DataFrame as if it had been written to one; rows of another width than the header's are faults.

    FileError for a path that cannot be read, LimitError for one that is too large, DataError for a text that is no table.
    """
    if hasattr(path, "to_csv"):
        return _parsed(io.StringIO(path.to_csv(index=False)), problems)
    if not isinstance(path, str | Path):
        raise ConfigError(f"path is a {type(path).__name__}: give the path of a CSV file, or a DataFrame.")
    _admit(Path(path))
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return _parsed(file, problems)
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is not UTF-8 text: {error.reason} at byte {error.start}. {_EXPORT}.") from None
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from None


def _admit(path: Path) -> None:
    """Refuse a path that is no file of text, or a larger one than is sensible, before it is opened."""
    suffix, name = path.suffix.lower(), shown(str(path))
    if suffix in PICKLES:
        raise FileError(f"{name}: pickle is not read, because reading one can run any program. {_EXPORT}.")
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise FileError(f"{name} does not exist.") from None
    except (OSError, ValueError) as error:
        raise FileError(f"{name} cannot be read: {getattr(error, 'strerror', None) or error}.") from None
    if path.is_dir():
        raise FileError(f"{name} is a folder, not a file.")
    if not path.is_file():  # a pipe or a device may never end
        raise FileError(f"{name} is a device or a pipe, not a file. {_EXPORT}.")
    if suffix in _OTHERS:
        raise FileError(f"{name}: '{suffix}' is not read. {_EXPORT}.")
    if size == 0:
        raise FileError(f"{name} is empty: there is not even a header.")
    if size > LARGEST_FILE:
        raise LimitError(f"{name} has {size:,} bytes; at most {LARGEST_FILE:,} are read. Keep the rows and columns of the analysis only.")


def _lines(file: Iterable[str], source: str) -> Iterator[str]:
    """The lines of a file, none of them longer than is accepted."""
    number = 0
    while line := file.readline(LONGEST_LINE + 1):  # type: ignore[attr-defined]
        number += 1
        if len(line) > LONGEST_LINE:
            raise LimitError(f"{source}, line {number} is longer than {LONGEST_LINE:,} characters. This is no table of a trial.")
        yield line


def _parsed(file: Any, problems: Problems) -> Table:
    source = problems.source
    first = file.readline(LONGEST_LINE + 1)
    if _SEP.fullmatch(first.strip()):  # the spreadsheet's own word for its separator
        first = first.strip()[4:]
    file.seek(0)
    separator = _separator(first, problems)
    lines = csv.reader(_lines(file, source), delimiter=separator, strict=True)
    begun = 1
    header: list[str] = []
    rows, places = [], []
    try:
        for cells in lines:
            line, begun = begun, lines.line_num + 1
            clean = [bare(cell.strip().strip(_UNSEEN).strip()) for cell in cells]
            if not any(clean) or (line == 1 and _SEP.fullmatch(separator.join(cells).strip())):
                continue
            if not header:
                header = _header(clean, source)
            elif clean == header:
                problems.add(Fault(line, "", "the row", "", "the header stands here again", "Delete the row."))
            elif _fits(clean, header, line, problems):
                rows.append(clean)
                places.append(line)
    except csv.Error as error:
        raise DataError(f"{source}, line {begun}: {error}. Is a quotation mark open? Each one has its partner on the same line.") from None
    if not header:
        raise DataError(f"{source} is empty: there is not even a header.")
    _refuse_one_column(header, source)
    if not rows and not problems.faults:
        raise DataError(f"{source} has a header and no rows.")
    return _without_empty(Table(source, header, rows, places))


def _header(cells: list[str], source: str) -> list[str]:
    """The names of the columns, once there are not too many and they are text."""
    if len(cells) > MOST_COLUMNS:
        raise LimitError(f"{source} has {len(cells):,} columns; at most {MOST_COLUMNS:,} are read. Keep those of the analysis only.")
    if any("\0" in cell for cell in cells):
        raise DataError(f"{source}, line 1 holds NUL characters: it is no text, or one in UTF-16. {_EXPORT}.")
    return cells


def _refuse_one_column(header: list[str], source: str) -> None:
    """A first line of one cell is no header: it is a remark, or its names are parted by blanks."""
    if len(header) == 1:
        told = "its names may be separated by blanks" if len(header[0].split()) > 2 and header[0][0] not in "#*" else "it may be a remark"
        raise DataError(f"{source}, line 1 holds one cell, '{shown(header[0])}', and must be the header: {told}. {_EXPORT}.")


def _separator(first: str, problems: Problems) -> str:
    """The separator that the header uses."""
    counts = {mark: first.count(mark) for mark in _SEPARATORS}
    best = max(counts, key=lambda mark: (counts[mark], mark == ","))
    if best != "," and counts[best]:
        problems.note(f"separated by {_SEPARATORS[best]}, and read so; decimal points are expected all the same.")
        return best
    return ","


def _fits(cells: list[str], header: list[str], line: int, problems: Problems) -> bool:
    if len(cells) > len(header) and not any(cells[len(header) :]):
        del cells[len(header) :]
    if len(cells) == len(header):
        return True
    remedy = "A decimal comma, or a comma in a text without quotation marks? Give every row one cell a column"
    problems.add(Fault(line, "", "the row", "", f"it has {len(cells)} cells, but the header has {len(header)}", f"{remedy}."))
    return False


def _without_empty(table: Table) -> Table:
    """The table without columns that have neither a name nor a value, as spreadsheets leave them at the right."""
    blank = [i for i, name in enumerate(table.header) if not name]
    filled = [i for i in blank if any(row[i] for row in table.rows)]
    if filled:
        raise DataError(f"{table.source}, line 1: column {filled[0] + 1} has values and no name. Name it, or delete it.")
    if not blank:
        return table
    kept = [i for i, name in enumerate(table.header) if name]
    return Table(table.source, [table.header[i] for i in kept], [[row[i] for i in kept] for row in table.rows], table.lines)
