"""A model's equations as the right-hand side that a user of another solver would write: Python for numba and jax, C for CVODE.

A constant of a subject is computed once and read from `p`; each flux is named once. The models' own slope is the oracle.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.peers.work import parameter_names
from carkinetics.engine.system import System, Tree

INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/"}
COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
C_CALLS = {"abs": "fabs", "min": "fmin", "max": "fmax"}
MOST_PRODUCTS = 4  # an integer power up to this is written as products, as by hand


class Writer:
    """Writes trees as text; `places` says where a name is read from, `call` how a function is called."""

    def __init__(self, system: System, c: bool, module: str = "np") -> None:
        self.system, self.c, self.module = system, c, module
        constants = parameter_names(system)
        self.places = {name: f"p[{k}]" for k, name in enumerate(constants)}
        self.places |= {name: f"y[{k}]" for k, name in enumerate(system.states)}
        self.places |= {name: f"f{k}" for k, (name, _) in enumerate(system.fluxes)}
        self.switches = {name: f"p[{len(constants) + k}]" for k, (name, _) in enumerate(system.switches)}
        self.rates = [f"p[{len(constants) + len(system.switches) + k}]" for k in range(len(system.doses))]

    def text(self, tree: Tree) -> str:
        """Return the expression of a tree."""
        head, *branches = tree
        if head == "num":
            return repr(float(branches[0]))
        if head == "sym":
            return self.places[branches[0]]
        if head == "t":
            return "t"
        if head in ("before", "after"):
            flag = self.switches[branches[0]]
            return flag if head == "after" else f"(1.0 - {flag})"
        if head == "pow":
            return self._power(*branches)
        return self._operation(head, [self.text(branch) for branch in branches])

    def _power(self, base: Tree, exponent: Tree) -> str:
        power = exponent[1] if exponent[0] == "num" else None
        if power is not None and power == int(power) and 1 <= power <= MOST_PRODUCTS:
            return "(" + " * ".join([self.text(base)] * int(power)) + ")"
        a, b = self.text(base), self.text(exponent)
        return f"pow({a}, {b})" if self.c else f"({a}) ** ({b})"

    def _operation(self, head: str, parts: list[str]) -> str:
        if head in INFIX:
            return f"({parts[0]} {INFIX[head]} {parts[1]})"
        if head in COMPARE:
            return f"({parts[0]} {COMPARE[head]} {parts[1]})"
        if head == "neg":
            return f"(-{parts[0]})"
        if head == "where":
            return f"({parts[0]} ? {parts[1]} : {parts[2]})" if self.c else f"{self.module}.where({', '.join(parts)})"
        if head == "hill":
            x, k, n = parts
            return f"(1.0 / (1.0 + pow({k} / {x}, {n})))" if self.c else f"(1.0 / (1.0 + ({k} / {x}) ** {n}))"
        if head == "sigmoid":
            return f"(1.0 / (1.0 + {self._call('exp', [f'-({parts[0]})'])}))"
        return self._call(head, parts)

    def _call(self, name: str, parts: list[str]) -> str:
        if self.c:
            return f"{C_CALLS.get(name, name)}({', '.join(parts)})"
        longer = {"min": "minimum", "max": "maximum"}.get(name, name)
        return f"{self.module}.{longer}({', '.join(parts)})"

    def fluxes(self) -> list[tuple[str, str]]:
        """Return (local name, expression) of every flux."""
        return [(f"f{k}", self.text(tree)) for k, (_, tree) in enumerate(self.system.fluxes)]

    def slopes(self) -> list[str]:
        """Return the expression of every state's derivative, infusions included."""
        texts = [self.text(tree) for tree in self.system.ddt]
        for dose, rate in zip(self.system.doses, self.rates, strict=True):
            texts[dose.into] += f" + {rate}"
        return texts


def python_slope(system: System) -> Callable[..., None]:
    """Return f(t, y, dy, p), plain Python on arrays that numba compiles."""
    import numpy as np

    writer = Writer(system, c=False)
    lines = [f"{name} = {text}" for name, text in writer.fluxes()]
    lines += [f"dy[{k}] = {text}" for k, text in enumerate(writer.slopes())]
    return _made("def slope(t, y, dy, p):\n    " + "\n    ".join(lines), {"np": np})["slope"]


def jax_slope(system: System) -> Callable[..., Any]:
    """Return f(t, y, p) of jax arrays."""
    import jax.numpy as jnp

    writer = Writer(system, c=False, module="jnp")
    lines = [f"{name} = {text}" for name, text in writer.fluxes()]
    lines.append(f"return jnp.stack([{', '.join(writer.slopes())}])")
    return _made("def slope(t, y, p):\n    " + "\n    ".join(lines), {"jnp": jnp})["slope"]


def _made(text: str, names: dict[str, Any]) -> dict[str, Any]:
    exec(text, names)
    return names


def c_functions(system: System) -> str:
    """Return C text of slope(t, y, dy, p) and of the dense Jacobian, column by column, differentiated by sympy."""
    writer = Writer(system, c=True)
    fluxes = "".join(f"  double {name} = {text};\n" for name, text in writer.fluxes())
    slopes = "".join(f"  dy[{k}] = {text};\n" for k, text in enumerate(writer.slopes()))
    head = f"#define NS {len(system.states)}\nstatic void slope(double t, const double *y, double *dy, const double *p) {{\n"
    return f"{head}{fluxes}{slopes}}}\n{_c_jacobian(system, writer)}"


def _c_jacobian(system: System, writer: Writer) -> str:
    import sympy

    n = len(system.states)
    y = [sympy.Symbol(f"y{k}") for k in range(n)]
    names: dict[str, Any] = {f"y{k}": y[k] for k in range(n)} | {"t": sympy.Symbol("t")}
    plain = {"p[": "p", "y[": "y"}

    def read(text: str) -> Any:
        for before, after in plain.items():
            text = text.replace(before, after)
        return sympy.parse_expr(text.replace("]", "").replace("np.", ""), local_dict=names, evaluate=False)

    symbols = Writer(system, c=False)
    for k in range(len(parameter_names(system)) + len(system.switches) + len(system.doses)):
        names[f"p{k}"] = sympy.Symbol(f"p{k}")
    for name, text in symbols.fluxes():
        names[name] = read(text)
    rows = sympy.Matrix([read(text) for text in symbols.slopes()]).jacobian(y)
    places = [(i, j) for j in range(n) for i in range(n) if rows[i, j] != 0]
    shared, entries = sympy.cse([rows[place] for place in places], symbols=sympy.numbered_symbols("s"))
    lines = [f"  double y{k} = y[{k}];" for k in range(n)]
    used = sorted({str(s) for e in rows for s in e.free_symbols if str(s).startswith("p")})
    lines += [f"  double {name} = p[{name[1:]}];" for name in used]
    lines += [f"  double {name} = {sympy.ccode(value)};" for name, value in shared]
    lines += [f"  column[{j}][{i}] = {sympy.ccode(e)};" for (i, j), e in zip(places, entries, strict=True)]
    body = "\n".join(lines)
    return f"static void jacobian(double t, const double *y, double **column, const double *p) {{\n{body}\n}}\n"
