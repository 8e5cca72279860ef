"""What covariates do to individual parameters: how far each coefficient of an effect moves each subject, on the parameter's scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import DataError
from carkinetics.model.effects import names_of
from carkinetics.model.spec import Effect, Model

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Shift:
    """One coefficient b: it adds b `by` (n,) to the parameter on its scale, or where it is `curved` log(1 + b `by`)."""

    name: str
    effect: Effect
    place: int  # of the coefficient in its effect
    parameter: int  # its number in the model
    by: Floats
    curved: bool

    @property
    def coefficient(self) -> float:
        """The model's value."""
        return self.effect.coefficients[self.place]

    def moved(self, b: float) -> Floats:
        """Return what is added (n,); -inf where 1 + b `by` is not > 0."""
        if not self.curved:
            return b * self.by
        with np.errstate(all="ignore"):
            return np.log(np.maximum(1.0 + b * self.by, 0.0))

    def slope(self, b: float) -> Floats:
        """Return the derivative (n,) of that by b."""
        with np.errstate(all="ignore"):
            return self.by / (1.0 + b * self.by) if self.curved else self.by


def shifts_of(model: Model, covariates: Mapping[str, Floats], subjects: Sequence[object]) -> tuple[Shift, ...]:
    """Return the shifts of subjects with these covariates, each float64 (n,), or (n, pieces) where they change with time.

    DataError where a power has no base > 0.
    """
    numbers = {item.name: i for i, item in enumerate(model.parameters)}
    known = {item.name: item for item in model.covariates}
    found = []
    for effect in model.effects:
        item, values = known[effect.covariate], covariates[effect.covariate]
        for place, name in enumerate(names_of(effect, item)):
            curved = effect.form == "linear" and model.parameters[numbers[effect.parameter]].scale == "log"
            by = _by(effect, place, item.reference, values, subjects)
            found.append(Shift(name, effect, place, numbers[effect.parameter], by, curved))
    return tuple(found)


def _by(effect: Effect, place: int, reference: float, values: Floats, subjects: Sequence[object]) -> Floats:
    if effect.form == "categorical":
        level = place + (place >= reference)  # places count the levels but the reference
        return np.asarray(values == level, dtype=np.float64)
    if effect.form != "power":
        return values - reference
    bad = np.argwhere(~(values > 0))
    if bad.size:
        first, count = tuple(bad[0]), np.unique(bad[:, 0]).size
        raise DataError(
            f"The subject {subjects[first[0]]!r} has {effect.covariate} = {values[first]:g}, and so {count} of {len(values)}: the effect "
            f"on '{effect.parameter}' is a power, which needs values > 0. Correct them, or write the form \"exponential\"."
        )
    return np.log(values / reference)


def total(shifts: Sequence[Shift], parameter: int, n: int) -> Floats:
    """Return how far a parameter is moved in all (n,), at the model's coefficients."""
    return np.sum([np.zeros(n), *(shift.moved(shift.coefficient) for shift in shifts if shift.parameter == parameter)], axis=0)
