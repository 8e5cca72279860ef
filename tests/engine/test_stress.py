"""What cannot be solved: a status, the last good time, right values before it, and never more steps than allowed."""

import numpy as np
import pytest
from problems import system

from carkinetics.engine.solve import STATUS, solve

METHODS = ("explicit", "stiff", "switching", "auto")
RTOL = 1e-6


def run(sysm, inputs=((),), times=(0.0, 1.0), atol=1e-9, **options):
    inputs = np.array(inputs, dtype=float).reshape(len(inputs), len(sysm.inputs))
    return solve(sysm, inputs, np.asarray(times, dtype=float), atol=np.full(len(sysm.states), atol), states=True, **options)


def statuses(found):
    return [STATUS[s] for s in found.status]


def check_end(found, end, exact, slack=30 * RTOL):
    """Check that one subject ends near `end`, and nowhere has a value that is not `exact` (times before the end, nan after it)."""
    assert found.status[0] != 0
    assert found.last_good_time[0] == pytest.approx(end, rel=slack)
    before = np.isfinite(exact)
    assert found.states[0, before, 0] == pytest.approx(exact[before], rel=1e-3)
    assert np.isnan(found.states[0, ~before]).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("y0", [1e-3, 1.0, 1e6])
def test_a_square_blows_up_at_one_over_its_start_and_not_elsewhere(y0, method):
    times = np.array([0.0, 0.25, 0.5, 0.9, 0.99, 1.5, 40.0]) / y0
    sysm = system({"y": "y*y"}, {"y": "y0"}, ["y0"])
    exact = np.where(times * y0 < 1, y0 / (1 - times * y0), np.nan)
    check_end(run(sysm, [[y0]], times, atol=1e-9 * y0, method=method), 1 / y0, exact)


@pytest.mark.parametrize("method", METHODS)
def test_a_tangent_ends_at_its_pole(method):
    times = np.array([0.0, 1.0, 1.5, 1.56, 2.0])
    exact = np.where(times < np.pi / 2, np.tan(times), np.nan)
    check_end(run(system({"y": "1+y*y"}, {"y": "0"}), times=times, method=method), np.pi / 2, exact)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("ddt", "start", "end", "exact"),
    [
        ("exp(y)", 1.0, np.exp(-1), lambda t: -np.log(np.exp(-1) - t)),
        ("-1/y", 1.0, 0.5, lambda t: np.sqrt(1 - 2 * t)),
        ("-sqrt(y)", 1.0, 2.0, lambda t: (1 - t / 2) ** 2),
        ("-1-sqrt(y)", 1.0, 2 - 2 * np.log(2), None),
        ("-1+1e-300*log(y)", 1.0, 1.0, lambda t: 1 - t),
        ("2/(1-t)", 0.0, 1.0, lambda t: -2 * np.log(1 - t)),
    ],
)
def test_a_state_that_comes_to_the_edge_of_its_equation_ends_there(ddt, start, end, exact, method):
    times = end * np.array([0.0, 0.3, 0.7, 0.9, 1.01, 3.0])
    found = run(system({"y": ddt}, {"y": str(start)}), times=times, method=method, max_steps=20_000)
    values = np.where(times < end, 0.0, np.nan) if exact is None else np.array([exact(t) if t < end else np.nan for t in times])
    if exact is None:
        values = np.where(times < end, found.states[0, :, 0], np.nan)
    check_end(found, end, values, slack=1e-2)
    assert found.steps[0] <= 20_000


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ddt", ["k-y*y", "k-y"])
def test_a_subject_without_numbers_is_told_and_its_neighbours_keep_their_bits(ddt, method):
    sysm = system({"y": ddt}, {"y": "a"}, ["k", "a"])
    inputs = np.random.default_rng(2).uniform(0.5, 2.0, (21, 2))
    clean = run(sysm, inputs, np.linspace(0, 3, 5), method=method)
    for column in (0, 1):
        for value in (np.nan, np.inf, -np.inf):
            poisoned = inputs.copy()
            poisoned[9, column] = value
            found = run(sysm, poisoned, np.linspace(0, 3, 5), method=method)
            assert STATUS[found.status[9]] in ("domain", "nonfinite")
            assert found.last_good_time[9] == 0.0
            assert np.isnan(found.states[9, 1:]).all()
            others = np.arange(21) != 9
            assert np.array_equal(found.states[others], clean.states[others])
            assert (found.status[others] == 0).all()


