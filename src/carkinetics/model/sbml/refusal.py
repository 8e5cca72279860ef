"""What is not converted, and why: one error, which names the element."""

from __future__ import annotations

from carkinetics.errors import ModelError
from carkinetics.model.faults import shown


class SbmlError(ModelError):
    """An SBML document says what a model of ours cannot say, or does not hold together; `reason` is a word for the kind."""

    def __init__(self, message: str, reason: str = "invalid") -> None:
        super().__init__(message)
        self.reason = reason


def refusal(where: str, why: str, advice: str = "", reason: str = "invalid") -> SbmlError:
    """An SbmlError about an element."""
    return SbmlError(f"{where}: {why}{' ' + advice if advice else ''}", reason)


def named(kind: str, key: str) -> str:
    """An element in words."""
    return f"{kind} '{shown(key)}'" if key else kind
