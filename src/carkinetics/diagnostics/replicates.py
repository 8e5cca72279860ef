"""Replicates of the data under a fit: the same subjects, doses, times and assay limits, with new random effects and new residual errors."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, FitError

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design
    from carkinetics.fitting.marginal import Marginal
    from carkinetics.fitting.prediction import Predictor
    from carkinetics.fitting.result import Fit
    from carkinetics.fitting.structure import Structure
    from carkinetics.model.spec import Observable

Floats = NDArray[np.float64]
NONE, LEFT, RIGHT, INTERVAL = range(4)  # the codes of `design.censoring`
RTOL = 1e-6
AT_ONCE = 50_000  # subjects of a call of the engine


def simulate_like(fit: Fit, n: int, seed: int, *, threads: int | None = None) -> xr.Dataset:
    """Return `n` replicates of the data: `simulated` and `censoring` (replicate, observation), in the units of the observables.

    Values outside the limits of the assay are censored as the data are (`censoring` 1 below, 2 above) and hold the limit. A draw is a
    function of (seed, purpose, replicate, number of the subject or observation): 100 replicates are the first of 500, with any threads.
    """
    import xarray as xr

    values, failed = replicate(fit, n, seed, threads)
    floor, ceiling = limits_of(fit)
    codes = np.where(values < floor, LEFT, np.where(values > ceiling, RIGHT, NONE)).astype(np.int8)
    about = {"flag_values": [0, 1, 2], "flag_meanings": "none left right"}
    return xr.Dataset(
        {
            "simulated": (("replicate", "observation"), np.clip(values, floor, ceiling)),
            "censoring": (("replicate", "observation"), codes, about),
        },
        {name: ("observation", fit.predictions[name].values) for name in ("subject", "time", "observable", "line")},
        {"model": fit.model.name, "seed": int(seed), "failed": failed},
    )


def limits_of(fit: Fit) -> tuple[Floats, Floats]:
    """Return the values (m,) below and above which an observation is not quantified; -inf and inf where there is no such limit.

    Below: the LLOQ of the row, else the limit at which it is censored, else the one at which all censored values of its observable are.
    """
    design: Design = fit.design
    floor = np.where(np.isnan(design.lloq), -np.inf, design.lloq)
    ceiling = np.full(len(floor), np.inf)
    left, right = design.censoring == LEFT, design.censoring == RIGHT
    for o in np.unique(design.output):
        own = design.output == o
        least = np.min(design.value[own & (design.censoring == NONE)], initial=np.inf)
        under = left | ((design.censoring == INTERVAL) & (design.limit <= least))  # an interval may lie above an upper limit, too
        limits = np.unique(design.limit[own & under])
        if limits.size == 1:
            floor[own & np.isneginf(floor)] = limits[0]
        upper = fit.model.observables[o].uloq
        if upper is not None:
            ceiling[own] = upper
    floor[left], ceiling[right] = design.limit[left], design.limit[right]
    quantified = design.censoring == NONE
    ceiling = np.where(quantified & (design.value > ceiling), np.inf, ceiling)
    return floor, ceiling


def replicate(fit: Fit, n: int, seed: int, threads: int | None = None) -> tuple[Floats, int]:
    """Return values (n, m) before any censoring, and how many (subject, replicate) could not be solved.

    Those take the values of the subject's next replicate that could. ConfigError for n < 1, FitError for a subject without any.
    """
    from carkinetics.cohort.streams import check_seed
    from carkinetics.fitting.estimation import objective_of

    if isinstance(n, bool) or not isinstance(n, int | np.integer) or n < 1:
        raise ConfigError(f"n is {n!r}: the number of replicates must be an integer >= 1, such as n=500.")
    seed = check_seed(seed)
    marginal = objective_of(fit.model, fit.design, "focei", rtol=RTOL, threads=threads)
    structure, subjects = marginal.single, np.arange(marginal.single.n)
    phi = structure.centre(structure.start) + structure.added(_effects(structure, n, seed, subjects))
    predicted = _predicted(marginal.predictor, phi, _rows(marginal, n, seed, subjects))
    values = np.empty_like(predicted)
    with np.errstate(all="ignore"):
        for o in structure.start.sigmas:
            own = fit.design.output == o
            values[:, own] = _measured(fit.model.observables[o], predicted[:, own], n, seed, np.flatnonzero(own))
    return _mended(values, fit.design)


def drawn(seed: int, purpose: str, n: int, numbers: NDArray[np.intp]) -> Floats:
    """Return uniform draws (n, numbers): of replicate r and number i the draw of (seed, purpose) with counter r in the stream i."""
    from carkinetics.cohort.streams import uniform

    run = np.arange(n)  # the replicates run along the counter, because there are more of them than of subjects
    return np.stack([uniform(seed, purpose, run, replicate=int(i)) for i in numbers], axis=1)


def _effects(structure: Structure, n: int, seed: int, subjects: NDArray[np.intp]) -> Floats:
    """Random effects (n, subjects, k)."""
    from scipy.special import ndtri

    z = np.empty((n, len(subjects), structure.k))
    for k, effect in enumerate(structure.random):
        occasion = "" if effect.occasion is None else f":{effect.occasion}"
        z[:, :, k] = ndtri(drawn(seed, f"replicate:{effect.name.replace('.', ':')}{occasion}", n, subjects))
    return z @ structure.start.factor.T


def _rows(marginal: Marginal, n: int, seed: int, subjects: NDArray[np.intp]) -> NDArray[np.intp]:
    """The row of the predictor (n, subjects) that each subject is: itself, or in a class that is drawn by its probability."""
    from carkinetics.fitting.mixed import Mixed

    if not isinstance(marginal, Mixed):
        return np.tile(subjects, (n, 1))
    return marginal.drawn(marginal.single.start, drawn(seed, "replicate:class", n, subjects))


def _predicted(predictor: Predictor, phi: Floats, rows: NDArray[np.intp]) -> Floats:
    """Predictions (n, m) of the parameters phi (n, subjects, P) in rows (n, subjects) of the predictor."""
    together = max(1, AT_ONCE // phi.shape[1])
    parts = [slice(first, first + together) for first in range(0, len(phi), together)]
    found = [predictor.values(phi[part].reshape(-1, phi.shape[-1]), rows[part].ravel()).reshape(len(rows[part]), -1) for part in parts]
    return np.concatenate(found)


def _measured(item: Observable, f: Floats, n: int, seed: int, numbers: NDArray[np.intp]) -> Floats:
    """Predictions f (n, members) of one observable with residual errors; `numbers` are those of the observations."""
    from scipy.special import ndtri, stdtrit

    from carkinetics.residual import OBSERVED

    u = drawn(seed, f"replicate:residual:{item.key}", n, numbers)
    z = stdtrit(item.df, u) if item.error == "student" else ndtri(u)
    return OBSERVED[item.error or ""](item, f, z)


def _mended(values: Floats, design: Design) -> tuple[Floats, int]:
    """Give a subject that could not be solved the values of its next replicate that could."""
    bad = np.isnan(values)
    if not bad.any():
        return values, 0
    failed = 0
    for s in np.flatnonzero(np.bincount(design.subject, bad.any(axis=0)) > 0):
        own = np.flatnonzero(design.subject == s)
        lost = bad[:, own].any(axis=1)
        if lost.all():
            raise FitError(f"The subject '{design.subjects[s]}' has no value in any of {len(values)} replicates.")
        good = np.flatnonzero(~lost)
        taken = good[np.searchsorted(good, np.flatnonzero(lost)) % len(good)]
        values[np.ix_(lost, own)] = values[np.ix_(taken, own)]
        failed += int(lost.sum())
    warnings.warn(
        f"{failed} of {len(values) * len(design.subjects)} simulated subjects could not be solved and were drawn again.", stacklevel=3
    )
    return values, failed
