"""Corners of the trial model where its answer is known: conserved numbers, closed forms, symmetries, Kendall's law."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from compare import distance, simulate_one

import carkinetics as ck

NOTHING = 1e-300  # a rate that is none, for parameters on the log scale
DEPLETION = [ck.Dose(25, time=day, into="fludarabine") for day in (-4, -3, -2)] + [
    ck.Dose(500, time=day, into="cyclophosphamide") for day in (-3, -2)
]
CELLS = [ck.Dose(0.5e6, into="infusion")]
QUIET = {"clone_np": 0, "clone_pn": 0, "clone_nn": 0, "poor_product": 0, "weak_cd22": 0}


@pytest.fixture(scope="module")
def model() -> ck.Model:
    return ck.load_model("ball_dual_antigen")


def test_copies_never_exceed_those_of_dna_that_is_all_car_t(model: ck.Model) -> None:
    cohort = ck.sample_cohort(model, 200, seed=1)
    sim = ck.simulate(model, cohort, times=np.arange(0, 120, 2.0), doses=DEPLETION + CELLS)
    assert (sim.status == 0).all()
    ceiling = cohort.vcn.values[:, None, None] * 1.515e5
    assert (sim.transgene.values >= -1e-6).all()
    assert (sim.transgene.transpose("subject", "matrix", "time").values <= ceiling).all()


def test_exchange_between_blood_and_marrow_conserves_cells(model: ck.Model) -> None:
    off = {"rho": NOTHING, "alpha": NOTHING, "phi": NOTHING, "beta": NOTHING, "reactivation": NOTHING}
    own = {**QUIET, **off, "weight": 26, "engraftment": 0.08}
    sim = simulate_one(model, [0, 0.1, 1, 5, 30.0], own, doses=DEPLETION + CELLS, rtol=1e-9, states=True)
    blood, marrow = 0.0714 * 26 * 1e6, 0.0229 * 26 * 1e6
    cells = blood * (sim.effector_pb + sim.memory_pb) + marrow * (sim.effector_bm + sim.memory_bm) + 0.08 * sim.infused
    assert cells.values == pytest.approx(0.08 * 0.5e6 * 26, rel=1e-7)


def test_exchange_settles_at_the_partition(model: ck.Model) -> None:
    off = {"rho": NOTHING, "alpha": NOTHING, "phi": NOTHING, "beta": NOTHING, "reactivation": NOTHING}
    sim = simulate_one(model, [0, 60.0], {**QUIET, **off, "partition": 40}, doses=CELLS, rtol=1e-9, states=True)
    assert float((sim.effector_bm / sim.effector_pb).values[-1]) == pytest.approx(40, rel=1e-6)


def test_lymphocytes_without_drugs_recover_in_closed_form(model: ck.Model) -> None:
    r, s, top, start = 0.17, 0.002, 1500.0, 100.0
    times = np.array([-4, 0, 10, 30, 90.0])
    ratio = (r * start + s * top) / (top - start) * np.exp((r + s) * (times + 4))
    own = {**QUIET, "lymph_start": start, "lymph_max": top, "lymph_growth": r, "lymph_input": s}
    sim = simulate_one(model, times, own, rtol=1e-9, atol=1e-9)
    assert distance(sim.lymphocyte_count.values, top * (ratio - s) / (r + ratio)) < 1e-7


def test_effector_and_memory_without_antigen_are_the_biexponential_of_stein(model: ck.Model) -> None:
    rest = {"e19": 0, "s19": 0, "lymph_start": 1500, "lymph_max": 1500, "k12": NOTHING, "alpha": 0.17, "phi": 0.029, "beta": 0.0048}
    rest |= {"support_half": 80, "support_effect": 0.6}
    times = np.array([0, 20, 25, 40, 80, 200, 400.0])
    sim = simulate_one(model, times, {**QUIET, **rest}, doses=CELLS, rtol=1e-10, atol=1e-12, states=True)
    support = 80 / (80 + 1500)
    loss, gain = 0.17 * (1 - 0.6 * support) + 0.029 * support**2, 0.029 * support**2
    after = times[1:] - 20
    effector, memory = (sim[name].values[1:] for name in ("effector_bm", "memory_bm"))
    share = gain / (loss - 0.0048)
    expected = effector[0] * ((1 - share) * np.exp(-loss * after) + share * np.exp(-0.0048 * after)) + memory[0] * np.exp(-0.0048 * after)
    assert np.allclose(effector + memory, expected, rtol=1e-7)


def test_effector_at_full_antigen_and_room_grows_as_one_exponential(model: ck.Model) -> None:
    full = {
        "antigen_half": NOTHING,
        "room_min": 1,
        "exhaustion": NOTHING,
        "k12": NOTHING,
        "phi": NOTHING,
        "kill_max": NOTHING,
        "support_effect": 0,
        "rho": 1.68,
        "alpha": 0.17,
    }
    sim = simulate_one(model, [0, 15, 18.0], {**QUIET, **full}, doses=CELLS, rtol=1e-10, states=True)
    effector = sim.effector_bm.values
    assert np.log(effector[2] / effector[1]) / 3 == pytest.approx(1.68 - 0.17, rel=1e-6)


def test_fludarabine_area_is_dose_over_clearance(model: ck.Model) -> None:
    own = {"weight": 40, "bsa": 1.25, "egfr": 100, "flu_cl_factor": 1.2, "pk_stop": 60}
    clearance = (3.2 + 0.78 * 6) * (40 / 70) ** 0.75 * 1.2
    sim = simulate_one(model, [-4, 50.0], own, doses=DEPLETION, rtol=1e-9)
    assert float(sim.fludarabine_auc.values[-1]) == pytest.approx(0.78 * 75 * 1.25 / clearance, rel=1e-6)


def test_stopping_the_drugs_on_day_eight_costs_most_children_none_of_the_area(model: ck.Model) -> None:
    table = ck.sample_cohort(model, 200, seed=2).to_dataframe().reset_index()
    areas = []
    for day in (8.0, 30.0):
        cohort = ck.cohort_from(model, table.assign(pk_stop=day))
        areas.append(ck.simulate(model, cohort, times=[-4, 30.0], doses=DEPLETION).fludarabine_auc)
    lost = 1 - areas[0].values[:, -1] / areas[1].values[:, -1]
    assert np.median(lost) < 1e-6
    assert np.quantile(lost, 0.98) < 0.01


def test_the_two_antigens_are_labels(model: ck.Model) -> None:
    same = {**QUIET, "dim": 0, "extinction_np": 0.3, "extinction_pn": 0.3, "clone_np": 0, "clone_pn": 0}
    nineteen = simulate_one(model, [0, 10, 28, 90, 200.0], {**same, "clone_np": 900}, doses=DEPLETION + CELLS, rtol=1e-9)
    swapped = {**same, "e19": 0, "s19": 0, "e22": 1, "s22": 1, "clone_pn": 900}
    twentytwo = simulate_one(model, [0, 10, 28, 90, 200.0], swapped, doses=DEPLETION + CELLS, rtol=1e-9)
    assert np.allclose(nineteen.transgene.values, twentytwo.transgene.values, rtol=1e-7)
    assert np.allclose(nineteen.cells_np.values, twentytwo.cells_pn.values, rtol=1e-6)
    assert float(nineteen.cells_np.values[-1]) > 0


def test_without_a_cd22_limb_only_cd19_divides_the_clones(model: ck.Model) -> None:
    times = [0, 5, 10.0]
    whole = simulate_one(model, times, QUIET, doses=DEPLETION + CELLS, rtol=1e-9)
    split = simulate_one(model, times, {**QUIET, "clone_pn": 3e10}, doses=DEPLETION + CELLS, rtol=1e-9)
    assert float(split.cells_pn.values[0]) > 1e4
    assert distance((split.cells_pp + split.cells_pn).values, whole.cells_pp.values) < 1e-7


def kendall(n0: int, growth: float, births: float, time: float) -> float:
    """Probability that n0 cells, dividing at `births` and dying at `births - growth`, have no descendants at `time`."""
    spread = np.exp(growth * time)
    deaths = births - growth
    return float((deaths * (spread - 1) / (births * spread - deaths)) ** n0)


@pytest.mark.parametrize("n0", [1, 5, 40])
def test_extinction_of_a_small_clone_follows_kendall(model: ck.Model, n0: int) -> None:
    n = 2000
    drawn = -np.log1p(-(np.arange(n) + 0.5) / n)  # every quantile of Exp(1) once
    alone = {**QUIET, "clone_np": n0, "blast_capacity": 1e12, "blast_growth": 0.09, "blast_births": 0.25}
    table = pd.DataFrame({"subject": np.arange(n), "extinction_np": drawn, **alone})
    sim = ck.simulate(model, ck.cohort_from(model, table), times=[-4, 6, 26, 96.0], rtol=1e-8)
    gone = (sim.cells_np.values == 0).mean(axis=0)
    assert gone[0] == 0
    for found, time in zip(gone[1:], (10, 30, 100), strict=True):
        assert found == pytest.approx(kendall(n0, 0.09, 0.25, time), abs=1.5 / n)


def test_a_large_clone_without_turnover_dies_as_its_cells_do(model: ck.Model) -> None:
    n = 500
    drawn = -np.log1p(-(np.arange(n) + 0.5) / n)
    own = {**QUIET, "clone_np": 1000, "blast_births": NOTHING, "blast_growth": NOTHING, "depletion_share": NOTHING, "e22": 0.3, "s22": 1}
    own |= {"engraftment": 0.08}  # cells enough to kill most of them in two weeks
    table = pd.DataFrame({"subject": np.arange(n), "extinction_np": drawn, **own})
    times = np.arange(0, 26, 1.0)
    sim = ck.simulate(model, ck.cohort_from(model, table), times=times, doses=DEPLETION + CELLS, rtol=1e-8)
    marrow = 0.0229 * 26 * 1e6
    latest = sim.cells_np.values[0] * marrow  # the smallest draw: the clone that lives longest
    survived = (sim.cells_np.values > 0).mean(axis=0)
    expected = 1 - (1 - latest / 1000) ** 1000  # one of 1000 independent cells is alive
    assert np.abs(survived - expected)[latest > 0].max() < 0.01
    assert survived[-1] < 0.9
