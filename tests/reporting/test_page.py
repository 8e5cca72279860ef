import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import carkinetics as ck
from carkinetics.pages.numbers import interval, number, percent, percent_interval
from tests.reporting.conftest import made_up


class Reader(HTMLParser):
    """Collects what a page loads, its tables, its ids and what its images say of themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.images: list[str | None] = []
        self.tables: dict[str, list[list[str]]] = {}
        self._caption, self._row, self._cell = "", [], None
        self._in_caption = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if said.get("id"):
            self.ids.append(str(said["id"]))
        if tag in ("script", "link", "iframe", "object", "embed") or "src" in said or "srcset" in said:
            self.loads.append(tag)
        if tag == "a":
            self.links.append(str(said["href"]))
        if tag == "svg":
            self.images.append(said.get("aria-label"))
        if tag == "caption":
            self._caption, self._in_caption = "", True
        if tag == "tr":
            self._row = []
        if tag in ("td", "th"):
            self._cell = ""

    def handle_data(self, data: str) -> None:
        if self._in_caption:
            self._caption += data
        if self._cell is not None:
            self._cell += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "caption":
            self._in_caption = False
            self.tables[self._caption] = []
        if tag in ("td", "th") and self._cell is not None:
            self._row.append(self._cell.strip())
            self._cell = None
        if tag == "tr":
            self.tables[self._caption].append(self._row)


def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader


@pytest.fixture(scope="module")
def page(folder: Path) -> Reader:
    return read(folder / "index.html")


@pytest.fixture(scope="module")
def endpoints(folder: Path) -> pd.DataFrame:
    return pd.read_csv(folder / "endpoints.csv")


def test_the_page_loads_nothing(folder: Path, page: Reader) -> None:
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert page.loads == []
    assert not re.findall(r"url\((?!#)", text)
    assert "@import" not in text
    assert set(re.findall(r'(?:href|src)="([^"#]+)"', text)) <= {"https://clinicaltrials.gov/study/NCT04626765"}


def test_every_part_of_a_figure_refers_to_that_figure(folder: Path, page: Reader) -> None:
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert len(page.ids) == len(set(page.ids))
    assert set(re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', text)) <= {(i, "") for i in page.ids} | {("", i) for i in page.ids}


def test_every_figure_says_what_it_shows_and_lies_as_png_beside_the_page(folder: Path, page: Reader) -> None:
    names = set(re.findall(r'id="figure-([^"]+)"', (folder / "index.html").read_text()))
    assert {"schema", "enrolled", "profiles", "individuals", "exposure", "response", "survival", "adverse_events", "paired"} <= names
    assert len(page.images) == 2 * len(names)
    assert all(said and len(said) > 40 for said in page.images)
    pngs = sorted(path.stem for path in (folder / "figures").glob("*.png"))
    assert pngs == sorted(names)
    assert all((folder / "figures" / f"{name}.png").read_bytes()[:4] == b"\x89PNG" for name in pngs)


def row(endpoints: pd.DataFrame, quantity: str, arm: str) -> pd.Series:
    found = endpoints[(endpoints["quantity"] == quantity) & (endpoints["arm"] == arm)]
    assert len(found) == 1, quantity
    return found.iloc[0]


def test_shares_of_the_page_are_those_of_the_csv(page: Reader, endpoints: pd.DataFrame, result: xr.Dataset) -> None:
    arms = list(dict.fromkeys(result["arm"].values))
    told = 0
    for cells in page.tables["Response"][1:]:
        quantity = cells[0].replace("best to day 84", "best")
        for arm, cell in zip(arms, cells[1:], strict=True):
            found = row(endpoints, quantity, arm)
            assert cell == percent_interval(found["estimate"], found["lower"], found["upper"])
            told += 1
    for cells in page.tables["Severe adverse events"][1:]:
        for arm, cell in zip(arms, cells[1:], strict=True):
            found = row(endpoints, cells[0], arm)
            share = percent_interval(found["estimate"], found["lower"], found["upper"])
            assert cell == f"{round(found['estimate'] * found['n'])}; {share}"
            told += 1
    assert told == 3 * (15 + 10)


def test_the_page_says_how_each_event_is_decided(folder: Path) -> None:
    text = " ".join((folder / "index.html").read_text("utf-8").split())
    rules = text.split("How the simulation decides each", 1)[1].split("</details>", 1)[0]
    for event in ck.load_trial("NCT04626765").adverse_events:
        assert event.title in rules


def test_measures_of_the_page_are_those_of_the_csv(page: Reader, endpoints: pd.DataFrame, folder: Path, result: xr.Dataset) -> None:
    subjects = pd.read_csv(folder / "exposure.csv")
    for place, matrix in (("Peripheral blood (PB)", "PB"), ("Bone marrow (BM)", "BM")):
        rows = {cells[0].split(",")[1].strip() if "," in cells[0] else cells[0]: cells[1:] for cells in page.tables[place][1:]}
        for at, arm in enumerate(dict.fromkeys(result["arm"].values)):
            values = subjects[(subjects["arm"] == arm) & (subjects["matrix"] == matrix)]
            found = row(endpoints, f"cmax {matrix}, geometric mean", arm)
            assert rows["Cmax"][at] == interval(found["estimate"], found["lower"], found["upper"])
            assert found["estimate"] == pytest.approx(np.exp(np.log(values["cmax"]).mean()), rel=1e-9)
            low, middle, high = values["tmax"].quantile([0.05, 0.5, 0.95])
            assert rows["Tmax"][at] == interval(middle, low, high)


def test_survival_of_the_page_is_that_of_the_csv_in_months(page: Reader, endpoints: pd.DataFrame, result: xr.Dataset) -> None:
    rows = {cells[0]: cells[1:] for cells in page.tables["Survival"][1:]}
    for at, arm in enumerate(dict.fromkeys(result["arm"].values)):
        found = row(endpoints, "overall survival, 12 months", arm)
        assert rows["Overall survival at 12 months"][at] == percent_interval(found["estimate"], found["lower"], found["upper"])
        median = row(endpoints, "event-free survival, median", arm)["estimate"]
        shown = rows["Event-free survival, median, months"][at]
        assert shown.startswith("not reached" if np.isinf(median) else f"{number(median / 30.4375)} (")


def test_the_head_of_the_page_has_the_numbers_of_its_tables(folder: Path, page: Reader) -> None:
    text = html.unescape((folder / "index.html").read_text(encoding="utf-8"))
    lead = re.search(r'<p class="lead">(.*?)</p>', text, re.S)
    assert lead is not None
    day28 = next(cells for cells in page.tables["Response"] if cells[0] == "CR or CRi, day 28")
    shares = [cell.split(" (")[0] for cell in day28[1:]]
    assert f"{shares[0]}, {shares[1]} and {shares[2]} of children are in complete remission" in lead[1]


def test_who_was_screened_and_excluded_is_told(page: Reader, folder: Path) -> None:
    assert [cells[1:] for cells in page.tables["Screening"][1:]] == [
        ["33", "7", percent(7 / 33)],
        ["26", "2", percent(2 / 26)],
        ["24", "0", "0\u00a0%"],
    ]
    assert "33 virtual children were screened, 9 excluded and 24 enrolled" in (folder / "index.html").read_text()


def test_every_assumption_of_the_files_is_on_the_page_with_its_reason(folder: Path, result: xr.Dataset) -> None:
    from carkinetics.pages.tables import sentence
    from carkinetics.trial.origins import assumptions
    from carkinetics.trial.read import trial_of

    text = html.unescape((folder / "index.html").read_text(encoding="utf-8"))
    model = ck.load_model(result.attrs["model"])
    for item in assumptions(trial_of(result)):
        assert f">{item.where}</th>" in text, item.where
        assert sentence(item.about) in text
    assumed = [item for item in model.parameters if item.source.startswith("assumed")]
    assert len(assumed) > 50
    for parameter in assumed:
        assert re.search(rf'<th scope="row" class="text">{parameter.name}(, [^<]+)?</th>', text), parameter.name
        assert sentence(parameter.about) in text


def test_limits_and_reproduction_are_told(folder: Path, result: xr.Dataset) -> None:
    text = html.unescape((folder / "index.html").read_text(encoding="utf-8"))
    for words in (
        "not a prediction",
        "nothing is randomised",
        "ASTCT 2019",
        "CTCAE v5",
        f"--n {result.attrs['n_per_arm']} --seed 7",
        result.attrs["model_hash"],
    ):
        assert words in text, words
    for deviation in ck.load_model(result.attrs["model"]).source.deviations:
        assert deviation in text


@pytest.mark.filterwarnings("error")
def test_hostile_words_stay_words_on_the_page_of_one_child_an_arm(result: xr.Dataset, tmp_path: Path) -> None:
    document = json.loads(result.attrs["trial_document"])
    attack = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    document["title"] = document["arms"]["senl_19"]["title"] = document["record"]["sponsor"] = attack
    document["arms"]["senl_19"]["dose"]["about"] = attack
    hostile = result.isel(subject=slice(0, 3)).assign_attrs(trial_document=json.dumps(document), title=attack)
    path = ck.report(hostile, tmp_path / "report")
    assert "<script" not in path.read_text()
    assert "<img" not in path.read_text()
    assert "&lt;script&gt;" in path.read_text()
    is_a_page(read(path))


def test_the_stored_result_is_the_result(folder: Path, result: xr.Dataset) -> None:
    stored = xr.open_zarr(folder / "results.zarr").load()
    xr.testing.assert_identical(stored, result)


def test_the_record_of_the_run_says_what_ran(folder: Path, result: xr.Dataset) -> None:
    record = json.loads((folder / "run.json").read_text())
    assert record["model_hash"] == result.attrs["model_hash"]
    assert record["seed"] == 7
    assert record["trial"] == "NCT04626765"
    assert "numpy" in record["versions"]


@pytest.mark.usefixtures("folder")
def test_a_report_leaves_the_result_as_it_was(result: xr.Dataset) -> None:
    xr.testing.assert_identical(result, made_up())


def test_a_plain_simulation_has_a_page_too(sim: xr.Dataset, tmp_path: Path) -> None:
    path = ck.report(sim, tmp_path / "plain")
    page = read(path)
    assert page.loads == []
    assert sorted(p.name for p in path.parent.iterdir()) == ["exposure.csv", "figures", "index.html", "results.zarr", "run.json"]
    cells = {row[0]: row[1] for row in page.tables["Median (5–95 % of subjects)"][1:]}
    half_lives = np.log(2) / np.linspace(0.1, 0.5, 9)
    low, middle, high = np.quantile(half_lives, [0.05, 0.5, 0.95])
    assert cells["Terminal half-life, day"] == interval(middle, low, high)
    assert "all 9 simulated courses were solved" in path.read_text()


def test_failed_courses_are_counted_on_the_page(sim: xr.Dataset, tmp_path: Path) -> None:
    broken = sim.copy(deep=True)
    broken["status"][3] = 1
    assert "1 of 9 courses could not be solved to the end (1 max steps)" in ck.report(broken, tmp_path / "broken").read_text()


def test_a_stored_result_gives_the_same_page_again(folder: Path, tmp_path: Path) -> None:
    again = ck.report(xr.open_zarr(folder / "results.zarr"), tmp_path / "again")
    assert again.read_bytes() == (folder / "index.html").read_bytes()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("change", ["one arm", "nobody could be simulated"])
def test_a_page_is_written_however_few_there_are(change: str, result: xr.Dataset, tmp_path: Path) -> None:
    chosen = result.copy(deep=True)
    if change == "one arm":
        chosen = chosen.isel(subject=np.flatnonzero(chosen["arm"].values == "senl_22"))
    else:
        for name in ("transgene", "os_time", "efs_time", "rfs_time", "persistence_time"):
            chosen[name][:] = np.nan
        chosen["status"][:] = chosen["response_day28"][:] = chosen["best_response"][:] = 1
        chosen["response_day28"][:] = chosen["best_response"][:] = -1
        chosen["severe_event_known"][:] = False
    is_a_page(read(ck.report(chosen, tmp_path / "report")))


def is_a_page(page: Reader) -> None:
    assert page.loads == []
    assert len(page.tables["The main numbers"]) > 1
    assert not any("nan" in cell for rows in page.tables.values() for cells in rows for cell in cells)
