"""The page of a fit: can it be believed, what went in, what came out, how well it describes each subject."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from carkinetics import plot
from carkinetics.diagnostics.associations import associations_of
from carkinetics.drawing import fitted
from carkinetics.errors import ConfigError
from carkinetics.fitting.individual_result import IndividualFit
from carkinetics.pages import fit_tables, individual_tables, page
from carkinetics.pages.fit_model import fit_reproduction, model_section
from carkinetics.pages.images import picture
from carkinetics.pages.numbers import count, number
from carkinetics.pages.page import Block, Page, Section
from carkinetics.pages.tables import sentence

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit

PANELS = 12  # subjects of one figure
MOST_LISTED = 60  # subjects of a table that is not folded away
OPEN = 2  # figures of individual fits that are not folded away


def fit_page(fit: Fit) -> Page:
    """Everything that the page of a fit says."""
    subjects, observations = fit.ebe.sizes["subject"], fit.predictions.sizes["observation"]
    return Page(
        kicker="Fit to data",
        title=fit.model.title or fit.model.name,
        facts=(fit.model.name, fit.title, f"{count(subjects)} subjects", f"{count(observations)} observations"),
        lead=(verdict(fit),),
        notice=_notice(fit),
        summary=individual_tables.over_subjects(fit) if isinstance(fit, IndividualFit) else fit_tables.estimates(fit),
        sections=(
            *_subjects(fit),
            _data(fit),
            _objective(fit),
            _goodness(fit),
            _individuals(fit),
            *_effects(fit),
            *_covariates(fit),
            *_classes(fit),
            model_section(fit),
            fit_reproduction(fit),
        ),
    )


def verdict(fit: Fit) -> str:
    """Whether it converged, in one sentence."""
    if fit.evaluated_only:
        return "Evaluated, not fitted: the objective at the values of the model's file, without a search."
    if isinstance(fit, IndividualFit):
        good, n = int(fit.estimates["converged"].sum()), fit.ebe.sizes["subject"]
        return (
            f"{count(good)} of {count(n)} subjects converged: of each of them the search ended at a minimum within the bounds, and its "
            "data tell every parameter."
        )
    if fit.converged:
        sampled = "its trace is level, and the information of the data positive definite"
        descended = "it ended where the gradient is 0 and the Hessian positive definite"
        tested = sampled if fit.trace is not None and fit.ofv_trace is None else descended
        return f"Converged by {fit.title}: {tested}, with all parameters told apart."
    if fit.interrupted:
        return f"Interrupted, do not use these estimates. {' '.join(fit.messages)}"
    return f"Not converged, do not use these estimates. {' '.join(fit.messages)}"


def _notice(fit: Fit) -> tuple[str, ...]:
    if fit.converged or fit.evaluated_only:
        return ()
    if isinstance(fit, IndividualFit):
        return (
            "Subjects that did not converge have no standard errors, and are named below with the reason. Bounds in the model's file, "
            "fixed parameters, or a population fit help where a subject's own data are too few.",
        )
    return (
        "Without convergence there are no standard errors and no intervals. Start from other values, fix what these data cannot tell, "
        "or leave out random effects with a large shrinkage.",
    )


def _subjects(fit: Fit) -> tuple[Section, ...]:
    """Each subject of individual fits, with the reasons of those without standard errors."""
    if not isinstance(fit, IndividualFit):
        return ()
    listed, reasons = individual_tables.subjects(fit), individual_tables.reasons(fit)
    blocks = [page.shown(listed) if len(listed.rows) <= MOST_LISTED else page.folded("All subjects", page.shown(listed))]
    blocks += [page.shown(reasons)] if reasons is not None else []
    return (Section("subjects", "Subjects", tuple(blocks)),)


def _data(fit: Fit) -> Section:
    blocks: list[Block] = [page.text(_told(fit)), page.shown(fit_tables.data(fit))]
    if fit.origin is not None:
        counts = {name: n for name, n in fit.origin.data.counts.items() if name not in _NOT_LEFT_OUT and n}
        frame = fit.design.excluded
        unfit = int(frame.loc[~frame["kept"].astype(bool), "line"].nunique()) if len(frame) else 0
        if unfit:
            counts["do not fit the model, see the rows with faults below"] = unfit
        if counts:
            said = [f"{count(n)} row{'s' * (n > 1)}: {_reason(name)}" for name, n in counts.items()]
            blocks += [page.heading("Rows of the file that were not used"), page.items(tuple(said))]
        notes = tuple(dict.fromkeys((*fit.origin.data.notes, *fit.design.notes, *map(str, fit.failures[:MOST_LISTED]))))
        if notes:
            blocks += [page.heading("Remarks on the data"), page.items(tuple(map(sentence, notes)))]
    faults = fit_tables.excluded(fit)
    if faults is not None:
        blocks.append(page.folded("Rows with faults, one by one", page.shown(faults)))
    return Section("data", "Data", tuple(blocks))


_NOT_LEFT_OUT = ("read", "kept", "observations", "doses")


def _reason(name: str) -> str:
    """Why rows were left out, in words."""
    word, _, column = name.partition(" ")
    return f"another {column} was asked for" if word == "where" else name


def _told(fit: Fit) -> str:
    subjects, observations = fit.ebe.sizes["subject"], fit.predictions.sizes["observation"]
    censored = int((fit.predictions["censoring"].values != "none").sum())
    words = f"{count(observations)} observations of {count(subjects)} subjects"
    if fit.origin is not None:
        doses = 0 if fit.design.doses is None else len(fit.design.doses.time)
        words += f" and {count(doses)} doses" if doses else ""
        words += f", from {Path(fit.origin.data.source).name}"
    if not censored:
        return f"{words}. No value is censored."
    return (
        f"{words}. {count(censored)} are censored: they enter the likelihood as the probability of lying beyond their limit, "
        "and are neither left out nor replaced."
    )


def _objective(fit: Fit) -> Section:
    steep = np.abs(np.asarray(fit.gradient.values, dtype=np.float64))
    steep = np.full(1, np.nan) if isinstance(fit, IndividualFit) else steep  # a subject at a bound or a kink has a slope
    pairs = [
        ("Method", fit.title),
        ("Objective (\u22122 log L, without N log 2\u03c0 of the uncensored)", _signed(fit.ofv)),
        ("Its Monte-Carlo error (SD)", number(fit.ofv_error, 2) if fit.ofv_error else ""),
        ("log L", _signed(fit.loglik)),
        ("Estimated parameters", count(_estimated(fit))),
        ("Largest derivative of the objective at the end", number(float(np.nanmax(steep)), 2) if np.isfinite(steep).any() else ""),
        ("Condition number of the correlation of estimates", _condition(fit)),
    ]
    blocks: list[Block] = [page.facts(tuple((name, value) for name, value in pairs if value))]
    if fit.trace is not None:
        drawn = picture(
            "trace",
            lambda width: plot.trace(fit, width=width),
            "Course of the search: the value of each parameter by iteration.",
            "Every parameter on its own scale, by iteration. Where the search has ended well, lines are level at their right end.",
            None,
        )
        blocks.append(page.shown(drawn))
    return Section("objective", "Objective", tuple(blocks))


def _estimated(fit: Fit) -> int:
    """How many numbers were estimated."""
    sizes = fit.estimates.sizes
    return int(sizes["parameter"] * sizes.get("subject", 1) + sizes.get("residual", 0))


def _signed(value: float) -> str:
    return f"{value:.4f}".replace("-", "\u2212")


def _condition(fit: Fit) -> str:
    matrix = np.asarray(fit.covariance.values, dtype=np.float64)
    if matrix.ndim != 2 or not np.isfinite(matrix).all():
        return ""
    sd = np.sqrt(np.diag(matrix))
    return number(float(np.linalg.cond(matrix / np.outer(sd, sd))))


def _goodness(fit: Fit) -> Section:
    among = "individual" if isinstance(fit, IndividualFit) else "population and individual"
    drawn = picture(
        "gof",
        lambda width: plot.gof(fit, width=width),
        f"Goodness of fit: observed against {among} predictions, residuals against time, prediction and normal law.",
        "Line: identity, or 0; dashed: \u00b11.96, within which 95 % of residuals should lie; red: median of groups of residuals. "
        "Predictions below an axis stand on its edge; zeros have no place on a logarithmic axis.",
        None,
    )
    blocks = [page.shown(drawn)]
    if (fit.predictions["censoring"].values != "none").any():
        blocks.append(page.text(_ON_CENSORED))
    return Section("goodness", "Goodness of fit", tuple(blocks))


_ON_CENSORED = (
    "Censored values are open marks at their limit and have no residual. Near a lower limit only values above it have one, so that "
    "residuals of low predictions lean upwards even under the true model."
)


def _individuals(fit: Fit) -> Section:
    from carkinetics.drawing.fits import individuals as draw
    from carkinetics.fitting.curves import curves_of

    subjects = [str(subject) for subject in fit.ebe["subject"].values]
    curves = curves_of(fit)
    alone = isinstance(fit, IndividualFit)
    dashed = "" if alone else "Dashed: the typical subject, with this subject's doses and covariates. "
    blocks: list[Block] = []
    for name in dict.fromkeys(item.name for item in fitted.observables_of(fit)):
        pages = [subjects[i : i + PANELS] for i in range(0, len(subjects), PANELS)]
        for k, members in enumerate(pages):
            drawn = page.shown(
                picture(
                    f"individuals-{name}-{k + 1}",
                    lambda width, name=name, members=members: draw(fit, name, None, members, width, curves),  # type: ignore[misc]
                    f"Fits of {name.replace('_', ' ')}: what was observed and what is predicted, {len(members)} subjects.",
                    f"Subjects {k * PANELS + 1} to {k * PANELS + len(members)} of {len(subjects)}, all on the same axes. "
                    f"Solid: individual fit. {dashed}"
                    "Open marks: censored values, at their limit.",
                    None,
                )
            )
            title = f"Subjects {k * PANELS + 1} to {k * PANELS + len(members)}"
            blocks.append(drawn if k < OPEN else page.folded(title, drawn))
    return Section("individuals", "Individual fits", tuple(blocks))


def _effects(fit: Fit) -> tuple[Section, ...]:
    if not fit.shrinkage.sizes["parameter"]:
        return ()
    drawn = picture(
        "effects",
        lambda width: plot.effects(fit, width=width),
        "Random effects: for each parameter the subjects' effects as ticks and bars, and the normal density that was estimated.",
        "Ticks and bars: the subjects. Line: the normal law that was estimated. Subjects heaped at 0 under a wide line are shrinkage.",
        None,
    )
    return (Section("effects", "Random effects", (page.shown(drawn), page.shown(fit_tables.effects(fit)))),)


def _covariates(fit: Fit) -> tuple[Section, ...]:
    """Random effects against covariates, where there are both."""
    try:
        associations_of(fit)
    except ConfigError:
        return ()
    drawn = picture(
        "covariates",
        lambda width: plot.covariates(fit, most=PANELS, width=width),
        "Random effects against covariates: a point a subject, with a line or the quartiles of each level.",
        "A point is a subject. Line: least squares, with the 95 % interval of the mean; bar and box: median and quartiles. Effects "
        "that the model has are taken out already. p values are those of one pair each; effects that are shrunk show less than there is.",
        None,
    )
    return (Section("covariates", "Covariates", (page.shown(drawn),)),)


def _classes(fit: Fit) -> tuple[Section, ...]:
    """The classes of subjects, where the model has any."""
    found = fit_tables.classes(fit)
    return () if found is None else (Section("classes", "Classes of subjects", (page.shown(found),)),)
