"""Axicabtagene ciloleucel (Mueller-Schoell 2021) and IM19 (Minucci 2024) in lymphoma: the printed equations in scipy."""

from __future__ import annotations

import numpy as np
import pytest
from compare import simulate_one
from stiff_courses import misfit, solve

import carkinetics as ck

METHODS = ["auto", "stiff", "explicit"]
TIMES = np.array([0, 0.5, 1, 2, 4, 6, 8, 10, 12, 14, 18, 23, 28, 40, 60, 90, 150, 250, 365.0])
PHENOTYPES = ("tn", "tcm", "tem", "tef", "tumour")
PATIENTS = {
    "typical": {},
    "transplanted": {"asct": "yes", "cd4_cd8": 0.3, "mtv": 900, "low": 0},
    "low expansion": {"asct": "no", "cd4_cd8": 4, "mtv": 300, "low": 1},
    "low, transplanted": {"asct": "yes", "mtv": 2500, "low": 1},
    "of their own": {"vmax1_ref": 0.02, "vmax5_2": 20, "mtv": 150, "cd4_cd8": 2, "low": 0},
}


def axicabtagene(patient: dict) -> dict[str, np.ndarray]:
    """Eqs. 5-11 with Table 1."""
    p = {"vmax1_ref": 0.00846, "vmax5_2": 4.04, "asct": "no", "cd4_cd8": 1, "mtv": 85.7, "low": 0} | patient
    vmax = 0.000700 if p["low"] else p["vmax1_ref"] * p["cd4_cd8"] ** -0.385
    vmax *= 1 + 2.53 * (p["asct"] == "yes")
    kill = np.array([2.57, p["vmax5_2"], 3.78, 4.24])

    def rhs(_: float, y: np.ndarray) -> list[float]:
        tn, tcm, tem, tef, tu = y
        return [
            vmax * tu * tn / (1.13 + tn) + (0.0005 - 0.140 - 0.0104) * tn,
            vmax * tu * tcm / (1.13 + tcm) + (0.007 - 0.191 - 0.0104) * tcm + 0.140 * tn,
            vmax * tu * tem / (1.13 + tem) + (0.007 - 0.355 - 0.0104) * tem + 0.191 * tcm,
            0.355 * tem - 0.518 * tef,
            0.0023 * (1 - tu / 5000) * tu - kill @ y[:4] * tu / (276 + tu),
        ]

    return dict(zip(PHENOTYPES, solve(rhs, [0.1] * 4 + [p["mtv"]], TIMES, atol=1e-14), strict=True))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("patient", PATIENTS)
def test_every_phenotype_and_the_tumour_are_those_of_scipy(patient: str, method: str) -> None:
    model, expected = ck.load_model("mueller_schoell_2021_axicabtagene"), axicabtagene(PATIENTS[patient])
    tight = misfit(simulate_one(model, TIMES, PATIENTS[patient], states=True, rtol=1e-9, method=method), expected)
    assert max(tight.values()) < 1e-6, tight
    default = misfit(simulate_one(model, TIMES, PATIENTS[patient], states=True, method=method), expected)
    assert max(default.values()) < 2e-5, default


def test_one_in_five_has_low_expansion_and_spreads_are_the_printed_coefficients_of_variation() -> None:
    cohort = ck.sample_cohort(ck.load_model("mueller_schoell_2021_axicabtagene"), 20_000, seed=21)
    assert cohort["low"].values.mean() == pytest.approx(1 - 0.803, abs=0.01)
    for name, variance in {"vmax1_ref": 1.17865, "vmax5_2": 2.3442}.items():
        assert np.log(cohort[name].values).var() == pytest.approx(variance, rel=0.03)


def test_residual_errors_are_the_printed_ones_on_the_log_scale() -> None:
    sigma = {item.key: item.sigma for item in ck.load_model("mueller_schoell_2021_axicabtagene").observables if item.error}
    printed = {"naive": 0.547332, "central_memory": 0.743415, "effector_memory": 0.944456, "effector": 0.635942, "tumour_volume": 0.917957}
    assert sigma == pytest.approx(printed, rel=1e-5)


