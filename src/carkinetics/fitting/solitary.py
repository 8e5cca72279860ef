"""The search for every subject's own parameters: many starts at once, residual errors pooled, kinks and stubborn ends looked after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort import streams
from carkinetics.fitting.alone import FINE, Alone, Rows, Spots
from carkinetics.fitting.pooled import pooled

Floats = NDArray[np.float64]
STARTS = 12  # of each subject: the model's values, and others about them
MOST_ROUNDS = 30  # of subjects given sigmas, and sigmas given subjects
STEADY = 1e-4  # change of log sigma with which these end
STUCK = 1e-5  # of -2 log L: a search that could still fall by more has not ended at a smooth minimum
NEAR = 10.0  # of -2 log L above the best: ends that may still become it
ESCAPES = 2  # times that a search held up by a kink goes on along it
GRID = 9  # places along a parameter among which its kink is, at a time
ZOOMS = 16  # each narrows the place by a factor of 4
BESIDE = 1e-4  # spans on either side, where slopes tell whether there is a kink
AGREE = 0.01  # of -2 log L, within which starts ended at the same place


@dataclass(frozen=True)
class Ended:
    """Where all n subjects ended; free sigmas on theta's scales; N - P.

    By subject: `kink` the free parameter at whose kink it stands (-1: none), `lacking` by how much -2 log L could still fall beside
    that, `agreeing` how many starts ended there at the first sigmas. `change`: of log sigmas in the last round.
    """

    spots: Spots
    sigmas: Floats
    freedom: int
    kink: Rows
    lacking: Floats
    agreeing: Rows
    change: float = 0.0


def seek(alone: Alone, seed: int) -> Ended:
    """Return the most probable parameters of every subject from several starts, with residual errors that all share."""
    sigmas = alone.structure.pack(alone.structure.start)[len(alone.free) :]
    rows, phi = np.tile(np.arange(alone.n), STARTS), starts(alone, seed)
    agreeing = np.empty(0, dtype=np.intp)
    for _ in range(MOST_ROUNDS):
        spots = _downhill(alone, rows, phi, sigmas)
        best = _best(rows, spots.value)
        former, (sigmas, _) = sigmas, pooled(alone, spots.take(best), sigmas)
        agreeing = agreeing if agreeing.size else np.bincount(rows[spots.value < spots.value[best][rows] + AGREE], minlength=alone.n)
        change = float(np.abs(sigmas - former).max(initial=0.0))
        if change < STEADY:
            break
        kept = _different(rows, spots.value, best)
        rows, phi = rows[kept], spots.phi[kept]
    ended, kink = _settled(alone, rows, spots, best, sigmas)
    held = np.asarray(kink[:, None] == np.arange(len(alone.free)), dtype=bool)
    sigmas, freedom = pooled(alone, ended, sigmas)
    ended = alone.descend(np.arange(alone.n), ended.phi, sigmas, held, FINE)
    return Ended(ended, sigmas, freedom, kink, alone.lacking(ended, held), agreeing, change)


def starts(alone: Alone, seed: int) -> Floats:
    """Return phi (STARTS n, P): the model's values, then others spread about them by `iiv`, or by a factor of 3."""
    phi = np.tile(alone.structure.centre(alone.structure.start), (STARTS, 1, 1))
    for k, i in enumerate(alone.free):
        name = alone.structure.model.parameters[i].name
        for start in range(1, STARTS):
            phi[start, :, i] += alone.span[k] * streams.normal(seed, f"start of {name}", np.arange(alone.n), start)
    return phi.reshape(STARTS * alone.n, -1)


def _downhill(alone: Alone, rows: Rows, phi: Floats, sigmas: Floats) -> Spots:
    """Return where rows end; those that are held up by a kink go on along it, and then try again to leave it."""
    spots = alone.descend(rows, phi, sigmas)
    for _ in range(ESCAPES):
        up = np.flatnonzero(np.isfinite(spots.value) & (alone.lacking(spots) > STUCK))
        if not up.size:
            break
        held = np.eye(len(alone.free), dtype=bool)[_kinked(alone, rows[up], spots.take(up), sigmas)[0]]
        along = alone.descend(rows[up], spots.phi[up], sigmas, held)
        away = alone.descend(rows[up], along.phi, sigmas)
        gained = away.value < spots.value[up] - STUCK
        spots = spots.put(up, away)
        if not gained.any():
            break
    return spots


def _kinked(alone: Alone, rows: Rows, spots: Spots, sigmas: Floats) -> tuple[Rows, NDArray[np.bool_]]:
    """Return the parameter at whose kink each row stands, and whether it does: -2 log L rises on either side, steeply.

    Without such a parameter it is the one along which -2 log L would fall most.
    """
    p, count = len(alone.free), len(rows)
    moved = np.tile(spots.phi, (2 * p, 1, 1))
    for k, i in enumerate(alone.free):
        moved[k, :, i] -= BESIDE * alone.span[k]
        moved[p + k, :, i] += BESIDE * alone.span[k]
    around = alone.at(np.tile(rows, 2 * p), alone.within(moved.reshape(2 * p * count, -1)), sigmas)
    gradient = around.gradient.reshape(2, p, count, p)
    left, right = (np.einsum("krk->rk", side) for side in gradient)
    size = np.maximum(np.einsum("rpp->rp", spots.half), 1e-300)
    jump = np.where((left < 0.0) & (right > 0.0), np.minimum(-left, right) ** 2 / size, 0.0)
    found = jump.max(axis=1) > STUCK
    steep = np.where(alone.stopped(spots), 0.0, spots.gradient**2 / size)
    return np.where(found, jump.argmax(axis=1), steep.argmax(axis=1)), found


