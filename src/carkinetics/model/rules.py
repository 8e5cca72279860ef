"""What has to hold inside an entry, and between the random effects of a model."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from carkinetics.model.faults import Place, fault, listed, nearest, shown
from carkinetics.model.fields import positive
from carkinetics.model.spec import Correlation, Observable, Parameter, Prior

SIGMAS: dict[str, tuple[str, ...]] = {  # what each residual error needs, in the order in which a fit has it
    "additive": ("sigma",),
    "proportional": ("sigma",),
    "combined": ("sigma_add", "sigma_prop"),
    "combined_sd": ("sigma_add", "sigma_prop"),
    "power": ("sigma", "power"),
    "lognormal": ("sigma",),
    "student": ("sigma", "df"),
}
_FIELDS = ("sigma", "sigma_add", "sigma_prop", "power", "df")


def check_parameter(item: Parameter, place: Place) -> None:
    """Value, scale, bounds and iiv of a parameter agree."""
    low, high = item.bounds or ((0.0, 1.0) if item.scale == "logit" else (-math.inf, math.inf))
    if not low < high:
        raise fault(place.inside("bounds"), f"the lower bound {low:g} is not below the upper bound {high:g}.")
    if not low <= item.value <= high:
        raise fault(place.inside("value"), f"the value {item.value:g} is outside its bounds, {low:g} to {high:g}.")
    if item.scale == "logit" and item.value in (low, high):
        raise fault(place.inside("value"), f"on the logit scale the value lies inside its bounds, {low:g} to {high:g}, not on them.")
    if item.scale == "log" and not item.value > 0:
        raise fault(
            place.inside("value"), f'the log scale needs a value > 0; it is {item.value:g}. Write scale = "normal", or leave iiv out.'
        )
    if item.scale == "log" and item.bounds is not None and item.bounds[0] < 0:
        raise fault(place.inside("bounds"), "on the log scale the bounds are >= 0.")
    if item.iiv is not None and item.iiv < 0:
        raise fault(place.inside("iiv"), f"iiv is a standard deviation: it is >= 0, not {item.iiv:g}.")
    if item.iiv is None and item.iiv_fixed:
        raise fault(place.inside("iiv_fixed"), "iiv_fixed needs an iiv.")
    if item.iov is None and item.iov_fixed:
        raise fault(place.inside("iov_fixed"), "iov_fixed needs an iov.")
    if item.iov is not None and item.iov < 0:
        raise fault(place.inside("iov"), f"iov is a standard deviation: it is >= 0, not {item.iov:g}.")
    _check_box_cox(item, place)
    if item.prior is not None:
        _check_prior(item, item.prior, place.inside("prior"), low, high)


def _check_box_cox(item: Parameter, place: Place) -> None:
    if (item.scale == "boxcox") != (item.box_cox is not None):
        raise fault(place.inside("lambda"), 'lambda and scale = "boxcox" belong together: lambda 0 is the log scale, 1 the normal one.')
    if item.scale == "boxcox" and not item.value > 0:
        raise fault(place.inside("value"), f"the Box-Cox scale needs a value > 0; it is {item.value:g}.")


def _check_prior(item: Parameter, prior: Prior, place: Place, low: float, high: float) -> None:
    if not math.isfinite(prior.mean):
        raise fault(place, "say the `mean` of this prior.")
    if item.fixed:
        raise fault(place, f"'{item.name}' is fixed: a prior has nothing to say. Leave one of them out.")
    if item.scale in ("log", "boxcox") and not prior.mean > 0:
        raise fault(place, f"on the {item.scale} scale the mean of a prior is > 0; it is {prior.mean:g}.")
    if item.scale == "logit" and not low < prior.mean < high:
        raise fault(place, f"the mean {prior.mean:g} is outside the bounds, {low:g} to {high:g}.")


def check_observable(item: Observable, place: Place) -> None:
    """The residual error has the numbers it needs and no others; limits are in order."""
    needs = SIGMAS[item.error] if item.error is not None else ()
    given = [name for name in _FIELDS if getattr(item, name) is not None]
    for name in needs:
        if name not in given:
            raise fault(place, f"'{name}' is missing: error = \"{item.error}\" needs {listed(needs)}.")
    for name in given:
        if name not in needs:
            kind = f'error = "{item.error}" has {listed(needs)}' if item.error else "it needs an `error`"
            raise fault(place.inside(name), f"'{name}' is not used: {kind}.")
    for name in ("sigma", "sigma_add", "sigma_prop", "df", "lloq", "uloq"):
        positive(getattr(item, name), place.inside(name), f"'{name}'")
    if item.lloq is not None and item.uloq is not None and not item.lloq < item.uloq:
        raise fault(place.inside("uloq"), f"the upper limit {item.uloq:g} is not above the lower limit {item.lloq:g}.")


def check_observables(items: Sequence[Observable], place: Place) -> None:
    """Observables that share a name differ in matrix and share a unit: they become one variable."""
    seen: dict[str, list[Observable]] = {}
    for item in items:
        for other in seen.setdefault(item.name, []):
            here = place.at("observables", item.key)
            if item.matrix is None or other.matrix is None or item.matrix == other.matrix:
                raise fault(here, f"'{other.key}' has the name '{item.name}', too: give each its own matrix, or another name.")
            if item.unit != other.unit:
                raise fault(here.inside("unit"), f"'{other.key}' has the same name and the unit '{other.unit}': one variable has one unit.")
        seen[item.name].append(item)


def check_correlations(items: Sequence[Correlation], parameters: Mapping[str, Parameter], place: Place) -> None:
    """Correlations join random effects that exist, each pair once, and make a positive definite matrix."""
    if not items:
        return
    pairs: set[frozenset[str]] = set()
    for item in items:
        here = place.at("correlations", item.first, item.second)
        for name in (item.first, item.second):
            if name not in parameters:
                raise fault(here, f"'{shown(name)}' is not a parameter.{nearest(name, parameters)}")
            if not parameters[name].iiv:
                raise fault(here, f"'{name}' has no random effect: give it an iiv > 0.")
        if item.first == item.second or frozenset((item.first, item.second)) in pairs:
            raise fault(here, "a correlation joins two different parameters, and is given once.")
        if not -1 < item.value < 1:
            raise fault(here, f"a correlation lies between -1 and 1; it is {item.value:g}.")
        pairs.add(frozenset((item.first, item.second)))
    _check_definite(items, place)


def _check_definite(items: Sequence[Correlation], place: Place) -> None:
    import numpy as np

    names = list(dict.fromkeys(name for item in items for name in (item.first, item.second)))
    matrix = np.eye(len(names))
    for item in items:
        row, column = names.index(item.first), names.index(item.second)
        matrix[row, column] = matrix[column, row] = item.value
    least = float(np.linalg.eigvalsh(matrix)[0])
    if least <= 1e-12:
        raise fault(
            place.at("correlations"), f"the correlations of {listed(names)} are not positive definite (least eigenvalue {least:.3g})."
        )
