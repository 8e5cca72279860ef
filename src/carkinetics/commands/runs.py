"""`simulate`: a virtual cohort of one model, in batches, so that work can be seen going on and what is done is kept."""

from __future__ import annotations

import warnings
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from carkinetics import outputs
from carkinetics.commands import cluster, console, words
from carkinetics.commands.library import find_model
from carkinetics.record import Told, hearing
from carkinetics.recording.replaying import replays_of_simulation
from carkinetics.repeating.writing import replay_places, write_simulation

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics import Dose, Model

BATCHES = 50  # the bar moves about this often ...
SMALLEST_BATCH = 256  # ... unless a batch would be too small to keep every core busy
SHOWN_TIMES = 8  # rows of the summary


def simulate(
    model: Annotated[str, typer.Argument(help="A name from `carkinetics models`, or a path to a .toml file.")],
    n: Annotated[int | None, typer.Option("--n", help="Virtual subjects to sample. Left out: one typical subject.")] = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same subjects.")] = 7,
    times: Annotated[
        str, typer.Option("--times", help="start:stop:step with the stop included, or a comma list; the model's unit.")
    ] = "0:365:1",
    dose: Annotated[
        list[str] | None, typer.Option("--dose", metavar="AMOUNT@TIME", help="2e8@0, or 25@-4,-3:entry/duration. Repeatable.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write the results here: .nc, .zarr, .csv, or a folder for a report.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace --out if it is there.")] = False,
    method: Annotated[str, typer.Option("--method", help="auto, explicit, stiff or exact.")] = "auto",
    rtol: Annotated[float, typer.Option("--rtol", help="Relative tolerance of the solver.")] = 1e-6,
    atol: Annotated[list[str] | None, typer.Option("--atol", help="A number, or STATE=NUMBER (repeatable).")] = None,
    variant: Annotated[str | None, typer.Option("--variant", help="One of the model's variants.")] = None,
    states: Annotated[bool, typer.Option("--states", help="Keep every state, too.")] = False,
    threads: Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")] = None,
    store: Annotated[Path | None, typer.Option("--store", help=cluster.STORE_HELP)] = None,
    chunk: Annotated[int | None, typer.Option("--chunk", help=cluster.CHUNK_HELP)] = None,
    scheduler: Annotated[str | None, typer.Option("--scheduler", metavar="ADDRESS", help=cluster.SCHEDULER_HELP)] = None,
) -> None:
    """Simulate a model: a virtual cohort of --n subjects, or one typical subject."""
    cluster.check(store, chunk, scheduler, out)
    grid = words.times(times)
    doses = [said for text in dose or [] for said in words.doses(text)]
    tolerance = words.tolerances(atol or [])
    if out is not None:
        outputs.claim_results(out, overwrite=overwrite)
    import carkinetics as ck
    from carkinetics.cohort.streams import check_seed

    check_seed(seed)
    started = datetime.now(UTC)
    chosen = find_model(model, variant)
    cohort = None if n is None else ck.sample_cohort(chosen, n, seed=seed)
    arguments: dict[str, Any] = {
        "times": grid,
        "doses": [_dose(said) for said in doses],
        "method": method,
        "rtol": rtol,
        "atol": tolerance,
        "states": states,
        "threads": threads,
    }
    with hearing() as heard:
        if store is None and scheduler is None:
            result = _in_batches(chosen, cohort, arguments, out)
        else:
            result = _in_blocks(chosen, cohort, {**arguments, "chunk": chunk}, store, scheduler)
    _summarise(chosen, result)
    if out is not None:
        told = Told({**arguments, "n": n, "seed": seed}, warnings=heard, model=chosen, started=started)
        _write(result, out, told, cohort, overwrite=overwrite)
    if store is not None:
        console.say(f"Store: {store}")


def _write(result: xr.Dataset, out: Path, told: Told, cohort: xr.Dataset | None, *, overwrite: bool) -> None:
    """Write a result with the record of its run, and what is needed to look at the subjects that failed."""
    arguments = {name: value for name, value in told.options.items() if name not in ("n", "seed")}
    options = {**told.options, "doses": [dict(vars(given)) for given in arguments["doses"]]}
    del options["threads"]
    failures = failed_subjects(result)
    said = [*told.warnings, *([failures] if failures and options["n"] is not None else [])]
    replays = replays_of_simulation(told.model, cohort, result, arguments)
    write_simulation(result, out, replace(told, options=options, warnings=said), replays, overwrite=overwrite)
    if replays:
        console.remark(f"{len(replays)} of them can be looked at one by one: carkinetics replay {replay_places(out)}")
    console.say(f"Written: {out}")


