"""What a cohort says, as one hash, and what the numbers of a store were made by: both belong to its design."""

from __future__ import annotations

import hashlib
import json
import platform
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xarray as xr

_STEP = 1 << 16  # subjects read at a time, so that a cohort on a disk is never in memory whole
_TEXTS = "UTO"


def cohort_hash(cohort: xr.Dataset) -> str:
    """SHA-256 (hex) of all columns over `subject`, with their names, kinds and attributes; the same in memory and on a disk."""
    names = sorted(str(name) for name, item in cohort.variables.items() if item.dims == ("subject",))
    digests = {name: hashlib.sha256() for name in names}
    table = cohort[names].reset_coords()
    for first in range(0, cohort.sizes["subject"], _STEP):
        rows = table.isel(subject=slice(first, first + _STEP)).load()
        for name, digest in digests.items():
            values = rows[name].values
            if values.dtype.kind in _TEXTS:
                digest.update("\0".join([*map(str, values.tolist()), ""]).encode())  # each with an end of its own
            else:
                digest.update(values.astype(values.dtype.newbyteorder("<"), copy=False).tobytes())
    told = [[name, _kind(cohort[name]), _attributes(cohort[name].attrs), digests[name].hexdigest()] for name in names]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _kind(column: xr.DataArray) -> str:
    return "text" if column.dtype.kind in _TEXTS else column.dtype.newbyteorder("<").str


def _attributes(attrs: Any) -> dict[str, Any]:
    return {str(key): value.tolist() if hasattr(value, "tolist") else value for key, value in attrs.items()}


def made_by() -> dict[str, Any]:
    """Versions and the kind of machine for which the same bits are promised. The width of vectors changes no bit and is told beside."""
    import llvmlite
    import numba
    import numpy as np
    import scipy

    from carkinetics import __version__
    from carkinetics.engine.processor import PROCESSOR

    libraries = {"numba": numba, "llvmlite": llvmlite, "numpy": np, "scipy": scipy}
    return {
        "versions": {"carkinetics": __version__, **{name: str(library.__version__) for name, library in libraries.items()}},
        "platform": {"machine": platform.machine(), "system": platform.system(), "fma": PROCESSOR.fma},
    }
