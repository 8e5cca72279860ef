"""Elimination without pivoting costs steps where a pivot is poor, never accuracy: a step that it spoils is rejected and made smaller."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import system
from scipy.linalg import expm
from test_methods import make_step

from carkinetics.engine.methods import table
from carkinetics.engine.programme import WIDTH
from carkinetics.engine.solve import solve

N = 4
NAMES = [f"y{i}" for i in range(N)]
LINEAR = system(
    {name: "+".join(f"a{i}{j}*y{j}" for j in range(N)) + "+0*y0*y1" for i, name in enumerate(NAMES)},
    {name: f"s{i}" for i, name in enumerate(NAMES)},
    [*(f"a{i}{j}" for i in range(N) for j in range(N)), *(f"s{i}" for i in range(N))],
    outputs={"sum": "+".join(NAMES)},
)
entries = st.floats(-20, 20) | st.sampled_from([0.0, 1.0, -1.0, 1e-9, 1e3, -1e3])


@given(st.lists(entries, min_size=N * N, max_size=N * N), st.lists(st.floats(-2, 2), min_size=N, max_size=N))
@settings(max_examples=80, deadline=None)
def test_linear_systems_of_any_sign_are_solved_to_the_tolerance(a, start):
    a, start = np.array(a).reshape(N, N), np.array(start)
    rate = max(np.abs(np.linalg.eigvals(a)).max(), 1e-3)
    time = min(5.0, 6.0 / rate)
    if np.linalg.norm(expm(a * time)) > 1e6:  # the problem's own conditioning would be measured
        return
    found = solve(
        LINEAR, np.array([[*a.ravel(), *start]]), np.array([0.0, time]), method="stiff", rtol=1e-7,
        atol=np.full(N, 1e-7 * max(np.abs(start).max(), 1e-6)), states=True,
    )  # fmt: skip
    exact = expm(a * time) @ start
    size = max(np.abs(exact).max(), np.abs(start).max(), 1e-6) * max(1.0, np.linalg.norm(expm(a * time)))
    assert found.status[0] == 0
    assert np.abs(found.states[0, -1] - exact).max() < 1e-4 * size


def test_a_pivot_that_vanishes_rejects_the_step_and_makes_the_next_one_smaller():
    rate = 3.0
    sysm = system({"y": "3*y+0*y*y", "z": "y-z"}, {"y": "1", "z": "0"}, outputs={"y": "y"})
    layout, step, slope = make_step(sysm, "stiff")
    frame = np.zeros((layout.rows, WIDTH))
    frame[layout.row("y")], frame[layout.row("stop")], frame[layout.row("patience")] = 1.0, np.inf, np.inf
    frame[layout.row("save")] = 1.0
    uniforms = np.array([1e-6, 1e9, 0.0, np.inf, 2.0, 1e-9, 1e-9])
    slope.run(frame, uniforms)
    first = frame[layout.row("h")] = np.full(WIDTH, 1.0 / (table("rodas5p")["gamma"] * rate))  # 1/(gamma h) - rate is 0, or all but
    first = first.copy()
    step.run(frame, uniforms)
    assert (frame[layout.row("accepted")] == 0.0).all()
    assert np.array_equal(frame[layout.row("y")], np.ones(WIDTH))
    assert (frame[layout.row("h")] < 0.5 * first).all()
    for _ in range(30):
        step.run(frame, uniforms)
    reached = frame[layout.row("t")]
    assert (reached > 0.0).all()
    assert np.abs(frame[layout.row("y")] / np.exp(rate * reached) - 1).max() < 1e-5
