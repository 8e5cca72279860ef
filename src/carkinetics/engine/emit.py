"""From a system to the lane programmes of one method: set up a subject, step, slope, events, outputs, and where their rows lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from carkinetics.engine.functions import FUNCTIONS
from carkinetics.engine.graph import DYNAMIC, Graph
from carkinetics.engine.programme import Programme
from carkinetics.engine.system import CONDITIONS, System

STAGES = {"explicit": 7, "stiff": 8}
FOLLOWING = 7  # stages by which sensitivities follow a step
SETTINGS = 5  # uniforms before the absolute tolerances: rtol, max_steps, start, patience, cost of a stiff step in explicit ones


@dataclass(frozen=True)
class Equations:
    """A system as nodes of a graph."""

    graph: Graph
    initial: list[int]
    switches: list[int]
    dosing: list[int]  # lag, bioavailability, duration of each entry
    ddt: list[int]
    outputs: list[int]
    events: list[int]
    assigned: list[int]  # the right-hand sides of all events, one after another
    rate_into: list[int]  # the state that each infusion enters
    states: int  # without sensitivities, which follow them in ddt in blocks of as many
    by: int = 0  # inputs with respect to which sensitivities are written
    ddt_by: list[list[int]] = field(default_factory=list)  # for each of them the derivatives of ddt
    sizes: list[int] = field(default_factory=list)  # for each of them one over its size
    controlled: bool = False  # do their errors have a say in the step?
    still: frozenset[int] = frozenset()  # sensitivities that are 0 at all times, counted from the first
    switches_by: list[int] = field(default_factory=list)  # their derivatives, switch by switch
    dosing_by: list[int] = field(default_factory=list)
    probed: list[int] = field(default_factory=list)  # what the jump of sensitivities at an event needs besides


def write_equations(system: System) -> Equations:
    """Return the nodes of every expression of `system`; infusion rates are added to the states that they enter."""
    graph = Graph()
    names = {name: graph.leaf("in", k) for k, name in enumerate(system.inputs)}
    for name, tree in system.derived:
        names[name] = graph.build(tree, names, {})
    numbers = {name: k for k, (name, _) in enumerate(system.switches)}
    switches = [graph.build(tree, names, {}) for _, tree in system.switches]
    initial = [graph.build(tree, names, {}) for tree in system.initial]
    dosing = [graph.build(tree, names, {}) for d in system.doses for tree in (d.lag, d.bioavailability, d.duration)]
    names |= {name: graph.leaf("y", i) for i, name in enumerate(system.states)}
    for name, tree in system.fluxes:
        names[name] = graph.build(tree, names, numbers)
    ddt = [graph.build(tree, names, numbers) for tree in system.ddt]
    for e, dose in enumerate(system.doses):
        ddt[dose.into] = graph.make("add", ddt[dose.into], graph.leaf("rate", e))
    outputs = [graph.build(tree, names, numbers) for _, tree in system.outputs]
    events = [graph.build(event.when, names, numbers) for event in system.events]
    assigned = [graph.build(tree, names, numbers) for event in system.events for _, tree in event.assign]
    into = [dose.into for dose in system.doses]
    return Equations(graph, initial, switches, dosing, ddt, outputs, events, assigned, into, len(ddt))


def states_seen(equations: Equations) -> list[int]:
    """Return the states, and sensitivities behind them, that the outputs look at."""
    leaves = (equations.graph.nodes[node] for node in equations.graph.ancestors(equations.outputs))
    return sorted(leaf[1] for leaf in leaves if leaf[0] == "y")


class Layout:
    """Where the rows of the stepping frame lie; a row holds one number for each lane. `seen`: the states that outputs look at."""

    BLOCKS = (
        "y", "constant", "rate", "after", "armed", "found", "t", "h", "stop", "save", "rejected", "steps", "patience", "signs", "refused",
        "bound", "accepted", "error", "length", "ease", "growth", "place", "old", "old_t", "stage", "at_save", "probe_t", "event",
        "assigned", "slope", "work",
    )  # fmt: skip

    def __init__(self, equations: Equations, constants: int) -> None:
        states, self.base, self.constants = len(equations.ddt), equations.states, constants
        self.states, moved = states, states - self.base
        self.seen = states_seen(equations)
        rates, assigned = len(equations.rate_into) * (1 + equations.by), len(equations.assigned) + len(equations.probed)
        events, switches = len(equations.events), len(equations.switches)
        wide = {"y": states, "constant": constants, "rate": rates, "after": switches, "armed": events, "found": events, "old": states}
        wide |= {"stage": max(STAGES.values()) * self.base + FOLLOWING * moved, "at_save": states}
        wide |= {"event": events, "assigned": assigned, "slope": states, "work": 0}
        self.first: dict[str, int] = {}
        row = 0
        for block in self.BLOCKS:
            self.first[block] = row
            row += wide.get(block, 1)
        self.rows = row

    def take(self, rows: int) -> int:
        """Return the first of so many new rows, for values that the programmes of a step hand on to each other."""
        self.rows += rows
        return self.rows - rows

    def row(self, block: str, index: int = 0) -> int:
        """Return the number of a row."""
        return self.first[block] + index

    def stage(self, k: int, moved: bool = False) -> int:
        """Return the first row of a stage: of the states, or of what follows them."""
        if not moved:
            return self.row("stage", k * self.base)
        return self.row("stage", max(STAGES.values()) * self.base + k * (self.states - self.base))


class Emitter:
    """Writes nodes of a graph into programmes; what is constant for a subject is read from its row."""

    def __init__(self, graph: Graph, roots: list[int]) -> None:
        self.graph = graph
        self.constants: dict[int, int] = {}
        for node in sorted(self._dynamic_part(roots)):
            for read in self._arguments(node) if graph.dynamic[node] else (node,):
                if not graph.dynamic[read] and graph.nodes[read][0] != "num":
                    self.constants.setdefault(read, len(self.constants))

    def _dynamic_part(self, roots: list[int]) -> set[int]:
        seen: set[int] = set()
        waiting = list(roots)
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            if self.graph.dynamic[node]:
                waiting.extend(a for a in self._arguments(node) if self.graph.dynamic[a])
        return seen

    def write(self, p: Programme, roots: list[int], leaves: Mapping[tuple[str, int], int], constant_row: int | None) -> list[int]:
        """Return the values of `roots` in `p`; `leaves` gives the values of leaves, `constant_row` where constants begin."""
        done: dict[int, int] = {}
        part = self._dynamic_part(roots) if constant_row is not None else set(self.graph.ancestors(roots))
        reached = part | {a for n in part if self.graph.dynamic[n] for a in self._arguments(n)}
        for node in sorted(reached):
            op, *args = self.graph.nodes[node]
            if op == "num":
                done[node] = p.const(args[0])
            elif constant_row is not None and not self.graph.dynamic[node]:
                stored = p.op("row", constant_row + self.constants[node])
                done[node] = p.op("ne", stored, p.const(0.0)) if op in CONDITIONS else stored
            elif op in DYNAMIC or op == "in":
                done[node] = leaves[op, args[0] if args else 0]
            else:
                if op == "div" and args[0] != self.graph.one:  # a quotient whose reciprocal is there costs a product
                    inverse = self.graph.known("div", self.graph.one, args[1])
                    if inverse in done:
                        done[node] = p.op("mul", done[args[0]], done[inverse])
                        continue
                values = [done[a] for a in args]
                written = FUNCTIONS.get(op)
                done[node] = written(p, *values) if written else p.op("select" if op == "where" else op, *values)
        return [done[root] for root in roots]

    def _arguments(self, node: int) -> tuple[int, ...]:
        return () if self.graph.nodes[node][0] in DYNAMIC else self.graph.nodes[node][1:]


def state_leaves(p: Programme, layout: Layout, y: Mapping[int, int] | list[int], t: int, inflow: bool = True) -> dict[tuple[str, int], int]:
    """Return the leaves of the equations at the state `y` and the time `t`, with the lane's switches and infusions."""
    numbered = y.items() if isinstance(y, Mapping) else enumerate(y)
    leaves = {("y", i): value for i, value in numbered} | {("t", 0): t}
    leaves |= {("after", k): p.op("row", r) for k, r in enumerate(range(layout.first["after"], layout.first["armed"]))}
    if inflow:
        leaves |= {("rate", e): p.op("row", r) for e, r in enumerate(range(layout.first["rate"], layout.first["after"]))}
    return leaves


