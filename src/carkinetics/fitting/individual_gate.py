"""Which subjects' parameters their data determine, how well, and why the others' are not determined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.alone import REACH, Alone
from carkinetics.fitting.joint import LOG_2PI
from carkinetics.fitting.solitary import STARTS, STUCK, Ended
from carkinetics.model.faults import listed

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
ILL = 1e6  # condition number of the correlation of estimates, as of population fits
SHARE = 0.3  # of the direction that the data tell least: parameters with less are not named
LEVEL = 0.95


@dataclass(frozen=True)
class Judged:
    """By subject: a note ("" without one), whether it converged, the covariance (n, p, p) on the scale, nan where there is none."""

    notes: list[str]
    good: NDArray[np.bool_]
    covariance: Floats


def judge(alone: Alone, ended: Ended, *, searched: bool) -> Judged:
    """Return which subjects to believe: their search ended at a minimum within the bounds, and the data tell every parameter."""
    p = len(alone.free)
    covariance, good, notes = np.full((alone.n, p, p), np.nan), np.zeros(alone.n, dtype=bool), [""] * alone.n
    names = [alone.structure.model.parameters[i].name for i in alone.free]
    for i in range(alone.n if searched else 0):
        notes[i] = _fault(alone, ended, i, names)
        if notes[i]:
            continue
        moving = np.flatnonzero(np.arange(p) != ended.kink[i])
        inverse, notes[i] = _inverse(ended.spots.half[i][np.ix_(moving, moving)], [names[k] for k in moving], REACH * alone.unit[moving])
        if notes[i]:
            continue
        good[i], covariance[i][np.ix_(moving, moving)] = True, inverse
        if ended.kink[i] >= 0:
            notes[i] = _on_kink(alone, ended, i, names[ended.kink[i]])
    return Judged(notes, good, covariance)


def _fault(alone: Alone, ended: Ended, i: int, names: list[str]) -> str:
    """Why a subject's values are not to be believed, before its information is looked at."""
    if not np.isfinite(ended.spots.value[i]):
        return "its data have no likelihood at any start: the model cannot be solved there, or excludes a value."
    if alone.counts[i] < len(names):
        return f"{alone.counts[i]} observations do not determine {len(names)} parameters."
    ends = _at_ends(alone, ended, i, names)
    if ends:
        return f"{listed(ends)}: its data do not tell that."
    if not ended.lacking[i] < 10.0 * STUCK:
        return f"the search did not end at a minimum: -2 log L may still fall by {ended.lacking[i]:.2g}."
    return ""


def _at_ends(alone: Alone, ended: Ended, i: int, names: list[str]) -> list[str]:
    """Parameters of a subject at a bound of the model's file, or as far from their start as they are sought."""
    at, natural = ended.spots.phi[i, alone.free], alone.structure.scales.from_scale(ended.spots.phi[i])[alone.free]
    found = []
    for side, (edge, word) in enumerate(((alone.low, "lower"), (alone.high, "upper"))):
        for k in np.flatnonzero(np.abs(at - edge) < 1e-6):
            how = f"is at its {word} bound" if alone.bound[side, k] else "runs away, to"
            found.append(f"'{names[k]}' {how} {natural[k]:.3g}")
    return found


def _inverse(half: Floats, names: list[str], widest: Floats) -> tuple[Floats, str]:
    """Return the inverse of the information, and why there is none; `widest` are standard errors that are none."""
    size = np.sqrt(np.diag(half))
    silent = [name for name, value in zip(names, size, strict=True) if not value > 0.0]
    if silent:
        return half, f"its data do not tell {listed(silent)}."
    values, vectors = np.linalg.eigh(half / np.outer(size, size))
    if not names or values[0] * ILL > values[-1]:
        inverse = np.asarray(np.linalg.inv(half), dtype=np.float64)
        vague = [name for name, wide in zip(names, np.sqrt(np.diag(inverse)) > widest, strict=True) if wide]
        return inverse, f"its data hardly tell {' and '.join(vague)}: their standard errors are wider than the search." if vague else ""
    weakest = [name for name, share in zip(names, np.abs(vectors[:, 0]), strict=True) if share > SHARE]
    return half, f"its data do not tell {' and '.join(weakest)} apart." if len(weakest) > 1 else f"its data do not tell {weakest[0]}."


def _on_kink(alone: Alone, ended: Ended, i: int, name: str) -> str:
    value = alone.structure.scales.from_scale(ended.spots.phi[i])[alone.free[ended.kink[i]]]
    return f"'{name}' = {value:.4g} is a kink, where a sample meets a switch: no standard error of it; those of the others are given it."


def estimates(alone: Alone, ended: Ended, judged: Judged, plain: NDArray[np.intp], coords: dict[str, Any]) -> xr.Dataset:
    """Return the Dataset over (subject, parameter) that `IndividualFit` describes; `plain` counts the uncensored observations."""
    import xarray as xr
    from scipy.stats import t

    scales, free, phi = alone.structure.scales, alone.free, ended.spots.phi
    natural = scales.from_scale(phi)[:, free]
    own = np.sqrt(np.einsum("npp->np", judged.covariance))
    wide = float(t.ppf(0.5 + 0.5 * LEVEL, ended.freedom)) if ended.freedom > 0 else np.nan
    ends = []
    for sign in (-1.0, 1.0):
        moved = phi.copy()
        moved[:, free] += sign * wide * own
        ends.append(scales.from_scale(moved)[:, free])
    se = scales.slope(phi)[:, free] * own
    both, model = ("subject", "parameter"), alone.structure.model
    minus_two = ended.spots.value + plain * LOG_2PI
    p = len(free)
    with np.errstate(divide="ignore", invalid="ignore"):
        columns = {"estimate": natural, "se": se, "rse": se / np.abs(natural), "lower": ends[0], "upper": ends[1]}
    by_subject = {
        "converged": judged.good, "ofv": ended.spots.value, "aic": minus_two + 2.0 * p, "bic": minus_two + p * np.log(alone.counts),
        "observations": alone.counts, "agreeing": ended.agreeing, "note": np.array(judged.notes, dtype=object),
    }  # fmt: skip
    units = [model.parameters[i].unit for i in free]
    sigmas = alone.structure.natural(alone.structure.pack(alone.values(ended.sigmas)))[p:]
    return xr.Dataset(
        {name: (both, value) for name, value in columns.items()}
        | {name: ("subject", value) for name, value in by_subject.items()}
        | {"sigma": ("residual", sigmas)},
        {**coords, "unit": ("parameter", units), "residual": alone.structure.names[p:]},
        {"degrees_of_freedom": ended.freedom, "starts": STARTS},
    )
