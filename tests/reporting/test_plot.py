import sys
from collections.abc import Callable
from unittest import mock

import numpy as np
import pytest
import xarray as xr
from matplotlib.figure import Figure
from matplotlib.text import Text

import carkinetics as ck
from carkinetics.drawing import groups, scales, style
from carkinetics.errors import ConfigError, DataError


def texts(figure: Figure) -> list[Text]:
    """The texts that reach the paper, once each."""
    found: dict[int, Text] = {}
    draw = Text.draw

    def noted(text: Text, renderer) -> None:  # type: ignore[no-untyped-def]
        if text.get_visible() and text.get_text().strip():
            found[id(text)] = text
        draw(text, renderer)

    with mock.patch.object(Text, "draw", noted):
        figure.draw_without_rendering()
    return list(found.values())


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in texts(figure)]


def drawn(figure: Figure) -> list:
    return [ax for ax in figure.axes if ax.axison]


def test_profiles_have_units_a_logarithmic_axis_and_the_lloq(result: xr.Dataset) -> None:
    figure = ck.plot.profiles(result)
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["Peripheral blood (PB)", "Bone marrow (BM)"]
    for ax in figure.axes:
        assert ax.get_yscale() == "log"
        assert ax.get_ylabel() == "Transgene (copies/µg)"
        assert "days" in ax.get_xlabel()
        assert any(np.allclose(line.get_ydata(), 50.0) for line in ax.lines if len(line.get_ydata()) == 2)
    said = words(figure)
    assert said.count("LLOQ\n50") == 2
    assert {"100", "1e3", "1e4"} <= set(said)
    assert {"14\ndays", "28", "6\nmonths", "24"} <= set(said)


def test_the_line_of_a_profile_is_the_median_of_those_who_live(result: xr.Dataset) -> None:
    ax = ck.plot.profiles(result, matrix="PB").axes[0]
    arm = result.isel(subject=np.flatnonzero(result["arm"].values == "senl_22")).transgene.sel(matrix="PB")
    middle = np.nanmedian(arm.values, axis=0)
    line = next(line for line in ax.lines if line.get_color() == style.PALETTE[1] and line.get_linewidth() > 2)
    days, values = line.get_xdata(), line.get_ydata()
    expected = middle[np.searchsorted(result["time"].values, days)]
    np.testing.assert_allclose(values, np.maximum(expected, ax.get_ylim()[0] / 10), rtol=1e-12)
    assert days[0] == 0
    assert days[-1] == result["time"].values[-1]


def test_quantiles_are_numpys(result: xr.Dataset) -> None:
    values = result.transgene.sel(matrix="PB").values.copy()
    values[:, 7] = np.nan
    ours = groups.quantiles(values, (0.05, 0.5, 0.95))
    keep = np.arange(values.shape[1]) != 7
    np.testing.assert_allclose(ours[:, keep], np.nanquantile(values[:, keep], (0.05, 0.5, 0.95), axis=0), rtol=1e-12)
    assert np.isnan(ours[:, 7]).all()


@pytest.mark.parametrize("start", [0.0, -5.0])
def test_the_axis_of_time_rises_and_can_be_read_back(start: float) -> None:
    days = np.concatenate([np.linspace(start, 0, 20), np.linspace(0.01, 730.5, 4000)])
    place = scales.bend(days, 730.5, start)
    assert (np.diff(place) >= 0).all()
    assert place[0] == pytest.approx(0)
    assert place[-1] == pytest.approx(1)
    np.testing.assert_allclose(scales._unbend(place, 730.5, start), days, rtol=1e-9, atol=1e-9)


def test_an_arm_has_one_colour_in_every_figure(result: xr.Dataset) -> None:
    for figure in (ck.plot.profiles(result), ck.plot.survival(result), ck.plot.adverse_events(result)):
        handles = figure.legends[0].legend_handles
        assert [text.get_text() for text in figure.legends[0].get_texts()] == ["Senl_19", "Senl_22", "Senl_19+22"]
        assert [handle.get_color() for handle in handles] == list(style.PALETTE[:3])
    without_22 = result.isel(subject=np.flatnonzero(result["arm"].values != "senl_22"))
    assert [line.get_color() for line in ck.plot.survival(without_22).legends[0].legend_handles] == [style.PALETTE[0], style.PALETTE[2]]


FIGURES: dict[str, Callable[[xr.Dataset, float], Figure]] = {
    "profiles": lambda result, width: ck.plot.profiles(result, width=width),
    "individuals": lambda result, width: ck.plot.individuals(result, width=width),
    "exposure": lambda result, width: ck.plot.exposure(ck.exposure(result, "transgene"), width=width),
    "enrolled": lambda result, width: ck.plot.enrolled(result, width=width),
    "response": lambda result, width: ck.plot.response(result, width=width),
    "survival": lambda result, width: ck.plot.survival(result, width=width),
    "adverse_events": lambda result, width: ck.plot.adverse_events(result, width=width),
    "schema": lambda result, width: ck.plot.schema(ck.load_trial("NCT04626765"), width=width),
}


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
@pytest.mark.parametrize("name", FIGURES)
def test_no_word_of_a_figure_is_cut_off_or_too_small(name: str, width: float, result: xr.Dataset) -> None:
    figure = FIGURES[name](result, width)
    page = figure.bbox.padded(1.0)
    for text in texts(figure):
        box = text.get_window_extent()
        assert page.contains(box.x0, box.y0), text.get_text()
        assert page.contains(box.x1, box.y1), text.get_text()
        assert text.get_fontsize() >= 8, text.get_text()


