"""The same children twice: differences between two products, or two settings, from the children's own pairs."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.arguments import expect
from carkinetics.errors import ConfigError
from carkinetics.trial.endpoints import LEVEL
from carkinetics.whatif.measures import GEOMETRIC, MEDIAN, SHARE, Children, children_of, estimate

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

Floats = NDArray[np.float64]

COLUMNS = (
    "outcome", "title", "kind", "first", "second", "n", "both", "first_only", "second_only", "neither", "estimate", "lower", "upper", "p"
)  # fmt: skip
_NEARLY_ONE = 1 - 1e-12  # a difference of 1 has no variance, and the score no value


def score(gained: int, lost: int, n: int, difference: float) -> float:
    """The score statistic of a difference between paired proportions; at 0 it is McNemar's, (gained - lost) / sqrt(gained + lost).

    Tango, Stat Med 1998;17:891-908: `lost` and `gained` are the discordant pairs of n, and the nuisance is at its most likely value.
    """
    a, b = 2.0 * n, -gained - lost + (2 * n - gained + lost) * difference
    c = -lost * difference * (1 - difference)
    nuisance = (math.sqrt(max(b * b - 4 * a * c, 0.0)) - b) / (2 * a)
    spread = n * (2 * nuisance + difference * (1 - difference))
    above = gained - lost - n * difference
    return above / math.sqrt(spread) if spread > 0 else math.copysign(math.inf, above) if above else 0.0


def paired_difference(gained: int, lost: int, n: int, level: float = LEVEL) -> tuple[float, float, float]:
    """(difference, lower, upper) of two proportions in the same n: those differences that the score test does not reject (Tango 1998)."""
    from scipy.optimize import brentq
    from scipy.stats import norm

    if n == 0:
        return math.nan, math.nan, math.nan
    middle, limit = (gained - lost) / n, float(norm.ppf(0.5 + level / 2))

    def end(side: float) -> float:
        def beyond(at: float) -> float:
            return side * score(gained, lost, n, at) + limit

        far = side * _NEARLY_ONE
        return far if beyond(far) > 0 else float(brentq(beyond, middle, far, xtol=1e-10))

    return middle, (-1.0 if middle <= -_NEARLY_ONE else end(-1.0)), (1.0 if middle >= _NEARLY_ONE else end(1.0))


def change(kind: str, new: Floats, old: Floats, seen: tuple[Any, Any]) -> tuple[float, float, float]:
    """(change, lower, upper) between two values of each child (children,).

    SHARE: difference of proportions (Tango). GEOMETRIC: ratio of geometric means (paired t on logarithms). MEDIAN: median of the
    differences (order statistics). Else: difference of the medians, without an interval. Children who lack one of the two are left out,
    but for the last kind and for shares of others than all children, whose groups differ: these have the difference only.
    """
    both = np.isfinite(new) & np.isfinite(old)
    same = bool((np.isfinite(new) == np.isfinite(old)).all())
    if kind == SHARE and same:
        a, b = new[both] > 0, old[both] > 0
        return paired_difference(int((a & ~b).sum()), int((~a & b).sum()), int(both.sum()))
    if kind == GEOMETRIC:
        return _ratio(new[both], old[both])
    if kind == MEDIAN:
        return estimate(MEDIAN, new[both] - old[both], both)[:3]
    first, second = (estimate(kind, values, flags)[0] for values, flags in zip((new, old), seen, strict=True))
    return (first - second if math.isfinite(first) and math.isfinite(second) else math.nan), math.nan, math.nan


def _ratio(new: Floats, old: Floats) -> tuple[float, float, float]:
    from scipy.stats import t

    positive = (new > 0) & (old > 0)
    logs = np.log(new[positive] / old[positive])
    if not logs.size:
        return math.nan, math.nan, math.nan
    centre = float(logs.mean())
    if logs.size < 2:
        return math.exp(centre), math.nan, math.nan
    margin = float(t.ppf(0.5 + LEVEL / 2, logs.size - 1) * logs.std(ddof=1) / math.sqrt(logs.size))
    return math.exp(centre), math.exp(centre - margin), math.exp(centre + margin)


def changes(new: Children, old: Children) -> Floats:
    """(change, lower, upper) of every arm and outcome between two runs of the same children, (arms, outcomes, 3)."""
    found = np.full((len(new.arms), len(new.outcomes), 3), np.nan)
    for at, arm in enumerate(new.arms):
        mine, theirs = new.rows(arm), old.rows(arm)
        same = np.array_equal(new.pair[mine], old.pair[theirs]) and np.array_equal(new.weight[mine], old.weight[theirs])
        if not same:
            continue  # other children were enrolled: nothing is paired
        for j, outcome in enumerate(new.outcomes):
            found[at, j] = change(outcome.kind, new.values[j, mine], old.values[j, theirs], (new.seen[j, mine], old.seen[j, theirs]))
    return found


def paired_table(result: xr.Dataset, names: tuple[str, ...] | None = None) -> pd.DataFrame:
    """Per pair of arms and outcome, of the same children: who has it with both products, with one only, with neither, and the difference.

    Columns: outcome, title, kind, first, second (arms), n, both, first_only, second_only, neither (shares of all children), estimate,
    lower, upper (first less second; of geometric means their ratio) and p, McNemar's exact test. ConfigError for a result in which
    nobody was given two products, as with allocation="rule".
    """
    expect(paired_table, locals())
    lacking = [name for name in ("arm", "pair", "time") if name not in result.coords]
    if lacking or "trial_document" not in result.attrs:
        what = f"no coordinate '{lacking[0]}'" if lacking else "no attribute 'trial_document'"
        raise ConfigError(f"result: it has {what}, so it does not come from ck.run_trial. Give its result.")
    if names is not None and not all(isinstance(name, str) for name in names):
        raise ConfigError("names: expected a list of texts, the names of outcomes.")
    return paired_rows(children_of(result, names))


def paired_rows(told: Children) -> pd.DataFrame:
    """The table of `paired_table`, of the outcomes of all children."""
    import pandas as pd
    from scipy.stats import binomtest

    rows: list[dict[str, Any]] = []
    for first, second in combinations(told.arms, 2):
        mine, theirs = told.rows(first), told.rows(second)
        _, here, there = np.intersect1d(told.pair[mine], told.pair[theirs], return_indices=True)
        mine, theirs = mine[here], theirs[there]
        for j, outcome in enumerate(told.outcomes if mine.size else ()):
            a, b = told.values[j, mine], told.values[j, theirs]
            value, low, high = change(outcome.kind, a, b, (told.seen[j, mine], told.seen[j, theirs]))
            row = {"outcome": outcome.name, "title": outcome.title, "kind": outcome.kind, "first": first, "second": second}
            known = np.isfinite(a) & np.isfinite(b)
            cells: dict[str, Any] = {"n": int(known.sum())}
            if outcome.kind == SHARE and not math.isnan(low):
                a, b = a[known] > 0, b[known] > 0
                counts = {"both": a & b, "first_only": a & ~b, "second_only": ~a & b, "neither": ~a & ~b}
                cells |= {name: int(met.sum()) for name, met in counts.items()}
                apart = cells["first_only"] + cells["second_only"]
                cells["p"] = float(binomtest(cells["first_only"], apart).pvalue) if apart else 1.0
            rows.append(row | cells | {"estimate": value, "lower": low, "upper": high})
    if not rows:
        raise ConfigError("Nobody in this result was given two products: run the trial with allocation='counterfactual' to compare them.")
    return pd.DataFrame(rows, columns=list(COLUMNS))