@pytest.mark.parametrize("method", ["auto", "exact"])
def test_an_exponential_keeps_what_it_had_before_it_overflows(method):
    found = run(system({"y": "1e6*y"}, {"y": "1e-100"}), times=[0.0, 1e-4, 7e-4, 1e-3, 1.0], method=method)
    assert statuses(found) == ["nonfinite"]
    assert found.states[0, :3, 0] == pytest.approx([1e-100, 1e-100 * np.exp(100), 1e-100 * np.exp(700)], rel=1e-12)
    assert np.isnan(found.states[0, 3:]).all()
    assert found.last_good_time[0] == 7e-4


def test_a_phase_of_closed_form_keeps_what_it_had_before_it_overflows():
    sysm = system({"y": "after(p)*1000*y-before(p)*y*y"}, {"y": "1"}, switches={"p": "1"})
    found = run(sysm, times=[0.0, 1.0, 1.5, 1.7, 2.0, 3.0], method="switching", rtol=1e-9)
    assert statuses(found) == ["nonfinite"]
    assert found.last_good_time[0] == 1.7
    assert found.states[0, :4, 0] == pytest.approx([1, 0.5, 0.5 * np.exp(500), 0.5 * np.exp(700)], rel=1e-6)
    assert np.isnan(found.states[0, 4:]).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ddt", ["where(y>1,-1,1)", "where(y>0.5,-1e6*(y-0.5),1)"])
def test_a_right_hand_side_that_jumps_against_itself_ends_with_max_steps_and_never_leaves_the_edge(ddt, method):
    found = run(system({"y": ddt}, {"y": "0"}), times=[0.0, 0.3, 50.0], method=method, max_steps=3000)
    assert found.states[0, 1, 0] == pytest.approx(0.3, rel=1e-6)
    assert statuses(found) == ["max_steps"]
    assert found.steps[0] == 3000


@pytest.mark.parametrize("method", METHODS)
def test_a_right_hand_side_that_jumps_where_a_state_passes_is_right_to_the_tolerance(method):
    found = run(system({"y": "where(z>0.5,1,3)", "z": "-z*z"}, {"y": "0", "z": "1"}), times=[1.0, 2.0, 4.0], method=method, rtol=1e-9)
    assert found.states[0, :, 0] == pytest.approx([1, 4, 10], abs=1e-6)


def test_conditions_on_a_state_have_no_closed_form():
    with pytest.raises(ValueError, match="no closed form"):
        run(system({"y": "where(y>1,2,1)"}, {"y": "0"}), method="exact")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kept", [0.02, 0.1, 0.5, 0.9])
def test_a_ball_that_comes_to_rest_ends_with_max_events_when_it_does(kept, method):
    sysm = system({"x": "v", "v": "-9.81"}, {"x": "1", "v": "0"}, events=[("floor", "x", -1, {"v": f"-{kept}*v"})], outputs={"x": "x"})
    fall = np.sqrt(2 / 9.81)
    rest = fall * (1 + kept) / (1 - kept)
    found = run(sysm, times=[0.0, fall / 2, 0.999 * rest, 1.001 * rest, 100.0], method=method, rtol=1e-8)
    assert statuses(found) == ["max_events"]
    assert found.last_good_time[0] == pytest.approx(rest, rel=1e-7)
    assert found.states[0, 1, 0] == pytest.approx(0.75, rel=1e-6)
    assert 0 <= found.states[0, 2, 0] < 0.01
    assert np.isnan(found.states[0, 3:]).all()


