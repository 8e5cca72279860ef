"""`assurance`: the probability that a trial of its real size shows what is hoped for, over chance and over what is not known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.kept_lines import KeptLines
from carkinetics.trial.endpoints import LEVEL
from carkinetics.trial.run import ALLOCATIONS, COUNTERFACTUAL, RULE, model_of, run_trial
from carkinetics.trial.spec import Trial
from carkinetics.whatif.chances import Target, counts_of, read_target, widths
from carkinetics.whatif.draws import PRIORS, TYPICAL, draws_of
from carkinetics.whatif.labels import arm_titles, attributes, fingerprint
from carkinetics.whatif.measures import SHARE, children_of
from carkinetics.whatif.worlds import checked

if TYPE_CHECKING:
    import xarray as xr

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

EVERYBODY = "all"  # the trial as one group, as a record with one arm has it
TYPICAL_POOLS = 10  # times the children of a world have the model's own values, for the power
MOST_WORLDS = 1_000_000
LEAST = 100  # children a world, if the trial is smaller
SHARES = (0.05, 0.5, 0.95)


def assurance(
    trial: Trial,
    target: str = "response > 0.6",
    n: int | Sequence[int] | None = None,
    *,
    draws: Any = PRIORS,
    worlds: int = 100,
    children: int | None = None,
    allocation: str = COUNTERFACTUAL,
    level: float = LEVEL,
    seed: int = 7,
    store: str | Path | None = None,
    threads: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> xr.Dataset:
    """The probability that a trial of `n` children (default: the planned enrolment) meets `target`, and how wide its interval will be.

    target: "response > 0.6": the lower limit of the Clopper-Pearson interval (`level`, two-sided) is above 0.6; "crs < 0.3": the upper
    limit is below. Any outcome of `sweep` that is a share. draws: what is not known, as `draws_of` reads it; `worlds` draws of priors,
    or at most so many rows of a table. Each world has `children` children of its own (at least n), and the trial is n of them.
    allocation "counterfactual": n of each arm; "rule": n in all, each given the product that the rule allocates, and an arm "all" that
    is the whole trial.
    Returns a Dataset over arm and n: assurance and its standard error, power (the same for the model's own values), width (expected,
    given that anybody is there), size (expected); over arm: rate_mean, rate_lower, rate_median, rate_upper (of the share over worlds, 5
    and 95 %), typical_rate; over (world, arm): with_outcome, known, and weight (world). ConfigError for what cannot be asked.
    """
    expect(assurance, locals())
    trial, aim = checked(trial, "assurance"), read_target(target)
    sizes = _sizes(trial, n)
    pool = _pool(children, max(sizes))
    if allocation not in ALLOCATIONS:
        raise ConfigError(f"allocation is {allocation!r}: it is {' or '.join(map(repr, ALLOCATIONS))}.")
    if isinstance(worlds, bool) or not 1 <= worlds <= MOST_WORLDS:
        raise ConfigError(f"worlds is {worlds!r}: it is a whole number from 1 to {MOST_WORLDS:,}.")
    if not 0 < level < 1:
        raise ConfigError(f"level is {level!r}: it is a number between 0 and 1, such as 0.95.")
    model = model_of(trial)
    told = draws_of(trial, model, draws, worlds, seed)
    own = draws_of(trial, model, TYPICAL, TYPICAL_POOLS, seed)
    groups = (*(arm.name for arm in trial.arms), *((EVERYBODY,) if allocation == RULE else ()))
    identity = {
        "analysis": "assurance", **fingerprint(trial), "children": pool, "allocation": allocation, "seed": int(seed),
        "outcome": aim.outcome, "draws": told.source, "worlds": len(told.trials), "values": _digest(told.trials),
    }  # fmt: skip
    kept: KeptLines[Ints] = KeptLines(store, identity, _read, "worlds of an assurance")
    for at, one in enumerate((*own.trials, *told.trials)):
        if at not in kept.found:
            result = run_trial(one, pool, _seed_of(seed, at), threads, allocation=allocation, progress=progress)
            kept.add({"world": at, "counts": _counts(result, aim, groups).tolist()})
        elif progress is not None:
            progress(pool * (1 if allocation == RULE else len(trial.arms)))
    counts = np.stack([kept.found[at] for at in range(TYPICAL_POOLS + len(told.trials))])
    found = _labelled(counts[TYPICAL_POOLS:], counts[:TYPICAL_POOLS], told.weights, groups, sizes, pool, aim, level, allocation)
    facts = {"analysis": "assurance", "target": aim.text, "level": level, "worlds": len(told.trials)}
    facts |= {"draws": told.source, "draws_given": told.given}
    titles = arm_titles(trial)["arm_title"][1].tolist() + ["Whole trial"] * (allocation == RULE)
    found = found.assign_coords(arm_title=("arm", np.array(titles, dtype=object)))
    return found.assign_attrs({**facts, "children": pool, "allocation": allocation, "seed": int(seed), **attributes(trial)})


def _sizes(trial: Trial, n: Any) -> list[int]:
    if n is None and trial.enrolment is None:
        raise ConfigError(f"{trial.id} does not say how many children it plans: give n.")
    given = [round(trial.enrolment.value)] if n is None and trial.enrolment is not None else np.atleast_1d(np.asarray(n)).tolist()
    if not given:
        raise ConfigError("assurance: n is an empty list; name at least one number of children.")
    for size in given:
        if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= 100_000:
            raise ConfigError(f"assurance: n is {size!r}; it is a number of children, from 1 to 100,000.")
    return given


def _pool(children: Any, largest: int) -> int:
    if children is None:
        return max(LEAST, largest)
    if isinstance(children, bool) or not isinstance(children, int) or children < largest:
        raise ConfigError(f"assurance: children is {children!r}; a world needs at least as many as the trial has, {largest}.")
    return children


def _seed_of(seed: int, world: int) -> int:
    """Children of its own for every world, so that chance is drawn anew with the parameters."""
    from carkinetics.cohort.streams import raw_words

    return int(raw_words(seed, "assurance: world", np.zeros(1, dtype=np.int64), world)[0] >> 1)


def _digest(trials: Sequence[Trial]) -> str:
    from hashlib import sha256

    told = sha256()
    for one in trials:
        told.update(repr([(arm.name, [(name, entry.value) for name, entry in arm.parameters]) for arm in one.arms]).encode())
    return told.hexdigest()


def _read(line: Any) -> tuple[int, Ints]:
    return int(line["world"]), np.array(line["counts"], dtype=np.int64)


def _counts(result: xr.Dataset, aim: Target, groups: Sequence[str]) -> Ints:
    """(with the outcome, known) of each group, (groups, 2)."""
    told = children_of(result, [aim.outcome])
    if told.outcomes[0].kind != SHARE:
        raise ConfigError(f"target: '{aim.outcome}' is a {told.outcomes[0].kind}, not a share of children: name a share, such as response.")
    values = told.values[0]
    found = []
    for group in groups:
        own = values if group == EVERYBODY else values[told.arm == group]
        own = own[np.isfinite(own)]
        found.append((int(own.sum()), own.size))
    return np.array(found, dtype=np.int64)


def _labelled(
    counts: Ints,
    own: Ints,
    weights: Floats,
    groups: Sequence[str],
    sizes: Sequence[int],
    pool: int,
    aim: Target,
    level: float,
    allocation: str,
) -> xr.Dataset:
    import xarray as xr

    shape = (len(groups), len(sizes))
    names = ("assurance", "assurance_se", "power", "width", "size")
    found = {name: np.full(shape, np.nan) for name in names}
    for g, s in np.ndindex(shape):
        success, width, size = np.array([seen(one, pool, sizes[s], aim, level) for one in counts[:, g]]).T
        found["assurance"][g, s] = weights @ success
        found["assurance_se"][g, s] = np.sqrt(np.square(weights) @ np.square(success - weights @ success))
        found["power"][g, s] = seen(own[:, g].sum(axis=0), pool * len(own), sizes[s], aim, level)[0]  # one world: one large group
        here = np.isfinite(width)
        found["width"][g, s] = weights[here] @ width[here] / weights[here].sum() if here.any() else np.nan
        found["size"][g, s] = weights @ size
    with np.errstate(invalid="ignore"):
        rates = counts[..., 0] / counts[..., 1]
    quantiles = np.array([[_quantile(rates[:, g], weights, share) for g in range(len(groups))] for share in SHARES])
    over = {"rate_lower": quantiles[0], "rate_median": quantiles[1], "rate_upper": quantiles[2]}
    over["rate_mean"] = np.array([_mean(rates[:, g], weights) for g in range(len(groups))])
    over["typical_rate"] = own[..., 0].sum(axis=0) / np.maximum(own[..., 1].sum(axis=0), 1)
    return xr.Dataset(
        {
            **{name: (("arm", "n"), values) for name, values in found.items()},
            **{name: ("arm", values) for name, values in over.items()},
            "with_outcome": (("world", "arm"), counts[..., 0]), "known": (("world", "arm"), counts[..., 1]), "weight": ("world", weights),
        },
        {"arm": np.array(groups, dtype=object), "n": list(sizes), "world": np.arange(len(counts))},
    )  # fmt: skip


def seen(group: Ints, pool: int, n: int, aim: Target, level: float) -> tuple[float, float, float]:
    """(chance to meet the target, expected width, expected size) of a group in a trial that is n of a pool of simulated children.

    group: (with the outcome, known), of the pool; the width is that given that anybody is in the group.
    """
    success = width = there = size = 0.0
    for count, chances in counts_of(int(group[0]), int(group[1]), pool, n).items():
        success += float(chances[aim.met(count, level)].sum())
        size += count * float(chances.sum())
        if count:
            width += float(chances @ widths(count, level))
            there += float(chances.sum())
    return success, width / there if there else np.nan, size


def _mean(values: Floats, weights: Floats) -> float:
    known = np.isfinite(values)
    return float(weights[known] @ values[known] / weights[known].sum()) if known.any() else float("nan")


def _quantile(values: Floats, weights: Floats, share: float) -> float:
    known = np.isfinite(values)
    if not known.any():
        return float("nan")
    order = np.argsort(values[known], kind="stable")
    reached = np.cumsum(weights[known][order])
    return float(values[known][order][min(int(np.searchsorted(reached, share * reached[-1])), len(order) - 1)])
