"""Names of a model file for the ids of a document: an id keeps its name where it can."""

from __future__ import annotations

import re

from carkinetics.model.fields import RESERVED
from carkinetics.model.sbml.content import Content
from carkinetics.model.sbml.meaning import amount_of, start_of

LONGEST = 50  # characters of a name, before an ending
_TAKEN = {*RESERVED, "last_good_time", "parameter", "parameter_units", "pair", "method_changes"}  # variables of a result
_ENDINGS = {"compartment": "size", "parameter": "value", "stoichiometry": "count", "reaction": "rate"}


class Labels:
    """`public` maps ids to the names of observables and of plain parameters, `inner` keys to those that equations use."""

    def __init__(self, content: Content) -> None:
        self.used = set(_TAKEN)
        self.public: dict[str, str] = {}
        self.inner: dict[str, str] = {}
        for key in (*content.quantities, *content.reactions):
            self.public[key] = self.claim(key.replace(".", "_"))

    def claim(self, wanted: str) -> str:
        """A name that is free: letters, digits and _ of what is wanted, `_` behind a reserved word, a number behind what is taken."""
        base = re.sub(r"[^A-Za-z0-9_]", "_", wanted)[:LONGEST]
        base = base if base[:1].isalpha() else f"x{base}"
        name, count = base, 1
        if name in _TAKEN:
            base = name = f"{base}_"
        while name in self.used:
            count += 1
            name = f"{base}_{count}"
        self.used.add(name)
        return name

    def plain(self, key: str) -> None:
        """Let equations use the id itself: of a parameter that is a number."""
        self.inner[key] = self.public[key]

    def name_inside(self, key: str, kind: str, concentration: bool = False) -> str:
        """Name what equations use for a symbol that is shown under its own id."""
        ending = _ENDINGS.get(kind, "conc" if concentration else "amount")
        self.inner[key] = self.claim(f"{self.public[key]}_{ending}")
        return self.inner[key]

    def amount(self, key: str) -> str:
        """Name the amount of a species whose symbol is a concentration."""
        self.inner[amount_of(key)] = self.claim(f"{self.public[key]}_amount")
        return self.inner[amount_of(key)]

    def start(self, key: str) -> str:
        """Name the value at the start of a symbol."""
        self.inner[start_of(key)] = self.claim(f"{self.public[key]}_start")
        return self.inner[start_of(key)]

    def renamed(self) -> list[tuple[str, str]]:
        """(id, name) of what could not keep its id."""
        return [(key, name) for key, name in self.public.items() if key != name and "." not in key]
