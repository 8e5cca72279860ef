"""The pictures of a trial's course: their words fit, and what they draw is what the result holds."""

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.drawing import style
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
