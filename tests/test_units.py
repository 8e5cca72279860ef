"""Units: what one is in another is exact, and what is no unit is told with the nearest one."""

import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carkinetics.errors import UnitError
from carkinetics.units import ONE, Unit, factor, in_days, parse_unit, per_body


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("mg", "ug", 1000.0),
        ("ug", "mg", 0.001),
        ("uL", "L", 1e-6),
        ("mL/min", "L/h", 0.06),
        ("copies/ug", "copies/ng", 0.001),
        ("cells/uL", "cells/L", 1e6),
        ("h", "day", 1 / 24),
        ("day", "h", 24.0),
        ("week", "day", 7.0),
        ("year", "day", 365.25),
        ("month", "day", 30.4375),
        ("M", "mol/L", 1.0),
        ("nM", "mol/m3", 1e-6),
        ("L", "m3", 0.001),
        ("m2", "cm^2", 10_000.0),
        ("%", "1", 0.01),
        ("L/h/kg", "mL/min/kg", 1000 / 60),
        ("mg*h/L", "ug*day/mL", 1 / 24),
        ("1/day", "1/h", 1 / 24),
        ("cell", "cells", 1.0),
        ("days", "hours", 24.0),
        ("\u00b5g", "ug", 1.0),
    ],
)
@pytest.mark.requirement("R-DAT-02")
def test_the_factor_between_two_units_is_what_the_si_says(one, other, expected):
    assert factor(one, other) == expected


names = st.sampled_from(["cells", "copies", "ug", "mL", "nM", "kg", "m2", "day", "h", "min", "mol", "%", "week"])
written = st.lists(st.tuples(st.sampled_from("*/"), names), min_size=1, max_size=5).map(
    lambda parts: "1" + "".join(s + n for s, n in parts)
)


@given(written)
def test_a_unit_written_and_read_again_is_the_same(text):
    unit = parse_unit(text)
    if not any(isinstance(power, Fraction) for _, power in unit.factors):
        assert parse_unit(str(unit)) == unit
    assert factor(text, text) == 1.0


@given(written, written)
def test_products_and_quotients_of_units_multiply_their_sizes(one, other):
    left, right = parse_unit(one), parse_unit(other)
    assert (left * right).scale == left.scale * right.scale
    assert (left / right).scale == left.scale / right.scale
    assert (left * right / right) == left
    assert ((left**2) ** Fraction(1, 2)).fits(left)


def test_slashes_are_read_left_to_right():
    assert parse_unit("L/h/kg") == parse_unit("L") / parse_unit("h") / parse_unit("kg")
    assert parse_unit("L/h*kg") == parse_unit("L") / parse_unit("h") * parse_unit("kg")


@pytest.mark.requirement("R-DAT-02")
def test_cells_and_copies_are_different_things():
    with pytest.raises(UnitError, match="'copies' cannot be converted to 'cells'"):
        factor("copies", "cells")
    assert parse_unit("copies").dimension != parse_unit("cells").dimension
    assert ONE == Unit(()) == parse_unit("1") == parse_unit("kg/kg")


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("copies/mikrog", "ug"),
        ("d", "day"),
        ("ml", "mL"),
        ("hr", "h"),
        ("cels", "cells"),
        ("mcg", "ug"),
        ("liter", "L"),
        ("CELLS", "cells"),
    ],
)
def test_an_unknown_unit_is_told_with_the_nearest_one(text, near):
    with pytest.raises(UnitError, match=f"Did you mean '{near}'"):
        parse_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "1e6 cells",
        "2",
        "cells kg",
        "cells//kg",
        "/kg",
        "kg/",
        "m^",
        "m2.5",
        "m0",
        "m99",
        "m^-",
        "mL/min/1.73m2",
        "x" * 500,
        "ug\x00",
        "(mg)",
        "mg^(1/2)",
        "m^9999999999999",
    ],
)
def test_what_is_no_unit_is_refused(text):
    with pytest.raises(UnitError):
        parse_unit(text)


def test_a_number_in_a_unit_is_refused_and_both_units_are_named():
    with pytest.raises(UnitError, match=r"'cells' cannot be converted to '1e6 cells'.*holds the number 1e6.*Write 'cells'"):
        factor("cells", "1e6 cells")


def test_days_are_the_measure_of_time():
    assert in_days("week") == 7
    with pytest.raises(UnitError, match="'mg' cannot be converted to 'day'"):
        in_days("mg")


@pytest.mark.parametrize(
    ("unit", "split"),
    [
        ("cells/kg", ("cells", "weight")),
        ("mg/m2", ("mg", "bsa")),
        ("mg/m^2", ("mg", "bsa")),
        ("mg / kg", ("mg", "weight")),
        ("mg/kg/day", ("mg/day", "weight")),
        ("mg", ("mg", None)),
        ("kg", ("kg", None)),
        ("mg/L", ("mg/L", None)),
    ],
)
def test_a_dose_per_kg_or_m2_is_split_into_amount_and_covariate(unit, split):
    assert per_body(unit) == split


def test_units_load_nothing_heavy():
    code = "import sys, carkinetics.units; sys.exit(any(m in sys.modules for m in ('numpy', 'pandas', 'scipy', 'xarray', 'numba')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
