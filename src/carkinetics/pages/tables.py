"""Tables of a page: rows of cells that are already words, with what the template needs to set them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Column:
    """A heading, a note under it, how its cells are set ("text" and "number" in one line, "prose" wrapped), and a colour's name."""

    title: str
    note: str = ""
    kind: str = "number"
    mark: str = ""


@dataclass(frozen=True)
class Table:
    """A caption, columns and rows of texts; the first cell of a row is its heading; `notes` stand under the table."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of '{self.caption}' has {len(row)} cells, not {len(self.columns)}")


def table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], *notes: str) -> Table:
    """A Table of any sequences."""
    return Table(caption, tuple(columns), tuple(tuple(row) for row in rows), tuple(notes))


def sentence(words: str) -> str:
    """Words with a capital at their head, unless they begin with a symbol such as 'p ='; marks of code are left out."""
    words = words.replace("`", "")
    return words[:1].upper() + words[1:] if re.match(r"[a-z][a-z-]+[,:;]?(\s|$)", words) else words
