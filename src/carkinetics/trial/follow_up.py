"""The tables of a trial file on who is seen when: [visits], [follow_up] and [transplant]."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from carkinetics.model.faults import Place, fault
from carkinetics.trial.fields import check_keys, converted, entry, free_keys, named, number, numbers, origin, rising, text
from carkinetics.trial.spec import FollowUp, Transplant, Visits, Windows

STRATEGIES = ("treatment_policy", "hypothetical", "composite", "while_on_treatment")
MOST_LOST = 1.0  # a day; more would leave nobody to follow


def visits(place: Place, table: Any, horizon: float) -> tuple[Visits, ...]:
    """[visits]: MATRIX = { times, windows, missed, from, about }, in days, from the infusion to the horizon."""
    free_keys(place, table)
    if not table:
        raise fault(place, "a trial needs planned samples: PB = { times = [0, 7, 28], ... }.")
    return tuple(_visits(place.at("visits", name), name, value, horizon) for name, value in table.items())


def _visits(place: Place, name: str, value: Any, horizon: float) -> Visits:
    table = check_keys(place, value, ("times", "from"), ("windows", "missed", "about"))
    times = rising(place.inside("times"), table["times"], 0)
    if times[-1] > horizon:
        raise fault(place.inside("times"), f"day {times[-1]:g} is after the horizon, day {horizon:g}. Leave it out, or move the horizon.")
    windows = _windows(place.inside("windows"), table["windows"], times) if "windows" in table else None
    missed = entry(place.inside("missed"), table["missed"], "1", 0, 1) if "missed" in table else None
    return Visits(name, times, *origin(place, table), windows, missed)


def _windows(place: Place, value: Any, times: tuple[float, ...]) -> Windows:
    """One number for all visits, or one for each, so that no two visits can change places and none comes before the infusion."""
    table = check_keys(place, value, ("value", "from"), ("unit", "about"))
    scale = converted(place, text(place, table.get("unit", "day")), "day")
    given = table["value"]
    if isinstance(given, list):
        days = tuple(day * scale for day in numbers(place, given, 0))
    else:
        days = (number(place, given, 0) * scale,) * len(times)
    if len(days) != len(times):
        raise fault(place, f"{len(days)} windows for {len(times)} visits: give one number for all, or one for each visit.")
    if times[0] - days[0] < 0:
        raise fault(place, f"a sample {days[0]:g} days before day {times[0]:g} would be before the infusion. Narrow this window.")
    for (before, first), (after, second) in pairwise(zip(times, days, strict=True)):
        if before + first >= after - second:
            raise fault(place, f"the windows of day {before:g} ({first:g}) and of day {after:g} ({second:g}) meet. Narrow one of them.")
    return Windows(days, *origin(place, table))


def follow_up(place: Place, table: Any) -> FollowUp:
    """[follow_up]: how follow-up ends before the horizon."""
    check_keys(place, table, (), ("dropout", "sampling_ends"))
    spot = place.at("follow_up", "dropout")
    lost = entry(spot, table["dropout"], "1/day", 0, MOST_LOST) if "dropout" in table else None
    if "sampling_ends" not in table:
        return FollowUp(lost)
    spot = place.at("follow_up", "sampling_ends")
    fields = check_keys(spot, table["sampling_ends"], ("value", "from"), ("about",))
    word = named(spot.inside("value"), fields["value"], ("death", "relapse"), "end of sampling")
    return FollowUp(lost, word == "relapse", *origin(spot, fields))


def transplant(place: Place, table: Any, arms: Sequence[str]) -> Transplant | None:
    """[transplant]: { probability, window, strategy }, or nothing, and then nobody is transplanted."""
    if isinstance(table, dict) and not table:
        return None
    check_keys(place, table, ("probability", "window", "strategy"))
    spot = place.at("transplant", "probability")
    share = check_keys(spot, table["probability"], ("value", "from"), ("about",))
    by_arm = share["value"] if isinstance(share["value"], dict) else dict.fromkeys(arms, share["value"])
    check_keys(spot, by_arm, tuple(arms))
    days_at, way_at = place.at("transplant", "window"), place.at("transplant", "strategy")
    days = check_keys(days_at, table["window"], ("value", "from"), ("unit", "about"))
    scale = converted(days_at, text(days_at, days.get("unit", "day")), "day")
    found = rising(days_at, days["value"], 0)
    if len(found) != 2:
        raise fault(days_at, f"{len(found)} numbers: give the first and the last day after the remission, such as [30, 90].")
    way = check_keys(way_at, table["strategy"], ("value", "from"), ("about",))
    return Transplant(
        shares=tuple((arm, number(spot.inside(arm), by_arm[arm], 0, 1)) for arm in arms),
        share_origin=origin(spot, share),
        days=(found[0] * scale, found[1] * scale),
        days_origin=origin(days_at, days),
        strategy=named(way_at, way["value"], STRATEGIES, "strategy"),
        strategy_origin=origin(way_at, way),
    )
