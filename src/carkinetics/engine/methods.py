"""The two methods as tables, each with its paper, and their dense output.

Tsit5: Tsitouras, Comput Math Appl 2011;62:770-775, explicit, order 5 (4). Rodas5P: Steinebach, BIT Numer Math 2023;63:27,
L-stable Rosenbrock, order 5 (4).
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from carkinetics.engine.emit import STAGES, Equations, Layout
from carkinetics.engine.programme import Programme


@cache
def table(method: str) -> dict[str, Any]:
    """Return the coefficients of "tsit5" or "rodas5p"."""
    return json.loads(files("carkinetics.engine").joinpath("methods.json").read_text())[method]


def jacobian(equations: Equations) -> tuple[dict[tuple[int, int], int], list[int]]:
    """Return the nodes of the nonzero df_i/dy_j, and of df/dt."""
    graph = equations.graph
    entries: dict[tuple[int, int], int] = {}
    for j in range(equations.states):  # the sensitivities' own block repeats the states': see write_stiff_step
        for i, node in enumerate(graph.derivative(equations.ddt, graph.leaf("y", j))):
            if node != graph.zero:
                entries[i, j] = node
    return entries, graph.derivative(equations.ddt, graph.leaf("t"))


def write_dense(method: str, layout: Layout) -> Programme:
    """Return the programme that evaluates the last step's dense output where every lane's `place` row says: 0 its start, 1 its end."""
    p = Programme(f"{method}.dense")
    x, length, states = p.op("row", layout.row("place")), p.op("row", layout.row("length")), layout.states
    columns = list(zip(*_dense_weights(method), strict=True))  # of each stage the coefficients of x^0, x^1, ...
    weights = [p.const(column[-1]) for column in columns]
    for power in range(len(columns[0]) - 2, -1, -1):
        weights = [p.op("add", p.op("mul", w, x), p.const(column[power])) for w, column in zip(weights, columns, strict=True)]
    scale = p.op("sub", p.const(1.0), x) if method == "stiff" else length
    weights = [p.op("mul", w, scale) for w in weights]
    for i in range(states):
        old = p.op("row", layout.row("old", i))
        terms = [p.op("sub", p.op("row", layout.row("y", i)), old)] if method == "stiff" else []
        terms += [p.op("mul", w, p.op("row", layout.row("stage", k * states + i))) for k, w in enumerate(weights)]
        p.store(layout.row("at_save", i), p.op("add", old, p.op("mul", p.sum(terms), x)))
    return p


def _dense_weights(method: str) -> list[list[float]]:
    """Return the rows w of y(t + x h) = y + x h sum_k w_k(x) k, or for Rodas5P y + x (y1 - y + (1 - x) sum_k w_k(x) k)."""
    rows = table("rodas5p")["H"] if method == "stiff" else [[row[power] for row in table("tsit5")["B"]] for power in range(1, 5)]
    return [[row[k] if k < len(row) else 0.0 for k in range(STAGES[method])] for row in rows]


def dynamic_roots(equations: Equations, stepped: bool = True) -> list[int]:
    """Return every node that the programmes evaluate during integration: in steps, or by closed forms."""
    roots = [*equations.ddt, *equations.outputs, *equations.events, *equations.assigned, *equations.probed]
    if stepped:
        entries, by_time = jacobian(equations)
        roots += [*entries.values(), *by_time]
    return roots
