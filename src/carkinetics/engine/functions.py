"""exp, log, pow and their kin as lane arithmetic: the same bits in every lane, on every processor that rounds alike.

Errors, in units in the last place of the result, whether a product and a sum are rounded once or twice, subnormal results
included: log, log10 and pow below 1, exp below 1.1, expm1 below 1.5, tanh, sigmoid and hill below 2. The largest that were found
among some hundred thousand arguments: log 0.82, log10 0.51, pow 0.90, exp 1.01, expm1 1.24, tanh 1.81, sigmoid 1.79, hill 1.65.
exp and log reduce their argument as fdlibm does (Sun Microsystems 1993, e_exp.c and e_log.c).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from carkinetics.engine.powers import (
    LN2_HIGH,
    LN2_LOW,
    OVERFLOW,
    SATURATION,
    UNDERFLOW,
    centred,
    clip,
    decomposed,
    hill,
    horner,
    log_of_ratio,
    power,
    reduced_exp,
    scales,
    share,
)
from carkinetics.engine.programme import MAGIC, Programme
from carkinetics.engine.trigonometry import acos, asin, atan, cos, sin, tan

TWO_THIRDS_LOG10_E = 0.2895296546021679
TWO_THIRDS_LOG10_E_HIGH = 0.2895296514034271  # 25 bits
TWO_THIRDS_LOG10_E_LOW = 3.198740761077315e-09
LOG_SERIES = (
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
    1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01,
)  # fmt: skip


def exp(p: Programme, x: int) -> int:
    """Return e^x."""
    return _exp_within(p, clip(p, x, UNDERFLOW, OVERFLOW))


def _exp_within(p: Programme, x: int) -> int:
    r, _, curved, z = reduced_exp(p, x)
    scale, rest = scales(p, x, z)
    return p.op("mul", p.op("add", scale, p.op("mul", scale, p.op("add", r, curved))), rest)


def expm1(p: Programme, x: int) -> int:
    """Return e^x - 1 for |x| up to 700 without loss near 0."""
    r, r_lost, curved, z = reduced_exp(p, clip(p, x, -700.0, 700.0))
    scale = p.op("pow2", z)
    step, rise = p.op("sub", scale, p.const(1.0)), p.op("mul", scale, r)
    total = p.op("add", rise, step)
    lost = p.op("sub", rise, p.op("sub", total, step))
    return p.op("add", total, p.op("add", p.op("mul", scale, p.op("add", curved, r_lost)), lost))


def log(p: Programme, x: int) -> int:
    """Return ln x: -inf at 0, nan below."""
    m, k = centred(p, *decomposed(p, x))
    f = p.op("sub", m, p.const(1.0))
    s = p.op("div", f, p.op("add", f, p.const(2.0)))
    z = p.op("mul", s, s)
    half_square = p.op("mul", p.op("mul", f, f), p.const(0.5))
    curved = p.op("mul", s, p.op("add", half_square, p.op("mul", z, horner(p, LOG_SERIES, z))))
    inner = p.op("add", curved, p.op("mul", k, p.const(LN2_LOW)))
    ln = p.op("sub", p.op("mul", k, p.const(LN2_HIGH)), p.op("sub", p.op("sub", half_square, inner), f))
    return _with_limits_of_log(p, x, ln)


def _with_limits_of_log(p: Programme, x: int, ln: int) -> int:
    ln = p.op("select", p.op("eq", x, p.const(0.0)), p.const(-math.inf), ln)
    ln = p.op("select", p.op("eq", x, p.const(math.inf)), x, ln)
    return p.op("select", p.op("ge", x, p.const(0.0)), ln, p.const(math.nan))


def log10(p: Programme, x: int) -> int:
    """Return the decimal logarithm of x."""
    m, k = centred(p, *decomposed(p, x))
    high, low = log_of_ratio(p, m, None, k)
    rest = p.op("add", p.op("mul", high, p.const(TWO_THIRDS_LOG10_E_LOW)), p.op("mul", low, p.const(TWO_THIRDS_LOG10_E)))
    return _with_limits_of_log(p, x, p.op("add", p.op("mul", high, p.const(TWO_THIRDS_LOG10_E_HIGH)), rest))


def tanh(p: Programme, x: int) -> int:
    """Return the hyperbolic tangent of x."""
    half = p.op("mul", expm1(p, p.op("abs", p.op("mul", x, p.const(2.0)))), p.const(0.5))
    size = share(p, half)
    return p.op("select", p.op("lt", x, p.const(0.0)), p.op("neg", size), size)


def sigmoid(p: Programme, x: int) -> int:
    """Return 1 / (1 + exp(-x))."""
    return share(p, _exp_within(p, clip(p, x, UNDERFLOW, SATURATION)))


def _keep_nan(p: Programme, chosen: int, a: int) -> int:
    return p.op("select", p.op("eq", a, a), chosen, a)


def minimum(p: Programme, a: int, b: int) -> int:
    """Return the smaller of two values, nan if either is."""
    return _keep_nan(p, p.op("select", p.op("lt", a, b), a, b), a)


def maximum(p: Programme, a: int, b: int) -> int:
    """Return the larger of two values, nan if either is."""
    return _keep_nan(p, p.op("select", p.op("gt", a, b), a, b), a)


FUNCTIONS: dict[str, Callable[..., int]] = {
    "exp": exp, "log": log, "log10": log10, "pow": power, "tanh": tanh, "sigmoid": sigmoid, "hill": hill, "min": minimum, "max": maximum,
    "sin": sin, "cos": cos, "tan": tan, "asin": asin, "acos": acos, "atan": atan,
}  # fmt: skip


def step_factor(p: Programme, squared_error: int, exponent: float, safety: float, least: float, most: float) -> int:
    """Return safety * squared_error^exponent between `least` and `most`, to three digits; 0.1 for nan."""
    log2 = p.op("exponent", squared_error)
    m = p.op("sub", p.op("mantissa", squared_error), p.const(1.0))
    cubic = p.op("add", p.op("mul", p.const(0.15797), m), p.const(-0.57820))
    cubic = p.op("add", p.op("mul", cubic, m), p.const(1.42023))
    e = p.op("mul", p.const(exponent), p.op("add", log2, p.op("mul", cubic, m)))
    e = clip(p, p.op("add", e, p.const(math.log2(safety))), math.log2(least), math.log2(most))
    z = p.op("add", e, p.const(MAGIC))
    r = p.op("sub", e, p.op("sub", z, p.const(MAGIC)))
    two_r = p.op("add", p.op("mul", p.const(0.0555), r), p.const(0.2402))
    two_r = p.op("add", p.op("mul", two_r, r), p.const(0.6931))
    two_r = p.op("add", p.op("mul", two_r, r), p.const(1.0))
    factor = p.op("mul", p.op("pow2", z), two_r)
    return p.op("select", p.op("eq", squared_error, squared_error), factor, p.const(0.1))
