"""Individual fits: a small panel a subject, what was observed and what the model predicts for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import fitted, groups, scales, style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Observable

    Floats = NDArray[np.float64]

MARGINS = style.Margins(0.5, 0.14, 0.3, 0.36)
RIM = (0.28, 0.3)  # inches for the words of all y axes and of all x axes
DEEPEST = 7.0  # decades of an axis: what a model predicts below is no matter
DOTTED = (0, (1, 1.6))
LETTERS = 22  # of a subject's name above its panel


def individuals(
    fit: Fit, name: str, matrix: str | None, subjects: Sequence[str] | None, width: float, curves: xr.Dataset | None = None
) -> Figure:
    """All panels have the same axes, so that subjects can be compared; `curves`: those of `curves_of`, where they are there already."""
    from carkinetics.fitting.curves import curves_of

    shown = observables(fit, name, matrix)
    wanted = _subjects(fit, subjects)
    curves = curves_of(fit) if curves is None else curves
    wide = width >= style.STACK_BELOW
    log = _is_log(fit, shown)
    span = _span(fit, shown, log=log)
    lasting = _lasting(fit, shown)
    names = _names(fit, shown, log=log)
    several = len(shown) > 1
    side_by_side = len(names) if wide and not several else style.legend_columns(width, names)
    head = 0.12 + 0.21 * -(-len(names) // side_by_side)
    fig, axes = style.grid(width, len(wanted), 4 if wide else 2, 1.95 if wide else 1.8, MARGINS, head=head, rim=RIM)
    handles: dict[str, Any] = {}
    words = ""
    for ax, subject in zip(axes, wanted, strict=True):
        words = _frame(ax, fit, span, lasting, log=log)
        for i, item in enumerate(shown):
            handles |= _subject(ax, fit, curves, item, i, subject, floor=span[0] / 10 if log else None, several=several)
            for limit in fitted.limits_of(fit, [item]) if log else []:
                colour = fitted.colour_of(i) if several else style.INK
                handles[_limit_words(fit, shown)] = ax.axhline(limit, color=colour, linewidth=0.9, linestyle=DOTTED, zorder=2)
        style.title(ax, groups.shortened(f"{subject}{_class_of(fit, subject)}", LETTERS))
        ax.title.set_fontsize(style.SMALL)
    _words(fig, f"{fitted.title_of(shown[0]).split(',')[0]}", shown[0].unit, words)
    own = {fitted.title_of(item) for item in shown}
    said = [name for name in names if name in handles]
    style.legend(fig, [handles[n] if n in own or not several else _plain(handles[n]) for n in said], said, side_by_side)
    return fig


def _class_of(fit: Fit, subject: str) -> str:
    """The most probable class of a subject, to stand behind its name; nothing where there are none."""
    if fit.classes is None:
        return ""
    own = fit.classes.sel(subject=subject)
    return f": {own['class'].values[int(own.values.argmax())]}"


def observables(fit: Fit, name: str, matrix: str | None) -> list[Observable]:
    """The fitted observables of that name, in all matrices or in one; "transgene" stands for the first one of a model without it."""
    there = fitted.observables_of(fit)
    names = list(dict.fromkeys(item.name for item in there))
    chosen = names[0] if name == "transgene" and name not in names else name
    if chosen not in names:
        raise ConfigError(f"'{name}' was not fitted; observed were {', '.join(names)}. Ask for one of these.")
    found = [item for item in there if item.name == chosen and matrix in (None, item.matrix)]
    if not found:
        known = ", ".join(str(item.matrix) for item in there if item.name == chosen)
        raise ConfigError(f"matrix='{matrix}': '{chosen}' was observed in {known}. Use one of these.")
    return found


def _subjects(fit: Fit, wanted: Sequence[str] | None) -> list[str]:
    known = [str(subject) for subject in fit.ebe["subject"].values]
    if wanted is None:
        return known
    chosen = [str(subject) for subject in wanted]
    for subject in chosen:
        if subject not in known:
            some = ", ".join(known[:6]) + (", ..." if len(known) > 6 else "")
            raise ConfigError(f"subjects: '{subject}' is not in this fit, which has {some}. Name some of these.")
    if not chosen:
        raise ConfigError("subjects is empty: name one or more, or leave it out for all.")
    return chosen


def _values(fit: Fit, shown: Sequence[Observable], name: str) -> Floats:
    return np.concatenate([fitted.column(fit, name)[fitted.rows_of(fit, item.key)] for item in shown])


def _is_log(fit: Fit, shown: Sequence[Observable]) -> bool:
    observed = _values(fit, shown, "observed")
    return float((observed > 0).mean()) >= 0.5


def _span(fit: Fit, shown: Sequence[Observable], *, log: bool) -> tuple[float, float]:
    observed, predicted = _values(fit, shown, "observed"), _values(fit, shown, "ipred")
    both = np.concatenate([observed, predicted[np.isfinite(predicted)]])
    if not log:
        room = 0.06 * (both.max() - both.min() or 1.0)
        return float(both.min() - room), float(both.max() + room)
    high = 1.8 * float(both.max())
    low = min([*observed[observed > 0], *fitted.limits_of(fit, shown)]) / np.sqrt(10)
    return max(float(low), high / 10.0**DEEPEST), high


def _lasting(fit: Fit, shown: Sequence[Observable]) -> tuple[float, float]:
    times = _values(fit, shown, "time")
    return min(0.0, float(times.min())), float(times.max())


def _names(fit: Fit, shown: Sequence[Observable], *, log: bool) -> list[str]:
    """What the legend says, in its order."""
    observed = [fitted.title_of(item) for item in shown] if len(shown) > 1 else ["observed"]
    sides = [side for side in fitted.SIDES if any(fitted.rows_of(fit, item.key, side).any() for item in shown)]
    limit = [_limit_words(fit, shown)] if log and fitted.limits_of(fit, shown) else []
    return [*observed, *(fitted.CENSORED[side][1] for side in sides), "individual fit", *([] if _alone(fit) else ["population"]), *limit]


def _alone(fit: Fit) -> bool:
    """Tell whether every subject was fitted on its own, so that there is no population to draw."""
    return fit.method == "individual"


def _limit_words(fit: Fit, shown: Sequence[Observable]) -> str:
    """The line of the LLOQ in words, matrix by matrix where these differ."""
    limits = {str(item.matrix or item.key): [f"{limit:g}" for limit in fitted.limits_of(fit, [item])] for item in shown}
    if len({tuple(found) for found in limits.values()}) == 1:
        return f"LLOQ {' and '.join(next(iter(limits.values())))}"
    return f"LLOQ {', '.join(f'{name} {chr(32).join(found)}' for name, found in limits.items() if found)}"


def _plain(handle: Any) -> Any:
    """A mark of the legend that stands for every observable: in ink."""
    from copy import copy

    twin = copy(handle)
    twin.set_color(style.INK)
    twin.set_markeredgecolor(style.INK)
    return twin


def _frame(ax: Axes, fit: Fit, span: tuple[float, float], lasting: tuple[float, float], *, log: bool) -> str:
    """Axes; returns the words for the axis of time."""
    if log:
        scales.log_axis(ax, *span, most=4)
    else:
        ax.set_ylim(*span)
    start, horizon = lasting
    room = 0.03 * (horizon - start) if fit.model.time != "day" or horizon < scales.LONG else 0.0
    ax.tick_params(labelsize=8.2)
    return scales.short_time_axis(ax, start - room, horizon * 1.02 + room, fit.model.time)


def _subject(
    ax: Axes, fit: Fit, curves: xr.Dataset, item: Observable, place: int, subject: str, *, floor: float | None, several: bool
) -> dict[str, Any]:
    colour, marker = fitted.colour_of(place), fitted.marker_of(place)
    own = curves.sel(subject=subject, observable=item.key)
    at = own["time"].values
    looks: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("pred", "population", {"linewidth": 0.9, "linestyle": (0, (4, 2.5)), "color": colour if several else style.MUTED}),
        ("ipred", "individual fit", {"linewidth": 1.5, "color": colour}),
    )
    lines: dict[str, Any] = {}
    for name, words, look in looks[_alone(fit) :]:
        y = own[name].values if floor is None else np.maximum(own[name].values, floor)
        lines[words] = ax.plot(at, y, zorder=2.5, **look)[0]
    observed, time = fitted.column(fit, "observed"), fitted.column(fit, "time")
    plain = fitted.rows_of(fit, item.key, "none", subject) & ((observed > 0) | (floor is None))
    words = fitted.title_of(item) if several else "observed"
    handles = {words: fitted.points(ax, time[plain], observed[plain], colour, marker, 3.8, 0.9)}
    for side in fitted.SIDES:
        rows = fitted.rows_of(fit, item.key, side, subject)
        if rows.any():
            handles[fitted.CENSORED[side][1]] = fitted.censored(ax, time[rows], observed[rows], colour, side)
    return lines | handles


def _words(fig: Figure, name: str, unit: str, time: str) -> None:
    """One label for all y axes and one for all x axes."""
    height = fig.get_figheight()
    common: dict[str, Any] = {"fontsize": style.TEXT, "color": style.INK}
    fig.text(0.1 / fig.get_figwidth(), 0.5, style.with_unit(name, unit), rotation=90, ha="left", va="center", **common)
    fig.text(0.5, 0.06 / height, time, ha="center", va="bottom", **common)
