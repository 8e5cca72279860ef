"""A model as a page: its equations as MathML, its numbers with their sources, and its typical subject."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.checking import check_model
from carkinetics.comparison import compare_models
from carkinetics.errors import ConfigError
from carkinetics.notation.equations import groups, has_switches, sides
from carkinetics.notation.mathml import MathML, aligned
from carkinetics.pages import model_tables, page
from carkinetics.pages.images import picture
from carkinetics.pages.page import Block, Page, Section
from carkinetics.typical import example

if TYPE_CHECKING:
    from markupsafe import Markup

    from carkinetics.model.spec import Model

BRACKET = "[condition] is 1 where the condition holds, else 0."
LEGEND = "The typical subject: parameters and covariates at their typical values, given what the file's example says. Triangles are doses."


def model_page(model: Model) -> Page:
    """The page of a model; its checks and its typical subject are simulated."""
    sections = [_typical(model), Section("equations", "Equations", tuple(_equations(model))), _numbers(model)]
    if model.source.deviations:
        sections.append(Section("deviations", "Where the file departs from its source", (page.items(model.source.deviations),)))
    if model.checks:
        sections.append(Section("checks", "Checks against the source", (page.shown(model_tables.checks(check_model(model))),)))
    sections.append(Section("use", "How to use it", (page.code(use(model)),)))
    head = (page.facts(model_tables.summary(model)),)
    return Page("Model", model.title, (model.name, *_counts(model)), (), (), None, (Section("source", "Source", head), *sections))


def _counts(model: Model) -> tuple[str, ...]:
    return f"{len(model.states)} states", f"{len(model.parameters)} parameters"


def _typical(model: Model) -> Section:
    blocks: list[Block] = []
    try:
        shown = picture("typical", lambda width: plot.typical(model, width=width), f"Simulated course of {model.title}.", LEGEND, None)
        blocks.append(page.shown(shown))
    except ConfigError as error:  # nothing is given, so there is nothing to draw: the page says so
        blocks.append(page.text(str(error)))
    rows = model_tables.measures(compare_models({model.name: model}).isel(model=0), example(model), model)
    return Section("typical", "The typical subject", (*blocks, *([page.shown(rows)] if rows.rows else [])))


def _equations(model: Model) -> list[Block]:
    notation = MathML()
    blocks = [page.text(BRACKET)] if has_switches(model) else []
    for group in groups(model):
        blocks.append(page.heading(group.title))
        blocks.append(Block("math", _markup(aligned((*sides(line, notation), line.note) for line in group.lines))))
    return blocks


def _markup(text: str) -> Markup:
    """Our own MathML: the names in it are escaped where it is made."""
    from markupsafe import Markup

    return Markup(text)


def _numbers(model: Model) -> Section:
    return Section("numbers", "Numbers and their sources", tuple(page.shown(table) for table in model_tables.tables(model)))


def use(model: Model) -> str:
    """The lines that simulate the example of a model."""
    from carkinetics.model.library import names

    name, _, variant = model.name.partition(":")
    loaded = f'ck.load_model("{name}"' + (f', variant="{variant}")' if variant else ")")
    told = example(model)
    doses = ", ".join(
        f"ck.Dose({dose.amount:.10g}, time={dose.time:.10g}" + (f', into="{dose.into}")' if dose.into else ")") for dose in told.doses
    )
    lines = [
        "import carkinetics as ck",
        "",
        f"model = {loaded}" if name in names() else f'model = ck.read_model("{name}.toml")',
        f"doses = [{doses}]" if doses else "",
        f"sim = ck.simulate(model, times=range({math.floor(model.start)}, {math.floor(told.until) + 1}){', doses=doses' if doses else ''})",
    ]
    return "\n".join(line for i, line in enumerate(lines) if line or i == 1)
