"""Bare arrays of a solution -> the labelled Dataset that leaves the package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, UnitError
from carkinetics.units import parse_unit

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.engine.solve import Solution
    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]
Variable = tuple[tuple[str, ...], NDArray[Any], dict[str, Any]]


def label_solution(
    model: Model, cohort: xr.Dataset, times: Floats, solution: Solution, attrs: dict[str, Any], parameters: Sequence[str] = ()
) -> xr.Dataset:
    """Return the Dataset of a solution: a variable for each name of an observable, the states that were kept, status, attributes.

    `parameters` are those by which the solution was differentiated. What the cohort tells of a subject beside parameters and
    draws (arm, pair, covariates, columns of a table) stands on `subject`.
    ConfigError when two variables would share a name.
    """
    import xarray as xr

    named: list[tuple[str, Variable]] = list(label_outputs(model, lambda i, _: solution.outputs[:, :, i]).items())
    named += [("status", _status(solution)), ("last_good_time", _last_good_time(model, times, solution))]
    if solution.states is not None:
        for i, state in enumerate(model.states):
            about = {"units": state.unit, "long_name": state.about or _words(state.name)}
            named.append((state.name, (("subject", "time"), solution.states[:, :, i], about)))
    coords = _coordinates(model, cohort, times)
    if parameters:
        named += _label_sensitivities(model, solution).items()
        units = [model.parameter(name).unit for name in parameters]
        coords["parameter"] = ("parameter", np.array(parameters, dtype=object), {"long_name": "individual value that is moved"})
        coords["parameter_units"] = ("parameter", np.array(units, dtype=object), {"long_name": "unit of the parameter"})
    check_names([*coords, *(name for name, _ in named)], model)
    return xr.Dataset(dict(named), coords, attrs)


def label_outputs(model: Model, values: Callable[[int, Observable], Floats]) -> dict[str, Variable]:
    """Return one variable for each name of an observable, in the order of the file: those that share it, side by side as matrices.

    `values(i, observable)` is the array (n, nt, ...) of the observable number i, taken as it lies. Matrices are those of
    `matrices(model)`, NaN where a name has no observable in one of them.
    """
    groups: dict[str, list[int]] = {}
    for i, item in enumerate(model.observables):
        groups.setdefault(item.name, []).append(i)
    out: dict[str, Variable] = {}
    for name, members in groups.items():
        first = model.observables[members[0]]
        about: dict[str, Any] = {"units": first.unit, "long_name": _words(name)}
        if len(members) == 1:
            about |= {key: value for key, value in (("matrix", first.matrix), ("lloq", first.lloq)) if value is not None}
            out[name] = (("subject", "time"), values(members[0], first), about)
            continue
        by_matrix = {model.observables[i].matrix: i for i in members}
        arrays = {matrix: values(i, model.observables[i]) for matrix, i in by_matrix.items()}
        missing = np.full_like(next(iter(arrays.values())), np.nan)
        rows = [arrays.get(matrix, missing) for matrix in matrices(model)]
        limits = [model.observables[by_matrix[matrix]].lloq if matrix in by_matrix else None for matrix in matrices(model)]
        out[name] = (("subject", "matrix", "time"), np.stack(rows, axis=1), {**about, **_limits(limits)})
    return out


def _label_sensitivities(model: Model, solution: Solution) -> dict[str, Variable]:
    """Return d(observable)/d(parameter) for each name of an observable: its dims, then parameter."""
    out: dict[str, Variable] = {}
    for name, (dims, values, about) in label_outputs(model, lambda i, _: solution.sensitivities[:, :, i]).items():
        attrs = {"units": f"{about['units']} per unit of the parameter", "long_name": f"d({_words(name)})/d(parameter)"}
        out[f"{name}_sensitivity"] = ((*dims, "parameter"), values, attrs)
    return out


def _limits(limits: list[float | None]) -> dict[str, Any]:
    """The attribute `lloq`: one number where all matrices have the same, else a list in their order, NaN without a limit."""
    if all(limit is None for limit in limits):
        return {}
    row = [float("nan") if limit is None else limit for limit in limits]
    return {"lloq": row[0] if len(set(row)) == 1 else row}


def matrices(model: Model) -> list[str]:
    """The matrices of observables that share a name, in the order of the file."""
    names = [item.name for item in model.observables]
    return list(dict.fromkeys(item.matrix for item in model.observables if item.matrix is not None and names.count(item.name) > 1))


def check_names(names: list[str], model: Model) -> None:
    """ConfigError when a name stands twice among variables and coordinates."""
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ConfigError(
            f"simulate: two things of the model '{model.name}' would be called '{twice}' in the result. "
            "Give the observable another `name`, or leave states=True out."
        )


def _coordinates(model: Model, cohort: xr.Dataset, times: Floats) -> dict[str, Any]:
    coords: dict[str, Any] = {
        "subject": cohort["subject"].variable,
        "time": ("time", times, {"units": singular(model.time), "long_name": "time"}),
    }
    if matrices(model):
        coords["matrix"] = ("matrix", np.array(matrices(model), dtype=object), {"long_name": "where the sample was taken"})
    taken = {"status", "last_good_time", *(item.name for item in model.observables), *(item.name for item in model.states)}
    covariates = {item.name for item in model.covariates}
    drawn = {item.name for table in (model.parameters, model.draws) for item in table}
    for key, value in cohort.variables.items():
        beside = key not in cohort.coords and key not in covariates  # a column of the user's table that the model does not know
        if value.dims != ("subject",) or key == "subject" or key in drawn or (beside and key in taken | set(coords)):
            continue
        text = value.dtype.kind in "UT"  # of fixed length, which zarr 3 warns of, or as a store gives them back
        coords[str(key)] = value.astype(object) if text else value
    return coords


def _status(solution: Solution) -> Variable:
    from carkinetics.engine.solve import STATUS

    attrs = {"long_name": "how the solver ended", "flag_values": list(range(len(STATUS))), "flag_meanings": " ".join(STATUS)}
    return ("subject",), solution.status.astype(np.int8), attrs


def _last_good_time(model: Model, times: Floats, solution: Solution) -> Variable:
    reached = np.minimum(solution.last_good_time, times[-1])  # the solver's last step goes beyond the last sample
    return ("subject",), reached, {"units": singular(model.time), "long_name": "time up to which the values hold"}


def singular(unit: str) -> str:
    """A unit of time in the singular: xarray would take "days" for a time delta when a file is read back."""
    try:
        return str(parse_unit(unit)) if unit.isalpha() else unit
    except UnitError:
        return unit


def _words(name: str) -> str:
    return name.replace("_", " ")
