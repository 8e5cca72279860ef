"""A model's own checks, run on models whose courses are known in closed form."""

import math

import pytest

import carkinetics as ck
from carkinetics.checking import Outcome, check_model

RISE_AND_FALL = {  # grows at 0.5 /day to a corner at 9.3 day, falls at 0.2 /day; a dose of 7 arrives on day 20
    "schema": 1,
    "title": "a corner",
    "time": "day",
    "parameters": {
        "up": {"value": 0.5, "unit": "1/day", "from": "assumed", "about": "growth"},
        "down": {"value": 0.2, "unit": "1/day", "from": "assumed", "about": "decay"},
        "corner": {"value": 9.3, "unit": "day", "from": "assumed", "about": "time of the peak"},
        "low": {"value": 2, "unit": "cells", "from": "assumed", "about": "start"},
    },
    "covariates": {"weight": {"unit": "kg", "reference": 50}},
    "switches": {"peak": "corner"},
    "states": {"x": {"unit": "cells", "initial": "low", "atol": 1e-9}},
    "doses": {"more": {"into": "x", "unit": "cells/kg"}},
    "ddt": {"x": "(before(peak) * up - after(peak) * down) * x"},
    "observables": {"level": {"expr": "2 * x", "unit": "cells", "matrix": "PB"}},
}
PEAK = 4 * math.exp(0.5 * 9.3)


def outcomes(*checks: dict) -> tuple[Outcome, ...]:
    return check_model(ck.Model.from_dict({**RISE_AND_FALL, "checks": list(checks)}))


@pytest.mark.parametrize(
    ("metric", "expected"),
    [
        ("value(level, 0)", 4.0),
        ("value(level, 4)", 4 * math.exp(2)),
        ("value(level, corner + 1)", PEAK * math.exp(-0.2)),
        ("value(x, 0)", 2.0),
        ("cmax(level)", PEAK),
        ("tmax(level)", 9.3),
        ("cmax(level, 10, 20)", PEAK * math.exp(-0.14)),
        ("min(level, 0, 20)", 4.0),
        ("min(level, corner, 20)", PEAK * math.exp(-0.2 * 10.7)),
        ("auc(level, 0, 28)", 4 * (math.exp(4.65) - 1) / 0.5 + PEAK * (1 - math.exp(-0.2 * 18.7)) / 0.2),
        ("half_life(level, 12, 15)", math.log(2) / 0.2),
        ("doubling_time(level, 1, 5)", math.log(2) / 0.5),
    ],
)
def test_a_metric_has_the_value_of_the_closed_form(metric, expected):
    (outcome,) = outcomes({"metric": metric, "value": expected, "rtol": 1e-6})
    assert outcome.found == pytest.approx(expected, rel=1e-6)
    assert outcome.passed


def test_an_area_across_a_dose_counts_the_jump_where_it_is():
    before = 4 * (math.exp(4.65) - 1) / 0.5 + PEAK * (1 - math.exp(-0.2 * 10.7)) / 0.2
    after = (PEAK * math.exp(-0.2 * 10.7) + 2 * 7 * 50) * (1 - math.exp(-0.2 * 10)) / 0.2
    (outcome,) = outcomes({"metric": "auc(level, 0, 30)", "value": before + after, "rtol": 1e-6, "doses": [{"amount": 7, "time": 20}]})
    assert outcome.passed, str(outcome)


def test_a_check_may_change_parameters_and_covariates():
    dose = [{"amount": 1, "time": 0}]
    first, second = outcomes(
        {"metric": "value(level, 2)", "value": 2 * 3 * math.exp(2), "parameters": {"low": 3, "up": "1"}, "rtol": 1e-6},
        {"metric": "value(x, 0)", "value": 72, "parameters": {"weight": 70}, "doses": dose, "rtol": 1e-6},
    )
    assert first.passed, str(first)
    assert second.passed, str(second)


def test_a_check_that_does_not_hold_says_what_was_found():
    (outcome,) = outcomes({"metric": "value(level, 0)", "value": 5, "rtol": 1e-3, "from": "nowhere"})
    assert not outcome.passed
    assert str(outcome) == "FAIL value(level, 0) = 4, expected 5 within 0.001 relative (nowhere)"


def test_either_tolerance_is_enough():
    near, far = outcomes(
        {"metric": "value(level, 0)", "value": 4.05, "atol": 0.1}, {"metric": "value(level, 0)", "value": 4.05, "atol": 0.01}
    )
    assert near.passed
    assert not far.passed


def test_a_window_that_ends_before_it_begins_fails():
    (outcome,) = outcomes({"metric": "auc(level, corner, corner - 1)", "value": 1})
    assert not outcome.passed
    assert math.isnan(outcome.found)


def test_the_example_of_the_readme_holds_its_own_checks(tmp_path):
    import re

    from carkinetics.model.library import folder

    example = re.findall(r"```toml\n(.*?)```", (folder() / "README.md").read_text(encoding="utf-8"), re.DOTALL)[0]
    path = tmp_path / "example.toml"
    path.write_text(example, encoding="utf-8")
    told = check_model(ck.read_model(path))
    assert all(outcome.passed for outcome in told), "\n".join(map(str, told))
