"""`sensitivity`: which unsure numbers the outcomes of a trial hang on, by Sobol's indices and by moving one at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.kept_lines import KeptLines
from carkinetics.trial.run import model_of, run_trial
from carkinetics.trial.spec import Trial, Uncertain
from carkinetics.whatif.labels import arm_titles, asked_outcomes, attributes, described, fingerprint
from carkinetics.whatif.measures import GEOMETRIC, Children, children_of
from carkinetics.whatif.sobol import design, indices
from carkinetics.whatif.worlds import checked, shifted, uncertain_text, unsure_of

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
Run = Callable[[Sequence[float]], Children]

MOST_ROWS = 2**16  # of a design: a thousand times what is usual
SWING = 1.0  # SDs by which one parameter at a time is moved
EDGE = 1e-6  # of a uniform number from 0 and 1: no shift beyond 4.75 SDs
QUANTILES = (0.05, 0.5, 0.95)


def sensitivity(
    trial: Trial,
    n: int = 64,
    *,
    n_per_arm: int = 100,
    seed: int = 7,
    uncertain: Mapping[str, Any] | Sequence[Uncertain] | None = None,
    outcomes: Sequence[str] | None = None,
    store: str | Path | None = None,
    threads: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> xr.Dataset:
    """Sobol's first and total indices of each outcome of each arm with respect to the unsure parameters of the model.

    Parameters are independent, each normal on its scale as `unsure_of` reads it: `uncertain`, the trial file's [sensitivity], or the
    model's priors. `n` rows (a power of 2) of a Saltelli design are n x (parameters + 2) trials of the same `n_per_arm` children with
    the same random numbers; 2 x parameters + 1 more move one parameter by an SD either way.
    Returns a Dataset over parameter, arm and outcome: first and total with _lower and _upper (95 %, bootstrap over rows), `swing` (side:
    low, high) beside `base`, rank (1: the largest total index); over arm and outcome: mean, sd, lower, median, upper (5 and 95 %) of the
    outcome over parameters, chance_sd (SD that the finite number of children would give between populations), rows (complete ones).
    Means, SDs and indices of geometric means are those of their logarithms. `store`: a file to which every row is added; called again
    with it, the analysis goes on. ConfigError for arguments outside what is allowed.
    """
    expect(sensitivity, locals())
    trial = checked(trial, "sensitivity")
    if isinstance(n, bool) or not isinstance(n, int | np.integer) or not 2 <= n <= MOST_ROWS or n & (n - 1):
        told = f"it must be a power of 2, such as 64, as the balance of a Sobol sequence asks, and at most {MOST_ROWS:,}"
        raise ConfigError(f"sensitivity: n is {n!r:.60}; {told}.")
    model = model_of(trial)
    unsure = unsure_of(trial, model, uncertain)
    arms = tuple(arm.name for arm in trial.arms)

    def run(shifts: Sequence[float]) -> Children:
        one = shifted(trial, model, unsure, shifts)
        return children_of(run_trial(one, n_per_arm, seed, threads, progress=progress), outcomes, arms)

    base = run(np.zeros(len(unsure)).tolist())
    identity = {
        "analysis": "sensitivity", **fingerprint(trial), "n_per_arm": int(n_per_arm), "seed": int(seed), "n": int(n),
        "unsure": [[item.name, item.sd, item.scale, list(item.arms)] for item in unsure],
        "outcomes": [outcome.name for outcome in base.outcomes],
    }  # fmt: skip
    kept: KeptLines[Floats] = KeptLines(store, identity, _read, "rows of a sensitivity analysis")
    shifts = _shifts(int(n), len(unsure), seed)
    for row in range(-1, int(n)):
        if row not in kept.found:
            at = _one_at_a_time(len(unsure)) if row < 0 else shifts[row]
            kept.add({"row": row, "numbers": [_estimates(run(one), base).tolist() for one in at.tolist()]})
        elif progress is not None:
            progress(len(kept.found[row]) * n_per_arm * len(arms))
    outputs = np.stack([kept.found[row] for row in range(int(n))])
    asked = {**asked_outcomes(outcomes), **({} if uncertain is None else {"uncertain": uncertain_text(unsure)})}
    return _labelled(trial, unsure, base, outputs, kept.found[-1], seed).assign_attrs(
        analysis="sensitivity", n=int(n), n_per_arm=int(n_per_arm), seed=int(seed), swing_sd=SWING, **asked, **attributes(trial)
    )


def runs_of(n: int, parameters: int) -> int:
    """How many trials a sensitivity analysis simulates."""
    return n * (parameters + 2) + 2 * parameters + 1


def _shifts(n: int, count: int, seed: int) -> Floats:
    """Normal shifts (n, count + 2, count)."""
    from scipy.stats import norm

    return np.asarray(norm.ppf(np.clip(design(n, count, seed), EDGE, 1 - EDGE)), dtype=np.float64)


def _one_at_a_time(count: int) -> Floats:
    """Shifts (2 count, count): each parameter down, then each up."""
    return SWING * np.concatenate([-np.eye(count), np.eye(count)])


def _estimates(found: Children, base: Children) -> Floats:
    """The estimates (arms, outcomes); medians that are not reached are NaN: an infinite output has no variance."""
    numbers = found.estimates()[..., 0]
    return np.where(np.isfinite(numbers), numbers, np.nan) if found.outcomes == base.outcomes else _matched(found, base, numbers)


def _matched(found: Children, base: Children, numbers: Floats) -> Floats:
    place = {outcome.name: at for at, outcome in enumerate(found.outcomes)}
    empty = np.full(len(base.arms), np.nan)
    return np.stack([numbers[:, place[o.name]] if o.name in place else empty for o in base.outcomes], axis=1)


def _read(line: Any) -> tuple[int, Floats]:
    return int(line["row"]), np.array(line["numbers"], dtype=np.float64)


def _scaled(outputs: Floats, base: Children) -> Floats:
    """Logarithms of the geometric means (..., arms, outcomes), the others as they are."""
    ratio = np.array([outcome.kind == GEOMETRIC for outcome in base.outcomes])
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(outputs)
    return np.where(ratio, np.where(np.isfinite(logs), logs, np.nan), outputs)


def _labelled(trial: Trial, unsure: Sequence[Uncertain], base: Children, outputs: Floats, single: Floats, seed: int) -> xr.Dataset:
    import xarray as xr

    scaled, count = _scaled(outputs, base), len(unsure)
    shape = (count, len(base.arms), len(base.outcomes))
    found, rows = np.full((6, *shape), np.nan), np.zeros(shape[1:], dtype=np.int64)
    for arm, outcome in np.ndindex(shape[1:]):
        found[:, :, arm, outcome], rows[arm, outcome] = indices(scaled[:, :, arm, outcome], seed)
    dims = ("parameter", "arm", "outcome")
    names = [f"{kind}{end}" for kind in ("first", "total") for end in ("", "_lower", "_upper")]
    order = np.argsort(np.argsort(-np.where(np.isnan(found[3]), -np.inf, found[3]), axis=0, kind="stable"), axis=0) + 1
    swing = single.reshape(2, *shape)
    variables: dict[str, Any] = {name: (dims, values, {"long_name": _words(name)}) for name, values in zip(names, found, strict=True)}
    variables["swing"] = (("side", *dims), swing, {"long_name": "outcome with one parameter moved by an SD"})
    variables["rank"] = (dims, np.where(np.isnan(found[3]), 0, order), {"long_name": "rank of the total index; 0 where there is none"})
    variables |= {name: (dims[1:], values) for name, values in _spread(outputs, scaled, base).items()}
    variables["rows"] = (dims[1:], rows, {"long_name": "rows of the design in which the outcome is known in every run"})
    coords = {
        "parameter": np.array([item.name for item in unsure], dtype=object),
        "prior_sd": ("parameter", [item.sd for item in unsure]),
        "scale": ("parameter", np.array([item.scale for item in unsure], dtype=object)),
        "about": ("parameter", np.array([item.about for item in unsure], dtype=object)),
        "side": np.array(["low", "high"], dtype=object),
    }
    return xr.Dataset(variables, {**coords, **described(base), **arm_titles(trial)})


def _words(name: str) -> str:
    kind, _, end = name.partition("_")
    return f"{kind} order index" + (f", {end} limit (95 %)" if end else "")


def _spread(outputs: Floats, scaled: Floats, base: Children) -> dict[str, Floats]:
    """Of each arm and outcome over the parameters, from the runs in which all of them are drawn; and what chance would add."""
    ends = np.concatenate([outputs[:, 0], outputs[:, -1]])
    own = np.concatenate([scaled[:, 0], scaled[:, -1]])
    known = np.isfinite(own).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.nansum(own, axis=0) / known
        sd = np.sqrt(np.nansum((own - mean) ** 2, axis=0) / (known - 1))
        lower, median, upper = _quantiles(ends)
    told = {"mean": mean, "sd": sd, "lower": lower, "median": median, "upper": upper, "chance_sd": _chance(base)}
    return {"base": base.estimates()[..., 0], **told}


def _quantiles(values: Floats) -> Floats:
    found = np.full((len(QUANTILES), *values.shape[1:]), np.nan)
    for at in np.ndindex(values.shape[1:]):
        own = values[(slice(None), *at)]
        known = own[np.isfinite(own)]
        if known.size:
            found[(slice(None), *at)] = np.quantile(known, QUANTILES)
    return found


def _chance(base: Children) -> Floats:
    """The SD that the intervals of the children stand for: their chance, on the scale of the indices."""
    found = base.estimates()
    low, high = (_scaled(found[..., at], base) for at in (1, 2))
    with np.errstate(invalid="ignore"):
        width = (high - low) / (2 * 1.96)
    return np.where(np.isfinite(width), width, np.nan)
