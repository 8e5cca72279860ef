"""Models, designs and tolerances that nobody thought of, against scipy: a study that runs as long as one lets it.

CARKINETICS_FUZZ_EXAMPLES says how many examples are drawn; a failure prints the example and is kept by hypothesis.
"""

import os

import numpy as np
import pytest
import scipy_solver
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.dosing import plan_doses, tabulate_doses
from carkinetics.model.spec import Model

EXAMPLES = int(os.environ.get("CARKINETICS_FUZZ_EXAMPLES", "40"))
MOMENTS = (0.0, 0.5, 1.0, 2.0, 2.0 + 1e-9, 3.7, 6.0)
RATE = st.sampled_from(["k", "m", "0.3", "2*k", "k*m"])


@st.composite
def terms(draw, states, inflow):
    """One process: a rate that is never negative, and the states that it leaves and enters."""
    source, other = draw(st.sampled_from(states)), draw(st.sampled_from(states))
    rate, half = draw(RATE), draw(st.sampled_from(["1", "c", "0.2"]))
    shape = draw(
        st.sampled_from(
            [
                f"{rate} * {source}",
                f"{rate} * {source} / ({half} + {source})",
                f"{rate} * {source} * hill({other}, {half}, 2)",
                f"{rate} * {source} * exp(-{other} / {half})",
                f"{rate} * {source} * {other} / (1 + {other} + {source})",
                f"before(p) * {rate} * {source}",
                f"after(p) * {rate} * {source} / (1 + {source})",
                f"after(q) * before(p) * {rate} * {source}",
                f"{rate} * {source} * (1 + sin(3 * t)) / 2",
                f"{rate} * {source} * tanh({other})",
                f"{rate} * {source} * min({other}, {half})",
                f"{rate} * {source} * sqrt({other} + 1)",
            ]
        )
    )
    if inflow:
        return None, draw(st.sampled_from(states)), draw(st.sampled_from(["c", "0.1", "after(q) * c", "0.1 / (1 + t)"]))
    return source, draw(st.sampled_from([None, *states])), shape


@st.composite
def models(draw):
    """A model whose states stay positive and bounded on the times looked at: what leaves a state is in proportion to it."""
    states = [f"x{i}" for i in range(draw(st.integers(1, 4)))]
    processes = [draw(terms(states, inflow=False)) for _ in range(draw(st.integers(1, 6)))]
    processes += [draw(terms(states, inflow=True)) for _ in range(draw(st.integers(0, 2)))]
    ddt = {
        state: " ".join(
            [f"- {rate}" for source, _, rate in processes if source == state] + [f"+ {r}" for _, into, r in processes if into == state]
        )
        for state in states
    }
    numbers = {name: draw(st.floats(0.05, 3.0)) for name in ("k", "m", "c")}
    times = {"p": draw(st.sampled_from(MOMENTS) | st.floats(0.1, 6.0)), "q": draw(st.sampled_from(MOMENTS))}
    about = {"unit": "1", "from": "assumed", "about": "drawn"}
    effects = st.sampled_from(["add", "replace", "multiply"])
    lag, share, length = draw(st.sampled_from(["0", "0.25", "c"])), draw(st.sampled_from(["1", "0.7"])), draw(st.sampled_from(["0", "1.5"]))
    return Model.from_dict(
        {
            "schema": 1, "title": "Drawn", "time": "day", "units": "unchecked",
            "parameters": {name: {"value": value, **about} for name, value in (numbers | {f"at_{n}": v for n, v in times.items()}).items()},
            "switches": {name: f"at_{name}" for name in times},
            "states": {state: {"unit": "1", "initial": str(draw(st.sampled_from([0, 1, 2.5])))} for state in states},
            "ddt": {state: text.removeprefix("+ ") or "0" for state, text in ddt.items()},
            "doses": {
                "given": {"into": states[0], "unit": "1", "lag": lag, "bioavailability": share, "duration": length},
                "changed": {"into": states[-1], "unit": "1", "effect": draw(effects)},
            },
            "observables": {"total": {"expr": " + ".join(states), "unit": "1"}},
        },
        name="drawn",
    )  # fmt: skip


@st.composite
def designs(draw):
    """Doses at moments that coincide with switches and save times as often as not."""
    moments = st.sampled_from(MOMENTS) | st.floats(1e-9, 6.0)  # stops less than 1e-200 apart are one
    given_rows = st.builds(lambda a, t, d: ck.Dose(a, t, "given", d), st.floats(0.1, 20), moments, st.sampled_from([None, 0, 0.5, 3.0]))
    changed = st.builds(lambda a, t: ck.Dose(a, t, "changed"), st.floats(0.1, 2.0), moments)
    return draw(st.lists(given_rows | changed, max_size=5)), sorted({*MOMENTS, 8.0, *draw(st.lists(st.floats(1e-9, 8.0), max_size=6))})


@pytest.mark.slow
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(model=models(), design=designs(), rtol=st.sampled_from([1e-5, 1e-7, 1e-9]))
def test_whatever_is_drawn_agrees_with_scipy_by_every_method(model, design, rtol):
    doses, times = design
    cohort = ck.cohort_from(model, {"k": [p.value for p in model.parameters if p.name == "k"]})
    table = tabulate_doses(model, cohort, plan_doses(model, doses))
    inputs = np.array([[float(cohort[name].values[0]) for name in model.system.inputs]])
    _, exact = scipy_solver.solve(model.system, inputs, np.array(times), table, rtol=1e-11, atol=1e-13)
    scale = np.maximum(np.abs(exact).max(axis=(0, 1)), 1e-3)
    for method in ("explicit", "stiff", "auto"):
        sim = ck.simulate(model, cohort, times=times, doses=doses, states=True, method=method, rtol=rtol, atol=rtol * 1e-3)
        assert sim.status.item() == 0
        for i, state in enumerate(model.states):
            error = np.abs(sim[state.name].values - exact[:, :, i]).max() / scale[i]
            assert error < 1000 * rtol, (method, state.name, error)
