"""Phases that are linear with constant coefficients, solved exactly: no steps, the rounding of a few exponentials.

Where dy/dt = A y + b with A triangular after reordering, every state is a sum of divided differences of the exponential:
following a path i1 -> i2 -> ... of the chain multiplies the coefficients of A along it with exp[a_1, a_2, ...](tau), the divided
difference of exp(lambda tau) at the diagonal entries on the path (a constant inflow is a path that begins at rate 0). They are
evaluated so that equal and nearly equal rates lose nothing (McCurdy, Ng, Parlett, Math Comp 1984;43:501-528).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from carkinetics.engine.emit import Emitter, Equations, Layout, state_leaves
from carkinetics.engine.functions import exp, expm1
from carkinetics.engine.graph import Graph
from carkinetics.engine.programme import Programme
from carkinetics.engine.system import CONDITIONS

LONGEST_PATH = 6  # rates on a path
MOST_SWITCHES = 3  # of a system whose phases are looked at one by one
CLOSE = 1.0  # rates whose spread times tau is below this are expanded in a series about their mean
SERIES = 16


@dataclass(frozen=True)
class Linear:
    """A system as A y + b: nodes of the entries of A and of b, and the states in an order in which A is triangular."""

    matrix: dict[tuple[int, int], int]
    inflow: list[int]
    order: list[int]


@dataclass(frozen=True)
class Obstacle:
    """What rules a closed form out: the number of a state, and why its equation does (a clause)."""

    state: int
    reason: str


def linear_form(equations: Equations) -> Linear | Obstacle:
    """Return a system's linear form, or the first equation that rules it out."""
    graph, n = equations.graph, len(equations.ddt)
    matrix: dict[tuple[int, int], int] = {}
    for j in range(n):
        for i, node in enumerate(graph.derivative(equations.ddt, graph.leaf("y", j))):
            if node != graph.zero:
                matrix[i, j] = node
    inflow = graph.substitute(equations.ddt, {graph.leaf("y", j): graph.zero for j in range(n)})
    for i in range(n):
        row = [matrix[i, j] for j in range(n) if (i, j) in matrix]
        conditions = [node for node in graph.ancestors([equations.ddt[i]]) if graph.nodes[node][0] in CONDITIONS]
        if _varies(graph, [*row, inflow[i], *conditions]):  # where(y > 1, 2, 1) has a slope of 0, yet depends on y
            return Obstacle(i, "it is not linear in the states with coefficients that are constant between stops")
    if equations.events:
        return Obstacle(0, "the model has events, which are found step by step")
    return _triangular(Linear(matrix, inflow, []), n, graph.zero)


def phase_forms(equations: Equations) -> dict[int, Linear]:
    """Return the linear form of every phase that has one, of a system that has none as a whole; bit k of a phase: switch k has passed."""
    graph, switches = equations.graph, len(equations.switches)
    if not 1 <= switches <= MOST_SWITCHES or not isinstance(linear_form(equations), Obstacle):
        return {}
    found = {}
    for phase in range(1 << switches):
        passed = {graph.leaf("after", k): graph.number(float(phase >> k & 1)) for k in range(switches)}
        form = linear_form(replace(equations, ddt=graph.substitute(equations.ddt, passed)))
        if not isinstance(form, Obstacle):
            found[phase] = form
    return found


def _varies(graph: Graph, roots: list[int]) -> bool:
    return any(graph.nodes[node][0] in ("y", "t") for node in graph.ancestors(roots))


def _triangular(linear: Linear, n: int, zero: int) -> Linear | Obstacle:
    """Order the states along their chains; a cycle, or a chain of too many rates, names a state."""
    order: list[int] = []
    length: dict[int, int] = {}
    while len(order) < n:
        sources = {i: [j for j in range(n) if j != i and (i, j) in linear.matrix] for i in range(n) if i not in length}
        ready = next((i for i, before in sources.items() if all(j in length for j in before)), None)
        if ready is None:
            return Obstacle(min(sources), "its state feeds back on itself through others")
        forced = 1 + (linear.inflow[ready] != zero)
        length[ready] = max([forced, *(length[j] + 1 for j in sources[ready])])
        if length[ready] > LONGEST_PATH:
            return Obstacle(ready, f"it stands at the end of a chain of more than {LONGEST_PATH} rates")
        order.append(ready)
    return Linear(linear.matrix, linear.inflow, order)


