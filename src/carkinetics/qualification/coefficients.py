"""The shipped coefficients of the three methods against the theory: read from the file, apart from the code that reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.qualification.given import Given
from carkinetics.qualification.spec import Check, Comparison
from carkinetics.qualification.trees import dense_residuals, residuals

Floats = NDArray[np.float64]


def shipped_tables() -> Mapping[str, Any]:
    """The file of coefficients as it is installed."""
    found: Mapping[str, Any] = json.loads(files("carkinetics.engine").joinpath("methods.json").read_text(encoding="utf-8"))
    return found


def _square(rows: Sequence[Sequence[float]], stages: int) -> Floats:
    """Rows of any length as a square matrix."""
    matrix = np.zeros((stages, stages))
    for i, row in enumerate(rows):
        matrix[i, : len(row)] = row
    return matrix


def _most(values: Any) -> float:
    """The largest magnitude."""
    return float(np.max(np.abs(values)))


def tsit5(given: Given) -> Iterator[Comparison]:
    """Tsit5: order 5, an embedded result of order 4, and a dense output of order 4 that ends on the step."""
    table = shipped_tables()["tsit5"]
    a, c, error = _square(table["a"], 7), np.array(table["c"], dtype=float), np.array(table["error"])
    b, rows = a[6], np.array(table["B"]).T
    yield given.below("Tsit5: row sums of A less c", _most(a.sum(axis=1) - c), "rounding")
    yield given.below("Tsit5: the 17 conditions of order 5", _most(residuals(b, a, a, 5)), "rounding")
    yield given.below("Tsit5: the 8 conditions of the embedded order 4", _most(residuals(b - error, a, a, 4)), "rounding")
    fifth = _most(residuals(b - error, a, a, 5))
    yield given.between("Tsit5: what the embedded result misses of order 5", fifth, "least_fifth", "most_fifth")
    yield given.below("Tsit5: the 8 conditions of the dense order 4, for every power of x", _most(dense_residuals(rows, a, a, 4)), "dense")
    yield given.below("Tsit5: the dense output at x = 1 less the step", _most(rows.sum(axis=0) - b), "rounding")
    slope = rows.T @ np.arange(len(rows))
    yield given.below("Tsit5: the dense output's slope at x = 1 is that of the last stage", _most(slope - np.eye(7)[6]), "rounding")


def rodas5p(given: Given) -> Iterator[Comparison]:
    """Rodas5P: order 5, embedded order 4, dense order 4, L-stable, stiffly accurate, and right for algebraic variables."""
    table = shipped_tables()["rodas5p"]
    gamma_0, stages = float(table["gamma"]), 8
    a, minus_c = _square(table["a"], stages), _square(table["C"], stages)
    gamma = np.linalg.inv(np.eye(stages) / gamma_0 - minus_c)  # the method in its own variables: Hairer and Wanner II, IV.7
    alpha, ones = a @ gamma, np.ones(stages)
    m, before = a[7] + np.eye(stages)[7], a[6] + np.eye(stages)[6]
    b, embedded, beta = m @ gamma, before @ gamma, alpha + gamma
    yield given.below("Rodas5P: row sums of alpha less c", _most(alpha @ ones - np.array(table["c"])), "transformed")
    yield given.below("Rodas5P: row sums of gamma less d", _most(gamma @ ones - np.array(table["d"])), "transformed")
    yield given.below("Rodas5P: the 17 conditions of order 5", _most(residuals(b, alpha, beta, 5)), "transformed")
    yield given.below("Rodas5P: the 8 conditions of the embedded order 4", _most(residuals(embedded, alpha, beta, 4)), "transformed")
    yield given.below("Rodas5P: stage 8 starts from the embedded result, row by row", _most(a[7] - before), "rounding")
    last = _square([*table["a"][:5], [], table["a"][5]], stages)[6] + np.eye(stages)[5]
    yield given.below("Rodas5P: stage 7 starts from stage 6 and its increment", _most(a[6] - last), "rounding")
    for name, weights in (("result", b), ("embedded result", embedded)):
        at_infinity = 1.0 - weights @ np.linalg.solve(beta, ones)
        yield given.below(f"Rodas5P: stability function of the {name} at infinity", at_infinity, "transformed")
    w = np.linalg.inv(beta)
    algebraic = [b @ w @ (alpha @ ones) ** power - 1.0 for power in (2, 3, 4)]
    yield given.below("Rodas5P: the conditions of an algebraic variable, powers 2 to 4 of c", _most(algebraic), "transformed")
    h = np.array(table["H"])
    rows = np.array([0.0 * m, m + h[0], h[1] - h[0], h[2] - h[1], -h[2]])
    rows = rows @ gamma
    yield given.below(
        "Rodas5P: the 8 conditions of the dense order 4, for every power of x", _most(dense_residuals(rows, alpha, beta, 4)), "dense"
    )
    along = [rows @ w @ (alpha @ ones) ** power - np.eye(5)[power] for power in (2, 3)]
    yield given.below("Rodas5P: the dense output of an algebraic variable, powers 2 and 3 of c", _most(along), "dense")
    fourth, kept = rows @ (alpha @ ones) ** 4, np.array(given.answers["dense_fourth"])
    yield given.absolute("Rodas5P: what the dense output makes of t^4, for every power of x", fourth, kept, "dense")


def esdirk5(given: Given) -> Iterator[Comparison]:
    """ESDIRK5(4)7L[2]SA2: order 5, embedded order 4, stage order 2, stiffly accurate, L-stable, dense output of order 4."""
    table = shipped_tables()["esdirk5"]
    stages, gamma = 7, float(table["gamma"])
    a = _square(table["a"], stages) + np.diag([0.0, *[gamma] * (stages - 1)])
    c, embedded, rows = np.array(table["c"], dtype=float), np.array(table["embedded"]), np.array(table["B"]).T
    b = a[6]
    yield given.below("ESDIRK5: row sums of A less c", _most(a.sum(axis=1) - c), "rounding")
    yield given.below("ESDIRK5: stage order 2, A c - c^2 / 2 of the implicit stages", _most((a @ c - c**2 / 2)[1:]), "rounding")
    yield given.below("ESDIRK5: the 17 conditions of order 5", _most(residuals(b, a, a, 5)), "rounding")
    yield given.below("ESDIRK5: the 8 conditions of the embedded order 4", _most(residuals(embedded, a, a, 4)), "rounding")
    yield given.below("ESDIRK5: first two weights of every stage are equal", _most(a[2:, 0] - a[2:, 1]), "rounding")
    implicit = a[1:, 1:]  # the first stage is explicit: Kennedy and Carpenter 2019, equation 13
    at_infinity = -b[1:] @ np.linalg.solve(implicit, a[1:, 0]) + b[0]
    yield given.below("ESDIRK5: stability function at infinity", at_infinity, "rounding")
    powers = np.vstack([np.zeros(stages), rows])
    yield given.below(
        "ESDIRK5: the 8 conditions of the dense order 4, for every power of x", _most(dense_residuals(powers, a, a, 4)), "dense"
    )
    yield given.below("ESDIRK5: the dense output at x = 1 less the step", _most(rows.sum(axis=0) - b), "dense")


CHECKS = (
    Check("Q-ENG-01", ("R-ENG-01",), "The explicit method has the order that its paper claims", "conditions of rooted trees", tsit5),
    Check("Q-ENG-02", ("R-ENG-01",), "The stiff method has the order and stability of its paper", "conditions of rooted trees", rodas5p),
    Check(
        "Q-ENG-03", ("R-ENG-01", "R-ENG-09"), "The method of sensitivities has order and stability", "conditions of rooted trees", esdirk5
    ),
)
