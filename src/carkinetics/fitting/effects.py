"""From a model to the structure of its fit: scales, random effects and their blocks, start values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.columns import covariate_columns
from carkinetics.cohort.shifts import Shift, shifts_of
from carkinetics.data.occasions import Occasions
from carkinetics.data.pieces import Pieces
from carkinetics.errors import ConfigError
from carkinetics.fitting.scales import Scales
from carkinetics.fitting.structure import Structure, Values
from carkinetics.fitting.varying import changing, coefficient_of, in_equations, inputs_of, mean_over
from carkinetics.model.piecewise import input_of
from carkinetics.model.rules import SIGMAS
from carkinetics.model.spec import Parameter

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]
FREE_SIGMAS = frozenset({"sigma", "sigma_add", "sigma_prop", "power"})  # the degrees of freedom are the file's
UNIT_INTERVAL = (0.0, 1.0)
PLAIN = Parameter("coefficient", 0.0, "1", "", "", scale="normal")  # of a covariate, where it acts in the equations


@dataclass(frozen=True)
class RandomEffect:
    """One random effect of a subject: of a parameter (by name and number), at all times or in one `occasion`, by its number."""

    parameter: str
    number: int
    sd: float
    fixed: bool
    occasion: int | None = None

    @property
    def name(self) -> str:
        """The name of its SD."""
        return f"{'iiv' if self.occasion is None else 'iov'}.{self.parameter}"


def describe(model: Model, design: Design) -> Structure:
    """Return the structure of a model for the subjects and the observables of a design."""
    parameters, n = model.parameters, len(design.subjects)
    renewed = [i for i, p in enumerate(parameters) if p.iov is not None and p.iov > 0]
    covariates = covariate_columns(model, {str(name): design.cohort[name].to_numpy() for name in design.cohort}, n, "The data")
    shifts = shifts_of(model, covariates, design.subjects)
    pieces = _pieces(model, design) if renewed else design.pieces
    varying, means, pieces = _with_courses(model, shifts, covariates, design, pieces)
    equations = in_equations(model, shifts, varying)
    count = 1 if pieces is None else 1 + pieces.begin.shape[1]
    times = [*(count if i in renewed else 1 for i in range(len(parameters))), *(1 for _ in varying)]
    owner = np.repeat(np.arange(len(times)), times)
    names = [*(p.name for p in equations.parameters), *map(coefficient_of, varying)]
    inputs = tuple(name for base, own in zip(names, times, strict=True) for name in _inputs(base, own))
    random = (*_between_subjects(parameters), *_between_occasions(parameters, len(design.occasions.labels)))
    carry, used = _carried(owner, random, design.occasions, pieces)
    scales = scales_of([parameters[i] if i < len(parameters) else PLAIN for i in owner])
    sigmas = {o: _sigmas(model.observables[o]) for o in sorted(set(design.output.tolist()))}
    mu = scales_of(parameters).to_scale(np.array([p.value for p in parameters]))
    start = Values(mu, np.array([shift.coefficient for shift in shifts]), _factor(model, random), sigmas)
    errors = [(o, k) for o in sigmas for k, key in enumerate(SIGMAS[model.observables[o].error or ""]) if key in FREE_SIGMAS]
    free = tuple(i for i, p in enumerate(parameters) if not p.fixed)
    free_shifts = tuple(c for c, shift in enumerate(shifts) if not shift.effect.fixed)
    entries = _entries(model, random)
    return Structure(
        model, n, scales, start, shifts, free, free_shifts, equations, varying, means, inputs, owner, used, carry, pieces, random,
        entries, tuple(errors),
    )  # fmt: skip


def _with_courses(
    model: Model, shifts: Sequence[Shift], start: Mapping[str, Floats], design: Design, pieces: Pieces | None
) -> tuple[tuple[int, ...], tuple[Shift, ...], Pieces | None]:
    """Return the shifts (by number) whose covariate changes in a subject, the means of all, and pieces with what the equations want."""
    courses = changing(pieces)
    varying = tuple(c for c, shift in enumerate(shifts) if shift.effect.covariate in courses)
    if pieces is None or not varying:
        return (), tuple(shifts), pieces
    moved = shifts_of(model, {**start, **courses}, design.subjects)
    means = tuple(replace(shift, by=mean_over(design, pieces, moved[c].by)) if c in varying else shift for c, shift in enumerate(shifts))
    return varying, means, replace(pieces, values={**pieces.values, **inputs_of({c: moved[c].by for c in varying})})


def _between_subjects(parameters: Sequence[Parameter]) -> list[RandomEffect]:
    return [RandomEffect(p.name, i, p.iiv, p.iiv_fixed) for i, p in enumerate(parameters) if p.iiv is not None and p.iiv > 0]


def _between_occasions(parameters: Sequence[Parameter], count: int) -> list[RandomEffect]:
    varying = [(i, p, p.iov) for i, p in enumerate(parameters) if p.iov is not None and p.iov > 0]
    return [RandomEffect(p.name, i, sd, p.iov_fixed, occasion) for i, p, sd in varying for occasion in range(count)]


def _inputs(name: str, count: int) -> list[str]:
    return [name] if count == 1 else [input_of(name, k) for k in range(1, count + 1)]


def _pieces(model: Model, design: Design) -> Pieces:
    """Return the pieces of time in which neither a covariate nor the occasion changes; ConfigError where all is one occasion."""
    if len(design.occasions.labels) < 2:
        name = next(p.name for p in model.parameters if p.iov)
        raise ConfigError(
            f"'{name}' varies between occasions (iov), and the data have one occasion only. Number the occasions in a column OCC, or take "
            'iov out: model.replace(parameters={"' + name + '": {"iov": None}}).'
        )
    whole = design.pieces or Pieces(np.empty((len(design.subjects), 0)), {})
    return whole.finer(design.occasions.begin[:, 1:])


def _carried(
    owner: NDArray[np.intp], random: Sequence[RandomEffect], occasions: Occasions, pieces: Pieces | None
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return which effects are added to which columns (k, columns) or (n, k, columns), and which of them a subject has (n, k)."""
    n, by_occasion = len(occasions.begin), any(effect.occasion is not None for effect in random)
    carry, used = np.zeros((n if by_occasion else 1, len(random), len(owner))), np.ones((n, len(random)), dtype=bool)
    now = _occasion_of_pieces(occasions, pieces) if by_occasion and pieces is not None else None
    for row, effect in enumerate(random):
        columns = np.flatnonzero(owner == effect.number)
        if effect.occasion is None or now is None:
            carry[:, row, columns] = 1.0
        else:
            there = now == effect.occasion
            carry[:, row, columns] = there
            used[:, row] = there.any(axis=1)
    return (carry if by_occasion else carry[0]), used


