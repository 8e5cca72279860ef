"""The tables of a fit's page: data, estimates, random effects."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import fitted
from carkinetics.drawing.style import unit_text
from carkinetics.pages.numbers import NOTHING, count, exact, number, percent
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.fitting.result import Fit

DIGITS = 4
MOST_FAULTS = 40  # rows of the table of exclusions
RESIDUALS = {
    "sigma": "residual SD",
    "sigma_add": "residual SD, additive part",
    "sigma_prop": "residual SD, proportional part",
    "power": "exponent of the residual SD",
}


def data(fit: Fit) -> Table:
    """What was observed, a row an observable."""
    rows = []
    for item in fitted.observables_of(fit):
        mine = fitted.rows_of(fit, item.key)
        subjects = len(set(fit.predictions["subject"].values[mine].tolist()))
        sides = [int(fitted.rows_of(fit, item.key, side).sum()) for side in ("left", "interval", "right")]
        limits = ", ".join(exact(limit) for limit in fitted.limits_of(fit, [item])) or NOTHING
        below = f"{count(sides[0] + sides[1])} ({percent((sides[0] + sides[1]) / max(int(mine.sum()), 1))})"
        rows.append((fitted.title_of(item), unit_text(item.unit), count(subjects), count(int(mine.sum())), below, count(sides[2]), limits))
    columns = (
        Column("Observable", kind="prose"), Column("Unit", kind="text"), Column("Subjects"), Column("Observations"),
        Column("Below the limit"), Column("Above a limit"), Column("Lower limit"),
    )  # fmt: skip
    return table("Observations that were fitted", columns, rows)


def excluded(fit: Fit) -> Table | None:
    """Every row with a fault; None without any."""
    if fit.origin is None:
        return None
    import pandas as pd

    parts = [frame for frame in (fit.origin.data.excluded, fit.design.excluded) if len(frame)]
    if not parts:
        return None
    frame = pd.concat(parts, ignore_index=True).sort_values("line", kind="stable")
    rows = [
        (count(row["line"]), str(row["subject"]), str(row["column"]), str(row["value"]), sentence(str(row["rule"])), _kept(row["kept"]))
        for _, row in frame.head(MOST_FAULTS).iterrows()
    ]
    columns = (
        Column("Line"), Column("Subject", kind="text"), Column("Column", kind="text"), Column("Value", kind="text"),
        Column("Fault", kind="prose"), Column("Row", kind="text"),
    )  # fmt: skip
    more = len(frame) - len(rows)
    return table("Rows with faults", columns, rows, *((f"{count(more)} more are not shown.",) if more else ()))


def _kept(kept: bool) -> str:
    return "kept" if kept else "left out"


def estimates_frame(fit: Fit) -> pd.DataFrame:
    """The estimates as estimates.csv has them: parameter, unit, estimate, se, rse, lower, upper, shrinkage."""
    frame = fit.estimates.reset_coords("unit").to_dataframe().reset_index()
    frame["shrinkage"] = [shrinkage_of(fit, str(name)) for name in frame["parameter"]]
    return frame[["parameter", "unit", "estimate", "se", "rse", "lower", "upper", "shrinkage"]]


def shrinkage_of(fit: Fit, name: str) -> float:
    """The shrinkage of the random effect that `iiv.NAME` or `iov.NAME` is the SD of; NaN for every other estimate."""
    effect = name.removeprefix("iiv.")
    if not name.startswith(("iiv.", "iov.")) or effect not in fit.shrinkage["parameter"].values:
        return math.nan
    return float(fit.shrinkage.sel(parameter=effect))


def estimates(fit: Fit) -> Table:
    """Estimate, unit, RSE, 95 % interval, shrinkage, meaning."""
    rows = []
    for _, row in estimates_frame(fit).iterrows():
        limits = (float(row["lower"]), float(row["upper"]))
        interval = f"{number(limits[0], DIGITS)} to {number(limits[1], DIGITS)}" if np.isfinite(limits).all() else ""
        rows.append(
            (
                str(row["parameter"]), number(row["estimate"], DIGITS), unit_text(str(row["unit"])), _share(row["rse"]), interval,
                _share(row["shrinkage"]), meaning(fit, str(row["parameter"])),
            )
        )  # fmt: skip
    columns = (
        Column("Parameter", kind="text"), Column("Estimate"), Column("Unit", kind="text"), Column("RSE"), Column("95\u00a0% interval"),
        Column("Shrinkage"), Column("Meaning", kind="prose"),
    )  # fmt: skip
    notes = [
        "RSE: relative standard error. Intervals of typical values are made on the scale of the parameter, those of SDs on the log scale."
    ]
    fixed = [f"{item.name} = {exact(item.value)} {unit_text(item.unit)}".strip() for item in fit.model.parameters if item.fixed]
    if fixed:
        notes.append(f"Fixed, not estimated: {', '.join(fixed)}.")
    return table("Values of the model's file" if fit.evaluated_only else "Estimates", columns, rows, *notes)


def _share(value: float) -> str:
    """A share in per cent; nothing where there is none, so that narrow screens leave the line out."""
    return percent(value).replace("-", "\u2212") if np.isfinite(value) else ""


def meaning(fit: Fit, name: str) -> str:
    """A parameter of the fit in words."""
    known = {item.name: item for item in fit.model.parameters}
    if name in known:
        return sentence(known[name].about) or "Typical value"
    kind, _, rest = name.partition(".")
    if kind == "iiv":
        return f"Between subjects: SD of the random effect of {rest} ({known[rest].scale} scale)"
    if kind == "iov":
        return f"Between occasions: SD of the random effect of {rest} ({known[rest].scale} scale)"
    if kind == "effect":
        return _effect_in_words(fit, *rest.split("."))
    if kind == "corr":
        return f"Correlation of the random effects of {' and '.join(rest.split('.'))}"
    item = next((o for o in fit.model.observables if o.key == rest), None)
    log = " (log scale)" if item is not None and item.error == "lognormal" else ""
    return sentence(f"{RESIDUALS.get(kind, kind)} of {rest}{log}")


def _effect_in_words(fit: Fit, parameter: str, covariate: str, level: str = "") -> str:
    effect = next(item for item in fit.model.effects if (item.parameter, item.covariate) == (parameter, covariate))
    of = f"{covariate}{f' = {level}' if level else ''}"
    return sentence(f"{effect.about or 'effect of a covariate'} ({effect.form} effect of {of} on {parameter})")


def effects(fit: Fit) -> Table:
    """Each random effect: SD, mean of the subjects' effects, their SD, shrinkage."""
    from carkinetics.fitting.curves import effects_of

    rows = []
    for name, own in effects_of(fit).items():
        item, by_occasion = fit.model.parameter(name.removeprefix("iov.")), name.startswith("iov.")
        spread = number(float(own.std(ddof=1))) if len(own) > 1 else NOTHING
        shrunk = percent(shrinkage_of(fit, name if by_occasion else f"iiv.{name}"))
        sd = number((item.iov if by_occasion else item.iiv) or 0.0)
        rows.append((f"{item.name}, by occasion" if by_occasion else name, sd, number(float(own.mean())), spread, shrunk))
    columns = (
        Column("Random effect of", kind="text"),
        Column("Estimated SD"),
        Column("Mean of subjects"),
        Column("SD of subjects"),
        Column("Shrinkage"),
    )
    said = "Shrinkage: 1 \u2212 SD of the subjects' effects / estimated SD. Above about 30\u00a0%, individual values tell little."
    return table("Random effects and shrinkage", columns, rows, said)


def classes(fit: Fit) -> Table | None:
    """Each class: its share in the model, the subjects that are most probably in it, how sure that is; None without classes."""
    if fit.classes is None:
        return None
    posterior = fit.classes.values
    best, sure = posterior.argmax(axis=1), posterior.max(axis=1)
    rows = []
    for k, name in enumerate(fit.classes["class"].values):
        mine = best == k
        said = percent(float(sure[mine].mean())) if mine.any() else NOTHING
        rows.append((str(name), percent(float(fit.classes["share"].values[k])), count(int(mine.sum())), said))
    columns = (Column("Class", kind="text"), Column("Share estimated"), Column("Subjects"), Column("Their mean probability"))
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = -np.nansum(posterior * np.log(posterior)) / (len(posterior) * np.log(posterior.shape[1]))
    return table(
        "Classes of subjects",
        columns,
        rows,
        "Subjects are counted in their most probable class given their data; curves and individual values are those of that class.",
        f"Entropy: {number(1.0 - float(spread), 2)} (1: every subject is told apart, 0: none is).",
    )
