"""Sparse elimination without pivoting, written out as lane arithmetic: the pattern is known when the text is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from carkinetics.engine.programme import Programme

Pattern = dict[tuple[int, int], int]


@dataclass(frozen=True)
class Factors:
    """L and U, both with unit diagonal, and the reciprocals of the pivots between them, in the order of elimination.

    With the pivots taken out of U no multiplication by one stands in the chain of a back substitution: all are done at once before it.
    """

    order: list[int]
    lower: list[list[tuple[int, int]]]  # for each pivot: (row, value)
    upper: list[list[tuple[int, int]]]  # for each pivot: (column, value)
    reciprocal: list[int]

    def moved(self, move: Callable[[int], int]) -> Factors:
        """Return them with `move` applied to every value: values kept in rows, or rows read as values."""
        lower = [[(i, move(value)) for i, value in column] for column in self.lower]
        upper = [[(j, move(value)) for j, value in row] for row in self.upper]
        return Factors(self.order, lower, upper, [move(value) for value in self.reciprocal])


def order_pivots(n: int, matrix: Pattern) -> list[int]:
    """Return an order of the diagonal that keeps fill small (Markowitz counts)."""
    rows = {i: {j for j in range(n) if (i, j) in matrix and j != i} for i in range(n)}
    columns = {j: {i for i in range(n) if (i, j) in matrix and i != j} for j in range(n)}
    order, left = [], set(range(n))
    while left:
        pivot = min(left, key=lambda k: (len(rows[k]) * len(columns[k]), k))
        order.append(pivot)
        left.discard(pivot)
        for i in columns[pivot]:
            rows[i].discard(pivot)
            fill = rows[pivot] - {i}
            rows[i] |= fill
            for j in fill:
                columns[j].add(i)
        for j in rows[pivot]:
            columns[j].discard(pivot)
    return order


def factorize(p: Programme, matrix: Pattern, order: list[int]) -> Factors:
    """Return the factors of `matrix`; a pivot of 0 gives inf and nan, which the error test rejects."""
    work = dict(matrix)
    lower, upper, reciprocal = [], [], []
    for place, k in enumerate(order):
        later = order[place + 1 :]
        inverse = p.op("div", p.const(1.0), work[k, k])
        row = [(j, work[k, j]) for j in later if (k, j) in work]
        column = []
        for i in later:
            if (i, k) not in work:
                continue
            factor = p.op("mul", work[i, k], inverse)
            column.append((i, factor))
            for j, value in row:
                product = p.op("mul", factor, value)
                work[i, j] = p.op("sub", work[i, j], product) if (i, j) in work else p.op("neg", product)
        lower.append(column)
        upper.append([(j, p.op("mul", value, inverse)) for j, value in row])
        reciprocal.append(inverse)
    return Factors(order, lower, upper, reciprocal)


def solve_factored(p: Programme, factors: Factors, right: list[int]) -> list[int]:
    """Return the solution of L U x = right."""
    x = list(right)
    for k, column in zip(factors.order, factors.lower, strict=True):
        for i, factor in column:
            x[i] = p.op("sub", x[i], p.op("mul", factor, x[k]))
    for k, inverse in zip(factors.order, factors.reciprocal, strict=True):
        x[k] = p.op("mul", x[k], inverse)
    for k, row in zip(reversed(factors.order), reversed(factors.upper), strict=True):
        for j, value in row:
            x[k] = p.op("sub", x[k], p.op("mul", value, x[j]))
    return x
