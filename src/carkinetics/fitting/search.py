"""The search for the parameters that make data most probable: scipy's optimizers outside, all subjects together inside."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.course import Stage
from carkinetics.fitting.gradients import EXACT
from carkinetics.fitting.journal import Journal, Point
from carkinetics.fitting.marginal import Marginal

Floats = NDArray[np.float64]
DIFFERENCE = 1e-4  # on theta's scales, for gradients of methods that have no exact one here, and of gradients
GRADIENT = 1e-3  # of O, on theta's scales, below which a search has converged
MOST_RESTARTS = 5


class Search:
    """Objective and gradient of one method, with the modes of the last place as the start of the next search for them."""

    def __init__(self, marginal: Marginal, stage: Stage | None = None) -> None:
        self.marginal, self.structure = marginal, marginal.structure
        self.eta = np.zeros((marginal.n, self.structure.k))
        self.stage = stage or Stage(marginal.method, marginal.structure)
        self.journal = Journal(marginal, self.stage)

    @property
    def _has_gradient(self) -> bool:
        """Whether the method has a gradient of its own; else it is taken by differences."""
        return self.marginal.method in EXACT

    def at(self, theta: Floats, slope: bool = True, starts: list[Floats] | None = None) -> Point:
        """Return the objective at theta; with `slope` its gradient."""
        values = self.structure.unpack(theta)
        mode = self.marginal.best_mode(values, starts or [self.eta])
        by_subject = self.marginal.objective(values, mode)
        ofv = float(by_subject.sum()) + self.structure.penalty(theta)
        gradients = None
        if slope and np.isfinite(ofv):
            gradients = self.marginal.gradient(values, mode) if self._has_gradient else self.differences(theta, mode.eta)
        gradient = None if gradients is None else gradients.sum(axis=0) + self.structure.penalty_slope(theta)
        return Point(theta, ofv, by_subject, gradient, gradients, mode)

    def differences(self, theta: Floats, eta: Floats) -> Floats:
        """Return the gradient of every subject's objective (n, theta) by central differences, the modes found anew from eta."""
        columns = []
        for k in range(len(theta)):
            step = np.zeros_like(theta)
            step[k] = DIFFERENCE * self.structure.theta_sizes[k]
            up, down = (self.at(theta + sign * step, slope=False, starts=[eta]).by_subject for sign in (1, -1))
            columns.append((up - down) / (2.0 * step[k]))
        return np.column_stack(columns)

    def several_starts(self) -> list[Floats]:
        """Return where modes are looked for when it matters: where they were, at 0, and one SD away along each effect."""
        sd, found = np.sqrt(np.diag(self.structure.unpack(self.theta).omega)), [self.eta, np.zeros_like(self.eta)]
        for k in range(len(sd)):
            for sign in (1.0, -1.0):
                start = np.zeros_like(self.eta)
                start[:, k] = sign * sd[k]
                found.append(start)
        return found

    def look(self, theta: Floats, starts: list[Floats] | None = None) -> Point:
        """Return objective and gradient at theta, for the journal as well."""
        return self.journal.look(theta, lambda: self.at(theta, starts=starts))

    def minimize(self, theta: Floats) -> Point:
        """Return the least objective that is found from theta; whether it is a minimum is the gate's to say."""
        from scipy.optimize import minimize

        best = self._from_several_starts(theta)
        self._reach(best)

        def objective(theta: Floats) -> tuple[float, Floats]:
            nonlocal best
            point = self.look(theta)
            if point.gradient is None or not np.isfinite(point.gradient).all():
                return 1e10, np.zeros_like(theta)
            if point.ofv < best.ofv:
                best = self._prefer(point)
            return point.ofv, point.gradient

        def accepted(_: Floats) -> None:
            self._reach(best)

        lower, upper = self.structure.limits
        bounded = bool(np.isfinite(lower).any() or np.isfinite(upper).any())
        way: dict[str, Any] = {"method": "BFGS", "options": {"gtol": 0.1 * GRADIENT, "maxiter": 300}}
        if bounded:
            way = {"method": "L-BFGS-B", "bounds": list(zip(lower, upper, strict=True)), "options": {**way["options"], "ftol": 1e-14}}
        for _ in range(MOST_RESTARTS):
            minimize(objective, best.theta, jac=True, callback=accepted, **way)
            again = self._from_several_starts(best.theta)
            gained = again.ofv < best.ofv - 1e-6
            if gained or self.stage.path[-1][0] is not best.theta:
                self._reach(again)
            best = again
            if not gained:
                break
        return best

    def _from_several_starts(self, theta: Floats) -> Point:
        self.theta = theta
        return self._prefer(self.look(theta, self.several_starts()))

    def _prefer(self, point: Point) -> Point:
        """Take the latest place for the best, and its modes for the next start."""
        self.journal.prefer()
        self.eta = point.mode.eta
        return point

    def _reach(self, point: Point) -> None:
        self.stage.reach(point.theta, point.mode.eta, point.ofv, silent=self.journal.replaying)

    def hessian(self, theta: Floats, eta: Floats) -> Floats:
        """Return the second derivatives of the objective (theta, theta), by differences of gradients."""
        kept, self.eta = self.eta, eta
        rows = []
        for k in range(len(theta)):
            step = np.zeros_like(theta)
            step[k] = 10.0 * DIFFERENCE * self.structure.theta_sizes[k]
            up, down = (self.look(theta + sign * step).gradient for sign in (1, -1))
            rows.append((up - down) / (2.0 * step[k]) if up is not None and down is not None else np.full(len(theta), np.nan))
            self.stage.tell("covariance", k + 1, len(theta), np.nan, theta)
        self.eta = kept
        return 0.5 * (np.array(rows) + np.array(rows).T)
