"""What an option's text means: time grids, doses, settings, windows and tolerances."""

from __future__ import annotations

import itertools
import math
import re
from typing import NamedTuple

from carkinetics.errors import ConfigError, LimitError

MOST_TIMES = 1_000_000  # a grid longer than this is a slip of the pen: a second for 11 days
ROUNDING = 1e-9  # 0:1:0.1 has eleven times although 10 x 0.1 is not 1 in binary


class DoseWords(NamedTuple):
    """One dose as the command line says it; `into` and `duration` are None where they were left out."""

    amount: float
    time: float
    into: str | None
    duration: float | None


def number(text: str, what: str) -> float:
    """Read one finite number; ConfigError names `what` it was for."""
    try:
        if "_" in text or not text.isascii():  # 1_000, and digits of other scripts, are Python's
            raise ValueError
        value = float(text)
    except ValueError:
        raise ConfigError(f"{what}: '{text.strip()}' is not a number.") from None
    if not math.isfinite(value):
        raise ConfigError(f"{what}: {text.strip()} is not a finite number.")
    return value


def times(text: str) -> list[float]:
    """Read `0:365:1` (start:stop:step, the stop included), `0,1,7` or both, into increasing times; ConfigError, LimitError."""
    found: list[float] = []
    for part in text.split(","):
        found.extend(_span(part, text) if ":" in part else [number(part, "--times")])
    for before, after in itertools.pairwise(found):
        if after <= before:
            raise ConfigError(f"--times: {after:g} comes after {before:g} in '{text}'. Times must increase, each once.")
    return found


def _span(part: str, text: str) -> list[float]:
    pieces = part.split(":")
    if len(pieces) > 3:
        raise ConfigError(f"--times: '{part}' in '{text}' is not start:stop or start:stop:step, for example 0:365:1.")
    start, stop, *rest = (number(piece, f"--times '{text}'") for piece in pieces)
    step = rest[0] if rest else 1.0
    if step <= 0:
        raise ConfigError(f"--times: the step of '{part}' is {step:g}; it must be above 0.")
    if stop < start:
        raise ConfigError(f"--times: '{part}' ends at {stop:g}, before its start {start:g}. The order is start:stop:step.")
    last = (stop - start) / step
    if last > MOST_TIMES:
        raise LimitError(f"--times: '{part}' has {last + 1:.3g} times; at most {MOST_TIMES:,} are allowed. Take a larger step.")
    return [start + i * step for i in range(math.floor(last + ROUNDING) + 1)]


_DOSE = re.compile(r"(?P<amount>[^@]+)@(?P<times>[^@:/]+)(:(?P<into>[A-Za-z_]\w*))?(/(?P<duration>[^@:/]+))?")


def doses(text: str) -> list[DoseWords]:
    """Read AMOUNT@TIME[,TIME][:ENTRY][/DURATION], such as `25@-4,-3,-2:fludarabine/0.02`; ConfigError."""
    found = _DOSE.fullmatch(text.strip())
    if not found:
        raise ConfigError(f"--dose: '{text}' is not AMOUNT@TIME[:ENTRY][/DURATION], for example 2e8@0 or 25@-4:fludarabine/0.02.")
    amount = number(found["amount"], f"--dose '{text}', amount")
    if amount < 0:
        raise ConfigError(f"--dose: the amount of '{text}' is {amount:g}; it must not be below 0.")
    duration = number(found["duration"], f"--dose '{text}', duration") if found["duration"] else None
    if duration is not None and duration < 0:
        raise ConfigError(f"--dose: the duration of '{text}' is {duration:g}; it must not be below 0.")
    what = f"--dose '{text}', time"
    return [DoseWords(amount, number(time, what), found["into"], duration) for time in found["times"].split(",")]


def settings(texts: list[str]) -> dict[str, str]:
    """Read every KEY=VALUE: a dotted key of the file and a text; ConfigError for another form, and for a key that is set twice."""
    found: dict[str, str] = {}
    for text in texts:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not key or not value:
            raise ConfigError(f"--set: '{text}' is not KEY=VALUE, for example arms.senl_19.dose.amount=1e6.")
        if "\n" in value:
            raise ConfigError(f"--set: the value of {key} has more than one line.")
        if key in found:
            raise ConfigError(f"--set: {key} is set twice. Keep one of them.")
        found[key] = value
    return found


