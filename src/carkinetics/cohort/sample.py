"""Cohorts: virtual subjects drawn from a model, or subjects as a table tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.cohort.arms import DEFAULT_ARM, PAIR_BITS, Arm, described, read_arms
from carkinetics.cohort.children import CHILD_VARIABLES, child_columns
from carkinetics.cohort.columns import LABELS, as_numbers, computed_names, covariate_columns, read_columns, refuse, refuse_confusable
from carkinetics.cohort.distributions import quantiles
from carkinetics.cohort.labelled import labelled
from carkinetics.cohort.omega import UNIT_INTERVAL, has_effect, parameter_columns, typical_columns
from carkinetics.cohort.streams import check_seed, normal, uniform
from carkinetics.cohort.uncertain import typical_shifts
from carkinetics.cohort.worlds import Worlds
from carkinetics.errors import ConfigError, DataError
from carkinetics.memory import refuse_if_too_large
from carkinetics.model.faults import listed
from carkinetics.model.spec import Model, Parameter
from carkinetics.units import factor

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

Floats = NDArray[np.float64]
Ids = NDArray[np.int64]
Columns = dict[str, Floats]

CHILDREN = "children"
_COPIES = 2  # of a column while it is drawn


def sample_cohort(
    model: Model,
    n: int,
    *,
    seed: int,
    arms: Sequence[str] | Mapping[str, Any] | None = None,
    covariates: str | Mapping[str, Any] | pd.DataFrame | xr.Dataset | None = None,
    uncertainty: Any = None,
) -> xr.Dataset:
    """Draw n virtual subjects of each arm: a Dataset over `subject` with every parameter, covariate and draw of the model.

    A parameter is the individual value, in the model's unit. arms: labels, or {label: {"parameters": {"cl": 3}, "shared": True}};
    subjects with one `pair` have the same draws in all arms that share. covariates: None (the model's references), "children" (growth
    references: all of age, sex, weight, height, bsa, egfr), or columns of n values, the i-th for the i-th subject of each arm.
    uncertainty: a fit of the model (`ck.fit`), from whose covariance the typical values of every subject are drawn, too, so that the
    cohort has the spread between subjects and that of the estimates; or Worlds, into one of which each pair is drawn; None: typical
    values are certain. The draws of a subject depend on seed and pair only: n = 10 is the beginning of n = 100. ConfigError for an
    argument, DataError for a value that cannot be used, FitError for a fit without a covariance.
    """
    expect(sample_cohort, locals())
    model, n = _model(model), _count(n)
    _refuse_what_does_not_fit(model, n, len(read_arms(model, arms)))
    return sample_part(model, np.arange(n, dtype=np.int64), seed=seed, arms=arms, covariates=covariates, uncertainty=uncertainty)


def sample_part(model: Model, numbers: Ids, *, seed: int, arms: Any = None, covariates: Any = None, uncertainty: Any = None) -> xr.Dataset:
    """Draw the subjects with these numbers of each arm: rows of what `sample_cohort` draws, bit for bit, but numbered from 0.

    numbers: int64 (n,), increasing. Everything else is as there; columns of `covariates` have n values.
    """
    model, n, seed = _model(model), len(numbers), check_seed(seed)
    told = read_arms(model, arms)
    given = _given(model, covariates, n)
    luck = {
        block: _Luck.of(model, [arm for arm in told if arm.block == block], numbers, given, seed, uncertainty)
        for block in {arm.block for arm in told}
    }
    if isinstance(uncertainty, Worlds):
        uncertainty.check(model, tuple(arm.label for arm in told))
    parts = [luck[arm.block].applied(arm) for arm in told]
    columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    labels = {
        "subject": np.arange(n * len(told), dtype=np.int64),
        "arm": np.repeat(np.array([arm.label for arm in told], dtype=object), n),
        "pair": np.concatenate([luck[arm.block].pairs for arm in told]),
    }
    kind = "reference" if covariates is None else CHILDREN if isinstance(covariates, str) else "table"
    facts: dict[str, Any] = {"cohort": "sampled", "covariates": kind, "seed": seed if seed < 2**63 else str(seed)}
    facts |= {} if uncertainty is None else {"uncertainty": _told(uncertainty)}
    return labelled(model, columns, labels, facts | ({"arms": described(told, model)} if isinstance(arms, Mapping) else {}))


def cohort_from(model: Model, table: Mapping[str, Any] | pd.DataFrame | xr.Dataset) -> xr.Dataset:
    """Make a cohort of the rows of a table: the same Dataset as `sample_cohort` returns, without chance.

    Columns are inputs of the model (parameters: individual values), in the model's units, and `subject`, `arm`, `pair`; a parameter without
    a column is typical, a covariate at its reference (bsa follows from weight and height), a draw at its median. A single value holds for
    every row; {} is one typical subject. Other columns are kept. ConfigError for a column that looks like a misspelt input, DataError
    names the rows of missing or impossible values.
    """
    expect(cohort_from, locals())
    model, what = _model(model), "The cohort's table"
    columns, rows = read_columns(model, table, what)
    refuse_confusable(columns, model, what)
    n = rows or 1
    labels = _labels(columns, n, what)
    covariates = covariate_columns(model, columns, n, what)
    typical = typical_columns(model, covariates, n)
    found: Columns = {item.name: _parameter(item, columns.get(item.name), typical[item.name], what) for item in model.parameters}
    found |= covariates
    given = {item.name: as_numbers(item.name, columns[item.name], n, what) for item in model.draws if item.name in columns}
    found |= _draws(model, found, given, {item.name: np.full(n, 0.5) for item in model.draws})
    kept = {name: np.broadcast_to(values, (n,)) for name, values in columns.items() if name not in found and name not in LABELS}
    return labelled(model, found | kept, labels, {"cohort": "table"})


def _refuse_what_does_not_fit(model: Model, n: int, arms: int) -> None:
    columns = len(model.parameters) + len(model.covariates) + len(model.draws)
    need = 8.0 * n * arms * (_COPIES * columns + len(LABELS))
    refuse_if_too_large(need, f"sample_cohort: {n * arms:,} subjects", "Draw fewer.")


def _told(uncertainty: Any) -> str:
    if isinstance(uncertainty, Worlds):
        return f"parameters of the population: {len(uncertainty.values)} draws of {uncertainty.source}"
    return f"typical values as sure as a fit by {uncertainty.method} has them"


def _model(model: object) -> Model:
    if not isinstance(model, Model):
        raise ConfigError(f"model is a {type(model).__name__}: give a Model, as load_model(name) and read_model(path) return it.")
    return model


def _count(n: object) -> int:
    if isinstance(n, bool | np.bool_) or not isinstance(n, int | np.integer) or not 1 <= n <= 2**PAIR_BITS:
        raise ConfigError(f"n is {n!r}: it must be an integer with 1 <= n <= 2**{PAIR_BITS}, the number of subjects of each arm.")
    return int(n)


def _given(model: Model, covariates: object, n: int) -> Columns | None:
    """The covariates as columns of n values, by the number of the subject in its arm; None where children are to be drawn."""
    what = "covariates"
    if isinstance(covariates, str):
        if covariates != CHILDREN:
            raise ConfigError(f'covariates is "{covariates}": the only word it knows is "{CHILDREN}"; otherwise give columns.')
        return None
    columns, rows = read_columns(model, {} if covariates is None else covariates, what)
    if rows not in (None, n):
        raise DataError(f"{what} has {rows} rows, n is {n}: give one row for each subject of an arm.")
    refuse_confusable(columns, model, what)
    drawn = {item.name for table in (model.parameters, model.draws) for item in table} | {"arm", "pair"}
    if drawn & columns.keys():
        names = listed(sorted(drawn & columns.keys()))
        raise ConfigError(f"{what} has {names}, which sample_cohort makes itself. Give values of your own with cohort_from(model, table).")
    kept = {name: np.broadcast_to(values, (n,)) for name, values in columns.items() if name not in LABELS}
    return kept | covariate_columns(model, columns, n, what)


def _children(model: Model, seed: int, pairs: Ids) -> Columns:
    columns = child_columns(seed, pairs)
    units = {item.name: item.unit for item in model.covariates}
    taken = computed_names(model) | {item.name for table in (model.parameters, model.draws) for item in table}
    own = {name: values * factor(CHILD_VARIABLES[name][0], units[name]) for name, values in columns.items() if name in units}
    rest = {item.name: np.full(pairs.size, float(item.reference)) for item in model.covariates if item.name not in own}
    return {name: values for name, values in columns.items() if name not in taken} | rest | own


@dataclass(frozen=True)
class _Luck:
    """What chance has decided for the subjects of arms that share their draws: all that the arms' typical values do not change."""

    pairs: Ids
    scores: Columns  # standard normal, by parameter
    shifts: Columns  # of typical values, on the scale of the parameter, the same in all arms
    worlds: Worlds | None  # whose shifts are an arm's own
    seed: int
    chances: Columns  # uniform, by draw
    covariates: Columns

    @classmethod
    def of(cls, model: Model, arms: Sequence[Arm], numbers: Ids, given: Columns | None, seed: int, uncertainty: Any) -> _Luck:
        pairs = arms[0].pairs(numbers)
        varying = {item.name for arm in arms for item in arm.model.parameters if has_effect(item)}
        return cls(
            pairs,
            {name: normal(seed, f"eta:{name}", pairs) for name in sorted(varying)},
            {} if uncertainty is None or isinstance(uncertainty, Worlds) else typical_shifts(uncertainty, model, seed, pairs),
            uncertainty if isinstance(uncertainty, Worlds) else None,
            seed,
            {item.name: uniform(seed, f"draw:{item.name}", pairs) for item in model.draws},
            _children(model, seed, pairs) if given is None else given,
        )

    def applied(self, arm: Arm) -> Columns:
        worlds, model = self.worlds, arm.model
        shifts = self.shifts if worlds is None else worlds.shifts(model, arm.label, self.seed, self.pairs, self.scores)
        columns = parameter_columns(model, self.scores, self.covariates, self.pairs, shifts) | self.covariates
        return columns | _draws(model, columns, {}, self.chances)


