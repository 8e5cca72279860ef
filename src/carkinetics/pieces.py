"""How curves that lie on a disk are read: some subjects with all their times, or some times of all subjects. In memory: all at once.

Everything over `subject` and `time` of a result may be larger than memory; nothing else of it is. What looks along a curve takes some
subjects after others (`along`); what looks across curves takes some times after others (`by_times`): AT_ONCE numbers, or FEWEST times.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xarray as xr

AT_ONCE = 1 << 22  # numbers: 32 MiB
FEWEST = 16  # times of all subjects that are worth a pass over the disk, however many subjects there are
ACROSS = {"subject", "time"}


def lazy(result: xr.Dataset) -> list[str]:
    """The variables of a Dataset over subject and time that are not in memory."""
    return [str(name) for name, item in result.variables.items() if item.chunks is not None and set(item.dims) >= ACROSS]


def with_small_in_memory(result: xr.Dataset) -> xr.Dataset:
    """The Dataset with all of it in memory but the curves that are read piece by piece; texts as Python's own, without encodings."""
    small = result.drop_vars(lazy(result)).compute().drop_encoding()
    texts = {name: item for name, item in small.variables.items() if item.dtype.kind == "T"}
    small = small.assign({name: (text.dims, text.values.astype(object), text.attrs) for name, text in texts.items()})
    return result.drop_encoding().assign({name: small.variables[name] for name in small.variables})


def here(result: xr.Dataset) -> AbstractContextManager[object]:
    """While it lasts, curves are read by this process: what a cluster's worker does not find on its disk, zarr takes for NaN."""
    if not lazy(result):
        return nullcontext()
    import dask

    return dask.config.set(scheduler="threads")


def along(curve: xr.DataArray, dim: str) -> Iterator[slice]:
    """The places along a dimension in pieces, in order: all of them of what is in memory, else as they are stored."""
    return _places((curve.sizes[dim],) if curve.chunks is None else curve.chunks[curve.get_axis_num(dim)])


def by_times(curve: xr.DataArray) -> Iterator[slice]:
    """The places of the times of a curve in pieces, in order: all of them where it is in memory, else as many as are worth a pass."""
    count = curve.sizes["time"]
    if curve.chunks is None:
        return _places((count,))
    most = max(FEWEST, AT_ONCE // max(1, curve.size // max(1, count)))
    stored = max(curve.chunks[curve.get_axis_num("time")], default=1)
    most = most - most % stored if most > stored else most
    return _places((most,) * (count // most) + ((count % most,) if count % most else ()))


def _places(lengths: tuple[int, ...]) -> Iterator[slice]:
    first = 0
    for length in lengths:
        yield slice(first, first + length)
        first += length
