"""What time is measured by: the clock less the wait for a processor, and a fixed loop beside it that tells how fast the machine is now."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

NANO = 1e-9
TURNS = 60_000  # of the loop: about 4 ms
_SCHEDULE = "/proc/thread-self/schedstat"  # time on a processor, time of waiting for one (both ns), number of slices; Linux only


def _open_schedule() -> int | None:
    try:
        return os.open(_SCHEDULE, os.O_RDONLY)
    except OSError:
        return None


def make_clock() -> Callable[[], float]:
    """Return the clock of this thread, in s: it stands still while the thread could run but other programmes have the processors.

    Sleeping, locks and files count. Where the system does not tell the wait, it is the wall's clock.
    """
    schedule = _open_schedule()
    if schedule is None:
        return time.perf_counter

    def clock() -> float:
        return time.perf_counter() - int(os.pread(schedule, 100, 0).split()[1]) * NANO

    return clock


def calibrate() -> float:
    """Run the loop: plain Python on floats, so that no library's version and no commit changes its work."""
    y = 0.001
    for _ in range(TURNS):
        y += 0.0003 * y * (1.0 - y)
    return y
