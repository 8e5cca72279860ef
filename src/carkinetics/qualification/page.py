"""The page of a qualification: the verdict, the matrix, every comparison, and what all of it does not prove."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from carkinetics.pages import page
from carkinetics.pages.page import Page, Section
from carkinetics.pages.tables import Column, Table, table
from carkinetics.qualification.spec import FAIL, NOT_RUN, PASS, Comparison, Outcome

if TYPE_CHECKING:
    from carkinetics.qualification.run import Traced

AREAS = {
    "INS": "Installation", "ENG": "Solver", "CLO": "Closed forms", "DOS": "Doses", "LIK": "Likelihood", "EXP": "Exposure and survival",
    "MOD": "Models", "DAT": "Data and refusals", "DET": "Determinism",
}  # fmt: skip
LIMITS = (
    "It does not prove your model, your data or your choice of method: a right solver gives the right solution of a wrong equation.",
    "It proves nothing clinical: no prediction of a patient, a dose or a trial is made valid by it.",
    "It holds for this installation on this machine, with these versions; another machine, or another library beneath, is another case.",
    "Checks are samples. They cover the listed requirements at the listed points, not every model, every option and every input.",
    "Published objective values need data that others hand out. Where the data are not at hand, that check is not run, and says so.",
    "Checks of published models hold the files against numbers that their authors printed, which may themselves be wrong.",
    "Digests find damage and carelessness. Who can change a file of the package can change the digest beside it.",
    "It is no validation in the sense of 21 CFR Part 11, GAMP 5 or EU Annex 11. It may serve as a part of one: the intended use, the "
    "procedures, the training and the change control of a user are not in it.",
)
WORDS = {PASS: "pass", FAIL: "FAIL", NOT_RUN: "not run"}


def qualification_page(outcomes: Sequence[Outcome], rows: Sequence[Traced], record: Mapping[str, Any]) -> Page:
    """The page of what was found."""
    failed = [outcome for outcome in outcomes if outcome.status == FAIL]
    left = [outcome for outcome in outcomes if outcome.status == NOT_RUN]
    count = sum(len(outcome.comparisons) for outcome in outcomes)
    missed = f"{len(failed)} of {len(outcomes)} checks failed: {', '.join(outcome.check.name for outcome in failed)}"
    verdict = f"{missed}. Do not use this installation." if failed else f"All {len(outcomes) - len(left)} checks that could be run passed."
    notice = [f"{outcome.check.name} was {outcome.remark}" for outcome in left]
    versions, machine = record["versions"], record["machine"]
    return Page(
        kicker="Qualification",
        title=f"carkinetics {versions['carkinetics']}: {'FAIL' if failed else 'pass'}",
        facts=(f"Python {versions['python']}", machine["platform"], machine["cpu"], str(record["finished"])),
        lead=(f"{verdict} {count:,} comparisons with closed forms, other implementations and stored answers.",),
        notice=tuple(notice),
        summary=_summary(outcomes),
        sections=(
            *(
                [Section("failed", "What failed", tuple(page.shown(_of(outcome, only_failed=True)) for outcome in failed))]
                if failed
                else []
            ),
            Section("limits", "What this does not prove", (page.items(LIMITS),)),
            Section("matrix", "Requirements, risks, tests, results", tuple(_matrix(rows))),
            Section("checks", "Every comparison", tuple(page.folded(_title(outcome), page.shown(_of(outcome))) for outcome in outcomes)),
            Section("record", "What was qualified", tuple(_record(record))),
        ),
    )


def _summary(outcomes: Sequence[Outcome]) -> Table:
    lines = []
    for area, title in AREAS.items():
        mine = [outcome for outcome in outcomes if outcome.check.name.split("-")[1] == area]
        passed, failed, left = (sum(outcome.status == status for outcome in mine) for status in (PASS, FAIL, NOT_RUN))
        compared = sum(len(outcome.comparisons) for outcome in mine)
        lines.append((title, f"{compared:,}", str(passed), str(failed), str(left), "FAIL" if failed else "pass" if passed else "not run"))
    columns = (
        Column("Area", kind="text"),
        Column("Comparisons"),
        Column("Checks passed"),
        Column("failed"),
        Column("not run"),
        Column("Result", kind="text"),
    )
    return table("The checks by area", columns, lines)


def _title(outcome: Outcome) -> str:
    return f"{outcome.check.name}: {outcome.check.claim} ({WORDS[outcome.status]})"


def _of(outcome: Outcome, only_failed: bool = False) -> Table:
    check = outcome.check
    kept = [comparison for comparison in outcome.comparisons if not (only_failed and comparison.passed)]
    columns = (
        Column("What", kind="prose"), Column("Expected", kind="prose"), Column("Found", kind="prose"), Column("Error"), Column("Tolerance"),
        Column("Result", kind="text"),
    )  # fmt: skip
    notes = [
        f"Held against: {check.oracle}. Requirements: {', '.join(check.requirements)}.",
        *([outcome.remark.capitalize()] if outcome.remark else []),
    ]
    return table(f"{check.name}: {check.claim}", columns, [_row(comparison) for comparison in kept], *notes)


def _row(found: Comparison) -> tuple[str, ...]:
    exact = found.tolerance == 0.0
    error = ("equal" if found.passed else "not equal") if exact else f"{found.error:.2g}"
    return found.what, found.expected, found.found, error, "none" if exact else f"{found.tolerance:.2g}", "pass" if found.passed else "FAIL"


def _named(outcome: Outcome) -> str:
    return outcome.check.name if outcome.status == PASS else f"{outcome.check.name} {WORDS[outcome.status]}"


def _matrix(rows: Sequence[Traced]) -> list[page.Block]:
    columns = (
        Column("Requirement", kind="prose"), Column("Risk if it is not met", kind="prose"), Column("Severity", kind="text"),
        Column("Checks here", kind="prose"), Column("Tests before release"), Column("Result here", kind="text"),
    )  # fmt: skip
    lines = [
        (
            f"{row.requirement.name}. {row.requirement.text}", row.requirement.risk, row.requirement.severity,
            ", ".join(map(_named, row.checks)).replace("-", "\u2011") or "none",
            str(len(row.tests)), "FAIL" if row.result == FAIL else row.result,
        )
        for row in rows
    ]  # fmt: skip
    told = (
        "Each requirement has at least one test in the package's own test suite, which is run on every change and before a release: its "
        "names are those of the marks of the tests, its results are not repeated here. The checks are those of this page, run here and now."
    )
    tests = [(row.requirement.name, test) for row in rows for test in row.tests]
    return [
        page.text(told),
        page.shown(table("Requirement, risk, test, result", columns, lines)),
        page.folded(
            f"The {len(tests)} tests of the test suite, by requirement",
            page.shown(table("Tests", (Column("Requirement", kind="text"), Column("Test", kind="prose")), tests)),
        ),
    ]


def _record(record: Mapping[str, Any]) -> list[page.Block]:
    machine = record["machine"]
    facts = (
        ("Command", " ".join(record["command"])), ("Finished", str(record["finished"])), ("Seconds", str(record["wall_seconds"])),
        ("Platform", machine["platform"]), ("Processor", f"{machine['cpu']}, {machine['processors']} of its processors usable"),
        ("SHA-256 of the package", record["package"]), *record["versions"].items(),
    )  # fmt: skip
    files = table("Installed files", (Column("File", kind="prose"), Column("SHA-256", kind="prose")), list(record["package_files"].items()))
    return [page.facts(facts), page.folded(f"SHA-256 of each of the {len(record['package_files'])} installed files", page.shown(files))]
