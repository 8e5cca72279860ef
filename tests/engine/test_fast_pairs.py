"""Left to itself the solver finds every fast balance between states, whatever its shape: the steps of the stiff method are the measure."""

import numpy as np
import pytest
from problems import system

from carkinetics.engine.solve import solve

FAST, POINTS = 1e4, 20
LINE = [f"{FAST}*({f'u{i - 1}' if i else '1'}-2*u{i}+{f'u{i + 1}' if i < POINTS - 1 else '0'})-u{i}*u{i}" for i in range(POINTS)]
BALANCES = {
    "exchange": {"x": f"-{FAST}*(x-y)-0.1*x*x", "y": f"{FAST}*(x-y)-0.1*y"},
    "ring": {"x": f"-{FAST}*(2*x-y-z)-0.1*x*x", "y": f"{FAST}*(x+z-2*y)-0.1*y", "z": f"{FAST}*(x+y-2*z)"},
    "star": {"x": f"-{FAST}*(3*x-a-b-c)-0.1*x*x", "a": f"{FAST}*(x-a)", "b": f"{FAST}*(x-b)", "c": f"{FAST}*(x-c)"},
    "line": {f"u{i}": slope for i, slope in enumerate(LINE)},
    "binding": {"x": f"-{FAST}*(x*r-c)-0.1*x", "r": f"-{FAST}*(x*r-c)+0.1-0.1*r", "c": f"{FAST}*(x*r-c)-0.1*c"},
    "oscillator": {"x": "1000*v-0.1*x", "v": "-1000*x-20*v", "s": "-0.1*s+x"},
}


def steps(equations, method):
    initial = dict.fromkeys(equations, "0") | {name: "1" for name in ("x", "r", "s") if name in equations}
    found = solve(
        system(equations, initial), np.zeros((1, 0)), np.array([100.0]), method=method, rtol=1e-6,
        atol=np.full(len(equations), 1e-9), max_steps=2_000_000,
    )  # fmt: skip
    assert found.status[0] == 0
    return found.steps[0]


@pytest.mark.parametrize("name", BALANCES)
def test_a_fast_balance_is_left_to_the_stiff_method(name):
    assert steps(BALANCES[name], "switching") < 3 * steps(BALANCES[name], "stiff") + 200
