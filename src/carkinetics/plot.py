"""The pictures: each function takes labelled results and returns a matplotlib Figure, which is shown or saved by whoever asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr
    from matplotlib.figure import Figure

    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Model
    from carkinetics.trial.spec import Trial

WIDTH = 10.4  # inches; below 6 the panels of a figure are stacked


def profiles(
    sim: xr.Dataset,
    name: str = "transgene",
    by: str | None = "arm",
    matrix: str | None = None,
    lloq: float | None = None,
    *,
    band: tuple[float, float] = (0.05, 0.95),
    width: float = WIDTH,
) -> Figure:
    """Draw `name` over time: the median and the `band` of quantiles of each group of `by`, one panel a matrix, on a logarithmic axis.

    Quantiles are over the subjects who have a value at that time. `lloq` in the unit of `name`; left out, the variable's own. Days to
    day 28 are linear, later times (shaded) logarithmic. ConfigError for a name, matrix or coordinate that is not there.
    """
    from carkinetics.drawing import profiles as drawing

    return drawing.profiles(drawing.read_profiles(sim, name, by, matrix, lloq, band), width)


def individuals(
    sim: xr.Dataset | Fit,
    name: str = "transgene",
    by: str | None = "arm",
    matrix: str | None = None,
    lloq: float | None = None,
    *,
    subjects: Sequence[str] | None = None,
    most: int = 40,
    width: float = WIDTH,
) -> Figure:
    """Draw up to `most` single subjects of each group as thin lines, with the group's median; the first matrix unless one is named.

    Of a Fit: one small panel for each of its `subjects` (left out: of all) with what was observed, the individual prediction and,
    dashed, the population's; open triangles stand for censored values, at their limit. `by`, `lloq` and `most` are not used.
    """
    from carkinetics.fitting.result import Fit

    if isinstance(sim, Fit):
        from carkinetics.drawing.fits import individuals as draw_fit

        return draw_fit(sim, name, matrix, subjects, width)
    from carkinetics.drawing import profiles as drawing

    return drawing.individuals(drawing.read_individuals(sim, name, by, matrix, lloq, most), width)


def gof(fit: Fit, *, width: float = WIDTH) -> Figure:
    """Draw the goodness of a fit: observed against predicted values, weighted residuals against time and prediction.

    All-positive values stand on logarithmic axes. Censored values are open triangles at their limit, and have no residual.
    """
    from carkinetics.drawing.goodness import gof as draw

    return draw(fit, width)


def effects(fit: Fit, *, width: float = WIDTH) -> Figure:
    """Draw the random effects of a fit: each subject a tick, the estimated distribution a line, with its SD and its shrinkage."""
    from carkinetics.drawing.effects import effects as draw

    return draw(fit, width)


def covariates(fit: Fit, *, most: int = 12, width: float = WIDTH) -> Figure:
    """Draw each random effect between subjects against each covariate of the data: what a covariate model could still explain.

    At most `most` pairs, the least p value first. Numbers have a line with its 95 % interval and the correlation, levels their medians and
    quartiles. Effects of the model are taken out; shrunk random effects show less than there is. ConfigError without either.
    """
    from carkinetics.drawing.covariates import covariates as draw

    return draw(fit, most, width)


def trace(fit: Fit, *, width: float = WIDTH) -> Figure:
    """Draw the course of a fit: its objective (where the method knows it) and every parameter, iteration by iteration."""
    from carkinetics.drawing.course import trace as draw

    return draw(fit, width)


def exposure(
    table: xr.Dataset,
    metrics: Sequence[str] = ("cmax", "auc_0_28", "tmax"),
    by: str | None = "arm",
    matrix: str | None = None,
    *,
    width: float = WIDTH,
) -> Figure:
    """Draw measures of `ck.exposure`: the first 500 subjects of each group as points, the median (bar) and 5-95 % range (line) of all."""
    from carkinetics.drawing.measures import exposure as draw

    if matrix is None and "matrix" in table.dims:
        matrix = str(table["matrix"].values[0])
    return draw(table, tuple(metrics), by, matrix, width)


def schema(trial: Trial, *, width: float = WIDTH) -> Figure:
    """Draw the design of a trial: lymphodepletion, infusion, samples in each matrix, and outcomes with their time frame."""
    from carkinetics.drawing.design import schema as draw

    return draw(trial, width)


def enrolled(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the ages, the weights and the body surface areas of the subjects; DataError where the Dataset has no such covariates."""
    from carkinetics.drawing.people import enrolled as draw

    return draw(result, width)


