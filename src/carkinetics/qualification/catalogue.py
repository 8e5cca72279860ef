"""All requirements and all checks, in the order in which they are carried out and shown."""

from __future__ import annotations

import csv
import io
from importlib.resources import files

from carkinetics.qualification import classic, closed_forms, coefficients, exposures, installed, likelihoods, refusals, sameness, solving
from carkinetics.qualification.given import HERE, stored
from carkinetics.qualification.spec import Check, Requirement

MODULES = (installed, coefficients, solving, closed_forms, likelihoods, classic, exposures, refusals, sameness)
CHECKS: tuple[Check, ...] = tuple(check for module in MODULES for check in module.CHECKS)


def requirements() -> tuple[Requirement, ...]:
    """The requirements, in the order of their file."""
    table = stored("requirements.toml")
    return tuple(Requirement(name, entry["text"], entry["risk"], entry["severity"]) for name, entry in table.items())


def proofs() -> dict[str, tuple[str, ...]]:
    """The tests of the package's own test suite that prove each requirement, by its name: from the marks, written down in matrix.csv."""
    text = files(HERE).joinpath("matrix.csv").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for row in csv.DictReader(io.StringIO(text)):
        found.setdefault(row["requirement"], []).append(row["test"])
    return {name: tuple(tests) for name, tests in found.items()}
