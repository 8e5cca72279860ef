"""`calibrate`: a trial's model calibrated to published summaries, in a folder from which an interrupted run goes on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics.commands import console, words
from carkinetics.commands.library import is_path
from carkinetics.outputs import claim_parent
from carkinetics.record import Told, hearing
from carkinetics.trial.read import MAX_BYTES

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.calibration.result import Calibration
    from carkinetics.trial.spec import Trial


def calibrate(
    name: Annotated[str, typer.Argument(help="A registry number, as NCT04626765, or a path to a trial's .toml file.")],
    out: Annotated[Path, typer.Option("--out", help="The folder of the calibration; one that was interrupted goes on from it.")],
    targets: Annotated[Path | None, typer.Option("--targets", help="A targets file (.toml). Left out: the one that ships.")] = None,
    vectors: Annotated[int, typer.Option("--vectors", help="Parameter vectors simulated in a wave.")] = 96,
    waves: Annotated[int, typer.Option("--waves", help="Waves: the first fills the priors, the next are drawn where the targets are.")] = 3,
    n: Annotated[int, typer.Option("--n", help="Virtual children per arm for one vector.")] = 500,
    rounds: Annotated[int, typer.Option("--rounds", help="Rounds of tuning.")] = 2,
    judged: Annotated[int, typer.Option("--judged", help="Fresh children per arm that judge the tuned values.")] = 10_000,
    draws: Annotated[int, typer.Option("--draws", help="Draws of the posterior that are written.")] = 200,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same calibration.")] = 7,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Change a value of the trial file. Repeatable.")
    ] = None,
    threads: Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")] = None,
) -> None:
    """Calibrate a trial's model to published summaries: tuned values, the fit of every target, and a posterior of the parameters.

    Every simulation is kept in the folder as it is done. After Ctrl-C the same command goes on, to the same result.
    """
    changes = words.settings(settings or [])
    _claim(out)
    import carkinetics as ck
    from carkinetics.calibration.read import shipped_targets
    from carkinetics.calibration.run import simulations
    from carkinetics.model.files import read_text

    planned = ck.read_trial(Path(name), changes) if is_path(name) else ck.load_trial(name, changes)
    aimed = read_text(shipped_targets(planned) if targets is None else targets, "targets", MAX_BYTES)
    chosen = {"vectors": vectors, "waves": waves, "n": n, "rounds": rounds, "judged": judged, "draws": draws, "seed": seed}
    started = datetime.now(UTC)
    with hearing() as heard, console.progress("Simulating", simulations(chosen), "populations") as advance:

        def work() -> Calibration:
            return ck.calibrate(planned, out, targets=targets, threads=threads, progress=lambda _, count: advance(count), **chosen)

        try:
            found = console.interruptible(work)
        except KeyboardInterrupt:
            console.remark(f"What was simulated is kept in {out}: the same command goes on from there.")
            raise
    from carkinetics.repeating.writing import write_calibration_run

    given = {} if targets is None else {"targets": targets}
    write_calibration_run(found, planned, aimed, out, Told(chosen, given, heard, started=started))
    _summarise(planned, found, out)


def _claim(out: Path) -> None:
    """A folder of an earlier run is gone on with; any other that is not empty is refused."""
    from carkinetics.calibration.run import STORE
    from carkinetics.pages.folder import claim

    if not (out / STORE).exists():
        claim(out, overwrite=False)
    claim_parent(out)


def _summarise(planned: Trial, found: Calibration, out: Path) -> None:
    fit = found.fit
    rows = [[f"{row['arm']}: {row['words']}", *_cells(row)] for _, row in fit.iterrows()]
    title = f"{planned.id} · {int(fit['inside'].sum())} of {len(fit)} targets met by {found.children:,} fresh children an arm"
    console.print_table(title, ["summary", "target (95 %)", "reached", "posterior, 95 %", ""], rows, frozenset({1, 2, 3}))
    loose = found.uninformed
    console.say(f"{len(loose)} of {len(found.targets.free)} parameters keep their prior's width: {', '.join(loose) or 'none'}.")
    console.say(f"Written: {out / 'calibration.html'}, fit.csv, parameters.csv, correlations.csv, posterior.csv, run.json")


def _cells(row: pd.Series) -> list[str]:
    """Target, reached and posterior."""
    aim = f"{_amount(row['target'])} ({_amount(row['lower'])}-{_amount(row['upper'])})"
    posterior = f"{_amount(row['posterior_lower'])}-{_amount(row['posterior_upper'])}"
    return [aim, _amount(row["reached"]), posterior, "" if row["inside"] else "outside"]


def _amount(value: float) -> str:
    return "-" if value != value else console.amount(value, 3)
