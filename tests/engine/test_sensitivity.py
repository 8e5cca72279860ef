"""Sensitivities against closed forms and sixth-order differences, through switches, lags, infusion ends, doses and events."""

import numpy as np
import pytest
from problems import system
from test_solve import DECAY, GROWTH, give, growth_inputs, run

from carkinetics.engine.solve import solve

METHODS = ("explicit", "stiff")


def differences(sysm, inputs, times, wrt, method, doses=None, step=2e-3, **options):
    """d(outputs)/d(input) by the sixth-order central difference of solutions at rtol 1e-12."""
    weights = {1: 3 / 4, 2: -3 / 20, 3: 1 / 60}
    columns = []
    for k in wrt:
        h = step * np.maximum(np.abs(inputs[:, k]), 1e-3)
        total = 0.0
        for m, w in weights.items():
            for sign in (1, -1):
                moved = inputs.copy()
                moved[:, k] += sign * m * h
                found = solve(sysm, moved, times, doses, method=method, rtol=1e-12, atol=np.full(len(sysm.states), 1e-14), **options)
                assert not found.status.any()
                total = total + sign * w * found.outputs
        columns.append(total / h[:, None, None])
    return np.stack(columns, axis=-1)


def sensitivities(sysm, inputs, times, wrt, method, doses=None, **options):
    options = {"rtol": 1e-9, "atol": np.full(len(sysm.states), 1e-11), **options}
    found = solve(sysm, np.asarray(inputs, dtype=float), np.asarray(times, dtype=float), doses, method=method, wrt=tuple(wrt), **options)
    assert not found.status.any()
    return found.sensitivities


def assert_close(found, expected, rtol=1e-6):
    scale = np.abs(expected).max(axis=1, keepdims=True)
    assert np.abs(found - expected).max() <= rtol * max(1e-12, np.max(scale)) or np.all(np.abs(found - expected) <= rtol * (scale + 1e-12))


@pytest.mark.parametrize("method", [*METHODS, "exact"])
@pytest.mark.requirement("R-ENG-09")
def test_growth_moves_with_rates_start_and_the_time_of_its_peak(method):
    inputs, times = growth_inputs(20), np.linspace(0, 40, 33)
    r, d, y0, tp = inputs.T[:, :, None]
    up, down = np.minimum(times, tp), np.maximum(times - tp, 0)
    y = y0 * np.exp(r * up - d * down)
    after = times >= tp
    exact = np.stack([y * up, -y * down, y / y0, y * np.where(after, r + d, 0)], axis=-1)
    found = sensitivities(GROWTH, inputs, times, range(4), method)[:, :, 0]
    assert np.abs(found - exact).max(axis=1) == pytest.approx(0, abs=1e-6 * np.abs(exact).max())
    assert np.all(np.abs(found / np.where(exact == 0, 1, exact) - (exact != 0)) < (1e-12 if method == "exact" else 3e-7))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-09")
def test_a_nonlinear_model_agrees_with_differences(method):
    sysm = system(
        {"e": "r*b/(k+b)*e-d*e+m*t*0.01", "b": "g*b*(1-b/50)-q*hill(e, 3, 1.5)*b"}, {"e": "e0", "b": "20+r"},
        ["r", "k", "d", "m", "g", "q", "e0"],
        derived={"unused": "k*2"}, outputs={"ratio": "e/(1+b)", "e": "e*d"},
    )  # fmt: skip
    inputs = np.array([[1.1, 4.0, 0.3, 0.5, 0.2, 0.9, 0.4], [0.7, 8.0, 0.2, 0.0, 0.1, 1.5, 1.4]])
    times = np.linspace(0, 25, 21)
    found = sensitivities(sysm, inputs, times, range(7), method)
    assert_close(found, differences(sysm, inputs, times, range(7), method))


@pytest.mark.parametrize("method", [*METHODS, "exact"])
@pytest.mark.requirement("R-ENG-09")
def test_doses_with_lag_and_bioavailability_and_infusions_move_with_them(method):
    table = give((0.5, 8.0, 0, 0.0), (1.0, 6.0, 0, 2.0), (4.0, 2.0, 0, 0.0), n=2)
    inputs = np.array([[0.7, 0.4, 0.8], [0.2, 1.1, 1.3]])
    times = np.array([0.3, 0.7, 1.2, 2.3, 3.2, 4.15, 4.9, 5.5, 9.0])
    found = sensitivities(DECAY, inputs, times, range(3), method, table)
    assert_close(found, differences(DECAY, inputs, times, range(3), method, table))


@pytest.mark.parametrize("method", [*METHODS, "exact"])
def test_doses_that_replace_and_multiply_and_an_own_duration_move_with_their_parameters(method):
    sysm = system(
        {"y": "0-k*y"}, {"y": "k"}, ["k", "f", "dur", "lag"], outputs={"y": "y"},
        doses=[("drip", "y", {"duration": "dur", "bioavailability": "f"}),
               ("set", "y", {"effect": "replace", "bioavailability": "f", "lag": "lag"}),
               ("scale", "y", {"effect": "multiply", "bioavailability": "f", "lag": "lag"})],
    )  # fmt: skip
    inputs, nan = np.array([[0.4, 0.7, 2.5, 0.35]]), np.nan
    table = give((0.0, 5.0, 0, nan), (1.0, 0.8, 2, 0.0), (4.0, 3.0, 1, 0.0), (6.0, 4.0, 0, nan))
    times = np.array([0.0, 0.5, 1.2, 1.5, 2.7, 4.2, 4.6, 7.0, 8.3, 9.5])
    found = sensitivities(sysm, inputs, times, range(4), method, table)
    assert_close(found, differences(sysm, inputs, times, range(4), method, table))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-09")
