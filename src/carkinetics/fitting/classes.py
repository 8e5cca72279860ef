"""Classes of subjects: every Bernoulli draw of a model is, in a fit, a class that a subject is in or not, with the draw's probability."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.columns import covariate_columns
from carkinetics.data.parts import resampled
from carkinetics.engine.system import Tree
from carkinetics.errors import ConfigError
from carkinetics.fitting.structure import Structure, Values
from carkinetics.model.expression import parse, symbols
from carkinetics.model.faults import Place, listed

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design
    from carkinetics.model.spec import Draw, Model

Floats = NDArray[np.float64]
MOST = 8  # classes
STEP = 1e-4  # on theta's scales, for derivatives of log probabilities by central differences


@dataclass(frozen=True)
class Classes:
    """The G classes of n subjects: the values (G, draws) of the Bernoulli `draws`, and what their probabilities depend on.

    `structure` is that of the subjects, each once; `covariates` (n,) by name; `places` the numbers of theta that move a probability.
    """

    structure: Structure
    draws: tuple[Draw, ...]
    values: Floats
    covariates: dict[str, Floats]
    places: tuple[int, ...]

    @property
    def count(self) -> int:
        """The number of classes."""
        return len(self.values)

    @property
    def names(self) -> list[str]:
        """The names of the classes: expander=1; of several draws joined by a comma."""
        return [", ".join(f"{draw.name}={value:g}" for draw, value in zip(self.draws, row, strict=True)) for row in self.values]

    def probabilities(self, values: Values) -> Floats:
        """Return the probability of a 1 of every draw (draws, n); nan where the expression is not within 0 and 1."""
        s = self.structure
        typical = s.scales.from_scale(s.centre(values))
        known = {item.name: typical[:, s.column(i)] for i, item in enumerate(s.model.parameters)} | self.covariates
        with np.errstate(all="ignore"):
            found = [np.broadcast_to(s.model.evaluate(_probability(draw), known), (s.n,)) for draw in self.draws]
            return np.stack([np.where((p >= 0.0) & (p <= 1.0), p, np.nan) for p in found])

    def log_shares(self, values: Values) -> Floats:
        """Return the log probability of each class (G, n); -inf where there is none."""
        p = self.probabilities(values)
        with np.errstate(divide="ignore"):
            yes, no = np.log(p), np.log1p(-p)
        found = np.where(self.values[:, :, None] > 0.5, yes, no).sum(axis=1)
        return np.where(np.isnan(found), -np.inf, found)

    def slopes(self, values: Values) -> Floats:
        """Return the derivatives of the log probabilities by theta, (G, n, theta); 0 of a class that is impossible."""
        theta = self.structure.pack(values)
        found = np.zeros((self.count, self.structure.n, len(theta)))
        for place in self.places:
            step = np.zeros_like(theta)
            step[place] = STEP
            up, down = (self.log_shares(self.structure.unpack(theta + sign * step)) for sign in (1.0, -1.0))
            with np.errstate(invalid="ignore"):
                found[:, :, place] = np.nan_to_num((up - down) / (2.0 * STEP), nan=0.0, posinf=0.0, neginf=0.0)
        return found

    def spread(self, design: Design) -> Design:
        """Return the design with every subject once in each class, one class after another."""
        n = self.structure.n
        many = resampled(design, np.tile(np.arange(n), self.count))
        own = {draw.name: np.repeat(column, n) for draw, column in zip(self.draws, self.values.T, strict=True)}
        return replace(many, cohort=many.cohort.assign(**own))


def classes_of(structure: Structure, design: Design) -> Classes | None:
    """Return the classes of a model for a design; None where no equation uses a Bernoulli draw; ConfigError for what is not possible."""
    model, outputs = structure.model, set(design.output.tolist())
    draws = tuple(draw for draw in used_draws(model, outputs) if draw.distribution == "bernoulli")
    if not draws:
        return None
    if 2 ** len(draws) > MOST:
        raise ConfigError(
            f"The model '{model.name}' has {len(draws)} Bernoulli draws ({listed(draw.name for draw in draws)}), which are "
            f"{2 ** len(draws)} classes; a fit takes at most {MOST}. Make one of them a covariate, or a constant under [derived]."
        )
    needed = {draw.name: _reached(model, symbols(_tree(draw))) for draw in draws}
    for draw in draws:
        _refuse(draw, needed[draw.name], structure, design)
    every = set().union(*needed.values())
    numbers = {i for i, item in enumerate(model.parameters) if item.name in every}
    owners = [*structure.free, *(structure.shifts[c].parameter for c in structure.free_shifts)]
    places = tuple(place for place, owner in enumerate(owners) if owner in numbers)
    covariates = covariate_columns(model, {str(name): design.cohort[name].to_numpy() for name in design.cohort}, structure.n, "The data")
    values = np.array(list(product((1.0, 0.0), repeat=len(draws))))
    found = Classes(structure, draws, values, covariates, places)
    _refuse_start(found, design)
    return found


def used_draws(model: Model, outputs: Iterable[int]) -> list[Draw]:
    """Return the draws that the equations use for these observables, directly or through derived constants or other draws."""
    reached = _reached(model, [name for tree in _trees(model, outputs) for name in symbols(tree)])
    found: set[str] = set()
    while new := {draw.name for draw in model.draws if draw.name in reached} - found:
        found |= new
        reached |= _reached(model, [name for draw in model.draws if draw.name in new for name in _argument_names(draw)])
    return [draw for draw in model.draws if draw.name in found]


def at_their_medians(model: Model, outputs: Iterable[int]) -> list[str]:
    """Return the names of the draws that a fit holds at their medians: those that equations use and that are no classes."""
    return [draw.name for draw in used_draws(model, outputs) if draw.distribution != "bernoulli"]


def assigned(design: Design, classes: xr.DataArray) -> Design:
    """Return the design with every subject in its most probable class: `classes` (subject, class) are probabilities."""
    names = classes["class"].values[np.asarray(classes.values).argmax(axis=1)]
    told = [dict(part.split("=") for part in str(name).split(", ")) for name in names]
    return replace(design, cohort=design.cohort.assign(**{key: [float(row[key]) for row in told] for key in told[0]}))


def _refuse(draw: Draw, needed: set[str], structure: Structure, design: Design) -> None:
    random = {effect.parameter for effect in structure.random}
    moving = set() if design.pieces is None else set(design.pieces.values)
    others = {item.name for item in structure.model.draws}
    shifted = {e.covariate for e in structure.model.effects if e.parameter in needed}
    for names, what in ((random, "which has a random effect"), (others, "another draw"), (moving, "which changes in time")):
        bad = sorted(names & (needed | (shifted if names is moving else set())))
        if bad:
            raise ConfigError(
                f"The probability of the draw '{draw.name}' depends on '{bad[0]}', {what}. In a fit it is a class of subjects, whose "
                'probability may depend on parameters without iiv and iov and on covariates that do not change, e.g. probability = "p" '
                'with p on the scale "logit".'
            )


def _refuse_start(classes: Classes, design: Design) -> None:
    p = classes.probabilities(classes.structure.start)
    for draw, own in zip(classes.draws, p, strict=True):
        bad = np.flatnonzero(np.isnan(own))
        if bad.size:
            raise ConfigError(
                f"The probability of the draw '{draw.name}' is not within 0 and 1 for the subject {design.subjects[bad[0]]!r}, and so "
                f'{bad.size} of {len(own)}, where the fit starts. Write it with a parameter on the scale "logit", and give other values.'
            )


def _probability(draw: Draw) -> str:
    return dict(draw.arguments)["probability"]


def _tree(draw: Draw) -> Tree:
    return parse(_probability(draw), Place("draws")).tree


def _argument_names(draw: Draw) -> list[str]:
    return [name for _, text in draw.arguments for name in symbols(parse(text, Place("draws")).tree)]


def _reached(model: Model, names: Iterable[str]) -> set[str]:
    """Return these names and all that they depend on through derived constants."""
    derived, found, waiting = dict(model.system.derived), set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += symbols(derived[name]) if name in derived else []
    return found


def _trees(model: Model, outputs: Iterable[int]) -> Iterator[Tree]:
    """Every equation that may move these observables."""
    system = model.system
    yield from (tree for _, tree in (*system.switches, *system.fluxes))
    yield from (*system.initial, *system.ddt, *(system.outputs[o][1] for o in outputs))
    for dose in system.doses:
        yield from (dose.lag, dose.bioavailability, dose.duration)
    for event in system.events:
        yield from (event.when, *(tree for _, tree in event.assign))
