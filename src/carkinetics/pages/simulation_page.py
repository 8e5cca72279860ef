"""The page of a plain simulation: curves, exposure, how the solver fared, how to reproduce."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing import profiles as drawing
from carkinetics.drawing.profiles import MATRIX_NAMES
from carkinetics.drawing.style import unit_text
from carkinetics.pages import assumptions, page
from carkinetics.pages.images import picture
from carkinetics.pages.numbers import count, interval, number
from carkinetics.pages.page import Block, Page, Section
from carkinetics.pages.reproduction import reproduction, solver
from carkinetics.pages.tables import Table, table
from carkinetics.pages.trial_tables import METRIC_WORDS, arm_columns

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.figure import Figure

    from carkinetics.model.spec import Model


def simulation_page(sim: xr.Dataset, name: str, measured: xr.Dataset, model: Model | None, figures: Path) -> Page:
    """Everything that the page of a plain simulation says; `name` is the variable that is drawn and measured."""
    title = str(sim.attrs.get("title") or sim.attrs.get("model") or "Simulation")
    unchecked = not sim.attrs.get("units_checked", 1)
    facts = (
        str(sim.attrs.get("model", "")),
        f"{count(sim.sizes['subject'])} subjects",
        f"seed {sim.attrs['seed']}" if "seed" in sim.attrs else "",
    )
    notice: tuple[str, ...] = ("This is a simulation of virtual subjects. It shows what the model and its parameters imply.",)
    if unchecked:
        notice = (*notice, "The units of this model's equations were not checked, at its own wish.")
    sections = [_curves(sim, name, figures), _exposure(sim, measured), *_assumed(model), reproduction(sim, model, None)]
    return Page("Simulation", title, tuple(fact for fact in facts if fact), (), notice, None, tuple(sections))


def _curves(sim: xr.Dataset, name: str, figures: Path) -> Section:
    words = str(sim[name].attrs.get("long_name", name))

    def draw(what: str, figure: Callable[[float], Figure], alt: str, caption: str) -> Block:
        return page.shown(picture(what, figure, alt, caption, figures))

    levels = drawing.read_profiles(sim, name)
    blocks = [
        draw(
            "profiles",
            lambda width: drawing.profiles(levels, width),
            f"{words.capitalize()} over time: median and 5 to 95 % range of each group on a logarithmic axis.",
            "Lines: median. Bands: 5\u201395 % of subjects. Simulated levels without assay error.",
        )
    ]
    if sim.sizes["subject"] > 1:
        some = drawing.read_individuals(sim, name)
        blocks.append(
            draw(
                "individuals",
                lambda width: drawing.individuals(some, width),
                f"{words.capitalize()} of single subjects over time, one panel a group.",
                "Up to 40 subjects of each group; the thick line is the median of all.",
            )
        )
    return Section("curves", "Curves", (*blocks, *solver(sim)))


def _exposure(sim: xr.Dataset, measured: xr.Dataset) -> Section:
    matrices = of.matrices_of(measured)
    return Section("exposure", "Exposure", tuple(page.shown(_measures(sim, measured, matrix)) for matrix in matrices))


def _measures(sim: xr.Dataset, measured: xr.Dataset, matrix: str | None) -> Table:
    chosen = measured if matrix is None else measured.sel(matrix=matrix)
    members = of.groups(measured, "arm")
    rows = []
    for metric in measured.data_vars:
        values = np.asarray(chosen[metric].values, dtype=np.float64)
        unit = unit_text(str(chosen[metric].attrs.get("units", "")))
        label = f"{METRIC_WORDS.get(str(metric), str(chosen[metric].attrs.get('long_name', metric)))}, {unit}"
        rows.append((label, *(_quantiles(values[rows_]) for rows_ in members.values())))
    counts = {group: len(rows_) for group, rows_ in members.items()}
    name = "Median (5\u201395 % of subjects)" + ("" if matrix is None else f", {MATRIX_NAMES.get(matrix, matrix)} ({matrix})")
    return table(name, arm_columns("Measure", of.looks(measured, "arm"), counts), rows)


def _quantiles(values: np.ndarray) -> str:
    good = values[np.isfinite(values)]
    if not good.size:
        return number(float("nan"))
    low, middle, high = (float(v) for v in np.quantile(good, (0.05, 0.5, 0.95)))
    return number(middle) if good.size == 1 else interval(middle, low, high)


def _assumed(model: Model | None) -> list[Section]:
    if model is None:
        return []
    tables = [found for found in (assumptions.of_model(model), assumptions.sourced(model)) if found.rows]
    blocks: list[Block] = [page.text(f"{model.source.citation} {model.source.population}".strip())] if model.source.citation else []
    blocks += [page.shown(found) for found in tables]
    if model.source.deviations:
        blocks += [page.heading("What the model's file declares"), page.items(model.source.deviations)]
    return [Section("model", "The model", tuple(blocks))]
