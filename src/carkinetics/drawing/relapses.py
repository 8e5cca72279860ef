"""Cumulative incidence of relapse by the antigens of the clone, with death competing, one panel an arm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from carkinetics.drawing import scales, steps, style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look
    from carkinetics.trial.incidence import Incidence

OTHER = (style.MUTED, style.INK)  # of death and of transplant: no relapse
KINDS = (style.PALETTE[3], style.PALETTE[4], style.PALETTE[6], style.ACCENT)  # the first colours of the palette are those of the arms
LEAST_TOP = 0.25


def incidence(
    curves: Mapping[str, Mapping[str, Incidence]], causes: list[str], looks: Mapping[str, Look], horizon: float, width: float
) -> Figure:
    """`curves`: arm -> cause -> incidence in days from the remission; `causes`: all of them, relapses first."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    found = [cause for cause in causes if any(cause in arm for arm in curves.values())]
    columns = style.legend_columns(width, [words_of(cause) for cause in found])
    more = 0.0 if width < style.STACK_BELOW else 0.21 * (-(-len(found) // columns) - 1)  # further lines of the legend
    rim = style.Margins(0.72, 0.2, 0.36 + more, 0.62)
    fig, axes = style.panels(width, len(curves), 3.3 + more, rim, names=max(2, len(found)), shared=True)
    top = max([float(curve.upper.max()) for arm in curves.values() for curve in arm.values()], default=LEAST_TOP)
    handles: dict[str, object] = {}
    for at, (ax, (arm, rows)) in enumerate(zip(axes, curves.items(), strict=True)):
        for cause, curve in rows.items():
            if not curve.events:
                continue
            colour, dashes = look_of(cause, causes)
            time, low, middle, high = steps.drawn(curve.time, min(curve.last, horizon), curve.lower, curve.share, curve.upper)
            ax.fill_between(time, low, high, step="post", color=colour, alpha=0.13, linewidth=0)
            (handles[cause],) = ax.step(time, middle, where="post", color=colour, linewidth=2.0, linestyle=dashes)
        ax.set_ylim(0, max(LEAST_TOP, min(1.02, 1.08 * top)))
        ax.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{100 * share:.0f}"))
        scales.month_axis(ax, horizon)
        style.label(ax, x="Time after remission (months)", y="Responders (%)" if at == 0 or width < style.STACK_BELOW else None)
        n = next((curve.n for curve in rows.values()), 0)
        style.title(ax, f"{looks[arm].title}, n = {n:,}" if n else looks[arm].title)
    shown = [cause for cause in found if cause in handles]
    style.legend(fig, [handles[cause] for cause in shown], [words_of(cause) for cause in shown], columns)
    return fig


def look_of(cause: str, causes: list[str]) -> tuple[str, object]:
    """Colour and dashes of a cause, the same in every figure; deaths and transplants are grey and dashed."""
    kinds = [name for name in causes if not is_other(name)]
    if cause in kinds:
        return KINDS[kinds.index(cause) % len(KINDS)], "solid"
    return OTHER[0 if cause.startswith("death") else 1], style.DASHES[1]


def is_other(cause: str) -> bool:
    """Whether a cause is no relapse."""
    return cause.startswith("death") or cause == "transplant"


def words_of(cause: str) -> str:
    """CD19-CD22+ -> 'Relapse, CD19\u2212 CD22+'."""
    if is_other(cause):
        return cause.capitalize()
    return "Relapse" if cause == "relapse" else "Relapse, " + cause.replace("-", "\u2212").replace("CD22", " CD22").strip()
