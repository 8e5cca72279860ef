"""What is read off a course, against curves whose answers are known."""

import numpy as np
import pytest

from carkinetics import kinetics

T = np.linspace(0, 100, 20001)


def test_the_expansion_begins_at_the_lowest_level_and_peaks_after_it():
    y = 1e6 * np.exp(-5 * T) + np.where(T < 10, np.exp(T), np.exp(10 - 0.1 * (T - 10)))
    start, peak, grows = kinetics.expansion(y)
    assert grows
    assert T[start] == pytest.approx((np.log(5e6)) / 6, abs=0.01)
    assert T[peak] == pytest.approx(10, abs=0.01)


def test_noise_about_nothing_is_no_expansion():
    y = np.where(T < 30, np.exp(-T), 1e-9 * (1 + np.sin(T)))
    assert kinetics.expansion(y) == (0, 0, False)


@pytest.mark.parametrize("y", [np.exp(-T), 1 + 0.4 * np.sin(T / 30), np.full_like(T, 3.0)])
def test_without_a_doubling_the_peak_is_the_largest_level(y):
    start, peak, grows = kinetics.expansion(y)
    assert (start, grows) == (0, False)
    assert y[peak] == y.max()


def test_half_lives_of_one_exponential_are_its_own():
    y = np.exp(-np.log(2) * T / 7)
    assert kinetics.contraction_half_life(T, y, 0) == pytest.approx(7, rel=1e-6)
    assert kinetics.terminal_half_life(T, y, 0) == pytest.approx(7, rel=1e-9)


def test_the_fastest_halving_is_found_where_it_is():
    y = np.where(T < 20, np.exp(-0.01 * T), np.exp(-0.2 - 0.5 * (T - 20)))
    assert kinetics.contraction_half_life(T, y, 0) == pytest.approx(np.log(2) / 0.5, rel=1e-3)


def test_a_course_that_never_halves_has_no_half_life():
    y = 1 + np.exp(-T)
    assert np.isnan(kinetics.contraction_half_life(T, 1 + 0.5 * y, 0))
    assert np.isnan(kinetics.terminal_half_life(T, T + 1, 0))


def test_what_is_below_a_millionth_of_the_peak_does_not_count_at_the_end():
    y = np.where(T < 50, np.exp(-T), 1e-30)
    assert kinetics.terminal_half_life(T, y, 0) == pytest.approx(np.log(2), rel=1e-6)


@pytest.mark.parametrize("limit", [0.5, 0.01, 1e-4])
def test_a_crossing_is_the_time_of_the_closed_form(limit):
    assert kinetics.crossing(T, np.exp(-0.1 * T), limit) == pytest.approx(-np.log(limit) / 0.1, rel=1e-9)


def test_a_limit_that_is_not_reached_has_no_time_and_one_above_the_start_the_first():
    assert np.isnan(kinetics.crossing(T, np.exp(-0.001 * T), 0.5))
    assert kinetics.crossing(T, np.exp(-T), 2.0) == 0
