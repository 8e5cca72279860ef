"""A fit as the start of more: its objective again, its place on the scales of estimation, and the same method on other subjects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, FitError
from carkinetics.fitting.estimation import objective_of
from carkinetics.fitting.journal import Point
from carkinetics.fitting.result import Fit, Origin
from carkinetics.fitting.search import GRADIENT
from carkinetics.fitting.sequence import Ending, carry_out

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.fitting.marginal import Marginal
    from carkinetics.fitting.structure import Structure

Floats = NDArray[np.float64]
SINGULAR = 1e-12  # least eigenvalue of a covariance, of the largest


@dataclass(frozen=True)
class Refit:
    """Estimates (parameters of the fit,), nan of what could not be estimated; the objective; why not to believe them; its error."""

    estimate: Floats
    ofv: float
    messages: tuple[str, ...]
    ofv_error: float = 0.0


def origin_of(fit: Any, caller: str, individual: bool = False) -> Origin:
    """Return what a fit was made from; ConfigError for what is no fit, was evaluated only, or (unless `individual`) has no population."""
    if not isinstance(fit, Fit):
        raise ConfigError(f"{caller} takes a fit, not {type(fit).__name__}. Give what ck.fit returned.")
    if fit.method == "individual" and not individual:
        raise ConfigError(f"{caller} takes a fit of a population, and these are individual fits: ck.profile(fit, subject=...) takes them.")
    if fit.evaluated_only:
        raise ConfigError(f"{caller}: this fit was evaluated and not searched, so that it is at no minimum. Leave out evaluate_only.")
    if fit.origin is None:
        raise ConfigError(f"{caller}: this fit does not know what it was made from. Give what ck.fit returned.")
    return fit.origin


def marginal_of(fit: Fit, design: Design, method: str, threads: int | None = None) -> Marginal:
    """Return the objective of a method for a fit's model, at its estimates, and a design, solved as exactly as the fit was."""
    settings = {} if fit.origin is None else fit.origin.settings
    return objective_of(fit.model, design, method, rtol=settings["rtol"], atol=settings["atol"], blq=settings["blq"], threads=threads)


def names_of(fit: Fit) -> list[str]:
    """Return the names of a fit's estimates."""
    return [str(name) for name in fit.estimates["parameter"].values]


def theta_of(fit: Fit, structure: Structure) -> Floats:
    """Return the estimates on the scales of estimation; FitError where an effect has left the model."""
    if structure.names != names_of(fit):
        lost = ", ".join(sorted(set(names_of(fit)) - set(structure.names)))
        raise FitError(f"The fitted model has no {lost} any more: its estimate is 0. Take the effect out of the model, and fit it again.")
    return structure.pack(structure.start)


def is_usable(covariance: Floats) -> bool:
    """Whether a covariance is there and has an inverse; a sandwich of few subjects has none."""
    if not np.isfinite(covariance).all():
        return False
    eigenvalues = np.linalg.eigvalsh(covariance)
    return bool(eigenvalues[0] > SINGULAR * eigenvalues[-1])


def refit(fit: Fit, design: Design, seed: int, threads: int | None) -> Refit:
    """Return what the fit's own method finds for another design, from the fit's estimates; a failure is a row, too."""
    methods = [name.strip() for name in str(fit.origin.settings["method"]).split(",")] if fit.origin else [fit.method]
    names = names_of(fit)
    estimate = np.full(len(names), np.nan)
    try:
        search, point, ending = carry_out(methods, lambda name: marginal_of(fit, design, name, threads), seed, False)
    except (FitError, np.linalg.LinAlgError) as error:
        return Refit(estimate, float("nan"), (f"The fit failed: {error}",))
    found = dict(zip(search.structure.names, search.structure.natural(point.theta), strict=True))
    estimate[:] = [found.get(name, np.nan) for name in names]
    missing = [name for name in names if name not in found]
    messages = [f"Nothing was drawn that tells '{name}'." for name in missing]
    return Refit(estimate, point.ofv, (*messages, *ending.messages, *_steep(point, ending, search.structure.names)))


def _steep(point: Point, ending: Ending, names: list[str]) -> list[str]:
    """Return why a search has not ended at a place where the gradient is 0."""
    if not np.isfinite(point.ofv):
        return ["The objective has no value where the search ended."]
    if not ending.descended:
        return []
    if point.gradient is None or not np.isfinite(point.gradient).all():
        return ["The objective has no gradient where the search ended."]
    worst = int(np.argmax(np.abs(point.gradient)))
    if abs(point.gradient[worst]) <= GRADIENT * max(1.0, abs(point.ofv)) ** 0.5:
        return []
    return [f"The gradient is not 0 at the end: {point.gradient[worst]:.3g} along '{names[worst]}'."]


def attributes(fit: Fit, analysis: str, **more: Any) -> dict[str, Any]:
    """Return what a Dataset says of the fit that it is about: `analysis`, the method of the fit, its model, its data."""
    source = {} if fit.origin is None else {"data": fit.origin.data.source}
    about = {"analysis": analysis, "method": fit.method, "model": fit.model.name, "model_hash": fit.model.hash, "fit_ofv": fit.ofv}
    about["fit_converged"] = int(fit.converged)
    return {**about, **source, **more}
