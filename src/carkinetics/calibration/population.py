"""Plausible populations: parameter vectors drawn by how well they meet the targets.

A vector here is a whole population (typical values and spreads), not a child: the targets are summaries of cohorts, so it is populations
that are weighted by prevalence, where Allen, Rieger & Musante (CPT Pharmacometrics Syst Pharmacol 2016;5:140-146) weight virtual patients
by the distribution of measured ones. Drawing from prior times likelihood is that weighting with as many vectors as one likes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carkinetics.calibration.likelihood import Posterior

Floats = NDArray[np.float64]

CHAINS, WARM, STEPS, LEAPS = 40, 250, 250, 10
WANTED = 0.8  # share of accepted proposals: Beskos et al. 2013, Bernoulli 19:1501
_FASTER, _SLOWER = 1.05, 0.84


def sample(posterior: Posterior, seed: int, start: Floats) -> Floats:
    """Vectors (CHAINS * STEPS, free) of the posterior by Hamiltonian Monte Carlo, in chains that begin around `start` (free,).

    Ordered step by step: every CHAINS-th row is of one chain. Proposals outside the bounds are refused.
    """
    random = np.random.default_rng(seed)
    place = np.clip(start + 0.3 * random.standard_normal((CHAINS, start.size)), posterior.low, posterior.high)
    value, slope = posterior.both(place)
    step, kept = 0.1, []
    for turn in range(WARM + STEPS):
        speed = random.standard_normal(place.shape)
        length = step * random.uniform(0.7, 1.3)
        chance = np.log(random.random(CHAINS))
        with np.errstate(over="ignore", invalid="ignore"):  # a step that is too long for its place runs away, and is refused
            new, new_value, new_slope, change = _proposed(posterior, place, slope, speed, length)
            taken = (chance < new_value - value + change) & posterior.inside(new)
        place, slope = np.where(taken[:, None], new, place), np.where(taken[:, None], new_slope, slope)
        value = np.where(taken, new_value, value)
        if turn < WARM:
            step *= _FASTER if taken.mean() > WANTED else _SLOWER
        else:
            kept.append(place)
    return np.concatenate(kept)


def _proposed(posterior: Posterior, place: Floats, slope: Floats, speed: Floats, length: float) -> tuple[Floats, Floats, Floats, Floats]:
    """Leapfrog steps: place, value, slope there, and minus the change of kinetic energy."""
    before = 0.5 * (speed**2).sum(axis=1)
    value = np.zeros(len(place))
    speed = speed + 0.5 * length * slope
    for leap in range(LEAPS):
        place = place + length * speed
        value, slope = posterior.both(place)
        speed = speed + length * slope * (0.5 if leap == LEAPS - 1 else 1.0)
    return place, value, slope, before - 0.5 * (speed**2).sum(axis=1)


def best(posterior: Posterior, start: Floats) -> Floats:
    """The vector of the highest density, by scipy's bounded least squares on the residuals of targets and priors."""
    from scipy.optimize import least_squares

    inside = np.clip(start, posterior.low + 1e-6, posterior.high - 1e-6)
    found = least_squares(
        lambda x: posterior.residuals(x)[0],
        inside,
        jac=lambda x: posterior.residuals(x)[1],
        bounds=(posterior.low, posterior.high),
        x_scale=1.0,
    )
    return np.asarray(found.x)


def spaced(vectors: Floats, count: int) -> Floats:
    """`count` vectors, evenly spaced in the chains."""
    return vectors[np.linspace(0, len(vectors) - 1, count).round().astype(int)]


def mixing(vectors: Floats) -> float:
    """The largest potential scale reduction over parameters, between chains (Gelman & Rubin 1992, Stat Sci 7:457); near 1 is good."""
    chains = vectors.reshape(-1, CHAINS, vectors.shape[1])
    n = len(chains)
    within = chains.var(axis=0, ddof=1).mean(axis=0)
    between = chains.mean(axis=0).var(axis=0, ddof=1)
    return float(np.sqrt((n - 1) / n + between / np.maximum(within, 1e-300)).max())
