"""What the symbols of a document mean: what changes, what its rate is, and what it is at the start.

The state of a species that reactions or events change is its amount, whatever its symbol means, so that it stays what it is when
its compartment grows; the state of a species with a rate rule is what the rule is about, the symbol.
"""

from __future__ import annotations

from carkinetics.engine.system import Tree
from carkinetics.model.sbml import trees
from carkinetics.model.sbml.content import Content, Quantity
from carkinetics.model.sbml.refusal import refusal
from carkinetics.model.sbml.trees import TIME, ZERO, symbol


def amount_of(key: str) -> str:
    """The key of the amount of a species whose symbol means a concentration."""
    return f"{key}.amount"


def without_amount(key: str) -> str:
    """The key of the symbol of an amount, or of a symbol."""
    return key.removesuffix(".amount")


def start_of(key: str) -> str:
    """The key of the value at the start."""
    return f"{key}.start"


class Meaning:
    """Answers about the symbols of one document; values at the start become constants, which are collected in `starts`."""

    def __init__(self, content: Content) -> None:
        self.content, self.quantities = content, content.quantities
        self.assigned = {key for event in content.events for key, _ in event.assign}
        self.flows: dict[str, list[Tree]] = {}
        for reaction in content.reactions.values():
            for key, count in reaction.terms:
                if not (self.quantities[key].boundary or self.quantities[key].constant):
                    self.flows.setdefault(key, []).append(trees.multiply(count, symbol(reaction.key)))
        self.starts: dict[str, Tree] = {}
        self._static: dict[str, bool] = {}
        self._start: dict[str, Tree | None] = {}

    def quantity(self, key: str, where: str) -> Quantity:
        """A quantity by its key; SbmlError when the document has none."""
        if key not in self.quantities:
            raise refusal(where, f"'{key}' is not declared in the document.", "Declare it.", "invalid")
        return self.quantities[key]

    def is_state(self, key: str) -> bool:
        """Whether the solver carries a quantity: it has a rate, or events set it."""
        item = self.quantities[key]
        return item.rule is None and (item.rate is not None or key in self.flows or key in self.assigned)

    def is_concentration(self, key: str) -> bool:
        """Whether a symbol means a concentration."""
        item = self.quantities[key]
        return item.kind == "species" and not item.as_amount

    def state_of(self, key: str) -> str:
        """The key of the state of a quantity that is one."""
        kept_as_amount = self.is_concentration(key) and self.quantities[key].rate is None
        return amount_of(key) if kept_as_amount else key

    def is_static(self, key: str) -> bool:
        """Whether a symbol is a constant of a subject."""
        if key not in self._static:
            self._static[key] = False  # of symbols that use each other in a circle
            self._static[key] = self._find_static(key)
        return self._static[key]

    def _find_static(self, key: str) -> bool:
        if key not in self.quantities or self.is_state(key):
            return False
        item = self.quantities[key]
        if item.rule is not None:
            return self.is_constant(item.rule)
        return not self.is_concentration(key) or self.is_static(item.compartment)

    def is_constant(self, tree: Tree) -> bool:
        """Whether a tree is a constant of a subject."""
        return not trees.has(tree, "t", "rate", "before", "after") and all(self.is_static(key) for key in trees.symbols(tree))

    def parts(self, key: str) -> Tree | None:
        """What a symbol that is neither a state nor a constant is made of; None for those two."""
        if key in self.content.reactions:
            return self.content.reactions[key].law
        item = self.quantities.get(key)
        if item is None or self.is_static(key):
            return None
        if item.rule is not None:
            return item.rule
        if self.is_concentration(key) and not (self.is_state(key) and self.state_of(key) == key):
            return trees.divide(symbol(amount_of(key)), symbol(item.compartment))
        return None

    def start(self, key: str) -> Tree:
        """What a symbol is at the start, before events: a tree of constants."""
        if self.is_static(key):
            return symbol(key)
        if key not in self._start:
            self._start[key] = None
            found = self._find_start(key)
            if found[0] not in ("num", "sym"):
                self.starts[start_of(key)] = found
                found = symbol(start_of(key))
            self._start[key] = found
        known = self._start[key]
        if known is None:
            raise refusal(f"'{key}'", "its value at the start follows from itself.", "Break the circle of initial assignments.", "circle")
        return known

    def _find_start(self, key: str) -> Tree:
        if key in self.content.reactions:
            return self.at_start(self.content.reactions[key].law)
        item = self.quantity(key, f"'{key}'")
        made = item.rule if item.rule is not None else item.initial
        if made is not None:
            return self.at_start(made)
        return self.given(key, self._size(item))

    def _size(self, item: Quantity) -> Tree:
        """The size at the start of the compartment of a species, where its value there depends on it."""
        needed = item.kind == "species" and item.as_amount != (item.given == "amount")
        return self.start(item.compartment) if needed else ZERO

    def constant(self, key: str) -> Tree:
        """The tree of a static symbol."""
        item = self.quantities[key]
        made = item.rule if item.rule is not None else item.initial
        return self.at_start(made) if made is not None else self.given(key, self._size(item))

    def given(self, key: str, size: Tree) -> Tree:
        """What the attributes of an element say of its symbol, in a compartment of a size; SbmlError where they say nothing."""
        item = self.quantities[key]
        if item.value is None:
            raise refusal(item.label, "it has no value, and is used.", "Give it one, or an initial assignment.", "no value")
        told = trees.number(item.value)
        if item.kind != "species" or item.as_amount == (item.given == "amount"):
            return told
        return trees.multiply(told, size) if item.as_amount else trees.divide(told, size)

    def start_of_state(self, key: str) -> Tree:
        """What the state of a symbol is at the start."""
        item = self.quantities[key]
        if self.state_of(key) == key:
            return self.start(key)
        if item.initial is None and item.given == "amount" and item.value is not None:
            return trees.number(item.value)
        return trees.multiply(self.start(key), self.start(item.compartment))

    def at_start(self, tree: Tree) -> Tree:
        """A tree at the start: the time is 0, and every symbol what it is then."""

        def change(node: Tree) -> Tree | None:
            if node[0] == "sym":
                return self.start(node[1])
            if node[0] == "rate":
                return self.at_start(self.rate(node[1]))
            return ZERO if node == TIME else None

        return trees.swap(tree, change)

    def rate(self, key: str) -> Tree:
        """The rate of change of a symbol; SbmlError where it has none that can be written down."""
        if key in self.content.reactions:
            raise refusal(f"rateOf('{key}')", "the rate of change of a reaction's rate is not worked out.", "Write it out.", "rateOf")
        item = self.quantity(key, f"rateOf('{key}')")
        if self.is_static(key):
            return ZERO
        if item.rule is not None:
            raise refusal(f"rateOf('{key}')", "the rate of change of what a rule assigns is not worked out.", "Write it out.", "rateOf")
        if item.rate is not None:
            return item.rate
        change = self.flow(key)
        if not self.is_concentration(key):
            return change
        home = item.compartment
        diluted = ZERO if self.is_static(home) else trees.multiply(symbol(key), self.rate(home))
        return trees.divide(change if diluted == ZERO else ("sub", change, diluted), symbol(home))

    def flow(self, key: str) -> Tree:
        """The rate of change of the amount of a species by reactions; 0 for what only events set."""
        factor = self.quantities[key].factor
        change = trees.total(self.flows.get(key, []))
        return trees.multiply(symbol(factor), change) if factor and change != ZERO else change
