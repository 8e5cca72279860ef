"""A model, a cohort, times and doses -> trajectories, labelled: in memory, in a store, or by a cluster's workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.dosing import Dose, Doses, arms_present, check_arms, plan_doses
from carkinetics.errors import ConfigError
from carkinetics.failures import SimulationWarning, Tally, merged, warn_of
from carkinetics.memory import refuse_if_too_large
from carkinetics.progress import telling
from carkinetics.residual import numbers_of
from carkinetics.solver_options import MAX_STEPS, check_options, check_sensitivities, check_times
from carkinetics.task import TYPICAL, Task, check_input

if TYPE_CHECKING:
    import numpy as np
    import xarray as xr
    from numpy.typing import NDArray

    from carkinetics.model.spec import Model
    from carkinetics.storing.parcel import Parcel

__all__ = ["TYPICAL", "Dose", "SimulationWarning", "simulate"]


def simulate(
    model: Model,
    cohort: xr.Dataset | None = None,
    *,
    times: Iterable[float],
    doses: Doses = (),
    method: str = "auto",
    rtol: float = 1e-6,
    atol: float | Mapping[str, float] | None = None,
    states: bool = False,
    sensitivities: Sequence[str] = (),
    sensitivity_control: bool = False,
    residual: bool = False,
    threads: int | None = None,
    chunk: int | None = None,
    max_steps: int = MAX_STEPS,
    store: object = None,
    client: object = None,
    progress: Callable[[int], Any] | bool | None = None,
) -> xr.Dataset:
    """Simulate a model for every subject of a cohort, or for one typical subject: a Dataset over subject, time (and matrix).

    `times`, in the model's unit, increase; one before the model's `start` gives NaN, one at a dose or a switch the value after
    it. `doses`: a list of Dose for all subjects, or a mapping from every arm's label to its list. `atol`: a number or a mapping
    by state, in the states' units; left out, the file's, else 1e-6. `states` adds every state; `sensitivities` names parameters
    and adds `<name>_sensitivity` (..., time, parameter), the derivative by a subject's own value, exact through stops and
    events; the steps are those of the states, with `sensitivity_control` those that the derivatives need too. `residual` adds
    `<name>_observed` and `<name>_blq`; `chunk` is the number of subjects in a block.

    `store` (a folder, e.g. "cohort.zarr") writes the result there block by block, in bounded memory, and returns it opened lazily; the
    same call again computes only what is missing. `client`, a dask.distributed Client, has its workers do the blocks. The numbers
    depend on none of `threads`, `chunk`, `store` and `client`. `progress`: True shows the count, the rate and the
    end on stderr; a function is called with the number of subjects just done.

    A subject that fails has a `status` other than 0 and NaN after its `last_good_time`; one SimulationWarning counts them, another
    the subjects of an observable that has no value where their states have one (a logarithm of 0, say).
    ConfigError for an argument outside what is allowed, UnitError for a dose per kg or m2 without the covariate, LimitError for what
    does not fit in memory or on the disk, FileError for a store that cannot be written, IntegrityError for one of something else.
    """
    expect(simulate, locals())
    _refuse_what_is_no_model(model)
    moved = check_sensitivities(model, sensitivities)
    options = check_options(model, method=method, rtol=rtol, atol=atol, max_steps=max_steps, threads=threads, chunk=chunk)
    t = check_times(times)
    plan = plan_doses(model, doses)
    cohort = _typical(model) if cohort is None else _checked(cohort)
    if plan.by_arm:
        check_arms(plan, arms_present(cohort))
    task = Task(model, t, plan, options, bool(states), moved, bool(sensitivity_control and moved), bool(residual))
    with telling(progress, "Simulating", cohort.sizes["subject"], "subjects") as told:
        result, tally = _carried_out(task, cohort, store, client, told)
    warn_of(tally, model)
    return result


def _carried_out(
    task: Task, cohort: xr.Dataset, store: object, client: object, progress: Callable[[int], Any] | None
) -> tuple[xr.Dataset, Tally]:
    """At once in memory, or block by block."""
    options, n = task.options, cohort.sizes["subject"]
    if store is not None or client is not None:
        from carkinetics.storing.run import carry_out

        job = Simulation(task, cohort, numbers_of(cohort))
        job.check()
        return carry_out(job, store=store, chunk=options.chunk, threads=options.threads, client=client, progress=progress)
    what = f"simulate: {n:,} subjects at {len(task.times):,} times"
    advice = "Write the result to a disk with store='cohort.zarr', or ask for fewer subjects or times."
    refuse_if_too_large(n * task.bytes_per_subject, what, advice)
    result, tally = task.simulated(cohort, numbers_of(cohort), options.threads, options.chunk)
    if progress is not None:
        progress(n)
    return result, tally


@dataclass(frozen=True)
class Block:
    """The simulation of some subjects of a cohort, which are in memory."""

    task: Task
    cohort: xr.Dataset
    draws: NDArray[np.int64]

    def carry_out(self, threads: int | None) -> tuple[xr.Dataset, Tally]:
        """Simulate them."""
        return self.task.simulated(self.cohort, self.draws, threads, None)

    def sent(self) -> Parcelled:
        """The same work, as it is sent to a cluster."""
        from carkinetics.storing.parcel import Parcel

        return Parcelled(self.task, Parcel.of(self.cohort), self.draws)


@dataclass(frozen=True)
class Parcelled:
    """A block on its way: it stays packed where it is only passed on."""

    task: Task
    parcel: Parcel
    draws: NDArray[np.int64]

    def carry_out(self, threads: int | None) -> tuple[xr.Dataset, Tally]:
        """Unpack the cohort and simulate it."""
        return Block(self.task, self.parcel.opened(), self.draws).carry_out(threads)


@dataclass(frozen=True)
class Simulation:
    """A simulation that is done in blocks, of a cohort that may lie on a disk."""

    task: Task
    cohort: xr.Dataset
    draws: NDArray[np.int64]

    def check(self) -> None:
        """ConfigError for a cohort without subjects, or without an input of the model."""
        if not self.subjects:
            raise ConfigError("cohort: it has no subjects, of which a store could be made.")
        for name in self.task.model.system.inputs:
            check_input(self.task.model, self.cohort.variables, name)

    @property
    def subjects(self) -> int:
        """How many subjects there are."""
        return int(self.cohort.sizes["subject"])

    @property
    def bytes_per_subject(self) -> float:
        """An estimate of what a subject's result takes."""
        return self.task.bytes_per_subject

    def design(self) -> dict[str, Any]:
        """Everything that decides the numbers."""
        from carkinetics.model.identity import meaning
        from carkinetics.storing.identity import cohort_hash, made_by

        task = self.task
        return {
            **task.attributes(self.cohort),
            "model_text": meaning(task.model),
            "times": task.times.tolist(),
            "states": task.states,
            "sensitivities": list(task.moved),
            "sensitivity_control": task.controlled,
            "residual": task.residual,
            "subjects": self.subjects,
            "cohort": cohort_hash(self.cohort),
            **made_by(),
        }

    def origin(self) -> dict[str, Any]:
        """The text of the model's file, where a file can say it."""
        from carkinetics.model.told import text_or_none

        return {"model_file": text_or_none(self.task.model)}

    def part(self, first: int, last: int) -> Block:
        """The block of the subjects from `first` to before `last`, read into memory."""
        return Block(self.task, self.cohort.isel(subject=slice(first, last)).load(), self.draws[first:last])

    def merged(self, tallies: Iterable[Tally]) -> Tally:
        """The failures of all blocks."""
        return merged(tallies)

    def named(self, first: int, last: int) -> str:
        """The subjects of a block, in words."""
        labels = self.cohort["subject"].values[[first, last - 1]]
        return f"subjects {labels[0]} to {labels[1]}"


def _refuse_what_is_no_model(model: Any) -> None:
    from carkinetics.model.spec import Model

    if not isinstance(model, Model):
        raise ConfigError(
            f"model: expected a Model, found {type(model).__name__}. Make one with ck.load_model(name) or ck.read_model(path)."
        )


def _typical(model: Model) -> xr.Dataset:
    """A cohort of one subject: typical parameters, reference covariates."""
    import pandas as pd

    from carkinetics.cohort.sample import cohort_from

    return cohort_from(model, pd.DataFrame({"subject": [0]})).assign_attrs(cohort=TYPICAL)


def _checked(cohort: Any) -> xr.Dataset:
    import xarray as xr

    if not isinstance(cohort, xr.Dataset) or "subject" not in cohort.coords or cohort["subject"].dims != ("subject",):
        raise ConfigError(
            f"cohort: expected a Dataset over `subject`, found {type(cohort).__name__}. "
            "Make one with ck.sample_cohort(model, n, seed=7), or from a table with ck.cohort_from(model, table)."
        )
    return cohort
