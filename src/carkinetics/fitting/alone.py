"""Subjects each on its own: -2 log L at any parameters, and a damped Gauss-Newton search within bounds for all of them at once.

A row is one subject at one place; a subject may have many rows (starts, or points of a profile). H is half the expected Hessian of
-2 log L: the sum of a weight a' over a subject's observations, a = df/dphi.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.parts import spread
from carkinetics.fitting.joint import Likelihood, Observed
from carkinetics.fitting.prediction import Predictor
from carkinetics.fitting.structure import Structure, Values

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Flags = NDArray[np.bool_]
FACTOR = float(np.log(3.0))  # by which a parameter without `iiv` is thought to vary between subjects
REACH = 7.0  # units: a parameter is sought within e^7, a factor of 1100, of its start, or this many SDs of `iiv`
MOST_TURNS = 60
LARGEST_DAMPING = 1e8
FLOOR = 1e-8  # of a diagonal of H, times span squared: so little is known with a standard error of 10000 spans
ROUGH, FINE = 1e-6, 1e-9  # of -2 log L: what a step has to promise, on the way and at the end
LITTLE, PLENTY = 1e-3, 0.25  # of what a step promised: with less it is refused, with more the next one is bolder


@dataclass(frozen=True)
class Spots:
    """Where r rows are: phi (r, P), -2 log L (r,), its gradient (r, p) and H (r, p, p) by the p free parameters."""

    phi: Floats
    value: Floats
    gradient: Floats
    half: Floats

    def take(self, rows: Rows) -> Spots:
        """Return some of the rows."""
        return Spots(*(getattr(self, item.name)[rows] for item in fields(self)))

    def put(self, rows: Rows, others: Spots) -> Spots:
        """Return these rows with others in some places."""
        parts = {item.name: getattr(self, item.name).copy() for item in fields(self)}
        for name, part in parts.items():
            part[rows] = getattr(others, name)
        return Spots(**parts)


class Alone:
    """The likelihood of single subjects, with the box in which their parameters are sought.

    `span` (p,): how far subjects are thought to differ, an SD on the scale; `unit` (p,): the same, but a factor of e at least; `low`,
    `high` (p,): the bounds of the file where there are any, else REACH units from the start; `bound` (2, p): which of them are the file's.
    """

    def __init__(self, structure: Structure, predictor: Predictor, span: Floats, blq: str) -> None:
        self.structure, self.predictor, self.span, self.blq = structure, predictor, span, blq
        design, self.free = predictor.design, np.array(structure.free, dtype=np.intp)
        self.n = predictor.n
        self.counts = np.bincount(design.subject, minlength=self.n)
        plain = np.array([structure.model.parameters[i].scale in ("normal", "boxcox") for i in structure.free])
        self.unit = np.where(plain, span, np.maximum(1.0, span))
        self.low, self.high, self.bound = _box(structure, self.unit)

    def values(self, sigmas: Floats) -> Values:
        """Return values with these free sigmas, on theta's scales."""
        start = self.structure.pack(self.structure.start)
        return self.structure.unpack(np.concatenate([start[: len(self.free)], sigmas]))

    def seen(self, rows: Rows, phi: Floats) -> tuple[Floats, Floats, Rows, Likelihood]:
        """Return predictions (m,), slopes (m, p), the row of each, and what weighs them."""
        f, slope = self.predictor.slopes(phi, rows)
        row, taken = spread(self.predictor.design, rows)
        per_value = {name: getattr(self.predictor.design, name)[taken] for name in ("output", "value", "censoring", "limit", "lower")}
        return f, slope, row, Likelihood(self.structure, replace(self.predictor.design, **per_value), self.blq)

    def at(self, rows: Rows, phi: Floats, sigmas: Floats) -> Spots:
        """Return -2 log L of rows (r,) at phi (r, P), infinite where it has no value, with its derivatives."""
        f, slope, row, likelihood = self.seen(rows, phi)
        terms = likelihood.observed(f, self.values(sigmas))
        value, gradient, half = summed(terms, slope, row, len(rows))
        good = np.isfinite(value) & np.isfinite(gradient).all(axis=1) & np.isfinite(half).all(axis=(1, 2))
        return Spots(
            phi,
            np.where(good, value, np.inf),
            np.where(good[:, None], gradient, 0.0),
            np.where(good[:, None, None], half, np.eye(len(self.free))),
        )

    def stopped(self, spots: Spots, held: Flags | None = None) -> Flags:
        """Tell which free parameters (r, p) do not move: those held, and those at a bound that want to go beyond it."""
        phi = spots.phi[:, self.free]
        out = ((phi <= self.low) & (spots.gradient > 0.0)) | ((phi >= self.high) & (spots.gradient < 0.0))
        return out if held is None else out | held

    def newton(self, spots: Spots, damping: Floats, held: Flags | None = None) -> tuple[Floats, Floats]:
        """Return a damped step (r, p) and the decrease that it promises (r,)."""
        still = self.stopped(spots, held)
        g = np.where(still, 0.0, spots.gradient)
        half = np.where(still[:, :, None] | still[:, None, :], 0.0, spots.half)
        size = np.einsum("rpp->rp", half)
        size = np.maximum(size, FLOOR / self.span**2) + still
        damped = half + np.einsum("rp,pq->rpq", (damping[:, None] + 1e-14) * size + still, np.eye(size.shape[1]))
        scale = 1.0 / np.sqrt(size)
        step = scale * np.linalg.solve(damped * scale[:, :, None] * scale[:, None, :], (-0.5 * scale * g)[:, :, None])[:, :, 0]
        step /= np.maximum(1.0, np.abs(step / (2.0 * self.span)).max(axis=1, keepdims=True, initial=0.0))
        return step, -np.einsum("rp,rp->r", g, step)

    def descend(self, rows: Rows, phi: Floats, sigmas: Floats, held: Flags | None = None, least: float = ROUGH) -> Spots:
        """Return where rows end that go downhill from phi; `held` (r, p) marks parameters that stay."""
        spots, damping = self.at(rows, self.within(phi), sigmas), np.full(len(rows), 1e-3)
        for _ in range(MOST_TURNS):
            step, promise = self.newton(spots, damping, held)
            at = np.flatnonzero(np.isfinite(spots.value) & (promise > least) & (damping < LARGEST_DAMPING))
            if not at.size:
                break
            phi = spots.phi[at].copy()
            phi[:, self.free] += step[at]
            tried = self.at(rows[at], self.within(phi), sigmas)
            kept = (spots.value[at] - tried.value) / promise[at]
            damping[at] *= np.where(kept > PLENTY, 0.1, np.where(kept > LITTLE, 3.0, 10.0))
            better = np.flatnonzero(kept > LITTLE)
            spots = spots.put(at[better], tried.take(better))
        return spots

    def within(self, phi: Floats) -> Floats:
        """Return phi with the free parameters inside their box."""
        inside = phi.copy()
        inside[:, self.free] = np.clip(phi[:, self.free], self.low, self.high)
        return inside

    def lacking(self, spots: Spots, held: Flags | None = None) -> Floats:
        """Return by how much -2 log L could still fall (r,) if it were a parabola; about 0 at a minimum."""
        return self.newton(spots, np.full(len(spots.value), 1e-8), held)[1]


