"""Events of one time: in what order they are carried out, and whether it matters."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.content import Happening
from carkinetics.model.sbml.influence import Influence
from carkinetics.model.sbml.refusal import SbmlError, refusal


def in_order(events: list[Happening], influence: Influence) -> list[Happening]:
    """The events, those of one trigger and without delay as one, in which what is carried out last has the last word."""
    groups: dict[tuple[Tree, bool, float], list[Happening]] = {}
    for number, event in enumerate(events):
        alone = float(number) if event.delay is not None else math.nan
        groups.setdefault((event.trigger, event.initially, 0.0 if math.isnan(alone) else alone + 1.0), []).append(event)
    for group in groups.values():
        _refuse_witnesses(group, events, influence)
    return [_joined(group, influence) for group in groups.values()]


def _refuse_witnesses(group: list[Happening], events: list[Happening], influence: Influence) -> None:
    """A trigger that would see what one event of a group sets before another one sets it anew."""
    values: dict[str, set[Tree]] = {}
    for event in group:
        for key, tree in event.assign:
            values.setdefault(key, set()).add(tree)
    contested = {key for key, found in values.items() if len(found) > 1}
    for event in events:
        if contested and contested & influence.keys(event.trigger):
            why = (
                f"events set '{min(contested)}' one after another at the same time as {group[0].label}, and its trigger may see each value."
            )
            raise refusal(event.label, why, "Join those events into one.", "order")


def _joined(group: list[Happening], influence: Influence) -> Happening:
    if len(group) == 1:
        return group[0]
    ranks = [math.nan if event.priority is None else trees.value(event.priority) for event in group]
    ranked = all(math.isfinite(rank) for rank in ranks) and len(set(ranks)) == len(ranks)
    if ranked:
        group = [group[k] for k in sorted(range(len(group)), key=lambda k: -ranks[k])]
    joined = group[0]
    for event in group[1:]:
        joined = _pair(joined, event, ranked, len(group) == 2, influence)
    return joined


def _pair(first: Happening, second: Happening, ranked: bool, two: bool, influence: Influence) -> Happening:
    """Two events of one trigger as one: values are those of the moment of the trigger, and the second one's go over the first one's."""
    sets, others = dict(first.assign), dict(second.assign)
    later = [{key for tree in side.values() for key in trees.symbols(tree)} for side in (sets, others)]
    seen = (not second.at_trigger and later[1] & set(sets)) or (not ranked and not first.at_trigger and later[0] & set(others))
    if seen:
        raise _unordered(first, second)
    if not (first.persistent and second.persistent) and influence.keys(first.trigger) & {*sets, *others}:
        raise refusal(
            first.label,
            f"it and {second.label} have one trigger, are not persistent, and each may take the other's trigger away.",
            "Make them persistent, or join them.",
            "order",
        )
    for key in set(sets) & set(others):
        if ranked or sets[key] == others[key]:
            continue
        if not two or first.priority is None or second.priority is None or first.priority == second.priority:
            raise _unordered(first, second)
        others[key] = ("where", ("gt", first.priority, second.priority), others[key], sets[key])
    return replace(first, assign=tuple((sets | others).items()))


def _unordered(first: Happening, second: Happening) -> SbmlError:
    return refusal(first.label, f"it fires together with {second.label}, and their order matters.", "Join them into one event.", "order")


def is_rival(first: Happening, second: Happening) -> bool:
    """Whether the order of two events matters: one sets what the other sets or reads."""
    sets = [{key for key, _ in event.assign} for event in (first, second)]
    reads = [{key for _, tree in event.assign for key in trees.symbols(tree)} for event in (first, second)]
    return bool(sets[0] & (sets[1] | reads[1]) or sets[1] & reads[0])


def refuse_rivals(events: list[Happening], influence: Influence, look: Callable[[Tree], float]) -> None:
    """Two events that may happen at the same time, and whose order matters."""

    def moments(event: Happening) -> set[float] | None:
        found = influence.times(event)
        return None if found is None else {trees.value(influence.meaning.at_start(tree), look) for tree in found}

    for k, first in enumerate(events):
        for second in events[k + 1 :]:
            if not is_rival(first, second):
                continue
            a, b = moments(first), moments(second)
            timed = a is not None and b is not None
            if timed and not (a or set()).isdisjoint(b or set()):
                raise _unordered(first, second)
            if not timed and first.priority is not None and second.priority is not None:
                why = f"it has a priority over or under {second.label}: events of different triggers are not ordered by it."
                raise refusal(first.label, why, "Join them into one event.", "priority")
            if not timed and first.trigger == second.trigger and first.delay == second.delay:
                raise _unordered(first, second)
