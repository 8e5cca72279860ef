"""A lane programme means the same in numpy and in machine code, and its functions are right to the last places."""

import ctypes

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import reference_problems, system
from test_methods import make_step

from carkinetics.engine import functions, link
from carkinetics.engine.lower import DECLARATIONS, lower
from carkinetics.engine.programme import WIDTH, Programme

mpmath = pytest.importorskip("mpmath")
ONE_ARGUMENT = {"exp": mpmath.exp, "log": mpmath.log, "log10": mpmath.log10, "tanh": mpmath.tanh, "expm1": mpmath.expm1}


def machine_code(programme, fma=False, rows=0):
    """Return the compiled programme as a function of a frame, a chain's as one of two frames."""
    code = link.compile_object(DECLARATIONS + "\n" + lower(programme, fma, rows))
    loaded = link._load(code, {"functions": [programme.name], "first": {}, "rows": 0, "constants": 0, "seen": []})
    call = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)(loaded.addresses[programme.name])
    return lambda frame, uniforms, keep=loaded: call(frame.ctypes.data, uniforms.ctypes.data)


def run_function(name, *columns):
    p = Programme("f")
    p.store(len(columns), getattr(functions, name)(p, *(p.op("row", k) for k in range(len(columns)))))
    n = len(columns[0])
    results = []
    for base in range(0, n, WIDTH):
        frame = np.ones((len(columns) + 1, WIDTH))
        for k, column in enumerate(columns):
            part = column[base : base + WIDTH]
            frame[k, : len(part)] = part
        p.run(frame, np.zeros(1))
        results.append(frame[-1].copy())
    return np.concatenate(results)[:n]


def units_in_last_place(got, exact):
    rounded = float(exact)
    return abs(float((mpmath.mpf(float(got)) - exact) / mpmath.mpf(float(np.spacing(abs(rounded))))))


@pytest.mark.parametrize("name", ONE_ARGUMENT)
def test_functions_are_right_to_the_last_two_or_three_units(name):
    rng = np.random.default_rng(1)
    x = rng.normal(size=400) * 10 ** rng.uniform(-6, 2, 400)
    x = np.abs(x) if name.startswith("log") else x
    with mpmath.workdps(40):
        worst = max(units_in_last_place(y, ONE_ARGUMENT[name](mpmath.mpf(float(v)))) for v, y in zip(x, run_function(name, x), strict=True))
    assert worst <= (3.0 if name == "log10" else 2.0)


def test_power_errs_by_no_more_than_the_logarithm_that_it_multiplies():
    rng = np.random.default_rng(2)
    x, y = np.exp(rng.normal(size=400) * 3), rng.normal(size=400) * 4
    got = run_function("power", x, y)
    with mpmath.workdps(40):
        for base, exponent, value in zip(x, y, got, strict=True):
            exact = mpmath.power(mpmath.mpf(float(base)), mpmath.mpf(float(exponent)))
            assert units_in_last_place(value, exact) <= 3 + 2 * abs(exponent * np.log(base))


def test_functions_at_the_edges_of_the_numbers():
    inf, nan = np.inf, np.nan
    assert np.array_equal(run_function("exp", np.array([0.0, -inf, inf, nan, 709.7, 710.0, -800.0]))[[0, 1, 2, 5, 6]], [1, 0, inf, inf, 0])
    assert np.isnan(run_function("exp", np.array([nan])))[0]
    assert np.isfinite(run_function("exp", np.array([709.7])))[0]
    assert np.array_equal(run_function("log", np.array([1.0, 0.0, inf, -1.0, nan, 5e-324])), [0, -inf, inf, nan, nan, np.log(5e-324)], True)
    assert np.array_equal(run_function("power", np.array([0.0, 0.0, 0.0, -1.0]), np.array([2.0, 0.0, -1.0, 2.0])), [0, 1, inf, nan], True)
    assert np.allclose(
        run_function("hill", np.array([0.0, 1e300, 5.0]), np.array([2.0, 1e-3, 5.0]), np.array([2.5, 3.5, 1.5])), [0, 1, 0.5]
    )
    assert np.array_equal(run_function("sigmoid", np.array([-800.0, 0.0, 800.0])), [0, 0.5, 1])


@given(st.floats(1e-6, 1e3))
@settings(max_examples=60, deadline=None)
def test_step_factor_is_the_power_to_three_digits(squared_error):
    p = Programme("f")
    p.store(1, functions.step_factor(p, p.op("row", 0), -0.1, 0.9, 0.2, 6.0))
    frame = np.full((2, WIDTH), squared_error)
    p.run(frame, np.zeros(1))
    assert frame[1, 0] == pytest.approx(np.clip(0.9 * squared_error**-0.1, 0.2, 6.0), rel=4e-3)


MODELS = {
    "logistic": system({"y": "y*(1-y/3)-hill(y, 2, 2.5)"}, {"y": "0.5"}),
    "HIRES": reference_problems()["HIRES"][0],
    "FRIBERG": reference_problems()["FRIBERG"][0],
}


@pytest.mark.parametrize("method", ["explicit", "stiff"])
@pytest.mark.parametrize("name", MODELS)
def test_machine_code_gives_the_bits_of_the_plain_reading(name, method):
    layout, step, slope = make_step(MODELS[name], method)
    n = layout.states
    frames = np.zeros((2, layout.rows, WIDTH))
    rng = np.random.default_rng(3)
    frames[:, :n] = rng.uniform(0.1, 2.0, (2, n, WIDTH))
    frames[:, layout.row("h")] = 10 ** rng.uniform(-4, 0, (2, WIDTH))
    for block, value in (("stop", np.inf), ("save", 1.0), ("patience", 5.0)):
        frames[:, layout.row(block)] = value
    uniforms = np.array([1e-4, 1e6, 0.0, 0.0, *[1e-6] * n])
    other = frames.copy()
    compiled_slope, compiled_step = machine_code(slope), machine_code(step, rows=layout.rows)
    for frame in other:
        compiled_slope(frame, uniforms)
    for frame in frames:
        slope.run(frame, uniforms)
    assert np.array_equal(frames, other, equal_nan=True)
    for _ in range(25):
        low, high = (step.run(frame, uniforms) for frame in frames)
        assert compiled_step(other, uniforms) == low | high << WIDTH
        assert np.array_equal(frames, other, equal_nan=True)


@pytest.mark.parametrize("method", ["explicit", "stiff"])
def test_the_step_divides_all_lanes_at_once_and_never_one(method):
    _, step, _ = make_step(MODELS["HIRES"], method)
    text = link.assembly(DECLARATIONS + "\n" + lower(step, False))
    if "vdivpd" not in text:
        pytest.skip("no AVX on this processor")
    assert "divsd" not in text
    parts = {part.name: part for part in step.parts}.values()
    values = [value for part in parts for value, wanted in zip(part.values, part.needed(), strict=True) if wanted]
    divisions = sum(value[0] == "div" for value in values)
    assert text.count("vdivpd") == divisions
