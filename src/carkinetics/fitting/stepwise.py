"""Stepwise covariate search: effects go in one by one while the objective falls enough, and out again where it hardly rises without them.

Forward inclusion and backward elimination by likelihood-ratio tests, as in Jonsson, Karlsson, Pharm Res 1998;15:1463-1468. Every test is
a fit of its own, by the method of the first fit, from the estimates reached so far.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError, FitError
from carkinetics.fitting.again import Refit, attributes, names_of, origin_of, theta_of
from carkinetics.fitting.effects import describe
from carkinetics.fitting.kept import Kept
from carkinetics.fitting.relations import Relation, relations_of
from carkinetics.fitting.result import Fit

if TYPE_CHECKING:
    import xarray as xr

    from carkinetics.model.spec import Model

ERRORS = 2.0  # Monte-Carlo errors around the critical value within which a test is in doubt
COLUMNS = ("ofv", "ofv_error", "drop", "drop_error", "df", "p_value", "converged", "chosen", "doubtful", "message")
TEXTS = ("direction", "relation", "form", "message")


@dataclass(frozen=True, repr=False)
class CovariateSearch:
    """What a covariate search found: `fit` is that of the final model, `steps` has every test that was made.

    `steps`, over `test`: step (counted from 1), direction ("forward", "backward"), relation ("cl.weight"), form, ofv of the tested model,
    drop (by how much the objective is lower with the effect than without), df (coefficients), p_value, converged, chosen (the effect
    went in, or out), message (why a fit is not to be believed). By methods that draw, ofv_error and drop_error are Monte-Carlo standard
    errors, and `doubtful` marks a drop within two of them of the critical value.
    """

    fit: Fit
    steps: xr.Dataset

    def __str__(self) -> str:
        """Return one screen: the final model, a table with a row a test."""
        found, fit = self.steps, self.fit
        effects = ", ".join(f"{item.parameter}.{item.covariate} ({item.form})" for item in fit.model.effects) or "none"
        head = [
            f"Covariate search by {fit.title} in {fit.model.name}: {found.sizes['test']} fits; effects of the final model: {effects}",
            f"OFV {found.attrs['fit_ofv']:.4f} -> {fit.ofv:.4f}; in where p < {found.attrs['forward']:g}, "
            f"out where p >= {found.attrs['backward']:g}",
            "",
            f"{'step':>4}  {'direction':<10}{'relation':<24}{'OFV':>12}{'drop':>10}{'df':>4}{'p':>10}",
        ]
        return "\n".join([*head, *(self._row(k) for k in range(found.sizes["test"]))])

    __repr__ = __str__

    def _row(self, k: int) -> str:
        row = {str(name): values.item() for name, values in self.steps.isel(test=k).reset_coords().items()}
        forward = row["direction"] == "forward"
        said = ("in" if forward else "out") if row["chosen"] else "" if row["converged"] else f"not used. {row['message']}"
        said += " (within the Monte-Carlo error)" if row["doubtful"] else ""
        numbers = f"{row['ofv']:>12.3f}{row['drop']:>10.3f}{row['df']:>4}{row['p_value']:>10.2g}"
        return f"{row['step']:>4}  {row['direction']:<10}{row['relation']:<24}{numbers}  {said}".rstrip()


@dataclass(frozen=True)
class _Test:
    """One relation tried: what its fit found, and the fit itself unless it was read from a file."""

    relation: Relation
    model: Model
    refit: Refit
    fit: Fit | None
    drop: float
    error: float
    p_value: float
    doubtful: bool


def covariate_search(
    fit: Fit,
    candidates: Any,
    *,
    forward: float = 0.05,
    backward: float = 0.01,
    store: str | Path | None = None,
    threads: int | None = None,
) -> CovariateSearch:
    """Search which covariates act on which parameters: a CovariateSearch with the final fit and every test.

    `candidates`: {"cl": ["weight", "age"], "v": {"weight": "power"}}, or ["cl.weight", ...]; where no form is said, a covariate with levels
    has a categorical effect, one that is positive a power, any other an exponential. Forward, the effect with the least p value of the
    likelihood-ratio test goes in, as long as that is below `forward`; backward, the candidate with the largest goes out as long as that is
    not below `backward`. Candidates that the fitted model has are tested backward; other effects of it stay. Fits are those of ck.fit with
    the arguments of `fit`, from the estimates reached; one that fails or does not converge is a row and is not chosen. `store`: a file to
    which every test is added; the same call goes on from there (fits that were chosen are made again), and one of another search is
    refused (IntegrityError). ConfigError for arguments outside what is allowed, a covariate that the model does not declare, or a fit
    that has not converged; DataError where subjects lack a covariate.
    """
    expect(covariate_search, locals())
    from carkinetics import __version__
    from carkinetics.data.parts import fingerprint

    origin = origin_of(fit, "covariate_search")
    levels = {"forward": _level("forward", forward), "backward": _level("backward", backward)}
    if not fit.converged:
        raise ConfigError("covariate_search: this fit has not converged, so that its OFV is no reference. Fit again, from other values.")
    theta_of(fit, describe(fit.model, fit.design))
    relations, design = relations_of(fit, origin, candidates)
    atol = origin.settings["atol"]
    identity = {
        "analysis": "covariate_search", "model": fit.model.hash, "data": fingerprint(design),
        "candidates": [[r.name, r.form] for r in relations],
        "fit": {**origin.settings, "atol": dict(atol) if isinstance(atol, Mapping) else atol}, **levels, "version": __version__,
    }  # fmt: skip
    kept = Kept(store, identity, "fits")
    inside = {f"{item.parameter}.{item.covariate}" for item in fit.model.effects}
    current, rows, step, number = fit, [], 0, 0
    for direction, level in levels.items():
        while True:
            options = [relation for relation in relations if (relation.name in inside) == (direction == "backward")]
            tests = [_test(fit, current, relation, direction, level, kept, number + k, threads) for k, relation in enumerate(options)]
            best = _best(tests, direction, level)
            step, number = step + bool(tests), number + len(tests)
            rows += [_row(test, step, direction, test is best) for test in tests]
            if best is None:
                break
            current = best.fit or _fit(fit, best.model, threads)
            inside ^= {best.relation.name}
    return CovariateSearch(current, _labelled(fit, rows, levels))


def _level(name: str, level: Any) -> float:
    if isinstance(level, bool) or not isinstance(level, int | float) or not 0 < level < 1:
        raise ConfigError(f"{name} is {level!r}; it must be a p value between 0 and 1, e.g. 0.05.")
    return float(level)


def _test(base: Fit, current: Fit, relation: Relation, direction: str, level: float, kept: Kept, number: int, threads: int | None) -> _Test:
    """Return one relation put in, or taken out, of the model reached; from the file, where that has it."""
    from scipy.stats import chi2

    model, fitted = _changed(base, current, relation, direction), None
    if number not in kept.found:
        fitted, refit = _tried(base, current, model, relation, threads)
        kept.add(number, refit)
    refit = kept.found[number]
    drop = (current.ofv - refit.ofv) * (1.0 if direction == "forward" else -1.0)
    error = float(np.hypot(current.ofv_error, refit.ofv_error))
    doubtful = error > 0 and abs(drop - float(chi2.isf(level, relation.df))) < ERRORS * error
    p_value = float(chi2.sf(max(drop, 0.0), relation.df)) if np.isfinite(drop) else float("nan")
    return _Test(relation, model, refit, fitted, drop, error, p_value, doubtful)


def _changed(base: Fit, current: Fit, relation: Relation, direction: str) -> Model:
    """Return the model to fit; where an effect is taken out, the SD starts at that of the base, as what it explained may come back."""
    if direction == "forward":
        return relation.put_in(current.model)
    parameter, first = current.model.parameter(relation.parameter), base.model.parameter(relation.parameter)
    taken = current.model.replace(effects={relation.name: None})
    if not parameter.iiv or not first.iiv or first.iiv <= parameter.iiv:
        return taken
    return taken.replace(parameters={relation.parameter: {"iiv": first.iiv}})


def _fit(base: Fit, model: Model, threads: int | None) -> Fit:
    from carkinetics.fitting.estimation import fit

    origin = origin_of(base, "covariate_search")
    return fit(model, origin.data, **origin.settings, threads=threads)


def _tried(base: Fit, current: Fit, model: Model, relation: Relation, threads: int | None) -> tuple[Fit | None, Refit]:
    """Return the fit of a model, and what is kept of it; a failure is kept, too."""
    try:
        found = _fit(base, model, threads)
    except (FitError, np.linalg.LinAlgError) as error:
        return None, Refit(np.empty(0), float("nan"), (f"The fit failed: {error}",))
    messages = list(found.messages)
    gone = f"effect.{relation.name}"
    lost = [name for name in names_of(current) if name not in names_of(found) and not f"{name}.".startswith(f"{gone}.")]
    messages += [f"The model has lost {', '.join(lost)}: its estimate is 0."] if lost else []
    messages += ["The fit did not converge."] if not found.converged and not messages else []
    return found, Refit(found.estimates["estimate"].values, found.ofv, tuple(messages), found.ofv_error)


def _best(tests: list[_Test], direction: str, level: float) -> _Test | None:
    """Return the test by which the model changes, if there is one."""
    good = [test for test in tests if not test.refit.messages and np.isfinite(test.p_value)]
    if direction == "forward":
        return min((test for test in good if test.p_value < level), key=lambda test: (test.p_value, -test.drop), default=None)
    return max((test for test in good if test.p_value >= level), key=lambda test: (test.p_value, -test.drop), default=None)


def _row(test: _Test, step: int, direction: str, chosen: bool) -> dict[str, Any]:
    return {
        "step": step, "direction": direction, "relation": test.relation.name, "form": test.relation.form, "ofv": test.refit.ofv,
        "ofv_error": test.refit.ofv_error, "drop": test.drop, "drop_error": test.error, "df": test.relation.df, "p_value": test.p_value,
        "converged": not test.refit.messages, "chosen": chosen, "doubtful": test.doubtful, "message": " ".join(test.refit.messages),
    }  # fmt: skip


def _labelled(fit: Fit, rows: list[dict[str, Any]], levels: dict[str, float]) -> xr.Dataset:
    import xarray as xr

    def column(name: str) -> tuple[str, Any]:
        return "test", np.array([row[name] for row in rows], dtype=object if name in TEXTS else None)

    found = xr.Dataset({name: column(name) for name in COLUMNS})
    labels = {name: column(name) for name in ("step", "direction", "relation", "form")}
    told = {"ofv": "of the tested model", "drop": "of the OFV, with the effect against without", "p_value": "of the likelihood-ratio test"}
    for name, words in told.items():
        found[name].attrs["long_name"] = words
    return found.assign_coords(labels).assign_attrs(attributes(fit, "covariate_search", **levels))
