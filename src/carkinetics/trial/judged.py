"""Response, relapse, survival and severe adverse events as variables of the Dataset of `run_trial`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.trial.outcomes import (
    RESPONSE_NAMES,
    RESPONSES,
    Course,
    Outcomes,
    overall_survival,
    read_outcomes,
    under_strategy,
    without_remission,
)
from carkinetics.trial.sampling import BLOOD, transplanted
from carkinetics.trial.seen import Calendar
from carkinetics.trial.spec import AdverseEvent, Trial
from carkinetics.trial.toxicity import Exposure, grade_of, probability

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
Variables = dict[str, tuple[Any, ...]]

_TIMES = {
    "remission_time": "day of the first CR or CRi",
    "relapse_time": "first day after the remission with blasts at or above the limit of remission",
    "os_time": "overall survival: days from infusion to death or the end of follow-up",
    "efs_time": "event-free survival: days from infusion to death, relapse or failure to respond, or the end of follow-up",
    "rfs_time": "relapse-free survival of a responder: days from remission to relapse or death, or the end of follow-up",
}
_FLAGS = {
    "mrd_negative": "CR or CRi at day 28 with blasts below the limit of MRD",
    "mrd_negative_best": "CR or CRi with blasts below the limit of MRD on any of the days of the response",
    "os_event": "whether os_time is a death",
    "efs_event": "whether efs_time is an event",
    "rfs_event": "whether rfs_time is a relapse or a death",
}
_DEATHS = ("os_time", "os_event")


def survival_variables(trial: Trial, cohort: xr.Dataset, course: Course, gone: Floats) -> tuple[Variables, Calendar]:
    """What is judged of each subject, as far as the model can tell, and the calendar of what ends its sampling; `gone`: days of loss."""
    n = len(course.death)
    found: Variables = {}
    nobody = np.full(n, np.nan)
    relapse, transplant = without_remission(n), nobody
    if trial.response is not None:
        outcomes = read_outcomes(course, trial.response)
        relapse = outcomes.relapse_time
        transplant, outcomes = _with_transplant(trial, cohort, course, outcomes)
        found |= _response(trial, outcomes)
    elif trial.readouts.hazard:
        time, event = overall_survival(course)
        found |= {"os_time": ("subject", time, _about("os_time")), "os_event": ("subject", event, _about("os_event"))}
    if trial.transplant is not None:
        found["transplant_time"] = ("subject", transplant, {"units": "day", "long_name": "day of an allogeneic transplant in remission"})
    if trial.follow_up.dropout is not None:
        seen = np.where(gone < np.minimum(course.death, trial.horizon.value), gone, np.nan)
        found["dropout_time"] = ("subject", seen, {"units": "day", "long_name": "day on which the subject is lost to follow-up"})
    policy = trial.transplant is None or trial.transplant.strategy == "treatment_policy"
    return found, Calendar.of(trial, course, gone, relapse, nobody if policy else transplant)


def _with_transplant(trial: Trial, cohort: xr.Dataset, course: Course, found: Outcomes) -> tuple[Floats, Outcomes]:
    """The day of each subject's transplant, and the outcomes under the strategy of the trial file."""
    if trial.transplant is None:
        return np.full(len(course.death), np.nan), found
    ended = np.fmin(np.minimum(course.death, course.followed), found.relapse_time)
    day = transplanted(trial.transplant, int(cohort.attrs["seed"]), cohort, found.remission_time, ended)
    return day, under_strategy(found, day, course.followed, trial.transplant.strategy)


def _about(name: str) -> dict[str, Any]:
    return {"units": "day", "long_name": _TIMES[name]} if name in _TIMES else {"long_name": _FLAGS[name]}


def _response(trial: Trial, outcomes: Outcomes) -> Variables:
    if trial.response is None:
        return {}
    codes = {"flag_values": list(RESPONSES), "flag_meanings": " ".join(RESPONSES.values()), "comment": RESPONSE_NAMES}
    first, last = trial.response.days[0], trial.response.days[-1]
    labels = ["none", *(label for label, _ in trial.readouts.clones)] if trial.readouts.clones else ["none", "relapse"]
    kinds = {"flag_values": list(range(len(labels))), "flag_meanings": " ".join(labels)}
    found: Variables = {
        "response_day28": ("subject", outcomes.response_day28, {"long_name": f"response at day {first:g}", **codes}),
        "best_response": ("subject", outcomes.best_response, {"long_name": f"best response up to day {last:g}", **codes}),
        "relapse_type": ("subject", outcomes.relapse_type, {"long_name": "largest clone at relapse", **kinds}),
    }
    for name in (*_TIMES, *_FLAGS):
        if name not in _DEATHS or trial.readouts.hazard:
            found[name] = ("subject", getattr(outcomes, name), _about(name))
    return found


def severe_events(trial: Trial, cohort: xr.Dataset, sim: xr.Dataset, course: Course) -> Variables:
    """Which of the events of the trial file happen to whom, in which grade; `severe_event_known` is false where a window was not seen."""
    read, events = trial.readouts, trial.adverse_events
    counts = {name: sim[getattr(read, name)].values for name in ("neutrophils", "lymphocytes") if getattr(read, name)}
    level = sim[read.transgene]
    blood = level.sel(matrix=BLOOD).values if BLOOD in level["matrix"].values else level.values[:, 0]
    seen = Exposure(course.times, counts, blood, None if course.blasts is None else course.blasts[:, 0], course.death)
    grades = [grade_of(event, seen, _intercept(event, cohort), _draw(event, cohort)) for event in events]
    chances = [_chance(event, seen, cohort, grade) for event, grade in zip(events, grades, strict=True)]
    shape = (len(events), cohort.sizes["subject"])
    grade = np.array(grades, dtype=np.int8).reshape(shape).T
    window = max((event.window for event in events), default=0.0)
    known = (course.followed >= window) | (course.death <= course.followed)
    words = {key: ("adverse_event", [str(getattr(event, key)) for event in events]) for key in ("title", "grading")}
    dims = ("subject", "adverse_event")
    return {
        "adverse_event": ("adverse_event", [event.name for event in events], {"long_name": "severe adverse event"}),
        "severe_event": (dims, grade > 0, {"long_name": f"severe within {window:g} days of infusion"}),
        "severe_event_grade": (dims, grade, {"long_name": "grade of the severe event, 0 without one"}),
        "severe_event_probability": (
            dims,
            np.array(chances).reshape(shape).T,
            {"units": "1", "long_name": "probability of the severe event that the course of the subject gives; 0 or 1 where it decides"},
        ),
        "severe_event_known": ("subject", known, {"long_name": "whether the window of the severe events was seen"}),
        **{f"adverse_event_{key}": values for key, values in words.items()},
        "adverse_event_assumption": ("adverse_event", [event.about for event in events]),
    }


def _chance(event: AdverseEvent, seen: Exposure, cohort: xr.Dataset, grade: NDArray[np.int8]) -> Floats:
    if event.kind in ("logistic", "hazard"):
        return probability(event, seen, _intercept(event, cohort))
    return (grade > 0).astype(np.float64)


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
