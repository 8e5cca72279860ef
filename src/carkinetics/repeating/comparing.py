"""Two files of the same name: the same bytes, the same values, or where they differ."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.pieces import along
from carkinetics.sealing import hash_of

if TYPE_CHECKING:
    import xarray as xr

DATASETS = (".zarr", ".nc")
DRAWN = (".png", ".svg", ".pdf", ".html")  # made from the numbers: compared byte by byte, and beyond that only by what they are made from


@dataclass(frozen=True)
class Compared:
    """A file: whether its bytes and its values are the same, whether that is as close as is promised, and a sentence."""

    name: str
    bytes_same: bool
    values_same: bool
    same: bool
    told: str


def compare_files(old: Path, new: Path, names: Mapping[str, str], *, exact: bool, loose: float) -> list[Compared]:
    """Compare files by name (in `new`: the mapped one); those of a store are one thing where their bytes differ.

    exact: values have to be the same bits, else within `loose` relative.
    """
    found: list[Compared] = []
    stores: dict[str, str] = {}
    nothing_else = all(Path(name).suffix in DRAWN for name in names)
    for name, other in names.items():
        if (new / other).is_file() and hash_of(old / name) == hash_of(new / other):
            found.append(Compared(name, True, True, True, "the same bytes"))
        elif root := _store_of(name):
            stores[root] = _store_of(other) or other
        else:
            one = _single(name, old / name, new / other, exact, loose)
            drawn = Compared(name, False, False, not exact, "other bytes, and there are no numbers beside it to be compared")
            found.append(drawn if nothing_else and (new / other).is_file() else one)
    return found + [judged(root, *_datasets(old / root, new / other), exact, loose) for root, other in stores.items()]


def _store_of(name: str) -> str:
    parts = name.split("/")
    at = next((i for i, part in enumerate(parts[:-1]) if part.endswith(".zarr")), None)
    return "" if at is None else "/".join(parts[: at + 1])


def _single(name: str, old: Path, new: Path, exact: bool, loose: float) -> Compared:
    if not new.is_file():
        return Compared(name, False, False, False, "is not there in the repetition")
    if old.suffix == ".nc":
        return judged(name, *_datasets(old, new), exact, loose)
    if old.suffix == ".csv":
        return judged(name, *_tables(old, new), exact, loose)
    if old.suffix in DRAWN:
        return Compared(name, False, True, True, "other bytes; not compared further: it is made from the numbers of the other files")
    return Compared(name, False, False, not exact and old.suffix != ".toml", "other bytes; not compared further")


def judged(name: str, largest: float, where: str, exact: bool, loose: float) -> Compared:
    """What a largest relative difference, and where it is, says of a file or store."""
    if largest == 0.0:
        return Compared(name, False, True, True, "the same values, other bytes (how they are packed)")
    if math.isinf(largest):
        return Compared(name, False, False, False, where)
    told = f"largest relative difference {largest:.2g}, in {where}"
    return Compared(name, False, False, largest <= loose and not exact, told)


def _datasets(old: Path, new: Path) -> tuple[float, str]:
    from carkinetics.datasets import read_dataset

    return farthest(read_dataset(old), read_dataset(new))


def farthest(first: xr.Dataset, second: xr.Dataset) -> tuple[float, str]:
    """The largest relative difference of two Datasets and where it is; inf with the reason where they cannot be compared.

    Of Datasets that were opened lazily one piece at a time is read.
    """
    if set(first.variables) != set(second.variables):
        return math.inf, f"other variables: {', '.join(sorted(map(str, set(first.variables) ^ set(second.variables))))}"
    if other := _other_attributes(first.attrs, second.attrs):
        return math.inf, f"other attributes: {', '.join(other)}"
    worst = (0.0, "")
    for name in first.variables:
        found = _arrays(first[name], second[name], str(name))
        worst = max(worst, found, key=lambda item: item[0])
    return worst


def _other_attributes(first: Mapping[Any, Any], second: Mapping[Any, Any]) -> list[str]:
    """Names of attributes that differ; numbers (an objective, say) may do so in their last digits."""
    return sorted(str(key) for key in {**first, **second} if not _alike(first.get(key), second.get(key)) and key != "carkinetics")


def _alike(first: Any, second: Any) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        return _relative(first, second) <= 1e-10
    return bool(np.array_equal(np.asarray(first), np.asarray(second)))


def _arrays(first: xr.DataArray, second: xr.DataArray, name: str) -> tuple[float, str]:
    if first.shape != second.shape or first.dims != second.dims:
        return math.inf, f"'{name}' has another shape"
    worst = 0.0
    for rows in along(first, str(first.dims[0])) if first.dims else [...]:
        found, where = _values(first[rows].values, second[rows].values, name)
        if math.isinf(found):
            return found, where
        worst = max(worst, found)
    return worst, f"'{name}'"


def _values(a: Any, b: Any, name: str) -> tuple[float, str]:
    if a.dtype.kind not in "fc" or b.dtype.kind not in "fc":
        return (0.0, name) if np.array_equal(a, b) else (math.inf, f"'{name}' differs in {int(np.sum(a != b))} of {a.size} places")
    if not np.array_equal(np.isnan(a), np.isnan(b)):
        return math.inf, f"'{name}' has values where the other has none"
    with np.errstate(all="ignore"):
        scale = np.maximum(np.abs(a), np.abs(b))
        difference = np.where((a == b) | np.isnan(a), 0.0, np.abs(a - b) / scale)
    return float(np.max(difference, initial=0.0)), f"'{name}'"


def _tables(old: Path, new: Path) -> tuple[float, str]:
    """The same of two CSV files, cell by cell; a text has to be the same."""
    rows = [_rows(path) for path in (old, new)]
    if len(rows[0]) != len(rows[1]):
        return math.inf, f"{len(rows[1])} rows, not {len(rows[0])}"
    worst = (0.0, "")
    for line, (one, other) in enumerate(zip(*rows, strict=True), 1):
        if len(one) != len(other):
            return math.inf, f"line {line} has {len(other)} cells, not {len(one)}"
        for a, b in zip(one, other, strict=True):
            if a != b:
                worst = max(worst, _cells(a, b, line), key=lambda item: item[0])
    return worst


def _rows(path: Path) -> list[list[str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _cells(a: str, b: str, line: int) -> tuple[float, str]:
    try:
        return _relative(float(a), float(b)), f"line {line}"
    except ValueError:
        return math.inf, f"line {line}: {a[:40]!r} and {b[:40]!r}"


def _relative(a: float, b: float) -> float:
    if a == b or (math.isnan(a) and math.isnan(b)):
        return 0.0
    found = abs(a - b) / max(abs(a), abs(b))
    return found if math.isfinite(found) else math.inf
