"""Property tests draw the same examples in every run; HYPOTHESIS_PROFILE=explore draws new ones. And one small fit for all.

`pytest --collect-only --requirements FILE` writes which tests prove which requirement, from their marks.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from carkinetics.fitting.result import Fit

settings.register_profile("repeat", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--requirements", metavar="FILE", help="write requirement and test of every test with the mark `requirement` to a CSV")


def pytest_collection_finish(session: pytest.Session) -> None:
    gc.freeze()  # a million objects of modules and tests, which no test sets free: looking through them was a tenth of the time
    gc.set_threshold(50_000, 20, 100)
    path = session.config.getoption("--requirements")
    if path is None:
        return
    found = {
        (name, item.nodeid.partition("[")[0]) for item in session.items for mark in item.iter_markers("requirement") for name in mark.args
    }
    Path(path).write_text("requirement,test\n" + "".join(f"{name},{test}\n" for name, test in sorted(found)), encoding="utf-8")


ORAL = """
schema = 1
title = "A drug taken by mouth, one compartment"
time = "h"

[source]
citation = "Made up for a test."
deviations = ["There is no such drug."]

[parameters]
ka = { value = 1.4, unit = "1/h", iiv = 0.5, from = "assumed", about = "absorption rate" }
cl = { value = 2.8, unit = "L/h", iiv = 0.3, from = "assumed", about = "clearance" }
v = { value = 32, unit = "L", iiv = 0.2, from = "assumed", about = "volume" }
f = { value = 1, unit = "1", fixed = true, from = "by definition", about = "share absorbed" }

[states]
depot = { unit = "mg", initial = "0" }
centre = { unit = "mg", initial = "0" }

[doses.oral]
into = "depot"
unit = "mg"
bioavailability = "f"

[ddt]
depot = "-ka * depot"
centre = "ka * depot - cl / v * centre"

[observables]
conc = { expr = "centre / v", unit = "mg/L", error = "lognormal", sigma = 0.15 }
"""
LLOQ = 1.5


@pytest.fixture(scope="session")
def oral(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file."""
    path = tmp_path_factory.mktemp("oral") / "oral.toml"
    path.write_text(ORAL, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def measured(oral: Path) -> Path:
    """What was measured in 14 subjects of that model, simulated: a CSV with doses, two courses, and values below LLOQ."""
    import carkinetics as ck

    model = ck.read_model(oral)
    cohort = ck.sample_cohort(model, 14, seed=5)
    sim = ck.simulate(model, cohort, times=[0.25, 0.5, 1, 2, 4, 8, 12, 24], doses=[ck.Dose(320)], residual=True)
    lines = ["ID,TIME,AMT,DV,COURSE"]
    for subject in range(14):
        name = f"S{subject + 1:02d}"
        lines.append(f"{name},0,320,.,1")
        lines += [f"{name},{float(t):g},.,{float(sim.conc_observed.sel(subject=subject, time=t)):.4f},1" for t in sim["time"].values]
    lines.append("S01,100,.,3.0,2")
    path = oral.with_name("measured.csv")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def fitted(oral: Path, measured: Path) -> Fit:
    """The fit of that model to the first course."""
    import carkinetics as ck

    return ck.fit(ck.read_model(oral), ck.read_data(measured, lloq=LLOQ, where={"COURSE": 1}))


@pytest.fixture
def say(capsys, monkeypatch):
    """Run one command line in this process: (exit code, stdout, stderr)."""
    monkeypatch.delenv("COLUMNS", raising=False)

    from carkinetics import cli

    def run(*arguments):
        code = cli.run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return run
