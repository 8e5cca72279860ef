"""The two methods have the order that their papers claim, in the step and in the dense output, on fixed steps."""

from itertools import pairwise

import numpy as np
import pytest
from problems import system

from carkinetics.engine.emit import Emitter, Layout, write_equations, write_slope
from carkinetics.engine.methods import dynamic_roots, jacobian, table, write_dense
from carkinetics.engine.programme import WIDTH
from carkinetics.engine.write import STEPS

# (ddt, initial, exact solution of the first state, first and last time)
PROBLEMS = {
    "autonomous": ({"y": "y*(1-y/3)"}, {"y": "0.5"}, lambda t: 3 / (1 + 5 * np.exp(-t)), 0.0, 2.0),
    "non-autonomous": ({"y": "-y + exp(-t)*2*t"}, {"y": "1"}, lambda t: np.exp(-t) * (1 + t**2), 0.0, 2.0),
    "coupled": ({"y": "z", "z": "-y*(1+0.0*t)"}, {"y": "0", "z": "1"}, np.sin, 0.0, 3.0),
}


def make_step(sysm, method):
    equations = write_equations(sysm)
    emitter = Emitter(equations.graph, dynamic_roots(equations))
    layout = Layout(equations, len(emitter.constants))
    return layout, STEPS[method](equations, emitter, layout), write_slope(equations, emitter, layout)


def walk(sysm, method, y0, start, end, steps, inspect=None):
    """Take equal steps through the programme's plain reading; return the last state."""
    layout, step, slope = make_step(sysm, method)
    frame = np.zeros((layout.rows, WIDTH))
    frame[layout.row("y") : layout.row("y") + len(y0)] = np.array(y0)[:, None]
    frame[layout.row("stop")] = frame[layout.row("patience")] = np.inf
    uniforms = np.array([1e30, 1e9, start, np.inf, 2.0, *[1e30] * len(y0)])  # every step is accepted
    times = np.linspace(start, end, steps + 1)
    frame[layout.row("t")] = start
    slope.run(frame, uniforms)
    for t0, t1 in pairwise(times):
        frame[layout.row("h")] = t1 - t0
        frame[layout.row("save")] = t0 + 0.37 * (t1 - t0)
        step.run(frame, uniforms)
        if inspect:
            write_dense(method, write_equations(sysm), layout).run(frame, uniforms)
            inspect(layout, frame)
    return frame[layout.row("y"), 0]


def observed_order(errors):
    return np.log2(np.array(errors[:-1]) / np.array(errors[1:]))[-1]


@pytest.mark.parametrize("method", STEPS)
@pytest.mark.parametrize("name", PROBLEMS)
@pytest.mark.requirement("R-ENG-01")
def test_global_error_falls_with_the_fifth_power_of_the_step(method, name):
    ddt, initial, exact, start, end = PROBLEMS[name]
    y0 = [float(v) for v in initial.values()]
    errors = [abs(walk(system(ddt, initial), method, y0, start, end, n) - exact(end)) for n in (10, 20, 40)]
    assert 4.5 < observed_order(errors) < 6.2


@pytest.mark.parametrize("method", STEPS)
@pytest.mark.parametrize("name", PROBLEMS)
@pytest.mark.requirement("R-ENG-05")
def test_dense_output_has_local_error_of_order_five(method, name):
    ddt, initial, exact, start, _ = PROBLEMS[name]
    y0 = [float(v) for v in initial.values()]
    errors = []
    for h in (0.2, 0.1, 0.05):
        seen = []
        walk(system(ddt, initial), method, y0, start, start + h, 1, lambda lay, f, seen=seen: seen.append(f[lay.row("at_save"), 0]))
        errors.append(abs(seen[0] - exact(start + 0.37 * h)))
    assert 4.6 < observed_order(errors) < 6.2


@pytest.mark.requirement("R-ENG-01")
def test_rosenbrock_keeps_its_order_where_the_slow_solution_of_a_stiff_problem_is_followed():
    # Prothero and Robinson: y' = -1e6 (y - cos t) - sin t, y(0) = 1, solved by cos t; w = cos t and v = sin t are states
    sysm = system({"y": "-1000000*(y-w)-v", "w": "-v", "v": "w"}, {"y": "1", "w": "1", "v": "0"})
    errors = [abs(walk(sysm, "stiff", [1.0, 1.0, 0.0], 0.0, 2.0, n) - np.cos(2.0)) for n in (4, 8, 16, 32)]
    assert errors[-1] < 1e-7
    assert observed_order(errors) > 3.5


@pytest.mark.requirement("R-ENG-01")
def test_rosenbrock_damps_a_fast_component_in_one_large_step():
    assert abs(walk(system({"y": "-1e8*y"}, {"y": "1"}), "stiff", [1.0], 0.0, 1.0, 1)) < 1e-6


@pytest.mark.requirement("R-ENG-01")
def test_tsit5_satisfies_the_row_sums_and_ends_its_dense_output_on_the_step():
    tableau = table("tsit5")
    for row, c in zip(tableau["a"], tableau["c"], strict=True):
        assert sum(row) == pytest.approx(c, abs=1e-14)
    assert sum(tableau["error"]) == pytest.approx(0, abs=1e-14)
    assert [sum(row) for row in tableau["B"]] == pytest.approx([*tableau["a"][-1], 0.0], abs=1e-13)


@pytest.mark.requirement("R-ENG-01")
def test_rodas5p_abscissae_follow_from_its_matrices():
    # in the transformed variables alpha_i = sum_j a_ij u_j with u = Gamma k: c = A Gamma^-1... 1, checked through y' = 1
    sysm = system({"y": "1", "z": "y"}, {"y": "0", "z": "0"})
    assert walk(sysm, "stiff", [0.0, 0.0], 0.0, 1.0, 1) == pytest.approx(1.0, abs=1e-13)


@pytest.mark.parametrize(
    "text", ["y*z-y**3/(1+z)", "hill(y, 2, 3)*z", "hill(y, 2, 1.7)-tanh(z)", "where(y < z, y*y, z)", "exp(-y)*log(z)+sqrt(y*z)"]
)
def test_jacobian_agrees_with_central_differences(text):
    from problems import tree

    from carkinetics.engine.arrays import evaluate

    sysm = system({"y": text, "z": "t*z+y"}, {"y": "1", "z": "1"})
    equations = write_equations(sysm)
    entries, by_time = jacobian(equations)
    at, h = {"y": 1.3, "z": 2.1}, 1e-6
    for j, name in enumerate(at):
        for i, line in enumerate((tree(text), tree("t*z+y"))):
            up, down = (evaluate(line, at | {name: at[name] + d}, t=0.7) for d in (h, -h))
            expected = (up - down) / (2 * h)
            got = _value(equations.graph, entries.get((i, j), equations.graph.zero), [1.3, 2.1], 0.7)
            assert got == pytest.approx(float(expected), rel=1e-7, abs=1e-8)
    assert _value(equations.graph, by_time[1], [1.3, 2.1], 0.7) == pytest.approx(2.1)


def _value(graph, node, y, t):
    from carkinetics.engine.arrays import OPERATIONS

    op, *args = graph.nodes[node]
    if op == "num":
        return args[0]
    if op in ("y", "t"):
        return y[args[0]] if op == "y" else t
    return float(OPERATIONS[op](*(np.float64(_value(graph, a, y, t)) for a in args)))
