"""ck.fit: a model, data and a method -> a Fit."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError, DataError, FitInterrupted
from carkinetics.model.faults import listed, nearest

if TYPE_CHECKING:
    from carkinetics.data.design import Design
    from carkinetics.fitting.course import Course
    from carkinetics.fitting.failures import Lost
    from carkinetics.fitting.marginal import Marginal
    from carkinetics.fitting.progress import Progress
    from carkinetics.fitting.result import Fit, Origin
    from carkinetics.model.spec import Model

BLQ = ("m3", "m4")
METHODS = ("fo", "foce", "focei", "laplace", "saem", "importance", "map", "individual")


def fit(
    model: Model,
    data: Any,
    *,
    method: str = "focei",
    evaluate_only: bool = False,
    seed: int = 0,
    strict: bool = True,
    rtol: float = 1e-8,
    atol: float | Mapping[str, float] | None = None,
    covariance: str = "r",
    blq: str = "m3",
    starts: int = 1,
    threads: int | None = None,
    progress: Callable[[Progress], Any] | bool | None = None,
    checkpoint: str | Path | None = None,
) -> Fit:
    """Fit a model to data: the parameters that are not `fixed`, their random effects (`iiv`) and residual errors.

    `data` come from ck.read_data. `method`: "fo", "foce", "focei" (first-order conditional estimation with interaction), "laplace", "saem"
    (stochastic approximation EM; its objective is the marginal likelihood by importance sampling, with a Monte-Carlo error), "importance"
    (that objective at the values as they are), "map" (the most probable random effects there; the objective is -2 log of the joint
    density), "individual" (every subject on its own by maximum likelihood from several starts, without a population; residual errors are
    those of all subjects together, SDs times sqrt(N / (N - P)): of a constant variance the residual sum of squares / (N - P); an
    IndividualFit), or several joined by commas ("saem,focei"): each starts where the former ended, and the last is reported. `seed` is
    that of what is drawn. The values of the model are where the search starts; `evaluate_only` computes the objective there and goes
    nowhere. A Bernoulli draw of the model is a class that a subject is in or not: its probability is estimated (`Fit.classes`).
    `covariance`: "r" (inverse Hessian), "s" (inverse cross product of gradients) or "sandwich"; of "saem" it is the inverse of Louis'
    observed information, from weighted draws. `blq`: how values below the limit count, by the probability to be there ("m3"), or by that
    given that values are positive ("m4"; Beal 2001), which conditions the density of every other value, too. `rtol` and `atol` are those of
    the solver. `starts`: so many searches, the first from the model's values and the others from typical values drawn about them; the best
    is returned, with all of them in `starts`, and has not converged where no other came to the same objective.

    `progress`: a function that is told a Progress (method, iteration, most, ofv, seconds, values) after each iteration, or True for a line
    on stderr. `checkpoint`: a file that holds what was done, a second old at most; the same call goes on from there, with the same result
    to the bit, and a fit that ends deletes it. Ctrl-C raises FitInterrupted, a KeyboardInterrupt whose `fit` is the best so far.
    IntegrityError for a checkpoint that is damaged or of another fit, FileError for one that cannot be written.
    ConfigError for an argument outside what is allowed, DataError for data that do not fit the model, FitError where no search can begin.
    """
    expect(fit, locals())
    from carkinetics.cohort.streams import check_seed
    from carkinetics.fitting.several import fit_from_several

    methods, seed = _check(method, covariance, blq), check_seed(seed)
    settings = {"method": method, "seed": seed, "strict": strict, "rtol": rtol, "atol": atol, "covariance": covariance, "blq": blq}
    if starts != 1 or isinstance(starts, bool):
        return fit_from_several(model, data, starts, evaluate_only, checkpoint, {**settings, "threads": threads, "progress": progress})
    return _fit(model, data, methods, settings, evaluate_only, threads, progress, checkpoint)


def _fit(
    model: Model,
    data: Any,
    methods: list[str],
    settings: dict[str, Any],
    evaluate_only: bool,
    threads: int | None,
    progress: Callable[[Progress], Any] | bool | None,
    checkpoint: str | Path | None,
) -> Fit:
    """Return the fit from one start."""
    from carkinetics.data.design import bind
    from carkinetics.fitting.checkpoint import Checkpoint, identify
    from carkinetics.fitting.course import Course
    from carkinetics.fitting.failures import Lost
    from carkinetics.fitting.individual import fit_subjects
    from carkinetics.fitting.progress import telling
    from carkinetics.fitting.result import Origin

    if checkpoint is not None and (evaluate_only or set(methods) <= {"importance", "map", "individual"}):
        raise ConfigError("checkpoint: nothing is searched here, so there is nothing to go on from. Leave it out.")
    exactly = {name: settings[name] for name in ("rtol", "atol", "blq")}
    lost = Lost()  # one for all methods of a sequence
    design = _telling_medians(model, bind(model, data, strict=settings["strict"]))
    if methods == ["individual"]:
        fitted = fit_subjects(model, design, seed=settings["seed"], evaluate_only=evaluate_only, threads=threads, **exactly)
        return replace(fitted, origin=Origin(data, model, settings))

    def objective(name: str) -> Marginal:
        return objective_of(model, design, name, threads=threads, lost=lost, **exactly)

    kept = None if checkpoint is None else Checkpoint(checkpoint, identify(model, design, settings))
    with telling(progress) as told:
        return _search(methods, objective, Course(told, kept), evaluate_only, Origin(data, model, settings))


def _telling_medians(model: Model, design: Design) -> Design:
    """Return the design with a note, and warn, where equations use draws that a fit does not estimate."""
    from carkinetics.fitting.classes import at_their_medians

    held = at_their_medians(model, set(design.output.tolist()))
    if not held:
        return design
    said = (
        f"The model's draws {listed(held)} are held at their medians: a fit estimates Bernoulli draws, as classes of subjects, and no "
        "others. Where subjects are to differ, make them parameters with iiv."
    )
    warnings.warn(said, stacklevel=3)
    return replace(design, notes=(*design.notes, said))


def _search(methods: list[str], objective: Callable[[str], Marginal], course: Course, evaluate_only: bool, origin: Origin) -> Fit:
    """Return the Fit; where it is interrupted, FitInterrupted with the best so far, if there is one."""
    from carkinetics.fitting.outcome import conclude
    from carkinetics.fitting.sequence import carry_out, reached

    seed, covariance = origin.settings["seed"], origin.settings["covariance"]
    try:
        found = conclude(*carry_out(methods, objective, seed, evaluate_only, course), covariance=covariance)
    except KeyboardInterrupt:
        if course.checkpoint is not None:
            course.checkpoint.write()
        best = reached(course, seed)
        if best is None:
            raise
        raise FitInterrupted(replace(conclude(*best, covariance=covariance), origin=origin)) from None
    if course.checkpoint is not None:
        course.checkpoint.remove()
    return replace(found, origin=origin)


def _check(method: str, covariance: str, blq: str) -> list[str]:
    methods = [name.strip() for name in str(method).split(",")]
    for name in methods:
        if name not in METHODS:
            known = f"one of {listed(map(repr, METHODS))}, or several joined by commas"
            raise ConfigError(f"method is {method!r}; it must be {known}.{nearest(name, list(METHODS))}")
    if covariance not in ("r", "s", "sandwich"):
        raise ConfigError(f"covariance is {covariance!r}; it must be one of 'r', 's', 'sandwich'.")
    if "individual" in methods and (len(methods) > 1 or covariance != "r"):
        raise ConfigError(
            f"method is {method!r} with covariance={covariance!r}: individual fits stand alone, and have the covariance 'r' only. "
            'To go on from their mean: ck.fit(ck.fit(model, data, method="individual").model, data).'
        )
    if blq not in BLQ:
        raise ConfigError(f"blq is {blq!r}; it must be one of 'm3', 'm4'.")
    return methods


def _absolute(model: Model, atol: float | Mapping[str, float] | None) -> Any:
    from carkinetics.solver_options import MAX_STEPS, check_options

    return check_options(model, method="auto", rtol=1e-8, atol=atol, max_steps=MAX_STEPS, threads=None, chunk=None).atol


def objective_of(
    model: Model,
    design: Design,
    method: str,
    *,
    rtol: float = 1e-8,
    atol: float | Mapping[str, float] | None = None,
    blq: str = "m3",
    threads: int | None = None,
    lost: Lost | None = None,
) -> Marginal:
    """Return the objective of a method for a model and a design; ConfigError for a pair that cannot be had."""
    from carkinetics.fitting.classes import classes_of
    from carkinetics.fitting.effects import describe
    from carkinetics.fitting.failures import Lost
    from carkinetics.fitting.joint import Likelihood
    from carkinetics.fitting.marginal import Marginal
    from carkinetics.fitting.mixed import Mixed
    from carkinetics.fitting.prediction import Predictor, Tolerances

    outputs = set(np.unique(design.output).tolist())
    for o in sorted(outputs):
        if model.observables[o].error is None:
            raise ConfigError(
                f"The observable '{model.observables[o].key}' of the model '{model.name}' has no `error`, so it can be simulated but not "
                'fitted. Declare one, e.g. error = "lognormal" with sigma = 0.5.'
            )
    structure, tolerances = describe(model, design), Tolerances(rtol, _absolute(model, atol), threads, Lost() if lost is None else lost)
    classes = classes_of(structure, design)
    if blq == "m4":
        _refuse_what_is_negative(model, design)
    if method in ("fo", "foce"):
        _refuse_what_is_not_linear(model, design, outputs, method)
    if classes is None:
        return Marginal(structure, Predictor(structure, design, tolerances), Likelihood(structure, design, blq), method)
    if method == "individual":
        raise ConfigError(
            f"'{classes.draws[0].name}' is a class of subjects with a probability, and individual fits know no population. Use another "
            'method, such as "focei", or fit a model without this draw.'
        )
    return Mixed(classes, design, tolerances, blq, method)


def _refuse_what_is_negative(model: Model, design: Design) -> None:
    """DataError where a value is below 0 although by M4 all are above."""
    bad = np.flatnonzero((design.censoring == 0) & (design.value < 0))
    if bad.size:
        where = ", ".join(f"line {design.line[i]} has {design.value[i]:g}" for i in bad[:5])
        raise DataError(
            f'blq="m4" takes all values to be positive, and {bad.size} are not: {where}. Censor them (CENS, or a limit of quantification), '
            'or use blq="m3".'
        )


def _refuse_what_is_not_linear(model: Model, design: Design, outputs: set[int], method: str) -> None:
    if design.censoring.any():
        raise ConfigError(
            f'method="{method}" cannot take censored observations, and the data have {int((design.censoring > 0).sum())}. '
            'Use method="focei" or "laplace", which count what a value below the limit tells.'
        )
    for o in outputs:
        if model.observables[o].error == "student":
            raise ConfigError(
                f'method="{method}" cannot take the error "student" of \'{model.observables[o].key}\'. Use "focei" or "laplace".'
            )
