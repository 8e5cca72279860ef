"""Stein 2019 and Ogasawara 2021 against their closed forms, and Stein's exposure in a large cohort."""

from __future__ import annotations

import numpy as np
import pytest
from compare import distance, simulate_one
from scipy.integrate import solve_ivp

import carkinetics as ck

STEIN = {"foldx": 3900.0, "tmax": 9.3, "cmax": 24e3, "alpha": 0.16, "fb": 0.0079, "beta": 0.0032}
STEIN_SD = {"foldx": 2.4, "tmax": 0.38, "cmax": 0.65, "alpha": 0.91, "fb": 0.80, "beta": 0.86}


def stein(t: np.ndarray, foldx, tmax, cmax, alpha, fb, beta) -> np.ndarray:
    """The published piecewise solution, Fig. 2 of the paper."""
    after = np.maximum(t - tmax, 0)
    decline = cmax * ((1 - fb) * np.exp(-alpha * after) + fb * np.exp(-beta * after))
    return np.where(t < tmax, cmax / foldx * foldx ** (np.minimum(t, tmax) / tmax), decline)


def stein_area(end: float, foldx, tmax, cmax, alpha, fb, beta) -> np.ndarray:
    """Its integral from 0 to `end`."""
    rho, rise, rest = np.log(foldx) / tmax, np.minimum(tmax, end), np.maximum(end - tmax, 0)
    up = cmax / foldx * np.expm1(rho * rise) / rho
    return up + cmax * (-(1 - fb) * np.expm1(-alpha * rest) / alpha - fb * np.expm1(-beta * rest) / beta)


def geometric(x: np.ndarray) -> tuple[float, float]:
    """Geometric mean and coefficient of variation."""
    logs = np.log(x)
    return float(np.exp(logs.mean())), float(np.sqrt(np.expm1(logs.var())))


def test_stein_by_scipy_is_the_closed_form() -> None:
    p = STEIN
    rho, t = np.log(p["foldx"]) / p["tmax"], np.array([0, 3, 9.3, 14, 60, 365.0])
    rise = solve_ivp(lambda _, y: rho * y, (0, 9.3), [p["cmax"] / p["foldx"]], rtol=1e-11, atol=1e-9, t_eval=t[:3])
    k = p["fb"] * (p["alpha"] - p["beta"])
    fall = solve_ivp(
        lambda _, y: [-p["alpha"] * y[0], k * y[0] - p["beta"] * y[1]], (9.3, 365), [p["cmax"], 0], "Radau", t[2:], rtol=1e-10, atol=1e-9
    )
    assert np.allclose(np.append(rise.y[0][:2], fall.y.sum(axis=0)), stein(t, **p), rtol=1e-8)


PROFILE = [(0, 6.2), (1, 15), (3, 89), (5, 525), (7, 3105), (10, 21480), (21, 3845), (60, 168), (90, 147), (180, 110)]


@pytest.mark.parametrize(("day", "level"), PROFILE)
def test_stein_typical_profile_is_the_one_of_an_independent_computation(day: float, level: float) -> None:
    sim = simulate_one(ck.load_model("stein_2019_tisagenlecleucel"), [day])
    assert float(sim.transgene.values[0]) == pytest.approx(level, rel=0.01)


@pytest.mark.parametrize("method", ["auto", "explicit", "stiff"])
def test_stein_of_a_thousand_individuals_is_the_closed_form(method: str) -> None:
    model = ck.load_model("stein_2019_tisagenlecleucel")
    cohort = ck.sample_cohort(model, 1000, seed=11)
    times = np.array([0, 1, 3, 5, 7, 9.3, 10, 14, 21, 28, 60, 90, 180, 365.0])
    sim = ck.simulate(model, cohort, times=times, rtol=1e-7, method=method)
    expected = stein(times, **{name: cohort[name].values[:, None] for name in STEIN})
    assert (sim.status == 0).all()
    assert np.max(np.abs(sim.transgene.values / expected - 1)) < 1e-6


@pytest.mark.parametrize(("variant", "mean", "variation"), [(None, 165_500, 1.00), ("iiv_variance", 149_000, 1.45)])
def test_stein_exposure_of_twenty_thousand_subjects(variant: str | None, mean: float, variation: float) -> None:
    model = ck.load_model("stein_2019_tisagenlecleucel", variant=variant)
    cohort = ck.sample_cohort(model, 20_000, seed=2019)
    sim = ck.simulate(model, cohort, times=np.linspace(0, 28, 113))
    found = ck.exposure(sim, "transgene", lloq=0).auc_0_28.values  # the model, not the assay
    exact = stein_area(28.0, **{name: cohort[name].values for name in STEIN})
    assert geometric(found)[0] == pytest.approx(mean, rel=0.05)
    assert geometric(found)[1] == pytest.approx(variation, rel=0.05)
    assert np.median(np.abs(found / exact - 1)) < 1e-3


