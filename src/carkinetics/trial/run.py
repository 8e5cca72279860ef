"""`run_trial`: screening, paired arms, doses and simulation of a trial; the Dataset that the report is made of."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.trial.eligibility import Screening, screen
from carkinetics.trial.sampling import BLOOD, days_of
from carkinetics.trial.spec import Administration, Arm, Trial
from carkinetics.units import factor, in_days

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.cohort.worlds import Worlds
    from carkinetics.dosing import Dose
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
_IN_FILE = {"source": "from"}  # a field of Parameter -> its key in a model file
COUNTERFACTUAL, RULE = ALLOCATIONS = ("counterfactual", "rule")
BATCH = 512  # subjects simulated between two reports of progress; the numbers do not depend on it


def run_trial(
    trial: Trial,
    n_per_arm: int = 200,
    seed: int = 7,
    threads: int | None = None,
    *,
    allocation: str = COUNTERFACTUAL,
    uncertainty: Any = None,
    rtol: float = 1e-6,
    progress: Callable[[int], None] | None = None,
) -> xr.Dataset:
    """Simulate a trial: every enrolled virtual child is given every product, so that arms differ by the product alone.

    With allocation="rule" each child is given only the product that the trial's own rule allocates, as the real trial would: of
    `n_per_arm` enrolled children, those rows of the "counterfactual" result whose `allocated` is true, bit for bit.
    Returns a Dataset over subject, matrix and time (days; daily, from the model's start to the horizon, and at the visits), with the
    child's covariates, `arm`, `pair` and `allocated` as coordinates; its variables are listed in models/README.md. Rows are ordered by
    pair, then arm: a trial of n = 10 is the beginning of one of n = 100, whatever `threads` is. After death values are NaN.
    uncertainty: None (children differ, the population's parameters are certain), "parameters" (each pair lives in a world of its own, drawn
    from the posterior that ships with the trial; `world` says which), the path of a posterior.csv, or Worlds.
    `progress` is called with the number of subjects just done. ConfigError for an argument, or where trial and model do not fit.
    """
    expect(run_trial, locals())
    from carkinetics.trial.assembly import assemble, by_matrix
    from carkinetics.trial.posterior import worlds_of

    if not isinstance(trial, Trial):
        raise ConfigError(f"trial is a {type(trial).__name__}: give a Trial, as load_trial('NCT04626765') and read_trial(path) return it.")
    if isinstance(n_per_arm, bool) or not isinstance(n_per_arm, int | np.integer) or not 1 <= n_per_arm <= 1_000_000:
        raise ConfigError(f"n_per_arm is {n_per_arm!r}: it must be an integer from 1 to 1,000,000.")
    if allocation not in ALLOCATIONS:
        raise ConfigError(f"allocation is {allocation!r}: it is {' or '.join(map(repr, ALLOCATIONS))}.")
    model = model_of(trial)
    screening = screen(trial, int(n_per_arm), seed)
    worlds = worlds_of(uncertainty, trial, model)
    cohort = _cohort(trial, model, screening, seed, worlds)
    if allocation == RULE:
        cohort = cohort.isel(subject=np.flatnonzero(screening.product[cohort["pair"].values] == cohort["arm"].values.astype(str)))
    doses = {arm.name: doses_in(trial, arm, model) for arm in trial.arms}
    times = grid(trial, model)
    parts = []
    for first in range(0, cohort.sizes["subject"], BATCH):
        part = cohort.isel(subject=slice(first, first + BATCH))
        parts.append(_simulated(model, part, times, doses, threads, rtol))
        if progress is not None:
            progress(part.sizes["subject"])
    result = assemble(trial, model, screening, cohort, by_matrix(_in_days(_joined(parts), model), trial.readouts.transgene))
    result = result.assign_attrs(allocation=allocation)
    if worlds is None:
        return result
    about = {"long_name": f"row of {worlds.source} that the population's parameters are from"}
    return result.assign_coords(world=("subject", worlds.drawn(seed, result["pair"].values), about))


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


def _cohort(trial: Trial, model: Model, screening: Screening, seed: int, worlds: Worlds | None) -> xr.Dataset:
    """The children of every arm, by pair and then by arm, numbered in that order; the same draws in every arm."""
    from carkinetics.cohort.sample import sample_cohort

    names = {item.name for item in model.covariates}
    columns = {name: values for name, values in screening.children.items() if name in names}
    arms = {arm.name: {"parameters": changes_of(trial, arm, model)} for arm in trial.arms}
    cohort = sample_cohort(model, len(screening.product), seed=seed, arms=arms, covariates=columns, uncertainty=worlds)
    order = np.argsort(cohort["pair"].values, kind="stable")
    ordered = cohort.isel(subject=order)
    return ordered.assign_coords(subject=("subject", np.arange(order.size), dict(cohort["subject"].attrs)))


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


def _simulated(
    model: Model, cohort: xr.Dataset, times: Floats, doses: dict[str, list[Dose]], threads: int | None, rtol: float
) -> xr.Dataset:
    from carkinetics.simulation import simulate

    present = set(cohort["arm"].values.tolist())
    here = {arm: given for arm, given in doses.items() if arm in present}
    return simulate(model, cohort, times=times / in_days(model.time), doses=here, rtol=rtol, threads=threads)


def _in_days(sim: xr.Dataset, model: Model) -> xr.Dataset:
    """The simulation with its times in days, whatever the model's unit."""
    day = in_days(model.time)
    time = ("time", sim["time"].values * day, {"units": "day", "long_name": "time after infusion"})
    last = sim["last_good_time"]
    return sim.assign_coords(time=time).assign(last_good_time=(last.dims, last.values * day, {**last.attrs, "units": "day"}))


def _joined(parts: list[xr.Dataset]) -> xr.Dataset:
    import xarray as xr

    if len(parts) == 1:
        return parts[0]
    return xr.concat(
        parts, dim="subject", data_vars="minimal", coords="minimal", compat="override", join="override", combine_attrs="override"
    )
