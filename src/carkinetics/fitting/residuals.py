"""Predictions of a fit, population and individual, and how far the data are from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.likelihood import variance
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.structure import Values

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
CENSORINGS = ("none", "left", "right", "interval")


def predictions_of(marginal: Marginal, values: Values, mode: Mode) -> xr.Dataset:
    """Return `observed`, `pred`, `ipred`, `ires`, `iwres`, `cwres` over `observation`; of a censored one the limit, and no residual.

    IRES: y - f, observed less individual prediction. IWRES: (y - f) / SD at the individual prediction. CWRES (with interaction): the
    residuals y - (f - a eta) of a subject, decorrelated by the inverse square root of a Omega a' + R (Hooker, Staatz, Karlsson, Pharm Res
    2007;24:2187-2197). Of log-normal errors all three are on the log scale: IRES is log y - log f.
    """
    import xarray as xr

    design, model = marginal.predictor.design, marginal.structure.model
    typical = marginal.predictor.values(marginal.phi(values, np.zeros_like(mode.eta)))
    plain = design.censoring == 0
    ires, iwres, cwres = _residuals(marginal, values, mode)
    observed = np.where(plain, design.value, design.limit)
    columns = {"observed": observed, "pred": typical, "ipred": mode.f, "ires": ires, "iwres": iwres, "cwres": cwres}
    subjects = np.array(design.subjects, dtype=object)[design.subject]
    return xr.Dataset(
        {name: ("observation", column) for name, column in columns.items()},
        {
            "subject": ("observation", subjects),
            "time": ("observation", design.times[design.subject if len(design.times) > 1 else 0, design.time]),
            "observable": ("observation", np.array([model.observables[o].key for o in design.output], dtype=object)),
            "censoring": ("observation", np.array([CENSORINGS[c] for c in design.censoring], dtype=object)),
            "line": ("observation", design.line),
        },
    )


def _residuals(marginal: Marginal, values: Values, mode: Mode) -> tuple[Floats, Floats, Floats]:
    design, structure = marginal.predictor.design, marginal.structure
    r, a, f = np.full(marginal.m, np.nan), marginal.by_eta(mode.slope), mode.f
    with np.errstate(all="ignore"):
        for o, members in marginal.likelihood.groups.items():
            sigma = np.broadcast_to(values.sigmas[o], (len(members), len(values.sigmas[o])))
            r[members] = variance(structure.model.observables[o].error or "", f[members], sigma).r
        rest = np.where(marginal.on_log, np.log(design.value) - np.log(f), design.value - f)
        a = np.where(marginal.on_log[:, None], a / f[:, None], a)
        plain = design.censoring == 0
        ires = np.where(plain, rest, np.nan)
        iwres, cwres = ires / np.sqrt(r), np.full(marginal.m, np.nan)
    for s in range(marginal.n):
        rows = np.flatnonzero((marginal.subject == s) & plain)
        if not rows.size:
            continue
        covariance = a[rows] @ values.omega @ a[rows].T + np.diag(r[rows])
        if not np.isfinite(covariance).all():
            continue
        size, vectors = np.linalg.eigh(covariance)
        marginal_rest = rest[rows] + a[rows] @ mode.eta[s]
        cwres[rows] = vectors @ ((vectors.T @ marginal_rest) / np.sqrt(np.maximum(size, 1e-300)))
    return ires, iwres, cwres
