"""Designs at their limits: thousands of doses, infusions of any length, stops and save times that nearly or wholly coincide."""

import numpy as np
import pytest
from problems import system
from test_stress import METHODS, run

from carkinetics.engine.solve import STATUS, DoseTable

DECAY = system({"y": "-k*y", "z": "-z*z"}, {"y": "0", "z": "1"}, ["k"], doses=[("in", "y", {})], outputs={"y": "y"})
LINEAR = system({"y": "-k*y"}, {"y": "0"}, ["k"], doses=[("in", "y", {})])
STEPPED_AND_EXACT = [(DECAY, "explicit"), (DECAY, "stiff"), (DECAY, "auto"), (LINEAR, "auto")]
each = pytest.mark.parametrize(("sysm", "method"), STEPPED_AND_EXACT, ids=["explicit", "stiff", "switching", "exact"])


def give(*rows):
    """Return a DoseTable of (time, amount, duration) rows of one subject."""
    time, amount, duration = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    return DoseTable(np.array([0, len(rows)]), time, amount, duration, np.zeros(len(rows), dtype=np.int64))


def superposed(t, k, rows):
    """Return the sum of what is left of every dose and infusion, by one closed form each."""
    total = 0.0
    for time, amount, duration in rows:
        since = t - time
        if since < 0:
            continue
        if duration == 0:
            total += amount * np.exp(-k * since)
        else:
            on = min(since, duration)
            total += -amount / (duration * k) * np.expm1(-k * on) * np.exp(-k * (since - on))
    return total


@each
def test_ten_thousand_doses_cost_a_step_each_and_superpose(sysm, method):
    steps = []
    for n in (1000, 10_000):
        rows = [(0.01 * i, 1.0 + i % 3, 0.0) for i in range(n)]
        found = run(sysm, [[1.0]], [rows[-1][0], rows[-1][0] + 0.5], doses=give(*rows), method=method)
        assert (found.status == 0).all()
        assert found.states[0, :, 0] == pytest.approx([superposed(t, 1.0, rows) for t in (rows[-1][0], rows[-1][0] + 0.5)], rel=1e-6)
        steps.append(found.steps[0])
    assert steps[1] <= 10.5 * steps[0] + 50


@each
def test_a_thousand_overlapping_infusions_superpose_and_leave_no_rate_behind(sysm, method):
    rng = np.random.default_rng(0)
    rows = [(a, 2.0, b) for a, b in zip(rng.uniform(0, 10, 1000), rng.uniform(0.1, 5, 1000), strict=True)]
    times = np.array([2.0, 5.0, 12.0, 16.0, 60.0])
    found = run(sysm, [[1.0]], times, doses=give(*rows), method=method, rtol=1e-9, atol=1e-12)
    exact = [superposed(t, 1.0, rows) for t in times]
    assert (found.status == 0).all()
    assert found.states[0, :, 0] == pytest.approx(exact, rel=1e-7, abs=1e-10)
    assert found.steps[0] < 4000


@each
@pytest.mark.parametrize("begin", [0.0, 1.0, 5000.0, 1e5, 1e8])
@pytest.mark.parametrize("duration", [1e-300, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1.0, 1e12])
def test_an_infusion_of_any_length_gives_its_amount(duration, begin, sysm, method):
    rows, times = [(begin, 10.0, duration)], begin + np.array([1.0, 2.0])
    found = run(sysm, [[0.1]], times, doses=give(*rows), method=method, rtol=1e-8, atol=1e-16)
    assert (found.status == 0).all()
    assert found.states[0, :, 0] == pytest.approx([superposed(t, 0.1, rows) for t in times], rel=1e-6)


@each
def test_stops_that_lie_a_hair_apart_are_all_made_and_values_at_them_are_those_after(sysm, method):
    gap = 1e-12
    rows = [(1.0, 10.0, 0.0), (1.0 + gap, 10.0, 0.0), (np.nextafter(1.0, 0), 1.0, 0.0), (2.0, 5.0, 0.0), (2.0, 5.0, 0.0)]
    times = [np.nextafter(np.nextafter(1.0, 0), 0), np.nextafter(1.0, 0), 1.0, 1.0 + gap / 2, 1.0 + gap, 1.5, np.nextafter(2.0, 0), 2.0]
    found = run(sysm, [[1e-9]], times, doses=give(*rows), method=method)
    assert (found.status == 0).all()
    assert found.states[0, :, 0] == pytest.approx([0, 1, 11, 11, 21, 21, 21, 31], abs=1e-6)


