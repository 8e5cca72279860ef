"""`rerun`: a run repeated from its record, and compared with what it gave; the recorded command is never executed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carkinetics.arguments import expect
from carkinetics.errors import CarkineticsError, ConfigError, IntegrityError
from carkinetics.record import describe_machine, describe_stack
from carkinetics.recording.verifying import check, find_record, verify
from carkinetics.repeating import analyses, runs, stores
from carkinetics.repeating.again import Again
from carkinetics.repeating.comparing import Compared, compare_files
from carkinetics.repeating.targets import claim_files, claim_folder, places_of
from carkinetics.sealing import BESIDE, FILES, RECORD, files_of
from carkinetics.storing.manifest import MANIFEST

Repeat = Callable[[dict[str, Any], Path, Again], None]

_REPEATS: dict[str, Repeat] = {
    "trial": runs.trial,
    "simulate": runs.simulation,
    "fit": runs.fit,
    "sweep": analyses.what_if,
    "sensitivity": analyses.what_if,
    "assurance": analyses.what_if,
    "calibrate": analyses.calibration,
    "compare": analyses.comparison,
    "show": analyses.shown,
    "exposure": analyses.exposure,
    "convert": analyses.conversion,
    "qualify": analyses.qualification,
}

LOOSE = 1e-10  # relative: what is promised across platforms and versions

_WITH_DATA = ("fit", "exposure", "convert", "qualify")  # what was made from files, for which `data` may be said


@dataclass(frozen=True)
class Rerun:
    """A repetition: whether it is the same, by which measure, and every file compared."""

    place: Path
    same: bool
    bitwise: bool
    alike: bool
    files: tuple[Compared, ...]
    told: tuple[str, ...]

    def __str__(self) -> str:
        """Return one screen: the answer, why it was measured so, the files."""
        if self.same:
            answer = "the same numbers, bit for bit" if self.bitwise else f"the same numbers, within {LOOSE:g} relative"
        else:
            answer = "NOT the same"
        measure = (
            "same platform and versions: the same bits are expected"
            if self.alike
            else f"another platform or other versions: agreement within {LOOSE:g} relative is expected"
        )
        rows = [f"  {item.name}: {item.told}" for item in self.files if not item.bytes_same]
        equal = [item.name for item in self.files if item.bytes_same]
        head = f"  {len(equal)} of {len(self.files)} files are the same bytes"
        return "\n".join([f"{self.place}: {answer}", f"  {measure}", *(f"  {line}" for line in self.told), head, *rows])

    __repr__ = __str__


def rerun(
    folder: str | Path, out: str | Path, *, data: str | Path | None = None, overwrite: bool = False, threads: int | None = None
) -> Rerun:
    """Repeat a run into `out`, from the run.json of its folder or beside its file, or from the manifest of its store, and compare the two.

    Everything comes from the record: models, trials and targets as texts, options, seed; the file of a fit's data, of an exposure's curves
    or of a conversion is looked for where it was (or at `data`) and must have the recorded hash. Numbers must be the same bits on the same
    platform and versions, else within 1e-10 relative. A repetition takes as long as the run.
    IntegrityError where the folder is not as written or the data are others, FileError where something is not there, or is there already
    and `overwrite` is False, ConfigError for a record that cannot be repeated.
    """
    expect(rerun, locals())
    place, target = Path(folder), Path(out)
    if target.resolve() == place.resolve():
        raise ConfigError(f"--out {out} is the run itself: name another place for its repetition.")
    if (place / MANIFEST).is_file():
        _refuse_data("store", data)
        return _store(place, target, threads)
    home, path, record = find_record(place)
    check(home, path, record)
    repeat = _REPEATS.get(str(record.get("kind")))
    if not record.get("repeatable"):
        raise ConfigError(f"{folder} cannot be repeated: {record.get('why_not') or 'its record does not say how'}.")
    if repeat is None:
        kinds = ", ".join(_REPEATS)
        raise IntegrityError(f"{path}: a run of the kind {str(record.get('kind'))[:40]!r} is not known; there are {kinds}.")
    _refuse_data(str(record["kind"]), data)
    single = path.name != RECORD
    places = places_of(record[FILES], home, _asked(place, path, record), target) if single else {}
    if single:
        claim_files(list(places.values()), overwrite=overwrite)
    else:
        claim_folder(target, overwrite=overwrite)
    told: list[str] = []
    with _read_as(path):
        alike, why = _alike(record)
        repeat(record, target, Again(home, data, overwrite, threads, told, places))
    names = {name: places[name.split("/")[0]].name + name[len(name.split("/")[0]) :] if single else name for name in record[FILES]}
    files = compare_files(home, target.parent if single else target, names, exact=alike, loose=LOOSE)
    files += [] if single else _more(target, names)
    return _judged(target, files, alike, (*told, *why))


def _refuse_data(kind: str, data: str | Path | None) -> None:
    if data is not None and kind not in _WITH_DATA:
        raise ConfigError(f"data is for a {' or '.join(_WITH_DATA)}; this {kind} is made from its record alone. Leave it out.")


def _asked(place: Path, path: Path, record: Mapping[str, Any]) -> str:
    """Which of the files beside a record is meant: the one that was named, else the first."""
    return place.name if any(name.split("/")[0] == place.name for name in record[FILES]) else path.name.removesuffix(BESIDE)


def lasted(folder: str | Path) -> float:
    """How many seconds a run took, as its record says; 0 where it does not."""
    place = Path(folder)
    if (place / MANIFEST).is_file():
        return 0.0
    found = find_record(place)[2].get("wall_seconds")
    return float(found) if isinstance(found, int | float) else 0.0


def _store(place: Path, target: Path, threads: int | None) -> Rerun:
    """The same of a store, whose manifest is its record."""
    verify(place)
    stores.claim(target)
    told: list[str] = []
    with _read_as(place / MANIFEST):
        why = stores.differences_of(place)
        stores.repeat(place, target, Again(place.parent, None, False, threads, told, {}))
    files = stores.compared(place, target, not why, LOOSE)
    return _judged(target, files, not why, (*told, *why))


def _judged(target: Path, files: Sequence[Compared], alike: bool, told: tuple[str, ...]) -> Rerun:
    return Rerun(target, all(item.same for item in files), all(item.values_same for item in files), alike, tuple(files), told)


@contextmanager
def _read_as(path: Path) -> Iterator[None]:
    """IntegrityError for what a record, or a manifest, does not say as it should."""
    try:
        yield
    except CarkineticsError:
        raise
    except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
        raise IntegrityError(f"{path}: the record lacks what a repetition needs, or holds it in another form: {error!r:.300}.") from None


def _alike(record: Mapping[str, Any]) -> tuple[bool, tuple[str, ...]]:
    """Whether platform and versions are those of the record, and what differs."""
    here = {**describe_stack(), **{key: value for key, value in describe_machine().items() if key != "processors"}}
    then = {**record.get("versions", {}), **{key: value for key, value in record.get("machine", {}).items() if key != "processors"}}
    differ = [
        f"{key}: {then.get(key, 'none')} then, {here.get(key, 'none')} now" for key in {**then, **here} if then.get(key) != here.get(key)
    ]
    return not differ, tuple(differ)


def _more(target: Path, names: Mapping[str, str]) -> list[Compared]:
    """Files that only the repetition has."""
    return [Compared(name, False, False, False, "only in the repetition") for name in files_of(target) if name not in names.values()]
