"""Equations drawn at random, each from a seed and a number: soups of tokens, mutations of real ones, Unicode, depth, length, Python."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

MODELS = Path(__file__).parents[2] / "models"
NAMES = ("x", "y", "k", "w", "d", "t")  # that the model of the study declares; `late` is its switch
WRONG = ("late", "z", "kk", "X", "_x", "x_", "e", "pi", "inf", "nan", "I", "self", "os", "lambda", "__class__", "before", "subject")
FUNCTIONS = (
    "exp",
    "log",
    "log10",
    "sqrt",
    "abs",
    "tanh",
    "sigmoid",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "ln",
    "eval",
    "exec",
    "__import__",
)
NUMBERS = (
    "0",
    "1",
    "2",
    "0.5",
    "1e3",
    "1e-300",
    "1e308",
    "1e309",
    "1e999",
    "5e-324",
    "00",
    "1.",
    ".5",
    "1..",
    "1e",
    "1e+",
    "0x1f",
    "1_0",
    "1j",
    "9" * 400,
)
SIGNS = ("+", "-", "*", "/", "^", "**", "(", ")", ",", "<", "<=", ">", ">=", "==", "!=")
STRANGE = (
    "=", "//", "%", "@", "&", "|", "~", "!", "?", ":", ";", ":=", ".", "..", "[", "]", "{", "}", "'", '"', "`", "\\", "#", "$", "_",
    " ", "\n", "\t", "\r", "\0",
)  # fmt: skip
PYTHON = (
    "__import__('os').system('touch canary')", "().__class__.__bases__[0].__subclasses__()", "open('/etc/passwd').read()",
    "lambda: 0", "(y := 3)",
    "[x for x in (1,)]", "f'{x}'", "x if x else 1", "eval('1')", "exec('import os')", "x.__class__", "getattr(x, 'y')", "globals()",
    "print(x)",
    "x; import os", "`id`", "$(id)", "${jndi:ldap://localhost/a}", "<script>alert(1)</script>", "{{7*7}}", "%s%s%n",
    "'; DROP TABLE x; --", "../../etc/passwd",
)  # fmt: skip
LONGEST = 30_000  # characters: over the limit of an equation
_WORD = re.compile(r"[A-Za-z_]\w*")


@cache
def equations() -> tuple[str, ...]:
    """Every equation of the shipped models."""
    found: list[str] = []
    for path in sorted(MODELS.glob("*.toml")):
        tables = tomllib.loads(path.read_text("utf-8"))
        for table in ("derived", "switches", "fluxes", "ddt"):
            found += [str(text) for text in tables.get(table, {}).values()]
        found += [str(entry["expr"]) for entry in tables["observables"].values()]
        found += [str(entry["initial"]) for entry in tables["states"].values()]
    return tuple(found)


def soup(draw: Random) -> str:
    """Tokens in any order."""
    tokens = draw.choices(
        (*NAMES, *NUMBERS, *SIGNS, *FUNCTIONS, *WRONG, *STRANGE),
        [8] * len(NAMES) + [2] * len(NUMBERS) + [6] * len(SIGNS) + [2] * len(FUNCTIONS) + [1] * (len(WRONG) + len(STRANGE)),
        k=draw.randint(0, 30),
    )
    return draw.choice(("", " ")).join(tokens)


def sound(draw: Random, depth: int = 0) -> str:
    """An equation by the grammar, often with values that overflow or have no logarithm."""
    if depth > 7 or draw.random() < 0.25:
        return draw.choice(NAMES if draw.random() < 0.6 else NUMBERS[:8])

    def part() -> str:
        return sound(draw, depth + 1)

    kind = draw.randrange(9)
    if kind < 4:
        return f"{part()} {draw.choice(('+', '-', '*', '/', '^', '**'))} {part()}"
    if kind == 4:
        return f"({part()})"
    if kind == 5:
        return f"-{part()}"
    if kind == 6:
        return f"where({part()} {draw.choice(('<', '<=', '>', '>=', '==', '!='))} {part()}, {part()}, {part()})"
    if kind == 7:
        return draw.choice(
            (f"hill({part()}, {part()}, {part()})", f"min({part()}, {part()})", f"max({part()}, {part()})", "before(late)", "after(late)")
        )
    return f"{draw.choice(FUNCTIONS[:13])}({part()})"


def mutated(draw: Random) -> str:
    """A real equation with some characters or tokens changed; half of them in names that are declared."""
    text = draw.choice(equations()) if draw.random() < 0.7 else sound(draw)
    if draw.random() < 0.5:
        text = _WORD.sub(
            lambda word: word[0] if word[0] in FUNCTIONS or word[0] in ("where", "hill", "min", "max") else draw.choice(NAMES), text
        )
    for _ in range(draw.choice((0, 1, 1, 2, 3, 8))):
        at, to = sorted((draw.randint(0, len(text)), draw.randint(0, len(text))))
        piece = draw.choice((*SIGNS, *NUMBERS, *NAMES, *WRONG, *STRANGE, chr(draw.randrange(32, 127))))
        text = draw.choice((
            text[:at] + piece + text[at:], text[:at] + text[at + 1 :], text[:at] + text[to:], text[:at] + text[at:to] * 2 + text[to:],
            text[:at] + piece + text[at + 1 :], text[:at] + draw.choice(equations()) + text[at:], text[:at] + text[at:to][::-1] + text[to:],
        ))[:LONGEST]  # fmt: skip
    return text


def unicode(draw: Random) -> str:
    """Characters from everywhere among tokens: look-alikes, marks without width, surrogates, other digits."""
    ranges = (
        (0x0, 0x20), (0x7F, 0x100), (0x370, 0x400), (0x400, 0x460), (0x660, 0x66A), (0x2000, 0x2070), (0x2200, 0x2260), (0xD800,
        0xDFFF), (0xFF00, 0xFF5F), (0x1D400, 0x1D7FF), (0x1F600, 0x1F640), (0x0, 0x10FFFF),
    )  # fmt: skip
    made = []
    for _ in range(draw.randint(1, 12)):
        low, high = draw.choice(ranges)
        made.append(draw.choice((chr(draw.randint(low, high)), draw.choice((*NAMES, *SIGNS, *NUMBERS)))))
    return "".join(made)


def deep(draw: Random) -> str:
    """Much inside each other, closed or not."""
    pairs = (
        ("(", ")"), ("exp(", ")"), ("-", ""), ("x^", ""), ("min(x,", ")"), ("where(x>1,", ",1)"), ("hill(", ",1,2)"), ("[", "]"),
        ("+", ""),
    )  # fmt: skip
    opened, closed = draw.choice(pairs)
    count = draw.choice((draw.randint(1, 60), draw.randint(60, 130), draw.randint(100, 12_000)))
    return (opened * count + draw.choice(NAMES) + closed * draw.choice((count, count, count - 1, count + 1, 0)))[: 2 * LONGEST]


def long(draw: Random) -> str:
    """A chain, of one sign or of many."""
    count = draw.choice((draw.randint(2, 100), draw.randint(100, 250), draw.randint(200, 9_000)))
    signs = draw.choice((("+",), ("*",), ("-",), ("/",), ("^",), ("+", "-", "*"), (",",), (" ",), ("<",)))
    parts = [draw.choice((*NAMES, "1", "0.5", "1e300")) for _ in range(min(count, 20))]
    return "".join(parts[i % len(parts)] + draw.choice(signs) for i in range(count))[: 2 * LONGEST] + draw.choice((*NAMES, ""))


def hostile(draw: Random) -> str:
    """Texts that are programmes elsewhere, alone or inside an equation."""
    text = draw.choice(PYTHON)
    if draw.random() < 0.5:
        at = draw.randint(0, len(text))
        text = text[:at] + draw.choice((*STRANGE, *SIGNS, *NAMES)) + text[at:]
    return text if draw.random() < 0.5 else f"{sound(draw)} {draw.choice(SIGNS)} {text}"


KINDS: dict[str, Callable[[Random], str]] = {
    "soup": soup, "sound": sound, "mutated": mutated, "unicode": unicode, "deep": deep, "long": long, "hostile": hostile,
}  # fmt: skip
SHARES = (25, 15, 35, 12, 3, 2, 8)


def text_of(seed: int, number: int) -> tuple[str, str]:
    """(kind, text) of a number: the same in every process."""
    draw = Random(f"{seed}:{number}")
    kind = draw.choices(tuple(KINDS), SHARES)[0]
    return kind, KINDS[kind](draw)
