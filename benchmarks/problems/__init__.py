"""The problems that are measured: a model file, a cohort that is the same everywhere, times, doses, and what is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

import carkinetics as ck

FOLDER = Path(__file__).parent
MODELS = FOLDER.parents[1] / "models"
GRID = np.concatenate([np.arange(30.0), np.geomspace(32.0, 730.0, 30)])  # days, of P1 and P2
REFERENCE_RTOL = 1e-12
SMALLEST = 1e-300


@dataclass(frozen=True)
class Problem:
    """One piece of work: `floor` is the value of a state below which an error counts as absolute."""

    name: str
    path: Path
    columns: Callable[[int], Mapping[str, np.ndarray]]
    times: np.ndarray
    doses: tuple[tuple[float, float, str | None], ...] = ()  # amount, time, entry
    rtol: float = 1e-6
    atol: float | None = None  # None: the file's
    floor: float = SMALLEST
    very_stiff: bool = False  # an explicit method would take millions of steps
    weight: int = 1  # a subject's work, in that of usual ones: so many times fewer are timed

    @property
    def model(self) -> Any:
        """The model, read once."""
        return _read(self.path)

    @property
    def given(self) -> list[ck.Dose]:
        """The doses of every subject."""
        return [ck.Dose(amount, time=time, into=into) for amount, time, into in self.doses]

    def cohort(self, n: int) -> xr.Dataset:
        """Return the first n subjects: always the same ones."""
        import pandas as pd

        columns = {"subject": np.arange(n), **self.columns(n)}
        return ck.cohort_from(self.model, pd.DataFrame(columns))

    def simulate(self, cohort: xr.Dataset, **options: Any) -> xr.Dataset:
        """Simulate it with the package."""
        settings = {"times": self.times, "doses": self.given, "rtol": self.rtol, "atol": self.atol, **options}
        return ck.simulate(self.model, cohort, **settings)

    def states(self, sim: xr.Dataset) -> np.ndarray:
        """Return the states of a result, (n, times, states)."""
        return np.stack([sim[state.name].values for state in self.model.states], axis=-1)

    def reference(self, cohort: xr.Dataset) -> np.ndarray:
        """Return the states (n, times, states): the closed form of P1, else the package's own at rtol 1e-12 and atol / 1e6."""
        if self.name == "p1":
            return closed_form(cohort, self.times)
        atol = {state.name: (self.atol or state.atol or 1e-6) * 1e-6 for state in self.model.states}
        sim = self.simulate(cohort, rtol=REFERENCE_RTOL, atol=atol, method="stiff", states=True, max_steps=10_000_000)
        return self.states(sim)

    def error(self, found: np.ndarray, exact: np.ndarray) -> np.ndarray:
        """Return the largest error of each subject over states and times: relative, absolute below the floor."""
        if self.name == "p1":  # of the sum, which is what the closed form is of
            found, exact = found.sum(-1, keepdims=True), exact.sum(-1, keepdims=True)
        return (np.abs(found - exact) / np.maximum(np.abs(exact), self.floor)).max(axis=(1, 2))


@cache
def _read(path: Path) -> Any:
    return ck.read_model(path)


def closed_form(cohort: xr.Dataset, times: np.ndarray) -> np.ndarray:
    """Return effector and memory cells of Stein's model (equations 1 and 2 of the paper, the second split into its two terms)."""
    cmax, foldx, tmax, alpha, beta, fb = (cohort[name].values[:, None] for name in ("cmax", "foldx", "tmax", "alpha", "beta", "fb"))
    since = np.maximum(times - tmax, 0.0)
    rising = cmax * np.exp(np.log(foldx) / tmax * np.minimum(times - tmax, 0.0))
    effector = np.where(times < tmax, rising, cmax * np.exp(-alpha * since))
    memory = cmax * fb * (np.exp(-beta * since) - np.exp(-alpha * since))
    return np.stack([effector, np.where(times < tmax, 0.0, memory)], axis=-1)


def _normal(seed: int, n: int, columns: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, columns))


def _p1(n: int) -> dict[str, np.ndarray]:
    z = _normal(101, n, 6).T
    return {
        "cmax": 24000 * np.exp(0.9 * z[0]),
        "foldx": np.maximum(3900 * np.exp(z[1]), 1.5),
        "tmax": 9.3 * np.exp(0.35 * z[2]),
        "alpha": 0.16 * np.exp(0.4 * z[3]),
        "beta": 0.0032 * np.exp(z[4]),
        "fb": np.minimum(0.0079 * np.exp(z[5]), 0.9),
    }


P2_PARAMETERS = {"rho": (1.0, 0.30), "kk": (2.0, 0.40), "aE": (0.16, 0.35), "mu": (0.006, 0.50), "conv": (0.02, 0.50), "B0": (1e11, 0.60)}


def spread(seed: int, typical: Mapping[str, tuple[float, float]]) -> Callable[[int], dict[str, np.ndarray]]:
    def columns(n: int) -> dict[str, np.ndarray]:
        z = _normal(seed, n, len(typical))
        return {name: value * np.exp(omega * z[:, k]) for k, (name, (value, omega)) in enumerate(typical.items())}

    return columns


