"""1/x without the divider, which is the narrowest place of a processor: one vector at a time, as long as sixteen to thirty products.

The bits of a number, taken from a constant, are about those of its reciprocal (within 6 %, up to a factor); a polynomial in x times that
brings it within 7e-7, and a cubic step to the last place or two. Coefficients: minimax on the range of x times the first guess.
For normal numbers between 1e-307 and 1e307; of others, and of 0, nan or nonsense: for pivots and tolerances only.
"""

from __future__ import annotations

from carkinetics.engine.powers import horner
from carkinetics.engine.programme import Programme

CUBIC = (4.052051006818815, -6.154701006870381, 4.153196293529889, -1.0505466958718737)
LINE = (2.0259012001353613, -1.0248387293278924)


def reciprocal(p: Programme, x: int) -> int:
    """Return 1/x within two units of the last place."""
    guess = p.op("flip", x)
    near = p.op("mul", guess, horner(p, CUBIC, p.op("mul", x, guess)))
    rest = p.op("sub", p.const(1.0), p.op("mul", x, near))
    return p.op("add", near, p.op("mul", near, p.op("add", rest, p.op("mul", rest, rest))))


def rough_reciprocal(p: Programme, x: int) -> int:
    """Return 1/x to a thousandth."""
    guess = p.op("flip", x)
    return p.op("mul", guess, horner(p, LINE, p.op("mul", x, guess)))
