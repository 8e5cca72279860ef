"""One step of Rodas5P, the stiff method, with the Jacobian and its factors as straight lines."""

from __future__ import annotations

from carkinetics.engine.emit import SETTINGS, STAGES, Emitter, Equations, Layout, state_leaves
from carkinetics.engine.esdirk import Following
from carkinetics.engine.linear import Factors, factorize, order_pivots, solve_factored
from carkinetics.engine.methods import jacobian, table
from carkinetics.engine.programme import Chain, Part, Programme
from carkinetics.engine.reciprocal import rough_reciprocal
from carkinetics.engine.steps import Span, Step

METHOD = "stiff"
TURNS = 12
CALM = 1.0  # a step this long, times the fastest rate, is one that the explicit method could take as well


def ease(p: Programme, factors: Factors, scaled: int) -> int:
    """Return the least pivot's reciprocal of gamma h (I/(gamma h) - J), about 1/(1 + gamma h times the fastest rate).

    Pivots do not depend on the units of the states, as norms would.
    """
    least = factors.reciprocal[0]
    for value in factors.reciprocal[1:]:
        least = p.op("select", p.op("lt", value, least), value, least)
    return p.op("mul", least, scaled)


class _Rosenbrock(Step):
    """The rows of Rodas5P besides: the factors, the reciprocal of the step, what is added to the slope at a stage."""

    def __init__(self, equations: Equations, emitter: Emitter, layout: Layout) -> None:
        super().__init__(equations, emitter, layout)
        self.tableau = table("rodas5p")
        self.entries, self.by_time = jacobian(equations)
        self.inverse, self.extra, self.drift = layout.take(1), layout.take(layout.base), layout.take(layout.base)

    def keep(self, p: Programme, value: int) -> int:
        """Write a value to a new row for the other programmes, and return the row."""
        row = self.layout.take(1)
        p.store(row, value)
        return row

    def linearize(self, p: Programme, t: int, length: int) -> tuple[int, Factors, dict[tuple[int, int], int], list[int]]:
        """Return 1/h, the factors of I/(gamma h) - J, J itself and df/dt."""
        n, leaves = self.equations.states, state_leaves(p, self.layout, self.y(p), t)
        roots = [*self.entries.values(), *self.by_time]
        values = self.emitter.write(p, roots, leaves, self.layout.row("constant"))
        inverse = p.op("div", p.const(1.0), length)
        scaled = p.op("mul", inverse, p.const(1.0 / self.tableau["gamma"]))
        matrix = {(i, i): scaled for i in range(n)}
        for (i, j), value in zip(self.entries, values, strict=False):
            matrix[i, j] = p.op("sub", scaled, value) if i == j else p.op("neg", value)
        factors = factorize(p, matrix, order_pivots(n, matrix))
        p.store(self.layout.row("ease"), ease(p, factors, scaled))
        return inverse, factors, dict(zip(self.entries, values, strict=False)), values[len(self.entries) :]

    def begin(self) -> tuple[Programme, Factors]:
        """Return the first programme of the step, and the rows of the factors."""
        p = Programme(f"{METHOD}.begin")
        span = Span(p, self.layout)
        inverse, factors, _, by_time = self.linearize(p, span.t, span.length)
        kept = factors.moved(lambda value: self.keep(p, value))
        self.put(p, self.point, self.y(p))
        p.store(self.moment, span.t)
        p.store(self.inverse, inverse)
        for i, value in enumerate(by_time):
            drift = p.op("mul", span.length, value)
            p.store(self.drift + i, drift)
            p.store(self.extra + i, p.op("mul", p.const(self.tableau["d"][0]), drift))
        return p, kept

    def reached(self, p: Programme) -> list[int]:
        """Return the states at the end of the step: the last stage is its error too."""
        return [p.op("add", point, k) for point, k in zip(self.rows(p, self.point), self.stages(p, STAGES[METHOD])[-1], strict=True)]

    def sum(self, s: int) -> Programme:
        """Return the programme that sums the stages before s: the point of the stage, and what is added to the slope there."""
        p = Programme(f"{METHOD}.sum{s}")
        span, k, y = Span(p, self.layout), self.stages(p, s), self.y(p)
        a, c, d = self.tableau["a"], self.tableau["C"][s], self.tableau["d"][s]
        further = a[s] == [*a[s - 1], 1.0]  # the point before and the stage there
        inverse, point = p.op("row", self.inverse), self.rows(p, self.point)
        for i in self.states:
            mine = [stage[i] for stage in k]
            p.store(self.point + i, p.op("add", point[i], mine[-1]) if further else p.sum([y[i], *p.combine(a[s], mine)]))
            extra = p.op("mul", inverse, p.sum(p.combine(c, mine)))
            if d and self.by_time[i] != self.equations.graph.zero:
                extra = p.op("add", extra, p.op("mul", p.const(d), p.op("row", self.drift + i)))
            p.store(self.extra + i, extra)
        p.store(self.moment, span.at(self.tableau["c"][s]))
        return p

    def solve(self, factors: Factors) -> Programme:
        """Return the programme of a stage: the slope, and the solution of the system."""
        p = Programme(f"{METHOD}.solve")
        right = [p.op("add", slope, extra) for slope, extra in zip(self.slope(p), self.rows(p, self.extra), strict=True)]
        stage = solve_factored(p, factors.moved(lambda row: p.op("row", row)), dict(enumerate(right)))
        for i, value in stage.items():
            p.deliver(i, value)
        return p


