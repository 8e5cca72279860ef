"""One step of either method, written out as a sequence of lane programmes.

The equations (and for Rodas5P the solve) are written once and carried out at every stage, between short programmes that sum
the stages before: the processor's instruction fetch is what bounds one long programme of all stages. Step control and
constants: Hairer, Norsett, Wanner, Solving ODEs I, II.4.
"""

from __future__ import annotations

from collections.abc import Callable

from carkinetics.engine.emit import SETTINGS, STAGES, Emitter, Equations, Layout, state_leaves
from carkinetics.engine.functions import step_factor
from carkinetics.engine.linear import Factors, factorize, order_pivots, solve_factored
from carkinetics.engine.methods import jacobian, table
from carkinetics.engine.programme import Chain, Programme

EXPONENT = -0.1  # of the squared error: local error h^5
SAFETY, LEAST_FACTOR, MOST_FACTOR = 0.9, 0.2, 6.0
REACH = 1.0000001  # a step that ends this close before a stop ends on it
SMALLEST_STEP = 1e-14  # relative to t


class Span:
    """The time that a step spans, as every programme of the step sees it: from the rows that change only at its end."""

    def __init__(self, p: Programme, layout: Layout) -> None:
        self.p, self.t, self.h, self.stop = p, *(p.op("row", layout.row(block)) for block in ("t", "h", "stop"))
        ahead = p.op("add", self.t, p.op("mul", self.h, p.const(REACH)))
        self.last = p.op("ge", ahead, self.stop)  # the last step before a stop is cut to end on it, to the bit
        self.length = p.op("select", self.last, p.op("sub", self.stop, self.t), self.h)
        self.end = p.op("select", self.last, self.stop, p.op("add", self.t, self.h))

    def at(self, fraction: float) -> int:
        """Return the time at a fraction of the step."""
        if fraction in (0.0, 1.0):
            return self.t if fraction == 0.0 else self.end
        return self.p.op("add", self.t, self.p.op("mul", self.p.const(fraction), self.length))


