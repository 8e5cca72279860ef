"""The library on the command line: the table of models, one model as a page, models side by side."""

import io
import re

import pandas as pd
import pytest

import carkinetics as ck


def test_models_lists_the_library_and_a_word_narrows_it(say):
    code, out, _ = say("models")
    assert code == 0
    assert "stein_2019_tisagenlecleucel" in out
    narrowed = say("models", "OGASAWARA")[1]
    assert "ogasawara_2021_lisocabtagene" in narrowed
    assert "stein_2019_tisagenlecleucel" not in narrowed


def test_a_narrow_terminal_never_breaks_a_name(say, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    assert "langenhorst_2019_fludarabine" in say("models")[1]


def test_the_table_of_models_is_sorted_by_any_column_and_says_which_there_are(say):
    table = ck.models().sort_values("states", kind="stable", ascending=False)
    rows = [line.split()[0] for line in say("models", "--sort=-states")[1].splitlines() if line[:1].isalpha()]
    assert rows[1:] == list(table.name)
    code, _, err = say("models", "--sort", "state")
    assert code == 2
    assert re.search("no such column. Did you mean 'states'.*Columns: name, title", err)


def test_the_table_of_models_goes_to_csv_with_every_column(say):
    found = pd.read_csv(io.StringIO(say("models", "--csv")[1]), keep_default_na=False)
    pd.testing.assert_frame_equal(found, ck.models(), check_dtype=False)


@pytest.mark.parametrize("width", [60, 100, 160])
def test_the_table_of_models_fits_a_terminal(say, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    assert max(map(len, say("models")[1].splitlines())) <= width


def test_show_draws_the_typical_subject_and_writes_a_figure_and_a_page(say, mine, tmp_path):
    given = mine.read_text() + "\n[example]\ndoses = [{ amount = 1e6 }]\nuntil = 20\n"
    (tmp_path / "given.toml").write_text(given)
    figure, page = tmp_path / "out" / "typical.png", tmp_path / "out" / "page.html"
    figure.parent.mkdir()
    code, out, _ = say("show", tmp_path / "given.toml", "--figure", figure, "--html", page)
    assert code == 0
    assert "Given: 1 × 10⁶ cells infusion at 0" in out
    assert re.search(r"[⠁-⣿]{3}", out)
    assert figure.read_bytes().startswith(b"\x89PNG")
    assert "<mfrac>" in page.read_text()
    assert "http://" not in page.read_text()
    assert say("show", tmp_path / "given.toml", "--html", page)[0] == 2
    assert say("show", tmp_path / "given.toml", "--html", page, "--overwrite", "--no-picture")[0] == 0
    assert say("show", mine, "--figure", tmp_path / "x.toml")[0] == 2


def test_show_of_a_model_that_is_given_nothing_says_so(say, mine):
    assert "0 at all times. No dose" in say("show", mine)[1]


def test_compare_prints_and_writes_what_the_python_call_returns(say, tmp_path):
    names = ["stein_2019_tisagenlecleucel", "nobles_2020_ctl019:infused"]
    out, page, figure = (tmp_path / name for name in ("found.csv", "found.html", "found.png"))
    code, text, _ = say("compare", *names, "--lloq", "copies/ug=100", "--out", out, "--html", page, "--figure", figure)
    assert code == 0
    wanted = ck.compare(names, lloq={"copies/ug": 100})
    found = pd.read_csv(out, index_col="model")
    assert found.contraction_half_life.to_numpy() == pytest.approx(wanted.contraction_half_life.values)
    assert found.lloq.tolist() == [100, 100]
    for word in ("24,000", "0.780", "largest / smallest", "LLOQ: 100"):
        assert word in text
    assert "<svg" in page.read_text()
    assert figure.stat().st_size > 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["stein_2019_tisagenlecleucel"], "at least two"),
        (["stein_2019_tisagenlecleucel", "stein"], "not a shipped model"),
        (["stein_2019_tisagenlecleucel", "logistic_growth", "--lloq", "50", "--lloq", "cells=3"], "stands alone"),
        (["stein_2019_tisagenlecleucel", "logistic_growth", "--lloq", "x=y"], "is not a number"),
    ],
)
def test_what_compare_cannot_do_is_told(say, arguments, told):
    code, _, err = say("compare", *arguments)
    assert code == 2
    assert told in err


def test_show_has_every_name_of_the_model_and_its_source(say, mine):
    code, out, err = say("show", mine)
    assert (code, err) == (0, "")
    for text in (
        "CAR-T cells given",
        "Made up for a test.",
        "rho",
        "0.5",
        "1/day",
        "assumed",
        "d car / dt   = ρ · car − α · car",
        "car_t",
        "infusion",
        "slow",
    ):
        assert text in out


def test_show_of_a_variant_shows_its_values(say, mine):
    assert "0.25" in say("show", mine, "--variant", "slow")[1]
