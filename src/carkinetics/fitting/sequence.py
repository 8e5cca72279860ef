"""Methods one after another: each begins where the former ended, and the last decides what is reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.fitting.importance import sample_likelihood
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.saem import Ascent, ascend
from carkinetics.fitting.search import Point, Search
from carkinetics.fitting.structure import Structure

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
SAMPLED = frozenset({"saem", "importance"})  # methods whose objective is the marginal likelihood by importance sampling
EVALUATED = frozenset({"importance", "map"})  # methods that look at values as they are
SAMPLES = 3000  # for each subject


@dataclass(frozen=True)
class Ending:
    """How the last method ended: the Monte-Carlo error of its objective, the trace of SAEM, what its tests say.

    `descended`: the gradient of what is reported is known, and is to be 0. `searched`: values were sought and not only evaluated. `seed` is
    that of what is drawn.
    """

    method: str
    error: float
    trace: xr.DataArray | None
    messages: tuple[str, ...]
    descended: bool
    searched: bool
    seed: int = 0


def carry_out(
    methods: Sequence[str], marginal_of: Callable[[str], Marginal], seed: int, evaluate_only: bool
) -> tuple[Search, Point, Ending]:
    """Return the last search, where it ended, and how; with `evaluate_only` the last method's objective at the start."""
    search = _search_of(methods[0], marginal_of)
    theta, eta = search.structure.pack(search.structure.start), search.eta
    ascent: Ascent | None = None
    searched = [] if evaluate_only else [method for method in methods if method not in EVALUATED]
    for method in searched:
        search = _search_of(method, marginal_of)
        search.eta = eta
        if method == "saem":
            ascent = ascend(search.marginal, theta, seed)
            theta, eta = ascent.theta, ascent.eta
        else:
            point = search.minimize(theta)
            theta, eta = point.theta, point.mode.eta
    last = methods[-1]
    if last in SAMPLED | EVALUATED or not searched:
        search = _search_of(last, marginal_of)
        search.theta, search.eta = theta, eta
        point = search.at(theta, slope=search.marginal.method == "focei", starts=search.several_starts())
    error = 0.0
    if last == "map":
        point = replace(point, ofv=float(point.mode.joint.sum()) + search.structure.penalty(theta), by_subject=point.mode.joint)
    if last in SAMPLED:
        sampled = sample_likelihood(search.marginal, search.structure.unpack(theta), point.mode, SAMPLES, seed)
        ofv = float(sampled.by_subject.sum()) + search.structure.penalty(theta)
        point = replace(point, ofv=ofv, by_subject=sampled.by_subject)
        error = float(np.sqrt((sampled.error**2).sum()))
    messages = ascent.messages if ascent is not None and searched[-1] == "saem" else ()
    trace = trace_of(search.structure, ascent.trace) if ascent is not None else None
    return search, point, Ending(last, error, trace, messages, last not in SAMPLED | EVALUATED, bool(searched), seed)


def _search_of(method: str, marginal_of: Callable[[str], Marginal]) -> Search:
    search = Search(marginal_of("focei" if method in SAMPLED | EVALUATED else method))
    if method in SAMPLED | EVALUATED and not search.structure.k:
        raise ConfigError(f'method="{method}" needs random effects, and no parameter of the model has `iiv`. Use method="focei".')
    return search


def trace_of(structure: Structure, trace: Floats) -> xr.DataArray:
    """Return the trace (iterations, theta) as a user reads it: (iteration, parameter), on natural scales."""
    import xarray as xr

    return xr.DataArray(
        np.array([structure.natural(theta) for theta in trace]),
        {"iteration": np.arange(1, len(trace) + 1), "parameter": structure.names},
        ("iteration", "parameter"),
        attrs={"long_name": "values in the course of SAEM"},
    )
