"""Figures in a page: inline SVG whose words are words and whose colours follow the page, and PNG beside it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics.drawing import style

if TYPE_CHECKING:
    from collections.abc import Callable

    from markupsafe import Markup
    from matplotlib.figure import Figure

PNG_DPI = 160
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


def picture(name: str, draw: Callable[[float], Figure], alt: str, caption: str, png_folder: Path) -> Picture:
    """Draw a figure at both widths, write its PNG, and hold the two SVGs; `draw` takes a width in inches."""
    wide, narrow = _settled(draw(style.WIDE)), _settled(draw(style.NARROW))
    png_folder.mkdir(parents=True, exist_ok=True)
    wide.savefig(png_folder / f"{name}.png", dpi=PNG_DPI, metadata={"Software": None, "Title": name, "Description": alt})
    return Picture(name, alt, caption, inline_svg(wide, name, alt), inline_svg(narrow, f"{name}-narrow", alt))


def _settled(figure: Figure) -> Figure:
    """The figure with its layout worked out once: it would be again for each of its files, and twice for each."""
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.execute(figure)
        figure.set_layout_engine("none")
    return figure


def inline_svg(figure: Figure, name: str, alt: str) -> Markup:
    """The figure as an SVG element for HTML: no declarations, no addresses, ids of its own, colours as CSS variables."""
    import matplotlib
    from markupsafe import Markup, escape

    out = io.StringIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
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
