"""`verify`: whether a folder of results is what its record says, file by file; nothing outside the folder is opened."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carkinetics.arguments import expect
from carkinetics.errors import CarkineticsError, FileError, IntegrityError
from carkinetics.recording.describing import text_hash
from carkinetics.sealing import BESIDE, DIGEST, FILES, FORMAT, RECORD, digest_of, hash_of, outside, read_strictly, walk
from carkinetics.storing.manifest import MANIFEST

_NO_SIGNATURE = "This finds accidents. It is no signature: it does not tell who wrote it."
SHOWN = 20  # faults that a message names
_MODELS = (("model_text", "model_hash"), ("start_text", "start_hash"))  # texts in a record, and where their hashes stand


@dataclass(frozen=True)
class Verified:
    """What was found to be as it was written: the record (as read), how many files and bytes, and a sentence for each thing checked."""

    place: Path
    record: Mapping[str, Any]
    files: int
    bytes: int
    told: tuple[str, ...]

    def __str__(self) -> str:
        """Return one screen."""
        return "\n".join([f"{self.place}: verified", *(f"  {line}" for line in self.told)])

    __repr__ = __str__


def verify(folder: str | Path) -> Verified:
    """Check a folder that carkinetics wrote, or a file with its record beside it, against run.json: every hash, every file, the record.

    IntegrityError lists what is missing, changed, added or edited; FileError where there is no record, LimitError for a record that is
    too large or too deep. The digest of the record finds accidents; it is no signature, and who edits on purpose can make it again.
    A store that is written chunk by chunk is checked by its own manifest.
    """
    expect(verify, locals())
    place = Path(folder)
    if place.is_dir() and (place / MANIFEST).is_file():
        return _store(place)
    return check(*find_record(place))


def find_record(place: Path) -> tuple[Path, Path, dict[str, Any]]:
    """The folder of a record, the record's path, and what it holds; FileError where there is none.

    Several files of one run have one record, beside the first of them.
    """
    if place.is_dir() and (place / RECORD).exists():
        path = place / RECORD
    elif place.name.endswith(BESIDE) or place.name == RECORD:
        path = place
    else:
        path = place.with_name(place.name + BESIDE) if place.name else place / RECORD
        if not path.exists() and place.exists() and place.name:
            path = next((one for one in _beside(place) if _answers_for(one, place.name)), path)
        if not place.exists() and not path.exists():
            raise FileError(f"{place} does not exist.")
        if not path.exists():
            where = f"{RECORD} in it" if place.is_dir() else f"{path.name} beside it"
            raise FileError(f"{place} has no record: there is no {where}. It was not written by carkinetics, or not to its end.")
    return path.parent, path, read_strictly(path, "the record of a run")


def _beside(place: Path) -> list[Path]:
    """Records of other files in the folder of a file."""
    return sorted(path for path in place.parent.iterdir() if path.name.endswith(BESIDE))


def _answers_for(path: Path, name: str) -> bool:
    """Whether a record lists a file or a store of this name."""
    try:
        files = read_strictly(path, "the record of a run").get(FILES)
    except CarkineticsError:
        return False
    return isinstance(files, dict) and any(one.split("/")[0] == name for one in files)


def check(folder: Path, path: Path, record: dict[str, Any]) -> Verified:
    """Verify a record that was read, and the files beside it; IntegrityError."""
    faults = _of_record(path, record)
    files = record.get(FILES)
    if not isinstance(files, dict) or not all(_is_listing(entry) for entry in files.values()):
        raise IntegrityError(f"{path}: `{FILES}` is not a list of files with their hashes, so that nothing can be verified.{_also(faults)}")
    faults += _of_files(folder, path, files)
    if faults:
        named = "".join(f"\n  {fault}" for fault in faults[:SHOWN])
        more = f"\n  ... and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        what = "is" if len(faults) == 1 else "are"
        raise IntegrityError(f"{path.parent}: {len(faults)} thing{'s' * (len(faults) != 1)} {what} not as written:{named}{more}")
    size = sum(entry["bytes"] for entry in files.values())
    shown = path.parent if path.name == RECORD else path.with_name(path.name.removesuffix(BESIDE))
    return Verified(shown, record, len(files), size, _told(path, record, len(files), size))


def _of_record(path: Path, record: dict[str, Any]) -> list[str]:
    """What is wrong with a record by itself."""
    if record.get("format") != FORMAT:
        raise IntegrityError(
            f"{path} is a record of format {str(record.get('format'))[:40]!r}; this version reads format {FORMAT}. "
            "It was written by another version, or it is none of carkinetics."
        )
    faults = []
    if record.get(DIGEST) != digest_of(record):
        faults.append(f"{path.name}: edited: its digest is not that of its content")
    if (text := record.get("trial_document")) is not None and text_hash(str(text)) != record.get("trial_hash"):
        faults.append(f"{path.name}: the trial's text does not have the hash that is stated")
    if (text := record.get("targets_text")) is not None and text_hash(str(text)) != record.get("targets_hash"):
        faults.append(f"{path.name}: the text of the targets does not have the hash that is stated")
    compared = record.get("models") if isinstance(record.get("models"), list) else []
    texts = [(record.get(text), record.get("model"), record.get(stated)) for text, stated in _MODELS]
    texts += [(one.get("text"), one.get("name"), one.get("hash")) for one in compared or () if isinstance(one, dict)]
    for text, name, stated in texts:
        if text is not None:
            faults += _of_model(path, str(text), str(name), stated)
    return faults


def _of_model(path: Path, text: str, name: str, stated: Any) -> list[str]:
    from carkinetics.model.told import read_again

    try:
        found = read_again(text, name).hash
    except CarkineticsError as error:
        return [f"{path.name}: the model's text cannot be read: {str(error).splitlines()[0][:200]}"]
    if found != stated:
        return [f"{path.name}: the model's text has the hash {found[:12]}, and {str(stated)[:12]} is stated"]
    return []


def _is_listing(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("sha256"), str)
        and isinstance(entry.get("bytes"), int)
        and not isinstance(entry.get("bytes"), bool)
    )


def _of_files(folder: Path, path: Path, files: dict[str, Any]) -> list[str]:
    """Files that are missing, changed or added. A record beside its output answers for that alone."""
    faults = []
    for name, entry in files.items():
        why = outside(name)
        if why:
            faults.append(f"{name[:200]!r}: refused: {why}")
            continue
        fault = _of_file(folder, name, entry)
        if fault:
            faults.append(f"{name}: {fault}")
    whole = path.name == RECORD
    roots = {name.split("/")[0] for name in files}
    there = ((name, found) for name, found in walk(folder) if name != RECORD) if whole else _below(folder, roots)
    faults += [f"{name}: added: it is not in the record" for name, _ in there if name not in files]
    return faults


def _below(folder: Path, roots: set[str]) -> list[tuple[str, Path]]:
    """What is in the folders that a record beside its output answers for."""
    homes = [folder / root for root in sorted(roots) if not outside(root) and (folder / root).is_dir() and not (folder / root).is_symlink()]
    return [(f"{home.name}/{name}", path) for home in homes for name, path in walk(home)]


def _of_file(folder: Path, name: str, entry: dict[str, Any]) -> str:
    path = folder
    try:
        for part in name.split("/"):
            path = path / part
            if path.is_symlink():
                return "refused: a symbolic link, which may lead out of the folder"
        found = path.lstat()
    except OSError:
        return "missing"
    except ValueError:
        return "refused: no name of a file"
    if not stat.S_ISREG(found.st_mode):
        return "not a file any more"
    if found.st_size != entry["bytes"]:
        return f"changed: {found.st_size:,} bytes, not {entry['bytes']:,}"
    return "" if hash_of(path) == entry["sha256"] else "changed: its bytes have another hash"


def _also(faults: list[str]) -> str:
    return "".join(f"\n  {fault}" for fault in faults)


def _told(path: Path, record: dict[str, Any], files: int, size: int) -> tuple[str, ...]:
    lines = [f"{files} files, {size:,} bytes: all there, all as written, none added", f"{path.name}: its digest is that of its content"]
    if record.get("model_text") is not None:
        lines.append(f"model {record.get('model')}: its text has the hash {str(record.get('model_hash'))[:12]}")
    if record.get("trial_document") is not None:
        lines.append(f"trial {record.get('trial', '')}: its text has the hash {str(record.get('trial_hash'))[:12]}")
    data = record.get("measured")
    if isinstance(data, dict):
        lines.append(f"data {data.get('path')}: not read again here; its hash then was {str(data.get('sha256'))[:12]}")
    again = "`carkinetics rerun` repeats it" if record.get("repeatable") else f"not to be repeated: {record.get('why_not')}"
    lines += [f"a {record.get('kind')} of {str(record.get('finished'))[:10]}, seed {record.get('seed', 'none')}; {again}"]
    return (*lines, _NO_SIGNATURE)


def _store(place: Path) -> Verified:
    """A store of chunks knows itself what it should hold."""
    from carkinetics.storing.verify import verify_store

    found = verify_store(place)
    files, size = found["files"], found["bytes"]
    told = (
        f"{files} files of {found['blocks']} blocks, {size:,} bytes: all there, all as written, none added",
        f"model {found['model']}: its text has the hash {str(found['model_hash'])[:12]}; {found['subjects']:,} subjects",
        _NO_SIGNATURE,
    )
    return Verified(place, found, files, size, told)
