"""Vectors simulated one after the other and kept: the data of the emulator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.design import Settings
from carkinetics.calibration.evaluate import Found, evaluate
from carkinetics.calibration.spec import Targets
from carkinetics.calibration.store import Store
from carkinetics.trial.spec import Trial

Floats = NDArray[np.float64]
Told = Callable[[str, int], None]


@dataclass(frozen=True)
class Seen:
    """Simulated vectors: scores (m, free), the seed of each (m,), the wave of each (m,), and what was found."""

    scores: Floats
    seeds: NDArray[np.int64]
    waves: tuple[str, ...]
    found: tuple[Found, ...]

    def column(self, key: str) -> Floats:
        """One summary of all vectors (m,); NaN where it could not be told."""
        return np.array([np.nan if (value := row.get(key)) is None else value for row in self.found])

    def with_more(self, other: Seen) -> Seen:
        """Both, in order."""
        return Seen(
            np.concatenate([self.scores, other.scores]), np.concatenate([self.seeds, other.seeds]),
            self.waves + other.waves, self.found + other.found,
        )  # fmt: skip


@dataclass(frozen=True)
class Bench:
    """Where vectors are simulated: the trial, its targets, the settings, the store and who is told."""

    trial: Trial
    targets: Targets
    settings: Settings
    store: Store
    threads: int | None
    told: Told

    def wave(self, name: str, make: Callable[[], Floats], seeds: Sequence[int] | None = None) -> Seen:
        """The vectors of a wave, from the store or made, each simulated with its seed (in turn, where none are given)."""
        kept = self.store.kept(f"design {name}", lambda: {"scores": make().tolist()})
        scores = np.array(kept["scores"], dtype=np.float64)
        chosen = list(seeds) if seeds is not None else [self.settings.search_seed(place) for place in range(len(scores))]
        found = []
        for place, (row, seed) in enumerate(zip(scores, chosen, strict=True)):
            found.append(self.store.kept(f"vector {name} {place}", lambda row=row, seed=seed: self._one(row, seed)))  # type: ignore[misc]
            self.told(name, 1)
        return Seen(scores, np.array(chosen), (name,) * len(scores), tuple(found))

    def _one(self, row: Floats, seed: int) -> Found:
        found = evaluate(self.trial, self.targets, row, self.settings.n, seed, self.threads)
        return {key: None if np.isnan(value) else value for key, value in found.items()}  # type: ignore[misc]