@pytest.mark.parametrize("method", METHODS)
def test_events_that_set_each_other_off_end_with_max_events_where_they_begin(method):
    both = [("up", "y-1", 1, {"y": "0"}), ("down", "y-0.5", -1, {"y": "2"})]
    found = run(system({"y": "1"}, {"y": "0"}, events=both), times=[0.0, 0.5, 2.0], method=method)
    assert statuses(found) == ["max_events"]
    assert found.last_good_time[0] == pytest.approx(1.0)
    again = run(system({"y": "1"}, {"y": "0"}, events=[("up", "y-1", 1, {"y": "1-1e-13"})]), times=[0.5, 2.0], method=method)
    assert statuses(again) == ["max_events"]
    assert again.last_good_time[0] == pytest.approx(1.0)


@pytest.mark.parametrize("method", METHODS)
def test_a_thermostat_with_a_gap_goes_to_and_fro_at_the_right_times(method):
    events = [("off", "y-1.1", 1, {"on": "0"}), ("on", "y-0.9", -1, {"on": "1"})]
    times = np.linspace(0.05, 20.0, 50)
    found = run(system({"y": "2*on-1", "on": "0*y"}, {"y": "0", "on": "1"}, events=events), times=times, method=method, rtol=1e-9)
    phase = (times - 1.1) % 0.4
    exact = np.where(times < 1.1, times, np.where(phase < 0.2, 1.1 - phase, 0.9 + (phase - 0.2)))
    assert (found.status == 0).all()
    assert found.states[0, :, 0] == pytest.approx(exact, abs=1e-7)


@pytest.mark.parametrize("method", METHODS)
def test_events_at_one_moment_all_happen_once_and_one_that_only_touches_does_not(method):
    events = [("a", "y-1", 1, {"n": "n+1"}), ("b", "2*y-2", 1, {"m": "m+1"}), ("c", "y-1", 0, {"n": "n+10"}), ("d", "y-1", -1, {"m": "50"})]
    found = run(system({"y": "1", "n": "0", "m": "0"}, dict.fromkeys("ynm", "0"), events=events), times=[0.5, 1.01, 9.0], method=method)
    assert found.states[0, :, 1:].round(6).tolist() == [[0, 0], [11, 1], [11, 1]]
    touching = system({"y": "z", "z": "-y", "n": "0"}, {"y": "0", "z": "1", "n": "0"}, events=[("top", "y-1.0001", 1, {"n": "n+1"})])
    assert run(touching, times=[9.0], method=method).states[0, 0, 2] == 0


@pytest.mark.parametrize("method", ["stiff", "switching"])
def test_the_stiff_method_takes_rates_that_are_twelve_decades_apart(method):
    sysm = system(
        {"y": "-1e12*(y-cos(t))", "z": "-1e-3*z*z", "still": "0*z", "alone": "-alone*alone"},
        dict.fromkeys(("y", "z", "still", "alone"), "1"),
    )
    times = np.array([0.0, 1e-3, 1.0, 10.0])
    found = run(sysm, times=times, method=method)
    assert (found.status == 0).all()
    exact = np.stack([np.cos(times), 1 / (1 + 1e-3 * times), np.ones(4), 1 / (1 + times)], axis=1)
    assert found.states[0] == pytest.approx(exact, abs=1e-3)
    assert found.steps[0] < 200


@pytest.mark.parametrize("method", METHODS)
def test_a_matrix_without_an_inverse_is_no_hindrance(method):
    sysm = system({"a": "z*z-a*z+b*z", "b": "z*z-a*z+b*z", "z": "0*a"}, {"a": "1", "b": "1", "z": "2"})
    found = run(sysm, times=[0.0, 1.0, 2.0], method=method)  # a - b stays, and so both grow by 4 a day
    assert (found.status == 0).all()
    assert found.states[0, :, 0] == pytest.approx([1, 5, 9], rel=1e-6)


def test_a_jacobian_without_a_value_is_singular_to_the_stiff_method_and_nothing_to_the_others():
    sysm = system({"y": "1-pow(y,0.5)"}, {"y": "0"})
    assert statuses(run(sysm, times=[0.0, 1.0], method="stiff", max_steps=2000)) == ["singular"]
    for method in ("explicit", "auto"):
        found = run(sysm, times=[0.0, 1.0], method=method, rtol=1e-8).states[0, 1, 0]
        assert -2 * np.sqrt(found) - 2 * np.log(1 - np.sqrt(found)) == pytest.approx(1.0, rel=1e-4)
