"""Pictures of models: the lines are the simulation, and every kind of model has one."""

import numpy as np
import pytest

import carkinetics as ck
from carkinetics.commands.braille import decades, picture
from carkinetics.drawing.typical import in_words, level_span
from carkinetics.model.library import folder, names
from carkinetics.typical import course, level_of

STEIN, NOBLES = "stein_2019_tisagenlecleucel", "nobles_2020_ctl019"
CELLS = """
schema = 1
title = "Mice: cells given on day 45 of a tumour"
time = "{time}"

[states]
tumour = {{ unit = "cells", initial = "1" }}
car = {{ unit = "cells", initial = "0" }}

[doses]
infusion = {{ into = "car", unit = "cells" }}

[parameters]
k = {{ value = {k}, unit = "1/{time}", from = "assumed", about = "a rate of the test" }}

[ddt]
tumour = "k * tumour"
car = "-k * car"

[observables]
car_t = {{ expr = "car", unit = "cells", lloq = 3 }}
size = {{ expr = "tumour", unit = "cells" }}
gone = {{ expr = "0 * tumour", unit = "cells" }}

[example]
doses = [{{ amount = 1000, time = {infusion} }}]
infusion = {infusion}
until = {until}
"""


def made(tmp_path, time="day", k=0.1, infusion=45, until=120):
    path = tmp_path / "mice.toml"
    path.write_text(CELLS.format(time=time, k=k, infusion=infusion, until=until))
    return ck.read_model(path)


def test_the_lines_of_a_typical_subject_are_its_simulation(tmp_path):
    (ax,) = ck.plot.typical(made(tmp_path)).axes
    drawn = {line.get_label(): line for line in ax.lines}
    assert set(drawn) >= {"CAR-T", "Size"}
    assert "Gone" not in drawn
    days, level = drawn["CAR-T"].get_data()
    after = days > 0
    assert np.allclose(level[after], 1000 * np.exp(-0.1 * days[after]), rtol=1e-5)
    assert ax.get_xlim() == (-45, 75)
    assert any(text.get_text() == "LLOQ\n3" for text in ax.texts)


def test_a_course_of_hours_is_drawn_in_hours_and_its_dose_at_its_time(tmp_path):
    (ax,) = ck.plot.typical(made(tmp_path, "h", 0.05, 0, 72)).axes
    assert ax.get_xlabel().endswith("(h)")
    assert ax.get_xlim() == (0, 72)
    triangles = next(line for line in ax.lines if line.get_marker() == "^")
    assert list(triangles.get_xdata()) == [0]


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("width", [10.4, 4.1])
def test_every_shipped_model_is_drawn_or_says_that_nothing_is_given(name, width):
    model = ck.load_model(name)
    one = course(model)
    if any((one.of(item) > 0).any() for item in model.observables):
        figure = ck.plot.typical(model, width=width)
        figure.canvas.draw()
        assert figure.axes
    else:
        with pytest.raises(ck.errors.ConfigError, match="gives no dose"):
            ck.plot.typical(model)


def test_blood_and_marrow_have_panels_on_one_scale_and_another_unit_a_row_of_its_own(tmp_path):
    found = ck.compare([STEIN, f"{NOBLES}:infused", made(tmp_path), "logistic_growth"])
    axes = ck.plot.compare(found).axes
    titles = [ax.get_title(loc="left") for ax in axes]
    assert titles == ["Peripheral blood (PB)", "Bone marrow (BM)", "CAR-T cells", "logistic_growth"]
    assert axes[0].get_ylim() == axes[1].get_ylim()
    lines = [line for line in axes[0].lines if len(line.get_xdata()) == found.sizes["time"]]
    assert np.array_equal(lines[0].get_ydata(), found.level.sel(model=STEIN).values, equal_nan=True)
    assert [ax.get_ylabel() for ax in axes[:3]] == ["copies/µg", "copies/µg", "cells"]


def test_relative_levels_share_a_panel_and_reach_one(tmp_path):
    (ax,) = ck.plot.compare(ck.compare([STEIN, made(tmp_path)]), relative=True, width=4.1).axes
    tops = [np.nanmax(line.get_ydata()) for line in ax.lines if len(line.get_xdata()) > 100]
    assert tops == pytest.approx([1, 1], abs=0.1)


def test_a_comparison_of_something_else_is_refused():
    sim = ck.simulate(ck.load_model(STEIN), times=[0, 1])
    with pytest.raises(ck.errors.ConfigError, match="comparison of models"):
        ck.plot.compare(sim)


def test_an_axis_is_logarithmic_for_decades_and_linear_for_areas_and_what_falls_below_0():
    t = np.linspace(0, 10, 50)
    assert level_span([np.exp(-t)], [])[2]
    assert not level_span([1 + t], [])[2]
    assert not level_span([1 - np.exp(-t)], [])[2]
    assert not level_span([np.exp(-t) - 0.5], [])[2]
    assert level_span([np.exp(-t)], [1e-9])[0] < 1e-9


def test_names_are_printed_as_a_clinician_writes_them():
    assert [in_words(name) for name in ("car_t", "fludarabine_auc", "b_cell_count")] == ["CAR-T", "Fludarabine AUC", "B cell count"]


def test_a_curve_of_dots_is_high_where_the_curve_is_high():
    x = np.linspace(0, 1, 200)
    *rows, axis, words = picture(x, x, 20, 10, {0.0: "low", 1.0: "high"}, {0.0: "0", 1.0: "28 days"})
    cells = [row[len("high ┤") :] for row in rows]
    places = [[i for i, letter in enumerate(row) if ord(letter) > 0x2800] for row in cells]
    assert rows[0].startswith("high ┤")
    assert rows[-1].startswith(" low ┤")
    assert all(2 * (9 - row) in place and 2 * (9 - row) + 1 in place for row, place in enumerate(places))
    assert axis.count("┬") == 2
    assert words.split() == ["0", "28", "days"]
    assert decades(5, 2e4, "{:g}".format) == pytest.approx({np.log(v / 5) / np.log(4e3): f"{v:g}" for v in (10, 100, 1000, 10000)})


def test_every_page_of_a_model_and_of_a_comparison_stands_alone(tmp_path):
    from carkinetics.pages.compared_page import compared_page
    from carkinetics.pages.model_page import model_page
    from carkinetics.pages.page import render

    model = made(tmp_path)
    for text in (render(model_page(model)), render(compared_page(ck.compare([STEIN, model])))):
        assert "<svg" in text
        assert not any(word in text for word in ("<script", "<link", "src="))
    page = render(model_page(ck.load_model(STEIN)))
    assert "<math" in page
    assert "passed" in page
    assert level_of(model).key == "car_t"
    assert (folder() / f"{STEIN}.toml").exists()
