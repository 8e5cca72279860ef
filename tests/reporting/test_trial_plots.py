"""The pictures of a trial's course: their words fit, and what they draw is what the result holds."""

import numpy as np
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.drawing import measures, steps, style
from carkinetics.drawing.children import courses, depths

NAMES = ("samples", "persistence", "waterfall", "incidence", "swimmer")


def words(figure):
    """Every text of a figure that is seen."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text

    FigureCanvasAgg(figure).draw()
    return [text for text in figure.findobj(Text) if text.get_text().strip() and text.get_visible() and text.get_window_extent().width > 0]


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
@pytest.mark.parametrize("name", NAMES)
def test_words_of_the_pictures_of_a_trial_are_inside_and_apart(name, width, result):
    figure = getattr(ck.plot, name)(result, width=width)
    page = figure.bbox.padded(1.0)
    ticks = {tick for ax in figure.axes for tick in (*ax.get_xticklabels(), *ax.get_yticklabels())}
    said = [text for text in words(figure) if text not in ticks]
    for text in said:
        box = text.get_window_extent()
        assert page.contains(box.x0, box.y0), text.get_text()
        assert page.contains(box.x1, box.y1), text.get_text()
    boxes = [text.get_window_extent().padded(-1.5) for text in said]
    for i, box in enumerate(boxes):
        for j, other in enumerate(boxes[i + 1 :], start=i + 1):
            assert not box.overlaps(other), f"'{said[i].get_text()}' and '{said[j].get_text()}'"


def test_a_waterfall_has_a_bar_for_each_child_who_was_seen_from_the_worst_to_the_best(result):
    for ax, (arm, (ratio, _)) in zip(ck.plot.waterfall(result).axes, depths(result).items(), strict=True):
        ends = [patch.get_y() + patch.get_height() for patch in ax.patches]
        assert len(ends) == np.isfinite(ratio).sum(), arm
        assert np.diff(ends).max(initial=-1) <= 1e-12
        first = result.isel(subject=result["arm"].values == arm)
        assert np.nanmin(ratio) == pytest.approx(float((first["blast_fraction"].sel(time=28) / first["blast_fraction"].isel(time=0)).min()))


def test_lanes_of_a_swimmer_plot_are_the_first_children_with_their_own_ends(result):
    found = courses(result)
    for arm, lanes in found.items():
        rows = np.flatnonzero(result["arm"].values == arm)[:20]
        assert [one.followed for one in lanes] == sorted(result["os_time"].values[rows].tolist(), reverse=True)
        assert sum(one.died for one in lanes) == int(result["os_event"].values[rows].sum())
        assert sum(bool(one.relapse_kind) for one in lanes) == int((result["relapse_type"].values[rows] > 0).sum())


def test_incidence_of_all_causes_ends_where_relapse_free_survival_does(result):
    from carkinetics.trial.endpoints import survival_curves
    from carkinetics.trial.occurrences import relapse_incidence

    for arm, curves in relapse_incidence(result).items():
        free = survival_curves(result, "rfs")[arm]
        assert sum(curve.at(365)[0] for curve in curves.values()) == pytest.approx(1 - free.at(365)[0], abs=1e-12)


def test_of_many_subjects_some_are_dots_and_all_are_in_the_medians(large):
    table = ck.exposure(large.sel(time=slice(0.0, None)), "transgene")
    panels = dict(zip(("cmax", "tmax"), ck.plot.exposure(table, ("cmax", "tmax")).axes, strict=True))
    for metric, ax in panels.items():
        lines = [line for line in ax.get_lines() if line.get_markersize() == 2.6]
        bars = {float(np.mean(line.get_xdata())): line.get_ydata() for line in ax.get_lines() if line.get_linewidth() == 2.6}
        for place, arm in enumerate(dict.fromkeys(table["arm"].values)):
            values = table[metric].sel(matrix="PB").values[table["arm"].values == arm]
            first = values[: measures.DOTS]
            assert lines[place].get_ydata().tolist() == first[first > 0].tolist()
            assert bars[place][0] == np.median(values[values > 0])


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
def test_thousands_of_children_are_counted_and_some_of_them_are_dots(width):
    draw, n = np.random.default_rng(2), 200_000
    age = draw.uniform(1, 18, n)
    people = xr.Dataset(coords={name: ("subject", values) for name, values in (("age", age), ("weight", 3 * age + 9), ("bsa", 0.1 * age))})
    figure = ck.plot.enrolled(people, width=width)
    assert [len(line.get_xdata()) for line in figure.axes[1].get_lines()] == [1000]
    assert sum(bar.get_height() for bar in figure.axes[0].patches) == n
    words(figure)
    assert min(ax.yaxis.label.get_window_extent().x0 for ax in figure.axes) >= 0


def test_thousands_of_steps_are_drawn_as_those_that_an_eye_can_tell_apart():
    draw = np.random.default_rng(4)
    time = np.concatenate([[0.0], np.sort(draw.exponential(200, 20_000))])
    share = 1 - np.arange(len(time)) / len(time)
    shown, curve = steps.drawn(time, 2 * time[-1], share)
    assert len(shown) <= steps.MOST + 2
    assert (shown[0], curve[0], shown[-1], curve[-1]) == (0.0, 1.0, 2 * time[-1], share[-1])
    at, width = draw.uniform(0, time[-1], 5000), time[-1] / steps.MOST
    value = curve[np.searchsorted(shown, at, side="right") - 1]
    assert (value <= share[np.searchsorted(time, np.maximum(at - width, 0), side="right") - 1]).all()
    assert (value >= share[np.searchsorted(time, at, side="right") - 1]).all()
    few = np.array([0.0, 3.0, 3.0001])
    assert steps.drawn(few, 5.0, few)[0].tolist() == [0.0, 3.0, 3.0001, 5.0]