def _occasion_of_pieces(occasions: Occasions, pieces: Pieces) -> NDArray[np.int64]:
    """Return the occasion (n, pieces) that each piece is in; -1 of one that a subject does not reach."""
    rows = np.arange(len(pieces.begin))
    later = [np.where(np.isfinite(time), occasions.of(rows, time), -1) for time in pieces.begin.T]
    return np.stack([occasions.which[:, 0], *later], axis=1)


def scales_of(parameters: Sequence[Parameter]) -> Scales:
    """Return the scales of parameters."""
    lower, upper = (tuple((p.bounds or UNIT_INTERVAL)[side] for p in parameters) for side in (0, 1))
    return Scales(tuple(p.scale for p in parameters), lower, upper, tuple(p.box_cox or 0.0 for p in parameters))


def _sigmas(observable: Observable) -> Floats:
    return np.array([getattr(observable, key) for key in SIGMAS[observable.error or ""]], dtype=np.float64)


def _entries(model: Model, random: Sequence[RandomEffect]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the free places of the factor; effects of one parameter by occasion share theirs."""
    blocks = _blocks(model, random)
    found: list[tuple[tuple[int, int], ...]] = []
    for i, effect in enumerate(random):
        if effect.fixed or (effect.occasion or 0) > 0:
            continue
        if effect.occasion == 0:
            found.append(tuple((j, j) for j, other in enumerate(random) if other.name == effect.name))
            continue
        found += [((i, j),) for j in range(i + 1) if blocks[i] == blocks[j] and not random[j].fixed]
    return tuple(found)


def _blocks(model: Model, random: Sequence[RandomEffect]) -> list[int]:
    """Return the block of each random effect: effects that are correlated, directly or through others, share one."""
    block = list(range(len(random)))
    for item in model.correlations:
        a, b = (block[_row(random, name)] for name in (item.first, item.second))
        block = [a if x == b else x for x in block]
    return block


def _row(random: Sequence[RandomEffect], parameter: str) -> int:
    return next(i for i, effect in enumerate(random) if effect.parameter == parameter and effect.occasion is None)


def _factor(model: Model, random: Sequence[RandomEffect]) -> Floats:
    sd = np.array([effect.sd for effect in random])
    correlation = np.eye(len(random))
    for item in model.correlations:
        i, j = _row(random, item.first), _row(random, item.second)
        correlation[i, j] = correlation[j, i] = item.value
    return sd[:, None] * np.linalg.cholesky(correlation) if len(random) else np.zeros((0, 0))
