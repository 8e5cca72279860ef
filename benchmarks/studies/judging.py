"""What a study says of an estimator: bias, error and coverage of every parameter, with Monte-Carlo errors, and whether gates are met."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np

from benchmarks.studies.lines import Line

TYPICAL, EFFECT = 0.05, 0.15  # the bias that is allowed: of a typical value or residual SD, of an SD of random effects
LEAST_COVERED, MOST_COVERED = 0.90, 0.98
COMPLETE = 0.95
NOISE = 2.0  # Monte-Carlo errors within which a gate cannot be told from what was found


@dataclass(frozen=True)
class Summary:
    """One parameter over the data sets whose fits converged; `bias`, `rmse`, `rse` are relative, `log_` is of the logarithm.

    `rse` is the mean of the standard errors that the fits report (of the logarithm), `log_sd` what the estimates do scatter by.
    """

    parameter: str
    sets: int
    truth: float
    mean: float
    bias: float
    bias_error: float
    log_bias: float
    log_bias_error: float
    rmse: float
    coverage: float
    coverage_error: float
    rse: float
    log_sd: float

    @property
    def allowed(self) -> float:
        """The bias that the gate allows."""
        return EFFECT if self.parameter.startswith("iiv.") else TYPICAL


def completion(lines: Sequence[Line]) -> float:
    """Return the share of fits that converged."""
    return sum(bool(line["converged"]) for line in lines) / len(lines)


def summarise(lines: Iterable[Line], truth: Mapping[str, float]) -> list[Summary]:
    """Return a Summary of every parameter, in the order of `truth`, whose values are positive; of the lines that converged."""
    told = [line["estimates"] for line in lines if line["converged"]]
    return [_summary(name, value, np.array([one[name] for one in told], dtype=float)) for name, value in truth.items() if told]


def _summary(name: str, truth: float, found: np.ndarray) -> Summary:
    """`found` (sets, 4): estimate, standard error, ends of the interval; nan where a fit gave none, which covers nothing."""
    estimate, se, lower, upper = found.T
    n, relative, logs = len(found), estimate / truth - 1.0, np.log(estimate / truth)
    covered = float(((lower <= truth) & (truth <= upper)).mean())
    spread, log_sd = (float(x.std(ddof=1)) if n > 1 else np.nan for x in (relative, logs))
    return Summary(
        name, n, truth, float(estimate.mean()),
        float(relative.mean()), spread / n**0.5, float(logs.mean()), log_sd / n**0.5,
        float(np.sqrt((relative**2).mean())), covered, float(np.sqrt(covered * (1.0 - covered) / n)), float((se / estimate).mean()), log_sd,
    )  # fmt: skip


def judge_bias(one: Summary) -> str:
    """Return "met", "not met", or "unclear" where the gate lies within the Monte-Carlo error of what was found."""
    over = abs(one.bias) - one.allowed
    return "unclear" if abs(over) < NOISE * one.bias_error else "met" if over < 0.0 else "not met"


def judge_coverage(one: Summary) -> str:
    """Return the same of the coverage of the 95 % intervals; the noise is that of intervals that are right."""
    beyond = max(LEAST_COVERED - one.coverage, one.coverage - MOST_COVERED)
    return "met" if beyond <= 0.0 else "unclear" if beyond < NOISE * np.sqrt(0.95 * 0.05 / one.sets) else "not met"


HEADS = ("parameter", "truth", "mean", "bias %", "bias of log %", "RMSE %", "coverage %", "mean RSE %", "SD of log %", "bias", "coverage")


def rows(summaries: Iterable[Summary]) -> list[tuple[str, ...]]:
    """Return the table's cells, in the order of HEADS."""
    return [
        (
            one.parameter, f"{one.truth:.4g}", f"{one.mean:.4g}", f"{100 * one.bias:+.1f} ± {100 * one.bias_error:.1f}",
            f"{100 * one.log_bias:+.1f} ± {100 * one.log_bias_error:.1f}", f"{100 * one.rmse:.1f}",
            f"{100 * one.coverage:.0f} ± {100 * one.coverage_error:.1f}", f"{100 * one.rse:.1f}", f"{100 * one.log_sd:.1f}",
            judge_bias(one), judge_coverage(one),
        )
        for one in summaries
    ]  # fmt: skip


def markdown(heads: Sequence[str], cells: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    told = [heads, ["---", *["---:"] * (len(heads) - 1)], *cells]
    return "\n".join(f"| {' | '.join(row)} |" for row in told) + "\n"


def as_csv(summaries: Iterable[tuple[Mapping[str, Any], Summary]]) -> str:
    """Return all numbers, with columns before them that say of what they are."""
    out, told = io.StringIO(), [{**of, **asdict(one)} for of, one in summaries]
    write = csv.DictWriter(out, list(told[0]) if told else [field.name for field in fields(Summary)], lineterminator="\n")
    write.writeheader()
    write.writerows(told)
    return out.getvalue()


def taken(lines: Sequence[Line]) -> str:
    """Return how long the fits took."""
    wall, cpu = (np.array([line[name] for line in lines]) for name in ("seconds", "cpu_seconds"))
    return f"{np.median(wall):.2g} s a fit (median; {np.quantile(wall, 0.9):.2g} s in one of ten), {np.median(cpu):.2g} s of a processor"
