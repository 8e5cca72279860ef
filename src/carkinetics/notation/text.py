"""Equations as lines of text: Greek letters, raised and lowered digits, for a terminal."""

from __future__ import annotations

from carkinetics.notation.symbols import GREEK, scientific, symbol
from carkinetics.notation.written import ATOM, POWER, PRODUCT, Piece

_BELOW = dict(zip("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_ABOVE = dict(zip("-−0123456789abcdefghijklmnoprstuvwxyz", "⁻⁻⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True))
_LONGEST_RAISED = 3  # letters: a longer word is not read in small type
_NARROW = {"+": " + ", "−": " − ", "·": " · "}


class Text:
    """The notation of a terminal: one line, so a quotient is a / b."""

    stacked = False

    def number(self, value: float) -> Piece:
        """24000, or 1.2 × 10⁻¹²."""
        digits, power = scientific(value)
        if power is None:
            return digits.replace("-", "−"), ATOM
        ten = "10" + _raised(str(power), most=10)
        return (ten, POWER) if digits == "1" else (f"{digits} × {ten}".replace("-", "−"), PRODUCT)

    def name(self, name: str) -> str:
        """Rho becomes ρ, k12 k₁₂, cl_i clᵢ; before a word the underscore stays: small type would hardly be read."""
        known = symbol(name)
        if all(word.isdigit() or (len(word) == 1 and word in _BELOW) for word in known.below):
            return GREEK.get(known.base, known.base) + "".join(_BELOW[letter] for word in known.below for letter in word)
        return "_".join(GREEK.get(word, word) for word in name.split("_"))

    def joined(self, left: str, sign: str, right: str) -> str:
        """Both sides of a sign, with room around it."""
        return f"{left}{_NARROW.get(sign, f' {sign} ')}{right}"

    def negative(self, inner: str) -> str:
        """A minus, not a hyphen."""
        return f"−{inner}"

    def fraction(self, above: str, below: str) -> str:
        """On one line."""
        return f"{above} / {below}"

    def power(self, base: str, exponent: str, plain: bool) -> str:
        """x², xⁿ, or x^(n + 1)."""
        raised = _raised(exponent, _LONGEST_RAISED)
        return base + (raised or (f"^{exponent}" if plain else f"^({exponent})"))

    def root(self, inner: str, plain: bool) -> str:
        """√x or √(x + 1)."""
        return f"√{inner}" if plain else f"√({inner})"

    def call(self, function: str, arguments: list[str]) -> str:
        """exp(x)."""
        return f"{'log₁₀' if function == 'log10' else function}({', '.join(arguments)})"

    def bracketed(self, inner: str) -> str:
        """In round brackets."""
        return f"({inner})"

    def absolute(self, inner: str) -> str:
        """Between bars."""
        return f"|{inner}|"

    def cases(self, rows: list[tuple[str, str]], otherwise: str) -> str:
        """A sentence: a if x > 0, else b."""
        return ", ".join([*(f"{value} if {condition}" for value, condition in rows), f"else {otherwise}"])

    def indicator(self, condition: str) -> str:
        """Iverson's bracket."""
        return f"[{condition}]"

    def rate(self, name: str) -> str:
        """D x / dt."""
        return f"d {self.name(name)} / dt"

    def at(self, name: str, time: str) -> str:
        """x(0)."""
        return f"{self.name(name)}({time})"


def _raised(text: str, most: int) -> str:
    """Small type above the line, or nothing where there is none for it."""
    return "".join(_ABOVE[letter] for letter in text) if len(text) <= most and all(letter in _ABOVE for letter in text) else ""
