"""The residual errors that all subjects of individual fits share, each subject's parameters given.

The maximum-likelihood SD of residuals is too small by sqrt(1 - P/N) when P parameters were fitted to N values, and P grows with the
subjects, so that no number of them mends it (Neyman & Scott, Econometrica 1948;16:1). Therefore SDs are their maximum-likelihood values
times sqrt(N / (N - P)): of a constant variance, the residual sum of squares / (N - P).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.alone import Alone, Spots
from carkinetics.model.rules import SIGMAS

Floats = NDArray[np.float64]
NOTHING = 1e-9  # of scaled information, below which a direction of parameters is not told by the data
WIDEST = float(np.log(1e4))  # how far from the start a residual error is sought, on the log


def freedom(alone: Alone, spots: Spots) -> tuple[int, int]:
    """Return N, the quantified values, and N - P: P counts directions of parameters that data tell, a subject's values at most."""
    still = alone.stopped(spots)
    half = np.where(still[:, :, None] | still[:, None, :], 0.0, spots.half)
    size = np.einsum("npp->np", half)
    scale = np.where(size > 0.0, 1.0 / np.sqrt(np.where(size > 0.0, size, 1.0)), 0.0)
    rank = (np.linalg.eigvalsh(half * scale[:, :, None] * scale[:, None, :]) > NOTHING).sum(axis=1)
    design = alone.predictor.design
    quantified = np.bincount(design.subject[design.censoring == 0], minlength=alone.n)
    return int(quantified.sum()), int((quantified - np.minimum(rank, quantified)).sum())


def pooled(alone: Alone, spots: Spots, sigmas: Floats) -> tuple[Floats, int]:
    """Return the free sigmas on theta's scales, given where all n subjects are, and N - P; without a degree of freedom they stay."""
    from scipy.optimize import minimize

    count, left = freedom(alone, spots)
    if left < 1:
        return sigmas, left
    f, _, _, likelihood = alone.seen(np.arange(alone.n), spots.phi)
    solved = np.isfinite(f)

    def objective(sigmas: Floats) -> tuple[float, Floats]:
        terms = likelihood.observed(np.where(solved, f, 1.0), alone.values(sigmas))
        return float(terms.value[solved].sum()), terms.by_s[solved].sum(axis=0)

    structure = alone.structure
    grown = np.array([SIGMAS[structure.model.observables[o].error or ""][k] != "power" for o, k in structure.errors])
    growth = 0.5 * np.log(count / left) * grown
    start = structure.pack(structure.start)[len(alone.free) :]
    box = [(value - WIDEST, value + WIDEST) for value in start]
    found = minimize(objective, sigmas - growth, jac=True, method="L-BFGS-B", bounds=box, options={"ftol": 1e-14, "gtol": 1e-7})
    return np.asarray(found.x + growth, dtype=np.float64), left
