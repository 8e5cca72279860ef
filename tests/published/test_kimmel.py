"""Kimmel 2021: the ODE in scipy, and the chance of cure against cells that are born and die one by one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from compare import simulate_one
from pieces import worst
from scipy.integrate import solve_ivp

import carkinetics as ck

DAYS = np.array([0, 1, 2, 3, 5, 7, 9, 10, 14, 21, 28, 35, 42, 50, 60, 80, 90, 120, 180, 250, 365])
GROWTH = {None: 0.01, "slow": 0.105, "medium": 0.19, "fast": 0.265}


def rates(_: float, y: np.ndarray, growth: float) -> list[float]:
    """N, C, log B and I: births at `growth`, deaths at the killing rate; B in mL of 1e9 cells."""
    n, c, log_b, _ = y
    t = n + c
    r_c = 0.0251 + 0.525 * (t - 500) ** 2 / (0.423 * t**2 + (t - 500) ** 2)
    kill = 1.15 * c / (4.05 + c)
    return [-0.17 * n * np.log(t / 500), -r_c * c * np.log(t / 139), growth - kill, kill / (np.exp(log_b) * 1e9)]


@cache
def solution(growth: float, until: float = 400.0):
    start = [6, 0.36, np.log(94.86), 0]
    return solve_ivp(rates, (0, until), start, "DOP853", dense_output=True, args=(growth,), rtol=1e-12, atol=1e-13).sol


def reference(growth: float) -> dict[str, np.ndarray]:
    """States by name, by scipy."""
    n, c, log_b, hits = solution(growth)(DAYS)
    return {"host": n, "car": c, "tumour": np.exp(log_b), "hits": hits}


def plain(variant: str | None) -> ck.Model:
    """The model of a growth rate without extinction."""
    return ck.load_model("kimmel_2021_axicabtagene", variant=variant).replace(parameters={"extinction": 0})


@pytest.mark.parametrize("method", ["auto", "stiff", "explicit"])
@pytest.mark.parametrize("variant", GROWTH)
def test_every_state_of_the_ode_is_that_of_scipy(variant: str | None, method: str) -> None:
    assert worst(plain(variant), DAYS, reference(GROWTH[variant]), rtol=1e-10, method=method) < 1e-6


@pytest.mark.parametrize("variant", GROWTH)
def test_default_tolerances_follow_the_ode_for_a_year(variant: str | None) -> None:
    assert worst(plain(variant), DAYS, reference(GROWTH[variant])) < 3e-5


def test_the_smallest_tumour_is_followed_below_a_cell() -> None:
    sim = simulate_one(plain(None), [100, 160.0, 200, 365])
    expected = np.exp(solution(0.01)(sim.time.values)[2]) * 1e9
    assert expected.min() < 1e-4
    assert np.allclose(sim.tumour_cells.values, expected, rtol=1e-4)


def test_the_typical_subject_of_the_file_is_the_plain_ode() -> None:
    sim = simulate_one(ck.load_model("kimmel_2021_axicabtagene"), DAYS)
    assert np.allclose(sim.tumour_volume.values, reference(0.01)["tumour"], rtol=1e-4)


@pytest.mark.parametrize("growth", [0.01, 0.105])
def test_a_tumour_dies_out_where_its_integral_passes_its_draw(growth: float) -> None:
    model = ck.load_model("kimmel_2021_axicabtagene")
    grid = np.arange(0, 150, 0.01)
    hits = solution(growth)(grid)[3]
    for fate in (0.5, 0.8, 2.0):  # 0.5: slow tumours survive it
        sim = simulate_one(model, grid, {"fate": fate, "extinction": 1.0, "r_b": growth}, rtol=1e-8)
        gone = sim.tumour_cells.values == 0
        assert gone.sum() == pytest.approx((hits * fate >= 1).sum(), abs=1)


@cache
def lived_one_by_one(growth: float, n: int, threshold: float) -> np.ndarray:
    """Days of extinction of n tumours, infinite for survivors: the ODE down to `threshold` cells, then births and deaths one by one.

    Over a step with constant rates the number that stems from one cell is 0 or geometric (Kendall 1948).
    """
    rng, step = np.random.default_rng(1947), 0.02
    days = np.arange(0, 200, step)
    _, c, log_b, _ = solution(growth)(days + step / 2)
    kill, start = 1.15 * c / (4.05 + c), int(np.argmax(np.exp(log_b) * 1e9 < threshold))
    cells, gone = np.full(n, int(threshold)), np.full(n, np.inf)
    for day, death in zip(days[start:], kill[start:], strict=True):
        grown = np.exp((growth - death) * step)
        none = death * (grown - 1) / (growth * grown - death)
        more = growth * (grown - 1) / (growth * grown - death)
        left = rng.binomial(cells, 1 - none)
        cells = left + np.where(left > 0, rng.negative_binomial(np.maximum(left, 1), 1 - more), 0)
        gone[(cells == 0) & np.isinf(gone)] = day + step
        cells = np.minimum(cells, 10**7)  # such tumours are safe
    return gone


@pytest.mark.parametrize("growth", [0.01, 0.105])
def test_chance_and_days_of_cure_are_those_of_cells_that_live_one_by_one_below_a_hundred(growth: float) -> None:
    n = 4000
    gone = lived_one_by_one(growth, n, 100.0)
    sim = simulate_one(plain(None), np.arange(0, 200.0), {"r_b": growth})
    for day in (40, 45, 60, 80, 120, 199):
        p = float(sim.cure_probability.sel(time=day))
        assert np.mean(gone <= day) == pytest.approx(p, abs=4 * np.sqrt(p * (1 - p) / n) + 2e-3), day


def test_virtual_patients_are_cured_as_often_as_the_law_says_and_mostly_by_day_100() -> None:
    model, n = ck.load_model("kimmel_2021_axicabtagene", variant="slow"), 4000
    sim = ck.simulate(model, ck.sample_cohort(model, n, seed=20), times=np.arange(0, 401.0))
    assert (sim.status == 0).all()
    cured = sim.tumour_cells.values == 0
    share = np.exp(-1 / solution(0.105)(400.0)[3])
    assert cured[:, -1].mean() == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / n))
    first = np.argmax(cured[cured[:, -1]], axis=1)
    assert 60 < np.median(first) < 85  # Figure 4a: most between days 20 and 80, hardly any after 140
    assert np.mean(first > 140) < 0.01
    back = np.argmax(sim.tumour_volume.values[~cured[:, -1], 100:] > 1.2 * 94.86, axis=1) + 100
    assert ((back > 200) & (back < 500)).all()  # Figure 4b
