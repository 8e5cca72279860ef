"""The page of a simulated trial: its sections, in the order in which a clinician asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.drawing.people import DOTS
from carkinetics.pages import assumptions, page, trial_tables, words
from carkinetics.pages.calibration_section import calibration
from carkinetics.pages.course_sections import observed, relapse
from carkinetics.pages.material import Material
from carkinetics.pages.numbers import count
from carkinetics.pages.outcome_sections import exposure, kinetics, response, safety, survival
from carkinetics.pages.page import Page, Section
from carkinetics.pages.reproduction import reproduction, solver
from carkinetics.pages.summary_table import at_a_glance, headline
from carkinetics.pages.tables import sentence
from carkinetics.pages.what_if_sections import paired, sensitivity
from carkinetics.trial.run import RULE

if TYPE_CHECKING:
    import pandas as pd


def trial_page(material: Material, frame: pd.DataFrame) -> Page:
    """Everything that the page of a trial says; `frame` is the tidy frame of its endpoints."""
    trial = material.trial
    record = dict(trial.record)
    assumed, among = assumptions.tally(material.model)
    facts = [trial.id, record.get("phase", ""), record.get("condition", ""), record.get("sponsor", "")]
    return Page(
        kicker="Simulated trial",
        title=trial.title,
        facts=tuple(fact for fact in facts if fact),
        lead=(headline(material),),
        notice=words.notice(assumed, among, trial, material.allocation),
        summary=at_a_glance(material),
        sections=(
            design(material),
            children(material),
            kinetics(material),
            exposure(material),
            *((observed(material),) if "sample_time" in material.result else ()),
            *((response(material, frame), relapse(material)) if trial.response else ()),
            *((survival(material),) if trial.response or trial.readouts.hazard else ()),
            *paired(material),
            *((safety(material),) if trial.adverse_events else ()),
            *sensitivity(material),
            *((held,) if (held := calibration(material)) else ()),
            assumed_numbers(material),
            limits(material, assumed, among),
            reproduction(material.result, material.model, trial),
        ),
    )


def design(material: Material) -> Section:
    """The schema of the trial and its record."""
    trial = material.trial
    drawn = material.draw(
        "schema",
        lambda width: plot.schema(trial, width=width),
        f"Timeline of {trial.id}: lymphodepletion before day 0, infusion of one product on day 0, samples of blood and marrow up to "
        f"the end of "
        "follow-up, and the time frames of the outcomes.",
        "Triangles: doses of lymphodepletion. Diamonds: infusion. Dots: planned samples. Bars: time frames of the outcomes. "
        "Days to day 28, then months on a logarithmic scale (shaded).",
    )
    outcomes = tuple((point.title, f"{sentence(point.definition)} (to day {point.frame.value:g})") for point in trial.endpoints)
    return Section(
        "design",
        "Design",
        (
            page.shown(drawn),
            page.heading("Outcomes of the record, and how the simulation reads them"),
            page.facts(outcomes),
            page.folded("The registry's record", page.facts(trial.record)),
        ),
    )


def children(material: Material) -> Section:
    """Who was screened, who was excluded by which rule, and who was enrolled."""
    from carkinetics.trial.endpoints import allocation_table, screening_table

    result, trial = material.result, material.trial
    frame = screening_table(result)
    enrolled = int(result["pair"].max()) + 1
    screened, excluded = int(frame["screened"].max()) if len(frame) else enrolled, int(frame["excluded"].sum())
    drawn = material.draw(
        "enrolled",
        lambda width: plot.enrolled(result, width=width),
        "Age, weight against age, and body surface area of the virtual children who were enrolled.",
        "The enrolled children."
        + (f" Weight against age: the first {count(DOTS)}." if enrolled > DOTS else "")
        + (
            f" Each receives {'the product of the rule' if material.allocation == RULE else 'every product'}."
            if len(trial.arms) > 1
            else ""
        ),
    )
    said = f"{count(screened)} virtual children were screened, {count(excluded)} excluded and {count(screened - excluded)} enrolled."
    blocks = [page.text(said), *([page.shown(trial_tables.screening(frame))] if len(frame) else []), page.shown(drawn)]
    if len(material.arms) > 1 and material.allocation != RULE:
        blocks += [
            page.shown(trial_tables.allocation(allocation_table(result), material.arms)),
            page.text(sentence(trial.allocation.about)),
        ]
    if trial.not_computed:
        blocks += [
            page.heading("Criteria of the record that were not applied, because no virtual child has them"),
            page.items(trial.not_computed),
        ]
    return Section("children", "Children", tuple(blocks))


def assumed_numbers(material: Material) -> Section:
    """Every assumed number with its reason; those with a source are folded away."""
    trial, model = material.trial, material.model
    tables = [
        assumptions.of_trial(trial),
        assumptions.of_arms(trial, model, material.arms),
        assumptions.of_model(model, "The model: assumed numbers that all products share"),
    ]
    said = (
        "What neither the registry nor a publication gives is marked assumed in the files of the trial and of the model. Here is all "
        "of it. "
        "'Between subjects' is the standard deviation of a child's random effect, on the scale that is named."
    )
    return Section(
        "assumptions",
        "Assumed numbers",
        (
            page.text(said),
            *(page.shown(t) for t in tables if t.rows),
            page.folded("Numbers with a source", page.shown(assumptions.sourced(model))),
        ),
    )


def limits(material: Material, assumed: int, among: int) -> Section:
    """What the simulation cannot say."""
    source = material.model.source
    blocks = [page.items(words.limits(material.trial, assumed, among))]
    if source.deviations:
        blocks += [page.heading("What the model's own file declares"), page.text(source.citation), page.items(source.deviations)]
    if source.population:
        blocks.append(page.text(f"Population: {source.population}"))
    return Section("limits", "Limits", (*blocks, *solver(material.result)))
