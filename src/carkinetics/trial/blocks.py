"""A trial in blocks of its children: screened, given their products, simulated and judged, each block alone and all of them alike."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.failures import Tally, merged, warn_of
from carkinetics.memory import refuse_if_too_large
from carkinetics.residual import numbers_of
from carkinetics.task import Task
from carkinetics.trial.assembly import assemble, by_matrix
from carkinetics.trial.eligibility import Screening, screen
from carkinetics.trial.spec import Trial
from carkinetics.units import in_days

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.cohort.worlds import Worlds
    from carkinetics.model.spec import Model

Ids = NDArray[np.int64]

MOST_KEPT = 100_000  # numbers of a posterior that a result carries along
BATCH = 512  # subjects simulated between two reports of progress; the numbers do not depend on it
_SCREENED = 1 << 15  # places that are screened at a time when only the counts are wanted
_JUDGED = 2  # of what its simulation takes, a row and what is judged of it


@dataclass(frozen=True)
class TrialRun:
    """A trial of `n` children an arm, as it was asked: what its result depends on, and nothing else."""

    trial: Trial
    task: Task
    n: int
    seed: int
    allocation: str
    worlds: Worlds | None

    @property
    def by_rule(self) -> bool:
        """Whether each child has one product, that of the trial's rule."""
        return self.allocation == "rule"

    @cached_property
    def screened(self) -> tuple[Ids, Ids, Ids]:
        """How many reached each rule and failed it, of all places; and the numbers of the rows, pair times arms plus arm."""
        arms = [arm.name for arm in self.trial.arms]
        reached, failed, rows = [], [], []
        for first in range(0, self.n, _SCREENED):
            places = np.arange(first, min(first + _SCREENED, self.n))
            found = self.screening(places)
            reached.append(found.screened)
            failed.append(found.excluded)
            given = found.product[:, None] == np.array(arms)
            chosen = np.flatnonzero(given) if self.by_rule else np.arange(given.size)
            rows.append(chosen + first * len(arms))
        return np.sum(reached, axis=0), np.sum(failed, axis=0), np.concatenate(rows)

    def screening(self, places: Ids) -> Screening:
        """Screen the children of some places; all of them, where they are few, once."""
        return self._all_places if len(places) == self.n <= _SCREENED else screen(self.trial, self.n, self.seed, places)

    @cached_property
    def _all_places(self) -> Screening:
        return screen(self.trial, self.n, self.seed, np.arange(self.n))

    @property
    def subjects(self) -> int:
        """How many rows the result has."""
        return len(self.screened[2])

    @property
    def bytes_per_subject(self) -> float:
        """An estimate of what a row takes while it is made."""
        return _JUDGED * self.task.bytes_per_subject

    def design(self) -> dict[str, Any]:
        """Everything that decides the numbers."""
        from carkinetics.model.identity import meaning
        from carkinetics.storing.identity import made_by

        model, options = self.task.model, self.task.options
        worlds = None if self.worlds is None else hashlib.sha256(self.worlds.values.tobytes()).hexdigest()
        return {
            "trial": self.trial.id,
            "trial_document": self.trial.document,
            "model": model.name,
            "model_hash": model.hash,
            "model_text": meaning(model),
            "seed": str(self.seed),
            "n_per_arm": self.n,
            "allocation": self.allocation,
            "worlds": None if self.worlds is None else {"names": list(self.worlds.names), "source": self.worlds.source, "values": worlds},
            "times": self.task.times.tolist(),
            "doses": self.task.plan.written(model),
            **options.written(model),
            **made_by(),
        }

    def origin(self) -> dict[str, Any]:
        """The text of the model's file, where a file can say it."""
        from carkinetics.model.told import text_or_none

        return {"model_file": text_or_none(self.task.model)}

    def part(self, first: int, last: int) -> TrialBlock:
        """The block of the rows from `first` to before `last`, light enough to be sent to a worker."""
        reached, failed, rows = self.screened
        return TrialBlock(replace(self), rows[first:last], reached, failed)  # without what is cached

    def whole(self) -> TrialBlock:
        """All rows as one block, for which nobody is screened again."""
        reached, failed, rows = self.screened
        return TrialBlock(self, rows, reached, failed)

    def merged(self, tallies: Iterable[Tally]) -> Tally:
        """The failures of all blocks."""
        return merged(tallies)

    def named(self, first: int, last: int) -> str:
        """The rows of a block, in words."""
        rows = self.screened[2]
        return f"subjects {rows[first]} to {rows[last - 1]}"


