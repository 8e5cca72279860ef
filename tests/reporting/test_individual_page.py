"""The page, the pictures and the command of individual fits: numbers are those of the fit, no word speaks of a population."""

import html
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from test_page import Reader, read
from test_plot import texts, words

import carkinetics as ck
from carkinetics import cli
from carkinetics.drawing import style
from carkinetics.pages.numbers import number


@pytest.fixture(scope="module")
def alone(oral: Path, measured: Path):
    """The subjects of the population fit, each on its own; one of them has a single value."""
    frame = pd.read_csv(measured)
    frame = frame[frame["COURSE"] == 1]
    poor = (frame["ID"] == "S14") & (frame["TIME"] > frame.loc[(frame["ID"] == "S14") & (frame["DV"] != "."), "TIME"].min())
    return ck.fit(ck.read_model(oral), ck.read_data(frame[~poor], lloq=1.5), method="individual")


@pytest.fixture(scope="module")
def folder(alone, tmp_path_factory) -> Path:
    return ck.report(alone, tmp_path_factory.mktemp("fits") / "fit").parent


@pytest.fixture(scope="module")
def page(folder: Path) -> Reader:
    return read(folder / "index.html")


def test_one_subject_without_standard_errors_is_named_and_13_converged(alone, folder, page):
    text = html.unescape((folder / "index.html").read_text(encoding="utf-8"))
    assert "13 of 14 subjects converged" in text
    assert [row[0] for row in page.tables["Remarks on subjects"][1:]] == ["S14"]
    assert "population prediction" not in text.lower()
    assert 'method="individual"' in text
    assert "inverse of each subject's expected information" in text


def test_the_tables_have_the_numbers_of_the_fit(alone, page):
    names = [str(name) for name in alone.estimates["parameter"].values]
    rows = {cells[0]: cells[1:] for cells in page.tables["Subject by subject"][1:]}
    assert list(rows) == list(alone.estimates["subject"].values)
    for subject in ("S01", "S09"):
        for name, cell in zip(names, rows[subject][2:], strict=True):
            own = alone.estimates.sel(subject=subject, parameter=name)
            assert cell == f"{number(float(own['estimate']), 3)} ({100 * float(own['rse']):.0f})"
    assert "(" not in "".join(rows["S14"])
    good = alone.estimates["estimate"].values[alone.estimates["converged"].values]
    over = {cells[0]: cells[1:] for cells in page.tables["Parameters over the subjects"][1:]}
    for k, name in enumerate(names):
        assert over[name][1].split(" ")[0] == number(float(np.median(good[:, k])), 3)


def test_the_csv_and_the_store_are_the_fit(alone, folder):
    frame = pd.read_csv(folder / "estimates.csv").set_index(["subject", "parameter"])
    stored = xr.open_zarr(folder / "fit.zarr").load()
    for name in ("estimate", "se", "lower", "upper"):
        np.testing.assert_array_equal(stored[name], alone.estimates[name])
        own = alone.estimates[name].sel(subject="S03", parameter="cl")
        assert frame.loc[("S03", "cl"), name] == pytest.approx(float(own), rel=1e-12)
    assert stored.attrs["degrees_of_freedom"] == alone.estimates.attrs["degrees_of_freedom"]
    assert str(frame.loc[("S14", "cl"), "note"]) == str(alone.estimates["note"].sel(subject="S14").values)


@pytest.mark.parametrize("width", [style.WIDE, style.NARROW])
@pytest.mark.parametrize("name", ["gof", "individuals"])
def test_pictures_speak_of_no_population_and_no_word_is_cut_off(alone, name, width):
    figure = getattr(ck.plot, name)(alone, width=width)
    said = " ".join(words(figure)).lower()
    assert "population" not in said
    assert "cwres" not in said
    sheet = figure.bbox.padded(1.0)
    for each in texts(figure):
        box = each.get_window_extent()
        assert sheet.contains(box.x0, box.y0), each.get_text()
        assert sheet.contains(box.x1, box.y1), each.get_text()


def test_the_command_fits_each_subject_and_tells_by_its_exit_code_that_one_is_not_determined(oral, measured, tmp_path, capsys):
    out = tmp_path / "fit"
    asked = ["fit", str(measured), "--model", str(oral), "--method", "individual", "--lloq", "1.5", "--where", "COURSE=1"]
    code = cli.run([*asked, "--out", str(out)])
    found = ck.fit(ck.read_model(oral), ck.read_data(measured, lloq=1.5, where={"COURSE": 1}), method="individual")
    assert code == (0 if found.converged else 1)
    assert capsys.readouterr().out.splitlines()[0] == str(found).splitlines()[0]
    assert (out / "index.html").exists()
