"""The committed pages of the library are what its files say now."""

import importlib.util
import math
import re
from pathlib import Path

import pytest

import carkinetics as ck
from carkinetics.comparison import compare_models
from carkinetics.model.library import names

DOCS = Path(__file__).parents[2] / "docs"
PAGES = DOCS / "models"
NUMBER = re.compile(r"\d[\d,]*\.?\d*")
RTOL = 6e-3  # of a number with three digits, of which the last may round either way on another processor
SAY = "Run `python docs/make_models.py`."


@pytest.fixture(scope="module")
def make():
    spec = importlib.util.spec_from_file_location("make_models", DOCS / "make_models.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def same(committed, made):
    """Whether two texts are one but for the last digit of their numbers."""
    if NUMBER.sub("#", committed) != NUMBER.sub("#", made):
        return False
    pairs = zip(NUMBER.findall(committed), NUMBER.findall(made), strict=True)
    return all(math.isclose(float(a.replace(",", "")), float(b.replace(",", "")), rel_tol=RTOL) for a, b in pairs)


@pytest.mark.parametrize("name", names())
def test_the_page_of_a_model_is_what_its_file_says_now(make, name):
    assert same((PAGES / f"{name}.md").read_text(encoding="utf-8"), make.page(ck.load_model(name))), SAY


def test_the_index_is_what_the_library_says_now(make):
    together = compare_models({name: ck.load_model(name) for name in names()})
    assert same((PAGES / "README.md").read_text(encoding="utf-8"), make.index(together)), SAY


def test_every_model_has_a_page_and_every_page_a_model_and_its_figures():
    assert {path.stem for path in PAGES.glob("*.md")} == {*names(), "README"}, SAY
    shown = {figure for page in PAGES.glob("*.md") for figure in re.findall(r"\((figures/[^)]+)\)", page.read_text(encoding="utf-8"))}
    assert {f"figures/{path.name}" for path in (PAGES / "figures").iterdir()} == shown, SAY
    assert all((PAGES / figure).stat().st_size < 70_000 for figure in shown)


def test_every_link_of_a_model_page_leads_somewhere():
    for page in PAGES.glob("*.md"):
        for target in re.findall(r"[^\\]\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_a_text_that_differs_in_a_word_or_a_digit_is_not_the_same():
    assert same("peak 24,000 on day 9.30", "peak 24,100 on day 9.31")
    assert not same("peak 24,000 on day 9.30", "peak 25,000 on day 9.30")
    assert not same("peak 24,000", "top 24,000")


def test_words_of_a_file_cannot_become_markup(make):
    assert make.plain("a|b *c* <i> $x$ [d](e) `f`") == r"a\|b \*c\* &lt;i&gt; \$x\$ \[d\](e) \`f\`"


def test_no_block_of_equations_is_longer_than_mathjax_sets():
    for page in PAGES.glob("*.md"):
        for block in re.findall(r"^\$\$\n(.*?)\n\$\$$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            assert len(block) < 5000, page.name
