"""An outcome of a sweep along its first axis, arm by arm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from textwrap import fill
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import scales, style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look

MOST_PANELS = 6
LINE = 26  # letters of an axis label


def sweep(result: xr.Dataset, outcome: str, looks: Mapping[str, Look], width: float) -> Figure:
    """One outcome along the first axis of a sweep, arm by arm with intervals; a panel for each combination of the other axes."""
    one = chosen(result, outcome)
    axes_of = [str(name) for name in one["estimate"].dims if name != "arm"]
    along, others = axes_of[0], axes_of[1:]
    places = list(product(*(one[name].values for name in others)))
    if len(places) > MOST_PANELS:
        raise ConfigError(
            f"{len(places)} panels would be drawn; at most {MOST_PANELS} are. Select values of {', '.join(others)} first, with .sel."
        )
    share = str(one["outcome_kind"].values) == "share"
    columns = 1 if width < style.STACK_BELOW else min(3, len(places))
    rim = style.Margins(0.92, 0.16, 0.22 + 0.19 * len(others), 0.62)
    fig, panels = style.grid(width, len(places), columns, 2.9 + rim.top, rim, head=style.legend_height(width, len(looks)) + 0.06)
    x = one[along].values
    at = _positions(x) if x.dtype.kind == "f" else np.arange(len(x), dtype=float)
    room = 0.12 * (at[-1] - at[0] or 1)
    for i, (ax, place) in enumerate(zip(panels, places, strict=True)):
        here = one.sel(dict(zip(others, place, strict=True)))
        handles = [_series(ax, here.sel(arm=arm), at, look, k, share) for k, (arm, look) in enumerate(looks.items())]
        ax.set_xticks(at, [_tick(value) for value in x])
        ax.set_xlim(at[0] - room, at[-1] + room)
        note = "\n".join(f"{_short(one[name])}: {_tick(value)}" for name, value in zip(others, place, strict=True))
        ax.set_title(note, loc="left", fontsize=style.TEXT, color=style.INK, pad=8)
        style.label(ax, x=_short(one[along]), y=named(one, share) if i % columns == 0 else None)
    _same_y(panels, share, str(one["outcome_kind"].values) == "geometric mean")
    style.legend(fig, handles, [look.title for look in looks.values()])
    return fig


def _series(ax: Axes, one: xr.Dataset, at: Any, look: Look, place: int, share: bool) -> Any:
    scale = 100 if share else 1
    middle, low, high = (scale * np.asarray(one[name].values, dtype=float) for name in ("estimate", "lower", "upper"))
    shift = (place - 1) * 0.015 * (at[-1] - at[0] or 1)
    ax.vlines(at + shift, low, high, color=look.colour, linewidth=1.4, alpha=0.55)
    (line,) = ax.plot(
        at + shift, np.where(np.isfinite(middle), middle, np.nan), color=look.colour, marker=look.marker, markersize=5.5, linewidth=1.8
    )
    return line


def _positions(x: Any) -> Any:
    """Numbers on a scale of their logarithms where they span more than a factor of 5, and all are positive."""
    return np.log10(x) if (x > 0).all() and x.max() > 5 * x.min() else np.asarray(x, dtype=float)


def _same_y(panels: Sequence[Axes], share: bool, geometric: bool) -> None:
    low = min(ax.get_ylim()[0] for ax in panels)
    high = max(ax.get_ylim()[1] for ax in panels)
    drawn = np.concatenate([line.get_ydata() for ax in panels for line in ax.get_lines()])
    positive = drawn[np.isfinite(drawn) & (drawn > 0)]
    for ax in panels:
        if share:
            ax.set_ylim(max(low, -2), min(high, 102))
        elif geometric and positive.size:
            scales.log_axis(ax, float(positive.min()) / 2, float(positive.max()) * 2)
        else:
            ax.set_ylim(low, high)


def _tick(value: Any) -> str:
    if not isinstance(value, float | int | np.floating):
        return str(value)
    number = float(value)
    return f"{number:g}" if abs(number) < 1e5 else f"{number / 1e6:g}×10⁶"


def _short(axis: xr.DataArray) -> str:
    """The last words of a dotted setting with their unit: senl_19 dose amount (cells/kg)."""
    name = str(axis.name)
    parts = [part for part in name.split(".") if part not in ("arms", "*", "parameters", "lymphodepletion", "value")]
    return style.with_unit(" ".join(parts[-3:]) or name, str(axis.attrs.get("units", "")))


def named(one: xr.Dataset, share: bool) -> str:
    """An outcome in words, with its unit, in lines that fit the axis of a small panel."""
    title = str(one["outcome_title"].values)
    return fill(f"{title} (%)" if share else style.with_unit(title, str(one["outcome_unit"].values)), LINE)


def chosen(result: xr.Dataset, outcome: str) -> xr.Dataset:
    """The part of a result that is of one outcome; ConfigError lists those that there are."""
    known = [str(name) for name in result["outcome"].values]
    if outcome not in known:
        raise ConfigError(f"There is no outcome '{outcome}' in this result. There are: {', '.join(known)}.")
    return result.sel(outcome=outcome)
