"""The search for a model with a random switch: quasi-Newton descents, between which the nodes of its quadrature are laid anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.course import Stage
from carkinetics.fitting.journal import Journal, Point
from carkinetics.fitting.marginal import Marginal
from carkinetics.fitting.mixed import Mixed
from carkinetics.fitting.panels import COARSE, FINE, Rule
from carkinetics.fitting.rows import EXACT, NEAR
from carkinetics.fitting.search import DIFFERENCE, GRADIENT, Search
from carkinetics.fitting.switched import Switched, integrable_switch, random_lags, random_switches

Floats = NDArray[np.float64]
ROUGHLY, WELL = (NEAR, COARSE), (EXACT, FINE)
AFRESH = (8, 12, 20, 40)  # steps at most until nodes are laid anew: few as long as the way is long
MOST_DOUBLINGS = 3
MOST_ENDS = 4  # times that nodes are laid where a search has ended
AT_A_SAMPLE = 1e-4  # of the model's time
HARDLY = 0.02  # of the objective, that a step promises: not worth it on nodes that are laid roughly
FARTHEST = 1.0  # on theta's scales, of a step
SHORTEST = 1e-4  # of a step that is tried
ENOUGH = 1e-4  # of the fall that the slope promises
RIDGE = 0.05  # added to the correlations of scores, which few subjects leave ill conditioned


class SwitchedSearch(Search):
    """As Search, for an objective whose nodes belong to a place; `marginal` is of all effects together, and gives the modes."""

    def __init__(self, marginal: Marginal, integral: Switched, stage: Stage | None = None) -> None:
        super().__init__(marginal, stage)
        self.integral = integral
        self.journal = Journal(marginal, self.stage, integral)

    def at(self, theta: Floats, slope: bool = True, starts: list[Floats] | None = None) -> Point:
        """Return the objective at theta; where modes are to be looked for from several starts, with nodes that are laid anew."""
        values, whole = self.structure.unpack(theta), starts is not None and len(starts) > 1
        if whole or self.integral.grid is None:
            self.integral.lay(values)
        found = self.integral.at(values, slope)
        ofv = float(found.by_subject.sum()) + self.structure.penalty(theta)
        gradient = None if found.gradients is None else found.gradients.sum(axis=0) + self.structure.penalty_slope(theta)
        mode = self.marginal.find_mode(values, found.eta) if whole else self.marginal.at(values, found.eta)
        return Point(theta, ofv, found.by_subject, gradient, found.gradients, mode)

    def minimize(self, theta: Floats) -> Point:
        """Return the least objective that is found from theta; whether it is a minimum is the gate's to say."""
        best = self._wide(np.clip(theta, *self.structure.limits))
        inverse = self.journal.once("inverse", lambda: self._by_scores(best))
        for steps in AFRESH:
            best, inverse, done = self._descend(best, inverse, steps, HARDLY)
            if done:
                break
            best = self._take(self._anew(best.theta, ROUGHLY))
        for _ in range(MOST_ENDS):
            best = self._take(self._anew(best.theta, WELL))
            if self._is_flat(best, 0.7):
                break
            best, inverse, _ = self._descend(best, inverse, AFRESH[-1])
        self.theta = best.theta
        return replace(best, mode=self.marginal.find_mode(self.structure.unpack(best.theta), best.mode.eta))

    def _wide(self, theta: Floats) -> Point:
        """Return the place with all SDs and residual errors doubled as often as that lowers the objective.

        A search that begins with narrow ones fits typical values to subjects that are no more typical, and ends at lesser minima.
        """
        least = self._roughly(theta)
        for _ in range(MOST_DOUBLINGS):
            wider = self._doubled(theta)
            there = self._roughly(wider)
            if not there < least:
                break
            theta, least = wider, there
        return self._take(self._anew(theta, ROUGHLY))

    def _roughly(self, theta: Floats) -> float:
        self.integral.exactness, self.integral.rule = ROUGHLY
        return float(self.integral.roughly(self.structure.unpack(theta)).sum()) + self.structure.penalty(theta)

    def _doubled(self, theta: Floats) -> Floats:
        structure, values = self.structure, self.structure.unpack(theta)
        sigmas = {o: 2.0 * sigma for o, sigma in values.sigmas.items()}
        wide = structure.pack(replace(values, factor=2.0 * values.factor, sigmas=sigmas))
        return np.where([name.startswith("power.") for name in structure.names], theta, wide)

    def _anew(self, theta: Floats, quality: tuple[float, Rule]) -> Point:
        """Return what is at theta with nodes that are laid for it."""
        self.integral.exactness, self.integral.rule = quality
        if not self.journal.replaying:
            self.integral.lay(self.structure.unpack(theta))
        return self.look(theta)

    def _take(self, point: Point) -> Point:
        """Take the latest place for the best."""
        self._reach(self._prefer(point))
        return point

    def _by_scores(self, point: Point) -> Floats:
        """Return a first guess of the inverse Hessian: that of the cross product of scores, and of the priors."""
        if point.gradients is None:
            return np.eye(len(point.theta))
        places, _, sd = self.structure.priors
        product = 0.5 * point.gradients.T @ point.gradients
        product[places, places] += 2.0 / sd**2
        size = np.sqrt(np.diag(product)) + GRADIENT
        inverse = np.linalg.inv(product / np.outer(size, size) + RIDGE * np.eye(len(size))) / np.outer(size, size)
        return 0.5 * (inverse + inverse.T)

    def hessian(self, theta: Floats, eta: Floats) -> Floats:
        """Return the second derivatives of the objective, by differences to one side: on a grid that stays, gradients are smooth."""
        here, rows = self.look(theta).gradient, []
        for k, size in enumerate(self.structure.theta_sizes):
            step = np.zeros_like(theta)
            step[k] = DIFFERENCE * size
            there = self.look(theta + step).gradient
            rows.append((there - here) / step[k] if there is not None and here is not None else np.full(len(theta), np.nan))
            self.stage.tell("covariance", k + 1, len(theta), np.nan, theta)
        return 0.5 * (np.array(rows) + np.array(rows).T)

    def _free(self, theta: Floats, slope: Floats) -> NDArray[np.bool_]:
        """Tell which numbers of theta no bound holds."""
        lower, upper = self.structure.limits
        return np.asarray(~((theta <= lower) & (slope > 0.0) | (theta >= upper) & (slope < 0.0)), dtype=bool)

    def _is_flat(self, point: Point, share: float) -> bool:
        """Whether there is a gradient, and it is less than a share of what the gate lets pass."""
        slope = _slope(point)
        if slope is None:
            return False
        return bool(np.abs(slope[self._free(point.theta, slope)]).max(initial=0.0) < share * GRADIENT * max(1.0, abs(point.ofv)) ** 0.5)

    def _descend(self, best: Point, inverse: Floats, steps: int, least: float = 0.0) -> tuple[Point, Floats, bool]:
        """Return the best place of some steps of BFGS on this grid, the inverse Hessian there, and whether there is no way down.

        A step that promises to lower the objective by less than `least` is none.
        """
        for _ in range(steps):
            slope = _slope(best)
            if slope is None or self._is_flat(best, 0.3):
                return best, inverse, True
            free, step = self._free(best.theta, slope), np.zeros_like(slope)
            step[free] = -np.linalg.solve(np.linalg.inv(inverse)[np.ix_(free, free)], slope[free])
            if -0.5 * slope @ step < least:
                return best, inverse, True
            point = self._lower(best, slope, step * min(1.0, FARTHEST / np.abs(step).max()))
            if point is None:
                return best, inverse, True
            there = _slope(point)
            inverse = inverse if there is None else _updated(inverse, point.theta - best.theta, there - slope)
            best = point
        return best, inverse, False

    def _lower(self, best: Point, slope: Floats, step: Floats) -> Point | None:
        """Return a place along a step, within the bounds, where the objective has fallen; None where none is found."""
        share = 1.0
        while share > SHORTEST:
            theta = np.clip(best.theta + share * step, *self.structure.limits)
            point, promised = self.look(theta), float(slope @ (theta - best.theta))
            rise = point.ofv - best.ofv
            if _slope(point) is not None and rise <= ENOUGH * promised:
                return self._take(point)
            share *= min(0.5, max(0.1, -0.5 * promised / (rise - promised))) if np.isfinite(rise) else 0.1
        return None


