"""One commit's process, `python -m benchmarks.guard.worker`: it reads orders from stdin, a line of JSON each, and answers likewise."""

from __future__ import annotations

import gc
import itertools
import json
import os
import sys
import warnings
from typing import Any, TextIO

from benchmarks.guard.clock import calibrate, make_clock
from benchmarks.works import BY_NAME, Once, WrongAnswerError

WARMING = 2  # calls before anything is timed


class Worker:
    """The works that were prepared, by name; every method is an order and returns its answer."""

    def __init__(self) -> None:
        self.ready: dict[str, Once] = {}
        self.clock = make_clock()

    def hello(self) -> dict[str, Any]:
        """Say which carkinetics this process has."""
        import carkinetics

        return {"file": carkinetics.__file__, "version": carkinetics.__version__}

    def prepare(self, work: str, few: bool = False) -> dict[str, Any]:
        """Compile, check the answer and warm: `seconds` of one call; else `wrong` or `missing` with the reason.

        `few`: as many subjects as instructions are counted for, whose answer was checked with more of them.
        """
        chosen = BY_NAME[work]
        try:
            once, check = chosen.prepare(chosen.few if few else chosen.subjects)
            answer = once()
            if not few:
                check(answer)
        except WrongAnswerError as fault:
            return {"wrong": str(fault)}
        except Exception as fault:  # whatever an older commit lacks
            return {"missing": f"{type(fault).__name__}: {fault}"}
        self.ready[work] = once
        for _ in range(WARMING):
            begin = self.clock()
            once()
        taken = self.clock() - begin
        gc.collect()
        gc.freeze()  # what is there now need not be looked through before every measurement
        return {"seconds": taken}

    def take(self, work: str, repeats: int) -> dict[str, Any]:
        """Measure: `seconds` of one call, and of the calibration loop (half before, half after it)."""
        once = self.ready[work]
        gc.collect()
        gc.disable()
        marks = [self.clock()]
        calibrate()
        marks.append(self.clock())
        for _ in range(repeats):
            once()
        marks.append(self.clock())
        calibrate()
        marks.append(self.clock())
        gc.enable()
        before, taken, after = (later - earlier for earlier, later in itertools.pairwise(marks))
        return {"seconds": taken / repeats, "calibration": (before + after) / 2}

    def count(self, work: str) -> dict[str, Any]:
        """Count the instructions of one call; this process must run under callgrind."""
        from benchmarks.guard.counting import count_instructions

        return {"instructions": count_instructions(self.ready[work])}


def _own_stdout() -> TextIO:
    """Return the pipe to the parent; whatever else prints goes to stderr from now on."""
    pipe = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return pipe


def main() -> None:
    """Obey until stdin ends."""
    warnings.simplefilter("ignore")
    answers, worker = _own_stdout(), Worker()
    for line in sys.stdin:
        order = json.loads(line)
        answer = getattr(worker, order.pop("do"))(**order)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
