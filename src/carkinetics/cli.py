"""The command line: which commands there are, and what an error becomes."""

from __future__ import annotations

import os
import shlex
import sys
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from carkinetics import __version__
from carkinetics.commands import (
    bench,
    calibrations,
    checks,
    compared,
    compilation,
    console,
    conversion,
    fits,
    library,
    measures,
    qualifying,
    records,
    runs,
    showing,
    trials,
    what_if,
)
from carkinetics.errors import CarkineticsError

OK, FAILED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130  # the exit codes: a check failed; the user's input; Ctrl-C
BUG = 70  # sysexits.h EX_SOFTWARE: a fault of carkinetics

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _examples(*lines: str) -> str:
    return "\n\n".join(["[bold]Examples[/bold]", *(line.replace("[", r"\[") for line in lines)])


_COMMANDS: dict[str, tuple[Callable[..., None], tuple[str, ...]]] = {
    "trial": (trials.trial, ("carkinetics trial NCT04626765 --out report/", "carkinetics trial NCT04626765 --n 50 --seed 1")),
    "sweep": (
        what_if.sweep,
        (
            "carkinetics sweep NCT04626765 --set arms.*.dose.amount=0.3e6,0.5e6,1.58e6 --set lymphodepletion.fludarabine.amount=0,25,40",
            'carkinetics sweep NCT04626765 --scenario "as planned:" --scenario "twice: arms.*.dose.times=[0,28]" --out twice/',
        ),
    ),
    "sensitivity": (
        what_if.sensitivity,
        ("carkinetics sensitivity NCT04626765 --n 64 --store rows.jsonl --out sensitivity/", "carkinetics sensitivity mine.toml --n 16"),
    ),
    "assurance": (
        what_if.assurance,
        (
            'carkinetics assurance NCT04626765 --target "response > 0.6" --size 20 --size 50 --allocation rule',
            'carkinetics assurance NCT04626765 --target "crs < 0.3" --draws posterior.csv --out assurance/',
        ),
    ),
    "calibrate": (
        calibrations.calibrate,
        (
            "carkinetics calibrate NCT04626765 --out calibration/",
            "carkinetics calibrate mine.toml --targets mine_targets.toml --vectors 48 --out calibration/",
        ),
    ),
    "simulate": (
        runs.simulate,
        (
            "carkinetics simulate stein_2019_tisagenlecleucel --n 500 --seed 7 --times 0:365:1 --out cohort.nc",
            "carkinetics simulate mine.toml --times -4:28:0.5 --dose 2e8@0 --dose 25@-4,-3,-2:fludarabine",
        ),
    ),
    "fit": (
        fits.fit,
        (
            "carkinetics fit trial.csv --model stein_2019_tisagenlecleucel --lloq 50 --out fit/",
            "carkinetics fit trial.csv --model mine.toml --lloq PB=10 --lloq BM=25 --where course=1 --method laplace",
        ),
    ),
    "exposure": (measures.exposure, ("carkinetics exposure cohort.nc --lloq 50", "carkinetics exposure measured.csv --out exposure.csv")),
    "models": (library.models, ("carkinetics models", "carkinetics models CD19", "carkinetics models myeloma --sort source")),
    "show": (
        showing.show,
        ("carkinetics show stein_2019_tisagenlecleucel", "carkinetics show mine.toml --figure typical.png --html mine.html"),
    ),
    "compare": (
        compared.compare,
        (
            "carkinetics compare stein_2019_tisagenlecleucel ogasawara_2021_lisocabtagene",
            "carkinetics compare stein_2019_tisagenlecleucel mine.toml --lloq copies/ug=100 --html compared.html",
        ),
    ),
    "convert": (
        conversion.convert,
        ("carkinetics convert BIOMD0000001025.xml --out mine.toml", "carkinetics convert model.xml"),
    ),
    "check": (
        checks.check,
        (
            "carkinetics check mine.toml",
            "carkinetics check models/*.toml models/trials/*.toml",
            "carkinetics check trial.csv --lloq 50 --model stein_2019_tisagenlecleucel",
        ),
    ),
    "verify": (records.verify, ("carkinetics verify report/", "carkinetics verify cohort.nc")),
    "rerun": (
        records.rerun,
        (
            "carkinetics rerun report/ --out again/",
            "carkinetics rerun fit/ --data moved/trial.csv --out again/",
            "carkinetics rerun trial.zarr --out again.zarr",
        ),
    ),
    "replay": (records.replay, ("carkinetics replay report/replays/01.json",)),
    "qualify": (
        qualifying.qualify,
        ("carkinetics qualify --out qualification/", "carkinetics qualify --out qualification/ --data classic/ --overwrite"),
    ),
    "warmup": (compilation.warmup, ("carkinetics warmup",)),
    "bench": (
        bench.bench,
        ("carkinetics bench --against HEAD^", "carkinetics bench --history speed.json", "carkinetics bench old.json new.json"),
    ),
}
for _name, (_function, _lines) in _COMMANDS.items():
    app.command(_name, epilog=_examples(*_lines))(_function)


@app.callback(epilog="Each command explains itself with -h. Exit codes: 0 ok, 1 a check failed, 2 bad input, 130 interrupted.")
def carkinetics(version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False) -> None:
    """The kinetics of CAR-T cells in patients: trials, virtual cohorts, fits to data, exposure."""


def run(arguments: list[str]) -> int:
    """Do what one command line says; the exit code comes back, messages are on stderr, and no error leaves as a traceback but a bug."""
    if arguments == ["--version"]:
        print(f"carkinetics {__version__}")
        return OK
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _remark_own
            typer.main.get_command(app).main(args=arguments, prog_name="carkinetics")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else OK
        if code == INTERRUPTED:
            console.complain("Interrupted", "stopped by Ctrl-C.")
        return code
    except CarkineticsError as error:
        console.complain(type(error).__name__, str(error))
        return BAD_INPUT
    except OSError as error:
        console.complain("FileError", f"{error.filename or 'a file'}: {error.strerror or error}.")
        return BAD_INPUT
    except MemoryError:
        console.complain("LimitError", "there is not enough memory for this. Ask for fewer subjects (--n) or fewer times (--times).")
        return BAD_INPUT
    except Exception:
        return _confess(arguments)
    return OK


def _remark_own(message: Warning | str, category: type[Warning], filename: str, *_: Any, **__: Any) -> None:
    if Path(filename).is_relative_to(Path(__file__).parent):  # what other packages deprecate is not the user's to mend
        console.remark(f"warning: {message}")


def _confess(arguments: list[str]) -> int:
    traceback.print_exc()
    console.complain(
        "Unexpected",
        "this is a fault of carkinetics, not of your input. Please report it with the lines above and this one:\n"
        f"  carkinetics {__version__}, Python {sys.version.split()[0]}: carkinetics {shlex.join(arguments)}",
    )
    return BUG


def main() -> None:
    """The entry point of the `carkinetics` command."""
    code = run(sys.argv[1:])
    if code == INTERRUPTED:  # threads of compiled code may still run: nobody waits for them
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)
