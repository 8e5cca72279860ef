"""Stochastic approximation EM: the maximum of the marginal likelihood itself, without an expansion.

Delyon, Lavielle, Moulines, Ann Stat 1999;27:94-128; Kuhn, Lavielle, Comput Stat Data Anal 2005;49:1020-1038. A first phase with steps of 1
finds the neighbourhood of the maximum, with variances that cool slowly at its beginning, until no trace moves beyond its noise. A second
with steps (LATE + k)^-POWER settles from the mean of the first's later half (a direction that data hardly tell wanders slowly, so that the
last place would be kept), and the mean over its later part is the estimate (Polyak, Juditsky, SIAM J Control Optim 1992;30:838-855).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, FitError
from carkinetics.fitting.chains import Chains
from carkinetics.fitting.checkpoint import Arrays
from carkinetics.fitting.complete import Complete
from carkinetics.fitting.course import Stage, arrays_of, put_back
from carkinetics.fitting.marginal import Marginal

Floats = NDArray[np.float64]
POWER = 0.7
LATE = 20  # so that the first steps of the second phase do not forget where it began
ADAPTED = -0.6  # the gain of the chains' steps is iteration^ADAPTED
LATER = 3  # the mean is over all but the first 1/LATER of the second phase
BATCHES = 10  # of a window of the trace, whose means are regressed on their number
SURE = 5.04  # Student's t of 8 degrees of freedom at P = 0.001: many parameters are looked at
TELLING = 0.02  # a drift over a window that is worth a word, on theta's scales and of its size
ROWS = 400  # subjects times chains that are worth a call of the engine


@dataclass(frozen=True)
class Plan:
    """Iterations of the first phase (at least, at most) and of the second; how often the trace is tested; chains of each subject."""

    least: int = 200
    most: int = 600
    settling: int = 200
    every: int = 50
    chains: int | None = None


@dataclass(frozen=True)
class Ascent:
    """Where SAEM ended: theta, its trace (iterations, theta), mean random effects (n, k), and why not to believe it."""

    theta: Floats
    trace: Floats
    eta: Floats
    explored: int
    messages: tuple[str, ...]


@dataclass
class _Way:
    """What was gone through: theta of every iteration, statistics (flat) of the first phase, when it ended, what the tests said."""

    theta: Floats
    trace: list[Floats] = field(default_factory=list)
    gathered: list[Floats] = field(default_factory=list)
    explored: int = 0
    messages: tuple[str, ...] = ()

    def most(self, plan: Plan) -> int:
        """Return the number of the last iteration, as far as it is known."""
        return (self.explored or plan.most) + plan.settling


def ascend(marginal: Marginal, theta: Floats, seed: int, plan: Plan | None = None, stage: Stage | None = None) -> Ascent:
    """Return the estimate from a start, the same for a seed whatever the threads; `stage` is told, and knows where to go on."""
    structure, plan = marginal.single, plan or Plan()
    if not structure.k:
        raise ConfigError('method="saem" needs random effects, and no parameter of the model has `iiv`. Use method="focei".')
    stage = stage or Stage("saem", structure)
    chains = Chains(marginal, plan.chains or max(2, -(-ROWS // marginal.n)), structure.unpack(theta), seed)
    complete, way = Complete(chains.copies), _Way(theta)
    if stage.kept:
        _go_on(way, stage, chains, complete)
    while not way.explored or len(way.trace) < way.explored + plan.settling:
        iteration = len(way.trace) + 1
        values = structure.unpack(way.theta)
        state = chains.advance(values, iteration, iteration**ADAPTED)
        if iteration == plan.least // 4:
            _refuse_lost(marginal, state.weight)
        step = (LATE + iteration - way.explored) ** -POWER if way.explored else 1.0
        way.theta = np.clip(structure.pack(complete.maximise(values, state, step, cooling=iteration <= plan.least // 2)), *structure.limits)
        way.trace.append(way.theta)
        if not way.explored:
            way.gathered.append(np.concatenate([np.ravel(statistic) for statistic in complete.statistics]))
        if not way.explored and iteration >= plan.least and iteration % plan.every == 0:
            half = np.array(way.trace[iteration // 2 :])
            way.messages = drifts(structure.names, half)
            if not way.messages or iteration >= plan.most:
                complete.statistics = _parted(np.mean(way.gathered[iteration // 2 :], axis=0), complete.statistics)
                way.explored, way.theta, way.gathered = iteration, half.mean(axis=0), []
        stage.keep(lambda: _note(way, chains, complete))
        eta = chains.mean - structure.anchor(structure.unpack(way.trace[-1]))
        stage.reach(way.trace[-1], _of_rows(marginal, eta), most=way.most(plan))
    path = np.array(way.trace)
    end = path[way.explored + plan.settling // LATER :].mean(axis=0)
    stage.theta, stage.eta = end, _of_rows(marginal, chains.mean - structure.anchor(structure.unpack(end)))
    return Ascent(end, path, stage.eta, way.explored, way.messages)


def _parted(flat: Floats, like: list[Floats]) -> list[Floats]:
    """Return statistics in the shapes of `like`."""
    ends = np.cumsum([np.size(statistic) for statistic in like])[:-1]
    return [part.reshape(np.shape(statistic)) for part, statistic in zip(np.split(flat, ends), like, strict=True)]


def _note(way: _Way, chains: Chains, complete: Complete) -> Callable[[], Arrays]:
    """Return what the next iteration depends on, to be put into arrays when it is written."""
    count, theta, gathered = len(way.trace), way.theta, way.gathered
    explored, messages = way.explored, np.array(way.messages, dtype=str)
    held = {
        f"{part}/{name}": array for part, thing in (("chains", chains), ("complete", complete)) for name, array in arrays_of(thing).items()
    }

    def arrays() -> Arrays:
        own = {"theta": theta, "trace": np.array(way.trace[:count]), "gathered": np.array(gathered[:count])}
        return {**own, "explored": np.array(explored), "messages": messages, **held}

    return arrays


def _go_on(way: _Way, stage: Stage, chains: Chains, complete: Complete) -> None:
    """Put everything where an earlier run left it."""
    kept = stage.kept
    way.theta, way.trace, way.gathered = kept["theta"], list(kept["trace"]), list(kept["gathered"])
    way.explored, way.messages = int(kept["explored"]), tuple(map(str, kept["messages"]))
    for part, thing in (("chains", chains), ("complete", complete)):
        put_back(thing, {name.removeprefix(f"{part}/"): array for name, array in kept.items() if name.startswith(f"{part}/")})
    structure, marginal = chains.copies.structure, chains.copies.marginal
    eta = _of_rows(marginal, chains.mean - structure.anchor(structure.unpack(way.trace[-1])))
    for theta in way.trace:
        stage.reach(theta, eta, silent=True)


def _of_rows(marginal: Marginal, eta: Floats) -> Floats:
    """Return random effects of every row of an objective, a subject or one in each of its classes, from those of the subjects."""
    return np.tile(eta, (marginal.n // len(eta), 1))


def drifts(names: list[str], window: Floats) -> tuple[str, ...]:
    """Return a sentence for every parameter whose trace (iterations, theta) still moves: a slope beyond its Monte-Carlo spread."""
    size = len(window) // BATCHES
    means = window[: size * BATCHES].reshape(BATCHES, size, -1).mean(axis=1)
    x = np.arange(BATCHES) - 0.5 * (BATCHES - 1)
    slope = x @ means / (x @ x)
    rest = means - means.mean(axis=0) - np.outer(x, slope)
    error = np.sqrt((rest**2).sum(axis=0) / (BATCHES - 2) / (x @ x))
    drift = slope * BATCHES
    moving = (np.abs(slope) > SURE * error) & (np.abs(drift) > TELLING * np.maximum(1.0, np.abs(window.mean(axis=0))))
    return tuple(
        f"The trace of '{names[k]}' still moves: {drift[k]:+.3g} in {len(window)} iterations, on its scale of estimation."
        for k in np.flatnonzero(moving)
    )


def _refuse_lost(marginal: Marginal, weight: Floats) -> None:
    """FitError where a subject's data remain impossible."""
    lost = np.flatnonzero(~np.isfinite(weight).any(axis=0))
    if lost.size:
        subjects = ", ".join(repr(marginal.predictor.design.subjects[s]) for s in lost[:5])
        raise FitError(
            f"No random effects were found that give the data of subject {subjects} a likelihood ({lost.size} in all). "
            "Start from other values, or widen `iiv`."
        )