def _in_blocks(model: Model, cohort: xr.Dataset | None, arguments: dict[str, Any], store: Path | None, scheduler: str | None) -> xr.Dataset:
    import carkinetics as ck
    from carkinetics.simulation import SimulationWarning

    count = 1 if cohort is None else cohort.sizes["subject"]
    with cluster.connected(scheduler) as client, console.progress("Simulating", count, "subjects") as advance:

        def work() -> xr.Dataset:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SimulationWarning)  # failures are counted from the result
                return ck.simulate(model, cohort, **arguments, store=store, client=client, progress=advance)

        try:
            return console.interruptible(work)
        except KeyboardInterrupt:
            cluster.kept(store)
            raise


def _dose(said: words.DoseWords) -> Dose:
    import carkinetics as ck

    return ck.Dose(said.amount, time=said.time, into=said.into, duration=said.duration)


def _in_batches(model: Model, cohort: xr.Dataset | None, arguments: dict[str, Any], out: Path | None) -> xr.Dataset:
    import carkinetics as ck
    from carkinetics.simulation import SimulationWarning

    if cohort is None:
        return console.interruptible(lambda: ck.simulate(model, **arguments))
    count = cohort.sizes["subject"]
    size = max(SMALLEST_BATCH, -(-count // BATCHES))
    done: list[xr.Dataset] = []
    with console.progress("Simulating", count, "subjects") as advance:

        def work() -> None:
            for first in range(0, count, size):
                part = cohort.isel(subject=slice(first, first + size))
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", SimulationWarning)  # failures are counted once, over all batches
                    done.append(ck.simulate(model, part, **arguments))
                advance(part.sizes["subject"])

        try:
            console.interruptible(work)
        except KeyboardInterrupt:
            _keep(done.copy(), count, out)
            raise
    return _joined(done)


def _joined(parts: list[xr.Dataset]) -> xr.Dataset:
    import xarray as xr

    if len(parts) == 1:
        return parts[0]
    return xr.concat(
        parts, dim="subject", data_vars="minimal", coords="minimal", compat="override", join="override", combine_attrs="override"
    )


def _keep(parts: list[xr.Dataset], count: int, out: Path | None) -> None:
    if out is None or not parts:
        return
    kept = _joined(parts)
    place = out.with_name(f"{out.stem}.partial{out.suffix}")
    outputs.write_dataset(kept, place)
    console.remark(f"{kept.sizes['subject']:,} of {count:,} subjects were done; they are in {place}.")


def _summarise(model: Model, result: xr.Dataset) -> None:
    failures = failed_subjects(result)
    if failures:
        console.remark(f"warning: {failures}")
    columns = [(name, matrix) for name in dict.fromkeys(o.name for o in model.observables) for matrix in _matrices(result, name)]
    several = result.sizes["subject"] > 1
    shown = result[list(dict(columns))].isel(time=_spaced(result.sizes["time"]))
    cells = [[f"{time:g}" for time in shown["time"].values.tolist()]]
    for name, matrix in columns:  # one after another: of a store each is a pass over the disk
        values = (shown[name] if matrix is None else shown[name].sel(matrix=matrix)).transpose("time", "subject").values
        cells.append([console.spread(row, several) for row in values])
    rows = [list(row) for row in zip(*cells, strict=True)]
    heads = [f"{name} {matrix or ''}".strip() + f" ({result[name].attrs.get('units', '')})" for name, matrix in columns]
    what = f"{result.sizes['subject']:,} subjects: median (5-95 %)" if several else "One subject"
    numeric = frozenset(range(1 + len(columns)))
    console.print_table(f"{model.name} · {what}", [f"time ({model.time})", *heads], rows, numeric)


def failed_subjects(result: xr.Dataset) -> str:
    """Say how many subjects did not finish, by status; an empty text if all did."""
    import numpy as np

    status = result["status"]
    bad = status.values[status.values != 0]
    if not bad.size:
        return ""
    meanings = dict(zip(np.atleast_1d(status.attrs["flag_values"]).tolist(), str(status.attrs["flag_meanings"]).split(), strict=True))
    kinds = ", ".join(
        f"{meanings[value]} {count}" for value, count in zip(*(a.tolist() for a in np.unique(bad, return_counts=True)), strict=True)
    )
    return f"{bad.size:,} of {status.size:,} subjects did not finish ({kinds}): their values are NaN after `last_good_time`."


def _matrices(result: xr.Dataset, name: str) -> list[str | None]:
    return [str(matrix) for matrix in result["matrix"].values] if "matrix" in result[name].dims else [None]


def _spaced(count: int) -> list[int]:
    rows = min(count, SHOWN_TIMES)
    return sorted({round(i * (count - 1) / max(rows - 1, 1)) for i in range(rows)})
