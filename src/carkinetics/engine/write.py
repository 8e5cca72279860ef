"""All lane programmes of a system for one method."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from carkinetics.engine.closed import Obstacle, linear_form, phase_forms, write_exact
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
from carkinetics.engine.rodas5p import write_gauge, write_stiff_step
from carkinetics.engine.sensitivity import augment
from carkinetics.engine.system import System
from carkinetics.engine.tsit5 import write_explicit_step

APART, PERIOD = 32, 64  # rows: where two frames are a multiple of 4096 bytes apart, a processor takes a store to one for a store to both
WORTH = 0.7  # of the price: a change of method costs something itself
STEPS = {"explicit": write_explicit_step, "stiff": write_stiff_step}


def write_programmes(
    system: System, exact: bool, wrt: tuple[int, ...] = (), controlled: bool = False
) -> tuple[list[Programme | Chain], Layout]:
    """Return the programmes of `system`, by closed forms or by steps of both methods, and where their rows lie.

    `wrt` numbers the inputs with respect to which sensitivities are carried along; `controlled`: with a say in the step.
    """
    equations = replace(_equations(system, wrt), controlled=controlled)
    linear = linear_form(equations) if exact else None
    if isinstance(linear, Obstacle):
        raise ValueError(f"state {linear.state} has no closed form: {linear.reason}")
    phases = {} if exact else phase_forms(equations)
    roots = dynamic_roots(equations, stepped=not exact)
    for form in (linear, *phases.values()):
        roots += [*form.matrix.values(), *form.inflow] if form else []
    emitter = Emitter(equations.graph, roots)
    layout = Layout(equations, len(emitter.constants))
    setup = write_setup(equations, emitter, len(system.inputs))
    if linear:
        return [setup, write_exact(equations, linear, emitter, layout), write_slope(equations, emitter, layout)], layout
    return [
        setup,
        *_write_steps(equations, emitter, layout),
        write_slope(equations, emitter, layout),
        write_observe(equations, emitter, layout.states),
        write_probe(equations, emitter, layout),
        *(write_exact(equations, form, emitter, layout, phase) for phase, form in phases.items()),
    ], layout


def _write_steps(equations: Equations, emitter: Emitter, layout: Layout) -> list[Programme | Chain]:
    """Return step and dense output of every method; they take the same rows for their work, since a lane is in one at a time."""
    programmes: list[Programme | Chain] = []
    first, most = layout.rows, 0
    for method, write in STEPS.items():
        layout.rows = first
        programmes += [write(equations, emitter, layout), write_dense(method, equations, layout)]
        programmes.append(write_dense(method, equations, layout, layout.seen))
        most = max(most, layout.rows)
    gauge = write_gauge(equations, emitter, layout)
    layout.rows = most + (APART - most) % PERIOD
    return [*programmes, gauge]


def cost_of_stiffness(programmes: list[Programme | Chain]) -> float:
    """Return how many explicit steps a stiff one costs, by the arithmetic of the states themselves; 1 of closed forms."""
    counts = {
        chain.name: sum(part.programme.operations() for part in chain.parts if "follow" not in part.programme.name)
        for chain in programmes
        if isinstance(chain, Chain)
    }
    return WORTH * counts["stiff.step"] / counts["explicit.step"] if counts else 1.0


def _equations(system: System, wrt: tuple[int, ...]) -> Equations:
    equations = write_equations(system)
    return augment(equations, wrt) if wrt else equations


@cache
def obstacle_to_exact(system: System, wrt: tuple[int, ...] = ()) -> Obstacle | None:
    """Return what rules closed forms out for a system, None if they can be written."""
    found = linear_form(_equations(system, wrt))
    return found if isinstance(found, Obstacle) else None
