"""One step of Tsit5, the explicit method."""

from __future__ import annotations

from carkinetics.engine.emit import STAGES, Emitter, Equations, Layout
from carkinetics.engine.esdirk import Following
from carkinetics.engine.methods import table
from carkinetics.engine.programme import Chain, Part, Programme
from carkinetics.engine.steps import Span, Step

METHOD = "explicit"
REJECTED_COUNTS = 5.0  # steps: where stability bounds the step, it is rejected again and again


def write_explicit_step(equations: Equations, emitter: Emitter, layout: Layout) -> Chain:
    """Return one step of Tsit5; the slope at its start is kept from the step before (first same as last)."""
    step, at, tableau = Step(equations, emitter, layout), layout.row, table("tsit5")
    slope, parts = Programme(f"{METHOD}.slope"), []
    for i, value in enumerate(step.slope(slope)):
        slope.deliver(i, value)
    for s in range(1, STAGES[METHOD]):
        p = Programme(f"{METHOD}.sum{s}")
        span = Span(p, layout)
        k = step.stages(p, s) if s > 1 else [step.rows(p, at("slope"))]
        if s == 1:
            step.put(p, layout.stage(0), k[0])
        sums = [p.sum(p.combine(tableau["a"][s], [stage[i] for stage in k])) for i in step.states]
        step.put(p, step.point, [p.op("add", y, p.op("mul", span.length, total)) for y, total in zip(step.y(p), sums, strict=True)])
        p.store(step.moment, span.at(tableau["c"][s]))
        parts += [Part(p), step.aimed(slope, s)]
    following = Following(step, METHOD)
    parts += following.parts()
    p = Programme(f"{METHOD}.end")
    k, length = step.stages(p, STAGES[METHOD]), Span(p, layout).length
    errors = [p.op("mul", length, p.sum(p.combine(tableau["error"], [stage[i] for stage in k]))) for i in step.states]
    ok = following.finish(p, errors)
    signs = p.op("row", at("signs"))  # steps since stiffness was last looked for
    p.store(at("refused"), p.op("add", p.op("row", at("refused")), p.op("select", ok, p.const(0.0), p.const(1.0))))
    step.count(p, ok, p.op("add", signs, p.op("select", ok, p.const(1.0), p.const(REJECTED_COUNTS))))
    step.put(p, at("slope"), [p.op("select", ok, after, p.op("row", at("slope", i))) for i, after in enumerate(k[-1])])
    return Chain(f"{METHOD}.step", [*parts, Part(p)])