def test_stein_random_effects_have_the_published_spread() -> None:
    cohort = ck.sample_cohort(ck.load_model("stein_2019_tisagenlecleucel"), 20_000, seed=5)
    for name, sd in STEIN_SD.items():
        assert np.log(cohort[name].values).std() == pytest.approx(sd, rel=0.03)
        assert np.median(cohort[name].values) == pytest.approx(STEIN[name], rel=0.06)


def ogasawara(t: np.ndarray, tlag, doubling, tmax, half_initial, half_terminal, cmax, fb) -> np.ndarray:
    """Lag, growth, two half-lives."""
    growth = np.minimum(np.maximum(t, tlag), np.maximum(tmax, tlag)) - np.maximum(tmax, tlag)
    after = np.maximum(t - tmax, 0)
    return np.where(
        t < tmax, cmax * 2 ** (growth / doubling), cmax * ((1 - fb) * 2 ** (-after / half_initial) + fb * 2 ** (-after / half_terminal))
    )


def test_ogasawara_is_lag_growth_and_two_half_lives() -> None:
    p = {"tlag": 3.27, "doubling": 0.755, "tmax": 9.29, "half_initial": 5.0, "half_terminal": 352.0, "cmax": 24e3, "fb": 0.0079}
    t = np.array([0, 2, 3.27, 4, 7, 9.29, 12, 28, 90, 365, 730.0])
    sim = simulate_one(ck.load_model("ogasawara_2021_lisocabtagene"), t, rtol=1e-9, atol=1e-9)
    assert distance(sim.transgene.values, ogasawara(t, **p)) < 1e-6
    assert np.allclose(sim.transgene.values, ogasawara(t, **p), rtol=1e-6)


def test_ogasawara_peak_before_the_end_of_the_lag_has_no_growth() -> None:
    t = np.array([0, 1, 2, 3, 10.0])
    sim = simulate_one(ck.load_model("ogasawara_2021_lisocabtagene"), t, {"tmax": 2.0, "tlag": 3.0}, rtol=1e-9)
    assert sim.transgene.values[:2] == pytest.approx(24e3, rel=1e-9)
    assert (np.diff(sim.transgene.values[2:]) < 0).all()


def test_ogasawara_by_scipy_is_the_same_course() -> None:
    rho, alpha, beta, fb = np.log(2) / 0.755, np.log(2) / 5, np.log(2) / 352, 0.0079
    t = np.array([12, 28, 90, 365.0])
    start = [24e3, 0.0]
    fall = solve_ivp(
        lambda _, y: [-alpha * y[0], fb * (alpha - beta) * y[0] - beta * y[1]], (9.29, 365), start, "LSODA", t, rtol=1e-10, atol=1e-9
    )
    sim = simulate_one(ck.load_model("ogasawara_2021_lisocabtagene"), [0.0, *t], rtol=1e-9, atol=1e-9)
    assert distance(sim.transgene.values[1:], fall.y.sum(axis=0)) < 1e-6
    assert sim.transgene.values[0] == pytest.approx(24e3 * np.exp(-rho * 6.02), rel=1e-7)


def test_ctl019_of_a_thousand_individuals_is_the_closed_form_in_blood_and_marrow() -> None:
    model = ck.load_model("nobles_2020_ctl019", variant="infused")
    cohort = ck.sample_cohort(model, 1000, seed=12)
    times = np.array([0, 0.5, 2, 7, 13.7, 21, 28, 90, 365, 2000.0])
    sim = ck.simulate(model, cohort, times=times, rtol=1e-9, atol=1e-9)
    p = {item.name: cohort[item.name].values[:, None] for item in model.parameters}
    fb = p["level"] / (p["level"] + p["cmax"])
    infused = p["early"] * np.exp(-p["away"] * times)
    expected = infused + stein(times[None, :], p["foldx"], p["tmax"], p["cmax"], p["alpha"], fb, p["beta"])
    assert ((p["cmax"] > 0) & (p["cmax"] < 317400)).all()
    assert np.allclose(sim.transgene.sel(matrix="PB").values, expected, rtol=1e-6)
    assert np.allclose(sim.transgene.sel(matrix="BM").values, p["ratio"] * expected, rtol=1e-6)
