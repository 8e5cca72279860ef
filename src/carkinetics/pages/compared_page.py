"""A comparison of models as a page: their curves on common axes, the table of measures, and what these are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carkinetics import plot
from carkinetics.drawing.style import unit_text
from carkinetics.pages import page
from carkinetics.pages.compared_tables import comparison, definitions
from carkinetics.pages.images import picture
from carkinetics.pages.page import Page, Section
from carkinetics.pages.tables import Column, Table, table

if TYPE_CHECKING:
    import xarray as xr

CAUTION = (
    "These are typical subjects of different diseases, products, assays and doses: each curve is what one publication says of its own "
    "data, and a difference between two is not the difference between their products."
)


def compared_page(result: xr.Dataset) -> Page:
    """The page of a comparison of models."""
    count = result.sizes["model"]
    curves = picture(
        "levels", lambda width: plot.compare(result, width=width), "Levels of the models over time.", "Each model in its own unit.", None
    )
    shares = picture(
        "relative",
        lambda width: plot.compare(result, relative=True, width=width),
        "Levels over their peaks.",
        "Each level over its peak.",
        None,
    )
    sections = (
        Section("curves", "Curves", (page.shown(curves), page.shown(shares))),
        Section("measures", "What the curves say", (*map(page.shown, comparison(result)), page.shown(definitions(result)))),
        Section("models", "The models", (page.shown(_models(result)),)),
    )
    return Page(
        "Comparison",
        f"{count} models of CAR-T cell kinetics" if bool(result.car_t.all()) else f"{count} models",
        (),
        (),
        (CAUTION,),
        None,
        sections,
    )


def _models(result: xr.Dataset) -> Table:
    rows = [
        (
            str(name), str(one.title.values), str(one.disease.values), str(one["product"].values), str(one.observable.values),
            unit_text(str(one.unit.values)), f"{float(one.until):g}",
        )
        for name in result.model.values
        for one in (result.sel(model=name),)
    ]  # fmt: skip
    columns = (
        Column("Model", kind="text"), Column("Title", kind="prose"), Column("Disease", kind="prose"), Column("Product", kind="prose"),
        Column("Level", kind="text"), Column("Unit", kind="text"), Column("Until day"),
    )  # fmt: skip
    return table("What is compared", columns, rows)
