"""A lane programme means the same in numpy and in machine code, and its functions are right to the last places."""

import ctypes
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import reference_problems, system
from test_methods import make_step

from carkinetics.engine import functions, link, reciprocal
from carkinetics.engine.lower import DECLARATIONS, lower
from carkinetics.engine.programme import WIDTH, Programme

mpmath = pytest.importorskip("mpmath")


def exact_hill(x, k, n):
    return 1 / (1 + mpmath.power(k / x, n))


EXACT = {
    "exp": mpmath.exp, "expm1": mpmath.expm1, "log": mpmath.log, "log10": mpmath.log10, "power": mpmath.power,
    "tanh": mpmath.tanh, "sigmoid": lambda x: 1 / (1 + mpmath.exp(-x)), "hill": exact_hill,
    "sin": mpmath.sin, "cos": mpmath.cos, "tan": mpmath.tan, "asin": mpmath.asin, "acos": mpmath.acos, "atan": mpmath.atan,
}  # fmt: skip
BOUND = {"exp": 1.1, "log": 1.0, "log10": 1.0, "power": 1.0, "expm1": 1.5, "tanh": 2.0, "sigmoid": 2.0, "hill": 2.0}  # of functions.py
BOUND |= {"sin": 1.0, "cos": 1.0, "tan": 3.0, "asin": 3.0, "acos": 3.0, "atan": 1.0}  # of trigonometry.py
LARGEST, SMALLEST_NORMAL = np.finfo(float).max, np.finfo(float).tiny


def machine_code(programme, fma=False, rows=0):
    """Return the compiled programme as a function of a frame, a chain's as one of two frames."""
    code = link.compile_object(DECLARATIONS + "\n" + lower(programme, fma, rows))
    loaded = link._load(code, {"functions": [programme.name], "first": {}, "rows": 0, "constants": 0, "seen": [], "cost": 1.0})
    call = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)(loaded.addresses[programme.name])
    return lambda frame, uniforms, keep=loaded: call(frame.ctypes.data, uniforms.ctypes.data)


@cache
def written(name, arguments, fma):
    """Return what carries a function out: the plain reading, in which all is rounded, or with `fma` machine code in which products melt."""
    p = Programme("f")
    p.store(arguments, (functions.FUNCTIONS.get(name) or getattr(functions, name))(p, *(p.op("row", k) for k in range(arguments))))
    return machine_code(p, True) if fma else p.run


def run_function(name, *columns, fma=False):
    columns = np.broadcast_arrays(*(np.asarray(c, float) for c in columns))
    carry_out = written(name, len(columns), fma)
    n = len(columns[0])
    results = []
    for base in range(0, n, WIDTH):
        frame = np.ones((len(columns) + 1, WIDTH))
        for k, column in enumerate(columns):
            part = column[base : base + WIDTH]
            frame[k, : len(part)] = part
        carry_out(frame, np.zeros(1))
        results.append(frame[-1].copy())
    return np.concatenate(results)[:n]


def units_in_last_place(got, exact):
    size = min(abs(float(exact)), LARGEST)
    if np.isinf(got) and abs(exact) >= LARGEST:
        return 0.0
    return abs(float((mpmath.mpf(float(got)) - exact) / mpmath.mpf(float(np.spacing(size)))))


def worst(name, *columns, fma):
    with mpmath.workdps(60):
        exact = [EXACT[name](*(mpmath.mpf(float(v)) for v in values)) for values in zip(*columns, strict=True)]
        return max(units_in_last_place(y, e) for y, e in zip(run_function(name, *columns, fma=fma), exact, strict=True))


