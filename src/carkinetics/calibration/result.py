"""A calibration: what the tuned values reach of every target, the posterior of the parameters, and what no target informs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.spec import WITHIN, Free, Target, Targets
from carkinetics.calibration.statistics import STATISTICS, restored
from carkinetics.cohort.worlds import Worlds

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]

UNINFORMED = 0.9  # a posterior SD of this share of the prior's, or more, says that no target informs the parameter
FIT_COLUMNS = (
    "arm", "statistic", "words", "unit", "target", "lower", "upper", "reached", "reached_lower", "reached_upper", "posterior_lower",
    "posterior_upper", "z", "z_lower", "z_upper", "inside", "weight", "confidence", "from", "about",
)  # fmt: skip


@dataclass(frozen=True)
class Calibration:
    """What `calibrate` returns.

    tuned: natural values by name; reached, error: the summaries of fresh children with the tuned values on their scales, and their standard
    errors (t,); vectors: the posterior in prior SDs (m, free); seen: its summaries by the emulator (m, t); checked: root mean square of
    simulated minus emulated summaries of the last wave in SDs of what was expected (t,); mixing: the largest potential scale reduction.
    """

    targets: Targets
    tuned: dict[str, float]
    reached: Floats
    error: Floats
    vectors: Floats
    seen: Floats
    checked: Floats
    mixing: float
    children: int
    model_hash: str
    draws: int

    @property
    def fit(self) -> pd.DataFrame:
        """One row a target: what was aimed at, what the tuned values reach in fresh children, and the posterior's 95 %."""
        low, high = np.quantile(self.seen, (0.025, 0.975), axis=0)
        rows = zip(self.targets.targets, self.reached, self.error, low, high, strict=True)
        return fit_frame([fitted(target, found, error, (left, right)) for target, found, error, left, right in rows])

    @property
    def parameters(self) -> pd.DataFrame:
        """One row a parameter: prior, tuned value, posterior median and 95 %, and the posterior's SD as a share of the prior's."""
        import pandas as pd

        return pd.DataFrame([self._parameter(place, item) for place, item in enumerate(self.targets.free)])

    @property
    def correlations(self) -> pd.DataFrame:
        """Of the parameters on their scales, in the posterior."""
        import pandas as pd

        return pd.DataFrame(np.corrcoef(self.vectors.T), index=self.targets.names, columns=list(self.targets.names))

    @property
    def uninformed(self) -> tuple[str, ...]:
        """The parameters that keep their prior width."""
        frame = self.parameters
        return tuple(frame["name"][~frame["informed"]])

    @property
    def worlds(self) -> Worlds:
        """Draws of the posterior, evenly spaced in it, for `run_trial(..., uncertainty=...)`."""
        from carkinetics.calibration.population import spaced

        chosen = self.targets.natural(spaced(self.vectors, self.draws))
        return Worlds(self.targets.names, chosen, f"the calibration of {self.targets.trial}", self.model_hash)

    def _parameter(self, place: int, item: Free) -> dict[str, object]:
        scores = self.vectors[:, place]
        low, middle, high = (item.value(float(x)) for x in np.quantile(scores, (0.025, 0.5, 0.975)))
        share = float(scores.std(ddof=1)) / prior_sd(item)
        return {
            "name": item.name, "prior": item.prior, "prior_lower": item.value(max(-WITHIN, item.limits[0])),
            "prior_upper": item.value(min(WITHIN, item.limits[1])), "tuned": self.tuned[item.name], "median": middle, "lower": low,
            "upper": high, "mean_score": float(scores.mean()), "sd_score": float(scores.std(ddof=1)), "share_of_prior_sd": share,
            "informed": share < UNINFORMED, "scale": item.scale, "from": item.source, "about": item.about,
        }  # fmt: skip


def prior_sd(item: Free) -> float:
    """The SD of the prior in its own SDs: below 1 where its bounds cut it."""
    from scipy.stats import truncnorm

    return float(truncnorm(*item.limits).std())


def fitted(target: Target, found: float, error: float, posterior: tuple[float, float] | None = None) -> dict[str, object]:
    """One row of the fit: a summary on the target's scale, its standard error, and the posterior's limits where there is one.

    z_lower, z_upper: of the posterior where there is one, else of the summary's own 95 % interval.
    """
    item, known = STATISTICS[target.statistic], math.isfinite(found)
    own = (found - WITHIN * error, found + WITHIN * error)
    spans = own if posterior is None else posterior
    value = _natural(target, found)
    return {
        "arm": target.arm, "statistic": target.statistic, "words": item.words, "unit": item.unit, "target": target.value,
        "lower": target.interval[0], "upper": target.interval[1], "reached": value, "reached_lower": _natural(target, own[0]),
        "reached_upper": _natural(target, own[1]), "posterior_lower": _natural(target, posterior[0]) if posterior else math.nan,
        "posterior_upper": _natural(target, posterior[1]) if posterior else math.nan, "z": target.z(found) if known else math.nan,
        "z_lower": target.z(spans[0]), "z_upper": target.z(spans[1]),
        "inside": bool(known and target.interval[0] <= value <= target.interval[1]), "weight": target.weight,
        "confidence": target.confidence, "from": target.source, "about": target.about,
    }  # fmt: skip


def _natural(target: Target, found: float) -> float:
    return restored(target.scale, found) if math.isfinite(found) else math.nan


def fit_frame(rows: list[dict[str, object]]) -> pd.DataFrame:
    """Rows of `fitted` as a table."""
    import pandas as pd

    return pd.DataFrame(rows, columns=list(FIT_COLUMNS))
