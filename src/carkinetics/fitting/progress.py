"""How far a fit has come: what is told after each iteration, and a line about it for whoever waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from carkinetics.errors import ConfigError
from carkinetics.fitting.result import TITLES

if TYPE_CHECKING:
    from rich.console import Console

EVERY = 5.0  # s between lines where stderr is no terminal


@dataclass(frozen=True)
class Progress:
    """An iteration that is done.

    `method` is the one at work, or "covariance" while standard errors are computed. `iteration` counts up, to `most` where an end is
    planned; 0 is the start. `ofv` is the objective (nan where none is known: SAEM); `seconds` since the call; `values` the parameters
    as they are now, by name, on their natural scales.
    """

    method: str
    iteration: int
    most: int | None
    ofv: float
    seconds: float
    values: Mapping[str, float]


Told = Callable[[Progress], Any]


@contextmanager
def telling(progress: Told | bool | None) -> Iterator[Told | None]:
    """Yield what is to be told of progress: the callable itself, for True a line on stderr, else nothing; ConfigError."""
    if callable(progress):
        yield progress
    elif progress is True:
        from rich.console import Console

        console = Console(stderr=True, highlight=False)
        if console.is_terminal:
            with _line(console) as show:
                yield show
        else:
            yield _Lines()
    elif progress is None or progress is False:
        yield None
    else:
        raise ConfigError(f"progress is {progress!r}: give True for a line on the screen, or a function that takes a Progress.")


@contextmanager
def _line(console: Console) -> Iterator[Told]:
    """A line that stays where it is: method, bar, iteration, objective, time passed and, where an end is planned, time left."""
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(20),
        TextColumn("{task.fields[said]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True) as bar:
        bar.add_task("Fitting", total=None, said="")  # until the first iteration is done; the model may have to be compiled

        def show(at: Progress) -> None:
            if bar.tasks[-1].description != _title(at):
                for task in bar.tasks:
                    bar.update(task.id, visible=False)
                bar.add_task(_title(at), total=at.most, said="")
            bar.update(bar.tasks[-1].id, completed=at.iteration, total=at.most, said=_said(at))

        yield show


class _Lines:
    """A line of its own every few seconds, for a file or a notebook."""

    def __init__(self) -> None:
        self.method, self.last = "", 0.0

    def __call__(self, at: Progress) -> None:
        if at.method != self.method or at.seconds - self.last >= EVERY:
            self.method, self.last = at.method, at.seconds
            print(f"{_title(at)}: {_said(at)}, {at.seconds:.0f} s", file=sys.stderr, flush=True)


def _title(at: Progress) -> str:
    return TITLES.get(at.method, "Standard errors")


def _said(at: Progress) -> str:
    planned = "" if at.most is None else f" of {at.most}"
    return f"iteration {at.iteration}{planned}" + (f", OFV {at.ofv:.4f}" if at.ofv == at.ofv else "")
