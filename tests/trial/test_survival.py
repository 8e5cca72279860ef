"""Kaplan-Meier curves against textbook numbers and closed forms."""

import math

import numpy as np
import pytest
from scipy.stats import norm

from carkinetics.errors import ConfigError
from carkinetics.trial.survival import at_risk, kaplan_meier

# Freireich et al., Blood 1963;21:699-716: weeks of remission under 6-mercaptopurine; + is censored.
WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
RELAPSED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]


@pytest.mark.requirement("R-TRI-02")
def test_the_6_mercaptopurine_arm_of_freireich_has_its_textbook_curve():
    """The table that is in every textbook: Kalbfleisch & Prentice 1980, table 1.3; Kleinbaum & Klein, chapter 2."""
    curve = kaplan_meier(WEEKS, RELAPSED)
    book = {6: 0.8571, 7: 0.8067, 10: 0.7529, 13: 0.6902, 16: 0.6275, 22: 0.5378, 23: 0.4482}
    for week, survival in book.items():
        assert curve.at(week)[0] == pytest.approx(survival, abs=5e-5)
    assert (curve.n, curve.events, curve.median()[0]) == (21, 9, 23)


@pytest.mark.requirement("R-TRI-02")
def test_the_interval_is_greenwood_on_the_log_log_scale():
    curve = kaplan_meier(WEEKS, RELAPSED)
    z = norm.ppf(0.975)
    for week, steps in ((6, [(3, 21)]), (10, [(3, 21), (1, 17), (1, 15)])):
        survival = math.prod(1 - d / n for d, n in steps)
        variance = sum(d / (n * (n - d)) for d, n in steps) / math.log(survival) ** 2
        limits = [survival ** math.exp(sign * z * math.sqrt(variance)) for sign in (1, -1)]
        assert curve.at(week)[1:] == pytest.approx(limits, rel=1e-12)


def test_without_censoring_the_curve_is_one_minus_the_empirical_distribution():
    days = np.random.default_rng(3).exponential(100, 57)
    curve = kaplan_meier(days, np.ones(57, bool))
    for day in (0, 10, 50, 200, 1000):
        assert curve.at(day)[0] == pytest.approx((days > day).mean(), abs=1e-12)
    assert curve.median()[0] == np.sort(days)[28]


def test_numbers_at_risk_count_those_followed_until_the_day():
    assert at_risk(WEEKS, [0, 6, 6.5, 23, 35, 36]).tolist() == [21, 21, 17, 6, 1, 0]


def test_a_curve_says_nothing_after_the_last_follow_up():
    assert all(math.isnan(value) for value in kaplan_meier(WEEKS, RELAPSED).at(36))
    assert kaplan_meier([1, 2], [True, True]).at(36)[0] == 0


def test_where_nobody_has_an_event_the_curve_is_one_without_a_median():
    curve = kaplan_meier([5, 5, 7], [False, False, False])
    assert curve.at(5) == (1, 1, 1)
    assert curve.median() == (math.inf, math.inf, math.inf)


def test_a_median_has_the_limits_at_which_the_band_crosses_a_half():
    """Brookmeyer & Crowley 1982: the lower band passes a half between weeks 10 (0.503) and 13 (0.432), the upper one never."""
    curve = kaplan_meier(WEEKS, RELAPSED)
    assert curve.at(12.9)[1] > 0.5 > curve.at(13)[1]
    assert curve.at(35)[2] > 0.5
    assert curve.median() == (23, 13, math.inf)


def test_a_median_is_within_its_limits_when_everybody_had_the_event():
    median, lower, upper = kaplan_meier([3, 9], [True, True]).median()
    assert (lower, median, upper) == (3, 3, math.inf)
    assert kaplan_meier([4], [True]).median()[:2] == (4, 4)


@pytest.mark.requirement("R-TRI-02")
def test_curve_interval_and_median_are_those_of_lifelines():
    lifelines = pytest.importorskip("lifelines")
    from lifelines.utils import median_survival_times

    draw = np.random.default_rng(9)
    days, seen = np.ceil(draw.exponential(300, 400)), draw.random(400) < 0.6
    curve, theirs = kaplan_meier(days, seen), lifelines.KaplanMeierFitter().fit(days, seen)
    band = theirs.confidence_interval_survival_function_
    for day in (30, 180, 365, 730):
        low, high = band.iloc[band.index.searchsorted(day, side="right") - 1]
        assert curve.at(day) == pytest.approx((theirs.predict(day), low, high), rel=1e-9)
    limits = median_survival_times(band)
    assert curve.median() == (theirs.median_survival_time_, *limits.iloc[0])
    assert at_risk(days, theirs.event_table.index[1:]).tolist() == theirs.event_table["at_risk"].iloc[1:].tolist()


@pytest.mark.parametrize("times", [[], [1, -1], [1, math.nan]])
def test_times_that_are_no_times_are_refused(times):
    with pytest.raises(ConfigError):
        kaplan_meier(times, [True] * len(times))
