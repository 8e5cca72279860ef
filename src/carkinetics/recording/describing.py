"""What run.json says of each kind of result, with everything that is needed to do it again, or why that cannot be."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.model.told import text_or_none
from carkinetics.record import Told, describe_run, neutral
from carkinetics.sealing import FILES, FORMAT, files_of, hash_of, write_record
from carkinetics.simulation import TYPICAL

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.data.observations import Observations
    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Model
    from carkinetics.trial.spec import Trial

MOST_EXCLUDED = 1000  # rows that a record names one by one; all are counted
_OF_FIT = ("method", "seed", "strict", "rtol", "atol", "covariance", "blq")
MOST_COHORT = 64_000_000  # bytes of a cohort that is kept beside a simulation
COHORT = "cohort.zarr"
_FROM_PYTHON = (
    "the cohort of a simulation is not in its result: give it to the report, ck.report(sim, folder, model=model, cohort=cohort), or use "
    "`carkinetics simulate`, which keeps all of it"
)


def write_run(folder: Path, record: Mapping[str, Any]) -> None:
    """Write run.json into a folder in which everything else is written: hashes of all files, then the seal."""
    write_record({**record, FILES: files_of(folder)}, folder / "run.json")


def trial_record(result: xr.Dataset, trial: Trial, model: Model, started: datetime, told: Told | None = None) -> dict[str, Any]:
    """The record of a result of `run_trial`: trial and model as texts, and the arguments."""
    attrs = result.attrs
    options = {name: attrs[name] for name in ("n_per_arm", "seed", "allocation", "rtol") if name in attrs}
    whole = {"n_per_arm", "seed", "allocation", "rtol"} <= options.keys()
    more = {
        **{name: attrs[name] for name in ("trial", "n_per_arm") if name in attrs},
        "trial_document": trial.document,
        "trial_hash": text_hash(trial.document),
        "options": options,
    }
    if "world" in result.coords:
        more["worlds"] = json.loads(attrs["worlds"]) if "worlds" in attrs else None
        whole = whole and more["worlds"] is not None
    why = (
        "" if whole else "the result does not say all arguments of run_trial: it was made by another version, or from too large a posterior"
    )
    return made_record("trial", result, model, started, told, why, **more)


def simulation_record(
    sim: xr.Dataset, model: Model | None, started: datetime, told: Told | None = None, cohort: xr.Dataset | None = None
) -> dict[str, Any]:
    """The record of a result of `simulate`: the model as a text, and the arguments, as the caller tells them or the result does.

    cohort: what it was simulated for, where that is kept beside the record.
    """
    options = dict(told.options) if told is not None else {}
    why = "" if options and model is not None else _FROM_PYTHON
    typical = sim.attrs.get("cohort") == TYPICAL
    if why and model is not None and (cohort is not None or typical):
        options = arguments_of(sim, model) | (
            {"n": None, "seed": None} if cohort is None else {"cohort": [str(name) for name in cohort.variables]}
        )
        large = cohort is not None and cohort.nbytes > MOST_COHORT
        why = f"its cohort has more than {MOST_COHORT // 10**6} MB and is not kept: keep it and the script" if large else ""
    return made_record("simulate", sim, model, started, told, why, options=options)


def arguments_of(sim: xr.Dataset, model: Model) -> dict[str, Any]:
    """The arguments of `simulate` beside model and cohort, as its result tells them; doses as mappings."""
    attrs, names = sim.attrs, set(map(str, sim.data_vars))
    observed = {item.name for item in model.observables}
    return {
        "times": sim["time"].values.tolist(),
        "doses": json.loads(attrs["doses"]),
        "method": attrs["method"],
        "rtol": attrs["rtol"],
        "atol": json.loads(attrs["atol"]),
        "max_steps": attrs["max_steps"],
        "states": any(item.name in names - observed for item in model.states),
        "sensitivities": sim["parameter"].values.tolist() if "parameter" in sim.coords else [],
        "sensitivity_control": bool(attrs.get("sensitivity_control", 0)),
        "residual": any(f"{name}_observed" in names for name in observed),
    }


def fit_record(fit: Fit, attrs: Mapping[str, Any], started: datetime, told: Told | None = None) -> dict[str, Any]:
    """The record of a Fit: the model it started from and the one it found as texts, data by their hash, and the arguments."""
    origin = fit.origin
    told_of = {name: attrs[name] for name in ("data", "start_hash", "ofv") if name in attrs} | {"converged": fit.converged}
    more: dict[str, Any] = {**told_of, "subjects": int(fit.ebe.sizes["subject"])}
    why = "the fit was made from parts, not by ck.fit"
    if origin is not None:
        starts = 1 if fit.starts is None else int(fit.starts.sizes["start"])
        more["options"] = {name: origin.settings[name] for name in _OF_FIT} | {"starts": starts, "evaluate_only": fit.evaluated_only}
        more["measured"] = data_record(origin.data)
        more["start_text"] = text_or_none(origin.start)
        why = "" if more["measured"]["sha256"] else "the data came as a table in memory, not from a file"
        why = "the fit was interrupted: a repetition would go on to its end" if fit.interrupted else why
    if fit.failures:
        more["failures"] = [
            {key: value for key, value in vars(failure).items() if key != "attempt"} | {"told": str(failure)} for failure in fit.failures
        ]
    return made_record("fit", attrs, fit.model, started, told, why, **more)


def qualification_record(started: datetime, data: Mapping[str, Path], **more: Any) -> dict[str, Any]:
    """The record of a qualification: what was found, the digests of what was qualified, and the files of `data` that were used."""
    told = describe_run(started=started, inputs={name: described_input(path) for name, path in data.items()}, **more)
    return {"format": FORMAT, "kind": "qualify", **told, "warnings": [], "repeatable": True, "why_not": ""}


def data_record(data: Observations) -> dict[str, Any]:
    """What was read: the file by name and hash, how many rows, which were left out, and the arguments."""
    excluded = data.excluded.head(MOST_EXCLUDED).astype(object)
    rows = excluded.where(excluded.notna(), None).to_dict("records")
    return {
        "path": neutral(data.source),
        "sha256": data.sha256,
        "bytes": data.bytes,
        "rows": dict(data.counts),
        "excluded": [{str(key): value for key, value in row.items()} for row in rows],
        "excluded_count": len(data.excluded),
        "asked": dict(data.asked),
    }


def text_hash(text: str) -> str:
    """SHA-256 (hex) of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def made_record(
    kind: str, result: Any, model: Model | None, started: datetime, told: Told | None, why_not: str, **more: Any
) -> dict[str, Any]:
    """The record of a run, of what `result` (or a mapping of attributes), model, caller and `more` tell; `why_not`: why none repeats it."""
    attrs = result if isinstance(result, Mapping) and not hasattr(result, "attrs") else result.attrs
    told = told or Told()
    text = text_or_none(model)
    if model is not None:
        more |= {"model": model.name, "model_hash": model.hash, "model_text": text}
    if not why_not and ((model is not None and text is None) or ("start_text" in more and more["start_text"] is None)):
        why_not = "the model says something that a model file cannot, so that its text is not kept"
    if hasattr(result, "sizes"):
        more |= {**({"subjects": int(result.sizes["subject"])} if "subject" in result.sizes else {}), **_unfinished(result)}
    if told.inputs:
        more["inputs"] = {name: described_input(path) for name, path in told.inputs.items()}
    record = describe_run(started=told.started or started, attrs=attrs, **more)
    return {"format": FORMAT, "kind": kind, **record, "warnings": list(told.warnings), "repeatable": not why_not, "why_not": why_not}


def _unfinished(result: xr.Dataset) -> dict[str, Any]:
    """How many subjects did not finish, by status."""
    if "status" not in result or "flag_meanings" not in result["status"].attrs:
        return {}
    names = str(result["status"].attrs["flag_meanings"]).split()
    codes = result["status"].values.astype(int).ravel().tolist()
    return {"unfinished": {name: codes.count(code) for code, name in enumerate(names) if code and code in codes}}


def described_input(path: Path) -> dict[str, Any]:
    """A file by its hash; a folder (a zarr store) by the hash of the list of its files."""
    if not path.is_dir():
        return {"path": neutral(str(path)), "sha256": hash_of(path)}
    listing = json.dumps(files_of(path), sort_keys=True)
    return {"path": neutral(str(path)), "sha256_of_files": text_hash(listing)}
