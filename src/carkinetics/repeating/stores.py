"""A stored run, done again from the manifest of its store, into another store."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import ConfigError, FileError
from carkinetics.repeating.again import Again, trial_again
from carkinetics.repeating.comparing import Compared, farthest, judged
from carkinetics.repeating.runs import doses_of
from carkinetics.storing.identity import cohort_hash, made_by
from carkinetics.storing.manifest import MANIFEST, read_manifest
from carkinetics.storing.run import open_store
from carkinetics.storing.verify import seals_of

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

_NOT_KEPT = (
    "the store keeps the hash of its cohort, not the cohort, and subjects drawn anew from its seed are others (it was of a table, of arms, "
    "or of covariates of its own). Make the cohort again, and give the same call with another store: equal results have equal files"
)


def claim(target: Path) -> None:
    """FileError for a place that is taken; an unfinished store is gone on with, and an empty folder filled."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return
    if (target / MANIFEST).is_file() and not read_manifest(target).get("finished"):
        return
    raise FileError(f"{target} exists already: a store is repeated into a new one, also with --overwrite. Name another place.")


def repeat(place: Path, target: Path, again: Again) -> None:
    """Do the run of a finished store again."""
    known = read_manifest(place)
    design = known["design"]
    if "trial_document" in design:
        _trial(known, target, again)
    else:
        _simulation(known, target, again)


def _trial(known: Mapping[str, Any], target: Path, again: Again) -> None:
    from carkinetics.cohort.worlds import Worlds
    from carkinetics.trial.run import run_trial

    design = known["design"]
    text = known["attributes"].get("worlds")
    if design["worlds"] is not None and text is None:
        raise ConfigError("The store does not keep the posterior of its worlds, which is too large: give the call that made it again.")
    trial = trial_again({**design, "model_text": _text(known)}, again)
    run_trial(
        trial, design["n_per_arm"], int(design["seed"]), again.threads, allocation=design["allocation"],
        uncertainty=None if text is None else Worlds.from_text(text), rtol=design["rtol"], store=target, chunk=known["chunk"],
    )  # fmt: skip


def _simulation(known: Mapping[str, Any], target: Path, again: Again) -> None:
    from carkinetics.model.told import read_again
    from carkinetics.simulation import simulate

    design = known["design"]
    model = read_again(_text(known), design["model"])
    names = ("times", "method", "rtol", "max_steps", "states", "sensitivities", "sensitivity_control", "residual")
    simulate(
        model, _cohort(model, design), doses=doses_of(json.loads(design["doses"])), atol=json.loads(design["atol"]),
        threads=again.threads, store=target, chunk=known["chunk"], **{name: design[name] for name in names},
    )  # fmt: skip


def _text(known: Mapping[str, Any]) -> str:
    text = known.get("origin", {}).get("model_file")
    if not isinstance(text, str):
        raise ConfigError("The store does not keep its model as the text of a file: give the call that made it again, with another store.")
    return text


def _cohort(model: Model, design: Mapping[str, Any]) -> xr.Dataset | None:
    """The cohort whose hash the design has: None for one typical subject, else drawn anew; ConfigError where that is another one."""
    from carkinetics.cohort.sample import cohort_from, sample_cohort

    count, wanted = design["subjects"], design["cohort"]
    if count == 1 and cohort_hash(cohort_from(model, {"subject": [0]})) == wanted:
        return None
    if "seed" in design:
        for covariates in (None, "children"):
            drawn = sample_cohort(model, count, seed=int(design["seed"]), covariates=covariates)
            if cohort_hash(drawn) == wanted:
                return drawn
    raise ConfigError(f"This run cannot be repeated from its store: {_NOT_KEPT}.")


def compared(place: Path, target: Path, exact: bool, loose: float) -> list[Compared]:
    """Two finished stores: by the checksums of their files, verified in the first and just written in the second; else by their values."""
    old, new = seals_of(read_manifest(place)), seals_of(read_manifest(target))
    if old == new:
        return [Compared(name, True, True, True, "the same bytes") for name in old]
    return [judged(place.name, *farthest(open_store(place), open_store(target)), exact, loose)]


def differences_of(place: Path) -> tuple[str, ...]:
    """In which versions, and in what of the platform, this place differs from the one of the store."""
    design, here = read_manifest(place)["design"], made_by()
    pairs = {
        name: (design.get(table, {}).get(name, "none"), here[table].get(name, "none"))
        for table in ("versions", "platform")
        for name in {**design.get(table, {}), **here[table]}
    }
    return tuple(f"{name}: {then} then, {now} now" for name, (then, now) in pairs.items() if then != now)
