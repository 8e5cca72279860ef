"""The tables of the page of individual fits: each parameter over the subjects, each subject, why some have no standard errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing.style import unit_text
from carkinetics.pages.numbers import NOTHING, count, interval, number, percent
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.fitting.individual_result import IndividualFit

DIGITS = 3


def frame(fit: IndividualFit) -> pd.DataFrame:
    """The estimates as estimates.csv has them: a row for each subject and parameter."""
    found = fit.estimates.drop_dims("residual").reset_coords("unit").to_dataframe().reset_index()
    first = ["subject", "parameter", "unit", "estimate", "se", "rse", "lower", "upper"]
    return found[[*first, *(name for name in found if name not in first)]]


def over_subjects(fit: IndividualFit) -> Table:
    """Each parameter: median, quartiles and range of the subjects that converged, and the median of their standard errors."""
    found = fit.estimates
    good = found["converged"].values if found["converged"].values.any() else np.ones(found.sizes["subject"], dtype=bool)
    rows = []
    for name in map(str, found["parameter"].values):
        own, item = found.sel(parameter=name), fit.model.parameter(name)
        values, rse = own["estimate"].values[good], own["rse"].values[good]
        rows.append(
            (
                name, unit_text(item.unit), _quartiles(values),
                f"{number(values.min(), DIGITS)} to {number(values.max(), DIGITS)}", _median(rse),
                sentence(item.about) or NOTHING,
            )
        )  # fmt: skip
    columns = (
        Column("Parameter", kind="text"), Column("Unit", kind="text"), Column("Median", "quartiles"), Column("Range"),
        Column("RSE", "median"), Column("Meaning", kind="prose"),
    )  # fmt: skip
    of = f"Of the {count(good.sum())} subjects that converged." if good.sum() < len(good) else f"Of {count(len(good))} subjects."
    return table("Parameters over the subjects", columns, rows, of, residual(fit))


def residual(fit: IndividualFit) -> str:
    """The residual errors in words."""
    found = fit.estimates
    said = [f"{name} = {number(value, DIGITS + 1)}" for name, value in zip(found["residual"].values, found["sigma"].values, strict=True)]
    if fit.evaluated_only:
        return f"Residual errors of the model's file: {', '.join(said)}."
    return (
        f"Residual errors, shared by all subjects: {', '.join(said)}, from {count(found.attrs['degrees_of_freedom'])} degrees of freedom "
        "(quantified values less parameters)."
    )


def subjects(fit: IndividualFit) -> Table:
    """A row a subject: observations, objective, BIC, each parameter with its RSE."""
    found = fit.estimates
    names = [str(name) for name in found["parameter"].values]
    rows = []
    for i, subject in enumerate(map(str, found["subject"].values)):
        own = found.isel(subject=i)
        cells = [
            f"{number(estimate, DIGITS)}{f' ({100.0 * rse:.0f})' if np.isfinite(rse) else ''}"
            for estimate, rse in zip(own["estimate"].values, own["rse"].values, strict=True)
        ]
        rows.append((subject, count(float(own["observations"])), f"{float(own['ofv']):.2f}".replace("-", "\u2212"), *cells))
    units = [unit_text(str(unit)) for unit in found["unit"].values]
    columns = [Column("Subject", kind="text"), Column("Values"), Column("Objective")]
    columns += [Column(name, f"{unit} (RSE %)".strip()) for name, unit in zip(names, units, strict=True)]
    return table("Subject by subject", columns, rows, "Without an RSE: the data do not determine the parameter; see the reasons below.")


def reasons(fit: IndividualFit) -> Table | None:
    """Subjects with a remark; None without any."""
    notes = [
        (str(name), sentence(str(note))) for name, note in zip(fit.estimates["subject"].values, fit.estimates["note"].values, strict=True)
    ]
    rows = [row for row in notes if row[1]]
    return table("Remarks on subjects", (Column("Subject", kind="text"), Column("Remark", kind="prose")), rows) if rows else None


def _quartiles(values: np.ndarray) -> str:
    low, middle, high = np.quantile(values, [0.25, 0.5, 0.75])
    return interval(middle, low, high, DIGITS)


def _median(shares: np.ndarray) -> str:
    known = shares[np.isfinite(shares)]
    return _share(float(np.median(known))) if known.size else ""


def _share(value: float) -> str:
    return percent(value).replace("-", "\u2212")
