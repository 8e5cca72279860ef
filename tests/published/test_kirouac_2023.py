"""The toggle switch of Kirouac 2023: the 36 published vectors (kirouac_2023.csv) through scipy."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from compare import simulate_one
from stiff_courses import misfit, solve

import carkinetics as ck

NAME = "kirouac_2023_ctl019"
STATES = ("tm", "te1", "te2", "tx", "tumour", "antigen", "infused", "arrived")
TIMES = np.array([0, 1e-4, 1e-3, 0.01, 0.05, 0.3, 1, 3, 5, 8, 11, 14, 16, 18, 20, 23, 28, 40, 60, 90, 140, 200, 365.0])
GROUPS = {"cr": "complete", "pr": "partial", "nr": "none"}


@cache
def vectors() -> dict[str, SimpleNamespace]:
    """Each virtual patient's constants, by the name of its variant."""
    with (Path(__file__).parent / "kirouac_2023.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    names = [f"{group}_{number}" for group in GROUPS for number in range(1, 13)]
    return {name: SimpleNamespace(**{row["parameter"]: float(row[name[3:]]) for row in rows if row["group"] == name[:2]}) for name in names}


def days_until(last: float) -> np.ndarray:
    """The times compared, to this one."""
    return TIMES[: np.searchsorted(TIMES, last) + 1]


def hill(x: float, exponent: float, half: float) -> float:
    """x^n / (K^n + x^n); 0 below 0."""
    return 1 / (1 + (half / x) ** exponent) if x > 0 else 0.0


@cache
def course(name: str, last: float = 365.0) -> dict[str, np.ndarray]:
    """The eight equations, 1e8 cells into 1e10 tumour cells."""
    p = vectors()[name]

    def rhs(_: float, y: np.ndarray) -> list[float]:
        tm, te1, te2, tx, b, ba, dose, x = y
        renew = p.fmax * (1 - hill(ba, p.km, p.B50))
        up, out = p.uE * hill(ba, p.ke, p.B50) * te1, p.kex * hill(ba, p.kx, p.B50) * te2
        back = p.rm * (1 - hill(ba, p.kr, p.B50)) * te2
        return [
            p.um * renew * tm - p.um * (1 - renew) * tm - p.dM * tm + p.fTm * x + back,
            2 * p.um * (1 - renew) * tm - up - p.dE1 * te1 + p.fTe1 * x,
            2**p.N * up - out - p.dE2 * te2 + p.fTe2 * x - back,
            out - p.dX * tx + p.fTx * x,
            p.uB * b * (1 - b / p.Bmax) - p.kkill * b * hill(te2, p.kt, p.TK50),
            p.kB1 * b - p.kB2 * ba,
            -(p.floss + 1) * dose,
            dose - (p.fTm + p.fTe1 + p.fTe2 + p.fTx) * x,
        ]

    return dict(zip(STATES, solve(rhs, [0, 0, 0, 0, 1e10, 1e10, 1e8, 0], days_until(last), atol=1e-9), strict=True))


def variant(name: str) -> ck.Model:
    """The model of this virtual patient; complete responder 1 is the file itself."""
    return ck.load_model(NAME, variant=None if name == "cr_1" else name)


@pytest.mark.parametrize("method", ["auto", "stiff"])
@pytest.mark.parametrize("name", vectors())
def test_every_state_of_a_virtual_patient_is_that_of_scipy(name: str, method: str) -> None:
    tight = misfit(simulate_one(variant(name), TIMES, states=True, rtol=1e-9, method=method), course(name))
    assert max(tight.values()) < 1e-6, tight
    default = misfit(simulate_one(variant(name), TIMES, states=True, method=method), course(name))
    assert max(default.values()) < 2e-5, default


@pytest.mark.parametrize("name", ["cr_1", "cr_9", "pr_4", "nr_1"])
def test_a_loss_of_a_thousand_a_day_is_solved_by_the_explicit_method_for_half_a_year(name: str) -> None:
    times = days_until(140)
    found = misfit(simulate_one(variant(name), times, states=True, method="explicit"), course(name, 140.0))
    assert max(found.values()) < 2e-5, found


def test_responders_expand_tenfold_more_than_non_responders_and_only_they_shrink_their_tumour() -> None:
    peak, last = {}, {}
    for group in GROUPS:
        sims = [simulate_one(variant(f"{group}_{number}"), np.arange(366.0)) for number in range(1, 13)]
        peak[group] = np.median([sim.car_t.max() for sim in sims])
        last[group] = np.median([sim.b_tumour[90] for sim in sims])
    assert peak["cr"] > peak["pr"] > 10 * peak["nr"]
    assert last["cr"] < last["pr"] < last["nr"] / 10
