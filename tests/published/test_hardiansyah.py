"""Hardiansyah 2019: two patients' blood, tissue and cytokines in scipy, in units of 1e9 cells, and cells that only move."""

from __future__ import annotations

from functools import cache, partial

import numpy as np
import pytest
from compare import distance, simulate_one
from pieces import course, worst

import carkinetics as ck

STATES = ("leukaemia", "effector", "effector_tissue", "memory", "memory_tissue", "interleukin_6", "interleukin_10", "interferon")
SCALE = np.array([1e9] * 5 + [1.0] * 3)  # 1e9 cells into cells
DAYS = np.array([0, 0.01, 0.1, 0.5, 0.99, 1, 1.01, 1.5, 2, 2.02, 2.5, 3, 3.3, 3.8, 5, 7, 10, 14, 19, 21, 27, 28, 40, 60, 90, 180, 270, 350])
UPN1 = {"P": (1.8e-3, 0.7e-3, 0.3e-3), "rE": 16.16, "dE": 23.04, "aE": 0.024, "K": 0.19, "base": (1.7, 4.5, 2.3), "B0": 4.14, "dose": 1.1}
UPN3 = {"P": (6e-3, 17e-3, 6e-3), "rE": 14.40, "dE": 1.44, "aE": 0.12, "K": 2.21, "base": (1.0, 0.5, 1.7), "B0": 0.93, "dose": 0.014}
PATIENTS = {None: UPN1, "upn3": UPN3}


def rates(_: float, y: np.ndarray, __: int, p: dict) -> list[float]:
    b, e, et, m, mt, il6, il10, ifn = y
    f = b / (b + 1e5)
    fd = 0.59 + (1 - 0.59) * 650 / (il10 + 650)
    return [
        0.0093 * b - 0.0076 * b - p["K"] * e * b,
        p["rE"] * e * b - p["dE"] * e - 76.78 * e + 1.84 * et - p["aE"] * e * (1 - f) + 1 * m * f,
        76.78 * e - 1.84 * et,
        0.0509 * m - 0.408 * m - 76.78 * m + 1.84 * mt + p["aE"] * e * (1 - f) - 1 * m * f,
        76.78 * m - 1.84 * mt,
        3.96 * p["base"][0] + p["P"][0] * 1e6 * b * e - 3.96 * il6,
        4.68 * p["base"][1] + p["P"][1] * 1e6 * b * e - 4.68 * il10,
        1.51 * p["base"][2] + p["P"][2] * 1e6 * b * e * fd - 1.51 * ifn,
    ]


def given(cells: float, y: np.ndarray) -> np.ndarray:
    return y + cells * np.eye(8)[1]


@cache
def reference(variant: str | None) -> dict[str, np.ndarray]:
    """States of a patient by name, in cells and pg/mL, by scipy."""
    p = PATIENTS[variant]
    start = [p["B0"], 0.1 * p["dose"], 0, 0, 0, *p["base"]]
    parts = ((1, partial(given, 0.3 * p["dose"])), (2, partial(given, 0.6 * p["dose"])))
    found = course(partial(rates, p=p), start, DAYS, parts, 1e-13, "Radau")
    return dict(zip(STATES, found * SCALE[:, None], strict=True))


@pytest.mark.parametrize("method", ["auto", "stiff", "explicit"])
@pytest.mark.parametrize("variant", PATIENTS)
def test_every_state_of_a_patient_is_that_of_scipy(variant: str | None, method: str) -> None:
    model = ck.load_model("hardiansyah_2019", variant=variant)
    assert worst(model, DAYS, reference(variant), rtol=1e-9, method=method) < 1e-6


@pytest.mark.parametrize("variant", PATIENTS)
def test_default_tolerances_follow_a_patient_for_a_year(variant: str | None) -> None:
    assert worst(ck.load_model("hardiansyah_2019", variant=variant), DAYS, reference(variant)) < 1e-6


PRINTED = {
    None: {"car_t": 2.5495e9, "car_t_memory": 7.34449e6, "il6": 2744.7, "il10": 915.3, "ifn_gamma": 828.4},
    "upn3": {"car_t": 0.0969e9, "car_t_memory": 7.18e6, "il6": 49.3, "il10": 116.4, "ifn_gamma": 119.6},
}  # nlmixr2lib's vignette, the highest of values every 0.1 days


@pytest.mark.parametrize("variant", PRINTED)
def test_peaks_of_a_patient_are_those_of_another_package(variant: str | None) -> None:
    sim = simulate_one(ck.load_model("hardiansyah_2019", variant=variant), np.round(np.arange(0, 350.05, 0.1), 1))
    for name, peak in PRINTED[variant].items():
        assert float(sim[name].max()) == pytest.approx(peak, rel=1e-3), name


def test_infused_cells_that_only_move_are_all_there() -> None:
    still = {"r_e": 0.0, "d_e": 0.0, "r_m": 0.0, "d_m": 0.0}
    sim = simulate_one(ck.load_model("hardiansyah_2019"), [0, 0.5, 0.99, 1, 1.5, 1.99, 2, 10, 100], still, rtol=1e-10)
    total = sim.car_t.values + sim.car_t_tissue.values
    assert np.allclose(total, 1.1e9 * np.array([0.1, 0.1, 0.1, 0.4, 0.4, 0.4, 1, 1, 1]), rtol=1e-8)
    assert sim.car_t_memory.values[-1] > 1e6  # conversion goes on meanwhile


def test_without_cells_cytokines_rest_and_leukaemia_grows_alone() -> None:
    sim = simulate_one(ck.load_model("hardiansyah_2019"), [0.0, 100, 350], {"infused": 0.0})
    assert np.allclose(sim.il6.values, 1.7, rtol=1e-9)
    assert np.allclose(sim.cll_cells.values, 4.14e9 * np.exp((0.0093 - 0.0076) * sim.time.values), rtol=1e-6)


def test_a_dose_of_the_parts_is_the_schedule_of_the_file() -> None:
    model = ck.load_model("hardiansyah_2019", variant="upn3")
    doses = [ck.Dose(part * 1.4e7, time=day) for day, part in enumerate((0.1, 0.3, 0.6))]
    dosed = simulate_one(model, DAYS, {"infused": 0.0}, doses=doses)
    assert distance(dosed.car_t.values, simulate_one(model, DAYS).car_t.values) < 1e-5
