"""What a file of results claims to hold, looked at before any of it is read: a few bytes can ask for more memory than there is.

A zarr store is described by small JSON files, an HDF5 file (netCDF) by its headers: shapes, kinds of numbers and filters are known from
them. Only numbers and texts are let in; what Python could be made to run (pickled objects) has no way in.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from carkinetics.errors import FileError, LimitError

RATIO = 10_000  # bytes in memory for one on disk: more than a filter makes of curves that were computed
SMALL = 64 * 2**20  # bytes that need no proof
DESCRIPTION = 16 * 2**20  # bytes of one JSON file of a store
CHUNK = 2 * 2**30  # bytes of one piece, which is held whole when it is read
ENTRIES = 200_000  # files of a store that are counted
_CODECS = frozenset({
    "bytes", "zstd", "blosc", "gzip", "zlib", "lz4", "bz2", "lzma", "crc32c", "adler32", "transpose", "sharding_indexed", "shuffle",
    "vlen-utf8", "vlen-bytes", "delta", "fixedscaleoffset", "bitround", "numcodecs.zstd", "numcodecs.shuffle", "numcodecs.delta",
})  # fmt: skip
_NUMBERS = {
    "bool": 1, "int8": 1, "uint8": 1, "int16": 2, "uint16": 2, "float16": 2, "int32": 4, "uint32": 4, "float32": 4, "int64": 8, "uint64": 8,
    "float64": 8, "complex64": 8, "complex128": 16,
}  # fmt: skip
_TEXT = 64  # bytes that a text of any length is counted as


def most_memory() -> int:
    """Half of the memory of this machine, in bytes."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, OSError, ValueError):
        return 8 * 2**30


def admit_zarr(path: Path) -> None:
    """Refuse a zarr store that claims more than it can hold or this machine has (LimitError), or holds objects (FileError)."""
    if not path.is_dir():
        raise FileError(f"{path} is {'a file' if path.exists() else 'not there'}; a zarr store is a folder.")
    described = [place for name in ("zarr.json", ".zarray") for place in _found(path, name)]
    if not described and not (path / ".zgroup").exists():
        raise FileError(f"{path} is no zarr store: it has neither zarr.json nor .zgroup.")
    claimed = sum(_claim(place, path) for place in described)
    _compare(path, claimed, sum(item.stat().st_size for item in _files(path)))


def admit_netcdf(path: Path) -> None:
    """Refuse a netCDF-4 file that claims more than it can hold or this machine has (LimitError), or is something else (FileError)."""
    import h5py

    if path.is_dir():
        raise FileError(f"{path} is a folder, not a file.")
    if not path.is_file():
        raise FileError(f"{path} is {'a device or a pipe' if path.exists() else 'not there'}: name a file of results.")
    claimed = 0
    try:
        with h5py.File(path, "r") as file:

            def visit(name: str, item: Any) -> None:
                nonlocal claimed
                if isinstance(item, h5py.Dataset):
                    claimed += _dataset(path, name, item)

            file.visititems(visit)
    except (OSError, RuntimeError, ValueError, KeyError, TypeError) as error:
        raise FileError(f"{path} is not a readable .nc file of results: {error}") from error
    _compare(path, claimed, path.stat().st_size)


def _files(path: Path) -> Iterator[Path]:
    for count, item in enumerate(path.rglob("*")):
        if count > ENTRIES:
            raise LimitError(f"{path} has more than {ENTRIES:,} files: it is no store that can be read at once.")
        if item.is_file():
            yield item
        elif not item.is_dir():
            raise FileError(f"{path}: {item.relative_to(path)} is a pipe, a device or a link to nothing, which no store holds.")


def _found(path: Path, name: str) -> Iterator[Path]:
    yield from (item for item in _files(path) if item.name == name)


