"""What follows from the estimates of a fit, such as a half-life, with the interval that it inherits from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError, FitError
from carkinetics.model.faults import listed

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
PURPOSE = "secondary"
ENDS = (0.025, 0.975)
STEP = 1e-5  # on the scales of estimation, for the slope of a quantity


def secondary(fit: Fit, expressions: Mapping[str, str], *, n: int = 10_000, seed: int = 0) -> xr.Dataset:
    """Return quantities of the typical subject that follow from a fit: a Dataset over `quantity` (estimate, se, lower, upper).

    `expressions` by name, over the model's parameters, covariates (at their reference) and derived constants, in their units, such as
    {"half_life": "log(2) / alpha"}. The 95 % interval is that of `n` draws from the covariance of the fit, on the scales of estimation;
    `se` is by the slope of the expression there (delta method). Of a parameter both are the fit's own. ConfigError for arguments outside
    what is allowed or a quantity that is not finite, ModelError for an expression, FitError for a fit without a covariance.
    """
    expect(secondary, locals())
    import xarray as xr

    from carkinetics.cohort.streams import check_seed
    from carkinetics.fitting.result import Fit

    if not isinstance(fit, Fit):
        raise ConfigError(f"secondary: expected a fit of ck.fit, not {type(fit).__name__}.")
    if not isinstance(expressions, Mapping) or not expressions:
        raise ConfigError('secondary: expected a mapping of expressions by name, e.g. {"half_life": "log(2) / alpha"}.')
    if not isinstance(n, int | np.integer) or isinstance(n, bool) or n < 100:
        raise ConfigError(f"secondary: n is {n}: an interval needs at least 100 draws. Leave it out for 10000.")
    if not np.isfinite(fit.covariance.values).all():
        why = "it was evaluated only" if fit.evaluated_only else "it did not converge"
        raise FitError(f"The fit of {fit.model.name} has no covariance ({why}), so that nothing tells how sure a quantity is.")
    typical = _Typical(fit)
    drawn = typical.drawn(int(n), check_seed(seed))
    rows = [_row(fit, typical, name, text, drawn) for name, text in expressions.items()]
    columns = {key: ("quantity", np.array([row[key] for row in rows])) for key in rows[0]}
    coords = {"quantity": list(map(str, expressions)), "expression": ("quantity", list(expressions.values()))}
    return xr.Dataset(columns, coords, {"model": fit.model.name, "n": int(n), "seed": int(seed)})


class _Typical:
    """The typical values of a fit: where they are on their scales, how sure they are, and what an expression needs of them."""

    def __init__(self, fit: Fit) -> None:
        from carkinetics.fitting.effects import describe

        self.structure = structure = describe(fit.model, fit.design)
        self.model, self.free, self.mu = fit.model, list(structure.free), structure.start.mu
        names = [fit.model.parameters[i].name for i in self.free]
        self.covariance: Floats = fit.covariance.sel(parameter=names, other=names).values

    def values(self, mu: Floats) -> dict[str, Any]:
        """Parameters and covariates by name, for mu (..., P)."""
        natural = self.structure.typical(mu)
        given: dict[str, Any] = {item.name: natural[..., i] for i, item in enumerate(self.model.parameters)}
        return given | {item.name: item.reference for item in self.model.covariates}

    def drawn(self, n: int, seed: int) -> dict[str, Any]:
        """The same for `n` draws."""
        from carkinetics.cohort.streams import normal

        z = np.column_stack([normal(seed, PURPOSE, np.arange(n), k) for k in range(len(self.free))]) if self.free else np.empty((n, 0))
        mu = np.tile(self.mu, (n, 1))
        mu[:, self.free] += z @ np.linalg.cholesky(self.covariance).T
        return self.values(mu)

    def shifted(self) -> dict[str, Any]:
        """The same for a step up and then down along each free parameter: (2, free)."""
        steps = np.zeros((len(self.free), len(self.mu)))
        steps[np.arange(len(self.free)), self.free] = STEP
        return self.values(self.mu + np.stack([steps, -steps]))


def _row(fit: Fit, typical: _Typical, name: str, text: str, drawn: dict[str, Any]) -> dict[str, float]:
    estimate = float(fit.model.evaluate(text, typical.values(typical.mu)))
    n = len(next(iter(drawn.values())))
    spread = np.broadcast_to(fit.model.evaluate(text, drawn), (n,))
    lost = int((~np.isfinite(spread)).sum())
    if lost or not np.isfinite(estimate):
        where = f"in {lost} of {n} draws" if np.isfinite(estimate) else "at the estimates"
        used = listed([item.name for item in fit.model.parameters])
        raise ConfigError(f"secondary: '{name}' = {text} is not finite {where}. Write it so that it has a value for any {used}.")
    up, down = np.broadcast_to(fit.model.evaluate(text, typical.shifted()), (2, len(typical.free)))
    slope = (up - down) / (2.0 * STEP)
    lower, upper = np.quantile(spread, ENDS)
    return {"estimate": estimate, "se": float(np.sqrt(slope @ typical.covariance @ slope)), "lower": float(lower), "upper": float(upper)}
