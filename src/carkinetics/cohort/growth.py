"""Growth references: the CDC 2000 tables of L, M and S by sex and age, and what is read off them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TABLE = "growth_cdc2000.csv"
SOURCE = "CDC 2000 growth charts (Kuczmarski et al. 2002, Vital Health Stat 11(246))"
YEARS = (1.0, 20.0)  # what the table covers
MONTHS_A_YEAR = 12
Z_LIMIT = 2.576  # the central 99 %: the charts end at the 97th percentile, and beyond z = 3.3 the weight of girls of 17 has no value
_Z_SPREAD = 1.645  # the spread of a logarithm is taken between the 5th and the 95th percentile


def _from_box_cox(power: Floats, median: Floats, variation: Floats, z: Floats | float) -> Floats:
    """Cole & Green 1992: M (1 + L S z) ** (1 / L), and M exp(S z) where L is 0."""
    small = np.abs(power) < 1e-9
    safe = np.where(small, 1.0, power)
    return np.where(small, median * np.exp(variation * z), median * (1 + safe * variation * z) ** (1 / safe))


@cache
def _tables() -> tuple[dict[str, Floats], dict[str, Floats]]:
    """Columns of the table for girls and for boys, with the correlation of the z-scores as a further one."""
    lines = [line for line in files("carkinetics.cohort").joinpath(TABLE).read_text("utf-8").splitlines() if not line.startswith("#")]
    names = lines[0].split(",")
    rows = np.array([[float(cell or "nan") for cell in line.split(",")] for line in lines[1:]])
    tables = []
    for sex in (0, 1):
        table = {name: rows[rows[:, 0] == sex, column] for column, name in enumerate(names)}
        table["correlation"] = _correlation(table)
        tables.append(table)
    return tables[0], tables[1]


def _log_spread(table: dict[str, Floats], measure: str) -> Floats:
    power, median, variation = (table[f"{measure}_{key}"] for key in "lms")
    high, low = (_from_box_cox(power, median, variation, z) for z in (_Z_SPREAD, -_Z_SPREAD))
    return np.log(high / low) / (2 * _Z_SPREAD)


def _correlation(table: dict[str, Floats]) -> Floats:
    """Correlation of log weight and log height: from bmi = weight / height**2, var(bmi) = var(w) + 4 var(h) - 4 cov(w, h).

    The charts of weight, stature and body mass index together imply it: 0.54 to 0.82 in boys, 0.34 to 0.80 in girls. Below 24 months, where
    there is no chart of the body mass index, it is that of 24 months.
    """
    weight, height, bmi = (_log_spread(table, measure) for measure in ("weight", "height", "bmi"))
    implied = (weight**2 + 4 * height**2 - bmi**2) / (4 * weight * height)
    return np.where(np.isnan(implied), implied[~np.isnan(implied)][0], implied)


def _interpolated(column: str, sex: Floats, age: Floats) -> Floats:
    girls, boys = (np.interp(age * MONTHS_A_YEAR, table["months"], table[column]) for table in _tables())
    return np.where(sex == 1, boys, girls)


def growth_quantile(measure: str, sex: Floats, age: Floats, z: Floats | float) -> Floats:
    """Return the height (cm) or the weight (kg) at z standard deviations, float64 (n,); L, M and S are linear between the table's ages.

    measure: "height", "weight" or, from 2 years, "bmi" (kg/m2); sex: (n,) 0 female, 1 male; age: (n,) years, 1 to 20; z: (n,) or a number.
    """
    power, median, variation = (_interpolated(f"{measure}_{key}", sex, age) for key in "lms")
    return _from_box_cox(power, median, variation, z)


def weight_height_correlation(sex: Floats, age: Floats) -> Floats:
    """Return the correlation of the z-scores of weight and height that the charts imply, float64 (n,); sex: (n,); age: (n,) years."""
    return _interpolated("correlation", sex, age)
