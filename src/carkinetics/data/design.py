"""What a fit needs of data, as arrays in the units of the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.engine.stops import DoseTable


@dataclass(frozen=True)
class Design:
    """Subjects, their covariates, times and doses, and observations (m,) grouped by subject.

    `times` (n, nt) ascend in each row and end in nan; `time` numbers a column of them, `output` an observable; `censoring`: 0 none, 1 left
    (below `limit`), 2 right (above), 3 between `lower` and `limit`.
    """

    subjects: list[str]
    cohort: pd.DataFrame
    times: np.ndarray
    doses: DoseTable | None
    subject: np.ndarray
    time: np.ndarray
    output: np.ndarray
    value: np.ndarray
    censoring: np.ndarray
    limit: np.ndarray
    lower: np.ndarray
    line: np.ndarray


def bind(model: Any, observations: Any, strict: bool = True) -> Design:
    """Return the design of observations for a model."""
    raise TypeError("observations cannot be read yet")
