"""Where the parameters are looked at: settings of a calibration, and a first design that fills their priors."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.spec import Targets
from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]

NARROWER = 0.7  # the first design against the prior's SD: a quadratic holds better near the centre
FRESH = 1_000_000  # seeds of the judgement begin so far from those of the search


MOST = 1_000_000  # of what is counted, unless it stands here
LARGEST = {"vectors": 10_000, "waves": 100, "rounds": 100, "seeds": 1_000, "draws": 100_000, "seed": 2**63}


@dataclass(frozen=True)
class Settings:
    """Vectors a wave, waves, children an arm, seeds in turn, seeds of a tuning round and its rounds, children that judge, draws kept."""

    vectors: int = 96
    waves: int = 3
    n: int = 500
    seeds: int = 6
    rounds: int = 2
    judged: int = 10_000
    draws: int = 200
    seed: int = 7

    def __post_init__(self) -> None:
        lowest = {"vectors": 8, "waves": 1, "n": 20, "seeds": 1, "rounds": 0, "judged": 20, "draws": 2, "seed": 0}
        for name, least in lowest.items():
            value = getattr(self, name)
            most = LARGEST.get(name, MOST)
            if isinstance(value, bool) or not isinstance(value, int | np.integer) or not least <= value <= most:
                raise ConfigError(f"{name} is {value!r:.60}: it must be a whole number of at least {least}, and at most {most:,}.")

    def told(self) -> dict[str, Any]:
        """What an evaluation depends on."""
        return {key: value for key, value in asdict(self).items() if key in ("vectors", "n", "seeds", "seed")}

    def search_seed(self, place: int) -> int:
        """The seed of the children that a vector at this place of a wave is simulated with: in turn, so that no seed is fitted."""
        return self.seed + place % self.seeds


def first_design(targets: Targets, settings: Settings) -> Floats:
    """Scores (vectors, free) that fill the prior, by a scrambled Sobol sequence, within the bounds; the first is the centre."""
    from scipy.special import ndtri
    from scipy.stats.qmc import Sobol

    count = 1 << (settings.vectors - 1).bit_length()
    points = Sobol(len(targets.free), scramble=True, rng=np.random.default_rng(settings.seed)).random(count)[: settings.vectors]
    scores = NARROWER * ndtri(np.clip(points, 1e-9, 1 - 1e-9))
    scores[0] = 0.0
    return bounded(targets, scores)


def bounded(targets: Targets, scores: Floats) -> Floats:
    """The scores, brought within the bounds of their parameters."""
    low, high = np.array([item.limits for item in targets.free]).T
    return np.clip(scores, low, high)
