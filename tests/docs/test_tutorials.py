"""What the README and the tutorials show is what happens."""

import os
import re
import shlex
from pathlib import Path

import pytest

import carkinetics as ck
from carkinetics import cli

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(python|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHARED = Path(os.environ.get("CARKINETICS_SHARED", ROOT.parent / "shared"))
NEEDED = {"ctl019.md": SHARED / "data" / "ctl019" / "observations.csv"}  # by pages about real data, which are not in this repository
FEWER = ("--n", "20")  # a page's trial has as many subjects as a reader wants; a test has fewer


def marks(page):
    if page.name not in NEEDED:
        return ()
    missing = not NEEDED[page.name].exists()
    return pytest.mark.slow, pytest.mark.skipif(missing, reason=f"{NEEDED[page.name]} is not here; CARKINETICS_SHARED names its folder")


@pytest.mark.parametrize("page", [pytest.param(page, id=page.name, marks=marks(page)) for page in PAGES])
def test_every_block_of_a_page_runs_in_order(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CARKINETICS_SHARED", str(SHARED))
    monkeypatch.setattr(ck, "run_trial", fewer_subjects(ck.run_trial))
    names: dict[str, object] = {}
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert blocks, f"{page.name} shows nothing that runs"
    for language, text in blocks:
        if language == "python":
            exec(compile(text, page.name, "exec"), names)
        else:
            for line in text.splitlines():
                run_shown(line)


def fewer_subjects(run_trial):
    return lambda trial, n_per_arm=200, **others: run_trial(trial, n_per_arm=min(n_per_arm, 20), **others)


def run_shown(line: str) -> None:
    """Run a command line of ours as it is shown; installation and make are what CI runs."""
    words = shlex.split(line, comments=True)
    if not words or words[0] != "carkinetics":
        return
    if words[1] == "trial" and "--n" not in words:
        words += FEWER
    assert cli.run(words[1:]) == 0, line


def test_the_readme_lists_every_model_of_the_library():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shipped = sorted(path.stem for path in (ROOT / "models").glob("*.toml"))
    assert shipped
    assert [name for name in shipped if f"`{name}`" not in text] == []


def test_every_link_of_a_page_leads_somewhere():
    for page in [*PAGES, ROOT / "benchmarks" / "README.md", ROOT / "models" / "README.md", ROOT / "CHANGELOG.md"]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
