"""The dual-antigen B-ALL model once more, in scipy and in the letters of its proposal: an oracle for the model file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import SimpleNamespace

import numpy as np
from scipy.integrate import solve_ivp

STATES = (
    "F1", "F2", "F3", "AUC", "Y", "L", "P", "G", "N", "X", "EM", "MM", "EB", "MB", "S",
    "B11", "B01", "B10", "B00", "Z11", "Z01", "Z10", "Z00", "HZ",
)  # fmt: skip
B, Z = 15, 19  # first clone, first Z
START, INFUSION, DRUGS_GONE = -4.0, 0.0, 8.0

SHARED = {
    "kFL": 7, "kCL": 0.05, "rL": 0.17, "L0": 1500, "Lstart": 900, "kFP": 0.8, "kCP": 0.06, "rP": 0.15, "N0": 4e5, "tox": 0.15,
    "kG": 0.23, "G0": 4500, "rN": 0.04, "sN": 0.001, "Nmax": 2e4, "kx": 2, "feng": 0.08, "k12": 3, "Kp": 52, "KA": 5e3,
    "gmin": 0.40, "Kc": 330, "Km": 80, "cs": 0.6, "eta": 0.02, "dS": 0.045, "rS": 0.01, "kappa": 6, "kk": 28, "KK": 6.3e4,
    "mpot": 1, "w": 0.01, "dim": 0.05, "r": 0.09, "b0": 0.25, "cap": 0.97, "kLDB": 0.12, "h0": 2e-5, "hI": 4e-4, "hD": 0.0015,
    "F50": 0.1, "frailty": 1, "vcn": 1, "fcl": 1, "focc": 1, "fv": 1, "clc": 2.14, "vc": 0.49, "Nshare": 0.3, "dosefactor": 1,
    "Fb0": 1 / (1 + np.exp(-0.4)), "poor": 0, "weak": 0, "n01": 0, "n10": 0, "n00": 0, "W": (1.0, 1.0, 1.0, 1.0),
    "wt": 26, "bsa": np.sqrt(26 * 128 / 3600), "egfr": 130,
}  # fmt: skip
PRODUCTS = {
    "senl_19": {"e19": 1, "e22": 0, "s19": 1, "s22": 0, "rho": 1.68, "alpha": 0.17, "phi": 0.036, "beta": 0.0042},
    "senl_22": {"e19": 0, "e22": 0.85, "s19": 0, "s22": 1, "rho": 1.84, "alpha": 0.29, "phi": 0.014, "beta": 0.020},
    "senl_19_22": {"e19": 1, "e22": 0.15, "s19": 1, "s22": 1, "rho": 1.72, "alpha": 0.20, "phi": 0.029, "beta": 0.010},
}
# the trial's: (day, state, amount per body measure)
LYMPHODEPLETION = tuple((day, "flu", 25.0) for day in (-4, -3, -2)) + tuple((day, "cy", 500.0) for day in (-3, -2))
CELLS = ((0, "cells", 0.5e6),)


def child(product: str, **own: object) -> SimpleNamespace:
    """A child's constants: those of everyone, of the product, and its own; then what follows from them."""
    c = SimpleNamespace(**(SHARED | PRODUCTS[product] | own))
    size, c.Vb, c.Vm = c.wt / 70, 0.0714 * c.wt, 0.0229 * c.wt
    c.CL = (3.2 + 0.78 * c.egfr * 0.06) * size**0.75 * c.fcl * c.focc * 24
    c.Q2, c.Q3 = 8.6 * size**0.75 * c.fcl * 24, 3.8 * size**0.75 * c.fcl * 24
    c.V1, c.V2, c.V3 = (v * size * c.fv for v in (39, 20, 50))
    c.CLc, c.Vc = c.clc * c.bsa * 24, c.vc * c.wt
    c.rho *= 0.75 if c.poor else 1
    c.kk *= 0.02 if c.poor else 1
    c.e22 *= 0.05 if c.weak else 1
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
            (c.rL * L + 0.002 * c.L0) * (1 - L / c.L0) - ld * L,
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
