"""Simeoni 2004 against scipy, with and without the drug, and against what the paper's equations imply."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from compare import distance, simulate_one
from scipy.integrate import solve_ivp

import carkinetics as ck

DAYS = np.array([0, 4, 8, 9, 12, 14, 16, 20, 24, 30, 40.0])
STATES = ("central", "peripheral", "cycling", "damaged1", "damaged2", "damaged3")


def slope(_: float, y: np.ndarray, weight: float) -> list[float]:
    drug, away, *cells = y
    hurt = 0.629 * drug / (0.81 * weight) * cells[0]
    growth = 0.273 * cells[0] / (1 + (0.273 / 0.814 * sum(cells)) ** 20) ** (1 / 20)
    flows = [hurt, *(0.968 * x for x in cells[1:])]
    moved = 24 * (0.006 * drug - 0.0838 * away)
    return [-24 * 0.868 * drug - moved, moved, growth - hurt, *(into - out for into, out in pairwise(flows))]


def by_scipy(doses: list[tuple[float, float]], weight: float) -> np.ndarray:
    """States at DAYS, (6, days): integrated from dose to dose; a value at a dose is the one after it."""
    found, y, edges = np.empty((6, len(DAYS))), np.array([0, 0, 0.055, 0, 0, 0.0]), [*sorted({0.0, *(t for t, _ in doses)}), DAYS[-1] + 1]
    for low, high in pairwise(edges):
        y[0] += weight * sum(amount for t, amount in doses if t == low)
        inside = (low <= DAYS) & (high > DAYS)
        run = solve_ivp(slope, (low, high), y, "LSODA", [*DAYS[inside], high], args=(weight,), rtol=1e-11, atol=1e-14)
        found[:, inside], y = run.y[:, :-1], run.y[:, -1].copy()
    return found


@pytest.mark.parametrize("method", ["auto", "explicit", "stiff"])
@pytest.mark.parametrize("doses", [[], [(8.0, 30.0), (12.0, 30.0), (16.0, 30.0)]])
def test_tumour_under_paclitaxel_is_the_course_of_scipy(method: str, doses: list[tuple[float, float]]) -> None:
    model, expected = ck.load_model("simeoni_2004_paclitaxel"), by_scipy(doses, 0.02)
    given = [ck.Dose(amount, time=t) for t, amount in doses]
    for rtol, bound in ((1e-9, 1e-6), (1e-6, 1e-4)):
        sim = simulate_one(model, DAYS, {"weight": 0.02}, doses=given, method=method, rtol=rtol, states=True)
        for row, name in enumerate(STATES):
            if expected[row].any():
                assert distance(sim[name].values, expected[row]) < bound
        assert distance(sim.tumour_weight.values, expected[2:].sum(axis=0)) < bound


def test_a_constant_drug_level_of_lambda0_over_k2_stops_a_small_tumour() -> None:
    model = ck.load_model("simeoni_2004_paclitaxel")
    rate = 0.273 / 0.629 * 0.81 * 0.868 * 24  # mg/kg/day that hold the threshold, as what goes to the second compartment comes back
    doses = [ck.Dose(0.81 * 0.273 / 0.629), ck.Dose(rate * 200, time=0, duration=200)]
    sim = simulate_one(model, [150.0, 200.0], doses=doses, rtol=1e-9, states=True)
    assert float(sim.cycling.values[1]) == pytest.approx(float(sim.cycling.values[0]), rel=1e-3)
    assert float(sim.damaged1.values[1]) == pytest.approx(0.273 / 0.968 * float(sim.cycling.values[1]), rel=1e-3)
