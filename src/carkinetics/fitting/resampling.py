"""Case bootstrap: whole subjects drawn with replacement, and the fit made again for each draw (Efron, Ann Stat 1979;7:1-26)."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.data.parts import fingerprint, resampled
from carkinetics.errors import ConfigError
from carkinetics.fitting.again import Refit, attributes, names_of, origin_of, refit
from carkinetics.fitting.kept import Kept

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
SHARES = (0.025, 0.5, 0.975)


def bootstrap(
    fit: Fit,
    n: int = 200,
    *,
    seed: int = 0,
    stratify: str | None = "arm",
    store: str | Path | None = None,
    threads: int | None = None,
) -> xr.Dataset:
    """Return `n` fits to subjects drawn with replacement, as many of each stratum as there are, each from the estimates of `fit`.

    Over (replicate, parameter): `estimate`, in natural units; over replicate: `ofv`, `converged`, `message`; `drawn` (replicate, subject):
    how often. Over parameter, from the replicates that converged: `median`, `lower`, `upper` (2.5 and 97.5 percentiles), `se` (their
    SD), `bias` (mean less the fit's estimate, `fitted`). `stratify`: "arm" (where the data have one), a covariate column, or None.
    A replicate follows from `seed` and its number alone. `store`: a file to which every replicate is added; called again with it, the
    bootstrap goes on, and one of another fit is refused (IntegrityError). ConfigError for arguments outside what is allowed.
    """
    expect(bootstrap, locals())
    from carkinetics import __version__
    from carkinetics.cohort.streams import check_seed, raw_words

    origin = origin_of(fit, "bootstrap")
    if isinstance(n, bool) or not isinstance(n, int | np.integer) or n < 1:
        raise ConfigError(f"bootstrap: n is {n!r}; it must be a whole number of replicates, at least 1.")
    seed, (column, strata) = check_seed(seed), strata_of(fit, stratify)
    told = {name: value for name, value in origin.settings.items() if name not in ("strict", "covariance")}
    identity = {
        "analysis": "bootstrap", "model": fit.model.hash, "data": fingerprint(fit.design), "seed": seed, "stratify": column,
        "fit": {**told, "atol": _plain(told["atol"])}, "parameters": names_of(fit), "version": __version__,
    }  # fmt: skip
    kept = Kept(store, identity)
    for k in range(n):
        if k not in kept.found:
            own = int(raw_words(seed, "bootstrap: method", np.zeros(1, dtype=np.int64), k)[0])
            kept.add(k, refit(fit, resampled(fit.design, draw(strata, seed, k)), own, threads))
    return _labelled(fit, [kept.found[k] for k in range(n)], strata, seed, column)


def strata_of(fit: Fit, stratify: str | None) -> tuple[str, list[Ints]]:
    """Return the column by which subjects are told apart ("" for none), and the numbers of the subjects of each stratum."""
    design, everybody = fit.design, np.arange(len(fit.design.subjects))
    data = None if fit.origin is None else fit.origin.data
    columns: dict[str, list[Any]] = {str(name): design.cohort[name].tolist() for name in design.cohort.columns if name != "subject"}
    if data is not None:
        place = {str(name): i for i, name in enumerate(data.subjects)}
        rows = [place[str(name)] for name in design.subjects]
        columns = {str(name): [data.covariates[name].tolist()[i] for i in rows] for name in data.covariates.columns} | columns
    if stratify is None or (stratify == "arm" and "arm" not in columns):
        return "", [everybody]
    if stratify not in columns:
        raise ConfigError(f"stratify: '{stratify}' is no column of the data. They are: {', '.join(columns)}; None draws from all.")
    labels = [str(value) for value in columns[stratify]]
    strata = [np.array([i for i in everybody if labels[i] == label], dtype=np.intp) for label in dict.fromkeys(labels)]
    if max(map(len, strata)) == 1:
        raise ConfigError(f"stratify: '{stratify}' is different in every subject, so that all draws are alike. Name a column of groups.")
    return ("" if len(strata) == 1 else stratify), strata


def draw(strata: list[Ints], seed: int, replicate: int) -> Ints:
    """Return the subjects of a replicate: a function of the strata, the seed and the number of the replicate."""
    from carkinetics.cohort.streams import uniform

    share = uniform(seed, "bootstrap: subjects", np.arange(sum(map(len, strata))), replicate)
    drawn, first = [], 0
    for members in strata:
        drawn.append(members[(share[first : first + len(members)] * len(members)).astype(np.intp)])
        first += len(members)
    return np.concatenate(drawn)


def _plain(atol: Any) -> Any:
    return dict(atol) if hasattr(atol, "keys") else atol


def _labelled(fit: Fit, refits: list[Refit], strata: list[Ints], seed: int, column: str) -> xr.Dataset:
    import xarray as xr

    estimate = np.array([one.estimate for one in refits])
    converged = np.array([not one.messages for one in refits])
    failed = int((~converged).sum())
    if failed:
        first = next(one.messages[0] for one in refits if one.messages)
        warnings.warn(
            f"bootstrap: {failed} of {len(refits)} replicates did not converge; the summary is of the others. See `message`: {first}",
            stacklevel=3,
        )
    drawn = [np.bincount(draw(strata, seed, k), minlength=len(fit.design.subjects)) for k in range(len(refits))]
    per_replicate = {"ofv": [one.ofv for one in refits], "message": [" ".join(one.messages) for one in refits]}
    found = xr.Dataset(
        {
            "estimate": (("replicate", "parameter"), estimate),
            **{name: ("replicate", values) for name, values in per_replicate.items()},
            "converged": ("replicate", converged.astype(np.int8), {"flag_values": [0, 1], "flag_meanings": "no yes"}),
            "drawn": (("replicate", "subject"), np.array(drawn), {"long_name": "how often a subject was drawn"}),
            **summary(estimate[converged], fit.estimates["estimate"].values),
        },
        {
            "replicate": np.arange(len(refits)), "parameter": names_of(fit), "unit": ("parameter", fit.estimates["unit"].values),
            "subject": [str(name) for name in fit.design.subjects],
        },
    )  # fmt: skip
    return found.assign_attrs(attributes(fit, "bootstrap", n=len(refits), failed=failed, seed=seed, stratify=column))


def summary(draws: Floats, fitted: Floats) -> dict[str, Any]:
    """Return variables over `parameter` of draws (draws, parameter): fitted, median, lower, upper (95 %), bias, se; nan without draws."""
    if len(draws) < 2:
        lower = median = upper = bias = se = np.full(len(fitted), np.nan)
    else:
        lower, median, upper = np.quantile(draws, SHARES, axis=0)
        bias, se = draws.mean(axis=0) - fitted, draws.std(axis=0, ddof=1)
    columns = {"fitted": fitted, "median": median, "lower": lower, "upper": upper, "bias": bias, "se": se}
    return {name: ("parameter", values) for name, values in columns.items()}
