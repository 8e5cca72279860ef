"""`verify`, `rerun`, `replay`: whether results are what was written, the same run again, one subject again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from carkinetics.commands import console
from carkinetics.errors import IntegrityError

FAILED = 1  # the exit code of a check that failed
LONG = 30  # s from which on a repetition says beforehand how long the run took


def verify(
    folder: Annotated[Path, typer.Argument(help="A folder or store that carkinetics wrote, or a file with a record beside it.")],
) -> None:
    """Check every file of a folder of results against its record: what is missing, changed, added or edited is named."""
    import carkinetics as ck

    try:
        found = console.interruptible(lambda: ck.verify(folder))
    except IntegrityError as error:
        console.complain("IntegrityError", str(error))
        raise typer.Exit(FAILED) from None
    console.say_as_it_is(str(found))


def rerun(
    folder: Annotated[
        Path, typer.Argument(help="A folder or store that carkinetics wrote, or a file that it wrote with a record beside it.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Write the repetition here: a new folder, or a file or store of the same kind.")],
    data: Annotated[Path | None, typer.Option("--data", help="Where the data, the curves or the SBML file are now, if moved.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
    threads: Annotated[int | None, typer.Option("--threads", help="Left out: one for each core.")] = None,
) -> None:
    """Repeat a run from its record alone, and compare: the same bits on the same platform and versions, else within 1e-10."""
    import carkinetics as ck
    from carkinetics.repeating.rerunning import lasted

    try:
        seconds = lasted(folder)
        if seconds > LONG:
            console.remark(f"The run took {_duration(seconds)}; its repetition takes about as long on such a machine.")
        with console.busy("Repeating the run"):
            found = console.interruptible(lambda: ck.rerun(folder, out, data=data, overwrite=overwrite, threads=threads))
    except IntegrityError as error:
        console.complain("IntegrityError", str(error))
        raise typer.Exit(FAILED) from None
    console.say_as_it_is(str(found))
    if not found.same:
        raise typer.Exit(FAILED)


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} seconds" if seconds < 120 else f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.1f} hours"


def replay(
    file: Annotated[Path, typer.Argument(help="A replay file (.json) of a subject that failed in `simulate` or `fit`.")],
) -> None:
    """Repeat one subject that failed: whether it fails the same way, its course until then, and what other settings would do."""
    import carkinetics as ck

    found = console.interruptible(lambda: ck.replay(file))
    console.say_as_it_is(str(found))
    if not found.same:
        raise typer.Exit(FAILED)
