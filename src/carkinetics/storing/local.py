"""Blocks on the threads of this machine: some compute while the one that called writes."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.storing.job import Job, Tally

_LOOK = 0.1  # s between looks at the keyboard
_WAITING = 1  # finished blocks that may wait to be written: memory is bounded by them

Taken = Callable[[int, "xr.Dataset", "Tally"], Any]


def work_here(job: Job, rows: Callable[[int], tuple[int, int]], blocks: Sequence[int], threads: int, take: Taken) -> None:
    """Work out the blocks and give each to `take` as it is done, in the thread that calls; the first error ends the work.

    An interrupt is heard at once: what is being computed then is not waited for, and comes to nothing.
    """
    crew = _Crew(job, rows, blocks, threads)
    try:
        for _ in blocks:
            number, result = crew.next()
            if isinstance(result, BaseException):
                raise result
            take(number, *result)
    finally:
        crew.over.set()


class _Crew:
    """Threads that take one block after another; where few are left, each has more of the processors."""

    def __init__(self, job: Job, rows: Callable[[int], tuple[int, int]], blocks: Sequence[int], threads: int) -> None:
        self.job, self.rows, self.threads = job, rows, threads
        self.left = list(reversed(blocks))
        self.lock, self.over = threading.Lock(), threading.Event()
        self.done: queue.Queue[tuple[int, Any]] = queue.Queue(_WAITING)
        for _ in range(min(threads, len(blocks))):
            threading.Thread(target=self._work, daemon=True).start()

    def next(self) -> tuple[int, Any]:
        while True:
            try:
                return self.done.get(timeout=_LOOK)
            except queue.Empty:
                continue

    def _work(self) -> None:
        while not self.over.is_set():
            with self.lock:
                if not self.left:
                    return
                share = max(1, self.threads // len(self.left))
                number = self.left.pop()
            try:
                result: Any = self.job.part(*self.rows(number)).carry_out(share)
            except BaseException as error:  # handed to the caller, whatever it is
                result = error
            while not self.over.is_set():
                try:
                    self.done.put((number, result), timeout=_LOOK)
                    break
                except queue.Full:
                    continue
