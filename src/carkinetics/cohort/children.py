"""Virtual children: age, sex, height and weight from growth references, body surface area and glomerular filtration rate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.cohort.growth import SOURCE, YEARS, Z_LIMIT, growth_quantile, weight_height_correlation
from carkinetics.cohort.streams import check_seed, uniform
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]

AGE_SHAPE = (1.3, 1.2)  # of a beta distribution over the range of ages; assumed: relapsed ALL at every age, a little more often after ten
MALE_SHARE = 0.56  # assumed: acute lymphoblastic leukaemia is about 1.3 times as frequent in boys
EGFR_MEDIAN = 130.0  # mL/min per 1.73 m2; assumed: children with normal kidneys (the range of measured values is 75 to 160, Pottel 2015)
EGFR_SD = 0.22  # of the logarithm; assumed
SURFACE_DIVISOR = 3600  # Mosteller, N Engl J Med 1987;317:1098: sqrt(cm * kg / 3600) m2

CHILD_VARIABLES: Mapping[str, tuple[str, str, str]] = {
    "age": ("year", "age", "assumed: a beta distribution over the eligible ages"),
    "sex": ("1", "sex (0 female, 1 male)", "assumed: 56 % boys"),
    "weight": ("kg", "body weight", f"{SOURCE}, weight for age"),
    "height": ("cm", "height (recumbent length below 2 years)", f"{SOURCE}, length and stature for age"),
    "bsa": ("m2", "body surface area", "Mosteller 1987: sqrt(height * weight / 3600)"),
    "egfr": (
        "mL/min",
        "glomerular filtration rate of 1.73 m2 of body surface",
        "assumed: log-normal, median 130, SD 0.22 of the logarithm",
    ),
}


def surface_area(height: Floats, weight: Floats) -> Floats:
    """Return the body surface area in m2 after Mosteller 1987, float64 (n,); height in cm, weight in kg."""
    return np.sqrt(height * weight / SURFACE_DIVISOR)


def _height_and_weight(seed: int, subjects: NDArray[np.int64], age: Floats, sex: Floats) -> tuple[Floats, Floats]:
    """Two correlated normal scores, each kept within the central 99 % of its chart, and what the charts say of them."""
    from scipy.special import ndtr, ndtri

    low, high = ndtr(-Z_LIMIT), ndtr(Z_LIMIT)
    tall = ndtri(low + (high - low) * uniform(seed, "children:height", subjects))
    correlation = weight_height_correlation(sex, age)
    rest = np.sqrt(1 - correlation**2)
    low, high = (ndtr((edge - correlation * tall) / rest) for edge in (-Z_LIMIT, Z_LIMIT))
    heavy = correlation * tall + rest * ndtri(low + (high - low) * uniform(seed, "children:weight", subjects))
    return growth_quantile("height", sex, age, tall), growth_quantile("weight", sex, age, heavy)


def child_columns(
    seed: int,
    subjects: NDArray[np.int64],
    age_range: tuple[float, float] = (1.0, 18.0),
    age_shape: tuple[float, float] = AGE_SHAPE,
    male: float = MALE_SHARE,
) -> dict[str, Floats]:
    """Return age, sex, weight, height, bsa and egfr of the children with these numbers, each float64 (n,), units as in CHILD_VARIABLES."""
    from scipy.special import betaincinv, ndtri

    youngest, oldest = age_range
    age = youngest + (oldest - youngest) * betaincinv(*age_shape, uniform(seed, "children:age", subjects))
    sex = (uniform(seed, "children:sex", subjects) > 1 - male).astype(np.float64)
    height, weight = _height_and_weight(seed, subjects, age, sex)
    egfr = EGFR_MEDIAN * np.exp(EGFR_SD * ndtri(uniform(seed, "children:egfr", subjects)))
    return {"age": age, "sex": sex, "weight": weight, "height": height, "bsa": surface_area(height, weight), "egfr": egfr}


def _check(n: object, age_range: tuple[float, float], age_shape: tuple[float, float], male: float) -> None:
    if isinstance(n, bool | np.bool_) or not isinstance(n, int | np.integer) or n < 1:
        raise ConfigError(f"n is {n!r}: it must be an integer of at least 1.")
    first, last = YEARS
    youngest, oldest = age_range
    if not first <= youngest <= oldest <= last:
        raise ConfigError(
            f"age_min={youngest:g}, age_max={oldest:g}: ages in years must satisfy "
            f"{first:g} <= age_min <= age_max <= {last:g}, the range of the growth charts."
        )
    if len(age_shape) != 2 or not all(0 < shape < np.inf for shape in age_shape):
        raise ConfigError(
            f"age_shape is {age_shape!r}: give the two shape numbers of a beta distribution, both above 0; (1, 1) is uniform."
        )
    if not 0 <= male <= 1:
        raise ConfigError(f"male is {male:g}: the share of boys must be within 0 and 1.")


def sample_children(
    n: int,
    seed: int,
    age_min: float = 1,
    age_max: float = 18,
    subjects: NDArray[np.int64] | None = None,
    *,
    age_shape: tuple[float, float] = AGE_SHAPE,
    male: float = MALE_SHARE,
) -> xr.Dataset:
    """Draw n children: a Dataset over `subject` with age (year), sex (0, 1), weight (kg), height (cm), bsa (m2) and egfr (mL/min).

    Height and weight are those of the CDC 2000 charts for age and sex within their central 99 %, with the correlation that the charts
    imply; they describe children of the United States and stand for those of any country. `egfr` is that of 1.73 m2 of body surface, as
    clearance models that scale with weight themselves take it; egfr * bsa / 1.73 is the child's own. subjects: int64 (n,) numbers of
    the streams, 0..n-1 if left out. ConfigError for n, seed, ages (1 to 20), age_shape or male out of range.
    """
    import xarray as xr

    _check(n, (age_min, age_max), age_shape, male)
    ids = np.arange(n, dtype=np.int64) if subjects is None else np.asarray(subjects, dtype=np.int64)
    if ids.shape != (n,):
        raise ConfigError(f"subjects has the shape {ids.shape}, n is {n}: give one number for each child.")
    columns = child_columns(check_seed(seed), ids, (float(age_min), float(age_max)), age_shape, male)
    variables = {}
    for name, values in columns.items():
        unit, long_name, source = CHILD_VARIABLES[name]
        variables[name] = ("subject", values, {"units": unit, "long_name": long_name, "source": source})
    return xr.Dataset(variables, coords={"subject": ids})
