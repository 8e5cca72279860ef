"""Stein's kinetics of tisagenlecleucel by SAEM: 60 subjects a data set, a quarter of the values below quantification.

The truth is the shipped model (Table 1 of Stein 2019; SDs of 0.38 to 2.4, residual 0.56 on the log scale). Visits are like those of
ELIANA: ten in the first four weeks, then at months 2, 3, 6, 9, 12, 18 and 24. With a limit of 50 copies/ug, 25 % of the values are below
it: most of day 1, and half or more of those from a year on. Every fit starts from typical values that are off by a factor of 1.5 to 3,
each in a direction of its own, and from SDs off by up to 2.
"""

from __future__ import annotations

from typing import Any

import carkinetics as ck
from benchmarks.studies.sets import altered, drawn, fitted

SUBJECTS, LLOQ = 60, 50.0
DAYS = (1, 2, 5, 7, 9, 11, 14, 17, 21, 28, 60, 90, 180, 270, 365, 540, 730)
LEAST, MOST, SPREAD = 1.5, 3.0, 2.0
SETTINGS = {
    "study": "stein", "model": "stein_2019_tisagenlecleucel", "method": "saem", "subjects": SUBJECTS, "days": list(DAYS), "lloq": LLOQ,
    "start": [LEAST, MOST, SPREAD],
}  # fmt: skip


def truth() -> Any:
    """Return the model that the data are drawn from."""
    return ck.load_model(SETTINGS["model"])


def measure(key: str) -> dict[str, Any]:
    """Draw data set number `key` and fit it."""
    seed = int(key)
    data = drawn(truth(), SUBJECTS, [DAYS], seed=10_000 + seed, lloq=LLOQ)
    return fitted(altered(truth(), seed, LEAST, MOST, SPREAD), data, method="saem", seed=seed)
