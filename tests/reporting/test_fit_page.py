"""The page of a fit: its numbers are those of the fit, it stands alone, and no word of a figure is cut off."""

import html
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from test_page import Reader, read
from test_plot import texts, words

import carkinetics as ck
from carkinetics.drawing import style
from carkinetics.errors import ConfigError, FileError
from carkinetics.fitting.curves import curves_of, effects_of
from carkinetics.fitting.result import Fit
from carkinetics.pages.fit_page import verdict
from carkinetics.pages.numbers import number, percent


@pytest.fixture(scope="module")
def folder(fitted: Fit, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ck.report(fitted, tmp_path_factory.mktemp("fits") / "fit").parent


@pytest.fixture(scope="module")
def both(oral: Path, measured: Path) -> Fit:
    """The same values in blood and, higher and with another limit, in marrow, with a model of both; evaluated, not fitted."""
    text = (
        oral.read_text(encoding="utf-8")
        .replace("conc = {", 'conc_bm = { name = "conc", matrix = "BM",')
        .replace(
            "[observables]",
            '[observables]\nconc = { matrix = "PB", expr = "centre / v", unit = "mg/L", error = "lognormal", sigma = 0.15 }',
        )
    )
    (oral.parent / "both.toml").write_text(text, encoding="utf-8")
    blood = pd.read_csv(measured, dtype=str)
    blood = blood[blood["COURSE"] == "1"].assign(MATRIX="PB")
    taken = blood[blood["DV"] != "."]
    marrow = taken.assign(MATRIX="BM", DV=(taken["DV"].astype(float) * 1.3).round(4).astype(str))
    rows = pd.concat([blood, marrow]).assign(at=lambda frame: frame["TIME"].astype(float))
    data = ck.read_data(rows.sort_values(["ID", "at"], kind="stable").drop(columns="at"), lloq={"PB": 1.5, "BM": 2.5})
    return ck.fit(ck.read_model(oral.parent / "both.toml"), data, evaluate_only=True)


@pytest.fixture(scope="module")
def page(folder: Path) -> Reader:
    return read(folder / "index.html")


@pytest.fixture(scope="module")
def text(folder: Path) -> str:
    return html.unescape((folder / "index.html").read_text(encoding="utf-8"))


def lead(text: str) -> str:
    found = re.search(r'<p class="lead">(.*?)</p>', text, re.S)
    assert found is not None
    return found[1]


def test_a_fit_writes_four_things_and_the_page_loads_nothing(folder: Path, page: Reader) -> None:
    assert sorted(path.name for path in folder.iterdir()) == ["estimates.csv", "fit.zarr", "index.html", "run.json"]
    raw = (folder / "index.html").read_text(encoding="utf-8")
    assert page.loads == []
    assert not re.findall(r"url\((?!#)", raw)
    assert len(page.ids) == len(set(page.ids))
    assert not re.findall(r'(?:href|src)="([^"#]+)"', raw)
    assert all(said and len(said) > 40 for said in page.images)


def test_the_first_line_says_that_it_converged(fitted: Fit, text: str) -> None:
    assert fitted.converged
    assert lead(text).startswith("Converged by FOCEI")


def test_the_first_line_says_that_it_did_not_and_why(fitted: Fit, both: Fit) -> None:
    failed = replace(fitted, converged=False, messages=("The gradient is not 0 at the end: 3 along 'cl'.",))
    assert verdict(failed).startswith("Not converged, do not use these estimates. The gradient is not 0 at the end")
    assert verdict(both).startswith("Evaluated, not fitted")


def test_estimates_of_the_page_and_of_the_csv_are_those_of_the_fit(fitted: Fit, page: Reader, folder: Path) -> None:
    frame = pd.read_csv(folder / "estimates.csv").set_index("parameter")
    rows = {cells[0]: cells[1:] for cells in page.tables["Estimates"][1:]}
    assert list(rows) == list(frame.index) == [str(name) for name in fitted.estimates["parameter"].values]
    for name, cells in rows.items():
        found = fitted.estimates.sel(parameter=name)
        for column in ("estimate", "se", "rse", "lower", "upper"):
            assert frame.loc[name, column] == pytest.approx(float(found[column]), rel=1e-12)
        assert cells[0] == number(float(found["estimate"]), 4)
        assert cells[2] == percent(float(found["rse"]))
        assert cells[3] == f"{number(float(found['lower']), 4)} to {number(float(found['upper']), 4)}"
    assert rows["iiv.cl"][4] == percent(float(fitted.shrinkage.sel(parameter="cl")))
    assert rows["cl"][1] == "L/h"


def test_what_was_observed_is_counted(fitted: Fit, page: Reader, text: str) -> None:
    censored = int((fitted.predictions["censoring"].values == "left").sum())
    assert censored > 5
    (row,) = page.tables["Observations that were fitted"][1:]
    assert row == ["Conc", "mg/L", "14", "112", f"{censored} ({percent(censored / 112)})", "0", "1.5"]
    assert f"112 observations of 14 subjects and 14 doses, from measured.csv. {censored} are censored" in text
    assert "1 row: another COURSE was asked for" in text


def test_the_page_has_the_model_and_how_to_make_it_again(fitted: Fit, text: str) -> None:
    for said in (
        "d centre / dt = ka * depot - cl / v * centre", "There is no such drug.", "dose oral: into depot, mg, bioavailability f",
        "Fixed, not estimated: f = 1", f"{fitted.ofv:.4f}".lstrip("-"),
        "ck.read_data(\"measured.csv\", lloq=1.5, where={'COURSE': 1})", 'ck.read_model("oral.toml")', 'method="focei"', fitted.model.hash,
    ):  # fmt: skip
        assert said in text, said


def test_the_stored_fit_and_the_record_are_the_fit(fitted: Fit, folder: Path) -> None:
    stored = xr.open_zarr(folder / "fit.zarr").load()
    np.testing.assert_array_equal(stored["estimate"], fitted.estimates["estimate"])
    np.testing.assert_array_equal(stored["ebe"], fitted.ebe)
    np.testing.assert_array_equal(stored["ipred"], fitted.predictions["ipred"])
    assert list(stored["observation_subject"].values) == list(fitted.predictions["subject"].values)
    assert stored.attrs["ofv"] == fitted.ofv
    record = json.loads((folder / "run.json").read_text())
    assert record["converged"] is True
    assert record["model_hash"] == fitted.model.hash
    assert record["subjects"] == 14


def test_the_same_fit_gives_the_same_page(fitted: Fit, folder: Path) -> None:
    with pytest.raises(FileError, match="not empty"):
        ck.report(fitted, folder)
    before = (folder / "index.html").read_bytes()
    assert ck.report(fitted, folder, overwrite=True).read_bytes() == before


def test_curves_pass_through_the_predictions_at_the_samples(fitted: Fit) -> None:
    curves = curves_of(fitted)
    seen = fitted.predictions
    for subject in ("S01", "S09"):
        own = curves.sel(subject=subject, observable="conc")
        rows = seen["subject"].values == subject
        at = np.searchsorted(own["time"].values, seen["time"].values[rows])
        for name in ("pred", "ipred"):
            np.testing.assert_allclose(own[name].values[at], seen[name].values[rows], rtol=1e-3)


def test_random_effects_are_logarithms_of_individual_over_typical_values(fitted: Fit) -> None:
    found = effects_of(fitted)["cl"]
    np.testing.assert_allclose(
        found, np.log(fitted.ebe.sel(parameter="cl").values / fitted.model.parameter("cl").value), rtol=1e-9, atol=1e-12
    )
    shrunk = 1 - found.std(ddof=1) / fitted.model.parameter("cl").iiv
    assert shrunk == pytest.approx(float(fitted.shrinkage.sel(parameter="cl")), abs=1e-9)


FIGURES = {
    "gof": lambda fit, width: ck.plot.gof(fit, width=width),
    "individuals": lambda fit, width: ck.plot.individuals(fit, width=width),
    "effects": lambda fit, width: ck.plot.effects(fit, width=width),
    "trace": lambda fit, width: ck.plot.trace(fit, width=width),
}


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
@pytest.mark.parametrize(
    ("which", "name"), [*(("fitted", name) for name in FIGURES), ("both", "gof"), ("both", "individuals"), ("both", "effects")]
)
def test_no_word_of_a_figure_is_cut_off_too_small_or_on_another(which: str, name: str, width: float, request) -> None:  # type: ignore[no-untyped-def]
    figure = FIGURES[name](request.getfixturevalue(which), width)
    sheet = figure.bbox.padded(1.0)
    boxes = []
    for said in texts(figure):
        box = said.get_window_extent()
        assert sheet.contains(box.x0, box.y0), said.get_text()
        assert sheet.contains(box.x1, box.y1), said.get_text()
        assert said.get_fontsize() >= 8, said.get_text()
        boxes.append((said.get_text(), box.padded(-1.5)))
    for i, (first, box) in enumerate(boxes):
        for second, other in boxes[i + 1 :]:
            assert not box.overlaps(other), f"'{first}' and '{second}'"


def test_individual_fits_have_units_the_limit_and_open_marks_for_what_is_censored(fitted: Fit) -> None:
    below = fitted.predictions["subject"].values[fitted.predictions["censoring"].values == "left"]
    first, second = list(dict.fromkeys(below))[:2]
    figure = ck.plot.individuals(fitted, subjects=[first, second])
    said = words(figure)
    assert {first, second, "Conc (mg/L)", "Time (h)", "below the limit", "LLOQ 1.5"} <= set(said)
    for ax, subject in zip(figure.axes, (first, second), strict=True):
        assert ax.get_yscale() == "log"
        rows = fitted.predictions["subject"].values == subject
        kinds = fitted.predictions["censoring"].values[rows]
        filled = [line for line in ax.lines if line.get_marker() == "o"]
        hollow = [line for line in ax.lines if line.get_marker() == "v"]
        assert sum(len(line.get_xdata()) for line in filled) == (kinds == "none").sum()
        assert sum(len(line.get_xdata()) for line in hollow) == (kinds == "left").sum()
        assert all(np.allclose(line.get_ydata(), 1.5) and line.get_markerfacecolor() == "none" for line in hollow)


def test_two_matrices_have_their_own_colours_and_limits(both: Fit) -> None:
    assert "LLOQ PB 1.5, BM 2.5" in words(ck.plot.individuals(both, subjects=["S01"]))
    (ax,) = ck.plot.individuals(both, subjects=["S01"]).axes
    for colour, limit in zip(style.PALETTE[:2], (1.5, 2.5), strict=True):
        lines = [line for line in ax.lines if line.get_color() == colour and len(line.get_ydata()) == 2]
        assert any(np.allclose(line.get_ydata(), limit) for line in lines)
    assert len(ck.plot.individuals(both, matrix="BM").axes) == 14


def test_goodness_of_fit_draws_every_uncensored_residual(fitted: Fit) -> None:
    axes = ck.plot.gof(fitted).axes
    uncensored = int((fitted.predictions["censoring"].values == "none").sum())
    for ax in axes[3:]:
        assert sum(len(line.get_xdata()) for line in ax.lines if line.get_marker() == "o") == uncensored
    assert [ax.get_xscale() for ax in axes[:2]] == ["log", "log"]
    assert axes[3].get_xlabel() == "Time (h)"


def test_the_course_of_a_fit_is_drawn_from_its_start_to_its_estimates(fitted: Fit, both: Fit) -> None:
    figure = ck.plot.trace(fitted)
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["OFV", *map(str, fitted.estimates["parameter"].values)]
    ends = [ax.lines[0].get_ydata()[-1] for ax in figure.axes]
    assert ends == [fitted.ofv_trace.values[-1], *fitted.estimates["estimate"].values]
    assert all(ax.lines[0].get_xdata()[0] == 0 for ax in figure.axes)
    with pytest.raises(ConfigError, match="searched nothing"):
        ck.plot.trace(both)


def test_what_was_not_fitted_is_refused_by_name(fitted: Fit) -> None:
    with pytest.raises(ConfigError, match=r"'S99'.*S01"):
        ck.plot.individuals(fitted, subjects=["S99"])
    with pytest.raises(ConfigError, match=r"'effect'.*conc"):
        ck.plot.individuals(fitted, "effect")
