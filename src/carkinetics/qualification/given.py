"""What a check is given: its stored answers, its tolerances, perhaps a folder of data; and the ways in which it compares."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from carkinetics.qualification.spec import Comparison

HERE = "carkinetics.qualification"


@cache
def stored(name: str) -> Any:
    """The contents of a data file of the qualification: .json or .toml."""
    text = files(HERE).joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text) if name.endswith(".toml") else json.loads(text)


@dataclass(frozen=True)
class Given:
    """The answers and tolerances of one check, and the folder in which classic data may be found."""

    answers: Mapping[str, Any]
    tolerances: Mapping[str, float]
    data: Path | None = None

    def tolerance(self, name: str) -> float:
        """A tolerance by its name; a KeyError where the file has none, which fails the check."""
        return float(self.tolerances[name])

    def absolute(self, what: str, found: Any, expected: Any, tolerance: str) -> Comparison:
        """Compare numbers or arrays by their largest difference."""
        return _compared(what, found, expected, 1.0, self.tolerance(tolerance))

    def relative(self, what: str, found: Any, expected: Any, tolerance: str, floor: float = 0.0) -> Comparison:
        """Compare numbers or arrays by their largest difference relative to what is expected; below `floor` relative to it."""
        return _compared(what, found, expected, np.maximum(np.abs(np.asarray(expected, dtype=float)), floor), self.tolerance(tolerance))

    def below(self, what: str, found: float, tolerance: str) -> Comparison:
        """Hold a number that should be near nothing against its limit."""
        limit = self.tolerance(tolerance)
        return Comparison(what, f"at most {limit:g}", f"{found:.4g}", abs(found), limit, bool(abs(found) <= limit))

    def between(self, what: str, found: float, low: str, high: str) -> Comparison:
        """Hold a number against two limits."""
        least, most = self.tolerance(low), self.tolerance(high)
        middle, half = (least + most) / 2, (most - least) / 2
        return Comparison(what, f"{least:g} to {most:g}", f"{found:.6g}", abs(found - middle), half, bool(least <= found <= most))

    def same(self, what: str, found: Any, expected: Any) -> Comparison:
        """Compare texts, numbers or arrays that have to be equal, arrays to the bit."""
        if isinstance(expected, np.ndarray):
            equal = bool(found.dtype == expected.dtype and found.shape == expected.shape and found.tobytes() == expected.tobytes())
            return Comparison(
                what, f"{expected.size:,} numbers", "the same bits" if equal else "other bits", 0.0 if equal else 1.0, 0.0, equal
            )
        equal = bool(found == expected)
        return Comparison(what, _word(expected), _word(found), 0.0 if equal else 1.0, 0.0, equal)

    def refused(self, what: str, call: Callable[[], Any], kind: type[Exception], *words: str) -> Comparison:
        """Expect an error of a kind, with words in its text."""
        expected = f"{kind.__name__} with {', '.join(repr(word) for word in words)}"
        try:
            call()
        except kind as error:
            missing = [word for word in words if word not in str(error)]
            return Comparison(what, expected, _word(f"{type(error).__name__}: {error}"), float(len(missing)), 0.0, not missing)
        except Exception as error:
            return Comparison(what, expected, _word(f"{type(error).__name__}: {error}"), 1.0, 0.0, False)
        return Comparison(what, expected, "no error", 1.0, 0.0, False)


def _compared(what: str, found: Any, expected: Any, scale: Any, tolerance: float) -> Comparison:
    """The largest difference over `scale`; what is not finite where a number is expected is infinitely far away."""
    got, want = np.broadcast_arrays(np.asarray(found, dtype=float), np.asarray(expected, dtype=float))
    if not want.size:
        return Comparison(what, "numbers", "none", math.inf, tolerance, False)
    with np.errstate(invalid="ignore", divide="ignore"):
        distance = np.abs(got - want)
        errors = np.where(distance == 0.0, 0.0, distance / scale).ravel()
    errors = np.where(np.isnan(got.ravel()) & np.isnan(want.ravel()), 0.0, np.where(np.isnan(errors), math.inf, errors))
    worst = int(np.argmax(errors))
    error = float(errors[worst])
    return Comparison(what, f"{want.ravel()[worst]:.10g}", f"{got.ravel()[worst]:.10g}", error, tolerance, bool(error <= tolerance))


def _word(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 160 else f"{text[:157]}..."
