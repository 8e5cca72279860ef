"""The dual-antigen B-ALL model once more, in scipy and in the letters of its proposal: an oracle for the model file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import SimpleNamespace

import numpy as np
from scipy.integrate import solve_ivp

import carkinetics as ck

STATES = (
    "F1", "F2", "F3", "AUC", "Y", "L", "P", "G", "N", "X", "EM", "MM", "EB", "MB", "S",
    "B11", "B01", "B10", "B00", "Z11", "Z01", "Z10", "Z00", "HZ",
)  # fmt: skip
B, Z = 15, 19  # first clone, first Z
START, INFUSION, DRUGS_GONE = -4.0, 0.0, 8.0

# letters of the proposal -> names of the file: the numbers are the file's, the equations are written again here
LETTERS = {
    "kFL": "flu_kill_lymph", "kCL": "cy_kill_lymph", "rL": "lymph_growth", "sL": "lymph_input", "L0": "lymph_max",
    "Lstart": "lymph_start", "kFP": "flu_kill_marrow", "kCP": "cy_kill_marrow", "rP": "marrow_growth", "N0": "marrow_max",
    "tox": "marrow_toxicity", "kG": "granulocyte_rate", "G0": "granulocyte_max", "rN": "b_growth", "sN": "b_input", "Nmax": "b_max",
    "kx": "homing", "feng": "engraftment", "k12": "k12", "Kp": "partition", "KA": "antigen_half", "gmin": "room_min", "Kc": "room_half",
    "Km": "support_half", "cs": "support_effect", "eta": "reactivation", "dS": "exhaustion", "rS": "recovery",
    "kappa": "exhaustion_death", "kk": "kill_max", "KK": "kill_half", "mpot": "memory_potency", "w": "bystander", "dim": "dim",
    "r": "blast_growth", "b0": "blast_births", "cap": "blast_capacity", "kLDB": "depletion_share", "h0": "hazard_base",
    "hI": "hazard_infection", "hD": "hazard_disease", "F50": "disease_half", "frailty": "frailty", "vcn": "vcn", "fcl": "flu_cl_factor",
    "focc": "flu_occasion", "fv": "flu_v_factor", "clc": "cy_cl", "vc": "cy_v", "Nshare": "b_start", "dosefactor": "dose_factor",
    "Fb0": "blast_start", "prho": "poor_rho", "pkill": "poor_kill", "limb": "weak_limb", "e19": "e19", "e22": "e22", "s19": "s19",
    "s22": "s22", "rho": "rho", "alpha": "alpha", "phi": "phi", "beta": "beta",
}  # fmt: skip
OWN = {
    "poor": 0, "weak": 0, "n01": 0, "n10": 0, "n00": 0, "W": (1.0, 1.0, 1.0, 1.0), "wt": 26, "bsa": np.sqrt(26 * 128 / 3600), "egfr": 130,
}  # fmt: skip


def numbers(product: str) -> dict[str, object]:
    """The values of the file for a product, under the letters of the proposal, and a child of eight years without rare clones."""
    values = {item.name: item.value for item in ck.load_model("ball_dual_antigen", variant=product).parameters}
    return {letter: values[name] for letter, name in LETTERS.items()} | OWN


# the trial's: (day, state, amount per body measure)
LYMPHODEPLETION = tuple((day, "flu", 25.0) for day in (-4, -3, -2)) + tuple((day, "cy", 500.0) for day in (-3, -2))
CELLS = ((0, "cells", 0.5e6),)


def child(product: str, **own: object) -> SimpleNamespace:
    """A child's constants: those of everyone, of the product, and its own; then what follows from them."""
    c = SimpleNamespace(**(numbers(product) | own))
    size, c.Vb, c.Vm = c.wt / 70, 0.0714 * c.wt, 0.0229 * c.wt
    c.CL = (3.2 + 0.78 * c.egfr * 0.06) * size**0.75 * c.fcl * c.focc * 24
    c.Q2, c.Q3 = 8.6 * size**0.75 * c.fcl * 24, 3.8 * size**0.75 * c.fcl * 24
    c.V1, c.V2, c.V3 = (v * size * c.fv for v in (39, 20, 50))
    c.CLc, c.Vc = c.clc * c.bsa * 24, c.vc * c.wt
    c.rho *= c.prho if c.poor else 1
    c.kk *= c.pkill if c.poor else 1
    c.e22 *= c.limb if c.weak else 1
    c.q = np.array([c.e19 + c.e22, c.e22, c.e19 + c.dim * c.e22, c.dim * c.e22])  # clones 11, 01, 10, 00
    c.seen = np.array([max(c.s19, c.s22), c.s22, max(c.s19, c.s22 * c.dim), c.s22 * c.dim])
    return c


