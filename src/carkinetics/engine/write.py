"""All lane programmes of a system for one method."""

from __future__ import annotations

from functools import cache

from carkinetics.engine.closed import Obstacle, linear_form, write_exact
from carkinetics.engine.emit import (
    Emitter,
    Layout,
    write_dense,
    write_equations,
    write_observe,
    write_probe,
    write_setup,
    write_slope,
)
from carkinetics.engine.methods import STEPS, dynamic_roots
from carkinetics.engine.programme import Programme
from carkinetics.engine.system import System


def write_programmes(system: System, method: str) -> tuple[list[Programme], Layout]:
    """Return the programmes of `system` for "explicit", "stiff" or "exact", and where their rows lie."""
    equations = write_equations(system)
    linear = linear_form(equations) if method == "exact" else None
    if isinstance(linear, Obstacle):
        raise ValueError(f"state {linear.state} has no closed form: {linear.reason}")
    roots = dynamic_roots(equations, method)
    if linear:
        roots += [*linear.matrix.values(), *linear.inflow]
    emitter = Emitter(equations.graph, roots)
    counts = len(system.doses), len(system.switches), len(system.events), len(equations.assigned)
    layout = Layout(len(system.states), len(emitter.constants), *counts)
    setup = write_setup(equations, emitter, len(system.inputs))
    if linear:
        return [setup, write_exact(equations, linear, emitter, layout)], layout
    return [
        setup,
        STEPS[method](equations, emitter, layout),
        write_slope(equations, emitter, layout),
        write_dense(layout),
        write_observe(equations, emitter, len(system.states)),
        write_probe(equations, emitter, layout),
    ], layout


@cache
def obstacle_to_exact(system: System) -> Obstacle | None:
    """Return what rules closed forms out for a system, None if they can be written."""
    found = linear_form(write_equations(system))
    return found if isinstance(found, Obstacle) else None
