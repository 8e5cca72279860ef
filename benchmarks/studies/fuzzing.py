"""Equations drawn at random: each is a model or a ModelError, does nothing else, and takes a time that grows no faster than its length."""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.fuzz.texts import text_of
from benchmarks.fuzz.watched import watched
from carkinetics.engine.lower import lower
from carkinetics.engine.write import write_programmes
from carkinetics.errors import ModelError
from carkinetics.model.read import model_from_dict
from carkinetics.model.spec import Model

SLOW = 2.0  # s of the processor for the reading of one text of at most 60,000 characters
EACH = 200  # of the models that are sound, one in so many is written out for the engine


def tables(text: str) -> dict[str, object]:
    """A small model with `text` as the rate of its state."""
    return {
        "schema": 1, "title": "one equation", "time": "day", "units": "unchecked",
        "parameters": {"k": {"value": 0.5, "unit": "1", "from": "assumed", "about": "a rate", "iiv": 0.2}},
        "covariates": {"w": {"unit": "1", "reference": 1.0}},
        "derived": {"d": "2 * k"}, "switches": {"late": "k"},
        "states": {"x": {"unit": "1", "initial": "1"}, "y": {"unit": "1", "initial": "k"}},
        "ddt": {"x": text, "y": "-y"},
        "observables": {"seen": {"expr": "x + y", "unit": "1"}},
    }  # fmt: skip


def read(text: str) -> Model | ModelError:
    """What a text is; any other error goes through."""
    try:
        return model_from_dict(tables(text))
    except ModelError as error:
        return error


def emit(model: Model) -> int:
    """Write the model out for the engine, with the derivative by its parameter; return how long the text of it is."""
    size = 0
    for wrt in ((), (0,)):
        programmes, layout = write_programmes(model.system, False, wrt)
        size += sum(len(lower(programme, True, layout.rows)) for programme in programmes)
    return size


@dataclass
class Tally:
    """What came of the texts."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, int, str] = (0.0, 0, "")
    emitted: int = 0
    seconds: float = 0.0

    def add(self, number: int, kind: str, text: str) -> None:
        """Read one text and note what it is."""
        begin = time.process_time()
        with watched() as done:
            try:
                found: Model | BaseException = read(text)
            except BaseException as error:  # every one of them is a fault of the package, and none ends the study
                found = error
        spent = time.process_time() - begin
        self.seconds += spent
        self.slowest = max(self.slowest, (spent, len(text), f"no. {number} ({kind})"))
        self.outcomes[f"{kind}: {type(found).__name__}"] += 1
        if done:
            self.faults.append(f"no. {number} ({kind}) did {done[0]}: {text[:200]!r}")
        if spent > SLOW:
            self.faults.append(f"no. {number} ({kind}) took {spent:.1f} s: {text[:200]!r}")
        if isinstance(found, Model):
            if self.outcomes[f"{kind}: Model"] % EACH == 1:
                self._emit(number, kind, text, found)
        elif not isinstance(found, ModelError):
            self.faults.append(f"no. {number} ({kind}) ended in {type(found).__name__}: {found!s:.100}: {text[:200]!r}")

    def _emit(self, number: int, kind: str, text: str, model: Model) -> None:
        self.emitted += 1
        try:
            emit(model)
        except BaseException as error:
            self.faults.append(f"no. {number} ({kind}) is a model and ended in {type(error).__name__}: {error!s:.100}: {text[:200]!r}")


def run(count: int, seed: int, first: int = 0) -> Tally:
    """Read so many texts, from number `first` on."""
    for text in ("-k * x", "k * x +", "exp(", "zz + before(late)", "where(t > 1, 1, 2)"):  # what is loaded when first needed is loaded
        read(text)
    emit(model_from_dict(tables("-k * x")))
    tally = Tally()
    for number in range(first, first + count):
        tally.add(number, *text_of(seed, number))
        if sys.stderr.isatty() and number % 1000 == 0:
            print(f"\r{number:,}", end="", file=sys.stderr)
    return tally


def report(count: int, seed: int, tally: Tally) -> str:
    """The study in words, and a table of outcomes by kind of text."""
    kinds = sorted({name.partition(": ")[0] for name in tally.outcomes})
    ends = sorted({name.partition(": ")[2] for name in tally.outcomes})
    rows = [f"| {kind} | " + " | ".join(f"{tally.outcomes[f'{kind}: {end}']:,}" for end in ends) + " |" for kind in kinds]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return "\n".join([
        f"{count:,} texts of seed {seed}: {len(tally.faults)} faults; {tally.emitted:,} models written out for the engine; "
        f"{1e6 * tally.seconds / max(count, 1):.0f} us a text, the slowest {tally.slowest[0]:.3f} s ({tally.slowest[1]:,} characters, "
        f"{tally.slowest[2]}); peak memory {peak:.0f} MiB",
        "", f"| kind | {' | '.join(ends)} |", f"|---|{'---|' * len(ends)}", *rows, *(f"\nFAULT {fault}" for fault in tally.faults[:50]), "",
    ])  # fmt: skip
