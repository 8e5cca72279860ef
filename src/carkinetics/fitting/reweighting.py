"""Sampling importance resampling: the uncertainty of estimates as the data weigh it, without the normal shape of a covariance matrix.

Dosne, Bergstrand, Harling, Karlsson, J Pharmacokinet Pharmacodyn 2016;43:583-596; iterated: Dosne, Bergstrand, Karlsson, ibid.
2017;44:509-520. Vectors are drawn from the multivariate normal of the covariance on the scales of estimation, weighed by
exp(-rise of the OFV / 2) / proposal, and some of them drawn again by weight, each at most once. An iteration proposes from the mean and
the covariance of what the former one has kept; the Box-Cox shape of 2017 is left to the scales of estimation, on which all are free.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.fitting.again import attributes, is_usable, marginal_of, names_of, origin_of, theta_of
from carkinetics.fitting.descent import search_for
from carkinetics.fitting.importance import sample_likelihood
from carkinetics.fitting.resampling import summary
from carkinetics.fitting.search import Search
from carkinetics.fitting.sequence import EVALUATED, SAMPLED

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit
    from carkinetics.fitting.structure import Structure

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
DRAWS = 1000  # of each subject's random effects, the same at every vector, where the objective is sampled
LOUD = 1.0  # Monte-Carlo error of an objective that may move weights


@dataclass(frozen=True)
class _Round:
    """One iteration: vectors (samples, theta), the rise of the objective and the weights (samples,), the vectors that are kept."""

    theta: Floats
    rise: Floats
    weight: Floats
    kept: Ints

    @property
    def effective(self) -> float:
        """The number of vectors of equal weight that would tell as much."""
        return float(1.0 / (self.weight**2).sum())


def sir(
    fit: Fit,
    samples: int = 1000,
    resamples: int | None = None,
    *,
    seed: int = 0,
    inflation: float = 1.0,
    iterations: int = 1,
    threads: int | None = None,
) -> xr.Dataset:
    """Return vectors of estimates as probable as the data make them: `resamples` (a fifth) of `samples` proposed ones, drawn by weight.

    Over (vector, parameter): `estimate`, in natural units; over `sample`: `rise` of the objective (inf where it cannot be computed) and
    `weight`; over `iteration`: `effective_samples`. Over parameter: `median`, `lower`, `upper` (2.5 and 97.5 percentiles), `se` (their
    SD), `bias` (mean less the fit's estimate, `fitted`). `inflation` multiplies the covariance of the first proposal. The objective is
    the fit's; of "saem" the marginal likelihood by importance sampling with the same random numbers at every vector. A warning tells
    where the effective sample size is below `resamples`. ConfigError for arguments outside what is allowed, or a fit without a covariance.
    """
    expect(sir, locals())
    from carkinetics.cohort.streams import check_seed

    origin_of(fit, "sir")
    seed, kept = check_seed(seed), _checked(fit, samples, resamples, inflation, iterations)
    rise, structure, theta, error = _rise_of(fit, threads)
    mean, covariance = theta, inflation * fit.covariance.values
    rounds: list[_Round] = []
    for iteration in range(iterations):
        rounds.append(_round(rise, mean, covariance, samples, kept, seed, iteration))
        chosen = rounds[-1].theta[rounds[-1].kept]
        mean, covariance = chosen.mean(axis=0), np.atleast_2d(np.cov(chosen.T))
    if rounds[-1].effective < kept:
        warnings.warn(
            f"sir: {samples} samples are worth {rounds[-1].effective:.0f} of equal weight, fewer than the {kept} resamples: the covariance "
            "is far from what the data say. Raise iterations (3 to 5) or inflation (2), or samples.",
            stacklevel=2,
        )
    if error > LOUD:
        warnings.warn(f"sir: the Monte-Carlo error of the objective is {error:.2g}, which blurs the weights.", stacklevel=2)
    about = {"samples": samples, "seed": seed, "inflation": float(inflation), "ofv_error": error}
    return _labelled(fit, structure, rounds, about)


def _checked(fit: Fit, samples: Any, resamples: Any, inflation: Any, iterations: Any) -> int:
    """Return the number of resamples; ConfigError for what cannot be done."""
    for name, value, least in (("samples", samples, 10), ("iterations", iterations, 1)):
        if isinstance(value, bool) or not isinstance(value, int | np.integer) or value < least:
            raise ConfigError(f"sir: {name} is {value!r}; it must be a whole number, at least {least}.")
    kept, least = samples // 5 if resamples is None else resamples, len(names_of(fit)) + 1
    if isinstance(kept, bool) or not isinstance(kept, int | np.integer) or not least <= kept <= samples:
        raise ConfigError(f"sir: resamples is {kept!r}; it must be a whole number from {least} (estimates + 1) to the {samples} samples.")
    if not isinstance(inflation, int | float) or not 0.0 < inflation < np.inf:
        raise ConfigError(f"sir: inflation is {inflation!r}; it must be a number > 0 by which the covariance is multiplied.")
    if fit.method in EVALUATED - SAMPLED:
        raise ConfigError(f'sir: method="{fit.method}" has no likelihood of the estimates. Give a fit by "focei", "laplace" or "saem".')
    if not is_usable(fit.covariance.values):
        raise ConfigError(
            "sir: this fit has no covariance, or a singular one, to propose from. Use ck.bootstrap(fit) or ck.profile(fit), which need "
            "none, or fix a parameter that the data do not tell, and fit again."
        )
    return int(kept)


def _rise_of(fit: Fit, threads: int | None) -> tuple[Callable[[Floats], float], Structure, Floats, float]:
    """Return the rise of the fit's objective as a function of theta, the structure, the estimates, the objective's Monte-Carlo error."""
    sampled = fit.method in SAMPLED
    search = (
        Search(marginal_of(fit, fit.design, "focei", threads)) if sampled else search_for(marginal_of(fit, fit.design, fit.method, threads))
    )
    search.theta = theta = theta_of(fit, search.structure)
    # The gradient leaves the curvature at the modes behind, with which they are found in a third of the turns.
    mode = search.at(theta, slope=search.marginal.method == "focei", starts=search.several_starts()).mode
    structure = search.structure
    centre = structure.anchor(structure.unpack(theta))
    seed = int(fit.origin.settings["seed"]) if fit.origin else 0

    def objective(at: Floats) -> tuple[float, float]:
        values = search.structure.unpack(at)
        start = mode.eta - (structure.anchor(values) - centre)  # individual values stay nearly what they are
        point = search.at(at, slope=False, starts=[start])
        if not sampled:
            return point.ofv, 0.0
        found = sample_likelihood(search.marginal, values, point.mode, DRAWS, seed)
        return float(found.by_subject.sum()) + structure.penalty(at), float(np.sqrt((found.error**2).sum()))

    base, error = objective(theta)

    def rise(at: Floats) -> float:
        try:
            with np.errstate(all="ignore"):
                found = objective(at)[0] - base
        except np.linalg.LinAlgError:
            return np.inf
        return found if np.isfinite(found) else np.inf

    return rise, search.structure, theta, error


def _round(rise: Callable[[Floats], float], mean: Floats, covariance: Floats, samples: int, kept: int, seed: int, iteration: int) -> _Round:
    from scipy.special import logsumexp

    from carkinetics.cohort.streams import normal, uniform

    numbers = np.arange(samples)
    z = np.column_stack([normal(seed, f"sir: proposal {k}", numbers, iteration) for k in range(len(mean))])
    theta = mean + z @ np.linalg.cholesky(covariance).T
    risen = np.array([rise(at) for at in theta])
    log_weight = -0.5 * risen + 0.5 * (z**2).sum(axis=1)
    weight = np.exp(log_weight - logsumexp(log_weight))
    # The largest log(u) / w are a draw by weight without replacement (Efraimidis, Spirakis, Inf Process Lett 2006;97:181-185).
    with np.errstate(divide="ignore"):
        key = np.log(-np.log(uniform(seed, "sir: resampling", numbers, iteration))) - log_weight
    return _Round(theta, risen, weight, np.sort(np.argsort(key, kind="stable")[:kept]))


def _labelled(fit: Fit, structure: Structure, rounds: list[_Round], about: dict[str, Any]) -> xr.Dataset:
    import xarray as xr

    last = rounds[-1]
    estimate = np.array([structure.natural(theta) for theta in last.theta[last.kept]])
    found = xr.Dataset(
        {
            "estimate": (("vector", "parameter"), estimate),
            "rise": ("sample", last.rise, {"long_name": "rise of the OFV"}),
            "weight": ("sample", last.weight),
            "effective_samples": ("iteration", [each.effective for each in rounds]),
            **summary(estimate, fit.estimates["estimate"].values),
        },
        {
            "sample": np.arange(len(last.weight)), "vector": last.kept, "iteration": np.arange(1, len(rounds) + 1),
            "parameter": names_of(fit), "unit": ("parameter", fit.estimates["unit"].values),
        },
    )  # fmt: skip
    impossible = int(np.isinf(last.rise).sum())
    return found.assign_attrs(attributes(fit, "sir", n=len(last.kept), failed=impossible, **about))
