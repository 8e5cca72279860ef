"""Sparse elimination without pivoting, written out as lane arithmetic: the pattern is known when the text is written."""

from __future__ import annotations

from dataclasses import dataclass

from carkinetics.engine.programme import Programme

Pattern = dict[tuple[int, int], int]


@dataclass(frozen=True)
class Factors:
    """L (unit diagonal), U and the reciprocals of U's diagonal, in the order of elimination."""

    order: list[int]
    lower: list[list[tuple[int, int]]]  # for each pivot: (row, value)
    upper: list[list[tuple[int, int]]]  # for each pivot: (column, value)
    reciprocal: list[int]


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
        upper.append(row)
        reciprocal.append(inverse)
    return Factors(order, lower, upper, reciprocal)


def solve_factored(p: Programme, factors: Factors, right: list[int]) -> list[int]:
    """Return the solution of L U x = right."""
    x = list(right)
    for k, column in zip(factors.order, factors.lower, strict=True):
        for i, factor in column:
            x[i] = p.op("sub", x[i], p.op("mul", factor, x[k]))
    for k, row, inverse in zip(reversed(factors.order), reversed(factors.upper), reversed(factors.reciprocal), strict=True):
        total = x[k]
        for j, value in row:
            total = p.op("sub", total, p.op("mul", value, x[j]))
        x[k] = p.op("mul", total, inverse)
    return x
