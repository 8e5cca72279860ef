"""Fludarabine and cyclophosphamide in adults, and the textbook models, against matrix exponentials, closed forms and scipy."""

from __future__ import annotations

import numpy as np
import pytest
from compare import distance, simulate_one
from scipy.integrate import solve_ivp
from scipy.linalg import expm

import carkinetics as ck

METHODS = ("auto", "explicit", "stiff", "exact")
TIGHT, DEFAULT = ({"rtol": 1e-9, "atol": 1e-9}, 1e-6), ({}, 1e-4)  # options, and how near the course then has to be


def infused(matrix: np.ndarray, first: float, amount: float, length: float, t: float) -> np.ndarray:
    """States after `amount` ran into the first of them from `first` over `length`: by an extended matrix exponential."""
    n = len(matrix)
    wide = np.zeros((n + 1, n + 1))
    wide[:n, :n] = matrix
    wide[0, n] = amount / length
    during = expm(wide * np.clip(t - first, 0, length))[:n, n]
    return expm(matrix * max(t - first - length, 0)) @ during


@pytest.mark.parametrize("method", METHODS[:3])
@pytest.mark.parametrize(("weight", "bsa", "crcl", "scheduled"), [(70, 1.8, 96, 0), (100, 2.2, 45, 1)])
def test_fludarabine_of_adults_is_three_exponentials(method: str, weight: float, bsa: float, crcl: float, scheduled: int) -> None:
    size = weight / 70
    cl, q2, q3 = (x * size**0.75 for x in ((4.4, 3.9)[scheduled] + 1.7 * crcl / 96, 4.8, 3.6))
    v1, v2, v3 = 41.2 * size, 14.5 * size, 10.8 * size
    matrix = np.array([[-(cl + q2 + q3) / v1, q2 / v2, q3 / v3], [q2 / v1, -q2 / v2, 0], [q3 / v1, 0, -q3 / v3]])
    times = np.array([0, 0.2, 0.5, 1.5, 2, 7, 24, 24.5, 30, 48.4, 72, 120, 168.0])
    expected = np.array([sum(infused(matrix, d, 0.78 * 30 * bsa, 0.5, t) for d in (0, 24, 48)) for t in times])
    person = {"weight": weight, "bsa": bsa, "egfr": crcl, "scheduled": scheduled}
    doses = [ck.Dose(30, time=24 * day, duration=0.5) for day in range(3)]
    for options, bound in (TIGHT, DEFAULT):
        sim = simulate_one(ck.load_model("varela_2025_fludarabine"), times, person, doses=doses, method=method, states=True, **options)
        for column, name in enumerate(("central", "second", "third")):
            assert distance(sim[name].values, expected[:, column]) < bound


def test_fludarabine_of_adults_varies_as_published() -> None:
    cohort = ck.sample_cohort(ck.load_model("varela_2025_fludarabine"), 20_000, seed=4)
    logs = np.log([cohort["cl_factor"].values, cohort["v1"].values])
    assert np.sqrt(np.expm1(logs.var(axis=1))) == pytest.approx([0.298, 0.348], rel=0.03)
    assert np.corrcoef(logs)[0, 1] == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("regimen", "bsa"), [(0, 1.58), (1, 1.9)])
def test_cyclophosphamide_of_adults_is_one_exponential_and_its_neutrophils_a_line(method: str, regimen: int, bsa: float) -> None:
    cl, v = 5.41 * (1 - 0.323 * regimen), 46.5 * (1 - 0.371 * regimen) * (bsa / 1.58) ** 0.861
    amount, k = (600, 500)[regimen] * bsa, cl / v
    times = np.array([0, 0.1, 0.5, 2, 6, 24, 72, 480.0])
    level = amount / 0.5 / cl * -np.expm1(-k * np.minimum(times, 0.5)) * np.exp(-k * np.maximum(times - 0.5, 0))
    area = (amount / 0.5 * np.minimum(times, 0.5) - level * v) / cl  # what has gone, over the clearance
    model, doses = ck.load_model("ahmed_2020_cyclophosphamide"), [ck.Dose((600, 500)[regimen], duration=0.5)]
    for options, bound in (TIGHT, DEFAULT):
        sim = simulate_one(model, times, {"regimen": regimen, "bsa": bsa}, doses=doses, method=method, **options)
        assert distance(sim.concentration.values, level) < bound
        assert distance(sim.auc.values, area) < bound
        assert distance(sim.neutrophils.values, 3450 - 1.42 * area * 1000 / 261.09) < bound


