"""carkinetics: the kinetics of CAR-T cells in patients, simulated and fitted."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOME = {
    "Model": "model.spec",
    "load_model": "model.library",
    "read_model": "model.read",
    "models": "model.library",
    "read_sbml": "model.sbml.convert",
    "read_data": "data.read",
    "example_data": "examples",
    "sample_cohort": "cohort.sample",
    "cohort_from": "cohort.sample",
    "Dose": "simulation",
    "simulate": "simulation",
    "exposure": "noncompartmental",
    "load_trial": "trial.library",
    "read_trial": "trial.read",
    "run_trial": "trial.run",
    "write_data": "trial.database",
    "sweep": "whatif.sweeping",
    "sensitivity": "whatif.sensing",
    "assurance": "whatif.assuring",
    "paired_table": "whatif.paired",
    "calibrate": "calibration.run",
    "fit": "fitting.estimation",
    "compare": "comparison",
    "secondary": "fitting.quantities",
    "bootstrap": "fitting.resampling",
    "profile": "fitting.profiling",
    "sir": "fitting.reweighting",
    "covariate_search": "fitting.stepwise",
    "vpc": "diagnostics.predictive",
    "npde": "diagnostics.normalised",
    "report": "reporting",
    "verify": "recording.verifying",
    "rerun": "repeating.rerunning",
    "replay": "recording.replaying",
    "write_replay": "recording.replaying",
    "qualify": "qualification.run",
}
_MODULES = ("errors", "plot")

__all__ = [*_HOME, *_MODULES]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"carkinetics.{name}")
    if name in _HOME:
        value = getattr(import_module(f"carkinetics.{_HOME[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'carkinetics' has no attribute '{name}'; it has {', '.join(__all__)}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
