"""CD19 CAR-T cells in lupus (Park 2025): 37 equations in scipy, twice, and the numbers that another simulator prints."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from compare import distance, simulate_one
from park_reference import B_BM, B_PB, as_printed, constants, with_logarithms
from stiff_courses import misfit

import carkinetics as ck

NAME = "park_2025_cd19_sle"
EARLY = np.array([0, 1e-3, 0.01, 0.1, 0.3, 0.6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.0])
TIMES = np.array([0, 0.01, 0.3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 20, 28, 40, 60, 90, 150, 250, 365, 540, 730.0])
# names of the reference -> names of the file
NAMES = {
    "weight": "weight", "dose": "infused", "kexp": "kexp_max", "kkill": "kkill_max", "threshold": "car_rev_min", "k0rev": "k0_rev",
    "bmax": "b_max", "circ0": "circ0", "mtt": "mtt", "emax_nt": "emax_nt", "ksyn": "ksyn_aab", "kdeg": "kdeg_ifn",
    "kout4": "kout_cd4", "kout8": "kout_cd8",
    "k04": "k0_cd4", "ldc": "ldc_0", "ptu0": "ptu_0", "ec50": "ec50_exp",
}  # fmt: skip
PATIENTS: dict[str, dict[str, float]] = {
    "typical": {},
    "a tenth of the dose": {"dose": 1e5},
    "small, slow": {"weight": 45, "kexp": 1.7, "kkill": 2.4, "threshold": 9.0, "k0rev": 6e6, "kdeg": 18, "mtt": 5.5, "ec50": 2.5e-5},
    "hardly any lymphodepletion": {"ldc": 2, "bmax": 2e8, "k04": 400, "kout8": 0.8, "circ0": 4000, "emax_nt": 20, "ksyn": 9000},
}


@cache
def course(name: str) -> dict[str, np.ndarray]:
    """The reference of a patient over two years."""
    return with_logarithms(constants(**PATIENTS[name]), TIMES)


def simulated(name: str, times: np.ndarray, **options: Any) -> Any:
    """A patient of PATIENTS by the package."""
    own = {NAMES[key]: value for key, value in PATIENTS[name].items()}
    return simulate_one(ck.load_model(NAME), times, own, states=True, **options)


@pytest.mark.parametrize("method", ["auto", "stiff"])
@pytest.mark.parametrize("name", PATIENTS)
def test_every_state_of_a_patient_is_that_of_scipy_for_two_years(name: str, method: str) -> None:
    tight = misfit(simulated(name, TIMES, rtol=1e-9, method=method), course(name))
    assert max(tight.values()) < 1e-6, tight
    default = misfit(simulated(name, TIMES, method=method), course(name))
    assert max(default.values()) < 1e-4, default


@pytest.mark.parametrize("name", PATIENTS)
def test_logarithms_of_b_cells_and_complexes_per_b_cell_are_the_printed_equations(name: str) -> None:
    expected, sim = as_printed(constants(**PATIENTS[name]), EARLY), simulated(name, EARLY, rtol=1e-10)
    b = {"pb": B_PB * np.exp(sim.log_b_pb.values), "bm": B_BM * np.exp(sim.log_b_bm.values)}
    for place, level in b.items():
        assert np.allclose(level, expected[f"b_{place}"], rtol=1e-4, atol=1e-6 * level[0])
        for subset in "84":
            assert distance(sim[f"bound{subset}_{place}"].values * level, expected[f"cplx{subset}_{place}"]) < 1e-6
    found = misfit(sim, {key: value for key, value in expected.items() if key in sim})
    assert max(found.values()) < 1e-6, found


def test_landmarks_are_those_of_another_simulator() -> None:
    days = np.arange(0, 730.25, 0.25)
    sim = simulated("typical", days)
    car = sim.car_t.sel(matrix="PB").values
    at_90 = sim.sel(time=90)
    assert (car.max(), days[car.argmax()]) == (pytest.approx(131.4, abs=0.05), 8.75)
    assert float(sim.cd4_count.min()) == pytest.approx(39.5, abs=0.05)
    assert float(sim.cd8_count.min()) == pytest.approx(19.5, abs=0.05)
    assert float(sim.neutrophils.min()) == pytest.approx(144, abs=0.5)
    assert float(sim.car_naive.max()) == pytest.approx(16.5, abs=0.05)
    assert float(at_90.interferon) == pytest.approx(2.02e-2, abs=5e-5)
    assert float(at_90.proteinuria) == pytest.approx(592.7525, rel=1e-6)
    assert float(sim.complement[-1]) == pytest.approx(1111.487, rel=1e-6)
    assert float(sim.anti_dsdna[-1]) == pytest.approx(452.882, rel=2e-6)


@pytest.mark.parametrize(
    ("share", "peak", "day", "b_200"), [(0.01, 71.35, 12.5, 201.1), (0.1, 73.13, 11.0, 201.1), (0.5, 105.70, 9.5, 193.0)]
)
def test_lower_doses_are_those_of_another_simulator(share: float, peak: float, day: float, b_200: float) -> None:
    days = np.arange(0, 200.5, 0.5)
    sim = simulate_one(ck.load_model(NAME), days, {"infused": 1e6 * share})
    car = sim.car_t.sel(matrix="PB").values
    assert (car.max(), days[car.argmax()]) == (pytest.approx(peak, abs=0.006), day)
    assert float(sim.b_cells.sel(matrix="PB")[-1]) == pytest.approx(b_200, abs=0.06)


def test_b_cells_return_exactly_while_cells_are_below_the_threshold() -> None:
    sim = simulated("typical", np.linspace(0, 100, 4001))
    below = sim.car_t.sel(matrix="PB").values < 2.38
    assert np.array_equal(below, sim.returning.values == 1)
    assert np.diff(below.astype(int)).tolist().count(1) == 2  # before the expansion and after it


def test_every_virtual_patient_finishes_and_the_spread_is_that_of_another_simulator() -> None:
    model = ck.load_model(NAME)
    sim = ck.simulate(model, ck.sample_cohort(model, 400, seed=5), times=np.arange(0, 732, 2))
    assert (sim.status == 0).all()
    peak, last = sim.car_t.sel(matrix="PB").max("time"), sim.b_cells.sel(matrix="PB")[:, -1]
    assert np.quantile(peak, [0.025, 0.5, 0.975]) == pytest.approx([37.2, 111.8, 449.6], rel=0.25)  # of 200 patients there
    assert float(last.median()) == pytest.approx(255.7, rel=0.25)


def test_without_lymphodepletion_the_host_stays_at_its_baseline() -> None:
    sim = simulate_one(ck.load_model(NAME), [0, 100, 730], {"ldc_0": 0})
    assert sim.cd4_count.values == pytest.approx(210.18 / 1.02, rel=1e-9)
    assert sim.cd8_count.values == pytest.approx(525.59 / 1.49, rel=1e-9)
    assert sim.neutrophils.values == pytest.approx(5617.22, rel=1e-9)
