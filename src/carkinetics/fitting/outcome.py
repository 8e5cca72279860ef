"""From the end of a search to a Fit: uncertainty, the gate of convergence, individual values, predictions, the model with its estimates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.descent import corners
from carkinetics.fitting.individuals import effects_of, errors_of, individual_values, shrinkage_of, values_by_occasion
from carkinetics.fitting.joint import LOG_2PI
from carkinetics.fitting.journal import Point
from carkinetics.fitting.mixed import settle
from carkinetics.fitting.residuals import predictions_of
from carkinetics.fitting.result import Fit
from carkinetics.fitting.search import GRADIENT, Search
from carkinetics.fitting.sequence import Ending
from carkinetics.fitting.structure import Structure, Values
from carkinetics.model.spec import Correlation, Effect

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
WIDE = 1.959963984540054  # of a 95 % interval, in standard errors
_NO_EFFECT = "'{}' is 0 within rounding: the data show no such variability. Take it out of the model, or give it another start."
_AT_BOUND = "'{}' ended at its bound, {:g}: the data want to go beyond. Widen `bounds`, or fix the parameter there."
ROUNDING = 1e-14  # the least eigenvalue of an information, of the largest, whose inverse has any digits
ILL = 1e6  # condition number of the correlation of estimates


def conclude(search: Search, point: Point, ending: Ending, *, covariance: str) -> Fit:
    """Return the Fit of the place where a search ended."""
    import xarray as xr

    names, values = search.structure.names, search.structure.unpack(point.theta)
    marginal, mode, classes = settle(search.marginal, values, point.mode, ending.posterior)
    structure, design = marginal.structure, marginal.predictor.design
    messages, evaluated_only = [ending.interrupted] if ending.interrupted else list(ending.messages), not ending.searched
    matrix = np.full((len(names), len(names)), np.nan)
    converged = False
    if not evaluated_only and not ending.interrupted:
        matrix, found = _gate(search, point, covariance) if ending.descended else _informed(search, point, ending.seed)
        messages += found + [_AT_BOUND.format(name, bound) for name, bound in structure.at_limits(point.theta)]
        messages += [_NO_EFFECT.format(name) for name in structure.without_effect(point.theta)]
        converged = not messages
    shown = matrix if converged else np.full_like(matrix, np.nan)
    gradient = point.gradient if point.gradient is not None and ending.descended else np.full(len(names), np.nan)
    uncensored = int((design.censoring == 0).sum())
    theta = {"parameter": names}
    return Fit(
        method=ending.method,
        ofv=point.ofv,
        loglik=-0.5 * (point.ofv + uncensored * LOG_2PI),
        converged=converged,
        evaluated_only=evaluated_only,
        estimates=_estimates(structure, point.theta, shown),
        covariance=xr.DataArray(
            shown, {"parameter": names, "other": names}, ("parameter", "other"), attrs={"long_name": "on the scales of estimation"}
        ),
        gradient=xr.DataArray(gradient, theta, ("parameter",), attrs={"long_name": "of the OFV, on the scales of estimation"}),
        eta=effects_of(structure, design, mode.eta),
        ebe=individual_values(structure, design, values, mode.eta),
        ebe_se=errors_of(marginal, values, mode),
        occasions=values_by_occasion(structure, design, values, mode.eta),
        shrinkage=shrinkage_of(structure, values, mode.eta),
        predictions=predictions_of(marginal, values, mode),
        model=_updated(structure, point.theta),
        design=search.marginal.bound,
        messages=tuple(messages),
        ofv_error=ending.error,
        trace=ending.trace,
        ofv_trace=ending.ofv_trace,
        interrupted=bool(ending.interrupted),
        classes=classes,
        failures=marginal.predictor.tolerances.lost.told(_without_value(search, point)),
    )


def _without_value(search: Search, point: Point) -> list[str]:
    """Return the subjects whose data have no likelihood where the search ended."""
    subjects = search.marginal.bound.subjects
    if np.isnan(point.by_subject).all() or len(point.by_subject) != len(subjects):
        return []
    return [str(subjects[s]) for s in np.flatnonzero(~np.isfinite(point.by_subject))]


def _informed(search: Search, point: Point, seed: int) -> tuple[Floats, list[str]]:
    """Return the covariance of theta by the information of draws of the random effects, and why there is none."""
    from carkinetics.fitting.information import draws_given_data, observed_information

    values = search.structure.unpack(point.theta)
    for draws in draws_given_data(search.marginal, values, point.mode, seed):
        found = _inverted(observed_information(search.marginal, point.theta, draws).matrix)
        if not found[1]:
            break
    return found


def _inverted(information: Floats) -> tuple[Floats, list[str]]:
    """Return the inverse of the information about theta, and why there is none."""
    eigenvalues = np.linalg.eigvalsh(information) if np.isfinite(information).all() else np.array([np.nan])
    if not eigenvalues[0] > ROUNDING * eigenvalues[-1]:
        return np.full_like(information, np.nan), ["The information is not positive definite: a parameter is not identified by these data."]
    inverse = np.asarray(np.linalg.inv(information), dtype=np.float64)
    sd = np.sqrt(np.diag(inverse))
    condition = np.linalg.cond(inverse / np.outer(sd, sd))
    if condition > ILL:
        return inverse, [f"The condition number is {condition:.2g}: estimates can hardly be told from each other."]
    return inverse, []


def _gate(search: Search, point: Point, covariance: str) -> tuple[Floats, list[str]]:
    """Return the covariance of theta, and every reason not to believe that this is a minimum."""
    messages, names = [], search.structure.names
    if point.gradient is None or not np.isfinite(point.gradient).all():
        return np.full((len(names), len(names)), np.nan), ["The objective has no value, or no gradient, where the search ended."]
    bound = np.isin(names, [name for name, _ in search.structure.at_limits(point.theta)])
    steep = np.flatnonzero((np.abs(point.gradient) * search.structure.theta_sizes > GRADIENT * max(1.0, abs(point.ofv)) ** 0.5) & ~bound)
    if steep.size:
        worst = steep[np.argmax(np.abs(point.gradient[steep]))]
        messages.append(f"The gradient is not 0 at the end: {point.gradient[worst]:.3g} along '{names[worst]}'.")
        messages += corners(search, point)
    r = 0.5 * search.hessian(point.theta, point.mode.eta)
    inverse, found = _inverted(r)
    messages += found
    if point.gradients is None or covariance == "r" or not np.isfinite(inverse).all():
        return inverse, messages
    s = 0.25 * point.gradients.T @ point.gradients
    chosen = np.linalg.inv(s) if covariance == "s" else inverse @ s @ inverse
    return np.asarray(chosen, dtype=np.float64), messages


def _estimates(structure: Structure, theta: Floats, covariance: Floats) -> xr.Dataset:
    import xarray as xr

    natural = structure.natural(theta)
    step = 1e-6
    shifts = [step * np.eye(len(theta))[k] for k in range(len(theta))]
    jacobian = np.column_stack([(structure.natural(theta + d) - structure.natural(theta - d)) / (2.0 * step) for d in shifts])
    with np.errstate(invalid="ignore"):
        se = np.sqrt(np.diag(jacobian @ covariance @ jacobian.T))
        own = np.sqrt(np.diag(covariance))
    lower, upper = (_bounds(structure, theta, natural, se, own, sign) for sign in (-WIDE, WIDE))
    columns = {"estimate": natural, "se": se, "rse": se / np.abs(natural), "lower": lower, "upper": upper}
    units = [_unit(structure, name) for name in structure.names]
    return xr.Dataset(
        {name: ("parameter", values) for name, values in columns.items()},
        {"parameter": structure.names, "unit": ("parameter", units)},
    )


def _bounds(structure: Structure, theta: Floats, natural: Floats, se: Floats, own: Floats, wide: float) -> Floats:
    """Return an end of every interval: typical values on their scale, SDs and sigmas on the log, correlations on Fisher's z."""
    free = len(structure.free)
    mu = structure.start.mu.copy()
    mu[list(structure.free)] = theta[:free] + wide * own[:free]
    ends = [*structure.typical(mu)[list(structure.free)]]
    for k, name in enumerate(structure.names[free:], free):
        if name.startswith("corr."):
            ends.append(float(np.tanh(np.arctanh(natural[k]) + wide * se[k] / (1.0 - natural[k] ** 2))))
        elif name.startswith(("power.", "effect.")):
            ends.append(natural[k] + wide * se[k])
        else:
            ends.append(float(natural[k] * np.exp(wide * se[k] / natural[k])))
    return np.array(ends)


