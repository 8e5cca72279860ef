"""The lupus model of Park 2025 once more, in scipy: as printed (cells and complexes), and with B cells as logarithms for years."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
from stiff_courses import Crossing, solve

TYPICAL = {
    "weight": 70, "dose": 1e6, "kexp": 1.8, "kkill": 2.76, "threshold": 2.38, "k0rev": 1.58e6, "bmax": 449e6, "circ0": 5617.22,
    "mtt": 4.35, "emax_nt": 27.32, "ksyn": 15875.77, "kdeg": 23.04, "kout4": 1.02, "kout8": 1.49, "k04": 210.18, "ldc": 1935,
    "ptu0": 3060, "ec50": 1.9e-5,
}  # fmt: skip
KINDS = ("tn", "tcm", "tem", "tef")
CAR = tuple(f"{kind}{subset}_{place}" for place in ("pb", "bm") for subset in "84" for kind in KINDS)  # 16
REST = ("ldc", "cd4_pre", "cd4", "cd8_pre", "cd8", "prol", "transit1", "transit2", "transit3", "nt", "ifn", "aab", "c3", "ptu")
KON, KOFF = 2.1e5 * 86400 / 6.023e23, 6.81e-5 * 86400
B_PB, B_BM = 1.43e8, 1.5e9


def constants(**own: float) -> SimpleNamespace:
    """A patient's constants and what follows from them."""
    p = SimpleNamespace(**(TYPICAL | own))
    p.vb, p.vt = 5 * p.weight / 70, 1.6 * p.weight / 70
    p.cd40, p.cd80, p.ktr = p.k04 / p.kout4, 525.59 / p.kout8, 4 / p.mtt
    return p


def first_states(p: SimpleNamespace) -> tuple[list[float], list[float]]:
    """CAR-T cells (16) and the host (14) at time 0."""
    blood = [p.dose * p.weight * subset * kind / (p.vb * 1e4) for subset in (23.0, 75.9) for kind in (7.29, 22.1, 60.9, 9.77)]
    host = [p.ldc, p.k04 / 0.0007, p.cd40, 525.59 / 0.00045, p.cd80, *[p.circ0] * 5, 21.0, 4.7e5, 555.0, p.ptu0]
    return blood + [1e-12] * 8, host


def move_and_grow(p: SimpleNamespace, cells: np.ndarray, per_car: np.ndarray) -> np.ndarray:
    """d/dt of the 16 pools (place, subset, kind), with the complexes per CAR-T cell of each place and subset."""
    x = cells.reshape(2, 2, 4)
    grow = (p.kexp * np.array([1, 1 / 1.12]) * per_car / (p.ec50 + per_car))[:, :, None] * x
    grow[:, :, 3] = 0  # effector cells do not divide
    aging = x[:, :, :3] * np.array([0.15, 0.11, 0.72])
    grow[:, :, :3] -= aging
    grow[:, :, 1:] += aging
    flow = 1.41 * p.vb * x[0] - 0.0017 * p.vt * x[1]
    grow[0] += -flow / p.vb - np.array([0.69, 0.69, 0.69, 47.38]) * x[0]
    grow[1] += flow / p.vt
    return grow.ravel()


def host_rates(p: SimpleNamespace, y: np.ndarray, b_pb: float) -> list[float]:
    """d/dt of lymphodepletion, host cells and markers; while `p.release`, B cells release anti-dsDNA."""
    ldc, pre4, cd4, pre8, cd8, prol, t1, t2, t3, nt, ifn, aab, c3, ptu = y
    level = ldc / p.vb
    out4 = 0.0007 * (1 - 0.85 * level / (0.15 + level)) * pre4
    out8 = 0.00045 * (1 - 0.96 * level / (0.067 + level)) * pre8
    birth = p.ktr * prol * (1 - p.emax_nt * level / (1203.42 + level)) * (p.circ0 / nt) ** 0.14
    gen = p.ksyn * p.release
    synthesis = 1.5 * 24 * p.weight
    urine = p.weight * 24 / 100
    signal = (555 / c3) ** 1.09 * (ifn / 21) ** 0.8 * np.exp(cd8 / p.cd80) * np.exp(nt / p.circ0)
    return [
        -1.39 * ldc, p.k04 - out4, out4 - p.kout4 * cd4, 525.59 - out8, out8 - p.kout8 * cd8,
        birth - p.ktr * prol, p.ktr * (prol - t1), p.ktr * (t1 - t2), p.ktr * (t2 - t3), p.ktr * (t3 - nt),
        p.kdeg * (21 * (aab / 4.7e5) * (nt / p.circ0) - ifn),
        b_pb * gen * (cd4 / p.cd40) * (ifn / 21) ** 0.09 - aab * B_PB * gen / 4.7e5,
        (synthesis - synthesis / (555 * p.vb) * c3 * p.vb * (aab / 4.7e5) ** 0.1) / p.vb,
        (1000 * signal - ptu * 1000 / p.ptu0) / urine,
    ]  # fmt: skip