def initial(c: SimpleNamespace) -> np.ndarray:
    """The state at day -4."""
    y = dict.fromkeys(STATES, 0.0)
    share = min(max(c.Fb0, 0.05), 0.97)
    marrow = c.N0 * (0.6 + 0.4 * min(1, share / 0.3))
    y["N"] = c.Nshare * c.Nmax * (1 - share)
    y["P"] = max(marrow * (1 - share) - y["N"], 0.02 * c.N0)
    y |= {"L": c.Lstart, "G": c.G0 * y["P"] / c.N0, "S": 1.0}
    for clone in ("01", "10", "00"):
        y["B" + clone] = getattr(c, "n" + clone) / (c.Vm * 1e6)
    y["B11"] = max(share * marrow - y["B01"] - y["B10"] - y["B00"], 0)
    return np.array([y[name] for name in STATES])


def rates(c: SimpleNamespace, y: np.ndarray, drugs: bool, alive: bool) -> np.ndarray:
    """dy/dt; `drugs`: before day 8; `alive`: the hazard counts, from day 0."""
    F1, F2, F3, _, Y, L, P, G, N, X, EM, MM, EB, MB, S = y[:B]
    clones, z = y[B:Z], y[Z : Z + 4]
    CF, CC = drugs * F1 / c.V1, drugs * Y / c.Vc
    J2, J3 = drugs * c.Q2 * (F1 / c.V1 - F2 / c.V2), drugs * c.Q3 * (F1 / c.V1 - F3 / c.V3)
    ld, blasts = c.kFL * CF + c.kCL * CC, clones.sum()
    A = c.seen @ clones + c.seen[0] * N
    Hs = A / (c.KA + A)
    g = c.gmin + (1 - c.gmin) * c.Kc / (c.Kc + L + EB + MB)
    gm = c.Km / (c.Km + L)
    CK = EM + c.mpot * MM
    per = c.kk * CK / (c.KK + blasts + N + CK)
    conv = c.phi * gm**2 * EM
    death = c.alpha * (1 - c.cs * gm) * (1 + c.kappa * Hs * (1 - S) ** 4) * EM
    k21, to_marrow = c.k12 * c.Vb / (c.Vm * c.Kp), c.k12 * c.Vb / c.Vm
    arrival, recall = c.feng * c.kx * X / (c.Vm * 1e6), c.eta * Hs * g * MM
    m = c.r * (1 - blasts / (c.cap * c.N0)) - c.kLDB * ld - per * (c.q + c.w * Hs)
    Fb = blasts / (P + blasts + N + EM + MM)
    hazard = c.h0 + c.frailty * c.hD * Fb / (Fb + c.F50) + c.hI / (1 + (G / 500) ** 2)
    return np.concatenate((
        [-c.CL * CF - J2 - J3, J2, J3, 24 * CF, -c.CLc * CC],
        [
            (c.rL * L + c.sL * c.L0) * (1 - L / c.L0) - ld * L,
            c.rP * P * (1 - (P + blasts) / c.N0) - (c.kFP * CF + c.kCP * CC) * P - c.tox * Hs * EM / (EM + 3000) * P,
            c.kG * (c.G0 * P / c.N0 - G),
            (c.rN * N + c.sN * c.Nmax) * (1 - N / c.Nmax) - (per * c.q[0] + ld) * N,
            -c.kx * X,
            arrival + c.rho * S * Hs * g * EM - death - conv + recall + to_marrow * EB - k21 * EM,
            conv - c.beta * MM + to_marrow * MB - k21 * MM,
            k21 * c.Vm / c.Vb * EM - c.k12 * EB,
            k21 * c.Vm / c.Vb * MM - c.k12 * MB,
            c.rS * (1 - S) - c.dS * Hs * S * EM / (EM + 1),
        ],
        m * clones,
        c.b0 + m * z,
        [alive * hazard],
    ))  # fmt: skip


