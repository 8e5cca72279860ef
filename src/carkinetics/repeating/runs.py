"""Trials, simulations and fits, done again from their records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.dosing import Dose
from carkinetics.record import Told
from carkinetics.repeating.again import Again, find_input, only, trial_again

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

_OF_SIMULATE = ("times", "doses", "method", "rtol", "atol", "states")
_MORE_OF_SIMULATE = ("max_steps", "sensitivities", "sensitivity_control", "residual")  # that `ck.report` tells, and no command has
_OF_FIT = ("method", "seed", "strict", "rtol", "atol", "covariance", "blq", "starts", "evaluate_only")


def trial(record: dict[str, Any], target: Path, again: Again) -> None:
    """A trial, with its report."""
    from carkinetics.cohort.worlds import Worlds
    from carkinetics.reporting import report
    from carkinetics.trial.run import run_trial

    planned, options = trial_again(record, again), only(record["options"], "n_per_arm", "seed", "allocation", "rtol")
    worlds = Worlds.from_text(json.dumps(record["worlds"])) if record.get("worlds") is not None else None
    result = run_trial(planned, threads=again.threads, uncertainty=worlds, **options)
    report(result, target, overwrite=again.overwrite, sensitivity=_sensitivity(record, again))


def _sensitivity(record: Mapping[str, Any], again: Again) -> xr.Dataset | None:
    """The analysis that the page of a trial was made with, where it still is what it was."""
    from carkinetics.datasets import read_dataset
    from carkinetics.errors import FileError, IntegrityError

    given = record.get("inputs", {}).get("sensitivity")
    if given is None:
        return None
    try:
        return read_dataset(find_input(given, replace(again, data=None), "the sensitivity analysis"))
    except (FileError, IntegrityError):
        again.told.append(f"the sensitivity analysis of the page ({given['path']}) is not there as it was: index.html differs by it")
        return None


def simulation(record: dict[str, Any], target: Path, again: Again) -> None:
    """A simulation: of a cohort that is drawn again, of one that was kept, or of one typical subject."""
    from carkinetics.model.told import read_again
    from carkinetics.recording.replaying import replays_of_simulation
    from carkinetics.repeating.writing import write_simulation
    from carkinetics.reporting import report
    from carkinetics.simulation import simulate

    model = read_again(record["model_text"], record["model"])
    given = dict(record["options"])
    cohort = _cohort(model, given, again)
    options = only(given, *_OF_SIMULATE, *(name for name in _MORE_OF_SIMULATE if name in given))
    options["doses"] = doses_of(options["doses"])
    result = simulate(model, cohort, threads=again.threads, **options)
    if "max_steps" in given:  # as `ck.report` was called
        report(result, target, overwrite=again.overwrite, model=model, cohort=cohort)
        return
    replays = replays_of_simulation(model, cohort, result, options)
    write_simulation(result, target, Told(record["options"], model=model), replays, overwrite=again.overwrite)


def _cohort(model: Model, given: dict[str, Any], again: Again) -> xr.Dataset | None:
    """Who is simulated, taken out of the options: None for one typical subject."""
    import xarray as xr

    from carkinetics.cohort.sample import sample_cohort
    from carkinetics.datasets import read_dataset
    from carkinetics.recording.describing import COHORT

    names = given.pop("cohort", None)
    if names is not None:
        kept = read_dataset(again.home / COHORT)
        return xr.Dataset({name: kept.variables[name] for name in names}, attrs=kept.attrs).set_coords(list(kept.coords))
    n, seed = given.pop("n"), given.pop("seed")
    return None if n is None else sample_cohort(model, n, seed=seed)


def doses_of(told: Any) -> Any:
    """Doses for everybody, or by arm, from mappings."""
    if isinstance(told, Mapping):
        return {arm: [Dose(**one) for one in doses] for arm, doses in told.items()}
    return [Dose(**one) for one in told]


def fit(record: dict[str, Any], target: Path, again: Again) -> None:
    """A fit to its data, with its report."""
    from carkinetics.data.read import read_data
    from carkinetics.errors import FitInterrupted
    from carkinetics.fitting.estimation import fit as estimate
    from carkinetics.model.told import read_again
    from carkinetics.reporting import report

    model = read_again(record["start_text"], record["model"])
    measured, options = record["measured"], record["options"]
    path = find_input(measured, again, "the data file")
    asked = {name: value for name, value in measured["asked"].items() if name in ("lloq", "units", "where", "strict")}
    data = replace(read_data(path, **asked), source=str(record["data"]))  # the name it had, wherever it is now
    try:
        found = estimate(model, data, threads=again.threads, **only(options, *_OF_FIT))
    except FitInterrupted as interruption:
        raise KeyboardInterrupt from interruption
    report(found, target, overwrite=again.overwrite)
