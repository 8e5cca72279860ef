"""Whether a model and a cohort are what a result says that it was made with, as far as it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.errors import ConfigError
from carkinetics.task import check_input

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model


def check_origin(result: Any, model: Model | None, cohort: xr.Dataset | None) -> None:
    """ConfigError unless `result` is one of `simulate`, of this model (by its hash) and of the subjects of this cohort."""
    attrs = getattr(result, "attrs", {})
    if "model_hash" not in attrs or "doses" not in attrs or "trial_document" in attrs:
        raise ConfigError("report: model and cohort are for a result of simulate; leave them out.")
    if model is not None and model.hash != attrs["model_hash"]:
        raise ConfigError(
            f"model: the result was simulated with another one (hash {str(attrs['model_hash'])[:12]}; '{model.name}' has "
            f"{model.hash[:12]}). Give the model that was simulated."
        )
    if cohort is None:
        return
    if "subject" not in cohort.coords or not np.array_equal(cohort["subject"].values, result["subject"].values):
        raise ConfigError("cohort: its subjects are not those of the result. Give the cohort that was simulated.")
    if model is not None:
        for name in model.system.inputs:
            check_input(model, cohort.variables, name)
