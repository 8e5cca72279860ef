"""The same CAR-T level as qPCR and flow cytometry report it: copies/ug, copies per cell, cells/uL, % of CD3+ cells.

A microgram of genomic DNA comes from `genomes_per_ug` diploid cells; a CAR+ cell bears `vcn` copies of the transgene. So
copies/ug = genomes_per_ug * vcn * (CAR+ cells / nucleated cells), and both counts have to be of the sample that the DNA is from.
All functions take numbers or arrays that broadcast, return float64, and keep nan; DataError for a count or a level that cannot be.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError, DataError

Floats = NDArray[np.float64]

GENOMES_PER_UG = 1.515e5  # 6.6 pg of DNA in a diploid human cell: 1e6 / 6.6
GENOMES_PER_UG_CTL019 = 1.587e5  # 6.3 pg: Nobles et al., J Clin Invest 2020, doi 10.1172/JCI130144
_SHOWN = 5  # places named in an error


def copies_per_cell(copies_per_ug: Any, *, genomes_per_ug: float = GENOMES_PER_UG) -> Floats:
    """Transgene copies per nucleated cell from copies/ug of genomic DNA."""
    return _level("copies_per_ug", copies_per_ug) / _constant("genomes_per_ug", genomes_per_ug)


def copies_per_ug(copies_per_cell: Any, *, genomes_per_ug: float = GENOMES_PER_UG) -> Floats:
    """Transgene copies/ug of genomic DNA from copies per nucleated cell."""
    return _level("copies_per_cell", copies_per_cell) * _constant("genomes_per_ug", genomes_per_ug)


def car_per_ul(copies_per_ug: Any, nucleated_per_ul: Any, *, vcn: float, genomes_per_ug: float = GENOMES_PER_UG) -> Floats:
    """CAR+ cells/uL from copies/ug.

    nucleated_per_ul: cells/uL that the DNA is from (leukocytes for whole blood, lymphocytes and
    monocytes for mononuclear cells); vcn: copies in one CAR+ cell.
    """
    share = copies_per_cell(copies_per_ug, genomes_per_ug=genomes_per_ug) / _constant("vcn", vcn)
    return share * _level("nucleated_per_ul", nucleated_per_ul)


def copies_of_car(car_per_ul: Any, nucleated_per_ul: Any, *, vcn: float, genomes_per_ug: float = GENOMES_PER_UG) -> Floats:
    """Transgene copies/ug from CAR+ cells/uL: the inverse of `car_per_ul`. DataError where CAR+ cells exceed the nucleated ones."""
    car, nucleated = np.broadcast_arrays(_level("car_per_ul", car_per_ul), _count("nucleated_per_ul", nucleated_per_ul))
    _refuse(car > nucleated, car, "car_per_ul", "at most the nucleated cells, which CAR+ cells are among")
    return copies_per_ug(car / nucleated * _constant("vcn", vcn), genomes_per_ug=genomes_per_ug)


def cd3_per_ul(lymphocytes_per_ul: Any, cd3_fraction: Any) -> Floats:
    """CD3+ cells/uL from a count of lymphocytes/uL and the fraction (0 to 1) of them that is CD3+."""
    fraction = _level("cd3_fraction", cd3_fraction)
    _refuse(fraction > 1, fraction, "cd3_fraction", "a fraction from 0 to 1, not a percentage")
    return _level("lymphocytes_per_ul", lymphocytes_per_ul) * fraction


def percent_of_cd3(car_per_ul: Any, cd3_per_ul: Any) -> Floats:
    """CAR+ cells as % of CD3+ cells, both in cells/uL; DataError where there are no CD3+ cells or fewer than CAR+ ones."""
    car, cd3 = np.broadcast_arrays(_level("car_per_ul", car_per_ul), _count("cd3_per_ul", cd3_per_ul))
    _refuse(car > cd3, car, "car_per_ul", "at most the CD3+ cells, which CAR+ cells are among")
    return 100.0 * car / cd3


def car_of_percent(percent: Any, cd3_per_ul: Any) -> Floats:
    """CAR+ cells/uL from their % of CD3+ cells and the count of those: the inverse of `percent_of_cd3`."""
    share = _level("percent", percent)
    _refuse(share > 100, share, "percent", "a percentage from 0 to 100")
    return share / 100.0 * _level("cd3_per_ul", cd3_per_ul)


def _level(name: str, values: Any) -> Floats:
    try:
        numbers = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise DataError(f"{name}: numbers are wanted; found {type(values).__name__}.") from None
    _refuse((numbers < 0) | np.isinf(numbers), numbers, name, "a finite number that is not below 0")
    return numbers


def _count(name: str, values: Any) -> Floats:
    numbers = _level(name, values)
    _refuse(numbers == 0, numbers, name, "a count > 0: nothing can be a share of no cells")
    return numbers


def _constant(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating) or not 0 < value < np.inf:
        raise ConfigError(f"{name} is {value!r}: it must be a finite number > 0.")
    return float(value)


def _refuse(bad: NDArray[np.bool_], values: Floats, name: str, allowed: str) -> None:
    if bad.any():
        places = np.flatnonzero(bad)
        found = ", ".join(f"{values.flat[i]:g} at {i}" for i in places[:_SHOWN]) + (", ..." if places.size > _SHOWN else "")
        raise DataError(f"{name} is {found} (counted from 0); allowed is {allowed}.")
