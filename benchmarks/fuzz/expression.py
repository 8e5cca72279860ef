"""A target for atheris (coverage-guided fuzzing): python -m benchmarks.fuzz.expression [options of libFuzzer].

    pip install atheris && python -m benchmarks.fuzz.expression -max_total_time=300 -max_len=400

Any end of an equation's text but a model or a ModelError is a crash, and so is anything that it does beside.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["carkinetics.model"]):
    from benchmarks.fuzz.texts import equations
    from benchmarks.fuzz.watched import watched
    from benchmarks.studies import fuzzing


def one(data: bytes) -> None:
    """Read one text."""
    text = data.decode("utf-8", "replace")
    with watched() as done:
        fuzzing.read(text)
    if done:
        raise RuntimeError(f"{text!r} did {done[0]}")


def main() -> None:
    """Hand the target over; what is loaded when first needed is loaded before."""
    for text in equations()[:100]:
        fuzzing.read(text)
    fuzzing.run(100, 1)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
