"""Which covariates may act on which parameters: candidates as a user names them, checked by model and data before anything is fitted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.cohort.columns import covariate_columns
from carkinetics.data.columns import canonical
from carkinetics.data.design import bind
from carkinetics.errors import ConfigError, DataError
from carkinetics.fitting.effects import describe
from carkinetics.model.effects import FORMS, other_levels
from carkinetics.model.faults import listed, nearest, shown

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.data.observations import Observations
    from carkinetics.fitting.result import Fit, Origin
    from carkinetics.model.spec import Model

EXAMPLE = 'e.g. {"cl": ["weight", "age"], "v": {"weight": "power"}}, or ["cl.weight", "cl.age"]'
UNITS = {"age": "year", "weight": "kg", "height": "cm", "bsa": "m2", "egfr": "mL/min"}  # of the fixed names, where data do not say


@dataclass(frozen=True)
class Relation:
    """A covariate that may act on a parameter, by a form; `levels` are those with a coefficient, of a categorical one."""

    parameter: str
    covariate: str
    form: str
    levels: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """As it is written: cl.weight."""
        return f"{self.parameter}.{self.covariate}"

    @property
    def df(self) -> int:
        """The number of its coefficients."""
        return max(1, len(self.levels))

    def put_in(self, model: Model) -> Model:
        """Return the model with this effect, its coefficients 0; about it, as far as the model has it."""
        value: Any = 0.0 if len(self.levels) < 2 else dict.fromkeys(self.levels, 0.0)
        return model.replace(effects={self.name: {"form": self.form, "value": value}})


def relations_of(fit: Fit, origin: Origin, candidates: Any) -> tuple[tuple[Relation, ...], Design]:
    """Return the candidates, and the data with every covariate that they need.

    ConfigError for names and forms that are not there, DataError where not every subject of the fit has the covariates.
    """
    model, strict = fit.model, origin.settings["strict"]
    named = dict(_named(candidates))
    if not named:
        raise ConfigError(f"candidates names nothing; expected parameters and their covariates, {EXAMPLE}.")
    wanted = [_relation(model, origin.data, name, form) for name, form in named.items()]
    inside = {f"{item.parameter}.{item.covariate}" for item in model.effects}
    full = model
    for relation in (relation for relation in wanted if relation.name not in inside):
        full = replace(relation, form="exponential" if relation.form in ("", "power") else relation.form).put_in(full)
    design = bind(full, origin.data, strict=strict)
    if not np.array_equal(design.line, fit.design.line):
        raise DataError(
            f"covariate_search: with all covariates {len(design.line)} of {len(fit.design.line)} values are left, as some subjects "
            "lack one, and fits to different values cannot be compared. Give the missing values, or read the data without these "
            "subjects and fit again."
        )
    values = covariate_columns(
        full, {str(name): design.cohort[name].to_numpy() for name in design.cohort}, len(design.subjects), "The data"
    )  # fmt: skip
    positive = {item.name: item.reference > 0 and bool((values[item.name] > 0).all()) for item in model.covariates}
    found = tuple(
        replace(relation, form=relation.form or ("power" if positive[relation.covariate] else "exponential")) for relation in wanted
    )
    for relation in (relation for relation in found if relation.name not in inside):
        full = relation.put_in(full.replace(effects={relation.name: None}))
    describe(full, design)  # a power of what is not > 0 is refused here
    return found, design


def _named(candidates: Any) -> Iterator[tuple[str, str]]:
    """Yield names (cl.weight) and forms ("": the usual one)."""
    wrong = ConfigError(f"candidates: expected parameters and their covariates, {EXAMPLE}.")
    if isinstance(candidates, Mapping):
        for parameter, covariates in candidates.items():
            pairs = covariates.items() if isinstance(covariates, Mapping) else [(name, "") for name in _texts(covariates, wrong)]
            yield from ((f"{parameter}.{covariate}", form) for covariate, form in pairs)
    else:
        yield from ((name, "") for name in _texts(candidates, wrong))


def _texts(names: Any, wrong: ConfigError) -> list[str]:
    if isinstance(names, str) or not isinstance(names, Sequence) or not names or not all(isinstance(name, str) for name in names):
        raise wrong
    return list(names)


def _relation(model: Model, data: Observations, name: str, form: str) -> Relation:
    """One candidate, its form "" where the data decide it."""
    parameter, point, covariate = name.partition(".")
    parameters, covariates = [item.name for item in model.parameters], {item.name: item for item in model.covariates}
    if not point or parameter not in parameters:
        raise ConfigError(
            f"candidates: '{shown(parameter)}' is not a parameter of {model.name}.{nearest(parameter, parameters)} {EXAMPLE}."
        )
    if covariate not in covariates:
        raise ConfigError(_undeclared(model, data, covariate))
    if form and form not in FORMS:
        raise ConfigError(
            f"candidates: the form of {name} is {form!r}; it must be one of {listed(map(repr, FORMS))}.{nearest(str(form), FORMS)}"
        )
    item = covariates[covariate]
    if form and (form == "categorical") != bool(item.levels):
        why = "has levels, so that its effect is categorical" if item.levels else "has no `levels`, so that its effect is not categorical"
        raise ConfigError(f"candidates: the form of {name} is {form!r}, and '{covariate}' {why}.")
    there = next((effect for effect in model.effects if (effect.parameter, effect.covariate) == (parameter, covariate)), None)
    if there is not None and (there.fixed or there.prior or form not in ("", there.form)):
        said = "fixed" if there.fixed else "tied to a prior" if there.prior else f"of the form '{there.form}'"
        raise ConfigError(
            f"candidates: the model has {name} already, and it is {said}. Leave it out, or change the model and fit it again."
        )
    form = there.form if there is not None else "categorical" if item.levels else form
    return Relation(parameter, covariate, form, tuple(other_levels(item)) if item.levels else ())


def _undeclared(model: Model, data: Observations, covariate: str) -> str:
    """Say which line of the model's file would declare a covariate of the data."""
    columns = {str(name): list(data.covariates[name]) for name in data.covariates}
    columns |= {str(name): list(rows["value"]) for name, rows in data.varying.groupby("name", sort=False)}
    names = [item.name for item in model.covariates]
    there = next((name for name in columns if canonical(name) == canonical(covariate)), "")
    if not there or canonical(covariate) in names:
        declared, meant = listed(names) or "none", canonical(covariate)
        close = f" Did you mean '{meant}'?" if meant in names else nearest(covariate, [*columns, *names])
        return (
            f"candidates: '{shown(covariate)}' is no covariate of the model (they are: {declared}) nor a column of the data "
            f"({listed(columns) or 'none'}).{close}"
        )
    return (
        f"candidates: the data have the column '{there}', and the model {model.name} does not declare '{covariate}'. Write it under "
        f"[covariates] of the model's file, correct what it says, and fit again:\n\n"
        f"[covariates]\n{_line(covariate, columns[there], data.units.get(there))}"
    )


def _line(covariate: str, column: list[Any], unit: str | None) -> str:
    """The line of TOML that declares a column: its levels, or its unit and the median."""
    values = [value for value in column if value is not None and value == value]
    texts = any(isinstance(value, str) for value in values)
    if texts or {float(value) for value in values} == {0.0, 1.0}:
        levels = sorted({str(value) if texts else f"{value:g}" for value in values})
        written = ", ".join(f'"{level}"' for level in levels)
        return f'{covariate} = {{ unit = "1", reference = "{levels[0]}", levels = [{written}] }}'
    unit = unit or UNITS.get(canonical(covariate), "1")
    return f'{covariate} = {{ unit = "{unit}", reference = {float(np.median(np.array(values, dtype=np.float64))):.4g} }}'
