"""Individual fits: from what was read to every subject's own parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError
from carkinetics.fitting.alone import FACTOR, Alone, Spots
from carkinetics.fitting.individual_gate import estimates, judge
from carkinetics.fitting.individual_result import IndividualFit
from carkinetics.fitting.joint import LOG_2PI
from carkinetics.fitting.marginal import Mode
from carkinetics.fitting.residuals import predictions_of
from carkinetics.fitting.solitary import Ended, seek
from carkinetics.fitting.structure import Values
from carkinetics.model.spec import Parameter

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.fitting.marginal import Marginal
    from carkinetics.model.spec import Model

Floats = NDArray[np.float64]
UNSTEADY = 0.01  # change of log sigmas in the last round that is worth a word


def alone_of(
    model: Model, design: Design, rtol: float, atol: float | Mapping[str, float] | None, blq: str, threads: int | None
) -> tuple[Alone, Marginal]:
    """Return the likelihood of single subjects: parameters that are not fixed are free, random or not, and there are no random effects.

    Effects of covariates move where the search starts, parameters that are fixed, and all from the start on where a covariate changes.
    """
    from carkinetics.fitting.estimation import objective_of

    for item in model.parameters:
        if item.iov or item.prior:
            raise ConfigError(
                f"'{item.name}' has {'iov' if item.iov else 'a prior'}: individual fits know one value of a subject for all occasions, and "
                "nothing of a population. Leave it out, or fit by another method."
            )
    lonely = replace(
        model,
        parameters=tuple(replace(item, iiv=None, iiv_fixed=False, iov_fixed=False) for item in model.parameters),
        correlations=(),
        effects=tuple(replace(effect, fixed=True, prior=None) for effect in model.effects),
    )
    marginal = objective_of(lonely, design, "individual", rtol=rtol, atol=atol, blq=blq, threads=threads)
    if not marginal.structure.free:
        raise ConfigError(f"Every parameter of '{model.name}' is fixed: there is nothing to fit. Free one of them.")
    span = np.array([_span(model.parameters[i]) for i in marginal.structure.free])
    return Alone(marginal.structure, marginal.predictor, span, blq), marginal


def _span(item: Parameter) -> float:
    """How far subjects are thought to differ in a parameter, as an SD on its scale."""
    if item.iiv:
        return item.iiv
    powers = {"normal": 1.0, "boxcox": item.box_cox or 0.0}
    return FACTOR * (abs(item.value) or 1.0) ** powers.get(item.scale, 0.0)


def fit_subjects(
    model: Model,
    design: Design,
    *,
    seed: int,
    evaluate_only: bool,
    rtol: float,
    atol: float | Mapping[str, float] | None,
    blq: str,
    threads: int | None,
) -> IndividualFit:
    """Return the fit of every subject on its own by maximum likelihood, with residual errors pooled over all of them (`pooled`)."""
    import xarray as xr

    alone, marginal = alone_of(model, design, rtol, atol, blq, threads)
    ended = _evaluated(alone) if evaluate_only else seek(alone, seed)
    judged = judge(alone, ended, searched=not evaluate_only)
    plain = np.bincount(design.subject[design.censoring == 0], minlength=alone.n)
    names = [alone.structure.model.parameters[i].name for i in alone.free]
    values = alone.values(ended.sigmas)
    mean = _mean(alone, ended.spots, judged.good)
    f, slope, _, likelihood = alone.seen(np.arange(alone.n), ended.spots.phi)
    mode = Mode(np.zeros((alone.n, 0)), ended.spots.value, f, slope, likelihood.observed(f, values))
    coords = {"subject": list(design.subjects), "parameter": names}
    ofv, on_scales = float(ended.spots.value.sum()), {"long_name": "on the scales of estimation"}
    found = estimates(alone, ended, judged, plain, coords)
    ebe = xr.DataArray(
        alone.structure.scales.from_scale(ended.spots.phi)[:, : len(model.parameters)],
        {"subject": list(design.subjects), "parameter": [item.name for item in model.parameters]},
        ("subject", "parameter"),
        attrs={"long_name": "individual values"},
    )
    told = [f"{who}: {note}" for who, note in zip(design.subjects, judged.notes, strict=True) if note]
    return IndividualFit(
        method="individual",
        ofv=ofv,
        loglik=-0.5 * (ofv + float(plain.sum()) * LOG_2PI),
        converged=bool(judged.good.all()),
        evaluated_only=evaluate_only,
        estimates=found,
        covariance=xr.DataArray(
            judged.covariance,
            {**coords, "other": names},
            ("subject", "parameter", "other"),
            attrs={"long_name": "on the scales of estimation"},
        ),
        gradient=xr.DataArray(ended.spots.gradient, coords, ("subject", "parameter"), attrs=on_scales),
        eta=xr.DataArray(
            np.empty((alone.n, 0)), {"subject": coords["subject"], "effect": np.empty(0, dtype=object)}, ("subject", "effect")
        ),
        ebe=ebe,
        ebe_se=found["se"].reindex(parameter=ebe["parameter"].values).reset_coords(drop=True),
        shrinkage=xr.DataArray(np.empty(0), {"parameter": np.empty(0, dtype=object)}, ("parameter",)),
        failures=marginal.predictor.tolerances.lost.told(
            [str(design.subjects[s]) for s in np.flatnonzero(~np.isfinite(ended.spots.value))]
        ),
        predictions=predictions_of(marginal, replace(values, mu=mean), mode),
        model=_updated(model, alone, mean, values),
        design=design,
        messages=(*_remarks(ended, evaluate_only), *told),
    )


def _remarks(ended: Ended, evaluate_only: bool) -> tuple[str, ...]:
    """What is to be said of all subjects."""
    if evaluate_only:
        return ()
    if ended.freedom < 1:
        return (
            "No subject has more values than parameters: the residual errors, and with them the standard errors, are the model file's.",
        )
    if ended.change > UNSTEADY:
        return (f"The residual errors still change by {100.0 * ended.change:.2g} % from round to round.",)
    return ()


def _evaluated(alone: Alone) -> Ended:
    """All subjects at the values of the model, without a search."""
    sigmas = alone.structure.pack(alone.structure.start)[len(alone.free) :]
    spots = alone.at(np.arange(alone.n), alone.structure.centre(alone.structure.start), sigmas)
    nobody = np.zeros(alone.n, dtype=np.intp)
    return Ended(spots, sigmas, 0, nobody - 1, np.full(alone.n, np.nan), nobody)


def _mean(alone: Alone, spots: Spots, good: NDArray[np.bool_]) -> Floats:
    """The mean on the scale (P,) of the subjects that converged, or of all where none did, less what covariates moved them by."""
    structure = alone.structure
    moved = (spots.phi - structure.centre(structure.start))[good if good.any() else slice(None)].mean(axis=0)
    return np.asarray(moved[: len(structure.start.mu)] + structure.start.mu, dtype=np.float64)


def _updated(model: Model, alone: Alone, mean: Floats, values: Values) -> Model:
    """Return the model with the mean of subjects and the pooled sigmas in the place of its values."""
    natural, free = alone.structure.typical(mean), set(alone.structure.free)
    parameters = tuple(replace(p, value=float(natural[i])) if i in free else p for i, p in enumerate(model.parameters))
    return replace(model, parameters=parameters, observables=alone.structure.observables(values))
