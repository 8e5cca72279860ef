"""Severe events: thresholds, a logistic probability and a cumulative hazard against closed forms."""

import math
from dataclasses import replace

import numpy as np
import pytest

from carkinetics.errors import ModelError
from carkinetics.trial.library import load_trial
from carkinetics.trial.toxicity import Exposure, grade_of, happens, probability

DAYS = np.arange(-4.0, 61.0)
EVENTS = {event.name: event for event in load_trial("NCT04626765").adverse_events}


def seen(neutrophils=2000.0, peak=2.4e4, blasts=0.3, death=math.inf, peak_day=10.0):
    counts = np.full((1, len(DAYS)), float(neutrophils))
    transgene = np.where(peak_day == DAYS, peak, 1.0)[None]
    return Exposure(DAYS, {"neutrophils": counts, "lymphocytes": counts}, transgene, np.array([blasts]), np.array([death]))


def never():
    raise AssertionError("a threshold needs no chance")


@pytest.mark.parametrize(("count", "day", "expected"), [(999, 28, True), (1000, 28, False), (999, 29, False), (999, -1, False)])
def test_a_count_is_severe_when_it_is_below_its_limit_from_day_0_to_28(count, day, expected):
    course = seen()
    course.counts["neutrophils"][0, day == DAYS] = count
    assert happens(EVENTS["neutropenia"], course, np.zeros(1), never)[0] == expected


def test_a_count_after_death_is_not_counted():
    course = seen(death=5.5)
    course.counts["neutrophils"][0, DAYS >= 6] = 10
    assert not happens(EVENTS["neutropenia"], course, np.zeros(1), never)[0]


def test_at_its_references_the_logistic_probability_is_its_intercept():
    assert probability(EVENTS["crs"], seen(), np.array([-1.35]))[0] == pytest.approx(1 / (1 + math.exp(1.35)))


def test_the_logit_rises_by_the_slope_for_each_e_fold():
    def logit(fold, more):
        p = probability(EVENTS["crs"], seen(peak=2.4e4 * fold, blasts=0.3 * more), np.array([-1.0]))[0]
        return math.log(p / (1 - p))

    assert logit(math.e, 1) - logit(1, 1) == pytest.approx(0.8)
    assert logit(1, math.e) - logit(1, 1) == pytest.approx(0.6)


def test_a_peak_after_the_window_does_not_count():
    inside, outside = (probability(EVENTS["crs"], seen(peak_day=day), np.array([-1.0]))[0] for day in (28, 29))
    assert inside > 100 * outside


def test_a_constant_count_gives_the_closed_form_of_the_hazard():
    infection = EVENTS["infection"]
    for count in (0, 500, 1500):
        expected = 1 - math.exp(-infection.rate * 28 / (1 + (count / 500) ** 2))
        assert probability(infection, seen(neutrophils=count), np.zeros(1))[0] == pytest.approx(expected, rel=1e-12)
    assert probability(infection, seen(neutrophils=0, death=7), np.zeros(1))[0] == pytest.approx(1 - math.exp(-infection.rate * 7))


def test_an_event_happens_to_the_share_that_its_probability_says():
    event = replace(EVENTS["icans"], slopes=())
    n = 20_000
    course = Exposure(DAYS, {}, np.ones((n, len(DAYS))), np.full(n, 0.3), np.full(n, math.inf))
    drawn = np.random.default_rng(1).uniform(size=n)
    share = happens(event, course, np.full(n, -2.51), lambda: drawn).mean()
    assert share == pytest.approx(0.075, abs=4 * math.sqrt(0.075 * 0.925 / n))


def test_death_is_severe_within_the_window_only():
    assert [bool(happens(EVENTS["death"], seen(death=day), np.zeros(1), never)[0]) for day in (3, 28, 28.1, math.inf)] == [
        True,
        True,
        False,
        False,
    ]


def graded(name, **changes):
    return replace(EVENTS[name], **changes)


@pytest.mark.parametrize(("count", "grade"), [(1200, 0), (1000, 0), (999, 3), (500, 3), (499, 4)])
def test_grades_of_a_count_are_told_by_their_limits(count, grade):
    course = seen()
    course.counts["neutrophils"][0, DAYS == 9] = count
    assert grade_of(EVENTS["neutropenia"], course, np.zeros(1), never)[0] == grade


def test_grades_of_a_probability_are_nested_and_share_their_draw():
    """logit p = -1.35 for grade 3 or higher, 0.9 less for grade 4: p3 = 0.206, p4 = 0.0954."""
    for number, grade in ((0.21, 0), (0.20, 3), (0.096, 3), (0.095, 4)):
        assert grade_of(EVENTS["crs"], seen(), np.array([-1.35]), lambda n=number: np.array([n]))[0] == grade
    assert probability(EVENTS["crs"], seen(), np.array([-1.35]), -0.9)[0] == pytest.approx(1 / (1 + math.exp(2.25)))


@pytest.mark.parametrize(("low_until", "expected"), [(27, False), (28, True)])
def test_a_prolonged_cytopenia_is_there_on_its_day(low_until, expected):
    course = seen()
    course.counts["neutrophils"][0, (DAYS >= 2) & (low_until >= DAYS)] = 400
    assert happens(EVENTS["prolonged_neutropenia"], course, np.zeros(1), never)[0] == expected


@pytest.mark.parametrize(("days", "expected"), [(7, True), (6, False)])
def test_a_lasting_event_needs_days_in_a_row(days, expected):
    course = seen()
    course.counts["neutrophils"][0, (DAYS >= 3) & (3 + days > DAYS)] = 400
    course.counts["neutrophils"][0, (DAYS >= 20) & (DAYS < 25)] = 400
    assert happens(graded("neutropenia", lasting=7.0), course, np.zeros(1), never)[0] == expected


def test_grades_that_do_not_fall_are_refused_with_their_place():
    for grades, words in ((4, "grades"), ({"4": 1.0, "5": 2.0}, "fall"), ({"2": 1.0}, "no grade above 3"), ({"4": math.nan}, "finite")):
        with pytest.raises(ModelError, match=words):
            load_trial("NCT04626765", {"adverse_events.crs.grades": grades})