def _sampled(path: Path) -> Callable[[int], dict[str, np.ndarray]]:
    """Return individual parameters as the model's file spreads them."""

    def columns(n: int) -> dict[str, np.ndarray]:
        model = _read(path)
        drawn = ck.sample_cohort(model, n, seed=7)
        return {p.name: drawn[p.name].values for p in model.parameters}

    return columns


def _shipped(name: str, times: np.ndarray, floor: float, doses: tuple[tuple[float, float, str | None], ...] = ()) -> Problem:
    path = MODELS / f"{name}.toml"
    return Problem(name, path, _sampled(path), times, doses, atol=1e-8, floor=floor)


def children(n: int) -> xr.Dataset:
    """Return the cohort of the large model: virtual children."""
    return ck.sample_cohort(BALL.model, n, seed=7, covariates="children")


P1 = Problem("p1", FOLDER / "p1_stein.toml", _p1, GRID, floor=1e-3)
P2 = Problem("p2", FOLDER / "p2_mechanistic.toml", spread(202, P2_PARAMETERS), GRID, ((2e8, 0.0, "infusion"),), floor=1.0)
HIRES = Problem("hires", FOLDER / "hires.toml", spread(303, {"k6": (280.0, 0.2)}), np.geomspace(1e-2, 321.8122, 30), atol=1e-10, floor=1e-7)
ROBER = Problem(
    "rober",
    FOLDER / "rober.toml",
    spread(404, {"k1": (0.04, 0.2), "k2": (3e7, 0.2), "k3": (1e4, 0.2)}),
    0.4 * 10.0 ** np.arange(12),
    atol=1e-14,
    floor=1e-12,
    very_stiff=True,
)
BALL = Problem(
    "ball_dual_antigen",
    MODELS / "ball_dual_antigen.toml",
    _sampled(MODELS / "ball_dual_antigen.toml"),
    np.arange(-4.0, 731.0),
    (
        *((25.0, float(day), "fludarabine") for day in (-4, -3, -2)),
        *((500.0, float(day), "cyclophosphamide") for day in (-3, -2)),
        (0.5e6, 0.0, "infusion"),
    ),
    floor=1.0,
)
STANDARD = (P1, P2, HIRES, ROBER)
SHIPPED = (
    _shipped("stein_2019_tisagenlecleucel", np.arange(366.0), 1e-3),
    _shipped("ogasawara_2021_lisocabtagene", np.arange(366.0), 1e-3),
    _shipped("logistic_growth", np.arange(0.0, 101.0), 1e-3),
    _shipped("one_compartment_iv", np.arange(0.0, 49.0), 1e-2, ((100.0, 0.0, "iv"),)),
    _shipped("two_compartment_oral", np.arange(0.0, 49.0), 1e-2, ((100.0, 0.0, "oral"),)),
    _shipped("tasso_1992_cyclophosphamide", np.arange(0.0, 49.0), 1e-2, ((500.0, 0.0, "cyclophosphamide"),)),
    _shipped("langenhorst_2019_fludarabine", np.arange(0.0, 73.0), 1e-2, ((25.0, 0.0, "fludarabine"),)),
)


def _bari(name: str, spread_of: str, typical: float, times: np.ndarray, floor: float, omega: float = 0.1, **more: Any) -> Problem:
    """Return a problem of the Bari test set, or of Hairer and Wanner; one constant is spread, so that subjects differ."""
    columns = spread(sum(name.encode()), {spread_of: (typical, omega)})
    return Problem(name, FOLDER / f"{name}.toml", columns, times, atol=floor * 1e-3, floor=floor, **more)


BARI = (
    _bari("vdpol", "eps", 1e-6, np.append(np.arange(0.1, 2.0, 0.2), 2.0), 1e-3, very_stiff=True),
    _bari("orego", "s", 77.27, np.linspace(0.0, 360.0, 25), 1e-3, omega=0.02, very_stiff=True),
    HIRES,
    ROBER,
    _bari("e5", "ka", 7.89e-10, 10.0 ** np.arange(-5, 14), 1.7e-21, very_stiff=True),
    _bari("pollu", "k1", 0.35, np.linspace(0.0, 60.0, 31), 1e-9, very_stiff=True),
    _bari("ringmod", "rp", 50.0, np.linspace(0.0, 1e-3, 21), 1e-6, very_stiff=True, weight=20),
    _bari("chemakzo", "k1", 18.7, np.linspace(0.0, 180.0, 31), 1e-6),
    _bari("plei", "m7", 7.0, np.linspace(0.0, 3.0, 31), 1e-3, omega=0.01),
    _bari("bruss20", "diffusion", 8.82, np.linspace(0.0, 10.0, 21), 1e-3),
    _bari("cusp12", "eps", 1e-4, np.linspace(0.0, 1.1, 12), 1e-3, very_stiff=True),
    _bari("medakzo20", "k", 100.0, np.linspace(0.0, 20.0, 21), 1e-5),
)
BY_NAME = {problem.name: problem for problem in (*STANDARD, *SHIPPED, *BARI, BALL)}
SETS = {"standard": STANDARD, "shipped": SHIPPED, "bari": BARI}
