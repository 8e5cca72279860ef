"""Bias, error and coverage against numbers worked out by hand, and gates that know their own noise."""

import csv
import io
import math

import numpy as np
import pytest

from benchmarks.studies.judging import (
    HEADS,
    Summary,
    as_csv,
    completion,
    judge_bias,
    judge_coverage,
    markdown,
    rows,
    summarise,
)


def line(key, estimate, se, lower, upper, converged=True):
    return {"key": key, "converged": converged, "estimates": {"cl": [estimate, se, lower, upper]}, "seconds": 1.0, "cpu_seconds": 1.0}


LINES = [
    line("0", 8.0, 1.0, 6.0, 9.5),  # the interval ends below the truth, 10
    line("1", 10.0, 1.0, 8.0, 12.0),
    line("2", 12.5, 2.0, 9.0, 17.0),
    line("3", 99.0, None, None, None, converged=False),
]


def summary(**changed):
    usual = {
        "parameter": "cl", "sets": 100, "truth": 1.0, "mean": 1.0, "bias": 0.0, "bias_error": 0.01, "log_bias": 0.0, "log_bias_error": 0.01,
        "rmse": 0.1, "coverage": 0.95, "coverage_error": 0.02, "rse": 0.1, "log_sd": 0.1,
    }  # fmt: skip
    return Summary(**{**usual, **changed})


def test_bias_error_and_coverage_are_those_worked_out_by_hand_of_the_fits_that_converged():
    (one,) = summarise(LINES, {"cl": 10.0})
    assert one.sets == 3
    assert one.mean == pytest.approx(30.5 / 3)
    assert one.bias == pytest.approx((-0.2 + 0.0 + 0.25) / 3)
    spread = math.sqrt(((-0.2 - 0.05 / 3) ** 2 + (0.05 / 3) ** 2 + (0.25 - 0.05 / 3) ** 2) / 2)
    assert one.bias_error == pytest.approx(spread / math.sqrt(3))
    assert one.rmse == pytest.approx(math.sqrt((0.04 + 0.0 + 0.0625) / 3))
    assert one.log_bias == pytest.approx(0.0, abs=1e-12)  # 0.8 and 1.25 are each other's reciprocal
    assert one.log_sd == pytest.approx(math.log(1.25))
    assert one.coverage == pytest.approx(2 / 3)
    assert one.coverage_error == pytest.approx(math.sqrt(2 / 27))
    assert one.rse == pytest.approx((1 / 8 + 1 / 10 + 2 / 12.5) / 3)


def test_a_fit_that_has_not_converged_counts_against_completion_alone():
    assert completion(LINES) == 0.75
    assert summarise([LINES[3]], {"cl": 10.0}) == []


def test_right_intervals_are_found_to_cover_and_half_as_wide_ones_are_not():
    z = np.random.Generator(np.random.Philox(5)).standard_normal(400)

    def told(width):
        lines = [line(str(k), math.exp(x), 0.1, math.exp(x - width), math.exp(x + width)) for k, x in enumerate(0.1 * z)]
        (one,) = summarise(lines, {"cl": 1.0})
        return one

    assert judge_coverage(told(0.196)) == "met"
    assert judge_coverage(told(0.098)) == "not met"
    assert told(0.196).rse == pytest.approx(told(0.196).log_sd, rel=0.1, abs=0.01)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"bias": 0.02}, "met"),
        ({"bias": 0.2}, "not met"),
        ({"bias": -0.2}, "not met"),
        ({"bias": 0.04}, "unclear"),  # one Monte-Carlo error inside
        ({"bias": -0.06}, "unclear"),
        ({"bias": 0.12, "parameter": "iiv.cl"}, "met"),  # SDs of random effects may be off by 15 %
        ({"bias": 0.12, "parameter": "sigma.y"}, "not met"),
    ],
)
def test_a_gate_within_two_monte_carlo_errors_of_the_bias_is_unclear(changed, said):
    assert judge_bias(summary(**changed)) == said


@pytest.mark.parametrize(
    ("coverage", "sets", "said"),
    [
        (0.90, 100, "met"),
        (0.98, 100, "met"),
        (0.89, 100, "unclear"),
        (1.0, 100, "unclear"),
        (0.80, 100, "not met"),
        (0.89, 10_000, "not met"),
    ],
)
def test_coverage_outside_90_to_98_is_unclear_where_so_few_sets_cannot_tell(coverage, sets, said):
    assert judge_coverage(summary(coverage=coverage, sets=sets)) == said


def test_the_table_and_the_csv_say_the_same_numbers():
    found = summarise(LINES, {"cl": 10.0})
    text = markdown(HEADS, rows(found)).splitlines()
    assert text[0].count("|") == text[1].count("|") == text[2].count("|") == len(HEADS) + 1
    assert "| cl | 10 | 10.17 | +1.7 ± 13.0 | -0.0 ± 12.9 |" in text[2].replace("+0.0 ± 12.9", "-0.0 ± 12.9")
    (told,) = csv.DictReader(io.StringIO(as_csv([({"design": "rich"}, found[0])])))
    assert told["design"] == "rich"
    assert float(told["coverage"]) == found[0].coverage
    assert float(told["bias"]) == found[0].bias