def points(name, n):
    """Return arguments of a function, in all regions in which its error may be large."""
    rng = np.random.default_rng(1)
    sign, spread = rng.choice([-1.0, 1.0], n), np.exp(rng.uniform(-690, 690, n))
    near_one = 1 + sign * 10 ** rng.uniform(-15.6, -1, n)
    subnormal = SMALLEST_NORMAL * rng.uniform(0, 1, n)
    if name in ("exp", "expm1", "tanh", "sigmoid"):
        far = rng.uniform(-745, 709.7, n) if name == "exp" else rng.uniform(-690, 690, n)
        return [[sign * 10 ** rng.uniform(-17, 0, n)], [rng.uniform(-3, 3, n)], [rng.uniform(-40, 40, n)], [far]]
    if name in ("sin", "cos", "tan"):
        quarters = rng.integers(-600_000, 600_000, n) * (np.pi / 2)
        near = quarters + sign * 10 ** rng.uniform(-17, 0, n)  # where one of them is nearly 0
        return [[sign * 10 ** rng.uniform(-17, 0, n)], [rng.uniform(-10, 10, n)], [rng.uniform(-1e6, 1e6, n)], [quarters], [near]]
    if name in ("asin", "acos"):
        return [[sign * 10 ** rng.uniform(-17, 0, n)], [rng.uniform(-1, 1, n)], [sign * (1 - 10 ** rng.uniform(-15.6, -1, n))]]
    if name == "atan":
        return [
            [sign * spread],
            [rng.uniform(-3, 3, n)],
            [sign * np.concatenate([near_one[:100], near_one[:100] / 2, near_one[100:] * 1.5])[:n]],
        ]
    if name.startswith("log"):
        return [[near_one], [rng.uniform(0.5, 2, n)], [spread], [subnormal]]
    if name == "power":
        middle = np.exp(sign * rng.uniform(0.3, 0.4, n))  # where the series of log is longest
        steep = [[x, rng.uniform(-745, 709.78, n) / np.log(x)] for x in (near_one, middle, spread)]
        return [*steep, [np.exp(rng.normal(size=n) * 3), rng.normal(size=n) * 4], [subnormal, rng.uniform(-0.99, 1, n)]]
    k = np.exp(rng.normal(size=n))
    there = [[np.exp(log_u / n_) * k, k, n_] for n_ in (rng.uniform(0.3, 5, n), near_one * 60) for log_u in (rng.uniform(-3, 3, n),)]
    return [*there, [k**3, np.roll(k, 1), sign * rng.uniform(0.1, 60, n)], [spread, np.roll(spread, 1), sign * 10 ** rng.uniform(-3, 0, n)]]


@pytest.mark.parametrize("fma", [False, True])
@pytest.mark.parametrize("name", EXACT)
def test_functions_err_by_less_than_the_stated_units_in_the_last_place(name, fma):
    for columns in points(name, 300):
        assert worst(name, *columns, fma=fma) < BOUND[name]


@pytest.mark.parametrize("fma", [False, True])
def test_functions_at_the_edges_of_the_numbers(fma):
    inf, nan = np.inf, np.nan

    def same(name, *columns, gives):
        assert np.array_equal(run_function(name, *columns, fma=fma), gives, True)

    same("exp", [0.0, -inf, inf, nan, 709.79, -746.0, -745.0], gives=[1, 0, inf, nan, inf, 0, 5e-324])
    same("log", [1.0, 0.0, inf, -1.0, nan, 5e-324], gives=[0, -inf, inf, nan, nan, np.log(5e-324)])
    same("log10", [1.0, 0.0, inf, -1.0, nan, 1000.0], gives=[0, -inf, inf, nan, nan, 3])
    same("tanh", [0.0, inf, -inf, nan, 400.0], gives=[0, 1, -1, nan, 1])
    same("sigmoid", [-inf, -800.0, 0.0, 800.0, inf, nan], gives=[0, 0, 0.5, 1, 1, nan])
    for name in ("sin", "cos", "tan"):
        same(name, [inf, -inf, nan, 1e16], gives=[nan] * 4)
    same("sin", [0.0, 5e-324, -1e-320], gives=[0, 5e-324, -1e-320])
    same("cos", [0.0, 1e-200], gives=[1, 1])
    same("atan", [0.0, inf, -inf, nan, 1e300], gives=[0, np.pi / 2, -np.pi / 2, nan, np.pi / 2])
    same("asin", [0.0, 1.0, -1.0, 1.1, nan], gives=[0, np.pi / 2, -np.pi / 2, nan, nan])
    same("acos", [1.0, -1.0, 0.0, -1.1, nan], gives=[0, np.pi, np.pi / 2, nan, nan])
    tiny = 1e-300
    same("power", [0.0] * 7, [2.0, 0.0, -1.0, tiny, -tiny, inf, nan], gives=[0, 1, inf, 0, inf, 0, nan])
    same("power", [inf] * 7, [2.0, 0.0, -1.0, tiny, -tiny, inf, nan], gives=[inf, 1, 0, inf, 0, inf, nan])
    same("power", [-1.0, -inf, nan, nan, -1.0, 2.0], [2.0, 2.0, 2.0, 0.0, 0.0, nan], gives=[nan, nan, nan, 1, 1, nan])
    same("power", [1.0, 1.0, 2.0, 2.0, 0.5, 0.5], [inf, 1e308, inf, -1e308, inf, -inf], gives=[1, 1, inf, 0, 0, inf])
    same(
        "hill",
        [0.0, 3.0, 0.0, inf, inf, 3.0, -1.0, 3.0, nan],
        [2.0, 0.0, 0.0, 2.0, inf, inf, 2.0, -1.0, 2.0],
        [2.5],
        gives=[0, 1, nan, 1, nan, 0, nan, nan, nan],
    )
    same("hill", [0.0, 3.0, inf, 3.0, 0.0], [2.0, 0.0, 2.0, inf, 0.0], [-2.5], gives=[1, 0, 0, 1, nan])
    same("hill", [0.0, 3.0, inf, 3.0, 1e300], [2.0, 0.0, 2.0, inf, 1e-300], [0.0], gives=[0.5] * 5)
    same("hill", [1e300, 1e-300, 5.0, 5.0], [1e-3, 1e300, 5.0, 2.0], [3.5, 1.5, 1.7, nan], gives=[1, 0, 0.5, nan])


