"""bb2121 in multiple myeloma (Singh 2021): the printed equations in scipy, and the numbers that an independent simulator gives."""

from __future__ import annotations

import numpy as np
import pytest
from compare import simulate_one
from stiff_courses import misfit, solve

import carkinetics as ck

STATES = ("effector_pb", "memory_pb", "effector_bm", "memory_bm", "complex", "tumour", "paraprotein", "soluble")
COHORTS = {None: 450e6, "dose_50": 50e6, "dose_150": 150e6, "dose_800": 800e6}
TIMES = np.array([0, 0.003, 0.02, 0.1, 1, 3, 5, 7, 9, 11, 13, 14, 15, 17, 20, 28, 45, 60, 90, 180, 365.0])
TYPICAL = {"kexp_max": 1.73, "kel_e": 113, "kel_m": 0.219, "k12": 1.71, "k21": 0.176, "kkill_max": 0.343, "gamma_m": 0.215, "gamma_b": 1}
OWN = {"kexp_max": 1.4, "kel_e": 60.0, "kel_m": 0.4, "k12": 2.6, "k21": 0.11, "kkill_max": 0.6, "gamma_m": 0.18, "gamma_b": 1.9}
# largest transgene level after day 1 (half-day grid) and deepest change of M-protein, by rxode2
RXODE2 = {"dose_50": (37411, -0.925), "dose_150": (36479, -0.924), None: (35743, -0.923), "dose_800": (35484, -0.923)}


def singh(dose: float, own: dict[str, float]) -> dict[str, np.ndarray]:
    """SI Eqs. 6-20 with the corrections of the authors' code, in concentrations."""
    c = TYPICAL | own
    kon, koff, vb, vt, b0 = 7.103e4 * 86400 / 6.023e23, 2.385e-3 * 86400, 5.0, 3.65, 2.5e9

    def rhs(_: float, y: np.ndarray) -> list[float]:
        e_pb, m_pb, e_t, m_t, cplx, tumour, protein, bcma = y
        cells = e_t + m_t
        grow = c["kexp_max"] * (cplx / cells) / (10 + cplx / cells)
        kill = c["kkill_max"] * (cplx / tumour) / (2.24 + cplx / tumour)
        return [
            (c["k21"] * vt * e_t - c["k12"] * vb * e_pb) / vb - c["kel_e"] * e_pb,
            (c["k21"] * vt * m_t - c["k12"] * vb * m_pb) / vb - c["kel_m"] * m_pb,
            (c["k12"] * vb * e_pb - c["k21"] * vt * e_t) / vt + grow * e_t - 2e-5 * e_t,
            (c["k12"] * vb * m_pb - c["k21"] * vt * m_t) / vt + 2e-5 * e_t,
            kon * (cells * 15000 - cplx) * (tumour * 12590 - cplx) - koff * cplx,
            0.008 * tumour - kill * tumour,
            12.1e-12 * b0 * (tumour / b0) ** c["gamma_m"] - 0.117 * protein,
            0.175e-6 * b0 * (tumour / b0) ** c["gamma_b"] - 0.7 * bcma,
        ]

    start = [dose / vb, 0, 1e-6, 0, 0, b0, 12.1e-12 * b0 / 0.117, 0.175e-6 * b0 / 0.7]
    return dict(zip(STATES, solve(rhs, start, TIMES, atol=[1e-6] * 6 + [1e-14] * 2), strict=True))


@pytest.mark.parametrize("variant", COHORTS)
@pytest.mark.parametrize("method", ["auto", "stiff", "explicit"])
def test_every_state_of_a_dose_cohort_is_that_of_scipy(variant: str | None, method: str) -> None:
    model, expected = ck.load_model("singh_2021_idecabtagene", variant=variant), singh(COHORTS[variant], {})
    tight = misfit(simulate_one(model, TIMES, states=True, rtol=1e-9, method=method), expected)
    assert max(tight.values()) < 1e-6, tight
    default = misfit(simulate_one(model, TIMES, states=True, method=method), expected)
    assert max(default.values()) < 2e-5, default


def test_another_patient_and_the_dose_by_record_are_those_of_scipy() -> None:
    model = ck.load_model("singh_2021_idecabtagene")
    sim = simulate_one(model, TIMES, OWN | {"infused": 0}, doses=[ck.Dose(220e6)], states=True, rtol=1e-9)
    found = misfit(sim, singh(220e6, OWN))
    assert max(found.values()) < 1e-6, found


@pytest.mark.parametrize("variant", RXODE2)
def test_peak_and_nadir_are_those_of_another_simulator(variant: str | None) -> None:
    sim = simulate_one(ck.load_model("singh_2021_idecabtagene", variant=variant), np.arange(0, 365.5, 0.5))
    peak, nadir = RXODE2[variant]
    assert float(sim.transgene[sim.time > 1].max()) == pytest.approx(peak, abs=1)
    assert float(sim.m_protein_change.min()) == pytest.approx(nadir, abs=6e-4)


def test_marrow_holds_hundreds_of_times_the_cells_of_blood_while_effector_cells_do_and_fifteen_times_later() -> None:
    sim = simulate_one(ck.load_model("singh_2021_idecabtagene"), [5, 365], rtol=1e-9)
    ratio = (sim.car_t.sel(matrix="BM") / sim.car_t.sel(matrix="PB")).values
    late = np.roots([1, 1.71 + 0.219 + 0.176, 0.176 * 0.219])[1]  # memory cells decline at the slow rate of two compartments
    assert ratio[1] == pytest.approx((1.71 + 0.219 + late) * 5 / (0.176 * 3.65), rel=1e-3)
    assert 700 < ratio[0] < 1000
