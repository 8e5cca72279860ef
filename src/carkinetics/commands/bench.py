"""`bench`: how fast this checkout is, and whether it is slower than another commit; the measuring is in benchmarks/guard/."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from carkinetics.errors import ConfigError

FEWEST_ROUNDS, MOST_ROUNDS = 3, 1000
LARGEST_LIMIT = 10.0
_ROOT = Path(__file__).resolve().parents[3]


def bench(
    files: Annotated[list[Path] | None, typer.Argument(help="Two histories: is the last run of the second slower?")] = None,
    against: Annotated[str | None, typer.Option("--against", metavar="REV", help="A commit to measure alternately with.")] = None,
    work: Annotated[list[str] | None, typer.Option("--work", help="Only this work. Repeatable.")] = None,
    rounds: Annotated[int | None, typer.Option("--rounds", help="Rounds at first, of two pairs each; more where noise asks.")] = None,
    limit: Annotated[float, typer.Option("--limit", help="Slower than by this share is a failure.")] = 0.15,
    quick: Annotated[bool, typer.Option("--quick", help="The short form, for CI: fewer rounds at first.")] = False,
    history: Annotated[Path | None, typer.Option("--history", help="Append the run to this JSON file.")] = None,
) -> None:
    """Measure this checkout, alone or against a commit; exit with 1 if a work is slower or its answer wrong. In a checkout only."""
    _check(files or [], against, rounds, limit, quick, history)
    guard = _load_guard()
    plan = guard.Plan(guard.chosen(work or []), rounds or (guard.QUICK if quick else guard.FULL), limit)
    if files:
        code = guard.compare_files(*files, plan)
    elif against is not None:
        code = guard.measure_against(against, plan, history)
    else:
        code = guard.measure_alone(plan, history)
    raise typer.Exit(code)


def _check(files: list[Path], against: str | None, rounds: int | None, limit: float, quick: bool, history: Path | None) -> None:
    if len(files) not in (0, 2):
        raise ConfigError(f"bench compares two files, the earlier first; {len(files)} were given.")
    unused = {"--against": against is not None, "--rounds": rounds is not None, "--quick": quick, "--history": history is not None}
    if files and any(unused.values()):
        raise ConfigError(f"{next(name for name, said in unused.items() if said)} has no meaning with two files: nothing is measured then.")
    if rounds is not None and quick:
        raise ConfigError("--quick and --rounds both say how long to measure. Keep one of them.")
    if rounds is not None and not FEWEST_ROUNDS <= rounds <= MOST_ROUNDS:
        raise ConfigError(f"--rounds is {rounds}; it must be from {FEWEST_ROUNDS} to {MOST_ROUNDS}.")
    if not 0 < limit <= LARGEST_LIMIT:
        raise ConfigError(f"--limit is {limit:g}; it must be above 0 and at most {LARGEST_LIMIT:g}: 0.15 is 15 %.")


def _load_guard() -> Any:
    """Return the module that measures: part of the checkout that this package lies in, not of the package; ConfigError elsewhere."""
    if not (_ROOT / "benchmarks" / "guard" / "run.py").is_file() or not (_ROOT / ".git").exists():
        raise ConfigError(
            f"bench works in a checkout of the repository only, and this carkinetics ({_ROOT / 'carkinetics'}) is in none. "
            "Clone the repository, install it with `pip install -e .`, and run it there."
        )
    if str(_ROOT) not in sys.path:
        sys.path.insert(0, str(_ROOT))
    return importlib.import_module("benchmarks.guard.run")
