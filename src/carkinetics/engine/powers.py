"""Powers as lane arithmetic: logarithms and products of twice the precision, so that an exponent does not multiply their error.

After fdlibm (Sun Microsystems 1993, e_pow.c), without tables. A number is a pair (high, low) of some 70 bits whose high part has
25, so that products of high parts are exact: whether a product and a sum are rounded once or twice makes no difference to them.
hill takes the logarithm of x/k from the significands of both, without the quotient, whose rounding would be raised to the power.
The polynomials are minimax, by the algorithm of Remez: 2^-55 of e^r - 1, 2^-73 of the logarithm.
"""

from __future__ import annotations

import math

from carkinetics.engine.programme import MAGIC, Programme

LN2_HIGH = 6.93147180369123816490e-01
LN2_LOW = 1.90821492927058770002e-10
EXP_SERIES = (
    0.5000000000000006, 0.16666666666666685, 0.0416666666665737, 0.008333333333314614, 0.0013888888932354253,
    0.00019841269902979173, 2.4801504477212603e-05, 2.755722800253211e-06, 2.762631347404469e-07, 2.511445710200233e-08,
)  # fmt: skip  # (e^r - 1 - r) / r^2 for |r| up to ln(2) / 2
LOG_SERIES = (
    0.5999999999999996, 0.4285714285716765, 0.3333333332630893, 0.2727272830495223, 0.23076835341984683, 0.20004474762276345,
    0.17512255514278954, 0.17983288433253172,
)  # fmt: skip  # (3 artanh(s) / s - 3 - z) / z^2 for z = s^2 up to (3 - 2 sqrt(2))^2
THREE_HALVES_LN2_HIGH = 1.039720770839267  # 40 bits: its product with an exponent is exact
THREE_HALVES_LN2_LOW = 6.509030338887058e-13
SMALLEST_NORMAL = 2.2250738585072014e-308
LARGEST_EXPONENT = 1e300  # of a power: beyond it only 1^y is finite and not 0
OVERFLOW, UNDERFLOW = 710.0, -746.0  # e^x is inf beyond, 0 below
SATURATION = 40.0  # e^x / (1 + e^x) is 1 beyond
SUBNORMAL = -700.0  # e^x is scaled in two steps below

Pair = tuple[int, int]


def horner(p: Programme, coefficients: tuple[float, ...], x: int) -> int:
    """Return a polynomial of x; the constant coefficient is the first."""
    total = p.const(coefficients[-1])
    for coefficient in reversed(coefficients[:-1]):
        total = p.op("add", p.op("mul", total, x), p.const(coefficient))
    return total


def select(p: Programme, condition: int, a: float, b: float) -> int:
    """Return one of two literals."""
    return p.op("select", condition, p.const(a), p.const(b))


def clip(p: Programme, x: int, low: float, high: float) -> int:
    """Return x between two literals; nan passes through."""
    below = p.op("select", p.op("gt", x, p.const(high)), p.const(high), x)
    return p.op("select", p.op("lt", below, p.const(low)), p.const(low), below)


def reduced_exp(p: Programme, high: int, low: int | None = None) -> tuple[int, int, int, int]:
    """Return r, what its rounding lost, e^r - 1 - r, and z, where e^(high + low) = 2^k e^r and z holds the integer k in its low bits."""
    x = high if low is None else p.op("add", high, low)
    z = p.op("add", p.op("mul", x, p.const(1.4426950408889634)), p.const(MAGIC))
    k = p.op("sub", z, p.const(MAGIC))
    r_high = p.op("sub", high, p.op("mul", k, p.const(LN2_HIGH)))
    shift = p.op("mul", k, p.const(LN2_LOW))
    if low is None:
        r = p.op("sub", r_high, shift)
        lost = p.op("sub", p.op("sub", r_high, r), shift)
    else:
        r_low = p.op("sub", low, shift)
        r = p.op("add", r_high, r_low)
        lost = p.op("sub", r_low, p.op("sub", r, r_high))
    return r, lost, p.op("mul", p.op("mul", r, r), horner(p, EXP_SERIES, r)), z


