"""What can be done block by block: the shape of a simulation, or of a trial, as the store and the workers see it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import xarray as xr

Tally = dict[str, Any]


class Work(Protocol):
    """One block of work: texts and arrays. Its result depends on nothing else."""

    def carry_out(self, threads: int | None) -> tuple[xr.Dataset, Tally]:
        """Return the block's Dataset, in memory, and the tally of what went wrong in it."""
        ...


class Part(Work, Protocol):
    """A block of work that can be sent elsewhere."""

    def sent(self) -> Work:
        """The same work in few arrays: each small one costs a cluster's scheduler as much as thousands of numbers."""
        ...


class Job(Protocol):
    """Subjects in rows, of which any block can be worked out alone."""

    @property
    def subjects(self) -> int:
        """How many rows the result has."""
        ...

    @property
    def bytes_per_subject(self) -> float:
        """An estimate of what a row takes while it is worked out."""
        ...

    def design(self) -> dict[str, Any]:
        """Everything that decides the numbers, as JSON: two jobs with one design have one result."""
        ...

    def origin(self) -> dict[str, Any]:
        """What beside the design a repetition needs, as JSON: it decides no number, and two jobs with one design may differ in it."""
        ...

    def part(self, first: int, last: int) -> Part:
        """The work of the rows from `first` to before `last`."""
        ...

    def merged(self, tallies: Iterable[Tally]) -> Tally:
        """The tallies of all blocks, in order, as one."""
        ...

    def named(self, first: int, last: int) -> str:
        """Those rows in words, for a message."""
        ...
