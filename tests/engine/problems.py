"""Small systems for the engine's tests, written as Python text and read with `ast`: a second door, independent of the model language."""

import ast
import json
import re
from pathlib import Path

from carkinetics.engine.system import Dosing, StateEvent, System

OPERATORS = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mult", ast.Div: "div", ast.Pow: "pow"}
COMPARISONS = {ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.Eq: "eq", ast.NotEq: "ne"}
REFERENCE = Path(__file__).parents[1] / "reference"


def tree(text):
    """Return the engine's tree of a line of Python arithmetic."""
    return _tree(ast.parse(str(text), mode="eval").body)


def _tree(node):
    if isinstance(node, ast.Constant):
        return ("num", float(node.value))
    if isinstance(node, ast.Name):
        return ("t",) if node.id == "t" else ("sym", node.id)
    if isinstance(node, ast.UnaryOp):
        return ("neg", _tree(node.operand))
    if isinstance(node, ast.BinOp):
        return (OPERATORS[type(node.op)].replace("mult", "mul"), _tree(node.left), _tree(node.right))
    if isinstance(node, ast.Compare):
        return (COMPARISONS[type(node.ops[0])], _tree(node.left), _tree(node.comparators[0]))
    if node.func.id in ("before", "after"):
        return (node.func.id, node.args[0].id)
    return (node.func.id, *(_tree(a) for a in node.args))


def system(ddt, initial, inputs=(), derived=(), switches=(), outputs=None, doses=(), events=(), start=0.0):
    """Return a System written as text; a dose is (name, into, {lag, ...}), an event (name, when, direction, assign)."""
    states = tuple(ddt)
    outputs = {"sum": "+".join(states)} if outputs is None else outputs
    return System(
        inputs=tuple(inputs),
        derived=tuple((k, tree(v)) for k, v in dict(derived).items()),
        switches=tuple((k, tree(v)) for k, v in dict(switches).items()),
        states=states,
        initial=tuple(tree(initial[s]) for s in states),
        fluxes=(),
        ddt=tuple(tree(v) for v in ddt.values()),
        outputs=tuple((k, tree(v)) for k, v in outputs.items()),
        doses=tuple(
            Dosing(name, states.index(into), **{k: v if k == "effect" else tree(v) for k, v in more.items()}) for name, into, more in doses
        ),
        events=tuple(
            StateEvent(name, tree(when), direction, tuple((states.index(s), tree(v)) for s, v in assign.items()), *once)
            for name, when, direction, assign, *once in events
        ),
        start=start,
    )


def reference_problems():
    """Return {id: (system, {time: solution})} of tests/reference/ivp.json."""
    found = {}
    for problem in json.loads((REFERENCE / "ivp.json").read_text())["problems"]:
        equations = FRIBERG if problem["id"] == "FRIBERG" else dict(_equation(text) for text in problem["equations"])
        if problem["id"] == "HIRES":
            equations["y8"] = "-(" + equations["y7"] + ")"
        initial = dict(zip(equations, problem["y0"], strict=True))
        answers = {float(t): [float(v) for v in y] for t, y in problem["computed_binary128"].items()}
        found[problem["id"]] = (system(equations, initial), answers)
    return found


FRIBERG = {
    "p": "4/88.7*p*((1-0.000858*conc)*pow(5/circ, 0.161)-1)",
    "t1": "4/88.7*(p-t1)",
    "t2": "4/88.7*(t1-t2)",
    "t3": "4/88.7*(t2-t3)",
    "circ": "4/88.7*(t3-circ)",
    "conc": "-0.06*conc",
}


def _equation(text):
    left, right = text.split("'=")
    right = right.replace("^", "**")
    right = re.sub(r"(y\d) (?=y\d)", r"\1*", right)
    right = re.sub(r"(?<![\w.])((?:\d+\.?\d*|\.\d+)(?:e-?\d+)?) ?(?=[y(])", r"\1*", right)
    right = re.sub(r"(y\d(?:\*\*2)?)(?=y\d)", r"\1*", right)
    right = re.sub(r"\)(?=y\d)", r")*", right)
    return left, right