def _best(rows: Rows, value: Floats) -> Rows:
    """Return for each subject the place of the row that ended lowest; a tie goes to the first."""
    value = np.where(np.isfinite(value), value, 1e300)
    _, first = np.unique(rows, return_index=True)
    value = value + 1e-9 * (1.0 + np.abs(value)) * ~np.isin(np.arange(len(rows)), first)
    order = np.lexsort((value, rows))
    return order[np.unique(rows[order], return_index=True)[1]]


def _different(rows: Rows, value: Floats, best: Rows) -> Rows:
    """Return the rows that may still become a subject's best, one of each value."""
    above = np.round(np.where(np.isfinite(value), value, np.inf) - value[best][rows], 1)
    near = np.flatnonzero((above < NEAR) & ~np.isin(np.arange(len(rows)), best))
    near = near[above[near] > 0.0]
    _, first = np.unique(np.column_stack([rows[near], above[near]]), axis=0, return_index=True)
    return np.sort(np.concatenate([best, near[first]]))


def _settled(alone: Alone, rows: Rows, spots: Spots, best: Rows, sigmas: Floats) -> tuple[Spots, Rows]:
    """Return the ends of all subjects and their kinks: an end where the gradient is not 0 is looked at closely."""
    ended, kink = spots.take(best), np.full(alone.n, -1)
    stuck = np.isfinite(spots.value) & (alone.lacking(spots) > STUCK)
    other = _best(rows, np.where(stuck, spots.value, np.inf))
    who = np.flatnonzero(stuck[other] & (spots.value[other] < ended.value + NEAR))
    if not who.size:
        return ended, kink
    found, at = _zoomed(alone, who, spots.take(other[who]), sigmas)
    better = np.flatnonzero(found.value <= np.where(stuck[best[who]], np.inf, ended.value[who]))
    kink[who[better]] = at[better]
    ended = ended.put(who[better], found.take(better))
    held = np.asarray(kink[:, None] == np.arange(len(alone.free)), dtype=bool)
    left = np.flatnonzero(np.isfinite(ended.value) & (alone.lacking(ended, held) > STUCK))
    return ended.put(left, _polished(alone, left, ended.take(left), sigmas)), kink


def _zoomed(alone: Alone, who: Rows, spots: Spots, sigmas: Floats) -> tuple[Spots, Rows]:
    """Return the least value along one parameter, the others sought anew at each place; and that parameter where it is a kink.

    Where a sample meets a switch, -2 log L may have a minimum with a slope on either side: no search by gradients gets there.
    """
    j, _ = _kinked(alone, who, spots, sigmas)
    column, width = alone.free[j], alone.span[j].copy()
    rows, held = np.repeat(who, GRID), np.repeat(np.eye(len(alone.free), dtype=bool)[j], GRID, axis=0)
    for _ in range(ZOOMS):
        phi = np.repeat(spots.phi, GRID, axis=0)
        places = spots.phi[np.arange(len(who)), column][:, None] + width[:, None] * np.linspace(-1.0, 1.0, GRID)
        phi[np.arange(len(rows)), np.repeat(column, GRID)] = places.ravel()
        tried = alone.descend(rows, phi, sigmas, held)
        least = _best(np.repeat(np.arange(len(who)), GRID), tried.value)
        better = np.flatnonzero(tried.value[least] < spots.value)
        spots = spots.put(better, tried.take(least[better]))
        width *= 2.0 / (GRID - 1)
    at, found = _kinked(alone, who, spots, sigmas)
    return spots, np.where(found & (alone.lacking(spots) > STUCK), at, -1)


def _polished(alone: Alone, who: Rows, spots: Spots, sigmas: Floats) -> Spots:
    """Return where scipy's bounded quasi-Newton search gets each of these subjects."""
    from scipy.optimize import minimize

    for k, i in enumerate(who):
        row, phi = np.array([i]), spots.phi[k : k + 1].copy()

        def objective(x: Floats, row: Rows = row, phi: Floats = phi) -> tuple[float, Floats]:
            phi[0, alone.free] = x
            here = alone.at(row, phi, sigmas)
            return (float(here.value[0]), here.gradient[0]) if np.isfinite(here.value[0]) else (1e10, np.zeros_like(x))

        box = list(zip(alone.low, alone.high, strict=True))
        x = minimize(objective, phi[0, alone.free], jac=True, method="L-BFGS-B", bounds=box, options={"maxiter": 40}).x
        phi[0, alone.free] = x
        found = alone.at(row, phi, sigmas)
        if found.value[0] < spots.value[k]:
            spots = spots.put(np.array([k]), found)
    return spots
