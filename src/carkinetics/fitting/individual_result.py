"""What individual fits found, as a user reads it: a row a subject, and why a subject has no standard errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from carkinetics.fitting.result import Fit

MOST_ROWS = 30  # subjects that the screen shows
NAME = 16  # letters of a subject
MOST_TOLD = 10  # reasons on the screen


@dataclass(frozen=True, repr=False)
class IndividualFit(Fit):
    """Fits of a model to every subject on its own; no population.

    `estimates` is a Dataset over (subject, parameter): estimate, se, rse, lower, upper; by subject also converged, ofv, aic, bic,
    observations, agreeing (how many of the starts ended there) and note (why there are no standard errors); `sigma` over `residual`.
    `covariance` (subject, parameter, other) and `gradient` (subject, parameter) are on the scales of estimation. `ebe` are the estimates,
    with the parameters that are fixed. `model` has the mean of the converged subjects on each parameter's scale, and the pooled sigmas;
    its `iiv` are those of the file. There is no shrinkage, and `cwres` of the predictions is `iwres`.
    """

    @property
    def title(self) -> str:
        """The name of the method as it is written."""
        return "Individual fits"

    def __str__(self) -> str:
        """Return one screen: how many subjects converged, a table with a row a subject, median and range."""
        found = self.estimates
        n, observations, good = found.sizes["subject"], self.predictions.sizes["observation"], int(found["converged"].sum())
        state = "evaluated, not fitted" if self.evaluated_only else f"{good} of {n} subjects converged"
        sigmas = ", ".join(
            f"{name} {float(value):.4g}" for name, value in zip(found["residual"].values, found["sigma"].values, strict=True)
        )
        head = [
            f"{self.title} of {self.model.name}: {state}",
            *(f"  {message}" for message in self.messages[:MOST_TOLD]),
            *([f"  ... and {len(self.messages) - MOST_TOLD} more: fit.messages"] if len(self.messages) > MOST_TOLD else []),
            f"{observations} observations; OFV {self.ofv:.4f} (-2 log L without N log 2pi), log L {self.loglik:.4f}",
            f"{sigmas}: pooled, {found.attrs['degrees_of_freedom']} degrees of freedom",
            "",
        ]
        return "\n".join([*head, *self._table()])

    __repr__ = __str__

    def _table(self) -> list[str]:
        found = self.estimates
        names, subjects = [str(name) for name in found["parameter"].values], [str(name) for name in found["subject"].values]
        estimate, rse = found["estimate"].values, found["rse"].values
        rows = [
            f"{subject[:NAME]:<{NAME}}{int(count):>4}{value:>10.2f}"
            + "".join(f"{x:>10.4g}{'' if np.isnan(r) else f'({100 * r:.0f})':>7}" for x, r in zip(own, errors, strict=True))
            for subject, count, value, own, errors in zip(
                subjects[:MOST_ROWS], found["observations"].values, found["ofv"].values, estimate, rse, strict=False
            )
        ]
        if len(subjects) > MOST_ROWS:
            rows.append(f"... and {len(subjects) - MOST_ROWS} more: fit.estimates")
        good = estimate[found["converged"].values] if found["converged"].values.any() else estimate
        summary = {"median": np.nanmedian(good, axis=0), "least": np.nanmin(good, axis=0), "largest": np.nanmax(good, axis=0)}
        of = "" if len(good) == len(estimate) else ", converged"
        rows += [f"{name + of:<{NAME + 14}}" + "".join(f"{x:>10.4g}{'':>7}" for x in values) for name, values in summary.items()]
        head = f"{'subject':<{NAME}}{'n':>4}{'OFV':>10}" + "".join(f"{name[:10]:>10}{'RSE %':>7}" for name in names)
        return [line.rstrip() for line in [head, *rows]]
