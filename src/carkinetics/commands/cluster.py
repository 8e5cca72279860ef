"""The workers of a dask cluster, by the address of their scheduler."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from carkinetics.commands import console
from carkinetics.errors import ConfigError

PATIENCE = 10  # s that a scheduler has to answer

STORE_HELP = "Write the result into this folder (zarr), block by block; the same command goes on where it was stopped."
CHUNK_HELP = "Subjects of a block. Left out: as many as are worth a file."
SCHEDULER_HELP = "Address of a dask scheduler (tcp://host:8786) whose workers do the blocks."


@contextmanager
def connected(address: str | None) -> Iterator[Any]:
    """Yield a client of the scheduler at an address, or None without one; ConfigError where nobody answers."""
    if address is None:
        yield None
        return
    from distributed import Client

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        raise ConfigError(
            f"--scheduler {address}: no dask scheduler answers there ({error}). Start one with `dask scheduler`, and workers with "
            f"`dask worker {address}`."
        ) from error
    with client:
        yield client


def check(store: Path | None, chunk: int | None, scheduler: str | None, out: Path | None = None) -> None:
    """ConfigError for options that do not go together."""
    if store is not None and out is not None and out.suffix:
        raise ConfigError(f"--store and --out {out} both say where the result goes. Give one of them, or a folder for a report as --out.")
    if chunk is not None and store is None and scheduler is None:
        raise ConfigError("--chunk is the size of the blocks of --store and --scheduler: give one of these, too.")


def kept(store: Path | None) -> None:
    """Say after an interrupt that nothing is lost."""
    if store is not None:
        console.remark(f"What is done is kept in {store}; the same command goes on from there.")
