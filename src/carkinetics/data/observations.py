"""What was measured, in whom and when, and what was given: a data file, read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from carkinetics.model.faults import listed

if TYPE_CHECKING:
    import pandas as pd

OBSERVED = ("line", "subject", "time", "value", "observable", "matrix", "censoring", "limit", "lower", "lloq", "unit")
GIVEN = ("line", "subject", "time", "amount", "into", "duration", "unit", "steady", "modelled")


@dataclass(frozen=True, repr=False)
class Observations:
    """The rows of a data file that can be used, in the units of the file (`units` by column; "" in a column `unit`: not said).

    observations: one row a value: line, subject, time, value, observable, matrix, censoring ("none", "left", "right", "interval"), limit,
    lower, lloq, unit. Left: below `limit`; right: above it; interval: within `lower` and `limit`; a censored `value` is its limit.
    doses: line, subject, time, amount, into, duration (nan: the model's own), unit, steady (the interval of a steady
    state, else nan), modelled (1: RATE -1 or -2, the model's duration); repeated doses are written out. covariates: one row a
    subject; varying: subject, time, name, value, line of those that change within a subject. excluded: every fault, and whether its row
    was kept. occasions: subject, time, occasion, line of the rows at which an occasion begins; resets: line, subject, time of those that
    reset the system (EVID 3, 4). counts: rows read, kept, and left out by reason. asked: the arguments of `read_data` that were given.
    sha256, bytes: of the file; "" and 0 of a table in memory.
    """

    source: str
    subjects: tuple[str, ...]
    observations: pd.DataFrame
    doses: pd.DataFrame
    covariates: pd.DataFrame
    varying: pd.DataFrame
    excluded: pd.DataFrame
    occasions: pd.DataFrame
    resets: pd.DataFrame
    arm: pd.Series | None = None
    unused: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    asked: Mapping[str, Any] = field(default_factory=dict)
    sha256: str = ""
    bytes: int = 0

    def __repr__(self) -> str:
        rows = [("subjects", f"{len(self.subjects)}: {listed(self.subjects[:6])}{', ...' if len(self.subjects) > 6 else ''}")]
        rows += [("observations", text) for text in self._series()]
        if len(self.doses):
            into = listed(name or "(not said)" for name in self.doses["into"].unique())
            rows.append(("doses", f"{len(self.doses)} to {self.doses['subject'].nunique()} subjects, into {into}"))
        if self.arm is not None:
            rows.append(("arms", listed(f"{name} ({count})" for name, count in self.arm.value_counts(sort=False).items())))
        if self.occasions["occasion"].nunique() > 1:
            rows.append(("occasions", listed(self.occasions["occasion"].unique())))
        names = [*map(str, self.covariates.columns), *(f"{name} (varies)" for name in self.varying["name"].unique())]
        rows += [("covariates", listed(names))] if names else []
        rows += [("units", listed(f"{name}: {unit}" for name, unit in self.units.items()))] if self.units else []
        rows.append(("rows", listed(f"{name} {count}" for name, count in self.counts.items())))
        rows += [("not used", listed(self.unused))] if self.unused else []
        rows += [("note", text) for text in self.notes]
        return "\n".join([f"<Observations {self.source}>", *(f"  {word:<13} {text}" for word, text in rows)])

    def _series(self) -> list[str]:
        """One line for every observable in every matrix."""
        lines = []
        for key, part in self.observations.groupby(["observable", "matrix"], sort=False):
            name = " in ".join(word for word in map(str, key) if word) or "all"
            sides = part["censoring"].value_counts()
            censored = [f"{sides[side]} {word}" for side, word in _SIDES.items() if side in sides]
            share = f", {listed(censored)}" if censored else ""
            lines.append(f"{name}: {len(part)} in {part['subject'].nunique()} subjects{share}")
        return lines or ["none"]


_SIDES = {"left": "below the limit", "right": "above the limit", "interval": "within two limits"}
