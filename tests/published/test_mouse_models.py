"""Barros 2021: CAR-T cells on a day, a second tumour on another, and the same equations in scipy."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from compare import distance, simulate_one
from pieces import Case, course, worst

import carkinetics as ck

HODGKIN = {
    "phi": 0.265,
    "pi": 0.35,
    "eps": 0.15,
    "theta": 6e-6,
    "alpha": 4.5e-8,
    "mu": 0.005,
    "rho": 0.05650026,
    "beta": 1.404029e-12,
    "gamma": 3.715843e-6,
}
RAJI = {
    "phi": 0.83,
    "pi": 0.8300536,
    "eps": 1.59795,
    "theta": 2.3e-4,
    "alpha": 1.248506e-8,
    "mu": 6.89e-7,
    "rho": 0.5071721,
    "beta": 0,
    "gamma": 3.365388e-8,
}
LONG = np.array([0, 10, 30, 42, 44, 45, 45.5, 46, 48, 50, 60, 80, 100, 150, 200, 249, 250, 250.5, 251, 253, 255, 260, 300, 350, 400.0])
SHORT = np.array([0, 3, 6, 7, 7.01, 7.1, 7.5, 8, 9, 10, 11, 12, 13, 14, 16, 18, 21.0])


def rates(_: float, y: np.ndarray, __: int, p: dict[str, float]) -> list[float]:
    ct, cm, tumour = y
    return [
        p["phi"] * ct - p["pi"] * ct + p["theta"] * tumour * cm - p["alpha"] * tumour * ct,
        p["eps"] * ct - p["theta"] * tumour * cm - p["mu"] * cm,
        p["rho"] * tumour * (1 - p["beta"] * tumour) - p["gamma"] * ct * tumour,
    ]


def infused(cells: float, y: np.ndarray) -> list[float]:
    return [y[0] + cells, y[1], y[2]]


def challenged(y: np.ndarray) -> list[float]:
    return [y[0], y[1], 1e6]


STATES = ("effector", "memory", "tumour")


def hodgkin(variant: str | None, infusion_day: float) -> Case:
    """Mice with HDLM-2."""
    jumps = ((infusion_day, partial(infused, 2e6)), (250, challenged))
    return Case("barros_2021_hdlm2", variant, STATES, partial(rates, p=HODGKIN), (0, 0, 2e6), LONG, jumps, 1e-20)


def burkitt(variant: str | None, alpha: float) -> Case:
    """Mice with Raji."""
    given = partial(rates, p=RAJI | {"alpha": alpha})
    return Case("barros_2021_raji", variant, STATES, given, (0, 0, 3e6), SHORT, ((7, partial(infused, 1e7)),), 1e-7, "Radau", 5e-5)


MOUSE = {
    "hdlm2": hodgkin(None, 45),
    "hdlm2_day_42": hodgkin("day_42", 42),
    "raji": burkitt(None, 1.248506e-8),
    "raji_ido": burkitt("ido", 1.461699e-8),
    "raji_ido_1mt": burkitt("ido_1mt", 1.26166e-8),
}


@pytest.mark.parametrize("method", ["auto", "stiff", "explicit"])
@pytest.mark.parametrize("name", MOUSE)
def test_every_state_of_a_mouse_is_that_of_scipy(name: str, method: str) -> None:
    case = MOUSE[name]
    assert worst(case.model, case.times, case.expected, rtol=1e-9, method=method, max_steps=10_000_000) < 1e-6


@pytest.mark.parametrize("method", ["auto", "stiff"])
@pytest.mark.parametrize("name", MOUSE)
def test_default_tolerances_follow_a_mouse_to_the_end(name: str, method: str) -> None:
    case = MOUSE[name]
    assert worst(case.model, case.times, case.expected, method=method) < case.reached


def test_what_is_left_of_the_first_tumour_is_followed_over_thirty_decades() -> None:
    sim = simulate_one(ck.load_model("barros_2021_hdlm2"), LONG, rtol=1e-9, atol=0)
    found = course(
        log_rates, [0.0, 0.0, np.log(2e6)], LONG, ((45, partial(infused, 2e6)), (250, log_challenged)), [1e-9, 1e-9, 1e-11], "LSODA"
    )
    assert np.allclose(np.log(sim.tumour_cells.values), found[2], atol=1e-5)


def log_rates(t: float, y: np.ndarray, phase: int) -> list[float]:
    """The same with the logarithm of the tumour as its state: no tumour is too small for it."""
    tumour = np.exp(y[2])
    dct, dcm, dt = rates(t, np.array([y[0], y[1], tumour]), phase, HODGKIN)
    return [dct, dcm, dt / tumour]


def log_challenged(y: np.ndarray) -> list[float]:
    return [y[0], y[1], np.log(1e6)]


def test_cells_given_as_a_dose_are_those_of_the_scheduled_event() -> None:
    model = ck.load_model("barros_2021_hdlm2")
    scheduled = simulate_one(model, LONG)
    dosed = simulate_one(model, LONG, {"infused": 0.0}, doses=[ck.Dose(2e6, time=45)])
    assert distance(dosed.car_t.values, scheduled.car_t.values) < 1e-5


def test_the_second_tumour_recalls_memory_cells_and_is_gone_in_a_week() -> None:
    sim = simulate_one(ck.load_model("barros_2021_hdlm2"), [249.0, 250, 251, 257])
    assert sim.car_t_effector.values[2] > 1e6 > 1 > sim.car_t_effector.values[0]
    assert sim.tumour_cells.values[3] < 1
