"""Closed forms against what they replace: the steppers at tight tolerance, and 40-digit matrix exponentials where rates meet."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import system
from test_solve import DECAY, GROWTH, exact_decay, give, growth_inputs, run

from carkinetics.engine.closed import Differences
from carkinetics.engine.programme import WIDTH, Programme
from carkinetics.engine.solve import choose_method, solve
from carkinetics.engine.write import obstacle_to_exact

mpmath = pytest.importorskip("mpmath")
CHAIN = system(
    {"a": "0-k1*a", "b": "k1*a-k2*b+inflow", "c": "k2*b-before(late)*k3*c"}, {"a": "1", "b": "0", "c": "0.5"}, ["k1", "k2", "k3", "inflow"],
    switches={"late": "5"}, outputs={"c": "c+after(late)*a"}, doses=[("in", "a", {"lag": "0.3"}), ("drip", "c", {})],
)  # fmt: skip


def difference(rates, tau):
    p = Programme("f")
    p.store(len(rates), Differences(p, p.const(tau)).at(tuple(p.op("row", k) for k in range(len(rates)))))
    frame = np.zeros((len(rates) + 1, WIDTH))
    frame[: len(rates)] = np.array(rates, dtype=float)[:, None]
    p.run(frame, np.zeros(1))
    return frame[-1, 0]


def exact_difference(rates, tau):
    """The corner of exp(J tau), J bidiagonal with the rates on its diagonal (Opitz)."""
    with mpmath.workdps(60):
        matrix = mpmath.matrix(len(rates))
        for i, rate in enumerate(rates):
            matrix[i, i] = mpmath.mpf(float(rate)) * mpmath.mpf(float(tau))
            if i:
                matrix[i - 1, i] = mpmath.mpf(float(tau))
        return mpmath.expm(matrix, method="taylor")[0, len(rates) - 1]


rate = st.floats(-3, 1) | st.sampled_from([0.0, -0.16, -0.16000001, -1.0])


@given(st.lists(rate, min_size=1, max_size=4), st.floats(0.01, 20))
@settings(max_examples=60, deadline=None)
@pytest.mark.requirement("R-ENG-07")
def test_divided_differences_lose_nothing_where_rates_meet(rates, tau):
    exact = exact_difference(rates, tau)
    assert difference(rates, tau) == pytest.approx(float(exact), rel=3e-13)


@given(st.lists(st.floats(0.05, 3), min_size=3, max_size=3), st.floats(0, 5), st.booleans())
@settings(max_examples=25, deadline=None)
@pytest.mark.requirement("R-ENG-07")
def test_a_chain_with_switch_doses_and_infusion_equals_the_stepper(rates, inflow, equal):
    inputs = [(*(rates[:1] * 3 if equal else rates), inflow)]
    table, times = give((0.0, 5.0, 0, 0.0), (1.0, 6.0, 1, 2.0), (2.2, 3.0, 0, 0.7), (5.0, 1.0, 0, 0.0)), np.linspace(0, 12, 31)
    exact, stepped = (run(CHAIN, inputs, times, doses=table, method=m, rtol=1e-11, atol=1e-13) for m in ("exact", "stiff"))
    assert exact.status[0] == stepped.status[0] == 0
    assert np.allclose(exact.states, stepped.states, rtol=1e-8, atol=1e-9)
    assert np.allclose(exact.outputs, stepped.outputs, rtol=1e-8, atol=1e-9)


@pytest.mark.requirement("R-ENG-07")
def test_growth_and_decay_are_right_to_the_rounding():
    inputs, times = growth_inputs(200), np.linspace(0, 60, 61)
    r, d, y0, tp = inputs.T[:, :, None]
    exact = y0 * np.exp(r * np.minimum(times, tp) - d * np.maximum(times - tp, 0))
    found = run(GROWTH, inputs, times, method="exact")
    assert np.abs(found.states[:, :, 0] / exact - 1).max() < 1e-13
    assert np.array_equal(np.round(found.outputs[:, :, 0] - found.states[:, :, 0]), (times < tp).astype(float))


@pytest.mark.parametrize("method", ["exact", "stiff"])
def test_ways_in_that_replace_and_multiply_are_the_same_by_closed_form(method):
    table = give((0.0, 8.0, 0, 0.0), (1.0, 3.0, 1, 0.0), (2.0, 0.5, 2, 0.0), (3.0, 6.0, 0, 2.0))
    times = np.linspace(0, 9, 19)
    found = run(DECAY, [(0.3, 0.0, 1.0)], times, doses=table, method=method, rtol=1e-10)
    before = 8 * np.exp(-0.3 * times) * (times < 1) + 3 * np.exp(-0.3 * (times - 1)) * (times >= 1) * np.where(times >= 2, 0.5, 1)
    assert found.states[0, :, 0] == pytest.approx(before + exact_decay(times, 0.3, [(3.0, 6.0, 2.0)]), rel=1e-7)


@pytest.mark.requirement("R-DET-01")
def test_bits_do_not_depend_on_blocks_threads_or_the_other_times():
    inputs, times = growth_inputs(60), np.linspace(0, 60, 37)
    doses = give((3.0, 10.0, 0, 0.0), (11.0, 4.0, 0, 2.5), n=60)
    whole = run(GROWTH, inputs, times, doses=doses, method="exact", threads=1)
    for threads, chunk in ((2, 7), (1, 1)):
        assert np.array_equal(whole.states, run(GROWTH, inputs, times, doses=doses, method="exact", threads=threads, chunk=chunk).states)
    few = run(GROWTH, inputs, times[[3, 20, 36]], doses=doses, method="exact")
    assert np.array_equal(few.states, whole.states[:, [3, 20, 36]])


def test_one_subjects_overflow_or_nan_is_its_own():
    inputs = growth_inputs(9)
    inputs[2, 0], inputs[5, 1] = 1e4, np.nan
    found = run(GROWTH, inputs, np.linspace(0, 30, 7), method="exact")
    assert np.flatnonzero(found.status).tolist() == [2, 5]
    clean = run(GROWTH, growth_inputs(9), np.linspace(0, 30, 7), method="exact")
    others = [0, 1, 3, 4, 6, 7, 8]
    assert np.array_equal(found.states[others], clean.states[others])


@pytest.mark.parametrize(
    ("ddt", "culprit"),
    [
        ({"a": "0-a", "b": "a*b"}, 1),
        ({"a": "0-a", "b": "a-t*b"}, 1),
        ({"a": "b-a", "b": "a-b"}, 0),
        ({"a": "0-a+exp(t)"}, 0),
        ({"a": "0-a", **{b: f"{a}-{b}" for a, b in pairwise("abcdefg")}}, 6),
    ],
)
def test_what_has_no_closed_form_is_named(ddt, culprit):
    sysm = system(ddt, dict.fromkeys(ddt, "1"))
    assert obstacle_to_exact(sysm).state == culprit
    assert choose_method(sysm) == "switching"


def test_auto_takes_closed_forms_where_they_can_be_written():
    assert choose_method(CHAIN) == "exact"
    times = np.linspace(0, 12, 5)
    auto = solve(CHAIN, np.array([[1.0, 0.5, 0.2, 0.1]]), times, atol=np.zeros(3))
    exact = solve(CHAIN, np.array([[1.0, 0.5, 0.2, 0.1]]), times, atol=np.zeros(3), method="exact")
    assert np.array_equal(auto.outputs, exact.outputs)
