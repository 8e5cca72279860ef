"""Between-subject variability: normal scores -> correlated random effects -> individual values of the parameters."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.model.spec import Model, Parameter

Floats = NDArray[np.float64]

UNIT_INTERVAL = (0.0, 1.0)  # the bounds of a logit scale that names none


def has_effect(parameter: Parameter) -> bool:
    """Whether the parameter varies between subjects."""
    return parameter.iiv is not None and parameter.iiv > 0


def correlation_weights(model: Model) -> dict[str, dict[str, float]]:
    """Return the Cholesky factor of the random effects' correlations by name: {effect: {score: weight}}, for the effects that need it.

    Each row sums over the parameter itself and those before it in the file, so a parameter added behind others leaves them alone.
    """
    joined = {name for item in model.correlations for name in (item.first, item.second)}
    names = [item.name for item in model.parameters if item.name in joined]
    matrix = np.eye(len(names))
    for item in model.correlations:
        row, column = names.index(item.first), names.index(item.second)
        matrix[row, column] = matrix[column, row] = item.value
    factor = np.linalg.cholesky(matrix)
    return {name: {names[j]: float(factor[i, j]) for j in range(i + 1) if factor[i, j] != 0} for i, name in enumerate(names)}


def individual_values(parameter: Parameter, score: Floats) -> Floats:
    """Return a parameter's individual values, float64 (n,), from its standard normal scores (n,); `iiv` is the SD on its scale."""
    from scipy.special import expit, logit

    effect = (parameter.iiv or 0.0) * score
    if parameter.scale == "normal":
        return parameter.value + effect
    if parameter.scale == "logit":
        low, high = parameter.bounds or UNIT_INTERVAL
        return low + (high - low) * expit(logit((parameter.value - low) / (high - low)) + effect)
    with np.errstate(over="ignore"):
        return parameter.value * np.exp(effect)


def parameter_columns(model: Model, scores: Mapping[str, Floats], pairs: NDArray[np.int64]) -> dict[str, Floats]:
    """Return every parameter's individual values, each float64 (n,), in the order of the file.

    scores: independent standard normal (n,) of each parameter with a random effect; pairs: int64 (n,), to name a subject in an error.
    ConfigError when a value is not finite, or has left its scale.
    """
    weights = correlation_weights(model)
    columns = {}
    for item in model.parameters:
        if not has_effect(item):
            columns[item.name] = np.full(pairs.shape, float(item.value))
            continue
        terms = weights.get(item.name, {item.name: 1.0})
        columns[item.name] = individual_values(item, np.sum([weight * scores[name] for name, weight in terms.items()], axis=0))
        _check(item, columns[item.name], pairs)
    return columns


def _check(item: Parameter, values: Floats, pairs: NDArray[np.int64]) -> None:
    bad = ~np.isfinite(values)
    if item.scale == "log":
        bad |= values <= 0
    if bad.any():
        at = int(np.flatnonzero(bad)[0])
        allowed = "finite and > 0" if item.scale == "log" else "finite"
        raise ConfigError(
            f"Parameter '{item.name}' of the subject with pair {pairs[at]} is {values[at]:g}, and so in {int(bad.sum())} of {values.size} "
            f"subjects: it must be {allowed}. Its iiv is {item.iiv:g} on the {item.scale} scale; iiv is an SD: sqrt(2.4) where a paper "
            "prints the variance 2.4, and 0.3 where it prints 30 %."
        )
