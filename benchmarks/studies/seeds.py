"""SAEM with importance sampling over seeds, on theophylline: the mean against the maximum of the likelihood by quadrature.

The quadrature is adaptive Gauss-Hermite of 9 nodes for each of three random effects; its minimum is found here, so that nothing is
taken from the method that is judged. Gates: the mean of the seeds within 1 % (typical values) and 5 % (SDs), and the reported
-2 log L within NOISE Monte-Carlo errors of the quadrature at the same estimates.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

import carkinetics as ck
from benchmarks.studies.judging import NOISE, markdown
from benchmarks.studies.lines import Line
from benchmarks.studies.sets import fitted, number

SHARED = Path(os.environ.get("CARKINETICS_SHARED", Path(__file__).parents[3] / "shared"))
THEOPHYLLINE = SHARED / "data" / "classic" / "theo_sd.csv"
SETTINGS = {"study": "seeds", "data": "theo_sd", "method": "saem"}
NODES = 9
TYPICAL, SD = 0.01, 0.05


def theophylline(values: Sequence[float], sds: Sequence[float], add: float) -> Any:
    """Return one compartment by mouth with values of ka, cl, v, SDs of their random effects, and an additive residual."""
    about = {"unit": "1", "from": "assumed", "about": "of a study"}
    names = ("ka", "cl", "v")
    return ck.Model.from_dict(
        {
            "schema": 1, "title": "Theophylline", "time": "h", "units": "unchecked",
            "parameters": {name: {"value": value, "iiv": sd, **about} for name, value, sd in zip(names, values, sds, strict=True)},
            "states": {"depot": {"unit": "1", "initial": "0"}, "central": {"unit": "1", "initial": "0"}},
            "ddt": {"depot": "-ka * depot", "central": "ka * depot - cl / v * central"},
            "doses": {"oral": {"into": "depot", "unit": "1"}},
            "observables": {"conc": {"expr": "central / v", "unit": "1", "error": "additive", "sigma": add}},
        }
    )  # fmt: skip


def start() -> Any:
    """Return where every fit begins: off by a factor of 2 and more."""
    return theophylline((3.0, 5.0, 60.0), (1.0, 1.0, 1.0), 2.0)


def observed() -> Any:
    """Return the data of twelve subjects."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*at the very time of a dose")
        return ck.read_data(THEOPHYLLINE)


def quadrature(model: Any, data: Any, nodes: int = NODES) -> Callable[[np.ndarray], float]:
    """Return -2 log L as a function of theta, in NONMEM's convention, by nodes placed about the modes of the random effects."""
    from scipy.special import logsumexp

    from carkinetics.data.design import bind
    from carkinetics.fitting.estimation import objective_of
    from carkinetics.fitting.importance import joint_of_many
    from carkinetics.fitting.search import Search

    marginal = objective_of(model, bind(model, data), "focei", threads=1)
    x, w = np.polynomial.hermite_e.hermegauss(nodes)
    k = len(marginal.structure.random)
    places = np.stack(np.meshgrid(*[x] * k), axis=-1).reshape(-1, k)
    weights = np.prod(np.stack(np.meshgrid(*[w] * k), axis=-1).reshape(-1, k), axis=1) / (2.0 * np.pi) ** (0.5 * k)
    outside = 0.5 * (places**2).sum(axis=1) + np.log(weights)
    search = Search(marginal)

    def deviance(theta: np.ndarray) -> float:
        values = marginal.structure.unpack(theta)
        mode = search.at(theta, slope=False).mode
        scale = np.linalg.cholesky(np.linalg.inv(marginal.information(values, mode)))
        joint = joint_of_many(marginal, values, mode.eta + np.einsum("nij,sj->sni", scale, places))
        each = logsumexp(outside[:, None] - 0.5 * joint, axis=0) + np.linalg.slogdet(scale)[1]
        return float(-2.0 * each.sum())

    return deviance


def maximum() -> tuple[dict[str, float], float]:
    """Return the estimates of maximum likelihood by quadrature, by name, and -2 log L there."""
    from scipy.optimize import minimize

    from carkinetics.data.design import bind
    from carkinetics.fitting.effects import describe

    model = theophylline((1.6, 2.75, 32.0), (0.6, 0.26, 0.14), 0.7)
    data = observed()
    structure = describe(model, bind(model, data))
    found = minimize(quadrature(model, data), structure.pack(structure.start), method="BFGS", options={"gtol": 1e-3, "eps": 1e-5})
    return dict(zip(structure.names, map(float, structure.natural(found.x)), strict=True)), float(found.fun)


def measure(key: str) -> Line:
    """Fit with seed `key`, and add the quadrature at the estimates."""
    from carkinetics.data.design import bind
    from carkinetics.fitting.effects import describe

    data = observed()
    line = fitted(start(), data, method="saem", seed=int(key))
    if line["estimates"]:
        value = {name: column[0] for name, column in line["estimates"].items()}
        model = theophylline(*([value[f"{kind}{p}"] for p in ("ka", "cl", "v")] for kind in ("", "iiv.")), value["sigma.conc"])
        structure = describe(model, bind(model, data))
        line["exact_ofv"] = number(quadrature(model, data)(structure.pack(structure.start)))
    return line


def judge(lines: Sequence[Line], truth: dict[str, float]) -> list[tuple[str, float, float, float, float, bool]]:
    """Return of every parameter: truth, mean over seeds, its relative distance, relative SD over seeds, whether the gate is met."""
    found = []
    for name, value in truth.items():
        told = np.array([line["estimates"][name][0] for line in lines if line["estimates"]])
        off = float(told.mean() / value - 1.0)
        allowed = SD if name.startswith(("iiv.", "sigma")) else TYPICAL
        found.append((name, value, float(told.mean()), off, float(told.std(ddof=1) / value), abs(off) < allowed))
    return found


def report(lines: Sequence[Line]) -> str:
    """Return what came out, in Markdown."""
    truth, least = maximum()
    cells = [
        (name, f"{value:.5g}", f"{mean:.5g}", f"{100 * off:+.2f}", f"{100 * sd:.2f}", "met" if met else "not met")
        for name, value, mean, off, sd, met in judge(lines, truth)
    ]
    heads = ("parameter", "quadrature", f"mean of {len(lines)} seeds", "off %", "SD over seeds %", "gate")
    z = np.array([(line["ofv"] - line["exact_ofv"]) / line["ofv_error"] for line in lines if line["estimates"]])
    ofv = np.array([line["ofv"] for line in lines if line["estimates"]])
    return (
        f"{markdown(heads, cells)}\nThe least -2 log L by quadrature is {least:.4f}; the fits report {ofv.mean():.4f} on average "
        f"(SD {ofv.std(ddof=1):.4f}).\nOf {len(z)} reported values {int((np.abs(z) < NOISE).sum())} are within {NOISE:g} Monte-Carlo "
        f"errors of the quadrature at the same estimates; the mean of (reported - quadrature) / error is {z.mean():+.2f} ± "
        f"{1 / np.sqrt(len(z)):.2f}.\n"
    )
