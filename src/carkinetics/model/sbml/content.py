"""What an SBML document says, as frozen dataclasses: libsbml is not needed from here on."""

from __future__ import annotations

from dataclasses import dataclass, field

from carkinetics.engine.system import Tree


@dataclass(frozen=True)
class Quantity:
    """A compartment, a species, a parameter or a stoichiometry: a symbol that has a value at every time.

    `value` is what the attributes say, of a species the amount or the concentration (`given`); of the symbol of a species `as_amount`
    tells whether it means the amount. `initial`, `rule` and `rate` are the mathematics of an initial assignment, an assignment
    rule and a rate rule.
    """

    key: str
    kind: str  # "compartment", "species", "parameter", "stoichiometry"
    about: str
    unit: str
    value: float | None
    constant: bool
    initial: Tree | None = None
    rule: Tree | None = None
    rate: Tree | None = None
    local: str = ""  # the reaction that a parameter is local to
    compartment: str = ""
    as_amount: bool = False
    given: str = ""  # "amount", "concentration"
    boundary: bool = False
    factor: str = ""  # conversion factor

    @property
    def label(self) -> str:
        """The element in words."""
        return f"{self.kind} '{self.key}'"


@dataclass(frozen=True)
class Reaction:
    """A rate, in extent over time, and how many of each species it makes: negative ones are used up."""

    key: str
    about: str
    law: Tree
    terms: tuple[tuple[str, Tree], ...]


@dataclass(frozen=True)
class Happening:
    """An event: a trigger that becomes true, and what is assigned then, or after a delay, in the meaning of each symbol."""

    key: str
    trigger: Tree
    initially: bool  # what the trigger counts as before the start
    assign: tuple[tuple[str, Tree], ...]
    at_trigger: bool  # whether values are those of the moment of the trigger
    priority: Tree | None = None
    persistent: bool = True  # whether it is carried out although its trigger has become false again
    delay: Tree | None = None

    @property
    def label(self) -> str:
        """The element in words."""
        return f"event '{self.key}'"


@dataclass(frozen=True)
class Content:
    """A whole document."""

    file: str
    title: str
    time: str
    citation: str
    doi: str
    quantities: dict[str, Quantity]
    reactions: dict[str, Reaction]
    events: tuple[Happening, ...]
    remarks: tuple[str, ...] = field(default=())