def _draws(model: Model, columns: Columns, given: Columns, chances: Columns) -> Columns:
    """The model's draws: those given as they are, the others at the quantile that `chances` says, each after those it needs."""
    found = dict(given)
    for draw in model.order_of_draws:
        if draw.name not in found:
            arguments = {key: model.evaluate(text, columns | found) for key, text in draw.arguments}
            found[draw.name] = quantiles(draw.name, draw.distribution, chances[draw.name], arguments)
    return {item.name: found[item.name] for item in model.draws}


def _parameter(item: Parameter, values: NDArray[Any] | None, typical: Floats, what: str) -> Floats:
    if values is None:
        return typical
    numbers = as_numbers(item.name, values, typical.size, what)
    if item.scale == "log":
        strict = has_effect(item)
        refuse(numbers <= 0 if strict else numbers < 0, numbers, item.name, f"a number {'>' if strict else '>='} 0 in {item.unit}", what)
    if item.scale == "logit":
        low, high = item.bounds or UNIT_INTERVAL
        refuse((numbers < low) | (numbers > high), numbers, item.name, f"a number within {low:g} and {high:g}", what)
    return numbers


def _labels(columns: Mapping[str, NDArray[Any]], n: int, what: str) -> dict[str, NDArray[Any]]:
    subject = _ids("subject", columns, n, what)
    values, counts = np.unique(subject, return_counts=True)
    refuse(np.isin(subject, values[counts > 1]), subject, "subject", "a number that no other row has", what)
    arm = np.broadcast_to(columns.get("arm", np.asarray(DEFAULT_ARM)), (n,))
    refuse(
        np.array([not isinstance(label, str) or not label.strip() for label in arm.tolist()]), arm, "arm", "a text that is not empty", what
    )
    return {"subject": subject, "arm": arm.astype(object), "pair": _ids("pair", columns, n, what)}


def _ids(name: str, columns: Mapping[str, NDArray[Any]], n: int, what: str) -> Ids:
    if name not in columns:
        return np.arange(n, dtype=np.int64)
    numbers = as_numbers(name, columns[name], n, what)
    refuse((numbers != np.floor(numbers)) | (np.abs(numbers) > 2**53), numbers, name, "a whole number", what)
    return numbers.astype(np.int64)