class Step:
    """What the programmes of a step share: the equations, and the rows by which they hand values on."""

    def __init__(self, equations: Equations, emitter: Emitter, layout: Layout) -> None:
        self.equations, self.emitter, self.layout, self.states = equations, emitter, layout, range(layout.states)
        self.moment, self.point, self.latest = layout.take(1), layout.take(layout.states), layout.take(layout.states)

    def rows(self, p: Programme, first: int) -> list[int]:
        """Return the values of the rows of all states that begin at `first`."""
        return [p.op("row", first + i) for i in self.states]

    def y(self, p: Programme) -> list[int]:
        """Return the state at the start of the step."""
        return self.rows(p, self.layout.row("y"))

    def stages(self, p: Programme, before: int) -> list[list[int]]:
        """Return the stages before a number; the last of them is fresh, and put where the dense output looks for it."""
        found = [self.rows(p, self.layout.row("stage", k * len(self.states))) for k in range(before - 1)]
        found.append(self.rows(p, self.latest))
        self.put(p, self.layout.row("stage", (before - 1) * len(self.states)), found[-1])
        return found

    def put(self, p: Programme, first: int, values: list[int]) -> None:
        """Write a value of every state to the rows that begin at `first`."""
        for i, value in enumerate(values):
            p.store(first + i, value)

    def slope(self, p: Programme) -> list[int]:
        """Return dy/dt at the point and moment of the stage."""
        leaves = state_leaves(p, self.layout, self.rows(p, self.point), p.op("row", self.moment))
        return self.emitter.write(p, self.equations.ddt, leaves, self.layout.row("constant"))

    def events(self, p: Programme, y: list[int], t: int) -> list[int]:
        """Return the values of the events."""
        if not self.equations.events:
            return []
        leaves = state_leaves(p, self.layout, y, t)
        return self.emitter.write(p, self.equations.events, leaves, self.layout.row("constant"))

    def squared_error(self, p: Programme, errors: list[int], new: list[int]) -> int:
        """Return the mean square of the errors in units of the tolerance."""
        squares, rtol = [], p.op("uniform", 0)
        for i, (error, y) in enumerate(zip(errors, self.y(p), strict=False)):
            size = p.largest(p.op("abs", y), p.op("abs", new[i]))
            tolerance = p.op("add", p.op("uniform", SETTINGS + i), p.op("mul", rtol, size))
            ratio = p.op("div", error, tolerance)
            squares.append(p.op("mul", ratio, ratio))
        return p.op("mul", p.sum(squares), p.const(1.0 / len(errors)))

    def finish(self, p: Programme, errors: list[int], new: list[int]) -> int:
        """Accept or reject and choose the next step; return the condition of acceptance.

        `errors` may be those of the first states only: the others follow without a say in the step.
        """
        span, at = Span(p, self.layout), self.layout.row
        rejected, steps = p.op("row", at("rejected")), p.op("add", p.op("row", at("steps")), p.const(1.0))
        save = p.op("row", at("save"))
        error = self.squared_error(p, errors, new)
        ok = p.op("le", error, p.const(1.0))
        one, zero = p.const(1.0), p.const(0.0)
        factor = step_factor(p, error, EXPONENT, SAFETY, LEAST_FACTOR, MOST_FACTOR)
        held = p.op("select", p.op("lt", factor, one), factor, one)
        factor = p.op("select", p.op("ne", rejected, zero), held, factor)  # no growth right after a rejection
        grown = p.op("mul", span.length, factor)
        kept = p.op("select", p.op("both", span.last, ok), p.largest(grown, span.h), grown)  # a cut step does not spoil the next
        tiny = p.op("le", span.length, p.op("mul", p.const(SMALLEST_STEP), p.op("abs", span.t)))
        stuck = p.op("both", tiny, p.op("gt", error, one))
        not_a_number = p.op("both", p.op("ne", error, error), p.op("le", span.length, p.op("mul", p.const(1e-12), p.op("abs", span.end))))
        flag = p.op("either", p.op("either", stuck, not_a_number), p.op("ge", steps, p.op("uniform", 1)))
        for k, value in enumerate(self.events(p, new, span.end)):
            crossed = p.op("lt", p.op("mul", value, p.op("row", at("armed", k))), zero)
            flag = p.op("either", flag, p.op("both", ok, crossed))
            p.store(at("event", k), value)
        due = p.op("either", p.op("le", save, span.end), span.last)  # known at the start: the driver's branch need not wait
        for block, value in {
            "old_t": span.t,
            "length": span.length,
            "place": p.op("div", p.op("sub", save, span.t), span.length),
            "t": p.op("select", ok, span.end, span.t),
            "h": kept,
            "rejected": p.op("select", ok, zero, one),
            "steps": steps,
            "accepted": p.op("select", ok, one, zero),
            "error": error,
            "due": p.op("select", due, one, zero),
            "flag": p.op("select", flag, one, zero),
        }.items():
            p.store(at(block), value)
        old = self.y(p)
        self.put(p, at("old"), old)
        self.put(p, at("y"), [p.op("select", ok, n, y) for n, y in zip(new, old, strict=True)])
        return ok


def write_explicit_step(equations: Equations, emitter: Emitter, layout: Layout) -> Chain:
    """Return one step of Tsit5; the slope at its start is kept from the step before (first same as last)."""
    step, tableau, at = Step(equations, emitter, layout), table("tsit5"), layout.row
    slope, parts = Programme("step.slope"), []
    step.put(slope, step.latest, step.slope(slope))
    for s in range(1, STAGES["explicit"]):
        p = Programme(f"step.sum{s}")
        span = Span(p, layout)
        k = step.stages(p, s) if s > 1 else [step.rows(p, at("slope"))]
        if s == 1:
            step.put(p, at("stage"), k[0])
        sums = [p.sum(p.combine(tableau["a"][s], [stage[i] for stage in k])) for i in step.states]
        step.put(p, step.point, [p.op("add", y, p.op("mul", span.length, total)) for y, total in zip(step.y(p), sums, strict=True)])
        p.store(step.moment, span.at(tableau["c"][s]))
        parts += [p, slope]
    p = Programme("step.end")
    k, length = step.stages(p, STAGES["explicit"]), Span(p, layout).length
    errors = [p.op("mul", length, p.sum(p.combine(tableau["error"], [stage[i] for stage in k]))) for i in range(equations.states)]
    ok = step.finish(p, errors, step.rows(p, step.point))
    step.put(p, at("slope"), [p.op("select", ok, after, p.op("row", at("slope", i))) for i, after in enumerate(k[-1])])
    return Chain("step", [*parts, p])


