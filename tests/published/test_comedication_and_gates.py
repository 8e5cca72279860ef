"""Stein 2019 with comedication, the four phases after Liu 2021 and the smooth gates after Li 2026, against their closed forms and scipy."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from compare import distance, simulate_one
from scipy.integrate import solve_ivp
from scipy.special import expit

import carkinetics as ck

METHODS = ("auto", "explicit", "stiff", "exact")
DAYS = np.array([0, 1, 2, 3, 5, 5.7, 7, 9.3, 10, 14, 28, 90, 180, 365, 730.0])
FOLDX, TMAX, CMAX, ALPHA, FB, BETA = 3900.0, 9.3, 24e3, 0.16, 0.0079, 0.0032


def two_declines(since: np.ndarray, peak: float, alpha: float, fb: float, beta: float) -> np.ndarray:
    return peak * ((1 - fb) * np.exp(-alpha * since) + fb * np.exp(-beta * since))


def treated(t: np.ndarray, toci: float, steroid: float, ftoci: float, fster: float) -> np.ndarray:
    """The logarithm grows by rho, times the factor of each drug from its first day on, up to the peak; then two declines from there."""

    def gained(until: np.ndarray) -> np.ndarray:
        edges = [0.0, *sorted(min(max(day, 0.0), TMAX) for day in (toci, steroid)), TMAX]
        total = np.zeros_like(until)
        for low, high in pairwise(edges):
            factor = (ftoci if toci <= low else 1.0) * (fster if steroid <= low else 1.0)
            total += factor * np.clip(until - low, 0, high - low)
        return np.log(FOLDX) / TMAX * total

    peak = CMAX / FOLDX * np.exp(gained(np.array([TMAX])))[0]
    return np.where(t < TMAX, CMAX / FOLDX * np.exp(gained(t)), two_declines(np.maximum(t - TMAX, 0), peak, ALPHA, FB, BETA))


WINDOWS = [(1e4, 1e4, 1.2, 1.0), (5.7, 1e4, 1.2, 1.0), (5.7, 7.5, 1.2, 0.7), (7.5, 0.11, 1.2, 0.7), (12, 10, 1.5, 0.5), (9.3, 0, 1.2, 1.1)]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("toci", "steroid", "ftoci", "fster"), WINDOWS)
def test_comedication_speeds_the_growth_between_its_first_day_and_the_peak(
    method: str, toci: float, steroid: float, ftoci: float, fster: float
) -> None:
    model = ck.load_model("stein_2019_comedication").replace(parameters={"ftoci": ftoci, "fster": fster})
    days = {"tocilizumab_day": toci, "steroid_day": steroid}
    expected = treated(DAYS, toci, steroid, ftoci, fster)
    for rtol, bound in ((1e-9, 1e-6), (1e-6, 1e-4)):
        sim = simulate_one(model, DAYS, days, rtol=rtol, method=method, states=True)
        assert np.max(np.abs(sim.transgene.values / expected - 1)) < bound
        since = np.maximum(DAYS - TMAX, 0)
        peak = treated(np.array([TMAX]), toci, steroid, ftoci, fster)[0]
        assert distance(sim.memory.values, FB * peak * (np.exp(-BETA * since) - np.exp(-ALPHA * since))) < bound


def test_without_comedication_the_subjects_of_both_files_of_stein_are_the_same() -> None:
    plain, full = ck.load_model("stein_2019_tisagenlecleucel"), ck.load_model("stein_2019_comedication")
    cohort = ck.sample_cohort(plain, 200, seed=3)
    again = ck.sample_cohort(full, 200, seed=3)
    assert all(np.array_equal(cohort[name].values, again[name].values) for name in ("foldx", "tmax", "cmax", "alpha", "fb", "beta"))
    first, second = (ck.simulate(model, who, times=DAYS, rtol=1e-9) for model, who in ((plain, cohort), (full, again)))
    assert np.allclose(first.transgene.values, second.transgene.values, rtol=1e-6)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("tdist", "tmax"), [(2.0, 9.3), (3.0, 1.5), (0.5, 20.0)])
def test_four_phases_are_a_fall_a_rise_and_two_declines(method: str, tdist: float, tmax: float) -> None:
    kdist, rho = 0.74, 0.889
    falls = kdist * (min(tdist, tmax) - np.minimum(DAYS, min(tdist, tmax)))
    rises = rho * (tmax - np.clip(DAYS, min(tdist, tmax), tmax))
    expected = np.where(tmax > DAYS, CMAX * np.exp(falls - rises), two_declines(np.maximum(DAYS - tmax, 0), CMAX, ALPHA, FB, BETA))
    model = ck.load_model("liu_2021_four_phases")
    for rtol, bound in ((1e-9, 1e-6), (1e-6, 1e-4)):
        sim = simulate_one(model, DAYS, {"tdist": tdist, "tmax": tmax}, rtol=rtol, method=method)
        assert np.max(np.abs(sim.transgene.values / expected - 1)) < bound


GATES = {
    "initial_level": 95.5, "vmax": 24e3 * np.log(2) / 0.755, "km": 24e3, "alpha": 0.1375, "kem": 0.0011, "beta": 0.00197,
    "begin": 3.27, "end": 9.29, "decay_begin": 10.3, "conversion_begin": 11.3, "width": 0.5,
}  # fmt: skip


def gated(p: dict[str, float]) -> Callable[[float, np.ndarray], list[float]]:
    def slope(t: float, y: np.ndarray) -> list[float]:
        opened, decaying, converting = (expit((t - p[name]) / p["width"]) for name in ("begin", "decay_begin", "conversion_begin"))
        gain = opened * (1 - expit((t - p["end"]) / p["width"])) * p["vmax"] * y[0] / (p["km"] + y[0])
        converted = converting * p["kem"] * y[0]
        return [gain - decaying * p["alpha"] * y[0] - converted, converted - p["beta"] * y[1]]

    return slope


@pytest.mark.parametrize("method", METHODS[:3])
@pytest.mark.parametrize("changed", [{}, {"width": 0.1}, {"km": 2e3, "begin": 1.0, "width": 1.0}])
def test_smooth_gates_are_the_course_of_scipy(method: str, changed: dict[str, float]) -> None:
    p = GATES | changed
    exact = solve_ivp(gated(p), (0, 730), [p["initial_level"], 0], "DOP853", DAYS, rtol=1e-12, atol=1e-12, max_step=0.5)
    model = ck.load_model("li_2026_smooth_gates")
    for rtol, bound in ((1e-9, 1e-6), (1e-6, 1e-4)):
        sim = simulate_one(model, DAYS, changed, rtol=rtol, method=method, states=True)
        assert distance(sim.effector.values, exact.y[0]) < bound
        assert distance(sim.memory.values, exact.y[1]) < bound


def hard(width: float) -> dict[str, float]:
    """Gates of this width, one midpoint for all but the first, no saturation: Stein's numbers after a lag of three days."""
    km, kem = 1e12, FB * (ALPHA - BETA)
    rho = np.log(FOLDX) / TMAX
    last = {"end": TMAX, "decay_begin": TMAX, "conversion_begin": TMAX}
    rates = {"km": km, "vmax": rho * km, "alpha": ALPHA - kem, "kem": kem, "beta": BETA}
    return {"width": width, "begin": 3.0, "initial_level": CMAX * np.exp(-rho * (TMAX - 3.0)), **rates, **last}


def test_gates_without_width_are_the_hard_switches() -> None:
    rho, t = np.log(FOLDX) / TMAX, DAYS[np.abs(DAYS - TMAX) > 0.1]
    growth = CMAX * np.exp(rho * (np.clip(t, 3.0, TMAX) - TMAX))
    expected = np.where(t < TMAX, growth, two_declines(np.maximum(t - TMAX, 0), CMAX, ALPHA, FB, BETA))
    off = t != 3.0  # at the middle of a gate half of its width is felt
    model, far = ck.load_model("li_2026_smooth_gates"), []
    for width in (1e-1, 1e-2, 1e-3):
        sim = simulate_one(model, t, hard(width), rtol=1e-10)
        far.append(np.max(np.abs(sim.transgene.values / expected - 1)[off]))
    assert far[0] > 50 * far[1] > 50 * 50 * far[2] / 2
    assert far[2] < 1e-6
