"""A job from its first block to the Dataset that is handed back: in a store or in memory, on this machine or on a cluster's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.arguments import check_path
from carkinetics.errors import ConfigError, LimitError
from carkinetics.memory import refuse_if_too_large
from carkinetics.storing.cluster import Writing, check_client, work_there
from carkinetics.storing.files import write_block
from carkinetics.storing.layout import SUBJECT, Layout, layout
from carkinetics.storing.local import work_here
from carkinetics.storing.manifest import MANIFEST, read_manifest, refuse_another
from carkinetics.storing.store import Store, check_place, opened
from carkinetics.storing.verify import lost

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.storing.job import Job, Tally

Progress = Callable[[int], Any]

BLOCK_SUBJECTS, BLOCK_BYTES = (10_000, 20_000), 1 << 27  # unless `chunk` says so: a twentieth of all between these, and no more bytes
_SHARE = 20  # blocks that a few workers can divide evenly; to send each costs as much as 200 subjects
MOST_BLOCKS = 100_000  # each is a file of every array


def block_size(job: Job, chunk: int | None) -> int:
    """The subjects of a block: as told, else as many as are worth a file and little memory; the same on every machine. LimitError."""
    few, many = BLOCK_SUBJECTS
    usual = min(max(few, job.subjects // _SHARE), many)
    size = chunk or int(max(1, min(usual, BLOCK_BYTES // max(1.0, job.bytes_per_subject))))
    if -(-job.subjects // size) > MOST_BLOCKS:
        raise LimitError(
            f"chunk is {size}, which makes {-(-job.subjects // size):,} blocks of {job.subjects:,} subjects, each with a file of every "
            f"variable; there may be {MOST_BLOCKS:,}. Take a larger chunk: {-(-job.subjects // MOST_BLOCKS):,} or more."
        )
    return size


def store_path(store: object) -> Path:
    """The path of a store; ConfigError for what is none."""
    if not isinstance(store, str | Path) or not str(store) or "://" in str(store):
        raise ConfigError(f"store is {store!r:.200}: give the path of a folder on a disk, e.g. store='cohort.zarr'.")
    check_path("store", str(store))
    return Path(store)


def carry_out(
    job: Job, *, store: object, chunk: int | None, threads: int | None, client: Any, progress: Progress | None
) -> tuple[xr.Dataset, Tally]:
    """Work a job out, block by block, and return its Dataset and its tally.

    With `store` (a path) the Dataset is opened lazily from there, and only what is not there yet is computed; without, it is put
    together in memory. With `client` the blocks are worked out by a cluster's workers, else by `threads` of this process.
    """
    tell = progress or (lambda _: None)
    if client is not None:
        check_client(client)
    if store is None:
        return _in_memory(job, block_size(job, chunk), client, tell)
    root = store_path(store)
    design = job.design()
    known = read_manifest(root) if check_place(root) else None
    size = chunk or (known["chunk"] if known else block_size(job, None))
    design["chunk"] = min(block_size(job, size), job.subjects)
    if known is not None:
        refuse_another(root, known["design"], design)
        if known["finished"]:
            lost(root, known)
            tell(job.subjects)
            return open_store(root), known["tally"]
    template, _ = job.part(0, 1).carry_out(1)
    plan = layout(template, job.subjects, size)
    with opened(root, plan, template, design, job.origin()) as held:
        if held.missing or "fixed" in held.content:
            _fill(job, held, threads, client, tell)
        tally = held.tally
    return open_store(root), tally


def _fill(job: Job, store: Store, threads: int | None, client: Any, tell: Progress) -> None:
    from carkinetics.engine.solve import available_processors

    plan, root = store.layout, store.root
    tell(store.subjects_done)

    def record(number: int, seals: Any, tally: Tally) -> None:
        store.record(number, seals, tally)
        first, last = plan.rows(number)
        tell(last - first)

    def take(number: int, block: xr.Dataset, tally: Tally) -> None:
        with store.writing():
            seals = write_block(root, plan, number, block)
        record(number, seals, tally)

    if client is None:
        count = threads or available_processors()
        _check_memory(job, plan, count)
        work_here(job, plan.rows, store.missing, count, take)
    else:
        work_there(client, job, plan.rows, store.missing, threads, Writing(str(root.absolute()), plan), record, store.trouble)
    store.finish(job.merged(store.done[number]["tally"] for number in range(plan.blocks)))


def _check_memory(job: Job, plan: Layout, threads: int) -> None:
    need = plan.chunk * job.bytes_per_subject * 2 * (threads + 2)
    refuse_if_too_large(need, f"{threads} blocks of {plan.chunk:,} subjects at a time", "Take a smaller chunk, or fewer threads.")


def _in_memory(job: Job, size: int, client: Any, tell: Progress) -> tuple[xr.Dataset, Tally]:
    """Put the blocks of a cluster's workers together: each variable is there once, and filled row by row."""
    template, _ = job.part(0, 1).carry_out(1)
    n = job.subjects
    plan = layout(template, n, size)
    refuse_if_too_large(n * job.bytes_per_subject, f"the result of {n:,} subjects", "Write it to a disk with store=, or ask for less.")
    whole = {
        name: np.empty((n, *item.shape[1:]), dtype=item.dtype) for name, item in template.variables.items() if item.dims[:1] == (SUBJECT,)
    }
    tallies: dict[int, Tally] = {}

    def take(number: int, block: dict[str, Any], tally: Tally) -> None:
        first, last = plan.rows(number)
        for name, values in block.items():
            whole[name][first:last] = values
        tallies[number] = tally
        tell(last - first)

    work_there(client, job, plan.rows, range(plan.blocks), None, None, take, None)
    variables = {name: (item.dims, whole.get(name, item.values), item.attrs) for name, item in template.variables.items()}
    import xarray as xr

    data = {name: variables[name] for name in template.data_vars}
    coords = {name: variables[name] for name in template.coords}
    return xr.Dataset(data, coords, template.attrs), job.merged(tallies[number] for number in range(plan.blocks))


def open_store(root: Path) -> xr.Dataset:
    """Open a store lazily: a dask array for every variable, in the pieces in which it lies on the disk."""
    import xarray as xr

    return xr.open_zarr(root.absolute(), chunks={}, consolidated=True)  # absolute: zarr takes ~ for a home


__all__ = ["MANIFEST", "block_size", "carry_out", "open_store", "store_path"]
