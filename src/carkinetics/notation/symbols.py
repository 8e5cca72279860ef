"""A name of a model file as a symbol: its letter or word, and what stands below it on the right."""

from __future__ import annotations

import re
from dataclasses import dataclass

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω",
}  # fmt: skip
_NUMBERED = re.compile(rf"([A-Za-z]|{'|'.join(GREEK)})(\d+)")


@dataclass(frozen=True)
class Symbol:
    """What a name is written as: `base` and its subscripts, each a word of the file; `alpha_max` is alpha with max below it."""

    base: str
    below: tuple[str, ...] = ()

    def signs(self) -> tuple[str, ...]:
        """What stands between the subscripts: a space between two words, a comma beside a letter or a number."""
        pairs = zip(self.below, self.below[1:], strict=False)
        return tuple(" " if all(len(word) > 1 and not word.isdigit() for word in pair) else "," for pair in pairs)


def symbol(name: str) -> Symbol:
    """Take a name apart at its underscores, and a single letter from the number that follows it: k12, cl_i, rho_max."""
    pieces = name.split("_")
    if "" in pieces:
        return Symbol(name)
    numbered = _NUMBERED.fullmatch(pieces[0])
    if numbered:
        return Symbol(numbered[1], (numbered[2], *pieces[1:]))
    return Symbol(pieces[0], tuple(pieces[1:]))


def scientific(value: float) -> tuple[str, int | None]:
    """The digits of a number of a file, none added, and the power of ten that they are multiplied by, if that is shorter to read."""
    text = f"{value:.12g}"
    if value == 0 or 1e-3 <= abs(value) < 1e6:
        return text, None
    digits, _, power = f"{value:.11e}".partition("e")
    return digits.rstrip("0").rstrip("."), int(power)
