"""Models of a few lines whose solution is known, written as tables of a model file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from carkinetics.engine.solve import Solution
    from carkinetics.model.spec import Model

ABOUT = {"from": "assumed", "about": "of the qualification"}
FRIBERG = "4/88.7"


def parameter(value: float, iiv: float | None = None, unit: str = "1", **more: Any) -> dict[str, Any]:
    """An entry of [parameters]."""
    return {"value": float(value), "unit": unit, **({} if iiv is None else {"iiv": float(iiv)}), **ABOUT, **more}


def written(
    ddt: Mapping[str, str], initial: Mapping[str, float | str], parameters: Mapping[str, Any] | None = None, **tables: Any
) -> Model:
    """A model of equations, initial values and parameters (numbers or entries); other tables as they are."""
    from carkinetics.model.spec import Model

    known = {name: entry if isinstance(entry, dict) else parameter(entry) for name, entry in (parameters or {}).items()}
    document: dict[str, Any] = {
        "schema": 1, "title": "Of the qualification", "time": "h", "units": "unchecked", "parameters": known,
        "states": {name: {"unit": "1", "initial": str(value)} for name, value in initial.items()}, "ddt": dict(ddt),
        "observables": {"total": {"expr": " + ".join(ddt), "unit": "1"}},
    }  # fmt: skip
    return Model.from_dict(document | tables)


def initial_value_problems() -> dict[str, Model]:
    """The problems whose solutions are stored, by name: Test Set for IVP Solvers (Bari), and two that are not stiff."""
    hires = {
        "y1": "-1.71*y1 + 0.43*y2 + 8.32*y3 + 0.0007", "y2": "1.71*y1 - 8.75*y2", "y3": "-10.03*y3 + 0.43*y4 + 0.035*y5",
        "y4": "8.32*y2 + 1.71*y3 - 1.12*y4", "y5": "-1.745*y5 + 0.43*y6 + 0.43*y7",
        "y6": "-280*y6*y8 + 0.69*y4 + 1.71*y5 - 0.43*y6 + 0.69*y7", "y7": "280*y6*y8 - 1.81*y7", "y8": "1.81*y7 - 280*y6*y8",
    }  # fmt: skip
    rober = {"y1": "-0.04*y1 + 1e4*y2*y3", "y2": "0.04*y1 - 1e4*y2*y3 - 3e7*y2^2", "y3": "3e7*y2^2"}
    friberg = {
        "p": f"{FRIBERG}*p*((1 - 0.000858*conc)*(5/circ)^0.161 - 1)", "t1": f"{FRIBERG}*(p - t1)", "t2": f"{FRIBERG}*(t1 - t2)",
        "t3": f"{FRIBERG}*(t2 - t3)", "circ": f"{FRIBERG}*(t3 - circ)", "conc": "-0.06*conc",
    }  # fmt: skip
    starts: dict[str, tuple[dict[str, str], list[float]]]
    starts = {"HIRES": (hires, [1, 0, 0, 0, 0, 0, 0, 0.0057]), "ROBER": (rober, [1, 0, 0]), "FRIBERG": (friberg, [5, 5, 5, 5, 5, 2000])}
    starts["VDPOL"] = ({"y1": "y2", "y2": "1000*(1 - y1^2)*y2 - y1"}, [2, 0])
    starts["BRUSSELATOR"] = ({"y1": "1 + y1^2*y2 - 4*y1", "y2": "3*y1 - y1^2*y2"}, [1.5, 3])
    return {name: written(ddt, dict(zip(ddt, values, strict=True))) for name, (ddt, values) in starts.items()}


def solved(model: Model, times: Any, *, rtol: float, atol: Any, method: str, **options: Any) -> Solution:
    """The engine's own answer for the typical subject, with its count of steps."""
    import numpy as np

    from carkinetics.engine.solve import solve

    inputs = np.array([[model.parameter(name).value for name in model.system.inputs]])
    tolerances = np.broadcast_to(np.asarray(atol, dtype=float), len(model.states)).copy()
    asked = np.asarray(times, dtype=float)
    return solve(model.system, inputs, asked, method=method, rtol=rtol, atol=tolerances, states=True, **options)


def one_compartment(**tables: Any) -> Model:
    """Amount and concentration of one compartment, k = cl / v, with three ways in: `iv` with lag and bioavailability, `set`, `scale`."""
    return written(
        {"centre": "-cl / v * centre"},
        {"centre": 0},
        {
            "cl": parameter(5.0, 0.3), "v": parameter(50.0, 0.2), "wait": parameter(0.0, scale="normal", fixed=True),
            "f": parameter(1.0, fixed=True),
        },
        doses={
            "iv": {"into": "centre", "unit": "1", "lag": "wait", "bioavailability": "f"},
            "set": {"into": "centre", "unit": "1", "effect": "replace"},
            "scale": {"into": "centre", "unit": "1", "effect": "multiply"},
        },
        observables={"conc": {"expr": "centre / v", "unit": "1", "error": "proportional", "sigma": 0.1}},
        **tables,
    )  # fmt: skip
