"""Sparse elimination without pivoting, written out as lane arithmetic: the pattern is known when the text is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from carkinetics.engine.programme import Programme
from carkinetics.engine.reciprocal import reciprocal

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
    """Return the factors of `matrix`; a pivot of 0 gives nan, which the error test rejects."""
    work = dict(matrix)
    lower, upper, inverses = [], [], []
    for place, k in enumerate(order):
        later = order[place + 1 :]
        inverse = reciprocal(p, work[k, k])
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
        inverses.append(inverse)
    return Factors(order, lower, upper, inverses)


def solve_factored(p: Programme, factors: Factors, right: dict[int, int]) -> dict[int, int]:
    """Return the solution of L U x = right; what is not in `right` is 0, and so is what it does not reach."""
    x = dict(right)
    for k, column in zip(factors.order, factors.lower, strict=True):
        for i, factor in column:
            _take(p, x, i, factor, k)
    for k, inverse in zip(factors.order, factors.reciprocal, strict=True):
        if k in x:
            x[k] = p.op("mul", x[k], inverse)
    for k, row in zip(reversed(factors.order), reversed(factors.upper), strict=True):
        for j, value in row:
            _take(p, x, k, value, j)
    return x


def _take(p: Programme, x: dict[int, int], i: int, factor: int, k: int) -> None:
    """Subtract factor * x[k] from x[i]."""
    if k in x:
        product = p.op("mul", factor, x[k])
        x[i] = p.op("sub", x[i], product) if i in x else p.op("neg", product)