def extinction_levels(c: SimpleNamespace, start: np.ndarray) -> np.ndarray:
    """n/(1 + Z) at which each clone is extinct: from 1 - (1 - p)^n0 = 1 - exp(-W), p = n/(n0 (1 + Z))."""
    n0 = np.maximum(start[B:Z] * c.Vm * 1e6, 1)
    return -n0 * np.expm1(-np.array(c.W) / n0)


def course(c: SimpleNamespace, times: np.ndarray, doses: tuple = LYMPHODEPLETION + CELLS, rtol: float = 1e-11) -> dict[str, np.ndarray]:
    """States and observables at `times` (>= -4), integrated piece by piece; clones are set to 0 when they die out."""
    amounts = {"flu": (0, 0.78 * c.bsa), "cy": (4, c.bsa), "cells": (9, c.wt * c.dosefactor)}
    y, t, end = initial(c), START, float(times[-1])
    atol = np.array([1e-13] * 5 + [1e-9] * 4 + [1e-3] + [1e-10] * 5 + [1e-14] * 4 + [1e-10] * 5)
    level = extinction_levels(c, y)
    stops = sorted({day for day, _, _ in doses} | {INFUSION, DRUGS_GONE, end + 1})
    out = np.full((len(times), len(STATES)), np.nan)
    events = [_extinction(c, clone, level[clone]) for clone in range(4)]
    while t <= end:
        for day, into, amount in doses:
            if day == t:
                y[amounts[into][0]] += amount * amounts[into][1]
        stop = next(day for day in stops if day > t)
        while t < stop:
            right = partial(_right, c, t < DRUGS_GONE, t >= INFUSION)
            found = solve_ivp(right, (t, stop), y, method="DOP853", rtol=rtol, atol=atol, events=events, dense_output=True)
            assert found.status >= 0, found.message
            inside = (times >= t) & (times < found.t[-1])
            if inside.any():
                out[inside] = found.sol(times[inside]).T
            t, y = float(found.t[-1]), found.y[:, -1].copy()
            if found.status == 1:
                y[[B + clone for clone in range(4) if len(found.t_events[clone])]] = 0.0
    return dict(zip(STATES, out.T, strict=True)) | observed(c, out.T)


def _right(c: SimpleNamespace, drugs: bool, alive: bool, _: float, y: np.ndarray) -> np.ndarray:
    return rates(c, y, drugs, alive)


def _extinction(c: SimpleNamespace, clone: int, level: float):
    def margin(_: float, y: np.ndarray) -> float:
        return y[B + clone] * c.Vm * 1e6 / (1 + y[Z + clone]) - level

    margin.terminal, margin.direction = True, -1
    return margin


def observed(c: SimpleNamespace, y: np.ndarray) -> Mapping[str, np.ndarray]:
    """What the assays see, of states (24, nt)."""
    s = dict(zip(STATES, y, strict=True))
    blasts = y[B:Z].sum(axis=0)
    CB = s["X"] / (c.Vb * 1e6) + s["EB"] + s["MB"]
    NB = s["G"] + s["L"] + CB + 0.004 * blasts + 0.01 * s["N"]
    marrow = s["P"] + blasts + s["N"] + s["EM"] + s["MM"]
    return {
        "transgene_pb": c.vcn * CB / NB * 1.515e5,
        "transgene_bm": c.vcn * (s["EM"] + s["MM"]) / (marrow + 20 * s["L"]) * 1.515e5,
        "blast_fraction": blasts / marrow,
        "neutrophils": 0.85 * s["G"],
    }
