"""Texts of data are texts in every table and page: no formula in a spreadsheet, no element in HTML; and they come back as they were."""

import csv
import io
import json
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

import carkinetics as ck
from carkinetics.data.cells import is_missing
from carkinetics.tabular import bare, guarded, write_csv

NASTY = (
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "'=1",
    "＝1",
    "<script>alert(1)</script>",
    '"><img src=x onerror=x>',
    "a,b\n;c",
)
FORMULA = tuple("=+-@\t\r＝＋－＠")
LABELS = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("=+-@'\"<>&,;"), max_size=12)


def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


@given(LABELS)
def test_a_guarded_text_is_no_formula_and_comes_back(label):
    cell = guarded(label)
    assert not cell.startswith(FORMULA) or is_number(cell)
    assert bare(cell) == label


@given(st.floats(allow_nan=False) | st.integers())
def test_a_number_is_left_as_it_is(value):
    assert guarded(repr(value)) == repr(value)
    assert bare(repr(value)) == repr(value)


@given(st.lists(st.tuples(LABELS, st.floats(-1e6, 1e6)), min_size=1, max_size=4))
def test_a_table_keeps_its_rows_numbers_and_texts(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("table") / "a.csv"
    write_csv(pd.DataFrame(rows, columns=["=label", "value"]), path)
    header, *found = list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))
    assert header == ["'=label", "value"]
    assert [(bare(label), float(value)) for label, value in found] == rows
    assert not any(cell.startswith(FORMULA) and not is_number(cell) for row in found for cell in row)


def test_a_carriage_return_in_a_name_ends_no_row(tmp_path):
    write_csv(pd.DataFrame({"arm": ["a\r=1", "b"], "value": [1.0, -2.0]}), tmp_path / "a.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline="")))
    assert rows == [["arm", "value"], ["a\r=1", "1.0"], ["b", "-2.0"]]


@given(
    st.lists(
        LABELS.filter(lambda name: name.strip().strip("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff").strip() == name and name.isprintable()),
        unique=True,
    )
)
@settings(max_examples=30, deadline=None)
def test_read_data_gives_back_the_subjects_that_were_written(tmp_path_factory, names):
    names = [name for name in names if name and not is_missing(name) and not is_number(name.replace("d", "e"))] or ["=1+x"]
    path = tmp_path_factory.mktemp("data") / "data.csv"
    write_csv(pd.DataFrame({"subject": names, "time": 1.0, "value": 2.0}), path)
    assert list(ck.read_data(path).subjects) == names


class Elements(HTMLParser):
    """The elements of a page, by name, and every attribute that runs something."""

    def __init__(self, text):
        super().__init__()
        self.names, self.handlers = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.handlers += [name for name, value in attrs if name.startswith("on") or (value or "").startswith("javascript:")]


def small(labels, title):
    """A simulation with arms of these names, without running a solver."""
    times, n = np.arange(4.0), 2 * len(labels)
    values = np.exp(np.linspace(0, 1, n))[:, None] * np.exp(-times)
    return xr.Dataset(
        {
            "transgene": (("subject", "time"), values, {"units": "copies/ug", "long_name": title}),
            "status": ("subject", np.zeros(n, np.int8), {"flag_values": [0, 1], "flag_meanings": "ok max_steps"}),
            "last_good_time": ("subject", np.full(n, 3.0)),
        },
        {
            "subject": np.arange(n),
            "time": ("time", times, {"units": "day"}),
            "arm": ("subject", np.array([*labels, *labels], dtype=object)),
        },
        {"model": title, "title": title, "seed": 1, "units_checked": 1, "rtol": 1e-6, "method": "auto", "model_hash": "0" * 64},
    )


@pytest.mark.filterwarnings("ignore:Glyph")
@given(st.lists(LABELS.filter(str.strip), min_size=2, max_size=2, unique=True), LABELS)
@settings(max_examples=2, deadline=None)
def test_a_page_has_no_element_that_a_label_brought(tmp_path_factory, labels, title):
    folder = tmp_path_factory.mktemp("nasty") / "page"
    page = Elements(ck.report(small(labels, title), folder).read_text())
    assert page.handlers == []
    assert not {"script", "img", "iframe", "object", "embed", "form"} & set(page.names)
    with open(folder / "exposure.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [bare(row["arm"]) for row in rows] == [*labels, *labels]
    assert not any(cell.startswith(FORMULA) and not is_number(cell) for row in rows for cell in row.values())
    assert {path.name for path in folder.iterdir()} == {"exposure.csv", "figures", "index.html", "results.zarr", "run.json"}
    json.loads((folder / "run.json").read_text())
    ck.verify(folder)


def test_a_label_is_no_formula_of_a_picture_either(tmp_path):
    path = ck.report(small(["$x_{$", "$\\frac$ %d {"], "$\\bad{$"), tmp_path / "page")
    assert "$x_{$" in path.read_text()
    assert "mathdefault" not in path.read_text()
