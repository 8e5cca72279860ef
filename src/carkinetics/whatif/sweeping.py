"""`sweep`: the same children under every combination of settings, as one Dataset whose dimensions are the settings."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import CarkineticsError, ConfigError
from carkinetics.kept_lines import KeptLines
from carkinetics.trial.run import ALLOCATIONS, COUNTERFACTUAL, RULE, model_of, run_trial
from carkinetics.trial.settings import EVERY
from carkinetics.trial.spec import Trial
from carkinetics.whatif.axes import Axis, cells, read_axes
from carkinetics.whatif.labels import arm_titles, asked_outcomes, attributes, described, fingerprint
from carkinetics.whatif.measures import GEOMETRIC, Children, children_of
from carkinetics.whatif.paired import changes
from carkinetics.whatif.worlds import checked, with_settings

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
_TOLD = ("estimate", "lower", "upper", "n", "change", "change_lower", "change_upper")


def sweep(
    trial: Trial,
    vary: Mapping[str, Any],
    n_per_arm: int = 200,
    seed: int = 7,
    *,
    allocation: str = COUNTERFACTUAL,
    outcomes: Sequence[str] | None = None,
    store: str | Path | None = None,
    threads: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> xr.Dataset:
    """Run a trial under every combination of settings, on the same children with the same random numbers.

    vary: {KEY: [values]}, with keys as `load_trial(settings=...)` takes them (a list as a value: [[0], [0, 28]]), and
    {NAME: {label: {KEY: value, ...}}} for settings that belong together. Returns a Dataset over one dimension for each, `arm` and
    `outcome`: estimate, lower, upper (95 %), n, and change, change_lower, change_upper against the trial as its file says
    (`reference`), from the children's own pairs: a difference, of geometric means a ratio; NaN where the settings enrol other children.
    `store`: a file to which every cell is added; called again with it, the sweep goes on. `progress` is called with the number of
    children just simulated. ConfigError for a setting or value that the trial cannot have, before anything is simulated.
    """
    expect(sweep, locals())
    trial = checked(trial, "sweep")
    if allocation not in ALLOCATIONS:
        raise ConfigError(f"allocation is {allocation!r}: it is {' or '.join(map(repr, ALLOCATIONS))}.")
    axes = read_axes(vary)
    planned = [(settings, _planned(trial, settings)) for settings in cells(axes)]
    arms = tuple(arm.name for arm in trial.arms)

    def run(one: Trial) -> Children:
        result = run_trial(one, n_per_arm, seed, threads, allocation=allocation, progress=progress)
        return children_of(result, outcomes, arms)

    base = run(trial)
    identity = {
        "analysis": "sweep", **fingerprint(trial), "n_per_arm": int(n_per_arm), "seed": int(seed), "allocation": allocation,
        "cells": [settings for settings, _ in planned], "outcomes": [outcome.name for outcome in base.outcomes],
    }  # fmt: skip
    kept: KeptLines[Floats] = KeptLines(store, identity, _read, "cells of a sweep")
    for at, (_, one) in enumerate(planned):
        if at in kept.found:
            _tell(progress, n_per_arm * (1 if allocation == RULE else len(arms)))
            continue
        found = _aligned(run(one), base)
        numbers = np.concatenate([found.estimates(), changes(found, base)], axis=-1)
        kept.add({"cell": at, "numbers": numbers.tolist()})
    numbers = np.stack([kept.found[at] for at in range(len(planned))])
    facts = {"n_per_arm": int(n_per_arm), "seed": int(seed), "allocation": allocation, **asked_outcomes(outcomes)}
    return _labelled(trial, axes, base, numbers, **facts)


def _planned(trial: Trial, settings: Mapping[str, Any]) -> Trial:
    try:
        one = with_settings(trial, settings)
        model_of(one)
    except CarkineticsError as error:
        said = ", ".join(f"{name} = {value}" for name, value in settings.items())
        raise type(error)(f"sweep, {said}: {error}") from error
    return one


def _read(line: Any) -> tuple[int, Floats]:
    return int(line["cell"]), np.array(line["numbers"], dtype=np.float64)


def _tell(progress: Callable[[int], None] | None, count: int) -> None:
    if progress is not None:
        progress(count)


def _aligned(found: Children, base: Children) -> Children:
    """The outcomes of a run in the order of the trial as it is; what a setting took away (a kind of event, a landmark) is NaN."""
    place = {outcome.name: at for at, outcome in enumerate(found.outcomes)}
    count = found.values.shape[1]
    values = [found.values[place[o.name]] if o.name in place else np.full(count, np.nan) for o in base.outcomes]
    seen = [found.seen[place[o.name]] if o.name in place else np.zeros(count, bool) for o in base.outcomes]
    return replace(found, outcomes=base.outcomes, values=np.array(values), seen=np.array(seen))


def _labelled(trial: Trial, axes: Sequence[Axis], base: Children, numbers: Floats, **facts: Any) -> xr.Dataset:
    import xarray as xr

    dims = (*(axis.name for axis in axes), "arm", "outcome")
    shape = (*(len(axis.labels) for axis in axes), len(base.arms), len(base.outcomes))
    titles = {
        "change": "difference to the trial as its file says, of the same children; of geometric means the ratio",
        "n": "children whom the estimate is of",
    }
    variables = {
        name: (dims, numbers[..., at].reshape(shape), {"long_name": titles.get(name, name.replace("_", " "))})
        for at, name in enumerate(_TOLD)
    }
    reference = base.estimates()
    variables |= {
        f"reference_{name}" if at else "reference": (("arm", "outcome"), reference[..., at], {"long_name": f"{name}, the trial as it is"})
        for at, name in enumerate(("estimate", "lower", "upper"))
    }
    coords = {axis.name: (axis.name, axis.coordinate, _unit(trial, axis.name)) for axis in axes}
    ratio = np.array([outcome.kind == GEOMETRIC for outcome in base.outcomes])
    found = xr.Dataset(variables, {**coords, **described(base), **arm_titles(trial), "change_is_ratio": ("outcome", ratio)})
    own = {"analysis": "sweep", "settings": json.dumps([list(map(dict, axis.settings)) for axis in axes])}
    return found.assign_attrs({**own, **attributes(trial), **facts})


def _unit(trial: Trial, name: str) -> dict[str, str]:
    """The unit that stands beside a setting in the trial file."""
    table = json.loads(trial.document)
    for key in name.split(".")[:-1]:
        inside = table if isinstance(table, dict) else {}
        table = inside.get(key, next(iter(inside.values()), {}) if key == EVERY else {})
    unit = table.get("unit", "") if isinstance(table, dict) and name.split(".")[-1] in ("amount", "value", "min", "max") else ""
    return {"units": str(unit)} if unit else {}
