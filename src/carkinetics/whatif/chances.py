"""Counts that a trial of n children would see, from counts in a larger simulated group: exact, without another draw.

N simulated children of one world are exchangeable, so that n of them, taken without replacement, are a trial of n children in that
world: the chance of a count among them is hypergeometric given the count among all N, and unbiased for the world's own chance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.trial.endpoints import proportion

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_TARGET = re.compile(r"\s*(?P<outcome>[^<>\s]+)\s*(?P<side>[<>])\s*(?P<value>[0-9.eE+-]+)\s*(?P<percent>%?)\s*")


@dataclass(frozen=True)
class Target:
    """What a trial should show: the lower limit of the interval of a share above `value`, or (not `above`) the upper limit below it."""

    outcome: str
    above: bool
    value: float

    @property
    def text(self) -> str:
        """As it is written: response > 0.6."""
        return f"{self.outcome} {'>' if self.above else '<'} {self.value:g}"

    def met(self, n: int, level: float) -> NDArray[np.bool_]:
        """Whether each count of 0 to n in n meets the target, by the Clopper-Pearson interval; nothing is shown by nobody."""
        if n == 0:
            return np.zeros(1, dtype=bool)
        limits = np.array([proportion(count, n, level)[1:] for count in range(n + 1)])
        return np.asarray(limits[:, 0] > self.value if self.above else limits[:, 1] < self.value)


def read_target(text: str) -> Target:
    """A Target from "response > 0.6" or "crs < 30 %"; ConfigError."""
    found = _TARGET.fullmatch(text) if isinstance(text, str) else None
    try:
        value = float(found["value"]) / (100 if found["percent"] else 1) if found else float("nan")
    except ValueError:
        value = float("nan")
    if found is None or not 0 < value < 1:
        raise ConfigError(f"target is {text!r}: write OUTCOME > SHARE or OUTCOME < SHARE, such as 'response > 0.6' or 'crs < 30 %'.")
    return Target(found["outcome"], found["side"] == ">", value)


def widths(n: int, level: float) -> Floats:
    """The widths of the Clopper-Pearson intervals of the counts 0 to n in n; NaN of nobody."""
    if n == 0:
        return np.full(1, np.nan)
    return np.array([limits[2] - limits[1] for limits in (proportion(count, n, level) for count in range(n + 1))])


def counts_of(with_it: int, known: int, everybody: int, n: int) -> dict[int, Floats]:
    """Size of a group -> joint chance of the size and of each count in it (size + 1,), for n of `everybody` simulated children.

    `known` of them are of the group (given this product, say), and `with_it` of those have the outcome.
    """
    from scipy.stats import hypergeom

    sizes = np.arange(max(0, n - (everybody - known)), min(n, known) + 1)
    chances = hypergeom.pmf(sizes, everybody, known, n)
    return {
        int(size): chance * hypergeom.pmf(np.arange(size + 1), known, with_it, int(size)) if size else np.full(1, chance)
        for size, chance in zip(sizes, chances, strict=True)
        if chance > 0
    }
