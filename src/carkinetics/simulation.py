"""A model, a cohort, times and doses -> trajectories, labelled."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.arguments import expect
from carkinetics.dosing import Dose, Doses, plan_doses, tabulate_doses
from carkinetics.errors import ConfigError
from carkinetics.labelling import check_names, label_solution
from carkinetics.model.faults import listed, nearest
from carkinetics.residual import observe
from carkinetics.solver_options import MAX_STEPS, check_options, check_sensitivities, check_times

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.engine.solve import Solution
    from carkinetics.model.spec import Model

__all__ = ["Dose", "SimulationWarning", "simulate"]

_SHOWN = 3  # failed subjects that a warning names, of each status
_ADVICE = {
    "max_steps": "raise max_steps or rtol",
    "step_too_small": 'try method="stiff", or a larger atol',
    "nonfinite": "a value overflows: look at the parameters of these subjects",
    "domain": "an equation has no value there (log or root of a negative number, division by 0): look at these subjects' parameters",
    "bad_dose": "a lag, duration, bioavailability or amount of theirs is negative or not finite",
    "max_events": "an event fires without end: add `once`, or a distance between `when` and what it sets",
    "singular": 'try method="explicit"',
}


class SimulationWarning(UserWarning):
    """Some subjects could not be simulated to the end, or an observable has no value for them; the message counts and names."""


def simulate(
    model: Model,
    cohort: xr.Dataset | None = None,
    *,
    times: Iterable[float],
    doses: Doses = (),
    method: str = "auto",
    rtol: float = 1e-6,
    atol: float | Mapping[str, float] | None = None,
    states: bool = False,
    sensitivities: Sequence[str] = (),
    sensitivity_control: bool = False,
    residual: bool = False,
    threads: int | None = None,
    chunk: int | None = None,
    max_steps: int = MAX_STEPS,
    store: object = None,
    client: object = None,
) -> xr.Dataset:
    """Simulate a model for every subject of a cohort, or for one typical subject: a Dataset over subject, time (and matrix).

    `times`, in the model's unit, increase; one before the model's `start` gives NaN, one at a dose or a switch the value after
    it. `doses`: a list of Dose for all subjects, or a mapping from every arm's label to its list. `atol`: a number or a mapping
    by state, in the states' units; left out, the file's, else 1e-6. `states` adds every state; `sensitivities` names parameters
    and adds `<name>_sensitivity` (..., time, parameter), the derivative by a subject's own value, exact through stops and
    events; the steps are those of the states, with `sensitivity_control` those that the derivatives need too. `residual` adds
    `<name>_observed` and `<name>_blq`; `chunk` is the number of subjects in a block. The numbers do not depend on `threads` and
    `chunk`.

    A subject that fails has a `status` other than 0 and NaN after its `last_good_time`; one SimulationWarning counts them, another
    the subjects of an observable that has no value where their states have one (a logarithm of 0, say).
    ConfigError for an argument outside what is allowed, UnitError for a dose per kg or m2 without the covariate.
    """
    expect(simulate, locals())
    _refuse_what_is_no_model(model)
    _refuse_what_comes_later(store, client)
    moved = check_sensitivities(model, sensitivities)
    options = check_options(model, method=method, rtol=rtol, atol=atol, max_steps=max_steps, threads=threads, chunk=chunk)
    t = check_times(times)
    plan = plan_doses(model, doses)
    cohort = _typical(model) if cohort is None else _checked(cohort)
    controlled = bool(sensitivity_control and moved)
    solution = _solve(model, cohort, t, plan, options, states=states, moved=moved, controlled=controlled)
    attrs = _attributes(model, cohort, {**options.written(model), "doses": plan.written(model)})
    result = label_solution(model, cohort, t, solution, attrs, moved)
    if residual:
        observed = observe(model, cohort, solution.outputs)
        check_names([*map(str, result.variables), *observed], model)
        result = result.assign(observed)
    _warn(model, result, solution)
    _warn_of_outputs(model, result, solution)
    return result


def _solve(
    model: Model, cohort: xr.Dataset, t: Any, plan: Any, options: Any, *, states: bool, moved: tuple[str, ...], controlled: bool
) -> Solution:
    from carkinetics.engine.solve import solve

    return solve(
        model.system,
        _inputs(model, cohort),
        t,
        tabulate_doses(model, cohort, plan),
        method=options.method,
        rtol=options.rtol,
        atol=options.atol,
        max_steps=options.max_steps,
        threads=options.threads,
        chunk=options.chunk,
        states=bool(states),
        wrt=tuple(model.system.inputs.index(name) for name in moved),
        controlled=controlled,
    )


def _refuse_what_is_no_model(model: Any) -> None:
    from carkinetics.model.spec import Model

    if not isinstance(model, Model):
        raise ConfigError(
            f"model: expected a Model, found {type(model).__name__}. Make one with ck.load_model(name) or ck.read_model(path)."
        )


def _refuse_what_comes_later(store: object, client: object) -> None:
    if store is not None:
        raise ConfigError("store: this version keeps results in memory. Leave it out, and write the result with sim.to_zarr(path).")
    if client is not None:
        raise ConfigError("client: this version works on the cores of one machine. Leave it out, and use threads=.")


def _typical(model: Model) -> xr.Dataset:
    """A cohort of one subject: typical parameters, reference covariates."""
    import pandas as pd

    from carkinetics.cohort.sample import cohort_from

    return cohort_from(model, pd.DataFrame({"subject": [0]}))


def _checked(cohort: Any) -> xr.Dataset:
    import xarray as xr

    if not isinstance(cohort, xr.Dataset) or "subject" not in cohort.coords or cohort["subject"].dims != ("subject",):
        raise ConfigError(
            f"cohort: expected a Dataset over `subject`, found {type(cohort).__name__}. "
            "Make one with ck.sample_cohort(model, n, seed=7), or from a table with ck.cohort_from(model, table)."
        )
    return cohort


def _inputs(model: Model, cohort: xr.Dataset) -> Any:
    """The inputs of the engine, float64 (n, inputs)."""
    inputs = np.empty((len(model.system.inputs), cohort.sizes["subject"]))  # each in one piece, as the cohort has it
    variables = cohort.variables
    for i, name in enumerate(model.system.inputs):
        if name not in variables or variables[name].dims != ("subject",):
            known = [str(key) for key, value in variables.items() if value.dims == ("subject",)]
            raise ConfigError(
                f"cohort: the model '{model.name}' needs '{name}' for each subject, and the cohort has none.{nearest(name, known)} "
                "Make the cohort for this model: ck.sample_cohort(model, n, seed=7) or ck.cohort_from(model, table)."
            )
        inputs[i] = variables[name].values
    return inputs.T


def _attributes(model: Model, cohort: xr.Dataset, written: dict[str, Any]) -> dict[str, Any]:
    from carkinetics import __version__

    seed = {"seed": int(cohort.attrs["seed"])} if "seed" in cohort.attrs else {}
    return {
        "model": model.name,
        "model_hash": model.hash,
        "title": model.title,
        **seed,
        "start": model.start,
        **written,
        "units_checked": int(model.units_checked),
        "carkinetics": __version__,
    }


def _warn(model: Model, result: xr.Dataset, solution: Solution) -> None:
    """One warning that counts the failures by status and names the first subjects, with state and time."""
    from carkinetics.engine.solve import STATUS

    failed = np.flatnonzero(solution.status)
    if not failed.size:
        return
    parts, advice = [], []
    for code in np.unique(solution.status[failed]):
        rows = failed[solution.status[failed] == code]
        named = [_failure(model, result, solution, int(row)) for row in rows[:_SHOWN]]
        more = ", ..." if rows.size > _SHOWN else ""
        parts.append(f"{rows.size} {STATUS[code]} ({', '.join(named)}{more})")
        advice.append(f"{STATUS[code]}: {_ADVICE[STATUS[code]]}")
    total = solution.status.size
    warnings.warn(
        f"{failed.size} of {total} subject{'s' * (total > 1)} did not finish: {listed(parts)}. "
        f"Their values are NaN after `last_good_time`. {'; '.join(advice)}.",
        SimulationWarning,
        stacklevel=3,
    )


def _warn_of_outputs(model: Model, result: xr.Dataset, solution: Solution) -> None:
    """One warning that names the observables that are not finite where the solution is good, with the first subject and time."""
    time = result["time"].values
    good = (solution.status == 0)[:, None] & (time >= model.start)
    parts = []
    for number, item in enumerate(model.observables):
        if np.isfinite(solution.outputs[:, :, number].sum()):  # then each of them is
            continue
        empty = good & ~np.isfinite(solution.outputs[:, :, number])
        rows = np.flatnonzero(empty.any(axis=1))
        if rows.size:
            first = f"subject {result['subject'].values[rows[0]]} at {time[empty[rows[0]].argmax()]:g} {model.time}"
            parts.append(f"'{item.key}' for {rows.size} of {len(good)} subject{'s' * (len(good) > 1)} (first: {first})")
    if parts:
        warnings.warn(
            f"Observables are not finite where the states are: {listed(parts)}. Their `expr` takes a log or a root of what is "
            "not positive there, divides by 0 or overflows: guard it with where(...), or look at these subjects' parameters.",
            SimulationWarning,
            stacklevel=3,
        )


def _failure(model: Model, result: xr.Dataset, solution: Solution, row: int) -> str:
    who = f"subject {result['subject'].values[row]}"
    state = f", state {model.states[solution.fault[row]].name}" if solution.fault[row] >= 0 else ""
    time = solution.last_good_time[row]
    return who + state + (f" after {time:g} {model.time}" if np.isfinite(time) else "")
