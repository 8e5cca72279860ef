"""Lymphodepletion drugs and the teaching models against matrix exponentials, scipy and closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from compare import distance, simulate_one
from scipy.integrate import solve_ivp
from scipy.linalg import expm

import carkinetics as ck

CHILDREN = [(12, 0.530, 13.2), (20, 0.760, 12.9), (32, 1.039, 12.4), (60, 1.651, 12.3)]  # kg, m2, mg*h/L after 75 mg/m2
THREE_DOSES = [ck.Dose(25, time=day * 24) for day in range(3)]


def fludarabine(weight: float, egfr: float, flows: float = 1, volumes: float = 1) -> tuple[np.ndarray, float, float]:
    """Rate matrix of the amounts, clearance and central volume: Langenhorst 2019, Table 2, times a subject's factors."""
    size = weight / 70
    cl, q2, q3 = (x * flows * size**0.75 for x in (3.2 + 0.78 * egfr * 0.06, 8.6, 3.8))
    v1, v2, v3 = (x * volumes * size for x in (39, 20, 50))
    matrix = np.array([[-(cl + q2 + q3) / v1, q2 / v2, q3 / v3], [q2 / v1, -q2 / v2, 0], [q3 / v1, 0, -q3 / v3]])
    return matrix, cl, v1


@pytest.mark.parametrize(("weight", "bsa", "area"), CHILDREN)
@pytest.mark.requirement("R-MOD-01")
def test_fludarabine_area_of_four_children_is_the_published_one(weight: float, bsa: float, area: float) -> None:
    model = ck.load_model("langenhorst_2019_fludarabine")
    sim = simulate_one(model, [400.0], {"weight": weight, "bsa": bsa, "egfr": 120}, doses=THREE_DOSES, rtol=1e-8)
    assert float(sim.auc.values[0]) == pytest.approx(area, abs=0.05)
    assert float(sim.auc.values[0]) == pytest.approx(0.78 * 75 * bsa / fludarabine(weight, 120)[1], rel=1e-5)


@pytest.mark.parametrize("factors", [{}, {"cl_factor": 1.2, "occasion": 0.8, "v_factor": 1.5, "v_occasion": 1.4}])
def test_fludarabine_is_three_exponentials(factors: dict[str, float]) -> None:
    flows, volumes = (
        factors.get(first, 1) * factors.get(second, 1) for first, second in (("cl_factor", "occasion"), ("v_factor", "v_occasion"))
    )
    matrix, _, v1 = fludarabine(32, 90, flows, volumes)
    times = np.array([0, 0.5, 2, 8, 23.9, 24, 30, 48, 60, 100.0])
    expected = [sum((expm(matrix * (t - d)) @ [0.78 * 25 * 1.039, 0, 0])[0] for d in (0, 24, 48) if d <= t) / v1 for t in times]
    model = ck.load_model("langenhorst_2019_fludarabine")
    sim = simulate_one(model, times, {"weight": 32, "bsa": 1.039, "egfr": 90, **factors}, doses=THREE_DOSES, rtol=1e-9, atol=1e-9)
    assert distance(sim.concentration.values, np.array(expected)) < 1e-6


def test_fludarabine_infusion_is_the_one_of_scipy() -> None:
    matrix, _, v1 = fludarabine(20, 120)
    times = np.array([0.25, 0.5, 1, 4, 24.0])
    given = 0.78 * 25 * 0.76
    first = solve_ivp(lambda _, y: matrix @ y + [given / 0.5, 0, 0], (0, 0.5), [0, 0, 0], "Radau", times[:2], rtol=1e-11, atol=1e-12)
    rest = solve_ivp(lambda _, y: matrix @ y, (0.5, 24), first.y[:, -1], "Radau", times[1:], rtol=1e-11, atol=1e-12)
    model = ck.load_model("langenhorst_2019_fludarabine")
    sim = simulate_one(model, times, doses=[ck.Dose(25, duration=0.5)], rtol=1e-9, atol=1e-10)
    assert distance(sim.concentration.values, np.append(first.y[0], rest.y[0][1:]) / v1) < 1e-6


def test_fludarabine_random_effects_are_shared_as_published() -> None:
    cohort = ck.sample_cohort(ck.load_model("langenhorst_2019_fludarabine"), 20_000, seed=3)
    for name, sd in {"cl_factor": 0.23, "occasion": 0.12, "v_factor": 0.48, "v_occasion": 0.31}.items():
        assert np.log(cohort[name].values).std() == pytest.approx(sd, rel=0.03)


def test_cyclophosphamide_is_one_exponential_per_dose() -> None:
    cl, v = 2.14 * 1.039, 0.49 * 32
    times = np.array([0, 1, 6, 24, 30, 48.0])
    expected = sum(np.where(times >= day, 500 * 1.039 / v * np.exp(-cl / v * (times - day)), 0) for day in (0, 24))
    doses = [ck.Dose(500), ck.Dose(500, time=24)]
    sim = simulate_one(ck.load_model("tasso_1992_cyclophosphamide"), times, {"weight": 32, "bsa": 1.039}, doses=doses, rtol=1e-9, atol=1e-9)
    assert distance(sim.concentration.values, expected) < 1e-6


def test_one_compartment_is_one_exponential_and_its_infusion_the_closed_form() -> None:
    model, times = ck.load_model("one_compartment_iv"), np.array([0, 1, 2, 5, 24.0])
    k = 5 / 50
    bolus = simulate_one(model, times, doses=[ck.Dose(100)], rtol=1e-9, atol=1e-10).concentration.values
    assert distance(bolus, 2 * np.exp(-k * times)) < 1e-6
    infused = simulate_one(model, times, doses=[ck.Dose(100, duration=2)], rtol=1e-9, atol=1e-10).concentration.values
    during, after = 50 / 5 * -np.expm1(-k * np.minimum(times, 2)), np.exp(-k * np.maximum(times - 2, 0))
    assert distance(infused, during * after) < 1e-6


@pytest.mark.requirement("R-MOD-01")
def test_two_compartments_by_mouth_are_the_matrix_exponential() -> None:
    ka, f, lag, cl, v1, q, v2 = 1.2, 0.8, 0.5, 4, 20, 6, 60
    matrix = np.array([[-ka, 0, 0], [ka, -(cl + q) / v1, q / v2], [0, q / v1, -q / v2]])
    times = np.array([0, 0.5, 1, 2, 5, 24, 48.0])
    expected = [(expm(matrix * max(t - lag, 0)) @ [f * 100 * (t >= lag), 0, 0])[1] / v1 for t in times]
    sim = simulate_one(ck.load_model("two_compartment_oral"), times, doses=[ck.Dose(100, into="oral")], rtol=1e-9, atol=1e-10)
    assert distance(sim.concentration.values, np.array(expected)) < 1e-6


def test_logistic_growth_is_verhulst() -> None:
    times = np.array([0, 1, 5, 10, 30.0])
    sim = simulate_one(ck.load_model("logistic_growth"), times, {"growth": 0.7}, rtol=1e-9, atol=1e-9)
    assert distance(sim["count"].values, 1000 / (1 + 99 * np.exp(-0.7 * times))) < 1e-6
