"""A subject goes by the explicit method where that is cheaper and by the stiff one where it must, and comes back."""

import numpy as np
import pytest
from problems import reference_problems, system

from carkinetics.engine.solve import solve

OSCILLATOR = {"u": "5*v", "v": "-5*u"}
# y follows a cos(t) exactly, whatever the rate that pulls it there: 1, and k between `on` and `off`
PULSE = system(
    {"y": "-(1+k*after(on)*before(off))*(y-a*cos_t)-a*sin_t", "cos_t": "-sin_t", "sin_t": "cos_t", **OSCILLATOR},
    {"y": "a", "cos_t": "1", "sin_t": "0", "u": "1", "v": "0"},
    inputs=("a", "k", "on", "off"),
    switches={"on": "on", "off": "off"},
    outputs={"y": "y"},
)
TIMES = np.linspace(0.0, 40.0, 41)


def run(sysm, inputs, times=TIMES, method="switching", **options):
    options = {"rtol": 1e-6, "atol": np.full(len(sysm.states), 1e-9), "states": True} | options
    return solve(sysm, np.array(inputs, dtype=float), times, method=method, **options)


def test_a_subject_goes_to_the_stiff_method_and_comes_back():
    inputs = [[1.7, 1e5, 10.0, 20.0]]
    found, explicit = run(PULSE, inputs), run(PULSE, inputs, method="explicit", max_steps=1_000_000)
    assert found.status[0] == 0
    assert found.changes[0] == 2
    assert np.abs(found.states[0, :, 0] - 1.7 * np.cos(TIMES)).max() < 1e-4
    assert np.abs(found.states[0, :, 3] - np.cos(5 * TIMES)).max() < 1e-3
    assert found.steps[0] < explicit.steps[0] / 50


def test_without_stiffness_the_bits_are_those_of_the_explicit_method():
    inputs = [[1.0, 0.0, 10.0, 20.0]]
    found, explicit = run(PULSE, inputs), run(PULSE, inputs, method="explicit")
    assert found.changes[0] == 0
    assert np.array_equal(found.states, explicit.states)
    assert found.steps[0] == explicit.steps[0]


@pytest.mark.parametrize("name", ["HIRES", "ROBER", "VDPOLM_mu1000"])
def test_a_stiff_problem_takes_little_more_than_the_stiff_method_alone(name):
    sysm, answers = reference_problems()[name]
    times = np.array(sorted(answers))
    exact = np.array([answers[t] for t in times])
    options = {"times": times, "atol": 1e-12 * np.abs(exact).max(axis=0), "rtol": 1e-6}
    found, stiff = run(sysm, np.zeros((1, 0)), **options), run(sysm, np.zeros((1, 0)), method="stiff", **options)
    assert found.status[0] == 0
    assert found.changes[0] >= 1
    assert found.steps[0] < 1.5 * stiff.steps[0] + 200


@pytest.mark.requirement("R-DET-01")
def test_results_have_the_same_bits_for_any_blocks_threads_and_neighbours():
    rng = np.random.default_rng(5)
    on = rng.uniform(1.0, 15.0, 50)
    inputs = np.column_stack([rng.uniform(0.5, 2.0, 50), 10 ** rng.uniform(-1.0, 5.0, 50), on, on + rng.uniform(1.0, 20.0, 50)])
    whole = run(PULSE, inputs, threads=1)
    assert set(whole.changes) >= {0, 2}
    for threads, chunk in ((2, 7), (1, 1), (2, 33)):
        other = run(PULSE, inputs, threads=threads, chunk=chunk)
        assert np.array_equal(other.states, whole.states)
        assert np.array_equal(other.steps, whole.steps)
    order = rng.permutation(50)
    assert np.array_equal(run(PULSE, inputs[order]).states, whole.states[order])


def test_sensitivities_go_along():
    found = run(PULSE, [[1.7, 1e5, 10.0, 20.0]], wrt=(0,), rtol=1e-8)
    assert found.changes[0] == 2
    assert np.abs(found.sensitivities[0, :, 0, 0] - np.cos(TIMES)).max() < 1e-6


def test_save_times_do_not_change_the_choice():
    few = run(PULSE, [[1.7, 1e5, 10.0, 20.0]], times=TIMES[::10])
    many = run(PULSE, [[1.7, 1e5, 10.0, 20.0]], times=np.linspace(0.0, 40.0, 401))
    assert np.array_equal(few.states[0], many.states[0, ::100])
    assert few.steps[0] == many.steps[0]
