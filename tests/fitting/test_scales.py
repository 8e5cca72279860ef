"""The scales of parameters against their formulas in mpmath."""

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carkinetics.fitting.scales import Scales

mp.mp.dps = 60


def natural(kind, phi, lower, upper, power):
    """X of phi in mpmath."""
    phi, lower, upper, power = (mp.mpf(x) for x in (phi, lower, upper, power))
    if kind == "logit":
        return lower + (upper - lower) / (1 + mp.exp(-phi))
    if kind == "normal":
        return phi
    if kind == "log" or power == 0:
        return mp.exp(phi)
    return (power * phi + 1) ** (1 / power)


def scales(kind, lower=0.0, upper=1.0, power=0.0):
    return Scales((kind,), (lower,), (upper,), (power,))


@pytest.mark.parametrize("kind", ["log", "logit", "normal", "boxcox"])
@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    phi=st.floats(-30, 30), lower=st.floats(-1e3, 1e3), width=st.floats(1e-3, 1e6), power=st.sampled_from([0, 1e-9, 0.3, 0.5, 1, 2, -0.4])
)
def test_values_and_derivatives_are_those_of_the_formula(kind, phi, lower, width, power):
    if kind == "boxcox" and power * phi + 1 < 0.05:
        return
    upper = lower + width
    scale, at, h = scales(kind, lower, upper, power), np.array([phi]), mp.mpf(10) ** -15
    up, mid, down = (natural(kind, mp.mpf(phi) + step, lower, upper, power) for step in (h, 0, -h))
    bend = float((up - 2 * mid + down) / h**2)
    slack = 1e-12 * float(abs((up - down) / (2 * h)))
    assert scale.from_scale(at)[0] == pytest.approx(float(mid), rel=3e-14, abs=1e-13 if kind == "logit" else 0)
    assert scale.slope(at)[0] == pytest.approx(float((up - down) / (2 * h)), rel=1e-12)
    assert scale.bend(at)[0] == pytest.approx(bend, rel=1e-12, abs=slack)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(x=st.floats(1e-12, 1e12), share=st.floats(1e-6, 1 - 1e-6), lower=st.floats(-100, 100), width=st.floats(0.1, 1e4))
def test_a_value_returns_from_its_scale(x, share, lower, width):
    several = Scales(("log", "logit", "normal", "boxcox"), (0, lower, 0, 0), (0, lower + width, 0, 0), (0, 0, 0, 0.25))
    values = np.array([[x, lower + width * share, x, x], [1.0, lower + width / 2, -x, 1.0]])
    back = several.from_scale(several.to_scale(values))
    np.testing.assert_allclose(back, values, rtol=1e-12, atol=1e-12)


def test_a_value_near_either_bound_keeps_its_digits():
    unit = scales("logit")
    phi = np.array([[-700.0], [-40.0], [30.0]])
    np.testing.assert_allclose(unit.to_scale(unit.from_scale(phi))[:2], phi[:2], rtol=1e-14)
    far = scales("logit", 0.0, 1e-3)
    assert far.slope(np.array([700.0]))[0] == pytest.approx(1e-3 * np.exp(-700.0), rel=1e-13)


def test_edges_are_infinite_and_what_is_outside_is_nan():
    several = Scales(("log", "logit", "normal", "boxcox"), (0, 2, 0, 0), (0, 5, 0, 0), (0, 0, 0, 0.5))
    low = several.to_scale(np.array([0.0, 2.0, 0.0, 0.0]))
    assert low[0] == low[1] == -np.inf
    assert low[3] == -2.0
    assert several.to_scale(np.array([1.0, 5.0, 0.0, 1.0]))[1] == np.inf
    assert np.isnan(several.to_scale(np.array([-1.0, 6.0, -1.0, -1.0]))).tolist() == [True, True, False, True]
    assert several.from_scale(np.array([-np.inf, np.inf, -1.0, -2.0])).tolist() == [0.0, 5.0, -1.0, 0.0]
    assert np.isnan(several.from_scale(np.array([0.0, 0.0, 0.0, -3.0]))[3])
    assert several.slope(np.array([-np.inf, np.inf, 0.0, 0.0])).tolist() == [0.0, 0.0, 1.0, 1.0]
    assert several.bend(np.array([-np.inf, np.inf, 0.0, 0.0])).tolist() == [0.0, 0.0, 0.0, 0.5]


@pytest.mark.parametrize("kind", ["log", "logit", "normal", "boxcox"])
def test_every_scale_is_increasing(kind):
    phi = np.linspace(-3, 3, 61)[:, None]
    assert np.all(np.diff(scales(kind, power=0.3).from_scale(phi), axis=0) > 0)
    assert np.all(scales(kind, power=0.3).slope(phi) > 0)


def test_left_out_bounds_are_zero_and_one():
    assert Scales(("logit", "log")).from_scale(np.zeros(2)).tolist() == [0.5, 1.0]
