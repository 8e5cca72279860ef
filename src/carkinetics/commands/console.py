"""The terminal: where answers and messages go, how long work shows itself, and how Ctrl-C reaches it."""

from __future__ import annotations

import contextvars
import ctypes
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from carkinetics.errors import STEERING

if TYPE_CHECKING:
    import numpy as np
    from rich.console import Console

    from carkinetics.pages.tables import Table

T = TypeVar("T")
PLAIN_WIDTH = 140  # columns of an answer that goes into a file or a pipe, where no terminal says its width
_LONGEST_KEPT = 13  # letters of a word that a column of a table is not made too narrow for
_LONGEST = 500  # letters of a word in a message
_WORD = re.compile(rf"\S{{{_LONGEST + 1},}}")
POLL = 0.1  # s between looks at the keyboard while work goes on


def _console(stream_name: str) -> Console:
    from rich.console import Console

    stream = getattr(sys, stream_name)
    plain = not stream.isatty() and "COLUMNS" not in os.environ
    return Console(file=stream, highlight=False, soft_wrap=False, width=PLAIN_WIDTH if plain else None)


def answers() -> Console:
    """The console of what a command was asked for: stdout."""
    return _console("stdout")


def messages() -> Console:
    """The console of what a command says about its work: stderr."""
    return _console("stderr")


def complain(kind: str, message: str) -> None:
    """Write one error to stderr, its kind in red; lines are never wrapped, so that a caret stays under its fault."""
    from rich.text import Text

    messages().print(Text.assemble((f"{kind}: ", "bold red"), _seen(message)), soft_wrap=True)


def remark(message: str) -> None:
    """Write one warning or note to stderr."""
    from rich.text import Text

    messages().print(Text(_seen(message), style="yellow"), soft_wrap=True)


def _seen(message: str) -> str:
    """A message without characters that steer a screen, in which a word without end, such as an option's text, is cut."""
    return _WORD.sub(lambda found: f"{found[0][:_LONGEST]}...", STEERING.sub("?", message))


def print_table(title: str, columns: list[str], rows: list[list[str]], numeric: frozenset[int] = frozenset()) -> None:
    """Print a plain table of texts to stdout under its title; columns in `numeric` are set to the right, the first is never broken."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, show_header=any(columns))
    for i, column in enumerate(columns):
        least = min(_LONGEST_KEPT, max((len(word) for row in rows for word in row[i].split()), default=0))
        made.add_column(Text(column), justify="right" if i in numeric else "left", overflow="fold", no_wrap=i == 0, min_width=least)
    for row in rows:
        made.add_row(*(Text(cell) for cell in row))
    out = answers()
    out.print()
    if title:
        out.print(Text(title, style="bold"))
    out.print(made)


def print_page_table(table: Table) -> None:
    """Print a table of a page, without the columns that are empty, and its notes."""
    used = [i for i in range(len(table.columns)) if any(row[i] for row in table.rows)]
    heads = [f"{table.columns[i].title} ({table.columns[i].note})" if table.columns[i].note else table.columns[i].title for i in used]
    numeric = frozenset(place for place, i in enumerate(used) if table.columns[i].kind == "number")
    print_table(table.caption, heads, [[row[i] for i in used] for row in table.rows], numeric)
    for note in table.notes:
        say(note)


def say(text: str = "", style: str = "") -> None:
    """Print a line to stdout as it is: wrapped between words on a terminal, never in a file."""
    from rich.text import Text

    out = answers()
    out.print(Text(text, style=style), soft_wrap=not out.is_terminal)


def say_as_it_is(text: str) -> None:
    """Print lines to stdout that are set as a table already: never wrapped."""
    from rich.text import Text

    answers().print(Text(text), soft_wrap=True)


def spread(values: np.ndarray[Any, Any], several: bool) -> str:
    """The median and the 5th and 95th percentile of the finite values, as text; of one subject, its value."""
    import numpy as np

    known = values[np.isfinite(values)]
    if not known.size:
        return "-"
    if not several:
        return amount(known[0], 4)
    low, middle, high = (amount(value, 3) for value in np.quantile(known, [0.05, 0.5, 0.95]))
    return f"{middle} ({low}-{high})"


def amount(value: float, digits: int) -> str:
    """A number of so many digits that count, in groups of three: 94,200."""
    return f"{float(f'{value:.{digits}g}'):,g}"


@contextmanager
def progress(what: str, total: int | None, unit: str) -> Iterator[Callable[[int], None]]:
    """A bar on stderr with the count, the rate and the end, or lines of a log; yields `advance(count)`."""
    from carkinetics.progress import shown

    with shown(messages(), what, total, unit) as advance:
        yield advance


@contextmanager
def busy(what: str) -> Iterator[None]:
    """A sign of life on stderr for work of unknown length, if stderr is a terminal."""
    console = messages()
    if not console.is_terminal:
        yield
        return
    with console.status(what):
        yield


def interruptible(work: Callable[[], T], patience: float = 0.0) -> T:
    """Do `work` on a thread of its own, so that Ctrl-C is heard at once even while compiled code runs; its errors are raised here.

    With `patience` (s) the work hears of Ctrl-C, too, and has so long to hand back what it has done; a second Ctrl-C ends the wait.
    """
    done: list[T] = []
    failed: list[BaseException] = []
    ended = threading.Event()  # Thread.join takes an interrupted wait for the end of the thread (Python 3.11)

    def body() -> None:
        try:
            done.append(work())
        except BaseException as error:  # handed to the caller, whatever it is
            failed.append(error)
        finally:
            ended.set()

    thread = threading.Thread(target=contextvars.copy_context().run, args=(body,), daemon=True)
    thread.start()
    try:
        while not ended.wait(POLL):
            pass
    except KeyboardInterrupt:
        if patience:
            _interrupt(thread)
            ended.wait(patience)
        if not done and not failed:
            raise
    if failed:
        raise failed[0]
    return done[0]


def _interrupt(thread: threading.Thread) -> None:
    """Raise KeyboardInterrupt in a thread before its next line, as Python does in the main one."""
    if thread.ident is not None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(KeyboardInterrupt))