@dataclass(frozen=True)
class TrialBlock:
    """Some rows of a trial's result; `reached` and `failed` are the counts of the whole trial's screening."""

    run: TrialRun
    rows: Ids
    reached: Ids
    failed: Ids

    def sent(self) -> TrialBlock:
        """Itself: it holds no children, only their numbers."""
        return self

    def carry_out(self, threads: int | None, progress: Callable[[int], Any] | None = None) -> tuple[xr.Dataset, Tally]:
        """Screen, sample, simulate and judge these rows."""
        run = self.run
        model, arms = run.task.model, len(run.trial.arms)
        places = np.unique(self.rows // arms)
        found = run.screening(places)
        screening = replace(found, screened=self.reached, excluded=self.failed)
        cohort = _cohort(run.trial, model, screening, run.seed, run.worlds)
        cohort = cohort.isel(subject=np.searchsorted(cohort["subject"].values, self.rows))
        parts, tallies = [], []
        for first in range(0, len(self.rows), BATCH):
            part = cohort.isel(subject=slice(first, first + BATCH))
            sim, tally = run.task.simulated(part, numbers_of(part), threads, run.task.options.chunk)
            parts.append(sim)
            tallies.append(tally)
            if progress is not None:
                progress(part.sizes["subject"])
        sim = by_matrix(_in_days(_joined(parts), model), run.trial.readouts.transgene)
        result = assemble(run.trial, model, screening, cohort, sim).assign_attrs(allocation=run.allocation)
        if run.worlds is not None:
            if run.worlds.values.size <= MOST_KEPT:  # so that the result says what it was made from
                result = result.assign_attrs(worlds=run.worlds.text)
            about = {"long_name": f"row of {run.worlds.source} that the population's parameters are from"}
            result = result.assign_coords(world=("subject", run.worlds.drawn(run.seed, result["pair"].values), about))
        return result, merged(tallies)


def carry_out(run: TrialRun, *, store: object, client: Any, progress: Callable[[int], Any] | None) -> xr.Dataset:
    """Work a trial out: at once in memory, or block by block in a store or by a cluster's workers. One warning counts what failed."""
    options = run.task.options
    if store is None and client is None:
        rows = run.n * (1 if run.by_rule else len(run.trial.arms))
        advice = "Write it to a disk with store='trial.zarr', or take fewer children."
        refuse_if_too_large(rows * run.bytes_per_subject, f"run_trial: {rows:,} courses", advice)
        result, tally = run.whole().carry_out(options.threads, progress)
    else:
        from carkinetics.storing.run import carry_out as in_blocks

        if not run.subjects:
            raise ConfigError(f"{run.trial.id}: the rule gives none of the {run.n} children a product, so that there is nothing to store.")
        result, tally = in_blocks(run, store=store, chunk=options.chunk, threads=options.threads, client=client, progress=progress)
    warn_of(tally, run.task.model, stacklevel=4)
    return result


def _cohort(trial: Trial, model: Model, screening: Screening, seed: int, worlds: Worlds | None) -> xr.Dataset:
    """The children of every arm, by pair and then by arm, numbered in that order; the same draws in every arm."""
    from carkinetics.cohort.sample import sample_part
    from carkinetics.trial.run import changes_of

    names = {item.name for item in model.covariates}
    columns = {name: values for name, values in screening.children.items() if name in names}
    arms = {arm.name: {"parameters": changes_of(trial, arm, model)} for arm in trial.arms}
    cohort = sample_part(model, screening.places, seed=seed, arms=arms, covariates=columns, uncertainty=worlds)
    order = np.argsort(cohort["pair"].values, kind="stable")
    numbers = (screening.places[:, None] * len(arms) + np.arange(len(arms))).reshape(-1)
    return cohort.isel(subject=order).assign_coords(subject=("subject", numbers, dict(cohort["subject"].attrs)))


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