def write_exact(equations: Equations, linear: Linear, emitter: Emitter, layout: Layout, phase: int | None = None) -> Programme:
    """Return the programme that takes the state of the phase's start (rows y, old_t) to the time in the row `save`.

    With outputs, where all phases have closed forms; where only one has, its number is given.
    """
    p, graph = Programme("exact" if phase is None else phase_name(phase)), equations.graph
    y = [p.op("row", layout.row("y", i)) for i in range(layout.states)]
    start, t = p.op("row", layout.row("old_t")), p.op("row", layout.row("save"))
    tau = p.op("sub", t, start)
    leaves = state_leaves(p, layout, y, start)
    entries = list(linear.matrix)
    values = emitter.write(p, [*linear.matrix.values(), *linear.inflow], leaves, layout.row("constant"))
    matrix = dict(zip(entries, values, strict=False))
    inflow = values[len(entries) :]
    zero = p.const(0.0)
    differences = Differences(p, tau)
    terms: dict[int, list[tuple[tuple[int, ...], int]]] = {}
    for i in linear.order:
        own = matrix.get((i, i), zero)
        terms[i] = [((own,), y[i])]
        if linear.inflow[i] != graph.zero:
            terms[i].append(((own, zero), inflow[i]))
        for j in range(layout.states):
            if j != i and (i, j) in matrix:
                terms[i] += [((*path, own), p.op("mul", matrix[i, j], factor)) for path, factor in terms[j]]
    new = [p.sum([p.op("mul", differences.at(path), factor) for path, factor in terms[i]]) for i in range(layout.states)]
    for i, value in enumerate(new):
        p.store(layout.row("at_save", i), value)
    if phase is not None:
        return p
    leaves = state_leaves(p, layout, new, t)
    for i, value in enumerate(emitter.write(p, equations.outputs, leaves, layout.row("constant"))):
        p.store(4 * layout.rows + i, value)  # where the driver looks for them
    return p


def phase_name(phase: int) -> str:
    """Return the name of the programme of a phase."""
    return f"exact.{phase}"


class Differences:
    """Divided differences of lambda -> exp(lambda tau), written once for each set of rates."""

    def __init__(self, p: Programme, tau: int) -> None:
        self.p, self.tau = p, tau

    def at(self, rates: tuple[int, ...]) -> int:
        """Return exp[rates](tau)."""
        p = self.p
        if len(rates) == 1:
            return exp(p, p.op("mul", rates[0], self.tau))
        return self._sorted(self._sort(rates))

    def _sort(self, rates: tuple[int, ...]) -> list[int]:
        p, found = self.p, list(rates)
        for end in range(len(found) - 1, 0, -1):
            for k in range(end):
                a, b = found[k], found[k + 1]
                if a == b:
                    continue
                less = p.op("le", a, b)
                found[k], found[k + 1] = p.op("select", less, a, b), p.op("select", less, b, a)
        return found

    def _sorted(self, rates: list[int]) -> int:
        """Return the difference at ascending rates: by the quotient over the widest pair, or by a series where they are close."""
        p, low, high = self.p, rates[0], rates[-1]
        if len(rates) == 1:
            return exp(p, p.op("mul", low, self.tau))
        if len(rates) == 2:  # tau exp(high tau) (1 - exp(-z)) / z
            z = p.op("mul", p.op("sub", low, high), self.tau)
            ratio = p.op("select", p.op("eq", z, p.const(0.0)), p.const(1.0), p.op("div", expm1(p, z), z))
            return p.op("mul", p.op("mul", self.tau, exp(p, p.op("mul", high, self.tau))), ratio)
        spread = p.op("sub", high, low)
        quotient = p.op("div", p.op("sub", self._sorted(rates[1:]), self._sorted(rates[:-1])), spread)
        near = p.op("lt", p.op("mul", spread, self.tau), p.const(CLOSE))
        return p.op("select", near, self._series(rates), quotient)

    def _series(self, rates: list[int]) -> int:
        """tau^k exp(mean) sum_n h_n(d) / (n + k)!, with h_n the complete homogeneous polynomial of the deviations d."""
        p, k = self.p, len(rates) - 1
        mean = p.op("mul", p.sum(rates), p.const(1.0 / len(rates)))
        h = [p.const(1.0)] + [p.const(0.0)] * SERIES
        for rate in rates:
            d = p.op("mul", p.op("sub", rate, mean), self.tau)
            for n in range(1, SERIES + 1):
                h[n] = p.op("add", p.op("mul", d, h[n - 1]), h[n])
        total = p.const(0.0)
        for n in range(SERIES, -1, -1):
            total = p.op("add", total, p.op("mul", h[n], p.const(1.0 / math.factorial(n + k))))
        size = exp(p, p.op("mul", mean, self.tau))
        for _ in range(k):
            size = p.op("mul", size, self.tau)
        return p.op("mul", size, total)
