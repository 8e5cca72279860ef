"""A figure as a file: the same figure gives the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 160
_CLOCK = {".svg": "Date", ".pdf": "CreationDate"}  # what a format would write of the time of day


def save(figure: Figure, path: Path) -> None:
    """Write a figure as .png, .svg or .pdf, without a clock time and with names that do not hang on chance."""
    import matplotlib as mpl

    with mpl.rc_context({"svg.hashsalt": "carkinetics"}):
        figure.savefig(path, dpi=DPI, metadata={_CLOCK[path.suffix]: None} if path.suffix in _CLOCK else None)
