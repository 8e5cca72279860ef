"""What a qualification is made of: requirements with their risks, checks that prove them, and what a check found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carkinetics.qualification.given import Given

PASS, FAIL, NOT_RUN = "pass", "fail", "not run"


class NotRunError(Exception):
    """A check cannot be made here; the text says why."""


@dataclass(frozen=True)
class Requirement:
    """What the package must do, and what happens to a user where it does not; `severity`: high, medium or low."""

    name: str
    text: str
    risk: str
    severity: str


@dataclass(frozen=True)
class Comparison:
    """One number or text that was expected, what was found, and how far apart they may be."""

    what: str
    expected: str
    found: str
    error: float
    tolerance: float
    passed: bool


@dataclass(frozen=True)
class Check:
    """A claim about the installation, the requirements that it proves, where its answers are from, and how it is carried out."""

    name: str
    requirements: tuple[str, ...]
    claim: str
    oracle: str
    carry_out: Callable[[Given], Iterable[Comparison]]


@dataclass(frozen=True)
class Outcome:
    """A check and what came of it; `remark`: why it was not run, or the error that ended it."""

    check: Check
    status: str
    comparisons: tuple[Comparison, ...] = ()
    remark: str = ""
    seconds: float = field(default=0.0, compare=False)
