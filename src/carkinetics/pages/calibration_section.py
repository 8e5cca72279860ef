"""The section of a trial's page on its calibration: targets and what the simulated children reach of them, and what nothing informs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.pages import page
from carkinetics.pages.material import Material
from carkinetics.pages.numbers import interval, number, percent_interval
from carkinetics.pages.page import Section
from carkinetics.pages.tables import Column, Table, sentence, table

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.pages.page import Block

CONFIDENCE_WORDS = "P: read in the paper. S: second hand. D: derived. M: from memory. A: assumed."


def calibration(material: Material) -> Section | None:
    """The section, where targets ship for this trial."""
    from carkinetics.calibration.read import read_targets, targets_file
    from carkinetics.calibration.simulated import against_targets

    path = targets_file(material.trial)
    if path is None:
        return None
    targets = read_targets(path, material.trial)
    frame = against_targets(material.result, targets)
    titles = {arm: look.title for arm, look in material.arms.items()}
    drawn = material.draw(
        "calibration",
        lambda width: plot.calibration(frame, titles, width=width),
        "Every target of the calibration: how far the simulated children are from it, in standard deviations of the target.",
        "Shaded: the 95 % interval of the published number. Dot: these simulated children, hollow where they are outside it; bar: "
        "95 % for their number. Distances on the scale of each target (logarithm, log-odds).",
    )
    inside = int(frame["inside"].sum())
    said = (
        f"{targets.title}: the model was calibrated to these, and to nothing of this trial. {inside} of {len(frame)} targets are met "
        "within their interval by these children."
    )
    blocks: list[Block] = [page.text(said), page.shown(drawn)]
    blocks += [page.folded(f"Targets of {titles.get(arm, arm)}", page.shown(fit_table(frame, arm, titles))) for arm in titles]
    return Section("calibration", "Calibration", (*blocks, *_parameters(material)))


def fit_table(frame: pd.DataFrame, arm: str, titles: Mapping[str, str]) -> Table:
    """Target, interval, reached and source of one arm."""
    rows = []
    for _, row in frame[frame["arm"] == arm].iterrows():
        words = f"{row['words']} ({row['unit']})" if row["unit"] != "1" else str(row["words"])
        shown = percent_interval if _is_share(row) else interval
        aim = shown(row["target"], row["lower"], row["upper"])
        found = shown(row["reached"], row["reached_lower"], row["reached_upper"])
        source = ". ".join(part for part in (str(row["from"]), sentence(str(row["about"]))) if part)
        rows.append((words, aim, found if row["inside"] else f"{found}, outside", f"[{row['confidence']}] {source}"))
    columns = (
        Column("Summary", kind="prose"), Column("Target", "95 % interval", "text"), Column("Reached", "95 % for their number", "text"),
        Column("Source", kind="prose"),
    )  # fmt: skip
    return table(titles.get(arm, arm), columns, rows, CONFIDENCE_WORDS)


def _is_share(row: pd.Series) -> bool:
    from carkinetics.calibration.statistics import STATISTICS

    return STATISTICS[str(row["statistic"])].scale == "logit"


def _parameters(material: Material) -> list[Block]:
    """The calibrated parameters that ship with the trial: posterior against prior, and those that keep their prior's width."""
    from carkinetics.calibration.read import shipped_parameters

    frame = shipped_parameters(material.trial)
    return [] if frame is None else parameter_blocks(frame)


def parameter_blocks(frame: pd.DataFrame) -> list[Block]:
    """Posterior against prior, and the names of what no target informs; `frame` as `Calibration.parameters`."""
    informed = frame[frame["informed"]].sort_values("share_of_prior_sd")
    rows = [
        (str(row["name"]), number(row["tuned"]), interval(row["median"], row["lower"], row["upper"]),
         interval(row["prior"], row["prior_lower"], row["prior_upper"]), f"{row['share_of_prior_sd']:.2f}")
        for _, row in informed.iterrows()
    ]  # fmt: skip
    columns = (
        Column("Parameter", kind="text"), Column("Tuned"), Column("Posterior", "median, 95 %"), Column("Prior", "95 %"),
        Column("Width", "posterior / prior SD"),
    )  # fmt: skip
    loose = ", ".join(frame["name"][~frame["informed"]])
    return [
        page.folded("Parameters that the targets inform", page.shown(table("Calibrated parameters", columns, rows))),
        page.heading("Parameters that no target informs"),
        page.text(f"Their posterior is as wide as their prior (at least 0.9 of its SD): {loose}." if loose else "None."),
    ]
