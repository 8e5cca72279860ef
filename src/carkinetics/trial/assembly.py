"""Simulation and outcomes of a trial -> the Dataset of `run_trial`: variables, coordinates, attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.eligibility import Screening
from carkinetics.trial.judged import severe_events, survival_variables
from carkinetics.trial.outcomes import Course, death_times, persistence
from carkinetics.trial.sampling import BLOOD, lost
from carkinetics.trial.seen import Calendar, curve_of, sampled
from carkinetics.trial.spec import Trial
from carkinetics.trial.tables import CHILD

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
Variable = tuple[Any, ...]
Variables = dict[str, Variable]

MEASURED = ("_observed", "_blq")
_DAY = "day"


def assemble(trial: Trial, model: Model, screening: Screening, cohort: xr.Dataset, sim: xr.Dataset) -> xr.Dataset:
    """Put together what was simulated (times in days) and what follows from it."""
    gone = lost(trial, int(cohort.attrs["seed"]), cohort["pair"].values)
    course = _course(trial, cohort, sim, gone)
    judged, calendar = survival_variables(trial, cohort, course, gone)
    planned = _planned(trial, sim)
    found = {
        "visit": (("matrix", "time"), planned, {"long_name": "whether a sample is planned"}),
        **judged,
        **_persistence(trial, sim, course, calendar),
        **sampled(trial, model, cohort, sim, calendar),
        **severe_events(trial, cohort, sim, course),
        **_screening_variables(trial, screening),
        **_total_exposure(trial, sim),
    }
    kept = sim.drop_vars(trial.readouts.fludarabine_auc) if trial.readouts.fludarabine_auc else sim
    result = _after_death(kept.assign(_measured(model, cohort, sim, planned)), course.death, planned)
    texts = [name for name in found if name == "rule_text" or name.startswith("adverse_event_")]
    labelled = result.assign(found).set_coords([*texts, "planned"]).assign_coords(_child_coordinates(trial, screening, cohort))
    return _storable(labelled).assign_attrs(_attributes(trial, screening))


def _storable(result: xr.Dataset) -> xr.Dataset:
    """Texts as objects: zarr has no stable form for numpy's texts of fixed length."""
    texts = {name: (item.dims, item.values.astype(object), item.attrs) for name, item in result.coords.items() if item.dtype.kind == "U"}
    return result.assign_coords(texts)


def by_matrix(sim: xr.Dataset, name: str) -> xr.Dataset:
    """The simulation with its curve `name` over subject, matrix and time, also where the model has it in one matrix only.

    Other curves that the model has in several matrices are then left out: there is one axis of matrices.
    """
    curve = sim[name]
    if "matrix" in curve.dims:
        return sim
    attrs = {key: value for key, value in curve.attrs.items() if key != "matrix"}
    matrix = ("matrix", np.array([curve.attrs.get("matrix", BLOOD)], dtype=object), {"long_name": "where the sample was taken"})
    return (
        sim.drop_dims("matrix", errors="ignore")
        .assign_coords(matrix=matrix)
        .assign({name: (("subject", "matrix", "time"), curve.values[:, None, :], attrs)})
    )


def _course(trial: Trial, cohort: xr.Dataset, sim: xr.Dataset, gone: Floats) -> Course:
    read = trial.readouts
    times = np.asarray(sim["time"].values, dtype=np.float64)
    clones = [sim[name].values for _, name in read.clones]
    finished = sim["status"].values == 0
    alive = np.full(sim.sizes["subject"], np.inf)
    return Course(
        times=times,
        blasts=sim[read.blasts].values if read.blasts else None,
        neutrophils=sim[read.neutrophils].values if read.neutrophils else None,
        clones=np.stack(clones, axis=2) if clones else np.empty((sim.sizes["subject"], len(times), 0)),
        death=death_times(times, sim[read.hazard].values, cohort[read.death].values) if read.hazard else alive,
        followed=np.minimum(gone, np.where(finished, trial.horizon.value, sim["last_good_time"].values)),
    )


def _after_death(sim: xr.Dataset, death: Floats, planned: NDArray[np.bool_]) -> xr.Dataset:
    """NaN (for flags: 0) after death, and measurements at the planned samples of their matrix only."""
    alive = sim["time"].values <= death[:, None]
    changed = {}
    for name, variable in sim.data_vars.items():
        if "time" not in variable.dims:
            continue
        shown = alive[:, None, :] if "matrix" in variable.dims else alive
        if str(name).endswith(MEASURED) and "matrix" in variable.dims:
            shown = shown & planned
        empty = np.nan if variable.dtype.kind == "f" else 0
        changed[name] = variable.copy(data=np.where(shown, variable.values, np.asarray(empty, dtype=variable.dtype)))
    return sim.assign(changed)


