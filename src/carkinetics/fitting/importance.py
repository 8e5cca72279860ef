"""The marginal likelihood by importance sampling: no expansion, an estimate with a Monte-Carlo error that is said.

Random effects of each subject are drawn from Student's t with DEGREES degrees of freedom about their mode, with the inverse information as
scale (heavier tails than the density that they stand for), by a counter-based generator: a seed gives the same numbers for any
number of threads. L = mean of density / proposal.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.copies import Copies
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]
DEGREES = 5.0  # Owen and Zhou, J Am Stat Assoc 2000;95:135-143: a proposal with heavier tails keeps the weights bounded
AT_ONCE = 50_000  # rows of a call of the engine


@dataclass(frozen=True)
class Sampled:
    """-2 log L of every subject (n,) in NONMEM's convention, its Monte-Carlo standard error (n,), probabilities of the rows' classes."""

    by_subject: Floats
    error: Floats
    posterior: Floats


@dataclass(frozen=True)
class Draws:
    """Random effects (samples, n, k) of every subject, weights (samples, n) that sum to 1, and log L (n,) with its relative error."""

    eta: Floats
    weight: Floats
    log_likelihood: Floats
    error: Floats


def draw_effects(marginal: Marginal, values: Values, mode: Mode, samples: int, seed: int) -> Draws:
    """Return weighted draws from the density of every subject's random effects given its data."""
    from scipy.special import logsumexp

    n, k = mode.eta.shape
    generator = np.random.Generator(np.random.Philox(seed))
    normal, chi = generator.standard_normal((samples, n, k)), generator.chisquare(DEGREES, (samples, n))
    scale = np.linalg.cholesky(np.linalg.inv(marginal.information(values, mode)))
    drawn = mode.eta + np.einsum("nij,snj->sni", scale, normal) * np.sqrt(DEGREES / chi)[:, :, None]
    density = -0.5 * joint_of_many(marginal, values, drawn) - 0.5 * k * np.log(2.0 * np.pi)
    weight = density - _log_proposal(drawn - mode.eta, scale)
    log_mean = logsumexp(weight, axis=0) - np.log(samples)
    relative = np.exp(weight - log_mean)
    return Draws(drawn, relative / samples, log_mean, relative.std(axis=0, ddof=1) / np.sqrt(samples))


def sample_likelihood(marginal: Marginal, values: Values, mode: Mode, samples: int, seed: int) -> Sampled:
    """Return the marginal likelihood of every subject from `samples` draws each."""
    drawn = draw_effects(marginal, values, mode, samples, seed)
    by_row, n = -2.0 * drawn.log_likelihood, marginal.single.n
    posterior = marginal.posterior(values, by_row)
    felt = np.where(posterior > 0.0, 2.0 * posterior * drawn.error, 0.0)
    error = np.sqrt((felt.reshape(-1, n) ** 2).sum(axis=0))  # a subject's -2 log L changes by the posterior mean of its rows'
    return Sampled(marginal.together(values, by_row), error, posterior)


def joint_of_many(marginal: Marginal, values: Values, eta: Floats) -> Floats:
    """Return J (samples, n) = -2 log of the joint density, without the constants of the random effects, for eta (samples, n, k)."""
    precision = np.linalg.inv(values.omega)
    logdet = np.linalg.slogdet(values.omega)[1]
    found = np.empty(eta.shape[:2])
    together = max(1, AT_ONCE // marginal.n)
    for first in range(0, len(eta), together):
        part = eta[first : first + together]
        copies = Copies(marginal, len(part))
        found[first : first + together] = copies.minus_two_log(copies.predict(values, part), values)
    with np.errstate(invalid="ignore"):
        joint = found + np.einsum("sni,ij,snj->sn", eta, precision, eta) + logdet
    return np.where(np.isfinite(joint), joint, np.inf)


def _log_proposal(rest: Floats, scale: Floats) -> Floats:
    """Return the log density of the multivariate t with `scale` (n, k, k), at rest (samples, n, k)."""
    from scipy.special import gammaln

    k = rest.shape[-1]
    z = np.linalg.solve(scale, rest[..., None])[..., 0]
    logdet = np.log(np.einsum("nii->ni", scale)).sum(axis=1)
    constant = gammaln(0.5 * (DEGREES + k)) - gammaln(0.5 * DEGREES) - 0.5 * k * np.log(DEGREES * np.pi)
    return constant - logdet - 0.5 * (DEGREES + k) * np.log1p((z**2).sum(axis=-1) / DEGREES)