def _slope(point: Point) -> Floats | None:
    """Return the gradient, where there is one."""
    return point.gradient if point.gradient is not None and np.isfinite(point.gradient).all() else None


def _updated(inverse: Floats, step: Floats, change: Floats) -> Floats:
    """Return the inverse Hessian by BFGS, as it was where the slope does not rise along the step."""
    along = float(step @ change)
    if along <= 1e-10 * np.sqrt((step @ step) * (change @ change)):
        return inverse
    turned = np.eye(len(step)) - np.outer(step, change) / along
    return turned @ inverse @ turned.T + np.outer(step, step) / along


def search_for(marginal: Marginal, stage: Stage | None = None) -> Search:
    """Return the search that an objective needs."""
    plain = marginal.method == "focei" and not isinstance(marginal, Mixed)
    place = integrable_switch(marginal.structure) if plain else None
    return Search(marginal, stage) if place is None else SwitchedSearch(marginal, Switched(marginal, place), stage)


def corners(search: Search, point: Point) -> list[str]:
    """Return why a gradient may not vanish: random effects that move the time of a switch, or of a dose."""
    found, structure = switch_at_samples(search, point), search.structure
    if lags := random_lags(structure):
        named = " and ".join(f"'{structure.model.parameters[i].name}'" for i in lags)
        found.append(
            f"The random effect of {named} moves the time of a dose, where predictions have kinks: an expansion has a corner wherever that "
            'time meets a sample, and Laplace\'s, with its second derivatives, the sharpest. Use method="focei" or "saem".'
        )
    return found


def switch_at_samples(search: Search, point: Point) -> list[str]:
    """Return why a gradient may not vanish where a random switch is expanded: how many subjects have it at a sample."""
    structure, design = search.structure, search.marginal.predictor.design
    switches = random_switches(structure)
    if isinstance(search, SwitchedSearch) or not switches:
        return []
    natural = structure.scales.from_scale(search.marginal.phi(structure.unpack(point.theta), point.mode.eta))
    columns = natural[:, np.isin(structure.owner, switches)]
    times = np.broadcast_to(design.times, (len(natural), design.times.shape[1]))
    near = np.nanmin(np.abs(times[:, :, None] - columns[:, None, :]), axis=(1, 2)) < AT_A_SAMPLE
    named = " and ".join(f"'{structure.model.parameters[i].name}'" for i in switches)
    return [
        f"The random effect of {named} moves a switch, where predictions have kinks; at the end {int(near.sum())} subjects have it "
        'at one of their samples. An expansion is not to be trusted there: use method="saem".'
    ]