def summed(terms: Observed, slope: Floats, row: Rows, count: int) -> tuple[Floats, Floats, Floats]:
    """Return -2 log L, its gradient and H of every row, from the terms of observations."""
    from scipy.sparse import csr_matrix

    over = csr_matrix((np.ones(len(row)), (row, np.arange(len(row)))), shape=(count, len(row)))
    p = slope.shape[1]
    told = (terms.weight[:, None, None] * slope[:, :, None] * slope[:, None, :]).reshape(-1, p * p)
    return over @ terms.value, np.asarray(over @ (terms.by_f[:, None] * slope)), np.asarray(over @ told).reshape(count, p, p)


def _box(structure: Structure, unit: Floats) -> tuple[Floats, Floats, Flags]:
    """Return the ends of the box on the scale, and which of them are bounds of the model's file."""
    free, mu = list(structure.free), structure.start.mu
    parameters = [structure.model.parameters[i] for i in free]
    width = np.array([np.inf if item.scale == "normal" and item.iiv is None else REACH for item in parameters]) * unit
    ends = np.stack([mu[free] - width, mu[free] + width])
    given = np.zeros_like(ends, dtype=bool)
    for k, item in enumerate(parameters):
        for side, end in enumerate(item.bounds or ()):
            at = float(structure.on_scale(free[k], np.array([end]))[0])
            if np.isfinite(at):
                ends[side, k], given[side, k] = at, True
    return ends[0], ends[1], given
