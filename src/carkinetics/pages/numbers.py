"""Numbers as a clinician reads them: two or three significant digits, thousands marked, intervals as 'a (b to c)'."""

from __future__ import annotations

import math

from carkinetics.drawing import style

NOTHING = "\u2013"  # an en dash: there is no such number
_SUPERSCRIPT = str.maketrans("-0123456789", "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
MOST_DIGITS = 5  # of a number that arithmetic gave, such as 10^-11.9
_PLAIN_BELOW = 1e6
_PLAIN_FROM = 1e-3


def number(value: float, digits: int = 3) -> str:
    """A number with that many significant digits: 24300 -> '24,300', 0.01234 -> '0.0123', 2.5e6 -> '2.5 × 10⁶'."""
    value = float(value)
    if math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return "\u221e" if value > 0 else "\u2212\u221e"
    if value.is_integer() and abs(value) < 10.0**digits:
        return _signed(f"{value:.0f}")
    power = math.floor(math.log10(abs(value)))
    rounded = round(value, digits - 1 - power)
    if abs(rounded) >= 10.0 ** (power + 1):
        power += 1
    if _PLAIN_FROM <= abs(rounded) < _PLAIN_BELOW:
        return _signed(f"{rounded:,.{max(0, digits - 1 - power)}f}")
    mantissa = f"{rounded / 10.0**power:.{digits - 1}f}".rstrip("0").rstrip(".")
    return _signed(f"{mantissa} \u00d7 10{str(power).translate(_SUPERSCRIPT)}")


def exact(value: float) -> str:
    """A number of a file as the file has it, with no digit added, and at most five: 0.17, 1,500, 1.2589 × 10⁻¹²."""
    value = float(value)
    if not math.isfinite(value) or value == 0:
        return number(value)
    digits = next((n for n in range(1, MOST_DIGITS) if math.isclose(float(f"{value:.{n - 1}e}"), value, rel_tol=1e-12)), MOST_DIGITS)
    text = number(value, digits)
    if "\u00d7" in text or abs(value) >= _PLAIN_BELOW:
        return text
    return _signed(f"{float(f'{value:.{digits - 1}e}'):,.{max(0, digits - 1 - math.floor(math.log10(abs(value))))}f}")


def interval(value: float, low: float, high: float, digits: int = 3) -> str:
    """'a (b to c)', or 'a' where there is no interval."""
    if math.isnan(low) and math.isnan(high):
        return number(value, digits)
    return f"{number(value, digits)} ({number(low, digits)} to {number(high, digits)})"


def percent(share: float) -> str:
    """A share as a whole per cent, with one decimal below 10 %."""
    if math.isnan(share):
        return NOTHING
    return f"{style.percent(share, 1 if 0 < share < 0.0995 else 0)}\u00a0%"


def percent_interval(share: float, low: float, high: float) -> str:
    """'a % (b to c)', or 'a %' where there is no interval."""
    if math.isnan(share) or (math.isnan(low) and math.isnan(high)):
        return percent(share)
    return f"{percent(share)} ({percent(low)[:-2]} to {percent(high)[:-2]})"


def count(value: float) -> str:
    """A whole number with its thousands marked."""
    return NOTHING if math.isnan(float(value)) else f"{int(value):,}"


def _signed(text: str) -> str:
    return text.replace("-", "\u2212")
