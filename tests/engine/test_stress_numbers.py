"""Numbers at the ends of their ranges: tolerances, sizes, spans, grids, many states, one step."""

import numpy as np
import pytest
from problems import system
from test_stress import METHODS, run, statuses

from carkinetics.engine.lower import lower
from carkinetics.engine.programme import Programme

DECAY = system({"y": "-k*y", "z": "-z*z"}, {"y": "1", "z": "1"}, ["k"], outputs={"y": "y"})


def exact_decay(times, k=1.0):
    return np.stack([np.exp(-k * np.asarray(times)), 1 / (1 + np.asarray(times))], axis=1)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rtol", [1e-13, 1e-11, 0.1])
def test_the_ends_of_the_tolerances_are_kept_to(rtol, method):
    times = [0.0, 1.0, 5.0]
    found = run(DECAY, [[1.0]], times, rtol=rtol, atol=rtol * 1e-3, method=method)
    assert (found.status == 0).all()
    assert np.abs(found.states[0] / exact_decay(times) - 1).max() < 65 * rtol
    assert found.steps[0] < 1000


@pytest.mark.parametrize("method", METHODS)
def test_without_an_absolute_tolerance_a_state_that_starts_at_zero_gets_going(method):
    sysm = system({"y": "-y", "zero": "-zero*zero", "w": "y-w"}, {"y": "1", "zero": "0", "w": "0"})
    times = np.array([0.0, 1.0, 5.0, 100.0])
    found = run(sysm, times=times, atol=0.0, method=method)
    assert (found.status == 0).all()
    exact = np.stack([np.exp(-times), 0 * times, times * np.exp(-times)], axis=1)
    assert found.states[0] == pytest.approx(exact, rel=1e-4, abs=0)
    assert found.steps[0] < 2000


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", [1e300, 1e200, 1e-200, 1e-280])
def test_states_of_any_size_keep_their_digits_without_an_absolute_tolerance(size, method):
    sysm = system({"y": "-y*(1+x*x)", "x": "-x*x"}, {"y": "a", "x": "1"}, ["a"])
    times = np.array([0.0, 1.0, 5.0])
    found = run(sysm, [[size]], times, atol=0.0, method=method)
    assert (found.status == 0).all()
    assert found.states[0, :, 0] / size == pytest.approx(np.exp(-times - times / (1 + times)), rel=1e-4)


@pytest.mark.parametrize("method", METHODS)
def test_numbers_too_small_to_be_normal_are_zero_and_do_no_harm(method):
    sysm = system({"y": "-y-y*y", "z": "-z*z"}, {"y": "a", "z": "1"}, ["a"])
    found = run(sysm, [[1e-310]], [0.0, 1.0], atol=0.0, method=method)
    assert (found.status == 0).all()
    assert abs(found.states[0, 1, 0]) < 1e-300
    assert found.states[0, 1, 1] == pytest.approx(0.5, rel=1e-5)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("span", [1e-100, 1e-12, 1e12])
def test_spans_of_any_length_are_solved(span, method):
    sysm = system({"y": "-k*y", "z": "-k*z*z"}, {"y": "1", "z": "1"}, ["k"])
    times = np.array([0.0, 1.0, 5.0])
    found = run(sysm, [[1 / span]], times * span, method=method)
    assert (found.status == 0).all()
    assert found.states[0] == pytest.approx(exact_decay(times), rel=1e-4)


@pytest.mark.parametrize("method", METHODS)
def test_a_clock_that_cannot_tell_the_steps_apart_is_a_status(method):
    late = system({"y": "-y", "z": "-z*z"}, {"y": "1", "z": "1"}, start=1e15)
    found = run(late, times=[1e15, 1e15 + 1], method=method)
    assert statuses(found) == ["step_too_small"]
    assert found.last_good_time[0] == 1e15
    assert found.states[0, 0].tolist() == [1.0, 1.0]


@pytest.mark.parametrize("method", METHODS)
def test_states_that_never_change_reach_any_time(method):
    found = run(system({"a": "0", "b": "0*a*b"}, {"a": "1", "b": "2"}), times=[0.0, 1e15, 1e300], method=method)
    assert (found.status == 0).all()
    assert (found.states[0] == [1.0, 2.0]).all()
    assert found.steps[0] < 1000


@pytest.mark.parametrize("method", METHODS)
def test_a_million_save_times_cost_no_more_steps(method):
    times = np.linspace(0, 10, 1_000_000)
    many, few = run(DECAY, [[1.0]], times, method=method), run(DECAY, [[1.0]], times[[0, -1]], method=method)
    assert many.steps[0] == few.steps[0]
    assert np.abs(many.states[0] / exact_decay(times) - 1).max() < 1e-5


@pytest.mark.parametrize("method", METHODS)
def test_one_step_allowed_is_one_step_taken(method):
    found = run(DECAY, [[1.0], [1e9]], [0.0, 1e-15, 5.0], max_steps=1, method=method)
    assert statuses(found) == ["max_steps"] * 2
    assert found.steps.tolist() == [1, 1]
    assert (found.last_good_time > 0).all()
    assert np.isfinite(found.states[:, :2]).all()
    assert np.isnan(found.states[:, 2]).all()


@pytest.mark.slow
def test_a_chain_of_two_hundred_states_without_parameters_is_solved():
    ddt = {"x0": "-x0"} | {f"x{i}": f"x{i - 1}-x{i}" for i in range(1, 200)}
    found = run(
        system(ddt, dict.fromkeys(ddt, "0") | {"x0": "1"}, outputs={"first": "x0"}), times=[0.0, 10.0], method="explicit", atol=1e-12
    )
    terms = np.cumprod(np.concatenate([[1.0], 10.0 / np.arange(1, 200)])) * np.exp(-10.0)  # Poisson
    assert (found.status == 0).all()
    assert found.states[0, 1] == pytest.approx(terms, abs=1e-6)


def test_a_value_at_the_end_of_a_long_chain_can_be_written():
    p = Programme("long")
    total = p.op("row", 0)
    for _ in range(20_000):
        total = p.op("add", p.op("mul", total, total), p.op("row", 1))
    p.store(2, total)
    assert lower(p, fma=True).count("fma") >= 20_000
