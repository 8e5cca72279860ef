"""How sure typical values are: draws of them from the covariance of a fit, one of each subject."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.streams import normal
from carkinetics.errors import ConfigError, FitError
from carkinetics.model.faults import listed
from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
PURPOSE = "typical"


def typical_shifts(uncertainty: Any, model: Model, seed: int, pairs: NDArray[np.int64]) -> dict[str, Floats]:
    """Return how far the typical values of each subject's world are from the estimates, on the parameters' scales: (n,) by parameter.

    They are normal with the covariance of the fit; parameters that it does not estimate stay. ConfigError for what is no fit of a model
    with these parameters, FitError for a fit without a covariance.
    """
    names, covariance = _estimated(uncertainty, model)
    if not names:
        return {}
    scores = np.stack([normal(seed, f"{PURPOSE}:{name}", pairs) for name in names])
    return dict(zip(names, np.linalg.cholesky(covariance) @ scores, strict=True))


def _estimated(uncertainty: Any, model: Model) -> tuple[list[str], Floats]:
    own = getattr(uncertainty, "model", None)
    if not isinstance(own, Model) or not hasattr(uncertainty, "covariance"):
        raise ConfigError(f"uncertainty is a {type(uncertainty).__name__}: give a fit of ck.fit, or None for the model's typical values.")
    known = {item.name: item for item in model.parameters}
    for item in own.parameters:
        if item.name not in known or known[item.name].scale != item.scale:
            raise ConfigError(
                f"uncertainty is a fit of {own.name}, whose parameter '{item.name}' ({item.scale}) is not one of {model.name}: "
                "sample from fit.model, or from a model with its parameters."
            )
    found = uncertainty.covariance
    names = [item.name for item in own.parameters if item.name in found["parameter"].values]
    covariance = np.asarray(found.sel(parameter=names, other=names).values, dtype=np.float64)
    if not np.isfinite(covariance).all():
        why = "it was evaluated only" if uncertainty.evaluated_only else "it did not converge"
        raise FitError(f"The fit of {own.name} has no covariance ({why}), so that nothing tells how sure {listed(names)} are.")
    return names, covariance
