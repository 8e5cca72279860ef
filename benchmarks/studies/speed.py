"""Three fits that are to be fast, warm, on one thread: theophylline, the blood of 28 patients, a model of seven states.

The third is problem P2 (lymphocytes, effectors and memory cells in blood and marrow, blasts with and without the antigen): 60 subjects
with ten samples of blood each, five typical values and four random effects estimated, started off by factors of 1.5 to 2. Covariances
are part of what is timed. Nothing is asserted about time.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

import carkinetics as ck
from benchmarks.problems import P2
from benchmarks.studies import seeds
from benchmarks.studies.judging import markdown
from benchmarks.studies.profiling import Timed, by_call, by_module, timed
from benchmarks.studies.sets import altered, drawn, truth_of

BLOOD = seeds.SHARED / "data" / "ctl019" / "observations.csv"
SUBJECTS, DOSE, DAYS = 60, 2e8, (1, 4, 7, 10, 14, 21, 28, 60, 120, 240)
ESTIMATED = {"rho": 0.30, "kk": 0.40, "aE": 0.35, "conv": 0.50, "mu": None}  # SDs of the random effects
SEED, RESIDUAL = 3, 0.3
SHOWN = 14
STEP = 1e-3  # of differences of order 4


@dataclass(frozen=True)
class Work:
    """One fit, the goal in seconds, and the true values where they are known."""

    about: str
    goal: float
    fit: Callable[[], Any]
    truth: dict[str, float] | None = None


def theophylline() -> Work:
    """Return the classic, by FOCEI."""
    data, start = seeds.observed(), seeds.theophylline((1.5, 3.0, 35.0), (0.7, 0.4, 0.3), 1.0)
    return Work("theophylline, FOCEI with covariance: 12 subjects, 132 values", 1.0, lambda: ck.fit(start, data, threads=1))


def blood() -> Work:
    """Return the blood samples after day 0 of the first infusion, by SAEM."""
    import pandas as pd

    table = pd.read_csv(BLOOD)
    table = table[(table["matrix"] == "PB") & (table["course"] == 1) & (table["day"] > 0)][["patient", "day", "copies_per_ug"]]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # two values of one time: both are kept
        data = ck.read_data(table.rename(columns={"copies_per_ug": "DV"}), lloq=10, strict=False)
    model = ck.load_model("stein_2019_tisagenlecleucel")
    return Work("blood of 28 patients, Stein's model, SAEM", 20.0, lambda: ck.fit(model, data, method="saem", seed=1, threads=1))


def mechanistic() -> Any:
    """Return P2 with a residual error on cells in blood, all parameters fixed but those of ESTIMATED."""
    parameters = tuple(replace(p, iiv=ESTIMATED.get(p.name), fixed=p.name not in ESTIMATED) for p in P2.model.parameters)
    observables = tuple(replace(o, error="lognormal", sigma=RESIDUAL) for o in P2.model.observables)
    return replace(P2.model, parameters=parameters, observables=observables)


def seven_states() -> Work:
    """Return the mechanistic model, by FOCEI."""
    truth = mechanistic()
    data = drawn(truth, SUBJECTS, [DAYS], SEED, DOSE)
    start = altered(truth, SEED, 1.5, 2.0, 1.5)
    about = f"seven states, FOCEI with covariance: {SUBJECTS} subjects, {len(DAYS)} samples"
    return Work(about, 120.0, lambda: ck.fit(start, data, threads=1), truth_of(truth))


WORKS = {"theophylline": theophylline, "blood": blood, "mechanistic": seven_states}
NEEDS = {"theophylline": seeds.THEOPHYLLINE, "blood": BLOOD}


def breakdown(found: Timed) -> str:
    """Return two tables: own time by module, and the calls that take most with all that they call."""
    modules, total = by_module(found.stats), sum(by_module(found.stats).values())
    own = [(name, f"{seconds:.2f}", f"{100 * seconds / total:.0f}") for name, seconds in list(modules.items())[:SHOWN]]
    calls = [(name, f"{count:,}", f"{seconds:.2f}", f"{100 * seconds / total:.0f}") for name, count, seconds in by_call(found.stats)]
    heads = ("call, with all that it calls", "calls", "s", "%")
    return f"{markdown(('module, with its libraries', 's', '%'), own)}\n{markdown(heads, calls[: 2 * SHOWN])}"


def gradients(fit: Any) -> tuple[float, float]:
    """Return how far exact gradients of a fit are from differences of the objective: at the end, and a standard error away from it.

    Both are relative to the largest component of the gradient a standard error away.
    """
    from carkinetics.data.design import bind
    from carkinetics.fitting.estimation import objective_of
    from carkinetics.fitting.search import Search

    model = fit.model
    search = Search(objective_of(model, bind(model, fit.origin.data), "focei", threads=1))
    end = search.structure.pack(search.structure.start)
    away = end + np.sqrt(np.diag(fit.covariance.values))
    search.eta = search.at(end, slope=False).mode.eta
    off, size = [], 0.0
    for theta in (away, end):
        exact, found = search.at(theta).gradient, np.empty(len(theta))
        for k in range(len(theta)):
            f = [search.at(theta + d * STEP * np.eye(len(theta))[k], slope=False).ofv for d in (-2, -1, 1, 2)]
            found[k] = (f[0] - 8 * f[1] + 8 * f[2] - f[3]) / (12 * STEP)
        size = size or float(np.abs(exact).max())
        off.append(float(np.abs(exact - found).max()) / size)
    return off[1], off[0]


def report(name: str) -> str:
    """Run one work and tell of it; of data that are not here, that they are not."""
    if name in NEEDS and not NEEDS[name].exists():
        return f"{name}: left out, its data are not here (CARKINETICS_SHARED names their folder)\n"
    work = WORKS[name]()
    found = timed(work.fit)
    head = f"## {work.about}\n\n{found.seconds:.2f} s, {found.cpu:.2f} s of a processor; the goal is {work.goal:g} s.\n"
    told = f"{head}\n{found.found}\n\n{breakdown(found)}"
    if work.truth:
        estimate = found.found.estimates
        rows = [
            (
                p,
                f"{value:.4g}",
                f"{float(estimate.estimate.sel(parameter=p)):.4g}",
                f"{float(estimate.lower.sel(parameter=p)):.4g}",
                f"{float(estimate.upper.sel(parameter=p)):.4g}",
            )
            for p, value in work.truth.items()
        ]
        end, away = gradients(found.found)
        told += f"\n{markdown(('parameter', 'truth', 'estimate', 'lower', 'upper'), rows)}"
        told += f"\nExact gradients and differences of the objective agree to {end:.1e} at the end and {away:.1e} a standard error away.\n"
    return told
