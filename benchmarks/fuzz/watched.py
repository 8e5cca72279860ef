"""What a text does while it is read: every file, import, process, connection or compilation that Python is told of."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_PREFIXES = (
    "open", "import", "exec", "compile", "os.", "subprocess.", "socket.", "shutil.", "ctypes.", "pickle.", "marshal.", "tempfile.",
    "urllib.", "glob.", "pathlib.", "code.", "builtins.input",
)  # fmt: skip
_seen: list[str] | None = None
_hooked = False


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _seen is not None and event.startswith(_PREFIXES):
        _seen.append(f"{event} {arguments!r:.100}")


@contextmanager
def watched() -> Iterator[list[str]]:
    """Yield the list of what is done inside; Python's audit events (PEP 578) cannot be unheard, only passed over."""
    global _hooked, _seen
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked = True
    _seen = done = []
    try:
        yield done
    finally:
        _seen = None
