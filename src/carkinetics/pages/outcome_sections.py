"""The sections of a trial's page on what happened: curves, exposure, response, survival, adverse events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.drawing import profiles as drawing
from carkinetics.drawing.children import depths
from carkinetics.drawing.measures import DOTS
from carkinetics.drawing.profiles import MATRIX_NAMES
from carkinetics.drawing.waterfall import waterfall
from carkinetics.pages import page, trial_tables, words
from carkinetics.pages.material import Material
from carkinetics.pages.page import Section

if TYPE_CHECKING:
    import pandas as pd

    from carkinetics.pages.page import Block
    from carkinetics.trial.spec import Response

AXIS = "Days to day 28, then months on a logarithmic scale (shaded)."


def kinetics(material: Material) -> Section:
    """The curves of the transgene, or of what stands for it."""
    result, name, first = material.result, material.trial.readouts.transgene, material.matrices[0]
    places = " and ".join(MATRIX_NAMES.get(m, m).lower() for m in material.matrices)
    levels, some = drawing.read_profiles(result, name), drawing.read_individuals(result, name)
    curves = material.draw(
        "profiles",
        lambda width: drawing.profiles(levels, width),
        f"{_level(material)} in {places} over time: the median and the 5 to 95 % range of each arm, on a "
        f"logarithmic axis, with "
        "the limit of quantification.",
        f"Lines: median. Bands: 5\u201395 % of the children who are alive. Dashed: lower limit of quantification (LLOQ). Levels "
        f"without assay error. {AXIS}",
    )
    single = material.draw(
        "individuals",
        lambda width: drawing.individuals(some, width),
        f"Single children's transgene curves in {MATRIX_NAMES.get(first, first).lower()}, one panel an arm, with the median.",
        f"40 children of each arm in {MATRIX_NAMES.get(first, first).lower()} ({first}); the thick line is the median of all. A curve "
        f"ends at death.",
    )
    return Section("kinetics", f"{_level(material)} in {places}", (page.shown(curves), page.shown(single)))


def _level(material: Material) -> str:
    """What is followed: CAR copies, or cells where the model has these."""
    return (
        "CAR copies"
        if str(material.result[material.trial.readouts.transgene].attrs.get("units", "")).startswith("copies")
        else "CAR-T cells"
    )


def exposure(material: Material) -> Section:
    """Measures of the curves."""
    first = material.matrices[0]
    many = max(material.counts.values()) > DOTS
    drawn = material.draw(
        "exposure",
        lambda width: plot.exposure(material.measured, matrix=first, width=width),
        "Peak, area under the curve to day 28 and day of the peak of children of each arm, with median and 5 to 95 % range.",
        f"{f'The first {DOTS} children of each arm' if many else 'Every child'}, {MATRIX_NAMES.get(first, first).lower()}. "
        f"Bar: median{' of all' if many else ''}. Line: 5\u201395 %.",
    )
    tables = [trial_tables.exposure(material, matrix, f"{MATRIX_NAMES.get(matrix, matrix)} ({matrix})") for matrix in material.matrices]
    note = (
        "Read off each child's own daily curve, without assay error. AUC is that of children alive on day 28. Tlast is the day of "
        "death or the last "
        "day of follow-up where the level is still quantifiable then. " + trial_tables.MONTE_CARLO
    )
    blocks = (page.shown(drawn), *(page.shown(table) for table in tables), page.text(note))
    return Section("exposure", "Exposure", (*blocks, *compared(material)))


def compared(material: Material) -> tuple[Block, ...]:
    """What a difference between arms is, wherever they are compared; nothing where there is one arm."""
    return (page.text(words.compared(material.trial, material.allocation)),) if len(material.arms) > 1 else ()


def response(material: Material, frame: pd.DataFrame) -> Section:
    """Response, MRD, its depth in each child, and what a trial of the planned size would report; `frame`: the frame of endpoints."""
    limits = material.trial.response
    if limits is None:
        return Section("response", "Response", ())
    days = words.listed([f"{day:g}" for day in limits.days], "and")
    drawn = material.draw(
        "response",
        lambda width: plot.response(material.result, width=width),
        "Stacked bars: shares of complete remission, complete remission with incomplete recovery, partial response and no response, "
        "per arm.",
        f"{_criteria(limits)} NR: more blasts, or dead. Best of days {days}.",
    )
    fallen = depths(material.result)
    deep = material.draw(
        "waterfall",
        lambda width: waterfall(fallen, material.arms, width),
        "A bar for each child: the fewest blasts of its marrow over those before treatment, coloured by best response.",
        f"The first 100 children of each arm who were seen: fewest blasts on days {days} over those before lymphodepletion, on a "
        "logarithmic axis that ends at one in a million. Colours: best response.",
    )
    reported = frame[frame["quantity"].str.contains("would report")]
    table = trial_tables.response(material, reported)
    return Section("response", "Response", (page.shown(drawn), page.shown(table), page.shown(deep), *compared(material)))


def _criteria(limits: Response) -> str:
    """The limits of the categories, in sentences."""
    remission, partial = f"{100 * limits.remission.value:g}", f"{100 * limits.partial.value:g}"
    if limits.neutrophils is None:
        first = f"CR: marrow blasts below {remission} %; the model has no neutrophils, and CRi is not told from it."
    else:
        recovered = f"neutrophils above {limits.neutrophils.value:g}/\u00b5L"
        first = f"CR: marrow blasts below {remission} % and {recovered}. CRi: the same blasts, fewer neutrophils."
    return f"{first} PR: blasts up to {partial} %."


def survival(material: Material) -> Section:
    """Kaplan-Meier curves with numbers at risk, landmarks and medians."""
    if material.survivals.empty:
        return Section("survival", "Survival", (page.text("No course could be followed, so that there is nothing to draw."),))
    blocks: list[Block] = []
    judged = material.trial.response
    first, deaths = f"{judged.days[0]:g}" if judged else "", "death, " if material.trial.readouts.hazard else ""
    for endpoint, name, title, more in (
        ("os", "survival", "Overall survival", ""),
        (
            "efs",
            "event_free_survival",
            "Event-free survival",
            f" Events: {deaths}relapse, and no response at day {first}, which makes the step there.",
        ),
    ):
        if f"{endpoint}_time" not in material.result:
            continue
        drawn = material.draw(
            name,
            lambda width, endpoint=endpoint: plot.survival(material.result, endpoint, width=width),  # type: ignore[misc]
            f"{title} of each arm over the follow-up, with 95 % intervals and the numbers at risk below.",
            f"{title}: Kaplan\u2013Meier with 95 % intervals (log-log). {words.censoring(material.trial)}{more}",
        )
        blocks.append(page.shown(drawn))
    return Section("survival", "Survival", (*blocks, page.shown(trial_tables.survival(material)), *compared(material)))


def safety(material: Material) -> Section:
    """Severe adverse events by name and grade."""
    days = ", ".join(dict.fromkeys(f"{event.window:g}" for event in material.trial.adverse_events))
    standards = ", ".join(dict.fromkeys(event.grading.split(", ")[0] for event in material.trial.adverse_events))
    drawn = material.draw(
        "adverse_events",
        lambda width: plot.adverse_events(material.result, width=width),
        "Share of children with each severe adverse event in each arm, with 95 % intervals.",
        f"Share of children with the event within {days} days of infusion, and its 95 % interval. Grading: {standards}.",
    )
    told = page.folded("How the simulation decides each", page.facts(trial_tables.rules_of_events(material)))
    shares = page.shown(trial_tables.adverse_events(material))
    return Section("safety", "Adverse events", (page.shown(drawn), shares, told, *compared(material)))
