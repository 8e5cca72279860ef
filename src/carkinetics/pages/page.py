"""A page: its head, its sections, and the blocks that they are made of; the template only sets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from carkinetics.pages.tables import Table

if TYPE_CHECKING:
    from carkinetics.pages.images import Picture


@dataclass(frozen=True)
class Block:
    """One thing on a page; `kind`: text, heading, list, figure, table, facts, code, math or folded (blocks behind `title`)."""

    kind: str
    content: Any
    title: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with an address of its own and what stands under it."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Page:
    """What the template sets: head, summary and sections."""

    kicker: str
    title: str
    facts: tuple[str, ...]
    lead: tuple[str, ...]
    notice: tuple[str, ...]
    summary: Table | None
    sections: tuple[Section, ...]


def text(words: str) -> Block:
    """A paragraph."""
    return Block("text", words)


def heading(words: str) -> Block:
    """A heading within a section."""
    return Block("heading", words)


def items(words: tuple[str, ...]) -> Block:
    """A list."""
    return Block("list", words)


def shown(content: Table | Picture) -> Block:
    """A table or a figure."""
    return Block("table" if isinstance(content, Table) else "figure", content)


def facts(pairs: tuple[tuple[str, str], ...]) -> Block:
    """Names with their values."""
    return Block("facts", pairs)


def code(words: str) -> Block:
    """Lines to copy."""
    return Block("code", words)


def folded(title: str, *blocks: Block) -> Block:
    """Tables, figures or facts behind a line that opens them."""
    return Block("folded", blocks, title)


def render(page: Page) -> str:
    """The page as HTML; everything that is not our own markup is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    from carkinetics import __version__

    environment = Environment(
        loader=PackageLoader("carkinetics"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("page.html.j2").render(page=page, version=__version__)
