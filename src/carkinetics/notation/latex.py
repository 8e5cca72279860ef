r"""Equations as LaTeX, in the part of it that MathJax and KaTeX know; rows end with \cr, which Markdown leaves alone."""

from __future__ import annotations

from collections.abc import Iterable

from carkinetics.notation.symbols import GREEK, Symbol, scientific, symbol
from carkinetics.notation.written import ATOM, POWER, PRODUCT, Piece

_SIGNS = {
    "−": "-", "·": r"\cdot", "≤": r"\le", "≥": r"\ge", "≠": r"\ne", "←": r"\leftarrow", "<": r"\lt", ">": r"\gt", "=": "=", "+": "+",
}  # fmt: skip
_FUNCTIONS = {"log10": r"\log_{10}"}


class Latex:
    """The notation of LaTeX."""

    stacked = True

    def number(self, value: float) -> Piece:
        """24000, or 1.2 times a power of ten."""
        digits, power = scientific(value)
        if power is None:
            return digits, ATOM
        ten = f"10^{{{power}}}"
        return (ten, POWER) if digits == "1" else (rf"{digits} \times {ten}", PRODUCT)

    def name(self, name: str) -> str:
        """A letter in italics, a word as a word, subscripts upright."""
        known = symbol(name)
        base = _word(known)
        if not known.below:
            return base
        low = [rf"\{word}" if word in GREEK else rf"\mathrm{{{word}}}" for word in known.below]
        signs = [r"\ " if sign == " " else "," for sign in known.signs()]
        return f"{base}_{{{low[0]}{''.join(map(''.join, zip(signs, low[1:], strict=True)))}}}"

    def joined(self, left: str, sign: str, right: str) -> str:
        """Both sides of a sign."""
        return f"{left} {_SIGNS[sign]} {right}"

    def negative(self, inner: str) -> str:
        """A minus."""
        return f"-{inner}"

    def fraction(self, above: str, below: str) -> str:
        """With a bar."""
        return rf"\frac{{{above}}}{{{below}}}"

    def power(self, base: str, exponent: str, plain: bool) -> str:
        """Raised."""
        return f"{{{base}}}^{{{exponent}}}"

    def root(self, inner: str, plain: bool) -> str:
        """Under its sign."""
        return rf"\sqrt{{{inner}}}"

    def call(self, function: str, arguments: list[str]) -> str:
        """An upright name and brackets that grow."""
        return rf"{_FUNCTIONS.get(function, chr(92) + function)}{self.bracketed(', '.join(arguments))}"

    def bracketed(self, inner: str) -> str:
        """Brackets that grow."""
        return rf"\left({inner}\right)"

    def absolute(self, inner: str) -> str:
        """Between bars that grow."""
        return rf"\left\lvert {inner}\right\rvert"

    def cases(self, rows: list[tuple[str, str]], otherwise: str) -> str:
        """Behind a brace."""
        lines = [*(rf"{value} & \text{{if }} {condition}" for value, condition in rows), rf"{otherwise} & \text{{otherwise}}"]
        return r"\begin{cases} " + r" \cr ".join(lines) + r" \end{cases}"

    def indicator(self, condition: str) -> str:
        """Iverson's bracket."""
        return rf"\left\lbrack {condition}\right\rbrack"

    def rate(self, name: str) -> str:
        """A derivative."""
        return rf"\frac{{\mathrm{{d}}\,{self.name(name)}}}{{\mathrm{{d}}t}}".replace(r"\,", r"\thinspace ")

    def at(self, name: str, time: str) -> str:
        """A value at a time."""
        return rf"{self.name(name)}({time})"


def aligned(rows: Iterable[tuple[str, str, str, str]]) -> str:
    """Lines (left, sign, right, note in words) below each other, aligned at their signs."""
    lines = [rf"{left} &{_SIGNS[sign]} {right}" + (rf" &&\text{{{_plain(note)}}}" if note else "") for left, sign, right, note in rows]
    return "\\begin{aligned}\n" + " \\cr\n".join(lines) + "\n\\end{aligned}"


def _plain(words: str) -> str:
    """Words within mathematics."""
    return "".join(f"\\{letter}" if letter in "_%#&$" else letter for letter in words)


def _word(known: Symbol) -> str:
    if known.base in GREEK:
        return rf"\{known.base}"
    if len(known.base) == 1:
        return known.base
    return rf"\mathit{{{_plain(known.base)}}}"
