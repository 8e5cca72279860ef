"""Response, relapse and survival of courses drawn by hand, day by day."""

import math

import numpy as np
import pytest

from carkinetics.trial.library import load_trial
from carkinetics.trial.outcomes import CR, CRI, NE, NR, PR, Course, death_times, persistence, read_outcomes

DAYS = np.arange(-4.0, 101.0)
RESPONSE = load_trial("NCT04626765").response


def course(blasts, neutrophils=2000.0, death=math.inf, clones=None, followed=100.0):
    """One child; `blasts` maps a first day to a marrow fraction that holds from there on."""
    values = np.zeros(len(DAYS))
    for day, value in sorted(blasts.items()):
        values[day <= DAYS] = value
    shares = np.zeros((len(DAYS), 4)) if clones is None else np.tile(clones, (len(DAYS), 1))
    full = np.full((1, len(DAYS)), float(neutrophils))
    return Course(DAYS, values[None], full, shares[None].astype(float), np.array([float(death)]), np.array([float(followed)]))


def outcome(*args, **kwargs):
    found = read_outcomes(course(*args, **kwargs), RESPONSE)
    return {name: getattr(found, name)[0] for name in found.__dataclass_fields__}


MARROWS = [
    (0, 2e3, CR, True),
    (0, 1e3, CRI, True),
    (2e-4, 2e3, CR, False),
    (0.05, 2e3, PR, False),
    (0.25, 2e3, PR, False),
    (0.3, 2e3, NR, False),
]


@pytest.mark.parametrize(("blasts", "neutrophils", "code", "mrd"), MARROWS)
def test_the_marrow_of_day_28_is_named_by_its_limits(blasts, neutrophils, code, mrd):
    found = outcome({-4: 0.6, 28: blasts}, neutrophils)
    assert (found["response_day28"], bool(found["mrd_negative"])) == (code, mrd)


def test_a_remission_without_relapse_is_followed_to_the_end():
    found = outcome({-4: 0.6, 10: 0.0})
    assert found["remission_time"] == 28
    assert math.isnan(found["relapse_time"])
    assert (found["os_time"], found["efs_time"], found["rfs_time"]) == (100, 100, 72)
    assert [bool(found[name]) for name in ("os_event", "efs_event", "rfs_event")] == [False, False, False]


def test_a_relapse_ends_event_free_survival_on_the_first_day_of_five_percent():
    found = outcome({-4: 0.6, 10: 0.0, 60: 0.049, 70: 0.05}, clones=[1.0, 5.0, 0.0, 0.0])
    assert (found["relapse_time"], found["efs_time"], found["rfs_time"]) == (70, 70, 42)
    assert found["efs_event"]
    assert found["rfs_event"]
    assert not found["os_event"]
    assert found["relapse_type"] == 2  # the second clone is the largest


def test_who_does_not_respond_by_day_84_failed_on_day_28():
    found = outcome({-4: 0.6})
    assert (found["efs_time"], bool(found["efs_event"])) == (28, True)
    assert math.isnan(found["rfs_time"])
    assert math.isnan(found["remission_time"])
    assert (found["best_response"], found["relapse_type"]) == (NR, 0)


def test_a_late_response_is_a_response_and_its_relapse_counts_from_there():
    found = outcome({-4: 0.6, 50: 0.0, 90: 0.3})
    assert (found["response_day28"], found["best_response"], found["remission_time"]) == (NR, CR, 56)
    assert (found["relapse_time"], found["rfs_time"], found["efs_time"]) == (90, 34, 90)


def test_the_dead_do_not_respond():
    found = outcome({-4: 0.6, 10: 0.0}, death=20.5)
    assert (found["response_day28"], found["best_response"]) == (NR, NR)
    assert (found["os_time"], bool(found["os_event"])) == (20.5, True)
    assert (found["efs_time"], bool(found["efs_event"])) == (20.5, True)


def test_a_death_in_remission_is_an_event_and_no_relapse():
    found = outcome({-4: 0.6, 10: 0.0, 60: 0.5}, death=50.25)
    assert math.isnan(found["relapse_time"])
    assert (found["efs_time"], found["rfs_time"], found["relapse_type"]) == (50.25, 22.25, 0)


def test_a_simulation_that_failed_is_not_evaluable_and_is_censored():
    child = course({-4: 0.6, 10: 0.0}, followed=25.0)
    child.blasts[0, DAYS > 25] = np.nan
    found = read_outcomes(child, RESPONSE)
    assert found.response_day28[0] == NE
    assert (found.os_time[0], found.efs_time[0]) == (25, 25)
    assert [bool(found.os_event[0]), bool(found.efs_event[0])] == [False, False]


def test_death_comes_when_a_constant_hazard_has_added_up_to_the_threshold():
    rates, thresholds = np.array([0.01, 0.02, 0.001]), np.array([0.333, 1.0, 2.0])
    hazard = np.maximum(DAYS, 0) * rates[:, None]
    assert death_times(DAYS, hazard, thresholds) == pytest.approx([33.3, 50.0, math.inf])


def test_persistence_is_the_first_day_below_the_limit_after_the_peak():
    level = np.exp(-((DAYS - 10) ** 2) / 200)[None] * 1000.0  # 50 at 10 + sqrt(200 ln 20) = 34.5
    assert persistence(DAYS, level, 50.0, np.array([100.0])) == (np.array([35.0]), np.array([True]))
    assert persistence(DAYS, level, 50.0, np.array([20.0])) == (np.array([20.0]), np.array([False]))
    assert persistence(DAYS, level, 2000.0, np.array([100.0])) == (np.array([0.0]), np.array([True]))
