"""The tokens of an equation: numbers, names of ASCII letters, and signs; anything else is a fault."""

from __future__ import annotations

import re
from typing import NamedTuple

from carkinetics.model.faults import Place, fault_in_text

MAX_TEXT = 20_000  # characters of one equation
_LOOKALIKES = {
    "\u2212": "-",
    "\u2013": "-",
    "\u00d7": "*",
    "\u00b7": "*",
    "\u22c5": "*",
    "\u00f7": "/",
    "\u2264": "<=",
    "\u2265": ">=",
    "=": "==",
}
_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/^(),<>])",
    re.ASCII,
)


class Token(NamedTuple):
    """A kind, the text and where it starts."""

    kind: str  # "number", "name", "sign", "end"
    text: str
    at: int


def read_token(text: str, at: int, place: Place) -> Token:
    """The token that starts at `at` or after the blanks there; ModelError on a character that no token starts with."""
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    if at == len(text):
        return Token("end", "", at)
    match = _TOKEN.match(text, at)
    if match is None:
        raise fault_in_text(place, text, at, _strange(text[at]))
    return Token(match.lastgroup or "", match[0], at)


def _strange(character: str) -> str:
    if character in _LOOKALIKES:
        return f"'{character}' is not known: write '{_LOOKALIKES[character]}'."
    if not character.isprintable():
        return f"the character U+{ord(character):04X} cannot stand in an equation. Delete it."
    code = "" if character.isascii() else f" (U+{ord(character):04X})"
    return f"'{character}'{code} cannot stand in an equation: numbers, names of ASCII letters, + - * / ^ ( ) and commas can."
