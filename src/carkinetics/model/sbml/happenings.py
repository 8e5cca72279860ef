"""Events: triggers become crossings of zero, values what states are set to; what happens at the start is part of the initial values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.conditions import Conditions
from carkinetics.model.sbml.content import Happening
from carkinetics.model.sbml.meaning import Meaning
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import HALF, symbol

_DIRECTION = {"gt": "up", "ge": "up", "lt": "down", "le": "down"}


@dataclass(frozen=True)
class Crossing:
    """An event in our words: `set` maps the keys of states to trees."""

    key: str
    when: Tree
    direction: str
    set: dict[str, Tree]


class Happenings:
    """Works out the events of a document; `look` gives the typical value of a symbol at the start."""

    def __init__(self, meaning: Meaning, conditions: Conditions, look: Callable[[Tree], float]) -> None:
        self.meaning, self.conditions, self.look = meaning, conditions, look

    def crossings(self) -> list[Crossing]:
        """All events that can happen after the start, those of one trigger as one."""
        merged: dict[Tree, Happening] = {}
        for event in self.meaning.content.events:
            if not event.assign:
                continue
            other = merged.get(event.trigger)
            merged[event.trigger] = event if other is None else _joined(other, event)
        events = list(merged.values())
        self._refuse_rivals(events)
        made = [self._crossing(event) for event in events if not self._is_idle(event)]
        return [item for item in made if item.set]

    def _is_idle(self, event: Happening) -> bool:
        """Whether a trigger never changes."""
        return self.meaning.is_constant(event.trigger)

    def _crossing(self, event: Happening) -> Crossing:
        trigger, where = event.trigger, event.label
        self._refuse_equality(event)
        head = trigger[0]
        if head in _DIRECTION and self.conditions.moment(trigger) is None and not self._jumps(trigger) and not self._tied(trigger):
            a, b = (self.conditions.plain(side, where) for side in trigger[1:])
            when: Tree = a if b == trees.ZERO else ("sub", a, b)
            direction = _DIRECTION[head]
        else:
            when, direction = ("sub", self.conditions.indicator(trigger, where), HALF), "up"
        assign = {key: self.conditions.plain(tree, where) for key, tree in self.sets(event).items()}
        return Crossing(event.key, when, direction, assign)

    def sets(self, event: Happening) -> dict[str, Tree]:
        """What an event sets the states to: amounts, where the symbol that it assigns is a concentration."""
        found: dict[str, Tree] = {}
        assigned = dict(event.assign)
        for key, tree in assigned.items():
            item = self.meaning.quantity(key, event.label)
            if item.rule is not None or item.constant:
                what = "a rule assigns it at all times" if item.rule is not None else "it is constant"
                raise refusal(event.label, f"it assigns the {item.label}, but {what}.", "Take one of them out.", "invalid")
            state = self.meaning.state_of(key)
            size = assigned.get(item.compartment, symbol(item.compartment))
            found[state] = tree if state == key else trees.multiply(tree, size)
        for key, item in self.meaning.quantities.items():  # what is kept as a concentration is diluted by a jump of its compartment
            kept = item.kind == "species" and item.compartment in assigned and self.meaning.is_concentration(key)
            if kept and key not in assigned and self.meaning.is_state(key) and self.meaning.state_of(key) == key:
                held = trees.multiply(symbol(key), symbol(item.compartment))
                found[key] = trees.divide(held, assigned[item.compartment])
        return found

    def _refuse_equality(self, event: Happening) -> None:
        for node in trees.each(event.trigger):
            if node[0] in ("eq", "ne") and self.conditions.moment(node) is None and self._flows(node):
                raise refusal(
                    event.label,
                    "its trigger asks whether what changes continuously is equal to something, which is true for no time at all.",
                    "Ask with < or >.",
                    "equality",
                )

    def _closure(self, tree: Tree) -> set[Tree]:
        """The leaves and conditions that a tree depends on, through symbols."""
        found: set[Tree] = set()
        waiting = [tree]
        while waiting:
            for node in trees.each(waiting.pop()):
                if node in found:
                    continue
                if node[0] in ("sym", "t", "where", "rate"):
                    found.add(node)
                inner = self.meaning.parts(node[1]) if node[0] == "sym" else None
                if inner is not None:
                    waiting.append(inner)
        return found

    def _flows(self, tree: Tree) -> bool:
        """Whether a tree changes continuously."""
        return any(node[0] in ("t", "rate") or (node[0] == "sym" and self._moves(node[1])) for node in self._closure(tree))

    def _moves(self, key: str) -> bool:
        base = key.removesuffix(".amount")
        item = self.meaning.quantities.get(base)
        return item is not None and item.rule is None and (item.rate is not None or base in self.meaning.flows)

    def _jumps(self, tree: Tree) -> bool:
        """Whether a tree may change at once, by an event or in a piecewise: it may then land on zero."""
        touched = self._closure(tree)
        hit = any(node[0] == "sym" and node[1].removesuffix(".amount") in self.meaning.assigned for node in touched)
        return hit or any(node[0] == "where" for node in touched) or trees.has(tree, *trees.FOLDED)

    def _tied(self, relation: Tree) -> bool:
        """Whether both sides are equal at the start, where a strict comparison is false and becomes true at once."""
        a, b = (trees.value(self.meaning.at_start(side), self.look) for side in relation[1:])
        return a == b

    def at_start(self) -> dict[str, Tree]:
        """What events that fire at the start set states to: a trigger that is true then, and counts as false before."""
        firing = [event for event in self.meaning.content.events if self._fires_at_start(event)]
        found: dict[str, Tree] = {}
        for event in firing:
            for other in firing:
                if other is not event and _rival(event, other):
                    raise refusal(event.label, f"it fires at the start together with {other.label}, and their order matters.", "", "order")
            condition = self.meaning.at_start(event.trigger)
            sure = not any(trees.symbols(node) for node in condition[1:] if isinstance(node, tuple))
            for key, tree in self._sets_at_start(event).items():
                found[key] = tree if sure else ("where", condition, tree, self.meaning.start_of_state(key.removesuffix(".amount")))
        self._refuse_chain(firing)
        return found

    def _sets_at_start(self, event: Happening) -> dict[str, Tree]:
        return {key: self.meaning.at_start(tree) for key, tree in self.sets(event).items()}

    def _fires_at_start(self, event: Happening) -> bool:
        return not event.initially and bool(event.assign) and trees.holds(self.meaning.at_start(event.trigger), self.look)

    def _refuse_chain(self, firing: list[Happening]) -> None:
        """An event that becomes true through another one at the start itself."""
        changed = {key for event in firing for key, _ in event.assign}
        for event in self.meaning.content.events:
            if event in firing or not changed:
                continue
            touched = {node[1].removesuffix(".amount") for node in self._closure(event.trigger) if node[0] == "sym"}
            if touched & changed:
                cause = sorted(touched & changed)[0]
                why = f"its trigger depends on '{cause}', which another event sets at the start: whether both fire is not worked out."
                raise refusal(event.label, why, "Write the value after the first event as the initial one.", "order")

    def _refuse_rivals(self, events: list[Happening]) -> None:
        """Two events at the same time whose order matters."""
        for k, first in enumerate(events):
            for second in events[k + 1 :]:
                if not _rival(first, second):
                    continue
                if first.priority is not None and second.priority is not None and not self._apart(first, second):
                    why = f"it has a priority over or under {second.label}: events are not ordered by it."
                    raise refusal(first.label, why, "Join them.", "priority")
                if self._together(first, second):
                    why = f"it fires at the same time as {second.label}, and their order matters."
                    raise refusal(first.label, why, "Join them.", "order")

    def _times(self, event: Happening) -> list[float] | None:
        """The times at which a trigger on the time alone may change; None for one on states."""
        indicator = self.conditions.indicator(event.trigger, event.label)
        if trees.has(indicator, "sym", "t"):
            return None
        keys = [node[1] for node in trees.each(indicator) if node[0] in ("after", "before")]
        return [trees.value(self.meaning.at_start(self.conditions.switches[key]), self.look) for key in keys]

    def _apart(self, first: Happening, second: Happening) -> bool:
        a, b = self._times(first), self._times(second)
        return a is not None and b is not None and not self._together(first, second)

    def _together(self, first: Happening, second: Happening) -> bool:
        a, b = self._times(first), self._times(second)
        return a is not None and b is not None and not set(a).isdisjoint(b)


def _rival(first: Happening, second: Happening) -> bool:
    """Whether the order of two events matters: one sets what the other sets or reads."""
    sets = [{key for key, _ in event.assign} for event in (first, second)]
    reads = [{key for _, tree in event.assign for key in trees.symbols(tree)} for event in (first, second)]
    return bool(sets[0] & (sets[1] | reads[1]) or sets[1] & reads[0])


def _joined(first: Happening, second: Happening) -> Happening:
    """Two events of one trigger as one: all values are those of the moment before."""
    both = dict(first.assign)
    reads = {key for _, tree in second.assign for key in trees.symbols(tree)}
    for key, tree in second.assign:
        if both.get(key, tree) != tree:
            raise refusal(second.label, f"it sets '{key}' at the same time as {first.label}, to something else.", "Take one out.", "order")
    if first.initially != second.initially or (set(both) & reads and not second.at_trigger):
        raise refusal(second.label, f"it fires together with {first.label}, and their order matters.", "Join them.", "order")
    return replace(first, assign=tuple((both | dict(second.assign)).items()))