@pytest.mark.parametrize("method", METHODS)
def test_oral_one_compartment_is_batemans_function(method: str) -> None:
    ka, k = 1.3, 5 / 50
    times = np.array([0, 0.5, 1, 3, 12, 12.5, 20, 48.0])

    def bateman(t: np.ndarray) -> np.ndarray:
        return np.where(t < 0, 0, 0.9 * 100 / 50 * ka / (ka - k) * (np.exp(-k * np.maximum(t, 0)) - np.exp(-ka * np.maximum(t, 0))))

    doses = [ck.Dose(100), ck.Dose(100, time=12)]
    for options, bound in (TIGHT, DEFAULT):
        sim = simulate_one(ck.load_model("one_compartment_oral"), times, {"ka": ka}, doses=doses, method=method, **options)
        assert distance(sim.concentration.values, bateman(times) + bateman(times - 12)) < bound


@pytest.mark.parametrize("method", METHODS)
def test_infusion_of_the_model_lasts_as_long_as_its_parameter_says(method: str) -> None:
    times, k = np.array([0, 1, 3, 4, 10, 24.0]), 5 / 50
    expected = 100 / 3 / 5 * -np.expm1(-k * np.minimum(times, 3)) * np.exp(-k * np.maximum(times - 3, 0))
    for options, bound in (TIGHT, DEFAULT):
        model = ck.load_model("one_compartment_infusion")
        sim = simulate_one(model, times, {"duration": 3}, doses=[ck.Dose(100)], method=method, **options)
        assert distance(sim.concentration.values, expected) < bound


@pytest.mark.parametrize("method", METHODS[:3])
def test_two_compartments_after_a_bolus_are_two_exponentials(method: str) -> None:
    k10, k12, k21 = 4 / 20, 6 / 20, 6 / 60
    total, product = k10 + k12 + k21, k10 * k21
    fast, slow = ((total + sign * np.sqrt(total**2 - 4 * product)) / 2 for sign in (1, -1))
    times = np.array([0, 0.5, 1, 3, 10, 24, 60, 96.0])
    expected = 5 / (fast - slow) * ((fast - k21) * np.exp(-fast * times) + (k21 - slow) * np.exp(-slow * times))
    for options, bound in (TIGHT, DEFAULT):
        sim = simulate_one(ck.load_model("two_compartment_iv"), times, doses=[ck.Dose(100)], method=method, **options)
        assert distance(sim.concentration.values, expected) < bound


@pytest.mark.parametrize("method", METHODS[:3])
def test_gompertz_growth_is_the_closed_form_and_the_course_of_scipy(method: str) -> None:
    times = np.array([0, 1, 10, 30, 90, 365.0])
    expected = 1e12 * 1e-3 ** np.exp(-0.13 * times)
    by_scipy = solve_ivp(lambda _, n: 0.13 * n * np.log(1e12 / n), (0, 365), [1e9], "LSODA", times, rtol=1e-11, atol=1e-3)
    assert np.allclose(by_scipy.y[0], expected, rtol=1e-8)
    for options, bound in (({"rtol": 1e-9}, 1e-6), ({}, 1e-4)):
        sim = simulate_one(ck.load_model("gompertz_growth"), times, {"growth": 0.13}, method=method, **options)
        assert np.max(np.abs(sim["count"].values / expected - 1)) < bound
