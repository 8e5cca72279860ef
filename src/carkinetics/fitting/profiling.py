"""Profile likelihood: how the objective rises when one estimate is held away from its best value and the others follow.

The interval is where it has risen by the quantile of chi2 with one degree of freedom (Venzon, Moolgavkar, J R Stat Soc C 1988;37:87-94).
The signed root of the rise is nearly linear in the estimate on its scale, so that its crossing is bracketed by steps of even rise and then
interpolated.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.fitting.again import attributes, is_usable, marginal_of, names_of, origin_of, theta_of
from carkinetics.fitting.descent import search_for
from carkinetics.fitting.held import Handle, Held, handle, minimize_others
from carkinetics.fitting.search import Search
from carkinetics.fitting.sequence import EVALUATED, SAMPLED
from carkinetics.model.faults import nearest

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit

Floats = NDArray[np.float64]
FAR = (30.0, 7.0)  # standard errors, and on the scale of estimation (e^7 = 1100): a side that has not risen by then is open
FLAT = 1e-3  # a rise of the root over a step, so far out, that is none
FIRST = 0.1  # on the scale of estimation, where no standard error is known
BEYOND = 1.15  # how far the curve goes, in roots of the rise
EXACT = 1e-4  # of the root of the rise
NARROW = 1e-9  # a bracket, where the rise jumps over the threshold
SHORTER = 0.25  # a step after one to where nothing can be computed
MOST = 60  # points of a side
LOWER = 1e-2  # an objective lower by this is another minimum


@dataclass(frozen=True)
class _Side:
    """The points of one side, outward, the bound on the natural scale, and why there is none."""

    points: list[Held]
    bound: float
    reason: str


def profile(
    fit: Fit,
    parameter: str | Sequence[str] | None = None,
    *,
    level: float = 0.95,
    points: int = 5,
    subject: str | None = None,
    threads: int | None = None,
) -> xr.Dataset:
    """Return the profile likelihood of one estimate, of several, or of all: its intervals and its curve.

    Of individual fits `subject` says whose; the threshold is then the quantile of F(1, N - P), and `points` and `others` fall away.

    Over `parameter`: `estimate`, `lower`, `upper` (where the objective has risen by `threshold`, the quantile of chi2; infinite where it
    does not rise so far, and `lower_reason`, `upper_reason` say what was seen). Over (parameter, point), about `points` a side and nan at
    the end: `value`, ascending, `rise` of the objective, and `others` (.., other): all estimates there. Natural units throughout.
    A warning and attrs["lower_ofv"] tell where an objective lower than the fit's was found: the fit was not the minimum.
    ConfigError for arguments outside what is allowed, and for a fit by SAEM, whose objective has no gradient here.
    """
    expect(profile, locals())
    import xarray as xr
    from scipy.stats import chi2

    origin_of(fit, "profile", individual=True)
    if fit.method == "individual" or subject is not None:
        from carkinetics.fitting.individual_profile import profile_of_subject

        return profile_of_subject(fit, subject, parameter, level)
    names = _checked(fit, parameter, level, points)
    search = search_for(marginal_of(fit, fit.design, fit.method, threads))
    search.theta = theta = theta_of(fit, search.structure)
    base = search.at(theta, slope=False, starts=search.several_starts())
    target = float(np.sqrt(chi2.ppf(level, 1)))
    spread = fit.covariance.values if is_usable(fit.covariance.values) else None
    walk = _Walk(search, theta, base.ofv, base.mode.eta, target, points, spread)
    sides = {name: [walk.side(handle(search.structure, name), sign) for sign in (-1, 1)] for name in names}
    curves = [[*low.points[::-1], Held(np.nan, theta, base.ofv), *high.points] for low, high in sides.values()]
    size, all_names = max(map(len, curves)), names_of(fit)
    others = np.full((len(names), size, len(all_names)), np.nan)
    rise = np.full((len(names), size), np.nan)
    for row, curve in enumerate(curves):
        others[row, : len(curve)] = [search.structure.natural(point.theta) for point in curve]
        rise[row, : len(curve)] = [point.ofv - base.ofv for point in curve]
    places = [all_names.index(name) for name in names]
    found = xr.Dataset(
        {
            "estimate": ("parameter", others[np.arange(len(names)), [len(low.points) for low, _ in sides.values()], places]),
            **{end: ("parameter", [side[k].bound for side in sides.values()]) for k, end in enumerate(("lower", "upper"))},
            **{f"{end}_reason": ("parameter", [side[k].reason for side in sides.values()]) for k, end in enumerate(("lower", "upper"))},
            "value": (("parameter", "point"), others[np.arange(len(names)), :, places]),
            "rise": (("parameter", "point"), rise, {"long_name": "rise of the OFV"}),
            "others": (("parameter", "point", "other"), others),
        },
        {"parameter": names, "unit": ("parameter", fit.estimates["unit"].values[places]), "other": all_names},
    )
    best = min((point for curve in curves for point in curve), key=lambda point: point.ofv)
    return found.assign_attrs(
        attributes(fit, "profile", level=float(level), threshold=target**2, **_told(search, base.ofv, best, all_names))
    )


def _checked(fit: Fit, parameter: str | Sequence[str] | None, level: float, points: int) -> list[str]:
    known = names_of(fit)
    if fit.method in SAMPLED | EVALUATED:
        raise ConfigError(
            f'profile: the objective of method="{fit.method}" has no gradient, so that the others cannot be made best beside a held one. '
            'Profile the fit that goes on from it, ck.fit(fit.model, data, method="focei"), or use ck.sir(fit) or ck.bootstrap(fit).'
        )
    if not 0.0 < level < 1.0:
        raise ConfigError(f"profile: level is {level!r}; it must lie between 0 and 1, e.g. 0.95.")
    if isinstance(points, bool) or not isinstance(points, int | np.integer) or not 2 <= points <= MOST // 2:
        raise ConfigError(f"profile: points is {points!r}; it must be a whole number of points a side, from 2 to {MOST // 2}.")
    names = known if parameter is None else [parameter] if isinstance(parameter, str) else list(dict.fromkeys(parameter))
    for name in names:
        if name not in known:
            raise ConfigError(f"profile: {name!r} was not estimated; there are {', '.join(known)}.{nearest(str(name), known)}")
    if not names:
        raise ConfigError(f"profile: no parameter is named; there are {', '.join(known)}. Leave it out for all.")
    return names


def _told(search: Search, base: float, best: Held, names: list[str]) -> dict[str, Any]:
    """Return what is said of an objective lower than the fit's, with a warning."""
    if best.ofv >= base - LOWER:
        return {}
    values = dict(zip(names, search.structure.natural(best.theta).tolist(), strict=True))
    at = ", ".join(f"{name} {value:.4g}" for name, value in values.items())
    warnings.warn(
        f"profile: the fit was not the minimum: the OFV is {best.ofv:.4f}, lower by {base - best.ofv:.3g}, at {at}. "
        "Fit again from there, and profile that fit: these intervals are too wide or off.",
        stacklevel=3,
    )
    return {"lower_ofv": best.ofv}


