"""How far work has come: its count, its rate and when it will end, on one line of a terminal or as lines of a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import ProgressColumn

EVERY = 30.0  # s between lines where stderr is no terminal
_HALF_A_DAY = 43200.0  # s

Advance = Callable[[int], Any]


@contextmanager
def telling(progress: Advance | bool | None, what: str, total: int, unit: str) -> Iterator[Advance | None]:
    """Yield what is to be told of so many more `unit`: the function itself, for True a bar or lines on stderr, else nothing."""
    if progress is None or progress is False:
        yield None
    elif progress is True:
        from rich.console import Console

        with shown(Console(stderr=True, highlight=False), what, total, unit) as advance:
            yield advance
    else:
        yield progress


@contextmanager
def shown(console: Console, what: str, total: int | None, unit: str) -> Iterator[Advance]:
    """A bar with the count, the rate and the time of the end, if that is a terminal; else a line of them now and then."""
    if not console.is_terminal:
        yield _Lines(what, total, unit)
        return
    from rich.progress import Progress

    with Progress(*_columns(unit), console=console, transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda count: bar.advance(task, count)


def _columns(unit: str) -> tuple[ProgressColumn, ...]:
    from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:,.0f} {unit}/s" if task.speed else "", style="cyan")

    class End(ProgressColumn):
        def render(self, task: Task) -> Text:
            left = task.time_remaining
            return Text(f"ends {_clock(left)}" if left and not task.finished else "")

    return TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn(unit), Rate(), TimeRemainingColumn(), End()


class _Lines:
    """A line every few seconds, for a log: what was there at the first call was there before, and is left out of the rate."""

    def __init__(self, what: str, total: int | None, unit: str) -> None:
        self.what, self.total, self.unit = what, total, unit
        self.done, self.at_first = 0, 0
        self.begun = self.last = time.monotonic()

    def __call__(self, count: int) -> None:
        now = time.monotonic()
        if not self.done:
            self.at_first, self.begun = count, now
        self.done += count
        if now - self.last >= EVERY:
            self.last = now
            print(self._line(now), file=sys.stderr, flush=True)

    def _line(self, now: float) -> str:
        of = "" if self.total is None else f" of {self.total:,}"
        said = f"{self.what}: {self.done:,}{of} {self.unit}"
        rate = (self.done - self.at_first) / (now - self.begun) if now > self.begun else 0.0
        if not rate:
            return said
        end = "" if self.total is None or self.done >= self.total else f", ends {_clock((self.total - self.done) / rate)}"
        return f"{said}, {rate:,.0f} {self.unit}/s{end}"


def _clock(left: float) -> str:
    """The time of day in so many seconds; with the date where that is half a day away or more."""
    end = datetime.now().astimezone() + timedelta(seconds=left)
    return f"{end:%H:%M:%S}" if left < _HALF_A_DAY else f"{end:%Y-%m-%d %H:%M}"
