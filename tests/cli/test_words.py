"""What an option's text means, and what is said of a text that means nothing."""

import math

import pytest

from carkinetics.commands import words
from carkinetics.errors import ConfigError, LimitError


def test_a_span_includes_its_stop():
    assert words.times("0:365:1") == list(range(366))
    assert words.times("0:365") == list(range(366))
    assert words.times("-4:4:2") == [-4, -2, 0, 2, 4]


def test_a_step_that_does_not_reach_the_stop_ends_before_it():
    assert words.times("0:1:0.4") == [0, 0.4, 0.8]


@pytest.mark.parametrize("parts", [3, 10, 7, 100, 365])
def test_a_span_in_fractions_has_every_time_although_binary_fractions_are_inexact(parts):
    found = words.times(f"0:1:{1 / parts!r}")
    assert len(found) == parts + 1
    assert math.isclose(found[-1], 1, rel_tol=1e-12)


def test_a_comma_list_may_hold_spans():
    assert words.times("0,0.5,1:3,28") == [0, 0.5, 1, 2, 3, 28]


@pytest.mark.parametrize("text", ["", "a", "0:1:0", "0:1:-1", "2:1", "0:1:2:3", "0,0", "1,0", "nan", "0:inf:1", "0:28:1,28", "0;1"])
def test_times_that_are_none_are_refused(text):
    with pytest.raises(ConfigError, match="--times"):
        words.times(text)


def test_a_grid_of_a_billion_times_is_refused():
    with pytest.raises(LimitError, match="at most 1,000,000"):
        words.times("0:1e3:1e-6")


def test_doses_have_an_amount_and_a_time_and_perhaps_an_entry_and_a_duration():
    assert words.doses("2e8@0") == [(2e8, 0, None, None)]
    assert words.doses("25@-4:fludarabine") == [(25, -4, "fludarabine", None)]
    assert words.doses("25@-4/0.5") == [(25, -4, None, 0.5)]
    assert words.doses("25@-4,-3,-2:fludarabine/0.5") == [(25, day, "fludarabine", 0.5) for day in (-4, -3, -2)]


@pytest.mark.parametrize("text", ["", "2e8", "@0", "2e8@", "x@0", "2e8@x", "-1@0", "1@0:", "1@0/-1", "1@0:a:b", "1@0@1", "inf@0", "1@0:2x"])
def test_doses_that_are_none_are_refused(text):
    with pytest.raises(ConfigError, match="--dose"):
        words.doses(text)


def test_settings_keep_everything_after_the_first_equals_sign():
    assert words.settings(["arms.senl_19.dose.amount=1e6", "title = a = b"]) == {"arms.senl_19.dose.amount": "1e6", "title": "a = b"}


@pytest.mark.parametrize("texts", [["amount"], ["=1"], ["amount="], ["a=1", "a=2"], ["a=1\nb=2"]])
def test_settings_that_are_none_are_refused(texts):
    with pytest.raises(ConfigError, match="--set"):
        words.settings(texts)


def test_tolerances_are_one_number_or_one_for_each_state():
    assert words.tolerances([]) is None
    assert words.tolerances(["1e-3"]) == 1e-3
    assert words.tolerances(["car=1e-3", "memory = 1e-6"]) == {"car": 1e-3, "memory": 1e-6}
    with pytest.raises(ConfigError, match="--atol"):
        words.tolerances(["1e-3", "car=1"])


def test_a_window_ends_after_its_start():
    assert words.window("0:28") == (0, 28)
    for text in ("28", "28:0", "0:0", "0:28:1", "a:b"):
        with pytest.raises(ConfigError, match="--window"):
            words.window(text)
