"""A model that is linear in one of its phases takes no steps there and loses nothing; steps and closed forms by hand are the measure."""

import numpy as np
import pytest
from problems import system
from test_solve import give

from carkinetics.engine.solve import solve

# cells fill their room until `peak`, then decline and leave memory behind: nonlinear, then linear
CELLS = system(
    {"e": "before(peak)*r*e*(1-e/50) - after(peak)*(d+c)*e", "m": "after(peak)*(c*e-k*m)"}, {"e": "e0", "m": "0"},
    ["r", "d", "c", "k", "e0", "tp"], switches={"peak": "tp"}, outputs={"all": "e+m", "m": "m"},
    doses=[("again", "e", {}), ("drip", "m", {"duration": "2"})],
)  # fmt: skip
TIMES = np.linspace(0.0, 60.0, 61)


def inputs(n=20):
    z = np.random.default_rng(3).standard_normal((n, 6))
    return np.array([0.9, 0.3, 0.05, 0.01, 0.2, 12.0]) * np.exp(0.2 * z)


def run(given, times=TIMES, method="auto", doses=None, **options):
    options = {"rtol": 1e-8, "atol": np.full(2, 1e-12), "states": True} | options
    found = solve(CELLS, given, times, doses, method=method, **options)
    assert not found.status.any()
    return found


def test_after_the_peak_the_curve_is_the_closed_form_to_the_last_places():
    given = inputs(1)
    _, d, c, k, _, tp = given[0]
    times = np.concatenate([[0.0, tp], tp + np.linspace(1, 100, 40)])
    found = run(given, times)
    top, since = found.states[0, 1, 0], times[1:] - tp
    e = top * np.exp(-(d + c) * since)
    m = top * c / (d + c - k) * (np.exp(-k * since) - np.exp(-(d + c) * since))
    assert np.abs(found.states[0, 1:, 0] / e - 1).max() < 1e-13
    assert np.abs(found.states[0, 2:, 1] / m[1:] - 1).max() < 1e-12


@pytest.mark.parametrize("peak", [12.0, -1.0, 1000.0])
def test_steps_are_taken_before_the_peak_alone(peak):
    given = inputs()
    given[:, 5] = peak
    whole, half = run(given, TIMES), run(given, TIMES[TIMES <= 12.0])
    if peak < 0:
        assert (whole.steps == 0).all()
    elif peak == 12.0:
        assert np.abs(whole.steps - half.steps).max() <= 1
        assert (whole.steps < run(given, method="explicit").steps).all()
    else:
        assert (whole.steps > half.steps).all()


@pytest.mark.parametrize("doses", [None, give((0.0, 1.0, 0, 0.0), (20.0, 5.0, 0, 0.0), (25.0, 3.0, 1, np.nan), (26.0, 2.0, 1, 7.5), n=20)])
def test_both_ways_give_the_same_curve_and_sensitivities(doses):
    given = inputs()
    found, stepped = (run(given, method=method, doses=doses, wrt=(0, 1, 5), rtol=1e-10) for method in ("auto", "stiff"))
    for name, bound in (("states", 1e-7), ("sensitivities", 1e-6)):
        a, b = getattr(found, name), getattr(stepped, name)
        assert np.abs(a - b).max() <= bound * np.abs(b).max()


def test_results_have_the_same_bits_for_any_blocks_and_neighbours():
    given = inputs(50)
    whole = run(given, threads=1)
    for chunk in (1, 7, 33):
        assert np.array_equal(run(given, threads=2, chunk=chunk).states, whole.states)
    order = np.random.default_rng(1).permutation(50)
    assert np.array_equal(run(given[order]).states, whole.states[order])


def test_a_subject_whose_closed_form_overflows_fails_alone():
    given = inputs(3)
    given[1, 1] = -40.0  # a decline that is a growth beyond all numbers
    found = solve(CELLS, given, TIMES, rtol=1e-8, atol=np.full(2, 1e-12), states=True)
    assert found.status.tolist() == [0, 3, 0]
    assert np.isnan(found.states[1, -1]).all()
    assert np.isfinite(found.states[1, : int(given[1, 5])]).all()
