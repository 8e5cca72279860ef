"""Whether a store is what was written: every checksum, every attribute, and nothing beside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from carkinetics.errors import FileError, IntegrityError
from carkinetics.sealing import outside
from carkinetics.storing.files import Seals, differing
from carkinetics.storing.layout import GROUP_FILE
from carkinetics.storing.manifest import JOURNAL, MANIFEST, differences, read_journal, read_manifest

_SHOWN = 5


def verify_store(path: str | Path) -> dict[str, Any]:
    """Check a finished store: the manifest, the metadata with its attributes, and the SHA-256 of every file.

    Returns what was checked: model, model_hash, subjects, blocks, files, bytes. FileError where there is no store, IntegrityError with
    everything that differs, and for a store that is not finished.
    """
    root = Path(path)
    if not (root / MANIFEST).is_file():
        raise FileError(f"{root} is no store of carkinetics: it has no {MANIFEST}.")
    known = read_manifest(root)
    if not known["finished"]:
        blocks = -(-known["subjects"] // known["chunk"])
        raise IntegrityError(
            f"{root} is not finished: {len(read_journal(root))} of {blocks} blocks are there. "
            "Give the call that began it again: it goes on."
        )
    try:
        return _verified(root, known)
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        raise IntegrityError(f"{root / MANIFEST} does not say what a manifest says: {error!r:.200}.") from None


def _verified(root: Path, known: dict[str, Any]) -> dict[str, Any]:
    seals = seals_of(known)
    said = [*_edited(root, known), *_model(known)]
    said += [f"{name[:200]!r}: refused: it leads out of the store" for name in seals if _leads_out(root, name)]
    wrong = differing(root, {} if said else seals)
    said += [f"{name}: {'not the bytes that were written' if (root / name).is_file() else 'missing'}" for name in wrong]
    said += [f"{name}: not of this store" for name in _strange(root, seals)]
    if said:
        more = f"; and {len(said) - _SHOWN} more" if len(said) > _SHOWN else ""
        raise IntegrityError(f"{root} is not what was written: {'; '.join(said[:_SHOWN])}{more}.")
    return {
        "model": known["design"].get("model"),
        "model_hash": known["design"].get("model_hash"),
        "subjects": known["subjects"],
        "blocks": len(known["blocks"]),
        "files": len(seals),
        "bytes": sum(size for _, size in seals.values()),
    }


def _leads_out(root: Path, name: str) -> bool:
    path = root / name
    return bool(outside(name)) or path.is_symlink() or path.parent.is_symlink()


def lost(root: Path, known: dict[str, Any]) -> None:
    """IntegrityError when a file of a finished store is not there, or has another size."""
    wrong = []
    for name, (_, size) in seals_of(known).items():
        file = root / name
        if not file.is_file() or file.stat().st_size != size:
            wrong.append(name)
    if wrong:
        raise IntegrityError(
            f"{root} was finished, but {len(wrong)} of its files are gone or cut short ({', '.join(wrong[:_SHOWN])}). "
            "Delete the store and compute it again, or name another one."
        )


def seals_of(known: dict[str, Any]) -> Seals:
    """The checksum and the size of every file of a finished store, by its name."""
    return {**known["fixed"], **{name: seal for block in known["blocks"] for name, seal in block.items()}}


def _edited(root: Path, known: dict[str, Any]) -> Iterator[str]:
    """What the metadata says otherwise than it was written: named entry by entry, where a checksum would only say that it differs."""
    documents = {GROUP_FILE: {"attributes": known["attributes"]}}
    documents |= {f"{name}/{GROUP_FILE}": document for name, document in known["arrays"].items()}
    for name, written in documents.items():
        try:
            found = json.loads((root / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue  # its checksum says so
        if not isinstance(found, dict):
            continue
        here = {key: found.get(key) for key in written}
        yield from (f"{name}: {said}" for said in differences(here, written))


def _model(known: dict[str, Any]) -> Iterator[str]:
    """The model's hash is that of the model's text: both stand in the design."""
    design = known["design"]
    text, told = design.get("model_text"), design.get("model_hash")
    if text is not None and sha256(str(text).encode()).hexdigest() != told:
        yield f"{MANIFEST}: model_hash {told!s:.16} ... is not the hash of model_text"
    told = known["attributes"].get("model_hash", told)
    if told != design.get("model_hash"):
        yield f"{MANIFEST}: the attributes name the model {told!s:.16} ..., the design {design.get('model_hash')!s:.16} ..."


def _strange(root: Path, seals: Seals) -> list[str]:
    names = (path.relative_to(root).as_posix() for path in sorted(root.rglob("*")) if path.is_file())
    return [name for name in names if name not in seals and name not in (MANIFEST, JOURNAL)]