def scales(p: Programme, x: int, z: int) -> Pair:
    """Return two factors of the 2^k of e^x: k itself may be one too large, or below the normal numbers."""
    subnormal = p.op("lt", x, p.const(SUBNORMAL))
    return p.op("pow2", p.op("add", z, select(p, subnormal, 64.0, -1.0))), select(p, subnormal, 2.0**-64, 2.0)


def exp_of_pair(p: Programme, high: int, low: int) -> int:
    """Return e^(high + low) to 0.7 units in the last place, where it is not beyond OVERFLOW or UNDERFLOW; else anything."""
    r, r_lost, curved, z = reduced_exp(p, high, low)
    whole = p.op("add", r, p.const(1.0))
    lost = p.op("sub", r, p.op("sub", whole, p.const(1.0)))
    e = p.op("add", whole, p.op("add", lost, p.op("add", curved, r_lost)))
    scale, rest = scales(p, p.op("add", high, low), z)
    return p.op("mul", p.op("mul", e, scale), rest)


def limited(p: Programme, x: int, e: int, beyond: float, most: float) -> int:
    """Return `e`, a function of x that is `most` beyond some x and 0 where e^x is 0."""
    e = p.op("select", p.op("gt", x, p.const(beyond)), p.const(most), e)
    return p.op("select", p.op("lt", x, p.const(UNDERFLOW)), p.const(0.0), e)


def decomposed(p: Programme, x: int) -> Pair:
    """Return m from 1 to 2 and k of x = 2^k m, for a positive and finite x."""
    tiny = p.op("lt", x, p.const(SMALLEST_NORMAL))
    scaled = p.op("select", tiny, p.op("mul", x, p.const(2.0**54)), x)
    return p.op("mantissa", scaled), p.op("sub", p.op("exponent", scaled), select(p, tiny, 54.0, 0.0))


def centred(p: Programme, m: int, k: int) -> Pair:
    """Return the same number with m from sqrt(1/2) to sqrt(2)."""
    large = p.op("gt", m, p.const(math.sqrt(2.0)))
    m = p.op("select", large, p.op("mul", m, p.const(0.5)), m)
    return m, p.op("add", k, select(p, large, 1.0, 0.0))


def _split(p: Programme, x: int) -> Pair:
    high = p.op("high", x)
    return high, p.op("sub", x, high)


def _artanh(p: Programme, a: int, b: int | None) -> tuple[int, int, int, int]:
    """Return s = (a - b) / (a + b), of b None (a - 1) / (a + 1), its high part, the rest of it, and s^2."""
    one = p.const(1.0)
    high, low = _split(p, a)
    if b is None:
        b, high = one, p.op("add", high, one)
    else:
        b_high, b_low = _split(p, b)
        high, low = p.op("add", high, b_high), p.op("add", low, b_low)
    difference = p.op("sub", a, b)
    inverse = p.op("div", one, p.op("add", a, b))
    s = p.op("mul", difference, inverse)
    s_high = p.op("high", s)
    rest = p.op("sub", p.op("sub", difference, p.op("mul", s_high, high)), p.op("mul", s_high, low))
    return s, s_high, p.op("mul", rest, inverse), p.op("mul", s, s)


def log_of_ratio(p: Programme, a: int, b: int | None, k: int) -> Pair:
    """Return 3/2 ln(2^k a/b) for a/b from sqrt(1/2) to sqrt(2); b None is 1."""
    three = p.const(3.0)
    s, s_high, s_low, z = _artanh(p, a, b)
    square = p.op("mul", s_high, s_high)
    cross = p.op("mul", s_low, p.op("add", s_high, s))
    whole_square = p.op("add", square, cross)
    curved = p.op("mul", p.op("mul", whole_square, whole_square), horner(p, LOG_SERIES, z))
    rest = p.op("add", curved, cross)
    factor = p.op("high", p.op("add", p.op("add", square, three), rest))  # 3 artanh(s) / s
    factor_low = p.op("sub", rest, p.op("sub", p.op("sub", factor, three), square))
    u = p.op("mul", s_high, factor)
    u_low = p.op("add", p.op("mul", s_low, factor), p.op("mul", s, factor_low))
    doublings = p.op("mul", k, p.const(THREE_HALVES_LN2_HIGH))
    high = p.op("high", p.op("add", doublings, p.op("add", u, u_low)))
    low = p.op("add", p.op("mul", k, p.const(THREE_HALVES_LN2_LOW)), u_low)
    return high, p.op("sub", low, p.op("sub", p.op("sub", high, doublings), u))


