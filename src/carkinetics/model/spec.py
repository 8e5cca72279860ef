"""What a model file says, as frozen dataclasses: nouns of the field, tuples in the order of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    from carkinetics.engine.system import System

Values = tuple[tuple[str, Any], ...]  # a mapping that can be hashed
POSITIVE = ("age", "weight", "height", "bsa", "egfr")  # the fixed names of covariates that stand under a power or a division


@dataclass(frozen=True)
class Equation:
    """A name and the text of its right-hand side."""

    name: str
    text: str


@dataclass(frozen=True)
class Source:
    """Where a model was published, in whom, and where the file departs from it."""

    citation: str = ""
    doi: str = ""
    population: str = ""
    deviations: tuple[str, ...] = ()
    disease: str = ""
    product: str = ""
    fitted_to: str = ""


@dataclass(frozen=True)
class Prior:
    """What is known of a number before the data: normal about `mean` (in the number's own unit) with the SD `sd` on its scale."""

    mean: float
    sd: float


@dataclass(frozen=True)
class Parameter:
    """A typical value in its unit; `iiv` is the SD of its random effect on `scale`, `iov` that of one by occasion; None without one."""

    name: str
    value: float
    unit: str
    source: str
    about: str
    iiv: float | None = None
    scale: str = "log"  # "log", "logit", "normal", "boxcox"
    bounds: tuple[float, float] | None = None
    fixed: bool = False
    iiv_fixed: bool = False
    box_cox: float | None = None  # lambda of "boxcox"
    iov: float | None = None
    iov_fixed: bool = False
    prior: Prior | None = None


@dataclass(frozen=True)
class Covariate:
    """A property of a subject; with `levels`, the number 0, 1, 2 ... of the level."""

    name: str
    unit: str
    reference: float
    about: str = ""
    levels: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Effect:
    """What a covariate c does to a parameter: `coefficients` b, one, or one for each level but the reference.

    "power": b log(c / reference) is added on the scale of the parameter; "exponential": b (c - reference); "categorical": b of the level;
    "linear": the parameter is multiplied by 1 + b (c - reference), or on the scale "normal" b (c - reference) is added.
    """

    parameter: str
    covariate: str
    form: str
    coefficients: tuple[float, ...]
    source: str
    about: str
    fixed: bool = False
    prior: Prior | None = None


@dataclass(frozen=True)
class State:
    """A quantity that the solver carries; `initial` is its value at the model's `start`."""

    name: str
    unit: str
    initial: str
    about: str = ""
    atol: float | None = None


@dataclass(frozen=True)
class DoseEntry:
    """A way in: amounts in `unit` enter the state `into`; lag, bioavailability and duration are constants of a subject."""

    name: str
    into: str
    unit: str
    lag: str = "0"
    bioavailability: str = "1"
    duration: str = "0"
    effect: str = "add"  # "add", "replace", "multiply"


@dataclass(frozen=True)
class Observable:
    """What is measured: an expression in `unit`, its residual error (SDs), the limits of its assay."""

    key: str
    expr: str
    unit: str
    name: str
    matrix: str | None = None
    error: str | None = None
    sigma: float | None = None
    sigma_add: float | None = None
    sigma_prop: float | None = None
    power: float | None = None
    df: float | None = None
    lloq: float | None = None
    lloq_source: str = ""
    uloq: float | None = None
    source: str = ""


@dataclass(frozen=True)
class Correlation:
    """The correlation of two random effects."""

    first: str
    second: str
    value: float


@dataclass(frozen=True)
class Draw:
    """A random number of a subject that is no random effect; `arguments` are (key, expression text) pairs."""

    name: str
    distribution: str
    arguments: tuple[tuple[str, str], ...]
    source: str = ""
    about: str = ""


@dataclass(frozen=True)
class Event:
    """A crossing of zero by `when`, at which states are set."""

    name: str
    when: str
    direction: str
    assign: tuple[Equation, ...]
    once: bool = False


@dataclass(frozen=True)
class Variant:
    """Other values of parameters: (parameter, ((key, value), ...)) pairs, and where they come from."""

    name: str
    parameters: tuple[tuple[str, Values], ...]
    source: str = ""


@dataclass(frozen=True)
class ExampleDose:
    """A dose of the example: amount, time and duration are texts over the constants of a subject."""

    amount: str
    time: str = "0"
    into: str | None = None
    duration: str | None = None


@dataclass(frozen=True)
class Example:
    """What the typical subject of the source is given; the time of the infusion of cells (day 0), the last time shown, and of what.

    Texts over the constants of a subject, in the model's time; without `until` a year after the infusion, without `observable` the first.
    """

    doses: tuple[ExampleDose, ...] = ()
    infusion: str = "0"
    until: str | None = None
    observable: str | None = None


@dataclass(frozen=True)
class Check:
    """What the source says of the typical subject: a metric of it, its value and how close it has to be."""

    metric: str
    value: float
    rtol: float
    atol: float
    source: str = ""
    parameters: tuple[tuple[str, float], ...] = ()
    doses: tuple[Values, ...] = ()


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
    def order_of_draws(self) -> tuple[Draw, ...]:
        """The draws in an order in which each one's arguments can be evaluated."""
        from carkinetics.model.assembly import ordered_draws

        return ordered_draws(self)

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name; ModelError with the nearest one otherwise."""
        from carkinetics.model.change import find

        return find(self, name)

    def replace(self, parameters: Mapping[str, Any] | None = None, effects: Mapping[str, Any] | None = None) -> Model:
        """A new model: a number replaces a parameter's `value`, a mapping the keys it names ({"cl": {"value": 3, "iiv": 0.2}}).

        `effects`: {"cl.weight": 0.75}, or {"cl.weight": {"form": "power", "value": 0.75}} for one that is new; None takes one away.
        """
        from carkinetics.model.change import replaced, with_effects

        changed = replaced(self, parameters) if parameters is not None else self
        return changed if effects is None else with_effects(changed, effects)

    def variant(self, name: str) -> Model:
        """The model with the values of one of its `variants`."""
        from carkinetics.model.change import varied

        return varied(self, name)

    def evaluate(self, text: str, values: Mapping[str, Any]) -> np.ndarray:
        """Evaluate an expression over parameters, covariates, draws and derived constants: float64, of the broadcast shape of `values`.

        `values` gives the parameters, covariates and draws that the expression needs; derived constants follow from them.
        """
        from carkinetics.model.change import evaluated

        return evaluated(self, text, values)

    @staticmethod
    def from_dict(data: Mapping[str, Any], name: str = "model") -> Model:
        """A model from the same tables that a file has, as dictionaries."""
        from carkinetics.model.read import model_from_dict

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
