"""Screening: children are drawn until each place of the trial is filled; the rules that can be computed are applied and counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.trial.spec import Attribute, Rule, Trial

Floats = NDArray[np.float64]

MOST_CANDIDATES = 300  # for one place: rules that let in fewer than one child in fifty are a mistake
_CANDIDATE_BIT = 40  # the number of candidate k of place i is i + k * 2**40


@dataclass(frozen=True)
class Screening:
    """The children enrolled and how they were found.

    children: column -> float64 (n,), covariates and the attributes of [screening]. screened, excluded: int64 (rules,), how many
    reached each rule and how many failed it. product: (n,) the arm that the trial's allocation would give, "" where no arm fits.
    places: int64 (n,), the numbers of these children, increasing; `enrolled` is how many the whole trial has, of each arm.
    """

    children: Mapping[str, Floats]
    screened: NDArray[np.int64]
    excluded: NDArray[np.int64]
    product: NDArray[np.str_]
    places: NDArray[np.int64]
    enrolled: int

    def rows(self, pairs: NDArray[np.int64]) -> NDArray[np.intp]:
        """Where the children with these numbers stand in the columns."""
        return np.searchsorted(self.places, pairs)


def screen(trial: Trial, n: int, seed: int, places: NDArray[np.int64] | None = None) -> Screening:
    """Fill n places, or those of them that `places` names, in increasing order.

    Place i draws its own candidates, so that the first 10 of 100 places are those of a trial with 10 places.

    ConfigError where the rules let nobody in, or let in children whom the growth references do not cover.
    """
    _check_ages(trial)
    places = np.arange(n, dtype=np.int64) if places is None else places
    open_places = np.arange(len(places))
    children: dict[str, Floats] = {}
    screened, excluded = np.zeros((2, len(trial.rules)), dtype=np.int64)
    for candidate in range(MOST_CANDIDATES):
        columns = candidates(trial, places[open_places] + (candidate << _CANDIDATE_BIT), seed)
        eligible = np.ones(len(open_places), dtype=bool)
        for at, rule in enumerate(trial.rules):
            met = meets(rule, columns)
            screened[at] += eligible.sum()
            excluded[at] += (eligible & ~met).sum()
            eligible &= met
        for name, values in columns.items():
            children.setdefault(name, np.empty(len(places)))[open_places[eligible]] = values[eligible]
        open_places = open_places[~eligible]
        if not open_places.size:
            return Screening(children, screened, excluded, allocate(trial, children), places, n)
    failures = ", ".join(f"{rule.text} ({count})" for rule, count in zip(trial.rules, excluded, strict=True))
    raise ConfigError(
        f"{trial.id}: after {MOST_CANDIDATES} children a place, {open_places.size} of {len(places)} places are empty. "
        f"Excluded by: {failures}. Widen [eligibility], or let [screening] draw children who meet it."
    )


def candidates(trial: Trial, numbers: NDArray[np.int64], seed: int) -> dict[str, Floats]:
    """Columns of the children with these numbers: age, sex, weight, height, bsa, egfr and the attributes of [screening]."""
    from carkinetics.cohort.children import child_columns

    age = _age(trial)
    columns = child_columns(seed, numbers, (age.minimum, age.maximum), age_shape=(1.0, 1.0))
    for attribute in trial.screening:
        if attribute.levels:
            columns[attribute.name] = _level(attribute, numbers, seed)
    return columns


def _level(attribute: Attribute, numbers: NDArray[np.int64], seed: int) -> Floats:
    from carkinetics.cohort.streams import uniform

    edges = np.cumsum(attribute.probabilities)[:-1]
    return np.asarray(attribute.levels)[np.searchsorted(edges, uniform(seed, f"screening:{attribute.name}", numbers), side="right")]


def meets(rule: Rule, columns: Mapping[str, Floats]) -> NDArray[np.bool_]:
    """Whether each child meets the rule, both ends included: 18 years are 18.0, not the year after the birthday."""
    if rule.any_of:
        return np.any([columns[name] > 0 for name in rule.any_of], axis=0)
    values = columns[rule.quantity]
    return (values >= rule.minimum) & (values <= rule.maximum)


def allocate(trial: Trial, children: Mapping[str, Floats]) -> NDArray[np.str_]:
    """The first arm of [allocation] whose targets the child's leukaemia all expresses; "" where there is none."""
    given = np.full(len(next(iter(children.values()))), "", dtype="<U64")
    for name in trial.allocation.order:
        fits = np.all([children[target] > 0 for target in trial.arm(name).targets], axis=0)  # true without a target
        given = np.where((given == "") & fits, name, given)
    return given


def _age(trial: Trial) -> Attribute:
    return next(attribute for attribute in trial.screening if attribute.name == "age")


def _check_ages(trial: Trial) -> None:
    """Nobody may be enrolled whose weight and height the growth references cannot give."""
    from carkinetics.cohort.growth import YEARS

    ranges = [(rule.minimum, rule.maximum) for rule in trial.rules if rule.quantity == "age"]
    age = _age(trial)
    youngest = max(age.minimum, *(low for low, _ in ranges)) if ranges else age.minimum
    oldest = min(age.maximum, *(high for _, high in ranges)) if ranges else age.maximum
    if youngest < YEARS[0] or oldest > YEARS[1]:
        raise ConfigError(
            f"{trial.id}: children of {youngest:g} to {oldest:g} years could be enrolled, but the growth references cover {YEARS[0]:g} to "
            f"{YEARS[1]:g} years. Narrow the age of [eligibility] or of [screening]."
        )
