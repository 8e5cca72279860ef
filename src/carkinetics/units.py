"""Units of measurement as a model file writes them: names, their dimensions, and the factor between two of them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction
from functools import cache, cached_property

from carkinetics.errors import UnitError

Exponent = int | Fraction
Powers = tuple[tuple[str, Exponent], ...]

BODY_UNIT = {"weight": "kg", "bsa": "m2"}  # what doses per kg and per m2 are multiplied by
PREFIXES = {"f": -15, "p": -12, "n": -9, "u": -6, "m": -3, "c": -2, "d": -1, "k": 3, "M": 6, "G": 9, "T": 12}
_DAY = Fraction(86_400)
_YEAR = Fraction(36_525, 100)  # Julian year, in days
# name -> (size in the coherent unit, dimension, takes SI prefixes)
_NAMES: dict[str, tuple[Fraction, Powers, bool]] = {
    "cells": (Fraction(1), (("cells", 1),), False),
    "copies": (Fraction(1), (("copies", 1),), False),
    "g": (Fraction(1), (("mass", 1),), True),
    "L": (Fraction(1, 1000), (("length", 3),), True),
    "M": (Fraction(1000), (("amount", 1), ("length", -3)), True),
    "mol": (Fraction(1), (("amount", 1),), True),
    "m": (Fraction(1), (("length", 1),), True),
    "s": (Fraction(1), (("time", 1),), False),
    "min": (Fraction(60), (("time", 1),), False),
    "h": (Fraction(3600), (("time", 1),), False),
    "day": (_DAY, (("time", 1),), False),
    "week": (7 * _DAY, (("time", 1),), False),
    "month": (_YEAR * _DAY / 12, (("time", 1),), False),
    "year": (_YEAR * _DAY, (("time", 1),), False),
    "%": (Fraction(1, 100), (), False),
}
_ALIASES = {
    "cell": "cells", "copy": "copies", "days": "day", "weeks": "week", "months": "month", "years": "year",
    "hour": "h", "hours": "h", "minute": "min", "minutes": "min", "second": "s", "seconds": "s",
}  # fmt: skip
# What people write instead, for the "did you mean" only.
_SUGGESTIONS = {
    "microg": "ug", "mcg": "ug", "microgram": "ug", "microl": "uL", "microliter": "uL", "microlitre": "uL", "ul": "uL", "ml": "mL",
    "dl": "dL", "l": "L", "liter": "L", "litre": "L", "gram": "g", "kilogram": "kg", "milligram": "mg", "nanogram": "ng", "d": "day",
    "hr": "h", "hrs": "h", "sec": "s", "mins": "min", "yr": "year", "mo": "month", "wk": "week", "percent": "%", "molar": "M",
    "dimensionless": "1", "none": "1", "unitless": "1", "cp": "copies", "kilo": "kg", "meter": "m", "metre": "m", "sqm": "m2",
}  # fmt: skip
_COMMON = ("ug", "mg", "ng", "pg", "kg", "uL", "mL", "dL", "nM", "uM", "mM", "pM", "mmol", "umol", "nmol", "cm", "mm", "um")
_FACTOR = re.compile(r"\s*(?P<name>1(?![0-9.eE])|%|[A-Za-z]+)(?:\^?(?P<power>(?<=\^)-?[0-9]+|[0-9]+))?\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[0-9.]+(?:[eE][+-]?[0-9]+)?\s*")
_MAX_TEXT = 200
_MAX_POWER = 12
_HIGHEST = 100  # power of a name in a product of units: an equation that multiplies further is no physics
_SAME = Fraction(1, 10**9)  # relative: two sizes are one
_LARGEST = Fraction(10) ** 300


@cache
def _size(name: str) -> tuple[Fraction, Powers] | None:
    if name in _NAMES:
        return _NAMES[name][:2]
    prefix, rest = name[:1], name[1:]
    if prefix in PREFIXES and rest in _NAMES and _NAMES[rest][2]:
        size, dimension, _ = _NAMES[rest]
        return size * Fraction(10) ** PREFIXES[prefix], dimension
    return None


def _collect(pairs: Iterable[tuple[str, Exponent]]) -> dict[str, Exponent]:
    total: dict[str, Exponent] = {}
    for name, power in pairs:
        total[name] = total.get(name, 0) + power
    return {name: power for name, power in total.items() if power}


def _whole(power: Exponent) -> Exponent:
    return int(power) if power == int(power) else power


def _written(powers: Iterable[tuple[str, Exponent]]) -> str:
    above: list[str] = []
    below: list[str] = []
    for name, power in powers:
        size = abs(power)
        text = name if size == 1 else f"{name}{size}" if isinstance(size, int) else f"{name}^({size})"
        (above if power > 0 else below).append(text)
    return "/".join(["*".join(above) or "1", *below])


@dataclass(frozen=True)
class Dimension:
    """Powers of cells, copies, mass, length, amount and time, sorted by name; none of them is a dimensionless number."""

    powers: Powers

    def __str__(self) -> str:
        return _written(self.powers)


@dataclass(frozen=True)
class Unit:
    """A product of named units, e.g. (("copies", 1), ("ug", -1)): equal when the names are, `fits` when the sizes are."""

    factors: Powers

    @cached_property
    def dimension(self) -> Dimension:
        """The powers of the base dimensions."""
        pairs = ((base, power * own) for name, power in self.factors for base, own in _known(name)[1])
        return Dimension(tuple(sorted((base, _whole(power)) for base, power in _collect(pairs).items())))

    @cached_property
    def scale(self) -> Fraction:
        """How many coherent units (g, m, s, mol, cells, copies) one of this unit is; exact while the powers are integers."""
        total = Fraction(1)
        for name, power in self.factors:
            total *= Fraction(_known(name)[0] ** power)
        return total

    def __mul__(self, other: Unit) -> Unit:
        return _product(self.factors, other.factors)

    def __truediv__(self, other: Unit) -> Unit:
        return _product(self.factors, tuple((name, -power) for name, power in other.factors))

    def __pow__(self, power: Exponent) -> Unit:
        return _product(tuple((name, own * power) for name, own in self.factors), ())

    def __str__(self) -> str:
        return _written(self.factors)

    def fits(self, other: Unit) -> bool:
        """Whether a number in one unit is the same number in the other."""
        if self.factors == other.factors:
            return True
        return self.dimension == other.dimension and abs(self.scale / other.scale - 1) <= _SAME

    def ratio(self, other: Unit) -> float:
        """How many of the other unit one of this is, where both have the same dimension."""
        ratio = self.scale / other.scale
        return float(ratio) if ratio < _LARGEST else math.inf


def _known(name: str) -> tuple[Fraction, Powers]:
    size = _size(name)
    if size is None:
        raise UnitError(f"'{name}' is not a unit. {_nearest(name)}")
    return size


def _rank(pair: tuple[str, Exponent]) -> tuple[bool, str]:
    return _known(pair[0])[1] == (("time", 1),), pair[0]


@cache
def _product(first: Powers, second: Powers) -> Unit:
    pairs: list[tuple[str, Exponent]] = [(name, _whole(power)) for name, power in _collect((*first, *second)).items()]
    if any(not -_HIGHEST <= power <= _HIGHEST for _, power in pairs):
        raise UnitError(f"a unit is raised to a power above {_HIGHEST}.")
    return Unit(tuple(sorted(pairs, key=_rank)))


ONE = Unit(())


def _nearest(name: str) -> str:
    known = {**{word: word for word in (*_NAMES, *_COMMON, "1")}, **_ALIASES, **_SUGGESTIONS}
    folded = {word.lower(): meant for word, meant in reversed(known.items())}
    close = get_close_matches(name.lower(), folded, n=1, cutoff=0.0)
    meant = known.get(name) or (folded[close[0]] if close else "1")
    return (
        f"Did you mean '{meant}'? A unit is names joined by / and *: {', '.join(_NAMES)}, 1; g, L, M, mol and m take SI prefixes (ug, mL)."
    )


@cache
def parse_unit(text: str) -> Unit:
    """Read a unit such as "copies/ug", "L/h/kg", "1/day" or "m2", left to right; UnitError with the nearest known name."""
    if not text.strip():
        raise UnitError('A unit is empty: write "1" for a number without a unit.')
    if len(text) > _MAX_TEXT:
        raise UnitError(f"A unit of {len(text)} characters is longer than {_MAX_TEXT}: '{text[:40]}...'.")
    plain = text.replace("\u00b5", "u").replace("\u03bc", "u")
    pairs: list[tuple[str, Exponent]] = []
    sign, at = 1, 0
    while True:
        match = _FACTOR.match(plain, at)
        if match is None:
            raise UnitError(_unreadable(text, plain, at))
        pairs.append(_factor(text, match, sign))
        at = match.end()
        if at == len(plain):
            break
        if plain[at] not in "*/":
            raise UnitError(_unreadable(text, plain, at))
        sign = -1 if plain[at] == "/" else 1
        at += 1
    return _product(tuple((name, power) for name, power in pairs if name != "1"), ())


def _factor(text: str, match: re.Match[str], sign: int) -> tuple[str, int]:
    name = _ALIASES.get(match["name"], match["name"])
    power = int(match["power"][:6]) if match["power"] else 1
    if abs(power) > _MAX_POWER or power == 0:
        raise UnitError(f"The power {match['power']} in the unit '{text}' is not one of 1 to {_MAX_POWER} (or -1 to -{_MAX_POWER}).")
    if name != "1" and _size(name) is None:
        raise UnitError(f"The unit '{text}' holds '{match['name']}', which is not known. {_nearest(match['name'])}")
    return name, sign * power


def _unreadable(text: str, plain: str, at: int) -> str:
    number = _NUMBER.match(plain, at)
    if number:
        rest = plain[number.end() :].strip(" *") or "1"
        return f"The unit '{text}' holds the number {number[0].strip()}: a unit is a name. Write '{rest}', and the factor into the values."
    found = repr(plain[at : at + 12]) if at < len(plain) else "its end"
    return f"The unit '{text}' cannot be read at {found}. {_nearest(re.sub('[^A-Za-z]', '', plain[at:]) or '1')}"


def factor(from_unit: str, to_unit: str) -> float:
    """Return how many `to_unit` one `from_unit` is, e.g. factor("mg", "ug") = 1000.0; UnitError names both units."""
    try:
        source, target = parse_unit(from_unit), parse_unit(to_unit)
    except UnitError as error:
        raise UnitError(f"'{from_unit}' cannot be converted to '{to_unit}'. {error}") from None
    if source.dimension != target.dimension:
        raise UnitError(
            f"'{from_unit}' cannot be converted to '{to_unit}': the first is {source.dimension}, the second {target.dimension}. "
            "Give the values in a unit of the same dimension (cells and copies are dimensions of their own)."
        )
    return source.ratio(target)


def in_days(unit: str) -> float:
    """Return how many days one `unit` of time is; UnitError when it is no unit of time."""
    return factor(unit, "day")


def per_body(unit: str) -> tuple[str, str | None]:
    """Split a dose's unit into what is given and the covariate it is multiplied by: "mg/kg" -> ("mg", "weight"); m2: "bsa"."""
    first, *below = re.split(r"(?=/)", unit.replace(" ", ""))
    for written, covariate in (("/kg", "weight"), ("/m2", "bsa"), ("/m^2", "bsa")):
        if written in below:
            below.remove(written)
            return "".join([first, *below]), covariate
    return unit, None
