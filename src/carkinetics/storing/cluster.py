"""Blocks on the workers of a dask cluster: sent as texts and arrays, a bounded number at a time, sought again where a worker was lost."""

from __future__ import annotations

import queue
import time
import uuid
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import ConfigError, FileError, LimitError
from carkinetics.storing.files import write_block
from carkinetics.storing.layout import SUBJECT

if TYPE_CHECKING:
    from carkinetics.storing.job import Job, Tally, Work
    from carkinetics.storing.layout import Layout

_IN_FLIGHT = 2  # blocks for each thread of the cluster: one at work, one that waits beside it
_LOOK = 1.0  # s between looks at whether workers are left
_PATIENCE = 60.0  # s without any worker
_SHOWN = 3


@dataclass(frozen=True)
class Writing:
    """Where workers write their blocks: a folder that all of them see."""

    root: str
    layout: Layout


def work_there(
    client: Any,
    job: Job,
    rows: Callable[[int], tuple[int, int]],
    blocks: Iterable[int],
    threads: int | None,
    writing: Writing | None,
    take: Callable[[int, Any, Tally], Any],
    trouble: Callable[[OSError], FileError] | None,
) -> None:
    """Work out the blocks on a cluster and tell `take` of each: its checksums where workers write, else its arrays by name.

    A block whose worker is lost is given to another one, by dask at most three times; a block that is given up then is tried once more
    alone, so that none is blamed for its neighbour. LimitError names the subjects of those that end every worker; all others are done.
    """
    crew = _Crew(client, job, rows, threads, writing, take, trouble)
    try:
        crew.carry_out(list(blocks), _IN_FLIGHT * crew.size())
        suspects, crew.lost = crew.lost, []
        for number in suspects:
            crew.carry_out([number], 1)
    finally:
        client.cancel(list(crew.pending), force=True)
    if crew.lost:
        named = "; ".join(job.named(*rows(number)) for number in crew.lost[:_SHOWN])
        more = f"; and {len(crew.lost) - _SHOWN} more blocks" if len(crew.lost) > _SHOWN else ""
        raise LimitError(
            f"client: every worker that was given these blocks was lost: {named}{more}. All other blocks are done and, with store=, kept. "
            "The workers may have too little memory: take a smaller chunk or larger workers, and give the same call again."
        )


def check_client(client: Any) -> None:
    """ConfigError unless it is, or behaves like, a Client of dask.distributed."""
    if not all(hasattr(client, name) for name in ("submit", "nthreads", "cancel", "wait_for_workers")):
        raise ConfigError(
            f"client: expected a dask.distributed Client, found {type(client).__name__}. Make one with Client(address) or Client()."
        )


class _Crew:
    def __init__(self, client: Any, job: Job, rows: Any, threads: int | None, writing: Writing | None, take: Any, trouble: Any) -> None:
        self.client, self.job, self.rows, self.threads, self.writing = client, job, rows, threads, writing
        self.take, self.trouble = take, trouble
        self.pending: dict[Any, int] = {}
        self.done: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.lost: list[int] = []
        self.seen = time.monotonic()  # when there was a worker

    def size(self) -> int:
        """The threads of the cluster; ConfigError where no worker comes."""
        try:
            self.client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            raise ConfigError(f"client: no worker has come within {_PATIENCE:g} s. Start some: dask worker ADDRESS.") from error
        return sum(self.client.nthreads().values())

    def carry_out(self, blocks: list[int], at_once: int) -> None:
        left = list(reversed(blocks))
        while left or self.pending:
            while left and len(self.pending) < at_once:
                self._send(left.pop())
            for future in self._ended():
                self._receive(future, self.pending.pop(future))

    def _send(self, number: int) -> None:
        part = self.job.part(*self.rows(number)).sent()
        key = f"carkinetics-{number}-{uuid.uuid4().hex}"
        future = self.client.submit(carry_out_there, part, self.threads or 1, self.writing, number, key=key, pure=False)
        self.pending[future] = number
        future.add_done_callback(self.done.put)

    def _ended(self) -> list[Any]:
        try:
            future = self.done.get(timeout=_LOOK)
            self.seen = time.monotonic()
            return [future]
        except queue.Empty:
            if self.client.nthreads():
                self.seen = time.monotonic()
            elif time.monotonic() - self.seen > _PATIENCE:
                raise LimitError(
                    f"client: the cluster has lost all its workers, and none has come for {_PATIENCE:g} s. What is done is, with store=, "
                    "kept: start workers, and give the same call again."
                ) from None
            return []

    def _receive(self, future: Any, number: int) -> None:
        from distributed import KilledWorker

        try:
            result = future.result()  # what a worker that was lost meanwhile had done is done again, and may then end another
        except KilledWorker:
            self.lost.append(number)
            return
        except CancelledError as error:
            raise ConfigError(
                "client: the cluster was closed while it worked. What is done is, with store=, kept: give the same call again."
            ) from error
        except OSError as error:
            if self.trouble is None:
                raise
            raise self.trouble(error) from error
        self.take(number, *result)
        future.release()


def carry_out_there(part: Work, threads: int, writing: Writing | None, number: int) -> tuple[Any, Tally]:
    """What a worker does: work a block out, and write it, or send its arrays back."""
    block, tally = part.carry_out(threads)
    if writing is not None:
        return write_block(Path(writing.root), writing.layout, number, block), tally
    return {str(name): item.values for name, item in block.variables.items() if item.dims[:1] == (SUBJECT,)}, tally
