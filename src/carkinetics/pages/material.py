"""What the sections of a trial's page are made of: the result, its trial and model, and the tables of its endpoints, each made once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carkinetics.drawing import groups as of
from carkinetics.pages.images import Picture, picture

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr
    from matplotlib.figure import Figure

    from carkinetics.model.spec import Model
    from carkinetics.trial.between import Between
    from carkinetics.trial.spec import Trial
    from carkinetics.trial.survival import Curve


@dataclass(frozen=True)
class Material:
    """A result with its trial, its model, each subject's exposure, and where PNGs go."""

    result: xr.Dataset
    trial: Trial
    model: Model
    measured: xr.Dataset
    figures: Path
    sensitivity: xr.Dataset | None = None

    @cached_property
    def arms(self) -> dict[str, of.Look]:
        """Arm -> its name and colour."""
        return of.looks(self.result, "arm")

    @property
    def allocation(self) -> str:
        """Whether every child is given every product ("counterfactual") or the one of the rule ("rule")."""
        return str(self.result.attrs.get("allocation", "counterfactual"))

    @cached_property
    def counts(self) -> dict[str, int]:
        """Arm -> how many subjects."""
        return {arm: len(rows) for arm, rows in of.groups(self.result, "arm").items()}

    @cached_property
    def matrices(self) -> list[str]:
        """Where samples are taken."""
        return [str(m) for m in self.result["matrix"].values]

    @cached_property
    def expansion(self) -> pd.DataFrame:
        """Per arm, matrix and metric."""
        from carkinetics.trial.endpoints import expansion_table

        return expansion_table(self.result, self.measured)

    @cached_property
    def responses(self) -> pd.DataFrame:
        """Per arm, time and category."""
        from carkinetics.trial.endpoints import response_table

        return response_table(self.result)

    @cached_property
    def survivals(self) -> pd.DataFrame:
        """Per arm, endpoint and landmark."""
        from carkinetics.trial.endpoints import survival_table

        return survival_table(self.result)

    @cached_property
    def events(self) -> pd.DataFrame:
        """Per arm and severe adverse event."""
        from carkinetics.trial.endpoints import adverse_event_table

        return adverse_event_table(self.result)

    @cached_property
    def daily(self) -> dict[str, dict[str, Curve]]:
        """Matrix -> arm -> persistence above the limit of quantification by the daily course, of responders."""
        from carkinetics.trial.endpoints import persistence_curves

        return {matrix: persistence_curves(self.result, matrix) for matrix in self.matrices}

    @cached_property
    def between(self) -> dict[str, dict[str, Between]]:
        """Matrix -> arm -> the same as the samples at visits tell it."""
        from carkinetics.trial.occurrences import persistence_between_visits

        return {matrix: persistence_between_visits(self.result, matrix) for matrix in self.matrices}

    def draw(self, name: str, figure: Callable[[float], Figure], alt: str, caption: str) -> Picture:
        """A picture of the page, and its PNG."""
        return picture(name, figure, alt, caption, self.figures)


def rows_of(frame: pd.DataFrame, **where: Any) -> dict[str, Any]:
    """Arm -> the row of a table in which the columns have these values; a table of nobody has no columns."""
    if frame.empty:
        return {}
    for name, value in where.items():
        frame = frame[frame[name] == value]
    return {str(row["arm"]): row for _, row in frame.iterrows()}
