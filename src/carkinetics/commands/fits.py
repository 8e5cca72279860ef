"""`fit`: a model fitted to data, on one screen and as a report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics.commands import console, words
from carkinetics.commands.library import find_model
from carkinetics.errors import DataError
from carkinetics.outputs import claim_parent
from carkinetics.pages.folder import REPLAYS, claim
from carkinetics.record import Told, hearing

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit

NOT_CONVERGED, INTERRUPTED = 1, 130  # the exit codes
PATIENCE = 10.0  # s that a fit has after Ctrl-C for its result; it takes tenths of one, or else is compiling


def fit(
    data: Annotated[Path, typer.Argument(help="A .csv of what was measured: ID, TIME, DV, ... or subject, day, value, ...")],
    model: Annotated[str, typer.Option("--model", help="A name from `carkinetics models`, or a path to a .toml file.")],
    lloq: Annotated[
        list[str] | None,
        typer.Option("--lloq", metavar="NUMBER", help="Lower limit of quantification, or MATRIX=NUMBER. Values below it are censored."),
    ] = None,
    method: Annotated[
        str, typer.Option("--method", help="focei, foce, fo, laplace, saem, importance, map, individual, or several: saem,focei.")
    ] = "focei",
    where: Annotated[
        list[str] | None, typer.Option("--where", metavar="COLUMN=VALUE", help="Keep only these rows: matrix=PB. Repeatable.")
    ] = None,
    blq: Annotated[str, typer.Option("--blq", help="How values below the limit count: m3, or m4 (given that all are positive).")] = "m3",
    starts: Annotated[int, typer.Option("--starts", help="Searches from so many starts; the best is reported.")] = 1,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same fit.")] = 0,
    variant: Annotated[str | None, typer.Option("--variant", help="One of the model's variants, to start from.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write the report into this folder.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write into --out although it is not empty.")] = False,
    strict: Annotated[bool, typer.Option("--strict/--no-strict", help="Refuse faulty rows, or leave them out and list them.")] = True,
    threads: Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")] = None,
    checkpoint: Annotated[
        Path | None, typer.Option("--checkpoint", help="Keep what is done in this file; if it is there already, go on from it.")
    ] = None,
) -> None:
    """Fit a model to measured data: estimates with their uncertainty, and whether to believe them.

    Ctrl-C ends a fit with the best that was found so far; it is printed and reported as such.
    """
    limits, wanted = words.limits(lloq or []), words.rows_wanted(where or [])
    if out is not None:
        claim(out, overwrite=overwrite)
        claim_parent(out)
    import carkinetics as ck

    chosen = find_model(model, variant)
    started = datetime.now(UTC)
    with _as_options(), hearing() as heard:
        read = ck.read_data(data, lloq=limits, where=wanted or None, strict=strict)
    shown = console.messages().is_terminal or None

    def work() -> Fit:
        return ck.fit(
            chosen, read, method=method, blq=blq, starts=starts, seed=seed, strict=strict, threads=threads, progress=shown,
            checkpoint=checkpoint,
        )  # fmt: skip

    try:
        with _as_options(), hearing() as heard_later:
            found = console.interruptible(work, PATIENCE)
    except ck.errors.FitInterrupted as interruption:
        found = interruption.fit
    if out is not None:
        with console.busy("Writing the report"):
            ck.report(found, out, overwrite=overwrite, told=Told(warnings=[*heard, *heard_later], started=started))
    _tell(found, out)


def _tell(found: Fit, out: Path | None) -> None:
    """Say what was found and where it is; exit with 130 after Ctrl-C, with 1 where it has not converged."""
    console.say_as_it_is(str(found))
    if out is not None:
        console.say(f"Report: {out / 'index.html'}")
        if found.failures:
            console.remark(f"Subjects that could not be solved can be looked at one by one: carkinetics replay {out / REPLAYS / '01.json'}")
    if found.interrupted:
        raise typer.Exit(INTERRUPTED)
    if not found.converged:
        raise typer.Exit(NOT_CONVERGED)


@contextmanager
def _as_options() -> Iterator[None]:
    """Name the option of the command where an error names the argument of the function."""
    try:
        yield
    except DataError as error:
        raise DataError(str(error).replace("strict=False", "--no-strict")) from None
