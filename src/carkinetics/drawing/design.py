"""The design of a trial on one line of time: what is given when, what is sampled when, what is judged until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from carkinetics.drawing import scales, style
from carkinetics.drawing.groups import Look, shortened
from carkinetics.drawing.profiles import MATRIX_NAMES

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.trial.spec import Trial

MARGIN = 1.0  # days drawn before the first thing that is given
LONGEST = 56  # letters of a label
HEADING = 0.85  # height of a heading, in rows


@dataclass(frozen=True)
class Row:
    """One line of the drawing: its words, the days that are marked or the end of the span that is covered, its look."""

    text: str
    days: tuple[float, ...] = ()
    until: float | None = None
    colour: str = style.MUTED
    marker: str = "v"


def schema(trial: Trial, width: float) -> Figure:
    """Lymphodepletion, infusion, samples and outcomes of a trial, from the first drug to the end of follow-up."""
    horizon = trial.horizon.value * _in_days(trial.horizon.unit)
    parts = _parts(trial, horizon)
    narrow = width < style.STACK_BELOW
    places, headings, depth = _places(parts, 1.45 if narrow else 1.0)
    pad = 0.0 if narrow else style.inches([*(text for _, text in headings), *(row.text for _, row in places)], style.TEXT - 0.5)
    fig = style.figure(width, 0.27 * depth + 0.8)
    ax = style.panel(fig, pad + 0.12, 0.08, width - pad - 0.32, 0.27 * depth)
    ax.grid(False)
    start = min([0.0, *(day for drug in trial.lymphodepletion for day in drug.times)]) - MARGIN
    scales.time_axis(ax, horizon, start=start)
    ax.axvline(0, color=style.ACCENT, linewidth=1.4, alpha=0.35 if narrow else 1.0, zorder=1)
    for y, row in places:
        _draw(ax, row, y, (start, horizon), above=narrow)
    ax.set_ylim(-depth + 0.3, 0.4)
    ax.spines["left"].set_visible(False)
    ax.set_yticks([])
    for y, text in headings:
        _say(ax, y, text, 72 * pad, bold=True)
    for y, row in places:
        _say(ax, y, row.text, 72 * pad)
    return fig


def _in_days(unit: str) -> float:
    from carkinetics.units import in_days

    return in_days(unit)


def _parts(trial: Trial, horizon: float) -> dict[str, list[Row]]:
    """Heading -> its rows."""
    drugs = [Row(f"{drug.name.capitalize()}, {dose_text(drug.amount, drug.unit)}", drug.times) for drug in trial.lymphodepletion]
    products = [
        Row(f"{arm.title}, {dose_text(arm.dose.amount, arm.dose.unit)}", arm.dose.times, None, Look(arm.name, place).colour, "D")
        for place, arm in enumerate(trial.arms)
        if arm.dose is not None
    ]
    samples = [
        Row(f"{MATRIX_NAMES.get(visits.matrix, visits.matrix)} ({visits.matrix})", visits.times, None, style.INK, "o")
        for visits in trial.visits
    ]
    outcomes = [
        Row(point.title, (), min(horizon, point.frame.value * _in_days(point.frame.unit)), style.ACCENT) for point in trial.endpoints
    ]
    parts = {
        "Lymphodepletion": drugs,
        ("Infusion of one product" if len(trial.arms) > 1 else "Infusion"): products,
        "Samples": samples,
        "Outcomes, with their time frame": outcomes,
    }
    return {heading: [replace(row, text=shortened(row.text, LONGEST)) for row in rows] for heading, rows in parts.items() if rows}


def dose_text(amount: float, unit: str) -> str:
    """A dose as a protocol writes it: 500000 cells/kg -> 0.5 × 10⁶ cells/kg."""
    number = f"{amount:g}" if amount < 1e5 else f"{amount / 1e6:g} × 10⁶"
    return f"{number} {style.unit_text(unit)}"


def _places(parts: dict[str, list[Row]], pitch: float) -> tuple[list[tuple[float, Row]], list[tuple[float, str]], float]:
    """Heights of rows and of headings, and the height of all."""
    places: list[tuple[float, Row]] = []
    headings: list[tuple[float, str]] = []
    y = 0.0
    for heading, rows in parts.items():
        headings.append((-y, heading))
        y += HEADING
        for row in rows:
            places.append((-y, row))
            y += pitch
        y += 0.35
    return places, headings, y


def _say(ax: Axes, y: float, text: str, pad: float, *, bold: bool = False) -> None:
    """A label left of the axis, or (`pad` 0, a narrow figure) above its line."""
    ax.annotate(
        text,
        (0, y if pad or bold else y + 0.1),
        (-pad, 0),
        xycoords=ax.get_yaxis_transform(),
        textcoords="offset points",
        fontsize=style.TEXT if bold else style.TEXT - 0.5,
        fontweight="bold" if bold else "normal",
        color=style.INK,
        va="center",
        zorder=5,
    )


def _draw(ax: Axes, row: Row, y: float, span: tuple[float, float], *, above: bool) -> None:
    at = y - 0.45 if above else y
    if row.until is not None:
        ax.plot((0, row.until), (at, at), color=row.colour, linewidth=6, solid_capstyle="butt", alpha=0.6)
        return
    ax.plot(span, (at, at), color=style.RULE, linewidth=0.8, zorder=0.8)
    days = [day for day in row.days if span[0] <= day <= span[1]]
    ax.plot(days, [at] * len(days), row.marker, color=row.colour, markersize=5.5 if row.marker == "o" else 7, clip_on=False, zorder=3)
