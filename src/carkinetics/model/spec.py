"""What a model file says, as frozen dataclasses: nouns of the field, tuples in the order of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.model.entries import (
    POSITIVE,
    Check,
    Correlation,
    Covariate,
    DoseEntry,
    Draw,
    Effect,
    Equation,
    Event,
    Example,
    ExampleDose,
    Observable,
    Parameter,
    Prior,
    Source,
    State,
    Values,
    Variant,
)

if TYPE_CHECKING:
    import numpy as np

    from carkinetics.engine.system import System

__all__ = [
    "POSITIVE",
    "Check",
    "Correlation",
    "Covariate",
    "DoseEntry",
    "Draw",
    "Effect",
    "Equation",
    "Event",
    "Example",
    "ExampleDose",
    "Model",
    "Observable",
    "Parameter",
    "Prior",
    "Source",
    "State",
    "Values",
    "Variant",
]


@dataclass(frozen=True, repr=False)
class Model:
    """A model as its file tells it: checked when it was made, never changed afterwards."""

    schema: int
    name: str
    title: str
    time: str
    start: float
    units_checked: bool
    source: Source = field(default_factory=Source)
    parameters: tuple[Parameter, ...] = ()
    covariates: tuple[Covariate, ...] = ()
    derived: tuple[Equation, ...] = ()
    switches: tuple[Equation, ...] = ()
    states: tuple[State, ...] = ()
    fluxes: tuple[Equation, ...] = ()
    ddt: tuple[Equation, ...] = ()
    doses: tuple[DoseEntry, ...] = ()
    observables: tuple[Observable, ...] = ()
    correlations: tuple[Correlation, ...] = ()
    effects: tuple[Effect, ...] = ()
    draws: tuple[Draw, ...] = ()
    events: tuple[Event, ...] = ()
    variants: tuple[Variant, ...] = ()
    example: Example = field(default_factory=Example)
    checks: tuple[Check, ...] = ()

    @cached_property
    def system(self) -> System:
        """The model as the engine sees it: inputs are parameters, then covariates, then draws, each in the order of the file."""
        from carkinetics.model.assembly import assemble

        return assemble(self)

    @cached_property
    def hash(self) -> str:
        """SHA-256 (hex) of what the model means: titles, sources and comments do not change it, values and equations do."""
        from carkinetics.model.identity import digest

        return digest(self)

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Every name of the model and what it is: "parameter", "state", ..."""
        from carkinetics.model.faults import Place
        from carkinetics.model.names import kinds_of

        return kinds_of(self, Place(self.name))

    @cached_property
    def order_of_draws(self) -> tuple[Draw, ...]:
        """The draws in an order in which each one's arguments can be evaluated."""
        from carkinetics.model.assembly import ordered_draws

        return ordered_draws(self)

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name; ModelError with the nearest one otherwise."""
        from carkinetics.model.change import find

        expect(Model.parameter, locals())
        return find(self, name)

    def replace(self, parameters: Mapping[str, Any] | None = None, effects: Mapping[str, Any] | None = None) -> Model:
        """A new model: a number replaces a parameter's `value`, a mapping the keys it names ({"cl": {"value": 3, "iiv": 0.2}}).

        `effects`: {"cl.weight": 0.75}, or {"cl.weight": {"form": "power", "value": 0.75}} for one that is new; None takes one away.
        """
        from carkinetics.model.change import replaced, with_effects

        expect(Model.replace, locals())
        changed = replaced(self, parameters) if parameters is not None else self
        return changed if effects is None else with_effects(changed, effects)

    def variant(self, name: str) -> Model:
        """The model with the values of one of its `variants`."""
        from carkinetics.model.change import varied

        expect(Model.variant, locals())
        return varied(self, name)

    def evaluate(self, text: str, values: Mapping[str, Any]) -> np.ndarray:
        """Evaluate an expression over parameters, covariates, draws and derived constants: float64, of the broadcast shape of `values`.

        `values` gives the parameters, covariates and draws that the expression needs; derived constants follow from them.
        """
        from carkinetics.model.change import evaluated

        expect(Model.evaluate, locals())
        return evaluated(self, text, values)

    @staticmethod
    def from_dict(data: Mapping[str, Any], name: str = "model") -> Model:
        """A model from the same tables that a file has, as dictionaries."""
        from carkinetics.model.read import model_from_dict

        if not isinstance(name, str):
            raise ConfigError(f"name: expected a text, found {type(name).__name__}.")
        return model_from_dict(data, name=name)

    def __repr__(self) -> str:
        from carkinetics.model.faults import listed

        shown = {
            "states": (state.name for state in self.states),
            "parameters": (f"{item.name} = {item.value:g} {item.unit}" for item in self.parameters),
            "covariates": (item.name for item in self.covariates),
            "doses": (item.name for item in self.doses),
            "observables": (f"{item.key} ({item.matrix})" if item.matrix else item.key for item in self.observables),
        }
        rows = [f"  {word:<12} {listed(names)}" for word, names in ((word, list(names)) for word, names in shown.items()) if names]
        units = "" if self.units_checked else ", units unchecked"
        return "\n".join([f"<Model {self.name}: {self.title}>", f"  {'time':<12} {self.time}, from {self.start:g}{units}", *rows])
