"""`qualify`: the proof that what is installed is right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from carkinetics.commands import console

if TYPE_CHECKING:
    from carkinetics.qualification.spec import Outcome

FAILED = 1
SHOWN = 5  # failed comparisons of a check that are printed; the page has all


def qualify(
    out: Annotated[Path, typer.Option("--out", help="The folder for index.html, qualification.csv, matrix.csv and run.json.")],
    data: Annotated[
        Path | None, typer.Option("--data", help="A folder with theo_sd.csv and Wang2007.csv, for published objective values.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
) -> None:
    """Prove that what is installed is right: solver, doses, likelihood, exposure, determinism, each against known answers."""
    from carkinetics.qualification.catalogue import CHECKS
    from carkinetics.qualification.run import qualify as carry_out
    from carkinetics.qualification.run import tally

    with console.progress("Checking", len(CHECKS), "checks") as advance:
        found = console.interruptible(lambda: carry_out(out, overwrite=overwrite, data=data, told=lambda _: advance(1)))
    rows = [[o.check.name, o.check.claim, str(len(o.comparisons)), "FAIL" if o.status == "fail" else o.status] for o in found.outcomes]
    console.print_table("", ["Check", "Claim", "Comparisons", "Result"], rows, numeric=frozenset({2}))
    for outcome in found.outcomes:
        _tell(outcome)
    console.say(f"{'pass' if found.passed else 'FAIL'}: {tally(found.outcomes)}.", style="" if found.passed else "red")
    console.say(f"Written: {found.page}")
    if not found.passed:
        raise typer.Exit(FAILED)


def _tell(outcome: Outcome) -> None:
    """What did not pass, and why."""
    wrong = [comparison for comparison in outcome.comparisons if not comparison.passed]
    for comparison in wrong[:SHOWN]:
        console.say(
            f"{outcome.check.name}: {comparison.what}: expected {comparison.expected}, found {comparison.found} "
            f"(error {comparison.error:.3g}, allowed {comparison.tolerance:.3g})",
            style="red",
        )
    if len(wrong) > SHOWN:
        console.say(f"{outcome.check.name}: and {len(wrong) - SHOWN} more, on the page", style="red")
    if outcome.remark:
        console.say(f"{outcome.check.name}: {outcome.remark}", style="red" if outcome.status == "fail" else "")
