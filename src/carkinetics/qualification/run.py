"""`qualify`: carry out every check, and write the page, the tables and the record."""

from __future__ import annotations

import csv
import os
import time
import warnings
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from carkinetics.arguments import expect
from carkinetics.errors import FileError
from carkinetics.qualification.catalogue import CHECKS, proofs, requirements
from carkinetics.qualification.classic import FILES, at_hand
from carkinetics.qualification.given import Given, stored
from carkinetics.qualification.spec import FAIL, NOT_RUN, PASS, Check, NotRunError, Outcome, Requirement

SHARED = "CARKINETICS_SHARED"  # the variable that may name a folder with classic data
TESTS_ONLY = "by tests only"


@dataclass(frozen=True)
class Qualification:
    """What every check found, and the page that tells it."""

    outcomes: tuple[Outcome, ...]
    page: Path

    @property
    def passed(self) -> bool:
        """Whether no check failed; checks that could not be run are not counted."""
        return all(outcome.status != FAIL for outcome in self.outcomes)

    def __repr__(self) -> str:
        failed = ", ".join(outcome.check.name for outcome in self.outcomes if outcome.status == FAIL)
        return f"<Qualification {self.page}: {tally(self.outcomes)}{f' ({failed})' if failed else ''}>"


def qualify(
    folder: str | Path, *, overwrite: bool = False, data: str | Path | None = None, told: Callable[[Outcome], Any] | None = None
) -> Qualification:
    """Check this installation against closed forms and stored answers, and write index.html and its tables into `folder`.

    Writes index.html (one file that loads nothing), qualification.csv (every comparison), matrix.csv (requirement, risk, test, result) and
    run.json (versions, machine, digests of the installed files). Nothing is installed or loaded from elsewhere. `data`: a folder with
    theo_sd.csv and Wang2007.csv, for published objective values; left out, the folder that CARKINETICS_SHARED names, if any. `told` is
    called with each Outcome. A check that fails, or ends in an error, is an Outcome; FileError for the folder only.
    """
    expect(qualify, locals())
    return qualify_with(_folder(data), folder, overwrite=overwrite, told=told)


def qualify_with(
    data: Path | None, folder: str | Path, *, overwrite: bool = False, told: Callable[[Outcome], Any] | None = None
) -> Qualification:
    """The same with the classic data of a folder, or without any."""
    from carkinetics.pages.folder import whole
    from carkinetics.pages.page import render
    from carkinetics.qualification.installed import package_files, whole_package
    from carkinetics.qualification.page import qualification_page
    from carkinetics.recording.describing import qualification_record, write_run

    started = datetime.now(UTC)
    with whole(Path(folder), overwrite=overwrite) as draft:
        outcomes = tuple(carry_out(CHECKS, data=data, told=told))
        digests = {"package": whole_package(), "package_files": package_files()}
        record = qualification_record(started, at_hand(data), result=tally(outcomes), **digests)
        rows = matrix(outcomes)
        (draft / "index.html").write_text(render(qualification_page(outcomes, rows, record)), encoding="utf-8")
        _write(draft / "qualification.csv", compared(outcomes))
        _write(draft / "matrix.csv", [row for told_rows in rows for row in told_rows.flat()])
        write_run(draft, record)
    return Qualification(outcomes, Path(folder) / "index.html")


def _folder(data: str | Path | None) -> Path | None:
    if data is not None:
        if not Path(data).is_dir():
            raise FileError(f"data: there is no folder {data}. Name the folder that holds theo_sd.csv and Wang2007.csv, or leave it out.")
        if not at_hand(Path(data)):
            raise FileError(f"data: {data} holds none of {', '.join(FILES)}. Name the folder that holds them, or leave it out.")
        return Path(data)
    named = os.environ.get(SHARED)
    return Path(named) if named and Path(named).is_dir() else None


def carry_out(checks: Iterable[Check], *, data: Path | None = None, told: Callable[[Outcome], Any] | None = None) -> list[Outcome]:
    """Carry out checks, one after another; an error within one is its failure."""
    outcomes = []
    for check in checks:
        outcome = _one(check, data)
        if told is not None:
            told(outcome)
        outcomes.append(outcome)
    return outcomes


def _one(check: Check, data: Path | None) -> Outcome:
    begun, found = time.perf_counter(), []
    remark = ""
    try:
        given = Given(stored("answers.json").get(check.name, {}), stored("tolerances.toml").get(check.name, {}), data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for comparison in check.carry_out(given):
                found.append(comparison)  # noqa: PERF402 - those before an error are kept
    except NotRunError as reason:
        return Outcome(check, NOT_RUN, (), f"not run: {reason}.")
    except Exception as error:
        remark = f"ended by {type(error).__name__}: {' '.join(str(error).split())}"
    good = not remark and bool(found) and all(comparison.passed for comparison in found)
    if not found and not remark:
        remark = "nothing was compared"
    return Outcome(check, PASS if good else FAIL, tuple(found), remark, time.perf_counter() - begun)


def tally(outcomes: Iterable[Outcome]) -> str:
    """How many checks passed, failed and were not run, in words."""
    every = list(outcomes)
    passed, failed, left = (sum(outcome.status == status for outcome in every) for status in (PASS, FAIL, NOT_RUN))
    words = f"{passed} of {len(every)} checks passed, {failed} failed"
    return f"{words}, {left} not run" if left else words


@dataclass(frozen=True)
class Traced:
    """A row of the matrix: a requirement, its checks with their results, the tests of the test suite, and the result over all checks."""

    requirement: Requirement
    checks: tuple[Outcome, ...]
    tests: tuple[str, ...]
    result: str

    def flat(self) -> list[dict[str, str]]:
        """One row a check and one a test."""
        told = {
            "requirement": self.requirement.name,
            "text": self.requirement.text,
            "risk": self.requirement.risk,
            "severity": self.requirement.severity,
        }
        checks = [told | {"proof": "check", "name": outcome.check.name, "result": outcome.status} for outcome in self.checks]
        return checks + [told | {"proof": "test", "name": test, "result": "run before release, not here"} for test in self.tests]


def matrix(outcomes: Iterable[Outcome]) -> list[Traced]:
    """Requirement -> risk -> test -> result."""
    every, tests = list(outcomes), proofs()
    rows = []
    for requirement in requirements():
        mine = tuple(outcome for outcome in every if requirement.name in outcome.check.requirements)
        states = {outcome.status for outcome in mine}
        result = FAIL if FAIL in states else PASS if PASS in states else NOT_RUN if states else TESTS_ONLY
        rows.append(Traced(requirement, mine, tests.get(requirement.name, ()), result))
    return rows


def compared(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """Every comparison as a row: its check, requirements, claim and oracle, and what was expected, found and allowed."""
    rows: list[dict[str, Any]] = []
    for outcome in outcomes:
        check = outcome.check
        head = {"check": check.name, "requirements": " ".join(check.requirements), "claim": check.claim, "oracle": check.oracle}
        for comparison in outcome.comparisons:
            told = asdict(comparison)
            rows.append(head | {**told, "passed": PASS if comparison.passed else FAIL, "remark": ""})
        if outcome.remark:
            empty = dict.fromkeys(("what", "expected", "found", "error", "tolerance"), "")
            rows.append(head | empty | {"passed": outcome.status, "remark": outcome.remark})
    return rows


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows({name: _harmless(value) for name, value in row.items()} for row in rows)


def _harmless(value: Any) -> Any:
    """A text that a spreadsheet would take for a formula gets a mark before it."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@") else value
