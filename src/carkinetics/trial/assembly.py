"""Simulation and outcomes of a trial -> the Dataset of `run_trial`: variables, coordinates, attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.eligibility import Screening
from carkinetics.trial.outcomes import RESPONSE_NAMES, RESPONSES, Course, Outcomes, death_times, persistence, read_outcomes
from carkinetics.trial.spec import AdverseEvent, Trial
from carkinetics.trial.tables import CHILD
from carkinetics.trial.toxicity import Exposure, happens

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
Variable = tuple[Any, ...]
Variables = dict[str, Variable]

MEASURED = ("_observed", "_blq")
_DAY = "day"
_TIMES = {
    "remission_time": "day of the first CR or CRi",
    "relapse_time": "first day after the remission with blasts at or above the limit of remission",
    "os_time": "overall survival: days from infusion to death or the end of follow-up",
    "efs_time": "event-free survival: days from infusion to death, relapse or failure to respond, or the end of follow-up",
    "rfs_time": "relapse-free survival of a responder: days from remission to relapse or death, or the end of follow-up",
}
_FLAGS = {
    "mrd_negative": "CR or CRi at day 28 with blasts below the limit of MRD",
    "os_event": "whether os_time is a death",
    "efs_event": "whether efs_time is an event",
    "rfs_event": "whether rfs_time is a relapse or a death",
}


def assemble(trial: Trial, model: Model, screening: Screening, cohort: xr.Dataset, sim: xr.Dataset) -> xr.Dataset:
    """Put together what was simulated (times in days) and what follows from it."""
    course = _course(trial, cohort, sim)
    outcomes = read_outcomes(course, trial.response)
    planned = _planned(trial, sim)
    found = {
        "visit": (("matrix", "time"), planned, {"long_name": "whether a sample is planned"}),
        **_outcome_variables(trial, outcomes),
        **_persistence(trial, sim, course, outcomes),
        **_severe_events(trial, cohort, sim, course),
        **_screening_variables(trial, screening),
        **_total_exposure(trial, sim),
    }
    kept = sim.drop_vars(trial.readouts.fludarabine_auc) if trial.readouts.fludarabine_auc else sim
    result = _after_death(kept.assign(_measured(model, cohort, sim, planned)), course.death, planned)
    texts = [name for name in found if name == "rule_text" or name.startswith("adverse_event_")]
    labelled = result.assign(found).set_coords(texts).assign_coords(_child_coordinates(trial, screening, cohort))
    return _storable(labelled).assign_attrs(_attributes(trial, screening))


def _storable(result: xr.Dataset) -> xr.Dataset:
    """Texts as objects: zarr has no stable form for numpy's texts of fixed length."""
    texts = {name: (item.dims, item.values.astype(object), item.attrs) for name, item in result.coords.items() if item.dtype.kind == "U"}
    return result.assign_coords(texts)


