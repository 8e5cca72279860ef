"""The pages of a sweep, of a sensitivity analysis and of an assurance."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.drawing.groups import looks_of_arms
from carkinetics.drawing.sweeps import MOST_PANELS
from carkinetics.pages import page, what_if_tables, words
from carkinetics.pages.images import Picture, picture
from carkinetics.pages.page import Block, Page, Section
from carkinetics.pages.tables import Column, Table, table
from carkinetics.pages.what_if_sections import told

if TYPE_CHECKING:
    import xarray as xr

DRAWN = ("response", "efs_12", "crs", "cmax_pb")
TORNADOS = ("response", "efs_24", "crs", "cmax_pb")
NOT_DATA = "This is a simulation of a model and its assumptions, not a result and not a prediction."
TITLES = {"sweep": "What if", "sensitivity": "What the outcomes hang on", "assurance": "What a trial of this size would show"}


def what_if_page(result: xr.Dataset, figures: Path) -> Page:
    """The page of a result of `sweep`, `sensitivity` or `assurance`; PNGs go to `figures`."""
    kind = str(result.attrs["analysis"])
    sections = {"sweep": _sweep, "sensitivity": _sensitivity, "assurance": _assurance}[kind](result, figures)
    notice = (NOT_DATA, *((words.allocation(str(result.attrs["allocation"])),) if "allocation" in result.attrs else ()))
    facts = (str(result.attrs["trial"]), str(result.attrs["title"]))
    return Page("Simulated trial", TITLES[kind], facts, (), notice, None, (*sections, _reproduction(result)))


def _sweep(result: xr.Dataset, figures: Path) -> tuple[Section, ...]:
    arms, names = looks_of_arms(result), what_if_tables.main_outcomes(result)
    shown, held = drawable(result)
    pictures = [_sweep_picture(shown, name, held, figures) for name in what_if_tables.main_outcomes(result, DRAWN)[:4]]
    said = (
        f"The same {int(result.attrs['n_per_arm']):,} children with the same random numbers under every combination of the settings: "
        "differences between settings are free of the chance of drawing other children."
    )
    tables = [page.shown(made) for made in what_if_tables.sweep_tables(result, arms, names)]
    return (
        Section("figures", "Outcomes", (page.text(said), *map(page.shown, pictures))),
        Section("tables", "In numbers", tuple(tables)),
    )


def drawable(result: xr.Dataset) -> tuple[xr.Dataset, str]:
    """As much of a sweep as one figure holds, and what was held at its first value for that."""
    held = []
    axes = [str(name) for name in result["estimate"].dims if name not in ("arm", "outcome")]
    for axis in reversed(axes[1:]):
        panels = 1
        for other in axes[1:]:
            panels *= result.sizes.get(other, 1)
        if panels > MOST_PANELS:
            held.append(f"{axis} = {result[axis].values[0]}")
            result = result.isel({axis: [0]})
    return result, "; ".join(held)


def _sweep_picture(result: xr.Dataset, name: str, held: str, figures: Path) -> Picture:
    title = str(result["outcome_title"].sel(outcome=name).values)
    return picture(
        f"sweep_{name}",
        lambda width: plot.sweep(result, name, width=width),
        f"{title} along the settings, one line an arm, with 95 % intervals.",
        f"{title}, with 95 % intervals." + (f" Shown for {held}." if held else ""),
        figures,
    )


def _sensitivity(result: xr.Dataset, figures: Path) -> tuple[Section, ...]:
    arms = looks_of_arms(result)
    blocks: list[Block] = [page.text(told(result))]
    for name in what_if_tables.main_outcomes(result, TORNADOS)[:4]:
        drawn = picture(
            f"tornado_{name}",
            lambda width, name=name: plot.tornado(result, name, width=width),  # type: ignore[misc]
            "Tornado of each arm: the outcome with one parameter moved down and up, and below first-order and total Sobol indices.",
            "Above: the outcome with one parameter an SD down and up. Below: Sobol's total (full) and first-order (open) indices with 95 % "
            "intervals.",
            figures,
        )
        blocks += [page.shown(drawn), page.folded("In numbers", page.shown(what_if_tables.ranking(result, arms, name)))]
    open_ = what_if_tables.uncertainty(result, arms, what_if_tables.main_outcomes(result))
    return (Section("tornados", "Indices", tuple(blocks)), Section("open", "What is left open", (page.shown(open_),)))


def _assurance(result: xr.Dataset, figures: Path) -> tuple[Section, ...]:
    arms = looks_of_arms(result)
    drawn = picture(
        "assurance",
        lambda width: plot.assurance(result, width=width),
        "Left: the probability to meet the target against the size of the trial, arm by arm. Right: the share of children in each world.",
        "Left: assurance with its Monte-Carlo interval, and (dashed) the power if the model's own values were true. Right: each point is "
        "the share among the children of one world; bar: median; dashed: the target.",
        figures,
    )
    attrs = result.attrs
    said = (
        f"{int(attrs['worlds'])} worlds from {attrs['draws']}, each with {int(attrs['children'])} children of its own. The target is met "
        f"where the {100 * float(attrs['level']):g} % Clopper\u2013Pearson interval lies wholly beyond it. Assurance is the probability of "
        "that over the worlds and over chance; power takes the model's own values for true."
    )
    made = what_if_tables.assurances(result, arms)
    return (Section("assurance", "Assurance", (page.text(said), page.shown(drawn), page.shown(made))),)


def _reproduction(result: xr.Dataset) -> Section:
    attrs = result.attrs
    names = (
        "trial",
        "model",
        "model_hash",
        "seed",
        "n",
        "n_per_arm",
        "children",
        "worlds",
        "draws",
        "target",
        "level",
        "allocation",
        "version",
    )
    pairs = [(name.replace("_", " "), str(attrs[name])) for name in names if name in attrs]
    if "settings" in attrs:
        pairs.append(("settings", json.dumps(json.loads(attrs["settings"]))))
    files: Table = table(
        "Beside this page",
        (Column("File", kind="text"), Column("What it holds", kind="prose")),
        [
            ("results.zarr", "the whole result: xarray.open_zarr"),
            ("outcomes.csv", "its numbers, one row each"),
            ("figures/*.png", "the figures of this page"),
            ("run.json", "what ran on what, when, and how long"),
        ],
    )
    return Section("reproduction", "How to reproduce", (page.facts(tuple(pairs)), page.shown(files)))