@each
def test_save_times_asked_for_twice_beside_and_after_stops_have_the_values_of_their_side(sysm, method):
    rows = [(0.0, 1.0, 0.0), (1.0, 10.0, 0.0), (2.0, 100.0, 0.0), (7.0, 1000.0, 0.0)]
    times = [0, 0, 1, 1, 1, np.nextafter(2, 0), 2, 2, np.nextafter(2, 3), 3, 3]
    found = run(sysm, [[1e-9]], times, doses=give(*rows), method=method)
    assert (found.status == 0).all()
    assert found.states[0, :, 0].round(4).tolist() == [1, 1, 11, 11, 11, 11, 111, 111, 111, 111, 111]
    assert found.last_good_time[0] == 3


@pytest.mark.parametrize("method", METHODS)
def test_dose_switch_event_and_save_time_at_one_moment_come_in_the_order_that_is_promised(method):
    sysm = system(
        {"y": "-k*y", "n": "0*y", "z": "-z*z"}, {"y": "0", "n": "0", "z": "1"}, ["k", "lag"], switches={"p": "2*lag"},
        doses=[("in", "y", {"lag": "lag"})], events=[("up", "y-5", 1, {"n": "n+1"})], outputs={"y": "y", "n": "n", "b": "before(p)"},
    )  # fmt: skip
    times = [0, 0.5, np.nextafter(1, 0), 1, 1, np.nextafter(1, 2), 2]
    found = run(sysm, [[1e-9, 0.5]], times, doses=give((0.5, 10, 0), (0.5, 1, 0)), method=method)
    before, after = [0, 0, 1], [11, 1, 0]
    assert found.outputs[0].round(4).tolist() == [before] * 3 + [after] * 4


@pytest.mark.parametrize("method", METHODS)
def test_a_dose_that_cannot_be_given_costs_its_subject_alone(method):
    sysm = system({"y": "-k*y", "z": "-z*z"}, {"y": "0", "z": "1"}, ["k", "lag", "long", "share"], outputs={"y": "y"},
                  doses=[("in", "y", {"lag": "lag", "duration": "long", "bioavailability": "share"})])  # fmt: skip
    good = [1.0, 0.25, 0.5, 0.9]
    bad = [(1, -1e-9), (2, -1.0), (1, np.nan), (1, np.inf), (2, np.inf), (2, np.nan), (3, np.nan), (3, np.inf)]
    inputs = np.tile(good, (2 * len(bad), 1))
    for i, (column, value) in enumerate(bad):
        inputs[2 * i + 1, column] = value
    n = len(inputs)
    table = DoseTable(np.arange(n + 1), np.zeros(n), np.ones(n), np.full(n, np.nan), np.zeros(n, dtype=np.int64))
    found = run(sysm, inputs, doses=table, method=method)
    assert [STATUS[s] for s in found.status] == ["ok", "bad_dose"] * len(bad)
    assert np.isnan(found.states[1::2]).all()
    assert (found.states[::2] == found.states[0]).all()
    assert found.states[0, -1, 0] == pytest.approx(superposed(1.0, 1.0, [(0.25, 0.9, 0.5)]), rel=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_amounts_that_overflow_or_have_no_root_end_at_their_dose(method):
    huge = run(
        system({"y": "-y"}, {"y": "0"}, doses=[("in", "y", {})]),
        times=[0.5, 1.0],
        doses=give((1.0, 1e308, 0), (1.0, 1e308, 0)),
        method=method,
    )
    assert STATUS[huge.status[0]] == "nonfinite"
    assert huge.states[0, 0, 0] == 0
    rooted = system({"y": "-sqrt(y)"}, {"y": "1"}, doses=[("in", "y", {"effect": "replace"})])  # what is added may not be negative
    found = run(rooted, times=[0.5, 1.0], doses=give((0.6, -10.0, 0)), method=method)
    assert STATUS[found.status[0]] == "domain"
    assert found.last_good_time[0] == 0.6
    assert found.states[0, 0, 0] == pytest.approx(0.75**2, rel=1e-5)
