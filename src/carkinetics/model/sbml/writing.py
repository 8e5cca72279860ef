"""Trees -> the text of our equations."""

from __future__ import annotations

from collections.abc import Mapping

from carkinetics.engine.system import Tree

_SIGNS = {"add": (" + ", 1), "sub": (" - ", 1), "mul": (" * ", 2), "div": (" / ", 2), "pow": ("^", 4)}
_COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
_NEGATIVE, _ATOM = 3, 5


def written(tree: Tree, names: Mapping[str, str], time: str = "t") -> str:
    """The text of a tree; `names` maps keys to names, `time` is what stands for the time."""
    return _text(tree, names, time)[0]


def literal(value: float) -> str:
    """A number as short as it can be without loss."""
    whole = f"{value:.0f}"
    return whole if abs(value) < 1e15 and float(whole) == value else repr(float(value))


def _text(tree: Tree, names: Mapping[str, str], time: str) -> tuple[str, int]:
    """(text, how tightly it binds)"""
    head = tree[0]
    if head == "num":
        return literal(tree[1]), _ATOM if tree[1] >= 0 else _NEGATIVE
    if head == "sym":
        return names[tree[1]], _ATOM
    if head == "t":
        return time, _ATOM
    if head in ("before", "after"):
        return f"{head}({names[tree[1]]})", _ATOM
    if head == "neg":
        return f"-{_inside(tree[1], names, time, _NEGATIVE)}", _NEGATIVE
    if head in _SIGNS:
        sign, power = _SIGNS[head]
        left = _inside(tree[1], names, time, power + (head == "pow"))
        right = _inside(tree[2], names, time, power + (head not in ("add", "mul")))
        return f"{left}{sign}{right}", power
    if head in _COMPARE:
        return f"{written(tree[1], names, time)} {_COMPARE[head]} {written(tree[2], names, time)}", 0
    return f"{head}({', '.join(written(branch, names, time) for branch in tree[1:])})", _ATOM


def _inside(tree: Tree, names: Mapping[str, str], time: str, least: int) -> str:
    text, power = _text(tree, names, time)
    tight = power >= least and not (power == _NEGATIVE and text.startswith("-"))
    return text if tight else f"({text})"
