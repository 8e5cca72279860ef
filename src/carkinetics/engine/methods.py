"""The methods as tables, each with its paper, and their dense output.

Tsit5: Tsitouras, Comput Math Appl 2011;62:770-775, explicit, order 5 (4). Rodas5P: Steinebach, BIT Numer Math 2023;63:27,
L-stable Rosenbrock, order 5 (4). Sensitivities follow either by ESDIRK5(4)7L[2]SA2: see esdirk.py.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from carkinetics.engine.emit import STAGES, Equations, Layout
from carkinetics.engine.programme import Programme


@cache
def table(method: str) -> dict[str, Any]:
    """Return the coefficients of "tsit5", "rodas5p" or "esdirk5"."""
    return json.loads(files("carkinetics.engine").joinpath("methods.json").read_text())[method]


def jacobian(equations: Equations) -> tuple[dict[tuple[int, int], int], list[int]]:
    """Return the nodes of the nonzero df_i/dy_j, and of df/dt, of the states themselves."""
    graph, own = equations.graph, equations.ddt[: equations.states]
    entries: dict[tuple[int, int], int] = {}
    for j in range(equations.states):
        for i, node in enumerate(graph.derivative(own, graph.leaf("y", j))):
            if node != graph.zero:
                entries[i, j] = node
    return entries, graph.derivative(own, graph.leaf("t"))


def write_dense(method: str, equations: Equations, layout: Layout, seen: Sequence[int] | None = None) -> Programme:
    """Return the programme that evaluates the last step's dense output where every lane's `place` row says: 0 its start, 1 its end.

    `seen`: the states that are looked at, all of them where it is left out; sensitivities stand behind the states.
    """
    p = Programme(f"{method}.dense" if seen is None else f"{method}.save")
    x, length = p.op("row", layout.row("place")), p.op("row", layout.row("length"))
    scale = p.op("sub", p.const(1.0), x) if method == "stiff" else length
    own = [p.op("mul", w, scale) for w in _polynomials(p, dense_weights(method), x)]
    following = table("esdirk5")
    theirs = _polynomials(p, list(zip(*[[b / following["gamma"] for b in row] for row in following["B"]], strict=True)), x)
    for i in range(layout.states) if seen is None else seen:
        old, m = p.op("row", layout.row("old", i)), i - layout.base
        if m in equations.still:
            p.store(layout.row("at_save", i), p.const(0.0))
            continue
        terms = [p.op("sub", p.op("row", layout.row("y", i)), old)] if m < 0 and method == "stiff" else []
        first = [layout.stage(k) + i for k in range(len(own))] if m < 0 else [layout.stage(k, moved=True) + m for k in range(len(theirs))]
        terms += [p.op("mul", w, p.op("row", row)) for w, row in zip(own if m < 0 else theirs, first, strict=True)]
        p.store(layout.row("at_save", i), p.op("add", old, p.op("mul", p.sum(terms), x)))
    return p


def _polynomials(p: Programme, rows: Sequence[Sequence[float]], x: int) -> list[int]:
    """Return the values at x of one polynomial for each stage; `rows` are the coefficients of x^0, x^1, ..."""
    values = [p.const(c) for c in rows[-1]]
    for row in rows[-2::-1]:
        values = [p.op("add", p.op("mul", v, x), p.const(c)) for v, c in zip(values, row, strict=True)]
    return values


def dense_weights(method: str) -> list[list[float]]:
    """Return the rows w of y(t + x h) = y + x h sum_k w_k(x) k, or for Rodas5P y + x (y1 - y + (1 - x) sum_k w_k(x) k)."""
    rows = table("rodas5p")["H"] if method == "stiff" else [[row[power] for row in table("tsit5")["B"]] for power in range(1, 5)]
    return [[row[k] if k < len(row) else 0.0 for k in range(STAGES[method])] for row in rows]


def dynamic_roots(equations: Equations, stepped: bool = True) -> list[int]:
    """Return every node that the programmes evaluate during integration: in steps, or by closed forms."""
    roots = [*equations.ddt, *equations.outputs, *equations.events, *equations.assigned, *equations.probed]
    if stepped:
        entries, by_time = jacobian(equations)
        roots += [*entries.values(), *by_time, *(node for column in equations.ddt_by for node in column), *equations.sizes]
    return roots
