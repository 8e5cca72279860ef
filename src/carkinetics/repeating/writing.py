"""Outputs written with the records of their runs: the same for a command and for the repetition of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.datasets import write_dataset
from carkinetics.drawing.saving import save
from carkinetics.errors import unwritable
from carkinetics.pages.folder import REPLAY_NAMES
from carkinetics.record import Told
from carkinetics.recording.analyses import calibration_record, comparison_record, conversion_record, exposure_record, shown_record
from carkinetics.recording.describing import simulation_record, write_run
from carkinetics.sealing import BESIDE, FILES, RECORD, files_of, write_record, write_whole

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.calibration.result import Calibration
    from carkinetics.model.spec import Model
    from carkinetics.repeating.measuring import Measured
    from carkinetics.trial.spec import Trial

REPLAYS = ".replays"  # the folder beside cohort.nc: cohort.nc.replays


def write_simulation(result: xr.Dataset, out: Path, told: Told, replays: Mapping[str, str], *, overwrite: bool) -> None:
    """Write a result of `simulate` to a file or store with its record beside it, or to a folder as a report; FileError.

    replays: texts of replay files by their names.
    """
    from carkinetics.reporting import report

    if not out.suffix:
        report(result, out, overwrite=overwrite, told=told, replays=replays)
        return
    record, beside = out.with_name(out.name + BESIDE), out.with_name(out.name + REPLAYS)
    record.unlink(missing_ok=True)  # it holds for what is replaced
    write_dataset(result, out)
    if beside.is_dir() and not beside.is_symlink():
        for name in REPLAY_NAMES:  # of an earlier run
            (beside / name).unlink(missing_ok=True)
    for name, text in replays.items():
        beside.mkdir(exist_ok=True)
        write_whole(beside / name, text)
    described = simulation_record(result, told.model, told.started or datetime.now(UTC), told)
    write_record({**described, FILES: files_of(out.parent, out.name, beside.name)}, record)


def replay_places(out: Path) -> Path:
    """Where the first replay of an output is."""
    return (out.with_name(out.name + REPLAYS) if out.suffix else out / "replays") / REPLAY_NAMES[0]


def write_comparison(
    models: Sequence[Model], result: xr.Dataset, out: Path | None, figure: Path | None, html: Path | None, told: Told
) -> list[Path]:
    """Write models compared as a Dataset (of a .csv the measures alone), a picture and a page, each where it is wanted; FileError."""
    from carkinetics import plot
    from carkinetics.pages.compared_page import compared_page
    from carkinetics.pages.page import render

    written = [path for path in (out, html, figure) if path is not None]
    _make_way(written)
    if out is not None:
        write_dataset(result.drop_dims("time") if out.suffix == ".csv" else result, out)
    if figure is not None:
        save(plot.compare(result), figure)
    if html is not None:
        write_whole(html, render(compared_page(result)))
    _write_beside(written, comparison_record(models, result, told))
    return written


def write_shown(model: Model, figure: Path | None, html: Path | None, told: Told) -> list[Path]:
    """Write the picture of a model's typical subject and its page, each where it is wanted."""
    from carkinetics import plot
    from carkinetics.pages.model_page import model_page
    from carkinetics.pages.page import render

    written = [path for path in (figure, html) if path is not None]
    _make_way(written)
    if figure is not None:
        save(plot.typical(model), figure)
    if html is not None:
        write_whole(html, render(model_page(model)))
    _write_beside(written, shown_record(model, told))
    return written


def write_exposure(measured: Measured, out: Path, told: Told) -> None:
    """Write exposures as .csv, with the record of what they were read off; FileError."""
    _make_way([out])
    write_dataset(measured.found, out)
    _write_beside([out], exposure_record(measured.source, measured.data, told))


def write_conversion(source: Path, out: Path | None, told: Told) -> tuple[Model, str, tuple[str, ...]]:
    """Convert an SBML file into a model file, written to `out` where one is given: the model, its text, and what is to be said of it."""
    from carkinetics.model.files import parse_toml
    from carkinetics.model.sbml.convert import convert
    from carkinetics.model.spec import Model
    from carkinetics.model.write import model_text

    converted = convert(source)
    text = model_text(converted.tables)
    model = Model.from_dict(parse_toml(text, source.name), name=source.stem)
    if out is not None:
        _make_way([out])
        write_whole(out, text)
        _write_beside([out], conversion_record(source, model, told))
    return model, text, converted.remarks[1:]


def write_calibration_run(found: Calibration, trial: Trial, targets: str, out: Path, told: Told) -> None:
    """Write page, tables and record of a calibration into the folder of its simulations; `targets`: the text of the targets file."""
    from carkinetics.pages.calibration_files import write_calibration

    (out / RECORD).unlink(missing_ok=True)  # of an earlier run: it does not hold for what is written now
    write_calibration(found, out, {arm.name: arm.title for arm in trial.arms})
    write_run(out, calibration_record(trial, targets, told))


def _make_way(outputs: Sequence[Path]) -> None:
    """Make the folders of outputs, and take away the records of what is about to be replaced; FileError."""
    for path in outputs:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.with_name(path.name + BESIDE).unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error


def _write_beside(outputs: Sequence[Path], record: Mapping[str, Any]) -> None:
    """Write the record of a run of single files beside them: one for each folder, named after the first file there."""
    for folder in dict.fromkeys(path.parent for path in outputs):
        names = [path.name for path in outputs if path.parent == folder]
        write_record({**record, FILES: files_of(folder, *names)}, folder / f"{names[0]}{BESIDE}")
