"""The solver against closed forms, 20-digit references and scipy: errors, stops, events, statuses, the same bits however it is cut."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import reference_problems, system
from scipy.integrate import solve_ivp

from carkinetics.engine.solve import STATUS, DoseTable, solve

METHODS = ("stiff", "explicit", "switching")
REFERENCE = reference_problems()


def run(sysm, inputs=((),), times=(0.0, 1.0), atol=1e-9, **options):
    inputs = np.array(inputs, dtype=float).reshape(len(inputs), len(sysm.inputs))
    return solve(sysm, inputs, np.asarray(times, dtype=float), atol=np.full(len(sysm.states), atol), states=True, **options)


def give(*rows, n=1):
    """Return a DoseTable with the same (time, amount, entry, duration) rows for n subjects."""
    time, amount, entry, duration = (np.tile(np.array(column, dtype=float), n) for column in zip(*rows, strict=True))
    return DoseTable(np.arange(n + 1) * len(rows), time, amount, duration, entry.astype(np.int64))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", REFERENCE)
@pytest.mark.requirement("R-ENG-02", "R-ENG-04")
def test_reference_problems_are_solved_in_proportion_to_the_tolerance(name, method):
    if method == "explicit" and name in ("ROBER", "VDPOLM_mu1000"):
        pytest.skip("millions of explicit steps")
    sysm, answers = REFERENCE[name]
    times = np.array(sorted(answers))
    exact = np.array([answers[t] for t in times])
    scale = np.abs(exact) + 1e-6 * np.abs(exact).max(axis=0)
    errors = []
    for rtol in (1e-4, 1e-6, 1e-8, 1e-10):
        atol = rtol * 1e-6 * np.abs(exact).max(axis=0)
        found = solve(sysm, np.zeros((1, 0)), times, method=method, rtol=rtol, atol=atol, states=True, max_steps=1_000_000)
        assert found.status[0] == 0
        errors.append((np.abs(found.states[0] - exact) / scale).max())
        assert errors[-1] < 30 * rtol
    assert errors[-1] < errors[0] / 1e4


@pytest.mark.requirement("R-ENG-04")
def test_conserved_mass_stays_in_roberts_problem():
    found = run(REFERENCE["ROBER"][0], times=np.geomspace(1e-3, 1e11, 40), rtol=1e-8, atol=1e-14)
    assert np.abs(found.states[0].sum(axis=1) - 1).max() < 1e-7


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-05")
def test_the_output_grid_does_not_change_the_steps(method):
    sysm = REFERENCE["BRUSSELATOR2"][0]
    sparse, dense = np.array([1.3, 7.7, 20.0]), np.sort(np.concatenate([[1.3, 7.7, 20.0], np.linspace(0, 25, 333)]))
    few, many = run(sysm, times=sparse, method=method), run(sysm, times=dense, method=method)
    assert np.array_equal(few.states[0], many.states[0][np.isin(dense, sparse)])


GROWTH = system(
    {"y": "before(peak)*r*y - after(peak)*d*y", "z": "r*y-z"}, {"y": "y0", "z": "0"}, ["r", "d", "y0", "tp"], switches={"peak": "tp"},
    outputs={"level": "y+before(peak)"}, doses=[("bolus", "y", {})],
)  # fmt: skip


def growth_inputs(n, seed=0):
    z = np.random.default_rng(seed).standard_normal((n, 4))
    return np.array([0.8, 0.2, 5.0, 9.0]) * np.exp(0.3 * z)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-DET-01")
def test_results_have_the_same_bits_for_any_blocks_threads_and_neighbours(method):
    inputs, times = growth_inputs(100), np.linspace(0, 60, 37)
    doses = give((3.0, 10.0, 0, 0.0), (11.0, 4.0, 0, 2.5), n=100)
    whole = run(GROWTH, inputs, times, method=method, doses=doses, threads=1)
    for threads, chunk in ((2, 7), (1, 1), (2, 4096), (2, 33)):
        other = run(GROWTH, inputs, times, method=method, doses=doses, threads=threads, chunk=chunk)
        assert np.array_equal(whole.states, other.states)
        assert np.array_equal(whole.outputs, other.outputs)
        assert np.array_equal(whole.steps, other.steps)
    order = np.random.default_rng(5).permutation(100)
    shuffled = run(GROWTH, inputs[order], times, method=method, doses=doses, threads=2)
    assert np.array_equal(whole.states[order], shuffled.states)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-03")
def test_a_switch_is_hit_exactly_and_the_peak_lies_on_it(method):
    inputs = growth_inputs(50)
    r, d, y0, tp = inputs.T
    grid = np.unique(np.concatenate([tp, np.linspace(0, 40, 11)]))
    found = run(GROWTH, inputs, grid, method=method, rtol=1e-9)
    after = np.maximum(grid - tp[:, None], 0)
    exact = y0[:, None] * np.exp(r[:, None] * np.minimum(grid, tp[:, None]) - d[:, None] * after)
    assert np.abs(found.states[:, :, 0] / exact - 1).max() < 1e-7
    at_peak = found.outputs[:, :, 0] - found.states[:, :, 0]  # the output's own before(): 0 at the switch and after it
    assert np.array_equal(np.round(at_peak), (grid < tp[:, None]).astype(float))


DECAY = system(
    {"y": "-k*y", "area": "y"}, {"y": "0", "area": "0"}, ["k", "lag", "bio"],
    doses=[
        ("in", "y", {"lag": "lag", "bioavailability": "bio"}), ("set", "y", {"effect": "replace"}), ("scale", "y", {"effect": "multiply"}),
    ],
)  # fmt: skip


def exact_decay(t, k, rows):
    """Superpose boluses and infusions of a one-compartment model."""
    total = np.zeros_like(t)
    for time, amount, duration in rows:
        since = t - time
        if duration == 0:
            total += np.where(since >= 0, amount * np.exp(-k * np.maximum(since, 0)), 0)
        else:
            rate, on = amount / duration, np.clip(since, 0, duration)
            total += rate / k * (np.exp(-k * np.maximum(since - on, 0)) - np.exp(-k * np.maximum(since, 0)))
    return total


@pytest.mark.parametrize("method", METHODS)
@given(
    k=st.floats(0.05, 3), lag=st.just(0.0) | st.floats(1e-9, 2), bio=st.floats(0.1, 2),
    rows=st.lists(st.tuples(st.sampled_from([0.0, 1.5, 4.0]) | st.floats(1e-6, 9), st.floats(0.1, 100), st.sampled_from([0.0, 0.5, 3.0])),
                  min_size=1, max_size=5),
)  # fmt: skip
@settings(max_examples=25, deadline=None)
@pytest.mark.requirement("R-DOS-01", "R-DOS-02")
def test_overlapping_doses_and_infusions_superpose(method, k, lag, bio, rows):
    times = np.linspace(0, 15, 41)
    table = give(*((t, a, 0, d) for t, a, d in rows))
    found = run(DECAY, [(k, lag, bio)], times, doses=table, method=method, rtol=1e-9, atol=1e-10)
    exact = exact_decay(times, k, [(t + lag, a * bio, d) for t, a, d in rows])
    assert found.status[0] == 0
    assert np.abs(found.states[0, :, 0] - exact).max() < 1e-6 * max(1, exact.max())


@pytest.mark.requirement("R-DOS-04")
def test_doses_replace_and_multiply_and_the_value_asked_for_is_the_one_after():
    table = give((0.0, 8.0, 0, 0.0), (1.0, 3.0, 1, 0.0), (2.0, 0.5, 2, 0.0))
    found = run(DECAY, [(1e-9, 0.0, 1.0)], [0.0, 1.0, 2.0], doses=table, rtol=1e-9)
    assert found.states[0, :, 0] == pytest.approx([8.0, 3.0, 1.5], rel=1e-6)


@pytest.mark.requirement("R-DOS-02")
def test_a_lag_or_duration_below_zero_fails_its_subject_alone():
    table = give((0.0, 8.0, 0, 0.0), n=3)
    found = run(DECAY, [(1.0, 0.0, 1.0), (1.0, -0.1, 1.0), (1.0, 0.0, 1.0)], doses=table)
    assert [STATUS[s] for s in found.status] == ["ok", "bad_dose", "ok"]
    assert np.isnan(found.states[1]).all()
    assert np.isfinite(found.states[[0, 2]]).all()


def test_times_before_the_start_are_nan_and_the_start_holds_the_initial_state():
    sysm = system({"y": "-y"}, {"y": "2"}, start=-4.0)
    found = run(sysm, times=[-5.0, -4.0, 0.0], rtol=1e-8)
    assert np.isnan(found.states[0, 0, 0])
    assert found.states[0, 1:, 0] == pytest.approx([2.0, 2 * np.exp(-4)], rel=1e-6)


BALL = [("bounce", "x", -1, {"v": "-0.8*v"})]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-06")
def test_a_bouncing_ball_bounces_when_the_closed_form_says(method):
    sysm = system({"x": "v", "v": "-9.81"}, {"x": "1", "v": "0"}, events=BALL, outputs={"x": "x"})
    first = np.sqrt(2 / 9.81)
    speed, hits = 9.81 * first, [first]
    for _ in range(3):
        speed *= 0.8
        hits.append(hits[-1] + 2 * speed / 9.81)
    heights = [(0.8**2) ** (n + 1) for n in range(3)]
    tops = [(a + b) / 2 for a, b in pairwise(hits)]
    found = run(sysm, times=tops, method=method, rtol=1e-8)
    assert found.status[0] == 0
    assert found.outputs[0, :, 0] == pytest.approx(heights, rel=1e-6)


@pytest.mark.requirement("R-ENG-06")
def test_a_level_that_is_crossed_once_is_set_once_and_at_the_right_time():
    sysm = system({"y": "-y", "clock": "1-gone*0"}, {"y": "10", "clock": "0"}, outputs={"y": "y"}, inputs=["gone"],
                  events=[("extinct", "y-1", -1, {"y": "0"}, True)])  # fmt: skip
    when = np.log(10)
    found = run(sysm, [(0.0,)], [when - 1e-6, when + 1e-6, 9.0], rtol=1e-9)
    assert found.outputs[0, :, 0] == pytest.approx([1.0, 0.0, 0.0], rel=1e-5)


@pytest.mark.requirement("R-ENG-06")
def test_a_dose_that_jumps_across_a_level_fires_its_event():
    sysm = system(
        {"y": "0", "n": "0"}, {"y": "0", "n": "0"}, doses=[("in", "y", {})], events=[("up", "y-5", 1, {"n": "n+1"})], outputs={"n": "n"}
    )
    found = run(sysm, times=[0.5, 1.5, 2.5], doses=give((1.0, 10.0, 0, 0.0), (2.0, 10.0, 0, 0.0)))
    assert found.outputs[0, :, 0] == pytest.approx([0, 1, 1])


@pytest.mark.requirement("R-ENG-06")
def test_a_sine_is_caught_at_every_rise_through_a_half():
    sysm = system(
        {"s": "c", "c": "-s", "n": "0"}, {"s": "0", "c": "1", "n": "0"}, events=[("up", "s-0.5", 1, {"n": "n+1"})], outputs={"n": "n"}
    )
    times = np.linspace(0.1, 60, 100)
    expected = np.floor((times - np.arcsin(0.5)) / (2 * np.pi)) + 1
    assert np.array_equal(np.round(run(sysm, times=times, rtol=1e-8).outputs[0, :, 0]), expected)


@pytest.mark.parametrize(
    ("ddt", "initial", "expected", "fault"),
    [
        ({"y": "y*y"}, {"y": "1"}, {"step_too_small", "nonfinite"}, None),
        ({"w": "0", "y": "-1-log(y)"}, {"w": "1", "y": "0-1"}, {"domain"}, 1),
        ({"w": "0", "y": "0-1/sqrt(y)"}, {"w": "1", "y": "1"}, {"domain", "step_too_small"}, None),
        ({"y": "1/(y-y)"}, {"y": "1"}, {"domain"}, 0),
    ],
)
@pytest.mark.requirement("R-ENG-08")
def test_a_subject_that_cannot_go_on_says_why_and_keeps_what_it_reached(ddt, initial, expected, fault):
    found = run(system(ddt, initial), times=[0.0, 0.25, 3.0], max_steps=5000)
    assert STATUS[found.status[0]] in expected
    assert fault is None or found.fault[0] == fault
    assert np.isnan(found.states[0, 2]).all()
    assert not found.last_good_time[0] >= 3.0


@pytest.mark.requirement("R-ENG-08")
def test_too_many_steps_is_a_status():
    found = run(REFERENCE["HIRES"][0], times=[0.0, 300.0], method="explicit", max_steps=50)
    assert STATUS[found.status[0]] == "max_steps"
    assert found.steps[0] <= 51


@pytest.mark.requirement("R-ENG-08")
def test_a_subject_of_nan_leaves_its_neighbours_bits_alone():
    inputs, times = growth_inputs(20), np.linspace(0, 30, 5)
    clean = run(GROWTH, inputs, times)
    inputs[7, 0] = np.nan
    spoiled = run(GROWTH, inputs, times)
    others = np.arange(20) != 7
    assert np.array_equal(clean.states[others], spoiled.states[others])
    assert spoiled.status[7] != 0
    assert np.isnan(spoiled.states[7, 1:]).all()


def test_auto_goes_on_explicitly_where_the_jacobian_has_no_value():
    sysm = system({"y": "0-sqrt(y)*0+1", "z": "sqrt(y)"}, {"y": "0", "z": "0"})
    found = run(sysm, times=[0.0, 4.0], rtol=1e-8)
    assert found.status[0] == 0
    assert found.states[0, 1] == pytest.approx([4.0, 16 / 3], rel=1e-5)


def test_each_subject_may_have_its_own_times():
    times = np.array([[0.0, 1.0, 2.0], [0.5, 3.0, np.nan]])
    found = run(system({"y": "-y"}, {"y": "1"}), ((), ()), times, rtol=1e-9)
    assert found.states[0, :, 0] == pytest.approx(np.exp(-times[0]), rel=1e-7)
    assert found.states[1, :2, 0] == pytest.approx(np.exp(-times[1, :2]), rel=1e-7)
    assert np.isnan(found.states[1, 2, 0])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.requirement("R-ENG-02")
def test_a_predator_and_its_prey_agree_with_scipy(method):
    sysm = system({"u": "1.1*u-0.4*u*v", "v": "0.1*u*v-0.4*v"}, {"u": "10", "v": "5"})
    times = np.linspace(0, 80, 50)
    oracle = solve_ivp(lambda _, y: [1.1 * y[0] - 0.4 * y[0] * y[1], 0.1 * y[0] * y[1] - 0.4 * y[1]], (0, 80), [10, 5], "DOP853", times,
                       rtol=1e-12, atol=1e-13)  # fmt: skip
    found = run(sysm, times=times, method=method, rtol=1e-9, atol=1e-10)
    assert np.abs(found.states[0] / oracle.y.T - 1).max() < 1e-6


def test_the_number_of_steps_of_a_reference_problem_has_not_grown():
    sysm, answers = REFERENCE["HIRES"]
    found = run(sysm, times=sorted(answers), method="stiff", rtol=1e-6, atol=1e-12)
    assert 100 < found.steps[0] < 400  # a wrong Jacobian still converges, with many times the steps


def test_the_last_good_time_of_a_whole_course_is_the_last_time_asked_for():
    found = run(system({"y": "-y"}, {"y": "1"}), times=[0.0, 3.25])
    assert found.last_good_time[0] == 3.25


def test_without_absolute_tolerance_a_small_state_keeps_its_digits_and_a_state_of_zero_does_no_harm():
    sysm = system({"y": "-y", "zero": "-zero"}, {"y": "1", "zero": "0"})
    times = np.linspace(0, 300, 7)
    found = run(sysm, times=times, rtol=1e-7, atol=0.0)
    assert found.status[0] == 0
    assert np.abs(found.states[0, :, 0] / np.exp(-times) - 1).max() < 1e-5
    assert np.array_equal(found.states[0, :, 1], np.zeros(7))
