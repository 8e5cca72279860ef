import math
from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carkinetics.pages.numbers import exact, interval, number, percent, percent_interval


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (24300.4, "24,300"),
        (0.012345, "0.0123"),
        (2.54e6, "2.54 × 10⁶"),
        (3e-7, "3 × 10⁻⁷"),
        (9.999, "10.0"),
        (999_999.0, "1 × 10⁶"),
        (-1.35, "−1.35"),
        (11.0, "11"),
        (0.0, "0"),
        (math.nan, "–"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
    ],
)
def test_a_number_is_written_as_a_clinician_writes_it(value: float, text: str) -> None:
    assert number(value) == text


def read_back(text: str) -> float:
    text = text.replace("−", "-").replace(",", "")
    if "×" not in text:
        return float(text)
    mantissa, power = text.split(" × 10")
    return float(mantissa) * 10.0 ** int(power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")))


@given(st.floats(1e-12, 1e12) | st.floats(-1e12, -1e-12), st.integers(2, 5))
def test_a_written_number_reads_back_within_half_of_its_last_digit(value: float, digits: int) -> None:
    assert read_back(number(value, digits)) == pytest.approx(value, rel=0.5000001 * 10.0 ** (1 - digits))


@given(st.integers(-99_999, 99_999), st.integers(-9, 4))
def test_a_number_of_a_file_keeps_each_of_five_digits(mantissa: int, power: int) -> None:
    value = float(Decimal(mantissa).scaleb(power))
    assert read_back(exact(value)) == pytest.approx(value, rel=1e-12, abs=0)


@given(st.floats(0, 1))
def test_a_percentage_is_the_nearest_one(share: float) -> None:
    text = percent(share)
    assert text.endswith("\u00a0%")
    digits = len(text[:-2].partition(".")[2])
    nearest = Decimal(100 * share).quantize(Decimal(10) ** -digits, ROUND_HALF_EVEN)
    assert abs(Decimal(text[:-2]) - nearest) <= (Decimal(10) ** -digits if abs(Decimal(100 * share) - nearest) > Decimal("0.0499") else 0)


def test_a_half_of_a_percent_is_rounded_up() -> None:
    assert percent(0.325) == "33\u00a0%"
    assert percent(0.785) == "79\u00a0%"
    assert percent(0.025) == "2.5\u00a0%"


def test_an_interval_is_left_out_where_there_is_none() -> None:
    assert interval(3.0, math.nan, math.nan) == "3"
    assert interval(3.0, 1.234, 8.0) == "3 (1.23 to 8)"
    assert percent_interval(0.5, math.nan, math.nan) == "50\u00a0%"
    assert percent_interval(0.5, 0.405, 0.595) == "50\u00a0% (41 to 60)"
    assert percent_interval(math.nan, math.nan, math.nan) == "–"
