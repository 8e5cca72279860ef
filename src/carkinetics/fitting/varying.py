"""Effects of covariates that change with time: written into the equations, where a parameter moves from its value at the start.

Individual parameters are those at the covariates of the start, whatever the form of an effect. The equations take such a parameter as
`NAME__start`, and NAME becomes a derived constant with one value a piece of time: what the covariate adds since the start, on the
parameter's scale. A coefficient is an input of its own there, whatever the number of pieces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.model.spec import Covariate, Equation

if TYPE_CHECKING:
    from carkinetics.cohort.shifts import Shift
    from carkinetics.data.design import Design
    from carkinetics.data.pieces import Pieces
    from carkinetics.model.spec import Model, Parameter

Floats = NDArray[np.float64]


def start_of(name: str) -> str:
    """The input that holds a parameter at the covariates of the start."""
    return f"{name}__start"


def coefficient_of(c: int) -> str:
    """The input that holds the coefficient of shift c."""
    return f"coefficient__{c}"


def now_of(c: int) -> str:
    """The covariate that holds how far shift c moves a subject by each unit of its coefficient, by piece."""
    return f"now__{c}"


def _first_of(c: int) -> str:
    """The covariate that holds the same at the start."""
    return f"first__{c}"


def changing(pieces: Pieces | None) -> dict[str, Floats]:
    """Return the covariates that change in a subject, with their values (n, pieces)."""
    courses = {} if pieces is None else pieces.values
    return {name: values for name, values in courses.items() if (values != values[:, :1]).any()}


def inputs_of(courses: Mapping[int, Floats]) -> dict[str, Floats]:
    """Return the values by piece (n, pieces) that the equations want of shifts, from how far each moves a subject by its coefficient."""
    found = {now_of(c): by for c, by in courses.items()}
    return found | {_first_of(c): np.repeat(by[:, :1], by.shape[1], axis=1) for c, by in courses.items()}


def mean_over(design: Design, pieces: Pieces, by: Floats) -> Floats:
    """Return the means (n,) of `by` (n, pieces) over the observations of each subject."""
    subject = design.subject
    piece = pieces.of(subject, design.times[subject if len(design.times) > 1 else 0, design.time])
    return np.asarray(np.bincount(subject, by[subject, piece]) / np.bincount(subject))


def in_equations(model: Model, shifts: Sequence[Shift], varying: Sequence[int]) -> Model:
    """Return the model whose equations have the shifts numbered in `varying`; the model itself where there are none."""
    if not varying:
        return model
    added: dict[int, list[str]] = {}
    for c in varying:
        added.setdefault(shifts[c].parameter, []).append(_since_start(c, shifts[c].curved))
    names = [name for c in varying for name in (coefficient_of(c), now_of(c), _first_of(c))]
    return replace(
        model,
        parameters=tuple(replace(p, name=start_of(p.name)) if i in added else p for i, p in enumerate(model.parameters)),
        covariates=(*model.covariates, *(Covariate(name, "1", 0.0) for name in names)),
        derived=(*(Equation(model.parameters[i].name, _moved(model.parameters[i], terms)) for i, terms in added.items()), *model.derived),
        correlations=(),
        effects=(),
        variants=(),
        checks=(),
    )


def _since_start(c: int, curved: bool) -> str:
    """What shift c adds on the scale since the start."""
    b, now, first = coefficient_of(c), now_of(c), _first_of(c)
    return f"log((1 + {b} * {now}) / (1 + {b} * {first}))" if curved else f"{b} * ({now} - {first})"


def _moved(item: Parameter, terms: Sequence[str]) -> str:
    """A parameter with terms added to it on its scale."""
    start, change = start_of(item.name), " + ".join(terms)
    if item.scale == "normal":
        return f"{start} + {change}"
    if item.scale == "logit":
        low, high = item.bounds or (0.0, 1.0)
        return f"({low}) + ({high} - ({low})) / (1 + ({high} - {start}) / ({start} - ({low})) * exp(-({change})))"
    if item.scale == "boxcox" and item.box_cox:
        return f"({start}^({item.box_cox}) + ({item.box_cox}) * ({change}))^(1 / ({item.box_cox}))"
    return f"{start} * exp({change})"
