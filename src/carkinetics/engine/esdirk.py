"""Sensitivities follow each step of the states: s' = J s + df/dp, which is linear, solved along the step's dense output.

ESDIRK5(4)7L[2]SA2 of Kennedy and Carpenter (Appl Numer Math 2019;136:183-205): order 5, stage order 2, L-stable, stiffly accurate. A
stage is S - gamma h (J S + df/dp) = s + h sum a F; kept is Z = gamma h F = S - (the right-hand side), so that nothing is
multiplied by J, and all parameters share J and its factors (the staggered direct method: Caracotsios and Stewart, Comput Chem Eng
1985;9:359-365). The dense output is of order 4; its first two weights are equal, since of a transient that is not resolved the first two
stages are opposite and the others 0.
"""

from __future__ import annotations

from carkinetics.engine.emit import FOLLOWING, STAGES, state_leaves
from carkinetics.engine.linear import factorize, order_pivots, solve_factored
from carkinetics.engine.methods import dense_weights, jacobian, table
from carkinetics.engine.programme import Part, Programme
from carkinetics.engine.steps import Span, Step

Values = dict[int, int]  # of the sensitivities that move, by number


class Following:
    """The programmes that carry the sensitivities along a step, between its stages and its end, and their rows."""

    def __init__(self, step: Step, method: str) -> None:
        self.step, self.method, self.tableau = step, method, table("esdirk5")
        layout, moved = step.layout, step.layout.states - step.layout.base
        self.moving = [m for m in range(moved) if m not in step.equations.still]
        self.new, self.inverse, self.known = layout.take(layout.base), layout.take(1), layout.take(moved)

    def parts(self) -> list[Part]:
        """Return the programmes, in their order."""
        if not self.moving:
            return []
        solve = self.solve()
        targets = [self.step.layout.stage(i, moved=True) for i in range(FOLLOWING)]
        return [Part(self.begin()), *(part for i in range(1, FOLLOWING) for part in (Part(self.sum(i)), Part(solve, targets[i])))]

    def rows(self, p: Programme, first: int) -> Values:
        """Return the values of the rows that begin at `first`."""
        return {m: p.op("row", first + m) for m in self.moving}

    def begin(self) -> Programme:
        """Return the programme that leaves the end of the step, for its dense output, and the first stage."""
        p, step, layout = Programme(f"{self.method}.follow"), self.step, self.step.layout
        step.put(p, self.new, step.reached(p))
        scaled = p.op("mul", Span(p, layout).length, p.const(self.tableau["gamma"]))
        p.store(self.inverse, p.op("div", p.const(1.0), scaled))
        slopes = self.rows(p, layout.row("slope", layout.base))
        step.put(p, layout.stage(0, moved=True), {m: p.op("mul", slope, scaled) for m, slope in slopes.items()})
        return p

    def sum(self, i: int) -> Programme:
        """Return the programme that leaves the right-hand side of stage i, its time and the states then."""
        p, step, c = Programme(f"{self.method}.follow{i}"), self.step, self.tableau["c"][i]
        kept = [self.rows(p, step.layout.stage(j, moved=True)) for j in range(i)]
        start = self.rows(p, step.layout.row("y", step.layout.base))
        weights = [a / self.tableau["gamma"] for a in self.tableau["a"][i]]
        step.put(p, self.known, {m: p.sum([start[m], *p.combine(weights, [stage[m] for stage in kept])]) for m in self.moving})
        step.put(p, step.point, self.states_at(p, c))
        p.store(step.moment, Span(p, step.layout).at(c))
        return p

    def states_at(self, p: Programme, x: float) -> list[int]:
        """Return the states at a fraction of the step, by its dense output."""
        step, layout, stiff = self.step, self.step.layout, self.method == "stiff"
        old, new = step.y(p), step.rows(p, self.new)
        if x == 1.0:
            return new
        scale = p.const(x) if stiff else p.op("mul", Span(p, layout).length, p.const(x))
        rows = dense_weights(self.method)
        weights = [(1.0 - x if stiff else 1.0) * sum(row[k] * x**n for n, row in enumerate(rows)) for k in range(STAGES[self.method])]
        stages = [step.rows(p, layout.stage(k)) for k in range(STAGES[self.method])]
        found = []
        for i in step.states:
            terms = [p.op("sub", new[i], old[i])] if stiff else []
            terms += p.combine(weights, [stage[i] for stage in stages])
            found.append(p.op("add", old[i], p.op("mul", p.sum(terms), scale)))
        return found

    def solve(self) -> Programme:
        """Return the programme of a stage: J, df/dp and the factors at its states, and the solution for every parameter."""
        p, step, equations = Programme(f"{self.method}.follow.solve"), self.step, self.step.equations
        n, entries = equations.states, jacobian(equations)[0]
        leaves = state_leaves(p, step.layout, step.rows(p, step.point), p.op("row", step.moment))
        roots = [*entries.values(), *(node for column in equations.ddt_by for node in column)]
        values = step.emitter.write(p, roots, leaves, step.layout.row("constant"))
        inverse, known = p.op("row", self.inverse), self.rows(p, self.known)
        matrix = {(i, i): inverse for i in range(n)}
        for (i, j), value in zip(entries, values, strict=False):
            matrix[i, j] = p.op("sub", inverse, value) if i == j else p.op("neg", value)
        factors, zero = factorize(p, matrix, order_pivots(n, matrix)), equations.graph.zero
        right = {m: p.op("mul", inverse, value) for m, value in known.items()}
        for m in self.moving:
            if roots[len(entries) + m] != zero:
                right[m] = p.op("add", right[m], values[len(entries) + m])
        for first in range(0, n * equations.by, n):
            found = solve_factored(p, factors, {m - first: value for m, value in right.items() if first <= m < first + n})
            for i, value in found.items():
                p.deliver(first + i, p.op("sub", value, known[first + i]))
        return p

    def errors(self, p: Programme) -> dict[int, int]:
        """Return the errors of the sensitivities, by the number of their state."""
        layout, gamma = self.step.layout, self.tableau["gamma"]
        weights = [(b - e) / gamma for b, e in zip([*self.tableau["a"][-1], gamma], self.tableau["embedded"], strict=True)]
        kept = [self.rows(p, layout.stage(j, moved=True)) for j in range(FOLLOWING)]
        return {layout.base + m: p.sum(p.combine(weights, [stage[m] for stage in kept])) for m in self.moving}

    def finish(self, p: Programme, errors: list[int]) -> int:
        """End the step with everything that it carries; return the condition of acceptance."""
        step, layout, slope = self.step, self.step.layout, self.step.layout.row("slope", self.step.layout.base)
        own = dict(enumerate(errors))
        if not self.moving:
            return step.finish(p, own, dict(enumerate(step.reached(p))))
        inverse, known = p.op("row", self.inverse), self.rows(p, self.known)
        change = self.rows(p, layout.stage(FOLLOWING - 1, moved=True))
        new = dict(enumerate(step.rows(p, self.new))) | {layout.base + m: p.op("add", known[m], change[m]) for m in self.moving}
        ok = step.finish(p, own | self.errors(p) if step.equations.controlled else own, new)
        slopes = {m: p.op("select", ok, p.op("mul", change[m], inverse), p.op("row", slope + m)) for m in self.moving}
        step.put(p, slope, slopes)
        return ok
