"""Events with a delay: what they will do is kept in states of their own until it is time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.conditions import Conditions
from carkinetics.model.sbml.content import Happening
from carkinetics.model.sbml.meaning import Meaning
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import HALF, ONE, TIME, ZERO, symbol

NEVER = trees.number(1e300)  # the time of an event that is not due
_OPPOSITE = {"up": "down", "down": "up"}


@dataclass(frozen=True)
class Crossing:
    """An event in our words: `set` maps the keys of states to trees."""

    key: str
    when: Tree
    direction: str
    set: dict[str, Tree]


@dataclass(frozen=True)
class Extra:
    """A state that an event needs for itself: it changes by events alone."""

    key: str
    initial: Tree
    about: str


class Delays:
    """Splits events with a delay into the moment of their trigger and that of what they do; `extra` collects their states.

    `sets` gives what an event sets the states to.
    """

    def __init__(self, meaning: Meaning, conditions: Conditions, sets: Callable[[Happening], dict[str, Tree]]) -> None:
        self.meaning, self.conditions, self.sets = meaning, conditions, sets
        self.extra: list[Extra] = []

    def crossings(self, event: Happening, crossing: Crossing, at_start: bool) -> list[Crossing]:
        """The crossings of one event; `at_start` tells that its trigger becomes true at the start."""
        delay = self.conditions.plain(event.delay or ZERO, f"{event.label}, delay")
        indicator = crossing.when[1] if crossing.when[0] == "sub" else ZERO
        fixed = self.meaning.is_constant(delay)
        lasting = indicator[0] == "after" or self.meaning.is_constant(event.trigger)
        if fixed and lasting and at_start:
            return self._from_start(event, crossing, delay)
        if fixed and lasting:
            return self._timed(event, crossing, trees.add(self.conditions.switches[str(indicator[1])], delay))
        if at_start:
            raise refusal(event.label, "it has a delay, and fires at the start.", "Write its effect without the delay.", "event delay")
        return self._pending(event, crossing, delay)

    def _from_start(self, event: Happening, crossing: Crossing, delay: Tree) -> list[Crossing]:
        """An event whose trigger is true from the start on, and was not before."""
        passed = self.conditions.indicator(("ge", TIME, delay), event.label)
        if not event.at_trigger:
            return [replace(crossing, when=("sub", passed, HALF), direction="up")]
        known = replace(event, assign=tuple((key, self.meaning.at_start(tree)) for key, tree in event.assign))
        return [Crossing(event.key, ("sub", passed, HALF), "up", self._plain(self.sets(known), event))]

    def _timed(self, event: Happening, crossing: Crossing, due: Tree) -> list[Crossing]:
        """An event whose time is known beforehand: another switch."""
        passed = self.conditions.indicator(("ge", TIME, due), event.label)
        values, keep = self._kept(event, crossing)
        made = [Crossing(event.key, ("sub", passed, HALF), "up", values)]
        return [Crossing(f"{event.key}_trigger", crossing.when, crossing.direction, keep), *made] if keep else made

    def _pending(self, event: Happening, crossing: Crossing, delay: Tree) -> list[Crossing]:
        """An event whose time is known when its trigger becomes true; a second trigger before it is done ends in a value that is none."""
        due, pending = f"{event.key}.due", f"{event.key}.pending"
        self.extra += [
            Extra(due, NEVER, f"the time at which the event {event.key} is carried out"),
            Extra(pending, ZERO, f"whether the event {event.key} waits to be carried out"),
        ]
        values, keep = self._kept(event, crossing)
        twice = ("log", trees.negate(symbol(pending)))
        keep |= {due: ("where", ("gt", symbol(pending), HALF), twice, trees.add(TIME, delay)), pending: ONE}
        over = {due: NEVER, pending: ZERO}
        made = [
            replace(crossing, key=f"{event.key}_trigger", set=keep),
            Crossing(event.key, ("sub", TIME, symbol(due)), "up", values | over),
        ]
        if not event.persistent:
            made.append(Crossing(f"{event.key}_cancelled", crossing.when, _OPPOSITE[crossing.direction], over))
        return made

    def _kept(self, event: Happening, crossing: Crossing) -> tuple[dict[str, Tree], dict[str, Tree]]:
        """(what states are set to when it is time, what has to be kept from the moment of the trigger until then)"""
        if not event.at_trigger:
            return crossing.set, {}
        assign, keep = [], {}
        for target, tree in event.assign:
            key = f"{event.key}.{target}"
            if self.meaning.is_constant(tree):
                assign.append((target, tree))
                continue
            self.extra.append(Extra(key, ZERO, f"what the event {event.key} will set '{target}' to"))
            assign.append((target, symbol(key)))
            keep[key] = self.conditions.plain(tree, event.label)
        return self._plain(self.sets(replace(event, assign=tuple(assign))), event), keep

    def _plain(self, sets: dict[str, Tree], event: Happening) -> dict[str, Tree]:
        return {key: self.conditions.plain(tree, event.label) for key, tree in sets.items()}
