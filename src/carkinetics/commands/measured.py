"""Measured curves from a CSV of the plainest kind: subject, time, value, perhaps matrix."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from carkinetics.errors import DataError, FileError

if TYPE_CHECKING:
    import numpy as np
    import xarray as xr


class Row(NamedTuple):
    """One sample, and the line of the file it is on."""

    line: int
    subject: str
    matrix: str
    time: float
    value: float


def read_curves(path: Path, name: str, unit: str, time_unit: str) -> xr.Dataset:
    """Read columns subject, time, `name` and perhaps matrix: NaN where a subject has no sample; DataError names file, row and column."""
    import numpy as np
    import xarray as xr

    rows = _rows(path, name)
    subjects = list(dict.fromkeys(row.subject for row in rows))
    matrices = list(dict.fromkeys(row.matrix for row in rows))
    times = sorted({row.time for row in rows})
    values = np.full((len(subjects), len(matrices), len(times)), np.nan)
    where = [{key: i for i, key in enumerate(keys)} for keys in (subjects, matrices, times)]
    for row in rows:
        place = where[0][row.subject], where[1][row.matrix], where[2][row.time]
        if not np.isnan(values[place]):
            raise DataError(f"{path}, line {row.line}: subject {row.subject} has a second value at time {row.time:g}. Keep one of them.")
        values[place] = row.value
    coordinates = {"subject": _labels(subjects), "matrix": matrices, "time": ("time", np.array(times), {"units": time_unit})}
    curves = xr.Dataset({name: (("subject", "matrix", "time"), values, {"units": unit})}, coords=coordinates)
    return curves.isel(matrix=0, drop=True) if matrices == [""] else curves


def _labels(subjects: list[str]) -> np.ndarray[Any, Any]:
    import numpy as np

    return np.array([int(text) for text in subjects]) if all(text.isdigit() for text in subjects) else np.array(subjects)


def _rows(path: Path, name: str) -> list[Row]:
    if path.is_dir():
        raise FileError(f"{path} is a folder, not a file.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is not UTF-8 text: {error}. Save it as UTF-8.") from error
    lines = csv.reader(io.StringIO(text), strict=True)
    try:
        header = [cell.strip() for cell in next(lines, [])]
        columns = _places(header, name, path)
        rows = [_row(cells, columns, len(header), path, lines.line_num) for cells in lines if any(cells)]
    except csv.Error as error:
        raise DataError(f"{path}, line {lines.line_num}: {error}.") from error
    if not rows:
        raise DataError(f"{path} has no rows.")
    return rows


def _places(header: list[str], name: str, path: Path) -> dict[str, int]:
    for cell in header:
        if header.count(cell) > 1:
            raise DataError(f"{path}: {header.count(cell)} columns are called '{cell}'. Each name may be there once.")
    wanted = {"subject": "subject", "time": "time", "value": name}
    missing = [column for column in wanted.values() if column not in header]
    if missing:
        there = ", ".join(header) or "nothing"
        raise DataError(f"{path} lacks the column {', '.join(missing)}; it has {there}. Wanted: subject, time, {name}, perhaps matrix.")
    if "matrix" in header:
        wanted["matrix"] = "matrix"
    return {role: header.index(column) for role, column in wanted.items()}


def _row(cells: list[str], columns: dict[str, int], width: int, path: Path, line: int) -> Row:
    where = f"{path}, line {line}"
    if len(cells) != width:
        raise DataError(f"{where}: {len(cells)} cells, but the header has {width}.")
    subject = cells[columns["subject"]].strip()
    if not subject:
        raise DataError(f"{where}: the subject is empty.")
    matrix = cells[columns["matrix"]].strip() if "matrix" in columns else ""
    return Row(line, subject, matrix, _number(cells, columns, "time", where), _number(cells, columns, "value", where))


def _number(cells: list[str], columns: dict[str, int], column: str, where: str) -> float:
    cell = cells[columns[column]].strip()
    try:
        found = float(cell)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise DataError(
            f"{where}: {column} is '{cell}', not a finite number. "
            "Write a value below the limit as 0 and give the limit with --lloq; leave a missing one out with its row."
        )
    return found
