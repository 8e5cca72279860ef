"""Exposure, survival and proportions against numbers that were worked by hand, step by step, from the rules alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.qualification.given import Given
from carkinetics.qualification.spec import Check, Comparison

if TYPE_CHECKING:
    import xarray as xr

LN2 = math.log(2.0)


def _sampled(times: list[float], values: list[float], lloq: float | None = None, unit: str = "day") -> xr.Dataset:
    import xarray as xr

    attrs = {"units": "copies/ug", **({} if lloq is None else {"lloq": lloq})}
    coordinates = {"subject": [0], "time": ("time", np.array(times, dtype=float), {"units": unit})}
    return xr.Dataset({"transgene": (("subject", "time"), np.array([values], dtype=float), attrs)}, coordinates)


def by_hand(given: Given) -> Iterator[Comparison]:
    """A clinical curve: each metric worked by hand and stored, and the area again as a formula."""
    import carkinetics as ck

    times = [0.0, 1.0, 4.0, 7.0, 10.0, 14.0, 18.0, 28.0, 60.0, 90.0]
    values = [20.0, 5.0, 100.0, 1000.0, 10000.0, 5000.0, 2500.0, 800.0, 200.0, 30.0]
    found = ck.exposure(_sampled(times, values, 50.0), "transgene", windows=((0, 28), (5, 20))).isel(subject=0)
    for name, expected in given.answers.items():
        yield given.relative(name, float(found[name]), float(expected), "metric")
    up = 0.5 * 3 * (100 + 1100 + 11000)  # day 1 is below the limit and counts 0
    down = (5000 * 4 + 2500 * 4) / LN2 + 1700 * 10 / math.log(2500 / 800)
    yield given.relative("auc_0_28: linear up, logarithmic down", float(found["auc_0_28"]), up + down, "metric")
    at_5, at_20 = 100 + 900 / 3, 2500 * (800 / 2500) ** 0.2
    part = (at_5 + 1000) + 0.5 * 3 * 11000 + 7500 * 4 / LN2 + (2500 - at_20) * 2 / math.log(2500 / at_20)
    yield given.relative("auc_5_20: ends interpolated", float(found["auc_5_20"]), part, "metric")
    yield given.relative("doubling_time: ten times in 3 days", float(found["doubling_time"]), 3 * LN2 / math.log(10.0), "metric")


def below_limit(given: Given) -> Iterator[Comparison]:
    """Below the limit counts 0 before the first quantifiable value and is left out after it; what is missing says why."""
    import carkinetics as ck

    found = ck.exposure(_sampled([0, 2, 4, 6, 8, 10, 30], [40, 40, 100, 40, 100, 40, 40], 50.0), "transgene").isel(subject=0)
    yield given.relative("area: up to 100, and flat over the value left out", float(found["auc_0_28"]), 0.5 * 2 * 100 + 4 * 100, "metric")
    yield given.same(
        "last quantifiable day, first day below after the peak", (float(found["tlast"]), float(found["time_to_blq"])), (8.0, 6.0)
    )
    never = ck.exposure(_sampled([0, 10, 20, 30], [10, 20, 10, 5], 50.0), "transgene").isel(subject=0)
    yield given.same("never quantifiable: cmax and area", (float(never["cmax"]), float(never["auc_0_28"])), (0.0, 0.0))
    early = ck.exposure(_sampled([0, 7, 14], [10, 100, 50], 5.0), "transgene").isel(subject=0)
    meanings = str(early["auc_0_28_flag"].attrs["flag_meanings"]).split()
    yield given.same(
        "the last sample before day 28: no area, and why",
        (math.isnan(float(early["auc_0_28"])), meanings[int(early["auc_0_28_flag"])]),
        (True, "ends_early"),
    )
    yield given.same("still quantifiable at the last sample: persistence is censored", int(early["tlast_censored"]), 1)


def half_life(given: Given) -> Iterator[Comparison]:
    """The half-life is that of the last points whose line has the best adjusted R2; an exponential's is exact; windows are days."""
    import carkinetics as ck

    times, values = [0.0, 10, 14, 21, 28, 60, 90, 180], [1.0, 1e4, 3000, 600, 180, 90, 70, 30]
    best = []
    for k in range(3, 7):
        x, z = np.array(times[-k:]), np.log(values[-k:])
        slope, level = np.polyfit(x, z, 1)
        r2 = 1.0 - np.sum((z - slope * x - level) ** 2) / np.sum((z - z.mean()) ** 2)
        best.append((1.0 - (1.0 - r2) * (k - 1) / (k - 2), -LN2 / slope))
    found = ck.exposure(_sampled(times, values), "transgene").isel(subject=0)
    yield given.relative("half-life by regression", float(found["half_life"]), max(best)[1], "regression")
    yield given.relative("its adjusted R2", float(found["half_life_r2"]), float(max(best)[0]), "regression")
    days = np.array([0.0, 0.7, 1.9, 5.0, 11.0, 19.0, 40.0])
    for unit, day in (("day", 1.0), ("h", 24.0)):
        curve = _sampled((days * day).tolist(), (1e4 * np.exp(-0.3 * days)).tolist(), unit=unit)
        found = ck.exposure(curve, "transgene").isel(subject=0)
        yield given.relative(
            f"an exponential's area to day 28, {unit}", float(found["auc_0_28"]), -1e4 / 0.3 * math.expm1(-8.4) * day, "metric"
        )
        yield given.relative(f"an exponential's half-life, {unit}", float(found["half_life"]), LN2 / 0.3 * day, "regression")


def survival(given: Given) -> Iterator[Comparison]:
    """Kaplan-Meier and Clopper-Pearson, worked by hand."""
    from fractions import Fraction

    from carkinetics.trial.endpoints import proportion
    from carkinetics.trial.survival import kaplan_meier

    curve = kaplan_meier([3, 5, 5, 8, 10, 12], [True, True, False, True, False, True])
    steps = {3: Fraction(5, 6), 5: Fraction(5, 6) * Fraction(4, 5), 8: Fraction(2, 3) * Fraction(2, 3), 12: Fraction(0)}
    found = [curve.at(float(day))[0] for day in steps]
    yield given.absolute("survival after 3, 5, 8 and 12 days", found, [float(value) for value in steps.values()], "exact")
    _, low, high = proportion(0, 10)
    yield given.absolute("0 of 10: the interval ends at 1 - 0.025^(1/10)", [low, high], [0.0, 1.0 - 0.025**0.1], "exact")
    _, low, high = proportion(1, 2)
    yield given.absolute("1 of 2: the interval is 1 - sqrt(0.975) and its mirror", [low, high], [1.0 - 0.975**0.5, 0.975**0.5], "exact")


CHECKS = (
    Check("Q-EXP-01", ("R-EXP-01",), "Exposure metrics are the numbers worked by hand", "stored numbers and the rules' formulas", by_hand),
    Check("Q-EXP-02", ("R-EXP-02",), "Values below the limit are counted by the rule, and gaps say why", "the rules, by hand", below_limit),
    Check("Q-EXP-03", ("R-EXP-03",), "Half-lives are regressions of the best adjusted R2", "numpy's polyfit; an exponential", half_life),
    Check("Q-EXP-04", ("R-TRI-02",), "Survival and proportions are the textbook's", "fractions and roots", survival),
)
