"""A virtual trial as the file that a real one would leave: one row a sample or a dose, as `read_data` reads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed
from carkinetics.tabular import write_csv
from carkinetics.trial.read import trial_of
from carkinetics.trial.run import doses_in, model_of
from carkinetics.trial.tables import CHILD
from carkinetics.units import in_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    import xarray as xr

    from carkinetics.model.spec import Model


def write_data(
    result: xr.Dataset, path: str | Path, *, arms: Sequence[str] | None = None, allocated: bool = False, doses: bool = True
) -> Path:
    """Write the samples of a result of `run_trial` as a CSV file that `read_data` reads and `fit` fits; returns its path.

    A row is a sample that was taken, with its assay error, on the day on which it was taken; below the limit of quantification it is
    marked by `cens` 1 at the limit; a text that a spreadsheet would take for a formula has an apostrophe before it, which `read_data`
    takes off. `arms`: which (all); `allocated`: only the product that the trial's own rule gives each child;
    `doses`: also rows of what was given, for a model that has doses. ConfigError for an arm that is not there, or nothing to write.
    """
    expect(write_data, locals())
    frame = trial_data(result, arms=arms, allocated=allocated, doses=doses)
    write_csv(frame, Path(path))
    return Path(path)


def trial_data(result: xr.Dataset, *, arms: Sequence[str] | None = None, allocated: bool = False, doses: bool = True) -> pd.DataFrame:
    """The rows of `write_data`: subject, time, value, observable, matrix, arm, what was given, cens, lloq and the covariates."""
    import pandas as pd

    trial = trial_of(result)
    model = model_of(trial)
    kept = _chosen(result, arms, allocated)
    samples = _samples(kept, trial.readouts.transgene)
    given = [_doses(kept, arm.name, doses_in(trial, arm, model), model) for arm in trial.arms] if doses else []
    given = [frame[frame["subject"].isin(samples["subject"])] for frame in given if len(frame)]
    rows = pd.concat([*given, samples], ignore_index=True)  # doses first: a sample of the same time is after them
    rows = rows.sort_values(["subject", "time [day]"], kind="stable", ignore_index=True)
    value = next(name for name in rows if str(name).startswith("value"))
    first = ["subject", "time [day]", value, "observable", "matrix", "arm"]
    later = [name for name in ("evid", "amount", "amount_unit", "into", "duration") if given]
    return rows[[*first, *later, "cens", "lloq"]].merge(_covariates(kept, model), on="subject", how="left")


def _chosen(result: xr.Dataset, arms: Sequence[str] | None, allocated: bool) -> xr.Dataset:
    there = result["arm"].values.astype(str)
    for arm in arms or ():
        if arm not in there:
            raise ConfigError(f"There is no arm '{arm}' in this result. There are: {listed(dict.fromkeys(there))}.")
    wanted = np.isin(there, list(arms)) if arms is not None else np.ones(len(there), dtype=bool)
    if allocated:
        wanted &= result["allocated"].values.astype(bool)
    kept = result.drop_dims("time").isel(subject=np.flatnonzero(wanted))
    if not bool(kept["sample_time"].notnull().any()):
        raise ConfigError("No sample was taken of these subjects, so there is nothing to write. Choose other arms, or simulate more.")
    return kept


def _samples(kept: xr.Dataset, name: str) -> pd.DataFrame:
    """Every sample that was taken, below the limit of quantification at the limit."""
    import pandas as pd

    level = kept[f"{name}_sampled"]
    limits = np.broadcast_to(np.asarray(level.attrs.get("lloq", np.nan), dtype=np.float64), kept.sizes["matrix"])
    subject, matrix, visit = np.nonzero(np.isfinite(kept["sample_time"].values))
    at = (subject, matrix, visit)
    below = kept[f"{name}_sampled_blq"].values[at] == 1
    return pd.DataFrame(
        {
            "subject": kept["subject"].values[subject],
            "time [day]": kept["sample_time"].values[at],
            f"value [{level.attrs.get('units', '1')}]": np.where(below, limits[matrix], level.values[at]),
            "matrix": kept["matrix"].values[matrix].astype(str),
            "observable": name,
            "arm": kept["arm"].values[subject].astype(str),
            "evid": 0,
            "cens": below.astype(np.int8),
            "lloq": limits[matrix],
        }
    )


def _doses(kept: xr.Dataset, arm: str, doses: list[Any], model: Model) -> pd.DataFrame:
    """The doses of an arm, for each of its subjects, in the unit of the model's entry and in days."""
    import pandas as pd

    units, day = {item.name: item.unit for item in model.doses}, in_days(model.time)
    rows = [
        {
            "time [day]": dose.time * day,
            "arm": arm,
            "evid": 1,
            "amount": dose.amount,
            "amount_unit": units[str(dose.into)],
            "into": dose.into,
            "duration": None if dose.duration is None else dose.duration * day,
        }
        for dose in doses
    ]
    subjects = kept["subject"].values[kept["arm"].values.astype(str) == arm]
    return pd.DataFrame([{"subject": subject, **row} for subject in subjects for row in rows])


def _covariates(kept: xr.Dataset, model: Model) -> pd.DataFrame:
    """What is known of each child: its body, and the attributes of the screening; levels of the model in its words."""
    import pandas as pd

    levels = {item.name: item.levels for item in model.covariates if item.levels}
    names = [str(name) for name in kept.coords if kept[name].dims == ("subject",) and kept[name].dtype.kind == "f"]
    columns: dict[str, Any] = {"subject": kept["subject"].values}
    for name in names:
        values = kept[name].values
        unit = f" [{CHILD[name]}]" if CHILD.get(name, "1") != "1" else ""
        columns[f"{name}{unit}"] = [levels[name][int(code)] for code in values] if name in levels else values
    return pd.DataFrame(columns)
