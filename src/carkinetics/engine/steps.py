"""What the steps of both methods share: a step is written out as a chain of lane programmes.

The equations (and for Rodas5P the solve) are written once and carried out at every stage, between short programmes that sum
the stages before: the processor's instruction fetch is what bounds one long programme of all stages. Step control and
constants: Hairer, Norsett, Wanner, Solving ODEs I, II.4.
"""

from __future__ import annotations

from collections.abc import Mapping

from carkinetics.engine.emit import SETTINGS, Emitter, Equations, Layout, state_leaves
from carkinetics.engine.functions import step_factor
from carkinetics.engine.programme import Part, Programme
from carkinetics.engine.reciprocal import rough_reciprocal

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
        self.equations, self.emitter, self.layout, self.states = equations, emitter, layout, range(equations.states)
        self.moment, self.point = layout.take(1), layout.take(layout.base)

    def rows(self, p: Programme, first: int) -> list[int]:
        """Return the values of the rows of all states, without sensitivities, that begin at `first`."""
        return [p.op("row", first + i) for i in self.states]

    def y(self, p: Programme) -> list[int]:
        """Return the state at the start of the step."""
        return self.rows(p, self.layout.row("y"))

    def stages(self, p: Programme, before: int) -> list[list[int]]:
        """Return the stages before a number."""
        return [self.rows(p, self.layout.stage(k)) for k in range(before)]

    def reached(self, p: Programme) -> list[int]:
        """Return the states at the end of the step, once all its stages are there."""
        return self.rows(p, self.point)

    def aimed(self, programme: Programme, stage: int) -> Part:
        """Return the programme of every stage as that of one."""
        return Part(programme, self.layout.stage(stage))

    def put(self, p: Programme, first: int, values: Mapping[int, int] | list[int]) -> None:
        """Write values to the rows that begin at `first`: one after another, or each to the row of its number."""
        for i, value in values.items() if isinstance(values, Mapping) else enumerate(values):
            p.store(first + i, value)

    def slope(self, p: Programme) -> list[int]:
        """Return dy/dt at the point and moment of the stage."""
        leaves = state_leaves(p, self.layout, self.rows(p, self.point), p.op("row", self.moment))
        return self.emitter.write(p, self.equations.ddt[: self.equations.states], leaves, self.layout.row("constant"))

    def events(self, p: Programme, y: Mapping[int, int], t: int) -> list[int]:
        """Return the values of the events."""
        if not self.equations.events:
            return []
        leaves = state_leaves(p, self.layout, y, t)
        return self.emitter.write(p, self.equations.events, leaves, self.layout.row("constant"))

    def error(
        self, p: Programme, errors: Mapping[int, int], old: Mapping[int, int], new: Mapping[int, int], scale: int | None = None
    ) -> int:
        """Return the mean square of errors in units of the tolerance; `scale` is what the absolute ones are multiplied by."""
        rtol, squares = p.op("uniform", 0), []
        for i, error in errors.items():
            size, absolute = p.largest(p.op("abs", old[i]), p.op("abs", new[i])), p.op("uniform", SETTINGS + i % len(self.states))
            absolute = absolute if scale is None else p.op("mul", absolute, scale)
            tolerance = p.op("add", absolute, p.op("mul", rtol, size))
            ratio = p.op("mul", error, rough_reciprocal(p, tolerance))
            squares.append(p.op("mul", ratio, ratio))
        return p.op("mul", p.sum(squares), p.const(1.0 / len(errors)))

    def largest_error(self, p: Programme, errors: Mapping[int, int], old: Mapping[int, int], new: Mapping[int, int]) -> int:
        """Return the error of the states or, where it is larger, of the sensitivities with respect to one input; nan if any is."""
        n, graph = len(self.states), self.equations.graph
        total = self.error(p, {i: e for i, e in errors.items() if i < n}, old, new)
        for q, size in enumerate(self.equations.sizes):
            mine = {i: e for i, e in errors.items() if i // n == q + 1}
            if mine:
                (scale,) = self.emitter.write(p, [size], {}, self.layout.row("constant"))
                theirs = self.error(p, mine, old, new, None if size == graph.one else scale)
                larger = p.op("select", p.op("gt", theirs, total), theirs, total)
                total = p.op("select", p.op("eq", theirs, theirs), larger, theirs)
        return total

    def finish(self, p: Programme, errors: Mapping[int, int], new: Mapping[int, int]) -> int:
        """Accept or reject and choose the next step; return the condition of acceptance.

        `new` holds the states at the end of the step and, behind them, the sensitivities; `errors` those that have a say.
        """
        span, at = Span(p, self.layout), self.layout.row
        old = {i: p.op("row", at("y", i)) for i in new}
        rejected, steps = p.op("row", at("rejected")), p.op("add", p.op("row", at("steps")), p.const(1.0))
        save = p.op("row", at("save"))
        error = self.largest_error(p, errors, old, new)
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
        self.flag = p.op("either", flag, p.op("both", ok, span.last))
        self.due = p.op("both", ok, p.op("le", save, span.end))
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
        }.items():
            p.store(at(block), value)
        self.put(p, at("old"), old)
        self.put(p, at("y"), {i: p.op("select", ok, after, old[i]) for i, after in new.items()})
        return ok

    def count(self, p: Programme, ok: int, signs: int) -> None:
        """Write down the signs that speak for the other method; answer which lanes need the driver, and which of them have saves due.

        A lane needs it where a save is due, a stop is reached, an event, trouble, or where the signs are enough.
        """
        enough = p.op("both", ok, p.op("ge", signs, p.op("row", self.layout.row("patience"))))
        p.store(self.layout.row("signs"), signs)
        p.answers = [p.op("either", p.op("either", self.flag, enough), self.due), self.due]
