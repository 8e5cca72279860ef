"""Where a model file is at fault: the file, the line, the table and key, a caret under the character, the nearest name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from carkinetics.errors import LimitError, ModelError, UnitError

CLOSE = 0.6  # the similarity of two words at which one may be a slip of the pen
_WINDOW = 100  # characters of an equation shown around the caret
_LONGEST_HEADER = 300
_HEADER = re.compile(r"[ \t]*\[+([^\]#]+)\]+[ \t\r]*(#.*)?")


class ModelUnitError(ModelError, UnitError):
    """The units of a model file do not fit, or one of them is not known."""


class ModelLimitError(ModelError, LimitError):
    """A model file or an equation is larger or deeper than is accepted."""


@dataclass(frozen=True)
class Place:
    """A spot in a model file: its label, a table, a key of it, a field of that key, and the file's text to find the line in."""

    file: str
    table: str = ""
    key: str = ""
    field: str = ""
    source: str = ""

    def at(self, table: str, key: str = "", field: str = "") -> Place:
        """The same file, elsewhere."""
        return replace(self, table=table, key=key, field=field)

    def inside(self, field: str) -> Place:
        """The same entry, one of its fields."""
        return replace(self, field=field)

    def __str__(self) -> str:
        return self.written(None)

    def written(self, within: tuple[int, int] | None) -> str:
        """The place in words; `within` is a line and a column inside the text of the field, both from 0."""
        names = " ".join(part for part in (f"[{self.table}]" if self.table else "", shown(self.key), shown(self.field)) if part)
        return ", ".join(part for part in (self.file, self._line(within), names) if part)

    def _line(self, within: tuple[int, int] | None) -> str:
        found = _locate(self.source, self.table, self.key, self.field) if self.source else None
        if found is None:
            return "" if within is None else f"column {within[1] + 1}"
        line, column = found
        if within is None:
            return f"line {line}"
        return f"line {line + within[0]}, column {(column if within[0] == 0 else 1) + within[1]}"


def _locate(source: str, table: str, key: str, field: str) -> tuple[int, int] | None:
    """Line and column of the value of `key` (or its `field`) in `table`: a reading of the text, not of the data."""
    current, count, start = "", 0, None
    entry, wanted = f"{table}.{key}", int(key[4:]) if key.startswith("no. ") else 0
    for number, line in enumerate(source.split("\n"), 1):
        match = _HEADER.fullmatch(line) if len(line) <= _LONGEST_HEADER else None
        if match:
            current = re.sub(r"[\s\"']", "", match[1])
            count += current == table
            if current == table and (start is None or count == wanted):
                start = number
            if (current == entry and not field) or (not table and current == field):
                return number, 1
            continue
        if current == table and not wanted:
            names = [name for name in ((f"{key}.{field}", key) if key else (field,)) if name]
        else:
            names = [field] if field and (current == entry or (current == table and count == wanted)) else []
        for name in names:
            if column := _column(line, name, field if name == key else ""):
                return _value(line, number, column)
    return None if start is None else (start, 1)


def _column(line: str, name: str, field: str) -> int | None:
    """Where the value of `name` starts in a line, or that of a field of its inline table."""
    entry = re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*(?:\.\s*[\w.]+\s*)?=\s*", line)
    if entry is None:
        return None
    inner = re.compile(rf"[{{,\s]{re.escape(field)}\s*=\s*").search(line, entry.end()) if field else None
    return (inner or entry).end()


def _value(line: str, number: int, column: int) -> tuple[int, int]:
    """Step over the opening quotes of a text."""
    if line[column : column + 3] in ('"""', "'''"):
        return (number, column + 4) if line[column + 3 :].strip() else (number + 1, 1)
    return number, column + 1 + (line[column : column + 1] in ("'", '"'))


def shown(text: str) -> str:
    """Text that is safe to print: control characters become '?', long text is cut."""
    safe = "".join(ch if ch.isprintable() else "?" for ch in str(text))
    return safe if len(safe) <= _WINDOW else safe[: _WINDOW - 3] + "..."


def nearest(word: str, known: Iterable[str]) -> str:
    """ " Did you mean 'x'?" when a known word is close, else nothing."""
    words, word = list(known), str(word)
    matcher = SequenceMatcher(b=word)
    close = [(matcher.ratio(), near) for near in words if not matcher.set_seq1(near)]  # type: ignore[func-returns-value]
    score, best = max(close, key=lambda pair: pair[0], default=(0.0, ""))  # the first of equals
    same = [near for near in words if near.lower() == word.lower()]
    return f" Did you mean '{best}'?" if score >= CLOSE else f" Did you mean '{same[0]}'?" if same else ""


def listed(words: Iterable[str]) -> str:
    """Words joined by commas, at most twenty of them."""
    names = list(words)
    return ", ".join(names[:20]) + (f", ... ({len(names)} in all)" if len(names) > 20 else "")


def fault(place: Place, message: str, kind: type[ModelError] = ModelError) -> ModelError:
    """A ModelError about an entry."""
    return kind(f"{place}: {message}")


def fault_in_text(place: Place, text: str, at: int, message: str, kind: type[ModelError] = ModelError) -> ModelError:
    """A ModelError about the character `at` of an equation, with a caret under it."""
    at = min(at, len(text))
    before = text[:at]
    row, column = before.count("\n"), at - (before.rfind("\n") + 1)
    line = text.split("\n")[row]
    left = max(0, column - _WINDOW // 2)
    snippet = "".join(ch if ch.isprintable() else "?" for ch in line[left : left + _WINDOW])
    return kind(f"{place.written((row, column))}: {message}\n    {snippet}\n    {' ' * (column - left)}^")
