"""A design of some of the subjects of another, each as often as wanted, and what tells one design from another."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.design import Design

PER_VALUE = ("time", "output", "value", "censoring", "limit", "lower", "line", "lloq")  # of the fields of Design, beside `subject`
IN_TIME = ("doses", "occasions", "pieces", "resets", "steady")  # what happens to subjects
UNHEEDED = frozenset({"excluded", "unused", "notes", "line"})  # of a design: told, not computed with


def resampled(design: Design, rows: NDArray[np.intp]) -> Design:
    """Return the design of the subjects numbered in `rows`, one after another; a subject that stands there twice is two subjects."""
    subject, within = spread(design, rows)
    values = np.argsort(design.subject, kind="stable")[within]
    per_value: dict[str, Any] = {name: getattr(design, name)[values] for name in PER_VALUE}
    return replace(
        design,
        subjects=[design.subjects[row] for row in rows],
        cohort=design.cohort.iloc[rows].reset_index(drop=True).assign(subject=np.arange(len(rows))),
        times=design.times[rows],
        subject=subject,
        **{name: part.part(rows) for name in IN_TIME if (part := getattr(design, name)) is not None},
        **per_value,
    )


def spread(design: Design, rows: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return, for the values of the subjects in `rows` one after another, the number of the row and of the value, by subject."""
    counts = np.bincount(design.subject, minlength=len(design.subjects))
    row = np.repeat(np.arange(len(rows)), counts[rows])
    within = np.arange(len(row)) - np.repeat(np.cumsum(counts[rows]) - counts[rows], counts[rows])
    return row, (np.cumsum(counts) - counts)[rows][row] + within


def fingerprint(design: Design) -> str:
    """Return the SHA-256 (hex) of everything in a design that an objective depends on."""
    total = hashlib.sha256()
    add_to(total, design)
    return total.hexdigest()


def add_to(total: Any, thing: Any) -> None:
    """Add a dataclass of arrays and tables, or one of these, to a hash."""
    if is_dataclass(thing):
        for field in fields(thing):
            if field.name not in UNHEEDED:
                total.update(f"|{field.name}:".encode())
                add_to(total, getattr(thing, field.name))
    elif isinstance(thing, np.ndarray):
        total.update(f"{thing.dtype}{thing.shape}".encode() + np.ascontiguousarray(thing).tobytes())
    elif hasattr(thing, "to_csv"):
        total.update(thing.to_csv().encode())
    else:
        total.update(repr(thing).encode())
