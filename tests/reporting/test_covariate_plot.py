"""Random effects against covariates: the right pairs, in the right order, with the numbers of scipy, readable at both widths."""

import html
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats
from test_plot import texts, words

import carkinetics as ck
from carkinetics.diagnostics.associations import associations_of
from carkinetics.drawing import style
from carkinetics.errors import ConfigError
from carkinetics.fitting.result import Fit

SITES = ["Centre of the north", "South", "East"]


@pytest.fixture(scope="module")
def told(oral: Path, measured: Path) -> Fit:
    """The oral model with a declared weight, and data with more: text levels, 0 and 1, a name a subject, a constant, a missing value."""
    rows = pd.read_csv(measured, dtype=str)
    rows = rows[rows["COURSE"] == "1"].drop(columns="COURSE")
    k = rows["ID"].str[1:].astype(int)
    rows = rows.assign(WT=50 + 3.1 * ((k * 5) % 14), SITE=[SITES[i % 3] for i in k], MALE=k % 2, NAME=rows["ID"], SAME=7)
    rows["ALB"] = [("" if i == 3 else f"{30 + (i * 3) % 14}") for i in k]
    path = oral.parent / "weight.toml"
    path.write_text(oral.read_text(encoding="utf-8") + '\n[covariates]\nweight = { unit = "kg", reference = 70 }\n', encoding="utf-8")
    return ck.fit(ck.read_model(path), ck.read_data(rows, lloq=1.5), evaluate_only=True)


def test_every_effect_meets_every_covariate_that_differs_with_the_numbers_of_scipy(told: Fit) -> None:
    pairs = {(item.effect, item.covariate): item for item in associations_of(told)}
    assert {covariate for _, covariate in pairs} == {"weight", "SITE", "MALE", "ALB"}
    assert {effect for effect, _ in pairs} == {"ka", "cl", "v"}
    k = np.arange(1, 15)
    y = told.eta.sel(effect="iiv.cl").values
    line = stats.linregress(50 + 3.1 * ((k * 5) % 14), y)
    weight = pairs["cl", "weight"]
    assert (weight.unit, weight.levels) == ("kg", ())
    assert weight.correlation == pytest.approx(line.rvalue)
    assert weight.p_value == pytest.approx(line.pvalue)
    site = pairs["cl", "SITE"]
    assert site.levels == tuple(sorted(SITES))
    assert site.p_value == pytest.approx(stats.f_oneway(*(y[k % 3 == i] for i in range(3))).pvalue)
    assert pairs["cl", "MALE"].levels == ("0", "1")
    assert len(pairs["cl", "ALB"].x) == 13
    p = [item.p_value for item in associations_of(told)]
    assert p == sorted(p)


def test_levels_of_the_model_have_their_names(oral: Path, measured: Path, tmp_path: Path) -> None:
    rows = pd.read_csv(measured, dtype=str)
    rows = rows[rows["COURSE"] == "1"].drop(columns="COURSE")
    rows["grade"] = [["low", "high"][int(name[1:]) % 2] for name in rows["ID"]]
    path = tmp_path / "grade.toml"
    line = '\n[covariates]\ngrade = { unit = "1", reference = "low", levels = ["low", "high"] }\n'
    path.write_text(oral.read_text(encoding="utf-8") + line, encoding="utf-8")
    fit = ck.fit(ck.read_model(path), ck.read_data(rows, lloq=1.5), evaluate_only=True)
    assert {item.covariate for item in associations_of(fit)} == {"grade"}
    assert associations_of(fit)[0].levels == ("low", "high")
    assert "high\n(7)" in words(ck.plot.covariates(fit))


def test_a_covariate_that_changes_with_time_is_taken_at_its_start(oral: Path, measured: Path, tmp_path: Path) -> None:
    rows = pd.read_csv(measured, dtype=str)
    rows = rows[rows["COURSE"] == "1"].drop(columns="COURSE")
    first = rows["ID"].str[1:].astype(int) * 2.5 + 50
    rows["weight"] = first + (rows["TIME"].astype(float) > 3) * 10.0
    more = """
[covariates]
weight = { unit = "kg", reference = 70 }

[effects]
cl.weight = { form = "power", value = 0.5, from = "assumed", about = "of a test" }
"""
    path = tmp_path / "heavier.toml"
    path.write_text(oral.read_text(encoding="utf-8") + more, encoding="utf-8")
    fit = ck.fit(ck.read_model(path), ck.read_data(rows, lloq=1.5), evaluate_only=True)
    pairs = associations_of(fit)
    assert {item.covariate for item in pairs} == {"weight at the start"}
    assert pairs[0].x.tolist() == (np.arange(1, 15) * 2.5 + 50).tolist()


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
@pytest.mark.parametrize("most", [12, 3])
def test_no_word_is_cut_off_too_small_or_on_another(told: Fit, width: float, most: int) -> None:
    figure = ck.plot.covariates(told, most=most, width=width)
    sheet = figure.bbox.padded(1.0)
    boxes = []
    for said in texts(figure):
        box = said.get_window_extent()
        assert sheet.contains(box.x0, box.y0), said.get_text()
        assert sheet.contains(box.x1, box.y1), said.get_text()
        assert said.get_fontsize() >= 8, said.get_text()
        if not said.get_rotation() % 90:  # the box of a slanted word is larger than the word
            boxes.append((said.get_text(), box.padded(-1.5)))
    for i, (first, box) in enumerate(boxes):
        for second, other in boxes[i + 1 :]:
            assert not box.overlaps(other), f"'{first}' and '{second}'"


def test_the_strongest_are_drawn_and_the_others_counted(told: Fit) -> None:
    figure = ck.plot.covariates(told, most=3)
    assert len(figure.axes) == 3
    assert "The 3 strongest of 12 pairs; 9 more are not shown." in words(figure)
    first = associations_of(told)[0]
    assert f"{first.effect} and {first.covariate}" in words(figure)
    assert len(ck.plot.covariates(told).axes) == 12
    assert not any("not shown" in word for word in words(ck.plot.covariates(told)))
    points = np.concatenate([line.get_ydata() for line in figure.axes[0].lines if line.get_linestyle() == "None"])
    assert sorted(points) == pytest.approx(sorted(first.y))


def test_the_page_has_them_where_there_are_any(told: Fit, fitted: Fit, tmp_path: Path) -> None:
    page = html.unescape(ck.report(told, tmp_path / "told").read_text(encoding="utf-8"))
    assert re.search(r'<section[^>]*id="covariates"', page)
    assert "weight (kg)" in page
    assert 'id="covariates"' not in ck.report(fitted, tmp_path / "fitted").read_text(encoding="utf-8")


def test_what_cannot_be_drawn_is_refused_by_name(told: Fit, fitted: Fit) -> None:
    with pytest.raises(ConfigError, match=r"measured\.csv: no covariate differs"):
        ck.plot.covariates(fitted)
    with pytest.raises(ConfigError, match="most is 0"):
        ck.plot.covariates(told, most=0)
    alone = ck.fit(told.model, told.origin.data, method="individual", evaluate_only=True)
    with pytest.raises(ConfigError, match="no random effects between subjects"):
        ck.plot.covariates(alone)
