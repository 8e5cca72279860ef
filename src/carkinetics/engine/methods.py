"""The two methods as tables, each with its paper, and one step of each written out as a lane programme.

Tsit5: Tsitouras, Comput Math Appl 2011;62:770-775, explicit, order 5 (4). Rodas5P: Steinebach, BIT Numer Math 2023;63:27,
L-stable Rosenbrock, order 5 (4). Step control and constants: Hairer, Norsett, Wanner, Solving ODEs I, II.4.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from carkinetics.engine.emit import SETTINGS, Emitter, Equations, Layout, dense_at, state_leaves
from carkinetics.engine.functions import step_factor
from carkinetics.engine.linear import factorize, order_pivots, solve_factored
from carkinetics.engine.programme import Programme

EXPONENT = -0.1  # of the squared error: local error h^5
SAFETY, LEAST_FACTOR, MOST_FACTOR = 0.9, 0.2, 6.0
REACH = 1.0000001  # a step that ends this close before a stop ends on it
SMALLEST_STEP = 1e-14  # relative to t


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


class Step:
    """The part of a step that both methods share: what it starts from, and how it ends."""

    def __init__(self, layout: Layout) -> None:
        self.p = p = Programme("step")
        self.layout = layout
        self.y = [p.op("row", layout.row("y", i)) for i in range(layout.states)]
        self.t, self.h, self.stop, self.save, self.rejected, self.steps = (
            p.op("row", layout.row(block)) for block in ("t", "h", "stop", "save", "rejected", "steps")
        )
        self.rtol, self.most_steps = p.op("uniform", 0), p.op("uniform", 1)
        ahead = p.op("add", self.t, p.op("mul", self.h, p.const(REACH)))
        self.last = p.op("ge", ahead, self.stop)  # the last step before a stop is cut to end on it, to the bit
        self.length = p.op("select", self.last, p.op("sub", self.stop, self.t), self.h)
        self.end = p.op("select", self.last, self.stop, p.op("add", self.t, self.h))

    def at(self, fraction: float) -> int:
        """Return the time at a fraction of the step."""
        if fraction in (0.0, 1.0):
            return self.t if fraction == 0.0 else self.end
        return self.p.op("add", self.t, self.p.op("mul", self.p.const(fraction), self.length))

    def squared_error(self, errors: list[int], new: list[int]) -> int:
        """Return the mean square of the errors in units of the tolerance."""
        p, squares = self.p, []
        for i, error in enumerate(errors):
            size = p.largest(p.op("abs", self.y[i]), p.op("abs", new[i]))
            tolerance = p.op("add", p.op("uniform", SETTINGS + i), p.op("mul", self.rtol, size))
            ratio = p.op("div", error, tolerance)
            squares.append(p.op("mul", ratio, ratio))
        return p.op("mul", p.sum(squares), p.const(1.0 / len(errors)))

    def finish(self, errors: list[int], new: list[int], dense: list[list[int]], slope: list[int] | None, events: Any) -> Programme:
        """Accept or reject, choose the next step, evaluate the first save time; `events` gives the events' values at the end.

        `errors` may be those of the first states only: the others follow without a say in the step.
        """
        p, at = self.p, self.layout.row
        error = self.squared_error(errors, new)
        ok = p.op("le", error, p.const(1.0))
        one, zero = p.const(1.0), p.const(0.0)
        factor = step_factor(p, error, EXPONENT, SAFETY, LEAST_FACTOR, MOST_FACTOR)
        held = p.op("select", p.op("lt", factor, one), factor, one)
        factor = p.op("select", p.op("ne", self.rejected, zero), held, factor)  # no growth right after a rejection
        grown = p.op("mul", self.length, factor)
        kept = p.op("select", p.op("both", self.last, ok), p.largest(grown, self.h), grown)  # a cut step does not spoil the next
        tiny = p.op("le", self.length, p.op("mul", p.const(SMALLEST_STEP), p.op("abs", self.t)))
        stuck = p.op("both", tiny, p.op("gt", error, one))
        not_a_number = p.op("both", p.op("ne", error, error), p.op("le", self.length, p.op("mul", p.const(1e-12), p.op("abs", self.end))))
        steps = p.op("add", self.steps, one)
        wanted = p.op("both", ok, p.op("either", p.op("le", self.save, self.end), self.last))
        trouble = p.op("either", p.op("either", stuck, not_a_number), p.op("ge", steps, self.most_steps))
        flag = p.op("either", wanted, trouble)
        for k, value in enumerate(events(new, self.end)):
            crossed = p.op("lt", p.op("mul", value, p.op("row", at("armed", k))), zero)
            flag = p.op("either", flag, p.op("both", ok, crossed))
            p.store(at("event", k), value)
        x = p.op("div", p.op("sub", self.save, self.t), self.length)
        for i, (y, coefficients) in enumerate(zip(self.y, dense, strict=True)):
            p.store(at("at_save", i), dense_at(p, y, coefficients, x))
            p.store(at("old", i), y)
            p.store(at("y", i), p.op("select", ok, new[i], y))
            for k, c in enumerate(coefficients):
                p.store(at("dense", len(coefficients) * i + k), c)
            if slope is not None:
                p.store(at("slope", i), p.op("select", ok, slope[i], p.op("row", at("slope", i))))
        p.store(at("old_t"), self.t)
        p.store(at("length"), self.length)
        p.store(at("t"), p.op("select", ok, self.end, self.t))
        p.store(at("h"), kept)
        p.store(at("rejected"), p.op("select", ok, zero, one))
        p.store(at("steps"), steps)
        p.store(at("accepted"), p.op("select", ok, one, zero))
        p.store(at("error"), error)
        p.store(at("flag"), p.op("select", flag, one, zero))
        return p


def write_explicit_step(equations: Equations, emitter: Emitter, layout: Layout) -> Programme:
    """Return one step of Tsit5; the slope at its start is kept from the step before (first same as last)."""
    step, tableau = Step(layout), table("tsit5")
    p, states = step.p, range(layout.states)
    k = [[p.op("row", layout.row("slope", i)) for i in states]]
    point: list[int] = step.y
    for row, c in zip(tableau["a"][1:], tableau["c"][1:], strict=True):
        sums = [p.sum(p.combine(row, [stage[i] for stage in k])) for i in states]
        point = [p.op("add", step.y[i], p.op("mul", step.length, sums[i])) for i in states]
        k.append(emitter.write(p, equations.ddt, state_leaves(p, layout, point, step.at(c)), layout.row("constant")))

    def weighted(weights: list[float], i: int) -> int:
        return p.op("mul", step.length, p.sum(p.combine(weights, [stage[i] for stage in k])))

    errors = [weighted(tableau["error"], i) for i in range(equations.states)]
    powers = [[row[power] for row in tableau["B"]] for power in range(1, 5)]
    dense = [[weighted(weights, i) for weights in powers] for i in states]
    return step.finish(errors, point, dense, k[-1], _events(equations, emitter, layout, p))


def write_stiff_step(equations: Equations, emitter: Emitter, layout: Layout) -> Programme:
    """Return one step of Rodas5P, with the Jacobian, its factors and the eight solves as straight lines.

    Sensitivities have the block-triangular Jacobian ((J, 0), (C, J)): one factorization of I/(gamma h) - J serves every block.
    """
    step, tableau = Step(layout), table("rodas5p")
    p, states = step.p, range(layout.states)
    entries, by_time = jacobian(equations)
    leaves = state_leaves(p, layout, step.y, step.t)
    nodes = [*equations.ddt, *entries.values(), *by_time]
    values = emitter.write(p, nodes, leaves, layout.row("constant"))
    slope, by_time_values = values[: layout.states], values[layout.states + len(entries) :]
    inverse = p.op("div", p.const(1.0), step.length)
    scaled = p.op("mul", inverse, p.const(1.0 / tableau["gamma"]))
    n = equations.states
    matrix = {(i, i): scaled for i in range(n)}
    coupling: dict[int, list[tuple[int, int]]] = {i: [] for i in states}
    for (i, j), value in zip(entries, values[layout.states :], strict=False):
        if i >= n:
            coupling[i].append((j, value))
        else:
            matrix[i, j] = p.op("sub", scaled, value) if i == j else p.op("neg", value)
    factors = factorize(p, matrix, order_pivots(n, matrix))
    k: list[list[int]] = []
    point = step.y
    for s in range(8):
        if s:
            sums = [p.combine(tableau["a"][s], [stage[i] for stage in k]) for i in states]
            point = [p.sum([step.y[i], *sums[i]]) for i in states]
            leaves = state_leaves(p, layout, point, step.at(tableau["c"][s]))
            slope = emitter.write(p, equations.ddt, leaves, layout.row("constant"))
        right = []
        for i in states:
            terms = [slope[i]]
            earlier = p.combine(tableau["C"][s], [stage[i] for stage in k])
            if earlier:
                terms.append(p.op("mul", inverse, p.sum(earlier)))
            if tableau["d"][s] and by_time[i] != equations.graph.zero:
                terms.append(p.op("mul", p.op("mul", step.length, p.const(tableau["d"][s])), by_time_values[i]))
            right.append(p.sum(terms))
        stage = solve_factored(p, factors, right[:n])
        for first in range(n, layout.states, n):
            block = [p.sum([right[i], *(p.op("mul", value, stage[j]) for j, value in coupling[i])]) for i in range(first, first + n)]
            stage += solve_factored(p, factors, block)
        k.append(stage)
    new = [p.op("add", point[i], k[7][i]) for i in states]
    dense = []
    for i in states:
        k1, k2, k3 = (p.sum(p.combine(row, [stage[i] for stage in k])) for row in tableau["H"])
        rise = p.op("sub", new[i], step.y[i])
        dense.append([p.op("add", rise, k1), p.op("sub", k2, k1), p.op("sub", k3, k2), p.op("neg", k3)])
    return step.finish(k[7][:n], new, dense, None, _events(equations, emitter, layout, p))


def _events(equations: Equations, emitter: Emitter, layout: Layout, p: Programme) -> Any:
    def at(y: list[int], t: int) -> list[int]:
        if not equations.events:
            return []
        return emitter.write(p, equations.events, state_leaves(p, layout, y, t), layout.row("constant"))

    return at


STEPS = {"explicit": write_explicit_step, "stiff": write_stiff_step}


def dynamic_roots(equations: Equations, method: str) -> list[int]:
    """Return every node that the programmes of a method evaluate during integration."""
    roots = [*equations.ddt, *equations.outputs, *equations.events, *equations.assigned, *equations.probed]
    if method == "stiff":
        entries, by_time = jacobian(equations)
        roots += [*entries.values(), *by_time]
    return roots