def _course(trial: Trial, cohort: xr.Dataset, sim: xr.Dataset) -> Course:
    read = trial.readouts
    times = np.asarray(sim["time"].values, dtype=np.float64)
    clones = [sim[name].values for _, name in read.clones]
    finished = sim["status"].values == 0
    return Course(
        times=times,
        blasts=sim[read.blasts].values,
        neutrophils=sim[read.neutrophils].values,
        clones=np.stack(clones, axis=2) if clones else np.empty((*sim[read.blasts].shape, 0)),
        death=death_times(times, sim[read.hazard].values, cohort[read.death].values),
        followed=np.where(finished, trial.horizon.value, sim["last_good_time"].values),
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
    for at, item in enumerate(model.observables):
        if item.error is not None:
            variable = sim[item.name].sel(matrix=item.matrix) if "matrix" in sim[item.name].dims else sim[item.name]
            outputs[:, :, at] = variable.values[:, sampled]
    found: Variables = {}
    for name, (dims, values, attrs) in observe(model, cohort, outputs).items():
        whole = np.full((*values.shape[:-1], sim.sizes["time"]), np.nan if values.dtype.kind == "f" else 0, dtype=values.dtype)
        whole[..., sampled] = values
        found[name] = (dims, whole, attrs)
    return found


def _planned(trial: Trial, sim: xr.Dataset) -> NDArray[np.bool_]:
    times = {visits.matrix: visits.times for visits in trial.visits}
    return np.stack([np.isin(sim["time"].values, times.get(str(matrix), ())) for matrix in sim["matrix"].values])


def _outcome_variables(trial: Trial, outcomes: Outcomes) -> Variables:
    codes = {"flag_values": list(RESPONSES), "flag_meanings": " ".join(RESPONSES.values()), "comment": RESPONSE_NAMES}
    first, last = trial.response.days[0], trial.response.days[-1]
    labels = ["none", *(label for label, _ in trial.readouts.clones)]
    kinds = {"flag_values": list(range(len(labels))), "flag_meanings": " ".join(labels)}
    found: Variables = {
        "response_day28": ("subject", outcomes.response_day28, {"long_name": f"response at day {first:g}", **codes}),
        "best_response": ("subject", outcomes.best_response, {"long_name": f"best response up to day {last:g}", **codes}),
        "relapse_type": ("subject", outcomes.relapse_type, {"long_name": "largest clone at relapse", **kinds}),
    }
    found |= {name: ("subject", getattr(outcomes, name), {"units": _DAY, "long_name": words}) for name, words in _TIMES.items()}
    return found | {name: ("subject", getattr(outcomes, name), {"long_name": words}) for name, words in _FLAGS.items()}


def _persistence(trial: Trial, sim: xr.Dataset, course: Course, outcomes: Outcomes) -> Variables:
    level = sim[trial.readouts.transgene]
    limits = np.broadcast_to(np.asarray(level.attrs.get("lloq", np.nan), dtype=np.float64), level.sizes["matrix"])
    end = np.fmin(np.minimum(course.followed, course.death), outcomes.relapse_time)
    pairs = [persistence(course.times, level.values[:, at], float(limit), end) for at, limit in enumerate(limits)]
    time, seen = (np.stack(column, axis=1) for column in zip(*pairs, strict=True))
    words = "days until the transgene is below its limit of quantification, up to relapse, death or the end of follow-up"
    return {
        "persistence_time": (("subject", "matrix"), time, {"units": _DAY, "long_name": words}),
        "persistence_event": (("subject", "matrix"), seen, {"long_name": "whether the transgene fell below its limit"}),
    }


def _severe_events(trial: Trial, cohort: xr.Dataset, sim: xr.Dataset, course: Course) -> Variables:
    """Which of the events of the trial file happen to whom; `severe_event_known` is false where the simulation failed within a window."""
    read, events = trial.readouts, trial.adverse_events
    counts = {name: sim[getattr(read, name)].values for name in ("neutrophils", "lymphocytes") if getattr(read, name)}
    blood = sim[read.transgene].sel(matrix="PB").values if "PB" in sim["matrix"].values else sim[read.transgene].values[:, 0]
    seen = Exposure(course.times, counts, blood, course.blasts[:, 0], course.death)
    columns = [happens(event, seen, _intercept(event, cohort), _draw(event, cohort)) for event in events]
    window = max((event.window for event in events), default=0.0)
    known = (course.followed >= window) | (course.death <= course.followed)
    words = {key: ("adverse_event", [str(getattr(event, key)) for event in events]) for key in ("title", "grading")}
    return {
        "adverse_event": ("adverse_event", [event.name for event in events], {"long_name": "severe adverse event"}),
        "severe_event": (
            ("subject", "adverse_event"),
            np.array(columns, dtype=bool).reshape(len(events), cohort.sizes["subject"]).T,
            {"long_name": f"severe within {window:g} days of infusion"},
        ),
        "severe_event_known": ("subject", known, {"long_name": "whether the simulation covers the window of the severe events"}),
        **{f"adverse_event_{key}": values for key, values in words.items()},
        "adverse_event_assumption": ("adverse_event", [event.about for event in events]),
    }


def _intercept(event: AdverseEvent, cohort: xr.Dataset) -> Floats:
    if event.parameter:
        return np.asarray(cohort[event.parameter].values, dtype=np.float64)
    by_arm = dict(event.intercepts)
    return np.array([by_arm.get(str(arm), 0.0) for arm in cohort["arm"].values])


def _draw(event: AdverseEvent, cohort: xr.Dataset) -> Any:
    """A function that gives the uniform numbers of an event: a draw of the model, or a stream of the event's own, shared by a pair."""

    def draw() -> Floats:
        from carkinetics.cohort.streams import uniform

        if event.draw:
            return np.asarray(cohort[event.draw].values, dtype=np.float64)
        return uniform(int(cohort.attrs["seed"]), f"adverse_event:{event.name}", cohort["pair"].values)

    return draw


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
    pair = cohort["pair"].values
    about = {item.name: {"long_name": f"{item.name} at screening"} for item in trial.screening}
    coordinates: dict[str, Variable] = {}
    for name, values in screening.children.items():
        unit = {"units": CHILD[name]} if name in CHILD else {"units": "1"}
        coordinates[name] = ("subject", values[pair], {**about.get(name, {"long_name": name}), **unit})
    given = screening.product[pair] == cohort["arm"].values.astype(str)
    coordinates["allocated"] = ("subject", given, {"long_name": "whether the allocation of the trial would give this product"})
    return coordinates


def _attributes(trial: Trial, screening: Screening) -> dict[str, Any]:
    return {
        "trial": trial.id,
        "title": trial.title,
        "trial_document": trial.document,
        "n_per_arm": len(screening.product),
    }
