"""All lane programmes of a system for one method."""

from __future__ import annotations

from functools import cache

from carkinetics.engine.closed import Obstacle, linear_form, write_exact
from carkinetics.engine.emit import (
    Emitter,
    Equations,
    Layout,
    write_equations,
    write_observe,
    write_probe,
    write_setup,
    write_slope,
)
from carkinetics.engine.methods import dynamic_roots, write_dense
from carkinetics.engine.programme import Chain, Programme
from carkinetics.engine.sensitivity import augment
from carkinetics.engine.steps import STEPS
from carkinetics.engine.system import System


def write_programmes(system: System, method: str, wrt: tuple[int, ...] = ()) -> tuple[list[Programme | Chain], Layout]:
    """Return the programmes of `system` for "explicit", "stiff" or "exact", and where their rows lie.

    `wrt` numbers the inputs with respect to which sensitivities are carried along.
    """
    equations = _equations(system, wrt)
    linear = linear_form(equations) if method == "exact" else None
    if isinstance(linear, Obstacle):
        raise ValueError(f"state {linear.state} has no closed form: {linear.reason}")
    roots = dynamic_roots(equations, method)
    if linear:
        roots += [*linear.matrix.values(), *linear.inflow]
    emitter = Emitter(equations.graph, roots)
    rates, assigned = len(system.doses) * (1 + len(wrt)), len(equations.assigned) + len(equations.probed)
    layout = Layout(len(equations.ddt), len(emitter.constants), rates, len(system.switches), len(system.events), assigned)
    setup = write_setup(equations, emitter, len(system.inputs))
    if linear:
        return [setup, write_exact(equations, linear, emitter, layout), write_slope(equations, emitter, layout)], layout
    return [
        setup,
        STEPS[method](equations, emitter, layout),
        write_slope(equations, emitter, layout),
        write_dense(method, layout),
        write_observe(equations, emitter, layout.states),
        write_probe(equations, emitter, layout),
    ], layout


def _equations(system: System, wrt: tuple[int, ...]) -> Equations:
    equations = write_equations(system)
    return augment(equations, wrt) if wrt else equations


@cache
def obstacle_to_exact(system: System, wrt: tuple[int, ...] = ()) -> Obstacle | None:
    """Return what rules closed forms out for a system, None if they can be written."""
    found = linear_form(_equations(system, wrt))
    return found if isinstance(found, Obstacle) else None
