"""What a calibration writes beside its simulations: the page, its tables as CSV, the posterior and the figure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from carkinetics import plot
from carkinetics.errors import unwritable
from carkinetics.pages import page
from carkinetics.pages.calibration_section import fit_table, parameter_blocks
from carkinetics.pages.images import picture
from carkinetics.pages.numbers import number
from carkinetics.pages.page import Page, Section, render
from carkinetics.tabular import write_csv
from carkinetics.trial.posterior import posterior_text

if TYPE_CHECKING:
    from carkinetics.calibration.result import Calibration


def write_calibration(found: Calibration, folder: Path, titles: Mapping[str, str]) -> None:
    """Write calibration.html, fit.csv, parameters.csv, correlations.csv, posterior.csv and figures/calibration.png; FileError."""
    told = [
        f"posterior of the calibration of {found.targets.trial}: one row is a whole population",
        "values are natural, in the model's units",
    ]
    try:
        write_csv(found.fit, folder / "fit.csv", float_format="%.6g")
        write_csv(found.parameters, folder / "parameters.csv", float_format="%.6g")
        write_csv(found.correlations, folder / "correlations.csv", index=True, float_format="%.4f", index_label="name")
        (folder / "posterior.csv").write_text(posterior_text(found.worlds, told), encoding="utf-8")
        (folder / "figures").mkdir(exist_ok=True)
        (folder / "calibration.html").write_text(render(calibration_page(found, folder / "figures", titles)), encoding="utf-8")
    except OSError as error:
        raise unwritable(folder, error) from error


def calibration_page(found: Calibration, figures: Path, titles: Mapping[str, str]) -> Page:
    """The fit of every target, the parameters, and how far the emulator was right."""
    frame = found.fit
    drawn = picture(
        "calibration",
        lambda width: plot.calibration(frame, titles, width=width),
        "Every target: how far from it the tuned values are, and the posterior, in standard deviations of the target.",
        "Shaded: the 95 % interval of the target. Dot: fresh children with the tuned values, hollow where outside; bar: 95 % of the "
        "posterior.",
        figures,
    )
    inside = int(frame["inside"].sum())
    fit = Section("fit", "Fit", (page.shown(drawn), *(page.shown(fit_table(frame, arm, titles)) for arm in dict.fromkeys(frame["arm"]))))
    parameters = Section("parameters", "Parameters", tuple(parameter_blocks(found.parameters)))
    return Page(
        kicker="Calibration",
        title=found.targets.title,
        facts=(found.targets.trial, f"{len(frame)} targets", f"{len(found.targets.free)} free parameters"),
        lead=(f"{inside} of {len(frame)} targets are met within their interval by {found.children:,} fresh children an arm.",),
        notice=(),
        summary=None,
        sections=(fit, parameters, Section("check", "The emulator", (page.text(_checked(found)),))),
    )


def _checked(found: Calibration) -> str:
    known = found.checked[np.isfinite(found.checked)]
    chains = f"Chains of the posterior: largest potential scale reduction {found.mixing:.3f}."
    if not known.size:
        return f"{chains} One wave: the emulator was not checked by a second."
    return (
        f"Summaries of the last wave, simulated after the emulator had foretold them, are {number(float(np.median(known)))} SDs of noise "
        f"and emulator away (root mean square, median over targets; largest {number(float(known.max()))}); 1 is what is expected. {chains}"
    )