def write_stiff_step(equations: Equations, emitter: Emitter, layout: Layout) -> Chain:
    """Return one step of Rodas5P, with the Jacobian and its factors as straight lines."""
    step = _Rosenbrock(equations, emitter, layout)
    following = Following(step, METHOD)
    begin, factors = step.begin()
    solve = step.solve(factors)
    parts = [Part(begin), step.aimed(solve, 0)]
    for s in range(1, STAGES[METHOD]):
        parts += [Part(step.sum(s)), step.aimed(solve, s)]
    p = Programme(f"{METHOD}.end")
    ok = following.finish(p, step.stages(p, STAGES[METHOD])[-1])
    signs, one = p.op("row", layout.row("signs")), p.const(1.0)  # steps in a row that the explicit method could have taken
    calm = p.op("gt", p.op("row", layout.row("ease")), p.const(1.0 / (1.0 + step.tableau["gamma"] * CALM)))
    calm = p.op("either", calm, p.op("lt", p.op("row", layout.row("h")), p.op("row", layout.row("bound"))))
    step.count(p, ok, p.op("select", calm, p.op("add", signs, one), p.const(0.0)))
    return Chain(f"{METHOD}.step", [*parts, *following.parts(), Part(p)])


def write_gauge(equations: Equations, emitter: Emitter, layout: Layout) -> Programme:
    """Return the programme that tells how stiff the next step would be: its `ease`, and its `growth`.

    Pivots miss a part of the fastest rate where coupled states share it (a ligand that binds its receptor) and where states swing. So
    does the growth of a vector under h J see it: the squared norm after TURNS products over that after four less, which is the
    eighth power of h times the largest eigenvalue. Norms are in units of the tolerance, which have no say after a few turns.
    """
    p, step = Programme("gauge"), _Rosenbrock(equations, emitter, layout)
    h = p.op("row", layout.row("h"))
    _, _, entries, _ = step.linearize(p, p.op("row", layout.row("t")), h)
    y = step.y(p)
    tolerances = [p.op("add", p.op("uniform", SETTINGS + i), p.op("mul", p.op("uniform", 0), p.op("abs", y[i]))) for i in step.states]
    vector = [p.op("mul", p.const(1.0 + 0.1 * (i % 7)), tolerance) for i, tolerance in enumerate(tolerances)]
    squares = []
    for turn in range(1, TURNS + 1):
        products: dict[int, list[int]] = {i: [] for i in step.states}
        for (i, j), value in entries.items():
            products[i].append(p.op("mul", value, vector[j]))
        vector = [p.op("mul", h, p.sum(products[i])) for i in step.states]
        if turn in (TURNS - 4, TURNS):
            ratios = [p.op("mul", v, rough_reciprocal(p, tolerance)) for v, tolerance in zip(vector, tolerances, strict=True)]
            squares.append(p.sum([p.op("mul", ratio, ratio) for ratio in ratios]))
    p.store(layout.row("growth"), p.op("div", squares[1], squares[0]))
    return p
