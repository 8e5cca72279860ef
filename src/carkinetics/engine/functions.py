"""exp, log, pow and their kin as lane arithmetic: the same bits in every lane, on every processor that rounds alike.

exp and log reduce their argument as fdlibm does (Sun Microsystems 1993, e_exp.c and e_log.c; the polynomial of exp is the
Taylor series to 1/13!); their error stays below one unit in the last place. pow is exp(y log x): |y log x| units.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from carkinetics.engine.programme import MAGIC, Programme

LN2_HIGH = 6.93147180369123816490e-01
LN2_LOW = 1.90821492927058770002e-10
LOG_SERIES = (
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
    1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01,
)  # fmt: skip
SMALLEST_NORMAL = 2.2250738585072014e-308


def _reduced_exp(p: Programme, x: int) -> tuple[int, int]:
    """Return (expm1(r), z) where x = k ln 2 + r and z holds the integer k in its low bits."""
    z = p.op("add", p.op("mul", x, p.const(1.4426950408889634)), p.const(MAGIC))
    k = p.op("sub", z, p.const(MAGIC))
    r = p.op("sub", p.op("sub", x, p.op("mul", k, p.const(LN2_HIGH))), p.op("mul", k, p.const(LN2_LOW)))
    q = p.const(1.0 / math.factorial(13))
    for n in range(12, 1, -1):
        q = p.op("add", p.op("mul", q, r), p.const(1.0 / math.factorial(n)))
    return p.op("add", r, p.op("mul", p.op("mul", r, r), q)), z


def _clip(p: Programme, x: int, low: float, high: float) -> int:
    below = p.op("select", p.op("gt", x, p.const(high)), p.const(high), x)  # nan passes through
    return p.op("select", p.op("lt", below, p.const(low)), p.const(low), below)


def exp(p: Programme, x: int) -> int:
    """Return e^x; results below 2.2e-308 are 0."""
    m, z = _reduced_exp(p, _clip(p, x, -708.0, 710.0))
    half = p.op("pow2", p.op("sub", z, p.const(1.0)))  # 2**(k - 1): k itself may be one too large
    e = p.op("mul", p.op("add", half, p.op("mul", half, m)), p.const(2.0))
    return p.op("select", p.op("lt", x, p.const(-708.0)), p.const(0.0), e)


def expm1(p: Programme, x: int) -> int:
    """Return e^x - 1 for |x| up to 700 without loss near 0."""
    m, z = _reduced_exp(p, _clip(p, x, -700.0, 700.0))
    scale = p.op("pow2", z)
    return p.op("add", p.op("mul", scale, m), p.op("sub", scale, p.const(1.0)))


def log(p: Programme, x: int) -> int:
    """Return ln x: -inf at 0, nan below."""
    tiny = p.op("lt", x, p.const(SMALLEST_NORMAL))
    scaled = p.op("select", tiny, p.op("mul", x, p.const(2.0**54)), x)
    k = p.op("sub", p.op("exponent", scaled), p.op("select", tiny, p.const(54.0), p.const(0.0)))
    m = p.op("mantissa", scaled)
    high = p.op("gt", m, p.const(math.sqrt(2.0)))
    m = p.op("select", high, p.op("mul", m, p.const(0.5)), m)
    k = p.op("add", k, p.op("select", high, p.const(1.0), p.const(0.0)))
    f = p.op("sub", m, p.const(1.0))
    s = p.op("div", f, p.op("add", f, p.const(2.0)))
    z = p.op("mul", s, s)
    series = p.const(LOG_SERIES[-1])
    for coefficient in reversed(LOG_SERIES[:-1]):
        series = p.op("add", p.op("mul", series, z), p.const(coefficient))
    half_square = p.op("mul", p.op("mul", f, f), p.const(0.5))
    inner = p.op("add", p.op("mul", s, p.op("add", half_square, p.op("mul", z, series))), p.op("mul", k, p.const(LN2_LOW)))
    ln = p.op("sub", p.op("mul", k, p.const(LN2_HIGH)), p.op("sub", p.op("sub", half_square, inner), f))
    ln = p.op("select", p.op("eq", x, p.const(0.0)), p.const(-math.inf), ln)
    ln = p.op("select", p.op("eq", x, p.const(math.inf)), x, ln)
    return p.op("select", p.op("ge", x, p.const(0.0)), ln, p.const(math.nan))


def log10(p: Programme, x: int) -> int:
    """Return the decimal logarithm of x."""
    return p.op("mul", log(p, x), p.const(1.0 / math.log(10.0)))


def power(p: Programme, x: int, y: int) -> int:
    """Return x^y for x >= 0 (nan below 0); x^0 is 1."""
    raised = exp(p, p.op("mul", y, log(p, x)))
    return p.op("select", p.op("eq", y, p.const(0.0)), p.const(1.0), raised)


def tanh(p: Programme, x: int) -> int:
    """Return the hyperbolic tangent of x."""
    e = expm1(p, _clip(p, p.op("mul", x, p.const(2.0)), -60.0, 60.0))
    return p.op("div", e, p.op("add", e, p.const(2.0)))


def sigmoid(p: Programme, x: int) -> int:
    """Return 1 / (1 + exp(-x))."""
    return p.op("div", p.const(1.0), p.op("add", p.const(1.0), exp(p, p.op("neg", x))))


def hill(p: Programme, x: int, k: int, n: int) -> int:
    """Return x^n / (k^n + x^n), 1 where (x/k)^n is beyond all bounds."""
    u = power(p, p.op("div", x, k), n)
    ratio = p.op("div", u, p.op("add", p.const(1.0), u))
    return p.op("select", p.op("gt", u, p.const(1e300)), p.const(1.0), ratio)


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
}  # fmt: skip


def step_factor(p: Programme, squared_error: int, exponent: float, safety: float, least: float, most: float) -> int:
    """Return safety * squared_error^exponent between `least` and `most`, to three digits; 0.1 for nan."""
    log2 = p.op("exponent", squared_error)
    m = p.op("sub", p.op("mantissa", squared_error), p.const(1.0))
    cubic = p.op("add", p.op("mul", p.const(0.15797), m), p.const(-0.57820))
    cubic = p.op("add", p.op("mul", cubic, m), p.const(1.42023))
    e = p.op("mul", p.const(exponent), p.op("add", log2, p.op("mul", cubic, m)))
    e = _clip(p, p.op("add", e, p.const(math.log2(safety))), math.log2(least), math.log2(most))
    z = p.op("add", e, p.const(MAGIC))
    r = p.op("sub", e, p.op("sub", z, p.const(MAGIC)))
    two_r = p.op("add", p.op("mul", p.const(0.0555), r), p.const(0.2402))
    two_r = p.op("add", p.op("mul", two_r, r), p.const(0.6931))
    two_r = p.op("add", p.op("mul", two_r, r), p.const(1.0))
    factor = p.op("mul", p.op("pow2", z), two_r)
    return p.op("select", p.op("eq", squared_error, squared_error), factor, p.const(0.1))
