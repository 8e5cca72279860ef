"""The works that the guard measures: small, each with an answer that is known from elsewhere.

Both commits are measured on this list, each with its own carkinetics; only public names are used, so that older ones can do most of it.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Once = Callable[[], Any]
Check = Callable[[Any], None]

CHECKED = 4  # subjects whose answer is compared with the reference
NEAR = 1e-4  # relative error that rtol 1e-6 may come to over two years


class WrongAnswerError(Exception):
    """A work gave something else than what is known to be right."""


@dataclass(frozen=True)
class Work:
    """One piece of work: `prepare(n)` makes ready what n subjects need, and returns the measured call and the check of its answer.

    `few`: subjects when instructions are counted, which takes some five hundred times as long.
    """

    name: str
    about: str
    subjects: int
    few: int
    prepare: Callable[[int], tuple[Once, Check]]


def _near(what: str, found: Any, right: Any, rtol: float, atol: float = 0.0) -> None:
    found, right = np.asarray(found), np.asarray(right)
    if found.shape != right.shape:
        raise WrongAnswerError(f"{what}: the shape is {found.shape}, not {right.shape}")
    off = np.abs(found - right) / (np.abs(right) + atol / rtol + np.finfo(float).tiny)
    if not (off <= rtol).all():
        worst = int(np.nan_to_num(off, nan=np.inf).argmax())
        raise WrongAnswerError(f"{what}: {found.flat[worst]:.6g} where {right.flat[worst]:.6g} is right")


def _finished(sim: Any) -> None:
    failed = int((sim.status.values != 0).sum())
    if failed:
        raise WrongAnswerError(f"{failed} of {sim.status.size} subjects did not finish")


def _closed_form(n: int) -> tuple[Once, Check]:
    from benchmarks.problems import P1, closed_form

    cohort = P1.cohort(n)
    right = closed_form(cohort, P1.times).sum(-1)

    def check(sim: Any) -> None:
        _finished(sim)
        _near("transgene", sim.transgene.values, right, NEAR, atol=1e-3)

    return lambda: P1.simulate(cohort, threads=1), check


def _stepped(method: str) -> Callable[[int], tuple[Once, Check]]:
    """P2 by one method; the reference is its own solution at rtol 1e-12 for a few subjects."""

    def prepare(n: int) -> tuple[Once, Check]:
        from benchmarks.problems import P2

        cohort = P2.cohort(n)

        def check(sim: Any) -> None:
            _finished(sim)
            _near("states", P2.states(sim)[:CHECKED], P2.reference(cohort.isel(subject=slice(CHECKED))), NEAR, atol=1.0)

        return lambda: P2.simulate(cohort, threads=1, method=method, states=True), check

    return prepare


def _sensitivities(n: int) -> tuple[Once, Check]:
    """P2 with derivatives; what is right are differences of tight solutions, by the first parameter."""
    from benchmarks.problems import P2

    cohort = P2.cohort(n)

    def check(sim: Any) -> None:
        _finished(sim)
        name = next(str(key) for key in sim.data_vars if str(key).endswith("_sensitivity"))
        first, step = cohort.isel(subject=slice(CHECKED)), 1e-5
        tight = {"rtol": 1e-11, "atol": 1e-9, "method": "stiff", "max_steps": 1_000_000}
        moved = [P2.simulate(first.assign(aE=first.aE * (1 + sign * step)), **tight) for sign in (1, -1)]
        up, down = (sim[name.removesuffix("_sensitivity")].values for sim in moved)
        right = (up - down) / (2 * step * first.aE.values[:, None])
        found = sim[name].sel(parameter="aE").values[:CHECKED]
        _near("derivative by aE", found, right, 1e-2, atol=1e-4 * float(np.abs(right).max()))

    return lambda: P2.simulate(cohort, threads=1, sensitivities=["aE", "rho"]), check


def _children(n: int) -> tuple[Once, Check]:
    """The model of the trial; its peaks are compared with those of the explicit method at rtol 1e-8."""
    from benchmarks.problems import BALL, children

    cohort = children(n)

    def check(sim: Any) -> None:
        _finished(sim)
        other = BALL.simulate(cohort.isel(subject=slice(CHECKED)), method="explicit", rtol=1e-8)
        _near("peaks", sim.transgene.max("time").values[:CHECKED], other.transgene.max("time").values, 1e-3)

    return lambda: BALL.simulate(cohort, threads=1), check


def _exposure(n: int) -> tuple[Once, Check]:
    """Curves that rise and fall as exponentials, on which the rules of exposure are exact where they fall."""
    import xarray as xr

    import carkinetics as ck

    days = np.arange(0.0, 366.0)
    peak, rate = np.geomspace(1e3, 1e5, n)[:, None], np.linspace(0.05, 0.2, n)[:, None]
    curves = peak * np.where(days < 10, days / 10, np.exp(-rate * (days - 10)))
    sim = xr.Dataset(
        {"transgene": (("subject", "time"), curves, {"units": "copies/ug"})},
        coords={"subject": np.arange(n), "time": ("time", days, {"units": "day"})},
    )
    area = (peak * 5 + peak / rate * (1 - np.exp(-rate * 18)))[:, 0]

    def check(found: Any) -> None:
        _near("cmax", found.cmax.values, peak[:, 0], 1e-9)
        _near("tmax", found.tmax.values, np.full(n, 10.0), 1e-9)
        _near("auc_0_28", found.auc_0_28.values, area, 1e-6)

    return lambda: ck.exposure(sim, "transgene"), check


def _compilation(n: int) -> tuple[Once, Check]:
    """A model that was never seen, from its text to its first curve; each call has a constant of its own, so that no cache knows it."""
    import carkinetics as ck

    number = itertools.count(os.getpid() * 1000)
    days = np.linspace(0.0, 20.0, 21)

    def once() -> tuple[float, Any]:
        factor = 1 + next(number) * 1e-13
        text = {
            "schema": 1,
            "title": "Growth to a limit",
            "time": "day",
            "parameters": {
                "rho": {"value": 0.5, "unit": "1/day", "from": "assumed", "about": "growth"},
                "room": {"value": 1e6, "unit": "cells", "from": "assumed", "about": "limit"},
            },
            "states": {"car": {"unit": "cells", "initial": "room / 1000"}},
            "ddt": {"car": f"rho * car * (1 - car / room) * {factor:.15g}"},
            "observables": {"car_t": {"expr": "car", "unit": "cells"}},
        }
        return factor, ck.simulate(ck.Model.from_dict(text), times=days, threads=1)

    def check(answer: tuple[float, Any]) -> None:
        factor, sim = answer
        _finished(sim)
        _near("growth", sim.car_t.values[0], 1e6 / (1 + 999 * np.exp(-0.5 * factor * days)), NEAR)

    return once, check


WORKS = (
    Work("closed_form", "P1, solved exactly", 10_000, 250, _closed_form),
    Work("auto", "P2, methods changed where stiffness begins and ends", 512, 16, _stepped("auto")),
    Work("stiff", "P2, the Rosenbrock method alone", 512, 16, _stepped("stiff")),
    Work("sensitivities", "P2 with derivatives by two parameters", 64, 16, _sensitivities),
    Work("children", "the model of the trial, 24 months, daily", 16, 16, _children),
    Work("exposure", "Cmax, Tmax and areas of daily curves of a year", 300, 50, _exposure),
    Work("compilation", "a new model from its text to its first curve", 1, 1, _compilation),
)
BY_NAME = {work.name: work for work in WORKS}
