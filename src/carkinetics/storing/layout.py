"""Where the numbers of a store lie: zarr's own metadata of a Dataset, and the bytes of a block of its subjects.

Each array is cut along `subject` alone, so that every block has files of its own: name/c.<block>.0 ... Numbers are stored as they are,
little-endian, with zarr's CRC-32C behind them, so that any reader finds a flipped bit; docs/decisions/0017-stores.md says why not smaller.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.storing.identity import attributes_of

if TYPE_CHECKING:
    import xarray as xr

SUBJECT = "subject"
GROUP_FILE = "zarr.json"
TEXT = "string"
NOT_THERE = -1  # of whole numbers in a block that is not there yet: a status of 0 would say that all is well
_TEXT_BYTES = 16  # of a label, for an estimate
_CHECKSUM = {"name": "crc32c"}


@dataclass(frozen=True)
class Array:
    """One array of a store: its metadata as zarr writes it, and how many blocks it is cut into."""

    name: str
    document: dict[str, Any]
    blocks: int

    @property
    def by_subject(self) -> bool:
        """Whether it is cut along its first dimension, the subjects."""
        return bool(self.document["dimension_names"]) and self.document["dimension_names"][0] == SUBJECT

    @property
    def chunk(self) -> tuple[int, ...]:
        """The shape of one stored piece."""
        return tuple(self.document["chunk_grid"]["configuration"]["chunk_shape"])

    @property
    def bytes_per_block(self) -> int:
        """The size of a piece: exact for numbers, an estimate for texts."""
        kind = self.document["data_type"]
        return math.prod(self.chunk) * (_TEXT_BYTES if kind == TEXT else np.dtype(kind).itemsize)

    def file(self, block: int) -> str:
        """The path of a piece, from the root of the store."""
        places = [str(block), *("0" for _ in self.chunk[1:])] if self.chunk else []
        return f"{self.name}/{'.'.join(['c', *places])}"

    def encoded(self, values: NDArray[Any]) -> tuple[Any, bytes]:
        """The bytes of a piece, and of its checksum; fewer subjects than the piece has room for are followed by the fill value."""
        from google_crc32c import value as crc32c

        body = self._texts(values) if self.document["data_type"] == TEXT else self._numbers(values)
        return body, struct.pack("<I", crc32c(body))

    def _numbers(self, values: NDArray[Any]) -> bytes:
        kind = np.dtype(self.document["data_type"]).newbyteorder("<")
        if values.shape == self.chunk:
            return np.ascontiguousarray(values, dtype=kind).tobytes()
        piece = np.full(self.chunk, _fill(self.document["fill_value"]), dtype=kind)
        piece[: len(values)] = values
        return piece.tobytes()

    def _texts(self, values: NDArray[Any]) -> bytes:
        from numcodecs.vlen import VLenUTF8

        piece = np.full(self.chunk, "", dtype=object)
        piece[: len(values)] = values
        return bytes(VLenUTF8().encode(piece.reshape(-1)))


def _fill(value: Any) -> Any:
    return float(value) if isinstance(value, str) else value


@dataclass(frozen=True)
class Layout:
    """All arrays of a store of `subjects` in blocks of `chunk`, and the attributes of the whole."""

    subjects: int
    chunk: int
    attributes: dict[str, Any]
    arrays: dict[str, Array]

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return -(-self.subjects // self.chunk)

    def rows(self, block: int) -> tuple[int, int]:
        """The first subject of a block, and the first behind it."""
        return block * self.chunk, min((block + 1) * self.chunk, self.subjects)

    @property
    def cut(self) -> list[Array]:
        """The arrays that every block has a piece of."""
        return [array for array in self.arrays.values() if array.by_subject]

    @property
    def bytes_per_block(self) -> int:
        """What a block takes on disk."""
        return sum(array.bytes_per_block for array in self.cut)

    def metadata(self) -> Iterator[tuple[str, bytes]]:
        """The files of metadata: path and content. The root has that of all arrays, so that one read opens the store."""
        inline = {name: array.document for name, array in self.arrays.items()}
        consolidated = {"kind": "inline", "must_understand": False, "metadata": inline}
        for name, array in self.arrays.items():
            yield f"{name}/{GROUP_FILE}", _json(array.document)
        root = {"attributes": self.attributes, "zarr_format": 3, "node_type": "group", "consolidated_metadata": consolidated}
        yield GROUP_FILE, _json(root)

    def whole(self, template: xr.Dataset) -> Iterator[tuple[str, bytes]]:
        """The files of the arrays that have no subjects: path and content."""
        for array in self.arrays.values():
            if not array.by_subject:
                yield array.file(0), b"".join(array.encoded(template[array.name].values))

    def pieces(self, block: xr.Dataset) -> Iterator[tuple[Array, Any, bytes]]:
        """The pieces of a block, each encoded when its turn comes: array, bytes, checksum."""
        for array in self.cut:
            yield array, *array.encoded(block[array.name].values)


def _json(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document).encode()


def layout(template: xr.Dataset, subjects: int, chunk: int) -> Layout:
    """Return the layout of a store whose first subject is `template`; ConfigError for a column that has no stable form on disk."""
    for name, variable in template.variables.items():
        if variable.dtype.kind not in "iufbO" or (variable.dtype.kind == "O" and not _only_texts(variable.values)):
            raise ConfigError(
                f"store: '{name}' holds {variable.dtype} values; numbers, truth values and texts can be stored. "
                "Change the column of the cohort, or leave it out."
            )
    documents = _written(_outline(template))
    size = min(chunk, subjects)
    names = map(str, template.variables)
    arrays = {name: _array(name, documents[f"{name}/{GROUP_FILE}"], subjects, size) for name in names}
    attributes = {**attributes_of(template.attrs), **documents[GROUP_FILE]["attributes"]}
    return Layout(subjects, size, attributes, arrays)


def _outline(template: xr.Dataset) -> str:
    """What the metadata of the arrays is made from, as a text: names, dimensions, kinds, shapes and attributes."""
    told = [
        [str(name), list(item.dims), item.dtype.str, list(item.shape), attributes_of(item.attrs), name in template.coords]
        for name, item in template.variables.items()
    ]
    return json.dumps(told)


@lru_cache(maxsize=64)
def _written(outline: str) -> dict[str, dict[str, Any]]:
    """What xarray and zarr write of such a Dataset without attributes of its own: path -> document. It takes as long as 500 subjects."""
    import xarray as xr
    from zarr.storage import MemoryStore

    variables: dict[bool, dict[str, Any]] = {True: {}, False: {}}
    for name, dims, kind, shape, attrs, beside in json.loads(outline):
        variables[beside][name] = (dims, np.full(shape, "", dtype=object) if kind == "|O" else np.zeros(shape, kind), attrs)
    room = MemoryStore()
    xr.Dataset(variables[False], variables[True]).to_zarr(room, consolidated=False, zarr_format=3)
    return {key: json.loads(value.to_bytes()) for key, value in room._store_dict.items() if key.endswith(GROUP_FILE)}


def _array(name: str, document: dict[str, Any], subjects: int, chunk: int) -> Array:
    """What zarr says of the first subject, for all of them: shape, pieces, codecs."""
    shape, pieces, blocks = list(document["shape"]), list(document["shape"]), 1
    if document["dimension_names"] and document["dimension_names"][0] == SUBJECT:
        shape[0], pieces[0], blocks = subjects, chunk, -(-subjects // chunk)
    kind = document["data_type"]
    whole = kind != TEXT and np.dtype(kind).kind == "i"
    serializer = [codec for codec in document["codecs"] if codec["name"] in ("bytes", "vlen-utf8")]
    changed = {
        "shape": shape,
        "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": pieces}},
        "chunk_key_encoding": {"name": "default", "configuration": {"separator": "."}},
        "codecs": [*serializer, _CHECKSUM],
        "fill_value": NOT_THERE if whole else document["fill_value"],
    }
    return Array(name, {**document, **changed}, blocks)


def _only_texts(values: NDArray[Any]) -> bool:
    return all(isinstance(value, str) for value in values.reshape(-1))
