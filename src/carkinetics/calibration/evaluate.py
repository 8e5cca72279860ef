"""One parameter vector -> the summaries of every arm: the trial simulated in that one world."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.children import Columns, children, pooled
from carkinetics.calibration.spec import Targets
from carkinetics.calibration.statistics import summaries
from carkinetics.cohort.worlds import Worlds
from carkinetics.trial.run import run_trial
from carkinetics.trial.spec import Trial

Floats = NDArray[np.float64]
Found = dict[str, float]

BLOCK = 2000  # children of an arm simulated at a time: what a Dataset of them takes of memory


def evaluate(trial: Trial, targets: Targets, scores: Floats, n: int, seed: int, threads: int | None = None) -> Found:
    """The summaries "arm.statistic" (on their scales) of n children an arm who live with these parameters (scores, in prior SDs)."""
    parts = simulated(trial, targets, scores, n, (seed,), threads)
    return flat(pooled(parts))


def simulated(
    trial: Trial, targets: Targets, scores: Floats, n: int, seeds: Sequence[int], threads: int | None = None
) -> list[dict[str, Columns]]:
    """The children of every arm, one entry a seed."""
    world = Worlds(targets.names, targets.natural(scores), "a vector of the calibration")
    return [children(run_trial(trial, n, seed, threads, uncertainty=world)) for seed in seeds]


def flat(columns: dict[str, Columns]) -> Found:
    """The summaries of all arms under "arm.statistic"."""
    return {f"{arm}.{name}": value for arm, own in columns.items() for name, value in summaries(own, len(own["best_response"])).items()}
