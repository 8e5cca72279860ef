"""Which symbols of a document are used, and whether all that is used is there."""

from __future__ import annotations

from collections.abc import Iterator

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.content import Content, Quantity
from carkinetics.model.sbml.meaning import Meaning
from carkinetics.model.sbml.refusal import refusal


def used_keys(content: Content) -> set[str]:
    """The keys of the symbols that something depends on."""
    found = {key for _, tree in _mathematics(content) for key in trees.symbols(tree)}
    found |= {key for event in content.events for key, _ in event.assign}
    found |= {key for reaction in content.reactions.values() for key, _ in reaction.terms}
    for item in content.quantities.values():
        found |= {item.key} if item.rate is not None else set()
        found |= {item.compartment} if item.kind == "species" and _needs_size(item) else set()
    return found


def _needs_size(item: Quantity) -> bool:
    """Whether the value or the state of a species depends on the size of its compartment."""
    if item.rule is not None or (item.value is None and item.initial is None):
        return False
    other = item.initial is None and item.as_amount != (item.given == "amount")
    return other or (not item.as_amount and item.rate is None)


def refuse_loose_ends(meaning: Meaning) -> None:
    """A symbol that the document does not declare, and a rule for what it calls constant."""
    content = meaning.content
    for label, tree in _mathematics(content):
        for key in sorted(trees.symbols(tree)):
            if key not in content.reactions:
                meaning.quantity(key, label)
    for item in content.quantities.values():
        if item.constant and (item.rule is not None or item.rate is not None):
            raise refusal(item.label, "it is constant, and a rule changes it.", "Set constant to false.", "invalid")
        if item.factor and not meaning.is_static(item.factor):
            raise refusal(item.label, f"its conversion factor '{item.factor}' is not constant.", "Use one that is.", "invalid")


def _mathematics(content: Content) -> Iterator[tuple[str, Tree]]:
    """Every tree of a document, with the element that it belongs to."""
    for item in content.quantities.values():
        yield from ((item.label, tree) for tree in (item.initial, item.rule, item.rate) if tree is not None)
    for reaction in content.reactions.values():
        label = f"reaction '{reaction.key}'"
        yield label, reaction.law
        yield from ((label, count) for _, count in reaction.terms)
    for event in content.events:
        parts = (event.trigger, event.delay, event.priority, *(tree for _, tree in event.assign))
        yield from ((event.label, tree) for tree in parts if tree is not None)
