"""Expression trees evaluated with numpy, one value a subject: the slow and obvious reading that everything else is tested against."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from carkinetics.engine.system import Tree


def _hill(x: Any, k: Any, n: Any) -> Any:
    return 1.0 / (1.0 + (k / x) ** n)


OPERATIONS: dict[str, Any] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
    "neg": lambda a: -a,
    "exp": np.exp,
    "log": np.log,
    "log10": np.log10,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": np.tanh,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "sigmoid": lambda a: 0.5 * (1.0 + np.tanh(0.5 * a)),
    "min": np.minimum,
    "max": np.maximum,
    "hill": _hill,
    "where": np.where,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "eq": np.equal,
    "ne": np.not_equal,
}


def evaluate(tree: Tree, values: Mapping[str, Any], t: Any = np.nan, switches: Mapping[str, Any] | None = None) -> Any:
    """Return the value of `tree`: float64, of the broadcast shape of `values`; faults of domain give nan or inf, never a warning.

    `values` maps every symbol to a number or an array, `switches` the name of a switch to its time.
    """
    head = tree[0]
    if head == "num":
        return np.float64(tree[1])
    if head == "sym":
        return np.asarray(values[tree[1]], dtype=np.float64)
    if head == "t":
        return np.asarray(t, dtype=np.float64)
    if head in ("before", "after"):
        passed = np.asarray(t) >= np.asarray((switches or {})[tree[1]])
        return np.where(passed, 0.0, 1.0) if head == "before" else np.where(passed, 1.0, 0.0)
    with np.errstate(all="ignore"):
        return OPERATIONS[head](*(evaluate(branch, values, t, switches) for branch in tree[1:]))
