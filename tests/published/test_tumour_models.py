"""Chaudhury 2020, Leon-Triana 2021 and Liu 2022: their equations once more in scipy, typed from the papers' entries and codes."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from compare import distance, simulate_one
from pieces import Case, course, keep, worst

import carkinetics as ck

METHODS = ("auto", "stiff", "explicit")
DAYS = np.array([0, 1, 2, 3, 5, 7, 9, 9.3, 10, 12, 14, 21, 28, 45, 60, 90, 100, 140, 200])
YEARS = np.append(DAYS, [300.0, 365, 500, 600, 730])
REMISSION = {
    "rB": 0.069,
    "rT": 1.62,
    "lA": 0.12,
    "lN": 3e-5,
    "nM": 2939.1,
    "e": 22.72,
    "ka": 0.65,
    "KB": 5891.45,
    "Kr": 637.64,
    "KTN": 1808.02,
}
RELAPSE = {
    "rB": 0.086,
    "rT": 1.7,
    "lA": 0.04,
    "lN": 0.073,
    "nM": 19988.53,
    "e": 8.6,
    "ka": 0.19,
    "KB": 794.99,
    "Kr": 827.08,
    "KTN": 93066.8,
}


def lotka_volterra(_: float, y: np.ndarray, __: int) -> list[float]:
    c, u = y
    return [0.0018 * c * u - 0.16 * c, 0.15 * u - 1.5e-4 * c * u]


def ec50(_: float, y: np.ndarray, phase: int) -> list[float]:
    c, p, u = y
    kill = 0.35 * c * u / (10 + c + u)
    grow = 0.2 * u * (3 - np.log10(u)) / 3 / (1 + (0.1 / u) ** 3)
    if phase == 0:
        return [8.8 * c * u / (1 + c + u), 0, grow - kill]
    return [-(0.0012 + 0.16) * c, 0.0012 * c - 0.0032 * p, grow - kill]


def leon_triana(_: float, y: np.ndarray, __: int, i0: float) -> list[float]:
    c, leukaemia, b = y
    alpha, early = 4.5e-11, i0 / (1 + c / 1e9)
    rho = 0.25 * alpha
    return [
        rho * (leukaemia + b) * c + rho * 0.1 * early * c - c / 14,
        leukaemia / 30 - alpha * leukaemia * c,
        early / 6 - alpha * b * c - b / 60,
    ]


def liu(_: float, y: np.ndarray, __: int, p: dict[str, float]) -> list[float]:
    bp, ta, tn, bn = y
    awake = p["ka"] * bp / (bp + p["KTN"]) * tn
    return [
        p["rB"] * bp * (1 - bp / p["nM"]) - p["e"] * bp / (bp + p["KB"]) * ta,
        p["rT"] * bp / (bp + p["Kr"]) * ta + awake - p["lA"] * ta,
        -awake - p["lN"] * tn,
        0.1 * bn * (1 - bn / p["nM"]) - p["e"] / 7.9 * bn / (bn + 5956.03) * ta,
    ]


CELLS, BALL, BLASTS = ("expanding", "persistent", "tumour"), ("car", "leukaemia", "normal"), ("positive", "active", "resting", "negative")
BALL_START = (1e7, 5e10, 2.5e10)
CASES = {
    "lotka_volterra": Case(
        "chaudhury_2020_lotka_volterra", None, (CELLS[0], CELLS[2]), lotka_volterra, (10, 900), YEARS, atol=1e-16, reached=2e-4
    ),
    "ec50": Case("chaudhury_2020_ec50", None, CELLS, ec50, (10, 0, 900), YEARS, ((9.3, keep),), atol=1e-16),
    "leon_triana": Case("leon_triana_2021_ball", None, BALL, partial(leon_triana, i0=0), BALL_START, YEARS),
    "early_b_cells": Case("leon_triana_2021_ball", "early_b_cells", BALL, partial(leon_triana, i0=1e7), BALL_START, YEARS),
    "remission": Case("liu_2022_ball_cd19", None, BLASTS, partial(liu, p=REMISSION), (2200.24, 0, 16.46, 0), DAYS, atol=1e-18),
    "cd19_negative": Case(
        "liu_2022_ball_cd19", "cd19_negative", BLASTS, partial(liu, p=RELAPSE), (17212.23022, 0, 0.3, 19.89), DAYS, atol=1e-16
    ),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", CASES)
def test_every_state_of_a_tumour_model_is_that_of_scipy(name: str, method: str) -> None:
    case = CASES[name]
    atol = {state.name: 1e-4 * (state.atol or 1e-6) for state in case.model.states}
    assert worst(case.model, case.times, case.expected, rtol=1e-10, atol=atol, method=method) < 1e-6


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", CASES)
def test_default_tolerances_follow_a_tumour_model_to_the_end(name: str, method: str) -> None:
    case = CASES[name]
    assert worst(case.model, case.times, case.expected, method=method) < case.reached


def test_predator_and_prey_keep_their_invariant_over_six_waves() -> None:
    sim = simulate_one(ck.load_model("chaudhury_2020_lotka_volterra"), np.arange(0, 701, 5.0), rtol=1e-10)
    c, u = sim.car_t.values, sim.tumour_cells.values
    kept = 0.0018 * u - 0.16 * np.log(u) + 1.5e-4 * c - 0.15 * np.log(c)
    assert np.ptp(kept) < 1e-6 * np.abs(kept).mean()


def test_contraction_after_the_break_at_day_9_3_is_two_exponentials() -> None:
    days = np.array([9.3, 10, 14, 28, 100, 365.0])
    sim = simulate_one(ck.load_model("chaudhury_2020_ec50"), days)
    peak, after, fast, slow = sim.car_t.values[0], days - 9.3, 0.0012 + 0.16, 0.0032
    persistent = 0.0012 / (fast - slow) * (np.exp(-slow * after) - np.exp(-fast * after))
    assert np.allclose(sim.car_t.values, peak * (np.exp(-fast * after) + persistent), rtol=1e-5)


def test_the_term_that_the_archive_prints_without_car_t_cells_hardly_matters() -> None:
    def printed(t: float, y: np.ndarray, phase: int) -> list[float]:
        rates = leon_triana(t, y, phase, 1e7)
        early = 0.25 * 4.5e-11 * 0.1 * 1e7 / (1 + y[0] / 1e9)
        return [rates[0] - early * y[0] + early, *rates[1:]]

    times = YEARS[YEARS < 366]
    corrected = list(CASES["early_b_cells"].expected.values())
    for state, values in enumerate(course(printed, BALL_START, times, atol=1e-12)):
        assert distance(corrected[state][: times.size], values) < 1e-4


def test_without_negative_blasts_the_relapse_structure_is_that_of_remission() -> None:
    sim = simulate_one(ck.load_model("liu_2022_ball_cd19"), DAYS)
    assert (sim.blasts_negative.values == 0).all()
    assert np.allclose(sim.blast_percent.values, 97.19 * sim.blasts_positive.values / (sim.blasts_positive.values + 1909), rtol=1e-12)
