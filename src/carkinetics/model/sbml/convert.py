"""An SBML file -> the tables of a model file.

What is a number and constant for good is a parameter under its id. Every other compartment, species, parameter, stoichiometry and
reaction is an observable under its id, with what SBML says its symbol means; equations use it under the id with an ending: `_conc`,
`_amount`, `_size`, `_value`, `_count`, `_rate`. `Converted.names` maps ids to the names that they have.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.conditions import Conditions
from carkinetics.model.sbml.content import Content, Quantity
from carkinetics.model.sbml.delays import Crossing, Extra
from carkinetics.model.sbml.document import open_document
from carkinetics.model.sbml.flags import Flags
from carkinetics.model.sbml.happenings import Happenings
from carkinetics.model.sbml.labels import Labels
from carkinetics.model.sbml.meaning import Meaning, amount_of
from carkinetics.model.sbml.read import read_content
from carkinetics.model.sbml.refusal import SbmlError, refusal
from carkinetics.model.sbml.tolerances import tolerances
from carkinetics.model.sbml.uses import refuse_loose_ends, used_keys
from carkinetics.model.sbml.writing import literal, written
from carkinetics.model.spec import Model

CLOCK = "model.clock"  # the key of a state that is the time, for conditions that mix time and states


@dataclass(frozen=True)
class Converted:
    """The tables of a model file, the name of each id in them, and what is to be said about the conversion."""

    tables: dict[str, Any]
    names: dict[str, str]
    remarks: tuple[str, ...]


def read_sbml(path: str | os.PathLike[str]) -> Model:
    """Read a model from an SBML file (Level 1 to 3, core); needs `pip install 'carkinetics[sbml]'`.

    Observables bear the ids of the document, with the values that SBML gives their symbols (the concentration of a species, unless it
    has only substance units); constants that are plain numbers are parameters under their ids. An id that cannot be a name here
    gets another one, which `source.deviations` tells. Units are not checked.
    FileError when the file cannot be read; ModelError names the element that cannot be converted, and why: algebraic rules, delays,
    fast reactions, random numbers, packages, priorities of events; ConfigError without python-libsbml.
    """
    from carkinetics.model.read import model_from_dict

    return model_from_dict(convert(path).tables, name=Path(path).stem, file=Path(path).name)


def convert(path: str | os.PathLike[str]) -> Converted:
    """Convert an SBML file into the tables of a model file."""
    content = read_content(open_document(path), Path(path).name)
    try:
        return _Conversion(content).converted()
    except RecursionError:
        why = "rules follow from themselves in a circle, or are nested too deeply."
        raise refusal(content.file, why, "Break the circle.", "circle") from None


class _Conversion:
    """The work on one document: every table is filled with trees first, and written when all names are known."""

    def __init__(self, content: Content) -> None:
        self.content, self.meaning, self.labels = content, Meaning(content), Labels(content)
        self.conditions = Conditions(self.meaning, self.look)
        self.parameters: dict[str, Quantity] = {}
        self.derived: dict[str, Tree] = {}
        self.states: dict[str, tuple[Quantity, Tree]] = {}  # by the key of the state: whose it is, and the value at the start
        self.fluxes: dict[str, Tree] = {}
        self.ddt: dict[str, Tree] = {}
        self.shown: list[str] = []
        self.extra: list[Extra] = []
        self.remarks = list(content.remarks)

    def look(self, leaf: Tree) -> float:
        """The typical value of a leaf at the start."""
        if leaf[0] == "t":
            return 0.0
        if leaf[0] != "sym":
            return float("nan")
        known = self.meaning.starts.get(leaf[1])
        return trees.value(known if known is not None else self.meaning.constant(leaf[1]), self.look)

    def converted(self) -> Converted:
        """The result."""
        refuse_loose_ends(self.meaning)
        happenings = Happenings(self.meaning, self.conditions, self.look)
        used = used_keys(self.content)
        for key, item in self.content.quantities.items():
            if item.value is None and item.rule is None and item.initial is None and key not in used:
                self.remarks.append(f"The {item.label} has no value and no use: it is left out.")
            else:
                self._place(key, item)
        for key, reaction in self.content.reactions.items():
            self.labels.name_inside(key, "reaction")
            self.fluxes[key] = self.conditions.plain(reaction.law, f"reaction '{key}'")
            self.shown.append(key)
        events = happenings.crossings()
        self.extra = happenings.extra
        for key, tree in happenings.at_start().items():
            self.states[key] = (self.states[key][0], self.conditions.plain(tree, f"event at the start on '{key}'"))
        return self._written(self._flagged(events, Flags(happenings.influence, self.look)))

    def _flagged(self, events: list[Crossing], flags: Flags) -> list[Crossing]:
        """The events, with those of flags before them; rates and what they use ask the flags."""
        used = flags.collect([*self.ddt.values(), *(tree for event in events for tree in (event.when, *event.set.values()))], self.fluxes)
        self.ddt = {key: flags.flagged(tree) for key, tree in self.ddt.items()}
        self.fluxes = {key: flags.flagged(tree) if key in used else tree for key, tree in self.fluxes.items()}
        self.extra += flags.states()
        return flags.crossings() + [
            Crossing(event.key, flags.flagged(event.when), event.direction, {key: flags.flagged(tree) for key, tree in event.set.items()})
            for event in events
        ]

    def _place(self, key: str, item: Quantity) -> None:
        """Put a quantity into the tables that it belongs to."""
        meaning, labels = self.meaning, self.labels
        number = item.value is not None and item.initial is None and meaning.is_static(key) and item.rule is None
        if number and item.constant and item.kind in ("parameter", "stoichiometry"):
            self.parameters[key] = item
            labels.plain(key)
            return
        concentration = meaning.is_concentration(key)
        labels.name_inside(key, item.kind, concentration)
        self.shown.append(key)
        if meaning.is_static(key):
            self._constant(key, item, number)
        elif meaning.is_state(key):
            self._state(key, item)
        elif item.rule is not None:
            self.fluxes[key] = self.conditions.plain(item.rule, f"assignment rule of '{key}'")
        else:  # the concentration of a constant amount in a compartment that changes
            labels.amount(key)
            self.derived[amount_of(key)] = meaning.start_of_state(key)
            self.fluxes[key] = trees.divide(trees.symbol(amount_of(key)), trees.symbol(item.compartment))

    def _constant(self, key: str, item: Quantity, number: bool) -> None:
        tree = self.meaning.constant(key)
        if number and tree == ("num", item.value):
            self.parameters[key] = item
        else:
            self.derived[key] = self.conditions.plain(tree, item.label)

    def _state(self, key: str, item: Quantity) -> None:
        state = self.meaning.state_of(key)
        if state != key:
            self.labels.amount(key)
            self.fluxes[key] = trees.divide(trees.symbol(state), trees.symbol(item.compartment))
        self.states[state] = (item, self.conditions.plain(self.meaning.start_of_state(key), item.label))
        rate = item.rate if item.rate is not None else self.meaning.flow(key)
        self.ddt[state] = self.conditions.plain(rate, f"rate of '{key}'")

    def _written(self, events: list[Crossing]) -> Converted:
        for key in list(self.meaning.starts):
            self.labels.start(key.removesuffix(".start"))
            self.derived[key] = self.conditions.plain(self.meaning.starts[key], f"initial value of '{key.removesuffix('.start')}'")
        for key, time in self.conditions.switches.items():
            self.labels.inner[key] = self.labels.claim(f"{key.partition('.')[0]}_{self._moment(time)}")
        for extra in self.extra:
            self.labels.inner[extra.key] = self.labels.claim(extra.key)
        clock = self._needs_clock(events) or not self.states
        self.labels.inner[CLOCK] = self.labels.claim("clock")
        names, now = self.labels.inner, self.labels.inner[CLOCK] if clock else "t"

        def text(tree: Tree) -> str:
            return written(tree, names, now)

        tables = self._head()
        tables["parameters"] = {names[key]: self._parameter(item) for key, item in self.parameters.items()}
        tables["derived"] = {names[key]: text(tree) for key, tree in self.derived.items()}
        tables["switches"] = {names[key]: text(tree) for key, tree in self.conditions.switches.items()}
        tables["states"] = self._states(text, clock)
        tables["fluxes"] = {names[key]: text(tree) for key, tree in self.fluxes.items()}
        tables["ddt"] = {names[key]: text(tree) for key, tree in self.ddt.items()} | {names[item.key]: "0" for item in self.extra}
        tables["ddt"] |= {names[CLOCK]: "1"} if clock else {}
        tables["events"] = {self.labels.claim(item.key): _event(item, names, text) for item in events}
        tables["observables"] = self._observables(now)
        kept = {key: value for key, value in tables.items() if value or key in ("states", "ddt", "observables")}
        return Converted(kept, dict(self.labels.public), tuple(tables["source"]["deviations"]))

    def _moment(self, time: Tree) -> str:
        """The time of a switch as a part of its name: 5, 9_3, or the parameters that it depends on."""
        known = trees.value(time)
        if known == known:
            return literal(float(f"{known:.6g}")).replace(".", "_").replace("-", "minus_").replace("+", "")
        return "_".join(sorted(self.labels.public.get(key, key) for key in trees.symbols(time)))

    def _needs_clock(self, events: list[Crossing]) -> bool:
        """Whether a condition has the time in it, itself or through what rules assign."""
        timed: set[str] = set()
        while True:
            more = {key for key, tree in self.fluxes.items() if key not in timed and _timed(tree, timed)}
            if not more:
                break
            timed |= more
        everything = [*self.fluxes.values(), *self.ddt.values()]
        for event in events:
            everything += [event.when, *event.set.values()]
        return any(_timed(node, timed) for tree in everything for node in trees.each(tree) if node[0] in trees.RELATIONS)

    def _head(self) -> dict[str, Any]:
        content = self.content
        told = [f"Converted from the SBML file {content.file}: units are not checked."]
        told += [*self.remarks, *dict.fromkeys(self.conditions.remarks)]
        told += [f"The id '{key}' is '{name}' here: the language does not allow it." for key, name in self.labels.renamed()]
        source = {"citation": content.citation, "doi": content.doi, "deviations": told}
        return {
            "schema": 1,
            "title": content.title,
            "time": content.time,
            "units": "unchecked",
            "source": {key: value for key, value in source.items() if value},
        }

    def _parameter(self, item: Quantity) -> dict[str, Any]:
        value = item.value if item.value is not None else 0.0
        return {"value": value, "unit": item.unit, "from": self.content.file, "about": item.about}

    def _states(self, text: Callable[[Tree], str], clock: bool) -> dict[str, Any]:
        starts = {key: trees.value(tree, self.look) for key, (_, tree) in self.states.items()}
        within = tolerances({key: (item.kind, starts[key]) for key, (item, _) in self.states.items()})
        made = {
            self.labels.inner[key]: {"unit": item.unit, "initial": text(tree), "about": item.about, "atol": within[key]}
            for key, (item, tree) in self.states.items()
        }
        made |= {self.labels.inner[item.key]: {"unit": "1", "initial": text(item.initial), "about": item.about} for item in self.extra}
        return made | ({self.labels.inner[CLOCK]: {"unit": "1", "initial": "0", "about": "the time, as a state"}} if clock else {})

    def _observables(self, now: str) -> dict[str, Any]:
        units = {key: item.unit for key, item in self.content.quantities.items()}
        made = {self.labels.public[key]: {"expr": self.labels.inner[key], "unit": units.get(key, "1")} for key in self.shown}
        labels = self.labels
        plain = [key for key in self.content.quantities if "." not in key and labels.inner.get(key) == labels.public[key]]
        for key in plain:  # a number of the document is a parameter here, and shown like all that moves
            name = labels.public[key]
            made[labels.claim(f"{name}_shown")] = {"expr": name, "unit": units[key], "name": name}
        return made or {labels.claim("model_time"): {"expr": now, "unit": "1"}}


def _timed(tree: Tree, timed: set[str]) -> bool:
    return any(node[0] == "t" or (node[0] == "sym" and node[1] in timed) for node in trees.each(tree))


def _event(item: Crossing, names: Mapping[str, str], text: Callable[[Tree], str]) -> dict[str, Any]:
    made: dict[str, Any] = {"when": text(item.when), "direction": item.direction}
    return made | ({"set": {names[key]: text(tree) for key, tree in item.set.items()}} if item.set else {})


__all__ = ["Converted", "SbmlError", "convert", "read_sbml"]
