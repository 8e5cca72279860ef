"""Markov chains of the random effects given the data: several for each subject, all moved together, one call of the engine a move.

An iteration has the kernels of Kuhn and Lavielle (Comput Stat Data Anal 2005;49:1020-1038): a proposal from the population, a random
walk along each component, and one along all of them. Steps adapt to each subject, by a gain that vanishes: their sizes to the share that
is accepted, the directions of the last kernel to the covariance of what was visited (Haario, Saksman, Tamminen, Bernoulli 2001;7:223-242).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.mixed import copies_of
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]
ONE_AT_A_TIME, TOGETHER = 0.40, 0.30  # shares to accept: Roberts and Rosenthal, Stat Sci 2001;16:351-367
FIRST_STEP = 0.5  # of a walk, in SDs of the population
LARGEST_STEP = 10.0
EVERY_TIME = 50  # first iterations, in which the population proposes every time; later every fourth, as little of it is accepted
PURPOSE = "saem"
FEWEST, ROWS, SETTLED = 4, 1500, 40  # of chains at given values: chains of a subject, rows of a call, iterations before draws count


@dataclass(frozen=True)
class State:
    """Individual parameters psi = what is typical + eta (chains, n, k), predictions (chains, m), -2 log p(y | psi) (chains, n)."""

    psi: Floats
    f: Floats
    weight: Floats


def generator_of(seed: int, iteration: int) -> np.random.Generator:
    """Return the generator of an iteration: a function of the seed and of its number, whatever was drawn before."""
    from carkinetics.cohort.streams import purpose_key

    key = np.array([seed, purpose_key(PURPOSE)], dtype=np.uint64)
    return np.random.Generator(np.random.Philox(key=key, counter=np.array([0, iteration, 0, 0], dtype=np.uint64)))


class Chains:
    """`count` chains for each subject, with the sizes and directions of their steps."""

    def __init__(self, marginal: Marginal, count: int, values: Values, seed: int) -> None:
        self.copies, self.seed = copies_of(marginal, count), seed
        n, k = self.copies.n, marginal.structure.k
        self.shape = (count, n, k)
        sd = np.sqrt(np.diag(values.omega))
        self.walk = np.tile(FIRST_STEP * sd, (n, 1))  # of each component
        self.stride = np.full(n, FIRST_STEP)  # of all together, in units of the covariance visited
        centre = self.copies.structure.anchor(values)
        self.mean, self.covariance = centre.copy(), np.tile(values.omega, (n, 1, 1))
        self.state = self._first(values, centre)

    def _first(self, values: Values, centre: Floats) -> State:
        """Draws about the modes given the data, as wide as these leave them; the modes, and typical values, where they have no likelihood.

        Draws from a population that is far off would be explained by a residual error without bounds, from which nothing comes back.
        """
        eta, information = self.copies.modes(values)
        lost = ~np.asarray(np.isfinite(information).all(axis=(1, 2)), dtype=bool)
        scale = np.linalg.cholesky(np.linalg.inv(np.where(lost[:, None, None], np.linalg.inv(values.omega), information)))
        middle = self._at(values, np.broadcast_to(centre + eta, self.shape))
        typical = self._at(values, np.broadcast_to(centre, self.shape))
        middle = self._choose(np.isfinite(middle.weight) & ~lost, middle, typical)
        away = np.einsum("nij,cnj->cni", scale, generator_of(self.seed, 0).standard_normal(self.shape))
        drawn = self._at(values, middle.psi + away)
        return self._choose(np.isfinite(drawn.weight), drawn, middle)

    def advance(self, values: Values, iteration: int, gain: float) -> State:
        """Move all chains by all kernels at the present values of the population, and adapt their steps by `gain`."""
        draw, (count, n, k) = generator_of(self.seed, iteration), self.shape
        centre = self.copies.structure.anchor(values)
        precision = np.asarray(np.linalg.inv(values.omega), dtype=np.float64)
        if not self.copies.structure.felt.size:  # predictions follow psi alone, their weight sigmas too
            self.state = State(self.state.psi, self.state.f, self.copies.minus_two_log(self.state.f, values))
        else:
            self.state = self._at(values, self.state.psi)
        if iteration <= EVERY_TIME or iteration % 4 == 0:
            self._try(values, centre + draw.standard_normal(self.shape) @ values.factor.T, np.zeros((count, n)), draw)
        sd = np.sqrt(np.diag(values.omega))
        for j in range(iteration % 2, k, 2) if k > 1 else (0, 0):  # half of the components at a time
            moved = self.state.psi.copy()
            moved[:, :, j] += self.walk[:, j] * draw.standard_normal((count, n))
            share = self._try(values, moved, self._prior(moved, centre, precision), draw)
            self.walk[:, j] = np.clip(self.walk[:, j] * np.exp(gain * (share - ONE_AT_A_TIME)), 1e-6 * sd[j], LARGEST_STEP * sd[j])
        factor = np.linalg.cholesky(self.covariance + 1e-6 * values.omega)
        for _ in range(2 if k > 1 else 0):
            moved = self.state.psi + self.stride[:, None] * np.einsum("nij,cnj->cni", factor, draw.standard_normal(self.shape))
            share = self._try(values, moved, self._prior(moved, centre, precision), draw)
            self.stride = np.clip(self.stride * np.exp(gain * (share - TOGETHER)), 1e-3, LARGEST_STEP)
        self._learn(gain)
        return self.state

    def _learn(self, gain: float) -> None:
        """Let mean and covariance of each subject follow what was visited."""
        rest = self.state.psi - self.mean
        self.mean = self.mean + gain * rest.mean(axis=0)
        self.covariance = self.covariance + gain * (np.einsum("cni,cnj->nij", rest, rest) / len(rest) - self.covariance)

    def _at(self, values: Values, psi: Floats) -> State:
        f = self.copies.predict(values, psi - self.copies.structure.anchor(values))
        return State(np.array(psi), f, self.copies.minus_two_log(f, values))

    def _prior(self, moved: Floats, centre: Floats, precision: Floats) -> Floats:
        """Return the change of -2 log p(psi), (chains, n)."""
        new, old = moved - centre, self.state.psi - centre
        change: Floats = np.einsum("cni,ij,cnj->cn", new, precision, new) - np.einsum("cni,ij,cnj->cn", old, precision, old)
        return change

    def _try(self, values: Values, moved: Floats, prior: Floats, draw: np.random.Generator) -> Floats:
        """Accept a proposal by Metropolis' rule; the share of each subject's chains (n,) that did."""
        tried = self._at(values, moved)
        with np.errstate(invalid="ignore"):
            rise = tried.weight - self.state.weight + prior
            accepted = np.isfinite(tried.weight) & (rise < 2.0 * draw.standard_exponential(rise.shape))
        self.state = self._choose(accepted, tried, self.state)
        return np.asarray(accepted.mean(axis=0))

    def _choose(self, first: NDArray[np.bool_], a: State, b: State) -> State:
        """Return, of every subject and chain, one of two states."""
        rows = first[:, self.copies.subject]
        return State(np.where(first[:, :, None], a.psi, b.psi), np.where(rows, a.f, b.f), np.where(first, a.weight, b.weight))


def effects_given_data(marginal: Marginal, values: Values, draws: int, seed: int) -> Floats:
    """Return random effects (draws or a few more, n, k) of every subject given its data, by chains that have settled."""
    chains = Chains(marginal, max(FEWEST, -(-ROWS // marginal.n)), values, seed)
    centre = chains.copies.structure.anchor(values)
    found = []
    for iteration in range(1, SETTLED + -(-draws // chains.shape[0]) + 1):
        state = chains.advance(values, iteration, iteration**-0.6)
        if iteration > SETTLED:
            found.append(state.psi - centre)
    return np.concatenate(found)
