"""What a search has evaluated, in order: an optimizer that is told the same again takes the same way to the last bit.

Of every place are kept theta, objective and gradient; of the best and of the latest the modes of the random effects, from which the next
modes are looked for. What the objective has learned (`Marginal.learned`) belongs to the latest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import IntegrityError
from carkinetics.fitting.checkpoint import Arrays
from carkinetics.fitting.course import Stage
from carkinetics.fitting.marginal import Marginal, Mode
from carkinetics.fitting.structure import Values

Floats = NDArray[np.float64]
OWN, LEARNED = "own.", "learned."  # in names of arrays


@dataclass(frozen=True)
class Point:
    """A place in the search: theta, the objective, its gradient (theta,) or None, and the modes there."""

    theta: Floats
    ofv: float
    by_subject: Floats
    gradient: Floats | None
    gradients: Floats | None  # by subject
    mode: Mode


class Learning(Protocol):
    """What an evaluation depends on beside theta and the modes of the best place."""

    def learned(self) -> Arrays:
        """Return it."""

    def recall(self, kept: Arrays) -> None:
        """Go on from it."""


class Journal:
    """The places that were looked at; those of an earlier run come first, and are not evaluated again.

    `learning` is what learns from place to place: the objective itself, where nothing else is said.
    """

    def __init__(self, marginal: Marginal, stage: Stage, learning: Learning | None = None) -> None:
        self.marginal, self.learning, self.stage, self.kept = marginal, learning or marginal, stage, stage.kept
        self.own: Arrays = {name.removeprefix(OWN): values for name, values in self.kept.items() if name.startswith(OWN)}
        self.seen: list[tuple[Floats, float, Floats]] = []
        self.known = len(self.kept.get("ofv", ()))
        self.whole = {int(place): _restored(marginal, self.kept, k) for k, place in enumerate(self.kept.get("places", ()))}
        self.latest: tuple[int, Point] | None = None
        self.best: tuple[int, Point] | None = None

    @property
    def replaying(self) -> bool:
        """Whether the next place is one that is known."""
        return len(self.seen) < self.known

    def look(self, theta: Floats, evaluate: Callable[[], Point]) -> Point:
        """Return what is at theta: as it was found in an earlier run, else evaluated and noted."""
        place, again = len(self.seen), self.replaying
        point = self._recall(place, theta) if again else evaluate()
        gradient = np.full(len(theta), np.nan) if point.gradient is None else point.gradient
        self.seen.append((point.theta.copy(), point.ofv, gradient))
        self.latest = (place, point)
        if not again:
            self.stage.keep(self._note)
        return point

    def prefer(self) -> None:
        """Call the latest place the best."""
        self.best = self.latest

    def once(self, name: str, make: Callable[[], Floats]) -> Floats:
        """Return an array that a search makes once, of what is known of a place and not kept of each."""
        if name not in self.own:
            self.own[name] = make()
        return self.own[name]

    def _recall(self, place: int, theta: Floats) -> Point:
        if not np.array_equal(self.kept["theta"][place], theta):
            raise IntegrityError(
                "checkpoint: the search takes another way than the one that was kept, so it cannot be continued to the bit "
                "(another processor or library). Delete the file, and the fit begins anew."
            )
        if place == self.known - 1:
            self.learning.recall({name.removeprefix(LEARNED): own for name, own in self.kept.items() if name.startswith(LEARNED)})
        if place in self.whole:
            return self.whole[place]
        gradient = self.kept["gradient"][place]
        passed = next(iter(self.whole.values()))  # its modes stand for those of a place that was left behind: nothing begins from there
        known = None if np.isnan(gradient).all() else gradient
        return Point(theta.copy(), float(self.kept["ofv"][place]), passed.by_subject, known, None, passed.mode)

    def _note(self) -> Callable[[], Arrays]:
        count, more = len(self.seen), {OWN + name: own for name, own in self.own.items()}
        more |= {LEARNED + name: own for name, own in self.learning.learned().items()}
        points = dict(item for item in (self.best, self.latest) if item is not None)

        def arrays() -> Arrays:
            theta, ofv, gradient = (np.array(column) for column in zip(*self.seen[:count], strict=True))
            found = {"theta": theta, "ofv": ofv, "gradient": gradient, "places": np.array(list(points)), **more}
            for k, point in enumerate(points.values()):
                slopes = np.empty((0, len(point.theta))) if point.gradients is None else point.gradients
                found |= {f"eta.{k}": point.mode.eta, f"by_subject.{k}": point.by_subject, f"gradients.{k}": slopes}
            return found

        return arrays


def _restored(marginal: Marginal, kept: Arrays, k: int) -> Point:
    """Return a place with all that belongs to it."""
    place = int(kept["places"][k])
    theta, gradient, gradients, eta = kept["theta"][place].copy(), kept["gradient"][place], kept[f"gradients.{k}"], kept[f"eta.{k}"]
    values = marginal.structure.unpack(theta)
    mode = mode_at(marginal, values, eta)
    known = None if np.isnan(gradient).all() else gradient
    return Point(theta, float(kept["ofv"][place]), kept[f"by_subject.{k}"], known, gradients if len(gradients) else None, mode)


def mode_at(marginal: Marginal, values: Values, eta: Floats) -> Mode:
    """Return all that belongs to random effects eta, without a search."""
    return marginal.at(values, eta, marginal.typical_variance(values) if marginal.method == "foce" else None)
