"""A table as CSV whose texts no spreadsheet takes for a formula, and the texts of its cells back again."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import unwritable

if TYPE_CHECKING:
    import pandas as pd

GUARD = "'"  # what spreadsheets take for: the rest is a text
# What makes a formula of a cell (OWASP, "CSV injection"), also in full width, perhaps behind guards that are the text's own.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?(?:inf|nan)", re.ASCII)


def guarded(text: str) -> str:
    """A text with an apostrophe before it where a spreadsheet would take it for a formula; a number stays as it is."""
    return GUARD + text if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def bare(cell: str) -> str:
    """The text of which `guarded` made a cell."""
    return cell[1:] if _GUARDED.match(cell) and not _NUMBER.fullmatch(cell[1:]) else cell


def guarded_frame(frame: pd.DataFrame) -> pd.DataFrame:
    """A table whose texts, and the names of whose columns, are guarded; numbers are untouched."""
    import pandas as pd

    safe = frame.rename(columns=lambda name: guarded(name) if isinstance(name, str) else name)
    texts = [place for place, kind in enumerate(safe.dtypes) if kind.kind not in "fiubmMc"]
    if safe.index.dtype == object:
        safe = safe.set_axis(safe.index.map(_cell), axis=0)
    if not texts:
        return safe
    columns = [safe.iloc[:, place].astype(object).map(_cell) if place in texts else safe.iloc[:, place] for place in range(safe.shape[1])]
    return pd.concat(columns, axis=1)


def _cell(value: Any) -> Any:
    return guarded(value) if isinstance(value, str) else value


def write_csv(frame: pd.DataFrame, path: Path, **how: Any) -> None:
    """Write a table as CSV (`how`: as pandas takes it), its texts guarded; FileError.

    A text with a carriage return in it is quoted, and then all texts are: a reader would take it for the end of a row.
    """
    safe = guarded_frame(frame)
    told = {"index": False, "lineterminator": "\n", **how}
    texts = [safe[name] for name in dict.fromkeys(safe.columns) if safe[name].dtype.kind == "O"]
    if any(isinstance(value, str) and "\r" in value for column in texts for value in column):
        told["quoting"] = csv.QUOTE_NONNUMERIC
    try:
        safe.to_csv(path, **told)
    except OSError as error:
        raise unwritable(path, error) from error
