"""One data set of a study: drawn from a model that is known, fitted from values that are off, and what came out as a line."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

import carkinetics as ck
from carkinetics.errors import CarkineticsError
from carkinetics.model.rules import SIGMAS

FREE = frozenset({"sigma", "sigma_add", "sigma_prop"})


def drawn(
    model: Any,
    n: int,
    visits: Sequence[Sequence[float]],
    seed: int,
    dose: float | None = None,
    lloq: float | Mapping[str, float] | None = None,
) -> Any:
    """Return what n subjects drawn from the model would have shown, as Observations; a seed is a data set.

    Subjects follow the groups of times of `visits` in turn; each gets `dose` at 0. Observables with an error are measured at every visit.
    """
    import pandas as pd

    observables = [o for o in model.observables if o.error]
    times, doses = sorted({time for group in visits for time in group}), () if dose is None else [ck.Dose(dose)]
    sim = ck.simulate(model, ck.sample_cohort(model, n=n, seed=seed), times=times, doses=doses, residual=True, threads=1, rtol=1e-9)
    tables = [] if dose is None else [pd.DataFrame({"ID": np.arange(n), "TIME": 0.0, "AMT": dose, "EVID": 1})]
    attends = np.array([[time in visits[s % len(visits)] for time in times] for s in range(n)])
    who, when = np.nonzero(attends)
    for o in observables:
        values = sim[f"{o.name}_observed"].transpose("subject", "time").values[attends]
        tables.append(pd.DataFrame({"ID": who, "TIME": np.asarray(times, dtype=float)[when], "DV": values, "DVID": o.key, "EVID": 0}))
    table = pd.concat(tables).sort_values(["ID", "TIME", "EVID"], ascending=[True, True, False], kind="stable")
    return ck.read_data(table if dose is not None else table.drop(columns="EVID"), lloq=lloq)


def altered(model: Any, seed: int, least: float, most: float, spread: float) -> Any:
    """Return the model with other values to start from, in one direction or the other: typical ones off by a factor from `least` to `most`,
    SDs of random effects and of residuals by one of up to `spread`."""
    draw = np.random.Generator(np.random.Philox([seed, 1]))

    def factor(low: float, high: float) -> float:
        return float(np.exp(draw.choice([-1.0, 1.0]) * draw.uniform(np.log(low), np.log(high))))

    parameters = {}
    for p in model.parameters:
        if not p.fixed:
            parameters[p.name] = {"value": p.value * factor(least, most), **({"iiv": p.iiv * factor(1.0, spread)} if p.iiv else {})}
    changed = model.replace(parameters=parameters)
    return with_sigmas(changed, lambda: factor(1.0, spread))


def with_sigmas(model: Any, factor: Any) -> Any:
    """Return the model with the SDs of its residuals multiplied, each by what `factor` gives."""
    from dataclasses import replace

    def moved(o: Any) -> Any:
        keys = [key for key in SIGMAS.get(o.error or "", ()) if key in FREE]
        return replace(o, **{key: getattr(o, key) * factor() for key in keys})

    return replace(model, observables=tuple(moved(o) for o in model.observables))


def truth_of(model: Any) -> dict[str, float]:
    """Return the true values by the names of a fit's estimates."""
    found = {p.name: p.value for p in model.parameters if not p.fixed}
    found |= {f"iiv.{p.name}": p.iiv for p in model.parameters if p.iiv}
    for o in model.observables:
        found |= {f"{key}.{o.key}": getattr(o, key) for key in SIGMAS.get(o.error or "", ()) if key in FREE}
    return found


def fitted(start: Any, data: Any, **how: Any) -> dict[str, Any]:
    """Fit, and return what a line of results holds; a refusal of the fit is a line as well."""
    wall, cpu = time.perf_counter(), time.process_time()
    try:
        fit = ck.fit(start, data, threads=1, **how)
    except CarkineticsError as refusal:
        return {"converged": False, "messages": [str(refusal)], "estimates": {}, **_taken(wall, cpu)}
    columns = [fit.estimates[name].values for name in ("estimate", "se", "lower", "upper")]
    names = map(str, fit.estimates["parameter"].values)
    return {
        "converged": fit.converged,
        "messages": list(fit.messages),
        "ofv": number(fit.ofv),
        "ofv_error": number(fit.ofv_error),
        "iterations": 0 if fit.trace is None else fit.trace.sizes["iteration"],
        "censored": float((fit.design.censoring > 0).mean()),
        "estimates": {name: [number(column[k]) for column in columns] for k, name in enumerate(names)},
        **_taken(wall, cpu),
    }


def _taken(wall: float, cpu: float) -> dict[str, float]:
    return {"seconds": round(time.perf_counter() - wall, 3), "cpu_seconds": round(time.process_time() - cpu, 3)}


def number(value: float) -> float | None:
    """Return a number that JSON can hold: an end of an interval at infinity is the largest one, and nan is None."""
    return None if math.isnan(value) else float(min(max(value, -sys.float_info.max), sys.float_info.max))