class _Rosenbrock(Step):
    """The rows of Rodas5P besides: the factors, the reciprocal of the step, what is added to the slope at a stage."""

    def __init__(self, equations: Equations, emitter: Emitter, layout: Layout) -> None:
        super().__init__(equations, emitter, layout)
        self.tableau = table("rodas5p")
        self.entries, self.by_time = jacobian(equations)
        self.inverse, self.extra, self.drift = layout.take(1), layout.take(layout.states), layout.take(layout.states)

    def keep(self, p: Programme, value: int) -> int:
        """Write a value to a new row for the other programmes, and return the row."""
        row = self.layout.take(1)
        p.store(row, value)
        return row

    def begin(self) -> tuple[Programme, Factors, dict[int, list[tuple[int, int]]]]:
        """Return the programme that factorizes I/(gamma h) - J, the rows of its factors and of the coupling of sensitivities."""
        p, n = Programme("step.begin"), self.equations.states
        span, y = Span(p, self.layout), self.y(p)
        values = self.emitter.write(
            p, [*self.entries.values(), *self.by_time], state_leaves(p, self.layout, y, span.t), self.layout.row("constant")
        )
        inverse = p.op("div", p.const(1.0), span.length)
        scaled = p.op("mul", inverse, p.const(1.0 / self.tableau["gamma"]))
        matrix = {(i, i): scaled for i in range(n)}
        coupling: dict[int, list[tuple[int, int]]] = {i: [] for i in self.states}
        for (i, j), value in zip(self.entries, values, strict=False):
            if i >= n:
                coupling[i].append((j, self.keep(p, value)))
            else:
                matrix[i, j] = p.op("sub", scaled, value) if i == j else p.op("neg", value)
        factors = factorize(p, matrix, order_pivots(n, matrix)).moved(lambda value: self.keep(p, value))
        self.put(p, self.point, y)
        p.store(self.moment, span.t)
        p.store(self.inverse, inverse)
        for i, value in enumerate(values[len(self.entries) :]):
            drift = p.op("mul", span.length, value)
            p.store(self.drift + i, drift)
            p.store(self.extra + i, p.op("mul", p.const(self.tableau["d"][0]), drift))
        return p, factors, coupling

    def sum(self, s: int) -> Programme:
        """Return the programme that sums the stages before s: the point of the stage, and what is added to the slope there."""
        p = Programme(f"step.sum{s}")
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

    def solve(self, factors: Factors, coupling: dict[int, list[tuple[int, int]]]) -> Programme:
        """Return the programme of a stage: the slope, and the solution of every block of the system by the same factors."""
        p, n = Programme("step.solve"), self.equations.states
        right = [p.op("add", slope, extra) for slope, extra in zip(self.slope(p), self.rows(p, self.extra), strict=True)]
        here = factors.moved(lambda row: p.op("row", row))
        stage = solve_factored(p, here, right[:n])
        for first in range(n, self.layout.states, n):
            block = [
                p.sum([right[i], *(p.op("mul", p.op("row", row), stage[j]) for j, row in coupling[i])]) for i in range(first, first + n)
            ]
            stage += solve_factored(p, here, block)
        self.put(p, self.latest, stage)
        return p


def write_stiff_step(equations: Equations, emitter: Emitter, layout: Layout) -> Chain:
    """Return one step of Rodas5P, with the Jacobian and its factors as straight lines.

    Sensitivities have the block-triangular Jacobian ((J, 0), (C, J)): one factorization of I/(gamma h) - J serves every block.
    """
    step = _Rosenbrock(equations, emitter, layout)
    begin, factors, coupling = step.begin()
    solve = step.solve(factors, coupling)
    parts = [begin, solve]
    for s in range(1, STAGES["stiff"]):
        parts += [step.sum(s), solve]
    p = Programme("step.end")
    last = step.stages(p, STAGES["stiff"])[-1]
    new = [p.op("add", point, k) for point, k in zip(step.rows(p, step.point), last, strict=True)]
    step.finish(p, last[: equations.states], new)
    return Chain("step", [*parts, p])


STEPS: dict[str, Callable[[Equations, Emitter, Layout], Chain]] = {"explicit": write_explicit_step, "stiff": write_stiff_step}
