"""What of a document cannot be integrated here, all of it by id, so that whoever mends it need not come back for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from carkinetics.model.sbml.refusal import named, refusal

_SHOWN = 30


def refuse_several(libsbml: Any, model: Any, file: str) -> None:
    """Refuse a document with two such elements or more, with the list of them; one alone is told where it is read, with what to do."""
    found = list(dict.fromkeys(_unsupported(libsbml, model)))
    if len(found) < 2:
        return
    more = [f"... and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    lines = "\n".join(f"  {line}" for line in [*(f"{label}: {why}" for label, why, _ in found[:_SHOWN]), *more])
    raise refusal(
        file, f"{len(found)} elements cannot be integrated here:\n{lines}\n", "Remove them, or write what they say otherwise.", found[0][2]
    )


def _unsupported(libsbml: Any, model: Any) -> Iterator[tuple[str, str, str]]:
    """(element, why, a word for the kind)"""
    for rule in _items(model.getListOfRules()):
        if rule.isAlgebraic() and rule.getMath() is not None:
            text = libsbml.formulaToL3String(rule.getMath()) or ""
            yield f"algebraic rule 0 = {text[:80]}", "equations that are not solved for one variable (a DAE)", "algebraic rule"
        elif rule.getMath() is not None:
            kind = "assignment rule" if rule.isAssignment() else "rate rule"
            yield from _delays(libsbml, rule.getMath(), f"{kind} of '{rule.getVariable()}'")
    for item in _items(model.getListOfInitialAssignments()):
        yield from _delays(libsbml, item.getMath(), f"initial assignment of '{item.getSymbol()}'")
    for item in _items(model.getListOfFunctionDefinitions()):
        yield from _delays(libsbml, item.getMath(), named("function", item.getId()))
    for item in _items(model.getListOfReactions()):
        label = named("reaction", item.getId())
        if item.isSetFast() and item.getFast():
            yield label, "a fast reaction (a DAE)", "fast reaction"
        law = item.getKineticLaw()
        if law is None or law.getMath() is None:
            yield label, "it has no kinetic law", "no kinetic law"
        else:
            yield from _delays(libsbml, law.getMath(), label)
    for number, item in enumerate(_items(model.getListOfEvents()), 1):
        label = named("event", item.getId() or f"event {number}")
        for part in (item.getTrigger(), item.getDelay(), item.getPriority(), *_items(item.getListOfEventAssignments())):
            if part is not None:
                yield from _delays(libsbml, part.getMath(), label)


def _items(group: Any) -> Iterator[Any]:
    for k in range(group.size()):
        yield group.get(k)


def _delays(libsbml: Any, root: Any, label: str) -> Iterator[tuple[str, str, str]]:
    waiting = [] if root is None else [root]
    while waiting:
        node = waiting.pop()
        if node.getType() == libsbml.AST_FUNCTION_DELAY:
            yield label, "a delay (csymbol delay)", "delay"
        waiting += [node.getChild(k) for k in range(node.getNumChildren())]
