"""Response, survival and adverse events, arm by arm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from carkinetics.drawing import scales, steps, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look
    from carkinetics.trial.survival import Curve

FEW_COLUMNS = 6  # of numbers at risk, that fit under a narrow figure
WRITTEN_FROM = 0.07  # a share that is wide enough to hold its own number
LIGHT_INK = ("CR", "CRi", "NE")  # categories dark enough for white type


def survival(
    curves: Mapping[str, Curve],
    at_risk: Mapping[str, Sequence[int]],
    days: Sequence[float],
    words: str,
    looks: Mapping[str, Look],
    width: float,
) -> Figure:
    """Kaplan-Meier curves with their intervals, and under them the numbers at risk at `days`; keys are arms."""
    from matplotlib.ticker import FuncFormatter, MultipleLocator

    narrow = width < style.STACK_BELOW
    head, tall, numbers = style.legend_height(width, len(curves)), 2.7 if narrow else 3.0, 0.22 * (len(curves) + 1)
    fig = style.figure(width, head + 0.1 + tall + 0.72 + numbers)
    top = style.panel(fig, 0.72, head + 0.1, width - 0.88, tall)
    below = style.panel(fig, 0.72, head + 0.1 + tall + 0.66, width - 0.88, numbers)
    horizon = float(days[-1])
    handles = [_steps(top, curve, looks[arm].colour, horizon) for arm, curve in curves.items()]
    top.set_ylim(0, 1.02)
    top.yaxis.set_major_locator(MultipleLocator(0.25))
    top.yaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{100 * share:.0f}"))
    scales.month_axis(top, horizon)
    style.label(top, y=f"{words} (%)")
    style.legend(fig, handles, [looks[arm].title for arm in curves])
    every = 2 if narrow and len(days) > FEW_COLUMNS else 1
    _numbers(below, {arm: counts[::every] for arm, counts in at_risk.items()}, days[::every], looks, horizon)
    return fig


def _steps(ax: Axes, curve: Curve, colour: str, horizon: float) -> object:
    """The curve and its interval, drawn on to the end of what was followed."""
    end = max(float(curve.time[-1]), min(curve.last, horizon))
    time, low, middle, high = steps.drawn(curve.time, end, curve.lower, curve.survival, curve.upper)
    ax.fill_between(time, low, high, step="post", color=colour, alpha=0.13, linewidth=0)
    (line,) = ax.step(time, middle, where="post", color=colour, linewidth=2.1)
    return line


def _numbers(ax: Axes, at_risk: Mapping[str, Sequence[int]], days: Sequence[float], looks: Mapping[str, Look], horizon: float) -> None:
    ax.axis("off")
    ax.set_xlim(0, horizon)
    ax.set_ylim(len(at_risk) - 0.4, -1.2)
    ax.annotate("Number at risk", (0, -0.9), (0, 0), textcoords="offset points", fontsize=style.SMALL, color=style.MUTED, va="center")
    for i, (arm, counts) in enumerate(at_risk.items()):
        for day, count in zip(days, counts, strict=True):
            side = "left" if day == 0 else "right" if day >= horizon else "center"
            ax.text(day, i, f"{count:,}", fontsize=style.SMALL, color=looks[arm].colour, ha=side, va="center", fontweight="bold")


def response(shares: Mapping[str, Mapping[str, Mapping[str, float]]], looks: Mapping[str, Look], width: float) -> Figure:
    """Shares of the response categories as stacked bars; `shares`: panel -> arm -> category -> share, the best category first."""
    titles = [look.title for look in looks.values()]
    rim = style.Margins(style.inches(titles, style.TEXT) + 0.12, 0.18, 0.36, 0.55)
    fig, axes = style.panels(width, len(shares), 0.4 * len(looks) + 0.91, rim, names=2, shared=True)
    handles: dict[str, object] = {}
    for ax, (panel, rows) in zip(axes, shares.items(), strict=True):
        for i, arm in enumerate(looks):
            handles |= _bar(ax, i, rows[arm])
        ax.set_yticks(range(len(titles)), titles)
        ax.set_ylim(len(titles) - 0.5, -0.5)
        ax.set_xlim(0, 1)
        ax.grid(False)
        ax.tick_params(axis="y", length=0, labelsize=style.TEXT)
        ax.spines["left"].set_visible(False)
        _percent_axis(ax, "Share of children (%)")
        style.title(ax, panel)
    style.legend(fig, list(handles.values()), list(handles), columns=len(handles))
    return fig


def _bar(ax: Axes, row: int, shares: Mapping[str, float]) -> dict[str, object]:
    left = 0.0
    drawn: dict[str, object] = {}
    for (name, share), colour in zip(shares.items(), style.SCALE, strict=False):
        drawn[name] = ax.barh(row, share, left=left, height=0.62, color=colour, edgecolor=style.PAPER, linewidth=0.8)
        if share >= WRITTEN_FROM:
            ink = "#fefefe" if name in LIGHT_INK else "#14181d"
            ax.text(left + share / 2, row, style.percent(share), ha="center", va="center", fontsize=style.SMALL, color=ink)
        left += share
    return drawn


def _percent_axis(ax: Axes, words: str) -> None:
    from matplotlib.ticker import FuncFormatter, MultipleLocator

    ax.xaxis.set_major_locator(MultipleLocator(0.25))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{100 * share:.0f}"))
    style.label(ax, x=words)


def adverse_events(
    rates: Mapping[tuple[str, str], Mapping[str, tuple[float, float, float]]], words: str, looks: Mapping[str, Look], width: float
) -> Figure:
    """Share of children with each event: a point and its interval for each arm; `rates`: (event, grading) -> arm -> (share, low, high)."""
    narrow = width < style.STACK_BELOW
    rim = style.Margins(0.12 if narrow else style.inches(words_of(rates), style.SMALL) + 0.12, 0.2, 0.12, 0.55)
    fig, (ax,) = style.panels(width, 1, (0.95 if narrow else 0.72) * len(rates) + 0.67, rim, names=len(looks))
    gap = 0.2
    handles: dict[str, object] = {}
    for i, ((event, grading), row) in enumerate(rates.items()):
        for j, (arm, look) in enumerate(looks.items()):
            share, low, high = row[arm]
            y = i + (j - (len(looks) - 1) / 2) * gap
            ax.plot((low, high), (y, y), color=look.colour, linewidth=1.8, solid_capstyle="round")
            (handles[look.title],) = ax.plot(share, y, look.marker, color=look.colour, markersize=6.5, linestyle="none", clip_on=False)
        if narrow:
            ax.annotate(f"{event} ({grading})", (0, i - 0.42), fontsize=style.SMALL - 0.5, color=style.INK, va="center")
        if i:
            ax.axhline(i - 0.58 if narrow else i - 0.5, color=style.RULE, linewidth=0.7)
    ax.set_yticks([] if narrow else range(len(rates)), None if narrow else words_of(rates))
    ax.set_ylim(len(rates) - 0.5, -0.6)
    ax.set_xlim(0, 1)
    ax.grid(False, axis="y")
    ax.grid(True, axis="x", color=style.RULE, linewidth=0.7)
    ax.tick_params(axis="y", length=0, labelsize=style.SMALL)
    ax.spines["left"].set_visible(False)
    _percent_axis(ax, words)
    style.legend(fig, list(handles.values()), list(handles))
    return fig


def words_of(rates: Mapping[tuple[str, str], object]) -> list[str]:
    """The names of events with their grading below them."""
    return [f"{event}\n{grading}" for event, grading in rates]
