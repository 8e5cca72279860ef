"""Between-subject variability: normal scores -> correlated random effects -> individual values of the parameters."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.shifts import shifts_of, total
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


def individual_values(parameter: Parameter, effect: Floats) -> Floats:
    """Return a parameter's individual values, float64 (n,), from how far they are from the typical one on its scale (n,)."""
    from scipy.special import boxcox, expit, inv_boxcox, logit

    if parameter.scale == "boxcox":
        return np.asarray(inv_boxcox(boxcox(parameter.value, parameter.box_cox) + effect, parameter.box_cox))
    if parameter.scale == "normal":
        return parameter.value + effect
    if parameter.scale == "logit":
        low, high = parameter.bounds or UNIT_INTERVAL
        return low + (high - low) * expit(logit((parameter.value - low) / (high - low)) + effect)
    with np.errstate(over="ignore"):
        return parameter.value * np.exp(effect)


def on_scale(parameter: Parameter, values: Floats) -> Floats:
    """Return natural values on the parameter's scale, on which effects are added; not finite where a value has no place on it."""
    from scipy.special import boxcox, logit

    if parameter.scale == "boxcox":
        return np.asarray(boxcox(values, parameter.box_cox))
    if parameter.scale == "normal":
        return np.asarray(values, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        if parameter.scale == "logit":
            low, high = parameter.bounds or UNIT_INTERVAL
            return np.asarray(logit((values - low) / (high - low)))
        return np.log(values)


def parameter_columns(
    model: Model,
    scores: Mapping[str, Floats],
    covariates: Mapping[str, Floats],
    pairs: NDArray[np.int64],
    typical: Mapping[str, Floats] | None = None,
) -> dict[str, Floats]:
    """Return every parameter's individual values, each float64 (n,), in the order of the file.

    scores: independent standard normal (n,) of each parameter with a random effect; covariates: (n,) of each that an effect needs; pairs:
    int64 (n,), to name a subject in an error; typical: (n,) that are added to typical values on their scales, of some parameters.
    ConfigError when a value is not finite, or has left its scale.
    """
    weights = correlation_weights(model)
    columns = {}
    shifts = shifts_of(model, covariates, pairs.tolist())
    moved, uncertain = {shift.parameter for shift in shifts}, typical or {}
    for i, item in enumerate(model.parameters):
        if not has_effect(item) and i not in moved and item.name not in uncertain:
            columns[item.name] = np.full(pairs.shape, float(item.value))
            continue
        effect = np.zeros(pairs.shape)
        if has_effect(item):
            terms = weights.get(item.name, {item.name: 1.0})
            effect = (item.iiv or 0.0) * np.sum([weight * scores[name] for name, weight in terms.items()], axis=0)
        if item.name in uncertain:
            effect = effect + uncertain[item.name]
        columns[item.name] = individual_values(item, effect + total(shifts, i, pairs.size) if i in moved else effect)
        _check(item, columns[item.name], pairs)
    return columns


def typical_columns(model: Model, covariates: Mapping[str, Floats], n: int) -> dict[str, Floats]:
    """Return the values of parameters that are typical for subjects with these covariates, each float64 (n,)."""
    shifts = shifts_of(model, covariates, range(n))
    moved = {shift.parameter for shift in shifts}
    return {
        item.name: individual_values(item, total(shifts, i, n)) if i in moved else np.full(n, float(item.value))
        for i, item in enumerate(model.parameters)
    }


def _check(item: Parameter, values: Floats, pairs: NDArray[np.int64]) -> None:
    bad = ~np.isfinite(values)
    positive = item.scale in ("log", "boxcox")
    if positive:
        bad |= values <= 0
    if bad.any():
        at = int(np.flatnonzero(bad)[0])
        allowed = "finite and > 0" if positive else "finite"
        raise ConfigError(
            f"Parameter '{item.name}' of the subject with pair {pairs[at]} is {values[at]:g}, and so in {int(bad.sum())} of {values.size} "
            f"subjects: it must be {allowed}. Its iiv is {item.iiv or 0.0:g} on the {item.scale} scale; iiv is an SD: sqrt(2.4) where a "
            "paper prints the variance 2.4, and 0.3 where it prints 30 %."
        )
