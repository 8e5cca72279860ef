"""A fit as one Dataset that goes to zarr and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.fitting.result import Fit


def as_dataset(fit: Fit) -> xr.Dataset:
    """Return all numbers of a fit in one Dataset.

    Over `parameter`: estimate, se, rse, lower, upper, gradient; (parameter, other): covariance; (subject, individual_parameter): ebe,
    ebe_se; (subject, random_effect): eta; (subject, class): class_probability; `effect`: shrinkage; `observation`: observed, pred, ipred,
    ires, iwres, cwres, with observation_subject, time, observable, censoring, line; (iteration, parameter): trace; iteration: ofv_trace. Of
    individual fits estimates, gradient and covariance are by `subject`, too.
    """
    import xarray as xr

    predictions = fit.predictions.rename(subject="observation_subject")
    parts: list[xr.Dataset | xr.DataArray] = [
        fit.estimates,
        fit.gradient.rename("gradient"),
        fit.covariance.rename("covariance"),
        fit.ebe.rename("ebe").rename(parameter="individual_parameter"),
        fit.eta.rename("eta").rename(effect="random_effect"),
        *([] if fit.ebe_se is None else [fit.ebe_se.rename("ebe_se").rename(parameter="individual_parameter")]),
        fit.shrinkage.rename("shrinkage").rename(parameter="effect"),
        *([] if fit.classes is None else [fit.classes.rename("class_probability")]),
        predictions.assign_coords(time=predictions["time"].assign_attrs(units=fit.model.time)),
        *(traced.rename(name) for name, traced in (("trace", fit.trace), ("ofv_trace", fit.ofv_trace)) if traced is not None),
    ]
    origin = fit.origin
    attrs = {
        "model": fit.model.name,
        "title": fit.model.title,
        "model_hash": fit.model.hash,
        "method": fit.method,
        "ofv": fit.ofv,
        "loglik": fit.loglik,
        "converged": int(fit.converged),
        "interrupted": int(fit.interrupted),
        "evaluated_only": int(fit.evaluated_only),
        "messages": "\n".join(fit.messages),
        **fit.estimates.attrs,
        **({} if origin is None else {"start_hash": origin.start.hash, "data": origin.data.source}),
        **({} if origin is None else {name: value for name, value in origin.settings.items() if isinstance(value, str | float | int)}),
    }
    return xr.merge(parts, combine_attrs="drop").assign_attrs(attrs)
