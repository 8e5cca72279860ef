"""Random effects against covariates: which of them go together in the subjects of a fit, and how strongly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.columns import canonical
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
MOST_LEVELS = 8  # of what is taken for groups; a column of texts with more is a name or a remark
FEWEST = 3  # subjects


@dataclass(frozen=True)
class Association:
    """One random effect (n,) and one covariate (n,) of the subjects that have both; `levels` names the numbers of a covariate of groups.

    `explained` is the share of the effect's variance: r^2 of a line, or of the means of groups; `p_value` that of its F test.
    """

    effect: str
    covariate: str
    unit: str
    levels: tuple[str, ...]
    x: Floats
    y: Floats
    explained: float
    p_value: float

    @property
    def correlation(self) -> float:
        """Pearson's r, of a covariate that is a number."""
        return float(np.corrcoef(self.x, self.y)[0, 1])


def associations_of(fit: Fit) -> list[Association]:
    """Return every random effect between subjects with every covariate that differs between them, the least p value first.

    Covariates are those of the model and the other columns of the data: numbers, or at most 8 levels. One that changes with time is taken
    at its start. ConfigError where the fit has no such effects, or the data no such covariates.
    """
    names = [str(name) for name in fit.eta["effect"].values if str(name).startswith("iiv.")]
    if not names:
        raise ConfigError(f"This fit of '{fit.model.name}' has no random effects between subjects (`iiv`), so there are none to draw.")
    found = []
    for covariate, unit, levels, x in _covariates(fit):
        for name in names:
            y = np.asarray(fit.eta.sel(effect=name).values, dtype=np.float64)
            both = np.isfinite(x) & np.isfinite(y)
            if both.sum() >= FEWEST and np.ptp(x[both]) > 0 and np.ptp(y[both]) > 0:
                explained, p_value = _tested(x[both], y[both], bool(levels))
                found.append(Association(name.removeprefix("iiv."), covariate, unit, levels, x[both], y[both], explained, p_value))
    if not found:
        raise ConfigError(
            f"{_source(fit)}: no covariate differs between subjects, as a number or by at most {MOST_LEVELS} levels, so there is "
            "nothing to draw random effects against."
        )
    return sorted(found, key=lambda item: (item.p_value, -item.explained))


def _source(fit: Fit) -> str:
    return fit.model.name if fit.origin is None else fit.origin.data.source


def _covariates(fit: Fit) -> list[tuple[str, str, tuple[str, ...], Floats]]:
    """Return name, unit, levels, and the value or the number of the level of each subject (n,)."""
    declared = {item.name: item for item in fit.model.covariates}
    changing = set(fit.design.pieces.values) if fit.design.pieces is not None else set()
    found = []
    for name in (str(name) for name in fit.design.cohort.columns if name != "subject"):
        item, column = declared.get(name), fit.design.cohort[name].tolist()
        if item is not None and item.levels:
            found.append((name, "", item.levels, np.array(column, dtype=np.float64)))
        else:
            told = f"{name} at the start" if name in changing else name
            found.append((told, "" if item is None else item.unit, *_numbered(column)))
    if fit.origin is not None:
        data, known = fit.origin.data, {canonical(str(name)) for name in fit.design.cohort.columns}
        row = {str(subject): i for i, subject in enumerate(data.subjects)}
        rows = [row[str(subject)] for subject in fit.design.subjects]
        for name in (str(name) for name in data.covariates.columns if canonical(str(name)) not in known):
            column = data.covariates[name].tolist()
            found.append((name, data.units.get(name, ""), *_numbered([column[i] for i in rows])))
    return [item for item in found if np.isfinite(item[3]).any()]


def _numbered(column: list[Any]) -> tuple[tuple[str, ...], Floats]:
    """Return levels and their numbers of texts, or of numbers of two values; of other numbers no levels. All nan of too many texts."""
    there = [value for value in column if value is not None and value == value]
    texts = any(isinstance(value, str) for value in there)
    values = sorted({str(value) if texts else value for value in there})
    if not texts and len(values) != 2:
        return (), np.array([np.nan if value is None else value for value in column], dtype=np.float64)
    if len(values) > MOST_LEVELS:
        return (), np.full(len(column), np.nan)
    place = {value: float(i) for i, value in enumerate(values)}
    return (
        tuple(value if texts else f"{value:g}" for value in values),
        np.array([place.get(str(value) if texts else value, np.nan) for value in column]),
    )


def _tested(x: Floats, y: Floats, grouped: bool) -> tuple[float, float]:
    """Return the share of the variance of y that x explains, by a line or by the means of groups, and the p value of the F test."""
    from scipy.stats import f

    groups = np.unique(x)
    fitted = np.polyval(np.polyfit(x, y, 1), x) if not grouped else np.array([y[x == value].mean() for value in x])
    within, whole = float(((y - fitted) ** 2).sum()), float(((y - y.mean()) ** 2).sum())
    used, left = (len(groups) - 1 if grouped else 1), len(y) - (len(groups) if grouped else 2)
    explained = max(0.0, 1.0 - within / whole)
    if left < 1:
        return explained, 1.0
    return explained, float(f.sf(explained / used / max((1.0 - explained) / left, 1e-300), used, left))
