"""Measurements of simulated values: the residual error of the assay, and what falls below its limit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.labelling import Variable, label_outputs

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model, Observable

Floats = NDArray[np.float64]

# error -> y from the value f, the observable and a standard normal draw z (n, nt); sigmas are SDs
OBSERVED: dict[str, Callable[[Any, Floats, Floats], Floats]] = {
    "additive": lambda o, f, z: f + o.sigma * z,
    "proportional": lambda o, f, z: f * (1.0 + o.sigma * z),
    "combined": lambda o, f, z: f + np.hypot(o.sigma_add, o.sigma_prop * f) * z,  # variances add
    "combined_sd": lambda o, f, z: f + (o.sigma_add + o.sigma_prop * np.abs(f)) * z,  # SDs add
    "power": lambda o, f, z: f + o.sigma * np.abs(f) ** o.power * z,
    "lognormal": lambda o, f, z: f * np.exp(o.sigma * z),
    "student": lambda o, f, z: f + o.sigma * z,
}


def observe(model: Model, cohort: xr.Dataset, outputs: Floats, subjects: NDArray[np.int64] | None = None) -> dict[str, Variable]:
    """Return `<name>_observed` (with residual error) and `<name>_blq` (1 below the limit) of every name that has an error model.

    `outputs` is (n, nt, observables). A draw belongs to (seed of the cohort, observable, subject, number of the time), so
    that it does not depend on the other subjects; `subjects` numbers them where the cohort is a block of a larger one.
    ConfigError without a seed, or when no observable has an error model.
    """
    if "seed" not in cohort.attrs:
        raise ConfigError("residual=True: the cohort has no seed for the residual error. Give one: cohort.assign_attrs(seed=7).")
    with_error = {item.name for item in model.observables if item.error is not None}
    if not with_error:
        raise ConfigError(f"residual=True: no observable of the model '{model.name}' has an `error`. Declare one, or leave residual out.")
    seed = int(cohort.attrs["seed"])
    numbers = numbers_of(cohort) if subjects is None else subjects

    def observed(i: int, item: Observable) -> Floats:
        values = outputs[:, :, i]
        if item.error is None:
            return np.full_like(values, np.nan)
        with np.errstate(invalid="ignore", over="ignore"):
            return OBSERVED[item.error](item, values, _draws(item, seed, numbers, values.shape[1]))

    out: dict[str, Variable] = {}
    for name, (dims, values, attrs) in label_outputs(model, observed).items():
        if name not in with_error:
            continue
        out[f"{name}_observed"] = (dims, values, {**attrs, "long_name": f"{attrs['long_name']}, with residual error"})
        limit = np.asarray(attrs.get("lloq", np.nan), dtype=np.float64)
        blq = (values < (limit[:, None] if limit.ndim else limit)).astype(np.int8)
        about = {"flag_values": [0, 1], "flag_meanings": "quantified below_lloq"}
        out[f"{name}_blq"] = (dims, blq, {"long_name": f"{attrs['long_name']} below the limit of quantification", **about})
    return out


def _draws(item: Observable, seed: int, subjects: NDArray[np.int64], nt: int) -> Floats:
    """Standardised residuals (n, nt): normal, or Student's t with the observable's degrees of freedom."""
    from carkinetics.cohort.streams import normal, uniform

    purpose = f"residual:{item.key}"
    if item.error != "student":
        return np.stack([normal(seed, purpose, subjects, replicate=k) for k in range(nt)], axis=1)
    from scipy.special import stdtrit

    return stdtrit(item.df, np.stack([uniform(seed, purpose, subjects, replicate=k) for k in range(nt)], axis=1))


def numbers_of(cohort: xr.Dataset) -> NDArray[np.int64]:
    """Subjects as integers; their rows where they are not."""
    subject = cohort["subject"].values
    if subject.dtype.kind in "iu" and (subject.size == 0 or subject.min() >= 0):
        return subject.astype(np.int64)
    return np.arange(subject.size, dtype=np.int64)
