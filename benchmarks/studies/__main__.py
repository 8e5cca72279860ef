"""python -m benchmarks.studies: fits of simulated data (stein, classic, seeds, speed), stores (scale, kills), random equations (fuzz)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks.studies import classic, fuzzing, kills, scale, seeds, speed, stein
from benchmarks.studies.judging import COMPLETE, HEADS, as_csv, completion, markdown, rows, summarise, taken
from benchmarks.studies.lines import Line, complete
from benchmarks.studies.sets import truth_of


def main(arguments: list[str] | None = None) -> None:
    """Read the options, run a study, print its tables."""
    read = argparse.ArgumentParser(prog="python -m benchmarks.studies", description=__doc__)
    kinds = read.add_subparsers(dest="study", required=True)
    for name, sets, about in (("stein", 100, stein), ("classic", 100, classic), ("seeds", 20, seeds)):
        kind = kinds.add_parser(name, help=(about.__doc__ or "").splitlines()[0])
        kind.add_argument("--sets", type=int, default=sets, help=f"data sets, or seeds (default {sets})")
        kind.add_argument("--out", type=Path, required=True, help="a line of JSON for every fit; what is there already is not done again")
        if name == "classic":
            kind.add_argument("--method", action="append", choices=classic.METHODS, help="default: focei; repeatable")
            kind.add_argument("--start", action="append", choices=classic.STARTS, help="default: both")
    kind = kinds.add_parser("speed", help=(speed.__doc__ or "").splitlines()[0])
    kind.add_argument("--work", action="append", choices=sorted(speed.WORKS), help="default: all; repeatable")
    kind = kinds.add_parser("scale", help=(scale.__doc__ or "").splitlines()[0])
    kind.add_argument("--subjects", type=int, help="one size instead of 1e4, 1e5 and 1e6")
    kind.add_argument("--rounds", type=int, default=1, help="of kernel and store by turns (default 1)")
    kind.add_argument("--workers", type=int, default=400_000, help="subjects for one dask worker against two; 0: left out")
    kind.add_argument("--child", choices=("kernel", "store"), help=argparse.SUPPRESS)
    kind.add_argument("--folder", default=".", help=argparse.SUPPRESS)
    kind = kinds.add_parser("kills", help=(kills.__doc__ or "").splitlines()[0])
    kind.add_argument("--kills", type=int, default=20, help="how many (default 20)")
    kind.add_argument("--child", help=argparse.SUPPRESS)
    kind = kinds.add_parser("fuzz", help=(fuzzing.__doc__ or "").splitlines()[0])
    kind.add_argument("--n", type=int, default=1_000_000, help="texts (default 1,000,000)")
    kind.add_argument("--seed", type=int, default=0, help="another seed gives other texts")
    said = read.parse_args(arguments)
    if said.study == "fuzz":
        tally = fuzzing.run(said.n, said.seed)
        print(fuzzing.report(said.n, said.seed, tally))
        raise SystemExit(1 if tally.faults else 0)
    if said.study == "speed":
        for name in said.work or speed.WORKS:
            print(speed.report(name), flush=True)
    else:
        STUDIES[said.study](said)


def tell(line: Line) -> None:
    """Print how a fit ended, as soon as it has."""
    state = "converged" if line["converged"] else f"NOT CONVERGED: {' '.join(line['messages'])}"
    print(f"{line['key']}: {state}, {line['seconds']:.1f} s", flush=True)


def run_stein(said: argparse.Namespace) -> None:
    """Run and judge the study of Stein's kinetics."""
    lines = complete(said.out, stein.SETTINGS, map(str, range(said.sets)), stein.measure, tell)
    found = summarise(lines, truth_of(stein.truth()))
    censored = 100 * sum(line.get("censored", 0.0) for line in lines) / len(lines)
    head = (
        f"{len(lines)} data sets, {censored:.1f} % of the values below quantification; {100 * completion(lines):.0f} % of the fits "
        f"converged (gate: more than {100 * COMPLETE:.0f} %); {taken(lines)}"
    )
    _keep(said.out, f"{head}\n\n{markdown(HEADS, rows(found))}", as_csv(({}, one) for one in found))


def run_classic(said: argparse.Namespace) -> None:
    """Run and judge the classic designs."""
    keys = classic.keys(said.method or ["focei"], said.start or classic.STARTS, said.sets)
    lines = complete(said.out, classic.SETTINGS, keys, classic.measure, tell)
    _keep(said.out, classic.report(lines), as_csv(classic.summaries(lines)))


def run_seeds(said: argparse.Namespace) -> None:
    """Run SAEM over seeds and judge it."""
    if not seeds.THEOPHYLLINE.exists():
        print("left out: the classic data are not here (CARKINETICS_SHARED names their folder)")
        return
    lines = complete(said.out, seeds.SETTINGS, map(str, range(said.sets)), seeds.measure, tell)
    _keep(said.out, f"{seeds.report(lines)}{taken(lines)}\n", None)


def run_scale(said: argparse.Namespace) -> None:
    """Measure stores over sizes, and workers."""
    if said.child:
        print(json.dumps(scale.child(said.child, said.subjects, said.folder)))
        return
    print(scale.table((said.subjects,) if said.subjects else scale.SIZES, said.rounds))
    if said.workers:
        print(scale.workers(said.workers))


def run_kills(said: argparse.Namespace) -> None:
    """Kill runs and compare their bytes."""
    if said.child:
        kills.child(said.child)
    else:
        print(kills.report(said.kills))


STUDIES = {"stein": run_stein, "classic": run_classic, "seeds": run_seeds, "scale": run_scale, "kills": run_kills}


def _keep(out: Path, text: str, numbers: str | None) -> None:
    """Print the tables and write them beside the lines."""
    print(text)
    out.with_suffix(".md").write_text(text, encoding="utf-8")
    if numbers is not None:
        out.with_suffix(".csv").write_text(numbers, encoding="utf-8")


if __name__ == "__main__":
    main()
