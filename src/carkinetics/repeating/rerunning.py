"""`rerun`: a run repeated from its record, and compared with what it gave; the recorded command is never executed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError, FileError, IntegrityError
from carkinetics.record import Told, describe_machine, describe_stack
from carkinetics.recording.verifying import check, find_record
from carkinetics.repeating.comparing import Compared, compare_files
from carkinetics.sealing import FILES, RECORD, hash_of

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

LOOSE = 1e-10  # relative: what is promised across platforms and versions


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
    """Repeat a trial, simulation or fit from the run.json of its folder (or beside its file) into `out`, and compare the two.

    Everything comes from the record: models and trials as texts, options, seed; a fit's data are looked for where they were (or at
    `data`) and must have the recorded hash. Numbers must be the same bits on the same platform and versions, else within 1e-10 relative.
    IntegrityError where the folder is not as written or the data are others, FileError where something is not there, ConfigError for a
    record that cannot be repeated.
    """
    expect(rerun, locals())
    home, path, record = find_record(Path(folder))
    target = Path(out)
    if target.resolve() == Path(folder).resolve():
        raise ConfigError(f"--out {out} is the run itself: name another place for its repetition.")
    check(home, path, record)
    if not record.get("repeatable"):
        raise ConfigError(f"{folder} cannot be repeated: {record.get('why_not') or 'its record does not say how'}.")
    told: list[str] = []
    repeat = _repeaters()[record["kind"]]
    single = path.name != RECORD
    _check_target(target, path, single)
    try:
        repeat(record, target, Again(home, data, overwrite, threads, told))
    except (KeyError, TypeError, AttributeError) as error:
        raise IntegrityError(f"{path}: the record lacks what a repetition needs, or holds it in another form: {error!r}.") from None
    alike, why = _alike(record)
    names = _pairs(record[FILES], path, target, single)
    files = compare_files(home, target.parent if single else target, names, exact=alike, loose=LOOSE)
    files += _more(record[FILES], target, single, names)
    return Rerun(target, all(item.same for item in files), all(item.values_same for item in files), alike, tuple(files), (*told, *why))


@dataclass(frozen=True)
class Again:
    """How to repeat: the folder of the record, where the data are now, and remarks that are gathered."""

    home: Path
    data: str | Path | None
    overwrite: bool
    threads: int | None
    told: list[str]


def _repeaters() -> dict[str, Callable[[dict[str, Any], Path, Again], None]]:
    return {"trial": _trial, "simulate": _simulate, "fit": _fit}


def _check_target(target: Path, path: Path, single: bool) -> None:
    suffix = Path(path.name.removesuffix(f".{RECORD}")).suffix if single else ""
    if target.suffix != suffix:
        what = f"a file or store that ends in {suffix}" if single else "a folder, without a suffix"
        raise ConfigError(f"--out {target}: the run was written to {what}; repeat it into another one, so that they can be compared.")


def _trial(record: dict[str, Any], target: Path, again: Again) -> None:
    from carkinetics.cohort.worlds import Worlds
    from carkinetics.reporting import report
    from carkinetics.trial.read import trial_from
    from carkinetics.trial.run import model_of, run_trial

    document = json.loads(record["trial_document"])
    trial = trial_from(document, "the trial of the record")
    if model_of(trial).hash != record["model_hash"]:
        again.told.append(f"the model {record['model']} of this version is another one: the recorded text is used")
        from carkinetics.model.files import parse_toml

        own = {"name": record["model"], "content": parse_toml(record["model_text"], "the model of the record")}
        trial = trial_from({**document, "model": own}, "the trial of the record")
    options = record["options"]
    worlds = Worlds.from_text(json.dumps(record["worlds"])) if record.get("worlds") is not None else None
    result = run_trial(
        trial, options["n_per_arm"], options["seed"], again.threads,
        allocation=options["allocation"], uncertainty=worlds, rtol=options["rtol"],
    )  # fmt: skip
    report(result, target, overwrite=again.overwrite, sensitivity=_sensitivity(record, again))


def _sensitivity(record: dict[str, Any], again: Again) -> xr.Dataset | None:
    """The analysis that the page of a trial was made with, where it still is what it was."""
    from carkinetics.datasets import read_dataset
    from carkinetics.recording.describing import described_input

    given = record.get("inputs", {}).get("sensitivity")
    if given is None:
        return None
    place = Path(str(given["path"])).expanduser()
    if place.suffix in (".zarr", ".nc") and place.exists() and described_input(place) == given:
        return read_dataset(place)
    again.told.append(f"the sensitivity analysis of the page ({place.name}) is not there as it was: index.html differs by it")
    return None


def _simulate(record: dict[str, Any], target: Path, again: Again) -> None:
    from carkinetics.cohort.sample import sample_cohort
    from carkinetics.dosing import Dose
    from carkinetics.model.told import read_again
    from carkinetics.recording.replaying import replays_of_simulation
    from carkinetics.repeating.writing import write_simulation
    from carkinetics.simulation import simulate

    model = read_again(record["model_text"], record["model"])
    options = dict(record["options"])
    n, seed = options.pop("n"), options.pop("seed")
    cohort = None if n is None else sample_cohort(model, n, seed=seed)
    doses = [Dose(**given) for given in options.pop("doses")]
    result = simulate(model, cohort, doses=doses, threads=again.threads, **_only(options, ("times", "method", "rtol", "atol", "states")))
    replays = replays_of_simulation(model, cohort, result, {**options, "doses": doses})
    write_simulation(result, target, Told(record["options"], model=model), replays, overwrite=again.overwrite)


def _only(options: Mapping[str, Any], known: tuple[str, ...]) -> dict[str, Any]:
    strange = [name for name in options if name not in known]
    if strange:
        raise IntegrityError(f"The record has options that `simulate` does not know: {', '.join(map(repr, strange))}.")
    return dict(options)


def _fit(record: dict[str, Any], target: Path, again: Again) -> None:
    from carkinetics.data.read import read_data
    from carkinetics.errors import FitInterrupted
    from carkinetics.fitting.estimation import fit
    from carkinetics.reporting import report

    model = _start(record)
    measured, options = record["measured"], record["options"]
    path = find_data(measured, again)
    asked = {name: value for name, value in measured["asked"].items() if name in ("lloq", "units", "where", "strict")}
    data = replace(read_data(path, **asked), source=str(record["data"]))  # the name it had, wherever it is now
    known = ("method", "seed", "strict", "rtol", "atol", "covariance", "blq", "starts", "evaluate_only")
    chosen = {name: options[name] for name in known}
    try:
        found = fit(model, data, threads=again.threads, **chosen)
    except FitInterrupted as interruption:
        raise KeyboardInterrupt from interruption
    report(found, target, overwrite=again.overwrite)


def _start(record: dict[str, Any]) -> Model:
    from carkinetics.model.told import read_again

    return read_again(record["start_text"], record["model"])


def find_data(measured: Mapping[str, Any], again: Again) -> Path:
    """The data file of a fit, where it was or at the given place; FileError where it is not, IntegrityError where it is another."""
    written, wanted = Path(str(measured["path"])), str(measured["sha256"])
    if again.data is not None:
        places = [Path(again.data)]
    else:
        home = again.home.absolute()
        places = [written.expanduser(), home / written, home.parent / written, home / written.name, home.parent / written.name]
    there = [place for place in dict.fromkeys(places) if place.is_file()]
    for place in there:
        if hash_of(place) == wanted:
            return place
    if there:
        raise IntegrityError(
            f"{there[0]} is not the data of this fit: its hash is {hash_of(there[0])[:12]}, and the record says {wanted[:12]}. "
            "Say where the data are with --data."
        )
    raise FileError(f"The data of this fit ({written}, hash {wanted[:12]}) are not there. Say where they are with --data.")


def _alike(record: Mapping[str, Any]) -> tuple[bool, tuple[str, ...]]:
    """Whether platform and versions are those of the record, and what differs."""
    here = {**describe_stack(), **{key: value for key, value in describe_machine().items() if key != "processors"}}
    then = {**record.get("versions", {}), **{key: value for key, value in record.get("machine", {}).items() if key != "processors"}}
    differ = [
        f"{key}: {then.get(key, 'none')} then, {here.get(key, 'none')} now" for key in {**then, **here} if then.get(key) != here.get(key)
    ]
    return not differ, tuple(differ)


def _pairs(files: Mapping[str, Any], path: Path, target: Path, single: bool) -> dict[str, str]:
    """The name in the repetition of every recorded file."""
    if not single:
        return {name: name for name in files}
    old = path.name.removesuffix(f".{RECORD}")
    return {name: target.name + name.removeprefix(old) for name in files}


def _more(files: Mapping[str, Any], target: Path, single: bool, names: Mapping[str, str]) -> list[Compared]:
    """Files that only the repetition has."""
    from carkinetics.sealing import files_of

    if single:
        return []
    return [Compared(name, False, False, False, "only in the repetition") for name in files_of(target) if name not in names.values()]
