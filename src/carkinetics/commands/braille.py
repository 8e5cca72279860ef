"""A curve in the terminal, drawn with the dots of Braille letters: two across and four down in each."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))  # of a letter, by row and column: Unicode, Braille Patterns
_EMPTY = 0x2800
_GAP = 2  # blanks between two words on the axis


def picture(x: Floats, y: Floats, width: int, height: int, ticks_y: Mapping[float, str], ticks_x: Mapping[float, str]) -> list[str]:
    """Lines of text with the curve (x, y), both from 0 to 1, and its axes; what is outside of that is not drawn.

    `width` and `height` are the letters of the picture itself; ticks are places from 0 to 1 with their words.
    """
    rows = _curve(x, y, width, height)
    left = max((len(word) for word in ticks_y.values()), default=0)
    marks = {height - 1 - round(place * (height - 1)): word for place, word in ticks_y.items() if 0 <= place <= 1}
    lines = [f"{marks.get(i, ''):>{left}} {'┤' if i in marks else '│'}{row}" for i, row in enumerate(rows)]
    words, places = [" "] * (width + 8), []
    free = 0
    for place, word in sorted(ticks_x.items()):
        column = round(place * (width - 1))
        begin = max(0, column - len(word) // 2)
        if 0 <= place <= 1 and begin >= free:
            words[begin : begin + len(word)] = word
            free = begin + len(word) + _GAP
            places.append(column)
    axis = "".join("┬" if i in places else "─" for i in range(width))
    return [*lines, f"{'':>{left}} └{axis}", f"{'':>{left}}  {''.join(words).rstrip()}"]


def _curve(x: Floats, y: Floats, width: int, height: int) -> list[str]:
    """The letters of the curve: each column of dots is filled from where the curve enters it to where it leaves."""
    letters = [[_EMPTY] * width for _ in range(height)]
    edges = np.linspace(0.0, 1.0, 2 * width + 1)
    at = np.interp(edges, x, y, left=np.nan, right=np.nan)
    for column in range(2 * width):
        inside = y[(x >= edges[column]) & (x <= edges[column + 1])]
        seen = np.concatenate([at[column : column + 2], inside])
        seen = seen[np.isfinite(seen)]
        if not seen.size or seen.max() < 0 or seen.min() > 1:
            continue
        low, high = (_row(float(np.clip(value, 0, 1)), 4 * height) for value in (seen.max(), seen.min()))
        for row in range(low, high + 1):
            letters[row // 4][column // 2] |= _DOTS[row % 4][column % 2]
    return ["".join(map(chr, row)) for row in letters]


def _row(place: float, dots: int) -> int:
    return min(dots - 1, math.floor((1 - place) * dots))


def decades(low: float, high: float, words: Callable[[float], str]) -> dict[float, str]:
    """Places and words of the powers of ten between two positive numbers on a logarithmic axis."""
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    every = max(1, -(-(last - first + 1) // 6))
    span = math.log(high / low)
    return {math.log(10.0**power / low) / span: words(10.0**power) for power in range(first, last + 1) if power % every == 0}
