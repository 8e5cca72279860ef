"""What a fit says of each subject: random effects, individual parameters, those of every occasion, and how far effects are shrunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.fitting.structure import Structure, Values

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.design import Design
    from carkinetics.fitting.marginal import Marginal, Mode

Floats = NDArray[np.float64]


def effects_of(structure: Structure, design: Design, eta: Floats) -> xr.DataArray:
    """Return the random effects (subject, effect) on their scales; effects are named iiv.cl, or iov.cl:1 by the label of the occasion."""
    import xarray as xr

    labels = design.occasions.labels
    names = [e.name if e.occasion is None else f"{e.name}:{labels[e.occasion]}" for e in structure.random]
    coords: dict[str, Any] = {"subject": list(design.subjects), "effect": names}
    return xr.DataArray(eta, coords, ("subject", "effect"), attrs={"long_name": "random effects"})


def individual_values(structure: Structure, design: Design, values: Values, eta: Floats) -> xr.DataArray:
    """Return the parameters of each subject (subject, parameter), without what only one of its occasions adds."""
    import xarray as xr

    lasting = np.array([effect.occasion is None for effect in structure.random], dtype=bool)
    phi = structure.centre(values) + structure.added(np.where(lasting, eta, 0.0))
    first = [structure.column(i) for i in range(len(structure.model.parameters))]
    coords: dict[str, Any] = {"subject": list(design.subjects), "parameter": [item.name for item in structure.model.parameters]}
    return xr.DataArray(
        structure.scales.from_scale(phi)[:, first], coords, ("subject", "parameter"), attrs={"long_name": "individual values"}
    )


def values_by_occasion(structure: Structure, design: Design, values: Values, eta: Floats) -> xr.DataArray | None:
    """Return the parameters that vary between occasions (subject, occasion, parameter), nan where a subject lacks one; None without any."""
    import xarray as xr

    numbers = list(dict.fromkeys(effect.number for effect in structure.random if effect.occasion is not None))
    if not numbers:
        return None
    labels, first = design.occasions.labels, [structure.column(i) for i in range(len(structure.model.parameters))]
    found = np.full((structure.n, len(labels), len(numbers)), np.nan)
    centre = structure.centre(values)
    for place, number in enumerate(numbers):
        own = [row for row, effect in enumerate(structure.random) if effect.number == number]
        lasting = [row for row in own if structure.random[row].occasion is None]
        for row in (row for row in own if row not in lasting):
            phi = centre.copy()
            phi[:, first[number]] += eta[:, [*lasting, row]].sum(axis=1)
            value = structure.scales.from_scale(phi)[:, first[number]]
            found[:, structure.random[row].occasion, place] = np.where(structure.used[:, row], value, np.nan)
    names = [structure.model.parameters[number].name for number in numbers]
    coords: dict[str, Any] = {"subject": list(design.subjects), "occasion": list(labels), "parameter": names}
    return xr.DataArray(found, coords, ("subject", "occasion", "parameter"), attrs={"long_name": "individual values by occasion"})


def shrinkage_of(structure: Structure, values: Values, eta: Floats) -> xr.DataArray:
    """Return 1 - sd(eta) / omega over `parameter`; of effects by occasion, named iov.cl, over all occasions that subjects have."""
    import xarray as xr

    sd = np.sqrt(np.diag(values.omega))
    found: dict[str, float] = {}
    for name in dict.fromkeys(effect.name for effect in structure.random):
        rows = [row for row, effect in enumerate(structure.random) if effect.name == name]
        own = eta[:, rows][structure.used[:, rows]]
        found[name.removeprefix("iiv.")] = float(1.0 - own.std(ddof=1) / sd[rows[0]]) if own.size > 1 else float("nan")
    return xr.DataArray(list(found.values()), {"parameter": list(found)}, ("parameter",), attrs={"long_name": "1 - sd(eta)/omega"})


def errors_of(marginal: Marginal, values: Values, mode: Mode) -> xr.DataArray:
    """Return the standard errors of individual values (subject, parameter) given the population; nan without a random effect.

    They are those of the inverse information about the random effects at their mode, without what only one occasion adds.
    """
    import xarray as xr

    structure, design = marginal.structure, marginal.predictor.design
    found = np.full((structure.n, len(structure.model.parameters)), np.nan)
    information = marginal.information(values, mode)
    good = np.asarray(np.isfinite(information).all(axis=(1, 2)), dtype=bool)
    inverse = np.linalg.inv(np.where(good[:, None, None], information, np.eye(structure.k)))
    slope = structure.scales.slope(marginal.phi(values, mode.eta))
    for k, effect in enumerate(structure.random):
        if effect.occasion is None:
            found[:, effect.number] = np.where(good, np.sqrt(inverse[:, k, k]) * slope[:, structure.column(effect.number)], np.nan)
    coords: dict[str, Any] = {"subject": list(design.subjects), "parameter": [item.name for item in structure.model.parameters]}
    return xr.DataArray(found, coords, ("subject", "parameter"), attrs={"long_name": "standard errors of individual values"})
