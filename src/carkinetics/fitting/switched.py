"""The likelihood of a model with a random switch: the effect that moves the switch is integrated by quadrature, the others are expanded.

A prediction has a kink where the switch of a subject meets its sample, so that an expansion about a mode of that effect has slopes that
jump, and modes that jump from kink to kink. Given the switch there is none: with phi the switch's parameter on its scale,
L = integral of p(phi) exp(-O(phi) / 2), where O(phi) is FOCEI's objective of the other effects. Nodes are values of phi, not of its
effect, so that none moves against a sample when theta moves: the objective is smooth in theta, but where an inner mode changes, and its
gradient exact. Panels end at samples. Where the switch is the only effect, L is the marginal likelihood itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.checkpoint import Arrays
from carkinetics.fitting.joint import LOG_2PI
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.panels import FINE, Grid, Starts, integrals, lay_grid, nearest_nodes
from carkinetics.fitting.prediction import Predictor
from carkinetics.fitting.rows import EXACT, NEAR, ROUGH, Rows
from carkinetics.fitting.structure import Structure, Values

if TYPE_CHECKING:
    from carkinetics.engine.system import Tree

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
DOUBTFUL = 0.5  # curvature of a mode, in units of the precision of the effects: less than they have without data
DONORS = 9  # nodes of a subject whose modes a doubtful node tries
STEP = 1e-6  # on the scales of theta, for derivatives of closed forms


@dataclass(frozen=True)
class Integrated:
    """-2 log L of every subject (n,), its derivatives by theta (n, theta) where they were wanted, the effects (n, k) of the best node."""

    by_subject: Floats
    gradients: Floats | None
    eta: Floats


def random_switches(structure: Structure) -> list[int]:
    """Return the parameters with random effects that are the time of a switch, or part of one."""
    return _random_parts(structure, [tree for _, tree in structure.model.system.switches])


def random_lags(structure: Structure) -> list[int]:
    """Return the parameters with random effects that say when a dose enters, and for how long, or are part of that."""
    return _random_parts(structure, [tree for item in structure.model.system.doses for tree in (item.lag, item.duration)])


def _random_parts(structure: Structure, trees: Sequence[Tree]) -> list[int]:
    from carkinetics.model.expression import symbols

    uses = {name: set(symbols(tree)) for name, tree in structure.model.system.derived}
    wanted = {name for tree in trees for name in symbols(tree)}
    while more := {name for derived in wanted for name in uses.get(derived, ())} - wanted:
        wanted |= more
    return sorted({effect.number for effect in structure.random if effect.parameter in wanted})


def integrable_switch(structure: Structure) -> int | None:
    """Return the row of the random effect that is integrated: the only one that moves switches, if its parameter is the time of one.

    None as well where effects differ between occasions, or subjects may be of several classes (Bernoulli draws).
    """
    found, times = random_switches(structure), [tree for _, tree in structure.model.system.switches]
    by_occasion = any(effect.occasion is not None for effect in structure.random)
    mixed = any(draw.distribution == "bernoulli" for draw in structure.model.draws)
    if len(found) != 1 or by_occasion or mixed or ("sym", structure.model.parameters[found[0]].name) not in times:
        return None
    return next(row for row, effect in enumerate(structure.random) if effect.number == found[0])


class Switched:
    """The objective with one effect integrated; `lay` puts the nodes where they count at some values, and then they stay."""

    def __init__(self, plain: Marginal, place: int) -> None:
        structure = self.structure = plain.structure
        self.n, self.design, self.blq, self.place = plain.n, plain.predictor.design, plain.likelihood.blq, place
        self.switch = structure.random[place].number
        self.rest = [k for k in range(structure.k) if k != place]
        self.inner = _given(structure, place)
        self.given = Predictor(self.inner, self.design, plain.predictor.tolerances)
        self.kinks = self._kinks()
        self.grid: Grid | None = None
        self.exactness, self.rule = EXACT, FINE  # of the inner modes, and of the quadrature

    def _kinks(self) -> list[Floats]:
        """Return, for every subject, the times at which the integrand may bend, on the scale of the switch's parameter."""
        design, structure = self.design, self.structure
        found = []
        for s in range(self.n):
            given: Any = [] if design.doses is None else design.doses.slice(s, s + 1).time
            changes: Any = [] if structure.pieces is None else structure.pieces.begin[s]
            times = np.concatenate([design.times[s if len(design.times) > 1 else 0], given, changes])
            places = structure.on_scale(self.switch, times)
            found.append(np.unique(places[np.isfinite(places)]))
        return found

    def learned(self) -> Arrays:
        """Return what the next evaluation depends on beside theta, for `recall`."""
        if self.grid is None:
            return {}
        grid = self.grid
        found = {"node": grid.node, "log_weight": grid.log_weight, "subject": grid.subject, "near": self.near, "log_share": grid.log_share}
        return found | {"least": np.array(self.least), "correction": self.rows.correction.copy()}

    def recall(self, kept: Arrays) -> None:
        """Go on from what an earlier run had learned."""
        self._take(Grid(kept["node"], kept["log_weight"], kept["subject"], kept["near"], kept["log_share"]))
        self.near, self.least, self.rows.correction = kept["near"], float(kept["least"]), kept["correction"].copy()

    def _take(self, grid: Grid) -> None:
        self.grid, self.rows, self.near, self.least = grid, Rows(self.given, self.blq, grid.subject), grid.eta, np.inf

    def lay(self, values: Values) -> None:
        """Lay the grid anew."""
        self._take(self._grid(values, self._starts))
        if self.rest:
            self.near = self._least_modes(values)

    def roughly(self, values: Values) -> Floats:
        """Return -2 log L of every subject (n,) from a grid that is laid for it alone, by inner modes that are looked for from 0."""
        grid = self._grid(values, lambda _, node: np.zeros((len(node), len(self.rest))))
        return integrals(grid.log_share, grid.subject, self.n)[0]

    def _grid(self, values: Values, starts: Starts) -> Grid:
        def integrand(subject: Ints, node: Floats, eta: Floats) -> tuple[Floats, Floats]:
            mode, minus_two = self._at_nodes(Rows(self.given, self.blq, subject), values, node, eta, ROUGH)
            return minus_two, mode.eta

        sd = float(np.sqrt(values.omega[self.place, self.place]))
        centre = self.structure.centre(values)[:, self.switch]
        return lay_grid(integrand, self.kinks, centre, sd, starts, self.rule)

    def _starts(self, subject: Ints, node: Floats) -> Floats:
        """Return where the modes of the other effects are looked for: where they were at the nearest node, at first at 0."""
        return np.zeros((len(node), len(self.rest))) if self.grid is None else self.near[nearest_nodes(self.grid, subject, node)]

    def _least_modes(self, values: Values) -> Floats:
        """Return better modes of the other effects where a node's neighbours know one, or any node of its subject where it is doubtful.

        A mode that is hardly curved is about to vanish as theta moves, so that there is a lower one.
        """
        grid = self._laid
        best = self._at_nodes(self.rows, values, grid.node, grid.eta, ROUGH)[0]
        everywhere = np.arange(len(grid.node))
        self._try(values, best, everywhere, np.stack([np.roll(everywhere, 1), np.roll(everywhere, -1)]), ROUGH)
        inner = self._inner_values(values, grid.subject, grid.node)
        doubtful = np.flatnonzero(self.rows.least_curvature(inner, best.eta) < DOUBTFUL)
        if doubtful.size:
            count = np.bincount(grid.subject, minlength=self.n)
            first, own = np.cumsum(count) - count, grid.subject[doubtful]
            parts = np.linspace(0.0, 1.0, DONORS)[:, None]
            self._try(values, best, doubtful, first[own] + np.round(parts * (count[own] - 1)).astype(np.int64), NEAR)
        return best.eta

    def _try(self, values: Values, best: Mode, at: Ints, donors: Ints, exactness: float) -> None:
        """Put lower modes of the nodes `at` in the place of the best, where the modes of `donors` (tries, at) lead to one."""
        rows, grid = np.tile(at, len(donors)), self._laid
        other = self._at_nodes(self.rows.some(rows), values, grid.node[rows], best.eta[donors.ravel()], exactness)[0]
        least = other.joint.reshape(len(donors), -1).argmin(axis=0) * len(at) + np.arange(len(at))
        better = other.joint[least] < best.joint[at] - exactness
        best.eta[at[better]], best.joint[at[better]] = other.eta[least[better]], other.joint[least[better]]

    @property
    def _laid(self) -> Grid:
        assert self.grid is not None
        return self.grid

    def _at_nodes(self, rows: Rows, values: Values, node: Floats, eta: Floats, exactness: float) -> tuple[Mode, Floats]:
        """Return the modes of the other effects at nodes, and -2 log of the integrand there."""
        inner, variance = self._inner_values(values, rows.subjects, node), values.omega[self.place, self.place]
        mode = rows.modes(inner, eta, exactness)
        prior = self._away(values, rows.subjects, node) ** 2 / variance + np.log(variance) + LOG_2PI
        return mode, rows.objective(inner, mode) + prior

    def _away(self, values: Values, subject: Ints, node: Floats) -> Floats:
        """Return the switch's effect at nodes."""
        return np.asarray(node - self.structure.centre(values)[subject, self.switch])

    def _conditional(self, values: Values) -> tuple[Floats, Floats]:
        """Return the regression (k - 1,) of the other effects on the switch's, and the factor of their covariance given it."""
        omega, p, rest = values.omega, self.place, self.rest
        pull = omega[rest, p] / omega[p, p]
        given = omega[np.ix_(rest, rest)] - np.outer(pull, omega[p, rest])
        return pull, np.asarray(np.linalg.cholesky(given), dtype=np.float64)

    def _inner_values(self, values: Values, subject: Ints, node: Floats) -> Values:
        """Return the values of the inner structure, whose `mu` (rows, P) is the mean of each node's parameters given the switch."""
        pull, factor = self._conditional(values)
        mu = self.structure.centre(values)[subject]
        mu[:, [effect.number for effect in self.inner.random]] += np.outer(node - mu[:, self.switch], pull)
        mu[:, self.switch] = node
        return Values(mu, np.empty(0), factor, values.sigmas)

    def at(self, values: Values, slope: bool) -> Integrated:
        """Return the integral on the grid; modes are looked for from where they were when it was largest."""
        grid = self._laid
        mode, minus_two = self._at_nodes(self.rows, values, grid.node, self.near, self.exactness)
        height = grid.log_weight - 0.5 * minus_two
        by_subject, share = integrals(height, grid.subject, self.n)
        if by_subject.sum() < self.least:
            self.least, self.near = float(by_subject.sum()), mode.eta
        slopes = self._gradients(values, mode, share) if slope and np.isfinite(by_subject).all() else None
        return Integrated(by_subject, slopes, self._most_probable(values, mode, height))

    def _most_probable(self, values: Values, mode: Mode, height: Floats) -> Floats:
        grid = self._laid
        order = np.lexsort((height, grid.subject))
        at = order[np.cumsum(np.bincount(grid.subject, minlength=self.n)) - 1]
        eta = np.zeros((self.n, self.structure.k))
        eta[:, self.place] = self._away(values, grid.subject, grid.node)[at]
        eta[:, self.rest] = mode.eta[at] + np.outer(eta[:, self.place], self._conditional(values)[0])
        return eta

    def _gradients(self, values: Values, mode: Mode, share: Floats) -> Floats:
        """Return the derivatives by theta of every subject (n, theta): those of the nodes, by their shares."""
        grid, structure, inner = self._laid, self.structure, self.inner
        by = self.rows.gradient(self._inner_values(values, grid.subject, grid.node), mode)
        typical, _, entries, residual = inner.slices
        by_parameter = np.zeros((len(by), len(structure.owner)))  # a column each: no occasions
        by_parameter[:, list(inner.free)] = by[:, typical]
        by_mu = by_parameter[:, [effect.number for effect in inner.random]]
        away, variance = self._away(values, grid.subject, grid.node), values.omega[self.place, self.place]
        by_parameter[:, self.switch] = -2.0 * away / variance - by_mu @ self._conditional(values)[0]
        by_omega = np.column_stack([1.0 - away**2 / variance, by_mu * away[:, None], by[:, entries]])
        whole = [structure.by_typical(by_parameter, values, grid.subject), by_omega @ self._by_entries(values), by[:, residual]]
        weighted = share[:, None] * np.column_stack(whole)
        return np.column_stack([np.bincount(grid.subject, column, self.n) for column in weighted.T])

    def _by_entries(self, values: Values) -> Floats:
        """Return the derivatives by the free entries of Omega's factor of what the nodes' objectives are written in."""

        def parts(theta: Floats) -> Floats:
            v = self.structure.unpack(theta)
            pull, factor = self._conditional(v)
            entries = [np.log(factor[i, j]) if i == j else factor[i, j] for (i, j), *_ in self.inner.entries]
            return np.concatenate([[np.log(v.omega[self.place, self.place])], pull, entries])

        theta = self.structure.pack(values)
        moved = [STEP * unit for unit in np.eye(len(theta))[self.structure.slices[2]]]
        columns = [(parts(theta + d) - parts(theta - d)) / (2.0 * STEP) for d in moved]
        return np.array(columns).reshape(len(moved), -1).T if moved else np.zeros((len(parts(theta)), 0))


def _given(structure: Structure, place: int) -> Structure:
    """Return the structure of subjects whose switch is known: all else that moves is free, and Omega of the other effects is one block."""
    switch = structure.random[place].number
    random = tuple(effect for effect in structure.random if effect.number != switch)
    entries = tuple(((i, j),) for i in range(len(random)) for j in range(i + 1))
    start = replace(structure.start, factor=np.eye(len(random)))
    return replace(
        structure,
        start=start,
        free=tuple(i for i in structure.moving if i != switch),
        free_shifts=(),
        carry=np.delete(structure.carry, place, axis=0),
        used=np.delete(structure.used, place, axis=1),
        random=random,
        entries=entries,
    )
