"""`trial`: a trial simulated, reported and summed up."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from carkinetics.commands import cluster, console, words
from carkinetics.commands.library import is_path
from carkinetics.commands.runs import failed_subjects
from carkinetics.outputs import claim_parent, read_dataset
from carkinetics.pages.folder import claim
from carkinetics.pieces import with_small_in_memory
from carkinetics.record import Told, hearing

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

    from carkinetics.trial.spec import Trial


def trial(
    name: Annotated[str, typer.Argument(help="A registry number, as NCT04626765, or a path to a trial's .toml file.")],
    n: Annotated[int, typer.Option("--n", help="Virtual children per arm.")] = 200,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same trial.")] = 7,
    out: Annotated[Path | None, typer.Option("--out", help="Write the report into this folder.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write into --out although it is not empty.")] = False,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Change a value of the file. Repeatable.")
    ] = None,
    allocation: Annotated[
        str,
        typer.Option("--allocation", help="counterfactual: every child is given every product. rule: the one that the trial allocates."),
    ] = "counterfactual",
    sensitivity: Annotated[
        Path | None, typer.Option("--sensitivity", help="A result of `carkinetics sensitivity` (.zarr, .nc) for the report.")
    ] = None,
    uncertainty: Annotated[
        str | None,
        typer.Option(
            "--uncertainty", help="parameters (the posterior that ships), or a posterior.csv: pairs live in worlds drawn from it."
        ),
    ] = None,
    threads: Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")] = None,
    store: Annotated[Path | None, typer.Option("--store", help=cluster.STORE_HELP)] = None,
    chunk: Annotated[int | None, typer.Option("--chunk", help=cluster.CHUNK_HELP)] = None,
    scheduler: Annotated[str | None, typer.Option("--scheduler", metavar="ADDRESS", help=cluster.SCHEDULER_HELP)] = None,
) -> None:
    """Simulate a trial, arm by arm, and write its report."""
    cluster.check(store, chunk, scheduler)
    changes = words.settings(settings or [])
    if out is not None:
        claim(out, overwrite=overwrite)
        claim_parent(out)
    import carkinetics as ck

    planned = find_trial(name, changes)
    hangs_on = None if sensitivity is None else read_dataset(sensitivity)
    started = datetime.now(UTC)
    with hearing() as heard:
        result = with_small_in_memory(_run(planned, n, seed, threads, allocation, uncertainty, Place(store, chunk, scheduler)))
    failures = failed_subjects(result)
    if failures:
        console.remark(f"warning: {failures}")
    if out is not None:
        inputs = {"sensitivity": sensitivity, "uncertainty": Path(uncertainty) if uncertainty and is_path(uncertainty) else None}
        given = {name: path for name, path in inputs.items() if path is not None}
        told = Told(inputs=given, warnings=[*heard, *([failures] if failures else [])], started=started)
        with console.busy("Writing the report"):
            ck.report(result, out, overwrite=overwrite, sensitivity=hangs_on, told=told)
    _summarise(planned, result)
    if out is not None:
        console.say(f"Report: {out / 'index.html'}")
    if store is not None:
        console.say(f"Store: {store}")


def find_trial(name: str, changes: Mapping[str, Any] | None = None) -> Trial:
    """The trial of a registry number, or of a path."""
    import carkinetics as ck

    return ck.read_trial(Path(name), changes) if is_path(name) else ck.load_trial(name, changes)


@dataclass(frozen=True)
class Place:
    """Where a trial's result goes, block by block, and who works it out."""

    store: Path | None
    chunk: int | None
    scheduler: str | None


def _run(planned: Trial, n: int, seed: int, threads: int | None, allocation: str, uncertainty: str | None, place: Place) -> xr.Dataset:
    import carkinetics as ck
    from carkinetics.simulation import SimulationWarning

    options = {"n_per_arm": n, "seed": seed, "threads": threads, "allocation": allocation, "uncertainty": uncertainty}
    options |= {"store": None if place.store is None else str(place.store), "chunk": place.chunk}
    count = n if allocation == "rule" else n * len(planned.arms)
    with cluster.connected(place.scheduler) as client, console.progress("Simulating", count, "children") as advance:

        def work() -> xr.Dataset:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SimulationWarning)  # failures are counted from the result
                return ck.run_trial(planned, progress=advance, client=client, **options)

        try:
            return console.interruptible(work)
        except KeyboardInterrupt:
            cluster.kept(place.store)
            raise


def _summarise(planned: Trial, result: xr.Dataset) -> None:
    from carkinetics.trial.endpoints import expansion_table, response_table, survival_table

    response, survival, expansion = response_table(result), survival_table(result), expansion_table(result)
    rows = []
    for arm in planned.arms:
        peaks = (_pick(expansion, arm=arm.name, matrix=matrix, metric="cmax") for matrix in ("PB", "BM"))
        best = _pick(response, arm=arm.name, when="best", quantity="CR or CRi")
        lives = [_pick(survival, arm=arm.name, endpoint="os", quantity=f"{months} months") for months in (12, 24)]
        rows.append([arm.title, *map(_range, peaks), *map(_percent, (best, *lives))])
    unit = result[planned.readouts.transgene].attrs.get("units", "")
    heads = ["arm", f"Cmax PB, {unit}", f"Cmax BM, {unit}", "CR or CRi, best", "alive, 12 months", "alive, 24 months"]
    count = result.sizes["subject"]
    rule = result.attrs.get("allocation") == "rule"
    title = f"{planned.id} · {count:,} virtual children, " + (
        "each given the product of the rule" if rule else f"{count // len(rows):,} an arm"
    )
    console.print_table(title, heads, rows, frozenset({1, 2, 3, 4, 5}))
    console.say("Cmax: median (5-95 % of children). Shares: with 95 % intervals. A simulation of assumptions, not advice.")


def _pick(table: pd.DataFrame, **wanted: str) -> dict[str, float]:
    """The row of a table in which every column named has the value wanted; empty if there is none."""
    found = table
    for column, value in wanted.items():
        found = found[found[column] == value] if column in found else found[:0]
    return {} if found.empty else {str(key): value for key, value in found.iloc[0].items()}


def _range(row: dict[str, float]) -> str:
    if not row or math.isnan(row["median"]):
        return "-"
    middle, low, high = (console.amount(row[name], 3) for name in ("median", "p05", "p95"))
    return f"{middle} ({low}-{high})"


def _percent(row: dict[str, float]) -> str:
    if not row or math.isnan(row["estimate"]):
        return "-"
    middle, low, high = (f"{100 * row[name]:.0f}" for name in ("estimate", "lower", "upper"))
    return f"{middle} % ({low}-{high})"
