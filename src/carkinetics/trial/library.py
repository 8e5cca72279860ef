"""The trials that ship with the package, by identifier or file name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.model.faults import listed, nearest
from carkinetics.model.library import folder
from carkinetics.trial.read import read_trial
from carkinetics.trial.spec import Trial


def load_trial(name: str, settings: Mapping[str, Any] | None = None) -> Trial:
    """Load a shipped trial by its identifier or file name, in any case; `settings` as in `read_trial`. ConfigError when there is none."""
    expect(load_trial, locals())
    files = {path.stem.lower(): path for path in trial_files()}
    wanted = str(name).strip().lower().removesuffix(".toml")
    if wanted in files:
        return read_trial(files[wanted], settings)
    for path in files.values():
        trial = read_trial(path)
        if trial.id.lower() == wanted:
            return read_trial(path, settings)
    close = nearest(wanted.upper(), [stem.upper() for stem in files])
    raise ConfigError(
        f"There is no shipped trial '{name}'.{close} There are: {listed(stem.upper() for stem in files)}; read_trial(path) reads your own."
    )


def trial_files() -> tuple[Path, ...]:
    """The files of the shipped trials, sorted by name; targets of calibrations lie beside them."""
    return tuple(path for path in sorted((folder() / "trials").glob("*.toml")) if not path.stem.endswith("_targets"))


def beside(trial: Trial, suffix: str) -> Path:
    """Where a result of that suffix, such as "_posterior.csv", lies beside the file of a shipped trial, if there is one."""
    return folder() / "trials" / f"{trial.id.lower()}{suffix}"