@dataclass(frozen=True)
class _Walk:
    """A walk from the estimates outward, along one of them."""

    search: Search
    theta: Floats
    ofv: float
    eta: Floats
    target: float
    points: int
    spread: Floats | None

    def side(self, held: Handle, sign: int) -> _Side:
        """Return the curve of one side and where it crosses the threshold."""
        self.search.eta = self.eta
        centre = held.coordinate(self.theta)
        found, crossing, gap = [Held(centre, self.theta, self.ofv)], None, BEYOND * self.target / self.points
        se = self._error(held)
        step, reach = gap * se if np.isfinite(se) else FIRST, max(FAR[0] * se if np.isfinite(se) else 0.0, FAR[1])
        for _ in range(MOST):
            at = found[-1].coordinate + sign * step
            last = self._point(held, found, at)
            if not np.isfinite(last.ofv):
                step *= SHORTER
                if step < SHORTER**4 * abs(at):
                    break
                continue
            found.append(last)
            risen = self._root(last) - self._root(found[-2])
            if crossing is None and self._root(last) >= self.target:
                crossing = self._cross(held, found)
            if crossing is not None and self._root(last) >= BEYOND * self.target * (1.0 - 1e-6):
                break
            away = abs(last.coordinate - centre)
            if away >= reach or (away >= FAR[1] and risen < FLAT):
                break
            step = step * min(2.0, max(0.2, gap / risen)) if risen > 0.0 else 2.0 * step
        shown = sorted(found[1:] + ([] if crossing is None else [crossing]), key=lambda point: sign * point.coordinate)
        if crossing is not None:
            return _Side(shown, held.natural(crossing.coordinate, crossing.theta), "")
        return _Side(shown, sign * np.inf, self._why(held, found, at, sign))

    def _error(self, held: Handle) -> float:
        """Return the standard error on the coordinate of the held one, nan where it is not known."""
        if self.spread is None:
            return np.nan
        shifts = 1e-6 * np.eye(len(self.theta))
        slope = np.array([held.coordinate(self.theta + d) - held.coordinate(self.theta - d) for d in shifts]) / 2e-6
        return float(np.sqrt(slope @ self.spread @ slope))

    def _root(self, point: Held) -> float:
        return float(np.sqrt(max(point.ofv - self.ofv, 0.0)))

    def _point(self, held: Handle, near: list[Held], at: float) -> Held:
        """Return the point at a coordinate, from what the nearest ones let expect."""
        first, *more = sorted(near, key=lambda point: abs(point.coordinate - at))[:2]
        start = first.theta
        if more:
            start = start + (at - first.coordinate) / (first.coordinate - more[0].coordinate) * (first.theta - more[0].theta)
        elif self.spread is not None and self.spread[held.k, held.k] > 0:
            start = start + (at - first.coordinate) * self.spread[:, held.k] / self.spread[held.k, held.k]
        found = minimize_others(self.search, held, start, at, self.spread)
        return found if np.isfinite(found.ofv) else minimize_others(self.search, held, first.theta, at, None)

    def _cross(self, held: Handle, found: list[Held]) -> Held:
        """Return the point where the root of the rise is the target: regula falsi, halving the weight of an end that stays."""
        low, high, stayed = found[-2], found[-1], 0
        below, above = self._root(low) - self.target, self._root(high) - self.target
        while True:
            point = self._point(held, [low, high], (low.coordinate * above - high.coordinate * below) / (above - below))
            rest = min(self._root(point), 10.0 * self.target) - self.target
            if abs(rest) <= EXACT or abs(high.coordinate - low.coordinate) <= NARROW * (1.0 + abs(low.coordinate)):
                return point
            if rest < 0.0:
                above *= 0.5 if stayed > 0 else 1.0
                low, below, stayed = point, rest, 1
            else:
                below *= 0.5 if stayed < 0 else 1.0
                high, above, stayed = point, rest, -1

    def _why(self, held: Handle, found: list[Held], at: float, sign: int) -> str:
        last = found[-1]
        where = "down" if sign < 0 else "up"
        told = f"the OFV rises by {last.ofv - self.ofv:.3g} {where} to {held.natural(last.coordinate, last.theta):.3g}, not by"
        end = "" if last.coordinate == at else f"; at {held.natural(at, last.theta):.3g} it cannot be computed"
        return f"{told} {self.target**2:.3g}{end}"