# weight (kg), CD8 fraction, B cells, divisions, fraction to memory (Table S1); peak on a half-day grid, its day, level on day 100 (rxode2)
IM19 = {
    "f0104": (73, 0.333, 1.0e7, 21.41559, 2.514715e-03, 474.578, 2.0, 2.433),
    "f0106": (57, 0.446, 1.0e7, 22.21255, 2.367866e-03, 569.332, 2.0, 2.569),
    "f0107": (48, 0.461, 1.0e7, 21.15557, 1.336295e-02, 311.218, 2.0, 8.093),
    "f0109": (88, 0.833, 1.0e5, 27.70301, 2.076709e-03, 1384.205, 4.5, 10.852),
    "f0110": (67, 0.820, 1.0e5, 19.58777, 0.1, 13.936, 1.5, 2.271),
    "f0111": (76, 0.943, 1.0e5, 22.85367, 0.1, 67.426, 7.0, 24.779),
    "f0118": (80, 0.290, 1.0e7, 15.88462, 2.267028e-03, 34.941, 4.0, 0.227),
    "f0119": (62, 0.633, 1.0e7, 21.48104, 2.91e-10, 434.454, 2.0, 0.149),
    "f0121": (62, 0.610, 3.834397e6, 18.06981, 1.182971e-03, 48.970, 4.5, 0.211),
    "f0122": (62, 0.546, 1.162658e6, 19.63343, 7.041995e-03, 47.223, 5.0, 1.248),
    "f0123": (63, 0.725, 1.0e5, 21.63407, 0.1, 25.427, 6.0, 8.305),
    "f0125": (71, 0.376, 1.613397e6, 18.05807, 1.48e-07, 27.696, 4.5, 0.048),
    "f0126": (68, 0.372, 2.798924e5, 22.42293, 4.57e-07, 74.446, 5.5, 0.193),
}
MEDIAN = tuple(np.median([row[i] for row in IM19.values()]) for i in range(5))
CELLS = ("infused_cd8", "effector_cd8", "memory_cd8", "infused_cd4", "effector_cd4", "memory_cd4", "b_cells", "endogenous")
DAYS = np.array([0, 0.5, 1, 1.5, 2, 2.5, 4, 6, 9, 14, 20, 28, 45, 60, 80, 100.0])


def im19(weight: float, cd8: float, b_start: float, divisions: float, memory: float) -> dict[str, np.ndarray]:
    """Sections 2.3 and 2.4 at quasi-steady state, 1e6 cells/kg."""
    up, life = 2.0**divisions, (9.606881, 3.101849, 180, 240, 30)

    def rhs(_: float, y: np.ndarray) -> list[float]:
        i8, e8, m8, i4, e4, m4, b, endo = y
        cd19 = 5000 * b / (5 * 6.022e14)
        bound = cd19 / (1 + cd19)
        a8, a4 = 24 / 18 * bound * i8, 24 / 36 * bound * i4
        return [
            -a8 - i8 / life[0], up * a8 - e8 / life[1], memory * e8 / life[1] - m8 / life[2],
            -a4 - i4 / life[0], up * a4 - e4 / life[1], memory * e4 / life[1] - m4 / life[3],
            (np.log(2) / 16 - 1e-9 * 86400 * bound * e8) * b,
            5e8 * 5 / life[4] - endo / life[4],
        ]  # fmt: skip

    dose = weight * 1e6
    return dict(zip(CELLS, solve(rhs, [cd8 * dose, 0, 0, (1 - cd8) * dose, 0, 0, b_start, 0.1 * 5e8 * 5], DAYS, atol=1e-7), strict=True))


@pytest.mark.parametrize("patient", [None, *IM19])
def test_every_state_of_a_patient_given_im19_is_that_of_scipy(patient: str | None) -> None:
    model, expected = ck.load_model("minucci_2024_im19", variant=patient), im19(*(IM19[patient][:5] if patient else MEDIAN))
    for method in METHODS:
        tight = misfit(simulate_one(model, DAYS, states=True, rtol=1e-9, method=method), expected)
        assert max(tight.values()) < 1e-6, (method, tight)
        default = misfit(simulate_one(model, DAYS, states=True, method=method), expected)
        assert max(default.values()) < 2e-5, (method, default)


@pytest.mark.parametrize("patient", IM19)
def test_peak_of_im19_and_what_is_left_are_those_of_another_simulator(patient: str) -> None:
    days = np.arange(0, 100.5, 0.5)
    level = simulate_one(ck.load_model("minucci_2024_im19", variant=patient), days).car_t.values
    peak, day, last = IM19[patient][5:]
    assert (level.max(), level[-1]) == pytest.approx((peak, last), rel=1e-4, abs=6e-4)
    assert days[level.argmax()] == day
