"""Methods one after another: each begins where the former ended, and the last decides what is reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.fitting.course import Course, Stage
from carkinetics.fitting.descent import search_for
from carkinetics.fitting.gradients import EXACT
from carkinetics.fitting.importance import sample_likelihood
from carkinetics.fitting.journal import Point, mode_at
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.result import TITLES
from carkinetics.fitting.saem import ascend
from carkinetics.fitting.search import Search

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
SAMPLED = frozenset({"saem", "importance"})  # methods whose objective is the marginal likelihood by importance sampling
EVALUATED = frozenset({"importance", "map"})  # methods that look at values as they are
SAMPLES = 3000  # for each subject


@dataclass(frozen=True)
class Ending:
    """How the last method ended: the Monte-Carlo error of its objective, what its tests say, by which way (Stage) it came.

    `descended`: the gradient of what is reported is known, and is to be 0. `searched`: values were sought and not only evaluated. `seed` is
    that of what is drawn. `interrupted`: why this is no end, in a sentence. `posterior`: probabilities of the rows' classes, where sampled.
    """

    method: str
    error: float
    messages: tuple[str, ...]
    descended: bool
    searched: bool
    seed: int = 0
    stage: Stage | None = None
    interrupted: str = ""
    posterior: Floats | None = None

    @property
    def trace(self) -> xr.DataArray | None:
        """The parameters by iteration, on natural scales."""
        if self.stage is None:
            return None
        structure, path = self.stage.structure, self.stage.path
        values = np.array([structure.natural(theta) for theta, _ in path])
        return self._by_iteration("values in the course of the search", values, {"parameter": structure.names})

    @property
    def ofv_trace(self) -> xr.DataArray | None:
        """The objective by iteration, where the method knows it."""
        if self.stage is None or self.stage.method == "saem":
            return None
        return self._by_iteration("objective in the course of the search", np.array([ofv for _, ofv in self.stage.path]), {})

    def _by_iteration(self, name: str, values: Floats, coords: dict[str, list[str]]) -> xr.DataArray:
        import xarray as xr

        first = self.stage.first if self.stage is not None else 0
        coordinates = {"iteration": np.arange(first, first + len(values)), **coords}
        return xr.DataArray(values, coordinates, ("iteration", *coords), attrs={"long_name": name})


Reached = tuple[Search, Point, Ending]


def carry_out(
    methods: Sequence[str], marginal_of: Callable[[str], Marginal], seed: int, evaluate_only: bool, course: Course | None = None
) -> Reached:
    """Return the last search, where it ended, and how; with `evaluate_only` the last method's objective at the start."""
    course = course or Course()
    search = _search_of(methods[0], marginal_of)
    theta, eta = search.structure.pack(search.structure.start), search.eta
    messages: tuple[str, ...] = ()
    searched = [] if evaluate_only else [method for method in methods if method not in EVALUATED]
    for method in searched:
        search = course.search = _search_of(method, marginal_of, course)
        search.eta = eta
        if method == "saem":
            ascent = ascend(search.marginal, theta, seed, stage=search.stage)
            theta, eta, messages = ascent.theta, ascent.eta, ascent.messages
        else:
            point = search.minimize(theta)
            theta, eta, messages = point.theta, point.mode.eta, ()
    stage, last = search.stage if searched else None, methods[-1]
    if last in SAMPLED | EVALUATED or not searched:
        search = _search_of(last, marginal_of)
        search.theta, search.eta = theta, eta
        point = search.at(theta, slope=search.marginal.method in EXACT, starts=search.several_starts())
    ending = Ending(last, 0.0, messages, last not in SAMPLED | EVALUATED, bool(searched), seed, stage)
    if last == "map":
        joint = search.marginal.joint_of_best(search.structure.unpack(theta), point.mode)
        point = replace(point, ofv=float(joint.sum()) + search.structure.penalty(theta), by_subject=joint)
    if last in SAMPLED:
        course.settled = search, replace(point, ofv=np.nan), replace(ending, interrupted=INTERRUPTED["sampling"])
        Stage("importance", search.structure, course).tell("importance", 0, None, np.nan, theta)
        sampled = sample_likelihood(search.marginal, search.structure.unpack(theta), point.mode, SAMPLES, seed)
        ofv = float(sampled.by_subject.sum()) + search.structure.penalty(theta)
        point = replace(point, ofv=ofv, by_subject=sampled.by_subject)
        ending = replace(ending, error=float(np.sqrt((sampled.error**2).sum())), posterior=sampled.posterior)
    course.settled = search, point, replace(ending, interrupted=INTERRUPTED["uncertainty"])
    return search, point, ending


INTERRUPTED = {
    "searching": "INTERRUPTED in iteration {} of {}: this is the best so far, not an estimate.",
    "sampling": "INTERRUPTED while the likelihood was sampled: the objective is not known, and convergence was not tested.",
    "uncertainty": "INTERRUPTED while standard errors were computed: the search had ended, but convergence was not tested.",
}


def reached(course: Course, seed: int) -> Reached | None:
    """Return the best that an interrupted course has found; None where that is nothing yet."""
    if course.settled is not None:
        return course.settled if course.settled[2].searched else None
    stage = next((stage for stage in reversed(course.stages) if stage.theta is not None), None)
    search = course.search
    if search is None or stage is None or stage.theta is None or stage.eta is None or search.journal.replaying:
        return None
    if search.stage is stage and search.journal.best is not None:
        point = search.journal.best[1]
    else:
        mode = mode_at(search.marginal, search.structure.unpack(stage.theta), stage.eta)
        point = Point(stage.theta, stage.path[-1][1], np.full(search.marginal.n, np.nan), None, None, mode)
    said = INTERRUPTED["searching"].format(stage.iteration + 1, TITLES[stage.method])
    return search, point, Ending(stage.method, 0.0, (), stage.method != "saem", True, seed, stage, said)


def _search_of(method: str, marginal_of: Callable[[str], Marginal], course: Course | None = None) -> Search:
    marginal = marginal_of("focei" if method in SAMPLED | EVALUATED else method)
    if method in SAMPLED | EVALUATED and not marginal.structure.k:
        raise ConfigError(f'method="{method}" needs random effects, and no parameter of the model has `iiv`. Use method="focei".')
    stage = course.begin(method, marginal.structure) if course is not None else None
    return Search(marginal, stage) if method in SAMPLED | EVALUATED else search_for(marginal, stage)
