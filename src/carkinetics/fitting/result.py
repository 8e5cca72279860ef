"""What a fit found, as a user reads it: estimates with their uncertainty, individual effects, predictions, and whether to believe it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design
    from carkinetics.data.observations import Observations
    from carkinetics.fitting.failures import Failure
    from carkinetics.model.spec import Model

TITLES = {
    "fo": "FO", "foce": "FOCE", "focei": "FOCEI", "laplace": "Laplace", "saem": "SAEM", "importance": "Importance sampling", "map": "MAP",
}  # fmt: skip

SHOWN = 5  # subjects that failed, on one screen


@dataclass(frozen=True, repr=False)
class Origin:
    """What a fit was made from: the data as read, the model with its starting values, the arguments."""

    data: Observations
    start: Model
    settings: Mapping[str, Any]


@dataclass(frozen=True, repr=False)
class Fit:
    """A fit of a model to data.

    `ofv` is -2 log L without the constant N log(2 pi) of the N observations that are not censored, as NONMEM reports it; `loglik` has it.
    `estimates`: a Dataset over `parameter` (estimate, se, rse, lower, upper; 95 % intervals made on the scale of the parameter);
    `covariance` and `gradient` on the scales of estimation; `eta` the random effects (subject, effect) and `ebe` the individual values
    (subject, parameter), `ebe_se` their standard errors given the population, by `occasions` (subject, occasion, parameter) those that
    vary between them; `predictions` a Dataset over `observation` (observed, pred, ipred, and the residuals ires, iwres, cwres). `model` is
    a new model with the estimates; the one that was passed in is unchanged. `design` is what was measured, when, after which doses.
    Without convergence there are no standard errors, and
    `messages` says why. `ofv_error` is the Monte-Carlo standard error of `ofv` (0 of methods that draw nothing). `trace` (iteration,
    parameter) is the course of the last search, `ofv_trace` (iteration) that of its objective (None of SAEM); iteration 0 of a descent is
    the start. `starts` (start): ofv, converged of every search, where there were several. `interrupted`: Ctrl-C ended it, and this is the
    best so far. `classes` (subject, class): where the model has Bernoulli draws, the probability of each class ("expander=1") given the
    data, with its mean in the model (`share`); `eta`, `ebe` and `predictions` are those of the most probable one. `failures`: subjects
    whose equations could not be solved, and what was done about it.
    """

    method: str
    ofv: float
    loglik: float
    converged: bool
    evaluated_only: bool
    estimates: xr.Dataset
    covariance: xr.DataArray
    gradient: xr.DataArray
    eta: xr.DataArray
    ebe: xr.DataArray
    shrinkage: xr.DataArray
    predictions: xr.Dataset
    model: Model
    design: Design
    messages: tuple[str, ...] = field(default_factory=tuple)
    ofv_error: float = 0.0
    trace: xr.DataArray | None = None
    occasions: xr.DataArray | None = None
    ofv_trace: xr.DataArray | None = None
    interrupted: bool = False
    origin: Origin | None = None
    ebe_se: xr.DataArray | None = None
    starts: xr.Dataset | None = None
    classes: xr.DataArray | None = None
    failures: tuple[Failure, ...] = ()

    @property
    def title(self) -> str:
        """The name of the method as it is written."""
        return TITLES[self.method]

    def __str__(self) -> str:
        """Return one screen: whether it converged, the objective, a table."""
        ended = "converged" if self.converged else "INTERRUPTED" if self.interrupted else "NOT CONVERGED: do not use it"
        state = "evaluated, not fitted" if self.evaluated_only else ended
        subjects, observations = self.ebe.sizes["subject"], self.predictions.sizes["observation"]
        error = f" +- {self.ofv_error:.2g}" if self.ofv_error else ""
        head = [
            f"{self.title} of {self.model.name}: {state}",
            *(f"  {message}" for message in self.messages),
            f"{observations} observations of {subjects} subjects; OFV {self.ofv:.4f}{error} (-2 log L without N log 2pi), "
            f"log L {self.loglik:.4f}",
            *(f"  {failure}" for failure in self.failures[:SHOWN]),
            *([f"  ... and {len(self.failures) - SHOWN} more subjects."] if len(self.failures) > SHOWN else []),
            *([] if self.classes is None else [f"classes: {told_classes(self.classes)} (posterior > 0.5)"]),
            "",
            f"{'':<24}{'estimate':>12}{'RSE %':>9}   {'95 % interval':<24}{'shrinkage %':>12}",
        ]
        return "\n".join([*head, *(self._row(str(name)) for name in self.estimates["parameter"].values)])

    __repr__ = __str__

    def _row(self, name: str) -> str:
        row = self.estimates.sel(parameter=name)
        rse = 100.0 * float(row["rse"])
        interval = f"{float(row['lower']):.4g} - {float(row['upper']):.4g}" if np.isfinite(row["lower"]) else ""
        effect = name.removeprefix("iiv.")
        known = name.startswith(("iiv.", "iov.")) and effect in self.shrinkage["parameter"].values
        shrunk = self.shrinkage.sel(parameter=effect) if known else None
        last = "" if shrunk is None else f"{100.0 * float(shrunk):.0f}"
        return f"{name:<24}{float(row['estimate']):>12.5g}{'' if np.isnan(rse) else f'{rse:.1f}':>9}   {interval:<24}{last:>12}".rstrip()


def told_classes(classes: xr.DataArray) -> str:
    """Return in words how many subjects have a probability above 0.5 of a 1 of each draw."""
    names, n = [str(name).split(", ") for name in classes["class"].values], classes.sizes["subject"]
    counts = {part: int((classes.values[:, [part in own for own in names]].sum(axis=1) > 0.5).sum()) for part in names[0]}
    return f"{', '.join(f'{part} in {count}' for part, count in counts.items())} of {n}"
