"""What a cohort says, as one hash, and what the numbers of a store were made by: both belong to its design."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import xarray as xr

_STEP = 1 << 16  # subjects read at a time, so that a cohort on a disk is never in memory whole
_TEXTS = "UTO"


def cohort_hash(cohort: xr.Dataset) -> str:
    """SHA-256 (hex) of all columns over `subject`, with their names, kinds and attributes; the same in memory and on a disk."""
    from carkinetics.engine.solve import available_processors

    columns = {str(name): item for name, item in cohort.variables.items() if item.dims == ("subject",)}
    names = sorted(columns)
    digests = {name: hashlib.sha256() for name in names}
    with ThreadPoolExecutor(available_processors()) as crew:  # hashing leaves the interpreter
        for first in range(0, cohort.sizes["subject"], _STEP):
            rows = [columns[name][first : first + _STEP].values for name in names]
            list(crew.map(lambda name, values: digests[name].update(_content(values)), names, rows))
    told = [[name, _kind(columns[name].dtype), attributes_of(columns[name].attrs), digests[name].hexdigest()] for name in names]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _content(values: NDArray[Any]) -> bytes | memoryview:
    if values.dtype.kind in _TEXTS:
        return "\0".join([*map(str, values.tolist()), ""]).encode()  # each with an end of its own
    return np.ascontiguousarray(values.astype(values.dtype.newbyteorder("<"), copy=False)).view(np.uint8).data


def _kind(dtype: np.dtype[Any]) -> str:
    return "text" if dtype.kind in _TEXTS else dtype.newbyteorder("<").str


def attributes_of(attrs: Mapping[Any, Any]) -> dict[str, Any]:
    """Attributes as JSON has them: numpy's numbers and arrays as Python's."""
    return {str(key): value.tolist() if hasattr(value, "tolist") else value for key, value in attrs.items()}


def made_by() -> dict[str, Any]:
    """Versions and the kind of machine for which the same bits are promised. The width of vectors changes no bit and is told beside."""
    from carkinetics import __version__
    from carkinetics.engine.processor import PROCESSOR

    return {
        "versions": {"carkinetics": __version__, **_libraries()},
        "platform": {"machine": platform.machine(), "system": platform.system(), "fma": PROCESSOR.fma},
    }


@cache
def _libraries() -> dict[str, str]:
    return {name: version(name) for name in ("numba", "llvmlite", "numpy", "scipy")}