def rows_wanted(texts: list[str]) -> dict[str, list[str | int | float]]:
    """Read every COLUMN=VALUE of --where, numbers as numbers; a column that is said twice keeps both values; ConfigError."""
    found: dict[str, list[str | int | float]] = {}
    for text in texts:
        column, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not column or not value:
            raise ConfigError(f"--where: '{text}' is not COLUMN=VALUE, for example matrix=PB. Repeat the option to keep more values.")
        found.setdefault(column, []).append(_typed(value))
    return found


def _typed(text: str) -> str | int | float:
    if re.fullmatch(r"[+-]?(0|[1-9]\d*)", text):
        return int(text)
    try:
        return float(text) if re.match(r"[+-]?[.\d]", text) and not re.fullmatch(r"0\d+", text) else text
    except ValueError:
        return text


def limits(texts: list[str]) -> float | dict[str, float] | None:
    """Read --lloq: one number, or MATRIX=NUMBER pairs, repeated or after commas; None where nothing was said; ConfigError."""
    pairs = [part.strip() for text in texts for part in text.split(",")]
    if not pairs:
        return None
    if len(pairs) == 1 and "=" not in pairs[0]:
        return _positive(pairs[0], "--lloq")
    found: dict[str, float] = {}
    for pair in pairs:
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or not name:
            raise ConfigError(f"--lloq: '{pair}' stands among others. Give one number for all values, or MATRIX=NUMBER for each matrix.")
        if name in found:
            raise ConfigError(f"--lloq: {name} is there twice. Keep one of them.")
        found[name] = _positive(value, f"--lloq of {name}")
    return found


def _positive(text: str, what: str) -> float:
    value = number(text, what)
    if value <= 0:
        raise ConfigError(f"{what} is {value:g}; it must be above 0.")
    return value


def window(text: str) -> tuple[float, float]:
    """Read START:STOP in days, as `0:28`; ConfigError."""
    pieces = text.split(":")
    if len(pieces) != 2:
        raise ConfigError(f"--window: '{text}' is not START:STOP in days, for example 0:28.")
    start, stop = (number(piece, "--window") for piece in pieces)
    if stop <= start:
        raise ConfigError(f"--window: '{text}' ends at {stop:g}, which is not after its start {start:g}.")
    return start, stop


def tolerances(texts: list[str]) -> float | dict[str, float] | None:
    """Read --atol: one number for every state, or STATE=NUMBER for some; None where nothing was said; ConfigError."""
    return named_numbers(texts, "--atol", "STATE", "states")


def named_numbers(texts: list[str], option: str, name: str = "NAME", all_of: str = "rows") -> float | dict[str, float] | None:
    """Read one number for all, or NAME=NUMBER for some; None where nothing was said; ConfigError."""
    if not texts:
        return None
    if len(texts) == 1 and "=" not in texts[0]:
        return number(texts[0], option)
    found = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals:
            raise ConfigError(f"{option}: '{text}' stands among others. Give one number for all {all_of}, or {name}=NUMBER for each.")
        if key.strip() in found:
            raise ConfigError(f"{option}: {key.strip()} is there twice. Keep one of them.")
        found[key.strip()] = number(value, f"{option} of {key.strip()}")
    return found


def conditions(texts: list[str]) -> dict[str, list[str]]:
    """Read every COLUMN=VALUE[,VALUE]: the rows of a data file to keep; a column that is named again gets more values; ConfigError."""
    found: dict[str, list[str]] = {}
    for text in texts:
        column, equals, values = (part.strip() for part in text.partition("="))
        if not equals or not column or not values:
            raise ConfigError(f"--where: '{text}' is not COLUMN=VALUE, for example matrix=PB.")
        found.setdefault(column, []).extend(value.strip() for value in values.split(","))
    return found