def _unit(structure: Structure, name: str) -> str:
    known = {parameter.name: parameter.unit for parameter in structure.model.parameters}
    if name in known:
        return known[name]
    kind, _, key = name.partition(".")
    observable = next((o for o in structure.model.observables if o.key == key), None)
    absolute = observable is not None and (kind == "sigma_add" or (kind == "sigma" and observable.error in ("additive", "student")))
    return observable.unit if observable is not None and absolute else "1"


def _updated(structure: Structure, theta: Floats) -> Model:
    """Return the model with the estimates in the place of its values."""
    values, natural = structure.unpack(theta), dict(zip(structure.names, structure.natural(theta), strict=True))
    sd = dict(zip((effect.name for effect in structure.random), map(float, np.sqrt(np.diag(values.omega))), strict=True))
    parameters = tuple(
        replace(p, value=float(natural.get(p.name, p.value)), iiv=sd.get(f"iiv.{p.name}", p.iiv), iov=sd.get(f"iov.{p.name}", p.iov))
        for p in structure.model.parameters
    )
    observables = structure.observables(values)
    correlations = tuple(
        replace(c, value=float(natural.get(f"corr.{c.first}.{c.second}", natural.get(f"corr.{c.second}.{c.first}", c.value))))
        for c in structure.model.correlations
    )
    declared = {frozenset((c.first, c.second)) for c in correlations}
    rows = [effect.parameter for effect in structure.random]
    pairs = [(rows[j], rows[i]) for (i, j), *_ in structure.entries if i != j and frozenset((rows[i], rows[j])) not in declared]
    found = (Correlation(a, b, float(natural[f"corr.{a}.{b}"])) for a, b in pairs)  # of one block, tied by a third effect only
    correlations += tuple(c for c in found if c.value != 0.0)
    changed = {"parameters": parameters, "observables": observables, "correlations": correlations, "effects": _effects(structure, values)}
    return replace(structure.model, **changed)  # type: ignore[arg-type]


def _effects(structure: Structure, values: Values) -> tuple[Effect, ...]:
    """Return the effects of covariates with the estimated coefficients."""
    found = []
    for effect in structure.model.effects:
        own = [c for c, shift in enumerate(structure.shifts) if shift.effect is effect]
        found.append(replace(effect, coefficients=tuple(float(values.coefficients[c]) for c in own)))
    return tuple(found)
