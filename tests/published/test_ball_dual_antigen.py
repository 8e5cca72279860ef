"""The trial model against an independent implementation of its equations, child by child and to the end of the trial."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from ball_reference import CELLS, LYMPHODEPLETION, OWN, STATES, child, course
from compare import distance, simulate_one

import carkinetics as ck

TIMES = np.array([-4, -3.5, -2, -1, 0, 0.5, 1, 3, 5, 8, 10, 14, 21, 28, 45, 60, 84, 120, 180, 270, 365, 540, 730.0])
# names of the proposal -> names of the file
NAMES = {
    "wt": "weight", "bsa": "bsa", "egfr": "egfr", "L0": "lymph_max", "Lstart": "lymph_start", "N0": "marrow_max",
    "feng": "engraftment", "Kp": "partition", "rho": "rho", "alpha": "alpha", "phi": "phi", "beta": "beta",
    "Kc": "room_half", "kk": "kill_max", "r": "blast_growth", "frailty": "frailty", "vcn": "vcn", "fcl": "flu_cl_factor",
    "focc": "flu_occasion", "fv": "flu_v_factor", "clc": "cy_cl", "Nshare": "b_start", "dosefactor": "dose_factor", "Fb0": "blast_start",
    "poor": "poor_product", "weak": "weak_cd22", "n01": "clone_np", "n10": "clone_pn", "n00": "clone_nn", "kFL": "flu_kill_lymph",
}  # fmt: skip
DRAWS = ("extinction_pp", "extinction_np", "extinction_pn", "extinction_nn")
SMALL = {"wt": 15, "bsa": 0.64, "n01": 40, "W": (1.0, 0.2, 1.0, 1.0), "r": 0.12, "vcn": 1.3}
POOR = {"wt": 60, "bsa": 1.65, "egfr": 95, "poor": 1, "n10": 11, "fcl": 1.3, "focc": 0.9, "fv": 0.7, "frailty": 2.5}
WEAK = {"weak": 1, "n01": 5000, "n10": 300, "n00": 2, "W": (1.3, 0.4, 0.7, 2.1), "Fb0": 0.85, "L0": 2000, "Lstart": 400, "N0": 5e5}
SLOW = {"rho": 1.5, "alpha": 0.4, "feng": 0.03, "Kp": 30, "n10": 2000, "kk": 15, "Fb0": 0.99, "dosefactor": 0.6, "kFL": 6}
CHILDREN: dict[str, tuple[str, dict[str, Any]]] = {
    "typical": ("senl_19", {}),
    "relapse without CD19": ("senl_19", SMALL),
    "poor product": ("senl_22", POOR),
    "weak limb": ("senl_19_22", WEAK),
    "slow cells": ("senl_22", SLOW),
}
OBSERVED = {"blast_fraction": "blast_fraction", "neutrophils": "neutrophils", "fludarabine_auc": "AUC", "cumulative_hazard": "HZ"}


def doses(schedule: tuple) -> list[ck.Dose]:
    """A schedule of the reference as doses of the file."""
    entries = {"flu": "fludarabine", "cy": "cyclophosphamide", "cells": "infusion"}
    return [ck.Dose(amount, time=day, into=entries[into]) for day, into, amount in schedule]


def in_file(own: dict[str, Any]) -> dict[str, float]:
    """A child's own constants under the names of the file; draws that are not its own are those of the reference, not medians."""
    drawn = ("poor", "weak", "n01", "n10", "n00")
    values = {NAMES[name]: OWN[name] for name in drawn} | {NAMES[name]: value for name, value in own.items() if name != "W"}
    return values | dict(zip(DRAWS, own.get("W", OWN["W"]), strict=True))


def both(product: str, own: dict[str, Any], schedule: tuple = LYMPHODEPLETION + CELLS) -> tuple[Any, dict[str, np.ndarray]]:
    """The course of one child by the package and by the reference."""
    model = ck.load_model("ball_dual_antigen", variant=product)
    atol = {state.name: 1e-5 * state.atol for state in model.states}
    sim = simulate_one(model, TIMES, in_file(own), doses=doses(schedule), rtol=1e-10, atol=atol, states=True)
    return sim, course(child(product, **own), TIMES, schedule)


@cache
def pair(name: str) -> tuple[Any, dict[str, np.ndarray]]:
    """Both courses of a child of CHILDREN."""
    return both(*CHILDREN[name])


@pytest.mark.parametrize("name", CHILDREN)
def test_every_state_of_a_child_is_that_of_an_independent_implementation(name: str) -> None:
    sim, expected = pair(name)
    states = [state.name for state in ck.load_model("ball_dual_antigen").states]
    worst = {state: distance(sim[state].values, expected[key]) for state, key in zip(states, STATES, strict=True) if expected[key].any()}
    assert max(worst.values()) < 1e-6, sorted(worst.items(), key=lambda item: -item[1])[:3]


@pytest.mark.parametrize("name", CHILDREN)
def test_what_the_assays_see_of_a_child_is_that_of_an_independent_implementation(name: str) -> None:
    sim, expected = pair(name)
    for matrix in ("PB", "BM"):
        assert distance(sim.transgene.sel(matrix=matrix).values, expected[f"transgene_{matrix.lower()}"]) < 1e-6
    for found, key in OBSERVED.items():
        assert distance(sim[found].values, expected[key]) < 1e-6


def test_a_child_without_lymphodepletion_is_that_of_an_independent_implementation() -> None:
    sim, expected = both("senl_19", {}, CELLS)
    assert distance(sim.transgene.sel(matrix="PB").values, expected["transgene_pb"]) < 1e-6
    assert sim.transgene.sel(matrix="PB").max() < 0.4 * pair("typical")[0].transgene.sel(matrix="PB").max()


def test_a_clone_that_dies_out_stays_at_exactly_zero() -> None:
    sim, _ = pair("weak limb")
    dead = sim.cells_nn.values
    assert dead[0] > 0
    assert (dead[TIMES >= 10] == 0).all()


def test_a_clone_that_survives_is_the_relapse() -> None:
    sim, _ = pair("relapse without CD19")
    last = sim.isel(time=-1)
    assert float(last.blast_fraction) > 0.05
    assert float(last.cells_np) > 0
    assert float(last.cells_pp) == 0
