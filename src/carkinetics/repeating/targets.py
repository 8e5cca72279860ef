"""Where a repetition goes: a folder, or files that end as those of the run do; nothing is replaced unless that is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.outputs import claim_parent, claim_store
from carkinetics.pages.folder import claim
from carkinetics.repeating.writing import REPLAYS


def claim_folder(target: Path, *, overwrite: bool) -> None:
    """ConfigError for a name with a suffix, FileError for a folder that is not empty, unless it is to be overwritten."""
    if target.suffix:
        raise ConfigError(f"--out {target}: the run was written to a folder, without a suffix; repeat it into another one, to be compared.")
    claim(target, overwrite=overwrite)
    claim_parent(target)


def places_of(files: Iterable[str], home: Path, asked: str, target: Path) -> Mapping[str, Path]:
    """The new place of each file, store or folder in `home` that a record answers for: `target` of `asked`, others are named like it.

    ConfigError for a target of another suffix, and for one by which a file of the run itself would be replaced.
    """
    roots = list(dict.fromkeys(name.split("/")[0] for name in files))
    if target.suffix != Path(asked).suffix:
        raise ConfigError(
            f"--out {target}: the run was written to {asked}; name a place that ends in {Path(asked).suffix or 'nothing'}, too, so that "
            "the two can be compared."
        )
    found = {}
    for root in roots:
        name = target.name + root.removeprefix(asked) if root.startswith(asked) else target.stem + Path(root).suffix
        found[root] = target.with_name(name)
    if len(set(found.values())) < len(roots):
        raise IntegrityError(f"{home / asked}: two files of this run would have one name in its repetition.")
    own = {(home / root).resolve() for root in roots}
    for place in found.values():
        if place.resolve() in own:
            raise ConfigError(f"--out {target}: {place} is a file of the run itself: name another place for its repetition.")
    return found


def claim_files(places: Sequence[Path], *, overwrite: bool) -> None:
    """FileError for what is there, unless it is to be overwritten and is of the same kind."""
    for place in places:
        claim_parent(place)
        if place.suffix == ".zarr":
            claim_store(place)
        elif place.is_dir() and place.suffix != REPLAYS:
            raise FileError(f"{place} is a folder, where the repetition writes a file. Name another place.")
        if place.exists() and not overwrite:
            raise FileError(f"{place} exists already. Name another place, or pass overwrite=True (--overwrite) to replace it.")