positive = st.floats(min_value=0, exclude_min=True, allow_infinity=False)


@given(st.lists(positive, min_size=WIDTH, max_size=WIDTH))
@settings(max_examples=60, deadline=None)
def test_the_first_power_is_the_number_and_the_reciprocal_is_near(x):
    x = np.array(x)
    with np.errstate(over="ignore"):
        reciprocal = 1 / x
    for fma in (False, True):
        assert np.array_equal(run_function("power", x, 1.0, fma=fma), x)
        got = run_function("power", x, -1.0, fma=fma)
        assert np.array_equal(np.isinf(got), np.isinf(reciprocal))
        got, near = got[np.isfinite(got)], reciprocal[np.isfinite(reciprocal)]
        assert np.all(np.abs(got - near) <= np.spacing(near))


@given(st.lists(st.tuples(positive, positive, st.floats(-1e6, 1e6)), min_size=WIDTH, max_size=WIDTH))
@settings(max_examples=60, deadline=None)
def test_shares_lie_between_0_and_1_and_add_to_1(drawn):
    x, k, n = np.array(drawn).T
    for fma in (False, True):
        share, rest = run_function("hill", x, k, n, fma=fma), run_function("hill", k, x, n, fma=fma)
        assert np.all((share >= 0) & (share <= 1))
        assert np.all(np.abs(share + rest - 1) <= 2 * np.spacing(1.0))


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
    uniforms = np.array([1e-4, 1e6, 0.0, 0.0, 2.0, *[1e-6] * n])
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
    parts = {part.programme.name: part.programme for part in step.parts}.values()
    values = [value for part in parts for value, wanted in zip(part.values, part.needed(), strict=True) if wanted]
    divisions = sum(value[0] == "div" for value in values)
    assert text.count("vdivpd") == divisions


@given(st.floats(1e-300, 1e300), st.sampled_from([-1.0, 1.0]))
@settings(max_examples=300, deadline=None)
def test_reciprocals_without_the_divider_are_right_to_two_units_and_to_a_thousandth(size, sign):
    x = np.full(WIDTH, sign * size)
    for name, bound in (("reciprocal", 2 * 2.0**-52), ("rough_reciprocal", 1.5e-3)):
        p = Programme("f")
        p.store(1, getattr(reciprocal, name)(p, p.op("row", 0)))
        frame = np.stack([x, x])
        p.run(frame, np.zeros(1))
        assert abs(frame[1, 0] * x[0] - 1.0) <= bound
        compiled = np.stack([x, x])
        RECIPROCALS[name](compiled, np.zeros(1))
        assert abs(compiled[1, 0] * x[0] - 1.0) <= bound


def compile_reciprocal(name):
    p = Programme(name)
    p.store(1, getattr(reciprocal, name)(p, p.op("row", 0)))
    return machine_code(p, fma=True)


RECIPROCALS = {name: compile_reciprocal(name) for name in ("reciprocal", "rough_reciprocal")}
