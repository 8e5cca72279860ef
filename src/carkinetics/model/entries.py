"""The entries of a model file, as frozen dataclasses: nouns of the field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

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
