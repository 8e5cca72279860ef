"""The absolute tolerance of each state: SBML has amounts of 1e-15 as well as of 1e12, and no tolerances."""

from __future__ import annotations

from collections.abc import Mapping

FRACTION = 1e-9  # of the size of a state at the start
LARGEST = 1e-6
UNKNOWN = 1e-15  # where every state starts at 0


def tolerances(starts: Mapping[str, tuple[str, float]]) -> dict[str, float]:
    """Tolerances from (kind, value at the start): of a state at 0, that of the smallest of its kind that is not."""
    smallest: dict[str, float] = {}
    for kind, value in starts.values():
        if value == value and value != 0:
            smallest[kind] = min(smallest.get(kind, abs(value)), abs(value))
    found = {}
    for key, (kind, value) in starts.items():
        size = abs(value) if value == value and value != 0 else smallest.get(kind, 0.0)
        found[key] = float(f"{min(LARGEST, FRACTION * size):.3g}") or UNKNOWN
    return found
