"""What a trial file says, as frozen dataclasses: times in days after infusion, tuples in file order."""

from __future__ import annotations

from dataclasses import dataclass

RECORD = "record"
ASSUMED = "assumed"
CHANGED = "changed"  # a value that the caller put in the place of the file's


@dataclass(frozen=True)
class Entry:
    """One value with its unit, where it is from ("record", "assumed" or a source) and, where it is assumed, why."""

    value: float
    unit: str
    source: str
    about: str


@dataclass(frozen=True)
class Rule:
    """An eligibility rule that can be applied: a range of `quantity`, or at least one of the antigens in `any_of`."""

    name: str
    quantity: str
    minimum: float
    maximum: float
    unit: str
    any_of: tuple[str, ...]
    source: str
    about: str

    @property
    def text(self) -> str:
        """The rule as a clinician would write it."""
        if self.any_of:
            return " or ".join(f"{antigen} positive" for antigen in self.any_of)
        unit = "" if self.unit == "1" else f" {self.unit}"
        if self.minimum == float("-inf"):
            return f"{self.quantity} at most {self.maximum:g}{unit}"
        if self.maximum == float("inf"):
            return f"{self.quantity} at least {self.minimum:g}{unit}"
        return f"{self.quantity} {self.minimum:g} to {self.maximum:g}{unit}"


@dataclass(frozen=True)
class Attribute:
    """How a property of the children who are screened is distributed: a uniform range, or levels with probabilities."""

    name: str
    minimum: float
    maximum: float
    unit: str
    levels: tuple[float, ...]
    probabilities: tuple[float, ...]
    source: str
    about: str

    @property
    def text(self) -> str:
        """The distribution in words."""
        if not self.levels:
            return f"uniform, {self.minimum:g} to {self.maximum:g} {self.unit}"
        return ", ".join(f"{level:g}: {share:.0%}" for level, share in zip(self.levels, self.probabilities, strict=True))


@dataclass(frozen=True)
class Allocation:
    """Which product the trial would give: the first arm of `order` whose targets the leukaemia all expresses."""

    order: tuple[str, ...]
    source: str
    about: str


@dataclass(frozen=True)
class Administration:
    """Amounts that enter the model at `into`: `amount` in `unit` at each of `times`, over `duration` (None: the model's own).

    With `fractions`, one a time, the amount is split: at each of the times its own fraction is given.
    """

    name: str
    into: str
    amount: float
    unit: str
    times: tuple[float, ...]
    duration: Entry | None
    source: str
    about: str
    fractions: tuple[float, ...] = ()


@dataclass(frozen=True)
class Arm:
    """One product: its target antigens, its dose (None: the model has none), and the variant and the parameters that stand for it."""

    name: str
    title: str
    targets: tuple[str, ...]
    variant: str | None
    parameters: tuple[tuple[str, Entry], ...]
    dose: Administration | None
    about: str


@dataclass(frozen=True)
class Windows:
    """How many days before or after its planned day a sample of each visit may be taken."""

    days: tuple[float, ...]
    source: str
    about: str


@dataclass(frozen=True)
class Visits:
    """When samples of one matrix are planned, in days; within which windows (None: on the day), and the share of visits that are missed."""

    matrix: str
    times: tuple[float, ...]
    source: str
    about: str
    windows: Windows | None = None
    missed: Entry | None = None


@dataclass(frozen=True)
class FollowUp:
    """How follow-up ends before the horizon: a hazard of loss per day (None: nobody is lost), and what ends the sampling of copies."""

    dropout: Entry | None = None
    until_relapse: bool = False
    source: str = ""
    about: str = ""


@dataclass(frozen=True)
class Transplant:
    """Allogeneic transplant in remission, an intercurrent event: whom, between which days after the remission, and how it is counted.

    shares: (arm, probability). strategy, of ICH E9(R1): "treatment_policy", "hypothetical", "composite" or "while_on_treatment".
    """

    shares: tuple[tuple[str, float], ...]
    share_origin: tuple[str, str]
    days: tuple[float, float]
    days_origin: tuple[str, str]
    strategy: str
    strategy_origin: tuple[str, str]


@dataclass(frozen=True)
class Readouts:
    """Which observable, draw or (label, observable) of the model is read as what; "" where the model has no such thing."""

    transgene: str
    blasts: str = ""
    neutrophils: str = ""
    lymphocytes: str = ""
    hazard: str = ""
    death: str = ""
    fludarabine_auc: str = ""
    drugs_until: str = ""
    clones: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Response:
    """When the marrow is looked at, and the limits by which its blasts are called CR, CRi, PR or NR."""

    days: tuple[float, ...]
    source: str
    about: str
    remission: Entry
    partial: Entry
    mrd: Entry
    neutrophils: Entry | None


@dataclass(frozen=True)
class AdverseEvent:
    """A severe adverse event within `window` days of infusion, and how the simulation decides it.

    kind "threshold": `readout` is below `limit` on a day from `since` on, `lasting` days in a row. "logistic": logit p = intercept + sum
    of slope * ln(covariate / reference), the intercept a `parameter` of the model or one per arm. "hazard": p = 1 - exp(-integral of
    rate / (1 + (readout / limit)^2)). "death": the child dies. Where there is a p, the event happens if `draw` of the model, or a stream
    of the event's own, is below it. `grade` is the least grade that counts; `grades`: (a higher one, its limit or its change of the logit).
    """

    name: str
    title: str
    grading: str
    kind: str
    window: float
    readout: str
    limit: float
    rate: float
    parameter: str
    intercepts: tuple[tuple[str, float], ...]
    slopes: tuple[tuple[str, float, float], ...]
    draw: str
    source: str
    about: str
    since: float = 0.0
    lasting: float = 1.0
    grade: int = 3
    grades: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True)
class Uncertain:
    """How unsure the typical value of a model's parameter is: normal with `sd` on `scale` ("log", "logit", "normal").

    The shift is the same in all of `arms` (empty: every arm), each around its own value.
    """

    name: str
    sd: float
    scale: str
    arms: tuple[str, ...]
    source: str
    about: str


@dataclass(frozen=True)
class Endpoint:
    """An outcome of the record: its title, its time frame in days, and how the simulation reads it."""

    name: str
    title: str
    frame: Entry
    definition: str
    source: str


@dataclass(frozen=True)
class Trial:
    """A trial as its file says it; `document` is the file as JSON text, from which the same trial can be read again.

    `model` names a shipped model; where `own_model` is not empty it is the JSON text of a model file instead, and `model` its name.
    """

    schema: int
    id: str
    title: str
    model: str
    own_model: str
    horizon: Entry
    enrolment: Entry | None
    record: tuple[tuple[str, str], ...]
    rules: tuple[Rule, ...]
    not_computed: tuple[str, ...]
    screening: tuple[Attribute, ...]
    allocation: Allocation
    lymphodepletion: tuple[Administration, ...]
    arms: tuple[Arm, ...]
    visits: tuple[Visits, ...]
    readouts: Readouts
    response: Response | None
    adverse_events: tuple[AdverseEvent, ...]
    endpoints: tuple[Endpoint, ...]
    parameters: tuple[tuple[str, Entry], ...]
    sensitivity: tuple[Uncertain, ...]
    document: str
    follow_up: FollowUp = FollowUp()
    transplant: Transplant | None = None

    def arm(self, name: str) -> Arm:
        """The arm of that name; KeyError names those there are."""
        for arm in self.arms:
            if arm.name == name:
                return arm
        raise KeyError(f"{self.id} has no arm '{name}'; it has {', '.join(arm.name for arm in self.arms)}")
