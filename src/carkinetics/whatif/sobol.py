"""Sobol's indices of a function of independent inputs: the design and the estimators of SALib, arranged so that rows can be kept.

Design: Saltelli, Comput Phys Commun 2002;145:280-297, on a scrambled Sobol sequence. First order: Saltelli et al., Comput Phys Commun
2010;181:259-270. Total order: Jansen, Comput Phys Commun 1999;117:35-43. Intervals: bootstrap over the rows of the design.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.endpoints import LEVEL

Floats = NDArray[np.float64]
RESAMPLES = 400
FEWEST = 8  # complete rows, below which no index is given
STILL = 1e-12  # a variance below this, relative to the square of the mean, is that of an output that does not move


def design(count: int, inputs: int, seed: int) -> Floats:
    """Uniform numbers (count, inputs + 2, inputs): each row is A, A with one column of B for each input, and B.

    `count` is a power of 2, as the balance of the sequence asks.
    """
    from SALib.sample import sobol

    problem = {"num_vars": inputs, "names": [str(at) for at in range(inputs)], "bounds": [[0.0, 1.0]] * inputs}
    drawn = sobol.sample(problem, count, calc_second_order=False, scramble=True, seed=seed % 2**32)
    return np.asarray(drawn, dtype=np.float64).reshape(count, inputs + 2, inputs)


def indices(outputs: Floats, seed: int) -> tuple[Floats, int]:
    """(first, first_lower, first_upper, total, total_lower, total_upper) as (6, inputs), and the rows used, of outputs (count, inputs + 2).

    Rows with a value that is not finite are left out. NaN where fewer than 8 are left, or where the output does not move.
    """
    from SALib.analyze import sobol

    inputs = outputs.shape[1] - 2
    complete = outputs[np.isfinite(outputs).all(axis=1)]
    used = len(complete)
    ends = complete[:, [0, -1]]
    if used < FEWEST or ends.var() <= STILL * max(float(np.square(ends.mean())), STILL):
        return np.full((6, inputs), np.nan), used
    problem = {"num_vars": inputs, "names": [str(at) for at in range(inputs)], "bounds": [[0.0, 1.0]] * inputs}
    settings = {"calc_second_order": False, "num_resamples": RESAMPLES, "conf_level": LEVEL, "seed": seed % 2**32}
    found = sobol.analyze(problem, complete.ravel(), **settings)
    rows = []
    for name in ("S1", "ST"):
        middle, half = np.asarray(found[name], dtype=np.float64), np.asarray(found[f"{name}_conf"], dtype=np.float64)
        rows += [middle, middle - half, middle + half]
    return np.array(rows), used
