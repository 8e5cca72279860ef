"""Events: triggers become crossings of zero, values what states are set to; what happens at the start is part of the initial values."""

from __future__ import annotations

from collections.abc import Callable

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.conditions import Conditions
from carkinetics.model.sbml.content import Happening
from carkinetics.model.sbml.delays import Crossing, Delays, Extra
from carkinetics.model.sbml.influence import Influence
from carkinetics.model.sbml.meaning import Meaning, without_amount
from carkinetics.model.sbml.order import in_order, is_rival, refuse_rivals
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import HALF, symbol

_DIRECTION = {"gt": "up", "ge": "up", "lt": "down", "le": "down"}


class Happenings:
    """Works out the events of a document; `look` gives the typical value of a symbol at the start."""

    def __init__(self, meaning: Meaning, conditions: Conditions, look: Callable[[Tree], float]) -> None:
        self.meaning, self.conditions, self.look = meaning, conditions, look
        self.influence = Influence(meaning, conditions)
        self.extra: list[Extra] = []  # states that events need for themselves

    def crossings(self) -> list[Crossing]:
        """All events that can happen after the start, those of one trigger as one."""
        events = in_order([event for event in self.meaning.content.events if event.assign], self.influence)
        refuse_rivals(events, self.influence, self.look)
        delays = Delays(self.meaning, self.conditions, self.sets)
        made: list[Crossing] = []
        for event in events:
            fires = self._fires_at_start(event)
            if self.meaning.is_constant(event.trigger) and not (fires and event.delay is not None):
                continue  # a trigger that never changes
            crossing = self._crossing(event)
            if event.delay is None:
                made.append(crossing)
            else:
                made += delays.crossings(event, crossing, fires)
        self.extra = delays.extra
        return [item for item in made if item.set]

    def _crossing(self, event: Happening) -> Crossing:
        trigger, where = event.trigger, event.label
        self._refuse_equality(event)
        head = trigger[0]
        jumps = self.conditions.moment(trigger) is not None if head in _DIRECTION else True
        if not jumps and not self.influence.jumps(trigger) and not self._tied(trigger):
            a, b = (self.conditions.plain(side, where) for side in trigger[1:])
            when: Tree = a if b == trees.ZERO else ("sub", a, b)
            direction = _DIRECTION[head]
        else:
            when, direction = ("sub", self.conditions.indicator(trigger, where), HALF), "up"
        assign = {key: self.conditions.plain(tree, where) for key, tree in self.sets(event).items()}
        return Crossing(event.key, when, direction, assign)

    def sets(self, event: Happening) -> dict[str, Tree]:
        """What an event sets the states to: the amount of a concentration that it assigns is that in the compartment as it was before."""
        found: dict[str, Tree] = {}
        assigned = dict(event.assign)
        for key, tree in assigned.items():
            item = self.meaning.quantity(key, event.label)
            if item.rule is not None or item.constant:
                what = "a rule assigns it at all times" if item.rule is not None else "it is constant"
                raise refusal(event.label, f"it assigns the {item.label}, but {what}.", "Take one of them out.", "invalid")
            state = self.meaning.state_of(key)
            found[state] = tree if state == key else trees.multiply(tree, symbol(item.compartment))
        for key, item in self.meaning.quantities.items():
            if item.kind == "species" and item.compartment in assigned and self._is_kept_as_concentration(key):
                held = trees.multiply(assigned.get(key, symbol(key)), symbol(item.compartment))
                found[key] = trees.divide(held, assigned[item.compartment])
        return found

    def _is_kept_as_concentration(self, key: str) -> bool:
        return self.meaning.is_concentration(key) and self.meaning.is_state(key) and self.meaning.state_of(key) == key

    def _refuse_equality(self, event: Happening) -> None:
        for node in trees.each(event.trigger):
            if node[0] in ("eq", "ne") and self.conditions.moment(node) is None and self.influence.flows(node):
                raise refusal(
                    event.label,
                    "its trigger asks whether what changes continuously is equal to something, which is true for no time at all.",
                    "Ask with < or >.",
                    "equality",
                )

    def _tied(self, relation: Tree) -> bool:
        """Whether both sides are equal at the start, where a strict comparison is false and becomes true at once."""
        a, b = (trees.value(self.meaning.at_start(side), self.look) for side in relation[1:])
        return a == b

    def at_start(self) -> dict[str, Tree]:
        """What events that fire at the start set states to: a trigger that is true then, and counts as false before."""
        firing = [event for event in self.meaning.content.events if self._fires_at_start(event) and event.delay is None]
        found: dict[str, Tree] = {}
        for event in firing:
            for other in firing:
                if other is not event and is_rival(event, other):
                    raise refusal(event.label, f"it fires at the start together with {other.label}, and their order matters.", "", "order")
            condition = self.meaning.at_start(event.trigger)
            sure = not trees.symbols(condition)
            for key, tree in self._sets_at_start(event).items():
                found[key] = tree if sure else ("where", condition, tree, self.meaning.start_of_state(without_amount(key)))
        self._refuse_chain(firing)
        return found

    def _sets_at_start(self, event: Happening) -> dict[str, Tree]:
        return {key: self.meaning.at_start(tree) for key, tree in self.sets(event).items()}

    def _fires_at_start(self, event: Happening) -> bool:
        return not event.initially and bool(event.assign) and trees.holds(self.meaning.at_start(event.trigger), self.look)

    def _refuse_chain(self, firing: list[Happening]) -> None:
        """An event that may become true through another one at the start itself."""
        changed = {key for event in firing for key, _ in event.assign}
        for event in self.meaning.content.events:
            touched = self.influence.keys(event.trigger) & changed
            if touched and event not in firing and event.assign:
                why = (
                    f"its trigger depends on '{min(touched)}', which another event sets at the start: whether both fire is not worked out."
                )
                raise refusal(event.label, why, "Write the value after the first event as the initial one.", "order")
