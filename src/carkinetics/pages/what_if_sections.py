"""The sections of a trial's page that compare the same children, and that say what the outcomes hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.drawing.chances import paired as draw_paired
from carkinetics.drawing.groups import looks_of_arms
from carkinetics.pages import page, what_if_tables
from carkinetics.pages.material import Material
from carkinetics.pages.page import Section
from carkinetics.trial.run import RULE
from carkinetics.whatif.measures import children_of
from carkinetics.whatif.paired import paired_rows

if TYPE_CHECKING:
    import xarray as xr

COMPARED = ("response", "efs_12", "efs_24", "os_24", "crs", "cmax_pb", "auc_0_28_pb")
DRAWN = ("response", "efs_12")
TORNADOS = ("response", "efs_24")
SHARED_LUCK = (
    "A child keeps everything but the product: body, leukaemia, the quality of its cells, and the random numbers of its course. How many "
    "children would respond to one product only rests on that: were the luck of two products independent, more would."
)


def paired(material: Material) -> tuple[Section, ...]:
    """The same children under two products; nothing where a child has one only."""
    if material.allocation == RULE or len(material.arms) < 2:
        return ()
    frame = paired_rows(children_of(material.result, measured=material.measured))
    known = set(frame["outcome"][frame["both"].notna() & (frame["n"] > 0)])
    outcomes = [name for name in DRAWN if name in known]
    if not outcomes:
        return ()
    drawn = material.draw(
        "paired",
        lambda width: draw_paired(frame, material.arms, outcomes, width),
        "Stacked bars, one a pair of products: the share of children with the outcome under both, one only, neither.",
        "Of the same children: with both products, with one only, with neither.",
    )
    shown = frame[frame["outcome"].isin(COMPARED)]
    return (
        Section(
            "paired",
            "The same children, another product",
            (page.text(SHARED_LUCK), page.shown(drawn), page.folded("In numbers", page.shown(what_if_tables.paired(shown, material.arms)))),
        ),
    )


def sensitivity(material: Material) -> tuple[Section, ...]:
    """What the outcomes hang on, where an analysis of this trial is at hand."""
    found = material.sensitivity
    if found is None:
        return ()
    arms = looks_of_arms(found)
    blocks = [page.text(told(found))]
    for name in what_if_tables.main_outcomes(found, TORNADOS):
        drawn = material.draw(
            f"tornado_{name}",
            lambda width, name=name: plot.tornado(found, name, width=width),  # type: ignore[misc]
            "Tornado of each arm: the outcome with one parameter moved down and up, and below first-order and total Sobol indices.",
            "Above: the outcome with one parameter an SD down and up. Below: Sobol's total (full) and first-order (open) indices with 95 % "
            "intervals.",
        )
        blocks += [page.shown(drawn), page.folded("In numbers", page.shown(what_if_tables.ranking(found, arms, name)))]
    blocks.append(page.shown(what_if_tables.uncertainty(found, arms, what_if_tables.main_outcomes(found))))
    return (Section("sensitivity", "What the outcomes hang on", tuple(blocks)),)


def told(found: xr.Dataset) -> str:
    """What was done, in sentences."""
    rows, inputs, children = int(found.attrs["n"]), found.sizes["parameter"], int(found.attrs["n_per_arm"])
    return (
        f"{inputs} parameters that are not sure were drawn independently of each other, {rows} times, in {rows * (inputs + 2):,} trials of "
        f"the same {children} children an arm with the same random numbers (Saltelli's design). An index is the share of an outcome's "
        "variance over the parameters that hangs on one of them: alone (first order), or with all that it does together with others "
        "(total). How unsure each is, is itself assumed in most cases: see the tables."
    )
