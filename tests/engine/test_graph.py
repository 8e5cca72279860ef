"""The graph changes how an expression is written, never what it is; derivatives are those of calculus."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from problems import tree

from carkinetics.engine.arrays import OPERATIONS, evaluate
from carkinetics.engine.graph import Graph

sympy = pytest.importorskip("sympy")
leaves = st.sampled_from([("sym", "x"), ("sym", "z"), ("sym", "p"), ("t",)]) | st.sampled_from([0.0, 1.0, -1.0, 2.0, 0.5, 3.7]).map(
    lambda v: ("num", v)
)


def extend(children):
    two = st.tuples(st.sampled_from(["add", "sub", "mul", "div", "min", "max"]), children, children)
    one = st.tuples(st.sampled_from(["neg", "exp", "log", "sqrt", "abs", "tanh", "sigmoid", "sin", "cos", "atan"]), children)
    power = st.tuples(st.just("pow"), children, st.sampled_from([-2.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 2.3]).map(lambda v: ("num", v)))
    where = st.tuples(st.just("where"), st.tuples(st.sampled_from(["lt", "ge"]), children, children), children, children)
    return two | one | power | where


trees = st.recursive(leaves, extend, max_leaves=12)
VALUES = {"x": 1.37, "z": 0.62, "p": 2.9}


def build(expression):
    graph = Graph()
    names = {"x": graph.leaf("y", 0), "z": graph.leaf("y", 1), "p": graph.leaf("in", 0)}
    return graph, graph.build(expression, names, {})


def value(graph, node, at, known=None):
    known = {} if known is None else known
    if node not in known:
        op, *args = graph.nodes[node]
        if op == "num":
            known[node] = np.float64(args[0])
        elif op in ("y", "in", "t"):
            known[node] = np.float64(at[op, args[0] if args else 0])
        else:
            with np.errstate(all="ignore"):
                known[node] = OPERATIONS[op](*(value(graph, a, at, known) for a in args))
    return known[node]


AT = {("y", 0): 1.37, ("y", 1): 0.62, ("in", 0): 2.9, ("t", 0): 0.81}


@given(trees)
@settings(max_examples=400, deadline=None)
def test_simplification_keeps_the_value_wherever_there_is_one(expression):
    expected = float(evaluate(expression, VALUES, t=0.81))
    graph, node = build(expression)
    if np.isfinite(expected) and abs(expected) < 1e12:
        assert float(value(graph, node, AT)) == pytest.approx(expected, rel=1e-9, abs=1e-9)


@given(trees)
@settings(max_examples=300, deadline=None)
def test_derivatives_agree_with_a_complex_step(expression):
    graph, node = build(expression)
    [slope] = graph.derivative([node], graph.leaf("y", 0))
    h = 1e-6
    up, down = (float(evaluate(expression, VALUES | {"x": 1.37 + d}, t=0.81)) for d in (h, -h))
    middle = float(evaluate(expression, VALUES, t=0.81))
    difference, one_side, other = (up - down) / (2 * h), (up - middle) / h, (middle - down) / h
    smooth = (
        np.isfinite(difference) and abs(difference) < 1e6 and abs(one_side - other) < 1e-3 * (1 + abs(difference)) and abs(middle) < 1e6
    )
    if smooth:
        assert float(value(graph, slope, AT)) == pytest.approx(difference, rel=1e-3, abs=1e-4)


@pytest.mark.parametrize(
    "text",
    [
        "x*z/(1+x*x)",
        "exp(-x*z)*log(1+x)",
        "(x+z)**3/(x*z)",
        "sqrt(x*x+z)",
        "tanh(x*z)",
        "log10(x)*x",
        "pow(x, z)",
        "sigmoid(x*z)",
        "sin(x*z)+cos(z*z)*tan(x)",
        "asin(z/2)*x+acos(z*z)*atan(x*z)",
    ],
)
def test_derivatives_are_those_of_sympy(text):
    x, z = sympy.symbols("x z")
    functions = {"log10": lambda a: sympy.log(a) / sympy.log(10), "pow": lambda a, b: a**b, "sigmoid": lambda a: 1 / (1 + sympy.exp(-a))}
    formula = sympy.sympify(text, locals={"x": x, "z": z, **functions})
    graph, node = build(tree(text))
    for symbol, index in ((x, 0), (z, 1)):
        [slope] = graph.derivative([node], graph.leaf("y", index))
        expected = float(sympy.diff(formula, symbol).subs({x: 1.37, z: 0.62}))
        assert float(value(graph, slope, AT)) == pytest.approx(expected, rel=1e-12)


def test_hill_has_a_finite_slope_at_zero_and_far_away():
    graph, node = build(("hill", ("sym", "x"), ("num", 2.0), ("num", 2.5)))
    [slope] = graph.derivative([node], graph.leaf("y", 0))
    assert value(graph, slope, AT | {("y", 0): 0.0}) == 0.0
    assert value(graph, slope, AT | {("y", 0): 1e200}) == 0.0


def test_what_depends_on_inputs_alone_is_kept_apart_as_a_constant_of_the_subject():
    graph, node = build(tree("x*(p*2+1)/p"))
    dynamic = [graph.nodes[n] for n in graph.ancestors([node]) if graph.dynamic[n]]
    assert not any(op == "div" for op, *_ in dynamic)