def test_coinciding_switches_and_a_stop_between_nonlinear_phases(method):
    sysm = system(
        {"y": "before(a)*r*y*(1-y/10) - after(b)*y*y*0.05 + after(c)*0.3"}, {"y": "0.5"}, ["r", "ta", "tb"],
        switches={"a": "ta", "b": "tb*2", "c": "ta+tb"}, outputs={"y": "y"},
    )  # fmt: skip
    inputs = np.array([[1.3, 3.1, 2.2], [0.8, 5.0, 1.0]])
    times = np.linspace(0, 12, 29)
    found = sensitivities(sysm, inputs, times, range(3), method)
    keep = np.abs(times[None, :, None] - np.array([[3.1, 4.4, 5.3], [5.0, 2.0, 6.0]])[:, None, :]).min(axis=2) > 0.1
    expected = differences(sysm, inputs, times, range(3), method)
    assert_close(found[keep], expected[keep])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-09")
def test_a_bounce_moves_with_gravity_and_height(method):
    sysm = system(
        {"x": "v", "v": "0-g"}, {"x": "h", "v": "0"}, ["g", "h", "e"], events=[("bounce", "x", -1, {"v": "0-e*v"})], outputs={"x": "x"}
    )
    inputs = np.array([[9.81, 1.0, 0.8]])
    times = np.array([0.2, 0.6, 0.9, 1.4, 1.55])
    found = sensitivities(sysm, inputs, times, range(3), method)
    assert_close(found, differences(sysm, inputs, times, range(3), method, step=1e-4), rtol=2e-6)


@pytest.mark.parametrize("method", METHODS)
def test_an_event_whose_assignment_depends_on_time_and_inputs(method):
    sysm = system(
        {"y": "r*y", "z": "y-z"}, {"y": "1", "z": "0"}, ["r", "level", "jump"],
        events=[("reach", "y-level", 1, {"y": "jump*y/level+0.01*t", "z": "z*jump"})], outputs={"y": "y", "z": "z"},
    )  # fmt: skip
    inputs = np.array([[0.7, 5.0, 0.3]])
    times = np.array([1.0, 2.0, 2.5, 3.0, 4.0])
    found = sensitivities(sysm, inputs, times, range(3), method)
    assert_close(found, differences(sysm, inputs, times, range(3), method), rtol=2e-6)


def test_sensitivities_do_not_change_the_solution_and_are_the_same_however_cut():
    inputs, times = growth_inputs(30), np.linspace(0, 60, 9)
    plain, carried = (run(GROWTH, inputs, times, method="stiff", wrt=wrt) for wrt in ((), (0, 3)))
    assert np.allclose(plain.outputs, carried.outputs, rtol=1e-12)
    assert np.array_equal(plain.steps, carried.steps)
    other = run(GROWTH, inputs, times, method="stiff", wrt=(0, 3), threads=2, chunk=7)
    assert np.array_equal(carried.sensitivities, other.sensitivities)


def test_a_stiff_problem_moves_with_its_fastest_rate():
    sysm = system(
        {"a": "0-0.04*a+1e4*b*c", "b": "0.04*a-1e4*b*c-k*b*b", "c": "k*b*b"},
        {"a": "1", "b": "0", "c": "0"},
        ["k"],
        outputs={"a": "a", "c": "c"},
    )
    inputs, times = np.array([[3e7]]), np.array([1.0, 40.0, 400.0])
    found = sensitivities(sysm, inputs, times, [0], "stiff", atol=np.array([1e-12, 1e-16, 1e-12]))
    expected = differences(sysm, inputs, times, [0], "stiff")
    assert np.abs(found / expected - 1).max() < 1e-5


@pytest.mark.parametrize("method", METHODS)
def test_controlled_sensitivities_keep_their_own_tolerance_where_the_states_see_nothing(method):
    # z is 0 at k = 0 and stays there; dz/dk is driven by a resonance that the states' steps do not see
    sysm = system({"z": "w-w+k*q", "q": "0-w*w*p+k*z", "p": "q"}, {"z": "0", "q": "k", "p": "0"}, ["k", "w"], outputs={"p": "p", "z": "z"})
    inputs, times = np.array([[0.0, 20.0]]), np.linspace(0, 3, 31)
    exact = np.sin(20 * times) / 20  # dp/dk at k = 0
    errors, steps = {}, {}
    for controlled in (False, True):
        found = solve(sysm, inputs, times, method=method, rtol=1e-7, atol=np.full(3, 1e-9), wrt=(0,), controlled=controlled)
        assert not found.status.any()
        errors[controlled], steps[controlled] = np.abs(found.sensitivities[0, :, 0, 0] - exact).max(), found.steps[0]
    assert steps[True] > 5 * steps[False]
    assert errors[True] < 1e-6
    assert errors[True] < errors[False] / 100


def test_controlled_sensitivities_are_the_same_ones():
    inputs, times = growth_inputs(10), np.linspace(0, 40, 9)
    plain, held = (run(GROWTH, inputs, times, rtol=1e-9, method="stiff", wrt=(0, 1, 3), controlled=c) for c in (False, True))
    assert np.allclose(plain.sensitivities, held.sensitivities, rtol=1e-5, atol=1e-6)
    assert (held.steps >= plain.steps).all()