def _times_two_thirds(p: Programme, number: Pair, y: int) -> Pair:
    high, low = number
    two_thirds = p.const(2.0 / 3.0)
    scaled = p.op("mul", y, two_thirds)
    y_high = p.op("high", scaled)
    y_low = p.op("mul", p.op("sub", y, p.op("mul", y_high, p.const(1.5))), two_thirds)
    return p.op("mul", y_high, high), p.op("add", p.op("mul", y_low, high), p.op("mul", scaled, low))


def _at_extremes(p: Programme, extreme: int, difference: int, y: int, high: int) -> int:
    """Return y ln(x), +-inf or nan, of an x that is 0 or inf: `difference` has the sign of ln(x)."""
    return p.op("select", extreme, p.op("mul", y, p.op("mul", difference, p.const(math.inf))), high)


def power(p: Programme, x: int, y: int) -> int:
    """Return x^y for x >= 0 (nan below 0); x^0 is 1."""
    zero, one = p.const(0.0), p.const(1.0)
    y = clip(p, y, -LARGEST_EXPONENT, LARGEST_EXPONENT)
    m, k = centred(p, *decomposed(p, x))
    high, low = _times_two_thirds(p, log_of_ratio(p, m, None, k), y)
    extreme = p.op("either", p.op("eq", x, zero), p.op("eq", x, p.const(math.inf)))
    high = _at_extremes(p, extreme, p.op("sub", x, one), y, high)
    raised = limited(p, p.op("add", high, low), exp_of_pair(p, high, low), OVERFLOW, math.inf)
    raised = p.op("select", p.op("ge", x, zero), raised, p.const(math.nan))
    return p.op("select", p.op("eq", y, zero), one, raised)


def share(p: Programme, u: int) -> int:
    """Return u / (1 + u), for small u as u - u^2 / (1 + u): the rounding of 1 + u then matters less."""
    ratio = p.op("div", u, p.op("add", u, p.const(1.0)))
    return p.op("select", p.op("lt", u, p.const(0.4)), p.op("sub", u, p.op("mul", u, ratio)), ratio)


def hill(p: Programme, x: int, k: int, n: int) -> int:
    """Return x^n / (k^n + x^n) for x, k >= 0 (nan below 0); of n = 0, 1/2."""
    zero = p.const(0.0)
    n = clip(p, n, -LARGEST_EXPONENT, LARGEST_EXPONENT)
    (a, a_power), (b, b_power) = decomposed(p, x), decomposed(p, k)
    root = p.const(math.sqrt(2.0))
    a_large, b_large = p.op("gt", a, p.op("mul", b, root)), p.op("gt", b, p.op("mul", a, root))
    shift = p.op("select", a_large, p.const(1.0), select(p, b_large, -1.0, 0.0))
    a = p.op("select", a_large, p.op("mul", a, p.const(0.5)), a)
    b = p.op("select", b_large, p.op("mul", b, p.const(0.5)), b)
    doublings = p.op("add", p.op("sub", a_power, b_power), shift)
    high, low = _times_two_thirds(p, log_of_ratio(p, a, b, doublings), n)
    least = p.op("select", p.op("lt", x, k), x, k)
    extreme = p.op("either", p.op("eq", least, zero), p.op("eq", p.largest(x, k), p.const(math.inf)))
    high = _at_extremes(p, extreme, p.op("sub", x, k), n, high)
    result = limited(p, p.op("add", high, low), share(p, exp_of_pair(p, high, low)), SATURATION, 1.0)
    result = p.op("select", p.op("both", p.op("ge", x, zero), p.op("ge", k, zero)), result, p.const(math.nan))
    return p.op("select", p.op("eq", n, zero), p.const(0.5), result)