@pytest.mark.parametrize("name", FIGURES)
def test_no_two_words_of_a_figure_lie_on_each_other(name: str, result: xr.Dataset) -> None:
    for width in (style.WIDE, style.NARROW):
        figure = FIGURES[name](result, width)
        boxes = [(text.get_text(), text.get_window_extent().padded(-1.5)) for text in texts(figure)]
        for i, (first, box) in enumerate(boxes):
            for second, other in boxes[i + 1 :]:
                assert not box.overlaps(other), f"{name} at {width}: '{first}' and '{second}'"


def test_numbers_at_risk_of_a_large_trial_do_not_touch(large: xr.Dataset) -> None:
    for width in (style.WIDE, style.NARROW):
        said = [text for text in texts(ck.plot.survival(large, width=width)) if "," in text.get_text()]
        boxes = [text.get_window_extent() for text in said]
        assert len(said) >= 9
        assert not any(box.padded(1.5).overlaps(other) for i, box in enumerate(boxes) for other in boxes[i + 1 :])


def test_every_axis_with_numbers_says_their_unit(result: xr.Dataset) -> None:
    for figure in (
        ck.plot.profiles(result),
        ck.plot.enrolled(result),
        ck.plot.survival(result),
        ck.plot.response(result),
        ck.plot.adverse_events(result),
        ck.plot.exposure(ck.exposure(result, "transgene")),
    ):
        for ax in drawn(figure):
            named = [ax.get_xlabel(), ax.get_ylabel()]
            assert any(unit in "".join(named) for unit in ("(%)", "µg", "month", "year", "kg", "m²", "day")), named


def test_numbers_at_risk_are_counts_of_those_still_followed(result: xr.Dataset) -> None:
    said = words(ck.plot.survival(result))
    times = result["os_time"].values[result["arm"].values == "senl_19"]
    for months in (0, 6, 12, 24):
        assert str(int((times >= min(months * 30.4375, 730.5)).sum())) in said


def test_shares_in_the_picture_of_responses_are_counts(result: xr.Dataset) -> None:
    codes = result["response_day28"].values[result["arm"].values == "senl_19"]
    widths = [patch.get_width() for patch in ck.plot.response(result).axes[0].patches if patch.get_y() < 0.2 and patch.get_y() > -0.5]
    assert widths == pytest.approx([(codes == code).mean() for code in (3, 2, 1, 0)])


def test_enrolled_children_are_drawn_once_although_arms_share_them(result: xr.Dataset) -> None:
    ages = ck.plot.enrolled(result).axes[0]
    assert sum(patch.get_height() for patch in ages.patches) == result.attrs["n_per_arm"]


def test_what_is_not_there_is_refused_by_name(result: xr.Dataset, sim: xr.Dataset) -> None:
    with pytest.raises(ConfigError, match=r"'nothing'.*transgene"):
        ck.plot.profiles(result, "nothing")
    with pytest.raises(ConfigError, match="PB, BM"):
        ck.plot.profiles(result, matrix="CSF")
    with pytest.raises(ConfigError, match="pair"):
        ck.plot.profiles(result, by="hospital")
    with pytest.raises(ConfigError, match="cmax"):
        ck.plot.exposure(ck.exposure(result, "transgene"), ["median"])
    with pytest.raises(DataError, match="age"):
        ck.plot.enrolled(sim)


def test_a_simulation_without_arms_and_matrices_can_be_drawn(sim: xr.Dataset) -> None:
    figure = ck.plot.profiles(sim, "conc")
    (ax,) = figure.axes
    assert ax.get_ylabel() == "Concentration (mg/L)"
    assert ax.get_xlabel() == "Time after infusion (days)"
    assert ck.plot.individuals(sim, "conc").axes


def test_times_in_hours_are_drawn_in_days(sim: xr.Dataset) -> None:
    hours = sim.assign_coords(time=("time", sim["time"].values * 24, {"units": "h"}))
    lines = [line for line in ck.plot.profiles(hours, "conc").axes[0].lines if line.get_color() == style.PALETTE[0]]
    assert max(lines[-1].get_xdata()) == pytest.approx(28)


def test_drawing_touches_no_global_state(result: xr.Dataset, tmp_path) -> None:
    import matplotlib

    before = dict(matplotlib.rcParams)
    pyplot = "matplotlib.pyplot" in sys.modules
    ck.plot.profiles(result).savefig(tmp_path / "x.png")
    assert dict(matplotlib.rcParams) == before
    assert ("matplotlib.pyplot" in sys.modules) == pyplot