def switches(p: SimpleNamespace, b_pb: Callable[[np.ndarray], float]) -> list[Crossing]:
    """B cells return below the threshold of CAR-T cells; anti-dsDNA is released above one B cell/uL. Sets where both begin."""
    p.back, p.release = float(p.dose * p.weight * 0.989 * 1.0006 / p.vb * 1e-6 < p.threshold), 1.0

    def cells(y: np.ndarray) -> float:
        return y[:8].sum() * 1e-6 - p.threshold

    def over(y: np.ndarray) -> float:
        return b_pb(y) * 1e-6 - 1

    return [
        Crossing(cells, -1, lambda: setattr(p, "back", 1.0)),
        Crossing(cells, 1, lambda: setattr(p, "back", 0.0)),
        Crossing(over, -1, lambda: setattr(p, "release", 0.0)),
        Crossing(over, 1, lambda: setattr(p, "release", 1.0)),
    ]


def as_printed(p: SimpleNamespace, times: np.ndarray) -> dict[str, np.ndarray]:
    """Eqs. 1-53 in the paper's own states, for the days before the B cells of marrow reach the floor of the authors' code."""

    def rhs(_: float, y: np.ndarray) -> np.ndarray:
        cells, cplx, b, new = y[:16], y[16:20].reshape(2, 2), y[20:22], y[22]
        car = cells.reshape(2, 2, 4).sum(axis=2)
        per_b = cplx.sum(axis=1) / b
        free = b * 14000 - cplx.sum(axis=1)
        return np.concatenate((
            move_and_grow(p, cells, cplx / car),
            (KON * (car * 15000 - cplx) * free[:, None] - KOFF * cplx).ravel(),
            0.0193 * b - p.kkill * per_b / (7.71 + per_b) * b,
            [p.back * p.k0rev * (1 - (b[0] + new) / p.bmax)],
            host_rates(p, y[23:], b[0]),
        ))  # fmt: skip

    car, host = first_states(p)
    start = [*car, *[0.0] * 4, B_PB, B_BM, 0.0, *host]
    crossings = switches(p, lambda y: y[20])
    atol = [1e-6] * 16 + [1e-9] * 4 + [1e-14] * 2 + [1e-6] + [1e-10] * 14
    names = (*CAR, "cplx8_pb", "cplx4_pb", "cplx8_bm", "cplx4_bm", "b_pb", "b_bm", "b_new", *REST)
    return dict(zip(names, solve(rhs, start, times, crossings, rtol=1e-10, atol=atol), strict=True))


def with_logarithms(p: SimpleNamespace, times: np.ndarray) -> dict[str, np.ndarray]:
    """The same with log(B / B(0)) and complexes per B cell, which no floor is needed for; good for years."""

    def rhs(_: float, y: np.ndarray) -> np.ndarray:
        cells, per_b, log_b, new = y[:16], y[16:20].reshape(2, 2), y[20:22], y[22]
        b = np.array([B_PB, B_BM]) * np.exp(log_b)
        car = cells.reshape(2, 2, 4).sum(axis=2)
        both = per_b.sum(axis=1)
        net = 0.0193 - p.kkill * both / (7.71 + both)
        made = KON * (car * 15000 - per_b * b[:, None]) * (14000 - both)[:, None]
        return np.concatenate((
            move_and_grow(p, cells, per_b * b[:, None] / car),
            (made - (KOFF + net)[:, None] * per_b).ravel(),
            net,
            [p.back * p.k0rev * (1 - (b[0] + new) / p.bmax)],
            host_rates(p, y[23:], b[0]),
        ))  # fmt: skip

    car, host = first_states(p)
    crossings = switches(p, lambda y: B_PB * np.exp(y[20]))
    atol = [1e-6] * 16 + [1e-11] * 6 + [1e-6] + [1e-10] * 14
    names = (*CAR, "bound8_pb", "bound4_pb", "bound8_bm", "bound4_bm", "log_b_pb", "log_b_bm", "b_new", *REST)
    return dict(zip(names, solve(rhs, [*car, *[0.0] * 7, *host], times, crossings, rtol=1e-10, atol=atol), strict=True))
