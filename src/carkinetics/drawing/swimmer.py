"""The course of single children on one line of time each: remission, relapse by type, copies above the limit, death, end of follow-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from carkinetics.drawing import scales, style
from carkinetics.drawing.relapses import look_of, words_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look

ROW = 0.155  # inches a child
REMISSION, FOLLOWED = style.SCALE[1], style.RULE


@dataclass(frozen=True)
class Course:
    """One child, in days after the infusion; NaN: it did not happen. `relapse_kind` is "" without one."""

    followed: float
    died: bool
    remission: float
    relapse: float
    relapse_kind: str
    persists: float
    transplant: float


def swimmer(rows: Mapping[str, Sequence[Course]], causes: list[str], looks: Mapping[str, Look], horizon: float, width: float) -> Figure:
    """`rows`: arm -> its children, the longest follow-up first; `causes` as in the figure of the incidence of relapse."""
    import matplotlib.lines

    kinds = list(dict.fromkeys(one.relapse_kind for row in rows.values() for one in row if one.relapse_kind))
    kinds.sort(key=causes.index)
    handles = _marks([(words_of(kind), look_of(kind, causes)[0]) for kind in kinds], rows)
    columns = 1 if width < style.STACK_BELOW else 4
    lines = -(-len(handles) // columns)
    head = 0.16 + 0.23 * lines
    most = max((len(row) for row in rows.values()), default=1)
    tall = ROW * most + 0.36 + 0.6
    stacked = width < style.STACK_BELOW
    fig = style.figure(width, head + tall * (len(rows) if stacked else 1))
    across = (width - 0.36) / (1 if stacked else len(rows))
    for at, (arm, row) in enumerate(rows.items()):
        left, top = (0.2, head + at * tall) if stacked else (0.2 + at * across, head)
        ax = style.panel(fig, left, top + 0.36, across - 0.24, ROW * most)
        for y, one in enumerate(row):
            _lane(ax, y, one, causes)
        ax.set_ylim(most - 0.3, -0.7)
        ax.set_yticks([])
        ax.grid(False)
        ax.grid(True, axis="x", color=style.RULE, linewidth=0.7)
        ax.spines["left"].set_visible(False)
        scales.month_axis(ax, horizon)
        style.title(ax, looks[arm].title)
    style.legend(fig, [matplotlib.lines.Line2D([], [], **look) for look in handles.values()], list(handles), columns=columns)
    return fig


def _lane(ax: Axes, y: int, one: Course, causes: list[str]) -> None:
    """One child: grey while followed, coloured while in remission, a thin dark line while copies are above the limit."""
    ax.barh(y, one.followed, height=0.62, color=FOLLOWED, linewidth=0)
    if one.remission == one.remission:
        end = one.relapse if one.relapse == one.relapse else one.followed
        ax.barh(y, end - one.remission, left=one.remission, height=0.62, color=REMISSION, linewidth=0)
    if one.persists > 0:
        ax.plot((0, one.persists), (y, y), color=style.INK, linewidth=1.1, solid_capstyle="butt")
    for day, marker, colour, size in (
        (one.relapse, "D", look_of(one.relapse_kind, causes)[0] if one.relapse_kind else style.INK, 5.0),
        (one.transplant, "P", style.INK, 5.5),
        (one.followed if one.died else float("nan"), "X", style.INK, 6.0),
        (float("nan") if one.died else one.followed, ">", style.MUTED, 4.5),
    ):
        if day == day:
            ax.plot(
                day, y, marker, color=colour, markersize=size, markeredgecolor=style.PAPER, markeredgewidth=0.5, clip_on=False, zorder=4
            )


def _marks(kinds: list[tuple[str, str]], rows: Mapping[str, Sequence[Course]]) -> dict[str, dict[str, Any]]:
    """Words of the legend -> how their sign is drawn."""
    everyone = [one for row in rows.values() for one in row]
    bar: dict[str, Any] = {"linewidth": 7, "solid_capstyle": "butt"}
    point: dict[str, Any] = {"linestyle": "none", "markersize": 6}
    found: dict[str, dict[str, Any]] = {}
    if any(one.remission == one.remission for one in everyone):
        found["In remission"] = {**bar, "color": REMISSION}
    found["Followed, not in remission"] = {**bar, "color": FOLLOWED}
    found["Copies above the LLOQ"] = {"color": style.INK, "linewidth": 1.1}
    found |= {words: {**point, "marker": "D", "color": colour} for words, colour in kinds}
    if any(one.transplant == one.transplant for one in everyone):
        found["Transplant"] = {**point, "marker": "P", "color": style.INK}
    if any(one.died for one in everyone):
        found["Death"] = {**point, "marker": "X", "color": style.INK}
    return found | {"Alive at the end of follow-up": {**point, "marker": ">", "color": style.MUTED}}
