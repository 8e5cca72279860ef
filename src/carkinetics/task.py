"""A simulation as it was asked, checked: the same task is carried out for a whole cohort, or for one block of it after another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.dosing import Plan, arms_present, tabulate_doses
from carkinetics.errors import ConfigError, UnitError
from carkinetics.failures import Tally, tally
from carkinetics.labelling import check_names, label_solution, matrices
from carkinetics.model.faults import nearest
from carkinetics.residual import observe
from carkinetics.solver_options import SolverOptions
from carkinetics.units import factor

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.engine.solve import Solution
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
_DOUBLE = 8  # bytes
TYPICAL = "typical"  # a cohort that the caller has not given: one subject, typical in everything


@dataclass(frozen=True)
class Task:
    """A model, times (nt,), doses, and what is to be kept; `moved` names the parameters of sensitivities. It is texts and numbers."""

    model: Model
    times: Floats
    plan: Plan
    options: SolverOptions
    states: bool
    moved: tuple[str, ...]
    controlled: bool
    residual: bool

    def simulated(self, cohort: xr.Dataset, draws: NDArray[np.int64], threads: int | None, chunk: int | None) -> tuple[xr.Dataset, Tally]:
        """Simulate a cohort, or a block of one: the labelled result, and what went wrong. `draws` number the subjects' residual errors."""
        model = self.model
        solution = self._solve(cohort, threads, chunk)
        attrs = self.attributes(cohort)
        result = label_solution(model, cohort, self.times, solution, attrs, self.moved)
        if self.residual:
            observed = observe(model, cohort, solution.outputs, draws)
            check_names([*map(str, result.variables), *observed], model)
            result = result.assign(observed)
        return result, tally(model, cohort["subject"].values, self.times, solution)

    def _solve(self, cohort: xr.Dataset, threads: int | None, chunk: int | None) -> Solution:
        from carkinetics.engine.solve import solve

        model, options = self.model, self.options
        plan = self.plan.of(arms_present(cohort)) if self.plan.by_arm else self.plan
        return solve(
            model.system,
            inputs_of(model, cohort),
            self.times,
            tabulate_doses(model, cohort, plan),
            method=options.method,
            rtol=options.rtol,
            atol=options.atol,
            max_steps=options.max_steps,
            threads=threads,
            chunk=chunk,
            states=self.states,
            wrt=tuple(model.system.inputs.index(name) for name in self.moved),
            controlled=self.controlled,
        )

    def attributes(self, cohort: xr.Dataset) -> dict[str, Any]:
        """What the result says of how it was made."""
        from carkinetics import __version__

        model = self.model
        seed = {"seed": int(cohort.attrs["seed"])} if "seed" in cohort.attrs else {}
        return {
            "model": model.name,
            "model_hash": model.hash,
            "title": model.title,
            **seed,
            "start": model.start,
            **self.options.written(model),
            "doses": self.plan.written(model),
            **({"sensitivity_control": int(self.controlled)} if self.moved else {}),
            **({"cohort": TYPICAL} if cohort.attrs.get("cohort") == TYPICAL else {}),
            "units_checked": int(model.units_checked),
            "carkinetics": __version__,
        }

    @property
    def bytes_per_subject(self) -> float:
        """What one subject's result takes while it is made: estimated from the design, with the copies that are made on the way."""
        model, nt = self.model, len(self.times)
        outputs, states, moved = len(model.observables), len(model.states), len(self.moved)
        copies = 2 if matrices(model) else 1
        numbers = outputs * (1 + moved) * copies + (states if self.states else 0) + (4 * outputs if self.residual else 0)
        return _DOUBLE * (nt * numbers + 4 * (len(model.system.inputs) + 8))


def inputs_of(model: Model, cohort: xr.Dataset) -> Any:
    """The inputs of the engine, float64 (n, inputs)."""
    inputs = np.empty((len(model.system.inputs), cohort.sizes["subject"]))  # each in one piece, as the cohort has it
    variables = cohort.variables
    for i, name in enumerate(model.system.inputs):
        check_input(model, variables, name)
        inputs[i] = variables[name].values
    return inputs.T


def check_input(model: Model, variables: Mapping[Any, Any], name: str) -> None:
    """ConfigError unless the cohort tells a model's input of every subject."""
    if name in variables and variables[name].dims == ("subject",):
        _check_column(model, variables[name], name)
        return
    known = [str(key) for key, value in variables.items() if value.dims == ("subject",)]
    raise ConfigError(
        f"cohort: the model '{model.name}' needs '{name}' for each subject, and the cohort has none.{nearest(name, known)} "
        "Make the cohort for this model: ck.sample_cohort(model, n, seed=7) or ck.cohort_from(model, table)."
    )


def _check_column(model: Model, variable: Any, name: str) -> None:
    """ConfigError for a column that holds no numbers, or numbers in another unit than the model's."""
    advice = "Make the cohort for this model: ck.cohort_from(model, cohort) reads and converts it."
    if variable.dtype.kind not in "fiub":
        raise ConfigError(f"cohort: '{name}' holds {variable.dtype}, not numbers. {advice}")
    own = next((item.unit for table in (model.parameters, model.covariates) for item in table if item.name == name), None)
    told = variable.attrs.get("units", own)
    if own is not None and told != own and not _is_one_unit(str(told), str(own)):
        raise ConfigError(f"cohort: '{name}' is in {str(told)!r:.60}, and in the model '{model.name}' in {own!r}. {advice}")


def _is_one_unit(one: str, other: str) -> bool:
    try:
        return factor(one, other) == 1.0
    except UnitError:
        return False