def response(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the shares of CR, CRi, PR and NR at day 28 and as best response, arm by arm, of a result of `run_trial`."""
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.outcomes import response as draw
    from carkinetics.drawing.readings import response_shares

    return draw(response_shares(result), looks(result, "arm"), width)


def survival(result: xr.Dataset, endpoint: str = "os", *, width: float = WIDTH) -> Figure:
    """Draw Kaplan-Meier curves of a result of `run_trial` with 95 % intervals and numbers at risk; `endpoint`: "os", "efs" or "rfs"."""
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.outcomes import survival as draw
    from carkinetics.drawing.readings import survival_rows

    return draw(*survival_rows(result, endpoint), looks(result, "arm"), width)


def adverse_events(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the share of subjects with each severe adverse event and its 95 % interval, arm by arm, of a result of `run_trial`."""
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.outcomes import adverse_events as draw
    from carkinetics.drawing.readings import event_rates

    return draw(event_rates(result), "Children with the event (%)", looks(result, "arm"), width)


def incidence(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the cumulative incidence of relapse by antigen status after the remission, death competing, one panel an arm."""
    from carkinetics.drawing.children import causes
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.relapses import incidence as draw
    from carkinetics.trial.occurrences import relapse_incidence

    return draw(relapse_incidence(result), causes(result), looks(result, "arm"), float(result["time"].values[-1]), width)


def waterfall(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw how far the blasts of the marrow fell in each of the first 100 children of each arm, coloured by best response."""
    from carkinetics.drawing.children import depths
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.waterfall import waterfall as draw

    return draw(depths(result), looks(result, "arm"), width)


def swimmer(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the course of the first 20 children of each arm: remission, relapse by type, copies above the limit, death, end."""
    from carkinetics.drawing.children import causes, courses
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.swimmer import swimmer as draw

    return draw(courses(result), causes(result), looks(result, "arm"), float(result["time"].values[-1]), width)


def samples(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the samples of a result of `run_trial` on the days on which they were taken, with the windows of the visits."""
    from carkinetics.drawing.samples import samples as draw
    from carkinetics.trial.read import trial_of

    trial = trial_of(result)
    return draw(result, trial.readouts.transgene, {visits.matrix: visits for visits in trial.visits}, width)


def persistence(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw the share above the limit of quantification: as the samples tell it (bands) and by the daily course (dashed)."""
    from carkinetics.drawing.groups import looks
    from carkinetics.drawing.samples import persistence as draw
    from carkinetics.trial.endpoints import persistence_curves
    from carkinetics.trial.occurrences import persistence_between_visits

    matrices = [str(matrix) for matrix in result["matrix"].values]
    seen = {matrix: persistence_between_visits(result, matrix) for matrix in matrices}
    daily = {matrix: persistence_curves(result, matrix) for matrix in matrices}
    return draw(seen, daily, looks(result, "arm"), float(result["time"].values[-1]), width)


def vpc(fit: Fit | xr.Dataset, n: int = 500, seed: int = 0, *, width: float = WIDTH, **options: Any) -> Figure:
    """Draw the visual predictive check of a fit: data, their 5, 50 and 95 % quantiles, and the 90 % intervals of the model's.

    `options` (bins, by, prediction_corrected, threads) are those of ck.vpc; instead of a fit, its Dataset may be given. Values below the
    LLOQ are open triangles at the limit, and the lower panel has their share in each bin.
    """
    from carkinetics.diagnostics.predictive import vpc as check
    from carkinetics.drawing.predictive import vpc as draw
    from carkinetics.fitting.result import Fit

    return draw(check(fit, n, seed, **options) if isinstance(fit, Fit) else fit, width)


def profile(found: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw what ck.profile found: the rise of the objective along each estimate, the threshold, the interval, the estimate."""
    from carkinetics.drawing.uncertainty import profile as draw

    return draw(found, width)


def bootstrap(found: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw what ck.bootstrap or ck.sir found: a histogram of each estimate, its 95 % interval, its median, the fit's estimate."""
    from carkinetics.drawing.uncertainty import bootstrap as draw

    return draw(found, width)


def typical(model: Model, *, width: float = WIDTH) -> Figure:
    """Draw what a model says of its typical subject, given what its [example] says: a panel for each unit, the CAR-T level first.

    Triangles on the axis of time are doses. ConfigError where no observable is ever above 0: nothing is given, or nothing is there.
    """
    from carkinetics.drawing.typical import typical as draw

    return draw(model, width)


def compare(result: xr.Dataset, *, relative: bool = False, width: float = WIDTH) -> Figure:
    """Draw the curves of `ck.compare` of models: levels of CAR-T cells in rows by their unit, in blood and in marrow; others below.

    All rows of CAR-T cells share the axis of days after the infusion. `relative`: each level over its peak, so that models of different
    units stand in one panel. ConfigError for a comparison of fits.
    """
    from carkinetics.drawing.compared import compare as draw

    return draw(result, relative, width)


def sweep(result: xr.Dataset, outcome: str = "response", *, width: float = WIDTH) -> Figure:
    """Draw an outcome of `ck.sweep` along its first axis, arm by arm with 95 % intervals; other axes are panels, at most six.

    ConfigError for an outcome that is not there, and for more panels: select values of the other axes with .sel.
    """
    from carkinetics.drawing.groups import looks_of_arms
    from carkinetics.drawing.sweeps import sweep as draw

    return draw(result, outcome, looks_of_arms(result), width)


def tornado(result: xr.Dataset, outcome: str = "response", *, most: int = 10, width: float = WIDTH) -> Figure:
    """Draw what an outcome of `ck.sensitivity` hangs on, arm by arm: one parameter moved an SD down and up, and Sobol's indices."""
    from carkinetics.drawing.groups import looks_of_arms
    from carkinetics.drawing.tornado import tornado as draw

    return draw(result, outcome, looks_of_arms(result), most, width)


def assurance(result: xr.Dataset, *, width: float = WIDTH) -> Figure:
    """Draw what `ck.assurance` found: the probability to meet the target by size, and the share in each world against the target."""
    from carkinetics.drawing.chances import assurance as draw
    from carkinetics.drawing.groups import looks_of_arms

    return draw(result, looks_of_arms(result), width)


def paired(result: xr.Dataset, outcomes: Sequence[str] = ("response", "efs_12"), *, width: float = WIDTH) -> Figure:
    """Draw, of the same children of a result of `run_trial`, who has an outcome with both of two products, with one only, with neither."""
    from carkinetics.drawing.chances import paired as draw
    from carkinetics.drawing.groups import looks
    from carkinetics.whatif.paired import paired_table

    return draw(paired_table(result, tuple(outcomes)), looks(result, "arm"), outcomes, width)


def calibration(frame: pd.DataFrame, titles: Mapping[str, str] | None = None, *, width: float = WIDTH) -> Figure:
    """Draw the fit of a calibration (`Calibration.fit`): every target, and how far from it what is reached lies, in SDs of the target.

    `titles` of the arms. The band is the target's 95 % interval; a hollow dot is outside it; the bar is the posterior's 95 %.
    """
    from carkinetics.drawing.calibrated import calibration as draw

    return draw(frame, titles or {}, width)
