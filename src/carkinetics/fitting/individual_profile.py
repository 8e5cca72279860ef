"""The profile of one subject's likelihood along one of its parameters, the others sought anew at every place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.fitting.alone import FINE, Alone
from carkinetics.fitting.individual import alone_of
from carkinetics.fitting.individual_result import IndividualFit
from carkinetics.model.faults import listed

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
FIRST, GROWTH, MOST = 0.25, 1.3, 30  # steps outward: the first as a part of the interval by standard error, then growing
BEYOND = 1.5  # times the threshold: as far as the curve is drawn
EXACT = 1e-4  # of the first step: how exactly an end is found


def subject_profile(fit: IndividualFit, subject: str, parameter: str, level: float = 0.95) -> tuple[float, float, xr.Dataset]:
    """Return the ends of a subject's interval for a parameter by profile likelihood, and the curve.

    The interval holds the values at which -2 log L, least by all other parameters of the subject, rises by less than the quantile of
    F(1, N - P), with the pooled sigmas of the fit. An end that the data do not tell is that of the parameter's scale (0, inf, a bound).
    The curve is a Dataset over `value` (in the parameter's unit) with `rise`. ConfigError for a name or a level that does not exist.
    Source: Bates & Watts 1988, Nonlinear Regression Analysis, chapter 6.
    """
    import xarray as xr
    from scipy.stats import f as ratio

    i, j = _places(fit, subject, parameter, level)
    alone, sigmas = _of(fit)
    freedom = int(fit.estimates.attrs["degrees_of_freedom"])
    threshold = float(ratio.ppf(level, 1, freedom)) if freedom > 0 else np.inf
    phi = alone.structure.on_scales(np.asarray(fit.ebe.values[i : i + 1], dtype=np.float64))
    walk = _Walk(alone, i, j, sigmas, phi, _width(fit, alone, i, j) * np.sqrt(min(threshold, 4.0)))
    sides = [walk.outward(sign, threshold) for sign in (-1.0, 1.0)]
    lower, upper = (walk.natural(walk.crossing(side, threshold, sign)) for side, sign in zip(sides, (-1.0, 1.0), strict=True))
    course = [*reversed(sides[0]), walk.middle, *sides[1]]
    curve = xr.Dataset({"rise": ("value", [place.rise for place in course])}, {"value": [walk.natural(place.x) for place in course]})
    return lower, upper, curve.assign_attrs(subject=subject, parameter=parameter)


def profile_of_subject(fit: Fit, subject: str | None, parameter: str | Sequence[str] | None, level: float) -> xr.Dataset:
    """Return the profiles of a subject's parameters in the form of `profile`."""
    import xarray as xr
    from scipy.stats import f as ratio

    if not isinstance(fit, IndividualFit):
        raise ConfigError('profile: `subject` belongs to a fit by method="individual". Leave it out.')
    if subject is None:
        raise ConfigError(f'profile: say whose, subject="{fit.estimates["subject"].values[0]}".')
    known = [str(name) for name in fit.estimates["parameter"].values]
    names = known if parameter is None else [parameter] if isinstance(parameter, str) else list(dict.fromkeys(parameter))
    found = [subject_profile(fit, subject, name, level) for name in names]
    width = max(curve.sizes["value"] for *_, curve in found)
    value, rise = (np.full((len(names), width), np.nan) for _ in range(2))
    for row, (*_, curve) in enumerate(found):
        value[row, : curve.sizes["value"]], rise[row, : curve.sizes["value"]] = curve["value"].values, curve["rise"].values
    units = [fit.model.parameter(name).unit for name in names]
    freedom = int(fit.estimates.attrs["degrees_of_freedom"])
    return xr.Dataset(
        {
            "estimate": ("parameter", fit.ebe.sel(subject=subject, parameter=names).values),
            "lower": ("parameter", [lower for lower, *_ in found]),
            "upper": ("parameter", [upper for _, upper, _ in found]),
            "value": (("parameter", "point"), value),
            "rise": (("parameter", "point"), rise, {"long_name": "rise of the OFV"}),
        },
        {"parameter": names, "unit": ("parameter", units)},
        {"analysis": "profile", "method": fit.method, "model": fit.model.name, "subject": subject, "level": float(level),
         "threshold": float(ratio.ppf(level, 1, freedom)) if freedom > 0 else float("inf")},
    )  # fmt: skip


def _places(fit: IndividualFit, subject: str, parameter: str, level: float) -> tuple[int, int]:
    if not isinstance(fit, IndividualFit):
        raise ConfigError(f'subject_profile takes the result of ck.fit(..., method="individual"), not a {type(fit).__name__}.')
    subjects, names = (list(map(str, fit.estimates[key].values)) for key in ("subject", "parameter"))
    if subject not in subjects:
        raise ConfigError(f"subject_profile: '{subject}' is not in this fit, which has {listed(subjects[:6])}.")
    if parameter not in names:
        raise ConfigError(f"subject_profile: '{parameter}' was not estimated; these were: {listed(names)}.")
    if not 0.0 < level < 1.0:
        raise ConfigError(f"subject_profile: level is {level!r}; it must be between 0 and 1, e.g. 0.95.")
    return subjects.index(subject), names.index(parameter)


def _of(fit: IndividualFit) -> tuple[Alone, Floats]:
    """Return the likelihood that was maximised, and the free sigmas."""
    if fit.origin is None:
        raise ConfigError("subject_profile needs a fit as ck.fit returns it: this one does not know the model that it started from.")
    settings = fit.origin.settings
    model = replace(fit.origin.start, observables=fit.model.observables)
    alone, _ = alone_of(model, fit.design, float(settings["rtol"]), settings["atol"], str(settings["blq"]), None)
    return alone, alone.structure.pack(alone.structure.start)[len(alone.free) :]


def _width(fit: IndividualFit, alone: Alone, i: int, j: int) -> float:
    se = float(np.sqrt(fit.covariance.values[i, j, j]))
    return min(se, 3.0 * float(alone.span[j])) if np.isfinite(se) else 0.3 * float(alone.span[j])


class _Place(NamedTuple):
    """A place of the held parameter on its scale, how far -2 log L is above the fit's there, and all parameters."""

    x: float
    rise: float
    phi: Floats


class _Walk:
    """Least -2 log L of subject i with parameter j held at places on its scale."""

    def __init__(self, alone: Alone, i: int, j: int, sigmas: Floats, phi: Floats, step: float) -> None:
        self.alone, self.row, self.j, self.sigmas, self.step = alone, np.array([i]), j, sigmas, step
        self.column = int(alone.free[j])
        self.held = np.arange(len(alone.free))[None, :] == j
        self.base = float(alone.at(self.row, phi, sigmas).value[0])
        self.middle = _Place(float(phi[0, self.column]), 0.0, phi)

    def natural(self, x: float) -> float:
        """Return the parameter's value at a place on its scale."""
        phi = self.middle.phi[0].copy()
        phi[self.column] = x
        return float(self.alone.structure.scales.from_scale(phi)[self.column])

    def at(self, x: float, phi: Floats) -> _Place:
        """Return the place with the parameter at x; the others are sought from phi."""
        start = phi.copy()
        start[0, self.column] = x
        found = self.alone.descend(self.row, start, self.sigmas, self.held, FINE)
        return _Place(x, float(found.value[0]) - self.base, found.phi)

    def outward(self, sign: float, threshold: float) -> list[_Place]:
        """Return places from the fit outward, until well above the threshold or at the end of the box."""
        here, taken = self.middle, list[_Place]()
        end = float((self.alone.low if sign < 0 else self.alone.high)[self.j])
        step = FIRST * self.step
        while len(taken) < MOST and here.rise < BEYOND * threshold and abs(here.x - end) > 1e-9:
            here = self.at(max(here.x - step, end) if sign < 0 else min(here.x + step, end), here.phi)
            taken.append(here)
            step *= GROWTH
        return taken

    def crossing(self, side: list[_Place], threshold: float, sign: float) -> float:
        """Return where the threshold is crossed; infinite where it is not."""
        from scipy.optimize import brentq

        above = [place.rise >= threshold for place in side]
        if not any(above):
            return float(sign * np.inf)
        k = above.index(True)
        inner, outer = side[k - 1] if k else self.middle, side[k]
        exact = EXACT * FIRST * self.step
        return float(brentq(lambda x: min(self.at(x, inner.phi).rise, 1e6) - threshold, inner.x, outer.x, xtol=exact))
