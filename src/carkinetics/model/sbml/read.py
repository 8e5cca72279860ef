"""libsbml's document -> Content: every element that has a meaning is read, and what none of ours can say is refused by its name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from carkinetics.engine.system import Tree
from carkinetics.model.faults import shown
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.content import Content, Happening, Quantity, Reaction
from carkinetics.model.sbml.document import load_libsbml
from carkinetics.model.sbml.mathematics import Mathematics
from carkinetics.model.sbml.origin import read_citation, read_time
from carkinetics.model.sbml.refusal import named, refusal


def read_content(document: Any, file: str) -> Content:
    """Read a whole document; SbmlError names the first element that cannot be said in our format."""
    return _Reader(document, file).content()


def _items(group: Any) -> Iterator[Any]:
    for k in range(group.size()):
        yield group.get(k)


def local_key(reaction: str, name: str) -> str:
    """The key of a parameter that is local to a reaction: no id of a document has a dot in it."""
    return f"{reaction}.{name}"


class _Reader:
    def __init__(self, document: Any, file: str) -> None:
        self.model, self.file = document.getModel(), file
        self.level = document.getLevel()
        self.mathematics = Mathematics(load_libsbml(), self._functions())
        self.initial: dict[str, Tree] = {}
        self.rule: dict[str, Tree] = {}
        self.rate: dict[str, Tree] = {}
        self.quantities: dict[str, Quantity] = {}

    def content(self) -> Content:
        """All of the document."""
        self._assignments()
        for item in _items(self.model.getListOfCompartments()):
            self._keep(item, "compartment", item.getSize() if item.isSetSize() or self.level == 1 else math.nan)
        for item in _items(self.model.getListOfSpecies()):
            self._species(item)
        for item in _items(self.model.getListOfParameters()):
            self._keep(item, "parameter", item.getValue() if item.isSetValue() else math.nan)
        reactions = {item.getId(): self._reaction(item) for item in _items(self.model.getListOfReactions())}
        time, remarks = read_time(self.model, self.level)
        citation, doi = read_citation(self.model)
        events = tuple(
            made for number, item in enumerate(_items(self.model.getListOfEvents()), 1) if (made := self._event(item, number)) is not None
        )
        return Content(
            file=self.file,
            title=self.model.getName() or self.model.getId() or self.file,
            time=time,
            citation=citation,
            doi=doi,
            quantities=self.quantities,
            reactions=reactions,
            events=events,
            remarks=remarks,
        )

    def _functions(self) -> dict[str, tuple[list[str], Any]]:
        found = {}
        for item in _items(self.model.getListOfFunctionDefinitions()):
            if item.getBody() is not None:
                found[item.getId()] = ([item.getArgument(k).getName() for k in range(item.getNumArguments())], item.getBody())
        return found

    def _assignments(self) -> None:
        for item in _items(self.model.getListOfInitialAssignments()):
            if item.getMath() is not None:
                self.initial[item.getSymbol()] = self.mathematics.read(item.getMath(), f"initial assignment of '{item.getSymbol()}'")
        for item in _items(self.model.getListOfRules()):
            if item.isAlgebraic():
                if item.getMath() is None:
                    continue
                raise refusal(
                    "algebraic rule",
                    "equations that are not solved for one variable (a DAE) are not integrated.",
                    "Solve it for a variable, and write an assignment rule.",
                    "algebraic rule",
                )
            if item.getMath() is not None:
                kind, into = ("assignment rule", self.rule) if item.isAssignment() else ("rate rule", self.rate)
                into[item.getVariable()] = self.mathematics.read(item.getMath(), f"{kind} of '{item.getVariable()}'")

    def _keep(self, item: Any, kind: str, value: float, **more: Any) -> None:
        key = item.getId()
        if math.isinf(value):
            raise refusal(named(kind, key), f"its value {value} is not finite.", "Write a finite number.", "not finite")
        self.quantities[key] = Quantity(
            key=key,
            kind=kind,
            about=item.getName() or key,
            unit=_unit(item, kind),
            value=None if math.isnan(value) else float(value),
            constant=self._constant(item, kind),
            initial=self.initial.get(key),
            rule=self.rule.get(key),
            rate=self.rate.get(key),
            **more,
        )

    def _constant(self, item: Any, kind: str) -> bool:
        """Whether an element is constant; in Level 1, which does not say it, what no rule is about, but for species."""
        if self.level > 1:
            return bool(item.getConstant())
        return kind != "species" and item.getId() not in {*self.rule, *self.rate}

    def _species(self, item: Any) -> None:
        home = item.getCompartment()
        if home not in self.quantities:
            raise refusal(named("species", item.getId()), f"its compartment '{shown(home)}' is not in the document.", "Add it.")
        place = self.model.getCompartment(home)
        without_size = self.level > 1 and place.isSetSpatialDimensions() and place.getSpatialDimensionsAsDouble() == 0
        given = "amount" if item.isSetInitialAmount() else "concentration" if item.isSetInitialConcentration() else ""
        value = item.getInitialAmount() if given == "amount" else item.getInitialConcentration() if given else math.nan
        factor = item.getConversionFactor() or self.model.getConversionFactor() if self.level > 2 else ""
        self._keep(
            item,
            "species",
            value,
            compartment=home,
            as_amount=bool(item.getHasOnlySubstanceUnits()) or without_size,
            given=given,
            boundary=bool(item.getBoundaryCondition()),
            factor=factor,
        )

    def _reaction(self, item: Any) -> Reaction:
        key = item.getId()
        label = named("reaction", key)
        if item.getFast():
            why = "a fast reaction (at equilibrium at all times) is not solved."
            raise refusal(label, why, "Write its equilibrium as a rule.", "fast reaction")
        law = item.getKineticLaw()
        terms = [*self._terms(item.getListOfReactants(), label, -1.0), *self._terms(item.getListOfProducts(), label, 1.0)]
        if law is None or law.getMath() is None:
            if self._moves(terms):
                why = "it has no kinetic law, and changes species."
                raise refusal(label, why, "Give it one; a rate of 0 is one, too.", "no kinetic law")
            return Reaction(key, item.getName() or key, trees.ZERO, ())
        local = {}
        for parameter in [*_items(law.getListOfParameters()), *_items(law.getListOfLocalParameters())]:
            local[parameter.getId()] = self._local(parameter, key)
        return Reaction(key, item.getName() or key, self.mathematics.read(law.getMath(), label, local), tuple(terms))

    def _local(self, item: Any, reaction: str) -> str:
        key = local_key(reaction, item.getId())
        value = float(item.getValue()) if item.isSetValue() else None
        if value is not None and math.isinf(value):
            raise refusal(named("local parameter", key), "its value is not finite.", "Write a finite number.", "not finite")
        about = f"{item.getName() or item.getId()} of {reaction}"
        self.quantities[key] = Quantity(key, "parameter", about, _unit(item, "parameter"), value, True, local=reaction)
        return key

    def _moves(self, terms: list[tuple[str, Tree]]) -> bool:
        return any(not (self.quantities[key].boundary or self.quantities[key].constant) for key, _ in terms)

    def _terms(self, group: Any, label: str, sign: float) -> Iterator[tuple[str, Tree]]:
        for item in _items(group):
            key = item.getSpecies()
            if key not in self.quantities or self.quantities[key].kind != "species":
                raise refusal(label, f"'{shown(key)}' is not a species of the document.", "Add it.")
            yield key, trees.multiply(trees.number(sign), self._stoichiometry(item, label))

    def _stoichiometry(self, item: Any, label: str) -> Tree:
        species, key = item.getSpecies(), item.getId()
        if self.level == 2 and item.isSetStoichiometryMath() and item.getStoichiometryMath().getMath() is not None:
            return self.mathematics.read(item.getStoichiometryMath().getMath(), f"stoichiometry of '{species}' in {label}")
        value = float(item.getStoichiometry()) / (item.getDenominator() if self.level < 3 else 1)
        if self.level > 2 and key:
            self._keep(item, "stoichiometry", value)
            return trees.symbol(key)
        if not math.isfinite(value):
            raise refusal(label, f"the stoichiometry of '{species}' is not given.", "Give a number.", "no value")
        return trees.number(value)

    def _event(self, item: Any, number: int) -> Happening | None:
        key = item.getId() or f"event {number}"
        trigger = item.getTrigger()
        if trigger is None or trigger.getMath() is None:
            return None
        label = named("event", key)
        assign = [
            (change.getVariable(), self.mathematics.read(change.getMath(), f"{label}, assignment of '{change.getVariable()}'"))
            for change in _items(item.getListOfEventAssignments())
            if change.getMath() is not None
        ]
        for target, _ in assign:
            if target not in self.quantities:
                raise refusal(label, f"it assigns '{shown(target)}', which is no symbol of the document.", "Declare it.")
        priority = item.getPriority()
        ranked = priority is not None and priority.getMath() is not None
        return Happening(
            key=key,
            trigger=self.mathematics.condition(trigger.getMath(), label),
            initially=bool(trigger.getInitialValue()) if self.level > 2 else True,
            assign=tuple(assign),
            at_trigger=bool(item.getUseValuesFromTriggerTime()),
            priority=self.mathematics.read(priority.getMath(), f"{label}, priority") if ranked else None,
            persistent=bool(trigger.getPersistent()) if self.level > 2 else True,
            delay=self._delay(item, label),
        )

    def _delay(self, item: Any, label: str) -> Tree | None:
        delay = item.getDelay()
        if delay is None or delay.getMath() is None:
            return None
        made = self.mathematics.read(delay.getMath(), f"{label}, delay")
        return None if trees.value(made) == 0 else made


def _unit(item: Any, kind: str) -> str:
    name = item.getSubstanceUnits() if kind == "species" else item.getUnits() if kind in ("parameter", "compartment") else ""
    return name if name and name != "dimensionless" else "1"
