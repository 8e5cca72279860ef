"""Forward sensitivities: how the states and outputs move with chosen inputs, as more states of the same system.

s = dy/dp obeys s' = J s + df/dp; at a stop whose time t* moves with p, s+ = g_y (s- + f- dt*/dp) + dg/dp - f+ dt*/dp (Hairer,
Norsett, Wanner, Solving ODEs I, I.14; Rozenvasser, Autom Remote Control 1967;28:1066). The jump is the driver's (lanes.py).
"""

from __future__ import annotations

from dataclasses import replace

from carkinetics.engine.emit import Equations
from carkinetics.engine.graph import Graph


def augment(equations: Equations, wrt: tuple[int, ...]) -> Equations:
    """Return the equations with a block of n states, and of outputs, for each input in `wrt`, after those that are there.

    Block q holds the derivatives with respect to input wrt[q]: state n (1 + q) + i is dy_i/dp_q, output m (1 + q) + k likewise,
    infusion rate e (1 + q) + k likewise. Those that are 0 at all times, because nothing that moves reaches their state, are `still`.
    """
    graph, n = equations.graph, len(equations.ddt)
    rates = len(equations.rate_into)
    inputs = [graph.leaf("in", k) for k in wrt]
    watched = [*equations.ddt, *equations.outputs, *equations.events, *equations.assigned]
    by_state = [graph.derivative(watched, graph.leaf("y", j)) for j in range(n)]
    by_input = [graph.derivative(watched, leaf) for leaf in inputs]
    by_time = graph.derivative(watched, graph.leaf("t"))
    starts = [graph.derivative(equations.initial, leaf) for leaf in inputs]
    switches_by, dosing_by = (_by_input(graph, nodes, inputs) for nodes in (equations.switches, equations.dosing))
    sources = [_sources(equations, q, [starts[q], by_input[q][:n]], switches_by, dosing_by, len(inputs)) for q in range(len(inputs))]
    moving = [_reached(graph, by_state, first) for first in sources]
    moved = [[graph.leaf("y", n * (1 + q) + i) if i in moving[q] else graph.zero for i in range(n)] for q in range(len(inputs))]

    def along(row: int, q: int) -> int:
        """The derivative of a watched expression with respect to input q, the states moving along."""
        total = by_input[q][row]
        for j in range(n):
            total = graph.make("add", total, graph.make("mul", by_state[j][row], moved[q][j]))
        return total

    ddt, outputs, ddt_by = list(equations.ddt), list(equations.outputs), [column[:n] for column in by_input]
    for q in range(len(wrt)):
        ddt += [along(i, q) for i in range(n)]
        outputs += [along(n + k, q) for k in range(len(equations.outputs))]
        for e, into in enumerate(equations.rate_into):
            if into in moving[q]:
                inflow, place = graph.leaf("rate", rates * (1 + q) + e), n * (1 + q) + into
                ddt[place], ddt_by[q][into] = graph.make("add", ddt[place], inflow), graph.make("add", ddt_by[q][into], inflow)
    event = n + len(equations.outputs)
    assigned = event + len(equations.events)
    speed = []  # of an event's value along the solution
    for row in range(event, assigned):
        total = by_time[row]
        for j in range(n):
            total = graph.make("add", total, graph.make("mul", by_state[j][row], equations.ddt[j]))
        speed.append(total)
    events_by = [along(row, q) for row in range(event, assigned) for q in range(len(wrt))]
    assigned_by = [along(row, q) for row in range(assigned, len(watched)) for q in range(len(wrt))]
    return replace(
        equations,
        initial=[*equations.initial, *(node for column in starts for node in column)],
        ddt=ddt,
        outputs=outputs,
        by=len(wrt),
        ddt_by=ddt_by,
        sizes=[_one_over_size(graph, leaf) for leaf in inputs],
        still=frozenset(n * q + i for q in range(len(wrt)) for i in range(n) if i not in moving[q]),
        switches_by=switches_by,
        dosing_by=dosing_by,
        probed=[*speed, *events_by, *by_time[assigned:], *assigned_by],
    )


def _sources(equations: Equations, q: int, columns: list[list[int]], switches_by: list[int], dosing_by: list[int], many: int) -> set[int]:
    """Return the states on which input number q of `many` acts by itself: all of them where it moves a stop, or may move an event."""
    zero = equations.graph.zero
    lags, shares, durations = ([dosing_by[(3 * e + k) * many + q] for e in range(len(equations.rate_into))] for k in range(3))
    stops = [*switches_by[q::many], *lags, *durations]
    if equations.events or any(node != zero for node in stops):
        return set(range(equations.states))
    entered = {into for into, node in zip(equations.rate_into, shares, strict=True) if node != zero}
    return entered | {i for column in columns for i, node in enumerate(column) if node != zero}


def _reached(graph: Graph, by_state: list[list[int]], first: set[int]) -> set[int]:
    """Return the states that move where those in `first` do."""
    reached, waiting = set(first), list(first)
    while waiting:
        column = by_state[waiting.pop()][: len(by_state)]
        found = [i for i, node in enumerate(column) if node != graph.zero and i not in reached]
        reached.update(found)
        waiting.extend(found)
    return reached


def _one_over_size(graph: Graph, leaf: int) -> int:
    size = graph.make("abs", leaf)
    return graph.make("where", graph.make("eq", size, graph.zero), graph.one, graph.make("div", graph.one, size))


def _by_input(graph: Graph, nodes: list[int], inputs: list[int]) -> list[int]:
    """The derivatives of each node with respect to each input, node by node."""
    columns = [graph.derivative(nodes, leaf) for leaf in inputs]
    return [column[k] for k in range(len(nodes)) for column in columns]