def write_setup(equations: Equations, emitter: Emitter, inputs: int) -> Programme:
    """Return the programme that reads a subject's inputs and leaves initial state, constants, switch times and dosing terms."""
    p = Programme("setup")
    roots = [*equations.initial, *emitter.constants, *equations.switches, *equations.dosing]
    roots += [*equations.switches_by, *equations.dosing_by]
    leaves = {("in", k): p.op("row", k) for k in range(inputs)}
    for offset, (root, value) in enumerate(zip(roots, emitter.write(p, roots, leaves, None), strict=True)):
        condition = equations.graph.nodes[root][0] in CONDITIONS
        p.store(inputs + offset, p.op("select", value, p.const(1.0), p.const(0.0)) if condition else value)
    return p


def write_slope(equations: Equations, emitter: Emitter, layout: Layout) -> Programme:
    """Return the programme that leaves dy/dt at the current time and state."""
    p = Programme("slope")
    y = [p.op("row", layout.row("y", i)) for i in range(layout.states)]
    leaves = state_leaves(p, layout, y, p.op("row", layout.row("t")))
    for i, value in enumerate(emitter.write(p, equations.ddt, leaves, layout.row("constant"))):
        p.store(layout.row("slope", i), value)
    return p


def write_probe(equations: Equations, emitter: Emitter, layout: Layout) -> Programme:
    """Return the programme that evaluates events, and what they would assign, at the state and time of the probe rows."""
    p = Programme("probe")
    y = [p.op("row", layout.row("at_save", i)) for i in range(layout.states)]
    leaves = state_leaves(p, layout, y, p.op("row", layout.row("probe_t")))
    values = emitter.write(p, [*equations.events, *equations.assigned, *equations.probed], leaves, layout.row("constant"))
    for i, value in enumerate(values):
        p.store(layout.row("event", i), value)  # the assigned rows follow the event rows
    return p


def write_observe(equations: Equations, emitter: Emitter, states: int) -> Programme:
    """Return the programme that maps states, constants, switch times and times (rows in this order) to outputs."""
    p = Programme("observe")
    switch_row = states + len(emitter.constants)
    t = p.op("row", switch_row + len(equations.switches))
    leaves = {("y", i): p.op("row", i) for i in range(states)} | {("t", 0): t}
    for k in range(len(equations.switches)):
        passed = p.op("ge", t, p.op("row", switch_row + k))
        leaves["after", k] = p.op("select", passed, p.const(1.0), p.const(0.0))
    for i, value in enumerate(emitter.write(p, equations.outputs, leaves, states)):
        p.store(switch_row + len(equations.switches) + 1 + i, value)
    return p
