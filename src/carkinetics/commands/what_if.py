"""`sweep`, `sensitivity`, `assurance`: a trial under other settings, what it hangs on, and what a trial of its size would show."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from carkinetics.commands import console, words
from carkinetics.commands.trials import find_trial
from carkinetics.errors import ConfigError
from carkinetics.outputs import claim_parent
from carkinetics.pages.folder import claim
from carkinetics.record import Told, hearing

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.pages.tables import Table
    from carkinetics.trial.spec import Trial

Name = Annotated[str, typer.Argument(help="A registry number, as NCT04626765, or a path to a trial's .toml file.")]
Seed = Annotated[int, typer.Option("--seed", help="The same seed gives the same children.")]
Out = Annotated[Path | None, typer.Option("--out", help="Write page, figures and numbers into this folder.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Write into --out although it is not empty.")]
Store = Annotated[Path | None, typer.Option("--store", help="Keep what is done in this file; with it the same command goes on.")]
Threads = Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")]
Allocation = Annotated[str, typer.Option("--allocation", help="counterfactual: every child is given every product. rule: the trial's own.")]
Children = Annotated[int, typer.Option("--children", help="Virtual children per arm of every run.")]


def sweep(
    name: Name,
    settings: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=A,B,C", help="A setting and its values. Repeatable.")] = None,
    scenarios: Annotated[
        list[str] | None, typer.Option("--scenario", metavar="NAME: KEY=A; KEY=B", help="Settings that belong together. Repeatable.")
    ] = None,
    n: Annotated[int, typer.Option("--n", help="Virtual children per arm.")] = 200,
    seed: Seed = 7,
    allocation: Allocation = "counterfactual",
    outcome: Annotated[list[str] | None, typer.Option("--outcome", help="An outcome to print. Repeatable.")] = None,
    out: Out = None,
    overwrite: Overwrite = False,
    store: Store = None,
    threads: Threads = None,
) -> None:
    """Run a trial under every combination of settings, on the same children."""
    vary = varied(settings or [], scenarios or [])
    _claim(out, overwrite)
    import carkinetics as ck
    from carkinetics.whatif.axes import cells, read_axes

    planned = find_trial(name)
    _check_outcomes(planned, outcome)
    arms = 1 if allocation == "rule" else len(planned.arms)
    runs = (1 + len(cells(read_axes(vary)))) * n * arms
    result, told = _shown_work(
        "Simulating",
        runs,
        lambda advance: ck.sweep(planned, vary, n, seed, allocation=allocation, store=store, threads=threads, progress=advance),
    )
    from carkinetics.drawing.groups import looks_of_arms
    from carkinetics.pages.what_if_tables import main_outcomes, sweep_tables

    names = main_outcomes(result, tuple(outcome) if outcome else main_outcomes(result)[:5])
    _finish(result, told, sweep_tables(result, looks_of_arms(result), names), out, overwrite)


def sensitivity(
    name: Name,
    n: Annotated[int, typer.Option("--n", help="Rows of the design, a power of 2: n x (parameters + 2) trials.")] = 64,
    children: Children = 100,
    seed: Seed = 7,
    outcome: Annotated[list[str] | None, typer.Option("--outcome", help="An outcome to print. Repeatable.")] = None,
    out: Out = None,
    overwrite: Overwrite = False,
    store: Store = None,
    threads: Threads = None,
) -> None:
    """Rank the unsure parameters by what the outcomes of a trial hang on (Sobol's indices)."""
    _claim(out, overwrite)
    import carkinetics as ck
    from carkinetics.trial.run import model_of
    from carkinetics.whatif.sensing import runs_of
    from carkinetics.whatif.worlds import unsure_of

    planned = find_trial(name)
    _check_outcomes(planned, outcome)
    runs = runs_of(n, len(unsure_of(planned, model_of(planned)))) * children * len(planned.arms)
    result, told = _shown_work(
        "Simulating",
        runs,
        lambda advance: ck.sensitivity(planned, n, n_per_arm=children, seed=seed, store=store, threads=threads, progress=advance),
    )
    from carkinetics.drawing.groups import looks_of_arms
    from carkinetics.pages.what_if_tables import main_outcomes, ranking

    names = main_outcomes(result, tuple(outcome or ("response",)))
    _finish(result, told, [ranking(result, looks_of_arms(result), one) for one in names[:6]], out, overwrite)


def _check_outcomes(planned: Trial, names: list[str] | None) -> None:
    """ConfigError for a name of no outcome, before the work: a trial of one child an arm has them all."""
    import carkinetics as ck
    from carkinetics.whatif.measures import children_of

    if names:
        with hearing():
            children_of(ck.run_trial(planned, 1, seed=0), names)


def assurance(
    name: Name,
    target: Annotated[
        str, typer.Option("--target", help="OUTCOME > SHARE or OUTCOME < SHARE, of the interval's near end.")
    ] = "response > 0.6",
    size: Annotated[list[int] | None, typer.Option("--size", help="Children in the trial. Repeatable. [default: as planned]")] = None,
    draws: Annotated[str, typer.Option("--draws", help="priors, typical, or a CSV with a column for each parameter.")] = "priors",
    worlds: Annotated[int, typer.Option("--worlds", help="Draws of the parameters.")] = 100,
    children: Annotated[int | None, typer.Option("--children", help="Children of each world. [default: 100, or the trial's]")] = None,
    allocation: Allocation = "counterfactual",
    seed: Seed = 7,
    out: Out = None,
    overwrite: Overwrite = False,
    store: Store = None,
    threads: Threads = None,
) -> None:
    """How likely a trial of its real size is to show what is hoped for."""
    _claim(out, overwrite)
    import carkinetics as ck

    planned = find_trial(name)

    def work(advance: Callable[[int], None]) -> xr.Dataset:
        options = {"worlds": worlds, "children": children, "allocation": allocation, "seed": seed, "store": store, "threads": threads}
        return ck.assurance(planned, target, size or None, draws=draws, progress=advance, **options)

    result, told = _shown_work("Simulating", 0, work)
    from carkinetics.drawing.groups import looks_of_arms
    from carkinetics.pages.what_if_tables import assurances

    _finish(result, told, [assurances(result, looks_of_arms(result))], out, overwrite)


def varied(settings: list[str], scenarios: list[str]) -> dict[str, Any]:
    """What a sweep varies, from KEY=A,B,C texts and from NAME: KEY=A; KEY=B texts; a scenario without settings is the trial as it is."""
    found: dict[str, Any] = {key: values_of(text) for key, text in words.settings(settings).items()}
    named: dict[str, dict[str, str]] = {}
    for text in scenarios:
        label, colon, rest = (part.strip() for part in text.partition(":"))
        if not colon or not label or label in named:
            raise ConfigError(
                f"--scenario: '{text}' is not NAME: KEY=VALUE; KEY=VALUE with a name of its own, for example "
                "'later: arms.*.dose.times=[0, 28]'."
            )
        named[label] = words.settings([part for part in rest.split(";") if part.strip()])
    if named:
        found["scenario"] = named
    if not found:
        raise ConfigError("sweep: nothing is varied. Say --set KEY=A,B,C, for example --set lymphodepletion.fludarabine.amount=0,25,40.")
    return found


def values_of(text: str) -> list[Any]:
    """The values between commas outside of brackets and quotes, each as TOML reads it, else as a text."""
    from carkinetics.trial.settings import literal

    parts = re.findall(r'(?:\[[^\]]*\]|"[^"]*"|[^,\["])+', text)
    return [literal(part.strip()) for part in parts if part.strip()]


def _claim(out: Path | None, overwrite: bool) -> None:
    if out is not None:
        claim(out, overwrite=overwrite)
        claim_parent(out)


def _shown_work(what: str, total: int, work: Callable[[Callable[[int], None]], xr.Dataset]) -> tuple[xr.Dataset, Told]:
    started = datetime.now(UTC)
    with hearing() as heard, console.progress(what, total or None, "children") as advance:
        result = console.interruptible(lambda: work(advance))
    return result, Told(warnings=heard, started=started)


def _finish(result: xr.Dataset, told: Told, tables: list[Table], out: Path | None, overwrite: bool) -> None:
    import carkinetics as ck

    for made in tables:
        console.print_page_table(made)
    console.say("A simulation of assumptions, not advice.")
    if out is not None:
        with console.busy("Writing the page"):
            ck.report(result, out, overwrite=overwrite, told=told)
        console.say(f"Page: {out / 'index.html'}")
