"""The sections of a trial's page on what happens in time as the trial would see it: samples at visits, relapse, the course of children."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carkinetics import plot
from carkinetics.drawing.samples import persistence
from carkinetics.pages import page, words
from carkinetics.pages.material import Material, rows_of
from carkinetics.pages.numbers import NOTHING, count, number, percent
from carkinetics.pages.page import Section
from carkinetics.pages.tables import Column, Table, table
from carkinetics.pages.trial_tables import MONTE_CARLO, arm_columns, share_of

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.pages.page import Block

MISSING = {
    "missed": "missed",
    "dead": "dead",
    "relapsed": "relapsed",
    "lost_to_follow_up": "lost",
    "transplanted": "transplanted",
    "simulation_failed": "simulation failed",
}
TREATMENT_POLICY = "treatment_policy"
STRATEGIES = {
    TREATMENT_POLICY: "treatment policy: follow-up, copies and events go on as if there were none. No effect of the transplant on relapse "
    "or death is modelled, because no sourced one is known",
    "hypothetical": "hypothetical: times to death, failure and relapse, and copies, are censored at the transplant. This assumes that "
    "children with and without one would otherwise fare alike",
    "composite": "composite: the transplant is an event of event-free and of relapse-free survival, and competes with relapse; overall "
    "survival goes on",
    "while_on_treatment": "while on treatment: what happens after the transplant does not count, so that each curve is one minus the "
    "incidence before it; it competes with relapse",
}


def observed(material: Material) -> Section:
    """The copies as samples in windows, and persistence between the visits."""
    from carkinetics.trial.occurrences import sample_table

    result = material.result
    taken = material.draw(
        "samples",
        lambda width: plot.samples(result, width=width),
        "Measured transgene of single children of each arm on the days on which the samples were taken, with the windows of the visits "
        "and the limit of quantification.",
        "The first 60 children of each arm, with assay error. Grey: windows of the visits. Dashed: LLOQ. Open triangles: below it.",
    )
    blocks: list[Block] = [page.text(ended(material)), page.shown(taken), page.shown(_samples(sample_table(result), material))]
    if "persistence_lower" in result:
        whom = "responders" if "best_response" in result else "all children"
        drawn = material.draw(
            "persistence",
            lambda width: persistence(material.between, material.daily, material.arms, float(result["time"].values[-1]), width),
            "Share of children above the limit of quantification over time, by the samples and by the daily course.",
            f"Persistence in {whom}. Solid, with shaded steps: from the samples alone, between whose ends nothing is known (Turnbull's "
            "estimate for intervals). Dashed: Kaplan\u2013Meier of the daily course without assay error, which no trial sees. Censored at "
            "relapse, death and loss. Assay error takes levels near the limit below it early, so that samples see less persistence.",
        )
        blocks += [page.shown(drawn), page.shown(_persistence(material))]
    return Section("observed", "Copies as the trial would measure them", tuple(blocks))


def ended(material: Material) -> str:
    """What ends the sampling, in a sentence."""
    follow, plan = material.trial.follow_up, material.trial.transplant
    reasons = ["death"] if material.trial.readouts.hazard else []
    reasons += ["relapse"] if follow.until_relapse else []
    reasons += ["loss to follow-up"] if follow.dropout and follow.dropout.value > 0 else []
    reasons += ["transplant"] if plan and plan.strategy != TREATMENT_POLICY and any(share > 0 for _, share in plan.shares) else []
    until = f" until {words.listed(reasons, 'or')}" if reasons else ""
    return f"Each child is sampled on a day within the window of each visit that it does not miss{until}."


def _samples(frame: pd.DataFrame, material: Material) -> Table:
    """Samples of each visit, all arms together, by matrix."""
    reasons = [name for name in MISSING if int(frame[name].sum()) > 0]
    rows = []
    for (matrix, day), part in frame.groupby(["matrix", "planned"], sort=False):
        taken, below = int(part["sampled"].sum()), int(part["below"].sum())
        share = percent(below / taken) if taken else NOTHING
        rows.append((f"{matrix}, day {day:g}", count(taken), f"{count(below)} ({share})", *(count(part[name].sum()) for name in reasons)))
    columns = [
        Column("Visit", kind="text"),
        Column("Samples"),
        Column("Below the LLOQ"),
        *(Column(MISSING[name].capitalize()) for name in reasons),
    ]
    return table("Samples taken and missing" + (", all arms" if len(material.arms) > 1 else ""), columns, rows)


def _persistence(material: Material) -> Table:
    """The medians of persistence by both readings."""
    rows = []
    for matrix, seen in material.between.items():
        daily = {arm: curve.median() for arm, curve in material.daily[matrix].items()}
        rows.append((f"{matrix}, between visits: after day (to day)", *(_between(seen.get(arm)) for arm in material.arms)))
        rows.append((f"{matrix}, daily course, day", *(_day(daily.get(arm)) for arm in material.arms)))
    return table("Median persistence above the LLOQ", arm_columns("Reading", material.arms), rows)


def _between(curve: Any) -> str:
    if curve is None:
        return NOTHING
    low, high = curve.median()
    return f"{number(low)} (to {number(high)})" if high < float("inf") else "not reached"


def _day(limits: tuple[float, float, float] | None) -> str:
    if limits is None:
        return NOTHING
    return "not reached" if limits[0] == float("inf") else number(limits[0])


def relapse(material: Material) -> Section:
    """Cumulative incidence of relapse with death competing, the clones at relapse, and the course of single children."""
    from carkinetics.pages.trial_tables import relapses
    from carkinetics.trial.endpoints import relapse_table
    from carkinetics.trial.occurrences import incidence_table

    result = material.result
    frame, kinds = incidence_table(result), relapse_table(result)
    blocks: list[Block] = []
    if not frame.empty:
        drawn = material.draw(
            "incidence",
            lambda width: plot.incidence(result, width=width),
            "Cumulative incidence of relapse by antigen status, and of death without relapse, after the remission, one panel an arm.",
            "Responders, from the remission. Aalen\u2013Johansen, 95 % intervals: kinds of relapse and death without relapse compete, so "
            "that the curves of an arm add up to one minus relapse-free survival.",
        )
        blocks += [page.shown(drawn), page.shown(_incidence(frame, material))]
    if len(kinds):
        blocks.append(page.shown(relapses(kinds, material.arms)))
    blocks.append(page.shown(_courses(material)))
    plan = material.trial.transplant
    if plan is not None and any(share > 0 for _, share in plan.shares):
        shares = ", ".join(f"{material.arms[arm].title} {percent(share)}" for arm, share in plan.shares if arm in material.arms)
        said = f"Transplant in remission, {plan.days[0]:g} to {plan.days[1]:g} days after it, with a probability of {shares}. Strategy"
        blocks.append(page.text(f"{said} {STRATEGIES[plan.strategy]}."))
    if len(material.arms) > 1:
        blocks.append(page.text(words.compared(material.trial, material.allocation)))
    return Section("relapse", "Relapse and the course of children", tuple(blocks))


def _courses(material: Material) -> Any:
    result, first = material.result, material.matrices[0]
    return material.draw(
        "swimmer",
        lambda width: plot.swimmer(result, width=width),
        "One bar for each of twenty children of each arm over time: in remission or not, copies above the limit, relapse, death, end.",
        f"The first 20 children of each arm, the longest follow-up first. The thin line is the time above the LLOQ in {first}.",
    )


def _incidence(frame: pd.DataFrame, material: Material) -> Table:
    from carkinetics.drawing.relapses import words_of

    rows = []
    for cause, months in dict.fromkeys(zip(frame["cause"], frame["months"], strict=True)):
        part = rows_of(frame, cause=cause, months=months)
        rows.append((f"{words_of(str(cause))}, {months:g} months", *(share_of(part.get(arm)) for arm in material.arms)))
    rows.sort(key=lambda row: int(row[0].rsplit(" ", 2)[-2]))
    return table("Cumulative incidence after the remission", arm_columns("Event (95 % interval)", material.arms), rows, MONTE_CARLO)
