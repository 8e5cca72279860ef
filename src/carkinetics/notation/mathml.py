"""Equations as MathML Core, which browsers set themselves: a page with them loads nothing."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from carkinetics.notation.symbols import GREEK, scientific, symbol
from carkinetics.notation.written import ATOM, POWER, PRODUCT, Piece

_DIFFERENTIAL = '<mi mathvariant="normal">d</mi>'


class MathML:
    """The notation of a page."""

    stacked = True

    def number(self, value: float) -> Piece:
        """24000, or 1.2 times a power of ten."""
        digits, power = scientific(value)
        if power is None:
            return _number(digits), ATOM
        ten = f"<msup>{_number('10')}{_number(str(power))}</msup>"
        return (ten, POWER) if digits == "1" else (_row(_number(digits), _sign("×"), ten), PRODUCT)

    def name(self, name: str) -> str:
        """A letter or a word in italics, subscripts upright."""
        known = symbol(name)
        base = _identifier(GREEK.get(known.base, known.base))
        if not known.below:
            return base
        low = [f'<mi mathvariant="normal">{escape(GREEK.get(word, word))}</mi>' for word in known.below]
        signs = ["<mtext>&#160;</mtext>" if sign == " " else "<mo>,</mo>" for sign in known.signs()]
        return f"<msub>{base}{_row(low[0], *(part for pair in zip(signs, low[1:], strict=True) for part in pair))}</msub>"

    def joined(self, left: str, sign: str, right: str) -> str:
        """Both sides of a sign."""
        return _row(left, _sign(sign), right)

    def negative(self, inner: str) -> str:
        """A minus before its piece."""
        return _row('<mo form="prefix">−</mo>', inner)

    def fraction(self, above: str, below: str) -> str:
        """With a bar."""
        return f"<mfrac>{above}{below}</mfrac>"

    def power(self, base: str, exponent: str, plain: bool) -> str:
        """Raised."""
        return f"<msup>{base}{exponent}</msup>"

    def root(self, inner: str, plain: bool) -> str:
        """Under its sign."""
        return f"<msqrt>{inner}</msqrt>"

    def call(self, function: str, arguments: list[str]) -> str:
        """An upright name and its arguments."""
        name = "<msub><mi>log</mi><mn>10</mn></msub>" if function == "log10" else f"<mi>{function}</mi>"
        return _row(name, self.bracketed(_row(*_between(arguments, "<mo>,</mo>"))))

    def bracketed(self, inner: str) -> str:
        """Brackets that grow where there is something tall in them: without a font of mathematics they would grow too far."""
        return _fenced("(", inner, ")")

    def absolute(self, inner: str) -> str:
        """Between bars that grow."""
        return _fenced("|", inner, "|")

    def cases(self, rows: list[tuple[str, str]], otherwise: str) -> str:
        """Behind a brace."""
        lines = [
            *((value, _row("<mtext>if&#160;</mtext>", condition)) for value, condition in rows),
            (otherwise, "<mtext>otherwise</mtext>"),
        ]
        body = "".join(f"<mtr><mtd>{value}</mtd><mtd>{condition}</mtd></mtr>" for value, condition in lines)
        return _row('<mo form="prefix" stretchy="true">{</mo>', f'<mtable class="cases">{body}</mtable>')

    def indicator(self, condition: str) -> str:
        """Iverson's bracket."""
        return _fenced("[", condition, "]")

    def rate(self, name: str) -> str:
        """A derivative."""
        above = _row(_DIFFERENTIAL, '<mspace width="0.12em"/>', self.name(name))
        return self.fraction(above, _row(_DIFFERENTIAL, "<mi>t</mi>"))

    def at(self, name: str, time: str) -> str:
        """A value at a time."""
        return _row(self.name(name), self.bracketed(time))


def aligned(rows: Iterable[tuple[str, str, str, str]]) -> str:
    """Lines (left, sign, right, note in words) as one element, aligned at their signs."""
    lines = (
        f"<mtr><mtd>{left}</mtd><mtd>{_row('<mrow></mrow>', _sign(sign), right)}</mtd><mtd><mtext>{escape(note)}</mtext></mtd></mtr>"
        for left, sign, right, note in rows
    )
    return f'<math display="block"><mtable class="aligned" displaystyle="true">{"".join(lines)}</mtable></math>'


def _row(*pieces: str) -> str:
    return pieces[0] if len(pieces) == 1 else f"<mrow>{''.join(pieces)}</mrow>"


def _fenced(left: str, inner: str, right: str) -> str:
    grows = str(any(tall in inner for tall in ("<mfrac", "<mtable", "<msqrt"))).lower()
    return _row(f'<mo form="prefix" stretchy="{grows}">{left}</mo>', inner, f'<mo form="postfix" stretchy="{grows}">{right}</mo>')


def _sign(sign: str) -> str:
    return f"<mo>{escape(sign)}</mo>"


def _number(digits: str) -> str:
    return f"<mn>{digits.replace('-', '−')}</mn>"


def _identifier(word: str) -> str:
    """A single letter is italic by itself, a word would be upright."""
    return f"<mi>{escape(word)}</mi>" if len(word) == 1 else f'<mi class="word">{escape(word)}</mi>'


def _between(pieces: list[str], sign: str) -> list[str]:
    return [part for piece in pieces for part in (sign, piece)][1:]