def _claim(place: Path, store: Path) -> int:
    """The bytes that one array of a store is in memory; 0 for a group."""
    if place.stat().st_size > DESCRIPTION:
        raise LimitError(f"{place} has {place.stat().st_size:,} bytes; the description of an array has at most {DESCRIPTION:,}.")
    try:
        told = json.loads(place.read_text(encoding="utf-8"))
        if told.get("node_type") == "group":
            return 0
        return _array(told, place)
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FileError(f"{store} is damaged: {place.relative_to(store)} does not describe an array ({error}).") from error


def _array(told: dict[str, Any], place: Path) -> int:
    codecs = list(_codecs([told.get(key) for key in ("codecs", "filters", "compressor")]))
    strange = [name for name in codecs if name not in _CODECS]
    kind = told["data_type"] if "data_type" in told else told["dtype"]
    name = kind if isinstance(kind, str) else kind.get("name", "") if isinstance(kind, dict) else ""
    if strange or name in ("|O", "object", "") or any("pickle" in codec for codec in codecs):
        what = f"the filter '{strange[0]}'" if strange else f"values of the kind '{name or kind}'"
        if name == "|O" and not strange and "vlen-utf8" in codecs:
            what = ""
        if what:
            raise FileError(f"{place}: {what} is not read: pickle is not read, and neither is what could hold one.")
    grid = told["chunk_grid"]["configuration"]["chunk_shape"] if "chunk_grid" in told else told["chunks"]
    size = _width(name, kind)
    shape, chunk = [_extent(n) for n in told["shape"]], [_extent(n) for n in grid]
    if math.prod(chunk) * size > CHUNK:
        raise LimitError(f"{place}: one piece claims {math.prod(chunk) * size:.3g} bytes; at most {CHUNK:,} are read at once.")
    return math.prod(shape) * size


def _extent(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"an extent is {value!r}")
    return value


def _width(name: str, kind: Any) -> int:
    if name in _NUMBERS:
        return _NUMBERS[name]
    if isinstance(kind, dict):
        return max(int(kind.get("configuration", {}).get("length_bytes", _TEXT)), 1)
    digits = "".join(letter for letter in name if letter.isdigit())
    return max(int(digits or _TEXT) * (4 if "U" in name else 1), 1)


def _codecs(told: Any) -> Iterator[str]:
    """The names of all filters, those inside others too."""
    waiting = [told]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            name = item.get("name", item.get("id"))
            if name is not None:
                yield str(name).lower()
            configuration = item.get("configuration")
            if isinstance(configuration, dict):
                waiting += [configuration.get("codecs"), configuration.get("index_codecs")]


def _dataset(path: Path, name: str, item: Any) -> int:
    """The bytes that one array of an HDF5 file is in memory."""
    import h5py

    if item.external or item.is_virtual:
        raise ValueError(f"'{name}' lies in other files, which are not followed")
    text = h5py.check_string_dtype(item.dtype) is not None
    if item.dtype.kind == "O" and not text:
        raise ValueError(f"'{name}' holds objects, not numbers or texts")
    size = _TEXT if item.dtype.kind == "O" else item.dtype.itemsize
    if item.shape is None:
        return 0
    if item.chunks is not None and math.prod(item.chunks) * size > CHUNK:
        raise LimitError(
            f"{path}, '{name}': one piece claims {math.prod(item.chunks) * size:.3g} bytes; at most {CHUNK:,} are read at once."
        )
    return math.prod(item.shape) * size


def _compare(path: Path, claimed: int, stored: int) -> None:
    most = most_memory()
    if claimed > most:
        raise LimitError(
            f"{path} claims to hold {claimed / 2**30:.3g} GiB; {most / 2**30:.3g} GiB, half of the memory here, are read at most."
        )
    if claimed > SMALL and claimed > RATIO * max(stored, 1):
        raise LimitError(
            f"{path} claims to hold {claimed / 2**20:.3g} MiB and has {stored:,} bytes on disk: nothing is compressed so well. "
            "It is damaged, or not what it says."
        )
