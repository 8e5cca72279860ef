"""What-ifs, calibrations, comparisons, exposures, shown and converted models, done again from their records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.errors import FileError
from carkinetics.record import Told
from carkinetics.repeating import writing
from carkinetics.repeating.again import Again, find_input, only, trial_again

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.trial.spec import Trial


def what_if(record: dict[str, Any], target: Path, again: Again) -> None:
    """A sweep, a sensitivity analysis or an assurance, with its report."""
    from carkinetics.reporting import report

    make = {"sweep": _sweep, "sensitivity": _sensitivity, "assurance": _assurance}[record["kind"]]
    result = make(trial_again(record, again), record["options"], again.threads)
    report(result, target, overwrite=again.overwrite)


def _sweep(trial: Trial, given: dict[str, Any], threads: int | None) -> xr.Dataset:
    from carkinetics.whatif.sweeping import sweep

    return sweep(trial, threads=threads, **only(given, "vary", "n_per_arm", "seed", "allocation", "outcomes"))


def _sensitivity(trial: Trial, given: dict[str, Any], threads: int | None) -> xr.Dataset:
    from carkinetics.whatif.sensing import sensitivity
    from carkinetics.whatif.worlds import uncertain_from

    options = only(given, "n", "n_per_arm", "seed", "uncertain", "outcomes")
    if options["uncertain"] is not None:
        options["uncertain"] = uncertain_from(options["uncertain"])
    return sensitivity(trial, threads=threads, **options)


def _assurance(trial: Trial, given: dict[str, Any], threads: int | None) -> xr.Dataset:
    from carkinetics.whatif.assuring import assurance
    from carkinetics.whatif.draws import PRIORS, TYPICAL, Table

    options = only(given, "target", "n", "draws", "worlds", "children", "allocation", "level", "seed")
    if options["draws"] not in (PRIORS, TYPICAL):
        options["draws"] = Table.from_text(options["draws"])
    return assurance(trial, threads=threads, **options)


def calibration(record: dict[str, Any], target: Path, again: Again) -> None:
    """A calibration, from its first simulation on."""
    from carkinetics.calibration.read import targets_from
    from carkinetics.calibration.run import calibrate_to
    from carkinetics.model.faults import Place
    from carkinetics.model.files import parse_toml
    from carkinetics.pages.folder import claim

    trial, text = trial_again(record, again), record["targets_text"]
    named = "the targets of the record"
    aimed = targets_from(parse_toml(text, named, "targets"), trial, Place(named, source=text))
    settings = only(record["options"], "vectors", "waves", "n", "rounds", "judged", "draws", "seed")
    claim(target, overwrite=False)  # what was simulated there would be taken for this one's
    started = datetime.now(UTC)
    found = calibrate_to(trial, aimed, target, again.threads, **settings)
    writing.write_calibration_run(found, trial, text, target, Told(settings, started=started))


def comparison(record: dict[str, Any], _: Path, again: Again) -> None:
    """Models compared; of the outputs those beside the record."""
    from carkinetics.comparison import compare
    from carkinetics.model.told import read_again

    models = [read_again(one["text"], one["name"]) for one in record["models"]]
    options, started = only(record["options"], "lloq"), datetime.now(UTC)
    writing.write_comparison(
        models, compare(models, **options), _tables(again), _picture(again), _page(again), Told(options, started=started)
    )


def shown(record: dict[str, Any], _: Path, again: Again) -> None:
    """The page and the picture of a model."""
    from carkinetics.model.told import read_again

    writing.write_shown(read_again(record["model_text"], record["model"]), _picture(again), _page(again), Told(started=datetime.now(UTC)))


def exposure(record: dict[str, Any], target: Path, again: Again) -> None:
    """Exposures read off the same curves."""
    from carkinetics.recording.analyses import CURVES
    from carkinetics.repeating.measuring import read_measured

    described = record["measured"] if "measured" in record else record["inputs"][CURVES]
    options = only(record["options"], "observable", "lloq", "windows", "unit", "time_unit")
    measured = read_measured(find_input(described, again, "the file of curves"), **options)
    writing.write_exposure(measured, target, Told(options, started=datetime.now(UTC)))


def conversion(record: dict[str, Any], target: Path, again: Again) -> None:
    """A model converted from the same file."""
    from carkinetics.recording.analyses import SBML

    source = find_input(record["inputs"][SBML], again, "the SBML file")
    writing.write_conversion(source, target, Told(started=datetime.now(UTC)))


def qualification(record: dict[str, Any], target: Path, again: Again) -> None:
    """What is installed here, qualified with the same classic data, or without any."""
    from carkinetics.qualification.classic import at_hand
    from carkinetics.qualification.run import qualify_with

    given = {} if again.data is None else at_hand(Path(again.data))
    homes = set()
    for name, described in record.get("inputs", {}).items():
        place = None if again.data is None else given.get(name, Path(again.data) / name)
        homes.add(find_input(described, replace(again, data=place), f"the file {name}").parent)
    if len(homes) > 1:
        raise FileError(f"The classic data of this run lie in {len(homes)} folders. Put them into one, and name it with --data.")
    qualify_with(homes.pop() if homes else None, target, overwrite=again.overwrite)


def _tables(again: Again) -> Path | None:
    return again.place(".nc", ".zarr", ".csv")


def _picture(again: Again) -> Path | None:
    return again.place(".png", ".svg", ".pdf")


def _page(again: Again) -> Path | None:
    return again.place(".html")
