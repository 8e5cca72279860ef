"""Figures in a page: inline SVG whose words are words and whose colours follow the page, and PNG beside it."""

from __future__ import annotations

import gc
import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.drawing import style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markupsafe import Markup
    from matplotlib.figure import Figure

PNG_DPI = 160
PNG_LEVEL = 3  # of 9: half the time for a tenth more bytes
# A colour of a figure -> the name of the page's own colour, so that a dark page has light lines.
_NAMES = {
    style.INK: "ink",
    style.MUTED: "muted",
    style.RULE: "rule",
    style.SHADE: "shade",
    style.PAPER: "paper",
    style.ACCENT: "accent",
    **{colour: f"arm-{i + 1}" for i, colour in enumerate(style.PALETTE)},
    **{colour: f"scale-{i + 1}" for i, colour in enumerate(style.SCALE)},
}


@dataclass(frozen=True)
class Picture:
    """A figure of the page for wide and for narrow screens, with its words: caption, and what it shows for those who do not see it."""

    name: str
    alt: str
    caption: str
    wide: Markup
    narrow: Markup


def picture(name: str, draw: Callable[[float], Figure], alt: str, caption: str, png_folder: Path | None) -> Picture:
    """Draw a figure at both widths, write its PNG where there is a folder for it, and hold the two SVGs; `draw` takes inches."""
    import matplotlib

    with _uncollected():
        with matplotlib.rc_context({"text.parse_math": False}):  # a label with dollar signs is a label
            wide, narrow = draw(style.WIDE), draw(style.NARROW)
        if png_folder is not None:
            png_folder.mkdir(parents=True, exist_ok=True)
            _write_png(wide, png_folder / f"{name}.png", alt)
        return Picture(name, alt, caption, inline_svg(wide, name, alt), inline_svg(narrow, f"{name}-narrow", alt))


@contextmanager
def _uncollected() -> Iterator[None]:
    """A figure is a hundred thousand objects that live until it is drawn: looking for garbage among them takes a sixth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _write_png(figure: Figure, path: Path, alt: str) -> None:
    """Like savefig, which would draw everything a second time to find the layout."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(PNG_DPI)
    options = {"metadata": {"Software": None, "Description": alt}, "pil_kwargs": {"compress_level": PNG_LEVEL}}
    FigureCanvasAgg(figure).print_png(path, **options)  # type: ignore[no-untyped-call]


def inline_svg(figure: Figure, name: str, alt: str) -> Markup:
    """The figure as an SVG element for HTML: no declarations, no addresses, ids of its own, colours as CSS variables."""
    import matplotlib
    from markupsafe import Markup, escape
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    out = io.StringIO()
    figure.set_facecolor("none")
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})  # type: ignore[no-untyped-call]
    text = out.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.S)
    text = re.sub(r"<style[^>]*>.*?</style>", "", text, flags=re.S)
    text = re.sub(r"<!--.*?-->\s*", "", text, flags=re.S)
    text = re.sub(r'\bid="([^"]+)"', rf'id="{name}-\1"', text)
    text = re.sub(r'(href="#|url\(#)', rf"\g<1>{name}-", text).replace("xlink:href", "href")
    text = re.sub(r"'(DejaVu Sans)'[^;\"]*", "var(--sans)", text)
    for colour, word in _NAMES.items():
        text = text.replace(colour, f"var(--{word})")
    box = re.search(r'viewBox="([^"]+)"', text)
    opening = f'<svg viewBox="{box[1] if box else ""}" role="img" aria-label="{escape(alt)}" preserveAspectRatio="xMidYMid meet">'
    return Markup(re.sub(r"<svg[^>]*>", lambda _: opening, text, count=1))
