"""`run_trial`: screening, paired arms, doses and simulation of a trial; the Dataset that the report is made of."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.cohort.streams import check_seed
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.progress import telling
from carkinetics.trial.sampling import BLOOD, days_of
from carkinetics.trial.spec import Administration, Arm, Trial
from carkinetics.units import factor, in_days

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.dosing import Dose
    from carkinetics.model.spec import Model
    from carkinetics.task import Task

Floats = NDArray[np.float64]
_IN_FILE = {"source": "from"}  # a field of Parameter -> its key in a model file
COUNTERFACTUAL, RULE = ALLOCATIONS = ("counterfactual", "rule")


def run_trial(
    trial: Trial,
    n_per_arm: int = 200,
    seed: int = 7,
    threads: int | None = None,
    *,
    allocation: str = COUNTERFACTUAL,
    uncertainty: Any = None,
    rtol: float = 1e-6,
    progress: Callable[[int], Any] | bool | None = None,
    store: object = None,
    chunk: int | None = None,
    client: Any = None,
) -> xr.Dataset:
    """Simulate a trial: every enrolled virtual child is given every product, so that arms differ by the product alone.

    With allocation="rule" each child is given only the product that the trial's own rule allocates, as the real trial would: of
    `n_per_arm` enrolled children, those rows of the "counterfactual" result whose `allocated` is true, bit for bit.
    Returns a Dataset over subject, matrix and time (days; daily, from the model's start to the horizon, and at the visits), with the
    child's covariates, `arm`, `pair` and `allocated` as coordinates; its variables are listed in models/README.md. Rows are ordered by
    pair, then arm: a trial of n = 10 is the beginning of one of n = 100, whatever `threads` is. After death values are NaN.
    uncertainty: None (children differ, the population's parameters are certain), "parameters" (each pair lives in a world of its own, drawn
    from the posterior that ships with the trial; `world` says which), the path of a posterior.csv, or Worlds.
    `store`, `chunk` and `client` are those of `simulate`: blocks of children go to a folder in bounded memory, from which the Dataset is
    opened lazily, or are done by a dask cluster's workers; the same call again goes on where it was. The numbers depend on none of them.
    `progress`: True shows the count, the rate and the end on stderr; a function is called with the number of subjects just done.
    ConfigError for an argument, or where trial and model do not fit.
    """
    expect(run_trial, locals())
    from carkinetics.trial.blocks import TrialRun, carry_out
    from carkinetics.trial.posterior import worlds_of

    if not isinstance(trial, Trial):
        raise ConfigError(f"trial is a {type(trial).__name__}: give a Trial, as load_trial('NCT04626765') and read_trial(path) return it.")
    if isinstance(n_per_arm, bool) or not isinstance(n_per_arm, int | np.integer) or not 1 <= n_per_arm <= 1_000_000:
        raise ConfigError(f"n_per_arm is {n_per_arm!r}: it must be an integer from 1 to 1,000,000.")
    if allocation not in ALLOCATIONS:
        raise ConfigError(f"allocation is {allocation!r}: it is {' or '.join(map(repr, ALLOCATIONS))}.")
    model = model_of(trial)
    task = task_of(trial, model, rtol=rtol, threads=threads, chunk=chunk)
    run = TrialRun(trial, task, int(n_per_arm), check_seed(seed), allocation, worlds_of(uncertainty, trial, model))
    with telling(progress, "Simulating", run.subjects, "children") as told:
        return carry_out(run, store=store, client=client, progress=told)


def task_of(trial: Trial, model: Model, *, rtol: float, threads: int | None, chunk: int | None) -> Task:
    """The simulation of every arm of a trial: its days, and what each arm is given."""
    from carkinetics.dosing import plan_doses
    from carkinetics.solver_options import MAX_STEPS, check_options, check_times
    from carkinetics.task import Task

    options = check_options(model, method="auto", rtol=rtol, atol=None, max_steps=MAX_STEPS, threads=threads, chunk=chunk)
    plan = plan_doses(model, {arm.name: doses_in(trial, arm, model) for arm in trial.arms})
    times = check_times(grid(trial, model) / in_days(model.time))
    return Task(model, times, plan, options, states=False, moved=(), controlled=False, residual=False)


def model_of(trial: Trial) -> Model:
    """The trial's model; ConfigError where the trial names a variant, a readout or a way in that the model does not have."""
    model = _own(trial.own_model, trial.model) if trial.own_model else _shipped(trial.model)
    read = trial.readouts
    counts = [name for name in (read.transgene, read.blasts, read.neutrophils, read.lymphocytes, read.hazard, read.fludarabine_auc) if name]
    observables = [item.name for item in model.observables]
    for name in (*counts, *(name for _, name in read.clones)):
        _known(trial, model, name, observables, "observable")
    draws = [item.name for item in model.draws]
    for name in (*((read.death,) if read.death else ()), *(event.draw for event in trial.adverse_events if event.draw)):
        _known(trial, model, name, draws, "draw")
    for event in trial.adverse_events:
        if event.parameter:
            _known(trial, model, event.parameter, [item.name for item in model.parameters], "parameter")
    for arm in trial.arms:
        if arm.variant is not None:
            _known(trial, model, arm.variant, [item.name for item in model.variants], "variant")
    entries = [item.name for item in model.doses]
    for dose in (*trial.lymphodepletion, *(arm.dose for arm in trial.arms if arm.dose)):
        _known(trial, model, dose.into, entries, "entry of [doses]")
    names = [item.name for item in model.parameters]
    for text, _ in (*trial.parameters, *(entry for arm in trial.arms for entry in arm.parameters)):
        _known(trial, model, text.partition(".")[0], names, "parameter")
    _drugs_act(trial, model)
    sampled = [item.matrix for item in model.observables if item.name == read.transgene and item.matrix] or [BLOOD]
    for visits in trial.visits:
        _known(trial, model, visits.matrix, sampled, f"{read.transgene} in the matrix")
    return model


def _drugs_act(trial: Trial, model: Model) -> None:
    """A drug that is given after the model takes its drugs as gone would do nothing, and nobody would see that."""
    name = trial.readouts.drugs_until
    if not name:
        return
    _known(trial, model, name, [item.name for item in model.parameters], "parameter")
    for arm in trial.arms:
        change = changes_of(trial, arm, model).get(name, {})
        end = float(change.get("value", model.parameter(name).value)) * in_days(model.time)
        for drug in trial.lymphodepletion:
            if drug.amount > 0 and drug.times[-1] >= end:
                raise ConfigError(
                    f"{trial.id}: {drug.name} is given on day {drug.times[-1]:g}, but the model takes its drugs as gone from day {end:g} "
                    f"on ({name}), so that it would do nothing. Set parameters.{name} to a day at least ten days after the last dose."
                )


@lru_cache(maxsize=4)
def _shipped(name: str) -> Model:
    """A shipped model, read once: a sensitivity analysis asks for it a thousand times."""
    from carkinetics.model.library import load_model

    return load_model(name)


@lru_cache(maxsize=4)
def _own(text: str, name: str) -> Model:
    from carkinetics.model.spec import Model

    return Model.from_dict(json.loads(text), name=name)


def _known(trial: Trial, model: Model, name: str, known: list[str], what: str) -> None:
    if name not in known:
        raise ConfigError(
            f"{trial.id}: the trial file names '{name}', and the model {model.name} has no {what} '{name}'."
            f"{nearest(name, known)} It has: {listed(known)}."
        )


def grid(trial: Trial, model: Model) -> Floats:
    """Every day from the model's start to the horizon, every day of a visit's window and the horizon itself: float64 (nt,), days."""
    start, end = model.start * in_days(model.time), trial.horizon.value
    planned = [day for visits in trial.visits for window in days_of(visits) for day in window if day <= end]
    judged = trial.response.days if trial.response else ()
    days = np.arange(np.ceil(start), np.floor(end) + 1)
    return np.unique(np.concatenate([[start], days, planned, judged, [end]]))


def changes_of(trial: Trial, arm: Arm, model: Model) -> dict[str, Any]:
    """What an arm changes in the model: its variant's values, on top of them those of the trial, and then its own."""
    changes: dict[str, Any] = {}
    for variant in model.variants:
        if variant.name == arm.variant:
            changes = {name: {_IN_FILE.get(key, key): value for key, value in values} for name, values in variant.parameters}
    for text, entry in (*trial.parameters, *arm.parameters):
        name, dot, key = text.partition(".")  # "rho.iiv": the spread between subjects, in a table of draws
        changes[name] = {**changes.get(name, {}), (key if dot else "value"): entry.value}
    return changes


def doses_in(trial: Trial, arm: Arm, model: Model) -> list[Dose]:
    """What the children of an arm are given, in the units and the time of the model."""
    return [dose for given in (*trial.lymphodepletion, arm.dose) if given is not None for dose in _given(given, model)]


def _given(given: Administration, model: Model) -> list[Dose]:
    """Doses in the unit of the model's entry and in the model's time; an amount of 0 is no dose."""
    from carkinetics.dosing import Dose

    entry = next(item for item in model.doses if item.name == given.into)
    amount = given.amount * factor(given.unit, entry.unit)
    day = in_days(model.time)
    duration = None if given.duration is None else given.duration.value / day
    parts = given.fractions or (1.0,) * len(given.times)
    doses = zip(given.times, (amount * part for part in parts), strict=True)
    return [Dose(part, time=time / day, into=given.into, duration=duration) for time, part in doses if part > 0]
