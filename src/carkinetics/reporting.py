"""`report`: a result as a folder with a page, tables, figures and a record of the run."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.datasets import from_disk, write_results
from carkinetics.errors import CarkineticsError, ConfigError
from carkinetics.pieces import here, lazy, with_small_in_memory
from carkinetics.tabular import write_csv

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Model
    from carkinetics.record import Told


WHAT_IF = ("sweep", "sensitivity", "assurance")


def report(
    result_or_fit: xr.Dataset | Fit,
    folder: str | Path,
    *,
    overwrite: bool = False,
    sensitivity: xr.Dataset | None = None,
    told: Told | None = None,
    replays: Mapping[str, str] | None = None,
    model: Model | None = None,
    cohort: xr.Dataset | None = None,
) -> Path:
    """Write a result of `run_trial` or `simulate`, or a Fit, as a report into `folder`, and return the path of its index.html.

    Writes index.html (one file that loads nothing), results.zarr, exposure.csv, figures/*.png, run.json and, for a trial, endpoints.csv;
    of a Fit index.html, fit.zarr, estimates.csv and run.json; of a `sweep`, `sensitivity` or `assurance` index.html, results.zarr,
    outcomes.csv, figures and run.json. The folder is made whole beside its place and then put there. `sensitivity`: an analysis of the
    same trial for its page; left out, the one that ships with it. `told`: what a command knows of its run and the result does not;
    `model`, `cohort`: what was simulated, of a result of `simulate` with a model or a cohort of your own: the page tells of the model, and
    the cohort is kept as cohort.zarr, so that `rerun` can repeat the run (a typical subject of a shipped model needs neither).
    `replays`: texts of replay files by name. Those of a Fit are written of themselves: subjects that could not be solved, at most 20.
    A Dataset that was opened lazily, as those of stores are, is read piece by piece, and its report is that of the same one in memory.
    FileError where it is not empty and `overwrite` is False; with `overwrite` only what a report writes is replaced. ConfigError
    for anything else than such a Dataset or a Fit, and for a model or cohort that the result was not made with.
    """
    expect(report, locals())
    import xarray as xr

    from carkinetics.fitting.result import Fit
    from carkinetics.pages.folder import whole
    from carkinetics.recording.origin import check_origin

    started = datetime.now(UTC)
    if model is not None or cohort is not None:
        check_origin(result_or_fit, model, cohort)
    if isinstance(result_or_fit, Fit):
        write = partial(_fit, result_or_fit)
    elif not isinstance(result_or_fit, xr.Dataset):
        raise ConfigError(f"report takes the Dataset of run_trial or simulate, or a Fit; a {type(result_or_fit).__name__} was given.")
    elif result_or_fit.attrs.get("analysis") in WHAT_IF:
        write = partial(_what_if, with_small_in_memory(result_or_fit))
    elif {"subject", "time"} <= set(result_or_fit.dims):
        given: dict[str, Any] = {"sensitivity": sensitivity, "model": model, "cohort": cohort}
        write = partial(_courses, result_or_fit, replays=replays or {}, **given)
    else:
        raise ConfigError(
            f"report takes a Dataset over subject and time, as run_trial and simulate return it; this one is over "
            f"{', '.join(map(str, result_or_fit.dims)) or 'nothing'}. Report the simulation that it was made from."
        )
    with whole(Path(folder), overwrite=overwrite) as draft:
        write(draft, started, told)
    return Path(folder) / "index.html"


def _courses(given: xr.Dataset, draft: Path, started: datetime, told: Told | None, *, replays: Mapping[str, str], **more: Any) -> None:
    """The report of a trial or a simulation: results.zarr is written while the page is made."""
    from carkinetics.recording.describing import write_run

    with here(given), ThreadPoolExecutor(1) as aside:
        result = with_small_in_memory(given)
        stored = aside.submit(write_results, result, draft / "results.zarr")
        if lazy(result):  # what was written is cut along time, too: it is read from there
            stored.result()
            result = from_disk(result, draft / "results.zarr")
        writes = _trial if "trial_document" in result.attrs else _simulation
        page, record = writes(result, draft, started, told, **more)
        (draft / "index.html").write_text(page, encoding="utf-8")
        stored.result()
        _replays(draft, replays)
        write_run(draft, record)


def _fit(fit: Fit, draft: Path, started: datetime, told: Told | None) -> None:
    from carkinetics.fitting.individual_result import IndividualFit
    from carkinetics.fitting.stored import as_dataset
    from carkinetics.pages.fit_page import fit_page
    from carkinetics.pages.fit_tables import estimates_frame
    from carkinetics.pages.individual_tables import frame
    from carkinetics.pages.page import render
    from carkinetics.recording.describing import fit_record, write_run
    from carkinetics.recording.replaying import replays_of_fit

    stored = as_dataset(fit)
    (draft / "index.html").write_text(render(fit_page(fit)), encoding="utf-8")
    write_results(stored, draft / "fit.zarr")
    write_csv(frame(fit) if isinstance(fit, IndividualFit) else estimates_frame(fit), draft / "estimates.csv")
    _replays(draft, replays_of_fit(fit))
    write_run(draft, fit_record(fit, stored.attrs, started, told))


def _replays(draft: Path, texts: Mapping[str, str]) -> None:
    from carkinetics.pages.folder import REPLAYS

    for name, text in texts.items():
        (draft / REPLAYS).mkdir(exist_ok=True)
        (draft / REPLAYS / name).write_text(text, encoding="utf-8")


def _what_if(result: xr.Dataset, draft: Path, started: datetime, told: Told | None) -> None:
    from carkinetics.pages.page import render
    from carkinetics.pages.what_if_page import what_if_page
    from carkinetics.recording.analyses import what_if_record
    from carkinetics.recording.describing import write_run

    (draft / "index.html").write_text(render(what_if_page(result, draft / "figures")), encoding="utf-8")
    write_results(result, draft / "results.zarr")
    write_csv(numbers_of(result), draft / "outcomes.csv")
    write_run(draft, what_if_record(result, _of_what_if(result), started, told))


def _of_what_if(result: xr.Dataset) -> Model | None:
    """The model of the trial of a what-if."""
    from carkinetics.trial.read import trial_of
    from carkinetics.trial.run import model_of

    return model_of(trial_of(result)) if "trial_document" in result.attrs else None


def numbers_of(result: xr.Dataset) -> pd.DataFrame:
    """What `outcomes.csv` holds: one row for each combination of a what-if's dimensions, without its worlds and the sides of a swing."""
    small = result.drop_dims("world", errors="ignore")
    if "side" in small.dims:
        sides = {f"swing_{side}": small["swing"].sel(side=side, drop=True) for side in small["side"].values}
        small = small.drop_dims("side").assign(sides)
    return small.to_dataframe().reset_index()


def _trial(
    result: xr.Dataset, draft: Path, started: datetime, told: Told | None, *, sensitivity: xr.Dataset | None, **_: Any
) -> tuple[str, dict[str, Any]]:
    from carkinetics.pages.material import Material
    from carkinetics.pages.page import render
    from carkinetics.pages.trial_page import trial_page
    from carkinetics.recording.describing import trial_record
    from carkinetics.trial.endpoints import expansion
    from carkinetics.trial.read import trial_of
    from carkinetics.trial.run import model_of
    from carkinetics.trial.summary import endpoints
    from carkinetics.whatif.shipped import shipped_sensitivity

    trial = trial_of(result)
    found = shipped_sensitivity(trial) if sensitivity is None else sensitivity
    measured = expansion(result)
    frame = endpoints(result, measured)
    write_csv(frame, draft / "endpoints.csv")
    write_csv(_per_subject(measured), draft / "exposure.csv")
    model = model_of(trial)
    page = render(trial_page(Material(result, trial, model, measured, draft / "figures", found), frame))
    return page, trial_record(result, trial, model, started, told)


def _simulation(
    sim: xr.Dataset, draft: Path, started: datetime, told: Told | None, *, model: Model | None, cohort: xr.Dataset | None, **_: Any
) -> tuple[str, dict[str, Any]]:
    from carkinetics.noncompartmental import exposure
    from carkinetics.pages.page import render
    from carkinetics.pages.simulation_page import simulation_page
    from carkinetics.recording.describing import COHORT, MOST_COHORT, simulation_record

    name = _main_variable(sim)
    measured = exposure(sim, name)
    write_csv(_per_subject(measured), draft / "exposure.csv")
    model = model or (told.model if told is not None and told.model is not None else _model(sim))
    page = render(simulation_page(sim, name, measured, model, draft / "figures"))
    if cohort is not None and cohort.nbytes <= MOST_COHORT:
        write_results(with_small_in_memory(cohort), draft / COHORT)
    return page, simulation_record(sim, model, started, told, cohort)


def _main_variable(sim: xr.Dataset) -> str:
    """The transgene where there is one, else the first curve."""
    curves = [str(name) for name in sim.data_vars if {"subject", "time"} <= set(sim[name].dims)]
    if not curves:
        raise ConfigError("report: the Dataset has no variable over subject and time, so there is nothing to draw.")
    return "transgene" if "transgene" in curves else curves[0]


def _model(sim: xr.Dataset) -> Model | None:
    """The shipped model with which a simulation was made, where it is still the same one."""
    from carkinetics.model.library import load_model

    try:
        model = load_model(str(sim.attrs.get("model", "")))
    except CarkineticsError:
        return None
    return model if model.hash == sim.attrs.get("model_hash") else None


def _per_subject(measured: xr.Dataset) -> pd.DataFrame:
    """Measures as rows: subject (and matrix), arm, pair, then the measures with why one is missing."""
    frame = measured.reset_coords().to_dataframe().reset_index()
    first = [name for name in ("subject", "arm", "pair", "matrix") if name in frame]
    measures = [str(name) for name in measured.data_vars]
    return frame[[*first, *measures, *(name for name in frame if name not in first and name not in measures)]]
