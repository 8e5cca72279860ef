"""A lane programme: straight-line arithmetic in which every value is named once, and its plain reading with numpy.

The values are numbered in order. Operations on doubles: const v, row r, uniform k, add sub mul div neg sqrt abs, select c a b; on the
bits of a double (powers.py and reciprocal.py say why): pow2 z, exponent x, mantissa x, high x, flip x. Conditions: lt le gt ge eq ne,
both, either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from carkinetics.engine.processor import PROCESSOR

WIDTH = PROCESSOR.width  # lanes of one vector
ANSWER = 32  # bits of an answer
LEADING = ~((1 << 28) - 1)  # the bits of a double that `high` keeps: 25 of the significand, so that products of two are exact
FLIPPED = 0x7FDE147AE147AE15  # less the bits of a number: those of about its reciprocal
MAGIC = 6755399441055744.0  # 1.5 * 2**52: adding it leaves the nearest integer in the low bits
_COMPARE = {"lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal}
_ARITHMETIC = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "sqrt": np.sqrt, "abs": np.abs, "neg": np.negative}
SOURCES = frozenset({"const", "row", "uniform"})
CONDITIONS = frozenset({*_COMPARE, "both", "either"})


class Programme:
    """Loads, values and stores of one lane programme; equal values are computed once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: list[tuple[Any, ...]] = []
        self.stores: list[tuple[int, int]] = []  # (row, value)
        self.delivered: list[tuple[int, int]] = []  # (row behind the one that the caller names, value)
        self.answers: list[int] = []  # conditions whose bits, one for each lane, the programme returns: those of number k from bit 32 k on
        self._index: dict[tuple[Any, ...], int] = {}

    def op(self, name: str, *args: Any) -> int:
        """Return the value `name(args)`, a known one where it stands already."""
        if name in ("add", "mul") and args[0] > args[1]:
            args = (args[1], args[0])
        key = (name, *args)
        known = self._index.get(key)
        if known is None:
            known = self._index[key] = len(self.values)
            self.values.append(key)
        return known

    def const(self, value: float) -> int:
        """Return a literal."""
        return self.op("const", float(value))

    def store(self, row: int, value: int) -> None:
        """Write a value to a row of the frame, after all loads."""
        self.stores.append((row, value))

    def deliver(self, row: int, value: int) -> None:
        """Write a value to a row counted from the one that the caller names, which is not read here."""
        self.delivered.append((row, value))

    def largest(self, a: int, b: int) -> int:
        """Return the larger of two values; of a nan the other one."""
        return self.op("select", self.op("gt", a, b), a, b)

    def sum(self, terms: list[int]) -> int:
        """Return the sum of `terms`, left to right; of none, zero."""
        if not terms:
            return self.const(0.0)
        total = terms[0]
        for term in terms[1:]:
            total = self.op("add", total, term)
        return total

    def combine(self, coefficients: list[float], values: Iterable[int | None]) -> list[int]:
        """Return the products of nonzero coefficients and values that are there, as terms of a sum."""
        return [
            v if c == 1.0 else self.op("mul", self.const(c), v)
            for c, v in zip(coefficients, values, strict=False)
            if c != 0.0 and v is not None
        ]

    def needed(self) -> list[bool]:
        """Return which values reach a store."""
        wanted = [False] * len(self.values)
        for value in [*self.answers, *(value for _, value in [*self.stores, *self.delivered])]:
            wanted[value] = True
        for number in range(len(self.values) - 1, -1, -1):
            op, *args = self.values[number]
            if wanted[number] and op not in SOURCES:
                for arg in args:
                    wanted[arg] = True
        return wanted

    def operations(self) -> int:
        """Return how many values are computed, not read."""
        return sum(wanted and op not in SOURCES for (op, *_), wanted in zip(self.values, self.needed(), strict=True))

    def run(self, frame: np.ndarray, uniforms: np.ndarray, target: int = 0) -> int:
        """Carry the programme out on `frame` (rows, WIDTH) in place: the reading that the compiled one must equal to the bit."""
        done: list[Any] = []
        with np.errstate(all="ignore"):
            for op, *args in self.values:
                done.append(self._carry_out(op, args, done, frame, uniforms))
        for row, value in [*self.stores, *((target + row, value) for row, value in self.delivered)]:
            frame[row] = done[value]
        return sum(int(bit) << (ANSWER * k + lane) for k, value in enumerate(self.answers) for lane, bit in enumerate(done[value]))

    @staticmethod
    def _carry_out(op: str, args: list[Any], done: list[Any], frame: np.ndarray, uniforms: np.ndarray) -> Any:
        if op == "const":
            return np.full(WIDTH, args[0])
        if op == "row":
            return frame[args[0]].copy()
        if op == "uniform":
            return np.full(WIDTH, uniforms[args[0]])
        operands = [done[a] for a in args]
        if op in _ARITHMETIC:
            return _ARITHMETIC[op](*operands)
        if op in _COMPARE:
            return _COMPARE[op](*operands)
        if op in ("both", "either"):
            return operands[0] & operands[1] if op == "both" else operands[0] | operands[1]
        if op == "select":
            return np.where(*operands)
        bits = operands[0].view(np.int64)
        if op == "pow2":
            return ((bits + 1023) << 52).view(np.float64)
        if op == "flip":
            return (FLIPPED - bits).view(np.float64)
        if op == "high":
            return (bits & LEADING).view(np.float64)
        if op == "exponent":
            return (((bits >> 52) & 0x7FF) | 0x4330000000000000).view(np.float64) - (2.0**52 + 1023.0)
        return ((bits & 0x000FFFFFFFFFFFFF) | 0x3FF0000000000000).view(np.float64)  # mantissa


@dataclass(frozen=True)
class Part:
    """A programme, and the row from which on it delivers."""

    programme: Programme
    target: int = 0


@dataclass(frozen=True)
class Chain:
    """Programmes that are carried out one after another on each of two frames, some of them several times."""

    name: str
    parts: list[Part]

    def run(self, frame: np.ndarray, uniforms: np.ndarray) -> int:
        """Carry the parts out on `frame` (rows, WIDTH) in place, and return the last one's answers."""
        return [part.programme.run(frame, uniforms, part.target) for part in self.parts][-1]
