"""What a repetition goes by: where the record is, where data are now, where outputs go, and what is remarked on the way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import FileError, IntegrityError
from carkinetics.recording.describing import described_input
from carkinetics.sealing import hash_of

if TYPE_CHECKING:
    from carkinetics.trial.spec import Trial


@dataclass(frozen=True)
class Again:
    """How to repeat: the folder of the record, where the data are now, where each output goes, and remarks that are gathered.

    places: of a record beside its outputs, the new place of each of them, by its name.
    """

    home: Path
    data: str | Path | None
    overwrite: bool
    threads: int | None
    told: list[str]
    places: Mapping[str, Path]

    def place(self, *suffixes: str) -> Path | None:
        """The new place of the output with one of these suffixes, where there is one."""
        return next((path for path in self.places.values() if path.suffix in suffixes), None)


def only(options: Mapping[str, Any], *known: str) -> dict[str, Any]:
    """The options of a record, all of them known; IntegrityError."""
    strange = [name for name in options if name not in known]
    if strange:
        raise IntegrityError(f"The record has options that are not known here: {', '.join(map(repr, strange))}.")
    return {name: options[name] for name in known}


def trial_again(record: Mapping[str, Any], again: Again) -> Trial:
    """The trial of a record, with the model of the record where that of this version is another one."""
    from carkinetics.model.files import parse_toml
    from carkinetics.trial.read import trial_from
    from carkinetics.trial.run import model_of

    document = json.loads(record["trial_document"])
    trial = trial_from(document, "the trial of the record")
    if model_of(trial).hash == record["model_hash"]:
        return trial
    again.told.append(f"the model {record['model']} of this version is another one: the recorded text is used")
    own = {"name": record["model"], "content": parse_toml(record["model_text"], "the model of the record")}
    return trial_from({**document, "model": own}, "the trial of the record")


def find_input(described: Mapping[str, Any], again: Again, what: str) -> Path:
    """A file or store that a run was made from, where it was or at the given place; FileError where it is not, IntegrityError for another.

    described: its path and hash, as a record has them. Nothing of it is used unless its hash is the recorded one.
    """
    key = "sha256" if "sha256" in described else "sha256_of_files"
    written, wanted = Path(str(described["path"])), str(described[key])
    is_one = Path.is_file if key == "sha256" else _is_store
    if again.data is not None:
        places = [Path(again.data)]
        if places[0].exists() and not is_one(places[0]):
            raise FileError(f"--data {again.data} is not a {'file' if key == 'sha256' else 'zarr store'}, as {what} of this run was.")
    else:
        home = again.home.absolute()
        places = [written.expanduser(), home / written, home.parent / written, home / written.name, home.parent / written.name]
    there = [place for place in dict.fromkeys(places) if is_one(place)]
    for place in there:
        if _hash(place, key) == wanted:
            return place
    if there:
        raise IntegrityError(
            f"{there[0]} is not {what} of this run: its hash is {_hash(there[0], key)[:12]}, and the record says {wanted[:12]}. "
            "Say where it is with --data."
        )
    raise FileError(f"{what[0].upper()}{what[1:]} of this run ({written}, hash {wanted[:12]}) is not there. Say where it is with --data.")


def _is_store(place: Path) -> bool:
    """Whether a folder may be hashed whole: a store, and no other, whatever a record says."""
    return place.suffix == ".zarr" and any((place / mark).is_file() for mark in ("zarr.json", ".zgroup"))


def _hash(place: Path, key: str) -> str:
    return hash_of(place) if key == "sha256" else str(described_input(place)[key])
