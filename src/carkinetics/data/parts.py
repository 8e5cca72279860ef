"""A design of some of the subjects of another, each as often as wanted, and what tells one design from another."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carkinetics.data.design import Design

PER_VALUE = ("time", "output", "value", "censoring", "limit", "lower", "line", "lloq")  # of the fields of Design, beside `subject`
_ARRAYS = ("times", "subject", "time", "output", "value", "censoring", "limit", "lower")


def resampled(design: Design, rows: NDArray[np.intp]) -> Design:
    """Return the design of the subjects numbered in `rows`, one after another; a subject that stands there twice is two subjects."""
    counts = np.bincount(design.subject, minlength=len(design.subjects))
    order = np.argsort(design.subject, kind="stable")
    first = np.concatenate([[0], np.cumsum(counts)])
    subject = np.repeat(np.arange(len(rows)), counts[rows])
    within = np.arange(len(subject)) - np.repeat(np.concatenate([[0], np.cumsum(counts[rows])[:-1]]), counts[rows])
    values = order[first[rows][subject] + within]
    per_value: dict[str, Any] = {name: getattr(design, name)[values] for name in PER_VALUE}
    return replace(
        design,
        subjects=[design.subjects[row] for row in rows],
        cohort=design.cohort.iloc[rows].reset_index(drop=True).assign(subject=np.arange(len(rows))),
        times=design.times[rows],
        doses=None if design.doses is None else design.doses.part(rows),
        subject=subject,
        **per_value,
    )


def fingerprint(design: Design) -> str:
    """Return the SHA-256 (hex) of what a fit sees of a design: subjects, covariates, doses, times, values, censoring."""
    digest = hashlib.sha256(repr([str(name) for name in design.subjects]).encode())
    digest.update(design.cohort.to_csv(index=False).encode())
    doses = [] if design.doses is None else list(vars(design.doses).values())
    for array in [*(getattr(design, name) for name in _ARRAYS), *doses]:
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
