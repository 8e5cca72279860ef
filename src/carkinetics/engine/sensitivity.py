"""Forward sensitivities: how the states and outputs move with chosen inputs, as more states of the same system.

s = dy/dp obeys s' = J s + df/dp; at a stop whose time t* moves with p, s+ = g_y (s- + f- dt*/dp) + dg/dp - f+ dt*/dp (Hairer,
Norsett, Wanner, Solving ODEs I, I.14; Rozenvasser, Autom Remote Control 1967;28:1066). The jump is the driver's (lanes.py).
"""

from __future__ import annotations

from dataclasses import replace

from carkinetics.engine.emit import Equations


def augment(equations: Equations, wrt: tuple[int, ...]) -> Equations:
    """Return the equations with a block of n states, and of outputs, for each input in `wrt`, after those that are there.

    Block q holds the derivatives with respect to input wrt[q]: state n (1 + q) + i is dy_i/dp_q, output m (1 + q) + k likewise,
    infusion rate e (1 + q) + k likewise.
    """
    graph, n = equations.graph, len(equations.ddt)
    rates = len(equations.dosing) // 3
    inputs = [graph.leaf("in", k) for k in wrt]
    moved = [[graph.leaf("y", n * (1 + q) + i) for i in range(n)] for q in range(len(wrt))]
    watched = [*equations.ddt, *equations.outputs, *equations.events, *equations.assigned]
    by_state = [graph.derivative(watched, graph.leaf("y", j)) for j in range(n)]
    by_input = [graph.derivative(watched, leaf) for leaf in inputs]
    by_time = graph.derivative(watched, graph.leaf("t"))

    def along(row: int, q: int) -> int:
        """The derivative of a watched expression with respect to input q, the states moving along."""
        total = by_input[q][row]
        for j in range(n):
            total = graph.make("add", total, graph.make("mul", by_state[j][row], moved[q][j]))
        return total

    ddt, outputs = list(equations.ddt), list(equations.outputs)
    for q in range(len(wrt)):
        ddt += [along(i, q) for i in range(n)]
        outputs += [along(n + k, q) for k in range(len(equations.outputs))]
        for e, into in enumerate(equations.rate_into):
            place = n * (1 + q) + into
            ddt[place] = graph.make("add", ddt[place], graph.leaf("rate", rates * (1 + q) + e))
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
        initial=[*equations.initial, *(node for leaf in inputs for node in graph.derivative(equations.initial, leaf))],
        ddt=ddt,
        outputs=outputs,
        by=len(wrt),
        switches_by=_by_input(equations, equations.switches, inputs),
        dosing_by=_by_input(equations, equations.dosing, inputs),
        probed=[*speed, *events_by, *by_time[assigned:], *assigned_by],
    )


def _by_input(equations: Equations, nodes: list[int], inputs: list[int]) -> list[int]:
    """The derivatives of each node with respect to each input, node by node."""
    columns = [equations.graph.derivative(nodes, leaf) for leaf in inputs]
    return [column[k] for k in range(len(nodes)) for column in columns]