def _measured(model: Model, cohort: xr.Dataset, sim: xr.Dataset, planned: NDArray[np.bool_]) -> Variables:
    """`<name>_observed` and `<name>_blq` of what has a residual error, drawn for the times of planned samples, empty at the others."""
    from carkinetics.residual import observe

    sampled = np.flatnonzero(planned.any(axis=0))
    outputs = np.full((sim.sizes["subject"], len(sampled), len(model.observables)), np.nan)
    errors = [(at, item) for at, item in enumerate(model.observables) if item.error is not None and item.name in sim]
    for at, item in errors:
        outputs[:, :, at] = curve_of(sim, item)[:, sampled]
    found: Variables = {}
    for name, (dims, values, attrs) in (observe(model, cohort, outputs) if errors else {}).items():
        if name.rsplit("_", 1)[0] not in sim:
            continue
        whole = np.full((*values.shape[:-1], sim.sizes["time"]), np.nan if values.dtype.kind == "f" else 0, dtype=values.dtype)
        whole[..., sampled] = values
        with_matrix = "matrix" not in dims and "matrix" in sim[name.rsplit("_", 1)[0]].dims
        found[name] = (("subject", "matrix", "time"), whole[:, None], attrs) if with_matrix else (dims, whole, attrs)
    return found


def _planned(trial: Trial, sim: xr.Dataset) -> NDArray[np.bool_]:
    times = {visits.matrix: visits.times for visits in trial.visits}
    return np.stack([np.isin(sim["time"].values, times.get(str(matrix), ())) for matrix in sim["matrix"].values])


def _persistence(trial: Trial, sim: xr.Dataset, course: Course, calendar: Calendar) -> Variables:
    level = sim[trial.readouts.transgene]
    limits = np.broadcast_to(np.asarray(level.attrs.get("lloq", np.nan), dtype=np.float64), level.sizes["matrix"])
    pairs = [persistence(course.times, level.values[:, at], float(limit), calendar.persists) for at, limit in enumerate(limits)]
    time, seen = (np.stack(column, axis=1) for column in zip(*pairs, strict=True))
    words = "days until the transgene is below its limit of quantification, up to relapse, death or the end of follow-up"
    return {
        "persistence_time": (("subject", "matrix"), time, {"units": _DAY, "long_name": words}),
        "persistence_event": (("subject", "matrix"), seen, {"long_name": "whether the transgene fell below its limit"}),
    }


def _screening_variables(trial: Trial, screening: Screening) -> Variables:
    return {
        "rule": ("rule", [rule.name for rule in trial.rules], {"long_name": "eligibility rule, in the order in which it is applied"}),
        "rule_text": ("rule", [rule.text for rule in trial.rules]),
        "screened": ("rule", screening.screened, {"long_name": "children who reached this rule"}),
        "excluded": ("rule", screening.excluded, {"long_name": "children whom this rule excluded"}),
    }


def _total_exposure(trial: Trial, sim: xr.Dataset) -> Variables:
    """The last value that the solver gave of the cumulative area of fludarabine."""
    name = trial.readouts.fludarabine_auc
    if not name:
        return {}
    area = np.fmax.accumulate(sim[name].values, axis=1)[:, -1]
    return {
        "fludarabine_auc": (
            "subject",
            area,
            {"units": sim[name].attrs.get("units", "1"), "long_name": "area under fludarabine, whole course"},
        )
    }


def _child_coordinates(trial: Trial, screening: Screening, cohort: xr.Dataset) -> dict[str, Variable]:
    """What was known of each child at screening, and whether the trial's own rule would give this arm's product."""
    child = screening.rows(cohort["pair"].values)
    about = {item.name: {"long_name": f"{item.name} at screening"} for item in trial.screening}
    coordinates: dict[str, Variable] = {}
    for name, values in screening.children.items():
        unit = {"units": CHILD[name]} if name in CHILD else {"units": "1"}
        coordinates[name] = ("subject", values[child], {**about.get(name, {"long_name": name}), **unit})
    given = screening.product[child] == cohort["arm"].values.astype(str)
    coordinates["allocated"] = ("subject", given, {"long_name": "whether the allocation of the trial would give this product"})
    return coordinates


def _attributes(trial: Trial, screening: Screening) -> dict[str, Any]:
    return {
        "trial": trial.id,
        "title": trial.title,
        "trial_document": trial.document,
        "n_per_arm": screening.enrolled,
    }
