"""`warmup`: compile every model of the library once, so that later runs start at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from carkinetics.commands import console

if TYPE_CHECKING:
    from carkinetics import Model

METHODS = ("auto", "stiff")  # closed forms, where a model has them; steps


def warmup() -> None:
    """Compile the models of the library for this machine, closed forms and steps; later runs then start at once."""
    import carkinetics as ck
    from carkinetics.model.library import names

    known = names()
    rows = []
    with console.progress("Compiling", len(known) * len(METHODS), "programmes") as advance:
        for name in known:
            model = ck.load_model(name)
            taken = []
            for method in METHODS:
                begin = time.perf_counter()
                console.interruptible(lambda model=model, method=method: _once(model, method))  # type: ignore[misc]
                taken.append(time.perf_counter() - begin)
                advance(1)
            rows.append([name, *(f"{seconds:.2f}" for seconds in taken)])
    console.print_table("", ["model", *(f"{method}, s" for method in METHODS)], rows, frozenset({1, 2}))


def _once(model: Model, method: str) -> None:
    import carkinetics as ck

    ck.simulate(model, times=[model.start, model.start + 1.0], method=method)
