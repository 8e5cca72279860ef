"""Sines, tangents and their inverses as lane arithmetic, after fdlibm (Sun Microsystems 1993: k_sin.c, k_cos.c, e_rem_pio2.c, s_atan.c).

Errors, in units in the last place, for |x| up to a million: sin and cos below 1, tan below 3; atan below 1, asin and acos below 3.
Of a larger x they are those of a number within some units in the last place of x, and beyond LARGEST_ANGLE, where these are a part of the
circle, there is no value.
"""

from __future__ import annotations

import math

from carkinetics.engine.powers import horner
from carkinetics.engine.programme import MAGIC, Programme

LARGEST_ANGLE = 1e15
TWO_OVER_PI = 6.36619772367581382433e-01
HALF_PI_HIGH = 1.57079632673412561417e00  # 33 bits, and so has the next one: their products with a quadrant below 2^20 are exact
HALF_PI_MIDDLE = 6.07710050630396597660e-11
HALF_PI_LOW = 2.02226624879595063154e-21
SINE = (
    -1.66666666666666324348e-01, 8.33333333332248946124e-03, -1.98412698298579493134e-04, 2.75573137070700676789e-06,
    -2.50507602534068634195e-08, 1.58969099521155010221e-10,
)  # fmt: skip
COSINE = (
    4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05, -2.75573143513906633035e-07,
    2.08757232129817482790e-09, -1.13596475577881948265e-11,
)  # fmt: skip
ARCTANGENT = (
    3.33333333333329318027e-01, -1.99999999998764832476e-01, 1.42857142725034663711e-01, -1.11111104054623557880e-01,
    9.09088713343650656196e-02, -7.69187620504482999495e-02, 6.66107313738753120669e-02, -5.83357013379057348645e-02,
    4.97687799461593236017e-02, -3.65315727442169155270e-02, 1.62858201153657823623e-02,
)  # fmt: skip
# below such an |x|, the arctangent is that of (x - c) / (1 + c x) and of c, in two parts; c of the last is infinite
PIECES = (
    (0.4375, 0.0, 0.0, 0.0),
    (0.6875, 0.5, 4.63647609000806093515e-01, 2.26987774529616870924e-17),
    (1.1875, 1.0, 7.85398163397448278999e-01, 3.06161699786838301793e-17),
    (2.4375, 1.5, 9.82793723247329054082e-01, 1.39033110312309984516e-17),
)
BEYOND = (1.57079632679489655800e00, 6.12323399573676603587e-17)


def _nearest(p: Programme, x: int) -> int:
    """The nearest whole number."""
    return p.op("sub", p.op("add", x, p.const(MAGIC)), p.const(MAGIC))


def _halved(p: Programme, k: int) -> tuple[int, int]:
    """(the whole half of a whole number, its remainder)"""
    half = _nearest(p, p.op("sub", p.op("mul", k, p.const(0.5)), p.const(0.25)))
    return half, p.op("sub", k, p.op("add", half, half))


def _reduced(p: Programme, x: int) -> tuple[int, int, int]:
    """(r, what its rounding lost, k) of x = k pi/2 + r with |r| up to pi/4."""
    k = _nearest(p, p.op("mul", x, p.const(TWO_OVER_PI)))
    t = p.op("sub", x, p.op("mul", k, p.const(HALF_PI_HIGH)))
    middle = p.op("mul", k, p.const(HALF_PI_MIDDLE))
    r = p.op("sub", t, middle)
    rest = p.op("sub", p.op("mul", k, p.const(HALF_PI_LOW)), p.op("sub", p.op("sub", t, r), middle))
    whole = p.op("sub", r, rest)
    return whole, p.op("sub", p.op("sub", r, whole), rest), k


def _sine_within(p: Programme, r: int, lost: int) -> int:
    z = p.op("mul", r, r)
    v = p.op("mul", z, r)
    series = p.op("mul", v, horner(p, SINE[1:], z))
    inner = p.op("sub", p.op("mul", z, p.op("sub", p.op("mul", p.const(0.5), lost), series)), lost)
    return p.op("sub", r, p.op("sub", inner, p.op("mul", v, p.const(SINE[0]))))


def _cosine_within(p: Programme, r: int, lost: int) -> int:
    z, one = p.op("mul", r, r), p.const(1.0)
    half = p.op("mul", p.const(0.5), z)
    series = p.op("mul", z, horner(p, COSINE, z))
    w = p.op("sub", one, half)
    rest = p.op("sub", p.op("mul", z, series), p.op("mul", r, lost))
    return p.op("add", w, p.op("add", p.op("sub", p.op("sub", one, w), half), rest))


def _turned(p: Programme, x: int, quarters: float) -> int:
    """The sine of x and so many right angles."""
    x = p.op("select", p.op("le", p.op("abs", x), p.const(LARGEST_ANGLE)), x, p.const(math.nan))
    r, lost, k = _reduced(p, x)
    half, odd = _halved(p, p.op("add", k, p.const(quarters)))
    _, turned = _halved(p, half)
    size = p.op("select", p.op("gt", odd, p.const(0.5)), _cosine_within(p, r, lost), _sine_within(p, r, lost))
    return p.op("select", p.op("gt", turned, p.const(0.5)), p.op("neg", size), size)


def sin(p: Programme, x: int) -> int:
    """Return the sine of x radians."""
    return _turned(p, x, 0.0)


def cos(p: Programme, x: int) -> int:
    """Return the cosine of x radians."""
    return _turned(p, x, 1.0)


def tan(p: Programme, x: int) -> int:
    """Return the tangent of x radians."""
    return p.op("div", sin(p, x), cos(p, x))


def atan(p: Programme, x: int) -> int:
    """Return the angle from -pi/2 to pi/2 whose tangent is x."""
    size, one = p.op("abs", x), p.const(1.0)
    top, bottom = p.const(-1.0), size
    high, low = p.const(BEYOND[0]), p.const(BEYOND[1])
    for limit, c, near, rest in reversed(PIECES):
        within = p.op("lt", size, p.const(limit))
        shifted = p.op("sub", size, p.const(c)) if c else size
        scaled = p.op("add", one, p.op("mul", p.const(c), size)) if c else one
        top, bottom = p.op("select", within, shifted, top), p.op("select", within, scaled, bottom)
        high, low = p.op("select", within, p.const(near), high), p.op("select", within, p.const(rest), low)
    u = p.op("div", top, bottom)
    z = p.op("mul", u, u)
    curved = p.op("mul", u, p.op("mul", z, horner(p, ARCTANGENT, z)))
    angle = p.op("sub", high, p.op("sub", p.op("sub", curved, low), u))
    return p.op("select", p.op("lt", x, p.const(0.0)), p.op("neg", angle), angle)


def asin(p: Programme, x: int) -> int:
    """Return the angle from -pi/2 to pi/2 whose sine is x: nan where there is none."""
    one = p.const(1.0)
    side = p.op("sqrt", p.op("mul", p.op("sub", one, x), p.op("add", one, x)))
    return atan(p, p.op("div", x, side))


def acos(p: Programme, x: int) -> int:
    """Return the angle from 0 to pi whose cosine is x: nan where there is none."""
    one = p.const(1.0)
    angle = atan(p, p.op("sqrt", p.op("div", p.op("sub", one, x), p.op("add", one, x))))
    return p.op("add", angle, angle)
