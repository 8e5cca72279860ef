"""A figure as a file: the same figure gives the same bytes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.errors import unwritable

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 160
_CLOCK = {".svg": "Date", ".pdf": "CreationDate"}  # what a format would write of the time of day


def save(figure: Figure, path: Path) -> None:
    """Write a figure as .png, .svg or .pdf, whole or not at all, without a clock time and with names that do not change; FileError."""
    import matplotlib as mpl

    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        with mpl.rc_context({"svg.hashsalt": "carkinetics"}):
            figure.savefig(draft, dpi=DPI, metadata={_CLOCK[path.suffix]: None} if path.suffix in _CLOCK else None)
        draft.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        draft.unlink(missing_ok=True)
